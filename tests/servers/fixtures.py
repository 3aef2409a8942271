# SPDX-License-Identifier: Apache-2.0
"""Accounts for the server's tests: one with something in every file of a snapshot, and those of the examples."""

import glob
import os

from . import accounts

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
NUMBER = "111122223333"
TIME = "2025-03-04T05:06:07+00:00"
ODD = "caf\u00e9 +&<>\"'%/=?#~* \U0001f600"


def policy(*actions):
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": "*"}]}


def trust(principal, **condition):
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [{**statement, "Condition": condition} if condition else statement]}


def managed(arn, *versions):
    return {"PolicyName": arn.rpartition("/")[2], "PolicyId": "ANPA22222222222222222", "Arn": arn, "Path": "/",
            "DefaultVersionId": f"v{len(versions)}", "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 0, "IsAttachable": True,
            "CreateDate": TIME, "UpdateDate": TIME, "PolicyVersionList": [
                {"Document": document, "VersionId": f"v{index + 1}", "IsDefaultVersion": index + 1 == len(versions),
                 "CreateDate": TIME} for index, document in reversed(list(enumerate(versions)))]}


LOCAL = f"arn:aws:iam::{NUMBER}:policy/local"
SUPPORT = "arn:aws:iam::aws:policy/AWSSupportAccess"
DETAILS = {
    "UserDetailList": [
        {"Path": "/", "UserName": "alice", "UserId": "AIDA22222222222222222", "Arn": f"arn:aws:iam::{NUMBER}:user/alice",
         "CreateDate": TIME, "UserPolicyList": [{"PolicyName": "inline", "PolicyDocument": policy("s3:Get*", ODD)}],
         "GroupList": ["people"], "AttachedManagedPolicies": [{"PolicyName": "local", "PolicyArn": LOCAL}],
         "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": LOCAL},
         "Tags": [{"Key": "name", "Value": ODD}]},
        {"Path": "/x/", "UserName": "bob", "UserId": "AIDA33333333333333333", "Arn": f"arn:aws:iam::{NUMBER}:user/x/bob",
         "CreateDate": TIME, "GroupList": [], "AttachedManagedPolicies": [], "Tags": []}],
    "GroupDetailList": [
        {"Path": "/", "GroupName": "people", "GroupId": "AGPA22222222222222222", "Arn": f"arn:aws:iam::{NUMBER}:group/people",
         "CreateDate": TIME, "GroupPolicyList": [], "AttachedManagedPolicies": [{"PolicyName": "local", "PolicyArn": LOCAL}]}],
    "RoleDetailList": [
        {"Path": "/", "RoleName": "support", "RoleId": "AROA22222222222222222", "Arn": f"arn:aws:iam::{NUMBER}:role/support",
         "CreateDate": TIME, "AssumeRolePolicyDocument": trust({"AWS": f"arn:aws:iam::{NUMBER}:root"}), "InstanceProfileList": [
             {"Path": "/", "InstanceProfileName": "machines", "InstanceProfileId": "AIPA22222222222222222",
              "Arn": f"arn:aws:iam::{NUMBER}:instance-profile/machines", "CreateDate": TIME, "Roles": [
                  {"Path": "/", "RoleName": "support", "RoleId": "AROA22222222222222222",
                   "Arn": f"arn:aws:iam::{NUMBER}:role/support", "CreateDate": TIME,
                   "AssumeRolePolicyDocument": trust({"AWS": f"arn:aws:iam::{NUMBER}:root"})}]}],
         "RolePolicyList": [{"PolicyName": "inline", "PolicyDocument": policy("ec2:Describe*")}],
         "AttachedManagedPolicies": [{"PolicyName": "AWSSupportAccess", "PolicyArn": SUPPORT}], "Tags": [],
         "RoleLastUsed": {"LastUsedDate": TIME, "Region": "us-east-1"}},
        {"Path": "/", "RoleName": "unused", "RoleId": "AROA33333333333333333", "Arn": f"arn:aws:iam::{NUMBER}:role/unused",
         "CreateDate": TIME, "AssumeRolePolicyDocument": trust({"AWS": "444455556666"}, StringEquals={"sts:ExternalId": "x 1"}),
         "InstanceProfileList": [], "RolePolicyList": [], "AttachedManagedPolicies": [], "Tags": [], "RoleLastUsed": {}}],
    "Policies": [managed(LOCAL, policy("iam:*"), policy("sqs:*", ODD)), managed(SUPPORT, policy("support:*"))],
}
ANALYZER = {"arn": f"arn:aws:access-analyzer:us-east-1:{NUMBER}:analyzer/all", "name": "all", "type": "ACCOUNT",
            "createdAt": TIME, "status": "ACTIVE", "tags": {}}
FILES = {
    accounts.DETAILS: DETAILS,
    "get-account-summary": {"SummaryMap": {"Users": 2, "AccountMFAEnabled": 1, "GlobalEndpointTokenVersion": 2}},
    "get-account-password-policy": {"PasswordPolicy": {"MinimumPasswordLength": 14, "RequireSymbols": True,
                                                       "ExpirePasswords": False, "HardExpiry": False}},
    "list-virtual-mfa-devices": {"VirtualMFADevices": [
        {"SerialNumber": f"arn:aws:iam::{NUMBER}:mfa/root", "EnableDate": TIME,
         "User": {"UserId": NUMBER, "Arn": f"arn:aws:iam::{NUMBER}:root", "CreateDate": TIME}},
        {"SerialNumber": f"arn:aws:iam::{NUMBER}:mfa/spare"}, {"SerialNumber": f"arn:aws:iam::{NUMBER}:mfa/other"}]},
    "list-server-certificates": {"ServerCertificateMetadataList": [
        {"Path": "/", "ServerCertificateName": "web", "ServerCertificateId": "ASCA22222222222222222",
         "Arn": f"arn:aws:iam::{NUMBER}:server-certificate/web", "UploadDate": TIME, "Expiration": TIME}]},
    "list-saml-providers": {"SAMLProviderList": [
        {"Arn": f"arn:aws:iam::{NUMBER}:saml-provider/corp", "ValidUntil": TIME, "CreateDate": TIME}]},
    "list-open-id-connect-providers": {"OpenIDConnectProviderList": [
        {"Arn": f"arn:aws:iam::{NUMBER}:oidc-provider/token.actions.githubusercontent.com"}]},
    "list-account-aliases": {"AccountAliases": ["example-corp"]},
    "list-analyzers.us-east-1": {"analyzers": [ANALYZER, {**ANALYZER, "name": "other", "type": "ORGANIZATION"}]},
    "support-plan": {"severityLevels": accounts.SEVERITIES},
}


def account(number=NUMBER, **changes):
    """The account with something in everything; `changes` replace files (None takes one away), "_" stands for "-"."""
    files = accounts.copy_details({**FILES, **{name.replace("_", "-"): value for name, value in changes.items()}})
    files = {name: value for name, value in files.items() if value is not None}
    if number != NUMBER:
        files = accounts.renumber(files, NUMBER, number)
    return accounts.Account(files, number)


def example_folders():
    """The folders of one account each, of this repository and of the shared examples where they are there."""
    places = [os.path.join(ROOT, "examples", "accounts"), os.path.join(os.path.dirname(ROOT), "shared", "examples", "accounts")]
    found = [path for place in places for path in glob.glob(os.path.join(place, "**", accounts.DETAILS + ".json"), recursive=True)]
    return sorted(os.path.dirname(path) for path in found)
