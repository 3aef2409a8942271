#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Accounts of one run that trust each other, from outside: both sides are evaluated."""

import json
import os

import harness
from harness import rolecall

CENTRAL, ONE, TWO, ELSEWHERE = "100000000001", "200000000002", "300000000003", "999999999999"


def policy(action, resource="*"):
    return [{"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": action, "Resource": resource}]}}]


def oidc(account):
    host = "token.actions.githubusercontent.com"
    return {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": f"arn:aws:iam::{account}:oidc-provider/{host}"},
        "Condition": {"StringEquals": {f"{host}:aud": "sts.amazonaws.com"}, "StringLike": {f"{host}:sub": "repo:acme/*"}}}]}


def arn(account, name):
    return f"arn:aws:iam::{account}:{name}"


class Accounts(harness.Case):
    """A central account with the people, and two with the work."""

    def setUp(self):
        super().setUp()
        jump = harness.role(CENTRAL, "Jump", harness.trust(arn(CENTRAL, "user/bob")), managed=(),
                            RolePolicyList=policy("sts:AssumeRole"))
        jobs = harness.role(CENTRAL, "Jobs", oidc(CENTRAL), managed=(), RolePolicyList=policy("sts:AssumeRole"))
        self.central = harness.dump(
            [harness.user(CENTRAL, "ann", UserPolicyList=policy("sts:AssumeRole", arn(ONE, "role/*"))),
             harness.user(CENTRAL, "bob")], [jump, jobs])
        self.write("central/get-account-authorization-details.json", self.central)
        self.write("one/get-account-authorization-details.json", harness.dump(
            [], [harness.role(ONE, "Account", harness.trust(CENTRAL)),
                 harness.role(ONE, "User", harness.trust(arn(CENTRAL, "user/bob"))),
                 harness.role(ONE, "Gone", harness.trust(arn(CENTRAL, "user/zoe"))),
                 harness.role(ONE, "Elsewhere", harness.trust(arn(ELSEWHERE, "user/eve")))]))
        self.write("two/get-account-authorization-details.json", harness.dump(
            [], [harness.role(TWO, "Jump", harness.trust(arn(CENTRAL, "role/Jump"))),
                 harness.role(TWO, "Jobs", harness.trust(arn(CENTRAL, "role/Jobs"))),
                 harness.role(TWO, "Account", harness.trust(ONE))]))

    def check(self, *arguments):
        result = rolecall("check", "-o", "json", "--now", harness.NOW, *(arguments or [self.folder]))
        return json.loads(result.stdout)

    def evidence(self, document):
        return {e["role"]: e for f in document["findings"] for e in f["evidence"]}

    def who(self, evidence):
        return [(w["kind"], w["principal"], w["via"]) for w in evidence["who"]]

    def test_who_comes_in(self):
        found = self.evidence(self.check())
        jump = arn(CENTRAL, "role/Jump")
        jobs = ("federated", arn(CENTRAL, "oidc-provider/token.actions.githubusercontent.com"), [arn(CENTRAL, "role/Jobs")])
        self.assertEqual(self.who(found[arn(ONE, "role/Account")]), [
            ("user", arn(CENTRAL, "user/ann"), []), ("user", arn(CENTRAL, "user/bob"), [jump]), jobs])
        self.assertEqual(self.who(found[arn(TWO, "role/Jump")]), [("user", arn(CENTRAL, "user/bob"), [jump])])
        self.assertEqual(self.who(found[arn(TWO, "role/Jobs")]), [jobs])
        self.assertIn("machines: GitHub Actions", found[arn(TWO, "role/Jobs")]["who"][0]["notes"])
        self.assertEqual(self.who(found[arn(ONE, "role/Elsewhere")]), [("external", arn(ELSEWHERE, "user/eve"), [])])
        for role, verdict in [("Account", "ok"), ("User", "nobody-can-assume"), ("Gone", "nobody-can-assume"),
                              ("Elsewhere", "ok")]:
            self.assertEqual(found[arn(ONE, f"role/{role}")]["verdict"], verdict, role)
        self.assertEqual(found[arn(TWO, "role/Jobs")]["verdict"], "nobody-can-assume")
        self.assertEqual(found[arn(TWO, "role/Account")]["verdict"], "nobody-can-assume")
        self.assertEqual(found[arn(ONE, "role/Gone")]["blocks"], [
            f"trust: {arn(CENTRAL, 'user/zoe')} names a user or role that was deleted"])

    def test_evidence_names_the_other_account_in_full(self):
        way = [w for w in self.evidence(self.check())[arn(ONE, "role/User")]["ways"] if w["decision"] == "denied"]
        self.assertEqual([(w["from"], w["to"]) for w in way], [(arn(CENTRAL, "user/bob"), arn(ONE, "role/User"))])

    def test_alone_the_other_side_is_not_seen(self):
        found = self.evidence(self.check(self.path("one")))
        who = found[arn(ONE, "role/Account")]["who"]
        self.assertEqual([(w["kind"], w["principal"]) for w in who], [("external", arn(CENTRAL, "root"))])
        self.assertIn("is not in the snapshot", who[0]["notes"][0])
        self.assertEqual(found[arn(ONE, "role/User")]["verdict"], "ok")

    def test_same_whatever_the_jobs_and_the_order(self):
        paths = [self.path(name) for name in ("central", "one", "two")]
        wanted = rolecall("check", "-o", "json", "--now", harness.NOW, *paths).stdout
        for jobs in ("1", "2", "3", "8"):
            for order in (paths, paths[::-1], [paths[1], paths[0], paths[2]]):
                result = rolecall("check", "-o", "json", "--now", harness.NOW, "--jobs", jobs, *order)
                self.assertEqual(result.stdout, wanted, (jobs, order))

    def test_the_filter_narrows_the_report_alone(self):
        whole = self.check()
        some = self.check("--account", ONE, self.folder)
        self.assertEqual(some["findings"], [f for f in whole["findings"] if f["account"] == ONE])

    def test_an_account_given_twice_is_not_looked_into(self):
        self.write("copy/get-account-authorization-details.json", self.central)
        who = self.evidence(self.check())[arn(ONE, "role/Account")]["who"]
        self.assertEqual([(w["kind"], w["principal"]) for w in who], [("external", arn(CENTRAL, "root"))])
        self.assertEqual(who[0]["notes"][0], f"account {CENTRAL} is in the input more than once, so its side is not seen")

    def test_an_account_that_cannot_be_read(self):
        text = json.dumps(self.central)
        self.write("central/get-account-authorization-details.json", text[:-5])
        result = rolecall("check", "-o", "json", self.folder)
        who = self.evidence(json.loads(result.stdout))[arn(ONE, "role/Account")]["who"]
        self.assertEqual(who[0]["notes"][0], f"the snapshot of account {CENTRAL} cannot be read, so its side is not seen")

    def test_standard_input_is_read_once(self):
        result = rolecall("check", "-o", "json", "-", self.path("one"), stdin=json.dumps(self.central).encode())
        found = self.evidence(json.loads(result.stdout))
        self.assertEqual([w["kind"] for w in found[arn(ONE, "role/Account")]["who"]], ["external"])

    def test_who_can(self):
        goal = arn(ONE, "role/Account")
        result = rolecall("who-can", "-o", "json", "sts:AssumeRole", goal, self.folder)
        principals = json.loads(result.stdout)["principals"]
        self.assertIn(("user", arn(CENTRAL, "user/ann"), []), [(p["kind"], p["principal"], p["via"]) for p in principals])
        result = rolecall("who-can", "-o", "json", "support:CreateCase", "--account", TWO, self.folder)
        people = [(p["principal"], p["via"]) for p in json.loads(result.stdout)["principals"] if p["kind"] == "user"]
        self.assertEqual(people, [(arn(CENTRAL, "user/bob"), [arn(CENTRAL, "role/Jump"), arn(TWO, "role/Jump")])])

    def test_explain(self):
        result = rolecall("explain", "role/User", self.folder)
        self.check_status(result, 0)
        self.assertIn(f"{arn(CENTRAL, 'user/bob')}", result.text)
        self.assertIn("nobody-can-assume", result.text)

    def test_message(self):
        self.write("one/get-account-authorization-details.json", harness.dump(
            [], [harness.role(ONE, "Account", harness.trust(TWO))]))
        finding = [f for f in self.check()["findings"] if f["account"] == ONE][0]
        self.assertEqual(finding["reason"], "nobody-can-assume")
        self.assertIn(f"its trust policy names account {TWO}, where nobody has a policy that allows sts:AssumeRole on it",
                      finding["message"])

    def test_report_is_valid(self):
        validators = harness.schemas()
        if validators:
            self.assertEqual(list(validators["rolecall-1"].iter_errors(self.check())), [])


if __name__ == "__main__":
    harness.main()
