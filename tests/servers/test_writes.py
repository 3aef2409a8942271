#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether writes change the account as IAM's do, are refused as IAM refuses them, and are seen when the scenario lets them be; and
whether Signin's proofs are checked."""

import base64
import hashlib
import json
import os
import subprocess
import sys
import time
import unittest
import uuid

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import clients, dpop, fixtures  # noqa: E402
from servers.errors import Refusal  # noqa: E402
from servers.test_server import ServerCase  # noqa: E402

TRUST = json.dumps(fixtures.trust({"AWS": f"arn:aws:iam::{fixtures.NUMBER}:user/alice"}))
POLICY = json.dumps(fixtures.policy("support:*"))


class Writes(ServerCase):
    def setUp(self):
        self.server = self.serve()
        self.key = self.server.key()
        self.client = clients.client(self.server, "iam", self.key)

    def details(self):
        return clients.pages(self.server, "iam", self.key, "get_account_authorization_details")

    def role(self, name="new"):
        return next(role for role in self.details()["RoleDetailList"] if role["RoleName"] == name)

    def refused(self, code, status, action, **parameters):
        self.check_code(clients.query(self.server, self.key, "iam", action, **parameters), code, status)

    def create(self, **more):
        return clients.plain(self.client.create_role(RoleName="new", AssumeRolePolicyDocument=TRUST, Path="/x/", Description="d",
                                                     MaxSessionDuration=7200, Tags=[{"Key": "a", "Value": "b"}], **more))["Role"]

    def test_life_of_a_role(self):
        made = self.create(PermissionsBoundary=fixtures.LOCAL)
        self.assertEqual(made["Arn"], f"arn:aws:iam::{fixtures.NUMBER}:role/x/new")
        self.assertEqual(made["AssumeRolePolicyDocument"], json.loads(TRUST))
        role = self.role()
        self.assertEqual((role["PermissionsBoundary"]["PermissionsBoundaryArn"], role["Tags"], role["RoleLastUsed"]),
                         (fixtures.LOCAL, [{"Key": "a", "Value": "b"}], {}))
        self.assertNotIn("Description", role)
        got = self.client.get_role(RoleName="new")["Role"]
        self.assertEqual((got["Description"], got["MaxSessionDuration"]), ("d", 7200))
        for name in ("new", "NEW"):
            self.refused("EntityAlreadyExists", 409, "CreateRole", RoleName=name, AssumeRolePolicyDocument=TRUST)
        for _ in range(2):
            self.client.attach_role_policy(RoleName="new", PolicyArn=fixtures.SUPPORT)
        self.client.put_role_policy(RoleName="new", PolicyName="p", PolicyDocument=POLICY)
        self.client.put_role_policy(RoleName="new", PolicyName="p", PolicyDocument=POLICY)
        role = self.role()
        self.assertEqual((len(role["AttachedManagedPolicies"]), role["RolePolicyList"]),
                         (1, [{"PolicyName": "p", "PolicyDocument": json.loads(POLICY)}]))
        self.assertEqual(self.client.list_attached_role_policies(RoleName="new")["AttachedPolicies"][0]["PolicyArn"], fixtures.SUPPORT)
        self.assertEqual(self.client.get_role_policy(RoleName="new", PolicyName="p")["PolicyDocument"], json.loads(POLICY))
        self.refused("DeleteConflict", 409, "DeleteRole", RoleName="new")
        self.client.update_assume_role_policy(RoleName="new", PolicyDocument=json.dumps(fixtures.trust({"Service": "ec2.amazonaws.com"})))
        self.client.put_role_permissions_boundary(RoleName="new", PermissionsBoundary=fixtures.SUPPORT)
        self.client.tag_role(RoleName="new", Tags=[{"Key": "A", "Value": "c"}, {"Key": "e", "Value": "f"}])
        self.client.untag_role(RoleName="new", TagKeys=["e"])
        role = self.role()
        self.assertEqual((role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"], role["Tags"]),
                         ({"Service": "ec2.amazonaws.com"}, [{"Key": "A", "Value": "c"}]))
        self.client.update_role(RoleName="new", Description="other")
        got = self.client.get_role(RoleName="new")["Role"]
        self.assertEqual((got["Description"], got["MaxSessionDuration"]), ("other", 3600))  # it was left out
        self.client.detach_role_policy(RoleName="new", PolicyArn=fixtures.SUPPORT)
        self.refused("NoSuchEntity", 404, "DetachRolePolicy", RoleName="new", PolicyArn=fixtures.SUPPORT)
        self.client.delete_role_policy(RoleName="new", PolicyName="p")
        self.refused("NoSuchEntity", 404, "DeleteRolePolicy", RoleName="new", PolicyName="p")
        self.client.delete_role(RoleName="new")
        self.refused("NoSuchEntity", 404, "DeleteRole", RoleName="new")
        self.assertEqual(self.details(), fixtures.DETAILS)

    def test_policies(self):
        made = self.client.create_policy(PolicyName="made", PolicyDocument=POLICY, Path="/p/")["Policy"]
        self.assertEqual(made["Arn"], f"arn:aws:iam::{fixtures.NUMBER}:policy/p/made")
        self.refused("EntityAlreadyExists", 409, "CreatePolicy", PolicyName="Made", PolicyDocument=POLICY)
        for number in range(2, 6):
            version = self.client.create_policy_version(PolicyArn=made["Arn"], PolicyDocument=POLICY, SetAsDefault=True)
            self.assertEqual(version["PolicyVersion"]["VersionId"], f"v{number}")
        self.refused("LimitExceeded", 409, "CreatePolicyVersion", PolicyArn=made["Arn"], PolicyDocument=POLICY)
        self.refused("DeleteConflict", 409, "DeletePolicyVersion", PolicyArn=made["Arn"], VersionId="v5")
        self.client.delete_policy_version(PolicyArn=made["Arn"], VersionId="v1")
        versions = self.client.list_policy_versions(PolicyArn=made["Arn"])["Versions"]
        self.assertEqual([(one["VersionId"], one["IsDefaultVersion"]) for one in versions],
                         [("v2", False), ("v3", False), ("v4", False), ("v5", True)])
        self.client.put_group_policy(GroupName="people", PolicyName="g", PolicyDocument=POLICY)
        self.assertEqual(self.details()["GroupDetailList"][0]["GroupPolicyList"][0]["PolicyName"], "g")

    def test_refusals(self):
        def principal(arn):
            return json.dumps(fixtures.trust({"AWS": arn}))
        for code, status, action, parameters in (
                ("MalformedPolicyDocument", 400, "CreateRole", {"RoleName": "a", "AssumeRolePolicyDocument": "{"}),
                ("MalformedPolicyDocument", 400, "CreateRole", {"RoleName": "a", "AssumeRolePolicyDocument": POLICY}),
                ("MalformedPolicyDocument", 400, "CreateRole", {"RoleName": "a", "AssumeRolePolicyDocument": principal(
                    f"arn:aws:iam::{fixtures.NUMBER}:user/nobody")}),
                ("MalformedPolicyDocument", 400, "CreateRole", {"RoleName": "a", "AssumeRolePolicyDocument": principal("alice")}),
                ("MalformedPolicyDocument", 400, "PutRolePolicy", {"RoleName": "support", "PolicyName": "p", "PolicyDocument": TRUST}),
                ("LimitExceeded", 409, "CreatePolicy", {"PolicyName": "p", "PolicyDocument": json.dumps(fixtures.policy("a" * 6200))}),
                ("ValidationError", 400, "CreateRole", {"RoleName": "a b", "AssumeRolePolicyDocument": TRUST}),
                ("ValidationError", 400, "CreateRole", {"RoleName": "a" * 65, "AssumeRolePolicyDocument": TRUST}),
                ("ValidationError", 400, "CreateRole", {"RoleName": "a", "Path": "x", "AssumeRolePolicyDocument": TRUST}),
                ("ValidationError", 400, "CreateRole", {"RoleName": "a", "MaxSessionDuration": "60", "AssumeRolePolicyDocument": TRUST}),
                ("ValidationError", 400, "CreateRole", {"RoleName": "a"}),
                ("NoSuchEntity", 404, "AttachRolePolicy", {"RoleName": "support", "PolicyArn": "arn:aws:iam::aws:policy/None"}),
                ("NoSuchEntity", 404, "UpdateRole", {"RoleName": "nobody"}),
                ("NoSuchEntity", 404, "PutRolePermissionsBoundary", {"RoleName": "support", "PermissionsBoundary": "arn:x"}),
                ("InvalidInput", 400, "TagRole", {"RoleName": "support", "Tags.member.1.Key": "a", "Tags.member.1.Value": "",
                                                  "Tags.member.2.Key": "A", "Tags.member.2.Value": ""})):
            with self.subTest(action=action, parameters=parameters):
                self.refused(code, status, action, **parameters)
        account = self.serve([fixtures.account(get_account_summary=None)])
        self.check_code(clients.query(account, account.key(), "iam", "PutRolePolicy", RoleName="nobody", PolicyName="p",
                                      PolicyDocument=POLICY), "NoSuchEntity", 404)
        self.assertEqual(self.details(), fixtures.DETAILS)

    def names(self):
        return [role["RoleName"] for role in self.client.get_account_authorization_details()["RoleDetailList"]]

    def test_late_visibility(self):
        self.server.play({"write_delay_ms": 400})
        self.create()
        self.assertNotIn("new", self.names())
        self.refused("NoSuchEntity", 404, "GetRole", RoleName="new")
        self.refused("EntityAlreadyExists", 409, "CreateRole", RoleName="new", AssumeRolePolicyDocument=TRUST)
        self.refused("MalformedPolicyDocument", 400, "CreateRole", RoleName="b", AssumeRolePolicyDocument=json.dumps(fixtures.trust(
            {"AWS": f"arn:aws:iam::{fixtures.NUMBER}:role/new"})))
        time.sleep(0.5)
        self.assertIn("new", self.names())

    def test_replicas(self):
        self.server.play({"write_delay_ms": 60000, "replicas": 2})
        self.create()
        seen = ["new" in self.names() for _ in range(6)]
        self.assertEqual(sorted(seen), [False] * 3 + [True] * 3)
        self.assertNotEqual(seen[0], seen[1])


class Proofs(unittest.TestCase):
    """DPoP: openssl signs, our arithmetic verifies."""

    URL = "https://us-east-1.signin.aws.amazon.com/v1/token"

    @classmethod
    def setUpClass(cls):
        cls.pem = subprocess.run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"], check=True,
                                 stdout=subprocess.PIPE).stdout
        der = subprocess.run(["openssl", "ec", "-pubout", "-outform", "DER"], input=cls.pem, check=True, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL).stdout
        cls.x, cls.y = der[-64:-32], der[-32:]

    @staticmethod
    def text(value):
        value = value if isinstance(value, bytes) else json.dumps(value).encode()
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    def sign(self, message):
        """r||s of openssl's DER."""
        import tempfile
        with tempfile.NamedTemporaryFile() as file:
            file.write(self.pem)
            file.flush()
            der = subprocess.run(["openssl", "dgst", "-sha256", "-sign", file.name], input=message, check=True,
                                 stdout=subprocess.PIPE).stdout
        first = 4 + der[3]
        numbers = der[4:first], der[first + 2:]
        return b"".join(number.lstrip(b"\0").rjust(32, b"\0") for number in numbers)

    def proof(self, header=None, payload=None, jwk=None, spoil=False):
        header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": {"kty": "EC", "x": self.text(self.x), "y": self.text(self.y),
                                                              "crv": "P-256", **(jwk or {})}, **(header or {})}
        payload = {"htm": "POST", "htu": self.URL, "iat": 1000, "jti": str(uuid.uuid4()), **(payload or {})}
        message = f"{self.text(header)}.{self.text(payload)}"
        signature = bytearray(self.sign(message.encode()))
        signature[40] ^= spoil
        return f"{message}.{self.text(bytes(signature))}"

    def check(self, proof, public=None, seen=None):
        dpop.check(proof, "POST", self.URL, 1010, set() if seen is None else seen, public)

    def test_good(self):
        for _ in range(4):
            self.check(self.proof(), (int.from_bytes(self.x, "big"), int.from_bytes(self.y, "big")))
        self.assertEqual(dpop.multiply(dpop.N, dpop.G), None)
        self.assertTrue(dpop.on_curve(dpop.multiply(int(hashlib.sha256(b"x").hexdigest(), 16), dpop.G)))

    def test_bad(self):
        seen, once = set(), self.proof()
        self.check(once, seen=seen)
        for name, proof, reason in (
                ("signature", self.proof(spoil=True), "signature"), ("missing", None, "missing"), ("form", "a.b", "cannot be read"),
                ("padding", self.proof() + "=", "cannot be read"), ("alg", self.proof({"alg": "none"}), "alg"),
                ("point", self.proof(jwk={"x": self.text(b"\1" * 32)}), "signature"), ("d", self.proof(jwk={"d": "AA"}), "private"),
                ("short", self.proof(jwk={"x": self.text(self.x[:31])}), "32 bytes"),
                ("method", self.proof(payload={"htm": "GET"}), "htm"), ("address", self.proof(payload={"htu": "https://x/"}), "htu"),
                ("time", self.proof(payload={"iat": 600}), "iat"), ("number", self.proof(payload={"jti": "1"}), "jti"),
                ("twice", once, "jti")):
            with self.subTest(name), self.assertRaises(Refusal) as raised:
                self.check(proof, seen=seen)
            self.assertIn(reason, raised.exception.message)
        with self.assertRaises(Refusal):
            self.check(self.proof(), (1, 2))


if __name__ == "__main__":
    unittest.main(verbosity=1, warnings="ignore")
