# SPDX-License-Identifier: Apache-2.0
"""What the tests of the whole program share: running it, and snapshots made by hand."""

import json
import os
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["ROLECALL"]
ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
EXAMPLES = os.path.join(ROOT, "examples", "accounts")
NOW = "2026-11-24T12:00:00Z"
PATIENCE = int(os.environ.get("ROLECALL_PATIENCE", "1"))  # under Valgrind all takes longer

SUPPORT_ACCESS = {
    "PolicyName": "AWSSupportAccess",
    "Arn": "arn:aws:iam::aws:policy/AWSSupportAccess",
    "Path": "/",
    "DefaultVersionId": "v1",
    "PolicyVersionList": [{
        "VersionId": "v1", "IsDefaultVersion": True,
        "Document": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["support:*", "support-console:*"], "Resource": "*"}]}}],
}


def environment(**changes):
    """The environment of a run: C.UTF-8, no terminal's wishes and no AWS credentials, then `changes` (None takes a name
    away)."""
    result = {name: value for name, value in os.environ.items()
              if name not in ("NO_COLOR", "TERM", "COLUMNS", "LC_ALL", "LANG", "LC_CTYPE", "SOURCE_DATE_EPOCH")
              and not name.startswith("AWS_") and not name.lower().endswith("_proxy")}
    result.update(LC_ALL="C.UTF-8", TERM="xterm", HOME="/nonexistent", AWS_EC2_METADATA_DISABLED="true")
    result.update(changes)
    return {name: value for name, value in result.items() if value is not None}


class Result:
    def __init__(self, status, stdout, stderr):
        self.status, self.stdout, self.stderr = status, stdout, stderr

    @property
    def text(self):
        return self.stdout.decode("utf-8")

    @property
    def errors(self):
        return self.stderr.decode("utf-8")


def rolecall(*arguments, stdin=b"", cwd=None, timeout=120, env=None):
    """Runs the program; a crash (a signal, a sanitizer's report) is a failure of the test that ran it."""
    done = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd,
                          timeout=timeout * PATIENCE, env=environment(**(env or {})), check=False)
    if done.returncode not in (0, 1, 2) or b"Sanitizer" in done.stderr or b"runtime error" in done.stderr:
        raise AssertionError(f"rolecall {arguments}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return Result(done.returncode, done.stdout, done.stderr)


def trust(*principals, **condition):
    statement = {"Effect": "Allow", "Principal": {"AWS": list(principals)}, "Action": "sts:AssumeRole"}
    if condition:
        statement["Condition"] = condition
    return {"Version": "2012-10-17", "Statement": [statement]}


def role(account, name, trust_policy, path="/", managed=("AWSSupportAccess",), **more):
    return {"Path": path, "RoleName": name, "RoleId": "AROA" + "EXAMPLE" + str(abs(hash(name)) % 10**9),
            "Arn": f"arn:aws:iam::{account}:role{path}{name}", "CreateDate": "2026-01-01T00:00:00Z",
            "AssumeRolePolicyDocument": trust_policy, "InstanceProfileList": [], "RolePolicyList": [],
            "AttachedManagedPolicies": [{"PolicyName": policy, "PolicyArn": f"arn:aws:iam::aws:policy/{policy}"}
                                        for policy in managed],
            "Tags": [], "RoleLastUsed": {}, **more}


def user(account, name, path="/", **more):
    return {"Path": path, "UserName": name, "UserId": "AIDA" + "EXAMPLE" + str(abs(hash(name)) % 10**9),
            "Arn": f"arn:aws:iam::{account}:user{path}{name}", "CreateDate": "2026-01-01T00:00:00Z", "GroupList": [],
            "AttachedManagedPolicies": [], "Tags": [], **more}


def dump(users=(), roles=(), policies=(SUPPORT_ACCESS,), groups=()):
    return {"UserDetailList": list(users), "GroupDetailList": list(groups), "RoleDetailList": list(roles),
            "Policies": list(policies), "IsTruncated": False}


def passing(account="111122223333", name="SupportIncidents", person="alice"):
    """An account that passes: one user whom the trust policy names."""
    return dump([user(account, person)],
                [role(account, name, trust(f"arn:aws:iam::{account}:user/{person}"))])


def failing(account="444455556666", name="SupportIncidents"):
    """An account that fails: only a service can assume the role."""
    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    return dump([user(account, "alice")], [role(account, name, policy)])


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = None

    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = self.place.name
        self.addCleanup(self.place.cleanup)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, content):
        """A file of the folder: bytes, text, or a value as JSON. Its path."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if not isinstance(content, (bytes, str)):
            content = json.dumps(content)
        if isinstance(content, str):
            content = content.encode("utf-8")
        with open(path, "wb") as file:
            file.write(content)
        return path

    def check_status(self, result, status):
        self.assertEqual(result.status, status, result.stdout.decode(errors="replace") + result.stderr.decode(errors="replace"))


def schemas():
    """Strict validators of rolecall/1 and of one NDJSON line, as the program prints them; None without python3-jsonschema."""
    try:
        import jsonschema
    except ImportError:
        print("python3-jsonschema is not there: schemas are not compared")
        return None
    result = {}
    for name in ("rolecall-1", "ndjson-1"):
        schema = json.loads(rolecall("schema", "--strict", name).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        result[name] = jsonschema.Draft202012Validator(schema)
    return result


def main():
    unittest.main(verbosity=1)
