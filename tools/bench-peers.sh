#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds what `make bench-peers` measures, puts the programs that it is measured beside, in the versions that
# bench/peers pins, into build-bench/peers, and measures (bench/peers.py says what). They are no part of rolecall and
# nothing else needs them.
set -eu
cd "$(dirname "$0")/.."
peers=build-bench/peers

need() {
    echo "rolecall: bench-peers needs $1" >&2
    exit 2
}

command -v node >/dev/null && command -v npm >/dev/null || need "Node 18 or newer and npm (Debian: nodejs, npm)"
node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' || need "Node 18 or newer"

[ -f build-bench/build.ninja ] || meson setup build-bench -Dtests=false -Dbench=true >/dev/null
ninja -C build-bench --quiet

mkdir -p $peers
if ! cmp -s bench/peers/package-lock.json $peers/package-lock.json || [ ! -f $peers/node_modules.made ]; then
    rm -f $peers/node_modules.made
    cp bench/peers/package.json bench/peers/package-lock.json $peers
    (cd $peers && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >$peers/npm.log 2>&1 ||
        need "the npm registry, which did not give what bench/peers/package-lock.json names ($peers/npm.log)"
    touch $peers/node_modules.made
fi
if ! cmp -s bench/peers/requirements.txt $peers/requirements.txt; then
    /usr/bin/python3 -m venv --clear $peers/venv >$peers/pip.log 2>&1 || need "python3-venv ($peers/pip.log)"
    $peers/venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
        --requirement bench/peers/requirements.txt >>$peers/pip.log 2>&1 ||
        need "PyPI, which did not give what bench/peers/requirements.txt names ($peers/pip.log)"
    cp bench/peers/requirements.txt $peers
fi
exec python3 -B bench/peers.py build-bench "$@"
