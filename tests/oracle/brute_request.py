# SPDX-License-Identifier: Apache-2.0
"""One request of the brute force in one context: the conditions and principals that oracle.py's requests do not have
(sign-ins, services, other accounts, strangers), keys of class UNKNOWN (6.2), and the grant of 5.2 to 5.7."""
import re

from conditions import OPERATORS, atom, operator_of
from documents import F, T, U, all_of, any_of, negate, truth
from matching import (ACCOUNT_ID, ARN, BUILT_IN, FEDERATED, MULTIVALUED, UNIQUE_ID, entries_of, lower, match_action,
                      match_resource)
from oracle import RCP_PREFIXES

VARIABLES = re.compile(r"\$\{([^,}*?$]+)")


class Unknown:
    """A key that may have any of these states; a state is a list of values."""

    def __init__(self, states):
        self.states = states


class Who:
    """Who asks: user, session, saml, oidc, service, external or stranger."""

    def __init__(self, kind, partition, account, arn, unique_id=None, session=None):
        self.kind, self.partition, self.account, self.arn = kind, partition, account, arn
        self.unique_id, self.session = unique_id, session
        self.foreign_provider = False  # of another account than the role's
        self.entity = None  # user or session: the user or the role
        self.fixed = False  # external: its ARN is the one that the trust names

    @property
    def identity(self):
        return self.kind, self.account, self.arn, self.session, self.fixed

    def is_principal(self):
        return self.kind in ("user", "session", "external", "stranger")

    def entry(self, member, entry):
        """(kind of the naming, how far it matches) of one Principal entry (2.4)."""
        if not isinstance(entry, str):
            return "star", U
        if member == "Federated":
            if not FEDERATED.match(entry) and entry not in BUILT_IN:
                return "star", U
            match = truth(self.kind in ("saml", "oidc") and entry == self.arn)
            return "federated", min(match, U) if self.foreign_provider else match
        if member == "Service":
            return "service", truth(self.kind == "service" and lower(entry) == lower(self.arn))
        if member == "CanonicalUser":
            return "star", U
        if entry == "*":
            return "star", T if self.is_principal() else U
        return self.principal_entry(entry)

    def principal_entry(self, entry):
        here = self.is_principal()
        if ACCOUNT_ID.match(entry):
            return "account", truth(here and entry == self.account)
        if UNIQUE_ID.match(entry):
            unique, colon, session = entry.partition(":")
            if colon:
                return "session", truth(here and unique == self.unique_id and session == self.session)
            return "role" if self.kind == "session" else "user", truth(here and unique == self.unique_id)
        arn = ARN.match(entry)
        if not arn:
            return "star", U
        partition, service, account, name = arn.groups()
        own = here and (partition, account) == (self.partition, self.account)
        if service == "iam" and name == "root":
            return "account", truth(own)
        if service == "iam" and name.startswith("user/"):
            return "user", truth(here and entry == self.arn)
        if service == "iam" and name.startswith("role/"):
            return "role", truth(here and entry == self.arn)
        if service == "sts" and re.match(r"assumed-role/[^/]+/[^/]+\Z", name):
            _, role, session = name.split("/")
            named = own and (self.arn or "").split("/")[-1] == role and ":role/" in self.arn
            return "session", truth(named and session == self.session)
        if service == "sts" and re.match(r"federated-user/[^/]+\Z", name):
            return "fedsession", F
        return "star", U

    def match(self, statement):
        """By kind of naming; None: statements of this kind of policy have no Principal."""
        members = statement.members
        if statement.document.kind not in ("trust", "rcp"):
            return None
        element = members.get("Principal")
        if element == "*":
            return {"star": T}
        entries = entries_of(element) if element is not None else None
        if entries is None:
            return {"star": U}
        found = {}
        allows = statement.effects == ("Allow",)
        anybody = self.kind == "external" and not self.fixed and allows
        for member, entry in entries:
            kind, match = self.entry(member, entry)
            if match == U and allows and self.kind in ("saml", "oidc") and member != "Federated" and entry != "*":
                match = F  # what cannot be understood is no sign-in, where it would let in
            if anybody and kind in ("user", "role", "session"):
                continue  # whoever is named beside the account is a start of its own
            found[kind] = max(found.get(kind, F), match)
        return found


class Atom:
    """A condition of a statement, with the answers that it gave."""

    def __init__(self, operator, key, value, statement):
        self.operator, self.key, self.value, self.statement = operator, lower(key), value, statement
        self.written = key
        texts = [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str)]
        self.variables = []
        if statement.document.variables:
            self.variables = sorted({lower(k.strip()) for t in texts for k in VARIABLES.findall(t)})
        self.literals = texts
        self.known = {}

    def answer(self, request):
        values = request.state(self.key)
        names = [request.state(v) for v in self.variables]
        if values != [] and (any(isinstance(n, Unknown) for n in names) or
                             any(v in request.free for v in self.variables)):
            return U
        names = [[] if isinstance(n, Unknown) else n for n in names]
        if isinstance(values, Unknown):
            answers = {self.ask(state, names, request) for state in values.states}
            return answers.pop() if len(answers) == 1 else U
        return self.ask(values, names, request)

    def ask(self, values, names, request):
        place = tuple(values), tuple(map(tuple, names))
        if place not in self.known:
            keys = dict(zip(self.variables, names))
            keys[self.key] = values
            self.known[place] = atom(self.operator, self.written, self.value, self.statement,
                                     Plain(request.action, request.resource, keys))
        return self.known[place]


def atoms_of(statement):
    """None where some condition cannot be read at all."""
    condition = statement.members.get("Condition", {})
    if not isinstance(condition, dict):
        return None
    found = []
    for operator, block in condition.items():
        if not isinstance(block, dict) or operator_of(operator)[1] not in OPERATORS or \
                len({lower(k) for k in block}) != len(block):
            found.append(None)
        else:
            found += [Atom(operator, k, v, statement) for k, v in block.items()]
    return found


class Plain:
    """What the functions of the second reading ask of a request."""

    def __init__(self, action, resource, keys):
        self.action, self.resource, self.keys = action, resource, keys
        self.caller = None

    def values(self, key):
        return self.keys.get(lower(key), [])

    @staticmethod
    def is_multivalued(key):
        return lower(key) in MULTIVALUED


class Row:
    """A statement that may take part in a request."""

    def __init__(self, statement, constant, by_context, atoms, who):
        self.statement, self.constant, self.by_context, self.atoms = statement, constant, by_context, atoms
        self.effects = statement.effects
        self.kinds = None if who == F else who.match(statement)


def constant_of(statement, atoms, action, resource):
    """What is the same for every caller and context: (value, whether Resource needs the context, atoms)."""
    plain = Plain(action, resource, {})
    constant = min(U if statement.faulty or atoms is None else T, match_action(statement, plain))
    by_context = statement.document.variables and "${" in resource_text(statement)
    if constant != F and not by_context:
        constant = min(constant, resource_match(statement, plain))
    return constant, by_context, atoms or []


def resource_text(statement):
    return str(statement.members.get("Resource")) + str(statement.members.get("NotResource"))


def resource_match(statement, plain):
    return match_resource(statement, plain, statement.effects[0] if len(statement.effects) == 1 else None)


class Request:
    """Who asks for what, with all layers; answers for one context at a time."""

    def __init__(self, world, who, action, resource, layers, is_trust=False):
        self.world, self.who, self.action, self.resource, self.is_trust = world, who, action, resource, is_trust
        self.layers = {}
        for name, levels in layers.items():
            self.layers[name] = None if levels is None else [self.rows(documents) for documents in levels]
        self.keys = {a.key for levels in self.layers.values() for rows in levels or [] for row in rows
                     if isinstance(row, Row) for a in row.atoms if a is not None}
        self.keys |= {v for levels in self.layers.values() for rows in levels or [] for row in rows
                      if isinstance(row, Row) for a in row.atoms if a is not None for v in a.variables}
        self.free = frozenset()
        self.context = {}

    def rows(self, documents):
        found = []
        for document in documents:
            if document is None:
                found.append(None)
                continue
            for statement in document.statements:
                row = self.row(statement)
                if row.constant != F and not (row.kinds is not None and not any(row.kinds.values())):
                    found.append(row)
        return found

    def row(self, statement):
        constant, by_context, atoms = self.world.constant(statement, self.action, self.resource)
        return Row(statement, constant, by_context, atoms, F if constant == F else self.who)

    def state(self, key):
        found = self.context.get(key)
        return self.world.unknown(key) if found is None else found

    def row_answer(self, row, kinds):
        if row is None:
            return U
        found = row.constant
        if row.kinds is not None:
            found = min(found, max((m for k, m in row.kinds.items() if kinds is None or k in kinds), default=F))
        for a in row.atoms:
            if found == F:
                return F
            found = min(found, U if a is None else a.answer(self))
        if row.by_context and found != F:
            keys = {k: v for k, v in self.context.items() if isinstance(v, list)}
            names = [lower(k) for k in VARIABLES.findall(resource_text(row.statement))]
            if self.resource is not None and any(n in self.free or isinstance(self.state(n), Unknown) for n in names):
                return U
            found = min(found, resource_match(row.statement, Plain(self.action, self.resource, keys)))
        return found

    def layer(self, rows, effect, kinds=None):
        return any_of(self.row_answer(r, kinds) for r in rows if r is None or effect in r.effects)

    def says(self, name, effect, kinds=None):
        """All levels of a layer: they must all allow, and any may deny."""
        levels = self.layers.get(name)
        if levels is None:
            return T if effect == "Allow" else F
        answers = [self.layer(rows, effect, kinds) for rows in levels]
        return all_of(answers) if effect == "Allow" else any_of(answers)

    def answer(self, context, free=frozenset()):
        self.context, self.free = context, free
        if self.is_trust and self.says("trust", "Allow") == F:
            return F
        deny = any_of(self.says(name, "Deny") for name in self.layers)
        if deny == T:
            return F
        return all_of([negate(deny), self.says("scp", "Allow"), self.grant()])

    def causes(self, context):
        """Of a request that is refused: what refuses it."""
        self.context, self.free = context, frozenset()
        found = [name + " denies" for name in self.layers if self.says(name, "Deny") == T]
        found += [name + " silent" for name in self.layers
                  if name not in ("rcp", "trust") and self.says(name, "Allow") == F]
        if self.is_trust and self.says("trust", "Allow") == F:
            found.append("trust silent")
        return found

    def grant(self):
        i, b = self.says("identity", "Allow"), self.says("boundary", "Allow")
        if not self.is_trust:
            return min(i, b)
        if self.who.kind not in ("user", "session"):  # 5.4, 5.6: the other side is not seen, or there is none
            return self.says("trust", "Allow")

        def r(*kinds):
            return self.says("trust", "Allow", kinds)

        return any_of([min(r("user", "role"), b), min(r("session", "star"), max(b, U)), all_of([r("account"), i, b])])


def rcp_applies(action):
    return action.split(":")[0] in RCP_PREFIXES
