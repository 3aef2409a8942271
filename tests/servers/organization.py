# SPDX-License-Identifier: Apache-2.0
"""An organization: its tree, its policies, who may ask.

The scenario's `organization` is an object, or absent: then no account is in one. Members, all optional:

    from         "folders": tree and policies from the accounts' service-control-policies.json and resource-control-policies.json;
                 "accounts" (the usual): all accounts in a tree of `depth` (2) levels of `spread` (3) units each
    id, root, management, feature_set ("ALL"), types ({type: status}), delegated ([account])
    units        {id: {"name", "parent"}}        over what `from` gives
    accounts     {id: {"parent", "name", "email", "state", "status", "joined"}}; others than those of folders too
    policies     [{"id", "name", "type", "content", "targets"}]
    full_access  p-FullAWSAccess and p-RCPFullAWSAccess on every level (true, with "accounts")
    paths, state, status   whether ListAccounts has them (true)
"""

import copy
import hashlib
import json

from . import services
from .errors import Refusal

SCP, RCP = "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"
FILES = {SCP: "service-control-policies", RCP: "resource-control-policies"}
FULL = {SCP: ("p-FullAWSAccess", "FullAWSAccess",
              {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}),
        RCP: ("p-RCPFullAWSAccess", "RCPFullAWSAccess",
              {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]})}
JOINED = 1709280000.123
STATUS = {"PENDING_ACTIVATION": "ACTIVE", "CLOSED": "SUSPENDED"}  # what the older member says of the newer one's states
MOST = 20


class Organization:
    def __init__(self, accounts, given):
        kind = given.get("from", "accounts")
        said = {}
        for account in accounts.values() if kind == "folders" else []:
            said = said or account.member("describe-organization", "Organization")
        self.given = given
        self.id, self.root = given.get("id") or said.get("Id", "o-a1b2c3d4e5"), given.get("root", "r-ab12")
        self.management = given.get("management") or said.get("MasterAccountId") or next(iter(accounts))
        self.partition = next((account.partition for account in accounts.values()), "aws")
        self.feature_set = given.get("feature_set", "ALL")
        self.types = given.get("types", {SCP: "ENABLED", RCP: "ENABLED"})
        self.units, self.members, self.policies, self.attached = {}, {}, {}, {}
        if kind == "folders":
            self.from_folders(accounts)
        elif kind == "accounts":
            self.from_accounts(accounts, given.get("depth", 2), given.get("spread", 3))
        elif kind != "nothing":
            raise ValueError(f"an organization is not made from {kind}")
        self.units.update(copy.deepcopy(given.get("units", {})))
        for number, more in given.get("accounts", {}).items():
            self.members.setdefault(number, {"parent": self.root}).update(more)
        for policy in given.get("policies", []):
            self.add_policy(policy["id"], policy.get("name", policy["id"]), policy["type"], policy["content"])
            for target in policy.get("targets", []):
                self.attach(target, policy["id"])
        if given.get("full_access", kind != "folders"):
            for kind, (policy, name, content) in FULL.items():
                if kind in self.types:
                    self.add_policy(policy, name, kind, content)
                    for target in [self.root, *self.units, *self.members]:
                        self.attach(target, policy)
        self.check()

    def check(self):
        nodes = {self.root, *self.units}
        for name, node in [*self.units.items(), *self.members.items()]:
            if node["parent"] not in nodes:
                raise ValueError(f"{name} stands below {node['parent']}, which is not there")
        self.members.setdefault(self.management, {"parent": self.root})
        self.below = {}
        for name, node in self.units.items():
            self.below.setdefault(("ORGANIZATIONAL_UNIT", node["parent"]), []).append(name)
        for name, node in self.members.items():
            self.below.setdefault(("ACCOUNT", node["parent"]), []).append(name)

    def add_policy(self, policy, name, kind, content):
        self.policies[policy] = {"name": name, "type": kind,
                                 "content": content if isinstance(content, str) else json.dumps(content)}

    def attach(self, target, policy):
        attached = self.attached.setdefault(target, [])
        if policy not in attached:
            attached.append(policy)

    def from_folders(self, accounts):
        """The levels of each account's files are the tree; equal documents of one type are one policy."""
        for number, account in accounts.items():
            parents = []
            for kind, file in FILES.items():
                levels = account.files.get(file)
                for above, level in zip([None, *(levels or [])], levels or []):
                    target = level["target"]
                    if above is None:
                        self.root = target
                    elif target.startswith("ou-"):
                        self.units.setdefault(target, {"name": target, "parent": above["target"]})
                    for content in level["policies"]:
                        text = json.dumps(content, sort_keys=True)
                        full = [policy for policy, _, document in FULL.values()
                                if json.dumps(document, sort_keys=True) == text and policy == FULL[kind][0]]
                        policy = full[0] if full else "p-" + hashlib.sha256((kind + text).encode()).hexdigest()[:8]
                        self.add_policy(policy, policy[2:], kind, content)
                        self.attach(target, policy)
                if levels:
                    parents = [level["target"] for level in levels[:-1]]
            self.members[number] = {"parent": parents[-1] if parents else self.root}

    def from_accounts(self, accounts, depth, spread):
        places, level = [self.root], [self.root]
        for _ in range(depth):
            level = [self.new_unit(parent) for parent in level for _ in range(spread)]
            places += level
        for index, number in enumerate(accounts):
            self.members[number] = {"parent": self.root if number == self.management else places[index % len(places)]}

    def new_unit(self, parent):
        name = f"ou-{self.root[2:]}-{len(self.units) + 1:08d}"
        self.units[name] = {"name": f"unit {len(self.units) + 1}", "parent": parent}
        return name

    def arn(self, rest):
        return f"arn:{self.partition}:organizations::{self.management}:{rest}"

    def chain(self, node):
        """The ids from the root down to a node."""
        result = []
        while node != self.root:
            result.append(node)
            node = (self.units.get(node) or self.members[node])["parent"]
        return [self.root, *reversed(result)]

    def account(self, number):
        member = self.members[number]
        state = member.get("state", "ACTIVE")
        result = {"Id": number, "Arn": self.arn(f"account/{self.id}/{number}"), "Name": member.get("name", f"account {number}"),
                  "Email": member.get("email", f"{number}@example.com")}
        if self.given.get("status", True):
            result["Status"] = member.get("status", STATUS.get(state, state))
        if self.given.get("state", True):
            result["State"] = state
        if self.given.get("paths", True) and member.get("paths", True):
            result["Paths"] = [f"{self.id}/" + "".join(f"{node}/" for node in self.chain(number))]
        return {**result, "JoinedMethod": member.get("joined", "CREATED"), "JoinedTimestamp": JOINED}

    def unit(self, name):
        return {"Id": name, "Arn": self.arn(f"ou/{self.id}/{name}"), "Name": self.units[name]["name"]}

    def policy(self, name):
        policy = self.policies[name]
        managed = name in (FULL[SCP][0], FULL[RCP][0])
        kind = policy["type"].lower()
        arn = f"arn:{self.partition}:organizations::aws:policy/{kind}/{name}" if managed else \
            self.arn(f"policy/{self.id}/{kind}/{name}")
        return {"Id": name, "Arn": arn, "Name": policy["name"], "Description": "", "Type": policy["type"], "AwsManaged": managed}

    def target(self, name):
        if name == self.root:
            return {"TargetId": name, "Arn": self.arn(f"root/{self.id}/{name}"), "Name": "Root", "Type": "ROOT"}
        if name in self.units:
            return {"TargetId": name, "Arn": self.unit(name)["Arn"], "Name": self.units[name]["name"],
                    "Type": "ORGANIZATIONAL_UNIT"}
        account = self.account(name)
        return {"TargetId": name, "Arn": account["Arn"], "Name": account["Name"], "Type": "ACCOUNT"}


class Organizations:
    """None or one."""

    def __init__(self, accounts, given):
        self.one = Organization(accounts, given) if given is not None else None

    def of(self, call, everybody=False):
        """The organization of the caller, who may ask it."""
        one = self.one
        if one is None or call.account not in one.members:
            raise Refusal("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.")
        if not everybody and call.account != one.management and call.account not in one.given.get("delegated", []):
            raise Refusal("AccessDeniedException", "You don't have permissions to access this resource.")
        return one


def listing(call, name, items):
    chosen, token = services.slice_of(call, items, "MaxResults", MOST)
    return {name: chosen, "NextToken": token} if token else {name: chosen}


def known(call, name, among, code):
    value = call.parameters.get(name)
    if value is None:
        raise Refusal("InvalidInputException", f"You specified an invalid value for {name}.")
    if value not in among:
        raise Refusal(code, f"You specified {value}, which does not exist.")
    return value


def policy_filter(call):
    kind = call.parameters.get("Filter")
    if kind not in (SCP, RCP, "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY"):
        raise Refusal("InvalidInputException", "You specified an invalid value for Filter.")
    return kind


def describe_organization(call):
    one = call.server.organizations.of(call, everybody=True)
    return {"Organization": {
        "Id": one.id, "Arn": one.arn(f"organization/{one.id}"), "FeatureSet": one.feature_set,
        "MasterAccountArn": one.arn(f"account/{one.id}/{one.management}"), "MasterAccountId": one.management,
        "MasterAccountEmail": f"{one.management}@example.com",
        "AvailablePolicyTypes": [{"Type": SCP, "Status": "ENABLED"}]}}


def list_roots(call):
    one = call.server.organizations.of(call)
    return listing(call, "Roots", [{"Id": one.root, "Arn": one.arn(f"root/{one.id}/{one.root}"), "Name": "Root", "PolicyTypes": [
        {"Type": kind, "Status": status} for kind, status in one.types.items()]}])


def list_accounts(call):
    one = call.server.organizations.of(call)
    return listing(call, "Accounts", [one.account(number) for number in one.members])


def list_accounts_for_parent(call):
    one = call.server.organizations.of(call)
    parent = known(call, "ParentId", {one.root, *one.units}, "ParentNotFoundException")
    return listing(call, "Accounts", [one.account(number) for number in one.below.get(("ACCOUNT", parent), [])])


def list_units_for_parent(call):
    one = call.server.organizations.of(call)
    parent = known(call, "ParentId", {one.root, *one.units}, "ParentNotFoundException")
    return listing(call, "OrganizationalUnits", [one.unit(name) for name in one.below.get(("ORGANIZATIONAL_UNIT", parent), [])])


def list_parents(call):
    one = call.server.organizations.of(call)
    child = known(call, "ChildId", {*one.members, *one.units}, "ChildNotFoundException")
    parent = (one.units.get(child) or one.members[child])["parent"]
    return listing(call, "Parents", [{"Id": parent, "Type": "ROOT" if parent == one.root else "ORGANIZATIONAL_UNIT"}])


def list_policies(call):
    one, kind = call.server.organizations.of(call), policy_filter(call)
    return listing(call, "Policies", [one.policy(name) for name, policy in one.policies.items() if policy["type"] == kind])


def list_targets_for_policy(call):
    one = call.server.organizations.of(call)
    policy = known(call, "PolicyId", one.policies, "PolicyNotFoundException")
    return listing(call, "Targets", [one.target(name) for name, attached in one.attached.items() if policy in attached])


def list_policies_for_target(call):
    one, kind = call.server.organizations.of(call), policy_filter(call)
    target = known(call, "TargetId", {one.root, *one.units, *one.members}, "TargetNotFoundException")
    return listing(call, "Policies", [one.policy(name) for name in one.attached.get(target, [])
                                      if one.policies[name]["type"] == kind])


def describe_policy(call):
    one = call.server.organizations.of(call)
    policy = known(call, "PolicyId", one.policies, "PolicyNotFoundException")
    return {"Policy": {"PolicySummary": one.policy(policy), "Content": one.policies[policy]["content"]}}


READS = {
    "DescribeOrganization": describe_organization,
    "DescribePolicy": describe_policy,
    "ListAccounts": list_accounts,
    "ListAccountsForParent": list_accounts_for_parent,
    "ListOrganizationalUnitsForParent": list_units_for_parent,
    "ListParents": list_parents,
    "ListPolicies": list_policies,
    "ListPoliciesForTarget": list_policies_for_target,
    "ListRoots": list_roots,
    "ListTargetsForPolicy": list_targets_for_policy,
}
