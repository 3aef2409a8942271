#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rolecall check` from outside: exit status, formats, options, many accounts."""

import json
import os

import harness
from harness import EXAMPLES, NOW, rolecall


class ExitStatus(harness.Case):
    def test_passed_failed_unknown(self):
        good = self.write("good.json", harness.passing())
        bad = self.write("bad.json", harness.failing())
        hazy = self.write("hazy.json", harness.dump(
            [harness.user("777788889999", "alice")],
            [harness.role("777788889999", "Old", harness.trust("arn:aws:iam::777788889999:user/alice"), managed=("OldSupport",))],
            policies=()))
        for output in ("text", "json", "ndjson"):
            self.check_status(rolecall("check", "-o", output, good), 0)
            self.check_status(rolecall("check", "-o", output, bad), 1)
            self.check_status(rolecall("check", "-o", output, hazy), 2)
            self.check_status(rolecall("check", "-o", output, hazy, bad), 1)
            self.check_status(rolecall("check", "-o", output, hazy, good), 2)

    def test_unreadable_account_outweighs_a_failed_finding(self):
        bad = self.write("bad.json", harness.failing())
        broken = self.write("broken.json", b"{")
        for output in ("text", "json", "ndjson"):
            result = rolecall("check", "-o", output, bad, broken)
            self.check_status(result, 2)
            self.assertIn("broken.json:1:2: ", result.errors)
        self.assertIn("1 account could not be read.", rolecall("check", bad, broken).text)

    def test_fail_on(self):
        good = self.write("good.json", harness.passing())
        bad = self.write("bad.json", harness.failing())
        broken = self.write("broken.json", b"{")
        for fail_on, snapshots, status in [
                ("never", (bad,), 0), ("unknown", (bad,), 0), ("fail", (bad,), 1), ("fail", (bad, broken), 1),
                ("never", (bad, broken), 0), ("unknown,error", (bad, broken), 2), ("fail,unknown,error", (good,), 0),
                ("never", (broken,), 2)]:
            self.check_status(rolecall("check", "--fail-on", fail_on, *snapshots), status)
        self.check_status(rolecall("check", "--fail-on", "sometimes", good), 2)


class Formats(harness.Case):
    @classmethod
    def setUpClass(cls):
        cls.schemas = harness.schemas()

    def validate(self, name, value):
        if self.schemas is None:
            return
        errors = list(self.schemas[name].iter_errors(value))
        self.assertEqual([[error.message for error in (e.context or [e])] for e in errors], [])

    def test_examples_against_the_schemas(self):
        result = rolecall("check", "--now", NOW, "-o", "json", EXAMPLES)
        document = json.loads(result.stdout)
        self.validate("rolecall-1", document)
        self.assertEqual(document["errors"], [])
        self.assertEqual(sum(document["summary"].values()), len(document["findings"]))
        keys = [(finding["account"], finding["rule"], finding["resource"]["id"]) for finding in document["findings"]]
        self.assertEqual(keys, sorted(keys))
        result = rolecall("check", "--now", NOW, "-o", "ndjson", EXAMPLES)
        lines = [json.loads(line) for line in result.stdout.splitlines()]
        for line in lines:
            self.validate("ndjson-1", line)
        self.assertEqual(lines[-1]["type"], "summary")
        self.assertEqual([line["record"] for line in lines[:-1]], list(range(1, len(lines))))

    def test_every_account_answers_as_expected(self):
        for folder, _, files in os.walk(EXAMPLES):
            if "expected.json" not in files:
                continue
            with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
                expected = json.load(file)
            with self.subTest(folder=os.path.relpath(folder, EXAMPLES)):
                result = rolecall("check", "--now", NOW, "-o", "json", folder)
                finding = json.loads(result.stdout)["findings"][0]
                if "together" in expected:
                    result = rolecall("check", "--now", NOW, "-o", "json", "--account", finding["account"],
                                      os.path.join(EXAMPLES, expected["together"]))
                    finding = json.loads(result.stdout)["findings"][0]
                for key in ("status", "benchmark", "reason"):
                    self.assertEqual(finding.get(key), expected.get(key), finding["message"])
                self.assertEqual({e["role"]: e["verdict"] for e in finding["evidence"]},
                                 {arn: role["verdict"] for arn, role in expected["roles"].items()})
                for evidence in finding["evidence"]:
                    role = expected["roles"][evidence["role"]]
                    self.assertLessEqual(set(role["who"]), {w["principal"] for w in evidence["who"]})
                    users = {w["principal"] for w in evidence["who"] if w["kind"] == "user"}
                    self.assertEqual(users & set(role.get("not_who", ())), set())

    def test_same_input_same_bytes(self):
        first = rolecall("check", "--now", NOW, "-o", "json", EXAMPLES)
        for jobs in ("1", "2", "7"):
            again = rolecall("check", "--now", NOW, "-j", jobs, "-o", "json", EXAMPLES)
            self.assertEqual(first.stdout, again.stdout)
        lines = rolecall("check", "--now", NOW, "-o", "ndjson", EXAMPLES).stdout
        self.assertEqual(lines, rolecall("check", "--now", NOW, "-j", "5", "-o", "ndjson", EXAMPLES).stdout)

    def test_errors_have_their_place(self):
        self.write("d/a.json", harness.passing())
        self.write("d/b.json", b'{"RoleDetailList": [}')
        document = json.loads(rolecall("check", "-o", "json", self.path("d")).stdout)
        self.validate("rolecall-1", document)
        self.assertEqual([account["id"] for account in document["accounts"]], ["111122223333"])
        error = document["errors"][0]
        self.assertEqual((error["source"], error["code"], error["line"], error["column"]),
                         (self.path("d", "b.json"), "bad-json", 1, 21))
        lines = [json.loads(line) for line in rolecall("check", "-o", "ndjson", self.path("d")).stdout.splitlines()]
        self.assertEqual([line["type"] for line in lines], ["finding", "error", "summary"])
        self.assertEqual((lines[1]["record"], lines[1]["code"], lines[1]["account"]), (2, "bad-json", None))
        self.assertEqual((lines[2]["records"], lines[2]["errors"], lines[2]["findings"]), (2, 1, 1))
        for line in lines:
            self.validate("ndjson-1", line)

    def test_findings_come_by_account_not_by_path(self):
        self.write("z/a.json", harness.failing("999900001111"))
        self.write("z/b.json", harness.failing("000011112222"))
        text = rolecall("check", self.path("z")).text
        self.assertLess(text.index("FAIL     000011112222"), text.index("FAIL     999900001111"))
        document = json.loads(rolecall("check", "-o", "json", self.path("z")).stdout)
        self.assertEqual([a["id"] for a in document["accounts"]], ["000011112222", "999900001111"])

    def test_several_reports_of_one_evaluation(self):
        bad = self.write("bad.json", harness.failing())
        result = rolecall("check", "-o", "text", "-o", "json=" + self.path("o.json"), "--output=ndjson=" + self.path("o.ndjson"), bad)
        self.check_status(result, 1)
        self.assertTrue(result.text.startswith("FAIL"))
        with open(self.path("o.json"), "rb") as file:
            self.assertEqual(file.read(), rolecall("check", "-o", "json", bad).stdout)
        with open(self.path("o.ndjson"), "rb") as file:
            self.assertEqual(file.read(), rolecall("check", "-o", "ndjson", bad).stdout)
        self.assertEqual(os.stat(self.path("o.json")).st_mode & 0o777, 0o600)

    def test_formats_of_later_versions_are_refused(self):
        good = self.write("good.json", harness.passing())
        for name in ("sarif", "asff", "ocsf", "csv", "junit", "markdown", "html"):
            result = rolecall("check", "-o", name, good)
            self.check_status(result, 2)
            self.assertEqual(result.errors.splitlines()[0], f"rolecall: --output {name}: this version writes text, json and ndjson")
            self.assertEqual(result.stdout, b"")
        self.assertIn("did you mean json?", rolecall("check", "-o", "jsno", good).errors)


class Options(harness.Case):
    def test_anywhere(self):
        good = self.write("good.json", harness.passing())
        expected = rolecall("check", "-o", "json", good).stdout
        for line in (["check", good, "-o", "json"], ["check", "-ojson", good], ["check", "--output", "json", good],
                     ["check", "--outp=json", good], ["check", good, "--output=json"], ["--output", "json", "check", good],
                     ["-ojson", "check", "--", good], ["check", "-o", "json", "--", good]):
            self.assertEqual(rolecall(*line).stdout, expected, line)

    def test_two_dashes_end_the_options(self):
        self.write("-o", harness.passing())
        self.check_status(rolecall("check", "--", "-o", cwd=self.folder), 0)
        result = rolecall("check", "-o", cwd=self.folder)
        self.check_status(result, 2)
        self.assertIn("option --output needs FORMAT[=FILE]", result.errors)

    def test_mistyped(self):
        for line, words in [(["chekc", "x"], ["no command chekc", "did you mean check?"]),
                            (["check", "--quite", "x"], ["no option --quite", "did you mean --quiet?"]),
                            (["check", "--o", "x"], ["ambiguous", "--output or --oidc-providers"]),
                            (["check", "--all=yes", "x"], ["option --all takes no value"]),
                            (["check", "-z", "x"], ["no option -z"]),
                            (["check", "--jobs", "0", "x"], ["--jobs 0: not a number from 1 to 256"]),
                            (["check", "--color=sometimes", "x"], ["not auto, always or never"]),
                            (["check", "--now", "yesterday", "x"], ["--now yesterday: not a time"]),
                            (["check", "--account", "12", "x"], ["not an account number"]),
                            (["check", "--rule", "aws-iam-suport-role", "x"], ["no such rule", "did you mean aws-iam-support-role?"]),
                            (["check", "-o", "text", "-o", "json", "x"], ["only one report can go to standard output"]),
                            (["check", "-o", "json=", "x"], ["the name of the file is missing"]),
                            (["check", "-o", "json=a", "-o", "text=a", "x"], ["given twice"]),
                            (["check", "-o", "json=/dev/null", "-o", "ndjson=/dev/./null", "x"], ["--output ndjson=/dev/./null: the file is given twice"]),
                            (["--quite", "check", "x"], ["no option --quite", "did you mean --quiet?"]),
                            ([], ["a command is missing"]),
                            (["check"], ["no AWS credentials"])]:
            result = rolecall(*line)
            self.check_status(result, 2)
            self.assertEqual(result.stdout, b"")
            for word in words:
                self.assertIn(word, result.errors, line)

    def test_rule_and_alias(self):
        good = self.write("good.json", harness.passing())
        expected = rolecall("check", good).stdout
        for name in ("aws-iam-support-role", "wud-s4z-fz8"):
            self.assertEqual(rolecall("check", "--rule", name, "--rule", name, good).stdout, expected)

    def test_account(self):
        self.write("d/a.json", harness.passing())
        self.write("d/b.json", harness.failing())
        self.check_status(rolecall("check", "--account", "111122223333", self.path("d")), 0)
        self.check_status(rolecall("check", "--account", "444455556666", self.path("d")), 1)
        both = rolecall("check", "-o", "json", "--account", "444455556666", "--account", "111122223333", self.path("d"))
        self.assertEqual(json.loads(both.stdout)["summary"]["pass"], 1)
        missing = rolecall("check", "--account", "999999999999", self.path("d"))
        self.check_status(missing, 2)
        self.assertIn("--account 999999999999: no snapshot of that account", missing.errors)
        self.assertEqual(missing.stdout, b"")

    def test_all_and_quiet(self):
        self.write("d/a.json", harness.passing())
        self.write("d/b.json", harness.passing("222233334444"))
        self.write("d/c.json", harness.failing())
        folded = rolecall("check", self.path("d")).text
        self.assertIn("\npass     2 accounts  (--all lists them)\n", folded)
        unfolded = rolecall("check", "--all", self.path("d")).text
        self.assertEqual(unfolded.count("\npass     ") + unfolded.startswith("pass     "), 2)
        quiet = rolecall("check", "--quiet", self.path("d"))
        self.assertTrue(quiet.text.startswith("FAIL     444455556666"))
        self.assertNotRegex(quiet.text, r"(?m)^pass|^\d+ accounts")
        self.assertEqual(quiet.stderr, b"")
        self.assertEqual(rolecall("check", "-q", self.path("d", "a.json")).stdout, b"")

    def test_collected_at(self):
        good = self.write("good.json", harness.passing())
        plain = json.loads(rolecall("check", "-o", "json", good).stdout)["accounts"][0]
        self.assertIsNone(plain["collectedAt"])
        self.assertIn("collected-at-unknown", [warning["code"] for warning in plain["warnings"]])
        result = rolecall("check", "-o", "json", "--collected-at", "1795512600", good)
        account = json.loads(result.stdout)["accounts"][0]
        self.assertEqual(account["collectedAt"], "2026-11-24T09:30:00Z")
        self.assertNotIn("collected-at-unknown", [warning["code"] for warning in account["warnings"]])
        self.assertIn("Collected 2026-11-24 09:30 UTC.", rolecall("check", "--collected-at", "2026-11-24T09:30:00Z", good).text)

    def test_now(self):
        dated = harness.dump([harness.user("111122223333", "alice")], [harness.role(
            "111122223333", "SupportIncidents",
            harness.trust("arn:aws:iam::111122223333:user/alice", DateLessThan={"aws:CurrentTime": "2027-01-01T00:00:00Z"}))])
        path = self.write("dated.json", dated)
        self.check_status(rolecall("check", "--now", "2026-06-01T00:00:00Z", path), 0)
        self.check_status(rolecall("check", "--now", "2027-06-01T00:00:00Z", path), 1)

    def test_oidc_providers(self):
        account = "111122223333"
        provider = f"arn:aws:iam::{account}:oidc-provider/ci.example.com"
        policy = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Federated": provider}, "Action": "sts:AssumeRoleWithWebIdentity",
             "Condition": {"StringEquals": {"ci.example.com:sub": "project-1"}}}]}
        path = self.write("oidc.json", harness.dump([], [harness.role(account, "SupportIncidents", policy)]))
        self.check_status(rolecall("check", path), 0)
        machines = self.write("machines.tsv", "ci.example.com\tmachine\tOur CI\n")
        self.check_status(rolecall("check", "--oidc-providers", machines, path), 1)
        wrong = self.write("wrong.tsv", "ci.example.com\trobot\n")
        result = rolecall("check", "--oidc-providers", wrong, path)
        self.check_status(result, 2)
        self.assertIn("wrong.tsv:1", result.errors)
        self.check_status(rolecall("check", "--oidc-providers", self.path("absent.tsv"), path), 2)

    def test_standard_input(self):
        result = rolecall("check", "-", stdin=json.dumps(harness.passing()).encode())
        self.check_status(result, 0)

    def test_next_commands_can_be_run(self):
        self.write("it's a snapshot/-rf.json", harness.failing(name="-rf"))
        text = rolecall("check", "it's a snapshot", cwd=self.folder).text
        line = next(line for line in text.splitlines() if line.strip().startswith("next: "))
        command = line.split("next: ", 1)[1].replace("rolecall", harness.PROGRAM, 1)
        import subprocess
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, stdout=subprocess.PIPE, check=True,
                              env=harness.environment())
        self.assertTrue(done.stdout.startswith(b"role/-rf, account 444455556666: nobody-can-assume\n"), done.stdout)


if __name__ == "__main__":
    harness.main()
