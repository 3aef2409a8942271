# SPDX-License-Identifier: Apache-2.0
"""Counts what the accounts reach. A row that stays at 0 is a fault of the generator."""
from brute_generate import PRINCIPALS
from brute_pools import CASE_ACTIONS, CONSOLE_API_ACTIONS, FORM_ACTIONS
from brute_rule import VERDICTS
from documents import F, T, U

LAYERS = ("identity", "boundary", "scp", "rcp", "trust")
ROWS = {
    "status": ("pass", "fail", "unknown"),
    "reason": VERDICTS + ("unknown", "attached-to-users-or-groups-only", "no-support-role"),
    "benchmark": ("pass", "fail", None),
    "severity": ("low", "high"),
    "verdict": VERDICTS + ("unknown", "left out"),
    "who": ("user", "federated", "external", "anyone", "service"),
    "chain of": (1, 2, 3, 4, 5, 6, 7, 8),
    "unknown at": VERDICTS[:-1] + ("candidate",),
    "nobody, for": tuple(n + " silent" for n in LAYERS if n != "rcp") + tuple(n + " denies" for n in LAYERS) +
                   ("no credentials", "no such provider", "machines alone", "deleted principal", "root alone"),
    "cannot, for": tuple(n + " silent" for n in LAYERS[:3]) + tuple(n + " denies" for n in LAYERS[:4]),
    "no console, for": tuple(n + " silent" for n in LAYERS[:3]) + tuple(n + " denies" for n in LAYERS[:3]),
    "principal": tuple(p[1] for p in PRINCIPALS),
}


def count(counts, rule, forms):
    """One account; forms are the kinds of Principal that the generator put into it."""
    for what in ("status", "reason", "benchmark", "severity"):
        counts[what, getattr(rule, what)] += 1
    counts.update(("principal", f) for f in forms)
    for candidate in rule.candidates:
        counts["verdict", "left out" if candidate.left_out else candidate.verdict] += 1
        counts.update(("who", kind) for (kind, _), value in candidate.who.items() if value == T)
        for start in rule.chains.starts:
            if start.reached.get(candidate.role.arn) == T:
                counts["chain of", start.lengths[candidate.role.arn]] += 1
        if candidate.verdict == "unknown" and not candidate.left_out:
            at = "candidate" if candidate.granted == U else VERDICTS[[v == U for v in candidate.steps].index(True)]
            counts["unknown at", at] += 1
        if candidate.verdict == "nobody-can-assume":
            counts.update(("nobody, for", cause) for cause in why_nobody(rule, candidate))
        if candidate.verdict == "cannot-manage-cases":
            counts.update(("cannot, for", cause) for cause in why_not(rule, candidate, CASE_ACTIONS))
        if candidate.verdict == "no-console-access":
            counts.update(("no console, for", cause) for cause in
                          why_not(rule, candidate, CONSOLE_API_ACTIONS + FORM_ACTIONS))


def why_not(rule, candidate, actions):
    for action in actions:
        if candidate.may(action) == F:
            request = rule.world.request(candidate.who_asks, action)
            for context in rule.world.contexts(candidate.who_asks, candidate.states[0], request, None):
                return request.causes(context)
    return []


def why_nobody(rule, candidate):
    role, found = candidate.role, set()
    for start in rule.chains.starts:
        if start.reached.get(role.arn, F) != F:
            if rule.barred(start):
                found.add("no credentials" if start.kind == "user" else "no such provider")
            elif start.kind in ("service", "federated"):
                found.add("machines alone")
        elif start.kind == "user":
            request = rule.world.request(start.callers[0], "sts:AssumeRole", role)
            for context in rule.world.contexts(start.callers[0], None, request, role):
                found.update(request.causes(context))
                break
    entries = [str(s.members.get("Principal")) for s in role.trust.statements] if role.trust else []
    if any("AIDAGONE" in e or "AROAGONE" in e for e in entries):
        found.add("deleted principal")
    if any(":root'" in e for e in entries) and not rule.snapshot.users:
        found.add("root alone")
    return found


def show(counts):
    """The table, and the rows that nothing reached."""
    empty = []
    for what, names in ROWS.items():
        print("%s: %s" % (what, ", ".join("%s %d" % (n, counts[what, n]) for n in names)))
        empty += ["%s %s" % (what, n) for n in names if counts[what, n] == 0]
    return empty
