# SPDX-License-Identifier: Apache-2.0
"""A snapshot as snapshot.md has it, read from {file name: JSON} for the brute force."""
import json

from documents import BOUNDARY, IDENTITY, RCP, SCP, TRUST, Document, Refused

# A document that is missing or cannot be read: it may allow and deny anything (6.1).
UNKNOWN_DOCUMENT = None


def document(value, kind):
    try:
        return Document(json.dumps(value), kind)
    except Refused:
        return UNKNOWN_DOCUMENT


class Entity:
    """A user, group or role."""

    def __init__(self, detail, name, policies):
        self.name, self.arn = detail[name + "Name"], detail["Arn"]
        self.id = detail.get(name + "Id")
        self.tags = {t["Key"].lower(): t["Value"] for t in detail.get("Tags") or []}
        self.has_tags = "Tags" in detail
        self.attached = [p["PolicyArn"] for p in detail.get("AttachedManagedPolicies") or []]
        self.documents = [document(p["PolicyDocument"], IDENTITY) for p in detail.get(name + "PolicyList") or []]
        self.documents += [document(policies[arn], IDENTITY) if arn in policies else UNKNOWN_DOCUMENT
                           for arn in self.attached]
        boundary = detail.get("PermissionsBoundary")
        self.boundary_arn = boundary["PermissionsBoundaryArn"] if boundary else None
        self.boundary = None
        if boundary:
            arn = self.boundary_arn
            self.boundary = [document(policies[arn], BOUNDARY) if arn in policies else UNKNOWN_DOCUMENT]


class Snapshot:
    def __init__(self, files):
        dump = files["get-account-authorization-details.json"]
        policies = {p["Arn"]: next(v["Document"] for v in p["PolicyVersionList"] if v["IsDefaultVersion"])
                    for p in dump.get("Policies") or []}
        self.truncated = bool(dump.get("IsTruncated"))
        self.sections = set(dump)
        self.groups = {g["GroupName"]: Entity(g, "Group", policies) for g in dump.get("GroupDetailList") or []}
        self.users, self.roles = [], []
        for detail in dump.get("UserDetailList") or []:
            user = Entity(detail, "User", policies)
            user.groups = detail.get("GroupList") or []
            user.own_documents = list(user.documents)
            for name in user.groups:
                user.documents += self.groups[name].documents if name in self.groups else [UNKNOWN_DOCUMENT]
            self.users.append(user)
        for detail in dump.get("RoleDetailList") or []:
            role = Entity(detail, "Role", policies)
            role.trust = document(detail["AssumeRolePolicyDocument"], TRUST)
            role.service_linked = ":role/aws-service-role/" in role.arn
            role.identity_center = ":role/aws-reserved/sso.amazonaws.com/" in role.arn
            self.roles.append(role)
        _, self.partition, _, _, self.id, _ = (self.users + self.roles)[0].arn.split(":", 5)
        self.tags_collected = any(e.has_tags for e in self.users + self.roles)
        self.scp = self.levels(files, "service-control-policies.json", SCP)
        self.rcp = self.levels(files, "resource-control-policies.json", RCP)
        self.read_organization(files)
        self.saml = self.providers(files, "list-saml-providers.json", "SAMLProviderList")
        self.oidc = self.providers(files, "list-open-id-connect-providers.json", "OpenIDConnectProviderList")
        self.no_credentials = set()
        for line in files.get("credential-report.csv", "").splitlines()[1:]:
            fields = line.split(",")
            if "true" not in (fields[3], fields[8], fields[13]):
                self.no_credentials.add(fields[1])

    @staticmethod
    def levels(files, name, kind):
        """Documents by level; None: the file is missing."""
        if name not in files:
            return None
        return [[document(d, kind) for d in level["policies"]] for level in files[name]]

    @staticmethod
    def providers(files, name, member):
        return None if name not in files else [p["Arn"] for p in files[name][member]]

    def read_organization(self, files):
        """organization: None not known, "" in none, else its id; the path is known where the levels are."""
        told = files.get("describe-organization.json")
        self.organization = self.organization_path = None
        if isinstance(told, str):
            self.organization = ""
        elif told is not None:
            self.organization = told["Organization"]["Id"]
            levels = files.get("service-control-policies.json") or files.get("resource-control-policies.json") or []
            above = [level["target"] for level in levels if not level["target"].isdigit()]
            if above:
                self.organization_path = "/".join([self.organization] + above) + "/"
