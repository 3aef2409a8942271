# SPDX-License-Identifier: Apache-2.0
"""IAM's reads, from an account. Each function takes a Call (aws_server.py) and gives the result in the AWS CLI's form."""

import fnmatch

from . import accounts, query_wire
from .errors import Refusal

NOT_IN_DETAILS = {"RoleDetailList": ("Description", "MaxSessionDuration"), "UserDetailList": ("PasswordLastUsed",)}


def number(call, name, otherwise, low, high):
    text = call.parameters.get(name)
    if text is None:
        return otherwise
    if not text.isdigit() or not low <= int(text) <= high:
        raise Refusal("ValidationError", f"1 validation error detected: Value '{text}' at '{name[0].lower() + name[1:]}' failed to "
                      f"satisfy constraint: Member must be between {low} and {high}")
    return int(text)


def required(call, name):
    if not call.parameters.get(name):
        raise Refusal("ValidationError", f"1 validation error detected: Value null at '{name[0].lower() + name[1:]}' failed to "
                      "satisfy constraint: Member must not be null")
    return call.parameters[name]


def page(call, items):
    """The items of the page that was asked for, and its IsTruncated and Marker."""
    cut = call.server.pages(call).cut(items, call.page_token, number(call, "MaxItems", 100, 1, 1000), call.action)
    if cut is None:
        raise Refusal("ValidationError", "Invalid Marker")
    items, token = cut
    return items, {"IsTruncated": True, "Marker": token} if token else {"IsTruncated": False}


def get_account_authorization_details(call):
    filters = query_wire.members(call.parameters, "Filter")
    kinds = {accounts.FILTERS.get(one, "Policies") for one in filters} or set(accounts.LISTS)
    details = call.details()
    everything = [(kind, entity) for kind in accounts.LISTS if kind in kinds for entity in details[kind]
                  if not (kind == "Policies" and call.server.hidden(entity["Arn"]))
                  and not (kind == "Policies" and filters and not set(filters) & {
                      "AWSManagedPolicy" if ":iam::aws:" in entity["Arn"] else "LocalManagedPolicy"})]
    chosen, rest = page(call, everything)
    result = {kind: [] for kind in accounts.LISTS}
    for kind, entity in chosen:
        left_out = NOT_IN_DETAILS.get(kind, ())
        result[kind].append({key: value for key, value in entity.items() if key not in left_out})
    return {**result, **rest}


def generate_credential_report(call):
    account, options = call.home, call.server.scenario.get("credential_report", {})
    states = options.get("states", ["STARTED", "COMPLETE"])
    state = states[min(account.report or 0, len(states) - 1)]
    account.report = (account.report or 0) + 1
    account.report_ready = account.report_ready or state == "COMPLETE"
    if state == "STARTED":
        return {"State": state, "Description": "No report exists. Starting a new report generation task"}
    return {"State": state}


def get_credential_report(call):
    """Errors of `get_errors` first, each once for an account; then what Generate has come to."""
    account, options = call.home, call.server.scenario.get("credential_report", {})
    texts = {"ReportNotPresent": "Credential report has not been generated yet.",
             "ReportExpired": "Credential report has expired. Generate a new one.",
             "ReportInProgress": "Credential report is still being generated."}
    errors = options.get("get_errors", [])
    number_now = call.number - 1
    if number_now < len(errors) and errors[number_now]:
        raise Refusal(errors[number_now], texts.get(errors[number_now], "Refused."))
    if options.get("present") or account.report_ready:
        return account.credential_report()
    code = "ReportInProgress" if account.report else "ReportNotPresent"
    raise Refusal(code, texts[code])


def get_account_summary(call):
    return {"SummaryMap": call.home.summary()}


def get_account_password_policy(call):
    return {"PasswordPolicy": call.home.password_policy()}


def list_virtual_mfa_devices(call):
    devices = call.home.listed("list-virtual-mfa-devices", "VirtualMFADevices")
    status = call.parameters.get("AssignmentStatus", "Any")
    devices = [one for one in devices if status == "Any" or ("User" in one) == (status == "Assigned")]
    if call.server.scenario.get("mfa_secrets"):  # as no server of AWS's does
        devices = [{**one, "Base32StringSeed": "U0VDUkVUU0VFRA==", "QRCodePNG": "U0VDUkVUUE5H"} for one in devices]
    chosen, rest = page(call, devices)
    return {"VirtualMFADevices": chosen, **rest}


def list_server_certificates(call):
    chosen, rest = page(call, call.home.listed("list-server-certificates", "ServerCertificateMetadataList"))
    return {"ServerCertificateMetadataList": chosen, **rest}


def list_account_aliases(call):
    chosen, rest = page(call, call.home.listed("list-account-aliases", "AccountAliases"))
    return {"AccountAliases": chosen, **rest}


def list_saml_providers(call):
    return {"SAMLProviderList": call.home.saml_providers()}


def list_open_id_connect_providers(call):
    return {"OpenIDConnectProviderList": call.home.oidc_providers()}


def get_saml_provider(call):
    arn = required(call, "SAMLProviderArn")
    for provider in call.home.saml_providers():
        if provider["Arn"] == arn:
            given = call.home.files.get("get-saml-provider." + arn.rpartition("/")[2], {})
            return {"SAMLMetadataDocument": "<EntityDescriptor entityID=\"https://idp.example.com/saml\"/>",
                    "CreateDate": provider.get("CreateDate", accounts.BEGIN),
                    "ValidUntil": provider.get("ValidUntil", "2036-01-01T00:00:00+00:00"), "Tags": [], **given}
    raise Refusal("NoSuchEntity", f"Manifest not found for arn {arn}")


def get_open_id_connect_provider(call):
    arn = required(call, "OpenIDConnectProviderArn")
    if any(provider["Arn"] == arn for provider in call.home.oidc_providers()):
        url = arn.partition("oidc-provider/")[2]
        given = call.home.files.get("get-open-id-connect-provider." + url.replace("/", "_"), {})
        return {"Url": url, "ClientIDList": ["sts.amazonaws.com"], "ThumbprintList": ["0" * 40], "CreateDate": accounts.BEGIN,
                "Tags": [], **given}
    raise Refusal("NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}")


def find_policy(call, arn):
    for policy in call.details()["Policies"]:
        if policy["Arn"] == arn:
            return policy
    policy = call.server.library_policy(arn)
    if policy is None:
        raise Refusal("NoSuchEntity", f"Policy {arn} was not found.")
    return policy


def policy_name(policy):
    return policy.get("PolicyName") or policy["Arn"].rpartition("/")[2]


def get_policy(call):
    policy = find_policy(call, required(call, "PolicyArn"))
    kept = {key: value for key, value in policy.items() if key != "PolicyVersionList"}
    return {"Policy": {"PolicyName": policy_name(policy), **kept}}


def get_policy_version(call):
    arn, wanted = required(call, "PolicyArn"), required(call, "VersionId")
    for version in find_policy(call, arn).get("PolicyVersionList") or []:
        if version["VersionId"] == wanted:
            return {"PolicyVersion": version}
    raise Refusal("NoSuchEntity", f"Policy {arn} version {wanted} does not exist or is not attachable.")


def find_role(call, name):
    for role in call.details()["RoleDetailList"]:
        if role["RoleName"] == name:
            return role
    raise Refusal("NoSuchEntity", f"The role with name {name} cannot be found.")


def get_role(call):
    role = find_role(call, required(call, "RoleName"))
    names = ("Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument", "Description", "MaxSessionDuration",
             "PermissionsBoundary", "Tags", "RoleLastUsed")
    return {"Role": {"MaxSessionDuration": 3600, **{name: role[name] for name in names if name in role}}}


def list_entities_for_policy(call):
    arn, wanted = required(call, "PolicyArn"), call.parameters.get("EntityFilter", "All")
    usage, prefix = call.parameters.get("PolicyUsageFilter"), call.parameters.get("PathPrefix", "/")
    find_policy(call, arn)
    found = []
    for kind, list_name in (("Role", "RoleDetailList"), ("User", "UserDetailList"), ("Group", "GroupDetailList")):
        for entity in call.details()[list_name] if wanted in ("All", kind) else []:
            attached = any(one["PolicyArn"] == arn for one in entity.get("AttachedManagedPolicies") or [])
            boundary = (entity.get("PermissionsBoundary") or {}).get("PermissionsBoundaryArn") == arn
            if (attached and usage != "PermissionsBoundary" or boundary and usage != "PermissionsPolicy") \
                    and entity.get("Path", "/").startswith(prefix):
                found.append((f"Policy{kind}s", {f"{kind}Name": entity[f"{kind}Name"], f"{kind}Id": entity[f"{kind}Id"]}))
    chosen, rest = page(call, found)
    result = {"PolicyGroups": [], "PolicyUsers": [], "PolicyRoles": []}
    for name, value in chosen:
        result[name].append(value)
    return {**result, **rest}


def get_role_policy(call):
    role, name = find_role(call, required(call, "RoleName")), required(call, "PolicyName")
    for policy in role.get("RolePolicyList") or []:
        if policy["PolicyName"] == name:
            return {"RoleName": role["RoleName"], "PolicyName": name, "PolicyDocument": policy["PolicyDocument"]}
    raise Refusal("NoSuchEntity", f"The role policy with name {name} cannot be found.")


def list_attached_role_policies(call):
    chosen, rest = page(call, find_role(call, required(call, "RoleName")).get("AttachedManagedPolicies") or [])
    return {"AttachedPolicies": chosen, **rest}


def list_policy_versions(call):
    versions = find_policy(call, required(call, "PolicyArn")).get("PolicyVersionList") or []
    chosen, rest = page(call, [{key: value for key, value in one.items() if key != "Document"} for one in versions])
    return {"Versions": chosen, **rest}


def matches_any(arn, patterns):
    return any(fnmatch.fnmatchcase(arn, pattern) for pattern in patterns)


READS = {
    "GenerateCredentialReport": generate_credential_report,
    "GetAccountAuthorizationDetails": get_account_authorization_details,
    "GetAccountPasswordPolicy": get_account_password_policy,
    "GetAccountSummary": get_account_summary,
    "GetCredentialReport": get_credential_report,
    "GetOpenIDConnectProvider": get_open_id_connect_provider,
    "GetPolicy": get_policy,
    "GetPolicyVersion": get_policy_version,
    "GetRole": get_role,
    "GetRolePolicy": get_role_policy,
    "GetSAMLProvider": get_saml_provider,
    "ListAccountAliases": list_account_aliases,
    "ListAttachedRolePolicies": list_attached_role_policies,
    "ListEntitiesForPolicy": list_entities_for_policy,
    "ListOpenIDConnectProviders": list_open_id_connect_providers,
    "ListPolicyVersions": list_policy_versions,
    "ListSAMLProviders": list_saml_providers,
    "ListServerCertificates": list_server_certificates,
    "ListVirtualMFADevices": list_virtual_mfa_devices,
}
# Whose answers change from call to call.
NOT_KEPT = {"GenerateCredentialReport", "GetCredentialReport"}
