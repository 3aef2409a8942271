# SPDX-License-Identifier: Apache-2.0
"""Sections 2 and 3 of the specification: actions, resources, principals, variables."""
import re
from functools import lru_cache

from documents import (BOUNDARY, IDENTITY, RCP, RESOURCE, SCP, SESSION, TRUST, F, T, U, all_of, any_of, as_list,
                       is_string, negate, truth)

# ------------------------------------------------------------------------------------------------ 2.1 Glob

# A pattern is a tuple of tokens (kind, character). LITERAL is text of the policy, VALUE text that a variable put in;
# STAR and ANY are wildcards.
LITERAL, VALUE, STAR, ANY = "literal", "value", "star", "any"


@lru_cache(maxsize=4096)
def tokens_of(text):
    """Text without variables."""
    return tuple((STAR, c) if c == "*" else (ANY, c) if c == "?" else (LITERAL, c) for c in text)


def glob(tokens, text, takes=None):
    """Whether the pattern matches the whole text. takes(i, j): whether token i may take character j; None: all may."""
    reached = {0}  # positions of the text up to which the tokens so far match
    for i, (kind, char) in enumerate(tokens):
        following = set()
        for j in reached:
            if kind == STAR:
                following.add(j)
                while j < len(text) and (takes is None or takes(i, j)):
                    j += 1
                    following.add(j)
            elif j < len(text) and (kind == ANY or char == text[j]) and (takes is None or takes(i, j)):
                following.add(j + 1)
        reached = following
    return len(text) in reached


def text_of(tokens):
    return "".join(char for _, char in tokens)


def only_stars(tokens):
    return bool(tokens) and all(kind == STAR for kind, _ in tokens)


# --------------------------------------------------------------------------------------------- 2.2 Actions

ASCII_LOWER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@lru_cache(maxsize=4096)
def lower(text):
    """ASCII alone."""
    return text.lower() if text.isascii() else text.translate(ASCII_LOWER)


@lru_cache(maxsize=4096)
def action_pattern(pattern, action, kind):
    if kind == TRUST and not lower(pattern).startswith("sts:"):
        return U  # 1.2: `sts:` actions
    if pattern and pattern.strip("*") == "":
        return T
    if pattern.count(":") != 1:
        return U
    prefix, name = pattern.split(":")
    if not prefix or not name:
        return U
    action_prefix, action_name = action.split(":")
    return truth(glob(tokens_of(lower(prefix)), lower(action_prefix)) and
                 glob(tokens_of(lower(name)), lower(action_name)))


def match_action(statement, request):
    members = statement.members
    if ("Action" in members) == ("NotAction" in members) or (statement.document.kind == RCP and "NotAction" in members):
        return U
    name = "Action" if "Action" in members else "NotAction"
    patterns = as_list(members[name])
    kind = statement.document.kind
    matched = any_of(action_pattern(p, request.action, kind) if is_string(p) else U for p in patterns)
    if name == "Action":
        return matched
    return negate(matched) if patterns else U


# ------------------------------------------------------------------------------------------- 2.3 Resources

def first_colons(text):
    found = [i for i, c in enumerate(text) if c == ":"]
    return set(found[:5])


def two_stars(tokens, arn):
    """Rules 5 to 7: free and bound wildcards; T, else U where it matches with all of them free, else F."""
    colons = first_colons(arn)
    pattern_colons = [i for i, t in enumerate(tokens) if t == (LITERAL, ":")]
    fifth = pattern_colons[4] if len(pattern_colons) >= 5 else len(tokens)

    def takes(i, j):
        kind = tokens[i][0]
        if j not in colons or kind == LITERAL:
            return True
        if kind == STAR:
            return i > fifth or i + 1 == len(tokens) or tokens[i + 1] == (LITERAL, ":")
        return False  # `?`, and text of a value: fields are split before values are put in (3)

    if glob(tokens, arn, takes):
        return T
    return U if glob(tokens, arn) else F


def completed(tokens):
    """Missing fields are `*`."""
    missing = 5 - sum(t == (LITERAL, ":") for t in tokens)
    return tokens + ((LITERAL, ":"), (STAR, "*")) * missing


def split_fields(tokens):
    """At the first five colons of the policy's own text."""
    fields = [[]]
    for token in tokens:
        if token == (LITERAL, ":") and len(fields) < 6:
            fields.append([])
        else:
            fields[-1].append(token)
    return [tuple(field) for field in fields]


def arn_pattern(tokens, arn, kind):
    if tokens[:4] != tokens_of("arn:"):                              # rule 10
        return U if glob(tokens, arn) else F
    if sum(t == (LITERAL, ":") for t in tokens) >= 5:                # rules 5 to 7
        return two_stars(tokens, arn)
    full = T if two_stars(completed(tokens), arn) == T else F        # rule 7 speaks of the text, not of its completion
    if kind in (IDENTITY, BOUNDARY):                                 # rule 8
        return T if full == T else U if glob(tokens, arn) else F
    return full if full == truth(glob(tokens, arn)) else U           # rule 14


def no_resource(tokens, request, effect):
    """Rules 2 to 4: a request without resource, a pattern that is not all `*`."""
    if lower(request.action) == "s3:listallmybuckets" and tokens == tokens_of("arn:aws:s3:::*"):
        return T
    if effect == "Allow":
        return F
    fields = split_fields(completed(tokens))
    service = glob(tokens_of(lower(text_of(fields[2]))), lower(request.action.split(":")[0]))
    whole = all(not field or only_stars(field) for field in fields[3:])
    return U if tokens[:4] == tokens_of("arn:") and service and whole else F


def few_fields(text, variables):
    """Fewer than six, and not all `*`. Colons between `${` and `}` do not split."""
    bare = re.sub(r"\$\{[^}]*\}", "", text) if variables else text
    return bare.count(":") < 5 and (text == "" or text.strip("*") != "")


def resource_pattern(text, statement, request, effect):
    """T, U, F; or None where a variable has no value (rule 12)."""
    kind = statement.document.kind
    answers = set()
    for tokens in expand(text, statement.document.variables, request):
        if tokens is MALFORMED or (kind == SESSION and few_fields(text, statement.document.variables)):  # rule 9
            return U
        if tokens is MISSING:
            return None
        if tokens in (MULTIPLE, UNKNOWN):  # under NotResource it may have no value at all
            return F if request.resource is None and "Resource" in statement.members else U
        if only_stars(tokens):
            answers.add(T)
        elif request.resource is None:
            answers.add(no_resource(tokens, request, effect))
        else:
            answers.add(arn_pattern(tokens, request.resource, kind))
    return answers.pop() if len(answers) == 1 else U


def match_resource(statement, request, effect):
    members = statement.members
    has, has_not = "Resource" in members, "NotResource" in members
    if statement.document.kind == TRUST:
        return T
    if has and has_not:
        return U
    if not has and not has_not:
        return T if statement.document.kind == RESOURCE else U
    patterns = as_list(members["Resource" if has else "NotResource"])
    answers = [resource_pattern(p, statement, request, effect) if is_string(p) else U for p in patterns]
    matched = any_of(a for a in answers if a is not None)
    if has:
        return matched
    if not patterns:
        return U
    if None in answers:  # 3, missing key: the statement does not apply, which no Deny may rest on
        return min(negate(matched), F if effect == "Allow" else U)
    return negate(matched)


# ------------------------------------------------------------------------------------------ 2.4 Principals

ACCOUNT_ID = re.compile(r"[0-9]{12}\Z")
ARN = re.compile(r"arn:([^:*?]+):(iam|sts)::([0-9]{12}):([^*?]+)\Z")
UNIQUE_ID = re.compile(r"(AIDA[A-Za-z0-9]+|AROA[A-Za-z0-9]+(:[^*?]+)?)\Z")
FEDERATED = re.compile(r"arn:[^:*?]+:iam::([0-9]{12}):(saml-provider|oidc-provider)/[^*?]+\Z")
BUILT_IN = ("cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com")
# By which kind of naming an entry matches its caller.
KINDS = ("star", "account", "user", "role", "session", "fedsession", "provider", "service")
UNCLEAR = dict.fromkeys(KINDS, U)
NOBODY = dict.fromkeys(KINDS, F)
ANYWAY = dict.fromkeys(KINDS, T)


def named(naming, value):
    return {**NOBODY, naming: value}


def principal_entry(member, entry, request, kind):
    """A dictionary: how far the entry matches the caller, by the kind of its naming."""
    caller = request.caller
    if not is_string(entry):
        return UNCLEAR
    if member == "Federated":
        return federated_entry(entry, request, kind)
    if member == "Service":
        understood = re.match(r"[A-Za-z0-9.-]+\Z", entry)
        return named("service", truth(caller.kind == "service" and lower(entry) == lower(caller.service))) \
            if understood else UNCLEAR
    if member == "CanonicalUser":  # of an account
        return NOBODY if caller.kind in ("anonymous", "service") and kind != TRUST else UNCLEAR
    if entry == "*":  # of AWS
        return named("star", U if caller.kind == "service" or caller.signs_in() else T)
    if ACCOUNT_ID.match(entry):
        return named("account", truth(caller.account == entry and not caller.signs_in()))
    if UNIQUE_ID.match(entry):
        return unique_id_entry(entry, caller)
    arn = ARN.match(entry)
    return principal_arn(entry, arn, caller) if arn else UNCLEAR


def federated_entry(entry, request, kind):
    """Only in trust policies; through a provider of another account it is unknown (5.6)."""
    arn = FEDERATED.match(entry)
    if kind != TRUST or not (arn or lower(entry) in BUILT_IN):
        return UNCLEAR
    if not request.caller.signs_in():
        return NOBODY
    provider = request.caller.provider
    if not arn:  # a host name is the same in any case
        return named("provider", truth(lower(entry) == lower(provider)))
    return named("provider", F if entry != provider else T if arn[1] == request.owner else U)


def unique_id_entry(entry, caller):
    identifier, _, session = entry.partition(":")
    if caller.unique_id != identifier:
        return NOBODY
    if session:
        return named("session", truth(caller.kind == "session" and caller.session_name == session))
    return named("role" if caller.kind == "session" else "user", truth(caller.kind in ("user", "session")))


def principal_arn(entry, arn, caller):
    partition, service, account, name = arn.groups()
    here = (partition, account) == (caller.partition, caller.account)
    if service == "iam" and name == "root":
        return named("account", truth(here))
    if service == "iam" and name.startswith("user/"):
        if caller.kind == "federated" and caller.parent is None:  # 6.4: whose session it is, no key tells
            return named("user", U if here else F)
        return named("user", truth(entry == (caller.parent or caller.arn)))
    if service == "iam" and name.startswith("role/"):
        if caller.kind == "session":
            return named("role", caller.role_entry(entry, partition, account))
        return named("role", truth(caller.kind == "external" and entry == caller.arn))
    if service == "sts" and re.match(r"assumed-role/.+/[^/]+\Z", name):  # with a path nobody's (example 21)
        return named("session", truth(entry == caller.arn))
    if service == "sts" and re.match(r"federated-user/[^/]+\Z", name):
        return named("fedsession", truth(entry == caller.arn))
    return UNCLEAR


def entries_of(element):
    """Pairs of member and entry, or None where the element is not understood."""
    if element == "*":
        return [("AWS", "*")]
    if element == []:
        return []
    if not isinstance(element, dict) or set(element) - {"AWS", "Service", "Federated", "CanonicalUser"}:
        return None
    return [(member, entry) for member in element for entry in as_list(element[member])]


def match_principal(statement, request, effect):
    """By kind of naming; statements of policies without principals match through every kind."""
    members = statement.members
    kind = statement.document.kind
    if kind in (IDENTITY, BOUNDARY, SESSION, SCP):
        return ANYWAY
    has, has_not = "Principal" in members, "NotPrincipal" in members
    if has == has_not if kind == RESOURCE else not has:
        return UNCLEAR
    excepting = not has
    element = members["NotPrincipal" if excepting else "Principal"]
    entries = entries_of(element)
    if entries is None or (excepting and (effect != "Deny" or not entries)):
        return UNCLEAR
    if excepting:
        return dict.fromkeys(KINDS, not_principal(entries, request, kind))
    if element == "*":  # every principal; {"AWS": "*"} is another thing
        return named("star", T)
    matches = [principal_entry(member, entry, request, kind) for member, entry in entries]
    return {k: max((m[k] for m in matches), default=F) for k in KINDS}


# --------------------------------------------------------------------------------------- 2.5 NotPrincipal

def not_principal(entries, request, kind):
    """How far a Deny with NotPrincipal names the caller: T is denied, F excepted."""
    caller = request.caller
    if caller.has_boundary:
        return T
    matches = [principal_entry(member, entry, request, kind) for member, entry in entries]
    listed = {k: any_of(m[k] for m in matches) for k in KINDS}
    if caller.kind == "root":
        return U if listed["account"] != T and listed["star"] != F else negate(listed["account"])
    names = {"user": ["user"], "session": ["session", "role"], "federated": ["fedsession", "user"],
             "external": ["role" if ":role/" in (caller.arn or "") else "user"], "service": ["service"]}
    names = names.get(caller.kind, [])  # an anonymous caller has no name to be listed by
    if caller.kind == "service":
        excepted = listed["service"]
    elif names == ["role"]:  # of a session that the request does not tell
        excepted = min(U, listed["role"], listed["account"])
    else:
        excepted = all_of([listed[n] for n in names] + [listed["account"]])
    if excepted == T:
        return F
    return T if any_of(listed[n] for n in names + ["star"]) == F else U


# ------------------------------------------------------------------------------------------- 3. Variables

MALFORMED, MULTIPLE, MISSING, UNKNOWN = "malformed", "multiple", "missing", "unknown"
VARIABLE = re.compile(r"([^\s{}$,'*?]+)(?:, ?'((?:(?!\$\{)[^'])*)')?\Z")
MULTIVALUED = ("aws:tagkeys", "aws:principalorgpaths", "aws:resourceorgpaths", "aws:calledvia",
               "aws:principalservicenameslist", "aws:sourceorgpaths", "sts:transitivetagkeys")


def expand(text, variables, request):
    """The readings of a pattern: one; or two, with wildcards in values literal and as wildcards. Tokens, MALFORMED,
    MULTIPLE (a key of several values) or MISSING."""
    if not variables or "${" not in text:
        return [tokens_of(text)]
    tokens, missing, multiple, wild, unknown = [], False, False, False, False
    position = 0
    while position < len(text):
        if not text.startswith("${", position):
            tokens += tokens_of(text[position])
            position += 1
            continue
        end = closing_brace(text, position + 2)
        if end < 0:
            return [MALFORMED]
        inside = text[position + 2:end]
        position = end + 1
        if inside in ("*", "?", "$"):
            tokens.append((LITERAL, inside))
            continue
        variable = VARIABLE.match(inside)
        if not variable:
            return [MALFORMED]
        key, default = variable.groups()
        values = request.values(key)
        if lower(key) in getattr(request, "unknown", ()):
            unknown = True
            continue
        if len(values) > 1 or request.is_multivalued(key):
            multiple = True
            continue
        value = values[0] if values else default
        if value is None:
            missing = True
            continue
        wild = wild or "*" in value or "?" in value
        tokens += [(VALUE, c) for c in value]
    if missing or multiple:
        return [MISSING if missing else MULTIPLE]
    if unknown:
        return [UNKNOWN]
    if not wild:
        return [tuple(tokens)]
    as_wildcards = [(STAR if c == "*" else ANY, c) if k == VALUE and c in "*?" else (k, c) for k, c in tokens]
    return [tuple(tokens), tuple(as_wildcards)]


def closing_brace(text, position):
    """Of a variable; a brace in a quoted default does not close it."""
    quoted = False
    while position < len(text):
        if text[position] == "'":
            quoted = not quoted
        elif text[position] == "}" and not quoted:
            return position
        position += 1
    return -1
