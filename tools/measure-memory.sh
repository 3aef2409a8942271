#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Holds the promise about memory: reading an account takes less than 4 times the bytes of its dump, however it is
# written, and many accounts take no more than the largest of them.
#
#     tools/measure-memory.sh MEASURE [ROLES]
#
# MEASURE is tests/account/measure_memory of a build without sanitizers; ROLES is the size of the accounts that are
# made for it (tools/generate-dump.py). Prints a line for each; status 1 when one takes more.
set -eu
unset MALLOC_PERTURB_ # with which Meson has every byte written to that is asked for

measure=$1
roles=${2:-4000}
generate=$(dirname "$0")/generate-dump.py
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

account() {
    name=$1
    shift
    python3 "$generate" --roles "$roles" --policies $((roles * 3 / 8)) --users $((roles / 8)) "$@" \
        --output "$folder/$name.json" 2>/dev/null
    printf '%s: ' "$name"
    "$measure" --most 4 "$folder/$name.json" || status=1
    rm "$folder/$name.json"
}

account pretty
account compact --compact
account strings --documents string
account encoded --documents encoded --compact

peak() {
    "$measure" "$@" | sed 's/.*peak \([0-9]*\).*/\1/'
}

python3 "$generate" --accounts 200 --roles 10 --policies 16 --users 5 --groups 5 --output "$folder/many" 2>/dev/null
one=$(peak "$(ls -S "$folder"/many/*.json | head -n 1)")
many=$(peak "$folder/many")
echo "200 small accounts: peak $many MB, the largest alone: $one MB"
if [ "$many" -gt $((one + 4)) ]; then # what all share: AWS's own policies
    status=1
fi
exit $status
