# SPDX-License-Identifier: Apache-2.0
"""Accounts in the form of a snapshot, and pages over them.

An account is a folder of the AWS CLI's answers (one file per command), a folder of such folders, or a file that holds an answer of
get-account-authorization-details; or it is made by `synthetic`, any number of them from one seed.
"""

import base64
import copy
import csv
import glob
import gzip
import io
import json
import os
import random

from .errors import Refusal

DETAILS = "get-account-authorization-details"
LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")
FILTERS = {"User": "UserDetailList", "Group": "GroupDetailList", "Role": "RoleDetailList"}
REGIONS = ("ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1",
           "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1",
           "us-west-2")
REPORT_COLUMNS = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,"
    "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,"
    "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
    "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,"
    "cert_2_last_rotated").split(",")
BEGIN = "2024-03-01T08:00:00+00:00"
QUOTAS = {"AccessKeysPerUserQuota": 2, "AssumeRolePolicySizeQuota": 2048, "AttachedPoliciesPerRoleQuota": 10, "GroupsQuota": 300,
          "PoliciesQuota": 1500, "PolicySizeQuota": 6144, "PolicyVersionsInUseQuota": 10000, "RolePolicySizeQuota": 10240,
          "RolesQuota": 1000, "ServerCertificatesQuota": 20, "UsersQuota": 5000, "VersionsPerPolicyQuota": 5}
SEVERITIES = [{"code": "low", "name": "General guidance"}, {"code": "normal", "name": "System impaired"},
              {"code": "high", "name": "Production system impaired"}, {"code": "urgent", "name": "Production system down"}]


def read_json(path):
    """The value in a file (.gz too), or its text where that is no JSON: an error that the CLI printed."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        text = file.read().decode("utf-8-sig")
    try:
        return json.loads(text)
    except ValueError:
        return text


class Account:
    """One account. `files`: what the snapshot's files hold, by name without .json."""

    def __init__(self, files, number=None):
        self.files = files
        self.details = {name: list(files[DETAILS].get(name) or []) for name in LISTS}
        self.partition, self.number = self.find_number(number)
        self.version = 0  # grows with each write: answers that were kept are thrown away
        self.report = None  # None, or the number of times that it was asked for
        self.report_ready = False
        self.cache = {}
        self.history = []  # (time, details before) of each write

    def find_number(self, number):
        for name in LISTS:
            for entity in self.details[name]:
                parts = entity.get("Arn", "").split(":")
                if len(parts) > 5 and parts[4].isdigit():
                    return parts[1], parts[4]
        identity = self.files.get("get-caller-identity")
        if isinstance(identity, dict):
            return identity["Arn"].split(":")[1], identity["Account"]
        if number is None:
            raise ValueError("an account without an ARN needs its number")
        return "aws", number

    def arn(self, service, rest):
        return f"arn:{self.partition}:{service}::{self.number}:{rest}"

    def find(self, kind, name_key, name):
        """An entity by its name, which IAM compares without regard to case when it makes one, and exactly when it reads one."""
        for entity in self.details[kind]:
            if entity.get(name_key) == name:
                return entity
        return None

    def listed(self, file, member):
        """A list of a file; none where there is no such file."""
        value = self.files.get(file)
        return list(value.get(member) or []) if isinstance(value, dict) else []

    def member(self, file, name):
        """An object of a file; an empty one where there is none."""
        value = self.files.get(file)
        return value.get(name) or {} if isinstance(value, dict) else {}

    def summary(self):
        given = self.files.get("get-account-summary")
        if isinstance(given, dict):
            return given["SummaryMap"]
        own = [policy for policy in self.details["Policies"] if f"::{self.number}:" in policy.get("Arn", "")]
        return {**QUOTAS, "AccountAccessKeysPresent": 0, "AccountMFAEnabled": 1, "AccountPasswordPresent": 1,
                "AccountSigningCertificatesPresent": 0, "GlobalEndpointTokenVersion": 1,
                "Groups": len(self.details["GroupDetailList"]), "MFADevices": 1, "MFADevicesInUse": 1, "Policies": len(own),
                "PolicyVersionsInUse": sum(len(policy.get("PolicyVersionList") or []) for policy in own),
                "Providers": len(self.saml_providers()) + len(self.oidc_providers()),
                "Roles": len(self.details["RoleDetailList"]),
                "ServerCertificates": len(self.listed("list-server-certificates", "ServerCertificateMetadataList")),
                "Users": len(self.details["UserDetailList"])}

    def quota(self, name):
        """As the summary has it, where it has it."""
        return self.summary().get(name, QUOTAS[name])

    def saml_providers(self):
        return self.listed("list-saml-providers", "SAMLProviderList")

    def oidc_providers(self):
        return self.listed("list-open-id-connect-providers", "OpenIDConnectProviderList")

    def password_policy(self):
        given = self.files.get("get-account-password-policy")
        policy = given.get("PasswordPolicy") if isinstance(given, dict) else None
        if policy is None:
            raise Refusal("NoSuchEntity", f"The Password Policy with domain name {self.number} cannot be found.")
        return policy

    def credential_report(self):
        """Content (base64) and GeneratedTime."""
        given = self.files.get("get-credential-report")
        if isinstance(given, dict):
            return {"Content": given["Content"], "ReportFormat": "text/csv", "GeneratedTime": given.get("GeneratedTime", BEGIN)}
        return {"Content": base64.b64encode((self.files.get("credential-report") or self.made_report()).encode()).decode(),
                "ReportFormat": "text/csv", "GeneratedTime": self.files.get("report-time", "2026-11-24T11:00:00+00:00")}

    def made_report(self):
        """One row for root and one for each user, who have passwords and no keys."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(REPORT_COLUMNS)
        keys = ["false", "N/A", "N/A", "N/A", "N/A"] * 2 + ["false", "N/A"] * 2
        writer.writerow(["<root_account>", self.arn("iam", "root"), BEGIN, "not_supported", "no_information", "not_supported",
                         "not_supported", "true", *keys])
        for user in self.details["UserDetailList"]:
            writer.writerow([user["UserName"], user["Arn"], user.get("CreateDate", BEGIN), "true", "no_information",
                             user.get("CreateDate", BEGIN), "N/A", "true", *keys])
        return out.getvalue()

    def analyzers(self, region):
        return self.listed(f"list-analyzers.{region}", "analyzers")

    def regions(self):
        given = self.listed("list-regions", "Regions")
        return given or [{"RegionName": name, "RegionOptStatus": "ENABLED_BY_DEFAULT"} for name in REGIONS]

    def severity_levels(self):
        """The levels, or the error that support-plan.json holds."""
        given = self.files.get("support-plan")
        if isinstance(given, dict) and "severityLevels" in given:
            return given["severityLevels"]
        text = given if isinstance(given, str) else json.dumps(given) if given else ""
        if "AccessDenied" in text:
            raise Refusal("AccessDenied", f"User: {self.arn('iam', 'user/auditor')} is not authorized to perform: "
                          "support:DescribeSeverityLevels with an explicit deny in a service control policy")
        if "SubscriptionRequired" in text or not given:
            raise Refusal("SubscriptionRequiredException", "Amazon Web Services Premium Support Subscription is required to use "
                          "this service.")
        raise ValueError("support-plan.json holds neither an answer nor a known error")


def read_account(path):
    """A folder with a details file, or such a file alone."""
    if os.path.isfile(path):
        return Account({DETAILS: read_json(path)})
    files = {}
    for name in sorted(os.listdir(path)):
        if name.endswith((".json", ".json.gz")):
            files[name.removesuffix(".gz").removesuffix(".json")] = read_json(os.path.join(path, name))
        elif name == "credential-report.csv":
            with open(os.path.join(path, name), encoding="utf-8") as file:
                files["credential-report"] = file.read()
    pages = [files.pop(name) for name in sorted(files) if name.startswith(DETAILS)]
    files[DETAILS] = {name: [entity for page in pages for entity in page.get(name) or []] for name in LISTS}
    return Account(files, os.path.basename(os.path.normpath(path)))


def read_accounts(path):
    """All accounts at or below a path."""
    if os.path.isfile(path) or glob.glob(os.path.join(glob.escape(path), DETAILS + ".json*")):
        return [read_account(path)]
    found = glob.glob(os.path.join(glob.escape(path), "**", DETAILS + ".json*"), recursive=True)
    return [read_account(folder) for folder in sorted({os.path.dirname(one) for one in found})]


def synthetic(count, seed=0, roles=6, users=3):
    """`count` accounts. Two runs with one seed make the same ones; each has a role for support, or not."""
    return [synthetic_account(index, seed, roles, users) for index in range(count)]


def synthetic_account(index, seed, roles, users):
    draw = random.Random(f"{seed}/{index}")
    number = f"{100000000000 + index * 7919 + seed % 1000 * 16000000:012d}"
    support = {"PolicyName": "AWSSupportAccess", "PolicyId": "ANPAJSNKQX2OW67GF4S7E", "Path": "/",
               "Arn": "arn:aws:iam::aws:policy/AWSSupportAccess", "DefaultVersionId": "v1", "AttachmentCount": 1,
               "PermissionsBoundaryUsageCount": 0, "IsAttachable": True, "CreateDate": "2015-02-06T18:41:11+00:00",
               "UpdateDate": "2015-02-06T18:41:11+00:00", "PolicyVersionList": [
                   {"VersionId": "v1", "IsDefaultVersion": True, "CreateDate": "2015-02-06T18:41:11+00:00", "Document": {
                       "Version": "2012-10-17", "Statement": [
                           {"Effect": "Allow", "Action": ["support:*"], "Resource": "*"}]}}]}

    def entity(kind, prefix, name, **more):
        return {"Path": "/", f"{kind}Name": name, f"{kind}Id": prefix + f"{draw.getrandbits(80):020X}"[:17],
                "Arn": f"arn:aws:iam::{number}:{kind.lower()}/{name}", "CreateDate": BEGIN, "AttachedManagedPolicies": [], **more}

    people = [entity("User", "AIDA", f"person-{draw.randrange(10**6)}", GroupList=["people"], Tags=[]) for _ in range(users)]
    services = [entity("Role", "AROA", f"service-{draw.randrange(10**6)}", InstanceProfileList=[], RolePolicyList=[
        {"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
             "Resource": [f"arn:aws:s3:::bucket-{number}", f"arn:aws:s3:::bucket-{number}/*"]}]}}], Tags=[], RoleLastUsed={},
        AssumeRolePolicyDocument={"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
        for _ in range(roles)]
    attached = []
    if draw.random() < 0.7:
        services.append(entity(
            "Role", "AROA", "SupportIncidents", InstanceProfileList=[], RolePolicyList=[], Tags=[], RoleLastUsed={},
            AssumeRolePolicyDocument={"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"AWS": people[0]["Arn"] if people else number}, "Action": "sts:AssumeRole"}]}))
        services[-1]["AttachedManagedPolicies"] = [{"PolicyName": "AWSSupportAccess", "PolicyArn": support["Arn"]}]
        attached = [support]
    details = {"UserDetailList": people, "RoleDetailList": services, "Policies": attached, "GroupDetailList": [
        entity("Group", "AGPA", "people", GroupPolicyList=[])]}
    return Account({DETAILS: details}, number)


def copy_details(details):
    return copy.deepcopy(details)


def renumber(files, old, new):
    """Files of another account."""
    return json.loads(json.dumps(files).replace(old, new))


class Pages:
    """Cuts lists into pages. A token is opaque, holds characters that want encoding, and belongs to one listing."""

    def __init__(self, size=None, empty=False):
        self.size, self.empty = size, empty

    def cut(self, items, token, asked, name):
        """(items of this page, token of the next or None)."""
        offset, was_empty = 0, False
        if token:
            try:
                mark, place, flag = base64.b64decode(token.encode(), validate=True).decode().split("|")
                offset, was_empty = int(place), flag == "?~?"
            except ValueError:
                mark = None
            if mark != name or not 0 <= offset <= len(items):
                return None
        if self.empty and not was_empty:
            return [], self.token(name, offset, True)
        size = max(1, min(asked, self.size or asked))
        page = items[offset:offset + size]
        return page, self.token(name, offset + size, False) if offset + size < len(items) else None

    @staticmethod
    def token(name, offset, was_empty):
        # The marks give "/" and "+" in base64, and "=" at the end.
        return base64.b64encode(f"{name}|{offset}|{'?~?' if was_empty else '~?>'}".encode()).decode()
