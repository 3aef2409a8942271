#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Help, version, schemas, and the manual page, which must know every command and option."""

import os
import re
import shutil
import subprocess

import harness
from harness import ROOT, rolecall

COMMANDS = re.compile(r"^  ([a-z-]+)  ", re.MULTILINE)
OPTIONS = re.compile(r"^  (?:-[a-zA-Z], |    )(--[a-z-]+)", re.MULTILINE)


def commands():
    text = rolecall("--help").text
    return COMMANDS.findall(text.split("Commands:")[1].split("Options:")[0])


class Help(harness.Case):
    def test_of_the_program_and_of_each_command(self):
        self.assertEqual(commands(), ["check", "collect", "explain", "who-can", "simulate", "whoami", "schema"])
        for line in (["--help"], ["-h"], ["help"]):
            result = rolecall(*line)
            self.check_status(result, 0)
            self.assertEqual(result.text, rolecall("--help").text)
        for command in commands():
            texts = {rolecall(*line).text for line in ([command, "--help"], [command, "-h"], ["--help", command], ["help", command])}
            self.assertEqual(len(texts), 1, command)
            text = texts.pop()
            self.assertTrue(text.startswith(f"usage: rolecall {command} "))
            self.assertIn("--help", OPTIONS.findall(text))
            self.assertLessEqual(max(map(len, text.splitlines())), 80)

    def test_help_of_no_command(self):
        self.assertEqual(rolecall("help", "help").text, rolecall("--help").text)
        result = rolecall("help", "chekc")
        self.check_status(result, 2)
        self.assertEqual((result.text, result.errors), ("", "rolecall: no command chekc\nrolecall: hint: did you mean check?\n"))

    def test_help_beats_what_else_is_wrong(self):
        self.check_status(rolecall("check", "--nonsense", "--help"), 0)

    def test_version(self):
        with open(os.path.join(ROOT, "meson.build"), encoding="utf-8") as file:
            version = re.search(r"version: '([^']+)'", file.read()).group(1)
        for line in (["--version"], ["-V"]):
            self.assertEqual(rolecall(*line).text, f"rolecall {version}\n")


class ManualPage(harness.Case):
    def setUp(self):
        super().setUp()
        self.page = os.path.join(ROOT, "docs", "rolecall.1")
        with open(self.page, encoding="utf-8") as file:
            self.text = file.read().replace("\\-", "-")

    def test_knows_every_command_and_option(self):
        # Options of every command that talks to AWS stand together, several in a line.
        live = re.search(r"^\.SH LIVE ACCOUNTS.*?(?=^\.SH )", self.text, re.MULTILINE | re.DOTALL).group()
        shared = {option for line in re.findall(r"^\.TP\n(\.BR? .*)", live, re.MULTILINE)
                  for option in re.findall(r"--[a-z-]+", line)}
        used = set()
        for command in commands():
            section = re.search(rf"^\.SS rolecall {command}\b.*?(?=^\.S[SH] )", self.text, re.MULTILINE | re.DOTALL)
            self.assertIsNotNone(section, command)
            help_text = rolecall(command, "--help").text
            named = {option for line in re.findall(r"^\.TP\n(\.BR? .*)", section.group(), re.MULTILINE)
                     for option in re.findall(r"--[a-z-]+", line)}
            there = set(OPTIONS.findall(help_text)) - {"--help"}
            used |= there & shared
            self.assertEqual(sorted(named), sorted(there - shared), command)
        self.assertEqual(used, shared)

    def test_is_well_formed(self):
        if shutil.which("man") is None and shutil.which("groff") is None:
            self.skipTest("neither man nor groff is there to read it")
        tool = (["groff", "-man", "-Tutf8", "-ww", "-z"] if shutil.which("groff")
                else ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z"])
        done = subprocess.run([*tool, self.page], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True,
                              env=dict(os.environ, MANWIDTH="80"))
        self.assertEqual(done.stderr, b"")


class Schema(harness.Case):
    def test_names(self):
        self.assertEqual(rolecall("schema").stdout, rolecall("schema", "rolecall-1").stdout)
        for name in ("rolecall-1", "ndjson-1"):
            with open(os.path.join(ROOT, "share", "rolecall", "schema", f"{name}.schema.json"), "rb") as file:
                self.assertEqual(rolecall("schema", name).stdout, file.read())
        result = rolecall("schema", "rolecal-1")
        self.check_status(result, 2)
        self.assertIn("no schema rolecal-1; there are rolecall-1, ndjson-1", result.errors)
        self.assertIn("did you mean rolecall-1?", result.errors)
        self.check_status(rolecall("schema", "rolecall-1", "ndjson-1"), 2)

    def test_golden_documents(self):
        validators = harness.schemas()
        if validators is None:
            self.skipTest("python3-jsonschema is not there")
        import json
        folder = os.path.join(ROOT, "tests", "golden", "report")
        count = 0
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text = file.read()
            values = {".json": [("rolecall-1", text)], "ndjson": [("ndjson-1", line) for line in text.splitlines()]}.get(
                name[name.rindex("."):] if name.endswith(".json") else name[name.rindex(".") + 1:], [])
            for schema, value in values:
                errors = validators[schema].iter_errors(json.loads(value))
                self.assertEqual([[c.message for c in e.context] for e in errors], [], name)
                count += 1
        self.assertGreater(count, 8)

    def test_undocumented_keys_are_found(self):
        validators = harness.schemas()
        if validators is None:
            self.skipTest("python3-jsonschema is not there")
        import json
        import jsonschema
        path = self.write("a.json", harness.passing())
        document = json.loads(rolecall("check", "-o", "json", path).stdout)
        document["findings"][0]["evidence"][0]["surprise"] = 1
        self.assertTrue(list(validators["rolecall-1"].iter_errors(document)))
        loose = jsonschema.Draft202012Validator(json.loads(rolecall("schema").stdout))
        self.assertEqual(list(loose.iter_errors(document)), [])


if __name__ == "__main__":
    harness.main()
