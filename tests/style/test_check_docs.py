#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each check of check_docs.py, on a small good tree with a stand-in for rolecall, into which one fault is put."""

import os
import sys
import tempfile

import check_docs

PROGRAM = """#!/bin/sh
case "$*" in
--help) printf 'Commands:\\n  check  checks\\n' ;;
"check --help") printf 'usage: rolecall check\\n  -q, --quiet  say less\\n      --debug  say more\\n' ;;
"check --output json "*) cat "$4/get-account-authorization-details.json" ;;
"check good") printf 'one\\ntwo\\nthree\\n' ;;
"check bad") echo 'no' >&2; exit 1 ;;
*) exit 2 ;;
esac
"""

REPORT = '{"findings": [{"account": "1", "status": "pass", "reason": "ok", "message": "m"}], "accounts": []}\n'
README = """
```console exit=1
$ rolecall check bad
no
```

```sh recipe
mkdir -p snapshots/1
aws iam get-account-authorization-details > snapshots/get-account-authorization-details.json
```

See [the manual](docs/manual.md#warnings).
"""
MANUAL = """
## `rolecall check`

| option | meaning |
| --- | --- |
| `-q`, `--quiet` | say less |

Without a SNAPSHOT: [live accounts](#live-accounts).

```console exit=0
$ rolecall check \\
>   good
one
...
three
```

## Live accounts

| option | meaning |
| --- | --- |
| `--debug` | say more |

## Warnings

| code | meaning |
| --- | --- |
| `scp-unknown` | unknown |
| `truncated` | cut |

## Errors

| code | meaning |
| --- | --- |
| `bad-json` | bad |
"""

GOOD = {
    "README.md": README,
    "docs/manual.md": MANUAL,
    "docs/tour.md": "`src/base/str.h` and `map.c`\n",
    "docs/modules/base.md": "| `str.c` | text |\n",
    "src/base/str.h": "",
    "src/base/map.c": "",
    "src/base/str.c": 'account_warn(a, "scp-unknown", "no SCP"); account_warn(a, "truncated", "it says \\"bad-word\\""); '
                      'err_kind(err, "bad-json");\n',
    "examples/accounts/passing/get-account-authorization-details.json": REPORT,
}

# In which file what is replaced by what, and words of the one fault that follows.
FAULTS = [
    ("README.md", "exit=1", "exit=0", "exit status 1, not 0"),
    ("README.md", "exit=1", "", "a console block is"),
    ("README.md", "no\n", "yes\n", "another output than is shown"),
    ("README.md", "mkdir -p", "mkdir", "the recipe ends with 1"),
    ("README.md", "get-account-auth", "list-account-auth", "the recipe ends with 1"),
    ("README.md", "> snapshots", "| sed s/pass/fail/ > snapshots", "the recipe's snapshot gives"),
    ("README.md", "```sh recipe", "```sh", "no recipe"),
    ("README.md", "docs/manual.md#", "docs/manuel.md#", "docs/manuel.md is not there"),
    ("docs/manual.md", "one\n", "two\n", "another output than is shown"),
    ("docs/manual.md", "three\n", "two\n", "another output than is shown"),
    ("docs/manual.md", "## `rolecall check`", "## `rolecall chequ`", "no section on rolecall check"),
    ("docs/manual.md", "`--quiet`", "`quiet`", "--quiet is not in its table"),
    ("docs/manual.md", "`--quiet`", "`--quiet`, `--silent`", "--silent is no option"),
    ("docs/manual.md", "`--debug`", "`--bug`", "--debug is not in its table"),
    ("docs/manual.md", "`--debug`", "`--debug`, `--bug`", "Live accounts: --bug is no option"),
    ("docs/manual.md", "](#live-accounts)", "]", "--debug is not in its table"),
    ("docs/manual.md", "| `scp-unknown` |", "| scp |", "scp-unknown is not in the table"),
    ("docs/manual.md", "| `truncated` |", "| `cut-short` |", "cut-short, under Warnings, is no code"),
    ("docs/manual.md", "| `bad-json` |", "| `good-json` |", "bad-json is not in the table under Errors"),
    ("docs/modules/base.md", "`str.c`", "`string.c`", "string.c is not there"),
    ("docs/modules/base.md", "`str.c`", "str", "src/base/str.c: named neither"),
    ("docs/tour.md", "`map.c`", "maps", "src/base/map.c: named neither"),
]


def faults_with(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in {**files, "program": PROGRAM}.items():
            place = os.path.join(root, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8") as file:
                file.write(text)
        os.chmod(os.path.join(root, "program"), 0o755)
        return check_docs.faults_of(root, os.path.join(root, "program"))


def main():
    wrong = 0
    if faults_with(GOOD):
        print("the good tree has faults:", *faults_with(GOOD), sep="\n    ")
        wrong += 1
    for path, old, new, expected in FAULTS:
        if old not in GOOD[path]:
            print(f"{path} has no {old!r}")
            wrong += 1
        faults = faults_with({**GOOD, path: GOOD[path].replace(old, new, 1)})
        if not any(expected in fault for fault in faults):
            print(f"{path} with {new!r}: expected a fault with {expected!r}, got {faults}")
            wrong += 1
    print(f"{len(FAULTS) + 1} cases, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
