#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Makes requests for `rolecall simulate`, one a line, that other evaluators of policies can answer too: only actions
# that exist, on resources that they have, and only context keys that AWS documents for them. Policies are made around
# the request: what they name is sometimes what it asks for, and sometimes something near it, so that about half of the
# decisions are "allowed". The same arguments give the same bytes.

import argparse
import json
import random
import re
import sys

ACCOUNT, OTHER = "111122223333", "444455556666"
# Action, resource (none: the action has no resource-level permissions), keys of its own with values.
ACTIONS = [
    ("s3:GetObject", "arn:aws:s3:::{name}/{part}/{file}", {}),
    ("s3:PutObject", "arn:aws:s3:::{name}/{part}/{file}", {"s3:x-amz-acl": ["private", "public-read"]}),
    ("s3:DeleteObject", "arn:aws:s3:::{name}/{part}/{file}", {}),
    (
        "s3:ListBucket",
        "arn:aws:s3:::{name}",
        {"s3:prefix": ["home/{user}", "home/", "logs/2026"], "s3:max-keys": ["5", "1000"]},
    ),
    (
        "dynamodb:GetItem",
        "arn:aws:dynamodb:{region}:{account}:table/{name}",
        {"dynamodb:LeadingKeys": ["{user}", "{part}"]},
    ),
    ("dynamodb:DeleteItem", "arn:aws:dynamodb:{region}:{account}:table/{name}", {}),
    ("sqs:SendMessage", "arn:aws:sqs:{region}:{account}:{name}", {}),
    ("sqs:ReceiveMessage", "arn:aws:sqs:{region}:{account}:{name}", {}),
    ("sns:Publish", "arn:aws:sns:{region}:{account}:{name}", {}),
    ("lambda:InvokeFunction", "arn:aws:lambda:{region}:{account}:function:{name}", {}),
    (
        "ec2:StartInstances",
        "arn:aws:ec2:{region}:{account}:instance/i-0{hex}",
        {"ec2:InstanceType": ["t3.micro", "m5.large"]},
    ),
    ("ec2:DescribeInstances", None, {}),
    (
        "secretsmanager:GetSecretValue",
        "arn:aws:secretsmanager:{region}:{account}:secret:{part}/{name}-AbCdEf",
        {"secretsmanager:VersionStage": ["AWSCURRENT", "AWSPREVIOUS"]},
    ),
    ("ssm:GetParameter", "arn:aws:ssm:{region}:{account}:parameter/{part}/{name}", {}),
    ("states:StartExecution", "arn:aws:states:{region}:{account}:stateMachine:{name}", {}),
    ("iam:GetRole", "arn:aws:iam::{account}:role/{part}/{name}", {}),
    (
        "iam:PassRole",
        "arn:aws:iam::{account}:role/{part}/{name}",
        {"iam:PassedToService": ["lambda.amazonaws.com", "ec2.amazonaws.com"]},
    ),
    ("rds:StartDBInstance", "arn:aws:rds:{region}:{account}:db:{name}", {}),
    ("support:CreateCase", None, {}),
    ("support:DescribeCases", None, {}),
    ("cloudwatch:PutMetricData", None, {"cloudwatch:namespace": ["team/web", "AWS/EC2"]}),
]
# Services whose resources have policies, and the action to name in them is the service's own.
WITH_RESOURCE_POLICY = ("s3", "sqs", "sns", "lambda", "secretsmanager")
GLOBAL = {
    "aws:RequestedRegion": ["eu-west-1", "us-east-1", "eu-central-1"],
    "aws:SourceIp": ["203.0.113.7", "198.51.100.200", "10.1.2.3", "2001:db8::17"],
    "aws:MultiFactorAuthPresent": ["true", "false"],
    "aws:MultiFactorAuthAge": ["60", "3600", "86400"],
    "aws:SecureTransport": ["true", "false"],
    "aws:CurrentTime": ["2026-03-01T12:00:00Z", "2025-12-31T23:59:59Z"],
    "aws:EpochTime": ["1772366400", "1767225599"],
    "aws:UserAgent": ["aws-cli/2.15", "Boto3/1.34"],
    "aws:PrincipalTag/team": ["web", "Data"],
    "aws:PrincipalOrgID": ["o-a1b2c3d4e5", "o-zzzzzzzzzz"],
    "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/", "o-a1b2c3d4e5/r-ab12/ou-ab12-22222222/"],
    "aws:PrincipalArn": None,
    "aws:username": None,
}
TYPES = {
    "aws:SourceIp": "ip",
    "aws:MultiFactorAuthPresent": "boolean",
    "aws:MultiFactorAuthAge": "numeric",
    "aws:SecureTransport": "boolean",
    "aws:CurrentTime": "date",
    "aws:EpochTime": "numeric",
    "s3:max-keys": "numeric",
    "aws:PrincipalOrgPaths": "stringList",
    "dynamodb:LeadingKeys": "stringList",
}
NETWORKS = [
    "203.0.113.0/24",
    "198.51.100.128/25",
    "10.0.0.0/8",
    "2001:db8::/32",
    "203.0.113.7",
    "0.0.0.0/0",
    "192.0.2.0/24",
]


class Requests:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def fill(self, form, user):
        pick = self.random.choice
        return form.format(
            name=pick(("orders", "web-assets", "audit-logs", "Team")) + str(self.random.randrange(4)),
            part=pick(("prod", "dev", "Home")),
            file=pick(("a.txt", "2026/01.csv", "x y", user)),
            region=pick(("eu-west-1", "us-east-1")),
            account=ACCOUNT,
            user=user,
            hex="%016x" % self.random.getrandbits(64),
        )

    # ---- what policies name

    def pattern(self, text, keep=0):
        """Something that matches the text, or nearly; `keep` characters stay as they are."""
        head, tail = text[:keep], text[keep:]
        middle = self.random.randrange(len(tail)) if tail else 0
        end = self.random.randrange(middle, len(tail) + 1) if tail else 0
        return head + self.random.choice(
            [
                tail,
                tail,
                "*",
                tail[:middle] + "*",
                "*" + tail[middle:],
                tail[:middle] + "*" + tail[end:],
                tail[:middle] + "?" + tail[middle + 1 :],
                tail[:middle] + "?" + tail[middle:],
                tail + "x",
                tail[:-1],
                tail[:middle] + "*x" + tail[end:],
                tail.swapcase() if self.chance(0.3) else tail,
            ]
        )

    def action(self, action):
        service, name = action.split(":")
        return self.random.choice(
            [
                action,
                action,
                action,
                f"{service}:*",
                "*",
                f"{service}:{self.pattern(name) or '*'}",
                action.upper(),
                f"{service}:{name[:3]}*",
                self.random.choice(ACTIONS)[0],
                f"{service}:*{name[3:]}",
            ]
        )

    def resource(self, resource, user):
        if resource == "*":
            return "*" if self.chance(0.9) else "arn:aws:s3:::orders1/*"
        parts = resource.split(":", 5)
        # AWS forbids wildcards in the type of a resource, but stores them: they are rare here.
        typed = 0 if parts[2] in ("s3", "sqs", "sns") or self.chance(0.02) else re.match(r"\w+[:/]", parts[5]).end()
        parts[5] = self.pattern(parts[5], typed) or "*"
        if self.chance(0.15):
            parts[3] = "*" if parts[3] else ""
        if self.chance(0.1):
            parts[4] = self.random.choice(("*", OTHER)) if parts[4] else ""
        if self.chance(0.1):
            parts[5] = parts[5].replace(user, "${aws:username}")
        return self.random.choice(["*", resource, ":".join(parts), ":".join(parts)])

    def one_or_more(self, make):
        values = [make() for _ in range(self.random.choice((1, 1, 1, 2, 3)))]
        return values if len(values) > 1 or self.chance(0.5) else values[0]

    def value(self, key, given, domain, user):
        """A value for a condition on a key: what the request has, or something near it."""
        right = self.random.choice(given) if given and self.chance(0.6) else self.random.choice(domain)
        return right.replace(user, "${aws:username}") if self.chance(0.1) and key != "aws:username" else right

    def condition(self, domains, context, user):
        key = self.random.choice(list(domains))
        domain, given = domains[key], context.get(key, [])
        kind = TYPES.get(key, "string")
        if kind == "ip":
            operator, make = self.random.choice(("IpAddress", "NotIpAddress")), lambda: self.random.choice(NETWORKS)
        elif kind == "boolean":
            operator, make = "Bool", lambda: self.random.choice(("true", "false", "True"))
        elif kind in ("numeric", "date"):
            family = "Date" if kind == "date" else "Numeric"
            operator = family + self.random.choice(
                ("Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals")
            )
            make = lambda: self.random.choice(domain)  # noqa: E731
        elif key == "aws:PrincipalArn":
            operator = self.random.choice(
                ("ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals", "StringLike", "StringEquals")
            )
            make = lambda: self.pattern(
                self.random.choice(domain), len("arn:aws:iam::111122223333:user/")
            )  # noqa: E731
        else:
            operator = "String" + self.random.choice(
                ("Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike")
            )
            plain = lambda: self.value(key, given, domain, user)  # noqa: E731
            make = (lambda: self.pattern(plain())) if operator.endswith("Like") else plain
        if self.chance(0.08):
            return {"Null": {key: self.random.choice(("true", "false"))}}
        if kind == "stringList":
            operator = self.random.choice(("ForAllValues:", "ForAnyValue:")) + operator
        if self.chance(0.2):
            operator += "IfExists"
        return {operator: {self.spell(key): self.one_or_more(make)}}

    def spell(self, key):
        return key.lower() if self.chance(0.05) else key

    def statement(self, deny, action, resource, domains, context, user):
        one = {"Effect": "Deny" if self.chance(deny) else "Allow"}
        if self.chance(0.1):
            one["NotAction"] = self.one_or_more(lambda: self.action(action))
        else:
            one["Action"] = self.one_or_more(lambda: self.action(action))
        if self.chance(0.1) and resource != "*":
            one["NotResource"] = self.one_or_more(lambda: self.resource(resource, user))
        else:
            one["Resource"] = self.one_or_more(lambda: self.resource(resource, user))
        if self.chance(0.5):
            one["Condition"] = {}
            for _ in range(self.random.choice((1, 1, 2))):
                one["Condition"].update(self.condition(domains, context, user))
        return one

    def policy(self, deny, *about):
        count = self.random.choice((1, 1, 2, 3))
        return {"Version": "2012-10-17", "Statement": [self.statement(deny, *about) for _ in range(count)]}

    def resource_policy(self, action, resource, caller, about):
        service = action.split(":")[0]
        statement = self.statement(0.2, action, resource, *about)
        for word in ("Action", "NotAction"):
            # The policy of a resource names its own service's actions; AWS stores no other.
            if word in statement:
                statement[word] = [action if self.chance(0.7) else f"{service}:*"]
        statement.pop("NotResource", None)
        statement["Resource"] = resource if self.chance(0.8) else "*"
        statement["Principal"] = self.random.choice(
            [
                "*",
                {"AWS": "*"},
                {"AWS": caller},
                {"AWS": ACCOUNT},
                {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
                {"AWS": OTHER},
                {"AWS": f"arn:aws:iam::{ACCOUNT}:user/somebody"},
                {"AWS": [f"arn:aws:iam::{OTHER}:root", caller]},
            ]
        )
        return {"Version": "2012-10-17", "Statement": [statement]}

    # ---- the request

    def request(self):
        action, form, own = self.random.choice(ACTIONS)
        user = f"u{self.random.randrange(10**6)}"
        caller = f"arn:aws:iam::{ACCOUNT}:user/{user}"
        resource = self.fill(form, user) if form else "*"
        domains = dict(GLOBAL, **{key: [self.fill(value, user) for value in values] for key, values in own.items()})
        domains["aws:PrincipalArn"], domains["aws:username"] = [caller], [user]
        context = {}
        for key, values in domains.items():
            if key not in ("aws:PrincipalArn", "aws:username") and self.chance(0.7):
                several = TYPES.get(key) == "stringList"
                context[key] = self.random.sample(values, self.random.randrange(1, 3) if several else 1)
        about = (domains, dict(context, **{"aws:PrincipalArn": [caller], "aws:username": [user]}), user)
        policies = [self.policy(0.15, action, resource, *about) for _ in range(self.random.choice((1, 1, 2)))]
        one = {
            "PolicyInputList": [json.dumps(policy) for policy in policies],
            "ActionNames": [action],
            "ResourceArns": [resource],
            "CallerArn": caller,
            "ContextEntries": [
                {"ContextKeyName": key, "ContextKeyType": TYPES.get(key, "string"), "ContextKeyValues": values}
                for key, values in context.items()
            ],
        }
        if self.chance(0.2):
            boundary = self.policy(0.1, action, resource, *about)
            one["PermissionsBoundaryPolicyInputList"] = [json.dumps(boundary)]
        if self.chance(0.2):
            whole = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
            levels = [[json.dumps(whole)], [json.dumps(self.policy(0.4, action, resource, *about))]]
            if self.chance(0.5):
                levels[1].append(json.dumps(whole))
            one["ServiceControlPolicyLevels"] = levels
        if action.split(":")[0] in WITH_RESOURCE_POLICY and self.chance(0.4):
            one["ResourcePolicy"] = json.dumps(self.resource_policy(action, resource, caller, about))
            one["ResourceOwner"] = f"arn:aws:iam::{ACCOUNT}:root"
        return one


def main():
    parser = argparse.ArgumentParser(description="Makes requests that rolecall simulate and others can answer.")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", default="-")
    arguments = parser.parse_args()
    print("seed:", arguments.seed, file=sys.stderr)
    requests = Requests(arguments.seed)
    out = sys.stdout if arguments.output == "-" else open(arguments.output, "w", encoding="utf-8")
    for _ in range(arguments.count):
        out.write(json.dumps(requests.request(), separators=(",", ":")) + "\n")
    out.close()


main()
