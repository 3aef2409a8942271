#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Installs what a build (tools/setup.sh build), the tests (test; moto: those against moto), the checks of the source (tidy), the benchmarks
# (bench; peers: those beside other programs), the comparison with Z3 (z3) or the tests under Valgrind (valgrind) need
# and what is missing, from Debian 12's packages. Where nothing is missing it does nothing.
set -eu

build="meson ninja-build gcc g++ pkg-config libsimdjson-dev zlib1g-dev libssl-dev libcurl4-openssl-dev libexpat1-dev"
test="$build libcmocka-dev clang libclang-rt-14-dev python3-jsonschema python3-botocore faketime openssl"
tidy="$build clang clang-tidy"
valgrind="$build python3-jsonschema valgrind"
bench="$build valgrind"
moto="$build python3-venv awscli"
peers="$build jq python3-venv"
z3="$build libcmocka-dev python3-z3"

case "${1-}" in
build) wanted=$build ;;
test) wanted=$test ;;
tidy) wanted=$tidy ;;
valgrind) wanted=$valgrind ;;
moto) wanted=$moto ;;
bench) wanted=$bench ;;
peers) wanted=$peers ;;
z3) wanted=$z3 ;;
*)
    echo "usage: tools/setup.sh build|test|moto|tidy|bench|peers|z3|valgrind" >&2
    exit 2
    ;;
esac

# On other systems Meson says what it misses.
command -v dpkg-query >/dev/null || exit 0

missing=
for package in $wanted; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
    installed*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "rolecall: root must install these packages first: apt-get install$missing" >&2
    exit 2
fi

install() {
    # shellcheck disable=SC2086 # the lists are lists of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends $missing
}

echo "rolecall: installing$missing"
# The package lists may be absent or too old; only then are they fetched.
install >/dev/null 2>&1 || {
    $as_root apt-get update --quiet
    install
} || {
    echo "rolecall: these packages could not be installed:$missing" >&2
    exit 2
}
