#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Fails every call of every case of tests/faults, in the build as shipped and in the one with sanitizers; takes some
# minutes. Arguments go to tests/faults/run.py.
set -eu
cd "$(dirname "$0")/.."

# Builds in folder $1 with the Meson options that follow, as tools/test.sh has them.
build() {
    folder=$1
    shift
    [ -f "$folder/build.ninja" ] || meson setup "$folder" "$@"
    meson configure "$folder" "$@"
    ninja -C "$folder" tests/faults/faults
}

build build -Dtests=true
build build-asan -Dbuildtype=debugoptimized -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false
status=0
for folder in build build-asan; do
    /usr/bin/python3 -B tests/faults/run.py "$folder/tests/faults/faults" --all "$@" || status=1
done
exit $status
