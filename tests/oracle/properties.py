#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What must hold between the program's answers to two requests, whatever the right answers are.

    properties.py PROGRAM ANSWER [--seed N] [--pairs N] [--seconds N]

Answers are denied < unknown < allowed.

    allow      another Allow never lowers an answer
    deny       another Deny, or a boundary, session policy, SCP or RCP level where there was none, never raises one
    order      of statements, values, keys, documents and levels changes nothing, nor whether a deny is explicit
    split      a statement becomes two, or a document two, and nothing changes: where one of its lists is an OR (Action,
               Resource, Principal, the values of a condition that is not negated), not where it is excluded from
    rename     another account id throughout changes nothing
    report     under Unknown: "report" the keys that are not given may be anything, so that none of them is one case of
               many: what is always allowed, or always denied, is so then too

So from unknown an Allow leads to unknown or allowed, a Deny to unknown or denied. Prints the seed and how many pairs
were asked of each, and each pair that breaks its property. Status 1 if there is one; 77 if the programs are not there.
"""
import argparse
import collections
import json
import os
import random
import re
import sys
import time

import cases
import compare
import generate
from conditions import operator_of
from pools import A, X

DENIED, UNKNOWN, ALLOWED = range(3)
RANKS = {"allowed": ALLOWED, "unknown": UNKNOWN}
IN_BODY = {"identity": "PolicyInputList", "boundary": "PermissionsBoundaryPolicyInputList",
           "session": "SessionPolicyInputList", "scp": "ServiceControlPolicyLevels",
           "rcp": "ResourceControlPolicyLevels"}
LEVELS = ("scp", "rcp")


# ------------------------------------------------------------------- the policies of a request, in one form

def policies_of(asked):
    """Layer: its documents; of SCPs and RCPs a list of levels."""
    if "caller" in asked:
        return {name.replace("resource_policy", "resource"): value for name, value in asked["policies"].items()}
    policies = {kind: asked[name] for kind, name in IN_BODY.items() if name in asked}
    for level in asked.get("OrderedOrganizationPolicyInputList", ()):
        policies.setdefault("scp", []).append(level["ServiceControlPolicyInputList"])
    if "ResourcePolicy" in asked:
        policies["trust" if is_assumption(asked) else "resource"] = [asked["ResourcePolicy"]]
    return policies


def is_assumption(asked):
    return asked["ActionNames"][0].lower().startswith("sts:assumerole") and ":role/" in asked["ResourceArns"][0]


def with_policies(asked, policies):
    if "caller" in asked:
        return {**asked, "policies": {name.replace("resource", "resource_policy"): value
                                      for name, value in policies.items()}}
    changed = {name: value for name, value in asked.items()
               if name not in IN_BODY.values() and name not in ("ResourcePolicy", "OrderedOrganizationPolicyInputList")}
    for kind, documents in policies.items():
        if kind in IN_BODY:
            changed[IN_BODY[kind]] = documents
        else:
            changed["ResourcePolicy"] = documents[0]
    changed.setdefault("PolicyInputList", [])
    return changed


def read(text):
    """A document, or None where it is none. What stands there twice is read by nobody."""
    try:
        document = json.loads(text, parse_int=number, parse_float=number, object_pairs_hook=once) \
            if isinstance(text, str) else None
    except ValueError:
        return None
    return document if isinstance(document, dict) and "Statement" in document else None


def once(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError
    return dict(pairs)


def number(text):
    """A number keeps the text that it was written with."""
    return "\x01" + text + "\x01"


def write(document):
    return json.dumps(document).replace('"\\u0001', "").replace('\\u0001"', "")


def statements_of(document):
    return document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]


class Pairs:
    """Changes of requests, by chance. Each gives the changed request, or None where there is nothing to change."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.bodies, self.cases = generate.Generator(seed), cases.Cases(seed)

    def source_of(self, asked):
        return self.cases if "caller" in asked else self.bodies

    def chances(self, asked):
        """Which layers a change can be made in: (kind, level or None)."""
        policies = policies_of(asked)
        return [(kind, None) for kind in policies if kind not in LEVELS and policies[kind]] + [
            (kind, i) for kind in LEVELS for i in range(len(policies.get(kind, ())))]

    def in_documents(self, asked, change, kinds=None):
        """change(documents, kind) makes new documents of those of some layer, or None."""
        places = [(kind, level) for kind, level in self.chances(asked) if kinds is None or kind in kinds]
        if not places:
            return None
        kind, level = self.random.choice(places)
        policies = dict(policies_of(asked))
        old = policies[kind] if level is None else policies[kind][level]
        new = change(list(old), kind)
        if new is None:
            return None
        policies[kind] = new if level is None else policies[kind][:level] + [new] + policies[kind][level + 1:]
        return with_policies(asked, policies)

    def in_document(self, documents, change):
        """change(document) makes a new document of one of these, or several, or None."""
        readable = [i for i, text in enumerate(documents) if read(text)]
        if not readable:
            return None
        i = self.random.choice(readable)
        changed = change(read(documents[i]))
        return None if changed is None else documents[:i] + [write(d) for d in changed] + documents[i + 1:]

    # ------------------------------------------------------------------------------------- allow and deny

    def add_statement(self, asked, effect):
        source = self.source_of(asked)

        def change(documents, kind):
            statement = source.statement(kind)
            statement["Effect"] = effect
            if self.random.random() < 0.4:
                statement = {**source.plain(kind), "Effect": effect}
                if kind == "rcp":
                    statement["Action"] = source.action
            if kind not in ("trust", "resource", "boundary") and self.random.random() < 0.3:
                return documents + [write({"Version": "2012-10-17", "Statement": statement})]
            return self.in_document(documents, lambda d: [
                {**d, "Statement": self.inserted(statements_of(d), statement)}])

        return self.in_documents(asked, change)

    def inserted(self, items, item):
        at = self.random.randrange(len(items) + 1)
        return items[:at] + [item] + items[at:]

    def allow(self, asked):
        return self.add_statement(asked, "Allow")

    def deny(self, asked):
        if self.random.random() < 0.6:
            return self.add_statement(asked, "Deny")
        source, policies = self.source_of(asked), dict(policies_of(asked))
        kinds = ["scp", "rcp"] + [k for k in ("boundary", "session") if not policies.get(k)]
        kind = self.random.choice(kinds)
        if kind == "session" and "federated" in str(asked.get("CallerArn", asked.get("caller"))):
            return None  # without one it has nothing, so that one can give
        documents = source.layer(kind, (kind,), 1)[:1 if kind == "boundary" else 3]
        policies[kind] = self.inserted(policies.get(kind, []), documents) if kind in LEVELS else documents
        return with_policies(asked, policies)

    # -------------------------------------------------------------------------------------------- order

    def order(self, asked):
        policies = {}
        for kind, documents in policies_of(asked).items():
            if kind in LEVELS:
                policies[kind] = self.shuffled([self.shuffled(map(self.reordered, level)) for level in documents])
            else:
                policies[kind] = self.shuffled(map(self.reordered, documents))
        return with_policies(asked, policies)

    def shuffled(self, items):
        items = list(items)
        self.random.shuffle(items)
        return items

    def reordered(self, text):
        document = read(text)
        return text if document is None else write(self.turned(document))

    def turned(self, value):
        if isinstance(value, dict):
            return {name: self.turned(value[name]) for name in self.shuffled(value)}
        if isinstance(value, list):
            return self.shuffled(map(self.turned, value))
        return value

    # -------------------------------------------------------------------------------------------- split

    def split(self, asked):
        def change(documents, kind):
            if kind not in ("boundary", "trust", "resource") and self.random.random() < 0.3:
                return self.in_document(documents, self.halves)
            return self.in_document(documents, lambda d: self.split_document(d, kind))

        return self.in_documents(asked, change)

    def halves(self, document):
        statements = statements_of(document)
        at = self.random.randrange(len(statements) + 1)
        return [{**document, "Statement": statements[:at]}, {**document, "Statement": statements[at:]}]

    def split_document(self, document, kind):
        statements = statements_of(document)
        able = [(i, name) for i, s in enumerate(statements) if isinstance(s, dict) for name in self.lists(s, kind)]
        if not able:
            return None
        i, place = self.random.choice(able)
        return [{**document, "Statement": statements[:i] + self.split_statement(statements[i], place) +
                 statements[i + 1:]}]

    def lists(self, statement, kind):
        """Places of lists that are an OR and can be divided: element, or operator and key."""
        places = [(name,) for name in ("Action", "Resource") if divisible(statement.get(name))
                  and not (kind == "rcp" and name == "Action")]  # a `*` among them is a fault of all of it
        if isinstance(statement.get("Principal"), dict) and kind != "rcp":
            places += [("Principal", m) for m, entries in statement["Principal"].items() if divisible(entries)]
        if isinstance(statement.get("Condition"), dict):
            for operator, block in statement["Condition"].items():
                prefix, _, negated, _ = operator_of(operator)
                if isinstance(block, dict) and not negated and prefix != "forallvalues:":
                    places += [("Condition", operator, key) for key in block if divisible(block[key])]
        return places

    def split_statement(self, statement, place):
        items = statement
        for name in place:
            items = items[name]
        at = self.random.randrange(1, len(items))
        return [replaced(statement, place, part) for part in (items[:at], items[at:])]

    # ------------------------------------------------------------------------------------------- rename

    def rename(self, asked):
        text = json.dumps(asked, ensure_ascii=False)
        bare = text.replace(A, "").replace(X, "")
        # What is left of an account id that a wildcard cut is not renamed.
        if A not in text or re.search(r"11|22|33|77|88|99|[123789]\*|\*[123789]|[123789]\?|\?[123789]", bare):
            return None
        # The new ids stand to all other numbers as the old ones do.
        return json.loads(text.replace(A, "111122224444").replace(X, "999988886666"))

    # ------------------------------------------------------------------------------------------- report

    def report(self, asked):
        return None if "caller" in asked else {**asked, "Unknown": "report"}


def under_report(before, after):
    """Before: keys that are not given are missing. After: whatever they are."""
    if after == "allowed":
        return before == "allowed"
    if after == "explicitDeny":
        return before == "explicitDeny"
    return after != "implicitDeny" or rank(before) == DENIED


def divisible(items):
    return isinstance(items, list) and len(items) > 1 and \
        all(isinstance(item, str) and item[:1] != "\x01" for item in items)


def replaced(value, place, part):
    return {**value, place[0]: part if len(place) == 1 else replaced(value[place[0]], place[1:], part)}


HOLDS = {
    "allow": lambda before, after: rank(after) >= rank(before),
    "deny": lambda before, after: rank(after) <= rank(before),
    "order": lambda before, after: before == after,
    "split": lambda before, after: before == after,
    "rename": lambda before, after: before == after,
    "report": under_report,
}


def rank(answer):
    return RANKS.get(answer, DENIED)


# ------------------------------------------------------------------------------------------------ a round

class Round:
    """Some hundred requests, each with one change of every kind."""

    def __init__(self, programs, seed):
        self.programs, self.pairs = programs, Pairs(seed)
        self.counts, self.broken = collections.Counter(), []

    def go(self, amount):
        made = []
        for make in (self.pairs.bodies.request, self.pairs.cases.case):
            for _ in range(amount):
                asked = make()
                made += [(name, asked, changed) for name in HOLDS
                         for changed in [getattr(self.pairs, name)(asked)] if changed is not None]
        for ask, some in ((self.bodies, [m for m in made if "caller" not in m[1]]),
                          (self.cases, [m for m in made if "caller" in m[1]])):
            answers = ask([one for _, before, after in some for one in (before, after)])
            for i, (name, before, after) in enumerate(some):
                self.look(name, before, after, answers[2 * i:2 * i + 2])

    def bodies(self, asked):
        answers, status, errors = self.programs.simulate(asked)
        if status != 0 or len(answers) != len(asked):
            raise SystemExit("status %d of simulate: %s\n%s" % (status, errors, json.dumps(asked[len(answers)])))
        return [list(found.values()) for found in answers]

    def cases(self, asked):
        answers, status, errors = self.programs.decide(asked)
        if status != 0 or len(answers) != len(asked):
            raise SystemExit("status %d: %s\n%s" % (status, errors, json.dumps(asked[len(answers)])))
        return [[answer] for answer in answers]

    def look(self, name, before, after, answers):
        for first, second in zip(*answers):
            self.counts[name, first == second] += 1
            if not HOLDS[name](first, second):
                self.broken.append((name, before, after, first, second))
                break


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("answer")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--pairs", type=int, default=10000)
    parser.add_argument("--seconds", type=float, default=None)
    options = parser.parse_args()
    if not all(os.access(program, os.X_OK) for program in (options.program, options.answer)):
        print("skipped: the programs are not built")
        return 77
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
    print("seed %d" % seed, flush=True)
    started, counts, broken, number = time.monotonic(), collections.Counter(), 0, 0
    while (sum(counts.values()) < options.pairs if options.seconds is None
           else time.monotonic() - started < options.seconds):
        one = Round(compare.Asked(options.program, options.answer), seed * 1000003 + number)
        one.go(200)
        counts.update(one.counts)
        broken += len(one.broken)
        for name, before, after, first, second in one.broken[:3]:
            print("--- %s: %s became %s\n  before: %s\n  after:  %s" % (
                name, first, second, json.dumps(before), json.dumps(after)), flush=True)
        number += 1
    for name in HOLDS:
        print("%-8s %7d pairs with the same answer, %7d with another" % (name, counts[name, True], counts[name, False]))
    print("%d pairs in %.0f s, %d break a property" % (sum(counts.values()), time.monotonic() - started, broken))
    return 1 if broken or not all(counts[name, True] for name in HOLDS) else 0


if __name__ == "__main__":
    sys.exit(main())
