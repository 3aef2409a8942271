#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""One live account: collect, check, whoami, against a server that answers as AWS does and checks each signature."""

import glob
import json
import os
import signal
import stat
import subprocess
import time

import harness
import live
from harness import PROGRAM
from live import EXAMPLES, read_json

PASSING = os.path.join(EXAMPLES, "passing")
FAILING = os.path.join(EXAMPLES, "name-match-would-pass")
ACCOUNT = "111122223333"
NOW = ("--now", harness.NOW, "--output", "json")


class Collect(live.Case):
    def test_files(self):
        self.serve(PASSING)
        result = self.run_live("collect", self.out())
        self.check_status(result, 0)
        self.assertEqual(result.text, "")
        self.assertIn(f"account {ACCOUNT} is in {self.out()}\n", result.errors)
        files = {os.path.basename(path) for path in glob.glob(self.out() + "/*")}
        for name in ("collection", "get-account-authorization-details", "get-account-summary", "get-caller-identity",
                     "get-credential-report", "list-account-aliases", "list-analyzers.eu-west-1",
                     "list-open-id-connect-providers", "list-regions", "list-saml-providers", "list-server-certificates",
                     "list-virtual-mfa-devices", "support-plan", "describe-organization", "service-control-policies",
                     "resource-control-policies"):
            self.assertIn(name + ".json", files)
        self.assertEqual(stat.S_IMODE(os.stat(self.out()).st_mode), 0o700)
        self.assertEqual({stat.S_IMODE(os.stat(os.path.join(self.out(), name)).st_mode) for name in files}, {0o600})
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith(".")], [])

    def test_what_was_served_is_what_is_saved(self):
        self.serve(PASSING, scenario={"page_size": 1, "empty_pages": True})
        self.check_status(self.run_live("collect", self.out()), 0)
        served = read_json(PASSING, "get-account-authorization-details.json")
        saved = read_json(self.out(), "get-account-authorization-details.json")
        for name in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"):
            self.assertEqual([entity["Arn"] for entity in saved[name]], [entity["Arn"] for entity in served[name]])
        self.assertEqual([role["AssumeRolePolicyDocument"] for role in saved["RoleDetailList"]],
                         [role["AssumeRolePolicyDocument"] for role in served["RoleDetailList"]])
        self.assertFalse({"IsTruncated", "Marker"} & set(saved))

    def test_the_verdict_is_that_of_the_snapshot(self):
        for example in (PASSING, FAILING, os.path.join(EXAMPLES, "open-to-strangers"), os.path.join(EXAMPLES, "too-much-access")):
            self.serve(example)
            self.check_status(self.run_live("collect", self.out(os.path.basename(example))), 0)
            at_once, saved = self.run_live("check", *NOW), self.run_live("check", *NOW, self.out(os.path.basename(example)))
            self.assertEqual(at_once.status, saved.status)
            self.assertEqual(self.verdicts(at_once), self.verdicts(saved))
            account = json.loads(at_once.text)["accounts"][0]
            self.assertEqual(account["source"], "")
            self.assertEqual({finding["location"] for finding in json.loads(at_once.text)["findings"]}, {None})
        self.assertEqual(glob.glob(self.folder + "/rolecall-*"), [])  # nothing is left behind

    def test_explain_and_who_can_ask_the_live_account(self):
        self.serve(PASSING)
        result = self.run_live("explain", "SupportIncidents")
        self.check_status(result, 0)
        self.assertIn("Who can assume it", result.text)
        result = self.run_live("who-can", "support:CreateCase")
        self.check_status(result, 0)
        self.assertIn("role/SupportIncidents", result.text)

    def test_out_keeps_the_snapshot(self):
        self.serve(PASSING)
        result = self.run_live("check", *NOW, "--out", self.out())
        self.check_status(result, 0)
        self.assertEqual(json.loads(result.text)["findings"][0]["location"]["file"],
                         os.path.join(self.out(), "get-account-authorization-details.json"))
        self.assertTrue(os.path.exists(os.path.join(self.out(), "collection.json")))

    def test_collection_json(self):
        self.serve(PASSING, scenario={"deny": [{"action": "iam:ListServerCertificates"},
                                               {"action": "access-analyzer:ListAnalyzers", "region": "eu-*"}]})
        result = self.run_live("collect", self.out())
        self.check_status(result, 0)
        self.assertIn("ListServerCertificates: denied (AccessDenied): User: ", result.errors)
        self.assertEqual(sum("ListAnalyzers in" in line for line in result.errors.splitlines()), 1)
        self.assertRegex(result.errors, r"ListAnalyzers in \d+ Regions: denied \(AccessDenied")
        collection = read_json(self.out(), "collection.json")
        self.assertEqual((collection["schema"], collection["account"], collection["partition"]),
                         ("rolecall-collection/1", ACCOUNT, "aws"))
        self.assertTrue(collection["caller"].startswith(f"arn:aws:iam::{ACCOUNT}:user/"))
        calls = {call["call"]: call for call in collection["calls"]}
        denied = calls["ListServerCertificates"]
        self.assertEqual((denied["status"], denied["code"], denied["attempts"]), ("denied", "AccessDenied", 1))
        self.assertNotIn("file", denied)
        self.assertRegex(denied["requestId"], r"^[0-9a-f-]{36}$")
        self.assertFalse(os.path.exists(os.path.join(self.out(), "list-server-certificates.json")))
        names = [call["call"] for call in collection["calls"]]
        self.assertLess(names.index("GetCallerIdentity"), names.index("GetAccountAuthorizationDetails"))
        checked = json.loads(self.run_live("check", *NOW, self.out()).text)
        self.assertEqual({warning["code"] for warning in checked["accounts"][0]["warnings"]}, {"not-collected"})

    def test_twice_gives_the_same_files(self):
        self.serve(PASSING)
        key = self.server.key()
        for name in ("first", "second"):
            self.check_status(self.run_live("collect", self.out(name), key=key), 0)
        for path in glob.glob(self.out("first") + "/*"):
            name = os.path.basename(path)
            if name == "collection.json":
                continue
            with open(path, "rb") as first, open(os.path.join(self.out("second"), name), "rb") as second:
                self.assertEqual(first.read(), second.read(), name)

    def test_again_into_the_same_folder(self):
        self.serve(PASSING)
        self.check_status(self.run_live("collect", self.out()), 0)
        self.check_status(self.run_live("collect", self.out()), 0)
        self.write("out/notes.txt", b"mine")
        result = self.run_live("collect", self.out())
        self.check_status(result, 2)
        self.assertIn("the folder holds what is no part of a snapshot: notes.txt", result.errors)
        self.assertTrue(os.path.exists(os.path.join(self.out(), "collection.json")))

    def test_required_call_is_denied(self):
        self.serve(PASSING, scenario={"deny": [{"action": "iam:GetAccountAuthorizationDetails"}]})
        for line in (["collect", self.out()], ["check"]):
            result = self.run_live(*line)
            self.check_status(result, 2)
            self.assertIn(f"account {ACCOUNT} cannot be read: GetAccountAuthorizationDetails: AccessDenied", result.errors)
            self.assertIn("--print-policy", result.errors)
            self.assertEqual(result.text, "")
        self.assertEqual(os.listdir(self.folder), [])


class Facts(live.Case):
    """What is a fact about the account is kept as the AWS CLI prints it."""

    def collected(self, scenario, example=PASSING):
        self.serve(example, scenario=scenario)
        self.check_status(self.run_live("collect", self.out()), 0)
        return {call["call"]: call["status"] for call in read_json(self.out(), "collection.json")["calls"]}

    def text(self, name):
        with open(os.path.join(self.out(), name), encoding="utf-8") as file:
            return file.read()

    def test_support_plan_without_the_api(self):
        calls = self.collected({"support": "subscription"})
        self.assertEqual(calls["DescribeSeverityLevels"], "absent")
        self.assertIn("An error occurred (SubscriptionRequiredException) when calling the DescribeSeverityLevels operation: ",
                      self.text("support-plan.json"))

    def test_support_plan_unknown(self):
        calls = self.collected({"support": "denied"})
        self.assertEqual(calls["DescribeSeverityLevels"], "denied")
        self.assertFalse(os.path.exists(os.path.join(self.out(), "support-plan.json")))

    def test_no_password_policy(self):
        calls = self.collected({"faults": [{"action": "GetAccountPasswordPolicy", "do": "error", "code": "NoSuchEntity",
                                            "status": 404, "message": "The Password Policy cannot be found."}]})
        self.assertEqual(calls["GetAccountPasswordPolicy"], "absent")
        self.assertIn("NoSuchEntity", self.text("get-account-password-policy.json"))

    def test_no_organization(self):
        calls = self.collected({"faults": [{"action": "DescribeOrganization", "do": "error", "status": 400,
                                            "code": "AWSOrganizationsNotInUseException", "message": "not in one"}]})
        self.assertEqual(calls["DescribeOrganization"], "absent")
        self.assertIn("AWSOrganizationsNotInUseException", self.text("describe-organization.json"))
        self.assertEqual(read_json(self.out(), "service-control-policies.json"), [])

    def test_credential_report_takes_its_time(self):
        self.collected({"credential_report": {"states": ["STARTED", "COMPLETE"], "get_errors": ["ReportInProgress", "ReportNotPresent", None]}})
        self.assertIn("Content", read_json(self.out(), "get-credential-report.json"))
        self.assertGreaterEqual(self.server.log.actions().count("iam:GenerateCredentialReport"), 3)
        names = [call["call"] for call in read_json(self.out(), "collection.json")["calls"]]
        self.assertEqual((names.count("GenerateCredentialReport"), names.count("GetCredentialReport")), (1, 1))

    def test_policies_that_the_dump_leaves_out(self):
        arn = "arn:aws:iam::444455556666:policy/DevBoundary"
        self.collected({"hidden_policies": [arn]}, FAILING)
        dump = read_json(self.out(), "get-account-authorization-details.json")
        self.assertNotIn(arn, [policy["Arn"] for policy in dump["Policies"]])
        more = read_json(self.out(), "get-account-authorization-details.more-policies.json")
        self.assertEqual([policy["Arn"] for policy in more["Policies"]], [arn])
        now = self.run_live("check", *NOW)
        self.server.play({})
        self.assertEqual(self.verdicts(now), self.verdicts(self.run_live("check", *NOW)))

    def test_regions_when_the_list_is_denied(self):
        self.collected({"deny": [{"action": "account:ListRegions"}]})
        regions = {os.path.basename(path).split(".")[1] for path in glob.glob(self.out() + "/list-analyzers.*.json")}
        self.assertIn("us-east-1", regions)
        self.assertGreaterEqual(len(regions), 17)

    def test_seeds_of_mfa_devices_are_dropped(self):
        self.serve(PASSING, scenario={"mfa_secrets": True})
        self.check_status(self.run_live("collect", self.out()), 0)
        self.assertNotIn("Base32StringSeed", self.text("list-virtual-mfa-devices.json"))
        self.assertNotIn("QRCodePNG", self.text("list-virtual-mfa-devices.json"))


class Faults(live.Case):
    """What goes wrong on the way, and is mended or said in one line."""

    def run_with(self, *faults, command=("check", *NOW), **more):
        self.serve(PASSING, scenario={"faults": list(faults)})
        return self.run_live(*command, **more)

    def test_passing_troubles_are_retried(self):
        for do in ({"do": "throttle"}, {"do": "error", "code": "ServiceFailure", "status": 500}, {"do": "html", "status": 503},
                   {"do": "reset_before"}, {"do": "half_body"}, {"do": "truncated"}, {"do": "malformed"}):
            result = self.run_with({"action": "GetAccountAuthorizationDetails", "attempt": 1, **do})
            self.check_status(result, 0)
            calls = self.server.log.calls("iam:GetAccountAuthorizationDetails")
            self.assertEqual([call["status"] for call in calls][-1], 200, do)
            self.assertEqual(len(calls), 2, do)

    def test_lasting_troubles_end_after_three_attempts(self):
        result = self.run_with({"action": "GetAccountAuthorizationDetails", "do": "html", "status": 503})
        self.check_status(result, 2)
        self.assertEqual(len(self.server.log.calls("iam:GetAccountAuthorizationDetails")), 3)
        self.assertEqual(result.text, "")

    def test_what_no_answer_may_be(self):
        for do, words in (({"do": "redirect"}, "307"), ({"do": "huge"}, "an answer of more than"), ({"do": "doctype"}, ""),
                          ({"do": "external_entity", "path": "/etc/passwd"}, ""), ({"do": "nested"}, ""),
                          ({"do": "repeat_marker"}, "")):
            result = self.run_with({"action": "GetAccountAuthorizationDetails", **do})
            self.check_status(result, 2)
            self.assertIn(words, result.errors, do)
            self.assertEqual((result.text, os.listdir(self.folder)), ("", []), do)

    def test_clock(self):
        for offset, words in ((-432, "ahead of AWS"), (432, "behind AWS")):
            self.serve(PASSING, scenario={"clock_offset": offset})
            result = self.run_live("whoami")
            self.check_status(result, 2)
            self.assertRegex(result.errors, rf"clock is 7 min 1[0-4] s {words}; set the clock and run again")
            self.assertEqual(len(self.server.log.actions()), 1)

    def test_expired_keys(self):
        result = self.run_with({"do": "error", "code": "ExpiredToken", "status": 403, "message": "expired"}, command=("whoami",))
        self.check_status(result, 2)
        self.assertIn("expired", result.errors.lower())

    def test_nobody_is_there(self):
        self.serve(PASSING)
        result = self.run_live("whoami", env={"AWS_ENDPOINT_URL": "http://127.0.0.1:9"})
        self.check_status(result, 2)
        self.assertIn("127.0.0.1", result.errors)

    def test_deadline(self):
        result = self.run_with({"action": "GetAccountSummary", "do": "silence"}, command=("collect", "--deadline", "2", self.out()))
        self.check_status(result, 0)
        self.assertIn("GetAccountSummary: unavailable (deadline)", result.errors)
        calls = {call["call"]: call for call in read_json(self.out(), "collection.json")["calls"]}
        self.assertEqual(calls["GetAccountSummary"]["status"], "unavailable")

    def test_debug_names_requests_and_no_secret(self):
        self.serve(PASSING)
        result = self.run_live("check", "--debug")
        self.check_status(result, 0)
        lines = [line for line in result.errors.splitlines() if line.startswith("rolecall: debug: ")]
        self.assertGreater(len(lines), 10)
        self.assertTrue(any("GetAccountAuthorizationDetails" in line and "200" in line for line in lines))
        self.assertFalse(any("Authorization:" in line or "Signature" in line or "Marker=" in line for line in lines))


class Interrupted(live.Case):
    def start(self, *arguments):
        self.serve(PASSING, scenario={"faults": [{"action": "GetAccountSummary", "do": "silence"}]})
        return subprocess.Popen([PROGRAM, *arguments], env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def wait_for(self, action):
        for _ in range(600):
            if action in self.server.log.actions():
                return
            time.sleep(0.05)
        self.fail(f"{action} was never asked")

    def test_ctrl_c_leaves_nothing(self):
        for line in (("collect", self.out()), ("check",)):
            process = self.start(*line)
            self.wait_for("iam:GetAccountSummary")
            process.send_signal(signal.SIGINT)
            text, errors = process.communicate(timeout=60)
            self.assertEqual((process.returncode, text), (130, b""), errors)
            self.assertIn(b"interrupted", errors)
            self.assertEqual(os.listdir(self.folder), [])

    def test_kill(self):
        process = self.start("collect", self.out())
        self.wait_for("iam:GetAccountSummary")
        process.kill()
        process.communicate()
        self.assertFalse(os.path.exists(self.out()))
        self.server.play({})
        self.check_status(self.run_live("collect", self.out()), 0)
        self.assertEqual(os.listdir(self.folder), ["out"])


class WhoAmI(live.Case):
    def test_text(self):
        self.serve(PASSING)
        result = self.run_live("whoami")
        self.check_status(result, 0)
        rows = dict(line.split(None, 1) for line in result.text.splitlines() if not line.startswith(("user id", "key id")))
        self.assertEqual((rows["account"], rows["partition"], rows["Region"]), (ACCOUNT, "aws", "us-east-1"))
        self.assertIn("environment", rows["credentials"])

    def test_json(self):
        self.serve(PASSING)
        key = self.server.key()
        result = self.run_live("whoami", "--output", "json", key=key)
        self.check_status(result, 0)
        answer = json.loads(result.text)
        self.assertEqual(list(answer), ["account", "arn", "userId", "partition", "region", "credentials", "keyId"])
        self.assertEqual(answer["keyId"], key.id[:4] + "…" + key.id[-4:])

    def test_a_role_first(self):
        arn = f"arn:aws:iam::{ACCOUNT}:role/SupportIncidents"
        self.serve(PASSING, scenario={"assume": {"*": {"*": {"external_id": "it-is-us"}}}})
        result = self.run_live("whoami", "--role-arn", arn, "--external-id", "it-is-us", "--role-session-name", "drill")
        self.check_status(result, 0)
        self.assertIn(f"arn:aws:sts::{ACCOUNT}:assumed-role/SupportIncidents/drill", result.text)
        result = self.run_live("whoami", "--role-arn", arn)
        self.check_status(result, 2)
        self.assertIn("absent or not trusting us", result.errors)

    def test_partition(self):
        self.serve(PASSING)
        result = self.run_live("whoami", "--region", "cn-north-1")
        self.check_status(result, 2)
        self.assertIn("partition", result.errors)


class Arguments(live.Case):
    def test_what_does_not_go_together(self):
        self.serve(PASSING)
        for line, words in ((["check", "--profile", "x", PASSING], "--profile is for live accounts, but a SNAPSHOT is given"),
                            (["collect"], "collect needs the name of a folder"),
                            (["collect", "a", "b"], "collect writes to one folder"),
                            (["collect", "--out", "a", "b"], "collect writes to one folder"),
                            (["collect", "--accounts", "x", "a"], "--accounts is for --organization"),
                            (["whoami", "x"], "whoami takes no arguments"),
                            (["whoami", "--profile", "nosuch"], "nosuch"),
                            (["whoami", "--ca-bundle", "/nonexistent"], "/nonexistent"),
                            (["whoami", "--region", "EU!"], "EU!")):
            result = self.run_live(*line)
            self.check_status(result, 2)
            self.assertIn(words, result.errors)
            self.assertEqual(result.text, "")
        self.assertEqual(self.server.log.actions(), [])

    def test_printed_documents(self):
        for option, file in (("--print-policy", "rolecall-policy.json"), ("--print-stackset", "rolecall-collect.yaml"),
                             ("--print-terraform", "terraform/main.tf")):
            result = harness.rolecall("collect", option)
            self.check_status(result, 0)
            with open(os.path.join(harness.ROOT, "deploy", file), encoding="utf-8") as shipped:
                self.assertEqual(result.text, shipped.read())


if __name__ == "__main__":
    harness.main()
