#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the documentation to the program.

    check_docs.py ROOT PROGRAM [--write]

  - Blocks ```console exit=N of README.md and docs/manual.md are run from ROOT, with `rolecall` being
    PROGRAM: a line `$ command` (and `> ` lines behind it), then all that it prints, and its exit status
    N. A line `...` stands for any lines. --write puts in what is printed now.
  - Blocks ```sh recipe of README.md make a snapshot with the AWS CLI: they are run with a stand-in for
    `aws` that answers from examples/accounts/passing, and rolecall must find in it what it finds there.
  - Each option of `rolecall COMMAND --help` stands in the manual's section on the command, or in that on live accounts
    where the command's leads there, and the other way round; each command has a section.
  - Each warning and error code of the source stands in the manual, and the other way round.
  - Each source file is named on its module's page or in the tour; what they name is there; links lead
    somewhere.

One line for each fault; exit status 1 where there is one. test_check_docs.py shows that each check can fail.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

MANUAL = "docs/manual.md"
RUN = ["README.md", MANUAL]
EXAMPLE = "examples/accounts/passing"
SHARED = "Live accounts"  # options of every command that talks to AWS

FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
SECTION = re.compile(r"^## (.*)$", re.MULTILINE)
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SOURCE_NAME = re.compile(r"`((?:src/)?(?:[a-z0-9_]+/)*[a-z0-9_]+\.(?:c|h|cpp))`")
LINK = re.compile(r"\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)")

# Sections of the manual with a table of machine words, and what gives such words in the source.
CALLS_WITH_CODES = {
    "Warnings": [r"account_warn\("],
    "Errors": [r"err_kind\(", r"fault\(&?check,", r"\[RC_[A-Z_]+\] ="],
}

# What `aws` of the recipes answers, from the files of the example; a query is not looked at but known.
FAKE_AWS = r"""#!/usr/bin/env python3
import json, os, sys
example, words, options = os.environ["ROLECALL_EXAMPLE"], sys.argv[1:3], dict(zip(sys.argv[3::2], sys.argv[4::2]))
name = words[1]
def levels():
    kind = {"SERVICE_CONTROL_POLICY": "service", "RESOURCE_CONTROL_POLICY": "resource"}
    for filter, word in kind.items():
        with open(os.path.join(example, word + "-control-policies.json")) as file:
            for level in json.load(file):
                yield filter, level
def policies():
    return {f"p-{filter[0].lower()}{i}{j}": (filter, level["target"], document)
            for i, (filter, level) in enumerate(levels()) for j, document in enumerate(level["policies"])}
if words[0] == "organizations" and name != "describe-organization":
    if "--output" not in options or options["--output"] != "text":
        sys.exit("aws: the stand-in gives text alone")
    if name == "list-roots":
        print("ENABLED")
    elif name == "list-policies-for-target":
        print("\t".join(id for id, (filter, target, _) in policies().items()
                        if filter == options["--filter"] and target == options["--target-id"]))
    elif name == "describe-policy":
        print(json.dumps(policies()[options["--policy-id"]][2]))
    elif name == "list-parents":
        targets = [level["target"] for filter, level in levels() if filter[0] == "S"]
        print(targets[targets.index(options["--child-id"]) - 1])
    else:
        sys.exit("aws: unknown command " + name)
elif name == "generate-credential-report":
    print("COMPLETE")
elif name == "list-saml-providers":
    print('{"SAMLProviderList": []}')
elif name == "list-open-id-connect-providers":
    print('{"OpenIDConnectProviderList": []}')
else:
    if name == "describe-severity-levels":
        name = "support-plan"
    with open(os.path.join(example, name + ".json")) as file:
        text = file.read()
    (sys.stdout if text.startswith(("{", "[")) else sys.stderr).write(text)
"""


class Docs:
    def __init__(self, root, program):
        self.root = os.path.realpath(root)
        self.program = os.path.realpath(program)
        self.faults = []

    def fault(self, path, at, text):
        line = "" if at is None else f"{self.read(path).count(chr(10), 0, at) + 1}:"
        self.faults.append(f"{path}:{line} {text}")

    def there(self, path):
        return os.path.exists(os.path.join(self.root, path))

    def read(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8") as file:
            return file.read()

    def files(self, folder, endings):
        return sorted(os.path.relpath(os.path.join(place, name), self.root)
                      for place, folders, names in os.walk(os.path.join(self.root, folder))
                      for name in names if name.endswith(endings))

    def documents(self):
        top = [name for name in sorted(os.listdir(self.root)) if name.endswith(".md")]
        return top + self.files("docs", (".md",))

    def run(self, script, folder=None, **environment):
        """Runs a script for sh, with `rolecall` in reach. Gives the exit status and all that it printed."""
        with tempfile.TemporaryDirectory() as bin:
            os.symlink(self.program, os.path.join(bin, "rolecall"))
            if "ROLECALL_EXAMPLE" in environment:
                with open(os.path.join(bin, "aws"), "w", encoding="utf-8") as file:
                    file.write(FAKE_AWS)
                os.chmod(file.name, 0o755)
            done = subprocess.run(["sh", "-c", script], cwd=folder or self.root, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
                                  env={"PATH": bin + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment})
        return done.returncode, done.stdout.decode("utf-8", "replace")


# ---- Commands that are run ----

def split_block(body):
    """The command of a console block, and the output that it shows."""
    lines = body.splitlines()
    if not lines or not lines[0].startswith("$ "):
        return None, []
    command, rest = [lines[0][2:]], lines[1:]
    while rest and rest[0].startswith("> "):
        command.append(rest.pop(0)[2:])
    return "\n".join(command), rest


def shown_matches(shown, printed):
    if "..." not in shown:
        return shown == printed
    cut = shown.index("...")
    head, tail = shown[:cut], shown[cut + 1:]
    return len(printed) >= len(head) + len(tail) and printed[:cut] == head and printed[len(printed) - len(tail):] == tail


def shown_anew(shown, printed):
    if "..." not in shown:
        return printed
    cut = shown.index("...")
    return printed[:cut] + ["..."] + printed[len(printed) - (len(shown) - cut - 1):]


def check_commands(docs, write=False):
    count = 0
    for path in filter(docs.there, RUN):
        text, anew, done = docs.read(path), [], 0
        for match in FENCE.finditer(text):
            info = match.group(1).split()
            if info[:1] != ["console"]:
                continue
            wanted = re.fullmatch(r"exit=(\d+)", info[1] if len(info) > 1 else "")
            command, shown = split_block(match.group(2))
            if wanted is None or command is None:
                docs.fault(path, match.start(), "a console block is ```console exit=N and begins with a line `$ command`")
                continue
            status, output = docs.run(command)
            printed = output.splitlines()
            count += 1
            if status != int(wanted.group(1)):
                docs.fault(path, match.start(), f"exit status {status}, not {wanted.group(1)}: {command}")
            if write:
                first = match.group(2).splitlines(True)[:command.count("\n") + 1]
                lines = "".join(line + "\n" for line in shown_anew(shown, printed))
                anew += [text[done:match.start(2)], "".join(first), lines]
                done = match.end(2)
            elif not shown_matches(shown, printed):
                docs.fault(path, match.start(), f"another output than is shown (--write puts it in): {command}")
        if write:
            with open(os.path.join(docs.root, path), "w", encoding="utf-8") as file:
                file.write("".join(anew) + text[done:])
    if count == 0:
        docs.fault(RUN[0], None, "no command of the documentation was run")


def check_recipes(docs):
    if not docs.there(RUN[0]):
        return
    blocks = [match.group(2) for match in FENCE.finditer(docs.read(RUN[0])) if match.group(1).split() == ["sh", "recipe"]]
    if not blocks:
        docs.fault(RUN[0], None, "no recipe for a snapshot")
        return
    with tempfile.TemporaryDirectory() as folder:
        example = os.path.join(docs.root, EXAMPLE)
        status, output = docs.run("set -eu\n" + "\n".join(blocks), folder, ROLECALL_EXAMPLE=example)
        if status != 0 or output:
            docs.fault(RUN[0], None, f"the recipe ends with {status} and prints {output!r}")
            return
        found = [verdicts(docs, place) for place in (os.path.join(folder, "snapshots"), example)]
    if found[0] != found[1]:
        docs.fault(RUN[0], None, f"the recipe's snapshot gives {found[0]}, its source {found[1]}")


def verdicts(docs, snapshot):
    status, output = docs.run(f"rolecall check --output json '{snapshot}'")
    try:
        report = json.loads(output)
    except ValueError:
        return f"exit status {status}: {output[:200]}"
    return [(f["account"], f["status"], f.get("benchmark"), f["reason"], f["message"]) for f in report["findings"]] + [
        warning["code"] for account in report["accounts"] for warning in account["warnings"]]


# ---- Options ----

def sections(text):
    """The manual's sections by their heading's first words in code: "rolecall check" of "## `rolecall check`"."""
    heads = list(SECTION.finditer(text))
    found = {}
    for head, following in zip(heads, heads[1:] + [None]):
        code = re.match(r"`([a-z -]+)", head.group(1))
        name = code.group(1).strip() if code else head.group(1)
        found[name] = text[head.end():following.start() if following else len(text)]
    return found


def commands_of(help_text):
    """The commands that `rolecall --help` lists: the first words of its indented lines."""
    return re.findall(r"^  (?:rolecall )?([a-z][a-z-]+)(?=  | [A-Z\[])", help_text, re.MULTILINE)


def options_of(section):
    """Options in a table. Commands that are shown may hold options of other programs; the first cells of the table do not."""
    cells = re.findall(r"^\| (`-[^|]*) \|", section, re.MULTILINE)
    return {option for cell in cells for option in OPTION.findall(cell)}


def check_options(docs):
    if not docs.there(MANUAL):
        return
    by_name = sections(docs.read(MANUAL))
    status, overview = docs.run("rolecall --help")
    commands = commands_of(overview)
    if status != 0 or not commands:
        docs.fault(MANUAL, None, f"rolecall --help: exit status {status}, commands {commands}")
    used = set()
    for command in commands:
        name = "rolecall " + command
        if name not in by_name:
            docs.fault(MANUAL, None, f"no section on {name}")
            continue
        status, text = docs.run(name + " --help")
        if status != 0:
            docs.fault(MANUAL, None, f"{name} --help: exit status {status}")
        there = set(re.findall(r"^ +(?:-\w, +)?(--[a-z][a-z-]*)", text, re.MULTILINE))
        named = options_of(by_name[name])
        shared = options_of(by_name.get(SHARED, "")) if "](#live-accounts)" in by_name[name] else set()
        used |= there
        for option in sorted(there - named - shared):
            docs.fault(MANUAL, None, f"{name}: {option} is not in its table of options")
        for option in sorted(named - there):
            docs.fault(MANUAL, None, f"{name}: {option} is no option of it (--help)")
    for option in sorted(options_of(by_name.get(SHARED, "")) - used):
        docs.fault(MANUAL, None, f"{SHARED}: {option} is no option of any command (--help)")


# ---- Codes ----

def table_codes(text):
    return set(re.findall(r"^\| `([a-z0-9-]+)` \|", text, re.MULTILINE))


def codes_in(docs, *calls):
    """The machine words that the calls are given: their first string literals, up to the text for people."""
    found = set()
    for path in docs.files("src", (".c", ".cpp")):
        for match in re.finditer(r"(?<!\w)(?:" + "|".join(calls) + r")([^;{]*)", docs.read(path)):
            for literal in LITERAL.findall(match.group(1)):
                if not re.fullmatch("[a-z0-9-]+", literal):
                    break
                found.add(literal)
    return found


def check_codes(docs):
    if not docs.there(MANUAL):
        return
    by_name = sections(docs.read(MANUAL))
    for section, calls in CALLS_WITH_CODES.items():
        listed = table_codes(by_name.get(section, ""))
        used = codes_in(docs, *calls)
        for code in sorted(used - listed):
            docs.fault(MANUAL, None, f"{code} is not in the table under {section}")
        for code in sorted(listed - used):
            docs.fault(MANUAL, None, f"{code}, under {section}, is no code of the source")


# ---- Names and links ----

def check_names(docs):
    named = {}
    for page in [path for path in ("docs/tour.md", *docs.files("docs/modules", (".md",))) if docs.there(path)]:
        module = os.path.splitext(os.path.basename(page))[0]
        for match in SOURCE_NAME.finditer(docs.read(page)):
            name = match.group(1)
            if name.startswith("src/"):
                candidates = [name]
            elif page == "docs/tour.md":
                candidates = [path for path in docs.files("src", (".c", ".h", ".cpp")) if os.path.basename(path) == name]
            else:
                candidates = [f"src/{module}/{name}", "src/" + name]
            there = [path for path in candidates if docs.there(path)]
            if not there:
                docs.fault(page, match.start(), f"{name} is not there")
            for path in there:
                named.setdefault(path, page)
    for path in docs.files("src", (".c", ".h", ".cpp")):
        if path not in named:
            docs.fault(path, None, f"named neither in docs/modules/{path.split('/')[1]}.md nor in docs/tour.md")


def check_links(docs):
    for page in docs.documents():
        for match in LINK.finditer(docs.read(page)):
            if not docs.there(os.path.join(os.path.dirname(page), match.group(1))):
                docs.fault(page, match.start(), f"{match.group(1)} is not there")


CHECKS = [check_commands, check_recipes, check_options, check_codes, check_names, check_links]


def faults_of(root, program):
    docs = Docs(root, program)
    for check in CHECKS:
        check(docs)
    return docs.faults


def main():
    if len(sys.argv) < 3 or sys.argv[3:] not in ([], ["--write"]):
        sys.exit(__doc__)
    root, program = sys.argv[1:3]
    if len(sys.argv) > 3:
        docs = Docs(root, program)
        check_commands(docs, write=True)
        faults = docs.faults
    else:
        faults = faults_of(root, program)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
