#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Policies made to be slow: time and memory stay bounded, and answers are right, or unknown.

Each is built so that its answer is known. What a run may take is a multiple of what the check of an ordinary account
takes in the same build: that is no measure of speed, it only tells when something grows by orders of magnitude. A limit
of the system ends what runs away. With ROLECALL_WATCHDOG=N all is N times as large (N from 1; 10 takes some minutes).
"""

import json
import os
import resource
import subprocess
import time

import harness

ACCOUNT = "111122223333"
SCALE = int(os.environ.get("ROLECALL_WATCHDOG", "1"))
TIMES = 400 * SCALE  # as long as the ordinary check
MEMORY_TIMES = 30 * SCALE
GET = "s3:GetObject"
BUCKET = "arn:aws:s3:::b/"


def allow(**members):
    return {"Effect": "Allow", **members}


def deny(**members):
    return {"Effect": "Deny", **members}


def policy(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def held(*statements):
    return [{"PolicyName": "held", "PolicyDocument": policy(*statements)}]


def alice(*statements):
    """An account whose one user has this policy."""
    return harness.dump([harness.user(ACCOUNT, "alice", UserPolicyList=held(*statements))])


def role(name, trusted, *statements):
    return harness.role(ACCOUNT, name, harness.trust(*trusted), managed=(), RolePolicyList=held(*statements))


def role_arn(name):
    return f"arn:aws:iam::{ACCOUNT}:role/{name}"


class Measured:
    """One run of the program under limits of the system: status, output, seconds of processor, KiB of memory."""

    def __init__(self, arguments, seconds, stdin=b""):
        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
        with subprocess.Popen([harness.PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=harness.environment(), preexec_fn=limit) as process:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            begun = time.monotonic()
            self.stdout, self.stderr = process.communicate(stdin)
            self.wall = time.monotonic() - begun
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.status = process.returncode
        self.seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.memory = after.ru_maxrss  # of the largest so far


class Watchdog(harness.Case):
    @classmethod
    def setUpClass(cls):
        """The ordinary account: 200 roles with a policy each."""
        roles = [role(f"r{i}", [f"arn:aws:iam::{ACCOUNT}:root"], allow(Action=["s3:Get*", "ec2:Describe*"], Resource="*"))
                 for i in range(200)]
        text = json.dumps(harness.dump([harness.user(ACCOUNT, "alice")], roles)).encode()
        runs = [Measured(["check", "-"], 600, text) for _ in range(3)]
        cls.seconds = max(min(run.seconds for run in runs), 0.004)
        cls.memory = max(run.memory for run in runs)

    def run_within(self, *arguments):
        """Runs within the limits; the result."""
        run = Measured(arguments, max(2, TIMES * self.seconds))
        self.assertIn(run.status, (0, 1, 2), (arguments, run.seconds, run.stderr[-2000:]))
        self.assertNotIn(b"Sanitizer", run.stderr)
        self.assertLess(run.seconds, max(2, TIMES * self.seconds), arguments)
        self.assertLess(run.memory, MEMORY_TIMES * self.memory, arguments)
        return run

    def ask(self, snapshot, expected, resource_asked=None, action=GET, who="alice"):
        """What explain and who-can say of alice: `expected`, or unknown. Check ends by itself, too."""
        path = self.write("a.json", snapshot)
        self.run_within("check", path)
        asked = [action] + ([resource_asked] if resource_asked else [])
        explained = self.run_within("explain", "-o", "json", who, *asked, path)
        self.assertEqual(explained.status, 0, explained.stderr)
        decisions = {entry["decision"] for entry in json.loads(explained.stdout)["actions"]}
        self.assertLessEqual(decisions, {expected, "unknown"})
        listed = self.run_within("who-can", "-o", "json", *asked, path)
        self.assertEqual(listed.status, 0, listed.stderr)
        found = [entry["decision"] for entry in json.loads(listed.stdout)["principals"]
                 if entry["principal"].endswith("/" + who)]
        self.assertIn(found, ([], ["unknown"]) if expected == "denied" else ([expected], ["unknown"]))
        return decisions

    def test_wildcards_in_one_pattern(self):
        many = "*a" * (4000 * SCALE)
        for text, expected in (("a" * 10000 * SCALE, "allowed"), ("a" * 10000 * SCALE + "b", "denied")):
            self.assertEqual(self.ask(alice(allow(Action=GET, Resource=BUCKET + many)), expected, BUCKET + text), {expected})

    def test_wildcards_in_action_and_condition(self):
        many = "*a" * (2000 * SCALE)
        self.ask(alice(allow(Action="s3:" + "*?" * 2000 * SCALE, Resource="*")), "denied")
        self.ask(alice(allow(Action=GET, Resource="*"),
                       deny(Action=GET, Resource="*", Condition={"StringLike": {"aws:username": many}})), "allowed")
        self.ask(alice(allow(Action=GET, Resource="*"),
                       deny(Action=GET, Resource="*", Condition={"StringNotLike": {"aws:username": many}})), "denied")

    def test_wildcards_against_wildcards(self):
        """Some text is in the first pattern and in none of the others."""
        count = 500 * SCALE
        self.ask(alice(allow(Action=GET, Resource=BUCKET + "*a" * count), deny(Action=GET, Resource=BUCKET + "*b" * count),
                       deny(Action=GET, Resource=BUCKET + "*a*b" * (count // 2))), "allowed")

    def test_patterns(self):
        patterns = [f"{BUCKET}*a*{i}*b*" for i in range(1000 * SCALE)]
        denies = [deny(Action=GET, Resource=f"{BUCKET}*c*{i}*d*") for i in range(1000 * SCALE)]
        snapshot = alice(allow(Action=GET, Resource=patterns), *denies)
        self.ask(snapshot, "allowed", BUCKET + "a7b" * 2000)
        self.ask(snapshot, "denied", BUCKET + "a7b" * 2000 + "c7d")

    def test_overlapping_denies(self):
        """A browser and a referer that no pattern is in are a way; of each pattern and its complement there is none."""
        denies = [deny(Action="s3:*", Resource="*", Condition={"StringLike": {"aws:UserAgent": f"*{i}*x*"},
                                                               "StringNotLike": {"aws:Referer": f"*{i * 7}*"}})
                  for i in range(300 * SCALE)]
        self.ask(alice(allow(Action="s3:*", Resource="*"), *denies), "conditional")
        pairs = [deny(Action="s3:*", Resource="*", Condition={operator: {"aws:UserAgent": f"*a*{i}*"}})
                 for i in range(300 * SCALE) for operator in ("StringLike", "StringNotLike")]
        self.ask(alice(allow(Action="s3:*", Resource="*"), *pairs), "denied")

    def test_all_but(self):
        count = 300 * SCALE
        allowed = allow(NotAction=[f"s3:A{i}*" for i in range(count)], NotResource=[f"{BUCKET}*{i}*" for i in range(count)])
        denies = [deny(NotAction=["ec2:*", GET], NotResource=[f"arn:aws:s3:::x{i}/*", f"arn:aws:s3:::*{i}*y*"])
                  for i in range(count)]
        self.ask(alice(allowed, *denies), "allowed", "arn:aws:s3:::c/d")
        # Two denies that spare different buckets spare none.
        self.ask(alice(allowed, *denies), "denied", "arn:aws:s3:::x0/d", "s3:PutObject")

    def test_variables(self):
        count = 300 * SCALE
        snapshot = alice(allow(Action=GET, Resource=BUCKET + "${aws:username}*" * count),
                         *[deny(Action=GET, Resource=BUCKET + f"*x${{aws:username}}{i}") for i in range(count)])
        self.ask(snapshot, "allowed", BUCKET + "alice" * count)
        self.ask(snapshot, "denied", BUCKET + "alice" * count + "xalice7")

    def test_statements(self):
        count = 10000 * SCALE
        statements = [allow(Action=[GET, "support:*"], Resource=f"{BUCKET}{i}") for i in range(count)]
        self.assertEqual(self.ask(alice(*statements), "allowed", f"{BUCKET}{count - 1}"), {"allowed"})
        self.assertEqual(self.ask(alice(*statements), "denied", f"{BUCKET}{count}"), {"denied"})

    def test_values(self):
        """One of many texts, from one of many networks; and from none of them."""
        count = 10000 * SCALE
        networks = [f"{11 + i // 65536}.{i // 256 % 256}.{i % 256}.0/25" for i in range(count)]
        texts = [f"v{i}" for i in range(count)]
        dates = [f"{1000 + i % 9000}-01-01T00:00:{i // 9000 % 60:02}Z" for i in range(count)]
        condition = {"StringEquals": {"aws:UserAgent": texts}, "IpAddress": {"aws:SourceIp": networks}}
        self.ask(alice(allow(Action=GET, Resource="*", Condition=condition)), "conditional")
        self.ask(alice(allow(Action=GET, Resource="*", Condition=condition),
                       deny(Action=GET, Resource="*", Condition={"IpAddress": {"aws:SourceIp": networks}})), "denied")
        self.ask(alice(allow(Action=GET, Resource="*", Condition={"DateNotEquals": {"aws:TokenIssueTime": dates}})),
                 "conditional")

    def test_groups(self):
        """Users times groups times policies: said to be too many, or answered."""
        count = 60 * SCALE
        attached = [{"PolicyName": f"m{i}", "PolicyArn": f"arn:aws:iam::{ACCOUNT}:policy/m{i}"} for i in range(count)]
        groups = [{"Path": "/", "GroupName": f"g{i}", "GroupId": f"AGPAEXAMPLE{i}", "Arn": f"arn:aws:iam::{ACCOUNT}:group/g{i}",
                   "CreateDate": "2026-01-01T00:00:00Z", "AttachedManagedPolicies": attached, "GroupPolicyList": []}
                  for i in range(count)]
        policies = [{"PolicyName": f"m{i}", "Arn": f"arn:aws:iam::{ACCOUNT}:policy/m{i}", "Path": "/", "DefaultVersionId": "v1",
                     "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": True, "Document": policy(
                         allow(Action="s3:Get*" if i == count - 1 else "s3:GetB", Resource="*"))}]} for i in range(count)]
        users = [harness.user(ACCOUNT, f"u{i}", GroupList=[f"g{j}" for j in range(count)]) for i in range(count)]
        path = self.write("a.json", harness.dump(users, policies=policies, groups=groups))
        self.run_within("check", path)
        listed = self.run_within("who-can", "-o", "json", GET, path)
        if listed.status == 2:
            self.assertIn(b"its users times the policies of their groups", listed.stderr)
        else:
            principals = json.loads(listed.stdout)["principals"]
            self.assertEqual([entry["decision"] for entry in principals], ["allowed"] * count)

    def test_roles_that_all_trust_each_other(self):
        """Each role may assume each; alice may assume one, and the last one alone may read."""
        count = 2000 * SCALE
        every = allow(Action="sts:AssumeRole", Resource="*")
        roles = [role(f"r{i}", [f"arn:aws:iam::{ACCOUNT}:root"], every,
                      *([allow(Action=[GET, "support:*"], Resource="*")] if i == count - 1 else [])) for i in range(count)]
        person = harness.user(ACCOUNT, "alice", UserPolicyList=held(allow(Action="sts:AssumeRole", Resource=role_arn("r0"))))
        path = self.write("a.json", harness.dump([person], roles))
        self.run_within("check", path)
        self.run_within("explain", f"r{count - 1}", path)
        self.run_within("explain", "alice", path)
        principals = json.loads(self.run_within("who-can", "-o", "json", GET, path).stdout)["principals"]
        found = {entry["principal"].split("/")[1]: entry for entry in principals}
        self.assertEqual(sorted(found), ["alice", f"r{count - 1}"])
        self.assertIn(found["alice"]["decision"], ("allowed", "unknown"))

    def test_roles_that_name_each_other(self):
        count = 100 * SCALE
        names = [role_arn(f"r{i}") for i in range(count)] + [f"arn:aws:iam::{ACCOUNT}:user/alice"]
        roles = [role(f"r{i}", names[:i] + names[i + 1:], allow(Action=[GET, "support:*"], Resource="*")) for i in range(count)]
        path = self.write("a.json", harness.dump([harness.user(ACCOUNT, "alice")], roles))
        self.run_within("check", path)
        self.run_within("explain", f"r{count - 1}", path)
        principals = json.loads(self.run_within("who-can", "-o", "json", GET, path).stdout)["principals"]
        self.assertEqual(len(principals), count + 1)

    def test_chain(self):
        """A way over many roles is found; over more than one question can hold, it is not known."""
        for count in (1, 8, 9, 50, 100 * SCALE):
            roles = [role(f"r{i}", [role_arn(f"r{i - 1}") if i else f"arn:aws:iam::{ACCOUNT}:user/alice"],
                          allow(Action=GET if i == count - 1 else "sts:AssumeRole", Resource="*")) for i in range(count)]
            path = self.write("a.json", harness.dump([harness.user(ACCOUNT, "alice")], roles))
            self.run_within("check", path)
            principals = json.loads(self.run_within("who-can", "-o", "json", GET, path).stdout)["principals"]
            found = {entry["principal"].split("/")[1]: entry["decision"] for entry in principals}
            self.assertEqual(found[f"r{count - 1}"], "allowed")
            self.assertIn(found.get("alice"), ("allowed", "unknown"))

    def test_simulate(self):
        many = "*a" * (4000 * SCALE)
        documents = {
            "one pattern": policy(allow(Action=GET, Resource=BUCKET + many)),
            "patterns": policy(*[allow(Action=GET, Resource=f"{BUCKET}*{i}*b*") for i in range(3000 * SCALE)],
                               allow(Action=GET, Resource=BUCKET + "a*")),
            "denies": policy(allow(Action="*", Resource="*"), *[
                deny(Action="s3:*", Resource="*", Condition={"StringLike": {"aws:UserAgent": f"*{i}*x*"}})
                for i in range(1000 * SCALE)]),
            "networks": policy(allow(Action="*", Resource="*", Condition={"IpAddress": {"aws:SourceIp": [
                f"10.{i // 256 % 256}.{i % 256}.0/25" for i in range(10000 * SCALE)] + ["192.0.2.1"]}})),
        }
        context = [{"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip", "ContextKeyValues": ["192.0.2.1"]},
                   {"ContextKeyName": "aws:UserAgent", "ContextKeyType": "string", "ContextKeyValues": ["y" * 10000]}]
        requests = [{"PolicyInputList": [json.dumps(document)], "ActionNames": [GET], "ContextEntries": context,
                     "ResourceArns": [BUCKET + "a" * 10000 * SCALE], **more}
                    for document in documents.values() for more in ({}, {"Unknown": "report"})]
        path = self.write("requests.json", "".join(json.dumps(request) + "\n" for request in requests))
        run = self.run_within("simulate", "--cli-input-json", path)
        self.assertEqual(run.status, 0, run.stderr)
        answers = [json.loads(line)["EvaluationResults"][0]["EvalDecision"] for line in run.stdout.splitlines()]
        self.assertEqual(answers, ["allowed"] * len(requests))


if __name__ == "__main__":
    harness.main()
