#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# short_run.sh TARGET CORPUS CHANGES: the saved inputs, then so many changes of them, always the same.
# What is new goes to a folder that is thrown away; an input that breaks the target is kept beside it. (libFuzzer's own
# exit status for that is 77, which is Meson's for a test that was skipped.)
set -eu

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dictionary="$(dirname "$0")/$(basename "$2").dict"
target=$1 corpus=$2
runs=$(($(find "$corpus" -type f | wc -l) + 1 + $3))
set --
[ ! -f "$dictionary" ] || set -- "-dict=$dictionary"
UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 "$target" -seed=1 -error_exitcode=1 -runs="$runs" -timeout=20 \
    -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 "$@" -artifact_prefix="$target-" "$scratch" "$corpus"
