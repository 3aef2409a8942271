# SPDX-License-Identifier: Apache-2.0
"""Generated questions over large domains, for z3_compare.py: each as a case of tests/cases/proof, and as formulas."""
import datetime
import fractions
import re

import z3_model as m
from z3_model import z3

ACCOUNT = "111122223333"
USER = f"arn:aws:iam::{ACCOUNT}:user/u"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Support"
NOW = 1795512600  # 2026-11-24T09:30:00Z
LAST = 253402300799
PIECES = ["a", "b", "ab", "ba", "-", "x", "pr", "eu", "1", "A", "Op", "0"]


def a_word(dice, pieces=PIECES):
    return "".join(dice.choice(pieces) for _ in range(dice.choice([1, 2, 2, 3])))


def a_glob(dice, pieces=PIECES):
    """Some pieces, with wildcards before, between and behind."""
    text = ""
    for _ in range(dice.choice([1, 1, 2, 2, 3])):
        text += dice.choice(["", "", "*", "*", "?", "??", "*?"]) + dice.choice(pieces)
    return re.sub(r"\*+", "*", text + dice.choice(["", "*", "*", "?"]))


def an_arn_glob(dice):
    parts = ["arn", dice.choice(["aws", "aws*", "*"]), dice.choice(["s3", "iam", "s?", "*"]),
             dice.choice(["", "eu-*", "*"]), dice.choice(["", ACCOUNT, "1*", "*"]),
             dice.choice(["role/", "user/", "", "*/"]) + a_glob(dice)]
    return ":".join(parts)


def a_resource(dice):
    if dice.random() < 0.15:
        return "*"
    first = ["arn", "aws", dice.choice(["s3", "sqs", "s?", "s*s"]), dice.choice(["", "eu-?", "*"]),
             dice.choice(["", ACCOUNT, "*"]), a_glob(dice)]
    return ":".join(first)


def a_number(dice):
    return dice.choice(["0", "1", "60", "3600", "129600", "-5", "2.5", "1e3", str(dice.randint(0, 130000)),
                        f"{dice.randint(0, 5000)}.{dice.randint(0, 99):02}"])


def read_number(text):
    return fractions.Fraction(text) if re.fullmatch(r"[+-]?\d+(\.\d+)?", text) else None


def a_date(dice):
    """A date as ISO 8601, whole or not, in some zone, or as seconds."""
    at = NOW + dice.choice([0, 1, -1, 43200, 129600, dice.randint(-200000, 200000), dice.randint(-10**7, 10**8)])
    form = dice.randrange(6)
    utc = datetime.datetime.fromtimestamp(at, datetime.timezone.utc)
    if form == 0:
        return str(at)
    if form == 1:
        return utc.strftime("%Y-%m-%d")
    if form == 2:
        return utc.strftime("%Y-%m-%dT%H:%M:%S") + "." + str(dice.randint(0, 9)) + "Z"
    if form == 3:
        return (utc + datetime.timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S+02:00")
    if form == 4 and dice.random() < 0.2:
        return "tomorrow"
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def read_date(text):
    if re.fullmatch(r"\d{5,}", text):
        return fractions.Fraction(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        text += "T00:00:00Z"
    found = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|\+02:00)", text)
    if found is None:
        return None
    at = datetime.datetime.strptime(found.group(1), "%Y-%m-%dT%H:%M:%S").replace(tzinfo=datetime.timezone.utc)
    seconds = fractions.Fraction(int(at.timestamp())) + fractions.Fraction("0" + (found.group(2) or ""))
    return seconds - (7200 if found.group(3) != "Z" else 0)


def an_address(dice):
    if dice.random() < 0.03:
        return "300.1.1.1"
    if dice.random() < 0.65:
        bits = dice.choice([0, 1, 4, 8, 12, 16, 22, 24, 25, 30, 32])
        base = dice.choice([0xcb007100, 0xcb007180, 0x0a000000, 0xc6336400, 0x80000000, dice.getrandbits(32)])
        return ".".join(str(base >> shift & 255) for shift in (24, 16, 8, 0)) + f"/{bits}"
    return dice.choice(["::/0", "2001:db8::/32", "2001:db8:1::/48", "2000::/3", "8000::/1", "fc00::/7", "2001:db8::7",
                        f"2001:db8:{dice.getrandbits(16):x}::/{dice.randint(33, 64)}"])


TEXT = (["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
         "StringEqualsIfExists"],
        ["StringLike", "StringNotLike", "StringLikeIfExists", "StringNotLikeIfExists", "ForAllValues:StringLike",
         "ForAnyValue:StringNotLike"])


def text_atom(dice):
    if dice.random() < 0.1:
        return "Null", [dice.choice(["true", "false"])]
    if dice.random() < 0.4:
        return dice.choice(TEXT[0]), [a_word(dice) for _ in range(dice.choice([1, 1, 2, 4]))]
    return dice.choice(TEXT[1]), [a_glob(dice) for _ in range(dice.choice([1, 1, 2, 3]))]


def agent_atom(dice):
    if dice.random() < 0.6:
        return text_atom(dice)
    return (dice.choice(["ArnLike", "ArnNotLike", "ArnEquals", "ArnLikeIfExists", "StringLike", "StringNotLike"]),
            [an_arn_glob(dice) for _ in range(dice.choice([1, 1, 2]))])


def set_atom(dice):
    if dice.random() < 0.1:
        return "Null", [dice.choice(["true", "false"])]
    some = a_word if dice.random() < 0.5 else a_glob
    exact = ["Equals", "NotEquals", "EqualsIgnoreCase"]
    name = "String" + dice.choice(exact if some is a_word else ["Like", "NotLike"])
    prefix = dice.choice(["ForAllValues:", "ForAllValues:", "ForAnyValue:", "ForAnyValue:", ""])
    exists = "IfExists" if dice.random() < 0.15 else ""
    pieces = ["a", "b", "ab", "team", "cost", "A"]
    return prefix + name + exists, [some(dice, pieces) for _ in range(dice.choice([1, 2, 3]))]


def relation_atom(kind, value):
    def make(dice):
        if dice.random() < 0.1:
            return "Null", [dice.choice(["true", "false"])]
        name = kind + dice.choice(["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan",
                                   "GreaterThanEquals"])
        return name + dice.choice(["", "", "IfExists"]), [value(dice) for _ in range(dice.choice([1, 1, 2]))]
    return make


number_atom, date_atom = relation_atom("Numeric", a_number), relation_atom("Date", a_date)


def address_atom(dice):
    if dice.random() < 0.1:
        return "Null", [dice.choice(["true", "false"])]
    return (dice.choice(["IpAddress", "NotIpAddress"]) + dice.choice(["", "", "IfExists"]),
            [an_address(dice) for _ in range(dice.choice([1, 2, 3, 6]))])


def flag_atom(dice):
    if dice.random() < 0.2:
        return "Null", [dice.choice(["true", "false"])]
    return dice.choice(["Bool", "BoolIfExists", "StringEquals", "StringNotEquals"]), [dice.choice(["true", "false"])]


ASSUME = {"sts:ExternalId": text_atom, "sts:RoleSessionName": text_atom, "sts:SourceIdentity": text_atom,
          "aws:UserAgent": agent_atom, "aws:MultiFactorAuthPresent": flag_atom, "aws:MultiFactorAuthAge": number_atom,
          "aws:CurrentTime": date_atom, "aws:TokenIssueTime": date_atom, "aws:SourceIp": address_atom,
          "aws:VpcSourceIp": address_atom, "aws:TagKeys": set_atom, "aws:RequestTag/team": text_atom,
          "aws:RequestTag/cost": text_atom, "foo:Bar": text_atom}
SOME = {"aws:UserAgent": agent_atom, "aws:CurrentTime": date_atom, "aws:SourceIp": address_atom,
        "aws:SecureTransport": flag_atom, "aws:MultiFactorAuthPresent": flag_atom}
GIVEN = {"foo:Text": agent_atom, "foo:Other": text_atom, "foo:Number": number_atom, "foo:Date": date_atom,
         "foo:Address": address_atom, "aws:TagKeys": set_atom}


def a_condition(dice, keys):
    """{operator: {key: values}}"""
    block = {}
    for _ in range(dice.choice([0, 1, 1, 1, 2, 2, 3])):
        key = dice.choice(keys[0])
        operator, values = keys[1][key](dice)
        block.setdefault(operator, {}).setdefault(key, values)
    return block


class System:
    """One question. `case` is what the program is asked; allowed() and the like are formulas."""

    def __init__(self, dice):
        self.dice = dice
        self.scene = dice.choice(["assume", "assume", "assume", "some", "given"])
        pool = {"assume": ASSUME, "some": SOME, "given": GIVEN}[self.scene]
        names = dice.sample(sorted(pool), dice.choice([1, 1, 2, 2, 3]))
        self.atoms_of = (names, pool)
        layers = {"identity": [self.document("identity")]}
        if dice.random() < 0.3:
            layers["boundary"] = [self.document("boundary")]
        if dice.random() < 0.4:
            layers["scp"] = [[self.document("scp")] for _ in range(dice.choice([1, 1, 2]))]
        if self.scene == "assume":
            layers["trust"] = self.document("trust")
        if self.scene == "assume" and dice.random() < 0.2:
            layers["rcp"] = [[self.document("rcp")]]
        self.layers = layers
        self.case = {"proof": True, "reasons": True, "policies": layers, "caller": {
            "kind": "user", "arn": USER, "unique_id": "AIDAU", "tags": {}},
            "action": "sts:AssumeRole" if self.scene == "assume" else "s3:GetObject",
            "resource": ROLE if self.scene == "assume" else "arn:aws:s3:::b/k"}
        if self.scene == "some":
            self.case["some"] = True
        if self.scene == "given":
            self.case["given"] = {}
        self.make_keys()

    def statement(self, kind):
        dice = self.dice
        one = {"Effect": "Deny" if kind == "rcp" or dice.random() < 0.3 else "Allow"}
        if kind == "trust":
            one["Principal"] = {"AWS": dice.choice([USER, USER, ACCOUNT, "*", f"arn:aws:iam::{ACCOUNT}:user/other"])}
            one["Action"] = dice.choice(["sts:*", "sts:*", "sts:AssumeRole", ["sts:AssumeRole", "sts:TagSession"],
                                         ["sts:TagSession", "sts:SetSourceIdentity"]])
        elif kind == "rcp":
            one.update({"Principal": "*", "Action": "sts:*", "Resource": "*"})
        else:
            one["Action"] = dice.choice(["*", "*", ["sts:*", "s3:*"], "sts:AssumeRole", "s3:GetObject"])
            one["Resource"] = "*"
            if self.scene == "some":
                del one["Resource"]
                one["Resource" if dice.random() < 0.8 else "NotResource"] = [
                    a_resource(dice) for _ in range(dice.choice([1, 1, 2, 3]))]
        condition = a_condition(dice, self.atoms_of)
        if condition:
            one["Condition"] = condition
        return one

    def document(self, kind):
        statements = [self.statement(kind) for _ in range(self.dice.choice([1, 1, 2, 2, 3]))]
        if kind == "rcp":
            statements.append({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"})
        return {"Version": "2012-10-17", "Statement": statements}

    # ---- Keys

    def statements(self):
        for name, layer in self.layers.items():
            for document in ([layer] if name == "trust" else sum(layer, []) if name in ("scp", "rcp") else layer):
                yield from document["Statement"]

    def count_atoms(self, key):
        return sum(key in block for one in self.statements() for block in one.get("Condition", {}).values())

    def make_keys(self):
        self.axioms = []
        self.keys = {}
        name, wide = "[a-zA-Z0-9_+=,.@-]", "[a-zA-Z0-9_+=,.@:/-]"
        if self.scene == "given":
            self.keys = {"foo:Text": m.Text("text"), "foo:Other": m.Text("other"),
                         "foo:Number": m.Number("number", whole=False, read=read_number),
                         "foo:Date": m.Number("date", least=-62135596800, most=LAST, read=read_date),
                         "foo:Address": m.Address("address"),
                         "aws:TagKeys": m.Set("keys", self.count_atoms("aws:TagKeys") + 2, least=0)}
            return
        world = z3.Int("world")
        self.axioms.append(z3.And(world >= 0, world < (4 if self.scene == "assume" else 3)))
        session = z3.Or(world == 1, world == 2)
        public = z3.Bool("public")
        now = m.Number("now", missing=False, least=NOW, most=LAST, read=read_date)
        issued = m.Number("issued", missing=z3.Not(session), least=NOW - 129600, most=LAST, read=read_date)
        age = m.Number("age", missing=z3.Or(world == 0, world == 1), least=0, most=129600, read=read_number)
        self.axioms.append(z3.And(issued.value <= now.value, now.value - issued.value <= 129600))
        self.axioms.append(z3.Implies(world == 3, age.value == 0))
        flag = z3.Bool("tls")
        self.keys = {
            "aws:CurrentTime": now, "aws:TokenIssueTime": issued, "aws:MultiFactorAuthAge": age,
            "aws:MultiFactorAuthPresent": m.Choice([(world == 0, None), (world == 1, "false"),
                                                    (z3.Or(world == 2, world == 3), "true")]),
            "aws:SecureTransport": m.Choice([(flag, "true"), (z3.Not(flag), "false")]),
            "aws:SourceIp": m.Address("public address", missing=z3.Not(public), private=False),
            "aws:VpcSourceIp": m.Address("private address", missing=public),
            "aws:UserAgent": m.Text("agent"), "foo:Bar": m.Unknown()}
        if self.scene == "some":
            self.resource = m.Term("resource", m.arn("arn:aws:*:*:*:*"))
            return
        self.keys.update({
            "sts:ExternalId": m.Text("external", characters=wide, least=2, most=1224),
            "sts:RoleSessionName": m.Text("session name", missing=False, characters=name, least=2, most=64),
            "sts:SourceIdentity": m.Text("identity", characters=name, least=2, most=64)})
        # Every "some" of the conditions has a member of its own, and so has each tag.
        self.keys["aws:TagKeys"] = keys = m.Set("keys", self.count_atoms("aws:TagKeys") + 3, most=128)
        for tag in ("team", "cost"):
            self.keys["aws:RequestTag/" + tag] = m.Text(tag, missing=m.z_not(keys.has(m.folded(tag))), most=256)

    def used(self):
        """The keys in play, and what hangs on them."""
        used = {key for one in self.statements() for block in one.get("Condition", {}).values() for key in block}
        if any(key.startswith("aws:RequestTag/") for key in used):
            used.add("aws:TagKeys")
        return sorted(used)

    def satisfiable(self, formula):
        axioms, terms, pairs = list(self.axioms), [], []
        for key in (self.keys[name] for name in self.used()):
            axioms += key.axioms
            terms += [key.term] if key.kind == "text" else key.terms if key.kind == "set" else []
            pairs += key.pairs if key.kind == "set" else []
        if self.scene == "some":
            terms.append(self.resource)
        return m.satisfiable(axioms, formula, terms, pairs)

    # ---- The decision (5)

    def matches(self, one, action):
        actions = one["Action"] if isinstance(one["Action"], list) else [one["Action"]]
        if not any(a in ("*", action) or (a.endswith(":*") and action.startswith(a[:-1])) for a in actions):
            return m.FALSE
        parts = [m.atom(self.keys[key], operator, values)
                 for operator, block in one.get("Condition", {}).items() for key, values in block.items()]
        if self.scene == "some":
            which = "Resource" if "Resource" in one else "NotResource"
            found = m.any_of(*[self.at_resource(pattern) for pattern in one[which]])
            parts.append(found if which == "Resource" else m.negated(found))
        return m.all_of(*parts)

    def at_resource(self, pattern):
        if pattern == "*":
            return m.TRUE
        holds = self.resource.is_in(m.resource(pattern))
        return holds, m.z_or([holds, self.resource.is_in(m.glob(pattern))])

    def says(self, documents, effect, action, principal=None):
        found = [self.matches(one, action) for document in documents for one in document["Statement"]
                 if one["Effect"] == effect and (principal is None or one["Principal"]["AWS"] in principal)]
        return m.any_of(*found)

    def denied(self, action):
        parts = [self.says(self.layers["identity"] + self.layers.get("boundary", []), "Deny", action)]
        parts += [self.says(level, "Deny", action) for level in self.layers.get("scp", []) + self.layers.get("rcp", [])]
        if "trust" in self.layers:
            parts.append(self.says([self.layers["trust"]], "Deny", action, (USER, ACCOUNT, "*")))
        return m.any_of(*parts)

    def allowed(self, action):
        identity = self.says(self.layers["identity"], "Allow", action)
        boundary = self.says(self.layers["boundary"], "Allow", action) if "boundary" in self.layers else m.TRUE
        levels = [self.says(level, "Allow", action) for level in self.layers.get("scp", [])]
        grant = m.all_of(identity, boundary)
        if "trust" in self.layers:  # 5.6, the caller in the role's own account
            by = {who: self.says([self.layers["trust"]], "Allow", action, (who,)) for who in (USER, ACCOUNT, "*")}
            grant = m.any_of(m.all_of(by[USER], boundary), m.all_of(by["*"], m.any_of(boundary, m.UNKNOWN)),
                             m.all_of(by[ACCOUNT], identity, boundary))
        return m.all_of(m.negated(self.denied(action)), grant, *levels)

    def riders_denied(self):
        """Some Deny hits what is passed besides."""
        used, parts = self.used(), []
        for key, action in ("aws:TagKeys", "sts:TagSession"), ("sts:SourceIdentity", "sts:SetSourceIdentity"):
            if self.scene == "assume" and key in used:
                parts.append(m.all_of(m.sure(m.z_not(self.keys[key].missing)), self.denied(action)))
        return m.any_of(*parts)

    def riders(self):
        """5.7: what is passed besides needs an action of its own."""
        used, parts = self.used(), []
        if self.scene == "assume" and "aws:TagKeys" in used:
            parts.append(m.any_of(m.sure(self.keys["aws:TagKeys"].missing), self.allowed("sts:TagSession")))
        if self.scene == "assume" and "sts:SourceIdentity" in used:
            parts.append(m.any_of(m.sure(self.keys["sts:SourceIdentity"].missing),
                                  self.allowed("sts:SetSourceIdentity")))
        return m.all_of(*parts)
