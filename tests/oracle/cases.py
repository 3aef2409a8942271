# SPDX-License-Identifier: Apache-2.0
"""Cases of tests/policy/test_cases.c, made up from a seed: any caller, and what only a dump brings about: documents
that are missing or none, keys that are unknown, resource policies that were not seen.
"""
from elements import Elements
from pools import A, CALLERS, KEYS, LISTS, ROLES, SERVICES, X

CALLER_KINDS = {"user": 5, "role": 5, "federated-user": 3, "root": 1, "service": 5, "saml": 5, "oidc": 4,
                "anonymous": 3, "external": 4}
OPERATION = {"saml": "sts:AssumeRoleWithSAML", "oidc": "sts:AssumeRoleWithWebIdentity"}
NO_DOCUMENTS = ["", "x", "[]", "{", '{"Version": "2012-10-17"}', '{"Version": "2013-10-17", "Statement": []}',
                '{"Statement": [], "Other": 1}', '{"Statement": [], "Statement": []}', '{"Statement": "x"}',
                '{"Statement": {"Effect": "Allow", "Effect": "Deny", "Action": "*", "Resource": "*"}}']


class Cases(Elements):
    def case(self):
        told = self.random.choices(list(CALLER_KINDS), list(CALLER_KINDS.values()))[0]
        caller = self.a_caller(told)
        self.trust = told in OPERATION or self.chance(0.3)
        if self.trust:
            self.action = OPERATION.get(told, "sts:AssumeRole")
            if self.chance(0.06):
                self.action = self.pick("sts:AssumeRole", *OPERATION.values())
            self.resource = self.random.choices(ROLES, [6, 5, 2, 3, 2 if told != "service" else 5])[0]
        else:
            self.action, resources = self.one_of(SERVICES)
            self.resource = self.one_of(resources)
            if told in ("service", "anonymous", "external") and self.resource is None:
                self.action, self.resource = "s3:GetObject", "arn:aws:s3:::b/k"
        if told == "oidc" and not self.caller.startswith("arn:"):
            caller["account"] = self.resource.split(":")[4]  # a built-in provider is of any
        self.keys()
        case = {"caller": caller, "action": self.action, "resource": self.resource or "*"}
        if self.resource is not None and self.resource.split(":")[4] == "" and \
                (caller.get("account", A) != A or "arn" not in caller or self.chance(0.2) or told == "service"):
            case["owner"] = self.pick(A, A, A, X)
        case["policies"] = self.policies(told)
        if self.chance(0.4):
            case["complete"] = True
        if self.chance(0.2):
            case["policy_seen"] = False
        if self.context:
            case["context"] = {key: self.told(key, values) for key, values in self.context.items()}
        return case

    # ------------------------------------------------------------------------------------------- the caller

    def a_caller(self, told):
        """Its member of the case. self.caller is the text by which a policy names it."""
        self.kind, self.context, self.unique_id = {"role": "session"}.get(told, told), {}, None
        caller = {"kind": told}
        if told == "user":
            self.caller = caller["arn"] = self.one_of(CALLERS["user"])
        elif told == "role":
            path, name = self.pick("", "", "path/", "aws-service-role/x.amazonaws.com/"), self.pick("ops", "Dev")
            caller.update({"arn": "arn:aws:iam::%s:role/%s%s" % (A, path, name), "session": self.pick("alice", "s-1")})
            if path.startswith("aws-service-role/"):
                caller["service_linked"] = True
            self.caller = "arn:aws:sts::%s:assumed-role/%s/%s" % (A, name, caller["session"])
            self.context["aws:PrincipalArn"] = [caller["arn"]]
        elif told == "federated-user":
            caller.update({"arn": self.one_of(CALLERS["user"]), "name": "fay"})
            self.caller = "arn:aws:sts::%s:federated-user/fay" % A
        elif told == "root":
            self.caller = caller["arn"] = CALLERS["root"][0]
        elif told == "service":
            self.caller = caller["arn"] = self.pick("ec2.amazonaws.com", "x.amazonaws.com", "support.amazonaws.com")
        elif told == "saml":
            account = self.pick(A, A, A, A, X)
            self.caller = caller["arn"] = "arn:aws:iam::%s:saml-provider/P" % account
            caller["account"] = account
        elif told == "oidc":
            self.caller = caller["arn"] = self.pick("arn:aws:iam::%s:oidc-provider/idp.example/a" % A,
                                                    "accounts.google.com", "cognito-identity.amazonaws.com")
            caller["account"] = A
        elif told == "anonymous":
            self.caller = "*"
        else:
            self.caller = caller["arn"] = "arn:aws:iam::%s:%s" % (X, self.pick("user/eve", "role/Eve", "role/p/Eve"))
            caller["account"] = X
        if told in ("user", "role") and self.chance(0.5):
            self.unique_id = caller["unique_id"] = {"user": "AIDAEXAMPLEANN", "role": "AROAEXAMPLEOPS"}[told]
        return caller

    # ------------------------------------------------------------------------------------------- its context

    def keys(self):
        for kind, keys in KEYS.items():
            for key in keys:
                if not self.chance(0.35) or key in self.context or self.trust and key == "aws:TagKeys":
                    continue
                if kind == "list":
                    self.context[key] = self.random.sample(LISTS, self.pick(0, 1, 1, 2, 3))
                else:
                    self.context[key] = [self.value(kind, "request")]
        if self.trust:
            self.riders()

    def told(self, key, values):
        """How the case has it: a text, a list, none, or unknown."""
        if self.chance(0.08) and not key.startswith(("aws:RequestTag", "aws:TagKeys", "sts:SourceIdentity")):
            return {"unknown": True}
        if key in KEYS["list"] or len(values) != 1:
            return values
        return None if self.chance(0.05) else values[0]

    # ------------------------------------------------------------------------------------------ its policies

    def policies(self, told):
        layers = {"identity": 5, "resource": 9, "boundary": 2, "session": 2, "scp": 2, "rcp": 2}
        if told not in ("user", "role", "federated-user"):
            layers = {"identity": .3, "resource": 9, "boundary": .2, "session": .2, "scp": .5, "rcp": 3}
        hard = set(self.random.choices(list(layers), list(layers.values()), k=self.pick(1, 1, 1, 2, 3)))
        policies = {"identity": self.documents("identity", hard, 0.8)}
        if ("boundary" in hard or self.chance(0.1)) and told not in ("root", "external"):
            policies["boundary"] = self.documents("boundary", hard, 1)[:1]
        if "session" in hard and told not in ("root", "external") or told == "federated-user" and self.chance(0.6):
            policies["session"] = self.documents("session", hard, 1)
        if self.trust:
            policies["trust"] = self.documents("trust", hard, 1)[:1] or [self.document("trust", [])]
        elif self.resource is not None and (told not in ("user", "role", "federated-user", "root")
                                            or self.chance(0.6)):
            policies["resource_policy"] = self.documents("resource", hard, 1)[:1]
        for kind in ("scp", "rcp"):
            if kind in hard or self.chance(0.1):
                policies[kind] = [self.documents(kind, hard if self.chance(0.6) else (), 0.95)
                                  for _ in range(self.pick(1, 1, 2, 3, 4))]
        return policies

    def documents(self, kind, hard, presence):
        documents = self.layer(kind, hard, presence)
        for i in range(len(documents)):
            if self.chance(0.03):
                documents[i] = None if self.chance(0.5) else self.one_of(NO_DOCUMENTS)
        return documents
