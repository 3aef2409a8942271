# SPDX-License-Identifier: Apache-2.0
"""Policies and what they are made of, by chance.

Values come from small pools that policies and requests share, and are mutated. An object of this class stands for one
request: its caller, action, resource and context are what policies are likely to speak of.
"""
import json
import random

from pools import A, KEYS, MALFORMED, OPERATORS, POOLS, PROVIDERS, SERVICE_NAMES, SERVICES, VARIABLES, X


ASCII_ENCODER = json.JSONEncoder()
TEXT_ENCODER = json.JSONEncoder(ensure_ascii=False)
LINES_ENCODER = json.JSONEncoder(ensure_ascii=False, indent=0)


class Elements:
    kind, trust = "user", False
    unique_id = None  # of the caller, where the request tells it
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, *choices):
        return self.random.choice(choices)

    def one_of(self, sequence):
        return self.random.choice(sequence)
    # ------------------------------------------------------------------------------------------- policies

    def levels(self, kind, hard):
        count = self.pick(0, 1, 2, 3)
        return [self.layer(kind, hard if self.chance(0.6) else (), 0.95) for _ in range(count)]

    def layer(self, kind, hard, presence):
        if not self.chance(presence):
            return []
        if kind not in hard and not (kind == "trust" and "resource" in hard):
            return [self.document(kind, [self.plain(kind)])]
        documents = []
        for _ in range(self.pick(1, 1, 1, 2)):
            count = self.pick(1, 1, 2, 2, 3)
            documents.append(self.document(kind, [self.statement(kind) for _ in range(count)]))
        if self.chance(0.35) and kind not in ("trust", "resource"):  # a Deny counts only where something is allowed
            documents.append(self.document(kind, [self.plain(kind)]))
        return documents

    def document(self, kind, statements):
        document = {"Version": "2012-10-17"}
        if kind not in ("scp", "rcp") and self.chance(0.12):
            document["Version"] = "2008-10-17"
            if self.chance(0.5):
                del document["Version"]
        if len(statements) == 1 and self.chance(0.3):
            statements = statements[0]
        if self.chance(0.02):
            statements = []
        elif self.chance(0.005):
            statements = ["x", self.plain(kind)]
        document["Statement"] = statements
        if self.chance(0.03) and kind in ("trust", "resource", "identity"):
            document["Id"] = "an-id"
        text = self.random.choices((ASCII_ENCODER, TEXT_ENCODER, LINES_ENCODER), (10, 10, 1))[0].encode(document)
        return text.replace('"#', "").replace('#"', "")  # numbers as they are written in JSON

    def plain(self, kind):
        """A statement that allows everything, as far as its type may."""
        statement = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        if kind == "trust":
            statement = {"Effect": "Allow", "Principal": {"AWS": self.pick(A, A, self.caller, "*")},
                         "Action": [self.action, "sts:TagSession", "sts:SetSourceIdentity"]}
        elif kind == "resource":
            statement["Principal"] = {"AWS": self.pick(A, A, A, self.caller)}
        elif kind == "rcp":
            statement["Principal"] = "*"
        return statement

    def statement(self, kind):
        """A statement of which one or two elements are hard."""
        deny = self.chance(0.3) or (kind == "rcp" and self.chance(0.95))
        elements = ["action", "resource", "condition"]
        weights = [2, 3, 6]
        if kind in ("trust", "resource"):
            elements.append("principal")
            weights.append(6)
        hard = set(self.random.choices(elements, weights, k=self.pick(1, 1, 1, 2)))
        statement = {"Effect": "Deny" if deny else "Allow"}
        if self.chance(0.1):
            statement["Sid"] = self.pick("One", "Two", "a b")
        self.actions(statement, kind, "action" in hard)
        if kind in ("trust", "resource"):
            self.principals(statement, deny, kind, "principal" in hard)
        elif kind == "rcp":
            statement["Principal"] = "*"
            if self.chance(0.1):
                statement["Principal"] = self.pick({"AWS": "*"}, {"AWS": A}, {"AWS": X}, {"AWS": self.caller})
            if self.chance(0.1) and isinstance(statement["Action"], str):
                statement[self.pick("NotAction", "Action")] = self.pick("*", ["*"], "zz:y", ["zz:*", "*"])
                if "NotAction" in statement:
                    del statement["Action"]
        if kind != "trust" and (kind != "resource" or self.chance(0.9)):
            self.resources(statement, "resource" in hard)
        if "condition" in hard or self.chance(0.05):
            statement["Condition"] = self.condition()
        if self.chance(0.03):
            self.break_statement(statement)
        return statement

    def break_statement(self, statement):
        which = self.random.randrange(11)
        if which == 0:
            statement["Effect"] = self.pick("allow", "DENY", "", 5, None)
        elif which == 1:
            del statement["Effect"]
        elif which == 2:
            statement[self.pick("Actions", "action", "Comment", "condition")] = "x"
        elif which == 3:
            statement.pop("Action", None)
            statement.pop("NotAction", None)
        elif which == 4:
            statement.update({"Action": "*", "NotAction": "iam:*"})
        elif which == 5:
            statement.update({"Resource": "*", "NotResource": "arn:aws:s3:::zz"})
        elif which == 6:
            statement.pop("Resource", None)
            statement.pop("NotResource", None)
        elif which == 7:
            statement["Principal" if "Principal" not in statement else "NotPrincipal"] = "*"
        elif which == 8:
            statement["Resource"] = self.pick([["*"]], ["*", 5], [None], 7, {}, ["arn:aws:zz:::x", True])
        elif which == 9:
            statement["Action"] = self.pick([["*"]], ["*", 5], [None], 7, {}, ["zz:y", 3])
        else:
            statement["Condition"] = self.pick("x", [], None, {"StringEquals": "x"}, {"StringEquals": []}, 5)

    # -------------------------------------------------------------------------------------------- elements

    def actions(self, statement, kind, hard):
        sts_only = kind == "trust"
        if not hard:
            statement["Action"] = self.action if sts_only or kind == "rcp" else self.pick("*", self.action)
            if sts_only:
                statement["Action"] = [self.action, "sts:TagSession", "sts:SetSourceIdentity"][:self.pick(1, 3, 3)]
            return
        name = "NotAction" if self.chance(0.25) and kind != "rcp" else "Action"
        patterns = [self.action_pattern(sts_only or kind == "rcp") for _ in range(self.pick(1, 1, 2, 3))]
        if self.chance(0.02):
            patterns = []
        statement[name] = self.single(patterns)

    def action_pattern(self, narrow):
        other = self.one_of(SERVICES)[0] if not narrow else \
            self.pick("sts:TagSession", "sts:SetSourceIdentity", "sts:AssumeRoleWithSAML", "sts:AssumeRole")
        action = self.action if self.chance(0.75) else other
        prefix, name = action.split(":")
        kind = self.random.randrange(11)
        if kind == 0:
            return prefix + ":*"
        if kind == 1:
            return prefix + ":" + name[:self.random.randrange(1, len(name))] + "*"
        if kind == 2:
            at = self.random.randrange(len(name))
            return prefix + ":" + name[:at] + "?" + name[at + self.pick(0, 1):]
        if kind == 3:
            return self.swap_case(action)
        if kind == 4:
            at = self.random.randrange(len(name))
            return prefix + ":*" + name[at:at + 3] + "*"
        if kind == 5 and not narrow:
            return self.pick("*", "**", "*:*", prefix[:2] + "*:*", "s?:" + name, "*:" + name, prefix + "*")
        if kind == 6 and self.chance(0.3):
            return self.pick(prefix, action + ":x", ":" + name, prefix + ":", "", prefix + name, "?", "s3*Get")
        if kind == 7:
            return prefix + ":" + name + self.pick("*", "s", "?")
        return action

    def resources(self, statement, hard):
        if not hard:
            statement["Resource"] = "*" if self.resource is None else self.pick("*", "*", self.resource)
            return
        name = "NotResource" if self.chance(0.25) else "Resource"
        patterns = [self.resource_pattern() for _ in range(self.pick(1, 1, 2, 3))]
        if self.chance(0.02):
            patterns = []
        statement[name] = self.single(patterns)

    def resource_pattern(self):
        service = self.action.split(":")[0]
        if self.action.lower() == "s3:listallmybuckets":
            return self.pick("*", "**", "arn:aws:s3:::*", "arn:aws:s3:::b", "arn:aws:sqs:*:*:*", "arn:aws:s3:::b/*",
                             "a*")
        if self.resource is None:
            other = "arn:aws:%s:::x" % service
            if self.chance(0.5):
                return self.pick("*", "**", "arn:aws:%s:*:*:*" % service, "arn:aws:%s:::*" % service,
                                 "arn:aws:%s:*:*:case/*" % service, "arn:aws:%s:*:%s:*" % (service, A),
                                 "arn:aws:s3:::*", "arn:aws:s3:::b", "a*", "${*}", "*${*}")
        else:
            other = self.one_of(self.one_of(SERVICES)[1]) or "arn:aws:s3:::b"
        arn = (self.resource or other) if self.chance(0.8) else other
        for _ in range(self.pick(1, 1, 1, 2)):
            arn = self.mutate_arn(arn)
        if self.resource is None and "${" in arn:
            arn += "x"  # nor what a value of `*` is there
        # Whether `?` stands for the `*` that says "no resource" is a question without sense.
        return "*" if self.resource is None and "?" in arn and not arn.strip("?*") else arn

    def mutate_arn(self, arn):
        kind = self.random.randrange(16)
        fields = arn.split(":", 5)
        if kind == 0:
            return "*"
        if kind in (1, 2):
            fields[self.random.randrange(len(fields))] = self.pick("*", "*", "", "?*")
            return ":".join(fields)
        if kind in (3, 4):
            return arn[:self.random.randrange(3, len(arn))] + "*" if len(arn) > 4 else arn
        if kind == 5 and len(fields) > 2:
            return ":".join(fields[:self.random.randrange(2, len(fields) + 1)])
        if kind in (6, 7):
            at = self.random.randrange(4, max(5, len(arn)))
            return arn[:at] + "*" + arn[at + self.random.randrange(6):]
        if kind == 8:
            at = self.random.randrange(4, max(5, len(arn)))
            return arn[:at] + "?" + arn[at + 1:]
        if kind in (9, 10, 11):
            field = self.pick(5, 5, 5, 4)
            if len(fields) == 6:
                text = fields[field]
                at = self.random.randrange(len(text) + 1)
                variable = self.variable()
                fields[field] = self.pick(text[:at] + variable + text[at:],
                                          text.replace("ann", variable).replace(A, variable),
                                          text[:at] + variable, variable)
            return ":".join(fields)
        if kind == 12:
            return self.swap_case(arn)
        if kind == 13 and self.chance(0.4):
            return self.pick("", "nonsense", "*/x", "arn", "arn:", "arn:*", "*:" + arn.split(":", 1)[-1], "ARN:*", "a*",
                             "arn:aws:*:*:*:*", "arn:*:*:*:*:*", "arn:aws:*", "arn:aws")
        return arn

    def variable(self):
        return self.one_of(MALFORMED) if self.chance(0.08) else self.one_of(VARIABLES)

    def principals(self, statement, deny, kind, hard):
        if not hard:
            member = {"service": "Service", "saml": "Federated", "oidc": "Federated"}.get(self.kind, "AWS")
            statement["Principal"] = self.pick("*", {"AWS": "*"}, {"AWS": A}, {member: self.caller})
            return
        if deny and kind == "resource" and self.chance(0.4) or self.chance(0.01):
            statement["NotPrincipal"] = {"AWS": self.not_principals()}
            if self.chance(0.8 if self.kind == "service" else 0.1):
                statement["NotPrincipal"]["Service"] = self.named("Service")
                if self.chance(0.5):
                    del statement["NotPrincipal"]["AWS"]
            return
        if self.chance(0.03):
            statement["Principal"] = self.pick("*", {}, {"aws": A}, [], A, "**", None, {"AWS": []}, {"AWS": {}}, ["*"])
            return
        members = {"AWS": self.single([self.principal() for _ in range(self.pick(1, 1, 2, 3))])}
        mine = {"service": "Service", "saml": "Federated", "oidc": "Federated"}.get(self.kind)
        if mine and self.chance(0.8) or self.chance(0.15):
            member = mine or self.pick("Service", "Service", "Federated")
            members[member] = self.single([self.named(member) for _ in range(self.pick(1, 1, 1, 2))])
            if self.chance(0.4):
                del members["AWS"]
        if self.chance(0.02):
            members["CanonicalUser"] = "ab" * 32
        statement["Principal"] = members

    def named(self, member):
        """A service or an identity provider."""
        pool = PROVIDERS if member == "Federated" else SERVICE_NAMES
        if self.kind in ("service", "saml", "oidc") and self.chance(0.6):
            return self.swap_case(self.caller) if self.chance(0.1) else self.caller
        return self.one_of(pool)

    def principal(self):
        if self.unique_id and self.chance(0.15):
            return self.unique_id + self.pick("", "", ":alice", ":bob")
        role = self.context.get("aws:PrincipalArn", ["arn:aws:iam::%s:role/ops" % A])[0]
        return self.random.choices([
            self.caller_or_account(), A, "arn:aws:iam::%s:root" % A, role, "*", X, "arn:aws:iam::%s:root" % X,
            "arn:aws:iam::%s:user/ann" % A, "arn:aws:iam::%s:user/Ann" % A, "arn:aws:iam::%s:role/ops" % A,
            "arn:aws:iam::%s:role/path/ops" % A, "arn:aws:sts::%s:assumed-role/ops/alice" % A,
            "arn:aws:sts::%s:assumed-role/ops/bob" % A, "AIDAEXAMPLEOFNOBODY1", "arn:aws:iam::%s:user/*" % A,
            "arn:aws:iam::%s:group/g" % A, "arn:aws:sts::%s:federated-user/fay" % A, "nonsense",
            "arn:aws-cn:iam::%s:root" % A, "arn:aws:iam::%s:user/team/Bob" % A,
            "arn:aws:sts::%s:assumed-role/ops/*" % A,
            "AROAEXAMPLEOFNOBODY1:alice", "arn:aws:iam::%s:instance-profile/p" % A, "arn:aws:iam::%s:role/Dev" % A,
            "AROAEXAMPLEOFNOBODY1", "arn:aws:sts::%s:assumed-role/path/ops/alice" % A,
        ], [8, 6, 4, 6, 2, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, .5, 2, .5, .5, 1, .5, .5, .3, 1, .5, .5])[0]

    def caller_or_account(self):
        return self.caller if self.caller.startswith("arn:") else A

    def not_principals(self):
        listed = []
        role = self.context.get("aws:PrincipalArn", ["arn:aws:iam::%s:role/ops" % A])[0]
        for entry in (self.caller_or_account(), self.pick(A, "arn:aws:iam::%s:root" % A), role):
            if self.chance(0.7):
                listed.append(entry)
        if self.chance(0.3) or not listed:
            listed.append(self.principal())
        if self.chance(0.2):
            listed.append(self.pick("*", "AROAEXAMPLEOFNOBODY1", "AROAEXAMPLEOFNOBODY1:alice", "AIDAEXAMPLEOFNOBODY1",
                                    "arn:aws:sts::%s:federated-user/fay" % A))
        return listed

    # ------------------------------------------------------------------------------------------ conditions

    def condition(self):
        condition = {}
        for _ in range(self.pick(1, 1, 1, 2)):
            operator, kind = self.operator()
            block = condition.setdefault(operator, {})
            for _ in range(self.pick(1, 1, 1, 1, 2)):
                key = self.key(kind)
                block[key] = self.values(operator, kind, key)
        return condition

    def operator(self):
        kind = self.random.choices(["string", "numeric", "date", "bool", "ip", "arn", "binary", "null"],
                                   [8, 3, 3, 3, 3, 5, 1, 2])[0]
        if kind == "null":
            operator = "Null"
            kind = self.one_of(list(KEYS))
        else:
            operator = self.one_of(OPERATORS[kind])
        prefixed = self.chance(0.2)
        if self.chance(0.2) and operator != "Null" or self.chance(0.02):
            operator += "IfExists"
        if prefixed:
            operator = self.pick("ForAllValues:", "ForAnyValue:") + operator
            if kind in ("string",) and self.chance(0.7):
                kind = "list"
        elif kind == "string" and self.chance(0.1):
            kind = "list"
        if self.chance(0.02):
            operator = self.pick("StringEqualz", "ForAllValue:StringEquals", "StringEqualsifexistsIfExists", "Equals",
                                 "",
                                 "ForAnyValue:", "IfExists", "StringLikeIfExist", "ForAllValues:ForAnyValue:StringLike")
        elif self.chance(0.05):
            operator = self.swap_case(operator)
        return operator, kind

    def key(self, kind):
        if self.chance(0.06):
            kind = self.one_of(list(KEYS))
        key = self.one_of(KEYS[kind])
        present = [k for k in KEYS[kind] if k in self.context]
        if present and self.chance(0.6):
            key = self.one_of(present)
        if self.trust and self.chance(0.3):
            key = self.pick("sts:ExternalId", "aws:RequestTag/cost", "sts:SourceIdentity", "aws:TagKeys")
        return self.swap_case(key) if self.chance(0.1) else key

    def values(self, operator, kind, key):
        if "Null" in operator:
            values = [self.pick("true", "false", "true", "false", "True", "maybe", True, False)]
        else:
            values = [self.policy_value(kind, key) for _ in range(self.pick(1, 1, 1, 2, 3))]
        if self.chance(0.02):
            values = []
        if self.chance(0.01):
            values.append(self.pick(None, ["x"], {}, 5, True, 1.5))
        return self.single(values)

    def policy_value(self, kind, key):
        value = self.value(kind, "policy")
        given = self.context.get(key)
        if given and self.chance(0.5):
            value = self.one_of(given)
        if kind in ("string", "list", "arn"):
            which = self.random.randrange(12)
            if which == 0:
                at = self.random.randrange(len(value) + 1)
                return value[:at] + "*"
            if which == 1:
                at = self.random.randrange(len(value) + 1)
                return value[:at] + self.pick("*", "?") + value[at + 1:]
            if which == 2:
                at = self.random.randrange(len(value) + 1)
                return self.pick(self.variable(), value[:at] + self.variable(), self.variable() + value[at:])
            if which == 3:
                return self.swap_case(value)
            if kind == "arn" and which in (4, 5, 6):
                return self.mutate_arn(value) if value.startswith("arn:aws:") and value.count(":") > 4 else value
        elif self.chance(0.01):
            return self.variable()
        elif kind == "numeric" and self.chance(0.1):
            return self.pick(True, "#5#", "#1.50#", "#10#", "#-3#", "#1e3#", "#1E+2#", "#0.0#",
                             "#99999999999999999999#")
        elif kind == "bool" and self.chance(0.2):
            return self.pick(True, False)
        return value

    # -------------------------------------------------------------------------------------------- helpers

    def single(self, items):
        return items[0] if len(items) == 1 and self.chance(0.5) else items

    def swap_case(self, text):
        if self.chance(0.5):
            return text.upper() if self.chance(0.5) else text.lower()
        return "".join(c.swapcase() if self.chance(0.3) else c for c in text)

    # ----------------------------------------------------------------------------- values that are made up

    def made(self, kind):
        """A value of a kind, often of the pool, else put together by chance."""
        if self.chance(0.3):
            return self.one_of(POOLS[kind])
        digits = self.random.randrange
        if kind == "numeric":
            return self.pick("", "-", "+", "") + str(digits(self.pick(3, 12, 10**18))) + \
                self.pick("", "", ".", ".0", ".50", ".%d" % digits(10))
        if kind == "date":
            if self.chance(0.2):
                return str(self.pick(0, 946684800, 1780272000) + digits(-1, 2) * self.pick(1, 60, 86400))
            year = self.pick(2000, 2026, 1999, 1900, 1970)
            day = "%04d-%02d-%02d" % (year, self.pick(1, 2, 3, 6, 12), self.pick(1, 28, 29, 30, 31))
            if self.chance(0.2):
                return day[:self.pick(7, 10)]
            time = "T%02d:%02d" % (self.pick(0, 1, 23, 12), self.pick(0, 30, 59)) + \
                self.pick("", "", ":00", ":59", ":00.0", ":00.250", ":60", ".5", ":0")
            return day + time + self.pick("Z", "Z", "Z", "+00:00", "-01:00", "+05:30", "", "+0100", "+24:00", "z")
        if kind == "ip":
            if self.chance(0.08):
                return self.pick("::ffff:", "::ffff:", "::") + self.pick("203.0.113.7", "cb00:7107", "0:0/96", "0:0")
            if self.chance(0.6):
                count, lengths = self.pick(4, 4, 4, 4, 4, 3, 5), ["/0", "/1", "/8", "/9", "/24", "/31", "/32", "/33"]
                address = ".".join(str(self.pick(0, 1, 10, 127, 128, 203, 255, 256)) for _ in range(count))
            else:
                count, lengths = self.pick(8, 8, 7, 4, 3), ["/0", "/16", "/33", "/64", "/127", "/128", "/129"]
                address = ":".join(self.pick("0", "1", "ff", "2001", "db8", "0db8", "") for _ in range(count))
            return address + (self.one_of(lengths) if self.chance(0.4) else "")
        if kind == "bool":
            return self.pick("true", "false", "TRUE", "False", "tru", "0")
        if kind == "binary":
            count = self.pick(2, 3, 4, 4, 8)
            return "".join(self.pick(*"ABab01+/") for _ in range(count)) + self.pick("", "", "=", "==")
        if kind == "arn":
            fields = ["arn", self.pick("aws", "aws-cn"), self.pick("s3", "iam", "s"), self.pick("", "r", "us"),
                      self.pick("", A), self.pick("a", "a:b", "a/b", "user/ann", "")]
            return ":".join(fields if self.chance(0.95) else fields[:5])
        return "".join(self.pick(*"aabbAé:/É") for _ in range(self.pick(0, 1, 2, 3, 5)))

    def related(self, kind, given):
        """A value that has to do with one of the given ones."""
        value = self.one_of(given) if given and self.chance(0.7) else self.made(kind)
        if kind in ("string", "arn") and self.chance(0.7):
            value = self.wild(value)
            if self.chance(0.5):
                at = self.random.randrange(len(value) + 1)
                value = value[:at] + self.made_variable() + value[at + self.pick(0, 0, 1, 3):]
        if kind == "ip" and "/" not in value and self.chance(0.6):
            value += "/" + str(self.random.randrange(33 if "." in value else 129))
        return value

    def wild(self, text):
        """Some of its characters replaced by wildcards, or the case of some changed."""
        for _ in range(self.pick(1, 1, 2, 3)):
            at = self.random.randrange(len(text) + 1)
            put = self.pick("*", "*", "?", "", text[at:at + 1].swapcase())
            text = text[:at] + put + text[at + self.random.randrange(5):]
        return text

    def made_variable(self):
        if self.chance(0.5):
            return self.variable()
        key = self.pick("aws:username", "aws:PrincipalTag/Team", "aws:PrincipalTag/none", "acme:Key", "aws:userid")
        return self.pick("${%s}", "${%s, 'd'}", "${%s,'d'}", "${%s, ''}", "$%s}", "${%s", "{%s}", "${%s }", "${%s, 'd}",
                         "${%s, 'a}b'}", "${%s, 'a:b'}", "${%s, '*'}", "$${%s}", "${%s}}") % key

    def made_resource(self):
        arn = self.wild(self.resource)
        if self.chance(0.3):
            at = self.random.randrange(4, len(arn) + 1) if len(arn) > 4 else 0
            arn = arn[:at] + self.made_variable() + arn[at + self.pick(0, 0, 1, 3):]
        return arn

    def value(self, kind, _place):
        pool = POOLS[kind]
        if self.chance(0.75):  # the head of a pool is ordinary
            pool = pool[:max(3, len(pool) // 3)]
        return self.one_of(pool)

    def riders(self):
        if self.chance(0.2):
            self.context["aws:RequestTag/cost"] = [self.pick("1", "2")]
            self.context["aws:TagKeys"] = ["cost"]
        if self.chance(0.15):
            self.context["sts:SourceIdentity"] = [self.pick("ann", "bob")]
        if self.chance(0.2):
            self.context["sts:ExternalId"] = [self.pick("e1", "e2")]
