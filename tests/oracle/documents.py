# SPDX-License-Identifier: Apache-2.0
"""Sections 1 and 6.1 of the specification: three values, documents, faults."""
import json
from functools import lru_cache

# 6.1 Three-valued logic: AND is the minimum, OR the maximum, NOT swaps.
F, U, T = 0, 1, 2


def all_of(values):
    """Looks no further where the answer is clear."""
    lowest = T
    for value in values:
        if value == F:
            return F
        if value < lowest:
            lowest = value
    return lowest


def any_of(values):
    highest = F
    for value in values:
        if value == T:
            return T
        if value > highest:
            highest = value
    return highest


def negate(value):
    return T - value


def truth(python_bool):
    return T if python_bool else F


class Refused(Exception):
    """A document-level fault: `simulate` answers it with status 2 (section 1.3)."""


# ---------------------------------------------------------------------------------------------- 1.1 JSON

class Number(str):
    """A number as the text it was written with."""


def object_of_pairs(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Refused("duplicate member")
    return members


def no_constant(text):
    raise Refused(text + " is no JSON")


def depth_of(value):
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    return 0


DECODER = json.JSONDecoder(object_pairs_hook=object_of_pairs, parse_constant=no_constant, parse_int=Number,
                           parse_float=Number)


def parse_json(text):
    try:
        value = DECODER.decode(text)
    except (ValueError, RecursionError):
        raise Refused("not JSON") from None
    if not isinstance(value, dict) or text.count("{") + text.count("[") > 64 and depth_of(value) > 64:
        raise Refused("top level or depth")
    return value


def is_string(value):
    return isinstance(value, str) and not isinstance(value, Number)


def as_list(value):
    return value if isinstance(value, list) else [value]


# ---------------------------------------------------------------------------- 1.2 Elements by policy type

IDENTITY, BOUNDARY, SESSION, TRUST, RESOURCE, SCP, RCP = "identity boundary session trust resource scp rcp".split()
STATEMENT_MEMBERS = {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
                     "Condition"}


class Document:
    unreadable = False

    def __init__(self, text, kind):
        top = parse_json(text)
        if set(top) - {"Version", "Id", "Statement"} or "Statement" not in top:
            raise Refused("top-level members")
        organizations = kind in (SCP, RCP)  # these must have the newer Version, and no Id
        if top.get("Version", "2008-10-17") not in ("2012-10-17", "2008-10-17") or \
                organizations and ("Id" in top or top.get("Version") != "2012-10-17"):
            raise Refused("Version or Id")
        if not isinstance(top["Statement"], (dict, list)):
            raise Refused("Statement")
        self.kind = kind
        self.variables = top.get("Version") == "2012-10-17"
        self.statements = [Statement(s, self) for s in as_list(top["Statement"])]


@lru_cache(maxsize=1024)
def read_document(text, kind):
    """The same text is the same document. Raises Refused for a fault of the whole document."""
    return Document(text, kind)


class Unreadable:
    """A document with such a fault, or one that is attached and not in the input: all of it is unknown (1.3)."""
    unreadable, variables, statements = True, False, ()

    def __init__(self, kind):
        self.kind = kind


class Statement:
    """Elements as written; `faulty` if a fault of section 1.3 makes the statement unknown."""

    def __init__(self, members, document):
        self.document = document
        self.members = members = members if isinstance(members, dict) else {}
        kind = document.kind
        has = members.__contains__
        effect = members.get("Effect")
        self.effects = (effect,) if effect in ("Allow", "Deny") else ("Allow", "Deny")
        faults = [
            self.effects != (effect,),
            bool(set(members) - STATEMENT_MEMBERS),
            has("Action") == has("NotAction"),
            kind == RCP and has("NotAction"),
            kind in (IDENTITY, BOUNDARY, SESSION, SCP, RCP) and has("Resource") == has("NotResource"),
            kind == RESOURCE and has("Resource") and has("NotResource"),
            kind == TRUST and (has("Resource") or has("NotResource")),
            kind in (IDENTITY, BOUNDARY, SESSION, SCP) and (has("Principal") or has("NotPrincipal")),
            kind == RESOURCE and has("Principal") == has("NotPrincipal"),
            kind in (TRUST, RCP) and (not has("Principal") or has("NotPrincipal")),
            # 2.5: NotPrincipal with Allow is a fault of the statement.
            has("NotPrincipal") and "Allow" in self.effects,
            # Customer RCPs: Deny only, `*` not alone as the Action, Principal "*" only.
            kind == RCP and effect == "Allow" and not self.is_full_access(),
            kind == RCP and effect == "Deny" and any(is_string(a) and a.strip("*") == "" and a
                                                     for a in as_list(members.get("Action"))),
            kind == RCP and members.get("Principal") != "*",
        ]
        for name in ("Action", "NotAction", "Resource", "NotResource"):
            if has(name):
                faults.append(not all(is_string(item) for item in as_list(members[name])))
        if has("Sid"):
            faults.append(not is_string(members["Sid"]))
        self.faulty = any(faults)

    def is_full_access(self):
        """RCPFullAWSAccess: AWS's own."""
        return all(self.members.get(n) in ("*", ["*"]) for n in ("Action", "Resource", "Principal"))
