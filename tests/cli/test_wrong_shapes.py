#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Dumps in which every value in turn is of a wrong kind, is cut off, or is not UTF-8: refused with a place, or answered."""

import copy
import json
import os
import re
import shutil

import harness
from harness import rolecall

ACCOUNT = "111122223333"
ALICE = f"arn:aws:iam::{ACCOUNT}:user/alice"
WRONG = (None, 7, True, "", "x", [], {}, [[]], [None], [7], {"a": 1}, [{}])


def full():
    """A dump that has everything a dump can have; it passes."""
    allow_all = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    boundary = {"PolicyName": "Boundary", "Arn": f"arn:aws:iam::{ACCOUNT}:policy/Boundary", "Path": "/",
                "DefaultVersionId": "v1", "PolicyVersionList": [
                    {"VersionId": "v1", "IsDefaultVersion": True, "Document": allow_all}]}
    group = {"Path": "/", "GroupName": "g", "GroupId": "AGPAEXAMPLE", "Arn": f"arn:aws:iam::{ACCOUNT}:group/g",
             "CreateDate": "2026-01-01T00:00:00Z", "AttachedManagedPolicies": [],
             "GroupPolicyList": [{"PolicyName": "p", "PolicyDocument": allow_all}]}
    person = harness.user(ACCOUNT, "alice", GroupList=["g"], Tags=[{"Key": "a", "Value": "b"}],
                          PermissionsBoundary={"PermissionsBoundaryType": "Policy",
                                               "PermissionsBoundaryArn": f"arn:aws:iam::{ACCOUNT}:policy/Boundary"})
    support = harness.role(ACCOUNT, "SupportIncidents", harness.trust(ALICE), MaxSessionDuration=3600,
                           RoleLastUsed={"LastUsedDate": "2026-01-01T00:00:00Z", "Region": "us-east-1"})
    return harness.dump([person], [support], [harness.SUPPORT_ACCESS, boundary], [group])


def places(value, path=()):
    """The way to each value in a JSON value."""
    if path:
        yield path
    if isinstance(value, dict):
        for name in value:
            yield from places(value[name], path + (name,))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, path + (index,))


def replaced(value, path, wrong):
    result = copy.deepcopy(value)
    at = result
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = wrong
    return result


class WrongShapes(harness.Case):
    def check_refused(self, result, place=r"\d+:\d+"):
        """One line with file, line and column, and nothing else but hints."""
        self.check_status(result, 2)
        self.assertEqual(result.stdout, b"")
        lines = [line for line in result.errors.splitlines() if not line.startswith("rolecall: hint: ")]
        self.assertEqual(len(lines), 1, result.errors)
        self.assertRegex(lines[0], f"^rolecall: .*json:{place}: ")

    def answers(self, contents):
        """All of them as accounts of one run: for each the status of its finding, or the error's line behind the file's name."""
        shutil.rmtree(self.path("many"), ignore_errors=True)
        for index, content in enumerate(contents):
            self.write(f"many/{index:06}.json", content)
        result = rolecall("check", "-o", "json", self.path("many"))
        found = json.loads(result.stdout) if result.stdout else {"accounts": [], "findings": []}
        answers = {}
        for line in result.errors.splitlines():
            if not line.startswith("rolecall: hint: "):
                index, said = re.fullmatch(r"rolecall: .*/many/(\d+)\.json:(.*)", line).groups()
                self.assertNotIn(int(index), answers, "two lines for one file")
                answers[int(index)] = said
        sources = {account["id"]: int(account["source"][-11:-5]) for account in found["accounts"]}
        for finding in found["findings"]:
            self.assertNotIn(sources[finding["account"]], answers)
            answers[sources[finding["account"]]] = finding["status"]
        self.assertEqual(sorted(answers), list(range(len(contents))))
        return [answers[index] for index in range(len(contents))]

    def test_each_value_in_turn(self):
        """Refused with a place, or answered: never believed to be another kind of value."""
        whole = full()
        rows = [(path, wrong) for path in places(whole) for wrong in WRONG]
        contents = [json.dumps(replaced(whole, *row)).replace(ACCOUNT, str(100000000000 + index))
                    for index, row in enumerate(rows)]
        answers = self.answers([*contents, json.dumps(whole)])
        self.assertEqual(answers[-1], "pass")
        for (path, wrong), answer in zip(rows, answers):
            shown = (path, wrong, answer)
            name = path[-1]
            refused = re.match(r"1:\d+: ", answer) is not None
            self.assertTrue(refused or answer in ("pass", "fail", "unknown"), shown)
            if name in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies", "GroupPolicyList", "RolePolicyList",
                        "AttachedManagedPolicies", "PolicyVersionList", "Tags"):
                self.assertTrue(refused or wrong is None or isinstance(wrong, (list, dict)), shown)
            elif name in ("UserName", "GroupName", "RoleName", "Arn", "PolicyArn", "Path", "VersionId", "Key", "Value", "Region",
                          "CreateDate", "LastUsedDate", "DefaultVersionId", "PermissionsBoundaryArn"):
                self.assertTrue(refused or wrong is None or isinstance(wrong, str) or (wrong == 7 and "Date" in name), shown)
            elif name in ("IsTruncated", "IsDefaultVersion"):
                self.assertTrue(refused or wrong is None or isinstance(wrong, bool), shown)
            elif name == "AssumeRolePolicyDocument" or (name == "Document" and path[:2] == ("Policies", 0)):
                self.assertEqual(answer, "unknown", shown)

    def test_not_an_account(self):
        for value in WRONG:
            self.check_refused(rolecall("check", self.write("a.json", value)), "1:1")

    def test_names_in_two_accounts_at_each_place(self):
        """Wherever the second account's id first stands in an ARN of an entity or policy."""
        for path in places(full()):
            if path[-1] == "Arn" and path[:2] != ("Policies", 0):
                document = full()
                at = document
                for step in path[:-1]:
                    at = at[step]
                at["Arn"] = at["Arn"].replace(ACCOUNT, "999988887777")
                result = rolecall("check", self.write("a.json", document))
                self.check_refused(result)
                self.assertIn("two accounts", result.errors)

    def test_a_member_twice(self):
        """In each object that is read: which of them counts cannot be known."""
        text = json.dumps(full())
        for name in ("UserDetailList", "RoleName", "RolePolicyList", "PolicyArn", "AssumeRolePolicyDocument", "Key", "Region",
                     "PermissionsBoundaryArn", "PolicyVersionList", "Document", "IsTruncated", "GroupName", "PolicyDocument"):
            with self.subTest(name=name):
                twice = text.replace(f'"{name}": ', f'"{name}": null, "{name}": ', 1)
                result = rolecall("check", self.write("a.json", twice))
                self.check_refused(result)
                self.assertIn(f"{name} occurs twice", result.errors)

    def test_cut_anywhere(self):
        people = [harness.user(ACCOUNT, f"al\u00efce{i}", Tags=[{"Key": "k\u20ac", "Value": "\\\""}]) for i in range(60)]
        document = harness.dump(people, [harness.role(ACCOUNT, f"R{i}", harness.trust(ALICE)) for i in range(20)])
        for text in (json.dumps(document, indent=2), json.dumps(document, ensure_ascii=False)):
            data = text.encode()
            ends = [*range(0, len(data), 1000), *range(len(data) - 20, len(data))]
            for at, answer in zip(ends, self.answers([data[:at] for at in ends])):
                # The place is the end: the line and column behind the last character, whole or not.
                before = data[:at].decode("utf-8", "replace")
                place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}: "
                self.assertTrue(answer.startswith(place), (at, place, answer))
                self.assertRegex(answer, "the file ends inside|empty")

    def test_cut_among_many(self):
        """Wherever it is cut, one account of many is not passed over."""
        data = json.dumps(harness.passing()).encode()
        self.write("d/good.json", harness.failing())
        for at in (0, 1, 2, 10, 17, 18, 19, 30, 100, len(data) - 1):
            self.write("d/cut.json", data[:at])
            result = rolecall("check", "-o", "json", self.path("d"))
            self.check_status(result, 2)
            found = json.loads(result.stdout)
            self.assertEqual((len(found["findings"]), len(found["errors"])), (1, 1), at)
            self.assertIn("cut.json:1:", result.errors)
        self.write("d/cut.json", data.decode().encode("utf-16"))
        self.assertIn("cut.json:1:1: UTF-16, not UTF-8", rolecall("check", self.path("d")).errors)
        self.write("d/cut.json", {"some": "other file"})
        self.check_status(rolecall("check", self.path("d")), 1)

    def test_no_utf8_anywhere(self):
        data = json.dumps(full(), ensure_ascii=False).encode()
        wrong = (b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80", b"\xe2\x82")
        places_wrong = range(1, len(data), 41)
        answers = self.answers([data[:at] + wrong[at % 6] + data[at:] for at in places_wrong])
        for at, answer in zip(places_wrong, answers):
            self.assertRegex(answer, r"^1:\d+: ", at)
        self.assertIn("invalid UTF-8", "".join(answers))


class SideFiles(harness.Case):
    """What may stand beside a dump."""

    FILES = ("service-control-policies.json", "resource-control-policies.json", "get-caller-identity.json",
             "list-account-aliases.json", "list-saml-providers.json", "list-open-id-connect-providers.json",
             "collection.json", "get-credential-report.json")

    def check_beside(self, name, content):
        self.write("d/get-account-authorization-details.json", full())
        path = self.write("d/" + name, content)
        return path, rolecall("check", self.path("d"))

    def check_refused(self, name, content, pattern=r":\d+:\d+: "):
        path, result = self.check_beside(name, content)
        os.unlink(path)
        self.check_status(result, 2)
        self.assertEqual(result.stdout, b"")
        lines = [line for line in result.errors.splitlines() if not line.startswith("rolecall: hint: ")]
        self.assertEqual(len(lines), 1, result.errors)
        self.assertRegex(lines[0], "^rolecall: " + re.escape(path) + pattern)

    def test_wrong_kinds(self):
        for name in self.FILES:
            for content in ("", "x", "[", "{", '"text"', "7", "null", "[7]", b"\xff\xfe{\x00", b"\xff"):
                with self.subTest(name=name, content=content):
                    self.check_refused(name, content)

    def test_levels(self):
        for name in self.FILES[:2]:
            for content in ({}, [None], [[]], [{}], [{"target": 7, "policies": []}], [{"target": "r-1"}],
                            [{"target": "r-1", "policies": {}}], [{"target": "r-1", "policies": "x"}],
                            [{"target": "999988887777", "policies": []}],
                            '[{"target": "r-1", "policies": [], "policies": []}]'):
                with self.subTest(name=name, content=content):
                    self.check_refused(name, content)
            for policy in (7, "x", None, [], {}):
                path, result = self.check_beside(name, [{"target": "r-1", "policies": [policy]}])
                os.unlink(path)
                self.check_status(result, 2)
                self.assertTrue(result.text.startswith("UNKNOWN"), result.text)
                self.assertRegex(result.errors, name + r":1:\d+")

    def test_credential_report(self):
        header = "user,arn,user_creation_time,password_enabled,mfa_active,access_key_1_active,access_key_2_active"
        row = f"alice,{ALICE},2026-01-01T00:00:00Z,true,true,false,false"
        name = "credential-report.csv"
        for content in (f"{header}\r\n{row}\r\n", f"\ufeff{header}\n{row}", f"{header}\r{row}\r", f"{header}\n\n{row}\n\n",
                        "\n".join(",".join(f'"{field}"' for field in line.split(",")) for line in (header, row)),
                        f"user,arn\nalice,{ALICE}\n", f"{header}\n" + row.replace("alice,", "al" + "," * 100000 + "ice,", 1)):
            _, result = self.check_beside(name, content)
            self.check_status(result, 0)
        for content, place in (("", ":1:1"), ("user\nalice\n", ":1:1"), (f"{header}\nalice\n", ":2:1"),
                               (f"{header}\n{row},more\n", ":2:1"), (f'{header}\n"alice', ":2:1"),
                               (f'{header}\n"alice"x,{row[6:]}', ":2:8"), (f"{header}\n{row}\n{row}\n", ":3:1"),
                               (f"{header}\n" + row.replace("true,true", "maybe,true"), ":2:1"),
                               (f"{header}\n" + row.replace(ACCOUNT, "999988887777"), ":2:1"),
                               (f"{header}\n{row}".encode().replace(b"alice,", b"al\xffice,"), ":2:3")):
            with self.subTest(content=content):
                self.check_refused(name, content, place + ": ")

    def test_pages(self):
        """In any order; the one that says it is the last decides; the same page twice is remarked on."""
        first = {"UserDetailList": [harness.user(ACCOUNT, "alice")], "GroupDetailList": [], "IsTruncated": True, "Marker": "m"}
        second = {"RoleDetailList": [harness.role(ACCOUNT, "SupportIncidents", harness.trust(ALICE))],
                  "Policies": [harness.SUPPORT_ACCESS], "IsTruncated": False}
        name = "d/get-account-authorization-details"
        for one, two in ((first, second), (second, first)):
            self.write(name + ".1.json", one)
            self.write(name + ".2.json", two)
            result = rolecall("check", self.path("d"))
            self.check_status(result, 0)
            self.assertEqual(result.stderr, b"")
        self.write(name + ".3.json", first)
        result = rolecall("check", self.path("d"))
        self.check_status(result, 0)
        self.assertIn("alice is in the dump twice", result.errors)
        self.write(name + ".2.json", harness.passing("999988887777"))
        result = rolecall("check", self.path("d"))
        self.check_status(result, 2)
        self.assertRegex(result.errors, r"\.json:1:\d+: two accounts")


if __name__ == "__main__":
    harness.main()
