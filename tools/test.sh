#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs every test in three builds: as shipped; with AddressSanitizer and UndefinedBehaviorSanitizer;
# and the fuzz targets, a short while each. A failure stops nothing, so that one run shows all; the
# last line counts, and the exit status is 0 only when all went well.
set -u
cd "$(dirname "$0")/.." || exit 2

logs=
status=0

# Builds in folder $1 with the Meson options that follow, and runs what is there to run.
run() {
    folder=$1
    log=$folder/meson-logs/testlog.json
    shift
    logs="$logs $log"
    rm -f "$log"
    if [ ! -f "$folder/build.ninja" ]; then
        meson setup "$folder" "$@" || status=1
    elif [ "$(cat "$folder/test-options" 2>/dev/null)" != "$*" ]; then
        meson configure "$folder" "$@" || status=1
    fi
    echo "$*" >"$folder/test-options" # configuring again takes a second even where nothing changed
    ninja -C "$folder" && meson test -C "$folder" --no-rebuild --print-errorlogs --timeout-multiplier 5 || status=1
}

run build -Dtests=true
run build-asan -Dbuildtype=debugoptimized -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false
CC=clang CXX=clang++ run build-fuzz -Dtests=false -Dfuzz=true -Dbuildtype=debugoptimized -Dwerror=true \
    -Db_sanitize=address,undefined -Db_lundef=false

# shellcheck disable=SC2086 # a list of words
python3 tools/test-summary.py --status "$status" $logs
