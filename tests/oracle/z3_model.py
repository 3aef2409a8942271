# SPDX-License-Identifier: Apache-2.0
"""Conditions as formulas of Z3 (iam-evaluation.md 4 and 6.6), written from the specification for z3_compare.py.

A formula is a pair (sure, maybe): what certainly holds, and what holds or is unknown. Patterns are regular
expressions; numbers and dates are integers or reals, addresses bit vectors, sets of texts bounded arrays of slots.
"""
import collections
import functools
import heapq
import ipaddress
import re

import z3

TRUE, FALSE, UNKNOWN = (True, True), (False, False), (False, True)


def z_and(parts):
    parts = [part for part in parts if part is not True]
    if any(part is False for part in parts):
        return False
    return True if not parts else parts[0] if len(parts) == 1 else z3.And(parts)


def z_or(parts):
    parts = [part for part in parts if part is not False]
    if any(part is True for part in parts):
        return True
    return False if not parts else parts[0] if len(parts) == 1 else z3.Or(parts)


def z_not(part):
    return (not part) if isinstance(part, bool) else z3.Not(part)


def all_of(*parts):
    return z_and([part[0] for part in parts]), z_and([part[1] for part in parts])


def any_of(*parts):
    return z_or([part[0] for part in parts]), z_or([part[1] for part in parts])


def negated(part):
    return z_not(part[1]), z_not(part[0])


def sure(part):
    return part, part


def choose(condition, then, otherwise):
    """`then` where the condition, which is no pair, holds."""
    return tuple(z_or([z_and([condition, a]), z_and([z_not(condition), b])]) for a, b in zip(then, otherwise))


# ---- Texts

# Printable ASCII: patterns name no others, and there is one that none of them names.
CHARACTER, NO_COLON = "[ -~]", "[ -9;-~]"


def z3_class(text):
    """The characters of a class of Python's regular expressions: "[a-z_]"."""
    ranges = [(text[i - 1], text[i + 1]) for i in range(1, len(text)) if text[i] == "-" and 1 < i < len(text) - 2]
    ends = {i + j for i in range(1, len(text)) if text[i] == "-" and 1 < i < len(text) - 2 for j in (-1, 0, 1)}
    single = [(c, c) for i, c in enumerate(text[:-1]) if i > 0 and i not in ends]
    parts = [z3.Range(z3.StringVal(low), z3.StringVal(high)) for low, high in ranges + single]
    return parts[0] if len(parts) == 1 else z3.Union(*parts)


class Language:
    """A regular language, as pieces: a plain text, or (class, "" or "*"). For Z3, and for Python to try a text."""

    def __init__(self, pieces, pattern):
        self.pieces, self.pattern = pieces, pattern
        self.plain = "".join(pieces) if all(isinstance(piece, str) for piece in pieces) else None
        self.made = None
        self.expression = re.compile("".join(re.escape(piece) if isinstance(piece, str) else piece[0] + piece[1]
                                             for piece in pieces) + r"\Z")

        # The automaton of the pieces, a bit for each place between two.
        self.elements = []
        for piece in pieces:
            self.elements += [(c, "") for c in piece] if isinstance(piece, str) else [piece]
        self.stars = sum(1 << i for i, (_, star) in enumerate(self.elements) if star)
        self.start = self.passed_on(1)
        self.taken = {}

    def has(self, text):
        return self.expression.match(text) is not None

    def passed_on(self, places):
        while True:
            more = places | (places & self.stars) << 1
            if more == places:
                return places
            places = more

    def taking(self, character):
        """The elements that take it: those that are through with it, and stars."""
        if character not in self.taken:
            takes = [one == character if len(one) == 1 else re.match(one, character) is not None
                     for one, _ in self.elements]
            self.taken[character] = (sum(1 << i for i, yes in enumerate(takes) if yes and not self.stars >> i & 1),
                                     sum(1 << i for i, yes in enumerate(takes) if yes and self.stars >> i & 1))
        return self.taken[character]

    def step(self, places, taken):
        after = (places & taken[0]) << 1 | (places & taken[1])
        return self.passed_on(after) if after & self.stars else after

    def accepts(self, places):
        return places >> len(self.elements) & 1 == 1

    def left(self, places):
        """How many characters are wanted at least."""
        return sum(1 for i in range(places.bit_length() - 1, len(self.elements)) if not self.stars >> i & 1)

    def z3(self):
        if self.made is None:
            parts = [z3.Re(z3.StringVal(piece)) if isinstance(piece, str) else
                     z3.Star(z3_class(piece[0])) if piece[1] == "*" else z3_class(piece[0]) for piece in self.pieces]
            parts = parts or [z3.Re(z3.StringVal(""))]
            self.made = parts[0] if len(parts) == 1 else z3.Concat(*parts)
        return self.made


def pieces_of(pattern, class_of):
    """`*` and `?` as class_of(character, index) has them, all else as it is."""
    pieces = []
    for i, character in enumerate(pattern):
        if character in "*?":
            pieces.append((class_of(character, i), "*" if character == "*" else ""))
        elif pieces and isinstance(pieces[-1], str):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


@functools.lru_cache(maxsize=100000)
def literal(text):
    return Language([text] if text else [], text)


@functools.lru_cache(maxsize=100000)
def glob(pattern):
    return Language(pieces_of(pattern, lambda *_: CHARACTER), pattern)


@functools.lru_cache(maxsize=100000)
def folded(text):
    return Language([(f"[{c.lower()}{c.upper()}]", "") if c.isalpha() else c for c in text], text)


@functools.lru_cache(maxsize=100000)
def arn(pattern):
    """ArnLike: six fields, none of whose wildcards takes one of the first five colons (4.2)."""
    fifth = [i for i, c in enumerate(pattern) if c == ":"][4]
    return Language(pieces_of(pattern, lambda _, i: NO_COLON if i < fifth else CHARACTER), pattern)


ANY_ARN = arn("arn:*:*:*:*:*")


@functools.lru_cache(maxsize=100000)
def resource(pattern):
    """2.3, rules 5 to 7, of patterns of six fields whose bound wildcards have no free one before them."""
    fifth = [i for i, c in enumerate(pattern) if c == ":"][4]

    def class_of(character, i):
        free = i > fifth or (character == "*" and (i + 1 == len(pattern) or pattern[i + 1] == ":"))
        return CHARACTER if free else NO_COLON
    return Language(pieces_of(pattern, class_of), pattern)


def of_characters(characters, least):
    return Language([(characters, "")] * least + [(characters, "*")], "*")


class GaveUp(Exception):
    pass


class Term:
    """A text that is sought. To the solver of everything else a membership is a boolean; whether there is a text of
    which they hold is asked apart: what an automaton of our own finds is looked at again with Python's expressions, and
    that there is none with Z3's, as far as they get (confirm_none)."""

    def __init__(self, name, base, most=None):
        self.name, self.base, self.most = name, base, most
        self.members = {}

    def is_in(self, language):
        if language not in self.members:
            self.members[language] = z3.Bool(f"{self.name} in {len(self.members)}")
        return self.members[language]

    def axioms(self):
        """What a plain text has to say of the other languages."""
        for language, holds in self.members.items():
            if language.plain is None:
                continue
            if not self.base.has(language.plain):
                yield z3.Not(holds)
                continue
            for other, also in self.members.items():
                if other is not language:
                    yield z3.Implies(holds, also if other.has(language.plain) else z3.Not(also))


TEXT_LIMIT, LIMIT, ROUNDS, STATES_MOST = 200000, 3000000, 400, 8000


@functools.lru_cache(maxsize=200000)
def find_text(base, most, wanted, unwanted):
    """A text of `base`, of all of `wanted` and of none of `unwanted`, the most promising way first; None: there is
    none. Characters that no pattern names are one: `z`, which every class has."""
    wanted, unwanted = [base, *wanted], list(unwanted)
    everything = wanted + unwanted
    named = {c for language in everything for one, _ in language.elements if len(one) in (1, len("[aA]")) for c in one}
    start = tuple(language.start for language in everything)
    # One of each kind of characters: those that every language takes alike are one.
    characters = sorted((named | set("z9A-:")) - set("[]"))
    kinds = {tuple(language.taking(c) for language in everything): c for c in characters}
    seen, heap = {start}, [(0, 0, "", start)]
    while heap:
        _, _, text, state = heapq.heappop(heap)
        if all(language.accepts(places) == (i < len(wanted))
               for i, (language, places) in enumerate(zip(everything, state))):
            if most is not None and len(text) > most:
                raise GaveUp
            if not all(language.has(text) == (i < len(wanted)) for i, language in enumerate(everything)):
                raise ValueError(text)
            return text
        for kind, character in kinds.items():
            after = tuple([language.step(places, taken) for language, places, taken in zip(everything, state, kind)])
            if after in seen or not all(after[:len(wanted)]):
                continue
            if len(seen) == STATES_MOST:
                raise GaveUp
            seen.add(after)
            left = sum(language.left(places) for language, places in zip(wanted, after))
            heapq.heappush(heap, (len(text) + 1 + left, len(seen), text + character, after))
    return None


# How often Z3 has said the same of texts that there are none of, and how often it has not found out.
confirmed = collections.Counter()


@functools.lru_cache(maxsize=200000)
def confirm_none(base, wanted, unwanted):
    term = z3.String("text")
    parts = [base.z3()] + [one.z3() for one in wanted] + [z3.Complement(one.z3()) for one in unwanted]
    solver = z3.Solver()
    solver.set("rlimit", TEXT_LIMIT)
    solver.add(z3.InRe(term, parts[0] if len(parts) == 1 else z3.Intersect(*parts)))
    answer = solver.check()
    if answer == z3.sat:
        raise ValueError("there is a text: " + solver.model().eval(term, model_completion=True).as_string())
    confirmed[answer == z3.unsat] += 1


def memberships(term, model):
    wanted, unwanted = [], []
    for language, holds in term.members.items():
        value = model.eval(holds)
        if z3.is_true(value):
            wanted.append(language)
        elif z3.is_false(value):
            unwanted.append(language)
    return wanted, unwanted


def conflict(term, wanted, unwanted):
    """Memberships that no text has together, none of them needless."""
    kept = [(language, True) for language in wanted] + [(language, False) for language in unwanted]
    for one in list(kept):
        rest = [other for other in kept if other is not one]
        if find_text(term.base, term.most, frozenset(language for language, yes in rest if yes),
                     frozenset(language for language, yes in rest if not yes)) is None:
            kept = rest
    confirm_none(term.base, frozenset(language for language, yes in kept if yes),
                 frozenset(language for language, yes in kept if not yes))
    return [z3.Not(term.members[language]) if yes else term.members[language] for language, yes in kept]


def refuted(terms, model):
    """Clauses that the model breaks: of memberships that no text has."""
    for term in terms:
        wanted, unwanted = memberships(term, model)
        if find_text(term.base, term.most, frozenset(wanted), frozenset(unwanted)) is None:
            yield conflict(term, wanted, unwanted)


def satisfiable(axioms, formula, terms, pairs=()):
    """`pairs`: of terms that are different texts where a condition holds."""
    if formula is False:
        return False
    solver = z3.Solver()
    solver.set("rlimit", LIMIT)
    solver.add(*axioms)
    if formula is not True:
        solver.add(formula)
    for term in terms:
        solver.add(*term.axioms())
    for _ in range(ROUNDS):
        answer = solver.check()
        if answer == z3.unsat:
            return False
        if answer == z3.unknown:
            raise GaveUp
        model = solver.model()
        clauses = list(refuted(terms, model))
        if not clauses:
            clauses = list(same_texts(pairs, model))
        if not clauses:
            return True
        for clause in clauses:
            solver.add(z_or(clause))
    raise GaveUp


def same_texts(pairs, model):
    """Of two terms that must differ, and can be one and the same text only."""
    for condition, one, two in pairs:
        if not z3.is_true(model.eval(condition, model_completion=True)):
            continue
        first, second = memberships(one, model), memberships(two, model)
        text = find_text(one.base, one.most, frozenset(first[0]), frozenset(first[1]))
        that = literal(text)
        if (find_text(two.base, two.most, frozenset(second[0]), frozenset([*second[1], that])) is None and
                find_text(one.base, one.most, frozenset(first[0]), frozenset([*first[1], that])) is None):
            yield ([z3.Not(condition)] +
                   [z3.Not(term.members[x]) for term, said in ((one, first), (two, second)) for x in said[0]] +
                   [term.members[x] for term, said in ((one, first), (two, second)) for x in said[1]])


# ---- Keys

class Text:
    """A key with one text. `missing` may be a constant."""
    kind = "text"
    axioms = ()

    def __init__(self, name, missing=None, characters=CHARACTER, least=0, most=None):
        self.term = Term(name, of_characters(characters, least), most)
        self.missing = z3.Bool(name + " missing") if missing is None else missing
        self.may_be_blank = least == 0

    def blank(self):
        return self.term.is_in(literal("")) if self.may_be_blank else False

    def match(self, test, value):
        return text_match(self.term, test, value)


def text_match(term, test, value):
    if test == "StringEquals":
        return sure(term.is_in(literal(value)))
    if test == "StringEqualsIgnoreCase":
        return sure(term.is_in(folded(value)))
    if test == "StringLike":
        return sure(True if value == "*" else term.is_in(glob(value)))
    if test == "Arn":
        return sure(z_and([term.is_in(arn(value)), term.is_in(ANY_ARN)]))
    raise ValueError(test)


class Number:
    """Whole numbers, or any; `scale`: how many of the units that values are read in make one."""
    kind = "number"
    may_be_blank = False

    def __init__(self, name, missing=None, whole=True, least=None, most=None, read=None, value=None):
        self.value = value if value is not None else (z3.Int(name) if whole else z3.Real(name))
        self.missing = z3.Bool(name + " missing") if missing is None else missing
        self.read = read
        self.whole = whole
        self.axioms = []
        if least is not None:
            self.axioms.append(self.value >= least)
        if most is not None:
            self.axioms.append(self.value <= most)

    def blank(self):
        return False

    def match(self, test, value):
        bound = self.read(value)
        if bound is None:
            return UNKNOWN
        # Fractions: both sides times the denominator.
        left, right = self.value * bound.denominator, bound.numerator
        left = self.value if bound.denominator == 1 else left
        relation = test.replace("Numeric", "").replace("Date", "")
        return sure({"Equals": left == right, "LessThan": left < right, "LessThanEquals": left <= right,
                     "GreaterThan": left > right, "GreaterThanEquals": left >= right}[relation])


class Address:
    kind = "address"
    may_be_blank = False

    def __init__(self, name, missing=None, private=True):
        self.four, self.six = z3.BitVec(name + " four", 32), z3.BitVec(name + " six", 128)
        self.is_six = z3.Bool(name + " is six")
        self.missing = z3.Bool(name + " missing") if missing is None else missing
        # IPv4-mapped IPv6 is no address that an operator reads (4.3).
        self.axioms = [z_not(self.inside("::ffff:0:0/96"))]
        if not private:
            self.axioms += [z_not(self.inside(cidr)) for cidr in (
                "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7",
                "fe80::/10", "::1/128")]

    def blank(self):
        return False

    def inside(self, cidr):
        network = ipaddress.ip_network(cidr, strict=False)
        term, bits = (self.six, 128) if network.version == 6 else (self.four, 32)
        family = self.is_six if network.version == 6 else z3.Not(self.is_six)
        if network.prefixlen == 0:
            return family
        shift = bits - network.prefixlen
        return z3.And(family, z3.Extract(bits - 1, shift, term) == int(network.network_address) >> shift)

    def match(self, test, value):
        try:
            return sure(self.inside(value))
        except ValueError:
            return UNKNOWN


class Choice:
    """A key with a few values, as conditions over something else: [(condition, text or None)]."""
    kind = "choice"
    may_be_blank = False

    def __init__(self, cases):
        self.cases = cases
        self.missing = z_or([condition for condition, text in cases if text is None])
        self.axioms = []

    def blank(self):
        return False

    def match(self, test, value):
        holds = any_of(*[all_of(sure(condition), self.said(test, text, value))
                         for condition, text in self.cases if text is not None])
        return holds

    @staticmethod
    def said(test, text, value):
        if test == "Bool":
            if value.lower() not in ("true", "false") or text.lower() not in ("true", "false"):
                return UNKNOWN
            return sure(text.lower() == value.lower())
        if test == "StringEquals":
            return sure(text == value)
        raise ValueError(test)


class Unknown:
    """A key of class UNKNOWN: its atoms are U but where every state says the same (6.2)."""
    kind = "unknown"
    axioms = ()


class Set:
    """A key with many texts, in so many slots."""
    kind = "set"

    def __init__(self, name, slots, least=1, most=None):
        self.terms = [Term(f"{name} {i}", of_characters(CHARACTER, least), most) for i in range(slots)]
        self.there = [z3.Bool(f"{name} has {i}") for i in range(slots)]
        self.missing = z3.Not(self.there[0])
        # Slots are filled from the first on; two hold at least two texts.
        self.axioms = [z3.Implies(b, a) for a, b in zip(self.there, self.there[1:])]
        self.pairs = [(self.there[1], self.terms[0], self.terms[1])]
        self.may_be_blank = least == 0

    def blank(self):
        if not self.may_be_blank:
            return False
        return z3.And(self.there[0], z3.Not(self.there[1]), self.terms[0].is_in(literal("")))

    def is_one(self):
        return z3.Not(self.there[1])

    def has(self, language):
        return z_or([z_and([there, term.is_in(language)]) for there, term in zip(self.there, self.terms)])

    def every(self, said):
        return all_of(*[any_of(sure(z_not(there)), said(term)) for there, term in zip(self.there, self.terms)])

    def some(self, said):
        return any_of(*[all_of(sure(there), said(term)) for there, term in zip(self.there, self.terms)])


# ---- Atoms

def read_operator(written):
    prefix, _, name = written.rpartition(":")
    if_exists = name.endswith("IfExists") and name != "Null"
    name = name[:-len("IfExists")] if if_exists else name
    negative = "Not" in name
    test = name.replace("Not", "")
    if test.startswith("Arn"):
        test = "Arn"
    return prefix, test, negative, if_exists


def atom(key, operator, values):
    """4.2 to 4.4, over all that the key can be."""
    prefix, test, negative, if_exists = read_operator(operator)
    if key.kind == "unknown":
        return UNKNOWN
    if test == "Null":
        wants_missing = values[0] == "true"
        present = choose(key.blank(), UNKNOWN, sure(not wants_missing))
        return choose(key.missing, sure(wants_missing), present)

    def said(one):
        holds = any_of(*[one(value) for value in values])
        return negated(holds) if negative else holds
    if key.kind != "set":
        body = said(lambda value: key.match(test, value))
    elif prefix == "ForAllValues":
        body = key.every(lambda term: said(lambda value: text_match(term, test, value)))
    elif prefix == "ForAnyValue":
        body = key.some(lambda term: said(lambda value: text_match(term, test, value)))
    else:
        body = choose(key.is_one(), said(lambda value: text_match(key.terms[0], test, value)), UNKNOWN)
    if prefix == "ForAllValues":
        return choose(key.missing, TRUE, choose(key.blank(), TRUE, body))
    if prefix == "ForAnyValue":
        return choose(key.missing, sure(if_exists), choose(key.blank(), UNKNOWN, body))
    return choose(key.missing, sure(negative or if_exists), body)
