# SPDX-License-Identifier: Apache-2.0
"""Makes an account on which program and brute force differ as small as it still differs."""
import copy
import time

DUMP = "get-account-authorization-details.json"
NEEDED = ("Statement", "Principal")
OPTIONAL = ("Condition", "PermissionsBoundary", "Marker", "Extra", "Version")


def smaller_values(value):
    """Values like this one with one part left out."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield value[:i] + value[i + 1:]
            for changed in smaller_values(item):
                yield value[:i] + [changed] + value[i + 1:]
    elif isinstance(value, dict):
        for name, item in value.items():
            if name in OPTIONAL or isinstance(item, dict) and len(value) > 1 and name not in NEEDED:
                yield {k: v for k, v in value.items() if k != name}
            for changed in smaller_values(item):
                yield {**value, name: changed}


def smaller(files):
    for name in files:
        if name != DUMP:
            yield {k: v for k, v in files.items() if k != name}
    for section, entities in files[DUMP].items():
        for i in range(len(entities) if isinstance(entities, list) else 0):
            yield {**files, DUMP: {**files[DUMP], section: entities[:i] + entities[i + 1:]}}
    for name, content in files.items():
        if not isinstance(content, str):
            for changed in smaller_values(content):
                yield {**files, name: changed}


def shrink(files, differs, seconds=20):
    deadline = time.monotonic() + seconds
    progress = True
    while progress:
        progress = False
        for candidate in smaller(files):
            if time.monotonic() > deadline:
                return files
            try:
                still = differs(copy.deepcopy(candidate))
            except (KeyError, IndexError, RuntimeError, StopIteration, ValueError, TypeError):
                still = False
            if still:
                files, progress = candidate, True
                break
    return files
