#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Bad input: one clear line with its place, exit status 2, nothing on standard output, no crash."""

import gzip
import json
import os
import re

import harness
from harness import rolecall

ALICE = "arn:aws:iam::111122223333:user/alice"


class BadInput(harness.Case):
    def check_refused(self, path, pattern, stdin=b""):
        """check, explain and who-can say the one line that matches; `pattern` follows "rolecall: "."""
        for line in (["check", path], ["check", "-o", "json", path], ["explain", "SupportIncidents", path],
                     ["who-can", "support:CreateCase", "-o", "json", path]):
            result = rolecall(*line, stdin=stdin)
            self.check_status(result, 2)
            self.assertEqual(result.stdout, b"", line)
            lines = [text for text in result.errors.splitlines() if not text.startswith("rolecall: hint: ")]
            self.assertEqual(len(lines), 1, result.errors)
            self.assertRegex(lines[0], "^rolecall: " + pattern)
        ndjson = [json.loads(text) for text in rolecall("check", "-o", "ndjson", path, stdin=stdin).stdout.splitlines()]
        self.assertEqual([text["type"] for text in ndjson], ["error", "summary"])

    def refused(self, name, content, pattern):
        path = self.write(name, content)
        self.check_refused(path, re.escape(path) + pattern)

    def test_not_json(self):
        self.refused("a.json", "hello", ":1:1: ")
        self.refused("a.json", '{"RoleDetailList": [],\n "x": tru}', r":2:7: ")

    def test_empty(self):
        self.refused("a.json", "", ":1:1: empty")
        self.refused("a.json", " \n", r":\d:\d: ")

    def test_cut_in_the_middle(self):
        text = json.dumps(harness.passing())
        self.refused("a.json", text[:len(text) // 2], r":1:\d+: ")

    def test_wrong_shape(self):
        for content, place in [([], ":1:1: "), ({"a": 1}, r"(:1:1)?: "), ("\"text\"", ":1:1: "),
                               ({"RoleDetailList": {}, "UserDetailList": 7}, r":1:\d+: "),
                               ({"RoleDetailList": [7]}, r":1:\d+: "),
                               ({"RoleDetailList": [{"RoleName": 7}]}, r":1:\d+: ")]:
            self.refused("a.json", content, place)

    def test_two_accounts(self):
        document = harness.passing()
        document["UserDetailList"].append(harness.user("999988887777", "bob"))
        self.refused("a.json", document, r":1:\d+: .*999988887777")

    def test_no_utf8(self):
        self.refused("a.json", json.dumps(harness.passing()).encode().replace(b"alice", b"al\xffce"), r":1:\d+: .*UTF-8")

    def test_too_deep(self):
        self.refused("a.json", b'{"RoleDetailList":' + b"[" * 100000 + b"]" * 100000 + b"}", r":1:\d+: ")

    def test_too_deep_in_a_policy(self):
        """The policy is unknown; the account is read."""
        deep = "[" * 100000 + "]" * 100000
        for written in (json.dumps(deep), json.dumps(deep.replace("[", "%5B").replace("]", "%5D")),
                        '{"Statement": ' + "[" * 1000 + "]" * 1000 + "}",
                        '{"Version": "2012-10-17", "Statement": {"Condition": ' + '{"a":' * 1000 + "1" + "}" * 1000 + "}}"):
            text = json.dumps(harness.dump([harness.user("111122223333", "alice")],
                                           [harness.role("111122223333", "SupportIncidents", "@trust@")]))
            result = rolecall("check", self.write("a.json", text.replace('"@trust@"', written)))
            self.check_status(result, 2)
            self.assertTrue(result.text.startswith("UNKNOWN"), result.text)
            self.assertRegex(result.errors, r"a\.json:1:\d+")

    def test_nothing_there(self):
        path = self.path("absent.json")
        for line in (["check", path], ["check", "-o", "json", path], ["who-can", "support:CreateCase", path]):
            result = rolecall(*line)
            self.check_status(result, 2)
            self.assertEqual((result.text, result.errors), ("", f"rolecall: {path}: cannot open: No such file or directory\n"))
        result = rolecall("explain", "alice", path)  # which may as well be a mistyped action
        self.check_status(result, 2)
        self.assertEqual((result.text, result.errors),
                         ("", f"rolecall: {path}: neither an action (service:Name) nor a file or folder\n"))

    def test_folder_without_a_dump(self):
        os.makedirs(self.path("empty"))
        self.check_refused(self.path("empty"), re.escape(self.path("empty")) + ": ")
        self.write("other/readme.txt", "x")
        self.check_refused(self.path("other"), re.escape(self.path("other")) + ": ")

    def test_unreadable(self):
        path = self.write("a.json", harness.passing())
        os.chmod(path, 0)
        if os.access(path, os.R_OK):
            self.skipTest("root can read everything")
        self.check_refused(path, re.escape(path) + ": cannot open: Permission denied")

    def test_damaged_gzip(self):
        self.refused("a.json", b"\x1f\x8b\x08\x00damaged", ": ")

    def test_gzip(self):
        plain = json.dumps(harness.passing()).encode()
        packed = gzip.compress(plain)
        for content in (packed, packed + b"\0" * 512, gzip.compress(plain[:99]) + gzip.compress(plain[99:])):
            self.check_status(rolecall("check", self.write("a.json", content)), 0)
        for content in (packed[:2], packed[:9], packed[:60], packed[:-1], packed + b"\x1f\x8b"):
            self.refused("a.json", content, ": the file ends inside its gzip data")
        self.refused("a.json", packed + b"more", ": damaged gzip data: other bytes follow it")
        self.refused("a.json", packed[:-8] + bytes(8), ": damaged gzip data: incorrect data check")
        self.refused("a.json", gzip.compress(packed), ":1:1: ")
        self.refused("a.json", gzip.compress(b""), ":1:1: empty")
        self.refused("a.json", gzip.compress(plain[:200]), r":1:\d+: the file ends inside")
        self.refused("a.json", gzip.compress(b"\0" * (64 << 20)), ":1:1: ")

    def test_what_is_no_file(self):
        os.symlink("nowhere", self.path("dangling.json"))
        os.symlink("self.json", self.path("self.json"))
        os.mkfifo(self.path("pipe.json"))  # nobody ever writes: in a folder it is passed over
        os.makedirs(self.path("folder.json"))
        if os.path.exists("/proc/self/mem"):
            os.symlink("/proc/self/mem", self.path("memory.json"))
            self.check_refused(self.path("memory.json"), ".*memory.json: cannot read: Input/output error")
        self.check_refused(self.path("folder.json"), ".*folder.json: no account found")
        for name, reason in (("dangling", "No such file or directory"), ("self", "Too many levels of symbolic links")):
            path = self.path(name + ".json")
            for line in (["check", path], ["who-can", "support:CreateCase", path]):
                result = rolecall(*line)
                self.check_status(result, 2)
                self.assertEqual(result.errors, f"rolecall: {path}: cannot open: {reason}\n")
        result = rolecall("check", self.folder, timeout=20)
        self.check_status(result, 2)
        for name in ("dangling.json: cannot open", "self.json: cannot open"):
            self.assertIn(name, result.errors)
        self.check_refused("/dev/null", "/dev/null:1:1: empty")

    def test_a_long_pipe(self):
        """Time grows with the length, not with its square (which would be minutes)."""
        result = rolecall("check", "-", stdin=b" " * (200 << 20), timeout=60)
        self.check_status(result, 2)
        self.assertIn(":1:1: empty", result.errors)

    def test_the_second_file_of_a_folder(self):
        self.write("d/get-account-authorization-details.json", harness.passing())
        self.write("d/service-control-policies.json", "[\n {]")
        self.check_refused(self.path("d"), re.escape(self.path("d", "service-control-policies.json")) + ":2:3: ")

    def test_standard_input(self):
        self.check_refused("-", "(-|standard input):1:2: ", stdin=b"{")

    def test_names_with_control_characters_are_shown_escaped(self):
        path = self.write("a\x1b[2J.json", "{")
        self.check_refused(path, re.escape(path.replace("\x1b", "\\x1b")) + ":1:2: ")

    def test_a_long_string(self):
        document = harness.passing()
        document["Description"] = "x" * (64 << 20)
        self.check_status(rolecall("check", self.write("a.json", document)), 0)

    def test_a_long_string_at_each_place(self):
        long = "x" * (64 << 20)
        for name in ("RoleName", "Arn"):
            document = harness.passing()
            document["RoleDetailList"][0][name] = long
            result = rolecall("check", self.write("a.json", document))
            self.check_status(result, 2)
            self.assertRegex(result.errors, rf"a\.json:1:\d+: {name} has 67108864 bytes; nothing of that name is longer")
        for name, status in (("Sid", 0), ("Action", 2)):
            document = harness.passing()
            document["RoleDetailList"][0]["AssumeRolePolicyDocument"]["Statement"][0][name] = long
            result = rolecall("check", self.write("a.json", document))
            self.check_status(result, status)
            self.assertLess(len(result.stdout + result.stderr), 4096)
        result = rolecall("simulate", "--cli-input-json", self.write("a.json", {"PolicyInputList": [long]}))
        self.check_status(result, 2)
        self.assertLess(len(result.stderr), 4096)

    def test_huge_numbers(self):
        text = json.dumps(harness.passing())
        for number, status in (("1" * 100000, 2), ("1e999999999", 2), ("-1e-999999999", 2), ("0." + "0" * 100000 + "1", 0),
                               ("18446744073709551616", 2), ("-9223372036854775809", 2)):
            self.check_status(rolecall("check", self.write("a.json", text.replace('"2026-01-01T00:00:00Z"', number))), status)
            self.check_status(rolecall("check", self.write("a.json", text.replace("{", '{"Unread": ' + number + ", ", 1))), 0)

    def test_nul_in_a_name(self):
        path = self.write("a.json", harness.failing(name="Support\0Incidents"))
        result = rolecall("check", path)
        self.assertIn(result.status, (1, 2))
        self.assertNotIn(b"\0", result.stdout + result.stderr)
        self.assertIn("Support\\x00Incidents", result.text + result.errors)

    def test_loop_of_links(self):
        self.write("d/a.json", harness.passing())
        os.symlink("..", self.path("d", "up"))
        os.symlink("self", self.path("d", "self"))
        os.symlink(".", self.path("d", "here"))
        document = json.loads(rolecall("check", "-o", "json", self.path("d")).stdout)
        self.assertEqual(len(document["findings"]), 1)

    def test_one_bad_account_does_not_stop_the_others(self):
        self.write("d/a.json", harness.passing())
        self.write("d/b.json", b'{"RoleDetailList": [')
        self.write("d/c.json", harness.failing())
        for jobs in ("1", "3"):
            result = rolecall("check", "-j", jobs, "-o", "json", self.path("d"))
            self.check_status(result, 2)
            document = json.loads(result.stdout)
            self.assertEqual((document["summary"]["pass"], document["summary"]["fail"], len(document["errors"])), (1, 1, 1))
            self.assertEqual(len(result.errors.splitlines()), 1 + ("hint" in result.errors))


def statement(**changes):
    result = {"Effect": "Allow", "Action": "support:*", "Resource": "*"}
    result.update(changes)
    return {name: value for name, value in result.items() if value is not None}


# What IAM would not have stored. Such a policy is no reason to refuse the account: the smallest part around the fault is
# unknown, and a warning names the place.
FAULTY = [
    {"Version": "2012-10-17", "Statement": [statement(Effect="allow")]},
    {"Version": "2012-10-17", "Statement": [statement(Effect=None)]},
    {"Version": "2012-10-17", "Statement": [statement(Action=None)]},
    {"Version": "2012-10-17", "Statement": [statement(Resource=None)]},
    {"Version": "2012-10-17", "Statement": [statement(NotAction="s3:*")]},
    {"Version": "2012-10-17", "Statement": [statement(Actions="s3:*")]},
    {"Version": "2012-10-17", "Statement": [statement(Principal="*")]},
    {"Version": "2012-10-17", "Statement": [statement(Action=7)]},
    {"Version": "2012-10-17", "Statement": [statement(Condition={"StringEquls": {"aws:username": "x"}})]},
    {"Version": "2012-10-17", "Statement": [statement(Condition=[])]},
    {"Version": "2012-10-17", "Statement": 7},
    {"Version": "2012-10-17"},
    {"Version": "2020-01-01", "Statement": [statement()]},
    {"Statement": [], "Statment": []},
    [],
    "not a policy",
    # AWS's own guide ends a list with a comma in one place.
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["support:*",], "Resource": "*"}]}',
]


class FaultyPolicies(harness.Case):
    def test_each_is_named_and_none_is_believed(self):
        for document in FAULTY:
            with self.subTest(document=document):
                policy = {"PolicyName": "Custom", "PolicyDocument": document}
                account = harness.dump([harness.user("111122223333", "alice")], [harness.role(
                    "111122223333", "SupportIncidents", harness.trust(ALICE), managed=(), RolePolicyList=[policy])])
                path = self.write("a.json", account)
                result = rolecall("check", "-o", "json", path)
                if result.stdout == b"":
                    self.check_status(result, 2)
                    self.assertRegex(result.errors, r"a\.json:1:\d+: ")
                    continue
                document = json.loads(result.stdout)
                codes = [warning["code"] for warning in document["accounts"][0]["warnings"]]
                self.assertIn("policy-fault", codes)
                self.assertEqual(document["summary"]["pass"], 0)
                # The place: file, line and column.
                message = next(w["message"] for w in document["accounts"][0]["warnings"] if w["code"] == "policy-fault")
                self.assertRegex(message, r"\.json:1:\d+")


if __name__ == "__main__":
    harness.main()
