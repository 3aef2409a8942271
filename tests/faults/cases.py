# SPDX-License-Identifier: Apache-2.0
"""The runs of the program in which calls fail: a small organization, and what is asked of it."""

import gzip
import json
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", ".."))

POLICY = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["s3:Get*", "support:*"], "Resource": ["arn:aws:s3:::a/${aws:username}/*", "*"]},
    {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
        "StringNotEquals": {"aws:PrincipalTag/team": ["a", "b"]}, "NumericLessThan": {"s3:max-keys": "10"},
        "IpAddress": {"aws:SourceIp": "192.0.2.0/24"}, "DateGreaterThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}}}]}

REQUESTS = [
    {"PolicyInputList": [json.dumps(POLICY)], "ActionNames": ["s3:GetObject", "support:CreateCase"],
     "ResourceArns": ["arn:aws:s3:::a/alice/b\u00e9"], "CallerArn": "arn:aws:iam::111122223333:user/alice",
     "ContextEntries": [{"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip", "ContextKeyValues": ["192.0.2.7"]}]},
    {"PolicyInputList": [json.dumps(POLICY)], "PermissionsBoundaryPolicyInputList": [json.dumps(POLICY, indent=1)],
     "ActionNames": ["s3:GetObject"], "Unknown": "report",
     "ServiceControlPolicyLevels": [[json.dumps(POLICY)]], "SessionPolicyInputList": [json.dumps(POLICY)]},
    {"PolicyInputList": [json.dumps(POLICY)], "ActionNames": ["sts:AssumeRole"],
     "ResourceArns": ["arn:aws:iam::111122223333:role/a"], "CallerArn": "arn:aws:iam::111122223333:user/alice",
     "ResourcePolicy": json.dumps({"Version": "2012-10-17", "Statement": [
         {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/alice"}, "Action": "sts:AssumeRole"}]})},
]

OIDC_ROWS = "idp.example.com\tpeople\tAn example\thttps://idp.example.com\tsub\n# the end\n"
ROLE = "arn:aws:iam::888899990000:role/SupportIncidents"


def copy_snapshot(source, target):
    os.makedirs(target)
    for name in sorted(os.listdir(source)):
        if name not in ("expected.json", "expected.txt"):
            shutil.copy(os.path.join(source, name), os.path.join(target, name))


def make(folder):
    """The snapshots and requests, in `folder`."""
    accounts = os.path.join(folder, "accounts")
    cases = os.path.join(ROOT, "tests", "cases", "accounts")
    for name in ("complete", "pages", "report-csv", "faults"):
        copy_snapshot(os.path.join(cases, name), os.path.join(accounts, name))
    examples = os.path.join(ROOT, "examples", "accounts")
    for name in ("identity-center", "passing"):
        copy_snapshot(os.path.join(examples, name), os.path.join(folder, name))
    trusting = os.path.join(examples, "trusting-accounts")
    for name in sorted(os.listdir(trusting)):
        if os.path.isdir(os.path.join(trusting, name)):
            copy_snapshot(os.path.join(trusting, name), os.path.join(folder, "trusting", name))

    def write(name, content):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)

    with open(os.path.join(cases, "complete", "get-account-authorization-details.json"), "rb") as file:
        dump = file.read()
    write("dump.json", dump)
    write("dump.json.gz", gzip.compress(dump, mtime=0))
    write("accounts/packed.json.gz", gzip.compress(dump.replace(b"111122223333", b"999900001111"), mtime=0))
    write("cut.json", dump[:-40])
    write("strange.json", dump.replace(b"alice", b"al\\ud800ice").replace(b'"RoleId"', b'"Number": 1e999, "RoleId"', 1))
    write("rows.tsv", OIDC_ROWS)
    write("array.json", json.dumps(REQUESTS))
    write("lines.json", "".join(json.dumps(request) + "\n" for request in REQUESTS))
    write("lines.json.gz", gzip.compress("".join(json.dumps(request) + "\n" for request in REQUESTS).encode(), mtime=0))
    write("indented.json", json.dumps(REQUESTS[0], indent=2))
    write("wrong.json", json.dumps(REQUESTS[:1] + [{"ActionNames": 7}]))
    write("empty", "")


class Case:
    def __init__(self, name, form, *arguments, stdin="empty", old="", terminal=False):
        """`form`: what is written, for the judge. `old`: a file that is there before, and that is to be replaced."""
        self.name, self.form, self.arguments = name, form, list(arguments)
        self.stdin, self.old, self.terminal = stdin, old, terminal


# `out` is the folder that is emptied before each run.
CASES = [
    Case("check", "text", "check", "--all", "accounts"),
    Case("check-json", "json", "check", "-o", "json", "--oidc-providers", "rows.tsv", "accounts"),
    Case("check-ndjson", "ndjson", "check", "-o", "ndjson", "accounts"),
    Case("check-trusting", "json", "check", "-o", "json", "trusting"),
    Case("check-files", "json", "check", "-o", "json", "-o", "text=out/a.txt", "-o", "ndjson=out/a.ndjson",
         "-o", "json=out/a.json", "passing", "dump.json.gz", old="a.json"),
    Case("check-jobs", "json", "check", "--jobs", "2", "-o", "json", "accounts"),
    Case("check-stdin", "json", "check", "-o", "json", "-", stdin="dump.json"),
    Case("check-stdin-gzip", "json", "check", "-o", "json", "-", stdin="dump.json.gz"),
    Case("check-terminal", "text", "check", "passing", terminal=True),
    Case("check-cut", "json", "check", "-o", "json", "cut.json", "strange.json"),
    Case("check-identity-center", "text", "check", "identity-center"),
    Case("explain-role", "answer", "explain", "SupportIncidents", "passing"),
    Case("explain-role-json", "answer", "explain", "-o", "json=out/e.json", "SupportIncidents", "passing", old="e.json"),
    Case("explain-user", "answer", "explain", "-o", "json", "alice", "sts:AssumeRole", "passing"),
    Case("explain-action", "answer", "explain", "alice", "s3:GetObject", "arn:aws:s3:::a/b", "dump.json"),
    Case("explain-nobody", "answer", "explain", "alise", "dump.json"),
    Case("who-can", "lines", "who-can", "s3:GetObject", "accounts"),
    Case("who-can-json", "json", "who-can", "-o", "json", "support:CreateCase", "accounts"),
    Case("who-can-trusting", "json", "who-can", "-o", "json", "sts:AssumeRole", ROLE, "trusting"),
    Case("who-can-jobs", "json", "who-can", "--jobs", "2", "-o", "json", "support:CreateCase", "accounts"),
    Case("who-can-file", "answer", "who-can", "-o", "text=out/w.txt", "ec2:RunInstances", "passing"),
    Case("simulate-array", "stream", "simulate", "--cli-input-json", "array.json"),
    Case("simulate-lines", "stream", "simulate", "--cli-input-json", "-", stdin="lines.json"),
    Case("simulate-gzip", "stream", "simulate", "--cli-input-json", "file://lines.json.gz"),
    Case("simulate-indented", "stream", "simulate", "--cli-input-json", "indented.json"),
    Case("simulate-wrong", "stream", "simulate", "--cli-input-json", "wrong.json"),
    Case("schema", "answer", "schema", "--strict", "ndjson-1"),
    Case("help", "answer", "check", "--help"),
    Case("misuse", "answer", "check", "--outptu", "json"),
    Case("no-command", "answer", "chekc"),
]
