#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Compares `rolecall simulate` with the oracle on requests made up from a seed.

    compare.py PROGRAM [--seed N] [--cases N] [--seconds N] [--jobs N] [--show N]

Prints the seed, how often each answer came, and each difference, made as small as it still differs. Status 1 if there
is one; 77 (skipped, for Meson) if the program is not there.
"""
import argparse
import collections
import copy
import json
import multiprocessing
import os
import random
import subprocess
import sys
import time

import generate
import oracle

BATCH = 2000


def ask(program, bodies):
    """The program's answers to requests: dictionaries as oracle.answers gives, and its exit status."""
    lines = "".join(json.dumps(body) + "\n" for body in bodies)
    run = subprocess.run([program, "simulate", "--cli-input-json", "-"], input=lines.encode(), capture_output=True,
                         check=False)
    answers = []
    for line in run.stdout.splitlines():
        found = {}
        for result in json.loads(line)["EvaluationResults"]:
            action = result["EvalActionName"]
            found[action, result["EvalResourceName"]] = result["EvalDecision"]
            for specific in result.get("ResourceSpecificResults", []):
                found[action, specific["EvalResourceName"]] = specific["EvalResourceDecision"]
        answers.append(found)
    return answers, run.returncode, run.stderr.decode(errors="replace")


def differs(program, body):
    expected = oracle.answers(body)
    answers, status, _ = ask(program, [body])
    if expected is None:
        return status != 2 or bool(answers)
    return status != 0 or not answers or any(answers[0].get(k) != v for k, v in expected.items())


# --------------------------------------------------------------------------------------------- making small

KEPT = ("Version", "Statement", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal")
OTHER_FORM = {"Action": "NotAction", "Resource": "NotResource", "Principal": "NotPrincipal"}


def smaller(body):
    """Requests like this one with one part left out or made plain."""
    for name in list(body):
        if name not in ("ActionNames", "ResourceArns", "CallerArn", "PolicyInputList"):
            yield {k: v for k, v in body.items() if k != name}
    for i in range(len(body.get("ContextEntries", []))):
        changed = copy.deepcopy(body)
        del changed["ContextEntries"][i]
        yield changed
    for name in ("PolicyInputList", "PermissionsBoundaryPolicyInputList", "SessionPolicyInputList", "ResourcePolicy",
                 "ServiceControlPolicyLevels", "ResourceControlPolicyLevels"):
        for changed in smaller_part(body.get(name)):
            yield {**body, name: changed}


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


def minimise(program, body):
    deadline = time.monotonic() + 20
    progress = True
    while progress and time.monotonic() < deadline:
        progress = False
        for candidate in smaller(body):
            if differs(program, candidate):
                body, progress = candidate, True
                break
    return body


def describe(program, body):
    answers, status, errors = ask(program, [body])
    expected = oracle.answers(body)
    lines = ["--- difference"]
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            lines.append("  %s: %s" % (name, item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)))
    lines.append("  oracle:  %s" % ("refused (2)" if expected is None else sorted(expected.items())))
    lines.append("  program: %s" % (sorted(answers[0].items()) if answers else "status %d: %s" % (status, errors)))
    return "\n".join(lines)


# -------------------------------------------------------------------------------------------------- a batch

def compare_batch(arguments):
    program, seed = arguments
    source = generate.Generator(seed)
    bodies = [source.request() for _ in range(BATCH)]
    counts = collections.Counter()
    wrong = []
    answers, status, errors = ask(program, bodies)
    for i, body in enumerate(bodies):
        expected = oracle.answers(body)
        if i >= len(answers):
            counts["no answer"] += 1
            wrong.append(body)
            break
        counts.update(expected.values() if expected else ["refused"])
        if expected is None or any(answers[i].get(k) != v for k, v in expected.items()):
            wrong.append(body)
    if status != 0 and not wrong:
        raise SystemExit("status %d of the program: %s" % (status, errors))
    body = source.refused()  # ends a run, so one a batch
    counts["refused"] += 1
    if differs(program, body):
        wrong.append(body)
    return seed, counts, wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--cases", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--show", type=int, default=20, help="differences to make small and print")
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        print("skipped: %s is not built" % options.program)
        return 77
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
    print("seed %d" % seed, flush=True)
    started = time.monotonic()
    batches = -(-(options.cases or (10000 if options.seconds is None else 10**15)) // BATCH)

    def seeds():
        for i in range(batches):
            if options.seconds is not None and time.monotonic() - started > options.seconds:
                return
            waiting.acquire()
            yield options.program, seed * 1000003 + i

    waiting = multiprocessing.Semaphore(2 * options.jobs)
    counts, shown, different = collections.Counter(), 0, 0
    with multiprocessing.Pool(options.jobs) as pool:
        for _, found, wrong in pool.imap(compare_batch, seeds()):
            waiting.release()
            counts.update(found)
            different += len(wrong)
            for body in wrong[:max(0, options.show - shown)]:
                shown += 1
                print(describe(options.program, minimise(options.program, body)), flush=True)
    total = sum(counts.values())
    print("%d cases in %.1f s: %s; %d differences" % (
        total, time.monotonic() - started,
        ", ".join("%s %d" % pair for pair in counts.most_common()), different))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
