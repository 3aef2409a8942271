# SPDX-License-Identifier: Apache-2.0
#
# Short names for what Meson and Ninja do.
#
#   make            build/rolecall, optimised
#   make demo       rolecall over the example accounts
#   make test       every test, twice: as it is shipped, and with sanitizers; then the fuzz targets
#   make test-moto  rolecall against moto, which behaves as AWS does; moto comes from PyPI, in pinned versions
#   make install    into DESTDIR PREFIX (/usr/local)
#   make fuzz       each fuzz target for SECONDS (60); what they find stays in build-fuzz/corpus
#   make fuzz-coverage  how much of each source file their saved inputs reach
#   make tidy       clang-tidy over the source, which takes some four minutes on two processors
#   make oracle     compares decisions with a second reading of the specification, and with each other, for SECONDS
#   make oracle-rule  compares the rule with brute force over small accounts, for SECONDS
#   make oracle-z3  compares proofs over large domains with Z3, for SECONDS
#   make bench      what it takes, beside a bare parse of the same files; GROUPS="check who-can" chooses
#   make bench-peers  the same questions to other programs (needs Node, npm and PyPI); GROUPS="jq" chooses
#   make coverage   which branches of src/policy and src/account the tests take
#   make faults     fails every allocation and every call of the system once, which takes some minutes
#   make valgrind   the tests of the whole program under Valgrind, which takes half an hour and more
#   make clean
#
# make, make demo, make test, make test-moto and make tidy install what they need from Debian's packages where it is missing.

PREFIX ?= /usr/local
SECONDS = 60

all: build/build.ninja
	@ninja -C build --quiet rolecall

build/build.ninja:
	@tools/setup.sh build
	@meson setup build -Dtests=false

demo: all
	@tools/demo.sh build/rolecall

test:
	@tools/setup.sh test
	@tools/test.sh

test-moto:
	@tools/setup.sh moto
	@tools/test-moto.sh

install: all
	meson setup --reconfigure build --prefix=$(abspath $(PREFIX)) >/dev/null
	ninja -C build --quiet rolecall
	DESTDIR=$(abspath $(DESTDIR)) meson install -C build --no-rebuild

fuzz:
	@tools/setup.sh test
	@tools/fuzz.sh $(SECONDS)

fuzz-coverage:
	@tools/setup.sh test
	@tools/fuzz.sh --coverage

tidy:
	@tools/setup.sh tidy
	@tools/tidy.sh

oracle:
	@tools/setup.sh test
	@test -f build-oracle/build.ninja || meson setup build-oracle >/dev/null
	@ninja -C build-oracle --quiet rolecall tests/oracle/oracle_answer
	@/usr/bin/python3 -B tests/oracle/compare.py build-oracle/rolecall build-oracle/tests/oracle/oracle_answer \
		--seconds $$(($(SECONDS) * 4 / 5))
	@/usr/bin/python3 -B tests/oracle/properties.py build-oracle/rolecall build-oracle/tests/oracle/oracle_answer \
		--seconds $$(($(SECONDS) / 5))

oracle-rule:
	@tools/setup.sh test
	@test -f build-oracle/build.ninja || meson setup build-oracle >/dev/null
	@ninja -C build-oracle --quiet rolecall
	@/usr/bin/python3 -B tests/oracle/brute_compare.py build-oracle/rolecall --seconds $(SECONDS)

oracle-z3:
	@tools/setup.sh z3
	@test -f build-oracle/build.ninja || meson setup build-oracle >/dev/null
	@ninja -C build-oracle --quiet tests/oracle/oracle_answer
	@/usr/bin/python3 -B tests/oracle/z3_compare.py build-oracle/tests/oracle/oracle_answer --seconds $(SECONDS)

coverage:
	@tools/setup.sh test
	@tools/coverage.sh

bench:
	@tools/setup.sh bench
	@tools/bench.sh $(GROUPS)

bench-peers:
	@tools/setup.sh peers
	@tools/bench-peers.sh $(GROUPS)

faults:
	@tools/setup.sh test
	@tools/faults.sh

valgrind: all
	@tools/setup.sh valgrind
	@tools/valgrind.sh

clean:
	rm -rf build build-asan build-fuzz build-fuzz-coverage build-tidy build-oracle build-coverage build-bench build-moto

.PHONY: all demo test test-moto install fuzz fuzz-coverage tidy oracle oracle-rule oracle-z3 bench bench-peers \
	coverage faults valgrind clean
