#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the unittest modules of a folder, one line for each test, and closes as tools/test-summary.py does.

    tools/run-unittest.py FOLDER

The last line is `N passed, N failed`; the exit status is 0 only where nothing failed and something passed.
"""

import sys
import unittest


def main():
    folder = sys.argv[1]
    sys.path.insert(0, folder)
    suite = unittest.defaultTestLoader.discover(folder, pattern="test_*.py")
    result = unittest.TextTestRunner(verbosity=2, stream=sys.stdout).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    passed = result.testsRun - failed - len(result.skipped)
    print(f"{passed} passed, {failed} failed" + (f", {len(result.skipped)} skipped" if result.skipped else ""))
    sys.exit(0 if failed == 0 and passed > 0 else 1)


if __name__ == "__main__":
    main()
