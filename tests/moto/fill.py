# SPDX-License-Identifier: Apache-2.0
"""Fills a moto server by boto3 as an organization that people work in: accounts, units, SCPs, users, groups, roles."""

import json

ASSUME = "sts:AssumeRole"


def trust(principal, **condition):
    statement = {"Effect": "Allow", "Principal": principal, "Action": ASSUME}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def document(*actions, resource="*", effect="Allow"):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": effect, "Action": list(actions), "Resource": resource}]})


def organization(client):
    """An organization with two units, four accounts below them, an SCP on one unit. Ids by name."""
    client.create_organization(FeatureSet="ALL")
    root = client.list_roots()["Roots"][0]["Id"]
    client.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    ids = {"root": root}
    for unit, parent in (("prod", "root"), ("web", "prod")):
        ids[unit] = client.create_organizational_unit(ParentId=ids[parent], Name=unit)["OrganizationalUnit"]["Id"]
    for name, unit in (("main-site", "web"), ("database", "prod"), ("sandbox", "root"), ("locked", "root")):
        status = client.create_account(AccountName=name, Email=f"{name}@example.com")["CreateAccountStatus"]
        ids[name] = status["AccountId"]
        if unit != "root":
            client.move_account(AccountId=ids[name], SourceParentId=root, DestinationParentId=ids[unit])
    scp = client.create_policy(Name="NoSupport", Description="", Type="SERVICE_CONTROL_POLICY",
                               Content=document("support:CreateCase", effect="Deny"))["Policy"]["PolicySummary"]["Id"]
    client.attach_policy(PolicyId=scp, TargetId=ids["web"])
    return ids


def account(iam, own_id, entered=False):
    """A support role that a group's people can assume with MFA, a role for services, a boundary that hangs nowhere else.
    `entered`: the role that moto makes in each account of an organization may do everything."""
    boundary = iam.create_policy(PolicyName="DevBoundary", PolicyDocument=document(ASSUME, "support:*"))["Policy"]["Arn"]
    for name in ("alice", "bob"):
        iam.create_user(UserName=name, PermissionsBoundary=boundary, Tags=[{"Key": "team", "Value": "on-call"}])
    iam.create_user(UserName="robot", Path="/machines/")
    iam.create_group(GroupName="Oncall")
    for name in ("alice", "bob"):
        iam.add_user_to_group(GroupName="Oncall", UserName=name)
    role_arn = f"arn:aws:iam::{own_id}:role/SupportIncidents"
    iam.put_group_policy(GroupName="Oncall", PolicyName="AssumeSupport", PolicyDocument=document(ASSUME, resource=role_arn))
    iam.create_role(RoleName="SupportIncidents", Description="Ünïcode & <markup>", AssumeRolePolicyDocument=trust(
        {"AWS": f"arn:aws:iam::{own_id}:root"}, Bool={"aws:MultiFactorAuthPresent": "true"}))
    iam.attach_role_policy(RoleName="SupportIncidents", PolicyArn="arn:aws:iam::aws:policy/AWSSupportAccess")
    iam.create_role(RoleName="worker", Path="/services/", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    iam.put_role_policy(RoleName="worker", PolicyName="read", PolicyDocument=document("s3:Get*", resource="arn:aws:s3:::logs/*"))
    iam.create_account_alias(AccountAlias=f"example-{own_id[-4:]}")
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True)
    iam.create_open_id_connect_provider(Url="https://token.actions.githubusercontent.com", ClientIDList=["sts.amazonaws.com"],
                                        ThumbprintList=["0" * 40])
    if entered:
        iam.put_role_policy(RoleName="OrganizationAccountAccessRole", PolicyName="all", PolicyDocument=document("*"))
