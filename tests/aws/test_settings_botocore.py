#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shared files, settings and endpoints, beside botocore's.

    test_settings_botocore.py PROBE [COUNT]

The same files and environment are given to botocore and to settings_probe: pairs of files written by hand, COUNT random ones, and every
Region that botocore knows with and without FIPS and dual-stack. What is known to differ, and why, is in DEVIATIONS and OLD_RULES: both
sides of each are pinned, so that nothing hides behind them.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

try:
    import botocore
    import botocore.endpoint_provider
    import botocore.exceptions
    import botocore.loaders
    import botocore.session
except ImportError:
    print("skipped: python3-botocore is not installed")
    sys.exit(77)

PROBE = sys.argv[1]
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 120
DEBIAN = botocore.__version__ == "1.29.27"
FAULTS = []


def fault(text):
    FAULTS.append(text)
    print(text)


def environment(folder, variables):
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
            if name in os.environ}
    return {**kept, "HOME": folder, **variables}


def probe(folder, variables, *arguments):
    run = subprocess.run([PROBE, *arguments], env=environment(folder, variables), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                         stdin=subprocess.DEVNULL, check=False, timeout=60)
    text = run.stdout.decode()
    if run.stderr or run.returncode not in (0, 1):
        fault(f"{variables} {arguments}: {run.returncode} {run.stderr.decode()}")
    return text.rstrip("\n") if text.startswith("error ") else json.loads(text)


def ask_botocore(folder, variables, profile=None):
    """Profiles, sessions and settings; or the name of the exception."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment(folder, variables))
    try:
        session = botocore.session.Session(profile=profile)
        config = session.full_config
        session.get_scoped_config()  # a profile that is nowhere
        get = session.get_config_variable
        return {
            "profiles": config["profiles"],
            "sso_sessions": config.get("sso_sessions", {}),
            "profile": session.profile or "default",
            "region": get("region") or "",
            "ca_bundle": get("ca_bundle") or "",
            "retry_mode": get("retry_mode"),
            "ec2_metadata_service_endpoint": get("ec2_metadata_service_endpoint") or "",
            "max_attempts": get("max_attempts"),
            "metadata_service_timeout": get("metadata_service_timeout"),
            "metadata_service_num_attempts": get("metadata_service_num_attempts"),
            "use_fips_endpoint": bool(get("use_fips_endpoint")),
            "use_dualstack_endpoint": bool(get("use_dualstack_endpoint")),
            "sts_legacy": get("sts_regional_endpoints") == "legacy",
        }
    except (botocore.exceptions.BotoCoreError, ValueError) as error:
        return type(error).__name__
    finally:
        os.environ.clear()
        os.environ.update(before)


def put(folder, config, credentials):
    os.makedirs(os.path.join(folder, ".aws"), exist_ok=True)
    for name, text in (("config", config), ("credentials", credentials)):
        path = os.path.join(folder, ".aws", name)
        if text is None:
            if os.path.exists(path):
                os.unlink(path)
            continue
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())


# ---- Files ----

# config, credentials, variables, --profile. Both must say the same.
ALIKE = [
    (None, None, {}, None),
    ("", "", {}, None),
    ("[default]\nregion = eu-west-1\noutput=json\n", None, {}, None),
    (None, "[default]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = a/b+c=\n", {}, None),
    ("[default]\nregion = a-1\naws_access_key_id=one\n", "[default]\naws_access_key_id=two\naws_session_token=t\n", {}, None),
    ("[default]\nregion = a-1\n", "[default]\nregion = b-1\n", {}, None),
    ("[profile a]\nregion=a-1\n[profile b]\nregion=b-1\n", "[c]\nregion=c-1\n[a]\nx=y\n", {}, "a"),
    ("[profile a]\nregion=a-1\n[profile b]\nregion=b-1\n", "[c]\nregion=c-1\n", {"AWS_PROFILE": "b"}, None),
    ("[profile a]\nregion=a-1\n", "[c]\nregion=c-1\n", {"AWS_DEFAULT_PROFILE": "c"}, None),
    ("[profile a]\nregion=a-1\n", "[c]\nregion=c-1\n", {"AWS_PROFILE": "c"}, "a"),
    ("[profile a]\n", None, {}, "nosuch"),
    ("[profile a]\n", None, {"AWS_PROFILE": "nosuch"}, None),
    ("[profile A]\nx=1\n[profile a]\nx=2\n", None, {}, "A"),
    ("[profile \"my name\"]\nregion=q-1\n[profile 'single quotes']\nx=y\n", None, {}, "my name"),
    ("[profile a.b/c_d-e@f%g+h:i]\nregion=x-1\n", None, {}, "a.b/c_d-e@f%g+h:i"),
    ("[profile   a]\nregion=x-1\n[profile\tb]\nregion=y-1\n", None, {}, "b"),
    ("[profile a b]\nx=1\n[profilefoo]\nx=2\n[preview]\nx=3\n[plain]\nx=4\n[default]\n", None, {}, None),
    ("[default] # comment\nregion=a-1\n[profile b] ; comment\nregion=b-1\n", None, {}, "b"),
    ("# first\n; second\n[default]\n# third\nregion=a-1\n;fourth\nx=y\n", None, {}, None),
    ("[default]\nREGION = a-1\nOutPut = json\n", None, {}, None),
    ("[default]\nregion=a-1\nempty=\nalso_empty = \n", None, {}, None),
    ("[default]\nx = a=b=c\ny == d\nz =\te\t\n", None, {}, None),
    ("[default]\nx = a#b\ny = c;d\nz = \"q r\"\nw = 'q'\n", None, {}, None),
    ("[default]\ncredential_process = /bin/x --a '#1' # not cut ; at all\n", None, {}, None),
    ("[default]\ns3 =\n  addressing_style = path\n  max_concurrent_requests=20\nregion = a-1\n", None, {}, None),
    ("[default]\ns3 =\n    a=1\n\tb = 2\n[profile c]\ns3=\n a=3\n", None, {}, "c"),
    ("[default]\nx = one\n  two\n  three = 3\ny = z\n", None, {}, None),
    ("[default]\r\nregion = a-1\r\ns3 =\r\n  a = b\r\n", "[default]\r\nx = y\r\n", {}, None),
    ("[default]\n\n\nregion = a-1\n\n[profile b]\n\nregion = b-1\n\n\n", None, {}, "b"),
    ("[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://e/start#/\n[profile p]\nsso_session = s\n", None, {}, "p"),
    ("[sso-session 'two words']\nsso_region = us-east-1\n[default]\n", None, {}, None),
    ("[default]\nunicode = \u00e4\u4e16\n", "[default]\nname = \u00df\n", {}, None),
    ("region = a-1\n", None, {}, None),
    ("[default]\nno equals sign\n", None, {}, None),
    ("[default]\n= v\n", None, {}, None),
    ("[default\nregion = a-1\n", None, {}, None),
    ("[default]\ns3 =\n  nothing\n", None, {}, None),
    ("[default]\n", "[default]\nnothing\n", {}, None),
    ("[default]\nregion = a-1\n", None, {"AWS_DEFAULT_REGION": "b-1"}, None),
    ("[default]\nmax_attempts = 7\nretry_mode = adaptive\n", None, {}, None),
    ("[default]\nmax_attempts = 7\nretry_mode = adaptive\n", None, {"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "standard"}, None),
    ("[default]\nmax_attempts = x\n", None, {}, None),
    ("[default]\nuse_fips_endpoint = true\nuse_dualstack_endpoint = True\n", None, {}, None),
    ("[default]\nuse_fips_endpoint = true\n", None, {"AWS_USE_FIPS_ENDPOINT": "false", "AWS_USE_DUALSTACK_ENDPOINT": "TRUE"}, None),
    ("[default]\nsts_regional_endpoints = legacy\n", None, {}, None),
    ("[default]\nsts_regional_endpoints = legacy\n", None, {"AWS_STS_REGIONAL_ENDPOINTS": "regional"}, None),
    ("[default]\nmetadata_service_timeout = 4\nmetadata_service_num_attempts = 3\n", None,
     {"AWS_METADATA_SERVICE_TIMEOUT": "9"}, None),
    ("[default]\nec2_metadata_service_endpoint = http://a\n", None, {}, None),
    ("[default]\nec2_metadata_service_endpoint = http://a\n", None, {"AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://b"}, None),
    ("[default]\nca_bundle = /etc/a.pem\n", None, {}, None),
    ("[default]\nca_bundle = /etc/a.pem\n", None, {"AWS_CA_BUNDLE": "/etc/b.pem"}, None),
    ("[default]\nregion = a-1\n", None, {"AWS_CONFIG_FILE": "/none/at/all"}, None),
    ("[default]\nregion = a-1\n", "[default]\nregion = b-1\n", {"AWS_SHARED_CREDENTIALS_FILE": "~/.aws/config"}, None),
    ("[default]\nregion = a-1\n", None, {"AWS_CONFIG_FILE": "$HOME/.aws/${NAME}", "NAME": "config"}, None),
    ("[default]\nregion = a-1\n", None, {"AWS_CONFIG_FILE": "$WHERE/config", "WHERE": "~/.aws"}, None),
]

# What differs: why, the files, the variables; of ours and of botocore's what is wanted: a part of the answer, or an error's beginning.
DEVIATIONS = [
    ("a section twice: the SDKs merge", "[profile a]\nx=1\n[profile a]\ny=2\nx=3\n", None, {},
     {"profiles": {"a": {"x": "3", "y": "2"}}}, "ConfigParseError"),
    ("a setting twice: the last one, in the SDKs", "[default]\nx=1\nx=2\n", None, {},
     {"profiles": {"default": {"x": "2"}}}, "ConfigParseError"),
    ("a colon is no equals sign to the SDKs", "[default]\nregion: a-1\n", None, {}, "error a line without '='", {"region": "a-1"}),
    ("comments behind values, in the SDKs", "[default]\nregion = a-1 # here\n", None, {}, {"region": "a-1"}, {"region": "a-1 # here"}),
    ("[profile default] beats [default], in the SDKs", "[profile default]\nx=1\n[default]\ny=2\n", None, {},
     {"profiles": {"default": {"x": "1"}}}, {"profiles": {"default": {"y": "2"}}}),
    ("an indented # goes on with the value, in the SDKs", "[default]\nx = a\n  # b\n", None, {},
     {"profiles": {"default": {"x": "a\n# b"}}}, {"profiles": {"default": {"x": "a"}}}),
    ("blank lines are none, in the SDKs", "[default]\nx = a\n\n  b\n", None, {},
     {"profiles": {"default": {"x": "a\nb"}}}, {"profiles": {"default": {"x": "a\n\nb"}}}),
    ("names with blanks", "[default]\na b = c\nd = e\n", None, {},
     {"profiles": {"default": {"d": "e"}}}, {"profiles": {"default": {"a b": "c", "d": "e"}}}),
    ("blanks within brackets", "[ profile a ]\nx=1\n", None, {}, {"profiles": {"a": {"x": "1"}}}, {"profiles": {}}),
    ("names with other characters", "[profile a!]\nx=1\n", None, {}, {"profiles": {}}, {"profiles": {"a!": {"x": "1"}}}),
    ("types that begin like one", "[profilex a]\nx=1\n", None, {}, {"profiles": {}}, {"profiles": {"a": {"x": "1"}}}),
    ("[profile NAME] in the credentials file", None, "[profile a]\nx=1\n", {}, {"profiles": {}}, {"profiles": {"profile a": {"x": "1"}}}),
    ("names in quotes in the credentials file", None, "['a b']\nx=1\n", {}, {"profiles": {"a b": {"x": "1"}}},
     {"profiles": {"'a b'": {"x": "1"}}}),
    ("Python's section for all", "[DEFAULT]\nx=1\n[profile a]\n", None, {}, {"profiles": {"a": {}}}, {"profiles": {"a": {"x": "1"}}}),
    ("a byte order mark", "\ufeff[default]\nregion=a-1\n", None, {}, {"region": "a-1"}, "ConfigParseError"),
    ("bytes that are no UTF-8", b"[default]\nregion=a-1\nx=\xff\n", None, {}, {"region": "a-1"}, "ConfigParseError"),
    ("an indented first setting", "[default]\n  region = a-1\n", None, {}, "error an indented line without a setting", {"region": "a-1"}),
    ("text behind the bracket", "[default] x\nregion = a-1\n", None, {}, "error text behind the ']'", {"region": "a-1"}),
    ("a bracket in quotes is part of the name", "[profile 'a]b']\nx=1\n", None, {}, {"profiles": {"a]b": {"x": "1"}}}, {}),
    ("names below a setting are in lower case", "[default]\ns3 =\n  Abc = d\n", None, {},
     {"profiles": {"default": {"s3": {"abc": "d"}}}}, {"profiles": {"default": {"s3": {"Abc": "d"}}}}),
    ("AWS_REGION, as all SDKs but botocore have it", "[default]\nregion = a-1\n", None, {"AWS_REGION": "b-1"},
     {"region": "b-1"}, {"region": "a-1"}),
    ("AWS_PROFILE before AWS_DEFAULT_PROFILE, as the AWS CLI has it", "[profile a]\n[profile b]\n", None,
     {"AWS_PROFILE": "a", "AWS_DEFAULT_PROFILE": "b"}, {"profile": "a"}, {"profile": "b"}),
    ("a default that is nowhere is none even where it is named", None, None, {"AWS_PROFILE": "default"},
     {"profile": "default"}, "ProfileNotFound"),
    ("a Region becomes part of a host name", "[default]\nregion = A_1\n", None, {}, "error region: not the name of a Region",
     {"region": "A_1"}),
    ("the rules of retrying of 2026", None, None, {}, {"retry_mode": "standard", "max_attempts": 3},
     {"retry_mode": "legacy", "max_attempts": None}),
    ("no retries at all are asked for by 1", None, None, {"AWS_MAX_ATTEMPTS": "0"}, "error AWS_MAX_ATTEMPTS: not a whole number",
     {"max_attempts": 0}),
    ("neither true nor false", None, None, {"AWS_USE_FIPS_ENDPOINT": "yes"}, "error AWS_USE_FIPS_ENDPOINT: neither true nor false",
     {"use_fips_endpoint": False}),
    ("STS is regional, as botocore has it since 2025", None, None, {}, {"sts_legacy": False}, {"sts_legacy": True} if DEBIAN else {}),
    ("~ in ca_bundle", "[default]\nca_bundle = ~/a.pem\n", None, {}, {}, {"ca_bundle": "~/a.pem"}),
    ("files of more than a megabyte", "#" * 60000 + "\n" + ("# " + "x" * 60 + "\n") * 17000 + "[default]\nregion=a-1\n", None, {},
     "error larger than 1 MiB", {"region": "a-1"}),
    ("lines of more than 64 KiB", "#" * 65537 + "\n[default]\nregion=a-1\n", None, {}, "error a line of more than 64 KiB",
     {"region": "a-1"}),
    ("a carriage return alone ends no line", b"[default]\rregion=a-1\n", None, {}, "error a carriage return inside", {"region": "a-1"}),
    ("a NUL", "[default]\nregion=a-1\nx=\0\n", None, {}, "error a NUL in the file", {"region": "a-1"}),
]
# Where nothing was said, the answers differ by what has changed since, and not by files.
SAID = {"retry_mode": ("AWS_RETRY_MODE", "retry_mode"), "max_attempts": ("AWS_MAX_ATTEMPTS", "max_attempts"),
        "sts_legacy": ("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints")}


def compare(name, folder, config, credentials, variables, profile=None):
    put(folder, config, credentials)
    arguments = () if profile is None else ("--profile", profile)
    ours, theirs = probe(folder, variables, *arguments), ask_botocore(folder, variables, profile)
    if isinstance(ours, str) or isinstance(theirs, str):
        if not (isinstance(ours, str) and isinstance(theirs, str)):
            fault(f"{name}: {str(ours)[:200]} / {str(theirs)[:200]}\n{config}\n{credentials}")
        return
    said = {key for values in theirs["profiles"].values() for key in values} | set(variables)
    for key, value in theirs.items():
        if key in SAID and not said & set(SAID[key]):
            continue
        if ours[key] != value:
            fault(f"{name}: {key}: {ours[key]!r} / {value!r}\n{config}\n{credentials}\n{variables}")


def holds(answer, wanted):
    if isinstance(wanted, str):
        return isinstance(answer, str) and answer.startswith(wanted)
    return isinstance(answer, dict) and all(answer[key] == value for key, value in wanted.items())


def deviations(folder):
    for why, config, credentials, variables, ours, theirs in DEVIATIONS:
        put(folder, config, credentials)
        for side, answer, wanted in (("ours", probe(folder, variables), ours), ("botocore", ask_botocore(folder, variables), theirs)):
            if not holds(answer, wanted):
                fault(f"{why}: {side}: {str(answer)[:300]}, not {wanted}")


NAMES = ["region", "output", "aws_access_key_id", "aws_secret_access_key", "role_arn", "Source_Profile", "credential_process", "x", "S3"]
VALUES = ["", "eu-west-1", "a=b", "a#b", "c;d", "~/x", "$HOME", "%(x)s", "\u00e9", "'quoted'", "[x]", "two words", "=", "\\n", "a\tb"]
PROFILES = ["default", "a", "b.c", "d/e", "F", "x@y:z+1"]


def file_of(rng, is_config):
    """A file of the part of the language that both read alike."""
    lines = []
    sections = rng.sample(PROFILES, rng.randint(0, 4))
    for name in sections:
        header = name if not is_config or name == "default" else rng.choice([f"profile {name}", f'profile "{name}"', f"profile\t{name}",
                                                                            f"profile  {name}"])
        lines.append(f"[{header}]" + rng.choice(["", " # c", " ;c", "# c", "  "]))
        for key in rng.sample(NAMES, rng.randint(0, 5)):
            value = rng.choice(VALUES)
            if key.lower() == "region":
                value = rng.choice(["", "eu-west-1", "x-1"])
            lines.append(key + rng.choice(["=", " = ", "= ", "\t=\t"]) + value + rng.choice(["", " ", "\t"]))
            if value == "" and rng.random() < 0.5 and key.lower() != "region":
                lines += [rng.choice([" ", "\t", "    "]) + f"{sub} = {rng.choice(VALUES[1:])}" for sub in ("one", "two")]
            elif value != "" and rng.random() < 0.2 and key.lower() != "region":
                lines += [rng.choice([" ", "\t", "    "]) + f"more {rng.choice(VALUES[1:])}"]
            if rng.random() < 0.2:
                lines.append(rng.choice(["# comment", "; comment", "#", ";[x]"]))
        if rng.random() < 0.3:
            lines += ["", "  "][: rng.randint(1, 2)]
    if is_config and rng.random() < 0.3:
        lines += ["[sso-session s]", "sso_region = us-east-1", "[ignored]", "x = y"]
    end = rng.choice(["\n", "\n", "\r\n"])
    return end.join(lines) + (end if rng.random() < 0.8 else "")


def random_pairs(folder):
    for seed in range(COUNT):
        rng = random.Random(seed)
        config = file_of(rng, True) if rng.random() < 0.9 else None
        credentials = file_of(rng, False) if rng.random() < 0.7 else None
        variables = {} if rng.random() < 0.7 else {"AWS_DEFAULT_REGION": "env-1"}
        profile = rng.choice(PROFILES) if rng.random() < 0.5 else None
        if profile == "default":
            profile = None
        compare(f"seed {seed}", folder, config, credentials, variables, profile)


# ---- Endpoints ----

MODELS = {"iam": "iam", "sts": "sts", "organizations": "organizations", "support": "support", "account": "account",
          "access-analyzer": "accessanalyzer", "sso": "sso", "sso-oidc": "sso-oidc", "signin": "signin"}
SIGNED = {"iam", "sts", "organizations", "support", "account", "access-analyzer"}
VARIANTS = [("", {}), ("F", {"AWS_USE_FIPS_ENDPOINT": "true"}), ("D", {"AWS_USE_DUALSTACK_ENDPOINT": "true"}),
            ("FD", {"AWS_USE_FIPS_ENDPOINT": "true", "AWS_USE_DUALSTACK_ENDPOINT": "true"})]


def rules_differ(service, partition, region, variant):
    """What is known to differ from the rules of any botocore, and why. None: nothing."""
    isolated = partition.startswith("aws-iso")
    if partition == "aws-cn" and "F" in variant:
        return "AWS has no FIPS in China: an error"
    if isolated and service in ("sso", "sso-oidc", "signin"):
        return "IAM Identity Center and sign-in are not there: an error"
    if service == "support" and partition in ("aws-iso-e", "aws-iso-f"):
        return "Support is not there: an error"
    if service in ("organizations", "support") and variant:
        return "one host for all Regions, with FIPS and dual-stack as without"
    return None


# (service, partition, variant) whose rules AWS has changed since botocore 1.29.
OLD_RULES = {
    *((service, "aws", variant) for service in ("iam", "account") for variant in ("F", "D", "FD") if (service, variant) != ("iam", "F")),
    *((service, "aws-cn", "D") for service in ("iam", "account")),
    ("iam", "aws-us-gov", "D"), ("iam", "aws-us-gov", "FD"),
    ("support", "aws", ""), ("support", "aws-cn", ""), ("support", "aws-us-gov", ""), ("support", "aws-iso", ""),
    *((service, "aws-us-gov", "F") for service in ("access-analyzer", "sso", "sso-oidc")),
    *(("account", "aws-us-gov", variant) for variant in ("", "F", "D", "FD")),
    *((service, partition, variant) for service in ("iam", "sts", "account", "access-analyzer")
      for partition in ("aws-iso", "aws-iso-b") for variant in ("D", "FD")),
    *(("account", partition, variant) for partition in ("aws-iso",) for variant in ("", "F")),
    ("iam", "aws-iso", "F"), ("organizations", "aws-iso", ""),
}


def rules_of(loader):
    partitions = loader.load_data("partitions")
    for service, model in MODELS.items():
        try:
            rules = loader.load_service_model(model, "endpoint-rule-set-1")
        except botocore.exceptions.DataNotFoundError:
            continue
        yield service, rules, botocore.endpoint_provider.EndpointProvider(rules, partitions)


def resolve(rules, provider, region, variables):
    parameters = {"Region": region, "UseFIPS": "AWS_USE_FIPS_ENDPOINT" in variables,
                  "UseDualStack": "AWS_USE_DUALSTACK_ENDPOINT" in variables}
    if "UseGlobalEndpoint" in rules["parameters"]:
        parameters["UseGlobalEndpoint"] = "AWS_STS_REGIONAL_ENDPOINTS" in variables
    try:
        found = provider.resolve_endpoint(**parameters)
    except botocore.exceptions.BotoCoreError as error:
        return [type(error).__name__]
    scheme = (found.properties.get("authSchemes") or [{}])[0]
    return [found.url, scheme.get("signingRegion", region)]


def endpoints(folder):
    loader = botocore.loaders.create_loader()
    known = [(partition["partition"], region) for partition in loader.load_data("endpoints")["partitions"]
             for region in partition["regions"]]
    rules = list(rules_of(loader))
    put(folder, None, None)
    counted, unlike = 0, set()
    variants = VARIANTS + [("legacy", {"AWS_STS_REGIONAL_ENDPOINTS": "legacy"})]
    for partition, region in known:
        for variant, variables in variants:
            ours = probe(folder, {**variables, "AWS_REGION": region})
            if ours["partition"] != partition:
                fault(f"{region} is in {ours['partition']}, not in {partition}")
            for service, rule, provider in rules:
                if variant == "legacy" and service != "sts":
                    continue
                theirs = resolve(rule, provider, region, variables)
                if service not in SIGNED:
                    theirs[1:] = [""]
                counted += 1
                if ours["endpoints"][service] == theirs:
                    continue
                if rules_differ(service, partition, region, variant):
                    continue
                unlike.add((service, partition, variant))
                if not DEBIAN or (service, partition, variant) not in OLD_RULES:
                    fault(f"{service} {region} {variant}: {ours['endpoints'][service]} / {theirs}")
    if DEBIAN and OLD_RULES - unlike:
        fault(f"differs no more: {sorted(OLD_RULES - unlike)}")
    return counted, len(known)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for number, row in enumerate(ALIKE):
            compare(f"row {number}", folder, *row)
        deviations(folder)
        random_pairs(folder)
        counted, regions = endpoints(folder)
    print(f"botocore {botocore.__version__}: {len(ALIKE)} pairs of files, {COUNT} random ones, {len(DEVIATIONS)} known to differ; "
          f"{counted} endpoints of {regions} Regions")
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
