#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Tests rolecall against moto, a server that behaves as AWS does and checks signatures and policies. moto and boto3 come
# from PyPI, in the versions that tests/moto/requirements.txt pins, into build-moto/venv. Where PyPI cannot be reached
# this is said, and nothing is tested.
set -eu
cd "$(dirname "$0")/.."
venv=build-moto/venv

[ -f build/build.ninja ] || meson setup build -Dtests=true >/dev/null
ninja -C build --quiet rolecall

mkdir -p build-moto
if ! cmp -s tests/moto/requirements.txt build-moto/requirements.txt; then
    rm -f build-moto/requirements.txt
    if ! { /usr/bin/python3 -m venv --clear $venv && $venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
        --requirement tests/moto/requirements.txt; } >build-moto/pip.log 2>&1; then
        echo "skipped: moto not installed (PyPI did not give what tests/moto/requirements.txt names: build-moto/pip.log)"
        exit 0
    fi
    cp tests/moto/requirements.txt build-moto
fi
ROLECALL=$PWD/build/rolecall exec $venv/bin/python -B tools/run-unittest.py tests/moto
