#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Compares `rolecall check` and `rolecall who-can` with brute force over all callers, chains and sampled contexts, on
small accounts made up from a seed.

    brute_compare.py PROGRAM [--seed N] [--accounts N] [--seconds N] [--jobs N] [--show N] [--keep FOLDER] [--coverage]

Prints the seed, what the accounts reached, and each difference, its account made as small as it still differs. Status 1
if there is one, or (--coverage) if the accounts reached not all that brute_table.py lists; 77 (skipped) if the program
is not there.
"""
import argparse
import collections
import json
import multiprocessing
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback

import brute_table
from brute_generate import Generator
from brute_pools import NOW
from brute_replay import Replay
from brute_rule import Rule
from brute_shrink import shrink
from brute_snapshot import Snapshot
from brute_world import World
from documents import F, T

BATCH = 100
EVERY = 300  # seconds between totals of a long run
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
SURE = ("allowed", "conditional")
OPENS_CASES = "support:CreateCase"


def write(folder, files):
    folder.mkdir(parents=True)
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / name).write_text(text, encoding="utf-8")


class Program:
    """Runs rolecall over accounts; its answers by account."""

    def __init__(self, path, accounts):
        self.path = path
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)
        for home, files in accounts.items():
            write(pathlib.Path(self.folder.name) / home, files)
        self.findings = {f["account"]: f for f in self.run("check")["findings"]}
        self.openers = collections.defaultdict(list)
        for entry in self.run("who-can", OPENS_CASES)["principals"]:
            self.openers[entry["account"]].append(entry)

    def run(self, command, *operands, folder=""):
        arguments = [self.path, command, "--quiet", "--now", str(NOW), "-o", "json", *operands,
                     os.path.join(self.folder.name, folder)]
        done = subprocess.run(arguments, capture_output=True, check=False)
        try:
            return json.loads(done.stdout)
        except ValueError:
            raise RuntimeError("status %d of %s: %s" % (done.returncode, arguments, done.stderr.decode())) from None

    def who_can_assume(self, home, role):
        return self.run("who-can", "sts:AssumeRole", role.arn, folder=home)["principals"]


# ---------------------------------------------------------------------------------------------------- one account

class Comparison:
    """What differs of one account, as lines."""

    def __init__(self, rule):
        self.rule, self.lines, self.replay = rule, [], Replay(rule)

    def same(self, what, found, wanted):
        if found != wanted:
            self.lines.append("%s: program %s, brute force %s" % (what, found, wanted))

    def finding(self, finding):
        rule = self.rule
        self.same("benchmark", finding.get("benchmark"), rule.benchmark)
        found = {e["role"]: e for e in finding["evidence"]}
        wanted = {c.role.arn: c for c in rule.candidates if not c.left_out}
        if rule.world.exact:
            for what in ("status", "reason", "severity"):
                self.same(what, finding[what], getattr(rule, what))
            self.same("candidates", sorted(found), sorted(wanted))
        for arn in sorted(set(found) & set(wanted)):
            evidence, candidate = found[arn], wanted[arn]
            if rule.world.exact:
                steps = "".join("FUT"[s] for s in candidate.steps)
                self.same("verdict of %s (%s)" % (arn, steps), evidence["verdict"], candidate.verdict)
            elif evidence["verdict"] == "nobody-can-assume" and candidate.nobody == F:
                self.same("verdict of " + arn, "nobody-can-assume", "somebody can")
            self.who("who of " + arn, evidence["who"], candidate.who, candidate.role)

    def who(self, what, entries, wanted, role, action=None):
        """wanted: {(kind, principal): value}."""
        sure = {(e["kind"], e["principal"]) for e in entries if e["decision"] in SURE}
        certain = {k for k, v in wanted.items() if v == T}
        # Of a session in front of a request of its own the program does not look where it came from: it may not know.
        undecided = {(e["kind"], e["principal"]) for e in entries if e["kind"] == "role"} - sure
        if self.rule.world.exact:
            self.same(what, sorted(sure), sorted(certain - undecided))
        else:
            missing = certain - {(e["kind"], e["principal"]) for e in entries}
            self.same(what + ", left out", sorted(missing), [])
        for entry in entries:
            if entry["decision"] in SURE and entry["kind"] != "role":
                refused = self.replay.refuses(entry, role, action)
                self.same("witness of %s into %s" % (entry["principal"], what), refused, None)

    def openers(self, entries):
        """who-can support:CreateCase."""
        rule, wanted = self.rule, {}
        for start in rule.chains.starts:
            if start.kind not in ("ghost", "absent") and not (start.kind == "federated" and rule.barred(start)):
                wanted[start.kind, start.principal] = rule.chains.can(start, OPENS_CASES)
        for role in rule.snapshot.roles:
            wanted["role", role.arn] = rule.session_may(role, OPENS_CASES)
        self.who("who-can " + OPENS_CASES, entries, wanted, None, OPENS_CASES)

    def assumers(self, role, entries):
        """who-can sts:AssumeRole on the role: a sign-in does so by way of another role alone."""
        rule, wanted = self.rule, {}
        for start in rule.chains.starts:
            if start.kind not in ("ghost", "absent") and not (start.kind == "federated" and rule.barred(start)):
                signs_in = start.callers[0].kind in ("saml", "oidc")
                wanted[start.kind, start.principal] = (start.by_chain if signs_in else start.reached).get(role.arn, F)
        self.who("who-can assume " + role.arn, [e for e in entries if e["kind"] != "role"], wanted, role)


def judge(files):
    snapshot = Snapshot(files)
    return Rule(snapshot, World(snapshot))


def compare(program, home, rule, ask_for):
    """ask_for: the role to ask who-can about, or None."""
    comparison = Comparison(rule)
    comparison.finding(program.findings[home])
    comparison.openers(program.openers[home])
    if ask_for is not None:
        comparison.assumers(ask_for, program.who_can_assume(home, ask_for))
    return comparison.lines


def differences(path, files):
    """Of an account alone, every role asked about."""
    rule = judge(files)
    home = rule.snapshot.id
    program = Program(path, {home: files})
    lines = compare(program, home, rule, None)
    for role in rule.snapshot.roles:
        lines += [line for line in compare(program, home, rule, role) if line not in lines]
    return lines


# -------------------------------------------------------------------------------------------------------- batches

def compare_batch(arguments):
    """(seed, counts, differences, what went wrong with the comparison itself)"""
    path, seed = arguments
    try:
        return seed, *compare_accounts(path, seed), None
    except Exception:  # whatever it is must reach the parent, which waits
        return seed, collections.Counter(), [], traceback.format_exc()


def compare_accounts(path, seed):
    generator = Generator(seed)
    chance = random.Random(seed)
    accounts, forms = {}, {}
    for _ in range(BATCH):
        files = generator.account()
        accounts[generator.home], forms[generator.home] = files, generator.forms
    program = Program(path, accounts)
    counts, wrong = collections.Counter(), []
    for home, files in accounts.items():
        rule = judge(files)
        ask_for = chance.choice(rule.snapshot.roles) if chance.randrange(20) == 0 else None
        lines = compare(program, home, rule, ask_for)
        brute_table.count(counts, rule, forms[home])
        counts["accounts"] += 1
        counts["asked who-can assume"] += ask_for is not None
        counts["contexts sampled, not all"] += not rule.world.exact
        if lines:
            wrong.append((home, lines, files))
    return counts, wrong


def show(path, seed, home, lines, files, keep):
    print("--- difference: account %s of batch seed %d" % (home, seed))
    print("\n".join(lines))
    small = shrink(files, lambda f: bool(differences(path, f)))
    print("as small as it still differs:")
    print("\n".join(differences(path, small)))
    for name, content in small.items():
        print("  %s: %s" % (name, content if isinstance(content, str) else json.dumps(content)))
    if keep:
        write(pathlib.Path(keep) / ("%d-%s" % (seed, home)), small)
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--accounts", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--show", type=int, default=10, help="differences to make small and print")
    parser.add_argument("--keep", default=None, help="folder for the accounts that differ")
    parser.add_argument("--coverage", action="store_true")
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        print("skipped: %s is not built" % options.program)
        return 77
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
    print("seed %d" % seed, flush=True)
    started = time.monotonic()
    batches = -(-(options.accounts or (2000 if options.seconds is None else 10**15)) // BATCH)

    def seeds():
        for i in range(batches):
            if options.seconds is not None and time.monotonic() - started > options.seconds:
                return
            waiting.acquire()
            yield options.program, seed * 1000003 + i

    def totals():
        print("%d accounts in %.1f s (%d with contexts sampled, %d asked who-can assume): %d differences" % (
            counts["accounts"], time.monotonic() - started, counts["contexts sampled, not all"],
            counts["asked who-can assume"], different), flush=True)

    def stop(_signal, _frame):
        totals()  # a run that is ended tells what it has found
        for child in multiprocessing.active_children():
            child.terminate()
        os._exit(1 if different else 0)

    waiting = multiprocessing.Semaphore(2 * options.jobs)
    counts, different, told = collections.Counter(), 0, started
    with multiprocessing.Pool(options.jobs) as pool:
        signal.signal(signal.SIGTERM, stop)
        for batch_seed, found, wrong, fault in pool.imap(compare_batch, seeds()):
            waiting.release()
            counts.update(found)
            if time.monotonic() - told > EVERY:
                told = time.monotonic()
                totals()
            if fault is not None:
                print("batch seed %d: %s" % (batch_seed, fault), flush=True)
                different += 1
            for home, lines, files in wrong:
                different += 1
                if different <= options.show:
                    show(options.program, batch_seed, home, lines, files, options.keep)
    empty = brute_table.show(counts)
    totals()
    for row in empty:
        print("not reached: " + row)
    return 1 if different or (options.coverage and empty) else 0


if __name__ == "__main__":
    sys.exit(main())
