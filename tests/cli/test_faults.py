#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each row of the table of faults (iam-evaluation.md, 1.3) inside a dump: named with its place, and no verdict rests on it."""

import json

import harness
from harness import rolecall

ACCOUNT = "111122223333"
ALICE = f"arn:aws:iam::{ACCOUNT}:user/alice"
VERSION = '"Version": "2012-10-17"'


def document(*statements):
    return "{" + VERSION + ', "Statement": [' + ", ".join("{" + text + "}" for text in statements) + "]}"


# What the role may do, and who may assume it: right but for what a row says.
def may(condition="", **changes):
    members = {"Effect": '"Allow"', "Action": '"support:*"', "Resource": '"*"', **changes}
    return members_of(members, condition)


def trusts(condition="", **changes):
    members = {"Effect": '"Allow"', "Principal": f'{{"AWS": "{ALICE}"}}', "Action": '"sts:AssumeRole"', **changes}
    return members_of(members, condition)


def members_of(members, condition):
    if condition:
        members["Condition"] = condition
    return ", ".join(f'"{name}": {value}' for name, value in members.items() if value is not None)


# Each line: where the document stands (may, trust), the document as it is written, and a part of what is said.
WHOLE_DOCUMENT = [
    ("may", '"no JSON"', "neither JSON nor percent-encoded JSON"),
    ("may", '"{\\"Version\\": \\"2012-10-17\\", \\"Statement\\": [{\\"Action\\": [\\"support:*\\",]}]}"', "trailing comma"),
    ("may", '"%7B%22Version%22"', "the file ends inside an object"),
    ("may", '""', "JSON"),
    ("may", "7", "a number"),
    ("may", "[]", "an array"),
    ("may", "true", "a boolean"),
    ("may", "{" + VERSION + "}", "no Statement"),
    ("may", '{"Statement": [], "Statement": []}', "twice"),
    ("may", "{" + VERSION + ', "Version": "2012-10-17", "Statement": []}', "twice"),
    ("may", '{"Version": "2020-01-01", "Statement": []}', "Version"),
    ("may", '{"Version": 2012, "Statement": []}', "Version"),
    ("may", "{" + VERSION + ', "Statement": [], "Statements": []}', "Statements"),
    ("may", "{" + VERSION + ', "Statement": 7}', "Statement"),
    ("may", "{" + VERSION + ', "Statement": null}', "Statement"),
    ("may", "{" + VERSION + ', "Statement": [7]}', "Statement[0]"),
    ("may", "{" + VERSION + ', "Statement": [[]]}', "Statement[0]"),
    ("trust", '"no JSON"', "neither JSON nor percent-encoded JSON"),
    ("trust", '{"Version": "2020-01-01", "Statement": []}', "Version"),
    ("trust", "{" + VERSION + "}", "no Statement"),
    ("trust", "[]", "an array"),
]
STATEMENT = [
    ("may", may(Effect='"allow"'), "Effect"),
    ("may", may(Effect=None), "Effect"),
    ("may", may(Effect="true"), "Effect"),
    ("may", may(Effect='["Allow"]'), "Effect"),
    ("may", may() + ', "Effect": "Deny"', "twice"),
    ("may", may(Actions='"s3:*"'), "Actions"),
    ("may", may(effect='"Allow"'), "effect"),
    ("may", may(NotAction='"s3:*"'), "NotAction"),
    ("may", may(Action=None), "Action"),
    ("may", may(Action="null"), "Action"),
    ("may", may(NotResource='"*"'), "NotResource"),
    ("may", may(Resource=None), "Resource"),
    ("may", may(Resource="{}"), "Resource"),
    ("may", may(Principal='"*"'), "Principal"),
    ("may", may(NotPrincipal='"*"'), "NotPrincipal"),
    ("may", may(Action='["support:*", 7]'), "Action"),
    ("may", may(Resource='["*", null]'), "Resource"),
    ("may", may(Condition="[]"), "Condition"),
    ("may", may(Condition='"x"'), "Condition"),
    ("trust", trusts(Effect='"ALLOW"'), "Effect"),
    ("trust", trusts(Resource='"*"'), "Resource"),
    ("trust", trusts(Principal=None), "Principal"),
    ("trust", trusts(NotPrincipal='"*"'), "NotPrincipal"),
    ("trust", trusts(Principal='{"AWS": ["' + ALICE + '", 7]}'), "Principal"),
    ("trust", trusts(Action=None), "Action"),
]
ENTRY = [
    ("may", may(Action='"support"'), "Action"),
    ("may", may(Action='["*support"]'), "Action"),
    ("trust", trusts(Principal='{"AWS": "not a principal"}'), "Principal"),
    ("trust", trusts(Principal='{"AWS": "arn:aws:iam::1111:user/alice"}'), "Principal"),
    ("trust", trusts(Principal='{"Aws": "' + ALICE + '"}'), "Principal"),
]
ATOM = [
    ("may", may('{"StringEquls": {"aws:username": "x"}}'), "StringEquls"),
    ("may", may('{"StringEquals": 7}'), "StringEquals"),
    ("may", may('{"StringEquals": {"aws:username": {}}}'), "aws:username"),
    ("trust", trusts('{"Bool": {"aws:MultiFactorAuthPresent": "maybe"}}'), "neither true nor false"),
    ("trust", trusts('{"NumericLessThan": {"aws:MultiFactorAuthAge": "soon"}}'), "not a decimal number"),
    ("trust", trusts('{"DateLessThan": {"aws:CurrentTime": "tomorrow"}}'), "not a date"),
    ("trust", trusts('{"IpAddress": {"aws:SourceIp": "300.1.2.3"}}'), "not an IP address"),
    ("trust", trusts('{"StringLike": {"aws:username": "${aws:username"}}'), "aws:username"),
]


def account(may_document, trust_document):
    """One account whose two policies are written as they are given, each on a line of its own."""
    role = harness.role(ACCOUNT, "SupportIncidents", "@trust@", managed=(),
                        RolePolicyList=[{"PolicyName": "Custom", "PolicyDocument": "@may@"}])
    text = json.dumps(harness.dump([harness.user(ACCOUNT, "alice")], [role]))
    return text.replace('"@may@"', "\n" + may_document).replace('"@trust@"', "\n" + trust_document)


class Faults(harness.Case):
    def line_of(self, text, mark):
        return text[:text.index(mark)].count("\n") + 1

    def check_row(self, where, written, said, whole=False):
        wrong = written if whole else document(written)
        text = account(wrong if where == "may" else document(may()), wrong if where == "trust" else document(trusts()))
        path = self.write("a.json", text)
        result = rolecall("check", "-o", "json", path)
        self.check_status(result, 2)
        self.assertEqual(result.errors, "")
        found = json.loads(result.stdout)
        messages = [warning["message"] for warning in found["accounts"][0]["warnings"] if warning["code"] == "policy-fault"]
        message = next((message for message in messages if said in message), None)
        self.assertIsNotNone(message, (said, messages))
        # The policy, and the line and column of the document or the statement.
        self.assertTrue(message.startswith("role/SupportIncidents:" + ("Custom" if where == "may" else "trust")), message)
        line = self.line_of(text, "\n" + wrong) + 1
        column = 1 if whole and not wrong.startswith("{") else None
        self.assertRegex(message, rf"\({path}:{line}:{column or '[0-9]+'}\)$")
        self.assertEqual(found["findings"][0]["status"], "unknown", found["findings"][0]["message"])
        self.assertEqual([entry["verdict"] for entry in found["findings"][0]["evidence"]], ["unknown"])
        # Nobody is said to get what only the faulty part could give or take.
        who = json.loads(rolecall("who-can", "support:CreateCase", "-o", "json", path).stdout)
        self.assertNotIn("allowed", [entry["decision"] for entry in who["principals"] if entry["kind"] == "user"])

    def test_sound(self):
        """The account of the rows, without a fault, passes: what follows is due to the fault."""
        found = json.loads(rolecall("check", "-o", "json", self.write("a.json", account(
            document(may(Action='["support:*", "support-console:*"]')), document(trusts())))).stdout)
        self.assertEqual(found["findings"][0]["status"], "pass")

    def test_whole_document(self):
        for row in WHOLE_DOCUMENT:
            with self.subTest(row=row):
                self.check_row(*row, whole=True)

    def test_statement(self):
        for row in STATEMENT:
            with self.subTest(row=row):
                self.check_row(*row)

    def test_entry(self):
        for row in ENTRY:
            with self.subTest(row=row):
                self.check_row(*row)

    def test_atom(self):
        for row in ATOM:
            with self.subTest(row=row):
                self.check_row(*row)

    def test_a_deny_that_cannot_be_read(self):
        """It may take away what the sound statement beside it gives."""
        for fault in ('"Effect": "deny", "Action": "support:*", "Resource": "*"',
                      '"Effect": "Deny", "Action": "support", "Resource": "*"',
                      '"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Nonsense": {"a": "b"}}'):
            with self.subTest(fault=fault):
                sound = may(Action='["support:*", "support-console:*"]')
                found = json.loads(rolecall("check", "-o", "json", self.write(
                    "a.json", account(document(sound, fault), document(trusts())))).stdout)
                self.assertEqual(found["findings"][0]["status"], "unknown")

    def test_a_policy_without_its_document(self):
        missing = harness.role(ACCOUNT, "SupportIncidents", harness.trust(ALICE), managed=("SupportUser",))
        result = rolecall("check", "-o", "json", self.write("a.json", harness.dump([harness.user(ACCOUNT, "alice")], [missing])))
        self.check_status(result, 2)
        found = json.loads(result.stdout)
        self.assertIn("policy-document-missing", [warning["code"] for warning in found["accounts"][0]["warnings"]])
        self.assertEqual(found["findings"][0]["status"], "unknown")


if __name__ == "__main__":
    harness.main()
