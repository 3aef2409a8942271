#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The tests of the whole program (tests/cli/test_*.py), or those that are named, with the program under Valgrind's
# memcheck. What Valgrind found is printed at the end.
#
#     PROGRAM=build/rolecall tools/valgrind.sh [tests/cli/test_NAME.py ...]
set -u
cd "$(dirname "$0")/.." || exit 2
PROGRAM=$(realpath "${PROGRAM:-build/rolecall}")
VALGRIND_LOGS=$(mktemp -d)
ROLECALL=$PWD/tools/under-valgrind.sh
ROLECALL_PATIENCE=20
export PROGRAM VALGRIND_LOGS ROLECALL ROLECALL_PATIENCE
[ $# -gt 0 ] || set -- tests/cli/test_*.py

status=0
for test; do
    echo "$test"
    /usr/bin/python3 -B "$test" || status=1
done
find "$VALGRIND_LOGS" -type f -size +0 -exec cat {} + || status=1
if [ -n "$(find "$VALGRIND_LOGS" -type f -size +0)" ]; then
    status=1
fi
echo "$(find "$VALGRIND_LOGS" -type f | wc -l) runs under valgrind"
rm -rf "$VALGRIND_LOGS"
exit $status
