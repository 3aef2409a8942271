#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Which branches of the modules policy and account the tests have taken, in a build with
# -Db_coverage=true whose tests have run. A branch is what gcov calls one: each way out of each part of
# a condition. Prints a table of the files, then every branch that was never taken, but those in
# tests/coverage/unreachable.txt, where it says of each why it stands there and why nothing reaches it.
# The exit status is 1 when a branch is missing that is not listed, or listed and taken all the same.

import argparse
import json
import os
import re
import subprocess
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
EXCUSES = os.path.join(ROOT, "tests", "coverage", "unreachable.txt")


def read_counts(build, modules):
    """{source: {line: [count of each branch]}}, summed over the objects that hold the line."""
    counts = {}
    notes = []
    for module in modules:
        for folder, _, names in os.walk(os.path.join(build, "src", module)):
            notes += [os.path.join(folder, name) for name in names if name.endswith(".gcno")]
    if not notes:
        sys.exit(f"coverage: no gcov notes in {build}: set it up with -Db_coverage=true")
    for note in sorted(notes):
        done = subprocess.run(["gcov", "--json-format", "--stdout", "--branch-probabilities", note],
                              cwd=build, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"coverage: gcov of {note}: {done.stderr.strip()}")
        for text in done.stdout.splitlines():
            for file in json.loads(text)["files"]:
                source = os.path.relpath(os.path.join(build, file["file"]), ROOT)
                if source.split(os.sep)[:2] not in [["src", module] for module in modules]:
                    continue
                lines = counts.setdefault(source, {})
                for line in file["lines"]:
                    # One line may stand for several functions, and a function for several objects.
                    key = (line["line_number"], line.get("function_name", ""), len(line["branches"]))
                    taken = [branch["count"] for branch in line["branches"]]
                    if taken:
                        before = lines.get(key, [0] * len(taken))
                        lines[key] = [a + b for a, b in zip(before, taken)]
    return counts


def read_excuses():
    """{(source, text of the line): [how many branches of it, reason]}"""
    excuses = {}
    if not os.path.exists(EXCUSES):
        return excuses
    with open(EXCUSES, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    place = None
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        found = re.fullmatch(r"(src/\S+) (\d+): (.*)", line)
        if found:
            place = (found[1], found[3])
            excuses[place] = [int(found[2]), ""]
        elif line.startswith("    ") and place:
            excuses[place][1] += line.strip() + " "
        else:
            sys.exit(f"coverage: {EXCUSES}:{number}: neither 'src/FILE N: LINE' nor an indented reason")
    for (source, text), (_, reason) in excuses.items():
        if not reason:
            sys.exit(f"coverage: {EXCUSES}: no reason is given for {source}: {text}")
    return excuses


def main():
    parser = argparse.ArgumentParser(description="Which branches the tests of a build have taken.")
    parser.add_argument("build")
    parser.add_argument("modules", nargs="*", default=["policy", "account"])
    parser.add_argument("--file", help="only this source, as src/policy/glob.c")
    arguments = parser.parse_args()
    counts = read_counts(os.path.abspath(arguments.build), arguments.modules)
    excuses = read_excuses()
    if arguments.file:
        counts = {source: lines for source, lines in counts.items() if source == arguments.file}
        excuses = {place: excuse for place, excuse in excuses.items() if place[0] == arguments.file}

    total = missing = excused = 0
    report = []
    rows = []
    used = set()
    for source in sorted(counts):
        with open(os.path.join(ROOT, source), encoding="utf-8") as file:
            texts = file.read().split("\n")
        branches = never = 0
        for (number, _, _), taken in sorted(counts[source].items()):
            branches += len(taken)
            zeros = [index for index, count in enumerate(taken) if count == 0]
            if not zeros:
                continue
            place = (source, texts[number - 1].strip())
            if place in excuses and len(zeros) <= excuses[place][0]:
                used.add(place)
                excused += len(zeros)
                continue
            never += len(zeros)
            ways = ", ".join(f"{index + 1}" for index in zeros)
            report.append(f"{source}:{number}: way {ways} of {len(taken)}: {place[1]}")
        total += branches
        missing += never
        rows.append((never, branches, source))
    for never, branches, source in sorted(rows, reverse=True):
        print(f"{branches - never:6} of {branches:6}  {source}")
    for line in report:
        print(line)
    for source, text in sorted(set(excuses) - used):
        print(f"listed as unreachable, but taken or gone: {source}: {text}")
    print(f"{total - missing - excused} of {total} branches taken, {excused} listed as unreachable, {missing} missing")
    sys.exit(1 if missing or set(excuses) - used else 0)


main()
