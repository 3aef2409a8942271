#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A second reading of the specification of IAM evaluation: one concrete request, decided slowly and plainly.

It shares nothing with the engine but the specification. Functions stand in the order of its sections, whose numbers
head them, so that both can be read side by side: documents.py 1, matching.py 2 and 3, conditions.py 4, and here 5. A
request is one of `rolecall simulate`, where every context key that is not given is missing (Unknown: "deny"); or a case
of tests/policy/test_cases.c, which can be about any caller.
"""
import json
import re
import sys

from conditions import match_conditions
from documents import (BOUNDARY, IDENTITY, RCP, RESOURCE, SCP, SESSION, TRUST, F, T, U, Refused, Unreadable, all_of,
                       any_of, as_list, negate, read_document, truth)
from matching import KINDS, MULTIVALUED, lower, match_action, match_principal, match_resource

# ---------------------------------------------------------------------------- 2.4, 3, 6.4 The caller, its keys

class Caller:
    """Kinds: user, session (of a role), federated (GetFederationToken), root, service, saml, oidc, anonymous, external
    (of an account that is not in the input; its ARN is a user's, a role's, or none)."""

    def __init__(self, kind, arn=None, has_boundary=False):
        self.kind, self.arn, self.has_boundary = kind, arn, has_boundary
        self.partition = self.account = self.name = None
        self.role = self.role_name = None  # the role's ARN, where the request tells it, and its name
        self.parent = None                 # of a federated session: its user, where the request tells it
        self.unique_id = self.session_name = None
        self.provider = self.service = None
        if arn is not None and arn.startswith("arn:"):
            _, self.partition, _, _, self.account, rest = arn.split(":", 5)
            self.name = rest.split("/")[-1]

    def role_entry(self, entry, partition, account):
        """How far a Principal entry for a role names the role of this session: its ARN holds no path."""
        if self.role is not None:
            return truth(entry == self.role)
        if (partition, account) != (self.partition, self.account) or entry.split("/")[-1] != self.role_name:
            return F
        return T if entry.count("/") == 1 else U

    def service_linked(self):
        return self.kind == "session" and self.role is not None and ":role/aws-service-role/" in self.role

    def signs_in(self):
        return self.kind in ("saml", "oidc")

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
    """`keys`: values of the keys that are there; `lists`: those that the request calls lists; `unknown`: those that may
    have any value or none. `complete`: grants and the like are absent (5.8)."""

    def __init__(self, caller, action, resource, owner, keys, lists=(), unknown=(), complete=True, policy_seen=True):
        self.caller, self.action, self.resource, self.owner = caller, action, resource, owner
        self.keys, self.lists, self.unknown = keys, lists, unknown
        self.complete, self.policy_seen = complete, policy_seen
        self.action_lower = lower(action)

    def other_action(self, action):
        return Request(self.caller, action, self.resource, self.owner, self.keys, self.lists, self.unknown,
                       self.complete, self.policy_seen)

    def is_multivalued(self, key):
        """By the table of keys (6.4), or because the request says so."""
        return lower(key) in MULTIVALUED or lower(key) in self.lists

    def values(self, key):
        return self.keys.get(lower(key), [])


# --------------------------------------------------------------------------------- 5.1 Statement and layer

def match_statement(statement, request, kinds=KINDS):
    """Through an entry of one of these kinds, where the policy has principals. Without an Effect, as neither."""
    effect = statement.effects[0] if len(statement.effects) == 1 else None
    value = match_action(statement, request)
    if value != F:
        value = min(value, match_resource(statement, request, effect))
    if value != F and statement.document.kind in (TRUST, RESOURCE, RCP):
        principal = match_principal(statement, request, effect)
        value = min(value, max(principal[k] for k in kinds))
    if value != F and "Condition" in statement.members:
        value = min(value, match_conditions(statement, request))
    return min(value, U) if statement.faulty else value


def layer(documents, request, effect, kinds=KINDS):
    value = F
    for document in documents:
        if document.unreadable:
            value = max(value, U)
        for statement in document.statements:
            if effect in statement.effects and value != T:
                value = max(value, match_statement(statement, request, kinds))
    return value


WITH_POLICIES = ("user", "session", "federated")


class Policies:
    """All layers of a request. A boundary that is there as an empty list is a policy that allows nothing."""

    def __init__(self, caller, identity=(), boundary=None, session=None, resource=None, scp=(), rcp=()):
        self.resource, self.scp, self.rcp = resource, scp, rcp
        self.identity, self.boundary, self.session = identity, boundary, session
        if caller.kind == "root":  # which can have neither
            self.identity, self.boundary = (), None
        if caller.kind not in WITH_POLICIES and caller.kind != "root":  # 5.4, 5.6: no side of its own
            self.identity, self.boundary, self.session, self.scp = (), None, None, ()


# ------------------------------------------------------------------------------------ 5.2 Order and answer

FREE_OF_PERMISSION = ("sts:getcalleridentity", "sts:getsessiontoken")


def formula(policies, request, is_trust):
    """deny and allowed, both in three values, of one operation."""
    if request.action_lower in FREE_OF_PERMISSION:
        return F, T
    scp, rcp = limits(policies, request)
    denying = [policies.identity, policies.boundary or (), policies.session or (), policies.resource or ()]
    deny = any_of(layer(documents, request, "Deny") for documents in denying + scp + rcp)
    if deny == T:
        return T, F
    # A RCP level is taken to have RCPFullAWSAccess: it allows.
    allow_scp = all_of(layer(level, request, "Allow") for level in scp)
    return deny, all_of([negate(deny), allow_scp, grant(policies, request, is_trust)])


def grant(policies, request, is_trust):
    caller = request.caller
    # 5.8: a policy that is not in the input is taken as absent; but a key has one, which must open the door.
    unseen = U if is_kms_key(request) and not request.policy_seen and policies.resource is None else F
    if barred(request, is_trust):
        return F

    def r(*kinds):
        return layer(policies.resource or (), request, "Allow", kinds)

    if caller.signs_in():  # through a provider of another account: unknown
        return min(r("provider", "star"), T if caller.account == request.owner else U)
    if caller.kind == "service":  # a service-linked role is its service's that the trust policy names
        return r("service") if is_trust and to_service_linked(request) else kms_grants(request, r("service", "star"))
    if caller.kind == "anonymous":
        return r("star")
    if caller.kind == "external":  # 5.4: its side is not seen
        return kms_grants(request, r(*KINDS))

    i = layer(policies.identity, request, "Allow")
    b = T if policies.boundary is None else layer(policies.boundary, request, "Allow")
    if policies.session is not None:
        s = layer(policies.session, request, "Allow")
    else:
        s = F if caller.kind == "federated" else T
    if request.owner != caller.account:
        return kms_grants(request, min(cross_account(i, b, s, caller), max(r(*KINDS), unseen)))
    if is_trust:
        return assume(r, i, b, s)
    return kms_grants(request, same_account(r, i, b, s, request, unseen))


# ------------------------------------------------------------------------ 5.3 Same account: the grant term

def same_account(r, i, b, s, request, unseen):
    caller = request.caller
    key_policy = is_kms_key(request)
    door = max(r("account"), unseen) if key_policy else T  # 5.8: the key policy must open the door to identity policies
    if caller.kind == "root":
        return max(r("account", "star"), unseen) if key_policy else T
    if caller.kind == "user":
        return any_of([r("user", "star"), all_of([door, i, b, s])])  # it has no S; one that is given counts
    if caller.kind == "session":
        return any_of([r("session", "star"), all_of([r("role"), b, s]), all_of([door, i, b, s])])
    return any_of([r("fedsession", "star"), all_of([r("user"), b, s]), all_of([door, i, b, s])])


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
    caller, action = request.caller, request.action_lower
    prefix = action.split(":")[0]
    scp, rcp = list(policies.scp), list(policies.rcp)
    if caller.service_linked():
        scp, rcp = [], []
    if prefix == "mechanicalturk":  # among the tasks that no SCP restricts
        scp = []
    if prefix not in RCP_PREFIXES or action == "kms:retiregrant":
        rcp = []
    if to_service_linked(request) and prefix == "sts":
        rcp = []
    return scp, rcp


def to_service_linked(request):
    return request.resource is not None and ":role/aws-service-role/" in request.resource


# ----------------------------------------------------------------------------------- 5.6 Assuming a role

ASSUMING = ("sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity")


def operation_of(caller):
    return {"saml": ASSUMING[1], "oidc": ASSUMING[2]}.get(caller.kind, ASSUMING[0])


def barred(request, is_trust):
    """What no policy can grant."""
    caller, action = request.caller, request.action_lower
    prefix = action.split(":")[0]
    if caller.kind == "federated" and prefix in ("sts", "iam"):
        return True
    if not is_trust:
        return request.owner != caller.account and other_partition(request)
    return (caller.kind in ("root", "anonymous") or other_partition(request) or
            to_service_linked(request) and caller.kind != "service" or
            action in ASSUMING and action != operation_of(caller))


def other_partition(request):
    mine = request.caller.partition
    return mine is not None and request.resource is not None and request.resource.split(":")[1] != mine


def assume(r, i, b, s):
    """Caller and role of one account."""
    limit = min(b, s)
    return any_of([
        min(r("user", "role"), limit),
        min(r("session", "star"), max(limit, U)),
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

KMS_KEY = re.compile(r"arn:[^:]*:kms:[^:]*:[^:]*:key/")


def is_kms_key(request):
    return request.resource is not None and KMS_KEY.match(request.resource) is not None


def kms_grants(request, granted):
    """Where the request does not carry all, a grant of KMS can allow too."""
    return granted if request.complete or not is_kms_key(request) else max(granted, U)


# -------------------------------------------------------------------------------------- all of a request

def decide(policies, request, is_trust):
    """deny and allowed, over all operations that the request is."""
    if not is_trust:
        return formula(policies, request, False)
    parts = [formula(policies, request if action == request.action else request.other_action(action), True)
             for action in operations(request.action, request.keys)]
    return any_of(deny for deny, _ in parts), all_of(allowed for _, allowed in parts)


def answer_of(parts, names):
    """names: of T, U, F and of an explicit deny."""
    deny, allowed = parts
    return names[3] if deny == T else names[2 - allowed]


# --------------------------------------------------------------------------------------------- simulate

DECISIONS = ("allowed", "unknown", "implicitDeny", "explicitDeny")


def caller_of_arn(body, given):
    caller = Caller("user", body.get("CallerArn"), bool(body.get("PermissionsBoundaryPolicyInputList")))
    rest = caller.arn.split(":", 5)[5] if caller.arn else ""
    userid = given.get("aws:userid", [])
    if len(userid) == 1:
        caller.unique_id = userid[0].split(":")[0]
    if rest == "root":
        caller.kind = "root"
    elif rest.startswith("assumed-role/"):
        caller.kind = "session"
        _, caller.role_name, caller.session_name = rest.split("/")
        caller.role = given.get("aws:principalarn", [None])[0]
    elif rest.startswith("federated-user/"):
        caller.kind = "federated"
    return caller


def policies_of_body(body, is_trust, caller):
    """Raises Refused for a fault of a whole document."""
    def documents(name, kind):
        return [read_document(text, kind) for text in body.get(name) or ()]

    def levels(name, kind):
        return [[read_document(text, kind) for text in level] for level in body.get(name) or ()]

    boundary = documents("PermissionsBoundaryPolicyInputList", BOUNDARY)
    text = body.get("ResourcePolicy")
    resource = None if text is None else [read_document(text, TRUST if is_trust else RESOURCE)]
    scp = levels("ServiceControlPolicyLevels", SCP)
    for level in body.get("OrderedOrganizationPolicyInputList") or ():
        scp.append([read_document(text, SCP) for text in level["ServiceControlPolicyInputList"]])
    return Policies(caller, documents("PolicyInputList", IDENTITY), boundary or None,
                    documents("SessionPolicyInputList", SESSION) or None, resource, scp,
                    levels("ResourceControlPolicyLevels", RCP))


def answers(body):
    """A dictionary from (action, resource) to the decision; None where the request is refused."""
    given, lists = {}, set()
    for entry in body.get("ContextEntries") or ():
        key = lower(entry["ContextKeyName"])
        given[key] = entry["ContextKeyValues"]
        if entry["ContextKeyType"].endswith("List"):
            lists.add(key)
    caller = caller_of_arn(body, given)
    keys = {**caller.keys(), **given}
    read, found = {}, {}
    try:
        for action in body["ActionNames"]:
            for resource in body.get("ResourceArns") or ["*"]:
                is_trust = lower(action) in ASSUMING and resource.split(":", 5)[-1].startswith("role/")
                if is_trust not in read:
                    read[is_trust] = policies_of_body(body, is_trust, caller)
                request = request_of_body(body, caller, action, resource, keys, lists)
                found[action, resource] = answer_of(decide(read[is_trust], request, is_trust), DECISIONS)
    except Refused:
        return None
    return found


def request_of_body(body, caller, action, resource, keys, lists):
    owner = caller.account
    if resource != "*" and caller.arn is not None:
        stated = body.get("ResourceOwner")
        owner = resource.split(":", 5)[4] or (stated.split(":")[4] if stated and ":" in stated else stated) or owner
    return Request(caller, action, None if resource == "*" else resource, owner, keys, lists)


# ------------------------------------------------------------------------------ cases of tests/policy/test_cases.c

CASE_DECISIONS = ("allowed", "unknown", "implicit", "explicit")


def caller_of_case(case):
    told = case["caller"]
    kind = {"role": "session", "federated-user": "federated"}.get(told["kind"], told["kind"])
    caller = Caller(kind, told.get("arn"), kind in WITH_POLICIES and "boundary" in case["policies"])
    caller.account = told.get("account", caller.account)
    caller.unique_id, caller.session_name = told.get("unique_id"), told.get("session")
    if kind == "session":
        caller.role, caller.role_name = caller.arn, caller.name
        caller.arn = "arn:%s:sts::%s:assumed-role/%s/%s" % (caller.partition, caller.account, caller.name,
                                                            caller.session_name)
    elif kind == "federated":
        caller.parent, caller.name = caller.arn, told["name"]
        caller.arn = "arn:%s:sts::%s:federated-user/%s" % (caller.partition, caller.account, caller.name)
    elif kind in ("saml", "oidc"):
        caller.provider, caller.partition = caller.arn, None
    elif kind == "service":
        caller.service = caller.arn
    return caller


def policies_of_case(caller, told):
    def document(value, kind):
        if value is None:  # attached, and not in the input
            return Unreadable(kind)
        try:
            return read_document(value if isinstance(value, str) else json.dumps(value), kind)
        except Refused:
            return Unreadable(kind)

    def documents(name, kind):
        return [document(value, kind) for value in as_list(told[name])] if name in told else None

    def levels(name, kind):
        return [[document(value, kind) for value in level] for level in told.get(name, ())]

    resource = documents("trust", TRUST) if "trust" in told else documents("resource_policy", RESOURCE)
    return Policies(caller, documents("identity", IDENTITY) or [], documents("boundary", BOUNDARY),
                    documents("session", SESSION), resource, levels("scp", SCP), levels("rcp", RCP))


def request_of_case(case):
    caller = caller_of_case(case)
    keys, lists, unknown = {}, set(), set()
    for name, value in case.get("context", {}).items():
        if isinstance(value, dict):
            unknown.add(lower(name))
        else:
            keys[lower(name)] = [] if value is None else as_list(value)
        if isinstance(value, list):
            lists.add(lower(name))
    resource = None if case["resource"] == "*" else case["resource"]
    owner = case.get("owner") or (resource and resource.split(":", 5)[4]) or caller.account
    return Request(caller, case["action"], resource, owner, keys, lists, unknown, case.get("complete", False),
                   case.get("policy_seen", True))


def answer_case(case):
    request = request_of_case(case)
    is_trust = "trust" in case["policies"] and request.action_lower.startswith("sts:")
    return answer_of(decide(policies_of_case(request.caller, case["policies"]), request, is_trust), CASE_DECISIONS)


if __name__ == "__main__":
    for line in sys.stdin:
        if line.strip():
            asked = json.loads(line)
            if "caller" in asked:
                print(answer_case(asked))
                continue
            told = answers(asked)
            print("refused" if told is None else json.dumps([[a, r, d] for (a, r), d in told.items()]))
