# SPDX-License-Identifier: Apache-2.0
"""What generated cases reach, counted where the oracle looks at it: a row for each operator, element, form of
principal, layer, caller and the like, a column for each of the three values that it had. Every row that the grammar of
policies has is expected; one that no case reached is a fault of the generator.
"""
import collections
import itertools

import conditions
import matching
import oracle
from documents import F, T, U

PAIRS = ["String%sEquals", "String%sEqualsIgnoreCase", "String%sLike", "Arn%sEquals", "Arn%sLike", "Numeric%sEquals",
         "Date%sEquals"]
OPERATORS = [form % word for form in PAIRS for word in ("", "Not")] + ["IpAddress", "NotIpAddress"] + [
    kind + name for kind in ("Numeric", "Date")
    for name in ("LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals")] + ["Bool", "BinaryEquals"]
SPELLINGS = [prefix + name + suffix for name in OPERATORS + ["Null"]
             for prefix, suffix in itertools.product(("", "ForAllValues:", "ForAnyValue:"), ("", "IfExists"))]
WRITTEN = {spelling.lower(): spelling for spelling in SPELLINGS}
WITH_PRINCIPAL = ("trust", "resource", "rcp")
LAYERS = ("identity", "boundary", "session", "trust", "resource", "scp", "rcp")
FORMS = ["*", "AWS *", "account id", "root ARN", "user ARN", "role ARN", "session ARN", "federated-user ARN", "AIDA id",
         "AROA id", "AROA id and session", "CanonicalUser", "Service", "SAML provider", "OIDC provider",
         "built-in provider", "wildcard in a name", "group ARN", "instance-profile ARN", "other text", "no text"]
CALLERS = ("user", "session", "federated", "root", "service", "saml", "oidc", "anonymous", "external")


def expected():
    """Rows that some case must reach, each with the values it can have."""
    rows = {}
    for spelling in SPELLINGS:
        if "Null" not in spelling:
            values = (F, U, T)
        elif "IfExists" in spelling:
            values = (U,)
        else:
            values = {"ForAllValues:Null": (U, T), "ForAnyValue:Null": (F,)}.get(spelling, (F, U, T))
        rows["operator", spelling] = values
    rows["operator", "in another case"] = (F, U, T)
    rows["operator", "not known"] = (U,)
    for state in ("missing", "one value", "several values", "unknown", "in another case", "no values in the policy"):
        rows["key", state] = (F, U, T)
    for layer, name in itertools.product(LAYERS, ("Action", "NotAction", "Resource", "NotResource")):
        if layer != "trust" or "Resource" not in name:
            rows["element", layer + " " + name] = (U,) if (layer, name) == ("rcp", "NotAction") else (F, U, T)
    rows["element", "resource without Resource"] = (T,)
    for layer in LAYERS:
        rows["element", layer + " Condition"] = (F, U, T)
        if layer != "rcp":  # whose Allow is RCPFullAWSAccess, and taken for granted
            rows["statement", layer + " Allow"] = (F, U, T)
        rows["statement", layer + " Deny"] = (F, U, T)
        rows["statement", layer + " with a fault"] = (F, U)
        rows["document", layer + " missing or none"] = (U,)
    for layer in WITH_PRINCIPAL[:2]:
        rows["element", layer + " Principal"] = (F, U, T)
    rows["element", "rcp Principal"] = (U, T)
    rows["element", "resource NotPrincipal"] = (F, U, T)
    for layer in LAYERS[:5]:
        rows["document", layer + " of 2008 or without Version"] = ()
    never_true = ("CanonicalUser", "wildcard in a name", "group ARN", "instance-profile ARN", "other text", "no text")
    for form in FORMS:
        rows["principal", form] = (U,) if form in never_true else {"*": (T,), "AWS *": (U, T)}.get(form, (F, T))
    for form in FORMS[1:11] + ["Service"]:
        rows["not principal", form] = (F, T)
    for caller in CALLERS:
        rows["caller", caller + " asks"] = (F, U, T)
        rows["caller", caller + " assumes"] = (F,) if caller in ("root", "federated", "anonymous") else (F, U, T)
    del rows["caller", "saml asks"], rows["caller", "oidc asks"]
    for count, layer in itertools.product(range(5), ("scp", "rcp")):
        rows["levels", "%s %d" % (layer, count)] = ()
    for text in ("with a value", "in place of nothing: null", "default", "malformed", "of several values",
                 "of an unknown key", "with wildcards in the value", "literal character"):
        rows["variable", text] = ()
    return rows


class Watch:
    """Counts into the counter of the batch."""

    def __init__(self):
        self.counter = collections.Counter()

    def see(self, group, row, value=None):
        self.counter[group, row, value] += 1

    def around(self, module, name, look):
        """Calls look(answer, arguments) after each call."""
        function = getattr(module, name)

        def wrapped(*arguments):
            answer = function(*arguments)
            look(answer, *arguments)
            return answer

        setattr(module, name, wrapped)


WATCHING = []


def watch():
    """From here on; returns the counter of this batch."""
    if not WATCHING:
        WATCHING.append(install(Watch()))
    WATCHING[0].counter = collections.Counter()
    return WATCHING[0].counter


def install(watching):
    see = watching.see

    def atom(answer, operator, key, value, _statement, request):
        spelling = WRITTEN.get(operator.lower())
        see("operator", spelling or "not known", answer)
        if spelling and operator != spelling:
            see("operator", "in another case", answer)
        name, present = matching.lower(key), request.values(key)
        state = "unknown" if name in request.unknown else \
            ("missing", "one value", "several values")[min(len(present), 2)]
        see("key", state, answer)
        if any(name == known.lower() and key != known for known in KNOWN_KEYS.get(name, ())):
            see("key", "in another case", answer)
        if value == []:
            see("key", "no values in the policy", answer)

    def element(names):
        def look(answer, statement, *_):
            layer = statement.document.kind
            present = [name for name in names if name in statement.members]
            if isinstance(answer, dict):
                answer = max(answer.values())
            if len(present) == 1:
                see("element", layer + " " + present[0], answer)
            elif layer == "resource" and names[0] == "Resource" and not present:
                see("element", "resource without Resource", answer)
        return look

    def conditions_seen(answer, statement, _request):
        see("element", statement.document.kind + " Condition", answer)
        for operator, block in (statement.members["Condition"].items()
                                if isinstance(statement.members["Condition"], dict) else ()):
            if isinstance(block, dict) and operator.lower() not in WRITTEN:
                see("operator", "not known", U)

    def statement(answer, one, _request, *_):
        layer = one.document.kind
        for effect in one.effects if len(one.effects) == 1 else ():
            see("statement", layer + " " + effect, answer)
        if one.faulty:
            see("statement", layer + " with a fault", answer)
        if not one.document.variables:
            see("document", layer + " of 2008 or without Version")

    def layer(_answer, documents, *_):
        for document in documents:
            if document.unreadable:
                see("document", document.kind + " missing or none", U)

    def principals(answer, one, _request, _effect):
        if one.members.get("Principal") == "*":
            see("principal", "*", max(answer.values()))

    def entry(answer, member, text, _request, _kind):
        see("principal", form_of(member, text), max(answer.values()))

    def not_principal(answer, entries, _request, _kind):
        for member, text in entries:
            see("not principal", form_of(member, text), answer)

    def decided(answer, _policies, request, is_trust):
        see("caller", request.caller.kind + (" assumes" if is_trust else " asks"), answer[1])

    def levels(answer, policies, _request):
        see("levels", "scp %d" % len(policies.scp))
        see("levels", "rcp %d" % len(policies.rcp))

    def variables(answer, text, are_variables, _request):
        if not are_variables or "${" not in text:
            return
        word = {matching.MALFORMED: "malformed", matching.MISSING: "in place of nothing: null",
                matching.MULTIPLE: "of several values", matching.UNKNOWN: "of an unknown key"}
        see("variable", "with wildcards in the value" if len(answer) > 1 else
            word.get(answer[0] if isinstance(answer[0], str) else None, "with a value"))
        if "'" in text:
            see("variable", "default")
        if "${*}" in text or "${?}" in text or "${$}" in text:
            see("variable", "literal character")

    watching.around(conditions, "atom", atom)
    watching.around(oracle, "match_action", element(("Action", "NotAction")))
    watching.around(oracle, "match_resource", element(("Resource", "NotResource")))
    watching.around(oracle, "match_principal", element(("Principal", "NotPrincipal")))
    watching.around(oracle, "match_principal", principals)
    watching.around(oracle, "match_conditions", conditions_seen)
    watching.around(oracle, "match_statement", statement)
    watching.around(oracle, "layer", layer)
    watching.around(oracle, "decide", decided)
    watching.around(oracle, "limits", levels)
    watching.around(matching, "principal_entry", entry)
    watching.around(matching, "not_principal", not_principal)
    watching.around(matching, "expand", variables)
    watching.around(conditions, "expand", variables)
    return watching


def known_keys():
    from pools import KEYS  # pylint: disable=import-outside-toplevel
    known = {}
    for key in itertools.chain.from_iterable(KEYS.values()):
        known.setdefault(key.lower(), []).append(key)
    return known


KNOWN_KEYS = known_keys()


def form_of(member, text):
    """Which form a Principal entry has, by its look alone."""
    if not isinstance(text, str):
        return "no text"
    if member != "AWS":
        return {"SAML": "SAML provider", "OIDC": "OIDC provider"}.get(
            "SAML" if ":saml-provider/" in text else "OIDC" if ":oidc-provider/" in text else "",
            "built-in provider" if member == "Federated" else member)
    if text == "*":
        return "AWS *"
    if text.isdigit() and len(text) == 12:
        return "account id"
    if text.startswith("AIDA"):
        return "AIDA id"
    if text.startswith("AROA"):
        return "AROA id and session" if ":" in text else "AROA id"
    if "*" in text:
        return "wildcard in a name"
    for mark, form in ((":root", "root ARN"), (":user/", "user ARN"), (":role/", "role ARN"),
                       (":assumed-role/", "session ARN"), (":federated-user/", "federated-user ARN"),
                       (":group/", "group ARN"), (":instance-profile/", "instance-profile ARN")):
        if mark in text:
            return form
    return "other text"


def report(reached):
    """Prints the table; returns how many expected cells no case reached."""
    rows, faults = collections.defaultdict(dict), 0
    for (group, row, value), count in reached.items():
        rows[group, row][value] = rows[group, row].get(value, 0) + count
    wanted = expected()
    print("%-52s %9s %9s %9s" % ("reached, with which value", "false", "unknown", "true"))
    for key in sorted(set(rows) | set(wanted)):
        found, values = rows.get(key, {}), wanted.get(key, ())
        missing = [v for v in values if not found.get(v)] if values else [] if found or key not in wanted else [None]
        faults += len(missing)
        columns = [found.get(v, 0) for v in (F, U, T)]
        if None in found:
            columns = [found[None], "", ""]
        print("%-52s %9s %9s %9s%s" % (": ".join(key), *columns, "  NOT REACHED" if missing else ""))
    print("%d rows; %d not reached" % (len(set(rows) | set(wanted)), faults))
    return faults
