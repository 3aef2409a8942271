#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# fuzz.sh [SECONDS]     builds the fuzz targets and runs each for so long (60). What they find that is new is kept
#                       in build-fuzz/corpus/NAME, what breaks them in build-fuzz/fuzz_NAME-*.
# fuzz.sh --coverage    runs what is saved in tests/fuzz/corpus and in build-fuzz/corpus (or in the folder that
#                       FUZZ_CORPUS names) through targets that count, and prints for each source file how much of
#                       it was reached; build-fuzz-coverage/lines.txt then holds the lines with their counts.
set -eu
cd "$(dirname "$0")/.."

configure() { # FOLDER, further options
    folder=$1
    shift
    [ -f "$folder/build.ninja" ] ||
        LLVM_PROFILE_FILE=/dev/null CC=clang CXX=clang++ meson setup "$folder" -Dtests=false -Dfuzz=true \
            -Dbuildtype=debugoptimized "$@"
    # Of the targets alone: the program itself links only with a sanitizer.
    # shellcheck disable=SC2046 # a list of targets
    ninja -C "$folder" $(basename -s .c tests/fuzz/fuzz_*.c | sed 's#^#tests/fuzz/#')
}

# The folders with inputs for target NAME.
inputs() {
    for folder in "tests/fuzz/corpus/$1" "${FUZZ_CORPUS:-build-fuzz/corpus}/$1"; do
        [ ! -d "$folder" ] || echo "$folder"
    done
}

coverage() {
    folder=build-fuzz-coverage
    counting="-fprofile-instr-generate -fcoverage-mapping"
    configure "$folder" "-Dc_args=$counting" "-Dcpp_args=$counting" "-Dc_link_args=$counting" "-Dcpp_link_args=$counting"
    objects=
    rm -f "$folder"/*.profraw
    for source in tests/fuzz/fuzz_*.c; do
        target=$(basename "$source" .c)
        # shellcheck disable=SC2046 # a list of folders
        LLVM_PROFILE_FILE="$folder/$target.profraw" "$folder/tests/fuzz/$target" -runs=0 -timeout=20 -verbosity=0 \
            $(inputs "${target#fuzz_}") >"$folder/$target.log" 2>&1 || echo "$target: see $folder/$target.log" >&2
        objects="$objects${objects:+ -object} $folder/tests/fuzz/$target"
    done
    "$(clang --print-prog-name=llvm-profdata)" merge -o "$folder/all.profdata" "$folder"/*.profraw
    cov=$(clang --print-prog-name=llvm-cov)
    # shellcheck disable=SC2086 # a list of programs
    "$cov" show $objects -instr-profile="$folder/all.profdata" -show-branches=count \
        -ignore-filename-regex="^/usr/|tests/" >"$folder/lines.txt"
    # shellcheck disable=SC2086
    "$cov" report $objects -instr-profile="$folder/all.profdata" -ignore-filename-regex="^/usr/|tests/"
}

if [ "${1-}" = --coverage ]; then
    coverage
    exit
fi

seconds=${1:-60}
configure build-fuzz -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
for source in tests/fuzz/fuzz_*.c; do
    target=$(basename "$source" .c)
    name=${target#fuzz_}
    mkdir -p "build-fuzz/corpus/$name"
    set --
    [ ! -f "tests/fuzz/$name.dict" ] || set -- "-dict=tests/fuzz/$name.dict"
    echo "$target, $seconds s"
    # shellcheck disable=SC2046 # a list of folders
    build-fuzz/tests/fuzz/"$target" -max_total_time="$seconds" -timeout=20 -print_final_stats=1 -verbosity=0 "$@" \
        -artifact_prefix="build-fuzz/$target-" "build-fuzz/corpus/$name" "tests/fuzz/corpus/$name"
done
