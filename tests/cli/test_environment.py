#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What stands around a run changes nothing in it: the environment, the folder, closed streams, the number of threads."""

import os
import resource
import subprocess

import harness
from harness import rolecall

ODD = [
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "xx_YY"}, {"LC_ALL": ""},
    {"LC_ALL": "../../../../etc"}, {"TERM": None}, {"TERM": ""}, {"TERM": "x" * 10000}, {"COLUMNS": "0"}, {"COLUMNS": "-1"},
    {"COLUMNS": "9" * 30}, {"COLUMNS": "abc"}, {"TZ": "Pacific/Kiritimati"}, {"TZ": "<-25>+99:99:99"}, {"TZ": ":/etc/passwd"},
    {"TZ": "x" * 5000}, {"HOME": None}, {"PATH": None}, {"SOURCE_DATE_EPOCH": "abc"}, {"NO_COLOR": "1"},
]
LINES = (["check"], ["check", "-o", "json"], ["check", "-o", "ndjson"], ["who-can", "support:CreateCase"],
         ["explain", "SupportIncidents"])


class Environment(harness.Case):
    def test_variables(self):
        path = self.write("a.json", harness.failing())
        for line in LINES:
            whole = rolecall(*line, path)
            for odd in ODD:
                with self.subTest(line=line, odd=odd):
                    again = rolecall(*line, path, env=odd)
                    if line[0] == "explain" and "LC_ALL" in odd:  # which shows marks where the terminal can
                        self.assertEqual(again.status, whole.status)
                    else:
                        self.assertEqual((again.status, again.stdout, again.stderr), (whole.status, whole.stdout, whole.stderr))

    def test_empty_environment(self):
        path = self.write("a.json", harness.failing())
        done = subprocess.run([harness.PROGRAM, "check", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={}, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, rolecall("check", path).stdout, b""))

    def test_options_stay_options_for_posix(self):
        """POSIXLY_CORRECT asks for options before arguments; then -o is a file, and that is said."""
        path = self.write("a.json", harness.passing())
        self.check_status(rolecall("check", "-o", "json", path, env={"POSIXLY_CORRECT": "1"}), 0)
        result = rolecall("check", path, "-o", "json", env={"POSIXLY_CORRECT": "1"})
        self.check_status(result, 2)
        self.assertIn("rolecall: -o: cannot open: No such file or directory\n", result.errors)

    def test_a_folder_that_is_gone(self):
        path = self.write("a.json", harness.passing())
        line = 'mkdir gone && cd gone && rmdir ../gone && "$0" check "$1" && ! "$0" check . && ! "$0" check -o json=out "$1"'
        done = subprocess.run(["sh", "-c", line, harness.PROGRAM, path], cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=harness.environment(), check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, rolecall("check", path).stdout)
        self.assertRegex(done.stderr.decode(), r"(?s)^rolecall: \.: .*rolecall: out: cannot write: No such file or directory\n$")

    def test_standard_input_twice_is_once(self):
        document = self.write("a.json", harness.passing())
        with open(document, "rb") as file:
            data = file.read()
        self.assertEqual(rolecall("check", "-", "-", stdin=data).stdout, rolecall("check", "-", stdin=data).stdout)

    def test_closed_standard_input(self):
        done = subprocess.run(["sh", "-c", '"$0" check - <&-', harness.PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=harness.environment(), check=False)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertEqual(done.stderr, b"rolecall: standard input: cannot read: Bad file descriptor\n")


class ManyAccounts(harness.Case):
    def setUp(self):
        super().setUp()
        for index in range(300):
            account = f"{100000000000 + index}"
            content = harness.passing(account) if index % 3 else harness.failing(account)
            name = f"{account}/get-account-authorization-details.json" if index % 2 else f"{account}.json"
            self.write(f"many/{index % 7}/{name}", "{" if index % 97 == 5 else content)

    def test_threads_change_nothing(self):
        for line in (["check", "--all", "--now", harness.NOW], ["check", "-o", "json", "--now", harness.NOW],
                     ["check", "-o", "ndjson", "--now", harness.NOW], ["who-can", "support:CreateCase", "-o", "json"]):
            one = rolecall(*line, "--jobs", "1", self.path("many"))
            self.check_status(one, 2)  # four of them cannot be read
            for jobs in ("2", "8", "256"):
                again = rolecall(*line, "--jobs", jobs, self.path("many"))
                self.assertEqual((again.status, again.stdout, again.stderr), (one.status, one.stdout, one.stderr), (line, jobs))

    def test_few_open_files(self):
        done = subprocess.run([harness.PROGRAM, "check", "-o", "json", "--jobs", "4", "--now", harness.NOW, self.path("many")],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=harness.environment(), check=False,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16)))
        self.assertEqual(done.stdout, rolecall("check", "-o", "json", "--now", harness.NOW, self.path("many")).stdout)

    def test_folders_met_again(self):
        """Links that lead up, down and in circles: each folder once, by the first of its names."""
        whole = rolecall("check", "--now", harness.NOW, self.path("many"))
        os.symlink("..", self.path("many", "3", "up"))
        os.symlink(".", self.path("many", "zz-here"))
        os.symlink("zz-b", self.path("many", "zz-a"))
        os.symlink("zz-a", self.path("many", "zz-b"))
        os.symlink("3/up/4", self.path("many", "zz-far"))
        again = rolecall("check", "--now", harness.NOW, self.path("many"))
        self.assertEqual((again.status, again.stdout, again.stderr), (whole.status, whole.stdout, whole.stderr))


if __name__ == "__main__":
    harness.main()
