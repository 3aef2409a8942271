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
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 400
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


def main():
    with AwsServer(scenario={"imds": {"role": "instance"}, "container": {}, "sso": {}, "web_identity": {},
                             "assume": {"*": {"*": True}}}, synthetic=1) as server:
        account = next(iter(server.accounts))
        server.scenario["web_identity"][WEB_TOKEN] = f"arn:aws:iam::{account}:role/web"
        counts = {}
        for seed in range(COUNT):
            how = compare(server, seed, account)
            counts[how] = counts.get(how, 0) + 1
        print(f"{COUNT} combinations: " + ", ".join(f"{key} {value}" for key, value in sorted(counts.items())))
        wanted = {"env", "assume-role", "assume-role-with-web-identity", "sso", "shared-credentials-file", "custom-process",
                  "config-file", "container-role", "iam-role", "none", "error"}
        if COUNT >= 400 and wanted - set(counts):
            fault(f"never seen: {sorted(wanted - set(counts))}")
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
