#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether the server answers as AWS does: botocore, which is made from AWS's models, is its client for every operation that rolecall
knows (src/aws/operation.h), and must read what the account's files hold."""

import base64
import os
import re
import sys
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import AwsServer, accounts, aws_server, clients, fixtures  # noqa: E402

SHAPES = [{}, {"page_size": 1}, {"page_size": 3, "empty_pages": True}]


def decoded(value):
    """Documents in strings as the objects that they are."""
    if isinstance(value, dict):
        return {name: accounts.json.loads(urllib.parse.unquote(item) if item.startswith("%") else item)
                if name in ("AssumeRolePolicyDocument", "PolicyDocument", "Document") and isinstance(item, str) else decoded(item)
                for name, item in value.items()}
    return [decoded(item) for item in value] if isinstance(value, list) else value


def seconds(text):
    """A time without its zone: snapshots write +00:00 or Z."""
    return re.sub(r"(?:\.\d+)?(?:Z|\+00:00)$", "", text) if isinstance(text, str) else text


def comparable(value):
    value = decoded(value)
    if isinstance(value, dict):
        return {name: comparable(item) for name, item in value.items()}
    return [comparable(item) for item in value] if isinstance(value, list) else seconds(value)


class ServerCase(unittest.TestCase):
    maxDiff = None

    def serve(self, given=None, scenario=None, **more):
        server = AwsServer(given if given is not None else [fixtures.account()], scenario, **more).start()
        self.addCleanup(server.stop)
        self.addCleanup(lambda: self.assertEqual([one for one in server.log.calls() if "problem" in one], []))
        return server

    def check_code(self, reply, code, status):
        self.assertEqual((reply.code, reply.status), (code, status), reply.body)


class Reads(ServerCase):
    def iam(self, operation, scenario=None, given=None, **parameters):
        server = self.serve([given or fixtures.account()], scenario)
        return clients.plain(getattr(clients.client(server, "iam", server.key()), operation)(**parameters))

    def test_dump_of_the_fixture(self):
        """Pages of any size, with empty ones between: botocore reads what the files hold, byte for byte in the documents."""
        for tls in (False, True):
            for scenario in SHAPES:
                with self.subTest(scenario=scenario, tls=tls):
                    server = self.serve(scenario=scenario, tls=tls)
                    self.assertEqual(clients.pages(server, "iam", server.key(), "get_account_authorization_details"),
                                     fixtures.DETAILS)

    def test_dumps_of_the_examples(self):
        folders = fixtures.example_folders()
        self.assertGreater(len(folders), 15)
        for folder in folders:
            with self.subTest(folder=os.path.relpath(folder, fixtures.ROOT)):
                server = self.serve(folder, {"page_size": 3, "empty_pages": True})
                found = clients.pages(server, "iam", server.key(), "get_account_authorization_details")
                expected = next(iter(server.accounts.values())).details
                for name in accounts.LISTS:
                    kept = [{key: value for key, value in one.items() if key in other} for one, other in
                            zip(expected[name], found[name])]
                    self.assertEqual(len(found[name]), len(expected[name]))
                    self.assertEqual(comparable(found[name]), comparable(kept))
                server.stop()

    def test_number_of_pages(self):
        server = self.serve(scenario={"page_size": 2})
        clients.pages(server, "iam", server.key(), "get_account_authorization_details")
        self.assertEqual(server.log.actions(), ["iam:GetAccountAuthorizationDetails"] * 4)  # 7 entities
        server.play({"page_size": 2, "empty_pages": True})
        server.log.clear()
        clients.pages(server, "iam", server.key(), "get_account_authorization_details")
        self.assertEqual(len(server.log.calls()), 8)
        server.play({})
        server.log.clear()
        clients.pages(server, "iam", server.key(), "get_account_authorization_details", PaginationConfig={"PageSize": 3})
        self.assertEqual(len(server.log.calls()), 3)

    def test_documents_on_the_wire(self):
        """URL-encoded as RFC 3986 has it: no plus, no bare brace; or plain where a scenario wants it."""
        server = self.serve()
        body = clients.query(server, server.key(), "iam", "GetAccountAuthorizationDetails").body
        documents = re.findall(rb"<(?:\w*Document)>([^<]*)</", body)
        self.assertGreater(len(documents), 6)
        for document in documents:
            self.assertRegex(document, rb"^%7B[A-Za-z0-9._~%-]*%7D$")
        server.play({"documents": "plain"})
        self.assertIn(b"<PolicyDocument>{", clients.query(server, server.key(), "iam", "GetAccountAuthorizationDetails").body)

    def test_filters(self):
        for wanted, lists in ((["User"], {"UserDetailList"}), (["Role", "Group"], {"RoleDetailList", "GroupDetailList"}),
                              (["AWSManagedPolicy"], {"Policies"}), (["LocalManagedPolicy", "User"], {"Policies", "UserDetailList"})):
            with self.subTest(wanted=wanted):
                found = self.iam("get_account_authorization_details", Filter=wanted)
                self.assertEqual({name for name in accounts.LISTS if found[name]}, lists)
        self.assertEqual([one["PolicyName"] for one in found["Policies"]], ["local"])

    def test_markers(self):
        server = self.serve(scenario={"page_size": 1})
        key = server.key()
        self.check_code(clients.query(server, key, "iam", "GetAccountAuthorizationDetails", Marker="nonsense"), "ValidationError", 400)
        first = clients.client(server, "iam", key).list_virtual_mfa_devices()
        self.check_code(clients.query(server, key, "iam", "ListServerCertificates", Marker=first["Marker"]), "ValidationError", 400)
        self.check_code(clients.query(server, key, "iam", "GetAccountAuthorizationDetails", MaxItems="1001"), "ValidationError", 400)

    def test_lists(self):
        for scenario in SHAPES:
            for operation, file in (("list_virtual_mfa_devices", "list-virtual-mfa-devices"),
                                    ("list_server_certificates", "list-server-certificates"),
                                    ("list_account_aliases", "list-account-aliases")):
                with self.subTest(operation=operation, scenario=scenario):
                    server = self.serve(scenario=scenario)
                    self.assertEqual(clients.pages(server, "iam", server.key(), operation), fixtures.FILES[file])
        self.assertEqual(self.iam("list_saml_providers"), fixtures.FILES["list-saml-providers"])
        self.assertEqual(self.iam("list_open_id_connect_providers"), fixtures.FILES["list-open-id-connect-providers"])
        self.assertEqual(len(self.iam("list_virtual_mfa_devices", AssignmentStatus="Assigned")["VirtualMFADevices"]), 1)
        self.assertIn("Base32StringSeed", self.iam("list_virtual_mfa_devices", {"mfa_secrets": True})["VirtualMFADevices"][0])

    def test_single_values(self):
        self.assertEqual(self.iam("get_account_summary"), fixtures.FILES["get-account-summary"])
        self.assertEqual(self.iam("get_account_summary", given=fixtures.account(get_account_summary=None))["SummaryMap"]["Roles"], 2)
        self.assertEqual(self.iam("get_account_password_policy"), fixtures.FILES["get-account-password-policy"])
        saml = self.iam("get_saml_provider", SAMLProviderArn=f"arn:aws:iam::{fixtures.NUMBER}:saml-provider/corp")
        self.assertEqual(saml["ValidUntil"], fixtures.TIME)
        oidc = self.iam("get_open_id_connect_provider", OpenIDConnectProviderArn=fixtures.FILES["list-open-id-connect-providers"]
                        ["OpenIDConnectProviderList"][0]["Arn"])
        self.assertEqual((oidc["Url"], oidc["ClientIDList"]), ("token.actions.githubusercontent.com", ["sts.amazonaws.com"]))
        role = self.iam("get_role", RoleName="support")["Role"]
        self.assertEqual(role["AssumeRolePolicyDocument"], fixtures.DETAILS["RoleDetailList"][0]["AssumeRolePolicyDocument"])
        self.assertEqual(role["MaxSessionDuration"], 3600)

    def test_policies(self):
        hidden = {"hidden_policies": [fixtures.LOCAL]}
        self.assertEqual(len(self.iam("get_account_authorization_details", hidden)["Policies"]), 1)
        self.assertEqual(self.iam("get_policy", hidden, PolicyArn=fixtures.LOCAL)["Policy"]["DefaultVersionId"], "v2")
        version = self.iam("get_policy_version", hidden, PolicyArn=fixtures.LOCAL, VersionId="v2")["PolicyVersion"]
        self.assertEqual(version, fixtures.DETAILS["Policies"][0]["PolicyVersionList"][0])
        arn = "arn:aws:iam::aws:policy/Other"
        library = {"Other": {"arn": arn, "version": "v7", "document": fixtures.policy("a:b")}}
        server = self.serve(library=library)
        client = clients.client(server, "iam", server.key())
        self.assertEqual(client.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"], "v7")
        self.assertEqual(client.get_policy_version(PolicyArn=arn, VersionId="v7")["PolicyVersion"]["Document"], fixtures.policy("a:b"))
        for call in (clients.query(server, server.key(), "iam", "GetPolicy", PolicyArn=arn + "x"),
                     clients.query(server, server.key(), "iam", "GetPolicyVersion", PolicyArn=arn, VersionId="v1"),
                     clients.query(server, server.key(), "iam", "GetRole", RoleName="nobody")):
            self.check_code(call, "NoSuchEntity", 404)

    def test_entities_for_policy(self):
        for scenario in SHAPES:
            server = self.serve(scenario=scenario)
            found = clients.pages(server, "iam", server.key(), "list_entities_for_policy", PolicyArn=fixtures.LOCAL)
            self.assertEqual((found["PolicyUsers"][0]["UserName"], found["PolicyGroups"][0]["GroupName"], found["PolicyRoles"]),
                             ("alice", "people", []))
        found = self.iam("list_entities_for_policy", PolicyArn=fixtures.SUPPORT, EntityFilter="Role")
        self.assertEqual(found["PolicyRoles"], [{"RoleName": "support", "RoleId": "AROA22222222222222222"}])

    def test_no_password_policy(self):
        for nothing in (None, {}, {"PasswordPolicy": None}, "An error occurred (NoSuchEntity)"):
            server = self.serve([fixtures.account(get_account_password_policy=nothing)])
            self.check_code(clients.query(server, server.key(), "iam", "GetAccountPasswordPolicy"), "NoSuchEntity", 404)

    def test_credential_report(self):
        server = self.serve(scenario={"credential_report": {"states": ["STARTED", "INPROGRESS", "COMPLETE"]}})
        key = server.key()
        client = clients.client(server, "iam", key)
        self.check_code(clients.query(server, key, "iam", "GetCredentialReport"), "ReportNotPresent", 410)
        self.assertEqual(client.generate_credential_report()["State"], "STARTED")
        self.check_code(clients.query(server, key, "iam", "GetCredentialReport"), "ReportInProgress", 404)
        self.assertEqual(client.generate_credential_report()["State"], "INPROGRESS")
        self.assertEqual(client.generate_credential_report()["State"], "COMPLETE")
        report = client.get_credential_report()
        self.assertEqual([line.split(b",")[0] for line in report["Content"].splitlines()],
                         [b"user", b"<root_account>", b"alice", b"bob"])
        self.assertEqual(report["ReportFormat"], "text/csv")
        server.play({"credential_report": {"present": True, "get_errors": ["ReportExpired", None, "ReportInProgress"]}})
        self.check_code(clients.query(server, key, "iam", "GetCredentialReport"), "ReportExpired", 410)
        self.assertEqual(clients.query(server, key, "iam", "GetCredentialReport").status, 200)
        self.check_code(clients.query(server, key, "iam", "GetCredentialReport"), "ReportInProgress", 404)

    def test_given_credential_report(self):
        text = "user,arn\nalice,arn:aws:iam::1:user/alice\n"
        for changes in ({"credential_report": text}, {"get_credential_report": {
                "Content": base64.b64encode(text.encode()).decode(), "GeneratedTime": fixtures.TIME}}):
            found = self.iam("get_credential_report", {"credential_report": {"present": True}}, fixtures.account(**changes))
            self.assertEqual(found["Content"], text)

    def test_analyzers(self):
        for scenario in SHAPES:
            server = self.serve(scenario=scenario)
            found = clients.pages(server, "accessanalyzer", server.key(), "list_analyzers")
            self.assertEqual(found, fixtures.FILES["list-analyzers.us-east-1"])
        client = clients.client(server, "accessanalyzer", server.key(), "eu-central-1")
        self.assertEqual(client.list_analyzers()["analyzers"], [])
        with self.assertRaisesRegex(Exception, "UnrecognizedClientException"):
            clients.client(server, "accessanalyzer", server.key(), "me-south-1").list_analyzers()

    def test_regions(self):
        """Debian's botocore is older than this operation: the request is ours, its signature botocore's."""
        regions = [{"RegionName": f"xx-north-{n}", "RegionOptStatus": ("ENABLED", "DISABLED", "ENABLED_BY_DEFAULT")[n % 3]}
                   for n in range(9)]
        server = self.serve([fixtures.account(list_regions={"Regions": regions})], {"page_size": 2, "empty_pages": True})
        wanted = ["ENABLED", "ENABLED_BY_DEFAULT"]
        found, token = [], None
        while token is not None or not found:
            more = {"NextToken": token} if token else {}
            answer = clients.rest(server, server.key(), "account", "/listRegions", MaxResults=50, RegionOptStatusContains=wanted,
                                  **more).json
            found, token = found + answer["Regions"] + [None] * (not found), answer.get("NextToken")
        self.assertEqual([one for one in found if one], [one for one in regions if one["RegionOptStatus"] != "DISABLED"])
        self.check_code(clients.rest(server, server.key(), "account", "/listRegions", MaxResults=51), "ValidationException", 400)

    def test_support(self):
        def ask(plan=None, **changes):
            server = self.serve([fixtures.account(**changes)], {"support": plan} if plan else {})
            return clients.client(server, "support", server.key()).describe_severity_levels(language="en")["severityLevels"]
        self.assertEqual(ask(), accounts.SEVERITIES)
        self.assertEqual(ask("answer", support_plan=None), accounts.SEVERITIES)
        self.assertEqual(ask({fixtures.NUMBER: "answer"}, support_plan=None), accounts.SEVERITIES)
        for plan, changes, code in (("subscription", {}, "SubscriptionRequiredException"), ("denied", {}, "AccessDenied"),
                                    (None, {"support_plan": None}, "SubscriptionRequiredException"),
                                    (None, {"support_plan": "An error occurred (AccessDeniedException)"}, "AccessDeniedException")):
            with self.subTest(plan=plan, changes=changes), self.assertRaisesRegex(Exception, code):
                ask(plan, **changes)

    def test_denied(self):
        row = {"account": "1111*", "action": "iam:Get*"}
        server = self.serve(scenario={"deny": [row, {"action": "support:*"}, {"action": "access-analyzer:*", "code": "X", "status": 418}]})
        key = server.key()
        self.check_code(clients.query(server, key, "iam", "GetAccountSummary"), "AccessDenied", 403)
        self.assertEqual(clients.query(server, key, "iam", "ListSAMLProviders").status, 200)
        self.check_code(clients.json_call(server, key, "support", "DescribeSeverityLevels"), "AccessDeniedException", 400)
        self.check_code(clients.rest(server, key, "access-analyzer", "/analyzer", query={}), "X", 418)

    def test_unknown_calls(self):
        server = self.serve()
        key = server.key()
        self.check_code(clients.query(server, key, "iam", "DeleteEverything"), "InvalidAction", 400)
        self.check_code(clients.json_call(server, key, "support", "Nothing"), "UnknownOperationException", 400)
        self.assertEqual(clients.rest(server, key, "account", "/nothing").status, 404)

    def test_every_operation_is_served(self):
        """What rolecall can ask, this server can answer."""
        with open(os.path.join(fixtures.ROOT, "src", "aws", "operation.h"), encoding="utf-8") as file:
            names = re.findall(r"^    OPERATION_(\w+),", file.read(), re.MULTILINE)
        served = {action.upper() for actions in aws_server.HANDLERS.values() for action in actions}
        self.assertGreater(len(names), 30)
        self.assertEqual([name for name in names if name.replace("_", "") not in served], [])


class Many(ServerCase):
    def test_synthetic_accounts(self):
        """Two thousand, the same from the same seed."""
        first, second = accounts.synthetic(2000, 7, roles=1, users=1), accounts.synthetic(2000, 7, roles=1, users=1)
        self.assertEqual(len({one.number for one in first}), 2000)
        self.assertEqual([one.details for one in first], [one.details for one in second])
        self.assertNotEqual(first[5].details, accounts.synthetic(6, 8, roles=1, users=1)[5].details)
        self.assertTrue(all(re.match(r"^\d{12}$", one.number) for one in first))

    def test_accounts_apart(self):
        server = self.serve([], synthetic=5)
        for number, account in server.accounts.items():
            found = clients.pages(server, "iam", server.key(number), "get_account_authorization_details")
            self.assertEqual(found, account.details)
            self.assertEqual(clients.client(server, "sts", server.key(number)).get_caller_identity()["Account"], number)

    def test_kept_connections(self):
        server = self.serve()
        connection, key = clients.connect(server), server.key()
        for _ in range(5):
            self.assertEqual(clients.query(server, key, "iam", "GetAccountSummary", connection).status, 200)
        connection.close()
        self.assertEqual([one["on_connection"] for one in server.log.calls()], [1, 2, 3, 4, 5])
        self.assertEqual(len(server.log.connections()), 1)

    def test_times(self):
        """Answers come after the time that was asked for, side by side over several connections."""
        import concurrent.futures
        server = self.serve(scenario={"answer_ms": {"iam": 200, "GetAccountSummary": 300, "*": 0}})
        key = server.key()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: clients.query(server, key, "iam", "GetAccountSummary"), range(8)))
        clients.query(server, key, "sts", "GetCallerIdentity")
        # An answer may be read before the server has noted that it was sent.
        for _ in range(500):
            if all("ended" in one for one in server.log.calls()):
                break
            time.sleep(0.01)
        took = [one["ended"] - one["time"] for one in server.log.calls()]
        self.assertTrue(all(0.29 < one for one in took[:8]), took)
        self.assertLess(took[8], 0.1)
        self.assertGreater(server.log.most_at_once("GetAccountSummary"), 4)

    def test_log_holds_no_secret(self):
        import json
        import tempfile
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "log")
            server = self.serve(log=path, scenario={"assume": {"*": {"*": True}}})
            key = server.key()
            given = clients.client(server, "sts", key).assume_role(
                RoleArn=f"arn:aws:iam::{fixtures.NUMBER}:role/any", RoleSessionName="ab")["Credentials"]
            clients.query(server, key, "iam", "GetRole", RoleName="support")
            server.stop()
            with open(path, encoding="utf-8") as file:
                text = file.read()
        entries = [json.loads(line) for line in text.splitlines()]
        self.assertEqual([one["event"] for one in entries].count("request"), 2)
        for secret in (key.id, key.secret, *[value for value in given.values() if isinstance(value, str)]):
            self.assertNotIn(secret, text)


if __name__ == "__main__":
    unittest.main(verbosity=1, warnings="ignore")  # clients are left to the collector
