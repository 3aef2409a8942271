#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs the tests in a build that counts the branches they take, and prints those of src/policy and src/account that
# were never taken.
set -eu
cd "$(dirname "$0")/.."

if [ ! -f build-coverage/build.ninja ]; then
    meson setup build-coverage -Dbuildtype=debug -Db_coverage=true
fi
ninja -C build-coverage
# Counts add up from run to run; those of other sources are no use.
find build-coverage -name '*.gcda' -delete
meson test -C build-coverage --no-rebuild --print-errorlogs --timeout-multiplier 20 --no-suite style
python3 -B tools/coverage.py build-coverage
