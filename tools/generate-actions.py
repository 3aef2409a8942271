#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes src/policy/action_data.c from a list of AWS's actions.

    tools/generate-actions.py aws-actions.tsv > src/policy/action_data.c

The list has four columns with TABs between them: service, action, access levels (with ", " between),
resource types (empty: policies cannot name resources for the action). Lines that begin with # are
skipped. The facts are those of AWS's Service Authorization Reference.
"""

import sys

LEVELS = ["List", "Read", "Write", "Tagging", "Permissions management"]  # lowest first
LETTERS = "lrwtp"
PART_MAX = 128  # ACTION_PART_MAX in action_data.h
WIDTH = 100


def read(path):
    """The rows as (service, name, letter), sorted as action.h says."""
    actions = {}
    with open(path, encoding="ascii") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            service, name, levels, resources = line.rstrip("\n").split("\t")
            key = f"{service}:{name}".lower()
            if key in actions:
                sys.exit(f"{path}:{number}: {key} stands twice")
            for part in (service, name):
                if not part or len(part) > PART_MAX or set(part) & set('*?:"\\ '):
                    sys.exit(f"{path}:{number}: not a name: {part}")
            highest = max(LEVELS.index(level) for level in levels.split(", "))
            letter = LETTERS[highest]
            actions[key] = (service, name, letter.upper() if resources else letter)
    return [actions[key] for key in sorted(actions)]


def wrapped(words, separator):
    """The words in lines of at most WIDTH columns, four of them for the indent."""
    line = ""
    for word in words:
        if line and 4 + len(line) + len(separator) + len(word) > WIDTH:
            yield "    " + line
            line = ""
        line += (separator if line else "") + word
    if line:
        yield "    " + line


def literals(text):
    """A long string as string literals, one a line."""
    step = WIDTH - 6
    return [f'    "{text[at:at + step]}"' for at in range(0, len(text), step)]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rows = read(sys.argv[1])
    services = {}
    for index, (service, _, _) in enumerate(rows):
        services.setdefault(service, index)

    out = [
        "/* SPDX-License-Identifier: Apache-2.0",
        " *",
        " * AWS's actions, as its Service Authorization Reference has them. Made by",
        " * tools/generate-actions.py; do not edit.",
        " */",
        "/* clang-format off */",
        '#include "policy/action_data.h"',
        "",
        "/* The standard asks compilers for literals of 4095 characters; ours take more. */",
        '#pragma GCC diagnostic ignored "-Woverlength-strings"',
        "",
        f"const size_t action_data_count = {len(rows)};",
        f"const size_t action_data_service_count = {len(services)};",
        "",
        "#define SERVICE(name, first) {{(name), sizeof(name) - 1}, (first)}",
        "",
        "const struct action_service_row action_data_services[] = {",
        *[f'    SERVICE("{service}", {first}),' for service, first in services.items()],
        f"    {{{{NULL, 0}}, {len(rows)}}},",
        "};",
        "",
        "const char action_data_names[] =",
    ]
    for service, first in services.items():
        names = [name for owner, name, _ in rows[first:] if owner == service]
        out.append(f"    /* {service} */")
        # A name is never cut by the end of a line, so that a changed list reads well as a change.
        out += [line[:4] + '"' + line[4:].replace(" ", "") + '"' for line in wrapped(names, " ")]
    out[-1] += ";"

    offsets = [0]
    for _, name, _ in rows:
        offsets.append(offsets[-1] + len(name))
    levels = "".join(letter for _, _, letter in rows)
    out += [
        "",
        "const uint32_t action_data_offsets[] = {",
        *[line + "," for line in wrapped([str(offset) for offset in offsets], ", ")],
        "};",
        "",
        "const char action_data_levels[] =",
        *literals(levels),
    ]
    out[-1] += ";"
    print("\n".join(out))


main()
