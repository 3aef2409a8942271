#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# demo.sh PROGRAM: rolecall over the example accounts, as a person would call it. A finding that fails
# is what most of the examples are about: the demo fails only where an exit status is another than the
# one that examples/accounts/README.md leads to expect.
set -u
program=$(realpath "$1") || exit 2
cd "$(dirname "$0")/../examples/accounts" || exit 2

surprises=0

# show EXPECTED-STATUS ARGUMENTS…
show() {
    expected=$1
    shift
    echo
    echo "\$ rolecall $*"
    "$program" "$@"
    status=$?
    if [ "$status" -ne "$expected" ]; then
        echo "demo: exit status $status where $expected was expected: rolecall $*" >&2
        surprises=$((surprises + 1))
    fi
}

echo "Six accounts, each with its own way to have a support role or none (0: pass, 1: fail):"
show 0 check passing
show 1 check name-match-would-pass
show 0 check name-match-would-fail
show 1 check open-to-strangers
show 1 check too-much-access
show 0 check identity-center
echo
echo "An organization of twelve accounts, of which one cannot be judged; that others fail counts more:"
show 1 check organization
echo
echo "Why nobody can assume a role that has the right policy:"
show 0 explain SupportIncidents name-match-would-pass
echo
echo "Who can open a case:"
show 0 who-can support:CreateCase passing

if [ "$surprises" -ne 0 ]; then
    echo "demo: $surprises unexpected exit statuses" >&2
    exit 1
fi
