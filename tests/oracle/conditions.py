# SPDX-License-Identifier: Apache-2.0
"""Section 4 of the specification: conditions."""
import base64
import binascii
import ipaddress
import re
from fractions import Fraction
from functools import lru_cache

from documents import F, T, U, all_of, any_of, as_list, negate, truth
from matching import (LITERAL, MALFORMED, MISSING, MULTIPLE, UNKNOWN, completed, expand, glob, lower, only_stars,
                      split_fields, text_of)

# ------------------------------------------------------------------------------- 4.1, 4.2 Operators

POSITIVE_OF = {
    "stringnotequals": "stringequals", "stringnotequalsignorecase": "stringequalsignorecase",
    "stringnotlike": "stringlike", "numericnotequals": "numericequals", "datenotequals": "dateequals",
    "notipaddress": "ipaddress", "arnnotequals": "arnequals", "arnnotlike": "arnlike",
}
COMPARE = {"equals": lambda a, b: a == b, "lessthan": lambda a, b: a < b, "lessthanequals": lambda a, b: a <= b,
           "greaterthan": lambda a, b: a > b, "greaterthanequals": lambda a, b: a >= b}


def match_conditions(statement, request):
    condition = statement.members.get("Condition", {})
    if not isinstance(condition, dict):
        return U
    answers = []
    for operator, block in condition.items():
        if not isinstance(block, dict) or operator_of(operator)[1] not in OPERATORS:
            answers.append(U)
        elif len({lower(key) for key in block}) != len(block):
            answers.append(U)  # 1.6: keys that differ by case alone are a duplicate
        else:
            answers += [atom(operator, key, block[key], statement, request) for key in block]
    return all_of(answers)


@lru_cache(maxsize=1024)
def operator_of(operator):
    """Set prefix, positive operator, whether negated, whether IfExists."""
    name, set_prefix = lower(operator), None
    for prefix in ("forallvalues:", "foranyvalue:"):
        if lower(operator).startswith(prefix):
            set_prefix, name = prefix, name[len(prefix):]
    if_exists = name.endswith("ifexists")
    if if_exists:
        name = name[:-len("ifexists")]
    return set_prefix, POSITIVE_OF.get(name, name), name in POSITIVE_OF, if_exists


def atom(operator, key, value, statement, request):
    values = [{True: "true", False: "false"}[v] if isinstance(v, bool) else v for v in as_list(value)]
    if not all(isinstance(v, str) for v in values):
        return U
    if lower(key) not in getattr(request, "unknown", ()):
        return atom_on(operator, request.values(key), values, statement, request)
    answers = {atom_on(operator, state, values, statement, request)
               for state in states(key, values, statement, request)}
    return answers.pop() if len(answers) == 1 and not may_differ(operator, values, statement, request) else U


def states(key, values, statement, request):
    """6.1: an unknown key ranges over every value and absence. Values that tell all operators apart."""
    values = values + [text_of(tokens) for v in values for tokens in readings(v, statement, request)
                       if isinstance(tokens, tuple)]
    some = ["", "zz", "true", "false", "10", "2026-06-01T00:00:00Z", "203.0.113.7", "2001:db8::7", "arn:a:b:c:d:e",
            "YQ=="]
    values += [v.replace("*", "zz").replace("?", "z") for v in values]
    values += [v + ":zz" * max(0, 5 - v.count(":")) for v in values]
    some += values + ["arn:" + v.partition(":")[2] for v in values]
    many = [[a, b] for a in some[:2] for b in some] if request.is_multivalued(lower(key)) else []
    return [[]] + [[x] for x in some] + many


def may_differ(operator, values, statement, request):
    """A text is taken to match some values and not others, unless one is all `*` or all are null: what could never be a
    value of the key (an ARN that does not begin with `arn`) is not looked into, so unknown."""
    if not operator_of(operator)[1].startswith(("arn", "stringlike")):
        return False
    read = [tokens for v in values for tokens in readings(v, statement, request)]
    return not (any(isinstance(tokens, tuple) and only_stars(tokens) for tokens in read) or
                all(tokens is MISSING for tokens in read))


def atom_on(operator, present, values, statement, request):
    """The atom where the key has these values."""
    set_prefix, positive, negated, if_exists = operator_of(operator)
    if positive == "null":
        return U if if_exists else null(set_prefix, present, values)

    def compare(x):
        """One request value against all policy values: OR, NOR if negated."""
        matched = any_of(OPERATORS[positive](x, v, statement, request) for v in values)
        return negate(matched) if negated else matched

    if set_prefix:
        return set_atom(set_prefix, present, values, compare, if_exists)
    if not values:
        if if_exists:
            return truth(not present)
        return U
    if not present:
        return T if if_exists or negated else F
    return compare(present[0]) if len(present) == 1 else U


def null(set_prefix, present, values):
    if set_prefix:
        if not values and present not in ([], [""]) and set_prefix == "forallvalues:":
            return U  # section 4.4 says two things; of an empty set, which "" alone is, one
        return T if set_prefix == "forallvalues:" else F
    if not values or present == [""]:
        return U
    readings = [boolean(v) for v in values]
    return any_of(U if r is None else truth(r == (not present)) for r in readings)


# ------------------------------------------------------------------------------ 4.3 Values: reading them
# Each reader answers None for what it cannot read.

@lru_cache(maxsize=4096)
def read_number(text):
    return Fraction(text) if re.match(r"[+-]?[0-9]+(\.[0-9]+)?\Z", text) else None


DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
                  r"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?\Z")


@lru_cache(maxsize=4096)
def read_date(text):
    if re.match(r"[0-9]{4}\Z", text):
        return None  # a year or an epoch
    if re.match(r"-?[0-9]+\Z", text):
        within = -62135596800 <= int(text) < 253402300800  # the years that ISO 8601 writes
        return Fraction(int(text)) if within else None
    found = DATE.match(text)
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    hour, minute, second = int(found[4] or 0), int(found[5] or 0), int(found[6] or 0)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= month <= 12 or not 1 <= day <= lengths[month - 1] or hour > 23 or minute > 59 or second > 59:
        return None
    zone = found[8] or "Z"
    offset = 0
    if zone != "Z":
        if int(zone[1:3]) > 23 or int(zone[4:6]) > 59:
            return None
        offset = (int(zone[1:3]) * 60 + int(zone[4:6])) * (-60 if zone[0] == "-" else 60)
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400 + sum(lengths[:month - 1]) + day - 1 - 719162
    return days * 86400 + hour * 3600 + minute * 60 + second - offset + Fraction("0" + (found[7] or ""))


def boolean(text):
    return {"true": True, "false": False}.get(lower(text))


@lru_cache(maxsize=4096)
def read_network(text):
    """Family, first address and bits of the host part."""
    address, slash, length = text.partition("/")
    if "%" in address or (slash and not re.match(r"(0|[1-9][0-9]*)\Z", length)):
        return None
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return None
    if found.version == 6 and found.ipv4_mapped is not None:
        return None
    size = 32 if found.version == 4 else 128
    bits = int(length) if slash else size
    if bits > size:
        return None
    return found.version, int(found) >> (size - bits), size - bits


def read_binary(text):
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


# The operators: one request value x, one policy value v.

def readings(v, statement, request):
    return expand(v, statement.document.variables, request)


def over_readings(v, statement, request, compare):
    """A policy value of a String or Arn operator, with variables (3)."""
    answers = set()
    for tokens in readings(v, statement, request):
        answers.add(U if tokens in (MALFORMED, MULTIPLE, UNKNOWN) else F if tokens is MISSING else compare(tokens))
    return answers.pop() if len(answers) == 1 else U


def string_equals(x, v, statement, request):
    first = readings(v, statement, request)[0]  # wildcards are text here, whoever wrote them
    if first in (MALFORMED, MULTIPLE, UNKNOWN, MISSING):
        return F if first is MISSING else U
    return truth(x == text_of(first))


def string_equals_ignore_case(x, v, statement, request):
    first = readings(v, statement, request)[0]
    if first in (MALFORMED, MULTIPLE, UNKNOWN, MISSING):
        return F if first is MISSING else U
    if lower(x) == lower(text_of(first)):
        return T
    return U if x.lower() == text_of(first).lower() else F


def string_like(x, v, statement, request):
    return over_readings(v, statement, request, lambda tokens: truth(glob(tokens, x)))


def arn_like(x, v, statement, request):
    return over_readings(v, statement, request, lambda tokens: arn_fields(tokens, x))


def arn_fields(tokens, x):
    if only_stars(tokens):
        return T
    fields = x.split(":", 5)
    if len(fields) < 6 or fields[0] != "arn":
        return F
    if sum(t == (LITERAL, ":") for t in tokens) >= 5:
        return truth(fieldwise(tokens, fields))
    return U if fieldwise(completed(tokens), fields) or glob(tokens, x) else F


def fieldwise(tokens, fields):
    return all(glob(pattern, field) for pattern, field in zip(split_fields(tokens), fields))


def ordered(read, comparison):
    def compare(x, v, _statement, _request):
        left, right = read(x), read(v)
        return U if left is None or right is None else truth(COMPARE[comparison](left, right))
    return compare


def bool_equals(x, v, _statement, _request):
    left, right = boolean(x), boolean(v)
    return U if left is None or right is None else truth(left == right)


def binary_equals(x, v, _statement, _request):
    left, right = read_binary(x), read_binary(v)
    return U if left is None or right is None else truth(left == right)


def ip_address(x, v, _statement, _request):
    left, right = read_network(x), read_network(v)
    if left is None or right is None or left[2] != 0:
        return U
    return truth(left[0] == right[0] and left[1] >> right[2] == right[1])


OPERATORS = {
    "stringequals": string_equals, "stringequalsignorecase": string_equals_ignore_case, "stringlike": string_like,
    "bool": bool_equals, "binaryequals": binary_equals, "ipaddress": ip_address,
    "arnequals": arn_like, "arnlike": arn_like, "null": None,
}
for _name in COMPARE:
    OPERATORS["numeric" + _name] = ordered(read_number, _name)
    OPERATORS["date" + _name] = ordered(read_date, _name)


# ------------------------------------------------------------------------------------- 4.4 Set operators

def set_atom(prefix, present, values, compare, if_exists):
    for_all = prefix == "forallvalues:"
    if not present:
        if not values and if_exists and not for_all:
            return U  # ForAnyValue and IfExists: section 4.4 says two things
        return T if for_all or if_exists else F
    if present == [""] and for_all:
        return T
    if not values:
        return F
    if present == [""]:
        return U
    return all_of(map(compare, present)) if for_all else any_of(map(compare, present))
