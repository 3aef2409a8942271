#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A second reading of the specification of IAM evaluation: one concrete request, decided slowly and plainly.

It shares nothing with the engine but the specification. Functions stand in the order of its sections, whose numbers
head them, so that both can be read side by side: documents.py 1, matching.py 2 and 3, conditions.py 4, and here 5. A
request is one of `rolecall simulate`; every context key that it does not give is missing (Unknown: "deny").
"""
import json
import re
import sys

from conditions import match_conditions
from documents import (BOUNDARY, IDENTITY, RCP, RESOURCE, SCP, SESSION, TRUST, F, T, U, Document, Refused, all_of,
                       any_of, negate, truth)
from matching import KINDS, MULTIVALUED, lower, match_action, match_principal, match_resource

# ---------------------------------------------------------------------------- 4.5, 6.4 Keys, the caller

class Caller:
    def __init__(self, arn, given, has_boundary):
        self.arn, self.has_boundary = arn, has_boundary
        self.partition = self.account = self.name = None
        self.kind = "user"
        self.role = None  # the role's ARN, where the request tells it
        if arn is None:
            return
        _, self.partition, _, _, self.account, rest = arn.split(":", 5)
        self.name = rest.split("/")[-1]
        if rest == "root":
            self.kind = "root"
        elif rest.startswith("assumed-role/"):
            self.kind = "session"
            self.role_name = rest.split("/")[1]
            self.role = given.get("aws:principalarn", [None])[0]
        elif rest.startswith("federated-user/"):
            self.kind = "federated"

    def role_entry(self, entry, partition, account):
        """How far a Principal entry for a role names the role of this session: its ARN holds no path."""
        if self.role is not None:
            return truth(entry == self.role)
        if (partition, account) != (self.partition, self.account) or entry.split("/")[-1] != self.role_name:
            return F
        return T if entry.count("/") == 1 else U

    def service_linked(self):
        return self.kind == "session" and self.role is not None and ":role/aws-service-role/" in self.role

    def keys(self):
        """What follows from who calls (3, 6.4)."""
        if self.arn is None:
            return {}
        keys = {"aws:principalaccount": self.account, "aws:principalarn": self.arn,
                "aws:principaltype": {"user": "User", "session": "AssumedRole", "federated": "FederatedUser",
                                      "root": "Account"}[self.kind]}
        if self.kind == "user":
            keys["aws:username"] = self.name
        elif self.kind == "session":
            keys["aws:principalarn"] = "arn:%s:iam::%s:role/%s" % (self.partition, self.account, self.role_name)
        elif self.kind == "federated":
            keys["aws:userid"] = self.account + ":" + self.name
        else:
            keys["aws:userid"] = self.account
        return {name: [value] for name, value in keys.items()}


class Request:
    def __init__(self, caller, action, resource, keys, lists):
        self.caller, self.action, self.resource, self.keys, self.lists = caller, action, resource, keys, lists

    def is_multivalued(self, key):
        """By the table of keys (6.4), or because the request says so."""
        return lower(key) in MULTIVALUED or lower(key) in self.lists

    def values(self, key):
        return self.keys.get(lower(key), [])


# --------------------------------------------------------------------------------- 5.1 Statement and layer

def match_statement(statement, request, kinds=KINDS):
    """Through an entry of one of these kinds, where the policy has principals. Without an Effect, as neither."""
    effect = statement.effects[0] if len(statement.effects) == 1 else None
    principal = match_principal(statement, request.caller, effect)
    return all_of([
        U if statement.faulty else T,
        match_action(statement, request),
        match_resource(statement, request, effect),
        any_of(principal[k] for k in kinds),
        match_conditions(statement, request),
    ])


def layer(documents, request, effect, kinds=KINDS):
    return any_of(match_statement(s, request, kinds)
                  for document in documents for s in document.statements if effect in s.effects)


class Policies:
    """All layers of a request."""

    def __init__(self, body, is_trust, is_root):
        def documents(name, kind):
            return [Document(text, kind) for text in body.get(name) or []]

        def levels(name, kind):
            return [[Document(text, kind) for text in level] for level in body.get(name) or []]

        self.identity = documents("PolicyInputList", IDENTITY)
        self.boundary = documents("PermissionsBoundaryPolicyInputList", BOUNDARY)
        if is_root:  # which can have neither; still they must be documents
            self.identity = self.boundary = []
        self.session = documents("SessionPolicyInputList", SESSION)
        text = body.get("ResourcePolicy")
        self.resource = [] if text is None else [Document(text, TRUST if is_trust else RESOURCE)]
        self.scp = levels("ServiceControlPolicyLevels", SCP)
        for level in body.get("OrderedOrganizationPolicyInputList") or []:
            self.scp.append([Document(text, SCP) for text in level["ServiceControlPolicyInputList"]])
        self.rcp = levels("ResourceControlPolicyLevels", RCP)


# ------------------------------------------------------------------------------------ 5.2 Order and answer

FREE_OF_PERMISSION = ("sts:getcalleridentity", "sts:getsessiontoken")


def formula(policies, request, owner, is_trust):
    """deny and allowed, both in three values, of one operation."""
    if lower(request.action) in FREE_OF_PERMISSION:
        return F, T
    scp, rcp = limits(policies, request)
    denying = [policies.identity, policies.boundary, policies.session, policies.resource] + scp + rcp
    deny = any_of(layer(documents, request, "Deny") for documents in denying)
    # A RCP level is taken to have RCPFullAWSAccess: it allows.
    allow_scp = all_of(layer(level, request, "Allow") for level in scp)
    return deny, all_of([negate(deny), allow_scp, grant(policies, request, owner, is_trust)])


def grant(policies, request, owner, is_trust):
    caller = request.caller
    if barred(request, owner, is_trust):
        return F

    def r(kind):
        return layer(policies.resource, request, "Allow", (kind,))

    i = layer(policies.identity, request, "Allow")
    b = layer(policies.boundary, request, "Allow") if policies.boundary else T
    if policies.session:
        s = layer(policies.session, request, "Allow")
    else:
        s = F if caller.kind == "federated" else T
    if owner != caller.account:
        return min(cross_account(i, b, s, caller), layer(policies.resource, request, "Allow"))
    if is_trust:
        return assume(r, i, b, s)
    return same_account(r, i, b, s, caller, request)


# ------------------------------------------------------------------------ 5.3 Same account: the grant term

def same_account(r, i, b, s, caller, request):
    key_policy = is_kms_key(request)
    door = r("account") if key_policy else T  # 5.8: the key policy must open the door to identity policies
    if caller.kind == "root":
        return any_of([r("account"), r("star")]) if key_policy else T
    if caller.kind == "user":
        return any_of([r("user"), r("star"), all_of([door, i, b, s])])  # a user has no S
    if caller.kind == "session":
        return any_of([r("session"), r("star"), all_of([r("role"), b, s]), all_of([door, i, b, s])])
    return any_of([r("fedsession"), r("star"), all_of([r("user"), b, s]), all_of([door, i, b, s])])


# ------------------------------------------------------------------------------------- 5.4 Cross-account

def cross_account(i, b, s, caller):
    """The caller's side, denies and SCPs apart; the root of an account may do all in it."""
    return T if caller.kind == "root" else all_of([i, b, s])


# ------------------------------------------------------------------------------ 5.5 Who the layers spare

RCP_PREFIXES = set("""aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront
cloudsearch cloudtrail-data codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend
comprehendmedical compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis fms
gamelift health inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch
pca-connector-ad personalize polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery signin sqs
sts support swf textract timestream-influxdb transcribe transfer translate wafv2 workspaces xray""".split())


def limits(policies, request):
    """The SCP and RCP levels that apply."""
    action = lower(request.action)
    scp, rcp = policies.scp, policies.rcp
    if request.caller.service_linked():
        scp, rcp = [], []
    if action.split(":")[0] == "mechanicalturk":  # among the tasks that no SCP restricts
        scp = []
    if action.split(":")[0] not in RCP_PREFIXES or action == "kms:retiregrant":
        rcp = []
    if request.resource is not None and ":role/aws-service-role/" in request.resource and action.startswith("sts:"):
        rcp = []
    return scp, rcp


# ----------------------------------------------------------------------------------- 5.6 Assuming a role

ASSUMING = ("sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity")


def barred(request, owner, is_trust):
    """What no policy can grant."""
    caller, action = request.caller, lower(request.action)
    prefix = action.split(":")[0]
    if caller.kind == "federated" and prefix in ("sts", "iam"):
        return True
    if not is_trust:
        return owner != caller.account and other_partition(request)
    return (caller.kind == "root" or other_partition(request) or
            ":role/aws-service-role/" in request.resource or
            action in ("sts:assumerolewithsaml", "sts:assumerolewithwebidentity"))


def other_partition(request):
    return request.resource is not None and request.resource.split(":")[1] != request.caller.partition


def assume(r, i, b, s):
    """Caller and role of one account."""
    direct = any_of([r("session"), r("star")])
    limit = min(b, s)
    return any_of([
        min(r("user"), limit),
        min(r("role"), limit),
        min(direct, max(limit, U)),
        all_of([r("account"), i, limit]),
    ])


# ------------------------------------------------------------------------------------------ 5.7 Riders

def operations(action, keys):
    """The action, and what is needed besides to pass session tags or a source identity."""
    actions = [action]
    if keys.get("aws:tagkeys") or any(k.startswith("aws:requesttag/") for k, v in keys.items() if v):
        actions.append("sts:TagSession")
    if keys.get("sts:sourceidentity") or keys.get("aws:sourceidentity"):
        actions.append("sts:SetSourceIdentity")
    return actions


# -------------------------------------------------------------------------------- 5.8 Services that differ

def is_kms_key(request):
    return request.resource is not None and re.match(r"arn:[^:]*:kms:[^:]*:[^:]*:key/", request.resource) is not None


# --------------------------------------------------------------------------------------------- simulate

def context_keys(body):
    keys = {}
    for entry in body.get("ContextEntries") or []:
        keys[lower(entry["ContextKeyName"])] = list(entry["ContextKeyValues"])
    return keys


def decide(body, action, resource):
    """allowed, explicitDeny, implicitDeny or unknown. Raises Refused for a fault of a whole document."""
    given = context_keys(body)
    caller = Caller(body.get("CallerArn"), given, bool(body.get("PermissionsBoundaryPolicyInputList")))
    keys = {**caller.keys(), **given}
    lists = {lower(entry["ContextKeyName"]) for entry in body.get("ContextEntries") or []
             if entry["ContextKeyType"].endswith("List")}
    resource = None if resource == "*" else resource
    owner = caller.account
    if resource is not None and caller.arn is not None:
        named = resource.split(":", 5)[4]
        stated = body.get("ResourceOwner")
        owner = named or (stated.split(":")[4] if stated and ":" in stated else stated) or caller.account
    is_trust = lower(action) in ASSUMING and resource is not None and ":role/" in resource
    policies = Policies(body, is_trust, caller.kind == "root")
    parts = [formula(policies, Request(caller, a, resource, keys, lists), owner, is_trust)
             for a in (operations(action, keys) if is_trust else [action])]
    if any(deny == T for deny, _ in parts):
        return "explicitDeny"
    return {T: "allowed", U: "unknown", F: "implicitDeny"}[all_of(allowed for _, allowed in parts)]


def answers(body):
    """A dictionary from (action, resource) to the decision; None where the request is refused."""
    try:
        return {(a, r): decide(body, a, r) for a in body["ActionNames"] for r in body.get("ResourceArns") or ["*"]}
    except Refused:
        return None


if __name__ == "__main__":
    for line in sys.stdin:
        if line.strip():
            found = answers(json.loads(line))
            print("refused" if found is None else json.dumps([[a, r, d] for (a, r), d in found.items()]))
