#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Makes the dump of an invented account in which many can assume many roles, for measuring who-can: so many edges of
# the assume graph (a user or role that may assume a role, and is let in) are in it. Users, roles and managed policies
# are as many as asked for; the edges alone grow. The same arguments give the same bytes.
#
#     tools/generate-graph.py --edges 12500 --output /tmp/graph.json
#     rolecall who-can s3:GetObject arn:aws:s3:::vault/secret /tmp/graph.json

import argparse
import json
import random
import sys

ACCOUNT = "111122223333"
ACTIONS = {
    "s3": "GetObject PutObject ListBucket DeleteObject".split(),
    "ec2": "DescribeInstances RunInstances StopInstances CreateTags".split(),
    "dynamodb": "GetItem PutItem Query Scan".split(),
    "sqs": "SendMessage ReceiveMessage DeleteMessage".split(),
    "logs": "CreateLogStream PutLogEvents GetLogEvents".split(),
    "kms": "Decrypt Encrypt GenerateDataKey".split(),
}


def arn(kind, name):
    return "arn:aws:iam::%s:%s/%s" % (ACCOUNT, kind, name)


def policy_document(statements):
    return {"Version": "2012-10-17", "Statement": statements}


def allow(actions, resources, **more):
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


class Account:
    def __init__(self, arguments):
        self.random = random.Random(arguments.seed)
        self.arguments = arguments
        self.targets = {}  # who -> roles that it may assume
        self.sources = {}  # role -> users and roles that its trust policy names
        self.edges = 0

    def some_statement(self):
        service = self.random.choice(sorted(ACTIONS))
        names = self.random.sample(ACTIONS[service], self.random.randrange(1, 4))
        resource = "*" if self.random.random() < 0.3 else "arn:aws:%s:eu-west-1:%s:thing/%d" % (
            service, ACCOUNT, self.random.randrange(1000))
        return allow([service + ":" + name for name in names], resource)

    def managed(self, number):
        name = "policy-%d" % number
        statements = [self.some_statement() for _ in range(self.random.randrange(1, 8))]
        version = {"VersionId": "v1", "IsDefaultVersion": True, "CreateDate": "2024-01-01T00:00:00+00:00"}
        return {
            "PolicyName": name,
            "PolicyId": "ANPA%017d" % number,
            "Arn": arn("policy", name),
            "Path": "/",
            "DefaultVersionId": "v1",
            "PolicyVersionList": [{**version, "Document": policy_document(statements)}],
        }

    def attached(self):
        count = self.random.randrange(4)
        numbers = self.random.sample(range(self.arguments.policies), min(count, self.arguments.policies))
        return [{"PolicyName": "policy-%d" % n, "PolicyArn": arn("policy", "policy-%d" % n)} for n in numbers]

    def connect(self):
        """Half of the edges are named by the trust policy, half allowed by an identity policy to an account that is
        let in; roles assume roles with higher numbers, so that ways are long and there are no short cuts back."""
        users, roles = self.arguments.users, self.arguments.roles
        while self.edges < self.arguments.edges:
            to = self.random.randrange(roles)
            if to == 0 or self.random.random() < 0.3:
                who = ("user", self.random.randrange(users))
            else:
                who = ("role", self.random.randrange(max(0, to - 200), to))
            named = to % 2 == 0
            there = self.sources if named else self.targets
            key, value = (to, who) if named else (who, to)
            if value in there.setdefault(key, set()):
                continue
            there[key].add(value)
            self.edges += 1

    def inline(self, who):
        roles = sorted(self.targets.get(who, ()))
        if not roles:
            return []
        resources = [arn("role", "role-%d" % number) for number in roles]
        return [{"PolicyName": "assume", "PolicyDocument": policy_document([allow("sts:AssumeRole", resources)])}]

    def trust(self, number):
        one = {"Effect": "Allow", "Action": "sts:AssumeRole"}
        names = [arn(kind, "%s-%d" % (kind, n)) for kind, n in sorted(self.sources.get(number, ()))]
        if number % 2 == 1:
            names = arn("x", "").replace(":x/", ":root")
        one["Principal"] = {"AWS": names} if names else {"Service": "ec2.amazonaws.com"}
        if number % 2 == 1 and self.random.random() < 0.2:
            one["Condition"] = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        return policy_document([one])

    def user(self, number):
        name = "user-%d" % number
        return {
            "Path": "/",
            "UserName": name,
            "UserId": "AIDA%017d" % number,
            "Arn": arn("user", name),
            "CreateDate": "2024-01-01T00:00:00+00:00",
            "UserPolicyList": self.inline(("user", number)),
            "GroupList": [],
            "AttachedManagedPolicies": self.attached(),
        }

    def role(self, number):
        name = "role-%d" % number
        policies = self.inline(("role", number))
        if number >= self.arguments.roles - self.arguments.goals:
            goal = policy_document([allow("s3:GetObject", "arn:aws:s3:::vault/*")])
            policies.append({"PolicyName": "vault", "PolicyDocument": goal})
        return {
            "Path": "/",
            "RoleName": name,
            "RoleId": "AROA%017d" % number,
            "Arn": arn("role", name),
            "CreateDate": "2024-01-01T00:00:00+00:00",
            "AssumeRolePolicyDocument": self.trust(number),
            "RolePolicyList": policies,
            "AttachedManagedPolicies": self.attached(),
        }

    def make(self):
        self.connect()
        return {
            "UserDetailList": [self.user(n) for n in range(self.arguments.users)],
            "GroupDetailList": [],
            "RoleDetailList": [self.role(n) for n in range(self.arguments.roles)],
            "Policies": [self.managed(n) for n in range(self.arguments.policies)],
            "IsTruncated": False,
        }


def main():
    parser = argparse.ArgumentParser(description="Writes the dump of an invented account full of ways.")
    parser.add_argument("--edges", type=int, default=12500)
    parser.add_argument("--users", type=int, default=500)
    parser.add_argument("--roles", type=int, default=5000)
    parser.add_argument("--policies", type=int, default=1500, help="managed ones")
    parser.add_argument("--goals", type=int, default=5, help="roles that may read arn:aws:s3:::vault/*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", default="-", metavar="FILE")
    arguments = parser.parse_args()

    account = Account(arguments)
    dump = account.make()
    print("seed: %d, edges: %d" % (arguments.seed, account.edges), file=sys.stderr)
    out = sys.stdout if arguments.output == "-" else open(arguments.output, "w", encoding="utf-8")
    json.dump(dump, out, indent=4)
    out.write("\n")
    if out is not sys.stdout:
        out.close()


if __name__ == "__main__":
    main()
