#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# short_run.sh TARGET CORPUS: the saved inputs, then some thousand changes of them, always the same.
# What is new goes to a folder that is thrown away; an input that breaks the target is kept beside it.
set -eu

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$1" -seed=1 -runs=20000 -max_total_time=8 -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="$1-" "$scratch" "$2"
