#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes src/rules/oidc_data.c from a list of OIDC identity providers.

    tools/generate-oidc-providers.py oidc-providers.tsv > src/rules/oidc_data.c

The list has five columns with TABs between them: pattern, class, name, source, tenant claims (with
commas between). Lines that begin with # are skipped. Order is kept: the first match wins. Each row's
source stands beside it.
"""

import sys

CLASSES = {"machine": "OIDC_MACHINE", "people": "OIDC_PEOPLE", "either": "OIDC_EITHER"}


def literal(text):
    """A C string."""
    out = ""
    for byte in text.encode():
        if byte in b'"\\':
            out += "\\" + chr(byte)
        else:
            out += chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}"
    return f'"{out}"'


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    path = sys.argv[1]
    rows = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 5 or columns[1] not in CLASSES or not columns[0] or not columns[2]:
                sys.exit(f"{path}:{number}: not a row of the list")
            rows.append(columns)

    claim_lists = {}
    for columns in rows:
        if columns[4]:
            claim_lists.setdefault(columns[4], f"claims_{len(claim_lists)}")

    out = [
        "/* SPDX-License-Identifier: Apache-2.0",
        " *",
        " * Who stands behind an OIDC identity provider, with where each row was read. Made by",
        " * tools/generate-oidc-providers.py; do not edit.",
        " *",
        " * SAR: AWS Service Authorization Reference, condition keys of sts. IAM-shared: IAM User Guide,",
        ' * "Identity-provider controls for shared OIDC providers". (host): known by its host name only.',
        " */",
        "/* clang-format off */",
        '#include "rules/oidc_data.h"',
        "",
        "#define TEXT(literal) {(literal), sizeof(literal) - 1}",
        "#define CLAIMS(list) (list), sizeof(list) / sizeof *(list)",
        "#define NO_CLAIMS NULL, 0",
        "",
    ]
    for claims, name in claim_lists.items():
        out.append(f"static const struct str {name}[] = {{")
        out += [f"    TEXT({literal(claim)})," for claim in claims.split(",")]
        out.append("};")
    out += ["", f"const size_t oidc_data_count = {len(rows)};", "", "const struct oidc_provider oidc_data[] = {"]
    for pattern, kind, name, source, claims in rows:
        tenant = f"CLAIMS({claim_lists[claims]})" if claims else "NO_CLAIMS"
        out.append(f"    /* {source.replace('*/', '* /')} */")
        out.append(f"    {{TEXT({literal(pattern)}), {CLASSES[kind]},")
        out.append(f"     TEXT({literal(name)}),")
        out.append(f"     {tenant}}},")
    out += ["};"]
    print("\n".join(out))


main()
