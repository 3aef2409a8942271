#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`rolecall who-can` from outside."""

import json
import os

import harness
from harness import EXAMPLES, rolecall

ACCOUNT = "111122223333"


class WhoCan(harness.Case):
    def setUp(self):
        super().setUp()
        policy = {"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "support:*", "Resource": "*"}]}}
        mfa = harness.trust(f"arn:aws:iam::{ACCOUNT}:user/mallory", Bool={"aws:MultiFactorAuthPresent": "true"})
        self.snapshot = self.write("a.json", harness.dump(
            [harness.user(ACCOUNT, "erin", UserPolicyList=[policy]), harness.user(ACCOUNT, "alice"),
             harness.user(ACCOUNT, "mallory"), harness.user(ACCOUNT, "nobody")],
            [harness.role(ACCOUNT, "SupportIncidents", harness.trust(f"arn:aws:iam::{ACCOUNT}:user/alice")),
             harness.role(ACCOUNT, "WithMfa", mfa)]))

    def test_text(self):
        result = rolecall("who-can", "support:CreateCase", self.snapshot)
        self.check_status(result, 0)
        lines = result.text.splitlines()
        self.assertIn("allowed      user/erin              directly, user/erin P statement 0", lines)
        self.assertIn("allowed      user/alice             by role/SupportIncidents", lines)
        self.assertIn("conditional  user/mallory           by role/WithMfa, with MFA", "\n".join(lines))
        self.assertNotIn("user/nobody", result.text)
        self.assertRegex(lines[-1], r"^\d+ principals: \d+ allowed, 1 conditional\.")

    def test_json(self):
        document = json.loads(rolecall("who-can", "support:CreateCase", "-o", "json", self.snapshot).stdout)
        self.assertEqual((document["schema"], document["action"], document["resource"]), ("rolecall/1", "support:CreateCase", None))
        by_name = {p["principal"].rsplit("/", 1)[1]: p for p in document["principals"] if p["kind"] == "user"}
        self.assertEqual(sorted(by_name), ["alice", "erin", "mallory"])
        self.assertEqual(by_name["erin"]["via"], [])
        self.assertEqual(by_name["alice"]["via"], [f"arn:aws:iam::{ACCOUNT}:role/SupportIncidents"])
        self.assertEqual(by_name["mallory"]["decision"], "conditional")
        self.assertEqual(by_name["mallory"]["witness"]["aws:MultiFactorAuthPresent"], "true")
        validators = harness.schemas()
        if validators:
            self.assertEqual(list(validators["rolecall-1"].iter_errors(document)), [])

    def test_resource(self):
        bucket = {"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/a*"}]}}
        path = self.write("b.json", harness.dump([harness.user(ACCOUNT, "alice", UserPolicyList=[bucket])], []))
        for resource, count in [(["arn:aws:s3:::bucket/abc"], 1), (["arn:aws:s3:::bucket/xyz"], 0), (["*"], 1), ([], 1)]:
            document = json.loads(rolecall("who-can", "-o", "json", "s3:GetObject", *resource, path).stdout)
            self.assertEqual(len(document["principals"]), count, resource)

    def test_assuming_a_role_is_asked_of_the_role(self):
        goal = f"arn:aws:iam::{ACCOUNT}:role/SupportIncidents"
        document = json.loads(rolecall("who-can", "-o", "json", "sts:AssumeRole", goal, self.snapshot).stdout)
        self.assertEqual([(p["principal"], p["via"]) for p in document["principals"]], [(f"arn:aws:iam::{ACCOUNT}:user/alice", [])])

    def test_which_operation_assumes_a_role(self):
        account = "100200300406"
        goal = f"arn:aws:iam::{account}:role/SupportIncidents"
        for action, principals in [("sts:AssumeRole", []),
                                   ("sts:AssumeRoleWithSAML", [f"arn:aws:iam::{account}:saml-provider/CorpLogin"]),
                                   ("sts:AssumeRoleWithWebIdentity", [])]:
            result = rolecall("who-can", "-o", "json", action, goal, os.path.join(EXAMPLES, "organization"))
            self.check_status(result, 0)
            document = json.loads(result.stdout)
            self.assertEqual([p["principal"] for p in document["principals"]], principals, action)
            self.assertEqual([a["id"] for a in document["accounts"]], [account]) # the role's own says who can
        self.assertIn("directly, trust statement 0, if ",
                      rolecall("who-can", "sts:AssumeRoleWithSAML", goal, os.path.join(EXAMPLES, "organization")).text)

    def test_assuming_takes_a_role(self):
        for line, words in [(["sts:AssumeRole", self.snapshot], "needs a RESOURCE: the ARN of a role"),
                            (["sts:AssumeRole", "*", self.snapshot], "needs a RESOURCE: the ARN of a role"),
                            (["sts:AssumeRole", f"arn:aws:iam::{ACCOUNT}:role/Nowhere", self.snapshot], "no snapshot has such a role")]:
            result = rolecall("who-can", *line)
            self.check_status(result, 2)
            self.assertIn(words, result.errors)
            self.assertEqual(result.stdout, b"")

    def test_what_limits_the_answer(self):
        self.assertRegex(rolecall("who-can", "support:CreateCase", self.snapshot).text, r"1 conditional\. SCPs unknown\.\n$")
        document = json.loads(rolecall("who-can", "-o", "json", "support:CreateCase", self.snapshot).stdout)
        self.assertIn("scp-unknown", [warning["code"] for warning in document["accounts"][0]["warnings"]])
        allowed = [p for p in document["principals"] if p["decision"] == "allowed"]
        self.assertTrue(allowed)
        for principal in allowed:
            self.assertEqual(principal["witness"], {})
            self.assertEqual(len(principal.get("witnesses", [{}])), len(principal["via"]) + 1)
            self.assertEqual({way["decision"] for way in principal["ways"]}, {"allowed"})

    def test_arguments(self):
        for line, words in [([], "who-can needs an ACTION"), (["support:CreateCase"], "no AWS credentials"),
                            (["CreateCase", self.snapshot], "not an action"), (["support:*", self.snapshot], "not an action"),
                            (["support:CreateCase", "nosuchfile"], "nosuchfile: cannot open")]:
            result = rolecall("who-can", *line)
            self.check_status(result, 2)
            self.assertIn(words, result.errors)
            self.assertEqual(result.stdout, b"")
        mistyped = rolecall("who-can", "support:CreateCas", self.snapshot)
        self.check_status(mistyped, 0)
        self.assertIn("did you mean support:CreateCase?", mistyped.errors)

    def test_many_accounts(self):
        result = rolecall("who-can", "support:CreateCase", os.path.join(EXAMPLES, "organization"))
        self.check_status(result, 0)
        self.assertIn("\n100200300410 example-ml-lab\n", result.text)
        once = rolecall("who-can", "-o", "json", "support:CreateCase", os.path.join(EXAMPLES, "organization"))
        again = rolecall("who-can", "-j", "4", "-o", "json", "support:CreateCase", os.path.join(EXAMPLES, "organization"))
        self.assertEqual(once.stdout, again.stdout)
        self.assertEqual(len(json.loads(once.stdout)["accounts"]), 12)

    def test_one_bad_account(self):
        self.write("d/a.json", harness.passing())
        self.write("d/b.json", b'{"RoleDetailList": [')
        result = rolecall("who-can", "-o", "json", "support:CreateCase", self.path("d"))
        self.check_status(result, 2)
        document = json.loads(result.stdout)
        self.assertEqual((len(document["accounts"]), len(document["errors"])), (1, 1))


if __name__ == "__main__":
    harness.main()
