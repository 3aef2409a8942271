#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether the modules keep state outside what their callers hold.

    check_globals.py LIBRARY...

A variable that lives as long as the program and may change stands in a writable section of its object
file (.data, .bss and their like; constants with addresses in them are .data.rel.ro). There must be none.
"""

import re
import subprocess
import sys

# Each with its reason: set once before main and never after, or what a library leaves no other place for.
ALLOWED = {
    "libcurl_wants": "how many allocations failed, counted where libcurl asks for memory without saying for whom",
    "simdjson_is_ready": "whether simdjson found its implementations, which it must look for while there is memory",
}

# objdump -t: address, seven columns of flags, section, size, name.
WRITABLE = re.compile(r"^[0-9a-f]+ .{6}O (\.(?:data|bss|tdata|tbss)\S*)\s+[0-9a-f]+ (?:\.hidden )?(\S+)$", re.MULTILINE)


def main():
    faults = []
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for library in sys.argv[1:]:
        listing = subprocess.run(["objdump", "-t", library], check=True, stdout=subprocess.PIPE, text=True).stdout
        if "SYMBOL TABLE" not in listing:
            faults.append(f"{library}: no object file in it")
        faults += [f"{library}: {name} in {section}" for section, name in WRITABLE.findall(listing)
                   # The second is how C++ finds its run-time library.
                   if not section.startswith(".data.rel.ro") and not name.startswith("DW.ref.")
                   and not any(name.endswith(allowed) for allowed in ALLOWED)]
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
