# SPDX-License-Identifier: Apache-2.0
"""Compares proofs over large domains with Z3: is there an assignment of the keys that allows the request?

    z3_compare.py ANSWER [--seed N] [--seconds N | --cases N] [--case N]

ANSWER is the program made of answer.c. Z3 is python3-z3 of Debian. Each case has a seed of its own, SEED:NUMBER;
--case shows one. What Z3 does not find out within its limits (z3_model.py) is counted. Exit status 1 when answers
differ.
"""
import argparse
import collections
import json
import random
import signal
import subprocess
import sys
import time

from z3_systems import System
import z3_model as m

BATCH = 200
EVERY = 300  # seconds between totals of a long run


def expected(system):
    """The four answers (6.2), each by a search of its own; "can" of some resource, which is asked for as the proof
    found it."""
    alone = system.allowed(system.case["action"])
    whole = m.all_of(alone, system.riders())
    if system.satisfiable(whole[0]):
        if system.scene == "some":
            return "can"
        return "conditional" if system.satisfiable(m.z_not(alone[0])) else "allowed"
    if system.satisfiable(whole[1]):
        return "unknown"
    denied = m.any_of(system.denied(system.case["action"]), system.riders_denied())
    return "implicit" if system.satisfiable(m.z_not(denied[0])) else "explicit"


def make(seed, number):
    return System(random.Random(f"{seed}:{number}"))


def ask(program, systems):
    lines = "".join(json.dumps(system.case) + "\n" for system in systems)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    return [line.split("\t", 1) for line in done.stdout.splitlines()]


def agree(got, right):
    return got in ("allowed", "conditional") if right == "can" else got == right


def show(system, name, got, why, right):
    print(f"{name}: the proof says {got}, Z3 {right} ({system.scene}) {why}")
    print(json.dumps(system.case))
    sys.stdout.flush()


class Totals:
    def __init__(self):
        self.answers, self.reasons = collections.Counter(), collections.Counter()
        self.gave_up = self.differ = self.number = 0
        self.told = time.monotonic()

    def tell(self):
        self.told = time.monotonic()
        print(f"{self.number} systems: " +
              ", ".join(f"{count} {answer}" for answer, count in sorted(self.answers.items())) +
              f"; Z3 gave up on {self.gave_up}; {self.differ} differ")
        print(f"    of texts that there are none of Z3 confirmed {m.confirmed[True]}, and left {m.confirmed[False]} open")
        for reason, count in self.reasons.most_common():
            print(f"    {count} {reason}")
        sys.stdout.flush()

    def take(self, system, name, got, why):
        if got in ("gave up", "fault"):
            self.reasons[got] += 1
        try:
            right = expected(system)
        except m.GaveUp:
            self.gave_up += 1
            return
        self.answers[right] += 1
        if right == "unknown":
            self.reasons[why.split(": ")[-1] or "no reason"] += 1
        if not agree(got, right):
            self.differ += 1
            show(system, name, got, why, right)


def stop(_signal, _frame):
    """A run that is ended tells what it has found."""
    raise KeyboardInterrupt


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("answer")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--case", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else int(time.time())
    if options.case is not None:
        system = make(seed, options.case)
        got, why = (ask(options.answer, [system])[0] + [""])[:2]
        show(system, f"{seed}:{options.case}", got, why, expected(system))
        return 0
    print(f"seed {seed}", flush=True)
    signal.signal(signal.SIGTERM, stop)
    totals = Totals()
    try:
        compare(options, seed, totals)
    except KeyboardInterrupt:
        print("ended early:")
    totals.tell()
    return 1 if totals.differ else 0


def compare(options, seed, totals):
    end = time.monotonic() + options.seconds if options.seconds is not None else None
    while (time.monotonic() < end) if end is not None else (totals.number < options.cases):
        systems = [make(seed, n) for n in range(totals.number, totals.number + BATCH)]
        for system, line in zip(systems, ask(options.answer, systems)):
            if end is not None and time.monotonic() >= end:
                break
            name = f"{seed}:{totals.number}"
            totals.number += 1
            got, why = (line + [""])[:2]
            totals.take(system, name, got, why)
            if time.monotonic() - totals.told > EVERY:
                totals.tell()


if __name__ == "__main__":
    sys.exit(main())
