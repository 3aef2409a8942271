# SPDX-License-Identifier: Apache-2.0
#
# Makes the requests that two evaluators answer differently as small as they can be, so that what the difference hangs
# on is all that is left; and names the causes that are known, with what AWS's documentation says of them.

import json
import re

# What a reduced request shows, who is right by AWS's documentation, and why.
CAUSES = {
    "address-range-zero": (
        "rolecall",
        "a range of length 0, such as 0.0.0.0/0, holds every address of its kind: values are CIDR as in RFC 4632 "
        "(IAM JSON policy elements: Condition operators, IP address)",
    ),
    "address-of-other-kind": (
        "rolecall",
        "NotIpAddress is true of all addresses but those specified, so of an IPv6 address where IPv4 ranges are "
        "named (the same page)",
    ),
    "if-exists-under-any-value": (
        "rolecall",
        "...IfExists may be added to any operator but Null and is true where the key is missing (IAM JSON policy "
        "elements: Condition operators, IfExists)",
    ),
    "no-resource-types": (
        "rolecall",
        'an action without resource types is given by "Resource": "*" alone (Service Authorization Reference, '
        "the table of actions)",
    ),
    "wildcard-in-resource-type": (
        "nobody",
        "a wildcard in the type of a resource is forbidden (Amazon Resource Names), yet IAM stores it and AWS's own "
        "managed policies grant by arn:aws:ec2:*:*:*/*; rolecall matches it as any other wildcard, and warns",
    ),
}


def cause_of(request):
    """The name of the cause, for a request that was reduced; None where it is not known."""
    text = json.dumps([json.loads(one) for one in policies_of(request)])
    if re.search(r'IpAddress.*"[0-9a-f.:]+/0"', text):
        return "address-range-zero"
    addresses = [
        value
        for entry in request["ContextEntries"]
        if entry["ContextKeyName"] == "aws:SourceIp"
        for value in entry["ContextKeyValues"]
    ]
    ranges = re.findall(r'"([0-9a-f]*[.:][0-9a-f.:]*)(?:/\d+)?"', text)
    if "IpAddress" in text and addresses and ranges and any((":" in addresses[0]) != (":" in one) for one in ranges):
        return "address-of-other-kind"
    if re.search(r"ForAnyValue:\w+IfExists", text):
        return "if-exists-under-any-value"
    if request["ResourceArns"] == ["*"] and re.search(r'"(Not)?Resource": \[?"arn:', text):
        return "no-resource-types"
    kind = re.match(r"\w+[:/]", request["ResourceArns"][0].split(":", 5)[-1])
    for pattern in re.findall(r'"(?:Not)?Resource": \[?"(arn:[^"]*)"', text):
        fields = pattern.split(":", 5)
        if kind and len(fields) == 6 and re.search(r"[*?]", fields[5]) and not fields[5].startswith(kind[0]):
            return "wildcard-in-resource-type"
    return None


def policies_of(request):
    return [
        *request["PolicyInputList"],
        *request.get("PermissionsBoundaryPolicyInputList", []),
        *(one for level in request.get("ServiceControlPolicyLevels", []) for one in level),
        *filter(None, [request.get("ResourcePolicy")]),
    ]


# ---- smaller ones


def without(values, index):
    return values[:index] + values[index + 1 :]


def instead(values, index, value):
    return values[:index] + [value] + values[index + 1 :]


def smaller_values(value):
    if isinstance(value, list):
        if len(value) == 1:
            yield value[0]
        else:
            yield from (without(value, index) for index in range(len(value)))


def smaller_condition(condition):
    yield None
    for operator, keys in condition.items():
        if len(condition) > 1:
            yield {name: one for name, one in condition.items() if name != operator}
        for key, values in keys.items():
            for fewer in smaller_values(values):
                yield dict(condition, **{operator: dict(keys, **{key: fewer})})


def smaller_statement(statement):
    if "Condition" in statement:
        for condition in smaller_condition(statement["Condition"]):
            rest = {name: one for name, one in statement.items() if name != "Condition"}
            yield dict(rest, Condition=condition) if condition else rest
    for element in ("Action", "Resource", "NotAction", "NotResource"):
        if element not in statement:
            continue
        rest = {name: one for name, one in statement.items() if name != element}
        plain = element.removeprefix("Not")
        if (element, statement[element]) != (plain, "*"):
            yield dict(rest, **{plain: "*"})
        for fewer in smaller_values(statement[element]):
            yield dict(rest, **{element: fewer})


def smaller_policy(text):
    policy = json.loads(text)
    statements = policy["Statement"]
    for index, statement in enumerate(statements):
        if len(statements) > 1:
            yield json.dumps(dict(policy, Statement=without(statements, index)))
        for less in smaller_statement(statement):
            yield json.dumps(dict(policy, Statement=instead(statements, index, less)))


def smaller_list(texts):
    for index, text in enumerate(texts):
        if len(texts) > 1:
            yield without(texts, index)
        for less in smaller_policy(text):
            yield instead(texts, index, less)


def smaller_request(request):
    """Every request that is one step smaller."""
    entries = request["ContextEntries"]
    named = " ".join(policies_of(request)).lower()
    asked = [entry for entry in entries if entry["ContextKeyName"].lower() in named]
    if len(asked) < len(entries):
        yield dict(request, ContextEntries=asked)
    for index in range(len(entries)):
        yield dict(request, ContextEntries=without(entries, index))
    for member in ("ServiceControlPolicyLevels", "PermissionsBoundaryPolicyInputList", "ResourcePolicy"):
        if member in request:
            yield {name: one for name, one in request.items() if name != member}
    for member in ("PolicyInputList", "PermissionsBoundaryPolicyInputList"):
        for fewer in smaller_list(request.get(member, [])):
            yield dict(request, **{member: fewer})
    levels = request.get("ServiceControlPolicyLevels", [])
    for index, level in enumerate(levels):
        if len(levels) > 1:
            yield dict(request, ServiceControlPolicyLevels=without(levels, index))
        for fewer in smaller_list(level):
            yield dict(request, ServiceControlPolicyLevels=instead(levels, index, fewer))
    for less in smaller_policy(request["ResourcePolicy"]) if "ResourcePolicy" in request else ():
        yield dict(request, ResourcePolicy=less)


def reduce_requests(requests, differ):
    """The requests, each as small as steps make it; `differ` says of a list of requests which still differ."""
    current = list(requests)
    live = range(len(current))
    while live:
        steps = [(index, less) for index in live for less in smaller_request(current[index])]
        taken = {}
        for (index, less), still in zip(steps, differ([less for _, less in steps])):
            if still:
                taken.setdefault(index, less)
        for index, less in taken.items():
            current[index] = less
        live = sorted(taken)
    return current
