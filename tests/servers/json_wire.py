# SPDX-License-Identifier: Apache-2.0
"""JSON 1.1 (Organizations, Support) and REST-JSON (Access Analyzer, Account, SSO, OIDC, Signin)."""

import json

TARGETS = {"AWSOrganizationsV20161128": "organizations", "AWSSupport_20130415": "support"}
ERROR_SPACE = {"organizations": "com.amazonaws.organizations#", "support": "com.amazonaws.support.v20130415#"}
CONTENT_TYPE = {"json": "application/x-amz-json-1.1", "rest": "application/json"}


def parse_object(body):
    """The members of a body; None where it is not a JSON object. No body stands for {} with REST alone."""
    try:
        value = json.loads(body.decode("utf-8"))
    except (UnicodeDecodeError, ValueError):
        return None
    return value if isinstance(value, dict) else None


def answer(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def error(service, protocol, code, message, extra=None):
    """Body and headers. JSON 1.1 names the code in the body, with the namespace that some services put before it; REST in a
    header."""
    value = dict(extra or {})
    if protocol == "json":
        value = {"__type": ERROR_SPACE.get(service, "") + code, **value}
        value["Message" if service == "organizations" else "message"] = message
        return answer(value), {}
    value["message"] = message
    return answer(value), {"x-amzn-ErrorType": code + ":http://internal.amazon.com/coral/"}
