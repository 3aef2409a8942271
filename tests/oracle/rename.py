#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Another account id throughout a snapshot changes nothing in a report but names.

    rename.py PROGRAM FOLDER… [--seed N] [--accounts N]

Checks the snapshots below each FOLDER (one that is not there is said and left out) and N small accounts that are made
up from the seed; then copies of them in which every account has another id, in the text and in the names of files; and
compares the JSON reports, the ids put back and the digests that name findings left out. Status 1 if two reports differ;
77 if the program is not there.
"""
import argparse
import base64
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from elements import Elements
from pools import A

DUMP = "get-account-authorization-details.json"


# ---------------------------------------------------------------------------------- accounts that are made up

class Account(Elements):
    """Two users, a group, three roles; identity and trust policies by chance."""

    def __init__(self, seed):
        super().__init__(seed)
        self.caller, self.context = "arn:aws:iam::%s:user/ann" % A, {}
        self.action, self.resource = "sts:AssumeRole", "arn:aws:iam::%s:role/Support" % A

    def a_policy(self, kind):
        """A document; a support role's is about support, a trust policy is for whoever the pools name."""
        self.trust = kind == "trust"
        if self.trust:
            self.action = self.pick("sts:AssumeRole", "sts:AssumeRole", "sts:AssumeRoleWithSAML")
            return json.loads(self.layer("trust", ("resource",) if self.chance(0.7) else (), 1)[0])
        self.action = self.pick("support:CreateCase", "support:DescribeCases", "sts:AssumeRole", "s3:GetObject")
        self.resource = None if self.action.startswith("support") else "arn:aws:iam::%s:role/Support" % A
        return json.loads(self.layer("identity", ("identity",) if self.chance(0.5) else (), 1)[0])

    def entity(self, kind, path, name, prefix):
        entity = {kind + "Name": name, "Path": path, kind + "Id": prefix + name.upper() + "EXAMPLE",
                  "Arn": "arn:aws:iam::%s:%s%s%s" % (A, kind.lower(), path, name), "CreateDate": "2026-01-01T00:00:00Z",
                  "AttachedManagedPolicies": []}
        policies = [{"PolicyName": "P%d" % i, "PolicyDocument": self.a_policy("identity")}
                    for i in range(self.pick(0, 1, 2))]
        entity[{"Group": "GroupPolicyList", "User": "UserPolicyList", "Role": "RolePolicyList"}[kind]] = policies
        if self.chance(0.3):
            entity["AttachedManagedPolicies"] = [{"PolicyName": "Mine",
                                                  "PolicyArn": "arn:aws:iam::%s:policy/Mine" % A}]
        return entity

    def dump(self):
        users = [{**self.entity("User", path, name, "AIDA"), "GroupList": ["Oncall"] if self.chance(0.5) else []}
                 for path, name in (("/", "ann"), ("/team/", "Bob"))]
        roles = [{**self.entity("Role", path, name, "AROA"), "AssumeRolePolicyDocument": self.a_policy("trust"),
                  "InstanceProfileList": []} for path, name in (("/", "Support"), ("/team/", "Ops"), ("/", "ops"))]
        mine = {"PolicyName": "Mine", "Arn": "arn:aws:iam::%s:policy/Mine" % A, "Path": "/", "DefaultVersionId": "v1",
                "PolicyVersionList": [{"Document": self.a_policy("identity"), "VersionId": "v1",
                                       "IsDefaultVersion": True}]}
        return {"UserDetailList": users, "GroupDetailList": [self.entity("Group", "/", "Oncall", "AGPA")],
                "RoleDetailList": roles, "Policies": [mine], "IsTruncated": False}


def cut_ids(dump):
    """Whether a wildcard has cut an account id: what is left of it is not renamed."""
    return re.search(r"(?:^|[^0-9])[0-9]{1,11}[*?]|[*?][0-9]", json.dumps(dump)) is not None


def make_accounts(folder, seed, amount):
    made = 0
    chance = random.Random(seed)
    while made < amount:
        dump = Account(chance.randrange(2**60)).dump()
        if cut_ids(dump):
            continue
        place = os.path.join(folder, "made-%04d" % made)
        os.makedirs(place)
        with open(os.path.join(place, DUMP), "w", encoding="utf-8") as file:
            file.write(json.dumps(dump).replace(A, "11%06d3333" % made))
        made += 1
    return folder


# ------------------------------------------------------------------------------------------------ renaming

def renaming(ids):
    """Two functions on text: there and back. The new ids stand in the order of the old ones."""
    there = {one: "%012d" % (int(one) + 5003) for one in ids}
    if set(there.values()) & set(ids):
        raise SystemExit("account ids are too near to each other: %s" % sorted(ids))
    back = {new: old for old, new in there.items()}

    def by(table):
        pattern = re.compile("|".join(map(re.escape, table)))
        return lambda text: pattern.sub(lambda found: table[found.group()], text) if table else text
    return by(there), by(back)


def copy_renamed(source, target, rename):
    for folder, _, names in os.walk(source):
        here = os.path.join(target, rename(os.path.relpath(folder, source)))
        os.makedirs(here, exist_ok=True)
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            with open(os.path.join(here, rename(name)), "wb") as file:
                file.write(CONTENT.sub(lambda found: in_base64(found, rename), rename(data.decode("latin-1")))
                           .encode("latin-1"))


CONTENT = re.compile(r'("Content": *")([A-Za-z0-9+/=]+)(")')  # of a credential report


def in_base64(found, rename):
    text = rename(base64.b64decode(found[2]).decode("latin-1"))
    return found[1] + base64.b64encode(text.encode("latin-1")).decode() + found[3]


def report_on(program, folder):
    """The report on the snapshots in a folder, and what was said besides."""
    names = sorted(n for n in os.listdir(folder) if os.path.isdir(os.path.join(folder, n)))
    run = subprocess.run([program, "check", "--now", "2026-11-24T09:30:00Z", "-o", "json"] + names, cwd=folder,
                         capture_output=True, check=False)
    if not run.stdout:
        raise SystemExit("check says nothing of %s: %s" % (folder, run.stderr.decode()))
    return run.stdout.decode(), run.stderr.decode(), run.returncode


def without_digests(text):
    """Findings are named by a digest of what they are about."""
    return re.sub(r'"[0-9a-f]{32}"', '"digest"', text)


def compare(program, source, scratch):
    """Whether the reports are alike, and how many accounts they are on."""
    before = report_on(program, source)
    ids = {account["id"] for account in json.loads(before[0])["accounts"] if account["id"]}
    there, back = renaming(ids)
    copy_renamed(source, scratch, there)
    after = report_on(program, scratch)
    first, second = without_digests(before[0]), without_digests(back(after[0]))
    if (first, before[1], before[2]) == (second, back(after[1]), after[2]):
        return True, len(ids)
    for one, two in zip(first.splitlines() + before[1].splitlines(), second.splitlines() + back(after[1]).splitlines()):
        if one != two:
            print("%s:\n  before: %s\n  after:  %s" % (source, one, two))
            break
    return False, len(ids)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--accounts", type=int, default=200)
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        print("skipped: %s is not built" % options.program)
        return 77
    good, program = True, os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as scratch:
        print("seed %d" % options.seed)
        folders = options.folders
        for batch in range(0, options.accounts, 50):
            folders = folders + [make_accounts(os.path.join(scratch, "made-%d" % batch), options.seed + batch,
                                               min(50, options.accounts - batch))]
        for number, folder in enumerate(folders):
            if not os.path.isdir(folder):
                print("%s is not there" % folder)
                continue
            same, count = compare(program, folder, os.path.join(scratch, "renamed-%d" % number))
            print("%s: accounts %d, %s" % (os.path.basename(folder), count, "alike" if same else "DIFFERENT"))
            good = good and same
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
