#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs the checks of .clang-tidy over the source, by what Meson says of how it is compiled. Whatever they
# find is a failure.
set -eu
cd "$(dirname "$0")/.."

if [ ! -f build-tidy/build.ninja ]; then
    CC=clang CXX=clang++ meson setup build-tidy -Dtests=false -Dbuildtype=debug
fi
# New source files come into the compile commands where Meson has to look again.
ninja -C build-tidy --quiet build.ninja
printf '%s\n' src/*/*.c src/*/*.cpp |
    xargs -n 1 -P "$(nproc)" nice clang-tidy -p build-tidy --quiet --warnings-as-errors='*' 2>build-tidy/tidy.log || {
    grep -E 'error:' build-tidy/tidy.log >&2 || true # such as a file that is not there
    exit 1
}
