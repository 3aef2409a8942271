#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each check of check_style.py, on a small good tree into which one fault is put."""

import os
import sys
import tempfile

import check_style

SPDX_C = "/* SPDX-License-Identifier: Apache-2.0 */\n"

GOOD = {
    "src/base/str.h": SPDX_C + "#ifndef ROLECALL_BASE_STR_H\n#define ROLECALL_BASE_STR_H\n#include <stddef.h>\n#endif\n",
    "src/base/str.c": SPDX_C + '#include "base/str.h"\n/* strcpy( in a comment */ const char *s = "system(";\n',
    "src/policy/tri.c": SPDX_C + '#include "base/str.h"\n#include <string.h>\nstruct write { int (*read)(void); };\n'
        "typedef enum rc classifier(int a);\n",
    "tests/base/test_str.c": SPDX_C + "#include <setjmp.h>\n",
    "tests/policy/test_tri.c": SPDX_C,
    "README.md": "See https://example.com/home/page and ./build/rolecall.\n",
}

# What is added to which file (None: the file is taken away), and words of the one fault that follows.
FAULTS = [
    ("src/base/str.c", '#include "policy/tri.h"\n', "not a file below src"),
    ("src/base/str.c", '#include "cli/run.h"\n', "base must not know cli"),
    ("src/base/str.c", "#include <zlib.h>\n", "<zlib.h> is not for this file"),
    ("src/policy/tri.c", "#include <time.h>\n", "<time.h> is not for this file"),
    ("src/policy/tri.c", "#include <stdio.h>\n", "<stdio.h> is not for this file"),
    ("src/policy/tri.c", "int now(void) { return time(NULL); }\n", "time: this module is pure"),
    ("src/policy/tri.c", 'char *e(void) { return getenv ("X"); }\n', "getenv: this module is pure"),
    ("src/base/str.c", "void f(char *a) { strcpy(a, a); }\n", "strcpy: no bound"),
    ("src/base/str.c", "int f(char *a) { return atoi(a); }\n", "atoi: no error"),
    ("src/base/str.c", "int f(void) { return setjmp(x); }\n", "setjmp: hidden control flow"),
    ("src/base/str.c", "typedef struct s { int a; } s;\n", "keeps its own name"),
    ("src/base/str.c", "typedef enum e e;\n", "keeps its own name"),
    ("src/base/str.c", "int f(char *a) { return open(a, 0); }\n", "opened by text/file.c, folder.c and stream.c alone"),
    ("tests/base/test_str.c", None, "has no tests/base/test_str.c"),
    ("src/base/fast.cpp", SPDX_C, "only C++"),
    ("src/net/dial.c", SPDX_C, "no module of the table"),
    ("src/base/map.c", "int map;\n", "no SPDX line"),
    ("tools/do.sh", "#!/bin/sh\n# a tool\n# SPDX-License-Identifier: Apache-2.0\n", "no SPDX line"),
    ("src/base/str.c", "\n" * 701, "is it one concept?"),
    ("src/base/str.c", "int a; \n", "blanks at the end"),
    ("src/base/str.c", "int a;", "the last line does not end"),
    ("src/base/map.h", SPDX_C + "#ifndef MAP_H\n#define MAP_H\n#endif\n", "no include guard ROLECALL_BASE_MAP_H"),
    ("README.md", "Saved in /" + "home/someone/accounts.\n", "the path of one machine"),
    ("README.md", "TO" + "DO: write this\n", "finish it"),
    ("src/base/str.c", "/* FIX" + "ME */\n", "finish it"),
]


def write(root, files):
    for path, text in files.items():
        place = os.path.join(root, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)


def faults_with(files):
    with tempfile.TemporaryDirectory() as root:
        write(root, files)
        # The tables name files of the real tree, which are not in this one.
        return [fault for fault in check_style.faults_of(root) if not fault.endswith("but not there")]


def main():
    wrong = 0
    if faults_with(GOOD):
        print("the good tree has faults:", *faults_with(GOOD), sep="\n    ")
        wrong += 1
    for path, addition, expected in FAULTS:
        files = {**GOOD, "src/cli/run.h": SPDX_C + "#ifndef ROLECALL_CLI_RUN_H\n#define ROLECALL_CLI_RUN_H\n#endif\n"}
        if addition is None:
            del files[path]
        else:
            files[path] = files.get(path, "") + addition
        faults = faults_with(files)
        if not any(expected in fault for fault in faults):
            print(f"{path} with {addition!r}: expected a fault with {expected!r}, got {faults}")
            wrong += 1
    with tempfile.TemporaryDirectory() as empty:
        if not any(fault.endswith("but not there") for fault in check_style.faults_of(empty)):
            print("a table may name a file that is not there")
            wrong += 1
    print(f"{len(FAULTS) + 2} cases, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
