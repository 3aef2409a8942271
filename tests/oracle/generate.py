# SPDX-License-Identifier: Apache-2.0
"""Requests of `rolecall simulate`, made up from a seed.

Most parts of a request are simple and fit together; a few, chosen by chance, are not: so a decision hangs on those few,
and both answers are frequent.
"""
import json

from elements import Elements
from pools import A, CALLERS, KEYS, LISTS, MALFORMED, OPERATORS, ROLES, SERVICES, TEXTS, X


class Generator(Elements):
    # ------------------------------------------------------------------------------------------- requests

    def request(self):
        """A request, as a dictionary."""
        return self.focused() if self.chance(0.55) else self.layered()

    def focused(self):
        """One policy with one statement, of which one thing is odd: an operator and its values, or one pattern."""
        self.kind, self.trust = "user", False
        self.caller = self.one_of(CALLERS["user"])
        self.action, resources = self.one_of([s for s in SERVICES if s[1] != [None] and "kms" not in s[0]])
        self.resource = self.one_of(resources)
        self.context = {"aws:PrincipalTag/Team": [self.one_of(TEXTS)]}
        statement = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        which = self.random.randrange(10)
        if which < 6:
            kind = self.random.choices(list(OPERATORS), [4, 2, 3, 1, 3, 4, 1])[0]
            operator = self.one_of(OPERATORS[kind])
            given = [self.made(kind)]
            if self.chance(0.6):
                operator = self.pick("ForAllValues:", "ForAnyValue:") + operator
                given = [self.made(kind) for _ in range(self.pick(0, 1, 1, 1, 2, 3))]
            operator += "IfExists" if self.chance(0.45) else ""
            values = [self.related(kind, given) for _ in range(self.pick(1, 1, 1, 2))]
            if self.chance(0.1):
                values = [self.pick(*MALFORMED) if kind in ("string", "arn") else "no " + kind]
            statement["Condition"] = {operator: {"acme:Key": self.single(values)}}
            self.context["acme:Key"] = given
        elif which < 9:
            statement[self.pick("Resource", "Resource", "NotResource")] = self.single([self.made_resource()])
            if "NotResource" in statement:
                del statement["Resource"]
        else:
            statement["Action"] = self.wild(self.action)
        if self.chance(0.3):
            statement["Effect"] = "Deny"
        kind = self.pick("identity", "boundary", "session", "scp", "resource")
        text = self.document(kind, [statement] + ([self.plain(kind)] if statement["Effect"] == "Deny" else []))
        everything = self.document("identity", [self.plain("identity")])
        body = {"PolicyInputList": [everything], "ActionNames": [self.action], "ResourceArns": [self.resource],
                "CallerArn": self.caller}
        if kind == "resource" and self.resource.split(":")[4] in ("", A):
            parsed = json.loads(text)
            for statement in parsed["Statement"] if isinstance(parsed["Statement"], list) else [parsed["Statement"]]:
                if isinstance(statement, dict):
                    statement["Principal"] = self.pick("*", {"AWS": self.caller}, {"AWS": [X, self.caller]})
            body["ResourcePolicy"], body["PolicyInputList"] = json.dumps(parsed), []
        elif kind == "scp":
            body["ServiceControlPolicyLevels"] = [[text]]
        elif kind == "boundary":
            body["PermissionsBoundaryPolicyInputList"] = [text]
        elif kind == "session":
            body["SessionPolicyInputList"] = [text]
            body["CallerArn"] = self.one_of(CALLERS["session"])
        else:
            body["PolicyInputList"] = [text]
        if self.resource.split(":")[4] not in ("", A):
            body["ResourcePolicy"] = self.document("resource", [self.plain("resource")])
        body["ContextEntries"] = [self.entry(key, values) for key, values in self.context.items()]
        return body

    def layered(self):
        """All layers, most of them plain."""
        kind = self.random.choices(["user", "session", "federated", "root"], [9, 8, 3, 1])[0]
        self.caller = self.one_of(CALLERS[kind])
        self.kind = kind
        self.context = {}
        body = {}
        assuming = self.chance(0.25)
        if assuming:
            self.action = self.random.choices(["sts:AssumeRole", "sts:AssumeRoleWithSAML"], [20, 1])[0]
            self.resource = self.random.choices(ROLES, [6, 5, 5, 3, 1])[0]
        else:
            self.action, resources = self.one_of(SERVICES)
            self.resource = self.one_of(resources)
        self.trust = assuming
        owner = self.owner(body)
        same = owner == A
        if self.chance(0.05):
            self.action = self.swap_case(self.action)
        if kind == "session" and self.chance(0.5):
            name = self.caller.split("/")[1]
            role = self.one_of(["role/" + name, "role/path/" + name])
            if self.chance(0.12):
                role = "role/aws-service-role/x.amazonaws.com/" + name
            self.context["aws:PrincipalArn"] = ["arn:aws:iam::%s:%s" % (A, role)]
        self.context_entries()

        # What is hard about this request: one to three layers.
        layers = ["identity", "resource", "boundary", "session", "scp", "rcp"]
        weights = [6, 5 if not assuming else 9, 2, 2, 2, 1.5]
        hard = set(self.random.choices(layers, weights, k=self.pick(1, 1, 1, 2, 3)))
        body["PolicyInputList"] = self.layer("identity", hard, 0.8 if same else 0.9)
        if "boundary" in hard or self.chance(0.12):
            body["PermissionsBoundaryPolicyInputList"] = self.layer("boundary", hard, 1)[:1]
        if kind != "root" and ("session" in hard or kind == "federated" and self.chance(0.7)):
            body["SessionPolicyInputList"] = self.layer("session", hard, 1)
        if self.resource is not None and ("resource" in hard or assuming or not same or self.chance(0.15)
                                          or "kms:" in self.action and self.chance(0.8)):
            if self.action.split(":")[0] not in ("ec2", "iam") or self.chance(0.1):
                body["ResourcePolicy"] = self.layer("trust" if assuming else "resource", hard, 1)[0]
        if "scp" in hard:
            levels = self.levels("scp", hard)
            if self.chance(0.2):
                body["OrderedOrganizationPolicyInputList"] = [{"ServiceControlPolicyInputList": x} for x in levels]
            else:
                body["ServiceControlPolicyLevels"] = levels
        if "rcp" in hard:
            body["ResourceControlPolicyLevels"] = self.levels("rcp", hard)
        if assuming:
            self.riders()
        body["ActionNames"], body["ResourceArns"] = [self.action], [self.resource or "*"]
        if not assuming:
            self.like_it(body)
        elif self.chance(0.3):
            body["ResourceArns"].append(self.one_of(ROLES))
        if body["ResourceArns"] == ["*"] and self.chance(0.7):
            del body["ResourceArns"]
        body["CallerArn"] = self.caller
        if kind == "user" and "ResourcePolicy" not in body and "ResourceOwner" not in body and self.chance(0.05):
            del body["CallerArn"]
        if self.chance(0.1):
            body["Unknown"] = "deny"
        if self.context:
            body["ContextEntries"] = [self.entry(key, values) for key, values in self.context.items()]
        return body

    def like_it(self, body):
        """More actions, and more resources: each of either is a decision of the same policies."""
        prefix, name = self.action.split(":")
        if self.chance(0.5):
            others = {prefix + ":" + n for n in ("GetThing", "Put", "StartInstances", name + "s", name[:-1], name[:4])}
            body["ActionNames"] += self.random.sample(sorted(others - {self.action}), self.pick(1, 2, 3))
        if self.resource is not None and self.chance(0.5):
            body["ResourceArns"] += [self.resource + end
                                     for end in self.random.sample(["x", "/y", ":z", "*", "/ann"], self.pick(1, 1, 2))]

    def owner(self, body):
        if self.resource is None:
            return A
        named = self.resource.split(":", 5)[4]
        if named:
            return named
        if self.chance(0.3):
            body["ResourceOwner"] = "arn:aws:iam::%s:root" % self.pick(A, X)
            return body["ResourceOwner"].split(":")[4]
        return A

    def entry(self, key, values):
        many = len(values) != 1 or key in KEYS["list"]
        return {"ContextKeyName": key, "ContextKeyValues": values, "ContextKeyType": "stringList" if many else "string"}

    def context_entries(self):
        for kind, keys in KEYS.items():
            for key in keys:
                if key == "aws:PrincipalArn" or (key in ("aws:TagKeys", "sts:ExternalId") and self.trust) \
                        or key in ("aws:userid", "aws:username", "aws:PrincipalType", "aws:PrincipalAccount") and \
                        self.chance(0.95) or not self.chance(0.45):
                    continue
                if kind == "list":
                    values = self.random.sample(LISTS, self.pick(0, 1, 1, 2, 3))
                else:
                    values = [self.value(kind, "request")]
                    if self.chance(0.04):
                        values.append(self.value(kind, "request"))
                if self.chance(0.1):
                    key = self.swap_case(key)
                self.context[key] = values

    # ------------------------------------------------------------------- faults that make a document none

    def refused(self):
        """A request with a document-level fault in one of its policies."""
        body = self.request()
        good = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        bad = self.pick(
            "", "x", "[]", "null", "{", '{"Version": "2012-10-17"}', json.dumps({"Statement": good}) + "x",
            json.dumps({"Version": "2013-10-17", "Statement": good}), json.dumps({"Statement": good, "Other": 1}),
            '{"Statement": [], "Statement": []}',
            '{"Statement": {"Effect": "Allow", "Effect": "Allow", "Action": "*", "Resource": "*"}}',
            '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", '
            '"Condition": {"StringEquals": {"a:b": "c", "a:b": "d"}}}}',
            '{"Statement": ' + "[" * 70 + "]" * 70 + "}", '{"Statement": [}', "{'Statement': []}",
            '{"Statement": "x"}', '{"Statement": NaN}', '{"Statement": [], "Version": 2012}')
        if self.chance(0.2):
            old = {"Version": self.pick("2008-10-17", None, "2012-10-17"), "Statement": self.plain("scp"), "Id": "x"}
            if old["Version"] is None:
                del old["Version"], old["Id"]
            body.pop("OrderedOrganizationPolicyInputList", None)
            body["ServiceControlPolicyLevels"] = [[json.dumps(old)]]
            return body
        name = self.pick("PolicyInputList", "PermissionsBoundaryPolicyInputList", "SessionPolicyInputList")
        body[name] = [bad]
        return body
