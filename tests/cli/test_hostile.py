#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Strings that somebody else chose (report-formats.md, 5.9), in every place of a snapshot, through every output."""

import json
import unicodedata

import harness
from harness import rolecall

HOSTILE = [
    "</script><script>window.pwned=1</script>", '"><img src=x onerror=window.pwned=1>', "javascript:window.pwned=1",
    "<!--<script>", "]]><svg onload=\u2026>", "a\u2028b", "\u202egnp.exe", "{{7*7}}", "`${1}`", "=1+2", "@SUM(A1)", "'=1", "a,b",
    "a\r\nb", "|x|", "[a](javascript:b)", "@someone", "\\\\[x](1)", "[[ATTACHMENT|/etc/passwd]]", "%s%n", "\x1b[2J",
    "\x1b]8;;http://x\x07", "\x9b31m", "a\0b", "\x7f", "\ud800", "x" * 100000, "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "e\u0301\u0323", "../../x", "-rf",
]
ACCOUNT = "111122223333"


def decoded(text):
    """What a reader of JSON must make of it: a lone surrogate is U+FFFD."""
    return "".join("\ufffd" if unicodedata.category(c) == "Cs" else c for c in text)


def snapshot(text, account=ACCOUNT):
    """An account in which every name is `text`."""
    person = harness.user(account, text, Tags=[{"Key": text, "Value": text}], GroupList=[text])
    group = {"Path": "/", "GroupName": text, "GroupId": "AGPAEXAMPLE", "Arn": f"arn:aws:iam::{account}:group/{text}",
             "CreateDate": "2026-01-01T00:00:00Z", "AttachedManagedPolicies": [], "GroupPolicyList": [
                 {"PolicyName": text, "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                     {"Sid": text, "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}]}
    trusted = {"Version": "2012-10-17", "Statement": [
        {"Sid": text, "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole",
         "Condition": {"StringEquals": {"sts:ExternalId": text}}}]}
    held = {"PolicyName": text, "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Sid": text, "Effect": "Allow", "Action": ["support:*", "support-console:*"], "Resource": "*"}]}}
    return harness.dump([person], [harness.role(account, text, trusted, managed=(), RolePolicyList=[held], Description=text)],
                        groups=[group])


def strings(value):
    """All strings in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)


class Hostile(harness.Case):
    def check_terminal(self, data):
        """No byte below 0x20 but LF; no C1, DEL, direction or line marks."""
        for character in data.decode("utf-8"):
            self.assertTrue(character == "\n" or ord(character) >= 0x20, repr(character))
            self.assertNotIn(character, "\x7f\x9b\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

    def accounts(self):
        """One account for each string, numbered from 100000000000 on."""
        result = {}
        for index, text in enumerate(HOSTILE):
            if len(text) > 8000:
                text = text[:8000]  # nothing longer is believed to be a name
            account = str(100000000000 + index)
            folder = f"many/{account}"
            self.write(f"{folder}/get-account-authorization-details.json", snapshot(text, account))
            self.write(f"{folder}/list-account-aliases.json", {"AccountAliases": [text]})
            result[account] = decoded(text)
        return result

    def test_json(self):
        validators = harness.schemas()
        accounts = self.accounts()
        result = rolecall("check", "-o", "json", self.path("many"))
        self.assertEqual(result.stderr, b"")
        document = json.loads(result.stdout)
        self.assertEqual({account["id"]: account["alias"] for account in document["accounts"]}, accounts)
        self.assertEqual({finding["account"]: finding["evidence"][0]["role"] for finding in document["findings"]},
                         {account: f"arn:aws:iam::{account}:role/{text}" for account, text in accounts.items()})
        self.check_terminal(result.stdout)
        lines = rolecall("check", "-o", "ndjson", self.path("many")).stdout
        self.check_terminal(lines)
        values = [json.loads(line) for line in lines.splitlines()]
        self.assertEqual(lines.count(b"\n"), len(accounts) + 1)
        self.assertEqual({value["account"]: value["accountAlias"] for value in values[:-1]}, accounts)
        who = json.loads(rolecall("who-can", "support:CreateCase", "-o", "json", self.path("many")).stdout)
        for account, text in accounts.items():
            self.assertIn(text, "".join(strings([p for p in who["principals"] if p["account"] == account])))
        if validators:
            for value in (document, who):
                self.assertEqual([e.message[:200] for e in validators["rolecall-1"].iter_errors(value)], [])
            for value in values:
                self.assertEqual([e.message[:200] for e in validators["ndjson-1"].iter_errors(value)], [])

    def test_text(self):
        self.accounts()
        for arguments in (["check", self.path("many")], ["check", "--all", self.path("many")],
                          ["explain", "nobody", self.path("many")], ["who-can", "support:CreateCase", self.path("many")]):
            for locale in ("C.UTF-8", "C"):
                shown = rolecall(*arguments, env={"LC_ALL": locale})
                self.check_terminal(shown.stdout)
                self.check_terminal(shown.stderr)
                if locale == "C":
                    (shown.stdout + shown.stderr).decode("ascii")

    def test_evidence(self):
        for text in HOSTILE:
            with self.subTest(text=text[:40]):
                shown = rolecall("check", self.write("a.json", snapshot(text)))
                self.check_terminal(shown.stdout)
                self.check_terminal(shown.stderr)

    def test_explain_by_a_hostile_name(self):
        for text in HOSTILE:
            if "\0" in text or text == "\ud800" or len(text) > 1000:
                continue
            with self.subTest(text=text):
                path = self.write("a.json", snapshot(text))
                arn = f"arn:aws:iam::{ACCOUNT}:role/{text}"
                shown = rolecall("explain", "--", arn, path)
                self.check_status(shown, 0)
                self.check_terminal(shown.stdout)
                document = json.loads(rolecall("explain", "-o", "json", "--", arn, path).stdout)
                self.assertEqual(document["principal"], arn)

    def test_names_of_files(self):
        for text in HOSTILE:
            if "\0" in text or "/" in text or text == "\ud800" or len(text) > 200:
                continue
            with self.subTest(text=text):
                path = self.write(text + ".json", harness.failing())
                shown = rolecall("check", "--", path)
                self.check_status(shown, 1)
                self.check_terminal(shown.stdout)
                document = json.loads(rolecall("check", "-o", "json", "--", path).stdout)
                self.assertEqual(document["accounts"][0]["source"], path)


if __name__ == "__main__":
    harness.main()
