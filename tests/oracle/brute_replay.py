# SPDX-License-Identifier: Apache-2.0
"""Puts a witness that the program printed to every policy on the way once more."""
import ipaddress
import re

from brute_chains import OPERATIONS
from brute_pools import NOW, STRANGERS
from brute_request import Unknown, Who
from brute_world import AGE, ANYTHING, MFA, NEVER_TRUE, NO_KEY, REGIONS, SUPPORT_REGIONS, State
from documents import T
from matching import lower

NO_PUBLIC_ADDRESS = [ipaddress.ip_network(n) for n in (
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7", "fe80::/10",
    "::1/128")]
FORMS = {"sts:externalid": r"[A-Za-z0-9_+=,.@:/-]{2,1224}\Z", "sts:rolesessionname": r"[A-Za-z0-9_+=,.@-]{2,64}\Z",
         "sts:sourceidentity": r"(?!aws:)[A-Za-z0-9_+=,.@-]{2,64}\Z",
         "aws:sourcevpce": r"vpce-([0-9a-f]{8}|[0-9a-f]{17})\Z"}
# What does not change with the call, for callers of the account.
SETTLED = ("aws:principalarn", "aws:principalaccount", "aws:username", "aws:userid", "aws:viaawsservice",
           "aws:principalisawsservice", "aws:resourceaccount", "aws:securetransport", "aws:sourceidentity")


def keys_of(witness):
    return {lower(k): [] if v is None else v if isinstance(v, list) else [v] for k, v in witness.items()}


def invalid(who, keys, action):
    """What no call can have, or None."""
    for key, form in FORMS.items():
        if keys.get(key) and not re.match(form, keys[key][0]):
            return key
    if keys.get("aws:sourceip"):
        address = ipaddress.ip_address(keys["aws:sourceip"][0])
        if keys.get("aws:sourcevpce") or any(address in n for n in NO_PUBLIC_ADDRESS):
            return "network"
    if keys.get("aws:currenttime") and not keys["aws:currenttime"][0] >= "2026-11-24T12:00:00Z":
        return "time"
    if who.kind not in ("user", "external", "stranger") and (keys.get(MFA) or keys.get(AGE)):
        return "MFA"
    if keys.get(AGE) and keys.get(MFA, ["true"]) != ["true"]:
        return "MFA age"
    names = {lower(k[len("aws:requesttag/"):]) for k, v in keys.items() if k.startswith("aws:requesttag/") and v}
    if names and "aws:tagkeys" in keys and not names <= {lower(k) for k in keys["aws:tagkeys"]}:
        return "tag keys"
    for key, values in keys.items():
        if key.startswith("aws:requesttag/") and not values and \
                key[len("aws:requesttag/"):] in {lower(k) for k in keys.get("aws:tagkeys", [])}:
            return "tag keys"
    region = keys.get("aws:requestedregion")
    if region and who.partition == "aws" and action.startswith("support") and region[0] not in SUPPORT_REGIONS:
        return "region"
    return None


class Replay:
    def __init__(self, rule):
        self.rule, self.world, self.snapshot = rule, rule.world, rule.snapshot

    def refuses(self, entry, role, action=None):
        """Why the witness of one of `who` does not do, or None. action: made with the session of the last role."""
        witnesses = entry.get("witnesses") or [entry["witness"]]
        via = entry["via"] + ([role.arn] if role is not None and action is None else [])
        if len(witnesses) != len(via) + (action is not None):
            return "%d witnesses for %d roles" % (len(witnesses), len(via))
        path = [next(r for r in self.snapshot.roles if r.arn == arn) for arn in via]
        wrong = None
        # A session with MFA, or a code in the call, and what name the session of another account has: it does not tell.
        for mfa in (ANYTHING, NEVER_TRUE):
            for session in (0, 1, 2):
                wrong = self.walk(entry, path, witnesses, mfa, session, action)
                if wrong is None:
                    return None
        return wrong

    def caller(self, entry, keys, session):
        kind, principal = entry["kind"], entry["principal"]
        partition, home = self.snapshot.partition, self.snapshot.id
        if kind == "user":
            return self.world.user(next(u for u in self.snapshot.users if u.arn == principal))
        if kind == "federated" and principal.lower() != "account-access.amazonaws.com":
            return self.world.provider(principal)
        if kind in ("federated", "service"):
            return Who("service", partition, None, principal)
        if kind == "anyone":
            account = keys.get("aws:principalaccount", [STRANGERS[0]])[0]
            arn = keys.get("aws:principalarn", ["arn:%s:iam::%s:user/x" % (partition, account)])[0]
            who = Who("stranger", partition, arn.split(":")[4], arn)
            if who.account != account and "aws:principalaccount" in keys or who.account == home:
                return None
            return who
        account = principal.split(":")[4]
        named = None if principal.endswith(":root") else principal
        callers = self.world.external(account, named or "arn:%s:iam::%s:user/unnamed" % (partition, account))
        who = callers[min(session, len(callers) - 1)]
        if keys.get("aws:principalarn"):
            if named is not None and ":assumed-role/" not in named and keys["aws:principalarn"][0] != named:
                return None
            who = Who("external", partition, account, keys["aws:principalarn"][0], None, who.session)
            who.fixed = named is not None
        return who

    def walk(self, entry, path, witnesses, mfa, session, action):
        state, who = None, self.caller(entry, keys_of(witnesses[0]), session)
        if who is None:
            return "the caller is another"
        for number, witness in enumerate(witnesses):
            keys = keys_of(witness)
            role = path[number] if number < len(path) else None
            operation = OPERATIONS.get(who.kind, "sts:AssumeRole") if role is not None else action
            context, wrong = self.context(who, state, keys, operation, role)
            if wrong is None and role is not None:
                wrong = self.assume(who, state, context, operation, role)
            elif wrong is None and self.world.request(who, operation).answer(context) != T:
                wrong = operation
            if wrong is not None:
                return "hop %d: %s" % (number, wrong)
            if role is not None:
                state = self.session(who, state, context, keys, mfa, role)
                who = self.world.session(role, state.name)
        return None

    def context(self, who, state, keys, operation, role):
        context = {"aws:currenttime": [str(NOW)], "aws:epochtime": [str(NOW)], "aws:requestedregion":
                   [REGIONS[who.partition][0]], "sts:rolesessionname": ["rolecall"] if role is not None else [],
                   "aws:sourceip": [] if keys.get("aws:sourcevpce") else ["203.0.113.1"]}
        context.update(self.world.fixed(who, state, operation, role))
        if who.kind == "session":
            context["aws:userid"] = self.world.unique_id(who, ":" + (state.name or "rolecall"))
        free = who.kind in ("external", "stranger", "saml", "oidc")
        for key, values in keys.items():
            before = context.get(key)
            if isinstance(before, Unknown):
                return None, key + " cannot be known"
            settled = key in SETTLED or key.startswith(("aws:principaltag/", "aws:resourcetag/"))
            if settled and not (free and not key.startswith("aws:resource")) and values != (before or []):
                return None, "%s is %s, not %s" % (key, before, values)
            context[key] = values
        return context, invalid(who, keys, operation)

    def assume(self, who, state, context, operation, role):
        actions = [operation]
        if context.get("aws:tagkeys") or any(k.startswith("aws:requesttag/") and v for k, v in context.items()) or \
                state is not None and state.transitive:
            actions.append("sts:TagSession")
        if context.get("sts:sourceidentity") or context.get("aws:sourceidentity"):
            actions.append("sts:SetSourceIdentity")
        if role.service_linked and who.kind != "service":
            return "service-linked"
        for one in actions:
            if self.world.request(who, one, role).answer(context) != T:
                return one + " " + role.arn
        return None

    def session(self, who, state, context, keys, mfa, role):
        if who.kind == "session":
            mfa = state.mfa
        elif who.kind not in ("user", "external", "stranger"):
            mfa = NO_KEY
        elif keys.get(MFA) != ["true"] or keys.get(AGE, ["0"]) == ["0"] and mfa == NEVER_TRUE:
            mfa = NEVER_TRUE
        else:
            mfa = ANYTHING
        tags = tuple((k[len("aws:requesttag/"):], v[0]) for k, v in sorted(keys.items())
                     if k.startswith("aws:requesttag/") and v)
        kept = {lower(k) for k in keys.get("sts:transitivetagkeys", [])}
        transitive = tuple(t for t in tags if t[0] in kept) + (state.transitive if state is not None else ())
        identity = (context.get("sts:sourceidentity") or context.get("aws:sourceidentity") or [None])[0]
        after = self.world.next_state(who, state, {**context, "_mfa": mfa}, role)
        return State(context["sts:rolesessionname"][0], identity, tags, transitive, mfa, after.sign_in, None)
