#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether the organization and STS answer as AWS does, read by botocore."""

import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import clients, fixtures, organization  # noqa: E402
from servers.test_server import ServerCase  # noqa: E402

SHAPES = [{}, {"page_size": 1}, {"page_size": 2, "empty_pages": True}]


class Tree(ServerCase):
    def test_whole_tree(self):
        """Every listing, in pages of any size; the tree walked down and up, and Paths, are one tree."""
        for scenario in SHAPES:
            with self.subTest(scenario):
                server = self.serve([], {**scenario, "organization": {}}, synthetic=25)
                key, one = server.key(), server.organizations.one
                client = clients.client(server, "organizations", key)
                self.assertEqual(client.describe_organization()["Organization"]["MasterAccountId"], one.management)
                roots = clients.pages(server, "organizations", key, "list_roots")["Roots"]
                self.assertEqual([root["Id"] for root in roots], ["r-ab12"])
                self.assertEqual(roots[0]["PolicyTypes"], [{"Type": organization.SCP, "Status": "ENABLED"},
                                                           {"Type": organization.RCP, "Status": "ENABLED"}])
                listed = clients.pages(server, "organizations", key, "list_accounts")["Accounts"]
                self.assertEqual([account["Id"] for account in listed], list(server.accounts))
                found, todo = {}, [("r-ab12", "o-a1b2c3d4e5/r-ab12/")]
                while todo:
                    parent, path = todo.pop()
                    for account in clients.pages(server, "organizations", key, "list_accounts_for_parent", ParentId=parent)["Accounts"]:
                        found[account["Id"]] = f"{path}{account['Id']}/"
                    units = clients.pages(server, "organizations", key, "list_organizational_units_for_parent", ParentId=parent)
                    todo += [(unit["Id"], f"{path}{unit['Id']}/") for unit in units["OrganizationalUnits"]]
                self.assertEqual(found, {number: one.account(number)["Paths"][0] for number in server.accounts})
                number = max(found, key=lambda name: len(found[name]))
                above, child = [], number
                while not above or above[-1] != "r-ab12":
                    parents = clients.pages(server, "organizations", key, "list_parents", ChildId=child)["Parents"]
                    child = parents[0]["Id"]
                    above.append(child)
                self.assertEqual(found[number].split("/")[1:-2], above[::-1])
                server.stop()

    def test_policies(self):
        deny = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "support:*", "Resource": "*"}]}
        given = {"policies": [{"id": "p-deny0001", "type": organization.SCP, "content": deny, "targets": ["ou-ab12-00000001"]}]}
        for scenario in SHAPES:
            server = self.serve([], {**scenario, "organization": given}, synthetic=4)
            key = server.key()

            def ask(operation, server=server, key=key, **parameters):
                return clients.pages(server, "organizations", key, operation, **parameters)
            policies = ask("list_policies", Filter=organization.SCP)["Policies"]
            self.assertEqual([(one["Id"], one["AwsManaged"]) for one in policies], [("p-deny0001", False), ("p-FullAWSAccess", True)])
            self.assertEqual([one["Id"] for one in ask("list_policies", Filter=organization.RCP)["Policies"]], ["p-RCPFullAWSAccess"])
            targets = ask("list_targets_for_policy", PolicyId="p-FullAWSAccess")["Targets"]
            self.assertEqual(len(targets), 1 + 12 + 4)  # root, units, accounts
            self.assertEqual({one["Type"] for one in targets}, {"ROOT", "ORGANIZATIONAL_UNIT", "ACCOUNT"})
            self.assertEqual([one["TargetId"] for one in ask("list_targets_for_policy", PolicyId="p-deny0001")["Targets"]],
                             ["ou-ab12-00000001"])
            self.assertEqual([one["Id"] for one in ask("list_policies_for_target", TargetId="ou-ab12-00000001",
                                                       Filter=organization.SCP)["Policies"]], ["p-deny0001", "p-FullAWSAccess"])
            content = clients.client(server, "organizations", key).describe_policy(PolicyId="p-deny0001")["Policy"]["Content"]
            self.assertEqual(json.loads(content), deny)

    def test_folders(self):
        """The examples' organization: its files come back from the listings."""
        folder = os.path.join(fixtures.ROOT, "examples", "accounts", "organization")
        server = self.serve(folder, {"organization": {"from": "folders"}})
        one = server.organizations.one
        self.assertEqual((one.id, one.management), ("o-a1b2c3d4e5", "100200300401"))
        compared = 0
        for number, account in server.accounts.items():
            levels = account.files.get("service-control-policies")
            for level in levels or []:
                policies = [json.loads(one.policies[name]["content"]) for name in one.attached.get(level["target"], [])]
                self.assertEqual(sorted(map(str, policies)), sorted(map(str, level["policies"])))
                compared += 1
            if levels:
                self.assertEqual([level["target"] for level in levels], one.chain(number))
        self.assertGreater(compared, 20)

    def test_who_may_ask(self):
        server = self.serve([], {"organization": {"accounts": {}}}, synthetic=3)
        management, member, other = server.accounts
        self.assertEqual(clients.json_call(server, server.key(member), "organizations", "DescribeOrganization").status, 200)
        self.check_code(clients.json_call(server, server.key(member), "organizations", "ListAccounts"), "AccessDeniedException", 400)
        server.play({"organization": {"delegated": [member], "management": management}})
        self.assertEqual(clients.json_call(server, server.key(member), "organizations", "ListAccounts").status, 200)
        server.play({})
        for action in ("DescribeOrganization", "ListRoots"):
            self.check_code(clients.json_call(server, server.key(other), "organizations", action), "AWSOrganizationsNotInUseException",
                            400)

    def test_refusals(self):
        server = self.serve([], {"organization": {}}, synthetic=2)
        for action, parameters, code in (
                ("ListAccounts", {"MaxResults": 21}, "ValidationException"), ("ListAccounts", {"NextToken": "x"}, "InvalidInputException"),
                ("ListAccountsForParent", {"ParentId": "ou-ab12-99999999"}, "ParentNotFoundException"),
                ("ListParents", {"ChildId": "999999999999"}, "ChildNotFoundException"),
                ("ListPolicies", {"Filter": "OTHER"}, "InvalidInputException"),
                ("DescribePolicy", {"PolicyId": "p-99999999"}, "PolicyNotFoundException"),
                ("ListPoliciesForTarget", {"TargetId": "r-zz", "Filter": organization.SCP}, "TargetNotFoundException")):
            with self.subTest(action):
                self.check_code(clients.json_call(server, server.key(), "organizations", action, **parameters), code, 400)

    def test_members_of_an_account(self):
        server = self.serve([], {"organization": {"paths": False, "state": False, "accounts": {
            "999988887777": {"parent": "r-ab12", "state": "SUSPENDED"}}}}, synthetic=1)
        found = clients.json_call(server, server.key(), "organizations", "ListAccounts").json["Accounts"][1]
        self.assertEqual((found["Status"], "Paths" in found, "State" in found), ("SUSPENDED", False, False))
        server.play({"organization": {"status": False, "accounts": {"999988887777": {"state": "CLOSED"}}}})
        found = clients.json_call(server, server.key(), "organizations", "ListAccounts").json["Accounts"][1]
        self.assertEqual((found["State"], found["Paths"], "Status" in found),
                         ("CLOSED", ["o-a1b2c3d4e5/r-ab12/999988887777/"], False))

    def test_one_at_a_time(self):
        import concurrent.futures
        server = self.serve([], {"organization": {}, "organization_exclusive": True, "answer_ms": 200}, synthetic=1)
        key = server.key()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            replies = list(pool.map(lambda _: clients.json_call(server, key, "organizations", "ListRoots"), range(2)))
        self.assertEqual(sorted(reply.status for reply in replies), [200, 400])
        self.assertEqual(clients.json_call(server, key, "organizations", "ListRoots").status, 200)


class Sessions(ServerCase):
    def assume(self, server, key, role, **parameters):
        return clients.query(server, key, "sts", "AssumeRole", RoleArn=role, RoleSessionName="rolecall", **parameters)

    def test_into_another_account(self):
        server = self.serve([], {"assume": {"*": {"audit/*": True}}}, synthetic=2)
        mine, other = server.accounts
        found = clients.client(server, "sts", server.key()).assume_role(
            RoleArn=f"arn:aws:iam::{other}:role/audit/reader", RoleSessionName="rolecall")
        self.assertEqual(found["AssumedRoleUser"]["Arn"], f"arn:aws:sts::{other}:assumed-role/reader/rolecall")
        key = server.keys.find(found["Credentials"]["AccessKeyId"])
        self.assertEqual(found["Credentials"]["SessionToken"], key.token)
        self.assertEqual(clients.plain(found)["Credentials"]["Expiration"][-6:], "+00:00")
        identity = clients.client(server, "sts", key).get_caller_identity()
        self.assertEqual((identity["Account"], identity["Arn"]), (other, f"arn:aws:sts::{other}:assumed-role/reader/rolecall"))
        self.check_code(self.assume(server, key, f"arn:aws:iam::{mine}:role/audit/x", DurationSeconds="3601"), "ValidationError", 400)
        self.assertEqual(self.assume(server, key, f"arn:aws:iam::{mine}:role/audit/x").status, 200)

    def test_refusals(self):
        server = self.serve([fixtures.account(), fixtures.account("444455556666")], {"assume": {
            "444455556666": {"never": False, "mfa": {"mfa": "arn:mfa"}, "named": {"trusts": ["*:user/other"]},
                             "packed": {"code": "PackedPolicyTooLarge"}}}})
        key, other = server.key(fixtures.NUMBER), server.key("444455556666")
        for role, caller, parameters, code in (
                (f"arn:aws:iam::{fixtures.NUMBER}:role/support", key, {}, None),
                (f"arn:aws:iam::{fixtures.NUMBER}:role/support", other, {}, "AccessDenied"),
                (f"arn:aws:iam::{fixtures.NUMBER}:role/unused", other, {}, "AccessDenied"),
                (f"arn:aws:iam::{fixtures.NUMBER}:role/unused", other, {"ExternalId": "x 1"}, None),
                ("arn:aws:iam::444455556666:role/never", key, {}, "AccessDenied"),
                ("arn:aws:iam::444455556666:role/absent", key, {}, "AccessDenied"),
                ("arn:aws:iam::999999999999:role/absent", key, {}, "AccessDenied"),
                ("arn:aws:iam::444455556666:role/mfa", key, {}, "AccessDenied"),
                ("arn:aws:iam::444455556666:role/mfa", key, {"SerialNumber": "arn:mfa", "TokenCode": "123456"}, None),
                ("arn:aws:iam::444455556666:role/named", key, {}, "AccessDenied"),
                ("arn:aws:iam::444455556666:role/packed", key, {}, "PackedPolicyTooLarge"),
                ("arn:aws:iam::444455556666:role/mfa", key, {"DurationSeconds": "60"}, "AccessDenied"),
                (f"arn:aws:iam::{fixtures.NUMBER}:role/support", key, {"DurationSeconds": "60"}, "ValidationError"),
                ("nonsense", key, {}, "ValidationError")):
            with self.subTest(role=role, parameters=parameters):
                reply = self.assume(server, caller, role, **parameters)
                self.assertEqual(reply.code if reply.status != 200 else None, code)
        root = server.key(fixtures.NUMBER, f"arn:aws:iam::{fixtures.NUMBER}:root")
        self.check_code(self.assume(server, root, f"arn:aws:iam::{fixtures.NUMBER}:role/support"), "AccessDenied", 403)

    def test_web_identity(self):
        role = f"arn:aws:iam::{fixtures.NUMBER}:role/support"
        server = self.serve(scenario={"web_identity": {"good": role, "late": "ExpiredTokenException"}})
        for token, code in (("good", None), ("late", "ExpiredTokenException"), ("bad", "InvalidIdentityToken")):
            request = clients.signed(server, server.key(), "sts", clients.urllib.parse.urlencode({
                "Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15", "RoleArn": role, "RoleSessionName": "ab",
                "WebIdentityToken": token}), headers=clients.FORM)
            del request.headers["Authorization"]
            reply = clients.send(server, request)
            self.assertEqual(reply.code if reply.status != 200 else None, code)


if __name__ == "__main__":
    unittest.main(verbosity=1, warnings="ignore")
