# SPDX-License-Identifier: Apache-2.0
"""The support-role rule, read a second time (support-rule.md), on what brute_chains.py finds."""
from brute_chains import Chains
from brute_pools import (CANDIDATE_ACTIONS, CASE_ACTIONS, CONSOLE_API_ACTIONS, FORM_ACTIONS, HAS_NO_RESOURCE,
                         HAS_TENANTS, OTHER_ACTIONS, PEOPLE_OF, STRANGERS_TOKENS)
from brute_request import Plain, Request, Who
from brute_world import ANYTHING, NO_KEY, State
from documents import F, T, U, all_of, any_of, negate, truth
from matching import match_action, match_resource

VERDICTS = ("trusts-anyone", "nobody-can-assume", "cannot-manage-cases", "no-console-access", "too-much-access", "ok")


def granted(documents):
    """Whether an identity policy allows one of the three actions, denies, limits and conditions left aside."""
    best = F
    for document in documents:
        if document is None:
            best = max(best, U)
        for statement in document.statements if document else []:
            if "Allow" in statement.effects:
                sure = T if statement.effects == ("Allow",) and not statement.faulty else U
                best = max(best, min(sure, max(one_action(statement, a) for a in CANDIDATE_ACTIONS)))
    return best


def one_action(statement, action):
    request = Plain(action, None, {})
    return min(match_action(statement, request), match_resource(statement, request, "Allow"))


class Judged:
    """A candidate."""

    def __init__(self, rule, role, granted_by_policy):
        self.rule, self.role, self.granted = rule, role, granted_by_policy
        self.who = {}  # (kind, principal): the value, of those who come in or may
        persons, stranger = [], F
        for start in rule.chains.starts:
            value = start.reached.get(role.arn, F)
            if value == F:
                if start.kind in ("ghost", "absent") and rule.chains.loosely(start, role):
                    rule.world.exact = False  # the program does not ask whether a whole chain can be gone by nobody known
                continue
            if start.kind not in ("ghost", "absent") and not rule.barred(start):
                self.who[start.kind, start.principal] = value
            person, strange = rule.nature(start, role)
            persons.append((min(value, person), start))
            stranger = max(stranger, strange)
        self.persons = [(v, s) for v, s in persons if v != F]
        self.stranger = stranger
        self.nobody = negate(any_of(v for v, _ in self.persons))
        self.judge()

    def judge(self):
        steps = [self.stranger, self.nobody]
        if self.granted == T:
            self.session()
            cases = all_of(self.may(a) for a in CASE_ACTIONS)
            console = CONSOLE_API_ACTIONS if self.rule.snapshot.partition == "aws" else []
            steps += [negate(cases), negate(all_of(self.may(a) for a in console + FORM_ACTIONS)), self.too_much()]
        self.steps = steps
        self.left_out = False
        if self.granted == U:
            self.verdict = "unknown"
            self.left_out = self.stranger == T or (self.stranger == F and self.nobody == T)
            return
        self.verdict = "ok"
        for name, value in zip(VERDICTS, steps):
            if value != F:
                self.verdict = name if value == T else "unknown"
                break

    # ------------------------------------------------------------------------------- what a session may do

    def session(self):
        """The sessions of persons: of those who come in for certain, else of those who may."""
        best = max((v for v, _ in self.persons), default=F)
        starts = [s for v, s in self.persons if v == best]
        comers = self.rule.comers(starts, self.role)
        tags = any(self.rule.chains.may_enter(w, self.role, "sts:TagSession") for w in comers)
        self.who_asks, self.states = self.rule.sessions(self.role, starts, tags)

    def may(self, action, resource=None):
        best = F
        for state in self.states:
            best = max(best, self.rule.chains.ask(self.who_asks, state, action, resource))
            if best == T:
                break
        return best

    def too_much(self):
        best = F
        for action, write in OTHER_ACTIONS.items():
            if write:
                for resource in [None] if action in HAS_NO_RESOURCE else self.rule.resources:
                    best = max(best, self.may(action, resource))
                    if best == T:
                        return T
        return best


class Rule:
    def __init__(self, snapshot, world):
        self.snapshot, self.world = snapshot, world
        self.chains = Chains(world)
        partition, home = snapshot.partition, snapshot.id
        self.resources = [t % {"p": partition, "h": home} for t in (
            "arn:%(p)s:s3:::b/k", "arn:%(p)s:s3:::b/j", "arn:%(p)s:s3:::c/k", "arn:%(p)s:iam::%(h)s:role/Mid",
            "arn:%(p)s:iam::%(h)s:role/Support", "arn:%(p)s:iam::%(h)s:role/x",
            "arn:%(p)s:iam::%(h)s:role/${aws:PrincipalTag/role}", "arn:%(p)s:x:y:%(h)s:z",
            "arn:aws:support:us-east-1:%(h)s:case/x")]
        self.resources += [r.arn for r in snapshot.roles if r.arn not in self.resources]
        self.candidates = []
        for role in snapshot.roles:
            value = F if role.service_linked else granted(role.documents)
            if value != F:
                self.candidates.append(Judged(self, role, value))
        self.conclude()

    # ------------------------------------------------------------------------------- sessions of any origin

    def sessions(self, role, starts, tags):
        """What a role's sessions may bring along that come from these starts (6.4, 7.4); tags: session tags too."""
        world = self.world
        kinds = {s.kind for s in starts} or {"user"}
        mfa = ANYTHING if kinds & {"user", "external", "anyone", "ghost", "absent"} else NO_KEY
        values = [()]
        if "aws:principaltag/team" in world.mentioned and tags:
            values += [(("team", v),) for v in world.samples("tag")]
        names = world.samples("name") if "aws:userid" in world.mentioned else [None]
        identities = [None] + (world.samples("identity") if "aws:sourceidentity" in world.mentioned else [])
        sign_in = ()
        if any(s.callers[0].kind in ("saml", "oidc") for s in starts):
            sign_in = tuple((k, "unknown") for k in sorted(world.sign_in)
                            if k == "saml:sub" or k.endswith((":aud", ":sub", ":amr")) and k != "saml:aud")
            sign_in += (("aws:federatedprovider", "unknown"),)
        return world.session(role), [State(n, i, t, (), mfa, sign_in, None, tags)
                                     for n in names for i in identities for t in values]

    def comers(self, starts, goal):
        """Who may make the last call of the ways in to a role."""
        for start in starts:
            yield from start.callers
            for role in self.snapshot.roles:
                if role is not goal and start.reached.get(role.arn, F) != F:
                    yield from (self.world.session(role, state.name) for state in start.ends[role.arn])

    def session_may(self, role, action):
        """What a session of the role may do, whoever assumed it."""
        starts = [s for s in self.chains.starts if s.reached.get(role.arn, F) != F and
                  not (s.kind == "federated" and self.barred(s))]
        who, states = self.sessions(role, starts, self.world.lets_tag(role))
        return max(self.chains.ask(who, state, action) for state in states)

    # ------------------------------------------------------------------------------------ who is a person

    def nature(self, start, role):
        """(whether a person, whether anyone at all comes in this way) of a start that reaches the role."""
        reached = start.reached[role.arn]
        if start.kind == "ghost":
            return U, U
        if start.kind == "absent":
            return U, F
        if start.kind == "anyone":
            return F, reached
        if start.kind == "service":
            return F, F
        if start.kind == "user":
            return truth(start.principal not in self.snapshot.no_credentials), F
        if start.kind == "external" or start.callers[0].kind == "service":
            return T, F
        if self.barred(start):
            return F, F
        if start.callers[0].kind == "saml":
            return T, F
        return self.token_nature(start, role)

    def token_nature(self, start, role):
        host = start.principal.split("oidc-provider/")[-1]
        person, subject = truth(PEOPLE_OF.get(host, True)), host + ":sub"
        if person == T and subject in self.world.sign_in:
            person = self.restricted(start, role, lambda c: not c[subject][0].startswith("system:serviceaccount:"))
        strange = F
        if host in HAS_TENANTS:
            strange = self.restricted(start, role, lambda c: all(
                not c.get(k) or c[k][0] in v for k, v in STRANGERS_TOKENS.items() if k.startswith(host)))
        if host.startswith("cognito-identity") and strange != T and host + ":amr" in self.world.sign_in:
            strange = max(strange, self.restricted(start, role, lambda c: c[host + ":amr"] == ["unauthenticated"]))
        elif host.startswith("cognito-identity"):
            strange = max(strange, start.reached[role.arn])
        return person, strange

    def restricted(self, start, role, admits):
        """How far the start reaches the role with only those tokens."""
        chains, world = self.chains, self.world
        again = type(start)(start.kind, start.principal, start.callers)
        kept, contexts = chains.edges, world.contexts
        chains.edges = {k: v for k, v in kept.items() if k[0] != start.callers[0].identity}
        world.contexts = lambda who, *rest: (c for c in contexts(who, *rest) if who.kind != "oidc" or admits(c))
        chains.search(again)
        chains.edges, world.contexts = kept, contexts
        return again.reached.get(role.arn, F)

    def barred(self, start):
        """An identity provider that the account has not, and a user who cannot sign in, are not listed."""
        if start.kind == "user":
            return start.principal in self.snapshot.no_credentials
        listed = self.snapshot.saml if ":saml-provider/" in start.principal else self.snapshot.oidc
        return start.kind == "federated" and listed is not None and start.principal.startswith("arn:") and \
            start.principal.split(":")[4] == self.snapshot.id and start.principal not in listed

    # --------------------------------------------------------------------------------------- the account

    def conclude(self):
        snapshot = self.snapshot
        support_access = "arn:%s:iam::aws:policy/AWSSupportAccess" % snapshot.partition
        judged = [c for c in self.candidates if not c.left_out]
        verdicts = [c.verdict for c in judged]
        complete = not snapshot.truncated and "RoleDetailList" in snapshot.sections
        if any(support_access in r.attached or r.boundary_arn == support_access for r in snapshot.roles):
            self.benchmark = "pass"
        else:
            self.benchmark = "fail" if complete else None
        self.severity = "high" if "trusts-anyone" in verdicts else "low"
        if "ok" in verdicts:
            self.status, self.reason = "pass", "ok"
        elif "unknown" in verdicts or not complete:
            self.status, self.reason = "unknown", "unknown"
        elif verdicts:
            self.status, self.reason = "fail", max(verdicts, key=VERDICTS.index)
        else:
            self.without_candidate(support_access)

    def without_candidate(self, support_access):
        snapshot = self.snapshot
        holders = snapshot.users + list(snapshot.groups.values())
        self.status, self.reason = "fail", "attached-to-users-or-groups-only"
        if any(support_access in e.attached for e in holders):
            return
        if any(granted(u.documents) != F and self.chains.ask(self.world.user(u), None, "support:CreateCase") == T
               for u in snapshot.users):
            return
        if any(granted(g.documents) != F and self.group_may(g) == T for g in snapshot.groups.values()):
            return
        if snapshot.truncated or not {"UserDetailList", "GroupDetailList"} <= snapshot.sections:
            self.status = self.reason = "unknown"
        else:
            self.reason = "no-support-role"

    def group_may(self, group):
        """A group is judged by what it gives."""
        who = Who("user", self.snapshot.partition, self.snapshot.id, "", "")
        request = Request(self.world, who, "support:CreateCase", None, {"identity": [group.documents]})
        who.entity = group
        best = F
        for context in self.world.contexts(who, None, request, None):
            for key in ("aws:principalarn", "aws:userid", "aws:username"):
                context.pop(key, None)
            best = max(best, request.answer(context))
        return best
