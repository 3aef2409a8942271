# SPDX-License-Identifier: Apache-2.0
"""Makes a request or a case smaller for as long as something holds of it."""
import json
import time

KEPT = ("Version", "Statement", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal")
OTHER_FORM = {"Action": "NotAction", "Resource": "NotResource", "Principal": "NotPrincipal"}
# Members of a request and of a case that stay.
NEEDED = ("ActionNames", "ResourceArns", "CallerArn", "PolicyInputList", "caller", "action", "resource", "policies",
          "steps", "proof")
WITH_POLICIES = ("PolicyInputList", "PermissionsBoundaryPolicyInputList", "SessionPolicyInputList", "ResourcePolicy",
                 "ServiceControlPolicyLevels", "ResourceControlPolicyLevels")


def smaller(asked):
    """The like with one part left out or made plain."""
    for name in list(asked):
        if name not in NEEDED:
            yield {k: v for k, v in asked.items() if k != name}
    for name in ("ActionNames", "ResourceArns"):
        if len(asked.get(name, ())) > 1:
            for item in asked[name]:
                yield {**asked, name: [item]}
    for i in range(len(asked.get("ContextEntries", []))):
        yield {**asked, "ContextEntries": asked["ContextEntries"][:i] + asked["ContextEntries"][i + 1:]}
    for part in ("context", "policies"):
        for name in asked.get(part, {}):
            if name != "trust":
                yield {**asked, part: {k: v for k, v in asked[part].items() if k != name}}
    for name, value in asked.get("policies", {}).items():
        for changed in smaller_part(value):
            if name != "trust" or changed:
                yield {**asked, "policies": {**asked["policies"], name: changed}}
    for name in WITH_POLICIES:
        for changed in smaller_part(asked.get(name)):
            yield {**asked, name: changed}


def smaller_part(value):
    if isinstance(value, str) and value.startswith("{"):
        try:
            parsed = json.loads(value)
        except ValueError:
            return
        for changed in smaller_json(parsed):
            yield json.dumps(changed, ensure_ascii=False)
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield value[:i] + value[i + 1:]
            for changed in smaller_part(item):
                yield value[:i] + [changed] + value[i + 1:]


def smaller_json(value):
    if isinstance(value, dict):
        for name in value:
            if name not in KEPT or OTHER_FORM.get(name) in value:
                yield {k: v for k, v in value.items() if k != name}
            if name in ("Action", "Resource", "Principal") and value[name] != "*":
                yield {**value, name: "*"}
            for changed in smaller_json(value[name]):
                yield {**value, name: changed}
    elif isinstance(value, list):
        if len(value) == 1:
            yield value[0]
        for i, item in enumerate(value):
            yield value[:i] + value[i + 1:]
            for changed in smaller_json(item):
                yield value[:i] + [changed] + value[i + 1:]


def shrink(asked, holds, seconds=20):
    deadline = time.monotonic() + seconds
    progress = True
    while progress and time.monotonic() < deadline:
        progress = False
        for candidate in smaller(asked):
            if time.monotonic() > deadline:
                break
            if holds(candidate):
                asked, progress = candidate, True
                break
    return asked
