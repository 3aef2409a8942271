#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the fuzz targets and runs each for the given number of seconds. What they find that is new is
# kept in build-fuzz/corpus/TARGET, what breaks them in build-fuzz/TARGET-*.
set -eu
cd "$(dirname "$0")/.."

seconds=${1:-60}
if [ ! -f build-fuzz/build.ninja ]; then
    CC=clang CXX=clang++ meson setup build-fuzz -Dtests=false -Dfuzz=true -Dbuildtype=debugoptimized \
        -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false
fi
ninja -C build-fuzz
for source in tests/fuzz/fuzz_*.c; do
    target=$(basename "$source" .c)
    corpus=build-fuzz/corpus/${target#fuzz_}
    mkdir -p "$corpus"
    echo "$target, $seconds s"
    build-fuzz/tests/fuzz/"$target" -max_total_time="$seconds" -timeout=10 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="build-fuzz/$target-" "$corpus" "tests/fuzz/corpus/${target#fuzz_}"
done
