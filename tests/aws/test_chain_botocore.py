#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The chain of credentials, beside botocore's.

    test_chain_botocore.py PROBE [COUNT]

The same environment, files and endpoints (AwsServer, on 127.0.0.1) are given to botocore and to credentials_probe. Sessions are new at
each call, so whose they are is compared: by the server's own list, in which secret and token must be the key's. Then each message, the
renewals of caches, and that no output holds a secret.

Known to differ, and left out of the comparison: login_session (botocore 1.29 does not know it), boto2's files, an
AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE (later than 1.29), names of credential_source in another case, `key: value` and repeated sections, and a default that is
named by AWS_PROFILE or --profile and is in neither file.
"""

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from servers import AwsServer  # noqa: E402

import botocore.credentials  # noqa: E402
import botocore.exceptions  # noqa: E402
import botocore.session  # noqa: E402
import botocore.tokens  # noqa: E402

PROBE = sys.argv[1]
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 240
WEB_TOKEN = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl"
START_URL = "https://example.awsapps.com/start"
FAULTS = []
SECRETS = set()


def fault(text):
    FAULTS.append(text)
    print(text)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest() if text else ""


class Session(botocore.session.Session):
    """botocore 1.29 knows no AWS_ENDPOINT_URL."""

    url = None

    def create_client(self, service_name, *arguments, **named):
        named.setdefault("endpoint_url", self.url)
        named["region_name"] = named.get("region_name") or "us-east-1"
        return super().create_client(service_name, *arguments, **named)


class World:
    """One home folder, and the variables of a run in it."""

    def __init__(self, server, folder):
        self.server, self.folder = server, folder
        self.environment = {"HOME": folder, "PATH": os.environ["PATH"], "AWS_ENDPOINT_URL": server.url,
                            "AWS_EC2_METADATA_DISABLED": "true", "AWS_DEFAULT_REGION": "us-east-1"}
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.config, self.credentials = {}, {}

    def path(self, *parts):
        path = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def write(self):
        for name, sections in (("config", self.config), ("credentials", self.credentials)):
            with open(self.path(".aws", name), "w", encoding="utf-8") as file:
                for section, properties in sections.items():
                    file.write(f"[{section}]\n" + "".join(f"{key} = {value}\n" for key, value in properties.items()))

    def run(self, *arguments):
        run = subprocess.run([PROBE, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             stdin=subprocess.DEVNULL, check=False, text=True, timeout=60, start_new_session=True)
        for secret in SECRETS | {key.secret for key in self.server.keys.keys.values()} | \
                {key.token for key in self.server.keys.keys.values() if key.token}:
            if secret in run.stdout or secret in run.stderr:
                fault(f"a secret is in the output: {run.stdout} {run.stderr}")
        if "Sanitizer" in run.stderr or run.returncode not in (0, 1) or "runtime error" in run.stderr:
            fault(f"{arguments}: {run.returncode} {run.stderr}")
        return run.stdout.split("\n")

    def botocore(self, profile):
        before = dict(os.environ)
        os.environ.clear()
        os.environ.update(self.environment)
        cache = os.path.join(self.folder, ".aws", "sso", "cache")  # the home folder is looked up once, at import
        botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = cache
        botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = cache
        try:
            session = Session(profile=profile)
            Session.url = self.server.url
            found = session.get_credentials()
            if found is None:
                return "none", None
            frozen = found.get_frozen_credentials()
            return whose(self.server, frozen.access_key, digest(frozen.secret_key), digest(frozen.token)), found.method
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            return "error", type(error).__name__
        finally:
            os.environ.clear()
            os.environ.update(before)


def whose(server, key_id, secret, token):
    """The ARN of a key without the name of its session; what does not belong together is told apart."""
    key = server.keys.find(key_id)
    if key is None:
        return f"unknown {key_id}"
    if digest(key.secret) != secret or digest(key.token) != token:
        return f"{key.arn} with values of another"
    return key.arn.rpartition("/")[0] if ":assumed-role/" in key.arn else key.arn + key_id


def ours(world, profile):
    lines = world.run(*(["--profile", profile] if profile else []))
    if lines[0].startswith("error no AWS credentials"):
        return "none", lines[0]
    if lines[0].startswith("error"):
        return "error", lines[0]
    return whose(world.server, lines[1], lines[2], lines[3]), lines[0]


# ---- Generated combinations ----

def keys_of(key, chance):
    """Static keys as properties; sometimes one of them is missing."""
    properties = {"aws_access_key_id": key.id, "aws_secret_access_key": key.secret}
    if key.token:
        properties[chance.choice(["aws_session_token", "aws_security_token"])] = key.token
    if chance.random() < 0.1:
        del properties["aws_secret_access_key"]
    return properties


def role_arn(chance, account):
    return f"arn:aws:iam::{account}:role/" + chance.choice(["first", "second", "third"])


def fill_profile(world, chance, name, names, account):
    """What a profile may hold, each with some chance."""
    config, credentials = {}, {}
    sources = chance.sample(["role", "web", "sso", "shared", "process", "config"], chance.choice([0, 1, 1, 1, 2, 2, 3]))
    for source in sources:
        key = world.server.key()
        if source == "role":
            config["role_arn"] = role_arn(chance, account)
            if chance.random() < 0.85:
                config["source_profile"] = chance.choice(names + ["absent"] if chance.random() < 0.1 else names)
            if chance.random() < 0.2 or (chance.random() < 0.8 and "source_profile" not in config):
                config["credential_source"] = chance.choice(["Environment", "EcsContainer", "Ec2InstanceMetadata", "Nowhere"])
        elif source == "web":
            config["web_identity_token_file"] = world.path("token")
            if chance.random() < 0.8:
                config.setdefault("role_arn", f"arn:aws:iam::{account}:role/web")
        elif source == "sso":
            config.update(sso_account_id=account, sso_role_name="Reader", sso_region="us-east-1", sso_start_url=START_URL)
            if chance.random() < 0.2:
                del config[chance.choice(["sso_account_id", "sso_role_name", "sso_region", "sso_start_url"])]
        elif source == "shared":
            credentials.update(keys_of(key, chance))
        elif source == "config":
            config.update(keys_of(key, chance))
        else:
            output = {"Version": chance.choice([1, 1, 1, 2]), "AccessKeyId": key.id, "SecretAccessKey": key.secret}
            path = world.path(f"output-{name}.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(output, file)
            config["credential_process"] = f"cat '{path}'" if chance.random() < 0.9 else "false"
    if config or chance.random() < 0.5:
        world.config["default" if name == "default" else f"profile {name}"] = config
    if credentials:
        world.credentials[name] = credentials


def fill_environment(world, chance, names, account):
    variables = world.environment
    if chance.random() < 0.3:
        key = world.server.key()
        variables["AWS_ACCESS_KEY_ID"] = key.id
        if chance.random() < 0.9:
            variables["AWS_SECRET_ACCESS_KEY"] = key.secret
    if chance.random() < 0.2:
        variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = world.path("token")
        if chance.random() < 0.8:
            variables["AWS_ROLE_ARN"] = f"arn:aws:iam::{account}:role/web"
    if chance.random() < 0.3:
        variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = world.server.url + "/v2/credentials/1"
    if chance.random() < 0.4:
        variables["AWS_EC2_METADATA_DISABLED"] = "false"
        variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = world.server.url
    if chance.random() < 0.4:
        variables["AWS_PROFILE"] = chance.choice(names + ["absent"] if chance.random() < 0.2 else names)
        if variables["AWS_PROFILE"] == "default":  # which need not be there for rolecall, even where it is named
            world.config.setdefault("default", {})


def compare(server, seed, account):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        world = World(server, folder)
        names = ["default", "one", "two", "three"]
        for name in names:
            fill_profile(world, chance, name, names, account)
        fill_environment(world, chance, names, account)
        with open(world.path("token"), "w", encoding="utf-8") as file:
            file.write(WEB_TOKEN)
        with open(world.path(".aws", "sso", "cache", hashlib.sha1(START_URL.encode()).hexdigest() + ".json"), "w",
                  encoding="utf-8") as file:
            json.dump(server.sources.sso_login(time.time(), start_url=START_URL, refresh=False), file)
        world.write()
        profile = chance.choice(names) if chance.random() < 0.4 else None
        if profile == "default":
            world.config.setdefault("default", {})
            world.write()
        theirs, how = world.botocore(profile)
        mine, name = ours(world, profile)
        if theirs != mine:
            shown = {key: value for key, value in world.environment.items() if key.startswith("AWS_")}
            fault(f"seed {seed}, profile {profile}: botocore {theirs} ({how}), rolecall {mine} ({name})\n"
                  f"  {shown}\n  config {world.config}\n  credentials {world.credentials}")
        return (how if theirs not in ("none", "error") else theirs)


# ---- What botocore is not asked ----

def expect(world, wanted, *arguments):
    """The first line that the probe prints, or a beginning of it that ends in "…"."""
    lines = world.run(*arguments)
    good = lines[0].startswith(wanted[:-1]) if wanted.endswith("…") else lines[0] == wanted
    if not good:
        fault(f"{arguments}: wanted {wanted!r}, got {lines[0]!r}")
    return lines


def messages(server, account):
    """Each source, broken: the search ends there, with a line that says what is wrong."""
    key = server.key()
    role = f"arn:aws:iam::{account}:role/first"
    both = {"AWS_ACCESS_KEY_ID": key.id, "AWS_SECRET_ACCESS_KEY": key.secret}
    static = {"aws_access_key_id": key.id, "aws_secret_access_key": key.secret}
    sso = {"sso_account_id": account, "sso_role_name": "Reader"}
    rows = [
        ({"AWS_ACCESS_KEY_ID": key.id}, {}, "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not"),
        ({**both, "AWS_CREDENTIAL_EXPIRATION": "2020-01-01T00:00:00Z"}, {},
         "the credentials in the environment expired at 2020-01-01T00:00:00Z (AWS_CREDENTIAL_EXPIRATION)"),
        ({**both, "AWS_CREDENTIAL_EXPIRATION": "soon"}, {},
         "AWS_CREDENTIAL_EXPIRATION is not a time with a zone, such as 2026-11-24T09:30:00Z"),
        ({}, {"role_arn": role}, "profile default: has a role_arn, but neither source_profile nor credential_source"),
        ({}, {"role_arn": role, "source_profile": "default", "credential_source": "Environment"},
         "profile default: has both source_profile and credential_source"),
        ({}, {"role_arn": role, "source_profile": "absent"},
         "profile default: source_profile names a profile that is in neither file"),
        ({}, {"role_arn": role, "source_profile": "empty"},
         "profile default: source_profile names a profile that has no credentials"),
        ({}, {"role_arn": role, "source_profile": "default"},
         "source_profile leads back to where it was: default -> default"),
        ({}, {"role_arn": role, "credential_source": "Moon"},
         "profile default: credential_source must be Environment, EcsContainer or Ec2InstanceMetadata"),
        ({}, {"role_arn": role, "credential_source": "environment"},
         "profile default: credential_source is Environment, but AWS_ACCESS_KEY_ID is not set"),
        ({}, {"role_arn": role, "credential_source": "Ec2InstanceMetadata"},
         "profile default: credential_source is Ec2InstanceMetadata, but AWS_EC2_METADATA_DISABLED is true"),
        ({}, {"role_arn": role, "source_profile": "default", "duration_seconds": "899", **static},
         "profile default: duration_seconds must be a whole number from 900 to 43200"),
        ({}, {"role_arn": role, "source_profile": "default", "duration_seconds": "1h", **static},
         "profile default: duration_seconds must be a whole number from 900 to 43200"),
        ({}, {"role_arn": role, "source_profile": "default", "role_session_name": "a b", **static},
         "role_session_name is not the name of a session: 2 to 64 letters, digits and _+=,.@- are wanted"),
        ({}, {"role_arn": "role", "source_profile": "default", **static}, "profile default: role_arn is not the ARN of a role"),
        ({}, {"role_arn": role, "source_profile": "default", "mfa_serial": f"arn:aws:iam::{account}:mfa/me", **static},
         "profile default needs an MFA code and there is no terminal"),
        ({}, {"role_arn": f"arn:aws:iam::{account}:role/refused", "source_profile": "default", **static},
         f"profile default: AssumeRole of arn:aws:iam::{account}:role/refused: AccessDenied: …"),
        ({"AWS_WEB_IDENTITY_TOKEN_FILE": "/dev/null"}, {},
         "AWS_WEB_IDENTITY_TOKEN_FILE is set, but neither AWS_ROLE_ARN nor role_arn is"),
        ({"AWS_WEB_IDENTITY_TOKEN_FILE": "/dev/null", "AWS_ROLE_ARN": role}, {}, "holds no web identity token"),
        ({"AWS_WEB_IDENTITY_TOKEN_FILE": "/dev/zero", "AWS_ROLE_ARN": role}, {}, "larger than 64 KiB"),
        ({}, {"web_identity_token_file": "/dev/null"}, "profile default has a web_identity_token_file, but no role_arn"),
        ({}, {"sso_account_id": account}, "profile default uses IAM Identity Center, but has no sso_role_name"),
        ({}, {"sso_role_name": "Reader"}, "profile default uses IAM Identity Center, but has no sso_account_id"),
        ({}, sso, "profile default uses IAM Identity Center, but has no sso_session, and no sso_start_url"),
        ({}, {**sso, "sso_start_url": START_URL}, "profile default uses IAM Identity Center, but has no sso_region"),
        ({}, {**sso, "sso_session": "gone"}, "profile default names an sso-session that is not there: gone"),
        ({}, {**sso, "sso_session": "s", "sso_region": "eu-west-1"}, "profile default and sso-session s have different sso_region"),
        ({}, {**sso, "sso_session": "s"},
         "there is no IAM Identity Center session for profile default; run 'aws sso login --profile default'"),
        ({}, {"login_session": "arn:aws:iam::111122223333:user/me"},
         "there is no login for profile default; run 'aws login --profile default'"),
        ({}, {"aws_access_key_id": key.id}, "profile default has an aws_access_key_id, but no aws_secret_access_key in this file"),
        ({}, {"credential_process": "false"}, "profile default: credential_process ended with status 1"),
        ({}, {"credential_process": "sh -c 'echo no luck >&2; exit 2'"},
         "profile default: credential_process ended with status 2: no luck"),
        ({}, {"credential_process": "echo 'unfinished"},
         "profile default: credential_process cannot be run: a quote or a backslash in it has no partner"),
        ({}, {"credential_process": "''"}, "profile default: credential_process cannot be run: it names no program"),
        ({}, {"credential_process": "echo {}"}, "the output of profile default's credential_process has no Version"),
        ({}, {"credential_process": "echo '{\"Version\":2}'"},
         "the output of profile default's credential_process has Version 2; 1 is read here"),
        ({}, {"credential_process": "echo no"}, "the output of profile default's credential_process is not JSON (line 1, column …"),
        ({}, {"credential_process": "yes"}, "profile default: credential_process prints more than 64 KiB"),
        ({"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "creds"}, {},
         "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not a path that begins with /"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.2@example.com/x"}, {},
         "AWS_CONTAINER_CREDENTIALS_FULL_URI names no host, or a user"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1.example.com/x"}, {},
         "AWS_CONTAINER_CREDENTIALS_FULL_URI: over http only …"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://[fd00:ec2::24]/x"}, {},
         "AWS_CONTAINER_CREDENTIALS_FULL_URI: over http only …"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": "ftp://localhost/x"}, {},
         "AWS_CONTAINER_CREDENTIALS_FULL_URI is not a URL of http or https"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": server.url + "/v2/credentials/1",
          "AWS_CONTAINER_AUTHORIZATION_TOKEN": "a\r\nX-Evil: 1"}, {},
         "AWS_CONTAINER_AUTHORIZATION_TOKEN holds a line end or another character that a header cannot hold"),
        ({"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x"}, {},
         "the container's credential endpoint does not answer: …"),
    ]
    for variables, properties, wanted in rows:
        with tempfile.TemporaryDirectory() as folder:
            world = World(server, folder)
            world.environment.update(variables)
            world.config = {"default": properties, "profile empty": {},
                            "sso-session s": {"sso_region": "us-east-1", "sso_start_url": START_URL}}
            world.write()
            expect(world, "error " + wanted)


def store(path, content):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(content, file)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def caches(server, account):
    """Tokens that are about to end are renewed, and the caches written back, whole, for their owner alone."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(server, folder)
        console = f"arn:aws:iam::{account}:user/me"
        world.config = {"default": {"sso_session": "s", "sso_account_id": account, "sso_role_name": "Reader"},
                        "sso-session s": {"sso_region": "us-east-1", "sso_start_url": START_URL},
                        "profile console": {"login_session": console, "region": "us-east-1"}}
        world.write()
        path = world.path(".aws", "sso", "cache", hashlib.sha1(b"s").hexdigest() + ".json")
        name = f"profile default (IAM Identity Center, account {account}, role Reader)"
        for seconds, renewed in ((3600, False), (600, True), (-60, True)):
            before = server.sources.sso_login(time.time(), seconds=seconds, start_url=START_URL)
            store(path, {**before, "kept": {"a/b": ["\u00e9", 1.50, None]}})
            os.chmod(path, 0o644)
            expect(world, name)
            after = load(path)
            SECRETS.update(after[member] for member in ("accessToken", "refreshToken", "clientSecret"))
            if (after["accessToken"] != before["accessToken"]) != renewed or after.get("kept") != {"a/b": ["\u00e9", 1.50, None]} \
                    or after["clientSecret"] != before["clientSecret"] or list(after) != [*before, "kept"]:
                fault(f"the cache after {seconds}: {list(after)}")
            if renewed and (after["refreshToken"] == before["refreshToken"] or os.stat(path).st_mode & 0o777 != 0o600):
                fault(f"not written back as it must be, after {seconds}")
        # The renewal fails: what lives is used, what does not is an error.
        server.scenario["oidc"] = {"error": "InvalidGrantException"}
        store(path, server.sources.sso_login(time.time(), seconds=600, start_url=START_URL))
        expect(world, name)
        store(path, server.sources.sso_login(time.time(), seconds=-60, start_url=START_URL))
        gone = "error the IAM Identity Center session of profile default has expired; run 'aws sso login --profile default'"
        expect(world, gone)
        server.scenario["oidc"] = {}
        store(path, {**server.sources.sso_login(time.time(), start_url=START_URL), "accessToken": "unknown"})
        expect(world, gone)
        store(path, server.sources.sso_login(time.time(), start_url=START_URL))
        server.scenario["sso"] = {"assignments": {account: ["Writer"]}}
        expect(world, f"error profile default: IAM Identity Center gives no role Reader in account {account}: there is no such "
               "assignment")
        server.scenario["sso"] = {}

        path = world.path(".aws", "login", "cache", hashlib.sha256(console.encode()).hexdigest() + ".json")
        home = server.accounts[account]
        for seconds, renewed in ((600, False), (200, True), (-60, True)):
            key = server.keys.session(home, {"Arn": home.arn("iam", "role/console"), "RoleId": "AROA22222222222222222"}, "me",
                                      seconds)
            before = server.sources.console_login(time.time(), key)
            store(path, before)
            lines = expect(world, "profile console (aws login)", "--profile", "console")
            after = load(path)
            SECRETS.update((after["refreshToken"], after["dpopKey"].split("\n")[1]))
            if (lines[1] != key.id) != renewed or after["accessToken"]["accessKeyId"] != lines[1] or lines[5] != account or \
                    (after["refreshToken"] != before["refreshToken"]) != renewed or after["dpopKey"] != before["dpopKey"] or \
                    after["accessToken"]["accountId"] != account or list(after) != list(before):
                fault(f"the login after {seconds}: {lines} {list(after)}")
        expect(world, "profile console (aws login)", "--profile", "console", "--renew")
        if load(path)["accessToken"]["accessKeyId"] == lines[1]:
            fault("a renewal that was asked for did nothing")
        for error, wanted in (("TOKEN_EXPIRED", "the login has expired for profile console; run 'aws login --profile console'"),
                              ("USER_CREDENTIALS_CHANGED", "the password was changed since the login for profile console; run "
                               "'aws login --profile console'"),
                              ("INSUFFICIENT_PERMISSIONS", "profile console: the identity lacks the permission "
                               "signin:CreateOAuth2Token")):
            server.scenario["signin"] = {"error": error}
            store(path, server.sources.console_login(time.time(), key))
            expect(world, "error " + wanted, "--profile", "console")
        server.scenario["signin"] = {}


def machines(server):
    """EC2 and containers."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(server, folder)
        world.write()
        world.environment.update(AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=server.url + "/")
        del world.environment["AWS_DEFAULT_REGION"]
        nothing = 'error no AWS credentials: none in the environment, in profile "default" (~/.aws/config, ~/.aws/credentials), ' \
            "from a container or from EC2 ({}); run 'aws login' or 'aws configure sso', or name a profile with --profile"
        host = server.url.partition("://")[2]
        lines = expect(world, "EC2 instance metadata")
        if lines[6] != "us-east-1":
            fault(f"the Region of the instance: {lines}")
        for scenario, wanted in (({"no_role": True}, nothing.format("no role is attached to the instance")),
                                 (None, nothing.format(f"{host} answered 404")),
                                 ({"code": "Failed"}, "error EC2's metadata have no credentials for the role: Failed"),
                                 ({"past": True}, "EC2 instance metadata"),
                                 ({"token_calls": 1}, "EC2 instance metadata")):
            server.scenario["imds"] = scenario
            expect(world, wanted)
        server.scenario["imds"] = {}
        world.environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = "http://127.0.0.1:1"
        expect(world, nothing.format("no answer from 127.0.0.1:1"))
        world.environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = server.url + "/v2/credentials/1"
        with open(world.path("authorization"), "w", encoding="utf-8") as file:
            file.write("Basic c2VjcmV0LW9mLWEtdGVzdA==")
        SECRETS.add("c2VjcmV0LW9mLWEtdGVzdA")
        server.scenario["container"] = {"authorization": "Basic c2VjcmV0LW9mLWEtdGVzdA=="}
        expect(world, f"error the container's credential endpoint {host} answered 401")
        world.environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = world.path("authorization")
        expect(world, "container")
        server.scenario["container"] = {}


def main():
    with AwsServer(scenario={"imds": {"role": "instance"}, "container": {}, "sso": {}, "oidc": {}, "signin": {}, "web_identity": {},
                             "assume": {"*": {"refused": False, "*": True}}}, synthetic=1) as server:
        account = next(iter(server.accounts))
        server.scenario["web_identity"][WEB_TOKEN] = f"arn:aws:iam::{account}:role/web"
        messages(server, account)
        caches(server, account)
        machines(server)
        counts = {}
        for seed in range(COUNT):
            how = compare(server, seed, account)
            counts[how] = counts.get(how, 0) + 1
        print(f"{COUNT} combinations: " + ", ".join(f"{key} {value}" for key, value in sorted(counts.items())))
        wanted = {"env", "assume-role", "assume-role-with-web-identity", "sso", "shared-credentials-file", "custom-process",
                  "config-file", "container-role", "iam-role", "none", "error"}
        if COUNT >= 240 and wanted - set(counts):
            fault(f"never seen: {sorted(wanted - set(counts))}")
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
