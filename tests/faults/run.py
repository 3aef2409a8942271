#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails the program's calls one after the other, and judges what comes out.

    run.py FAULTS [--all] [--seconds N] [--seed N] [--case REGEX] [--kind REGEX]

FAULTS is the program of faults.c. Each case of cases.py is run whole; then once for each call of each kind, with that
call failing; then once for each, with that call and all after it failing. With --all that is every one of them;
without, every call of the system, and of the allocations every k-th, beginning with one that the seed chooses, so that
it takes about N seconds of one processor (30).

A run must end with the whole answer, or say what is wrong, end with status 2, and give no answer that differs from
the whole one: an answer that goes to a file, or that is written as a whole, is whole or is not there; of an account that
could not be worked on an error stands in its place; a stream of answers holds those before the fault.
"""

import argparse
import concurrent.futures
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import cases

PROCESSORS = 2


def environment():
    result = {name: value for name, value in os.environ.items()
              if name not in ("NO_COLOR", "TERM", "COLUMNS", "LC_ALL", "LANG", "LC_CTYPE")}
    result.update(LC_ALL="C.UTF-8", TERM="xterm", SOURCE_DATE_EPOCH="1795521600")
    return result


class Outcome:
    def __init__(self, folder):
        def read(name):
            with open(os.path.join(folder, name), "rb") as file:
                return file.read()
        self.status = read("status").decode().strip()
        self.stdout, self.stderr = read("stdout"), read("stderr")
        self.points = [line.split() for line in read("points").decode().splitlines()]
        self.files = {name[len("out."):]: read(name) for name in sorted(os.listdir(folder)) if name.startswith("out.")}

    def same(self, other):
        return (self.status, self.stdout, self.stderr, self.files) == (other.status, other.stdout, other.stderr, other.files)


class Wrong(Exception):
    pass


def require(truth, *what):
    if not truth:
        raise Wrong(" ".join(str(part) for part in what))


# ---- What may come out ----


def part_of(found, whole, names):
    """Of each list, what is there stands in the whole one too. Principals of an account that could not be read, which an
    error says, are external instead."""
    unread = len(found.get("errors") or []) > len(whole.get("errors") or [])
    for name in names:
        rest = list(whole.get(name) or [])
        for item in found.get(name) or []:
            require(item in rest or (unread and '"external"' in json.dumps(item)), f"{name}: not in the whole answer:",
                    json.dumps(item)[:600])


def check_json(found, whole, _):
    """A report: of accounts that failed there is an error, of the others what there was."""
    if not found:
        return
    found, whole = json.loads(found), json.loads(whole)
    part_of(found, whole, ("findings", "accounts", "principals"))
    require(set(found) == set(whole), "keys", set(found) ^ set(whole))
    if "errors" in whole:
        count = lambda answer: len(answer["accounts"]) + len(answer["errors"])
        require(count(found) >= count(whole), "an account is missing, and no error says so")


def check_ndjson(found, whole, cut):
    lines, whole = found.split(b"\n"), whole.split(b"\n")
    last = lines.pop()
    require(last == b"" or (cut and any(line.startswith(last) for line in whole)), "a line is cut:", last)
    for line in lines:
        value = json.loads(line)
        require(value["type"] in ("error", "summary") or line in whole, "a line that is not in the whole answer:", line)


def check_text(found, whole, cut):
    """Of check: a finding begins in the first column; behind the findings stand sentences about all accounts."""
    blocks = lambda text: [block.strip() for block in re.split(r"\n(?=\S)", text.decode()) if block.strip()]
    there = set(blocks(whole))
    for block in blocks(found):
        require(block in there or re.match(r"ERROR|\d+ accounts?, |Collected ", block) or cut,
                "a block that is not in the whole answer:", block)


def check_lines(found, whole, cut):
    """Of who-can: lines of those who can, then what is not known, and a closing sentence."""
    there = whole.split(b"\n")
    for line in found.split(b"\n\n")[0].split(b"\n"):
        require(line in there or re.match(rb"Nobody|not known: ", line) or cut, "a line that is not in the whole answer:", line)


def check_answer(found, whole, _):
    require(found in (b"", whole), "an answer that is not the whole one")


def check_stream(found, whole, cut):
    if found.startswith(b"[") and found.endswith(b"\n]\n"):
        found = found[:-len(b"\n]\n")]
    require(whole.startswith(found), "not the beginning of the whole answer")
    rest = whole[len(found):]
    require(cut or not found or not rest or found.endswith(b"\n") or rest.startswith((b",\n", b"\n]\n")), "an answer is cut")


CHECKS = {"json": check_json, "ndjson": check_ndjson, "text": check_text, "lines": check_lines, "answer": check_answer,
          "stream": check_stream}


def form_of_file(name):
    return {"json": "json", "ndjson": "ndjson", "txt": "text"}[name.rsplit(".", 1)[1]]


def difference(found, whole):
    """The first line that differs, for whoever reads of it."""
    pairs = zip((found + b"\n").split(b"\n"), (whole + b"\n").split(b"\n"))
    return next((f"{there[:200]!r} where {other[:200]!r} should be" for there, other in pairs if there != other), "")


def messages(stderr, terminal):
    if terminal:
        stderr = stderr.replace(b"\r\x1b[K", b"")
    lines = stderr.decode().splitlines()
    for line in lines:
        require(line.startswith("rolecall: "), "standard error:", line)
    return lines


def judge(case, kind, whole, outcome):
    """Raises Wrong where the outcome is none that may be."""
    text = outcome.stderr.decode(errors="replace")
    require(outcome.status in ("0", "1", "2"), "ended by", outcome.status)
    require("Sanitizer" not in text and "runtime error" not in text, "a sanitizer complains")
    require("memory leaks" not in text, "memory leaks")
    if outcome.same(whole):
        return
    lines = messages(outcome.stderr, case.terminal)
    before = set(messages(whole.stderr, case.terminal))
    said = [line for line in lines if line not in before and ": warning: " not in line and ": hint: " not in line[:20]]
    if (outcome.stdout, outcome.files, outcome.status) == (whole.stdout, whole.files, whole.status) and whole.status != "2":
        # A warning could not be put together.
        require(said == ["rolecall: out of memory"] * len(said), "another warning:", said)
        return
    require(outcome.status == "2", "status", outcome.status, "and another answer:", difference(outcome.stdout, whole.stdout))
    require(said or (whole.status == "2" and before), "nothing is said")
    cut = kind == "write" or kind == "fwrite"
    if not (cut and whole.stdout.startswith(outcome.stdout)):
        CHECKS[case.form](outcome.stdout, whole.stdout, cut)
    for name, content in outcome.files.items():
        require(name in whole.files, "a file is left over:", name)
        if content not in (b"old" if name == case.old else None, whole.files[name]):
            CHECKS[form_of_file(name)](content, whole.files[name], False)
            require(content != b"", "an empty file:", name)
    require(not case.old or case.old in outcome.files, "the old file is gone")


# ---- Running ----


class Runner:
    def __init__(self, program, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.number = 0
        self.runs = 0
        self.faults = []

    def run(self, case, plans):
        """Runs a case with plans; the outcomes, and how many calls of each kind the whole run has."""
        self.number += 1
        place = os.path.join(self.folder, f"run{self.number}")
        shutil.copytree(os.path.join(self.folder, "made"), place, symlinks=True)
        os.mkdir(os.path.join(place, "out"))
        os.mkdir(os.path.join(place, "results"))
        command = [self.program, "results", "out", case.stdin, case.old, "terminal" if case.terminal else "plain",
                   ",".join(plans), *case.arguments]
        done = subprocess.run(command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
                              check=False)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
        results = os.path.join(place, "results")
        outcomes = [Outcome(os.path.join(results, name)) for name in sorted(os.listdir(results), key=int)]
        counts = {name: int(count) for name, count in (line.split() for line in done.stdout.decode().splitlines())}
        shutil.rmtree(place)
        self.runs += counts.pop("runs")
        return outcomes, counts

    def judge(self, case, plans):
        outcomes, _ = self.run(case, plans)
        whole = outcomes[0]
        for outcome in outcomes:
            ways = {}
            for kind, mode, how, point in outcome.points:
                ways.setdefault((kind, mode, how), []).append(point)
            for (kind, mode, how), points in ways.items():
                try:
                    require(mode == "fails" or outcome.same(whole), "another answer after a call that was", mode)
                    judge(case, kind, whole, outcome)
                except (Wrong, ValueError, KeyError) as error:
                    self.faults.append(f"{case.name}: {kind} {mode} {how}, points {' '.join(points[:20])}: {error}"
                                       f"\n    status {outcome.status}"
                                       f"\n    {outcome.stderr.decode(errors='replace')[-3000:]}")


def seconds_used():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def plans_of(runner, options, chosen):
    """For each case the plans, all but their steps, and the seconds that all of their points take."""
    result = []
    total = 0
    for case in chosen:
        before = seconds_used()
        _, counts = runner.run(case, [])
        seconds = seconds_used() - before
        plans = []
        for kind, count in counts.items():
            if count == 0 or not re.search(options.kind, kind):
                continue
            modes = ["fails:one", "fails:on"]
            if kind in ("read", "write"):
                modes += ["interrupted:one", "short:one", "short:on"]
            plans += [f"{kind}:{mode}" for mode in modes]
            total += seconds * count * len(modes)
        result.append((case, plans))
    return result, total


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(10 ** 6))
    parser.add_argument("--case", default="")
    parser.add_argument("--kind", default="")
    options = parser.parse_args()
    chosen = [case for case in cases.CASES if re.search(options.case, case.name)]
    with tempfile.TemporaryDirectory() as folder:
        runner = Runner(options.program, folder)
        os.mkdir(os.path.join(folder, "made"))
        cases.make(os.path.join(folder, "made"))
        planned, seconds = plans_of(runner, options, chosen)
        step = 1 if options.all else max(1, round(seconds / options.seconds))
        print(f"seed {options.seed}: one call of {step}", flush=True)
        chance = random.Random(options.seed)
        jobs = [(case, [f"{plan}:{1 + chance.randrange(step)}:{step}" for plan in plans]) for case, plans in planned]
        with concurrent.futures.ThreadPoolExecutor(PROCESSORS) as pool:
            for done in concurrent.futures.as_completed([pool.submit(runner.judge, *job) for job in jobs]):
                done.result()
    for fault in runner.faults:
        print(fault)
    print(f"{runner.runs} runs of {len(chosen)} cases, {len(runner.faults)} faults")
    sys.exit(1 if runner.faults else 0)


if __name__ == "__main__":
    main()
