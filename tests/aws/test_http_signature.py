#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether requests are signed as AWS computes it (aws-live.md 3.3).

    test_http_signature.py HTTP_SEND

The clock of the sender stands still (faketime), its requests go to a server that writes them down, as their proxy, so that they can
be for any host. Their Authorization is compared with numbers that AWS published, and with what botocore signs. Bodies, hosts and
headers are made up.
"""

import collections
import datetime
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
import unittest.mock

try:
    import botocore.auth
    import botocore.awsrequest
    import botocore.credentials
except ImportError:
    print("skipped: python3-botocore is not installed")
    sys.exit(77)

SEED = 20261125
RANDOM_REQUESTS = 200

# AWS's documentation of Signature Version 4: example keys, moment, and the number of its worked example.
KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
MOMENT = datetime.datetime(2015, 8, 30, 12, 36, 0)

Request = collections.namedtuple("Request", "name method host path parameters headers body token region service signature",
                                 defaults=("GET", "example.amazonaws.com", "/", (), (), "", "", "us-east-1", "service", None))

UNRESERVED = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FORM = "application/x-www-form-urlencoded"
TOKEN = ("AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7"
         "mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo"
         "0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==")

PUBLISHED = [
    # IAM User Guide, "Create a signed AWS API request": the example of ListUsers.
    Request("ListUsers", host="iam.amazonaws.com", parameters=[("Action", "ListUsers"), ("Version", "2010-05-08")],
            headers=[("Content-Type", FORM + "; charset=utf-8")], service="iam",
            signature="5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"),
    # The Signature Version 4 test suite, by its names.
    Request("get-vanilla", signature="5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Request("get-vanilla-query-order-key-case", parameters=[("Param2", "value2"), ("Param1", "value1")],
            signature="b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    Request("get-vanilla-empty-query-key", parameters=[("Param1", "value1")],
            signature="a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
    Request("get-vanilla-query-unreserved", parameters=[(UNRESERVED, UNRESERVED)],
            signature="9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
    Request("get-vanilla-utf8-query", parameters=[("\u1234", "bar")],
            signature="2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
    Request("get-unreserved", path="/" + UNRESERVED,
            signature="07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
    Request("get-relative-normalized", path="/example/..",
            signature="5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Request("get-slash-dot-slash-normalized", path="/./",
            signature="5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Request("get-slash-pointless-dot-normalized", path="/./example",
            signature="ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
    Request("post-vanilla", "POST", signature="5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    Request("post-vanilla-query", "POST", parameters=[("Param1", "value1")],
            signature="28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
    Request("post-header-key-case", "POST", signature="5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    Request("post-header-key-sort", "POST", headers=[("My-Header1", "value1")],
            signature="c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
    Request("post-header-value-case", "POST", headers=[("My-Header1", "VALUE1")],
            signature="cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
    Request("post-sts-header-before", "POST", token=TOKEN,
            signature="85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"),
    Request("post-x-www-form-urlencoded", "POST", headers=[("Content-Type", FORM)], body="Param1=value1",
            signature="ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
    Request("post-x-www-form-urlencoded-parameters", "POST", headers=[("Content-Type", FORM + "; charset=utf8")],
            body="Param1=value1", signature="1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"),
]


class Recorder:
    """Answers every request with 200 and keeps it, one connection after the other."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.requests = []
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            with connection, connection.makefile("rb") as lines:
                while True:
                    request = lines.readline().decode()
                    if not request:
                        break
                    headers = []
                    while (line := lines.readline().decode().rstrip("\r\n")):
                        name, _, value = line.partition(":")
                        headers.append((name.lower(), value.strip()))
                    body = lines.read(int(dict(headers).get("content-length", 0)))
                    self.requests.append((request, headers, body))
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


def send(program, recorder, request, moment):
    arguments = [f"url=http://{request.host}{request.path}", f"method={request.method}", "plain", f"body={request.body}",
                 f"key={KEY}", f"secret={SECRET}", f"region={request.region}", f"service={request.service}"]
    if request.token:
        arguments.append(f"token={request.token}")
    arguments += [f"header={name}: {value}" for name, value in request.headers]
    arguments += [f"parameter={name}={value}" for name, value in request.parameters]
    environment = {"PATH": os.environ["PATH"], "TZ": "UTC", "http_proxy": recorder.url, "DONT_FAKE_MONOTONIC": "1"}
    before = len(recorder.requests)
    done = subprocess.run(["faketime", "-f", moment.strftime("%Y-%m-%d %H:%M:%S"), program, *arguments], env=environment,
                          stdout=subprocess.PIPE, text=True, timeout=60, check=False)
    if done.returncode != 0 or not done.stdout.startswith("answered 200"):
        return None, f"{done.returncode} {done.stdout.strip()}"
    if len(recorder.requests) != before + 1:
        return None, f"{len(recorder.requests) - before} requests"
    return recorder.requests[-1], ""


class Frozen(datetime.datetime):
    moment = None

    @classmethod
    def utcnow(cls):
        return cls.moment


def sign_with_botocore(request, moment):
    """Parameters are handed over apart: botocore does not encode again what stands in a URL."""
    asked = botocore.awsrequest.AWSRequest(method=request.method, url=f"http://{request.host}{request.path}",
                                           params=dict(request.parameters), data=request.body.encode(),
                                           headers=dict(request.headers))
    Frozen.moment = moment
    keys = botocore.credentials.Credentials(KEY, SECRET, request.token or None)
    with unittest.mock.patch("botocore.auth.datetime.datetime", Frozen):
        botocore.auth.SigV4Auth(keys, request.service, request.region).add_auth(asked)
    return asked.headers["Authorization"]


def faults_of(program, recorder, request, moment):
    got, why = send(program, recorder, request, moment)
    if got is None:
        return [f"{request.name}: {why}"]
    _, headers, body = got
    faults = []
    names = [name for name, _ in headers]
    authorization = dict(headers).get("authorization", "none")
    if len(set(names)) != len(names):
        faults.append(f"a header twice: {names}")
    if body != request.body.encode():
        faults.append(f"body {body}")
    if dict(headers).get("x-amz-date") != moment.strftime("%Y%m%dT%H%M%SZ"):
        faults.append(f"date {dict(headers).get('x-amz-date')}")
    if dict(headers).get("x-amz-security-token", "") != request.token:
        faults.append("another token, or none")
    if request.signature and not authorization.endswith(f"Signature={request.signature}"):
        faults.append(f"{authorization}, and AWS says {request.signature}")
    theirs = sign_with_botocore(request, moment)
    if authorization != theirs:
        faults.append(f"{authorization}, and botocore has {theirs}")
    return [f"{request.name}: {fault}" for fault in faults]


def random_text(dice, characters, most):
    return "".join(dice.choice(characters) for _ in range(dice.randint(0, most)))


def random_request(dice, number):
    """Of each protocol: Query and JSON in the body, REST in the query."""
    anything = UNRESERVED + " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\u00e9\u1234\U0001f600"
    region = dice.choice(["us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1", "eusc-de-east-1"])
    token = dice.choice(["", TOKEN, random_text(dice, UNRESERVED + "/+=", 4000)])
    host = dice.choice(["iam.amazonaws.com", f"sts.{region}.amazonaws.com", "localhost:4566", "example.test:8443"])
    protocol = dice.choice(["query", "json", "rest", "rest-post"])
    if protocol == "query":
        return Request(f"{number} query", "POST", host, headers=[("Content-Type", FORM + "; charset=utf-8")],
                       body="Action=ListUsers&Marker=" + random_text(dice, UNRESERVED + "%+", 300), token=token,
                       region=region, service=dice.choice(["iam", "sts"]))
    if protocol == "json":
        return Request(f"{number} json", "POST", host, body="{" + random_text(dice, anything, 300) + "}", token=token,
                       headers=[("Content-Type", "application/x-amz-json-1.1"),
                                ("X-Amz-Target", "AWSOrganizationsV20161128.ListRoots")],
                       region=region, service=dice.choice(["organizations", "support"]))
    path = "/" + "/".join(random_text(dice, UNRESERVED, 12).lstrip(".") or "a" for _ in range(dice.randint(1, 3)))
    if protocol == "rest-post":
        return Request(f"{number} rest-post", "POST", host, path, body="{}", token=token, region=region,
                       headers=[("Content-Type", "application/json")], service="account")
    names = {"p" + random_text(dice, anything.replace("=", ""), 8) for _ in range(dice.randint(0, 6))}
    return Request(f"{number} rest", "GET", host, path, token=token, region=region, service="access-analyzer",
                   parameters=[(name, random_text(dice, anything, 30)) for name in names])


def main():
    program = sys.argv[1]
    if shutil.which("faketime") is None:
        print("skipped: faketime is not installed")
        sys.exit(77)
    recorder = Recorder()
    dice = random.Random(SEED)
    faults = []
    for request in PUBLISHED:
        faults += faults_of(program, recorder, request, MOMENT)
    for number in range(RANDOM_REQUESTS):
        moment = datetime.datetime(2026, 1, 1) + datetime.timedelta(seconds=dice.randrange(400 * 86400))
        faults += faults_of(program, recorder, random_request(dice, number), moment)
    for fault in faults:
        print(fault)
    print(f"{len(PUBLISHED)} published, {RANDOM_REQUESTS} beside botocore, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
