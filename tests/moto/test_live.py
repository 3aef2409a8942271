#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""rolecall against moto, which checks signatures and policies: one account, an organization; beside what boto3 reads and
what the AWS CLI prints.

Run by `make test-moto` with the Python of its venv; ROLECALL names the program. What moto does otherwise than AWS is
named where it matters.
"""

import base64
import glob
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import boto3
import fill

PROGRAM = os.environ["ROLECALL"]
MAIN = "123456789012"  # moto's own
REGION = "us-east-1"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Moto:
    """A moto server in a process of its own."""

    def __init__(self):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = tempfile.TemporaryFile()
        environment = {**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true", "INITIAL_NO_AUTH_ACTION_COUNT": "1000000"}
        self.process = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", str(self.port)], stdout=self.log,
                                        stderr=self.log, env=environment)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.url + "/moto-api/", timeout=5).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("moto does not start")

    def enforce(self):
        """From here on it checks signatures and policies."""
        request = urllib.request.Request(self.url + "/moto-api/reset-auth", data=b"0", headers={"Content-Type": "text/plain"})
        urllib.request.urlopen(request).close()

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


def client(server, service, credentials):
    return boto3.client(service, endpoint_url=server.url, region_name=REGION, **credentials)


def key_of(iam, name):
    """A user's key, which may do everything."""
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=fill.document("*"))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}


def enter(server, credentials, account):
    """The keys of a role in another account; moto knows no role that must be there."""
    answer = client(server, "sts", credentials).assume_role(
        RoleArn=f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole", RoleSessionName="fill")["Credentials"]
    return {"aws_access_key_id": answer["AccessKeyId"], "aws_secret_access_key": answer["SecretAccessKey"],
            "aws_session_token": answer["SessionToken"]}


class Filled:
    """The server that all tests read."""

    server = None

    @classmethod
    def open(cls):
        if cls.server is not None:
            return
        cls.server = Moto()
        anybody = {"aws_access_key_id": "AKIAIOSFODNN7EXAMPLE", "aws_secret_access_key": "x"}
        iam = client(cls.server, "iam", anybody)
        cls.key = key_of(iam, "auditor")
        cls.little_key = key_of(iam, "trainee")
        iam.put_user_policy(UserName="trainee", PolicyName="all", PolicyDocument=fill.document(
            "iam:GetAccountAuthorizationDetails", "iam:GetAccountSummary"))
        fill.account(iam, MAIN)
        cls.ids = fill.organization(client(cls.server, "organizations", anybody))
        for name in ("main-site", "database", "sandbox"):
            entered = enter(cls.server, anybody, cls.ids[name])
            fill.account(client(cls.server, "iam", entered), cls.ids[name], entered=True)
        cls.server.enforce()


def environment(key, **more):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    names = {"aws_access_key_id": "AWS_ACCESS_KEY_ID", "aws_secret_access_key": "AWS_SECRET_ACCESS_KEY",
             "aws_session_token": "AWS_SESSION_TOKEN"}
    kept.update({names[name]: value for name, value in key.items()})
    kept.update(AWS_ENDPOINT_URL=Filled.server.url, AWS_REGION=REGION, AWS_EC2_METADATA_DISABLED="true", LC_ALL="C.UTF-8",
                HOME="/nonexistent", AWS_DEFAULT_OUTPUT="json", AWS_DEFAULT_REGION=REGION, AWS_PAGER="", **more)
    return kept


def rolecall(*arguments, key=None, **more):
    return subprocess.run([PROGRAM, *arguments], env=environment(key or Filled.key, **more), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, encoding="utf-8", timeout=240, check=False)


def read_json(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return json.load(file)


class Case(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        Filled.open()
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.out = os.path.join(self.folder, "out")

    def check(self, done, status):
        self.assertEqual(done.returncode, status, done.stderr + done.stdout[:2000])
        self.assertNotIn(Filled.key["aws_secret_access_key"], done.stderr + done.stdout)


def cli_form(value):
    """What both write, made comparable: documents are objects, lists in the order of their bytes where AWS promises none."""
    if isinstance(value, dict):
        return {name: cli_form(item) for name, item in value.items()}
    if isinstance(value, list):
        return sorted((cli_form(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


class OneAccount(Case):
    def test_whoami(self):
        done = rolecall("whoami", "--output", "json")
        self.check(done, 0)
        answer = json.loads(done.stdout)
        identity = client(Filled.server, "sts", Filled.key).get_caller_identity()
        self.assertEqual((answer["account"], answer["arn"], answer["userId"]),
                         (identity["Account"], identity["Arn"], identity["UserId"]))
        self.assertEqual((answer["partition"], answer["region"]), ("aws", REGION))
        self.assertEqual(answer["keyId"], Filled.key["aws_access_key_id"][:4] + "…" + Filled.key["aws_access_key_id"][-4:])

    def test_files_are_what_the_aws_cli_prints(self):
        done = rolecall("collect", self.out)
        self.check(done, 0)
        aws = shutil.which("aws", path="/usr/bin:" + os.environ["PATH"])
        self.assertIsNotNone(aws, "Debian's awscli")
        for name in ("get-account-authorization-details", "get-account-summary", "get-account-password-policy",
                     "list-server-certificates", "list-saml-providers", "list-open-id-connect-providers",
                     "list-account-aliases", "list-virtual-mfa-devices"):
            printed = subprocess.run([aws, "--endpoint-url", Filled.server.url, "iam", name], env=environment(Filled.key),
                                     stdout=subprocess.PIPE, timeout=120, check=True).stdout
            self.assertEqual(cli_form(read_json(self.out, name + ".json")), cli_form(json.loads(printed)), name)
        report = client(Filled.server, "iam", Filled.key).get_credential_report()
        ours = base64.b64decode(read_json(self.out, "get-credential-report.json")["Content"])
        # moto makes the report anew for each reader, with the time of the day in it
        self.assertEqual([line.split(b",")[:2] for line in ours.splitlines()],
                         [line.split(b",")[:2] for line in report["Content"].splitlines()])

    def test_the_live_verdict_is_that_of_the_snapshot(self):
        self.check(rolecall("collect", self.out), 0)
        now = ("--now", "2026-11-24T12:00:00Z", "--output", "json")
        live, saved = rolecall("check", *now), rolecall("check", *now, self.out)
        self.check(live, saved.returncode)
        findings = [[{**finding, "location": None, "collectedAt": None,
                      "evidence": [{**item, "location": None} for item in finding["evidence"]]}
                     for finding in json.loads(done.stdout)["findings"]] for done in (live, saved)]
        for side in findings:
            for finding in side:
                finding.pop("remediation", None)
        self.assertEqual(findings[0], findings[1])
        self.assertEqual(findings[0][0]["account"], MAIN)
        self.assertIn("SupportIncidents", json.dumps(findings[0]))

    def test_what_is_denied_is_a_gap_with_a_name(self):
        done = rolecall("collect", self.out, key=Filled.little_key)
        self.check(done, 0)
        self.assertIn("GetAccountPasswordPolicy: denied (AccessDenied)", done.stderr)
        self.assertFalse(os.path.exists(os.path.join(self.out, "get-account-password-policy.json")))
        calls = {call["call"]: call for call in read_json(self.out, "collection.json")["calls"]}
        self.assertEqual(calls["GetAccountPasswordPolicy"]["status"], "denied")
        self.assertIn("trainee", calls["GetAccountPasswordPolicy"]["message"])
        self.assertEqual(calls["GetAccountSummary"]["status"], "collected")

    def test_a_wrong_secret(self):
        wrong = {**Filled.key, "aws_secret_access_key": "w" * 40}
        done = rolecall("check", key=wrong)
        self.check(done, 2)
        self.assertIn("SignatureDoesNotMatch", done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertNotIn("w" * 40, done.stderr)

    def test_an_unknown_key(self):
        done = rolecall("whoami", key={"aws_access_key_id": "AKIAIOSFODNN7EXAMPLF", "aws_secret_access_key": "x" * 40})
        self.check(done, 2)
        self.assertIn("InvalidClientTokenId", done.stderr)


class Organization(Case):
    def collected(self):
        return sorted(os.path.basename(os.path.dirname(path))
                      for path in glob.glob(os.path.join(self.out, "*", "collection.json")))

    def test_collects_every_account_that_lets_us_in(self):
        done = rolecall("collect", "--organization", self.out)
        ids = Filled.ids
        self.check(done, 2)  # one account does not let us in
        self.assertEqual(self.collected(), sorted([MAIN, ids["main-site"], ids["database"], ids["sandbox"]]))
        self.assertIn(ids["locked"], done.stderr)
        levels = read_json(self.out, ids["main-site"], "service-control-policies.json")
        self.assertEqual([level["target"] for level in levels], [ids["root"], ids["prod"], ids["web"], ids["main-site"]])
        self.assertIn("Deny", json.dumps(levels[2]["policies"]))
        self.assertEqual(read_json(self.out, MAIN, "service-control-policies.json"), [])  # the management account
        # again, with --resume: nothing is collected twice
        before = {path: os.stat(path).st_mtime_ns for path in glob.glob(os.path.join(self.out, "*", "*"))}
        again = rolecall("collect", "--organization", "--resume", self.out)
        self.check(again, 2)
        self.assertEqual(before, {path: os.stat(path).st_mtime_ns for path in glob.glob(os.path.join(self.out, "*", "*"))})
        self.assertIn("4 of them from before", again.stderr)

    def test_selects(self):
        ids = Filled.ids
        for options, expected in ((["--accounts", "main-*"], ["main-site"]), (["--ou", ids["prod"]], ["main-site", "database"]),
                                  (["--accounts", ids["sandbox"]], ["sandbox"]),
                                  (["--ou", ids["prod"], "--exclude-accounts", "database"], ["main-site"])):
            shutil.rmtree(self.out, ignore_errors=True)
            self.check(rolecall("collect", "--organization", *options, self.out), 0)
            self.assertEqual(self.collected(), sorted(ids[name] for name in expected))
        done = rolecall("collect", "--organization", "--accounts", "999999999999", self.out)
        self.check(done, 2)
        self.assertIn("no account of that id", done.stderr)

    def test_checks_all(self):
        self.check(rolecall("collect", "--organization", self.out), 2)
        options = ("--output", "json", "--now", "2026-11-24T12:00:00Z")
        live = rolecall("check", "--organization", *options)
        saved = rolecall("check", *options, self.out)
        self.check(live, 2)
        report, offline = json.loads(live.stdout), json.loads(saved.stdout)
        self.assertEqual([(finding["account"], finding["status"], finding["reason"], finding["message"])
                          for finding in report["findings"]],
                         [(finding["account"], finding["status"], finding["reason"], finding["message"])
                          for finding in offline["findings"]])
        self.assertEqual([error["source"] for error in report["errors"]], [Filled.ids["locked"]])


def tearDownModule():
    if Filled.server is not None:
        Filled.server.close()


if __name__ == "__main__":
    unittest.main()
