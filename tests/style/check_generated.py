#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether what the generators in tools/ wrote is what they would write now.

    check_generated.py ROOT

The example accounts are made anew and compared, file by file. The data of src/policy/action_data.c, src/rules/oidc_data.c and
src/aws/shape_data.c are made anew where their sources are at hand, in ../shared/data and in python3-botocore.
"""

import filecmp
import os
import subprocess
import sys
import tempfile

MODELS = "/usr/lib/python3/dist-packages/botocore/data"  # Debian's python3-botocore
DATA = [
    ("generate-actions.py", "aws-actions.tsv", "src/policy/action_data.c"),
    ("generate-oidc-providers.py", "oidc-providers.tsv", "src/rules/oidc_data.c"),
    ("generate-aws-shapes.py", MODELS, "src/aws/shape_data.c"),
]


def files_under(folder):
    return sorted(os.path.relpath(os.path.join(place, name), folder)
                  for place, _, names in os.walk(folder) for name in names)


def stale_examples(root):
    committed = os.path.join(root, "examples", "accounts")
    with tempfile.TemporaryDirectory() as fresh:
        subprocess.run([sys.executable, os.path.join(root, "tools", "generate-examples.py"), fresh], check=True)
        names = sorted({*files_under(fresh), *files_under(committed)})
        _, different, missing = filecmp.cmpfiles(fresh, committed, names, shallow=False)
    return [f"examples/accounts/{name}: not what tools/generate-examples.py writes" for name in different + missing]


def stale_data(root):
    faults = []
    for tool, source, target in DATA:
        source = os.path.join(root, "..", "shared", "data", source)
        if not os.path.exists(source):
            print(f"{target}: not compared, {source} is not there")
            continue
        fresh = subprocess.run([sys.executable, os.path.join(root, "tools", tool), source], check=True, stdout=subprocess.PIPE)
        with open(os.path.join(root, target), "rb") as file:
            if file.read() != fresh.stdout:
                faults.append(f"{target}: not what tools/{tool} writes")
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults = stale_examples(sys.argv[1]) + stale_data(sys.argv[1])
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
