#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Makes requests for `rolecall simulate`, one a line, for measuring. The same arguments give the same bytes.
#
#   small   every request differs from every other: action, resource, caller, context; its policy is one of --policies
#           different small ones
#   large   the same with one large policy, AWS's ReadOnlyAccess (read from --managed; else one that is made of Get*,
#           List* and Describe* of many invented services until it is as large), and a statement of the request's own

import argparse
import gzip
import json
import os
import random
import sys

SERVICES = ("s3", "ec2", "dynamodb", "sqs", "sns", "logs", "kms", "lambda", "support", "iam")
VERBS = ("Get", "Put", "List", "Describe", "Create", "Delete")
THINGS = ("Object", "Item", "Queue", "Topic", "Table", "Case", "Role", "Key", "Instances", "Function")
LARGE = 94_000


def small_policy(rng, number):
    services = rng.sample(SERVICES, 2)
    allow = {"Sid": f"S{number}", "Effect": "Allow",
             "Action": [f"{services[0]}:{rng.choice(VERBS)}*", f"{services[1]}:{rng.choice(VERBS)}{rng.choice(THINGS)}"],
             "Resource": rng.choice(["*", f"arn:aws:{services[0]}:*:*:team-{number}/*"])}
    if rng.random() < 0.5:
        allow["Condition"] = rng.choice([
            {"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]}},
            {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
            {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        ])
    statements = [allow]
    if rng.random() < 0.3:
        statements.append({"Effect": "Deny", "Action": f"{services[0]}:Delete*", "Resource": "*"})
    return {"Version": "2012-10-17", "Statement": statements}


def request(rng, policies):
    service = rng.choice(SERVICES)
    number = rng.randrange(10**6)
    context = {"aws:RequestedRegion": ("string", rng.choice(["eu-west-1", "us-east-1"])),
               "aws:SourceIp": ("ip", f"203.0.113.{rng.randrange(256)}"),
               "aws:MultiFactorAuthPresent": ("boolean", rng.choice(["true", "false"]))}
    return {
        "PolicyInputList": policies,
        "ActionNames": [f"{service}:{rng.choice(VERBS)}{rng.choice(THINGS)}"],
        "ResourceArns": [f"arn:aws:{service}:eu-west-1:111122223333:team-{rng.randrange(64)}/{number}"],
        "CallerArn": f"arn:aws:iam::111122223333:user/u{number}",
        "ContextEntries": [{"ContextKeyName": name, "ContextKeyType": kind, "ContextKeyValues": [value]}
                           for name, (kind, value) in context.items()],
    }


def large_policy(managed):
    if managed and os.path.exists(managed):
        with gzip.open(managed, "rt", encoding="utf-8") as file:
            return json.dumps(json.load(file)["ReadOnlyAccess"]["document"])
    actions, number = [], 0
    while len(json.dumps(actions)) < LARGE:
        actions += [f"service{number}:{verb}*" for verb in ("Get", "List", "Describe")]
        number += 1
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]})


def main():
    parser = argparse.ArgumentParser(description="Makes requests for rolecall simulate.")
    parser.add_argument("kind", choices=("small", "large"))
    parser.add_argument("--count", type=int, default=300_000)
    parser.add_argument("--policies", type=int, default=64)
    parser.add_argument("--managed", help="AWS's managed policies, as ../shared/data has them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", default="-")
    arguments = parser.parse_args()
    print("seed:", arguments.seed, file=sys.stderr)
    rng = random.Random(arguments.seed)
    out = sys.stdout if arguments.output == "-" else open(arguments.output, "w", encoding="utf-8")
    whole = [large_policy(arguments.managed)] if arguments.kind == "large" else []
    policies = [json.dumps(small_policy(rng, number)) for number in range(arguments.policies)]
    for _ in range(arguments.count):
        out.write(json.dumps(request(rng, whole + [rng.choice(policies)]), separators=(",", ":")) + "\n")
    out.close()


main()
