# SPDX-License-Identifier: Apache-2.0
"""IAM's writes on an account in memory, and when they can be seen.

With the scenario's `write_delay_ms`, reads see a write only after that time. With `replicas` n (2 and more) reads are answered by n
replicas in turn: the first is fresh, the others lag by the delay, so that an older state may follow a newer one.
"""

import json
import re
import time

from . import accounts, query_wire
from .credentials import iso, new_id
from .errors import Refusal

NAME = re.compile(r"^[\w+=,.@-]{1,128}$", re.ASCII)
PRINCIPAL = re.compile(r"^(\*|\d{12}|arn:[a-z-]+:(iam|sts)::\d{12}:.+|arn:[a-z-]+:iam::cloudfront:.+)$")
ARN = re.compile(r"^arn:[a-z-]+:iam::(\d{12}):(user|role)/(?:.*/)?([^/]+)$")


def visible(server, account):
    """The state that a read sees now."""
    delay = server.scenario.get("write_delay_ms", 0) / 1000
    history = account.history
    if not delay or not history:
        return account.details
    server.reads += 1
    if server.scenario.get("replicas", 1) > 1 and server.reads % server.scenario["replicas"] == 0:
        return account.details
    limit = time.monotonic() - delay
    state = account.details
    for when, before in reversed(history):
        if when <= limit:
            break
        state = before
    return state


def changing(call):
    """The details, to be changed: those before are kept for reads that do not see the change yet."""
    account = call.home
    account.history.append((time.monotonic(), accounts.copy_details(account.details)))
    account.version += 1
    account.cache.clear()
    return account.details


def text(call, name, pattern=None, most=None):
    value = call.parameters.get(name)
    shown = name[0].lower() + name[1:]
    if not value:
        raise Refusal("ValidationError", f"1 validation error detected: Value null at '{shown}' failed to satisfy constraint: Member "
                      "must not be null")
    if pattern and not pattern.match(value):
        raise Refusal("ValidationError", f"The specified value for {shown} is invalid. It must contain only alphanumeric characters "
                      "and/or the following: +=,.@_-")
    if most and len(value) > most:
        raise Refusal("ValidationError", f"1 validation error detected: Value '{value}' at '{shown}' failed to satisfy constraint: "
                      f"Member must have length less than or equal to {most}")
    return value


def same_name(one, other):
    return one.lower() == other.lower()


def find(call, kind, key, name, what):
    for entity in call.home.details[kind]:
        if entity[key] == name:
            return entity
    raise Refusal("NoSuchEntity", f"The {what} with name {name} cannot be found.")


def role_of(call):
    return find(call, "RoleDetailList", "RoleName", text(call, "RoleName"), "role")


def policy_of(call):
    arn = text(call, "PolicyArn")
    for policy in call.home.details["Policies"]:
        if policy["Arn"] == arn:
            return policy
    raise Refusal("NoSuchEntity", f"Policy {arn} does not exist or is not attachable.")


def document(call, name, quota, trust=False):
    """A policy document; whitespace does not count against its quota."""
    given = text(call, name)
    if len(re.sub(r"\s", "", given)) > call.home.quota(quota):
        raise Refusal("LimitExceeded", f"Cannot exceed quota for {quota.removesuffix('Quota')}: {call.home.quota(quota)}")
    try:
        value = json.loads(given)
        statements = value["Statement"]
        statements = statements if isinstance(statements, list) else [statements]
        good = all(one["Effect"] in ("Allow", "Deny") and ("Action" in one or "NotAction" in one) for one in statements)
    except (KeyError, TypeError, ValueError):
        good, statements = False, []
    if not good:
        raise Refusal("MalformedPolicyDocument", "Syntax errors in policy.")
    for statement in statements:
        has_principal = "Principal" in statement or "NotPrincipal" in statement
        if trust != has_principal:
            raise Refusal("MalformedPolicyDocument", "Has prohibited field Resource" if trust else "Policy document should not specify "
                          "a principal.")
        if trust:
            check_principals(call, statement.get("Principal", {}))
    return value


def check_principals(call, principal):
    """Each AWS principal has the form of one, and one of an account that is known here exists."""
    values = principal.get("AWS", []) if isinstance(principal, dict) else []
    for value in values if isinstance(values, list) else [values]:
        found = ARN.match(value)
        account = call.server.accounts.get(found.group(1)) if found else None
        missing = False
        if account is not None:
            seen = visible(call.server, account)
            kind = {"user": "UserDetailList", "role": "RoleDetailList"}[found.group(2)]
            missing = all(entity["Arn"] != value for entity in seen[kind])
        if not PRINCIPAL.match(value) or missing:
            raise Refusal("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{value}"')


def tags(call):
    given = query_wire.structures(call.parameters, "Tags")
    if len({tag.get("Key", "").lower() for tag in given}) != len(given):
        raise Refusal("InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    return given


def path_of(call):
    path = call.parameters.get("Path", "/")
    if not re.match(r"^/(?:[\x21-\x7e]*/)?$", path):
        raise Refusal("ValidationError", "The specified value for path is invalid. It must begin and end with / and contain only "
                      "alphanumeric characters and/or / characters.")
    return path


def boundary(arn):
    return {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}


def now(call):
    return iso(call.server.clock())


def session_seconds(call):
    value = call.parameters.get("MaxSessionDuration", "3600")
    if not value.isdigit() or not 3600 <= int(value) <= 43200:
        raise Refusal("ValidationError", f"1 validation error detected: Value '{value}' at 'maxSessionDuration' failed to satisfy "
                      "constraint: Member must have value between 3600 and 43200")
    return int(value)


def create_role(call):
    name, path = text(call, "RoleName", NAME, 64), path_of(call)
    trust = document(call, "AssumeRolePolicyDocument", "AssumeRolePolicySizeQuota", trust=True)
    if any(same_name(role["RoleName"], name) for role in call.home.details["RoleDetailList"]):
        raise Refusal("EntityAlreadyExists", f"Role with name {name} already exists.")
    role = {"Path": path, "RoleName": name, "RoleId": new_id("AROA", 17), "Arn": call.home.arn("iam", f"role{path}{name}"),
            "CreateDate": now(call), "AssumeRolePolicyDocument": trust, "MaxSessionDuration": session_seconds(call)}
    if "Description" in call.parameters:
        role["Description"] = call.parameters["Description"]
    if "PermissionsBoundary" in call.parameters:
        role["PermissionsBoundary"] = boundary(call.parameters["PermissionsBoundary"])
    role["Tags"] = tags(call)
    answer = {key: value for key, value in role.items() if key not in ("MaxSessionDuration", "Description", "Tags") or value}
    changing(call)["RoleDetailList"].append({**role, "InstanceProfileList": [], "RolePolicyList": [], "AttachedManagedPolicies": [],
                                            "RoleLastUsed": {}})
    return {"Role": answer}


def unmodifiable(role):
    if role["Path"].startswith("/aws-service-role/"):
        raise Refusal("UnmodifiableEntity", f"Cannot perform the operation on the protected role '{role['RoleName']}' - this role is "
                      "only modifiable by AWS")


def update_assume_role_policy(call):
    unmodifiable(role_of(call))
    trust = document(call, "PolicyDocument", "AssumeRolePolicySizeQuota", trust=True)
    changing(call)
    role_of(call)["AssumeRolePolicyDocument"] = trust


def attach_role_policy(call):
    role, arn = role_of(call), text(call, "PolicyArn")
    unmodifiable(role)
    known = any(policy["Arn"] == arn for policy in call.home.details["Policies"])
    library = call.server.library_policy(arn)
    if not known and library is None:
        raise Refusal("NoSuchEntity", f"Policy {arn} does not exist or is not attachable.")
    attached = role["AttachedManagedPolicies"]
    if any(one["PolicyArn"] == arn for one in attached):
        return
    if len(attached) >= call.home.quota("AttachedPoliciesPerRoleQuota"):
        raise Refusal("LimitExceeded", "Cannot exceed quota for PoliciesPerRole: 10")
    details = changing(call)
    attached.append({"PolicyName": arn.rpartition("/")[2], "PolicyArn": arn})
    if not known:
        details["Policies"].append({**library, "AttachmentCount": 1})


def detach_role_policy(call):
    role, arn = role_of(call), text(call, "PolicyArn")
    unmodifiable(role)
    if all(one["PolicyArn"] != arn for one in role["AttachedManagedPolicies"]):
        raise Refusal("NoSuchEntity", f"Policy {arn} was not found.")
    changing(call)
    role["AttachedManagedPolicies"] = [one for one in role["AttachedManagedPolicies"] if one["PolicyArn"] != arn]


def create_policy(call):
    name, path = text(call, "PolicyName", NAME, 128), path_of(call)
    content = document(call, "PolicyDocument", "PolicySizeQuota")
    if any(same_name(policy["Arn"].rpartition("/")[2], name) for policy in call.home.details["Policies"]
           if f"::{call.home.number}:" in policy["Arn"]):
        raise Refusal("EntityAlreadyExists", f"A policy called {name} already exists. Duplicate names are not allowed.")
    policy = {"PolicyName": name, "PolicyId": new_id("ANPA", 17), "Arn": call.home.arn("iam", f"policy{path}{name}"), "Path": path,
              "DefaultVersionId": "v1", "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0, "IsAttachable": True,
              "CreateDate": now(call), "UpdateDate": now(call)}
    changing(call)["Policies"].append({**policy, "PolicyVersionList": [
        {"VersionId": "v1", "IsDefaultVersion": True, "CreateDate": now(call), "Document": content}]})
    return {"Policy": policy}


def create_policy_version(call):
    policy, content = policy_of(call), document(call, "PolicyDocument", "PolicySizeQuota")
    versions = policy["PolicyVersionList"]
    if len(versions) >= call.home.quota("VersionsPerPolicyQuota"):
        raise Refusal("LimitExceeded", "A managed policy can have up to 5 versions. Before you create a new version, you must delete "
                      "an existing version.")
    changing(call)
    latest = max([int(one["VersionId"][1:]) for one in versions] + [policy.get("LastVersion", 0)])
    default = call.parameters.get("SetAsDefault") == "true"
    version = {"VersionId": f"v{latest + 1}", "IsDefaultVersion": default, "CreateDate": now(call)}
    if default:
        for one in versions:
            one["IsDefaultVersion"] = False
        policy["DefaultVersionId"] = version["VersionId"]
    versions.append({**version, "Document": content})
    return {"PolicyVersion": version}


def delete_policy_version(call):
    policy, wanted = policy_of(call), text(call, "VersionId")
    if policy["DefaultVersionId"] == wanted:
        raise Refusal("DeleteConflict", "Cannot delete the default version of a policy.")
    if all(one["VersionId"] != wanted for one in policy["PolicyVersionList"]):
        raise Refusal("NoSuchEntity", f"Policy {policy['Arn']} version {wanted} does not exist or is not attachable.")
    changing(call)
    policy["PolicyVersionList"] = [one for one in policy["PolicyVersionList"] if one["VersionId"] != wanted]


def put_inline(call, entity, member, quota):
    name, content = text(call, "PolicyName", NAME, 128), document(call, "PolicyDocument", quota)
    changing(call)
    policies = entity.setdefault(member, [])
    for policy in policies:
        if policy["PolicyName"] == name:
            policy["PolicyDocument"] = content
            return
    policies.append({"PolicyName": name, "PolicyDocument": content})


def put_role_policy(call):
    role = role_of(call)
    unmodifiable(role)
    put_inline(call, role, "RolePolicyList", "RolePolicySizeQuota")


def put_group_policy(call):
    group = find(call, "GroupDetailList", "GroupName", text(call, "GroupName"), "group")
    put_inline(call, group, "GroupPolicyList", "PolicySizeQuota")


def delete_role_policy(call):
    role, name = role_of(call), text(call, "PolicyName")
    if all(policy["PolicyName"] != name for policy in role["RolePolicyList"]):
        raise Refusal("NoSuchEntity", f"The role policy with name {name} cannot be found.")
    changing(call)
    role["RolePolicyList"] = [policy for policy in role["RolePolicyList"] if policy["PolicyName"] != name]


def put_role_permissions_boundary(call):
    role, arn = role_of(call), text(call, "PermissionsBoundary")
    if all(policy["Arn"] != arn for policy in call.home.details["Policies"]) and call.server.library_policy(arn) is None:
        raise Refusal("NoSuchEntity", f"Scope ARN: {arn} does not exist or is not attachable.")
    changing(call)
    role["PermissionsBoundary"] = boundary(arn)


def tag_role(call):
    role, given = role_of(call), tags(call)
    changing(call)
    keys = {tag["Key"].lower() for tag in given}
    role["Tags"] = [tag for tag in role.get("Tags") or [] if tag["Key"].lower() not in keys] + given


def untag_role(call):
    role, keys = role_of(call), set(query_wire.members(call.parameters, "TagKeys"))
    changing(call)
    role["Tags"] = [tag for tag in role.get("Tags") or [] if tag["Key"] not in keys]


def update_role(call):
    """A MaxSessionDuration that is left out becomes one hour again."""
    role, seconds = role_of(call), session_seconds(call)
    changing(call)
    role["MaxSessionDuration"] = seconds
    if "Description" in call.parameters:
        role["Description"] = call.parameters["Description"]
    return {}


def delete_role(call):
    role = role_of(call)
    unmodifiable(role)
    for member, what in (("AttachedManagedPolicies", "must detach all policies first."), ("RolePolicyList", "must delete policies "
                         "first."), ("InstanceProfileList", "must remove roles from instance profile first.")):
        if role.get(member):
            raise Refusal("DeleteConflict", f"Cannot delete entity, {what}")
    details = changing(call)
    details["RoleDetailList"] = [one for one in details["RoleDetailList"] if one is not role]


WRITES = {
    "AttachRolePolicy": attach_role_policy,
    "CreatePolicy": create_policy,
    "CreatePolicyVersion": create_policy_version,
    "CreateRole": create_role,
    "DeletePolicyVersion": delete_policy_version,
    "DeleteRole": delete_role,
    "DeleteRolePolicy": delete_role_policy,
    "DetachRolePolicy": detach_role_policy,
    "PutGroupPolicy": put_group_policy,
    "PutRolePermissionsBoundary": put_role_permissions_boundary,
    "PutRolePolicy": put_role_policy,
    "TagRole": tag_role,
    "UntagRole": untag_role,
    "UpdateAssumeRolePolicy": update_assume_role_policy,
    "UpdateRole": update_role,
}
