# SPDX-License-Identifier: Apache-2.0
"""Clients of the server for its own tests: botocore's, and requests that botocore signs and a socket sends."""

import datetime
import http.client
import json
import re
import ssl
import sys
import urllib.parse

try:
    import botocore.auth
    import botocore.awsrequest
    import botocore.config
    import botocore.credentials
    import botocore.session
except ImportError:
    print("skipped: python3-botocore is not installed")
    sys.exit(77)

SESSION = botocore.session.Session()
CONFIG = botocore.config.Config(retries={"total_max_attempts": 1}, parameter_validation=False)


def client(server, service, key, region="us-east-1"):
    """botocore's client, which asks once and checks no parameters."""
    return SESSION.create_client(service, region_name=region, endpoint_url=server.url, aws_access_key_id=key.id,
                                 aws_secret_access_key=key.secret, aws_session_token=key.token, verify=server.ca or True,
                                 config=CONFIG)


def plain(value):
    """botocore's values as the AWS CLI prints them."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if name != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode()
    return value


def pages(server, service, key, operation, region="us-east-1", **parameters):
    """All pages of an operation, joined."""
    paginator = client(server, service, key, region).get_paginator(operation)
    return plain(paginator.paginate(**parameters).build_full_result())


class Reply:
    def __init__(self, answer):
        self.status, self.body = answer.status, answer.read()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        """AWS's error code, wherever it stands."""
        named = self.headers.get("x-amzn-errortype")
        if named:
            return named.split(":")[0]
        found = re.search(rb"<Code>([^<]+)</Code>", self.body)
        if found:
            return found.group(1).decode()
        return self.json["__type"].rpartition("#")[2]


def connect(server, timeout=20):
    if server.tls:
        return http.client.HTTPSConnection("127.0.0.1", server.port, timeout=timeout,
                                           context=ssl.create_default_context(cafile=server.ca))
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)


def signed(server, key, service, body="", *, method="POST", path="/", headers=(), region="us-east-1", query=None):
    """A request that botocore's SigV4Auth has signed."""
    request = botocore.awsrequest.AWSRequest(method, server.url + path, data=body.encode(), params=query,
                                             headers={"Host": f"127.0.0.1:{server.port}", **dict(headers)})
    botocore.auth.SigV4Auth(botocore.credentials.Credentials(key.id, key.secret, key.token), service, region).add_auth(request)
    return request


def send(server, request, connection=None):
    """Sends a request as it is, over a new connection or one that is there."""
    mine = connection or connect(server)
    parts = urllib.parse.urlsplit(request.prepare().url)
    target = parts.path + ("?" + parts.query if parts.query else "")
    try:
        mine.putrequest(request.method, target, skip_host=True, skip_accept_encoding=True)
        for name, value in request.headers.items():
            mine.putheader(name, value)
        body = request.data or b""
        mine.putheader("Content-Length", str(len(body)))
        mine.endheaders(body)
        return Reply(mine.getresponse())
    finally:
        if connection is None:
            mine.close()


FORM = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}
TARGETS = {"organizations": "AWSOrganizationsV20161128", "support": "AWSSupport_20130415"}


def query(server, key, service, action, connection=None, **parameters):
    """A call of the Query protocol."""
    body = urllib.parse.urlencode({"Action": action, "Version": VERSIONS[service], **parameters})
    return send(server, signed(server, key, service, body, headers=FORM), connection)


def json_call(server, key, service, action, **parameters):
    headers = [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", f"{TARGETS[service]}.{action}")]
    return send(server, signed(server, key, service, json.dumps(parameters), headers=headers))


def rest(server, key, service, path, *, query=None, **parameters):
    method, body, headers = ("POST", json.dumps(parameters), [("Content-Type", "application/json")]) if query is None \
        else ("GET", "", [])
    return send(server, signed(server, key, service, body, method=method, path=path, headers=headers, query=query))
