#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the example accounts.

    tools/generate-examples.py examples/accounts

Every account is a snapshot folder as the AWS CLI's output would make it, with an expected.json that
says what the rule aws-iam-support-role finds in it. All of it is invented: names, numbers, ids. Only
the documents of AWS managed policies are AWS's own. The same script writes the same bytes.
"""

import base64
import hashlib
import json
import os
import sys
import urllib.parse

# AWS managed policies: version, date of that version, document.
AWS_MANAGED = {
    "AWSSupportAccess": ("v4", "2026-02-12T17:59:31+00:00", [
        {"Effect": "Allow", "Action": ["support:*", "support-console:*"], "Resource": "*"}]),
    "AdministratorAccess": ("v1", "2015-02-06T18:39:46+00:00", [{"Effect": "Allow", "Action": "*", "Resource": "*"}]),
    "AWSCloudTrail_ReadOnlyAccess": ("v1", "2022-06-14T17:19:05+00:00", [
        {"Effect": "Allow", "Action": ["cloudtrail:Get*", "cloudtrail:Describe*", "cloudtrail:List*",
                                       "cloudtrail:LookupEvents"], "Resource": "*"}]),
}

# What a role must allow to manage cases in the Support Center.
CASE_ACTIONS = ["support:CreateCase", "support:DescribeCases", "support:AddCommunicationToCase",
                "support:DescribeCommunications", "support:ResolveCase", "support:SearchForCases",
                "support:DescribeIssueTypes", "support:DescribeSupportLevel", "support:DescribeServices",
                "support:DescribeSeverityLevels"]
CONSOLE_ACTIONS = ["support-console:GetAccountState", "support-console:GetCaseDraft", "support-console:CreateCaseDraft"]

ORGANIZATION = "o-a1b2c3d4e5"
MANAGEMENT = "100200300401"


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def trust(principal, action="sts:AssumeRole", condition=None):
    statement = {"Effect": "Allow", "Principal": principal, "Action": action}
    if condition:
        statement["Condition"] = condition
    return statement


def unique_id(prefix, arn):
    """An id as IAM makes them, always the same for an ARN, and plainly an example's."""
    letters = base64.b32encode(hashlib.sha256(arn.encode()).digest()).decode()
    return f"{prefix}EXAMPLE{letters[:10]}"


class Account:
    """One account; what is added to it appears in the files of its folder."""

    def __init__(self, folder, number, why, status, benchmark, reason, together=None):
        """`together`: the folder that must be checked as a whole for this answer."""
        self.folder, self.number = folder, number
        self.users, self.groups, self.roles, self.policies = [], [], [], []
        self.expected = {"status": status, "benchmark": benchmark, "reason": reason, "roles": {}, "why": why}
        if together:
            self.expected["together"] = together
        self.files = {}
        self.pages = 1
        self.encoded = False  # policy documents URL-encoded, as the API itself gives them

    def arn(self, rest, service="iam"):
        return f"arn:aws:{service}::{self.number}:{rest}"

    def policy_arn(self, name):
        return f"arn:aws:iam::aws:policy/{name}" if name in AWS_MANAGED else self.arn(f"policy/{name}")

    def attached(self, names):
        return [{"PolicyName": name, "PolicyArn": self.policy_arn(name)} for name in names]

    def inline(self, policies):
        return [{"PolicyName": name, "PolicyDocument": document(*statements)} for name, statements in policies.items()]

    def user(self, name, groups=(), attached=(), inline=None, boundary=None):
        arn = self.arn(f"user/{name}")
        user = {"Path": "/", "UserName": name, "UserId": unique_id("AIDA", arn), "Arn": arn,
                "CreateDate": "2025-03-04T08:15:00+00:00"}
        if inline:
            user["UserPolicyList"] = self.inline(inline)
        user.update(GroupList=list(groups), AttachedManagedPolicies=self.attached(attached))
        if boundary:
            user["PermissionsBoundary"] = {"PermissionsBoundaryType": "Policy",
                                           "PermissionsBoundaryArn": self.policy_arn(boundary)}
        user["Tags"] = []
        self.users.append(user)
        return arn

    def group(self, name, attached=(), inline=None):
        arn = self.arn(f"group/{name}")
        self.groups.append({"Path": "/", "GroupName": name, "GroupId": unique_id("AGPA", arn), "Arn": arn,
                            "CreateDate": "2025-03-04T08:00:00+00:00", "GroupPolicyList": self.inline(inline or {}),
                            "AttachedManagedPolicies": self.attached(attached)})

    def role(self, name, trusted, attached=(), inline=None, path="/", used=None, verdict=None, who=(), not_who=()):
        """`verdict`: where the rule makes the role a candidate."""
        arn = self.arn(f"role{path}{name}")
        role = {"Path": path, "RoleName": name, "RoleId": unique_id("AROA", arn), "Arn": arn,
                "CreateDate": "2025-04-01T10:00:00+00:00", "AssumeRolePolicyDocument": document(*trusted),
                "InstanceProfileList": [], "RolePolicyList": self.inline(inline or {}),
                "AttachedManagedPolicies": self.attached(attached), "Tags": [],
                "RoleLastUsed": {"LastUsedDate": used, "Region": "us-east-1"} if used else {}}
        self.roles.append(role)
        if verdict:
            self.expected["roles"][arn] = {"verdict": verdict, "who": list(who)}
            if not_who:
                self.expected["roles"][arn]["not_who"] = list(not_who)
        return arn

    def policy(self, name, *statements):
        """A customer managed policy."""
        self.policies.append((name, "v1", "2025-03-20T12:00:00+00:00", "2025-03-20T12:00:00+00:00", list(statements)))

    def saml_provider(self, name):
        arn = self.arn(f"saml-provider/{name}")
        self.files["list-saml-providers.json"] = {"SAMLProviderList": [
            {"Arn": arn, "ValidUntil": "2035-01-01T00:00:00+00:00", "CreateDate": "2025-01-15T09:00:00+00:00"}]}
        return arn

    def identity_center(self):
        """The SAML provider of IAM Identity Center and the trust of its roles."""
        arn = self.saml_provider("AWSSSO_1a2b3c4d5e6f7a8b_DO_NOT_DELETE")
        return arn, [trust({"Federated": arn}, ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                           {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}})]

    def in_organization(self, unit, *unit_policies, organization=ORGANIZATION, management=MANAGEMENT):
        """SCPs from the root down, with FullAWSAccess at each level and `unit_policies` at the unit."""
        full = document(allow("*"))
        keep = document({"Sid": "StayInTheOrganization", "Effect": "Deny", "Action": "organizations:LeaveOrganization",
                         "Resource": "*"})
        self.files["service-control-policies.json"] = [
            {"target": "r-ab12", "policies": [full, keep]},
            {"target": unit, "policies": [full, *unit_policies]},
            {"target": self.number, "policies": [full]}]
        self.describe_organization(organization, management)

    def describe_organization(self, organization=ORGANIZATION, management=MANAGEMENT):
        self.files["describe-organization.json"] = {"Organization": {
            "Id": organization,
            "Arn": f"arn:aws:organizations::{management}:organization/{organization}",
            "FeatureSet": "ALL",
            "MasterAccountArn": f"arn:aws:organizations::{management}:account/{organization}/{management}",
            "MasterAccountEmail": "aws@example.com",
            "MasterAccountId": management,
            "AvailablePolicyTypes": []}}

    def alias(self, name):
        self.files["list-account-aliases.json"] = {"AccountAliases": [name]}

    def support_api_answers(self):
        names = {"low": "General guidance", "normal": "System impaired", "high": "Production system impaired",
                 "urgent": "Production system down", "critical": "Business-critical system down"}
        self.files["support-plan.json"] = {"severityLevels": [{"code": code, "name": name} for code, name in names.items()]}

    def credential_report(self):
        """Everybody has a password and MFA, save users named robot, who have nothing left."""
        columns = ("user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
                   "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
                   "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
                   "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
                   "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,"
                   "cert_2_active,cert_2_last_rotated")
        no_keys = "false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
        lines = [columns, f"<root_account>,{self.arn('root')},2024-01-10T09:00:00+00:00,not_supported,"
                          f"2025-01-10T09:30:00+00:00,not_supported,not_supported,true,{no_keys}"]
        for user in self.users:
            if user["UserName"] == "robot":
                password = "false,N/A,N/A,N/A,false"
            else:
                password = "true,2026-11-20T07:45:12+00:00,2026-09-01T08:00:00+00:00,N/A,true"
            lines.append(f"{user['UserName']},{user['Arn']},{user['CreateDate']},{password},{no_keys}")
        return "\n".join(lines) + "\n"

    def managed_policies(self):
        """The entries of Policies: the account's own, and those of AWS that something uses."""
        uses = {}
        boundaries = {}
        for entity in self.users + self.groups + self.roles:
            for policy in entity["AttachedManagedPolicies"]:
                uses[policy["PolicyName"]] = uses.get(policy["PolicyName"], 0) + 1
            if "PermissionsBoundary" in entity:
                name = entity["PermissionsBoundary"]["PermissionsBoundaryArn"].split("/")[-1]
                boundaries[name] = boundaries.get(name, 0) + 1
        known = self.policies + [(name, version, "2015-02-06T18:41:11+00:00", updated, statements)
                                 for name, (version, updated, statements) in AWS_MANAGED.items() if name in uses]
        return [{"PolicyName": name, "PolicyId": unique_id("ANPA", self.policy_arn(name)), "Arn": self.policy_arn(name),
                 "Path": "/", "DefaultVersionId": version, "AttachmentCount": uses.get(name, 0),
                 "PermissionsBoundaryUsageCount": boundaries.get(name, 0), "IsAttachable": True,
                 "CreateDate": created, "UpdateDate": updated,
                 "PolicyVersionList": [{"Document": document(*statements), "VersionId": version,
                                        "IsDefaultVersion": True, "CreateDate": updated}]}
                for name, version, created, updated, statements in known]

    def dump(self):
        """get-account-authorization-details, in one page or two."""
        details = {"UserDetailList": self.users, "GroupDetailList": self.groups, "RoleDetailList": self.roles,
                   "Policies": self.managed_policies()}
        if self.encoded:
            details = encode_documents(details)
        if self.pages == 1:
            return {"get-account-authorization-details.json": details}
        return {"get-account-authorization-details.json": {
                    **details, "RoleDetailList": details["RoleDetailList"][:1], "Policies": [],
                    "IsTruncated": True, "Marker": "AAFexamplePage2"},
                "get-account-authorization-details.2.json": {
                    "UserDetailList": [], "GroupDetailList": [], "RoleDetailList": details["RoleDetailList"][1:],
                    "Policies": details["Policies"], "IsTruncated": False}}

    def write(self, root):
        folder = os.path.join(root, self.folder)
        os.makedirs(folder, exist_ok=True)
        for name, content in {**self.dump(), **self.files, "expected.json": self.expected}.items():
            text = content if isinstance(content, str) else json.dumps(content, indent=4) + "\n"
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)


def encode_documents(value):
    if isinstance(value, list):
        return [encode_documents(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: urllib.parse.quote(json.dumps(item), safe="") if key in ("AssumeRolePolicyDocument", "PolicyDocument", "Document")
            else encode_documents(item) for key, item in value.items()}


def assume(role_arn):
    return {"AssumeSupport": [allow("sts:AssumeRole", role_arn)]}


MFA = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}


def passing():
    account = Account("passing", "111122223333", "The trust policy names the account and asks for MFA; the group Oncall "
                      "lets its members assume the role, and alice and bob are members with a password. The robot is a "
                      "member too, but has neither password nor access key left; carol is none.", "pass", "pass", "ok")
    support = account.arn("role/SupportIncidents")
    account.group("Oncall", inline=assume(support))
    alice, bob = (account.user(name, ["Oncall"]) for name in ("alice", "bob"))
    carol, robot = account.user("carol"), account.user("robot", ["Oncall"])
    account.role("SupportIncidents", [trust({"AWS": account.arn("root")}, condition=MFA)], ["AWSSupportAccess"],
                 used="2026-10-30T09:12:44+00:00", verdict="ok", who=[alice, bob], not_who=[carol, robot])
    account.in_organization("ou-ab12-workload")
    account.files["resource-control-policies.json"] = [
        {"target": target, "policies": [document({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"})]}
        for target in ("r-ab12", "ou-ab12-workload", account.number)]
    account.alias("example-prod")
    account.support_api_answers()
    report = base64.b64encode(account.credential_report().encode()).decode()
    account.files["get-credential-report.json"] = {"Content": report, "ReportFormat": "text/csv",
                                                   "GeneratedTime": "2026-11-24T09:30:00+00:00"}
    return account


def name_match_would_pass():
    account = Account("name-match-would-pass", "444455556666", "A role has AWSSupportAccess, which is all that a look at "
                      "names asks for. But the boundary of the only two users is silent on sts:AssumeRole, and the user "
                      "whom the trust policy names by id is deleted: nobody can assume the role.",
                      "fail", "pass", "nobody-can-assume")
    support = account.arn("role/SupportIncidents")
    account.group("Oncall", inline=assume(support))
    account.policy("DevBoundary", allow(["ec2:*", "s3:*", "lambda:*", "logs:*"]))
    users = [account.user(name, ["Oncall"], boundary="DevBoundary") for name in ("alice", "bob")]
    account.role("SupportIncidents", [trust({"AWS": account.arn("root")}), trust({"AWS": "AIDAEXAMPLEDELETED001"})],
                 ["AWSSupportAccess"], verdict="nobody-can-assume", not_who=users)
    account.alias("example-dev")
    return account


def name_match_would_fail():
    account = Account("name-match-would-fail", "222233334444", "No role has AWSSupportAccess, but a policy of the "
                      "account's own grants everything that the Support Center needs to find, open, follow and resolve "
                      "a case, to a role that the trust policy gives to bob.", "pass", "fail", "ok")
    bob = account.user("bob")
    carol = account.user("carol")
    account.policy("ManageSupportCases", allow(CASE_ACTIONS, Sid="Cases"), allow(CONSOLE_ACTIONS, Sid="Console"))
    account.role("CaseManagers", [trust({"AWS": bob})], ["ManageSupportCases"], used="2026-11-02T14:03:10+00:00",
                 verdict="ok", who=[bob], not_who=[carol])
    account.files["service-control-policies.json"] = []
    account.files["describe-organization.json"] = (
        "\nAn error occurred (AWSOrganizationsNotInUseException) when calling the DescribeOrganization operation: "
        "Your account is not a member of an organization.\n")
    account.files["support-plan.json"] = (
        "\nAn error occurred (SubscriptionRequiredException) when calling the DescribeSeverityLevels operation: "
        "Amazon Web Services Premium Support Subscription is required to use this service.\n")
    return account


def open_to_strangers():
    account = Account("open-to-strangers", "333344445555", "The trust policy names \"*\": every principal of every AWS "
                      "account. The external id that it asks for is no secret and names nobody.",
                      "fail", "pass", "trusts-anyone")
    account.user("alice")
    account.role("VendorSupport", [trust({"AWS": "*"}, condition={"StringEquals": {"sts:ExternalId": "example-vendor"}})],
                 ["AWSSupportAccess"], used="2026-08-14T22:41:07+00:00", verdict="trusts-anyone")
    account.alias("example-lab")
    return account


def too_much_access():
    account = Account("too-much-access", "555566667777", "People who sign in through SAML can do the job with either "
                      "role, and more: one is an administrator, the other may start, stop and terminate instances.",
                      "fail", "pass", "too-much-access")
    provider = account.saml_provider("CorpLogin")
    signed_in = [trust({"Federated": provider}, "sts:AssumeRoleWithSAML",
                       {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}})]
    account.role("OpsAdmin", signed_in, ["AdministratorAccess"], used="2026-11-23T16:20:00+00:00",
                 verdict="too-much-access", who=[provider])
    account.role("SupportIncidents", signed_in, ["AWSSupportAccess"], used="2026-11-10T11:00:00+00:00",
                 inline={"RestartHosts": [allow(["ec2:DescribeInstances", "ec2:StartInstances", "ec2:StopInstances",
                                                 "ec2:TerminateInstances"])]},
                 verdict="too-much-access", who=[provider])
    return account


def identity_center(folder="identity-center", number="666677778888", unit="ou-ab12-workload"):
    account = Account(folder, number, "The role of an IAM Identity Center permission set exists only while the set is "
                      "assigned to someone: its people may assume it. The administrators' role is a candidate as well, "
                      "and does more than it should.", "pass", "pass", "ok")
    provider, signed_in = account.identity_center()
    path = "/aws-reserved/sso.amazonaws.com/eu-west-1/"
    account.role("AWSReservedSSO_AdministratorAccess_9f8e7d6c5b4a3f2e", signed_in, ["AdministratorAccess"], path=path,
                 used="2026-11-21T08:02:51+00:00", verdict="too-much-access", who=[provider])
    account.role("AWSReservedSSO_SupportAccess_0a1b2c3d4e5f6a7b", signed_in, ["AWSSupportAccess"], path=path,
                 used="2026-11-18T13:37:20+00:00", verdict="ok", who=[provider])
    account.in_organization(unit)
    account.support_api_answers()
    return account


def trusting_accounts():
    """An account with the people, and one with the role: checked together, for each alone shows half."""
    together = "trusting-accounts"
    people = Account(f"{together}/people", "777788889999", "No role: its people manage the cases of other accounts.",
                     "fail", "fail", "no-support-role")
    work = Account(f"{together}/workload", "888899990000", "The trust policy names the other account and asks for MFA. There "
                   "alice may assume the role through her group, and bob may not: the other side counts. The second role "
                   "names bob, whom no policy of his account allows it.", "pass", "pass", "ok", together)
    people.group("Oncall", inline=assume(work.arn("role/SupportIncidents")))
    alice, bob = people.user("alice", ["Oncall"]), people.user("bob")
    people.alias("example-people")
    work.role("SupportIncidents", [trust({"AWS": people.arn("root")}, condition=MFA)], ["AWSSupportAccess"],
              used="2026-11-12T10:31:00+00:00", verdict="ok", who=[alice], not_who=[bob])
    work.role("SupportOfOld", [trust({"AWS": bob})], ["AWSSupportAccess"], verdict="nobody-can-assume", not_who=[bob])
    work.alias("example-workload")
    return people, work


def organization():
    """Twelve small accounts of one organization."""
    workload, sandbox, security = "ou-ab12-workload", "ou-ab12-sandbox1", "ou-ab12-security"

    account = Account("organization/management", MANAGEMENT, "The management account, to which no SCP applies: dave may "
                      "assume the role through his group.", "pass", "pass", "ok")
    support = account.arn("role/SupportIncidents")
    account.group("Oncall", inline=assume(support))
    dave = account.user("dave", ["Oncall"])
    account.role("SupportIncidents", [trust({"AWS": account.arn("root")})], ["AWSSupportAccess"], verdict="ok", who=[dave])
    account.files["service-control-policies.json"] = []
    account.describe_organization()
    account.files["credential-report.csv"] = account.credential_report()
    account.alias("example-management")
    yield account

    account = identity_center("organization/audit", "100200300402", security)
    account.alias("example-audit")
    yield account

    account = Account("organization/log-archive", "100200300403", "One role, which reads logs: nobody can open a case.",
                      "fail", "fail", "no-support-role")
    account.role("LogReader", [trust({"AWS": "arn:aws:iam::100200300402:root"})], ["AWSCloudTrail_ReadOnlyAccess"])
    account.in_organization(security)
    account.alias("example-log-archive")
    yield account

    account = identity_center("organization/network", "100200300404", workload)
    account.alias("example-network")
    yield account

    account = Account("organization/shared-services", "100200300405", "alice may assume JumpRole, and JumpRole the support "
                      "role. The dump is in two pages.", "pass", "pass", "ok")
    alice = account.user("alice")
    jump = account.role("JumpRole", [trust({"AWS": alice})], used="2026-11-01T10:00:00+00:00")
    account.role("SupportIncidents", [trust({"AWS": jump})], ["AWSSupportAccess"], verdict="ok", who=[alice])
    account.pages = 2
    account.in_organization(workload)
    account.alias("example-shared-services")
    yield account

    account = Account("organization/web-prod", "100200300406", "People sign in through SAML; what the role may do beside "
                      "support is reading alone.", "pass", "pass", "ok")
    provider = account.saml_provider("CorpLogin")
    account.role("SupportIncidents", [trust({"Federated": provider}, "sts:AssumeRoleWithSAML",
                                            {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}})],
                 ["AWSSupportAccess", "AWSCloudTrail_ReadOnlyAccess"], used="2026-11-12T06:55:00+00:00",
                 verdict="ok", who=[provider])
    account.in_organization(workload)
    account.alias("example-web-prod")
    yield account

    account = Account("organization/web-dev", "100200300407", "The SCP of the sandbox's unit takes support:CreateCase away "
                      "from every role of the account.", "fail", "pass", "cannot-manage-cases")
    alice = account.user("alice")
    account.role("SupportIncidents", [trust({"AWS": alice})], ["AWSSupportAccess"], verdict="cannot-manage-cases")
    account.in_organization(sandbox, document({"Sid": "CasesByCentralTeamOnly", "Effect": "Deny",
                                               "Action": "support:CreateCase", "Resource": "*"}))
    account.alias("example-web-dev")
    yield account

    account = Account("organization/data-prod", "100200300408", "The policy grants support:* but not the support-console "
                      "actions, which the Support Center asks for from 16 November 2026. Policy documents are "
                      "URL-encoded in this dump.", "fail", "fail", "no-console-access")
    alice = account.user("alice")
    account.policy("SupportCases", allow("support:*"))
    account.role("DataSupport", [trust({"AWS": alice})], ["SupportCases"], verdict="no-console-access", who=[alice])
    account.encoded = True
    account.in_organization(workload)
    account.alias("example-data-prod")
    yield account

    account = Account("organization/data-dev", "100200300409", "AWSSupportAccess hangs on a group; no role can open a case.",
                      "fail", "fail", "attached-to-users-or-groups-only")
    account.group("Support", attached=["AWSSupportAccess"])
    account.user("erin", ["Support"])
    account.alias("example-data-dev")
    yield account

    account = Account("organization/ml-lab", "100200300410", "The trust policy lets in everybody, with no condition.",
                      "fail", "pass", "trusts-anyone")
    account.role("AnyoneSupport", [trust("*")], ["AWSSupportAccess"], verdict="trusts-anyone")
    account.alias("example-ml-lab")
    yield account

    account = Account("organization/legacy", "100200300411", "The role's only policy is attached, but its document is not in "
                      "the dump: what it allows is not known.", "unknown", "fail", "unknown")
    alice = account.user("alice")
    account.role("OldSupport", [trust({"AWS": alice})], ["OldSupport"], verdict="unknown")
    account.alias("example-legacy")
    yield account

    account = Account("organization/ci-tools", "100200300412", "Only jobs of GitHub Actions may assume the role: machines, not "
                      "people.", "fail", "pass", "nobody-can-assume")
    issuer = "token.actions.githubusercontent.com"
    provider = account.arn(f"oidc-provider/{issuer}")
    account.files["list-open-id-connect-providers.json"] = {"OpenIDConnectProviderList": [{"Arn": provider}]}
    account.role("SupportBot", [trust({"Federated": provider}, "sts:AssumeRoleWithWebIdentity",
                                      {"StringEquals": {f"{issuer}:aud": "sts.amazonaws.com"},
                                       "StringLike": {f"{issuer}:sub": "repo:example-org/support-bot:*"}})],
                 ["AWSSupportAccess"], used="2026-11-22T03:00:00+00:00", verdict="nobody-can-assume", not_who=[provider])
    account.in_organization(workload)
    account.alias("example-ci-tools")
    yield account


def readme(accounts):
    lines = [
        "# Example accounts",
        "",
        "Snapshots of invented accounts, as the AWS CLI would write them, made by `tools/generate-examples.py`. Names,",
        "numbers and ids are made up; the documents of AWS managed policies are AWS's. `make demo` runs rolecall over them.",
        "",
        "`expected.json` in each folder is what `aws-iam-support-role` finds there: `status`, `benchmark` and `reason` of the",
        "account, and for each candidate role its `verdict`, principals that its `who` holds among others, and such that it",
        "does not hold (`not_who`). `together` names a folder that must be checked as a whole for that answer. rolecall itself",
        "does not read that file.",
        "",
        "| account | status | CIS procedure | reason | why |",
        "| --- | --- | --- | --- | --- |",
    ]
    for account in accounts:
        expected = account.expected
        lines.append(f"| `{account.folder}` | {expected['status']} | {expected['benchmark']} | {expected['reason']} | "
                     f"{expected['why']} |")
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = sys.argv[1]
    accounts = [passing(), name_match_would_pass(), name_match_would_fail(), open_to_strangers(), too_much_access(),
                identity_center(), *trusting_accounts(), *organization()]
    for account in accounts:
        account.write(root)
    with open(os.path.join(root, "README.md"), "w", encoding="utf-8") as file:
        file.write(readme(accounts))


main()
