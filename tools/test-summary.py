#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the tests in the logs of `meson test` and says how they went.

    tools/test-summary.py [--status STATUS] build/meson-logs/testlog.json ...

A cmocka program counts as the tests it holds, any other program as one. A program that ended badly
without naming a failed test counts as one that failed; so does a log that is not there, for then the
run did not come to an end. STATUS is that of the runs themselves: where it is not 0 and no log tells
of a failure, that is one failure too. The last line is `N passed, N failed`; the exit status is 0
only where nothing failed and something passed.
"""

import json
import re
import sys

PASSED = re.compile(r"^\[       OK \] ", re.MULTILINE)
FAILED = re.compile(r"^\[  FAILED  \] \w+$", re.MULTILINE)
SKIPPED = re.compile(r"^\[  SKIPPED \] \w+$", re.MULTILINE)


def count_program(entry):
    """(passed, failed, skipped) of one line of a log."""
    output = entry.get("stdout") or ""
    passed, failed, skipped = (len(pattern.findall(output)) for pattern in (PASSED, FAILED, SKIPPED))
    if entry["result"] in ("OK", "EXPECTEDFAIL"):
        return (passed or (0 if skipped else 1)), failed, skipped
    if entry["result"] in ("SKIP", "IGNORED"):
        return 0, 0, 1
    return passed, failed or 1, skipped


def count_log(path):
    totals = [0, 0, 0]
    bad = []
    try:
        with open(path, encoding="utf-8") as log:
            for line in log:
                entry = json.loads(line)
                counts = count_program(entry)
                totals = [total + count for total, count in zip(totals, counts)]
                if counts[1]:
                    bad.append(entry["name"])
    except FileNotFoundError:
        return 0, 1, 0, ["no log: the build or the run did not come to an end"]
    return *totals, bad


def main():
    arguments = sys.argv[1:]
    status = 0
    if arguments[:1] == ["--status"]:
        status = int(arguments[1])
        arguments = arguments[2:]
    if not arguments:
        sys.exit(__doc__)

    passed = failed = skipped = 0
    for path in arguments:
        log_passed, log_failed, log_skipped, bad = count_log(path)
        passed, failed, skipped = passed + log_passed, failed + log_failed, skipped + log_skipped
        print(f"{path}: {log_passed} of {log_passed + log_failed} tests" + "".join(f"\n    FAILED: {name}" for name in bad))
    if status != 0 and failed == 0:
        print("a build or a run ended badly outside its tests: see above")
        failed = 1
    if skipped:
        print(f"{skipped} skipped: what they need is not there")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
