#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds what `make bench` measures, as it is shipped, and measures it (bench/run.py says what).
set -eu
cd "$(dirname "$0")/.."

[ -f build-bench/build.ninja ] || meson setup build-bench -Dtests=false -Dbench=true >/dev/null
ninja -C build-bench --quiet
exec python3 -B bench/run.py build-bench "$@"
