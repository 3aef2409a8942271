#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An organization: every account entered, collected, checked, resumed, against the server of tests/servers."""

import glob
import json
import os
import re
import signal
import subprocess
import time

import harness
import live
from harness import PROGRAM
from live import EXAMPLES, read_json

MANY = os.path.join(EXAMPLES, "organization")
NOW = ("--now", harness.NOW, "--output", "json")
LETS_IN = {"assume": {"*": {"OrganizationAccountAccessRole": True}}, "organization": {}}


class Organization(live.Case):
    def collected(self, name="out"):
        return sorted(os.path.basename(os.path.dirname(path)) for path in glob.glob(self.out(name) + "/*/collection.json"))

    def serve_many(self, count=6, **scenario):
        self.serve(synthetic=count, seed=7, scenario={**LETS_IN, **scenario})
        self.numbers = sorted(self.server.accounts)
        self.own = self.server.key().account
        return self.server

    def entered(self):
        return sorted(call["target"] for call in self.server.log.calls("sts:AssumeRole"))

    def test_every_account(self):
        self.serve_many(6, page_size=2)
        result = self.run_live("collect", "--organization", self.out())
        self.check_status(result, 0)
        self.assertEqual(self.collected(), self.numbers)
        self.assertEqual(self.entered(), [number for number in self.numbers if number != self.own])
        self.assertIn(f"6 accounts are in {self.out()}", result.errors)
        for number in self.numbers:
            collection = read_json(self.out(), number, "collection.json")
            self.assertEqual(collection["account"], number)
            levels = read_json(self.out(), number, "service-control-policies.json")
            self.assertEqual([] if number == self.server.organizations.one.management else number,
                             levels if not levels else levels[-1]["target"])

    def test_levels_are_those_of_a_single_collection(self):
        """The tree walked down for all, and up for one, must tell the same."""
        self.serve_many(6)
        for paths in (True, False):
            self.server.play({**LETS_IN, "organization": {"paths": paths}})
            self.check_status(self.run_live("collect", "--organization", self.out(f"all-{paths}")), 0)
        for number in self.numbers:
            for name in ("service-control-policies.json", "resource-control-policies.json", "describe-organization.json"):
                first, second = (read_json(self.out(f"all-{paths}"), number, name) for paths in (True, False))
                self.assertEqual(first, second)
        member = next(number for number in self.numbers if number != self.own)
        self.server.play({**LETS_IN, "organization": {"delegated": [member]}})
        self.check_status(self.run_live("collect", self.out("one"), account=member), 0)
        for name in ("service-control-policies.json", "resource-control-policies.json"):
            self.assertEqual(read_json(self.out("one"), name), read_json(self.out("all-True"), member, name))

    def test_one_that_fails_does_not_stop_the_rest(self):
        self.serve_many(6)
        shut, denied = [number for number in self.numbers if number != self.own][:2]
        self.server.play({"organization": {}, "assume": {shut: {"*": False}, "*": {"*": True}},
                          "deny": [{"account": denied, "action": "iam:GetAccountAuthorizationDetails"}]})
        result = self.run_live("collect", "--organization", self.out())
        self.check_status(result, 2)
        self.assertEqual(self.collected(), [number for number in self.numbers if number not in (shut, denied)])
        self.assertIn(f"1 of 6 accounts: could not be entered (role OrganizationAccountAccessRole absent or not trusting "
                      f"{self.own}): {shut}\n", result.errors)
        self.assertIn("GetAccountAuthorizationDetails: denied (AccessDenied)", result.errors)
        report = json.loads(self.run_live("check", "--organization", *NOW).text)
        self.assertEqual(sorted(error["source"] for error in report["errors"]), sorted([shut, denied]))
        self.assertEqual({error["code"] for error in report["errors"]}, {"not-collected"})

    def test_accounts_that_are_not_active(self):
        self.serve_many(4)
        closed = [number for number in self.numbers if number != self.own][0]
        self.server.play({**LETS_IN, "organization": {"accounts": {closed: {"state": "SUSPENDED"}}}})
        result = self.run_live("collect", "--organization", self.out())
        self.check_status(result, 0)
        self.assertIn(f"{closed}: warning: skipped: its state is SUSPENDED", result.errors)
        self.assertEqual(self.collected(), [number for number in self.numbers if number != closed])

    def test_check_says_what_check_of_the_snapshot_says(self):
        self.serve(MANY, scenario={"assume": {"*": {"*": True}}, "organization": {"from": "accounts"}})
        self.run_live("collect", "--organization", self.out())
        at_once, saved = self.run_live("check", "--organization", *NOW), self.run_live("check", *NOW, self.out())
        self.assertEqual(at_once.status, saved.status)
        self.assertEqual(self.verdicts(at_once), self.verdicts(saved))
        self.assertEqual(glob.glob(self.folder + "/rolecall-*"), [])

    def test_selection(self):
        self.serve_many(6)
        name = "third one"
        self.server.play({**LETS_IN, "organization": {"accounts": {self.numbers[2]: {"name": name}}}})
        for options, expected in ((["--accounts", f"{self.numbers[1]},{name}"], self.numbers[1:3]),
                                  (["--exclude-accounts", ",".join(self.numbers[:4])], self.numbers[4:])):
            self.check_status(self.run_live("collect", "--organization", *options, self.out("x")), 0)
            self.assertEqual(self.collected("x"), sorted(expected))
            subprocess.run(["rm", "-rf", self.out("x")], check=True)
        result = self.run_live("collect", "--organization", "--accounts", "999999999999", self.out("x"))
        self.check_status(result, 2)
        self.assertIn("no account of that id in the organization", result.errors)
        self.assertEqual(self.entered().count("999999999999"), 0)

    def test_who_may_not_list(self):
        self.serve_many(3)
        member = next(number for number in self.numbers if number != self.own)
        result = self.run_live("check", "--organization", account=member)
        self.check_status(result, 2)
        self.assertIn("the organization cannot be listed: ", result.errors)
        self.assertIn(f"run it in the management account ({self.own})", result.errors)

    def test_an_endpoint_that_answers_for_another(self):
        self.serve_many(3)
        other = [number for number in self.numbers if number != self.own]
        self.server.play({**LETS_IN, "faults": [{"action": "GetCallerIdentity", "account": other[0], "do": "wrong_account",
                                                 "other": other[1]}]})
        result = self.run_live("collect", "--organization", self.out())
        self.check_status(result, 2)
        self.assertIn(f"the endpoint answers for account {other[1]} instead", result.errors)
        self.assertNotIn(other[0], self.collected())

    def test_external_id_and_session_name(self):
        self.serve_many(3)
        self.server.play({"organization": {}, "assume": {"*": {"audit/rolecall": {"external_id": "it-is-us"}}}})
        result = self.run_live("collect", "--organization", "--role-name", "audit/rolecall", "--external-id", "it-is-us",
                               "--role-session-name", "nightly", self.out())
        self.check_status(result, 0)
        other = [number for number in self.numbers if number != self.own][0]
        self.assertTrue(read_json(self.out(), other, "collection.json")["caller"].endswith("assumed-role/rolecall/nightly"))


class Resume(live.Case):
    def test_goes_on_where_it_was_killed(self):
        count = 12
        self.serve(synthetic=count, seed=3, scenario={**LETS_IN, "answer_ms": 20})
        process = subprocess.Popen([PROGRAM, "collect", "--organization", "--max-concurrency", "2", self.out()],
                                   env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(1200):
            if len(glob.glob(self.out() + "/*/collection.json")) >= 3:
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        whole = {os.path.basename(path) for path in glob.glob(self.out() + "/[0-9]*")}
        self.assertTrue(3 <= len(whole) < count)
        self.server.log.clear()
        result = self.run_live("collect", "--organization", "--resume", self.out())
        self.check_status(result, 0)
        self.assertEqual(len(glob.glob(self.out() + "/*/collection.json")), count)
        self.assertEqual(len(os.listdir(self.out())), count)  # no partial folder, no lock
        self.assertEqual({call["target"] for call in self.server.log.calls("sts:AssumeRole")} & whole, set())
        self.assertRegex(result.errors, rf"{count} accounts are in .*, {len(whole)} of them from before")

    def test_ctrl_c(self):
        self.serve(synthetic=12, seed=3, scenario={**LETS_IN, "answer_ms": 20})
        process = subprocess.Popen([PROGRAM, "collect", "--organization", "--max-concurrency", "2", self.out()],
                                   env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(1200):
            if glob.glob(self.out() + "/*/collection.json"):
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, errors)
        left = os.listdir(self.out())
        self.assertTrue(0 < len(left) < 12)
        self.assertEqual([name for name in left if not re.fullmatch("[0-9]{12}", name)], [])

    def test_two_at_once(self):
        self.serve(synthetic=3, seed=3, scenario={**LETS_IN, "faults": [{"action": "ListRoots", "do": "silence"}]})
        first = subprocess.Popen([PROGRAM, "collect", "--organization", self.out()], env=self.environment(),
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(1200):
            if os.path.exists(self.out() + "/.rolecall.lock"):
                break
            time.sleep(0.05)
        result = self.run_live("collect", "--organization", self.out())
        first.kill()
        first.communicate()
        self.check_status(result, 2)
        self.assertIn(f"another rolecall (process {first.pid}) works in this folder", result.errors)


class Many(live.Case):
    def test_throttled_now_and_then(self):
        """Every account arrives, however often AWS says to slow down."""
        count = 16
        self.serve(synthetic=count, seed=11, scenario={**LETS_IN, "seed": 5, "faults": [
            {"chance": 0.05, "attempt": "1-2", "do": "throttle", "service": ["iam", "sts"], "retry_after_ms": 1}]})
        result = self.run_live("collect", "--organization", "--quiet", self.out(), timeout=240)
        self.check_status(result, 0)
        self.assertEqual(len(glob.glob(self.out() + "/*/collection.json")), count)
        self.assertEqual(self.server.log.most_at_once(service="organizations"), 1)


if __name__ == "__main__":
    harness.main()
