# SPDX-License-Identifier: Apache-2.0
"""What one account's brute force works with: the conditions of its policies, the sample values that tell these apart,
and the contexts in which each kind of caller can ask (6.3 to 6.5)."""
import itertools
import random

from brute_pools import (LATER, ORGANIZATION, SAMPLES, STRANGERS, STRANGERS_TOKENS)
from brute_request import Plain, Request, Unknown, Who, atoms_of, constant_of, rcp_applies
from documents import TRUST, F

CONTEXTS_MOST = 1500
NOTHING = Plain("sts:AssumeRole", None, {})
MFA, AGE = "aws:multifactorauthpresent", "aws:multifactorauthage"
NEVER_TRUE, ANYTHING, NO_KEY = "never", "any", "missing"  # what a role session has of MFA (7.4)
ORGANIZATIONS = ([], [ORGANIZATION], ["o-bbbbbbbbbb"], ["o-zz"])
REGIONS = {"aws": SAMPLES["aws:requestedregion"], "aws-cn": ("cn-north-1",), "aws-us-gov": ("us-gov-west-1",)}
SUPPORT_REGIONS = ("us-east-1", "us-west-2", "eu-west-1")
# Keys that a call of a person has not, whatever it is (6.4: absent), or has not unless the context says so.
ABSENT = set("""aws:sourceaccount aws:username aws:federatedprovider aws:sourceidentity sts:sourceidentity
sts:externalid sts:rolesessionname aws:tagkeys aws:requesttag/team aws:requesttag/env aws:principaltag/team
aws:principaltag/role aws:sourceip aws:sourcevpce saml:sub saml:aud saml:iss saml:doc""".split()) | {
    key for key in SAMPLES if "." in key.split(":")[0]} | {"cognito-identity.amazonaws.com:amr"}


class State:
    """What a role session brings along."""

    __slots__ = ("name", "identity", "tags", "transitive", "mfa", "sign_in", "time", "taggable", "values")

    def __init__(self, name=None, identity=None, tags=(), transitive=(), mfa=ANYTHING, sign_in=(), time=None,
                 taggable=False):
        self.values = name, identity, tags, transitive, mfa, sign_in, time, taggable
        (self.name, self.identity, self.tags, self.transitive, self.mfa, self.sign_in, self.time,
         self.taggable) = self.values

    def __eq__(self, other):
        return self.values == other.values

    def __hash__(self):
        return hash(self.values)


class Absent:
    """A user or role of which nothing is known but that it may be there."""

    documents, boundary, tags, id, groups, service_linked = [None], [None], {}, "AAAAABSENT", (), False

    def __init__(self, arn):
        self.arn, self.name = arn, arn.split("/")[-1]


class World:
    def __init__(self, snapshot, seed=0):
        self.snapshot = snapshot
        self.random = random.Random(seed)
        self.exact = True  # every context was tried
        self.cache, self.constants, self.unknowns, self.requests, self.representatives = {}, {}, {}, {}, {}
        every = [d for e in snapshot.users + snapshot.roles + list(snapshot.groups.values())
                 for d in e.documents + (e.boundary or [])]
        every += [r.trust for r in snapshot.roles]
        every += [d for levels in (snapshot.scp, snapshot.rcp) for level in levels or [] for d in level]
        self.documents = {id(d): d for d in every if d is not None}.values()
        self.every_atom = [a for d in self.documents for s in d.statements for a in self.atoms(s) or []
                           if a is not None]
        self.mentioned = {a.key for a in self.every_atom} | {v for a in self.every_atom for v in a.variables}
        self.session_arns = any("assumed-role/" in str(s.members.get("Principal"))
                                for d in self.documents if d.kind == TRUST for s in d.statements)
        self.mfa = bool({MFA, AGE} & self.mentioned)
        self.names = self.session_arns or "aws:userid" in self.mentioned
        self.identities = bool({"sts:sourceidentity", "aws:sourceidentity"} & self.mentioned)
        self.tag_keys = "aws:tagkeys" in self.mentioned
        self.tags = self.tag_keys or bool({"aws:requesttag/team", "aws:principaltag/team"} & self.mentioned)
        self.sign_in = {k for k in self.mentioned if k.startswith("saml:") or "." in k.split(":")[0]}

    def atoms(self, statement):
        if id(statement) not in self.cache:
            self.cache[id(statement)] = (statement, atoms_of(statement))
        return self.cache[id(statement)][1]

    def constant(self, statement, action, resource):
        place = id(statement), action, resource
        if place not in self.constants:
            self.constants[place] = constant_of(statement, self.atoms(statement), action, resource)
        return self.constants[place]

    def lets_tag(self, role):
        """Whether the role's trust may allow sts:TagSession."""
        return role.trust is None or any(
            "Allow" in s.effects and self.constant(s, "sts:TagSession", role.arn)[0] != F
            for s in role.trust.statements)

    def unknown(self, key):
        """The state of a key that no context gives."""
        if key in ABSENT:
            return []
        if key not in self.unknowns:
            values = {v for a in self.every_atom if a.key == key for v in a.literals}
            self.unknowns[key] = Unknown([[]] + [[v] for v in sorted(values)] + [["neither~"]])
        return self.unknowns[key]

    # ------------------------------------------------------------------------------------- sample values

    def samples(self, group):
        """Of SAMPLES those that some condition of the account tells from the others before them."""
        if group not in self.representatives:
            self.representatives[group] = self.tell_apart(group)
        return self.representatives[group]

    def tell_apart(self, group):
        keys = {"name": ["sts:rolesessionname"], "identity": ["sts:sourceidentity", "aws:sourceidentity"],
                "tag": ["aws:requesttag/team", "aws:principaltag/team"]}.get(group, [group])
        atoms = [a for a in self.every_atom if a.key in keys]
        if any(a.variables for a in atoms) or (set(keys) & {v for a in self.every_atom for v in a.variables}):
            return list(SAMPLES[group])
        kept = {}
        for value in SAMPLES[group]:
            told = [a.ask([value], [], NOTHING) for a in atoms]
            if group == "name":
                told += [a.ask([r.id + ":" + value], [], NOTHING)
                         for a in self.every_atom if a.key == "aws:userid" and not a.variables
                         for r in self.snapshot.roles]
                told += [value if value in ("ops-a", "zz") else ""] if self.session_arns else []
            told.append((value in STRANGERS_TOKENS.get(group, ()), value.startswith("system:serviceaccount:")))
            kept.setdefault(tuple(told), value)
        return list(kept.values())

    # --------------------------------------------------------------------------------------------- callers

    def user(self, user):
        who = Who("user", self.snapshot.partition, self.snapshot.id, user.arn, user.id)
        who.entity = user
        return who

    def session(self, role, name=None):
        who = Who("session", self.snapshot.partition, self.snapshot.id, role.arn, role.id, name)
        who.entity = role
        return who

    def absent(self):
        """Users and roles that the snapshot lacks, of whom nothing is known; none where it is complete."""
        snapshot, found = self.snapshot, []
        there = {e.arn for e in snapshot.users + snapshot.roles}
        for kind, section in (("user", "UserDetailList"), ("role", "RoleDetailList")):
            for name in ("gone", "ann", "bob", "cid", "dan", "zz") if kind == "user" else ("Mid", "Ops", "Admin", "zz"):
                arn = "arn:%s:iam::%s:%s/%s" % (snapshot.partition, snapshot.id, kind, name)
                if arn not in there and (snapshot.truncated or section not in snapshot.sections):
                    found.append(self.user(Absent(arn)) if kind == "user" else self.session(Absent(arn), "zz"))
        return found

    def unlisted(self):
        """Providers of the account that no list names, where there is none: a "*" lets them in."""
        own = "arn:%s:iam::%s:" % (self.snapshot.partition, self.snapshot.id)
        return [self.provider(own + name) for listed, name in (
            (self.snapshot.saml, "saml-provider/Unlisted"), (self.snapshot.oidc, "oidc-provider/unlisted.example.com"))
            if listed is None]

    def provider(self, arn):
        kind = "saml" if ":saml-provider/" in arn else "oidc"
        account = arn.split(":")[4] if arn.startswith("arn:") else self.snapshot.id
        who = Who(kind, self.snapshot.partition, account, arn)
        who.foreign_provider = account != self.snapshot.id
        return who

    def external(self, account, arn, partition=None):
        """All who an entry of another account may mean: (Who, whether its ARN is fixed)."""
        partition = partition or self.snapshot.partition
        if arn is not None and ":assumed-role/" in arn:
            _, role, name = arn.split(":", 5)[5].split("/")
            found = [Who("external", partition, account, "arn:%s:iam::%s:role/%s%s" % (partition, account, path, role),
                         None, name) for path in ("", "team/")]
        elif arn is not None:
            names = ("zz", "ops-a", "neither~") if ":role/" in arn else (None,)  # as policies name them, or not
            found = [Who("external", partition, account, arn, None, name) for name in names]
        if arn is not None:
            for one in found:
                one.fixed = True
            return found
        return [Who("external", partition, account, "arn:%s:iam::%s:%s" % (partition, account, rest))
                for rest in ("user/x", "user/ann", "user/y", "role/Admin", "role/Mid", "role/y")]

    def strangers(self):
        return [Who("stranger", self.snapshot.partition, account,
                    "arn:%s:iam::%s:%s" % (self.snapshot.partition, account, rest))
                for account in STRANGERS + ("412341234123",)
                for rest in ("user/x", "user/ann", "user/y", "role/Admin", "role/Mid", "role/y")]

    # -------------------------------------------------------------------------------------------- requests

    def request(self, who, action, role=None, resource=None):
        """A request to assume the role; or, without one, of a user or session for the resource (None: it has none)."""
        place = who.identity, action, role.arn if role else resource, role is None
        if place not in self.requests:
            snapshot, layers = self.snapshot, {}
            if who.kind in ("user", "session"):
                layers["identity"] = [who.entity.documents]
                layers["boundary"] = None if who.entity.boundary is None else [who.entity.boundary]
                layers["scp"] = snapshot.scp
            lowered = action.lower()
            linked = who.kind == "session" and who.entity.service_linked
            # Among whom a dump may lack are service-linked roles, which no SCP binds.
            if linked or lowered.startswith("mechanicalturk:") or isinstance(who.entity, Absent):
                layers["scp"] = None
            if rcp_applies(lowered) and not linked and not (role is not None and role.service_linked):
                layers["rcp"] = snapshot.rcp
            if role is not None:
                layers["trust"] = [[role.trust]]
            self.requests[place] = Request(self, who, action, role.arn if role else resource, layers, role is not None)
        return self.requests[place]

    # ------------------------------------------------------------------------------------- fixed keys (6.4)

    def own_organization(self):
        snapshot = self.snapshot
        if snapshot.organization is None:
            return {"aws:principalorgid": Unknown(ORGANIZATIONS)}
        if snapshot.organization == "":
            return {"aws:principalorgid": [], "aws:principalorgpaths": []}
        keys = {"aws:principalorgid": [snapshot.organization]}
        if snapshot.organization_path is not None:
            keys["aws:principalorgpaths"] = [snapshot.organization_path]
        return keys

    def entity_tags(self, entity):
        if not self.snapshot.tags_collected or isinstance(entity, Absent):
            return {k: Unknown([[]] + [[v] for v in SAMPLES["tag"] + ("neither~",)])
                    for k in ("aws:principaltag/team", "aws:principaltag/role")}
        return {"aws:principaltag/" + k: [v] for k, v in entity.tags.items()}

    def fixed(self, who, state, action, role):
        keys = {"aws:viaawsservice": ["false"], "aws:principalisawsservice": ["false"],
                MFA: [], AGE: [], "aws:resourceaccount": self.hazy("aws:resourceaccount")}
        if action.split(":")[0].lower() in ("sts", "iam", "support", "support-console"):
            keys["aws:securetransport"] = ["true"]
        if role is not None:
            keys["aws:resourceaccount"] = [self.snapshot.id]
            keys["aws:resourcetag/team"] = self.entity_tags(role).get("aws:principaltag/team", [])
        if who.kind == "user":
            keys.update({"aws:principalarn": [who.arn], "aws:principalaccount": [who.account], "aws:userid":
                         self.unique_id(who), "aws:principaltype": ["User"], "aws:username": [who.entity.name]})
            keys.update(self.own_organization())
            keys.update(self.entity_tags(who.entity))
        elif who.kind == "session":
            keys.update({"aws:principalarn": [who.arn], "aws:principalaccount": [who.account],
                         "aws:principaltype": ["AssumedRole"]})
            keys.update(self.own_organization())
            keys.update(self.entity_tags(who.entity))
            self.session_keys(state, keys)
        elif who.kind in ("saml", "oidc"):
            keys.update({"aws:principalarn": [], "aws:principalisawsservice": []})
            if who.kind == "saml":
                keys["saml:doc"] = [who.account + "/" + who.arn.split("/")[-1]]
            else:
                keys["aws:federatedprovider"] = [who.arn]
        elif who.kind == "service":
            keys.update({"aws:principalarn": [], "aws:principalaccount": [], "aws:principalorgid": [],
                         "aws:principalorgpaths": [], "aws:principalisawsservice": ["true"],
                         "aws:sourceaccount": Unknown([[], [self.snapshot.id], ["999999999999"]])})
            if who.arn.lower() == "account-access.amazonaws.com":
                keys["aws:sourceaccount"] = [self.snapshot.id]
        else:
            keys.update({"aws:principalarn": [who.arn], "aws:principalaccount": [who.account]})
            if who.kind == "stranger":
                keys.update({"aws:principalorgid": [], "aws:principalorgpaths": []})
        return keys

    def hazy(self, key):
        """A key that is there or not, with any value."""
        values = {v for a in self.every_atom if a.key == key for v in a.literals}
        return Unknown([[]] + [[v] for v in sorted(values) + ["neither~"] + list(SAMPLES.get(key, ()))])

    def session_keys(self, state, keys):
        keys.update({k: self.hazy(k) if v == "unknown" else list(v) for k, v in state.sign_in})
        # Where tags were not collected, the program takes all for unknown, session tags too: less than it could say.
        if self.snapshot.tags_collected:
            keys.update({"aws:principaltag/" + k: [v] for k, v in state.tags + state.transitive})
        keys[MFA] = {NEVER_TRUE: Unknown([[], ["false"]]), ANYTHING: Unknown([[], ["false"], ["true"]]),
                     NO_KEY: []}[state.mfa]
        if state.mfa == ANYTHING:
            keys[AGE] = Unknown([[], ["0"], ["7200"]])
        if state.identity is not None:
            keys["aws:sourceidentity"] = [state.identity]

    # ------------------------------------------------------------------------------------- free keys: axes
    # An axis is a list of alternatives; each a dictionary of keys, those that begin with "_" for the session made.

    def credentials(self, who, assuming):
        if who.kind not in ("user", "external", "stranger") or not self.mfa:
            return []
        worlds = [{MFA: [], AGE: [], "_mfa": NEVER_TRUE}, {MFA: ["false"], AGE: [], "_mfa": NEVER_TRUE},
                  {MFA: ["true"], AGE: ["0"], "_mfa": ANYTHING}, {MFA: ["true"], AGE: ["7200"], "_mfa": ANYTHING}]
        if assuming:
            worlds.append({MFA: ["true"], AGE: ["0"], "_mfa": NEVER_TRUE})
        return [worlds]

    def network(self, who, keys):
        if not {"aws:sourceip", "aws:sourcevpce"} & keys:
            return []
        if who.kind == "service":
            return [[{"aws:sourceip": Unknown([[], ["203.0.113.7"], ["198.51.100.7"], ["10.0.0.1"]]),
                      "aws:sourcevpce": Unknown([[], ["vpce-1a2b3c4d"], ["vpce-ffffffff"]])}]]
        endpoints = ["vpce-ffffffff"] + ([] if who.kind == "stranger" else ["vpce-1a2b3c4d"])
        return [[{"aws:sourceip": [v], "aws:sourcevpce": []} for v in self.samples("aws:sourceip")] +
                [{"aws:sourceip": [], "aws:sourcevpce": [v]} for v in endpoints]]

    def caller_axes(self, who, keys):
        """What is not fixed of a foreign caller."""
        if who.kind not in ("external", "stranger"):
            return []
        axes = []
        named = who.kind == "external" and who.fixed
        user = ":user/" in who.arn
        if "aws:principaltype" in keys:
            axes.append([{"aws:principaltype": [v]} for v in (("User",) if user else ("AssumedRole",))] if named else
                        [{"aws:principaltype": [v]} for v in ("User", "AssumedRole")])
        if "aws:username" in keys:
            own = who.arn.split("/")[-1]
            axes.append([{"aws:username": [own] if user else []}] if named else
                        [{"aws:username": v} for v in ([], ["ann"], ["bob"], ["zz"], ["ops-a"], ["sid-a"])])
        if "aws:userid" in keys:
            axes.append([{"aws:userid": [v]} for v in ("AIDAFRESHFRESHFRESH1", "AROAFRESHFRESHFRESH1:ops-a",
                                                       "AROAFRESHFRESHFRESH1:zz") +
                         (() if who.kind == "stranger" else ("AIDAANNAAAAAAAAAAAAA1", "AROAMIDAAAAAAAAAAAAA1:ops-a"))])
        if "aws:principaltag/team" in keys:
            axes.append([{"aws:principaltag/team": v} for v in [[]] + [[t] for t in self.samples("tag")]])
        if who.kind == "external" and "aws:principalorgid" in keys:
            axes.append([{"aws:principalorgid": v} for v in ORGANIZATIONS])
        if who.kind == "external" and "aws:principalorgpaths" in keys:
            axes.append([{"aws:principalorgpaths": v} for v in ([], [ORGANIZATION + "/r-x/"], ["o-zz/r-x/"])])
        return axes

    def identity_axis(self, who, state):
        if not self.identities:
            return []
        if who.kind == "session" and state.identity is not None:
            return [[{"aws:sourceidentity": [state.identity], "_identity": state.identity, "_rider_identity": True}]]
        axis = [{"_identity": None}] + [{"sts:sourceidentity": [v], "_identity": v, "_rider_identity": True}
                                        for v in self.samples("identity")]
        if who.kind in ("external", "stranger"):
            axis += [{"aws:sourceidentity": [v], "_identity": v, "_rider_identity": True}
                     for v in self.samples("identity")]
        return [axis]

    def tag_axis(self, who, state):
        if not self.tags:
            return []
        inherited = state.transitive if who.kind == "session" else ()
        if inherited:
            return [[{"_tags": (), "_transitive": inherited, "_rider_tags": True}]]
        axis = []
        for team in [None] + list(self.samples("tag")):
            for env in (False, True) if self.tag_keys else (False,):
                keys = ([] if team is None else ["team"]) + (["env"] if env else [])
                pairs = () if team is None else (("team", team),)
                one = {"aws:tagkeys": keys, "_tags": pairs, "_transitive": (), "_rider_tags": bool(keys)}
                if team is not None:
                    one["aws:requesttag/team"] = [team]
                if who.kind in ("saml", "oidc"):
                    one["aws:principaltag/team"] = [] if team is None else [team]
                axis.append(one)
                if team is not None and len(self.snapshot.roles) > 2 and "aws:principaltag/team" in self.mentioned:
                    axis.append({**one, "_tags": (), "_transitive": pairs})
        return [axis]

    def sign_in_axes(self, who):
        axes = []
        if who.kind == "saml":
            for key in sorted(self.sign_in & {"saml:sub", "saml:aud", "saml:iss"}):
                axes.append([{key: [v]} for v in self.samples(key)])
        elif who.kind == "oidc":
            host = who.arn.split("oidc-provider/")[-1]
            for key in sorted(k for k in self.sign_in if k.startswith(host + ":")):
                if key.endswith(":amr"):
                    axes.append([{key: v} for v in ([], ["authenticated"], ["unauthenticated"],
                                                    ["authenticated", "unauthenticated"])])
                else:
                    missing = [] if key.endswith((":sub", ":aud")) else [{key: []}]
                    axes.append(missing + [{key: [v]} for v in self.samples(key)])
        return axes

    def contexts(self, who, state, request, role):
        """All contexts of a request: (context, what the session made of it keeps, riders, free keys)."""
        keys, action = request.keys, request.action
        assuming = role is not None
        axes = self.credentials(who, assuming) + self.network(who, keys) + self.caller_axes(who, keys)
        if {"aws:currenttime", "aws:epochtime"} & keys:
            instants = LATER if state is None or state.time is None else (state.time,)
            axes.append([{"aws:currenttime": [t], "aws:epochtime": [t], "_time": t} for t in instants])
        if "aws:requestedregion" in keys:
            axes.append([{"aws:requestedregion": [r]} for r in self.regions(action)])
        if "aws:securetransport" in keys and action.split(":")[0] not in ("sts", "iam", "support", "support-console"):
            axes.append([{"aws:securetransport": [v]} for v in ("true", "false")])
        if assuming:
            if "sts:externalid" in keys and who.kind in ("user", "session", "external", "stranger"):
                axes.append([{"sts:externalid": v} for v in [[]] + [[s] for s in self.samples("sts:externalid")]])
            if "sts:rolesessionname" in keys or self.names:
                axes.append([{"sts:rolesessionname": [v], "_name": v} for v in self.samples("name")])
            axes += self.identity_axis(who, state) + self.tag_axis(who, state) + self.sign_in_axes(who)
        elif not action.startswith("support") and {"aws:tagkeys", "aws:requesttag/team"} & keys:
            axes += self.tag_axis(who, state)  # a call that takes tags of its own
        fixed = self.fixed(who, state, action, role)
        if who.kind == "session":
            fixed["aws:userid"] = self.unique_id(who, ":" + (state.name or "fresh"))
        for chosen in self.product(axes):
            context = dict(fixed)
            for one in chosen:
                context.update(one)
            yield context

    def product(self, axes):
        size = 1
        for axis in axes:
            size *= len(axis)
        if size <= CONTEXTS_MOST:
            return itertools.product(*axes)
        self.exact = False
        return [tuple(self.random.choice(axis) for axis in axes) for _ in range(CONTEXTS_MOST)]

    def regions(self, action):
        if self.snapshot.partition == "aws":
            if action.lower().startswith(("support:", "support-console:")):
                return [r for r in self.samples("aws:requestedregion") if r in SUPPORT_REGIONS] or ["us-west-2"]
            return ["us-east-1"] if action.lower().startswith("iam:") else self.samples("aws:requestedregion")
        return REGIONS[self.snapshot.partition] if action.lower().startswith("sts:") else \
            REGIONS[self.snapshot.partition] + tuple(self.samples("aws:requestedregion"))

    def unique_id(self, who, suffix=""):
        return self.hazy("aws:userid") if isinstance(who.entity, Absent) else [who.unique_id + suffix]

    @staticmethod
    def free(who, state):
        """Free keys that a policy variable may name: then the condition is unknown (6.6)."""
        tags = frozenset(("aws:principaltag/team", "aws:principaltag/role"))
        if who.kind in ("saml", "oidc"):
            return tags
        if who.kind in ("external", "stranger"):
            return tags if who.fixed else tags | {"aws:username"}
        return tags if who.kind == "session" and state.taggable else frozenset()

    def next_state(self, who, state, context, role):
        """The session that an assumption in this context gives."""
        mfa, sign_in = NO_KEY, []
        if who.kind in ("user", "external", "stranger"):
            mfa = context.get("_mfa", NEVER_TRUE)
        elif who.kind == "session":
            mfa = state.mfa
        elif who.kind in ("saml", "oidc"):
            lasting = "saml:sub" if who.kind == "saml" else (":aud", ":sub", ":amr")
            sign_in = [(k, tuple(context[k])) for k in sorted(self.sign_in)
                       if k.endswith(lasting) and k != "saml:aud" and isinstance(context.get(k), list)]
            if who.kind == "oidc":
                sign_in.append(("aws:federatedprovider", (who.arn,)))
        return State(context.get("_name"), context.get("_identity"), context.get("_tags", ()),
                     context.get("_transitive", ()), mfa, tuple(sign_in), context.get("_time"), self.lets_tag(role))
