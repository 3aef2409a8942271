#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# PROGRAM under Valgrind's memcheck, for tools/valgrind.sh: ends with status 99 where that finds a fault or a leak, and
# says which in a file of VALGRIND_LOGS.
exec valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect,possible \
    --errors-for-leak-kinds=definite,indirect,possible --log-file="$VALGRIND_LOGS/%p" "$PROGRAM" "$@"
