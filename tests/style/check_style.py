#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the tree to what a compiler does not see.

    check_style.py ROOT

Which module may include which, and which system header; functions that are not used here; a test for
each source file; licence lines, include guards, lengths; nothing that belongs to one machine; no
unfinished work. One line for each fault, as file:line: text; exit status 1 where there is one.
test_check_style.py shows that each check can fail.
"""

import os
import re
import sys

# A module and those that it may include besides itself: all that stand to its left.
MODULES = {
    "base": [],
    "text": ["base"],
    "policy": ["base", "text"],
    "account": ["base", "text", "policy"],
    "rules": ["base", "text", "policy", "account"],
    "report": ["base", "text", "policy", "account", "rules"],
    "aws": ["base", "text"],
    "collect": ["base", "text", "policy", "account", "aws"],
    "cli": ["base", "text", "policy", "account", "rules", "report", "aws", "collect"],
}

# System headers: for all, for a module, for one file. The policy engine is pure: it reads no file, no
# clock, no environment, and writes nothing.
HEADERS_FOR_ALL = {"inttypes.h", "limits.h", "stdbool.h", "stddef.h", "stdint.h", "stdlib.h", "string.h"}
HEADERS_OF_MODULE = {
    "base": {"stdarg.h", "stdio.h"},
    "text": {"errno.h", "stdio.h"},
    "policy": set(),
    "account": {"dirent.h", "errno.h", "stdarg.h", "stdio.h", "sys/stat.h"},
    "rules": set(),
    "report": {"errno.h", "stdio.h"},
    "aws": {"errno.h", "stdio.h", "unistd.h"},
    "collect": set(),
    "cli": {"errno.h", "fcntl.h", "getopt.h", "langinfo.h", "locale.h", "pthread.h", "signal.h", "stdarg.h", "stdatomic.h", "stdio.h",
            "sys/ioctl.h", "sys/stat.h", "termios.h", "unistd.h"},
}
HEADERS_OF_FILE = {
    "src/base/pages.c": {"sys/mman.h"},
    "src/aws/xml.c": {"expat.h"},
    "src/aws/http.c": {"curl/curl.h"},
    "src/aws/http_answer.c": {"curl/curl.h"},
    "src/aws/http_answer.h": {"curl/curl.h"},
    "src/aws/http_check.c": {"curl/curl.h"},
    "src/aws/http_easy.c": {"curl/curl.h"},
    "src/aws/http_memory.c": {"curl/curl.h", "malloc.h", "stdatomic.h"},
    "src/aws/http_name.c": {"netdb.h"},
    "src/aws/settings.c": {"pwd.h"},
    "src/aws/ask_code.c": {"fcntl.h", "poll.h", "signal.h", "sys/signalfd.h", "termios.h"},
    "src/aws/dpop.c": {"openssl/bio.h", "openssl/bn.h", "openssl/core_names.h", "openssl/ec.h", "openssl/err.h",
                       "openssl/evp.h", "openssl/pem.h"},
    "src/aws/process.c": {"fcntl.h", "poll.h", "signal.h", "sys/pidfd.h", "sys/wait.h", "termios.h"},
    "src/aws/provider.c": {"stdarg.h"},
    "src/aws/provider_container.c": {"arpa/inet.h"},
    "src/aws/secret.c": {"sys/prctl.h", "sys/resource.h"},
    "src/base/world.c": {"errno.h", "sys/random.h", "time.h"},
    "src/cli/progress.c": {"time.h"},
    "src/cli/simulate_masks.c": {"emmintrin.h"},
    "src/policy/value.c": {"arpa/inet.h"},
    "src/policy/states_address.c": {"arpa/inet.h"},
    "src/text/digest.c": {"openssl/evp.h", "openssl/sha.h"},
    "src/account/load_helper.c": {"pthread.h"},
    "src/rules/support_role_judge.c": {"pthread.h"},
    "src/account/snapshot_read.c": {"malloc.h"},
    "src/text/file.c": {"fcntl.h", "pthread.h", "sys/mman.h", "sys/stat.h", "unistd.h", "zlib.h"},
    "src/text/folder.c": {"dirent.h", "fcntl.h", "sys/file.h", "sys/stat.h", "unistd.h"},
    "src/text/stream.c": {"fcntl.h", "unistd.h", "zlib.h"},
    "src/text/json.cpp": {"simdjson.h", "algorithm", "charconv", "cmath", "cstdint", "cstdlib", "cstring", "limits",
                          "memory", "new", "string_view", "sys/auxv.h"},
}

# Functions that are not used, and why.
BANNED = {
    "no bound": ["strcpy", "strcat", "stpcpy", "sprintf", "vsprintf", "gets", "strncat"],
    "hidden state": ["strtok", "strerror", "localtime", "gmtime", "ctime", "asctime", "setlocale", "rand", "srand"],
    "no error": ["atoi", "atol", "atoll", "atof"],
    "stack of any size": ["alloca", "__builtin_alloca"],
    "a shell": ["system", "popen"],
    "hidden control flow": ["setjmp", "longjmp", "sigsetjmp", "siglongjmp"],
    "a name that others can guess": ["tmpnam", "tempnam", "mktemp", "tmpfile"],
    "a crash on foreign input": ["assert", "abort"],
    "files are opened by text/file.c, folder.c and stream.c alone": ["fopen", "fdopen", "freopen", "open", "openat"],
}
BANNED_IN = {  # file: what it may use all the same
    "src/aws/ask_code.c": {"open"},  # the terminal
    "src/cli/main.c": {"open", "setlocale"},  # in the places of standard streams that came closed
    "src/text/file.c": {"fdopen", "fopen", "open", "openat"},
    "src/text/folder.c": {"open", "openat"},
    "src/text/stream.c": {"open"},
}
# What a pure module must not call, whatever header is in reach.
IMPURE = ["fopen", "open", "read", "write", "printf", "fprintf", "puts", "time", "clock_gettime", "gettimeofday", "getenv",
          "secure_getenv", "exit", "isatty", "socket"]
PURE_MODULES = ["policy"]

# Source files without a test file of their own, and where they are tested.
TESTED_ELSEWHERE = {
    "src/aws/chain.c": "tests/aws/test_chain_botocore.py",
    "src/aws/chain_transport.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider.c": "tests/aws/test_chain_botocore.py, test_keeper.c",
    "src/aws/provider_assume_role.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_container.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_environment.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_imds.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_login.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_order.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_process.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_request.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_session.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_sso.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_static.c": "tests/aws/test_chain_botocore.py",
    "src/aws/provider_web_identity.c": "tests/aws/test_chain_botocore.py",
    "src/aws/sso_token.c": "tests/aws/test_chain_botocore.py",
    "src/aws/token_file.c": "tests/aws/test_chain_botocore.py",
    "src/aws/answer_value.c": "tests/aws/test_answer.c",
    "src/aws/call.c": "tests/cli/test_collect.py and test_organization.py",
    "src/aws/call_attempt.c": "tests/cli/test_collect.py (Faults) and test_organization.py",
    "src/aws/client.c": "tests/cli/test_organization.py",
    "src/aws/shape_data.c": "data: check_generated.py compares it with its source",
    "src/cli/cmd_check.c": "tests/cli/test_check.py and test_output.py",
    "src/cli/cmd_collect.c": "tests/cli/test_collect.py and test_organization.py",
    "src/cli/cmd_explain.c": "tests/cli/test_explain.py",
    "src/cli/cmd_schema.c": "tests/cli/test_help.py",
    "src/cli/cmd_who_can.c": "tests/cli/test_who_can.py",
    "src/cli/cmd_whoami.c": "tests/cli/test_collect.py",
    "src/cli/command_line.c": "tests/cli, which run the program",
    "src/cli/console.c": "tests/cli/test_output.py and test_terminal.py",
    "src/cli/explain_entity.c": "tests/cli/test_explain.py",
    "src/cli/live.c": "tests/cli/test_collect.py and test_organization.py",
    "src/cli/main.c": "tests/cli, which run the program",
    "src/cli/progress.c": "tests/cli/test_terminal.py",
    "src/cli/session.c": "tests/cli/test_collect.py",
    "src/collect/account.c": "tests/cli/test_collect.py",
    "src/collect/many.c": "tests/cli/test_organization.py",
    "src/collect/one.c": "tests/cli/test_collect.py",
    "src/collect/organization_account.c": "tests/cli/test_organization.py",
    "src/collect/organization_all.c": "tests/cli/test_organization.py",
    "src/collect/organization_parts.c": "tests/cli/test_organization.py",
    "src/policy/action_data.c": "data: test_action.c compares it with its source",
    "src/rules/oidc_data.c": "data: test_oidc.c compares it with its source",
}

LENGTH_MAX = 700
# Longer files, and why they are one piece.
LONG = {
    "src/report/fields.c": "one table",
    "src/policy/action_data.c": "generated data",
}

SOURCE = re.compile(r"\.(c|h|cpp|py|sh)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
# Spelt in pieces, so that this file passes its own check.
MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9._-])/(?:" + "|".join(["wor" + "k", "far" + "m", "roo" + "t", "hom" + "e"]) + r")/\w")
UNFINISHED = re.compile(r"\b(?:" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "unimplem" + "ented"]) + r")\b")


class Tree:
    """The files under a root, and the faults found in them."""

    def __init__(self, root):
        self.root = root
        self.faults = []
        self.texts = {}
        for folder, folders, files in os.walk(root):
            here = os.path.relpath(folder, root)
            # Saved fuzz inputs are bytes that somebody else chose; Python keeps its own files.
            folders[:] = sorted(name for name in folders if name not in (".git", "__pycache__", "corpus")
                                and not (here == "." and re.match(r"build(-|$)", name)))
            for name in sorted(files):
                path = os.path.normpath(os.path.join(here, name))
                try:
                    with open(os.path.join(root, path), encoding="utf-8") as file:
                        self.texts[path] = file.read()
                except UnicodeDecodeError:
                    continue  # compressed or deliberately broken test data

    def fault(self, path, at, text):
        """`at`: an offset in the file, or None."""
        line = "" if at is None else f"{self.texts[path].count(chr(10), 0, at) + 1}:"
        self.faults.append(f"{path}:{line} {text}")

    def sources(self):
        return [path for path in self.texts if path.startswith("src/") and path.endswith((".c", ".h", ".cpp"))]


def module_of(path):
    return path.split("/")[1]


def code_of(text):
    """The text with comments and literals blanked out, every offset as it was."""
    return NO_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def check_includes(tree):
    for path in tree.sources():
        module = module_of(path)
        if module not in MODULES:
            tree.fault(path, None, f"{module} is no module of the table")
            continue
        system = HEADERS_FOR_ALL | HEADERS_OF_MODULE[module] | HEADERS_OF_FILE.get(path, set())
        for match in INCLUDE.finditer(tree.texts[path]):
            name = match.group(2)
            if match.group(1) == "<":
                if name not in system:
                    tree.fault(path, match.start(2), f"<{name}> is not for this file")
            elif "src/" + name not in tree.texts:
                tree.fault(path, match.start(2), f'"{name}": not a file below src')
            elif name.split("/")[0] not in [module, *MODULES[module]]:
                tree.fault(path, match.start(2), f'"{name}": {module} must not know {name.split("/")[0]}')


def check_functions(tree):
    reasons = {name: reason for reason, names in BANNED.items() for name in names}
    for path in tree.sources():
        banned = dict(reasons)
        if module_of(path) in PURE_MODULES:
            banned.update({name: "this module is pure" for name in IMPURE})
        for allowed in BANNED_IN.get(path, ()):
            banned.pop(allowed, None)
        calls = re.compile(r"(?<![\w.>])(" + "|".join(banned) + r")\s*\(")
        code = code_of(tree.texts[path])
        for match in calls.finditer(code):
            tree.fault(path, match.start(1), f"{match.group(1)}: {banned[match.group(1)]}")
        for match in re.finditer(r"\btypedef\s+(?:struct|union|enum)\s*\w*\s*(?:[{*]|\w+\s*;)", code):
            tree.fault(path, match.start(), "a struct, union or enum keeps its own name")


def check_tests(tree):
    for path in tree.sources():
        if path.endswith(".h"):
            continue
        if path.endswith(".cpp") and path != "src/text/json.cpp":
            tree.fault(path, None, "simdjson's face is the only C++")
        stem = os.path.splitext(os.path.basename(path))[0]
        test = f"tests/{module_of(path)}/test_{stem}.c"
        if test in tree.texts:
            if path in TESTED_ELSEWHERE:
                tree.fault(path, None, f"has {test} and is in TESTED_ELSEWHERE too")
        elif path not in TESTED_ELSEWHERE:
            tree.fault(path, None, f"has no {test}")


def check_files(tree):
    for path, text in tree.texts.items():
        if SOURCE.search(path):
            if "SPDX-License-Identifier: Apache-2.0" not in "".join(text.splitlines(True)[:2]):
                tree.fault(path, None, "no SPDX line on top")
            length = text.count("\n")
            if length > LENGTH_MAX and path not in LONG:
                tree.fault(path, None, f"{length} lines: is it one concept? (LONG in check_style.py)")
            if length <= LENGTH_MAX and path in LONG:
                tree.fault(path, None, "no longer long, but in LONG")
            for match in re.finditer(r"[ \t]+$", text, re.MULTILINE):
                tree.fault(path, match.start(), "blanks at the end of the line")
            if text and not text.endswith("\n"):
                tree.fault(path, None, "the last line does not end")
        if path.startswith("src/") and path.endswith(".h"):
            guard = "ROLECALL_" + re.sub(r"\W", "_", path[len("src/"):]).upper()
            if f"#ifndef {guard}\n#define {guard}\n" not in text:
                tree.fault(path, None, f"no include guard {guard}")
        for match in MACHINE_PATH.finditer(text):
            tree.fault(path, match.start() + 1, "the path of one machine")
        for match in UNFINISHED.finditer(text) if SOURCE.search(path) or path.endswith(".md") else ():
            tree.fault(path, match.start(), f"{match.group()}: finish it, or write a sentence that a stranger can act on")


def check_tables(tree):
    """A table that names a file which is gone hides the next fault."""
    for table in (HEADERS_OF_FILE, BANNED_IN, TESTED_ELSEWHERE, LONG):
        for path in table:
            if path not in tree.texts:
                tree.faults.append(f"{path}: named in check_style.py, but not there")


def faults_of(root):
    tree = Tree(root)
    for check in (check_includes, check_functions, check_tests, check_files, check_tables):
        check(tree)
    return tree.faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults = faults_of(sys.argv[1])
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
