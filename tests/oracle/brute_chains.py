# SPDX-License-Identifier: Apache-2.0
"""Who can assume which role (section 7 of the specification), by trying every caller, every chain without repeated
roles and every context of brute_world.py."""
from brute_request import Plain, Who
from brute_world import State
from documents import F, T, U
from matching import BUILT_IN, UNIQUE_ID, entries_of, lower, match_action

LONGEST = 8  # roles of a chain; of longer ones the program may say that it does not know (7.2)
STEPS_MOST = 4000  # of one search; beyond them an account is judged in one direction alone

OPERATIONS = {"saml": "sts:AssumeRoleWithSAML", "oidc": "sts:AssumeRoleWithWebIdentity"}


def has_star(statement):
    """Whether the Principal is "*", has it, or cannot be read."""
    element = statement.members.get("Principal")
    entries = entries_of(element) if element not in (None, "*") else None
    return entries is None or ("AWS", "*") in entries


class Start:
    def __init__(self, kind, principal, callers):
        self.kind, self.principal, self.callers = kind, principal, callers
        self.named_by = set()  # external: ARNs of the roles whose trust names it
        self.reached = {}  # role ARN: the best value
        self.by_chain = {}  # role ARN: the best value of chains of two roles and more
        self.lengths = {}  # role ARN: roles of the shortest chain of that value
        self.ends = {}  # role ARN: {state of a session there: value}


class Chains:
    def __init__(self, world):
        self.world, self.snapshot = world, world.snapshot
        self.edges = {}
        self.roles = self.snapshot.roles
        if len(self.roles) > LONGEST:
            world.exact = False
        self.steps = 0
        self.starts = self.collect()
        for start in self.starts:
            self.search(start)

    # ---------------------------------------------------------------------------------------------- starts

    def collect(self):
        world, found = self.world, {}

        def add(kind, principal, callers):
            start = found.setdefault((kind, principal), Start(kind, principal, callers))
            start.named_by.add(role.arn if role else None)

        role = None

        for user in self.snapshot.users:
            add("user", user.arn, [world.user(user)])
        for arn in (self.snapshot.saml or []) + (self.snapshot.oidc or []):
            add("federated", arn, [world.provider(arn)])
        for who in world.absent() + world.unlisted():
            add("absent", who.arn, [who])
        for role in self.roles:
            if role.trust is None:
                add("ghost", "", [Who("ghost", self.snapshot.partition, None, None)])
            for statement in role.trust.statements if role.trust else []:
                if "Allow" in statement.effects:
                    self.collect_statement(statement, add)
        return list(found.values())

    def collect_statement(self, statement, add):
        element = statement.members.get("Principal")
        entries = [("Any", "*")] if element == "*" else entries_of(element) if element is not None else None
        if entries is None:
            entries = [("Any", "fault")]
        star = anybody = False
        for member, entry in entries:
            if member == "Federated" and isinstance(entry, str):
                if "-provider/" in entry or entry in BUILT_IN:
                    add("federated", entry, [self.world.provider(entry)])
            elif member == "Service":
                kind = "federated" if lower(entry) == "account-access.amazonaws.com" else "service"
                add(kind, entry, [Who("service", self.snapshot.partition, None, entry)])
            elif entry == "*" or not self.collect_external(entry, add):
                star, anybody = star or entry == "*", True
                add("anyone", "*", self.world.strangers())
        if anybody:
            self.collect_beside_star(statement, star, add)

    def collect_beside_star(self, statement, star, add):
        """Whom a "*" lets in beside strangers: built-in providers, and accounts that its conditions name; and of these an
        entry that cannot be understood."""
        request = Plain("sts:AssumeRoleWithWebIdentity", None, {})
        if star and match_action(statement, request) != F:
            for name in BUILT_IN:
                add("federated", name, [self.world.provider(name)])
        for one in self.world.atoms(statement) or []:
            if one is None or "not" in lower(one.operator) or "null" in lower(one.operator):
                continue
            for text in one.literals:
                account = text.split(":")[4] if one.key == "aws:principalarn" and text.count(":") >= 5 else text
                if one.key in ("aws:principalarn", "aws:principalaccount") and account.isdigit() and \
                        account != self.snapshot.id:
                    self.collect_external(account, add)

    def collect_external(self, entry, add):
        """False: the entry cannot be understood, so nobody can say whom it means."""
        if entry.isdigit() and len(entry) == 12:
            entry = "arn:%s:iam::%s:root" % (self.snapshot.partition, entry)
        if UNIQUE_ID.match(entry):
            return True
        parts = entry.split(":", 5)
        if len(parts) < 6 or "*" in entry or parts[5].startswith("group/"):
            return False
        if parts[4] == self.snapshot.id or parts[1] != self.snapshot.partition or "federated-user/" in entry:
            return True
        add("external", entry, self.world.external(parts[4], None if parts[5] == "root" else entry))
        return True

    # ----------------------------------------------------------------------------------------------- edges

    def edge(self, who, state, role):
        """{state of the session: the best value}."""
        place = who.identity, state, role.arn
        if place not in self.edges:
            self.edges[place] = self.decide(who, state, role)
        return self.edges[place]

    def decide(self, who, state, role):
        world = self.world
        if who.kind == "ghost":
            names = world.samples("name") if world.names else [None]
            return {State(name, taggable=True): U for name in names} if role.trust is None else {}
        if role.service_linked and who.kind != "service":
            return {}
        action = OPERATIONS.get(who.kind, "sts:AssumeRole")
        if not self.may_enter(who, role, action):
            return {}
        request = world.request(who, action, role)
        riders = {}
        if world.tags or state is not None and state.transitive:
            riders["_rider_tags"] = world.request(who, "sts:TagSession", role)
        if world.identities:
            riders["_rider_identity"] = world.request(who, "sts:SetSourceIdentity", role)
        for rider in riders.values():
            request.keys |= rider.keys
        found, free = {}, world.free(who, state)
        for context in world.contexts(who, state, request, role):
            session = world.next_state(who, state, context, role)
            before = found.get(session, F)
            if before == T:
                continue
            value = request.answer(context, free)
            for name, rider in riders.items():
                if value > before and context.get(name):
                    value = min(value, rider.answer(context, free))
            if value > before:
                found[session] = value
        return found

    def may_enter(self, who, role, action):
        """Some statement of the trust may allow it, conditions aside."""
        if role.trust is None:
            return True
        for statement in role.trust.statements:
            if "Allow" in statement.effects and self.world.constant(statement, action, role.arn)[0] != F and \
                    any(who.match(statement).values()):
                return True
        return False

    @staticmethod
    def first_state(who):
        return State(who.session, taggable=True) if who.kind == "session" else None

    # ---------------------------------------------------------------------------------------------- search

    def search(self, start):
        self.steps = 0
        for who in start.callers:
            for role in self.roles:
                if not self.is_asked(start, who, role):
                    continue
                state = self.first_state(who)
                for state, value in self.edge(who, state, role).items():
                    self.walk(start, role, state, value, (role.arn,), {})

    @staticmethod
    def is_asked(start, who, role):
        """Others than the account's own and strangers are asked where they are named; a "*" means also the service that
        comes for people of Identity Center."""
        if role.arn in start.named_by or who.kind not in ("external", "service") and not who.foreign_provider:
            return True
        return start.kind == "federated" and who.kind == "service" and role.trust is not None and \
            any("Allow" in s.effects and has_star(s) for s in role.trust.statements)

    def walk(self, start, role, state, value, path, seen):
        place = role.arn, state, frozenset(path)
        if seen.get(place, F) >= value or len(path) > len(self.roles):
            return
        seen[place] = value
        self.steps += 1
        if self.steps > STEPS_MOST:
            self.world.exact = False
            return
        ends = start.ends.setdefault(role.arn, {})
        ends[state] = max(ends.get(state, F), value)
        if len(path) > 1:
            start.by_chain[role.arn] = max(start.by_chain.get(role.arn, F), value)
        if value > start.reached.get(role.arn, F):
            start.reached[role.arn], start.lengths[role.arn] = value, len(path)
        elif value == start.reached[role.arn]:
            start.lengths[role.arn] = min(start.lengths[role.arn], len(path))
        who = self.world.session(role, state.name)
        for following in self.roles:
            if following.arn not in path:
                for session, step in self.edge(who, state, following).items():
                    self.walk(start, following, session, min(value, step), path + (following.arn,), seen)

    def loosely(self, start, goal):
        """Whether trust policies lead on from what a start reaches to the goal, conditions aside."""
        # Of users and roles that the snapshot lacks the program asks whether anybody of the account could come.
        reached = [r for r in self.roles if start.reached.get(r.arn, F) != F or start.kind == "absent" and any(
            self.may_enter(w, r, OPERATIONS.get(w.kind, "sts:AssumeRole")) for w in start.callers)]
        for role in reached:
            reached += [r for r in self.roles if r not in reached and
                        self.may_enter(self.world.session(role), r, "sts:AssumeRole")]
        return goal in reached

    # ----------------------------------------------------------------------------------- one more request

    def can(self, start, action):
        """The best answer of any way of a start to a request without resource: directly, or by roles."""
        best = F
        if start.kind == "user":
            best = self.ask(start.callers[0], None, action)
        for role in self.roles:
            for state, value in start.ends.get(role.arn, {}).items():
                if value > best:
                    best = max(best, min(value, self.ask(self.world.session(role, state.name), state, action)))
        return best

    def ask(self, who, state, action, resource=None):
        request = self.world.request(who, action, None, resource)
        best, free = F, self.world.free(who, state)
        if not any(row is None or "Allow" in row.effects for rows in request.layers["identity"] for row in rows):
            return F
        for context in self.world.contexts(who, state, request, None):
            best = max(best, request.answer(context, free))
            if best == T:
                break
        return best
