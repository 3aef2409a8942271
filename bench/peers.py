#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# `make bench-peers`: the same dump and the same questions to rolecall and to other programs, in one run: the npm
# package @cloud-copilot/iam-simulate (by peers_simulate.mjs), cloudsplaining and jq. They are run as programs, as their
# documentation says. Every figure is the best of several runs that alternate; where two answer the same question the
# answers are compared, and differences are reduced and told with what AWS's documentation says (reduce_requests.py).
#
#     bench/peers.py FOLDER [GROUP…]     FOLDER: a build with -Dbench=true and, in peers/, what tools/bench-peers.sh
#                                        puts there; GROUP: simulate who-can scan jq (all where none is named)
#
# It ends with 1 where answers differ and the cause is not a known one.

import collections
import json
import os
import shutil
import subprocess
import sys

from reduce_requests import CAUSES, cause_of, policies_of, reduce_requests
from run import ROOT, Bench, Figure, mb, ms, read

REQUESTS = 20_000
REDUCED = 200
ACTION = "support:CreateCase"
MANAGED_POLICY = "arn:aws:iam::aws:policy/AWSSupportAccess"
WITH_SUPPORT_ACCESS = """.RoleDetailList[]
    | select(any(.AttachedManagedPolicies[]; .PolicyArn == $policy)) | .Arn"""
# Managed policies in force that allow support:* without a condition, and roles that are allowed it at all.
DOCUMENT = "(.PolicyVersionList[] | select(.IsDefaultVersion) | .Document)"
ALLOWS = """def values: if type == "array" then .[] else . end;
    def allows: .Effect == "Allow" and any(.Action // empty | values; . == "support:*");"""
POLICIES = ALLOWS + ".Policies[] | select(any(" + DOCUMENT + """.Statement[];
    allows and (has("Condition") | not))) | .Arn"""
ROLES = ALLOWS + "[.Policies[] | select(any(" + DOCUMENT + """.Statement[]; allows)) | .Arn] as $arns
    | .RoleDetailList[] | select(any(.AttachedManagedPolicies[].PolicyArn; . as $arn | $arns | index($arn))
                                 or any(.RolePolicyList[].PolicyDocument.Statement[]; allows)) | .Arn"""


def ratio(theirs, ours):
    return f"{theirs.wall / ours.wall:,.0f} times as long, {theirs.cpu / ours.cpu:,.0f} times the CPU"


class Peers(Bench):
    def __init__(self, folder):
        super().__init__(folder)
        self.peers = os.path.join(folder, "peers")
        self.node = shutil.which("node")
        self.jq = shutil.which("jq")
        self.unexplained = 0

    def file(self, name):
        return os.path.join(self.peers, name)

    def dump(self):
        return self.make("account.json", "tools/generate-dump.py", "--roles", "4000", "--policies", "1500")

    def simulator(self, answers, *arguments):
        return [self.node, os.path.join(ROOT, "bench", "peers_simulate.mjs"), self.peers, answers, *arguments]

    def alternate(self, figures, runs, after=lambda: None):
        for _ in range(runs):
            self.best_of(figures, 1)
            after()

    def say(self, name, figure, note=""):
        print(
            f"    {name:34} {ms(figure.wall):>13}   CPU {ms(figure.cpu):>13}   {mb(figure.memory):>9}   {note}".rstrip()
        )

    def compare(self, what, ours, theirs, name):
        """Two answer sets."""
        if ours == theirs:
            print(f"    answers: {what}: {len(ours)}, the same as {name}")
            return
        self.unexplained += len(ours ^ theirs)
        print(f"    answers: {what}: {len(ours)} and {len(theirs)} by {name}: THEY DIFFER")
        for one in sorted(ours - theirs)[:3]:
            print(f"        rolecall alone: {one}")
        for one in sorted(theirs - ours)[:3]:
            print(f"        {name} alone: {one}")

    # ---- requests

    def both_decide(self, requests):
        """The decisions of rolecall and of the package."""
        path, answers = self.file("few.ndjson"), self.file("few.answers")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(request) + "\n" for request in requests)
        subprocess.run(self.simulator(answers, "requests", path), check=True)
        return zip(self.decisions(path), read(answers).splitlines())

    def decisions(self, path):
        done = subprocess.run(
            [self.rolecall, "simulate", "--cli-input-json", path], check=True, capture_output=True, text=True
        )
        return [json.loads(line)["EvaluationResults"][0]["EvalDecision"] for line in done.stdout.splitlines()]

    def simulate(self):
        path = self.make("peers.ndjson", "bench/generate_peer_requests.py", "--count", str(REQUESTS))
        checked, unchecked = self.file("checked.answers"), self.file("unchecked.answers")
        best = [float("inf"), float("inf")]

        def keep():
            for index, file in enumerate((checked, unchecked)):
                best[index] = min(best[index], float(read(file).splitlines()[-1]))

        figures = [
            Figure([self.rolecall, "simulate", "--cli-input-json", path]),
            Figure(self.simulator(checked, "requests", path)),
            Figure(self.simulator(unchecked, "unchecked", path)),
        ]
        self.alternate(figures, 3, keep)
        ours, theirs, _ = figures
        few = len(read(unchecked).splitlines()) - 1
        print(f"simulate, {REQUESTS:,} requests")
        self.say("rolecall simulate", ours, f"{REQUESTS / ours.wall:,.0f} a second, start and JSON included")
        self.say("iam-simulate", theirs, f"{ratio(theirs, ours)}")
        print(
            f"    {'its calls alone':34} {ms(best[0]):>13}   {REQUESTS / best[0]:,.0f} a second:"
            f" {best[0] / ours.wall:,.0f} times as long as all of rolecall"
        )
        print(
            f"    {'runUnsafeSimulation alone':34} {ms(best[1]):>13}   {few / best[1]:,.0f} a second, not looking at"
            f" its input: {best[1] / few * REQUESTS / ours.wall:,.0f} times"
        )
        self.compare_decisions(
            [json.loads(line) for line in read(path).splitlines()],
            self.decisions(path),
            read(checked).splitlines()[:-1],
        )

    def compare_decisions(self, requests, ours, theirs):
        if not len(requests) == len(ours) == len(theirs):
            sys.exit("bench: not as many answers as requests")
        errors = sum(one.startswith("error") for one in theirs)
        unknown = ours.count("unknown")
        differing = [
            request
            for request, mine, other in zip(requests, ours, theirs)
            if mine != other and mine != "unknown" and not other.startswith("error")
        ]
        kinds = ", ".join(f"{count:,} {name}" for name, count in collections.Counter(ours).most_common())
        print(
            f"    answers: {len(requests) - unknown - errors:,} by both, {len(differing):,} differ; rolecall's: {kinds}"
            f"; refused by the package: {errors:,}"
        )
        self.explain(differing)

    def explain(self, differing):
        def differ(requests):
            return [
                mine != other and mine != "unknown" and not other.startswith("error")
                for mine, other in self.both_decide(requests)
            ]

        causes = collections.defaultdict(list)
        for request in reduce_requests(differing[:REDUCED], differ):
            causes[cause_of(request)].append(request)
        if len(differing) > REDUCED:
            print(f"    {len(differing) - REDUCED:,} of the differences were not looked into")
        for cause, requests in sorted(causes.items(), key=lambda one: -len(one[1])):
            right, why = CAUSES.get(cause, ("nobody", "a cause that is not known"))
            print(f"    {len(requests):,} differ by {cause or 'OTHER'}; the documentation supports {right}: {why}")
            shown = requests[:1] if cause else requests[:5]
            for request, (mine, other) in zip(shown, self.both_decide(shown)):
                context = {entry["ContextKeyName"]: entry["ContextKeyValues"] for entry in request["ContextEntries"]}
                print(
                    f"        rolecall {mine}, package {other}: {request['ActionNames'][0]}"
                    f" on {request['ResourceArns'][0]}"
                    f" {json.dumps(context) if context else ''}".rstrip()
                )
                for policy in policies_of(request):
                    print(f"            {json.dumps(json.loads(policy)['Statement'])}")
        self.unexplained += len(causes[None])

    # ---- questions about the dump

    def who_can(self):
        dump, output, contexts, answers = (
            self.dump(),
            self.file("who-can.json"),
            self.file("contexts"),
            self.file("who-can"),
        )
        command = [self.rolecall, "who-can", ACTION, dump, "-q", "-o", f"json={output}"]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        listed = {
            one["principal"]: one for one in json.loads(read(output))["principals"] if one["kind"] in ("user", "role")
        }
        direct = {arn: one for arn, one in listed.items() if not one["via"]}
        with open(contexts, "w", encoding="utf-8") as file:
            json.dump(
                {
                    arn: {key: value for key, value in one["witness"].items() if value is not None}
                    for arn, one in direct.items()
                    if "witness" in one
                },
                file,
            )
        ours = Figure(command, (0, 1, 2))
        theirs = Figure(self.simulator(answers, "who-can", dump, ACTION, contexts))
        self.alternate([ours, theirs], 3)
        rows = [line.rsplit(" ", 1) for line in read(answers).splitlines()[:-1]]
        allowed = {arn for arn, decision in rows if decision == "allowed"}
        print(f"who can {ACTION}, {len(rows):,} users and roles, {mb(os.path.getsize(dump))}")
        self.say("rolecall who-can, ways by roles too", ours)
        self.say("iam-simulate, each by itself", theirs, ratio(theirs, ours))
        unknown = {arn for arn, one in direct.items() if one["decision"] == "unknown"}
        # Who can only do it by a role may also be somebody whose own policies allow it under conditions.
        by_role = {arn for arn in listed if arn not in direct}
        self.compare(
            "those whose own policies allow it", set(direct) - unknown, allowed - by_role - unknown, "iam-simulate"
        )
        print(f"    rolecall lists {len(by_role):,} users more, who can by a role, and leaves {len(unknown)} open")

    def evidence(self):
        """What `check` says each candidate is granted."""
        output = self.file("check.json")
        subprocess.run(
            [self.rolecall, "check", "-q", self.dump(), "-o", f"json={output}"], check=False, stdout=subprocess.DEVNULL
        )
        return {one["role"]: one["grants"] for one in json.loads(read(output))["findings"][0]["evidence"]}

    def with_support_access(self):
        return {role for role, grants in self.evidence().items() if any(MANAGED_POLICY in grant for grant in grants)}

    def ask_jq(self, program):
        done = subprocess.run(
            [self.jq, "-r", "--arg", "policy", MANAGED_POLICY, program, self.dump()],
            check=True,
            capture_output=True,
            text=True,
        )
        return set(done.stdout.splitlines())

    def scan(self):
        dump, output = self.dump(), self.file("scan")
        os.makedirs(output, exist_ok=True)
        ours = Figure([self.rolecall, "check", "-q", dump], (0, 1, 2))
        theirs = Figure(
            [
                os.path.join(self.peers, "venv", "bin", "cloudsplaining"),
                "scan",
                "--skip-open-report",
                "--input-file",
                dump,
                "--output",
                output,
            ]
        )
        self.alternate([ours, theirs], 2)
        found = json.loads(read(os.path.join(output, "iam-results-account.json")))
        print(f"check and cloudsplaining scan, {mb(os.path.getsize(dump))}")
        self.say("rolecall check", ours)
        self.say("cloudsplaining scan", theirs, ratio(theirs, ours))
        self.compare(
            "roles that have AWSSupportAccess",
            self.with_support_access(),
            {
                role["arn"]
                for role in found["roles"].values()
                if "AWSSupportAccess" in role["aws_managed_policies"].values()
            },
            "cloudsplaining",
        )
        wild = {
            policy["Arn"]
            for kind in ("aws_managed_policies", "customer_managed_policies")
            for policy in found[kind].values()
            if "support" in policy["ServiceWildcard"]["findings"]
        }
        listed = self.ask_jq(POLICIES)
        print(
            f"    answers: managed policies that allow support:* without a condition: {len(wild)} by cloudsplaining, "
            + ("the same as jq" if wild == listed else f"{len(listed)} by jq: {sorted(wild ^ listed)[:3]} DIFFER")
        )

    def asked_by_jq(self):
        dump = self.dump()
        ours = Figure([self.rolecall, "check", "-q", dump], (0, 1, 2))
        theirs = [
            Figure([self.jq, "-r", "--arg", "policy", MANAGED_POLICY, program, dump])
            for program in (WITH_SUPPORT_ACCESS, ROLES)
        ]
        self.alternate([ours, *theirs], 5)
        print(f"check and two questions to jq, {mb(os.path.getsize(dump))}")
        self.say("rolecall check", ours)
        self.say("jq: roles with AWSSupportAccess", theirs[0], f"{theirs[0].wall / ours.wall:.1f} times as long")
        self.say("jq: roles that have support:*", theirs[1], f"{theirs[1].wall / ours.wall:.1f} times as long")
        self.compare(
            "roles that have AWSSupportAccess", self.with_support_access(), self.ask_jq(WITH_SUPPORT_ACCESS), "jq"
        )
        everything = set(self.evidence())
        listed = self.ask_jq(ROLES)
        self.compare("roles that have support:*, all among rolecall's candidates", everything & listed, listed, "jq")
        print(f"    rolecall has {len(everything - listed):,} candidates more, by support:CreateCase, * and the like")


GROUPS = {"simulate": Peers.simulate, "who-can": Peers.who_can, "scan": Peers.scan, "jq": Peers.asked_by_jq}


def main():
    if len(sys.argv) < 2 or any(name not in GROUPS for name in sys.argv[2:]):
        sys.exit(f"usage: bench/peers.py FOLDER [{' '.join(GROUPS)}]")
    peers = Peers(os.path.abspath(sys.argv[1]))
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, seed 1")
    for name in sys.argv[2:] or GROUPS:
        GROUPS[name](peers)
        sys.stdout.flush()
    sys.exit(1 if peers.unexplained else 0)


if __name__ == "__main__":
    main()
