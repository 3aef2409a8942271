#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# `make bench`: what rolecall takes, each time beside something that was measured in the same run. Every figure is the
# best of several runs that alternate with those of what it is compared to, so that a busy machine is fair to both. What
# is measured is generated, under seeds that are printed, into FOLDER/data, and kept for the next time.
#
#     bench/run.py FOLDER [GROUP…]     FOLDER: a build with -Dbench=true; GROUP: check accounts small simulate decide
#                                      who-can instructions (all of them where none is named)

import hashlib
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
MANAGED = os.path.join(ROOT, "..", "shared", "data", "aws-managed-policies.json.gz")
BASELINE = os.path.join(HERE, "baseline.txt")
RUNS = 9
WHO_CAN = ["who-can", "s3:GetObject", "arn:aws:s3:::vault/secret"]


class Figure:
    """The best of several runs of one program."""

    def __init__(self, command, statuses=(0,)):
        self.command, self.statuses = command, statuses
        self.wall = self.cpu = float("inf")
        self.memory = 0

    def run(self, measure):
        done = subprocess.run([measure, *self.command], stderr=subprocess.PIPE, text=True, check=True)
        status, wall, cpu, memory = done.stderr.split()
        if int(status) not in self.statuses:
            sys.exit(f"bench: {' '.join(self.command)} ended with {status}")
        self.wall = min(self.wall, float(wall))
        self.cpu = min(self.cpu, float(cpu))
        self.memory = max(self.memory, int(memory))


def ms(seconds):
    return f"{seconds * 1000:.1f} ms"


def mb(size):
    return f"{size / 1e6:.1f} MB"


class Bench:
    def __init__(self, folder):
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.rolecall = os.path.join(folder, "rolecall")
        self.bare = os.path.join(folder, "bench", "bare_parse")
        self.measure = os.path.join(folder, "bench", "measure")
        os.makedirs(self.data, exist_ok=True)

    def best_of(self, figures, runs=RUNS):
        for _ in range(runs):
            for figure in figures:
                figure.run(self.measure)
        return figures

    def make(self, name, script, *arguments):
        """Generates a file or folder, once; its seed is 1."""
        path = os.path.join(self.data, name)
        script = os.path.join(ROOT, script)
        stamp = path + ".made"
        with open(script, "rb") as file:
            wanted = repr(arguments) + str(hash_of(file.read()))
        if not os.path.exists(stamp) or read(stamp) != wanted:
            if os.path.isdir(path):
                shutil.rmtree(path)
            subprocess.run([sys.executable, script, *arguments, "--seed", "1", "--output", path], check=True,
                           stderr=subprocess.DEVNULL)
            with open(stamp, "w", encoding="utf-8") as file:
                file.write(wanted)
        return path

    # ---- what is measured

    def check(self):
        dump = self.make("account.json", "tools/generate-dump.py", "--roles", "4000", "--policies", "1500")
        bare, ours = self.best_of([Figure([self.bare, dump]),
                              Figure([self.rolecall, "check", "-q", dump], (0, 1, 2))])
        size = os.path.getsize(dump)
        print(f"check of one account, {mb(size)}, 4,000 roles, 1,500 policies")
        print(f"    bare DOM parse      {ms(bare.wall):>10}   {mb(bare.memory)}")
        print(f"    rolecall check      {ms(ours.wall):>10}   {mb(ours.memory)}, CPU {ms(ours.cpu)}"
              f"   {ours.wall / bare.wall:.2f} times the bare parse, memory {ours.memory / size:.2f} times the dump")

    def accounts(self):
        folder = self.make("accounts", "tools/generate-dump.py", "--accounts", "1000", "--roles", "122", "--policies", "46",
                           "--users", "15")
        files = [os.path.join(path, name) for path, _, names in sorted(os.walk(folder)) for name in sorted(names)]
        size = sum(map(os.path.getsize, files))
        largest = max(files, key=os.path.getsize)
        bare, ours, alone = self.best_of([Figure([self.bare, "-j2", *files]),
                                     Figure([self.rolecall, "check", "-q", "--jobs", "2", "-o", "ndjson", folder], (0, 1, 2)),
                                     Figure([self.rolecall, "check", "-q", "-o", "ndjson", largest], (0, 1, 2))], 5)
        print(f"check of 1,000 accounts, {mb(size)}, two jobs")
        print(f"    bare DOM parse, two threads  {ms(bare.wall):>10}   {mb(bare.memory)}")
        print(f"    rolecall check --jobs 2      {ms(ours.wall):>10}   {mb(ours.memory)}"
              f"   {ours.wall / bare.wall:.2f} times the bare parse; the largest alone takes {mb(alone.memory)}")

    def small(self):
        account = os.path.join(ROOT, "examples", "accounts", "passing")
        (ours,) = self.best_of([Figure([self.rolecall, "check", account], (0, 1, 2))], 30)
        (nothing,) = self.best_of([Figure(["/bin/true"])], 30)
        print(f"check of a small account: {ms(ours.wall)}, {mb(ours.memory)} (/bin/true: {ms(nothing.wall)})")

    def simulate(self):
        for kind, count, what in (("small", 300_000, "small policies"), ("large", 3_000, "ReadOnlyAccess and one statement")):
            requests = self.make(f"{kind}.ndjson", "bench/generate_requests.py", kind, "--count", str(count), "--managed", MANAGED)
            size = os.path.getsize(requests)
            bare, ours = self.best_of([Figure([self.bare, "--lines", requests]),
                                       Figure([self.rolecall, "simulate", "--cli-input-json", requests])], 5)
            print(f"simulate, {count:,} differing requests with {what}, {mb(size)}")
            print(f"    bare DOM parse      {ms(bare.cpu):>10} of CPU   {size / bare.cpu / 1e6:,.0f} MB/s")
            print(f"    rolecall simulate   {ms(ours.cpu):>10} of CPU   {size / ours.cpu / 1e6:,.0f} MB/s,"
                  f" {bare.cpu / ours.cpu:.2f} times the speed of the bare parse; {count / ours.cpu:,.0f} requests/s, {mb(ours.memory)}")

    def decide(self):
        done = subprocess.run([os.path.join(self.folder, "bench", "decide"), MANAGED], check=True, capture_output=True,
                              text=True)
        print("decisions by compiled policies, one thread")
        print(re.sub("^", "    ", done.stdout.rstrip(), flags=re.M))

    def graph(self, edges):
        return self.make(f"edges-{edges}.json", "tools/generate-graph.py", "--edges", str(edges))

    def who_can(self):
        print("who-can s3:GetObject, 500 users, 5,000 roles, 1,500 policies, by number of edges")
        first = None
        for times in (1, 2, 4, 8):
            edges = 12_500 * times
            dump = self.graph(edges)
            bare, ours = self.best_of([Figure([self.bare, dump]), Figure([self.rolecall, *WHO_CAN, dump])], 5)
            first = first or ours.wall
            print(f"    {times}x {edges:7,} edges, {mb(os.path.getsize(dump))}   {ms(ours.wall):>10}   CPU {ms(ours.cpu):>10}"
                  f"   {ours.wall / first:5.2f}x   {ours.wall / bare.wall:.2f} times the bare parse, {mb(ours.memory)}")

    def instructions(self):
        """Counts that a busy machine does not change: bench/baseline.txt keeps those of the last time."""
        dump = self.make("middle.json", "tools/generate-dump.py", "--roles", "400", "--policies", "150")
        graph = self.graph(2000)
        requests = self.make("few.ndjson", "bench/generate_requests.py", "small", "--count", "5000")
        workloads = {"check": ["check", "-q", "--jobs", "1", dump],
                     "who-can": [*WHO_CAN, graph],
                     "simulate": ["simulate", "--cli-input-json", requests]}
        kept = read_baseline()
        found = {}
        print("instructions (callgrind)")
        for name, arguments in workloads.items():
            found[name] = count_instructions([self.rolecall, *arguments])
            change = f"{100 * (found[name] / kept[name] - 1):+.1f} % of the baseline" if name in kept else "no baseline"
            print(f"    {name:10} {found[name]:15,}   {change}")
        if os.environ.get("ROLECALL_REWRITE_BASELINE") or not kept:
            with open(BASELINE, "w", encoding="utf-8") as file:
                file.write("# Instructions of `make bench`'s three fixed workloads, as callgrind counts them on x86-64 with AVX2;\n"
                           "# ROLECALL_REWRITE_BASELINE=1 make bench writes them anew.\n")
                file.writelines(f"{name} {count}\n" for name, count in found.items())


def hash_of(data):

    return hashlib.sha256(data).hexdigest()


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_baseline():
    if not os.path.exists(BASELINE):
        return {}
    rows = [line.split() for line in read(BASELINE).splitlines() if line and not line.startswith("#")]
    return {name: int(count) for name, count in rows}


def count_instructions(command):
    # valgrind knows no AVX-512; one choice of simdjson's makes counts comparable.
    environment = dict(os.environ, SIMDJSON_FORCE_IMPLEMENTATION="haswell")
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None or done.returncode not in (0, 1, 2):
        sys.exit(f"bench: callgrind of {' '.join(command)}: {done.stderr.strip()[-400:]}")
    return int(found[1])


GROUPS = ("check", "accounts", "small", "simulate", "decide", "who-can", "instructions")


def main():
    if len(sys.argv) < 2 or any(name not in GROUPS for name in sys.argv[2:]):
        sys.exit(f"usage: bench/run.py FOLDER [{' '.join(GROUPS)}]")
    bench = Bench(os.path.abspath(sys.argv[1]))
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, seed 1")
    for name in sys.argv[2:] or GROUPS:
        getattr(bench, name.replace("-", "_"))()
        sys.stdout.flush()


if __name__ == "__main__":
    main()
