# SPDX-License-Identifier: Apache-2.0
"""What the tests of live accounts share: the server of tests/servers, and rolecall against it."""

import json
import os
import subprocess
import sys

import harness
from harness import PATIENCE, PROGRAM, Result

sys.path.insert(0, os.path.join(harness.ROOT, "tests"))
from servers import AwsServer  # noqa: E402

__all__ = ["AwsServer", "Case", "read_json"]
EXAMPLES = harness.EXAMPLES
FACTS = ("location", "collectedAt", "file", "line", "column", "remediation", "id")


def read_json(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return json.load(file)


class Case(harness.Case):
    """`self.server` is what a test's `serve` made; `self.folder` is its own."""

    def serve(self, *arguments, **more):
        server = AwsServer(*arguments, **more)
        server.__enter__()
        self.addCleanup(server.__exit__, None, None, None)
        self.addCleanup(self.look_for_problems, server)
        self.server = server
        return server

    def look_for_problems(self, server):
        problems = [entry for entry in server.log.entries if entry.get("problem")]
        self.assertEqual(problems, [])

    def out(self, name="out"):
        return os.path.join(self.folder, name)

    def environment(self, key=None, account=None, **changes):
        result = {**self.server.environment(account, key), "LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": "/nonexistent",
                  "TMPDIR": self.folder, "AWS_RETRY_MODE": "standard"}
        result.update(changes)
        return {name: value for name, value in result.items() if value is not None}

    def run_live(self, *arguments, key=None, account=None, timeout=120, env=None):
        """Runs the program against the server, with a key of its first account if none is named. No secret may come out."""
        variables = self.environment(key, account, **(env or {}))
        done = subprocess.run([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=variables, timeout=timeout * PATIENCE, check=False)
        if done.returncode not in (0, 1, 2, 130) or b"Sanitizer" in done.stderr or b"runtime error" in done.stderr:
            raise AssertionError(f"rolecall {arguments}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
        for name in ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
            secret = variables.get(name, "").encode()
            self.assertFalse(secret and secret in done.stdout + done.stderr, f"{name} came out")
        return Result(done.returncode, done.stdout, done.stderr)

    def verdicts(self, result):
        """Findings without what a live account has not: places in files, the time of collection."""
        def strip(value):
            if isinstance(value, dict):
                return {name: strip(item) for name, item in value.items() if name not in FACTS}
            if isinstance(value, list):
                return [strip(item) for item in value]
            return value
        return strip(json.loads(result.text)["findings"])
