# SPDX-License-Identifier: Apache-2.0
"""Makes up small accounts from a seed: {file name: JSON} of a snapshot."""
import random

from brute_pools import (ANYWHERE, ASSUMING, CASE_ACTIONS, COGNITO, CONSOLE_API_ACTIONS, FIRST_OTHER, FORM_ACTIONS,
                         GITHUB, GOOGLE, OIDC_SIGN_IN, ORGANIZATION, OTHER_PATTERNS, OWN_IDP, SAML_SIGN_IN,
                         SECOND_OTHER, SUPPORT_USE)

USERS, ROLES = ("ann", "bob", "cid", "dan"), ("Support", "Mid", "Ops", "Admin")
AWS_SUPPORT_ACCESS = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["support:*", "support-console:*"], "Resource": "*"}]}
SSO_PROVIDER = "AWSSSO_0123456789abcdef_DO_NOT_DELETE"

# Weight and form of a Principal; filled in by Generator.principal. The name is counted in the table.
PRINCIPALS = (
    (14, "account"), (4, "account-id"), (16, "user"), (2, "missing-user"), (12, "role"), (2, "session"),
    (1, "user-id"), (1, "role-id"), (2, "deleted-id"), (4, "star"), (2, "aws-star"), (4, "other-account"),
    (2, "other-user"), (2, "other-role"), (1, "other-session"), (4, "service"), (2, "account-access"),
    (7, "saml"), (2, "saml-gone"), (3, "identity-center"), (3, "github"), (3, "own-idp"), (1, "own-idp-gone"),
    (1, "cognito"), (1, "google"), (1, "saml-other"), (1, "wildcard"), (1, "group"), (1, "federated-user"),
    (1, "canonical"), (1, "other-partition"), (1, "none"),
)


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 0

    # ---------------------------------------------------------------------------------------------- chances

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def pick(self, items):
        return self.random.choice(items)

    def weighted(self, rows):
        return self.random.choices(rows, [row[0] for row in rows])[0]

    def fill(self, value):
        """Puts partition and account in the place of P and HOME."""
        if isinstance(value, dict):
            return {self.fill(k): self.fill(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.fill(v) for v in value]
        if not isinstance(value, str):
            return value
        return value.replace("HOME", self.home).replace("arn:P:", "arn:%s:" % self.partition)

    # ------------------------------------------------------------------------------------------- conditions

    def condition(self, statement, table, percent):
        block = {}
        while self.chance(percent) and len(block) < 3:
            _, operator, key, values = self.weighted(table)
            block.setdefault(operator, {})[key] = self.fill(self.pick(values))
        if block:
            statement["Condition"] = block
        return statement

    # ------------------------------------------------------------------------------------------- principals

    def principal(self, form):
        """The Principal element and the operation that goes with it."""
        own = "arn:P:iam::HOME:"
        other = "arn:P:iam::%s:" % self.pick((FIRST_OTHER, FIRST_OTHER, SECOND_OTHER))
        aws = {
            "account": own + "root", "account-id": "HOME", "missing-user": own + "user/gone",
            "user": own + "user/" + self.pick(self.user_names or ("gone",)),
            "role": own + "role/" + self.pick(self.role_names),
            "session": "arn:P:sts::HOME:assumed-role/%s/%s" % (self.pick(self.role_names), self.pick(("ops-a", "zz"))),
            "user-id": "AIDA" + self.pick(self.user_names or ("gone",)).upper(),
            "role-id": "AROA" + self.pick(self.role_names).upper(), "deleted-id": self.pick(("AIDAGONE", "AROAGONE")),
            "aws-star": "*", "other-account": other + "root", "other-user": other + "user/x",
            "other-role": other + "role/Admin", "wildcard": own + "user/*", "group": own + "group/G1",
            "other-session": other.replace(":iam:", ":sts:") + "assumed-role/Admin/ops-a",
            "federated-user": "arn:P:sts::HOME:federated-user/x",
            "other-partition": "arn:%s:iam::HOME:root" % ("aws-cn" if self.partition == "aws" else "aws"),
        }
        federated = {
            "saml": own + "saml-provider/Corp", "saml-gone": own + "saml-provider/Gone",
            "identity-center": own + "saml-provider/" + SSO_PROVIDER, "saml-other": other + "saml-provider/Corp",
            "github": own + "oidc-provider/" + GITHUB, "own-idp": own + "oidc-provider/" + OWN_IDP,
            "own-idp-gone": own + "oidc-provider/gone.example.com", "cognito": COGNITO, "google": GOOGLE,
        }
        if form == "star":
            element, operation = "*", "sts:AssumeRole"
        elif form in aws:
            element, operation = {"AWS": aws[form]}, "sts:AssumeRole"
        elif form in federated:
            saml = "saml" in form or form == "identity-center"
            element = {"Federated": federated[form]}
            operation = "sts:AssumeRoleWithSAML" if saml else "sts:AssumeRoleWithWebIdentity"
        elif form in ("service", "account-access"):
            element, operation = {"Service": "ec2.amazonaws.com" if form == "service" else
                                  "account-access.amazonaws.com"}, "sts:AssumeRole"
        elif form == "canonical":
            element, operation = {"CanonicalUser": "0" * 64}, "sts:AssumeRole"
        else:
            element, operation = {"AWS": []}, "sts:AssumeRole"
        return self.fill(element), operation

    def sign_in_conditions(self, form):
        if form in ("saml", "saml-gone", "identity-center", "saml-other"):
            return SAML_SIGN_IN
        return OIDC_SIGN_IN.get({"github": GITHUB, "own-idp": OWN_IDP, "cognito": COGNITO, "google": GOOGLE}.get(form))

    def trust_statement(self, deny=False):
        form = self.weighted(PRINCIPALS)[1]
        self.forms.append(form)
        element, operation = self.principal(form)
        if isinstance(element, dict) and "AWS" in element and self.chance(20):
            form_2 = self.pick(("user", "role", "other-account", "deleted-id"))
            more = self.principal(form_2)[0]["AWS"]
            element = {"AWS": [element["AWS"], more] if isinstance(element["AWS"], str) else more}
        actions = [operation]
        if self.chance(25):
            actions.append("sts:TagSession")
        if self.chance(25):
            actions.append("sts:SetSourceIdentity")
        if self.chance(4):
            actions = ["sts:*"]
        if self.chance(2):
            actions = self.pick((["sts:AssumeRoleWithSAML"], ["*"], ["sts:Assume*"], ["s3:GetObject"]))
        statement = {"Effect": "Deny" if deny else "Allow", "Principal": element,
                     "Action": actions if len(actions) > 1 else actions[0]}
        table = self.sign_in_conditions(form)
        if table is not None and self.chance(75):
            self.condition(statement, table, 60)
            if self.chance(15):
                extra = self.condition({}, ASSUMING, 60).get("Condition", {})
                for operator, block in extra.items():
                    statement.setdefault("Condition", {}).setdefault(operator, {}).update(block)
        else:
            self.condition(statement, ASSUMING, self.density)
        if self.chance(1):
            statement["Resource"] = "*"  # a fault
        return statement

    def trust(self):
        statements = [self.trust_statement()]
        while self.chance(30) and len(statements) < 3:
            statements.append(self.trust_statement(self.chance(35)))
        return self.policy(statements, 1)

    # --------------------------------------------------------------------------------------------- policies

    def policy(self, statements, fault_percent=1):
        policy = {"Version": "2012-10-17", "Statement": statements if len(statements) > 1 else statements[0]}
        if self.chance(2):
            policy["Version"] = "2008-10-17"
        if self.chance(fault_percent):
            policy["Extra"] = 1  # a fault of the whole document
        return policy

    def assume_statement(self):
        actions = self.pick(("sts:AssumeRole", "sts:AssumeRole", "sts:*", ["sts:AssumeRole", "sts:TagSession"],
                             ["sts:AssumeRole", "sts:SetSourceIdentity"], "*"))
        resource = self.pick(("*", "*", "arn:P:iam::HOME:role/*", "arn:P:iam::HOME:role/Support",
                              "arn:P:iam::HOME:role/" + self.pick(self.role_names),
                              "arn:P:iam::HOME:role/${aws:PrincipalTag/role}"))
        statement = {"Effect": "Allow", "Action": actions, "Resource": self.fill(resource)}
        return self.condition(statement, ASSUMING, self.density // 2)

    def support_statements(self):
        """What makes a candidate, whole or in parts."""
        kind = self.random.randrange(100)
        if kind < 55:
            actions = ["support:*", "support-console:*"]
        elif kind < 62:
            actions = ["support:*"]
        elif kind < 72:
            actions = CASE_ACTIONS + FORM_ACTIONS + CONSOLE_API_ACTIONS
            actions = [a for a in actions if not self.chance(4)]
        elif kind < 79:
            actions = list(CASE_ACTIONS) + self.pick(([], FORM_ACTIONS))
        elif kind < 84:
            actions = ["support:CreateCase"]
        elif kind < 88:
            actions = ["support:Describe*"]
        elif kind < 93:
            actions = ["*"]
        else:
            return [{"Effect": "Allow", "NotAction": self.pick(("iam:*", ["s3:*", "iam:*", "sts:*", "ec2:*"])),
                     "Resource": "*"}]
        resource = "*" if self.chance(96) else "arn:aws:support:*:*:case/*"
        return [self.condition({"Effect": "Allow", "Action": actions, "Resource": resource}, SUPPORT_USE,
                               self.density // 3)]

    def other_statement(self):
        action = self.pick(OTHER_PATTERNS)
        resource = self.pick(("*", "*", "arn:P:s3:::b/*", "arn:P:s3:::b/k", "arn:P:iam::HOME:role/Mid"))
        return self.condition({"Effect": "Allow", "Action": action, "Resource": self.fill(resource)}, SUPPORT_USE, 12)

    def deny_statement(self):
        action = self.pick(("sts:AssumeRole", "sts:*", "support:*", "support:ResolveCase", "support-console:*", "s3:*",
                            "support:SearchForCases",
                            "sts:TagSession", "*", "iam:*", "support:CreateCase", "s3:PutObject", "sts:AssumeRole"))
        resource = self.pick(("*", "*", "*", "arn:P:s3:::b/*", "arn:P:iam::HOME:role/Support", "arn:aws:support:*:*:*"))
        statement = {"Effect": "Deny", "Action": action, "Resource": self.fill(resource)}
        if self.chance(10):
            statement = {"Effect": "Deny", "NotAction": self.pick(("support:*", ["support:*", "support-console:*"],
                                                                   ["sts:*", "support:*"])), "Resource": "*"}
        return self.condition(statement, ASSUMING if self.chance(60) else ANYWHERE, self.density)

    def identity(self, wants):
        statements = []
        for want in wants:
            statements += {"assume": lambda: [self.assume_statement()], "support": self.support_statements,
                           "other": lambda: [self.other_statement()], "deny": lambda: [self.deny_statement()]}[want]()
        return self.policy(statements or [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}])

    def managed(self, name, document):
        """A managed policy; document None: the dump lacks it."""
        arn = self.fill("arn:P:iam::HOME:policy/" + name)
        if document is not None:
            self.policies[arn] = document
        return arn

    def boundary(self):
        self.boundary_number += 1
        document = self.pick((
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Allow", "Action": ["support:*", "support-console:*"], "Resource": "*"},
            {"Effect": "Allow", "Action": ["sts:*", "support:*", "support-console:*"], "Resource": "*"},
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"},
            {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
            {"Effect": "Allow", "Action": ["support:*", "sts:*"], "Resource": "*"},
            {"Effect": "Allow", "NotAction": self.pick(("sts:*", "iam:*", "support:*")), "Resource": "*"}))
        statements = [self.condition(dict(document), ANYWHERE, self.density // 3)]
        if self.chance(25):
            statements.append(self.deny_statement())
        if self.chance(10):
            statements.append({"Effect": "Deny", "Action": self.pick((CASE_ACTIONS[4:], FORM_ACTIONS[:1])),
                               "Resource": self.pick(("*", "*", "arn:aws:support:*:*:*"))})
        name = "B%d" % self.boundary_number
        return self.managed(name, None if self.chance(6) else self.policy(statements))

    # --------------------------------------------------------------------------------------------- entities

    def entity(self, kind, name, prefix, wants):
        detail = {"Path": "/", kind + "Name": name, kind + "Id": prefix + name.upper(),
                  "Arn": self.fill("arn:P:iam::HOME:%s/%s" % (kind.lower(), name)),
                  "CreateDate": "2025-01-01T00:00:00+00:00", "AttachedManagedPolicies": []}
        inline, attached = [], []
        if wants:
            document = self.identity(wants)
            if self.chance(25):
                attached.append(self.managed("M" + name, document))
            else:
                inline.append({"PolicyName": "own", "PolicyDocument": document})
        if self.chance(2):
            attached.append(self.managed("Lost", None))
        if kind != "Group" and self.tags_collected:
            detail["Tags"] = []
            if self.chance(25):
                detail["Tags"].append({"Key": self.pick(("team", "Team")), "Value": self.pick(("red", "blue"))})
            if self.chance(8):
                detail["Tags"].append({"Key": "role", "Value": self.pick(self.role_names)})
        detail[kind + "PolicyList"] = inline
        detail["AttachedManagedPolicies"] = [{"PolicyName": arn.split("/")[-1], "PolicyArn": arn} for arn in attached]
        return detail

    def attach(self, detail, arn):
        detail["AttachedManagedPolicies"].append({"PolicyName": arn.split("/")[-1], "PolicyArn": arn})

    def wants(self, **chances):
        return [want for want, percent in chances.items() if self.chance(percent)]

    def user(self, name):
        detail = self.entity("User", name, "AIDA", self.wants(assume=45, support=4, other=8, deny=14))
        detail["GroupList"] = [g for g in self.group_names if self.chance(35)]
        if self.chance(1):
            detail["GroupList"].append("Lost")
        if self.chance(2):
            self.attach(detail, self.support_policy())
        if self.chance(15):
            detail["PermissionsBoundary"] = {"PermissionsBoundaryType": "Policy",
                                             "PermissionsBoundaryArn": self.boundary()}
        return detail

    def group(self, name):
        detail = self.entity("Group", name, "AGPA", self.wants(assume=50, support=4, other=5, deny=10))
        if self.chance(2):
            self.attach(detail, self.support_policy())
        return detail

    def support_policy(self):
        arn = self.fill("arn:P:iam::aws:policy/AWSSupportAccess")
        self.policies[arn] = AWS_SUPPORT_ACCESS
        return arn

    def role(self, name):
        supports = name == "Support" or self.chance(12)
        own = supports and self.chance(75)
        detail = self.entity("Role", name, "AROA", (["support"] if own else []) +
                             self.wants(assume=12 if supports else 55, other=18 if supports else 8, deny=10))
        if supports and not own and self.chance(92):
            self.attach(detail, self.support_policy())
        if self.chance(15 if supports else 8):
            detail["PermissionsBoundary"] = {
                "PermissionsBoundaryType": "Policy",
                "PermissionsBoundaryArn": self.support_policy() if self.chance(15) else self.boundary()}
        detail["AssumeRolePolicyDocument"] = self.trust()
        return detail

    def chained(self, role, before):
        """A trust that lets the role before in, so that chains come about."""
        statement = {"Effect": "Allow", "Principal": {"AWS": self.fill("arn:P:iam::HOME:role/" + before)},
                     "Action": self.pick(("sts:AssumeRole", ["sts:AssumeRole", "sts:SetSourceIdentity"],
                                          ["sts:AssumeRole", "sts:TagSession"]))}
        role["AssumeRolePolicyDocument"] = self.policy([self.condition(statement, ASSUMING, self.density)])

    def identity_center_role(self):
        detail = self.entity("Role", "AWSReservedSSO_Support_0123456789abcdef", "AROA", self.wants(support=70))
        detail["Path"] = "/aws-reserved/sso.amazonaws.com/"
        detail["Arn"] = self.fill("arn:P:iam::HOME:role" + detail["Path"] + detail["RoleName"])
        detail["AssumeRolePolicyDocument"] = self.policy([self.condition({
            "Effect": "Allow", "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
            "Principal": self.fill({"Federated": "arn:P:iam::HOME:saml-provider/" + SSO_PROVIDER})},
            SAML_SIGN_IN[:1], 80)], 0)
        return detail

    def service_linked_role(self):
        detail = self.entity("Role", "AWSServiceRoleForSupport", "AROA", ["support"])
        detail["Path"] = "/aws-service-role/support.amazonaws.com/"
        detail["Arn"] = self.fill("arn:P:iam::HOME:role" + detail["Path"] + detail["RoleName"])
        detail["AssumeRolePolicyDocument"] = self.policy([{
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "support.amazonaws.com"}}], 0)
        return detail

    # ---------------------------------------------------------------------------------------- the organization

    def scp(self):
        levels = [{"target": "r-ab12", "policies": []}, {"target": "ou-ab12-cdefghij", "policies": []},
                  {"target": self.home, "policies": []}][:1 + self.random.randrange(3)]
        full = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}
        for level in levels:
            if self.chance(92):
                level["policies"].append(full)
            else:
                statement = self.pick(({"Action": ["support:*", "support-console:*"]}, {"NotAction": "sts:*"},
                                       {"Action": "sts:*"}, {"Action": ["sts:*", "support:*"]}))
                level["policies"].append(self.policy([{"Effect": "Allow", "Resource": "*", **statement}], 0))
            if self.chance(25):
                level["policies"].append({"Version": "2012-10-17", "Statement": [self.deny_statement()]})
        return levels if self.chance(94) else []

    def rcp(self):
        full = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}
        statement = {"Effect": "Deny", "Principal": "*", "Resource": "*",
                     "Action": self.pick(("sts:AssumeRole", "sts:*", "support:*", "sts:AssumeRoleWithSAML",
                                          "support:CreateCase", "s3:*"))}
        policies = [full] if self.chance(90) else []
        if self.chance(70):
            policies.append({"Version": "2012-10-17", "Statement": [
                self.condition(statement, ASSUMING, 30 + self.density)]})
        return [{"target": "r-ab12", "policies": policies}]

    def surroundings(self, files):
        if self.chance(40):
            files["service-control-policies.json"] = self.scp()
        if self.chance(20):
            files["resource-control-policies.json"] = self.rcp()
        if self.chance(45):
            files["describe-organization.json"] = self.pick((
                {"Organization": {"Id": ORGANIZATION, "MasterAccountId": "777788889999"}},
                {"Organization": {"Id": "o-bbbbbbbbbb", "MasterAccountId": "777788889999"}},
                "An error occurred (AWSOrganizationsNotInUseException) when calling DescribeOrganization"))
        if self.chance(60):
            names = [n for n in ("Corp", SSO_PROVIDER) if self.chance(90)]
            files["list-saml-providers.json"] = {"SAMLProviderList": [
                {"Arn": self.fill("arn:P:iam::HOME:saml-provider/" + n)} for n in names]}
        if self.chance(60):
            names = [n for n in (GITHUB, OWN_IDP) if self.chance(90)]
            files["list-open-id-connect-providers.json"] = {"OpenIDConnectProviderList": [
                {"Arn": self.fill("arn:P:iam::HOME:oidc-provider/" + n)} for n in names]}
        if self.chance(30):
            files["credential-report.csv"] = self.credential_report()

    def credential_report(self):
        names = ("user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
                 "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
                 "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
                 "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
                 "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,"
                 "cert_2_active,cert_2_last_rotated")
        lines = [names]
        for name in self.user_names:
            password, key = self.pick((("true", "false"), ("false", "true"), ("false", "false"), ("true", "true")))
            lines.append(",".join([name, self.fill("arn:P:iam::HOME:user/" + name), "2025-01-01T00:00:00+00:00",
                                   password, "N/A", "N/A", "N/A", self.pick(("true", "false")), key, "N/A", "N/A",
                                   "N/A", "N/A", "false", "N/A", "N/A", "N/A", "N/A", "false", "N/A", "false", "N/A"]))
        return "\n".join(lines) + "\n"

    # ------------------------------------------------------------------------------------------------ account

    def account(self):
        self.number += 1
        self.home = "%012d" % (200000000000 + self.number)
        self.partition = self.random.choices(("aws", "aws-us-gov", "aws-cn"), (90, 6, 4))[0]
        self.density = self.pick((0, 15, 30, 45))
        self.tags_collected = self.chance(93)
        self.policies, self.boundary_number, self.forms = {}, 0, []
        long_chain = self.chance(4)
        self.user_names = USERS[:self.pick((0, 1, 1, 2, 2, 3, 4))]
        self.role_names = ROLES[:self.pick((1, 2, 2, 3, 3, 4))]
        if long_chain:
            self.role_names = tuple(["Support"] + ["R%d" % i for i in range(self.pick((4, 5, 6, 7, 7, 7, 9)))])
        self.group_names = ("G1", "G2")[:self.pick((0, 1, 2))]
        roles = [self.role(name) for name in self.role_names]
        for i in range(len(roles) - 1):
            if self.chance(97 if long_chain else 35):
                density, self.density = self.density, 5 if long_chain else self.density
                self.chained(roles[i], self.role_names[i + 1])
                self.density = density
        if self.chance(7):
            roles.append(self.identity_center_role())
        if self.chance(4):
            roles.append(self.service_linked_role())
        if self.chance(3):
            roles[0]["AttachedManagedPolicies"], roles[0]["RolePolicyList"] = [], []
        dump = {"UserDetailList": [self.user(name) for name in self.user_names],
                "GroupDetailList": [self.group(name) for name in self.group_names], "RoleDetailList": roles}
        dump["Policies"] = [
            {"PolicyName": arn.split("/")[-1], "Arn": arn, "Path": "/", "DefaultVersionId": "v1",
             "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": True, "Document": document}]}
            for arn, document in self.policies.items()]
        dump["IsTruncated"] = self.chance(2)
        if dump["IsTruncated"]:
            dump["Marker"] = "more"
        elif self.chance(2):
            del dump[self.pick(("UserDetailList", "GroupDetailList"))]
        files = {"get-account-authorization-details.json": dump}
        self.surroundings(files)
        return files
