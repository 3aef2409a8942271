#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rolecall explain` from outside: who is meant, what is asked, what is said."""

import json
import os

import harness
from harness import EXAMPLES, NOW, rolecall


class Names(harness.Case):
    def setUp(self):
        super().setUp()
        self.account = "111122223333"
        self.snapshot = self.write("a.json", harness.dump(
            [harness.user(self.account, "alice"), harness.user(self.account, "Both")],
            [harness.role(self.account, "SupportIncidents", harness.trust(f"arn:aws:iam::{self.account}:user/alice"), path="/ops/"),
             harness.role(self.account, "Both", harness.trust(f"arn:aws:iam::{self.account}:user/alice"))]))

    def test_ways_to_name_it(self):
        for name in ("SupportIncidents", "role/ops/SupportIncidents", "role/SupportIncidents",
                     f"arn:aws:iam::{self.account}:role/ops/SupportIncidents"):
            result = rolecall("explain", name, self.snapshot)
            self.check_status(result, 0)
            self.assertTrue(result.text.startswith(f"role/ops/SupportIncidents, account {self.account}: ok\n"), result.text)
        self.assertTrue(rolecall("explain", "alice", self.snapshot).text.startswith("user/alice, account "))

    def test_more_than_one(self):
        result = rolecall("explain", "Both", self.snapshot)
        self.check_status(result, 2)
        self.assertEqual(result.stdout, b"")
        self.assertIn("2 roles and users are called Both", result.errors)
        self.assertIn(f"  arn:aws:iam::{self.account}:user/Both  {self.snapshot}\n", result.errors)
        self.assertIn(f"  arn:aws:iam::{self.account}:role/Both  {self.snapshot}\n", result.errors)
        self.check_status(rolecall("explain", "role/Both", self.snapshot), 0)
        self.check_status(rolecall("explain", "user/Both", self.snapshot), 0)

    def test_in_two_accounts(self):
        self.write("d/a.json", harness.passing("111122223333"))
        self.write("d/b.json", harness.passing("222233334444"))
        self.check_status(rolecall("explain", "SupportIncidents", self.path("d")), 2)
        result = rolecall("explain", "--account", "222233334444", "SupportIncidents", self.path("d"))
        self.check_status(result, 0)
        self.assertIn("account 222233334444", result.text)

    def test_nobody(self):
        result = rolecall("explain", "SuportIncidents", self.snapshot)
        self.check_status(result, 2)
        self.assertIn("no role or user is called SuportIncidents", result.errors)
        self.assertIn("did you mean SupportIncidents?", result.errors)

    def test_arguments(self):
        for line, words in [([], "explain needs a ROLE or USER"), (["alice"], "no AWS credentials"),
                            (["alice", "nosuchfile"], "neither an action (service:Name) nor a file or folder"),
                            (["alice", "s3:GetObject", "nosuchfile"], "neither a file or folder nor an ARN"),
                            (["alice", "s3:*", self.snapshot], "neither an action"),
                            (["alice", "s3:GetObject", "*", "x", self.snapshot], "too much")]:
            result = rolecall("explain", *line)
            self.check_status(result, 2)
            self.assertIn(words, result.errors)
            self.assertEqual(result.stdout, b"")

    def test_a_snapshot_whose_name_has_a_colon(self):
        path = self.write("s3:GetObject", harness.passing())
        self.check_status(rolecall("explain", "alice", "s3:GetObject", cwd=os.path.dirname(path)), 0)


class Answers(harness.Case):
    def test_role_that_nobody_can_assume(self):
        result = rolecall("explain", "SupportIncidents", os.path.join(EXAMPLES, "name-match-would-pass"), "--now", NOW,
                          env={"LC_ALL": "C"})
        self.check_status(result, 0)
        for line in ("Who can assume it: nobody\n", "  x user/alice\n", "<- breaks here\n", "a deleted user",
                     "What it can do: open, follow and resolve cases; use the Support Center\n", "To change: "):
            self.assertIn(line, result.text)
        self.assertIn("  \u2717 user/alice\n", rolecall("explain", "SupportIncidents", os.path.join(EXAMPLES, "name-match-would-pass")).text)

    def test_one_action(self):
        account = "111122223333"
        policy = {"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
             "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}
        path = self.write("a.json", harness.dump([harness.user(account, "alice", UserPolicyList=[policy])], []))
        yes = json.loads(rolecall("explain", "-o", "json", "alice", "s3:GetObject", "arn:aws:s3:::bucket/key", path).stdout)
        self.assertEqual(yes["actions"][0]["decision"], "conditional")
        self.assertEqual(yes["actions"][0]["witness"]["aws:MultiFactorAuthPresent"], "true")
        self.assertTrue(yes["actions"][0]["conditions"])
        no = json.loads(rolecall("explain", "-o", "json", "alice", "s3:PutObject", "arn:aws:s3:::bucket/key", path).stdout)
        self.assertEqual(no["actions"][0]["decision"], "denied")
        self.assertNotIn("witness", no["actions"][0])
        some = json.loads(rolecall("explain", "-o", "json", "alice", "s3:GetObject", path).stdout)
        self.assertTrue(some["actions"][0]["resource"].startswith("arn:aws:s3:::bucket/"))
        text = rolecall("explain", "alice", "s3:GetObject", "arn:aws:s3:::bucket/key", path).text
        self.assertIn("s3:GetObject on arn:aws:s3:::bucket/key: conditional\n  with MFA", text)
        self.assertIn("aws:MultiFactorAuthPresent = true\n", text)

    def test_the_hops_of_a_chain(self):
        account = "111122223333"
        own = f"arn:aws:iam::{account}:"
        path = self.write("a.json", harness.dump(
            [harness.user(account, "alice")],
            [harness.role(account, "Jump", harness.trust(own + "user/alice"), managed=()),
             harness.role(account, "SupportIncidents", harness.trust(own + "role/Jump"))]))
        self.assertIn("""\
  + user/alice -> role/Jump -> role/SupportIncidents
      user/alice -> role/Jump
        SCP       unknown  no service-control-policies.json in the snapshot
        trust     allow    statement 0
      role/Jump -> role/SupportIncidents
        SCP       unknown  no service-control-policies.json in the snapshot
        trust     allow    statement 0
""", rolecall("explain", "SupportIncidents", path, env={"LC_ALL": "C"}).text)
        who = json.loads(rolecall("explain", "-o", "json", "SupportIncidents", path).stdout)["who"]
        self.assertEqual((who[0]["witness"], who[0]["witnesses"]), ({}, [{}, {}]))

    def test_trust_that_leaves_the_choice_and_names_the_gone(self):
        account = "111122223333"
        trust = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole"},
            {"Effect": "Allow", "Principal": {"AWS": ["AIDAEXAMPLEDELETED001", "AROAEXAMPLEDELETED001"]},
             "Action": "sts:AssumeRole"}]}
        assume = {"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}
        path = self.write("a.json", harness.dump([harness.user(account, "alice", UserPolicyList=[assume])],
                                                 [harness.role(account, "SupportIncidents", trust)]))
        text = rolecall("explain", "SupportIncidents", path, env={"LC_ALL": "C"}).text
        self.assertIn("""\
      identity  allow    user/alice, inline policy P, statement 0
      SCP       unknown  no service-control-policies.json in the snapshot
      trust     allow    statement 0 names the account (:root), so identity and boundary decide
""", text)
        self.assertIn("  x AIDAEXAMPLEDELETED001 (a deleted user)\n"
                      "      trust     nothing  statement 1 names a user that no longer exists\n", text)
        self.assertIn("  x AROAEXAMPLEDELETED001 (a deleted role)\n"
                      "      trust     nothing  statement 1 names a role that no longer exists\n", text)
        document = json.loads(rolecall("explain", "-o", "json", "SupportIncidents", path).stdout)
        self.assertIn("scp-unknown", [warning["code"] for warning in document["warnings"]])

    def test_a_user_who_cannot_sign_in(self):
        text = rolecall("explain", "SupportIncidents", os.path.join(EXAMPLES, "passing")).text
        self.assertIn("\nnote: user/robot may assume it, but has neither password nor active access key today\n", text)

    def test_a_user_whom_a_boundary_stops(self):
        text = rolecall("explain", "alice", os.path.join(EXAMPLES, "name-match-would-pass"), env={"LC_ALL": "C"}).text
        self.assertIn("""\
Roles it can assume itself: none
  x role/SupportIncidents
      identity  allow    group/Oncall, inline policy AssumeSupport, statement 0
      boundary  nothing  policy/DevBoundary: no statement allows sts:AssumeRole  <- breaks here
""", text)
        self.assertIn("\nWhat it can do itself: nothing with support cases\n", text)

    def test_nobody_but_a_service(self):
        path = self.write("a.json", harness.failing())
        text = rolecall("explain", "SupportIncidents", path, env={"LC_ALL": "C"}).text
        self.assertIn("Who can assume it: no person, but 1 principal\n  + ec2.amazonaws.com (service)\n", text)

    def test_what_is_not_known(self):
        text = rolecall("explain", "OldSupport", os.path.join(EXAMPLES, "organization", "legacy")).text
        self.assertIn("\nWhat it can do: not known\n", text)

    def test_blocks_of_an_organization(self):
        text = rolecall("explain", "SupportIncidents", os.path.join(EXAMPLES, "organization", "web-dev")).text
        self.assertIn('  falls short: SCP ou-ab12-sandbox1 policy 2, statement "CasesByCentralTeamOnly": denies\n', text)

    def test_assuming_roles(self):
        account = "111122223333"
        own = f"arn:aws:iam::{account}:"
        assume = {"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}
        path = self.write("a.json", harness.dump(
            [harness.user(account, "alice", UserPolicyList=[assume]), harness.user(account, "bob")],
            [harness.role(account, "ByAccount", harness.trust(own + "root")),
             harness.role(account, "ByName", harness.trust(own + "user/bob"))]))

        def ask(*line):
            result = rolecall("explain", "-o", "json", *line, path)
            self.check_status(result, 0)
            document = json.loads(result.stdout)
            return ([(a["resource"], a["decision"]) for a in document["actions"]], document["notes"])

        for line, answer in [(["alice", "sts:AssumeRole"], [(own + "role/ByAccount", "allowed")]),
                             (["alice", "sts:AssumeRole", "*"], [(own + "role/ByAccount", "allowed")]),
                             (["bob", "sts:AssumeRole"], [(own + "role/ByName", "allowed")]),
                             (["role/ByName", "sts:AssumeRole"], [(None, "denied")]),
                             (["alice", "sts:AssumeRole", own + "role/ByName"], [(own + "role/ByName", "denied")]),
                             (["alice", "sts:AssumeRole", own + "role/Nowhere"], [(own + "role/Nowhere", "denied")]),
                             (["alice", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There"],
                              [("arn:aws:iam::222233334444:role/There", "unknown")])]:
            self.assertEqual(ask(*line)[0], answer, line)
        self.assertIn("of roles elsewhere, only their own accounts know", ask("alice", "sts:AssumeRole")[1][0])
        self.assertEqual(ask("bob", "sts:AssumeRole")[1], [])
        there = ask("alice", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There")
        self.assertEqual(there[0], [("arn:aws:iam::222233334444:role/There", "unknown")])
        self.assertIn("note: the account of the role is not in the input",
                      rolecall("explain", "alice", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There", path).text)
        self.write("b.json", harness.passing("222233334444", "There", "zoe"))
        self.assertIn("note: the account of the role is in the input: rolecall who-can sts:AssumeRole",
                      rolecall("explain", "alice", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There", self.folder).text)
        federated = rolecall("explain", "alice", "sts:AssumeRoleWithSAML", own + "role/ByName", path)
        self.check_status(federated, 2)
        self.assertIn("has no AWS credentials yet", federated.errors)

    def test_documents_against_the_schema(self):
        validators = harness.schemas()
        if validators is None:
            self.skipTest("python3-jsonschema is not there")
        for line in (["SupportIncidents", "passing"], ["alice", "passing"], ["SupportIncidents", "support:CreateCase", "passing"],
                     ["alice", "sts:AssumeRole", "arn:aws:iam::111122223333:role/SupportIncidents", "passing"],
                     ["alice", "sts:AssumeRole", "passing"], ["SupportIncidents", "sts:AssumeRole", "passing"],
                     ["SupportIncidents", "name-match-would-pass"], ["VendorSupport", "open-to-strangers"],
                     ["OpsAdmin", "too-much-access"]):
            result = rolecall("explain", "-o", "json", *line, cwd=EXAMPLES)
            self.check_status(result, 0)
            errors = validators["rolecall-1"].iter_errors(json.loads(result.stdout))
            self.assertEqual([[c.message for c in e.context] for e in errors], [])


if __name__ == "__main__":
    harness.main()
