#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Compares the program with the oracle on requests made up from a seed.

    compare.py PROGRAM ANSWER [--seed N] [--cases N] [--seconds N] [--jobs N] [--show N] [--coverage]

PROGRAM is rolecall, whose `simulate` is asked; ANSWER is answer.c, which is asked what `simulate` has no words for. A
case is one decision. Prints the seed, how often each answer came, and each difference, made as small as it still
differs. With --coverage: a table of what the cases reached, and a fault for each line of it that none did. Status 1 if
there is a difference or such a fault; 77 (skipped, for Meson) if the programs are not there.
"""
import argparse
import collections
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time

import cases
import coverage
import generate
import oracle
import shrink

BODIES, CASES = 500, 350  # of a batch
EVERY = 300  # seconds between lines of a long run


class Asked:
    """The two programs, and what each is asked."""

    def __init__(self, program, answer):
        self.program, self.answer = program, answer

    def simulate(self, bodies):
        """Answers to requests: dictionaries as oracle.answers gives, and the exit status."""
        run = run_on([self.program, "simulate", "--cli-input-json", "-"], bodies)
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

    def decide(self, some):
        """Answers to cases, one word each; fewer where it stopped."""
        run = run_on([self.answer], some)
        return run.stdout.decode().split(), run.returncode, run.stderr.decode(errors="replace")

    def differs(self, asked):
        if "caller" in asked:
            return self.decide([asked])[0] != [oracle.answer_case(asked)]
        expected = oracle.answers(asked)
        answers, status, _ = self.simulate([asked])
        if expected is None:
            return status != 2 or bool(answers)
        return status != 0 or not answers or any(answers[0].get(k) != v for k, v in expected.items())

    def describe(self, asked):
        """A difference, so that it can be run again."""
        lines = ["--- difference"]
        for name, value in asked.items():
            for item in value if isinstance(value, list) else [value]:
                text = item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)
                lines.append("  %s: %s" % (name, text))
        if "caller" in asked:
            expected, (answers, status, errors) = oracle.answer_case(asked), self.decide([asked])
        else:
            expected, (answers, status, errors) = oracle.answers(asked), self.simulate([asked])
            expected = "refused (2)" if expected is None else sorted(expected.items())
            answers = [sorted(found.items()) for found in answers]
        lines.append("  oracle:  %s" % expected)
        lines.append("  program: %s" % (answers[0] if answers else "status %d: %s" % (status, errors)))
        lines.append("  as JSON: %s" % json.dumps(asked))
        return "\n".join(lines)


def run_on(command, objects):
    lines = "".join(ENCODER.encode(o) + "\n" for o in objects)
    return subprocess.run(command, input=lines.encode(), capture_output=True, check=False)


ENCODER = json.JSONEncoder()


# -------------------------------------------------------------------------------------------------- a batch

def compare_bodies(asked, source, counts):
    bodies = [source.request() for _ in range(BODIES)]
    answers, status, errors = asked.simulate(bodies)
    wrong = []
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
        raise RuntimeError("status %d of the program: %s" % (status, errors))
    body = source.refused()  # ends a run, so one a batch
    counts["refused"] += 1
    return wrong + [body] if asked.differs(body) else wrong


def compare_cases(asked, source, counts):
    some = [source.case() for _ in range(CASES)]
    answers, status, errors = asked.decide(some)
    wrong = []
    for i, case in enumerate(some):
        expected = oracle.answer_case(case)
        counts[expected] += 1
        if i >= len(answers) or answers[i] != expected:
            wrong.append(case)
        if i >= len(answers):
            break
    if status != 0 and not wrong:
        raise RuntimeError("status %d of %s: %s" % (status, asked.answer, errors))
    return wrong


def compare_batch(arguments):
    """Counts of answers, what was reached (where that is asked for), and what the programs answer otherwise."""
    program, answer, seed, watched = arguments
    asked = Asked(program, answer)
    counts = collections.Counter()
    reached = coverage.watch() if watched else None
    wrong = compare_bodies(asked, generate.Generator(seed), counts)
    wrong += compare_cases(asked, cases.Cases(seed), counts)
    return seed, counts, reached, wrong


# ------------------------------------------------------------------------------------------------- all of it

def options_of(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("answer")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--cases", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--show", type=int, default=20, help="differences to make small and print")
    parser.add_argument("--coverage", action="store_true")
    options = parser.parse_args(arguments)
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(10**9)
    if options.seconds is None and options.cases is None:
        options.cases = 10000
    return options


class Run:
    """Batches until the cases or the time are up; each has a seed of its own, so that any can be run again."""

    def __init__(self, options):
        self.options, self.started = options, time.monotonic()
        self.counts, self.reached = collections.Counter(), collections.Counter()
        self.shown = self.different = 0
        self.enough = False
        self.told = self.started
        self.waiting = multiprocessing.Semaphore(2 * options.jobs)

    def batches(self):
        number = 0
        while not self.enough and (self.options.seconds is None or
                                   time.monotonic() - self.started < self.options.seconds):
            self.waiting.acquire()
            yield self.options.program, self.options.answer, self.options.seed * 1000003 + number, self.options.coverage
            number += 1

    def take(self, counts, reached, wrong):
        if self.enough:  # so that a seed and a number of cases are always the same cases
            return
        asked = Asked(self.options.program, self.options.answer)
        self.counts.update(counts)
        self.reached.update(reached or {})
        self.different += len(wrong)
        for one in wrong[:max(0, self.options.show - self.shown)]:
            self.shown += 1
            print(asked.describe(shrink.shrink(one, asked.differs)), flush=True)
        if self.options.seconds is not None and time.monotonic() - self.told > EVERY:
            self.told = time.monotonic()
            print(self.summary(), flush=True)
        if self.options.cases is not None and sum(self.counts.values()) >= self.options.cases:
            self.enough = True

    def summary(self):
        total, elapsed = sum(self.counts.values()), time.monotonic() - self.started
        return "%d cases in %.0f s (%.0f a second): %s; %d differences" % (
            total, elapsed, total / elapsed, ", ".join("%s %d" % pair for pair in self.counts.most_common()),
            self.different)

    def stop(self, _signal, _frame):
        """A run that is ended tells what it has found."""
        print(self.summary(), flush=True)
        for child in multiprocessing.active_children():
            child.terminate()
        os._exit(1 if self.different else 0)

    def go(self):
        print("seed %d" % self.options.seed, flush=True)
        with multiprocessing.Pool(self.options.jobs) as pool:
            signal.signal(signal.SIGTERM, self.stop)
            try:
                for _, counts, reached, wrong in pool.imap(compare_batch, self.batches()):
                    self.waiting.release()
                    self.take(counts, reached, wrong)
            finally:  # nobody waits for a batch that will not be taken
                self.enough = True
                self.waiting.release()
        print(self.summary())
        faults = coverage.report(self.reached) if self.options.coverage else 0
        return 1 if self.different or faults else 0


def main():
    options = options_of(None)
    for program in (options.program, options.answer):
        if not os.access(program, os.X_OK):
            print("skipped: %s is not built" % program)
            return 77
    return Run(options).go()


if __name__ == "__main__":
    sys.exit(main())
