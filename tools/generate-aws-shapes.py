#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes src/aws/shape_data.c: the shapes of the answers that rolecall reads, out of AWS's published service models.

    tools/generate-aws-shapes.py [FOLDER] > src/aws/shape_data.c

FOLDER holds the models as botocore has them (Debian's python3-botocore: /usr/lib/python3/dist-packages/botocore/data). What
AWS has added since that package was made stands in NEWER, with its source.
"""

import glob
import json
import os
import sys

DEBIAN = "/usr/lib/python3/dist-packages/botocore/data"

# service: (folder, operations by the name that operation.h gives them)
OPERATIONS = {
    "sts": ["GetCallerIdentity", "AssumeRole", "AssumeRoleWithWebIdentity"],
    "iam": ["GetAccountAuthorizationDetails", "GenerateCredentialReport", "GetCredentialReport", "GetAccountSummary",
            "GetAccountPasswordPolicy", "ListVirtualMFADevices", "ListServerCertificates", "ListSAMLProviders",
            "ListOpenIDConnectProviders", "GetSAMLProvider", "GetOpenIDConnectProvider", "ListAccountAliases", "GetPolicy",
            "GetPolicyVersion", "GetRole", "ListEntitiesForPolicy"],
    "accessanalyzer": ["ListAnalyzers"],
    "account": ["ListRegions"],
    "support": ["DescribeSeverityLevels"],
    "organizations": ["DescribeOrganization", "ListRoots", "ListAccounts", "ListAccountsForParent",
                      "ListOrganizationalUnitsForParent", "ListParents", "ListPolicies", "ListTargetsForPolicy",
                      "ListPoliciesForTarget", "DescribePolicy"],
}

TEXT = {"type": "string"}
# What the models of November 2026 have besides: {service: {shape: shape}}, {service: {shape: members}}.
NEWER_SHAPES = {
    # Account Management API Reference, ListRegions
    "account": {
        "ListRegionsResponse": {"type": "structure", "members": {"NextToken": {"shape": "String"}, "Regions": {"shape": "RegionOptList"}}},
        "RegionOptList": {"type": "list", "member": {"shape": "Region"}},
        "Region": {"type": "structure", "members": {"RegionName": {"shape": "String"}, "RegionOptStatus": {"shape": "String"}}},
        "String": TEXT,
    },
    # Organizations API Reference, Account: State since September 2025, Paths since 2026
    "organizations": {"Paths": {"type": "list", "member": {"shape": "Path"}}, "Path": TEXT, "AccountState": TEXT},
}
NEWER_MEMBERS = {"organizations": {"Account": {"State": {"shape": "AccountState"}, "Paths": {"shape": "Paths"}}}}
NEWER_OUTPUTS = {("account", "ListRegions"): "ListRegionsResponse"}

# Secrets that AWS never gives back here; a server that does is not believed.
DROPPED = {("iam", "VirtualMFADevice"): {"Base32StringSeed", "QRCodePNG"}}
# Strings that hold a policy document, URL-encoded.
DOCUMENTS = {"policyDocumentType"}

SIMPLE = {"string": "STRING", "boolean": "BOOLEAN", "integer": "INTEGER", "long": "INTEGER", "double": "DOUBLE", "float": "DOUBLE",
          "timestamp": "TIMESTAMP", "blob": "BLOB"}


class Writer:
    def __init__(self):
        self.lines, self.made = [], {}

    def shape(self, service, model, name, on_the_way=()):
        """Writes a shape and those it is made of, and gives its name in C."""
        key = (service, name)
        if key in self.made:
            return self.made[key]
        if name in on_the_way:
            sys.exit(f"{service}: {name} holds itself")
        shape = model[name]
        kind = shape["type"]
        if kind in SIMPLE:
            kind = "DOCUMENT" if name in DOCUMENTS and service == "iam" else SIMPLE[kind]
            return self.simple(kind)
        identifier = f"{service}_{name}"
        on_the_way = (*on_the_way, name)
        if kind == "structure":
            members = [(member, self.shape(service, model, inner["shape"], on_the_way)) for member, inner in shape["members"].items()
                       if member not in DROPPED.get(key, ())]
            if members:
                self.lines.append(f"static const struct shape_member members_{identifier}[] = {{")
                self.lines += [f"    {{TEXT(\"{member}\"), &shape_{inner}}}," for member, inner in members]
                self.lines.append("};")
            pointer = f"members_{identifier}" if members else "NULL"
            self.lines.append(f"static const struct shape shape_{identifier} = {{SHAPE_STRUCTURE, {pointer}, {len(members)}, NULL}};")
        else:
            inner = self.shape(service, model, shape["member" if kind == "list" else "value"]["shape"], on_the_way)
            self.lines.append(f"static const struct shape shape_{identifier} = {{SHAPE_{kind.upper()}, NULL, 0, &shape_{inner}}};")
        self.made[key] = identifier
        return identifier

    def simple(self, kind):
        if ("", kind) not in self.made:
            self.lines.append(f"static const struct shape shape_{kind.lower()} = {{SHAPE_{kind}, NULL, 0, NULL}};")
            self.made["", kind] = kind.lower()
        return kind.lower()


def load(folder, service):
    newest = sorted(glob.glob(os.path.join(folder, service, "*", "service-2.json")))[-1]
    with open(newest, encoding="utf-8") as file:
        return json.load(file)


def constant(name):
    """"ListSAMLProviders" is LIST_SAML_PROVIDERS."""
    words, previous = "", ""
    for index, character in enumerate(name):
        following = name[index + 1:index + 2]
        starts = character.isupper() and previous and (not previous.isupper() or (following.islower() and following))
        words += ("_" if starts else "") + character.upper()
        previous = character
    return words.replace("OPEN_ID_CONNECT", "OPEN_ID_CONNECT")


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else DEBIAN
    writer, rows = Writer(), []
    for service, operations in OPERATIONS.items():
        model = load(folder, service)
        shapes = {**NEWER_SHAPES.get(service, {}), **model["shapes"]}
        for name, members in NEWER_MEMBERS.get(service, {}).items():
            shapes[name] = {**shapes[name], "members": {**shapes[name]["members"], **members}}
        for operation in operations:
            known = model["operations"].get(operation)
            output = known["output"]["shape"] if known else NEWER_OUTPUTS[service, operation]
            rows.append((operation, writer.shape(service, shapes, output)))
    print("/* SPDX-License-Identifier: Apache-2.0\n *\n"
          " * Generated by tools/generate-aws-shapes.py from AWS's published service models: the shapes of answers. Do not edit.\n */\n"
          "#include \"aws/shape_data.h\"\n\n"
          "#define TEXT(literal) {(literal), sizeof(literal) - 1}\n\n/* clang-format off */\n")
    print("\n".join(writer.lines))
    print("\nstatic const struct shape *const outputs[OPERATION_COUNT] = {")
    for operation, shape in rows:
        print(f"    [OPERATION_{constant(operation)}] = &shape_{shape},")
    print("};\n/* clang-format on */\n\nconst struct shape *shape_of(enum operation_id operation)\n{\n    return outputs[operation];\n}")


main()
