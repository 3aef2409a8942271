# SPDX-License-Identifier: Apache-2.0
"""The Query protocol of IAM and STS: a form comes, XML goes.

Answers are written from values in the AWS CLI's form: members keep their names, a list holds <member>, a map <entry>, policy
documents are URL-encoded as RFC 3986 has it, times end in Z.
"""

import json
import re
import urllib.parse
import uuid
from xml.sax.saxutils import escape

NAMESPACE = {"iam": "https://iam.amazonaws.com/doc/2010-05-08/", "sts": "https://sts.amazonaws.com/doc/2011-06-15/"}
VERSION = {"2010-05-08": "iam", "2011-06-15": "sts"}
MAPS = {"SummaryMap"}
DOCUMENTS = {"AssumeRolePolicyDocument", "PolicyDocument", "Document"}
TIME = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:\+00:00|Z)$")
CONTENT_TYPE = "text/xml"


def parse_form(body):
    """The parameters of a form; a name that comes twice is an error of the caller's (None)."""
    result = {}
    for part in body.decode("utf-8", "replace").split("&"):
        if part:
            name, _, value = part.partition("=")
            name, value = urllib.parse.unquote_plus(name), urllib.parse.unquote_plus(value)
            if name in result:
                return None
            result[name] = value
    return result


def members(parameters, name):
    """`Name.member.1=…` as a list."""
    result = []
    while f"{name}.member.{len(result) + 1}" in parameters:
        result.append(parameters[f"{name}.member.{len(result) + 1}"])
    return result


def structures(parameters, name):
    """`Tags.member.1.Key=…` as a list of objects."""
    result = []
    while True:
        prefix = f"{name}.member.{len(result) + 1}."
        found = {key[len(prefix):]: value for key, value in parameters.items() if key.startswith(prefix)}
        if not found:
            return result
        result.append(found)


def document_text(value, encoded):
    """A policy document on the wire: snapshots hold it as an object, as JSON in a string, or encoded already."""
    if not isinstance(value, str):
        value = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    elif value.startswith("%"):
        value = urllib.parse.unquote(value)
    return urllib.parse.quote(value, safe="-_.~") if encoded else value


def scalar(value):
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return TIME.sub(r"\1Z", value)
    return str(value)


def element(name, value, encoded, out):
    if value is None:
        return
    if name in DOCUMENTS:
        out.append(f"<{name}>{escape(document_text(value, encoded))}</{name}>")
    elif name in MAPS:
        out.append(f"<{name}>")
        for key, item in value.items():
            out.append(f"<entry><key>{escape(key)}</key><value>{escape(scalar(item))}</value></entry>")
        out.append(f"</{name}>")
    elif isinstance(value, dict):
        out.append(f"<{name}>")
        for key, item in value.items():
            element(key, item, encoded, out)
        out.append(f"</{name}>")
    elif isinstance(value, (list, tuple)):
        out.append(f"<{name}>")
        for item in value:
            element("member", item, encoded, out)
        out.append(f"</{name}>")
    else:
        out.append(f"<{name}>{escape(scalar(value), {chr(13): '&#xD;'})}</{name}>")


def answer(service, action, result, request_id, encoded=True):
    """`result` None: the operation has no result element."""
    out = [f'<{action}Response xmlns="{NAMESPACE[service]}">']
    if result is not None:
        element(f"{action}Result", result, encoded, out)
    out.append(f"<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata></{action}Response>\n")
    return "".join(out).encode("utf-8")


def error(service, code, message, status, request_id):
    kind = "Sender" if status < 500 else "Receiver"
    return (f'<ErrorResponse xmlns="{NAMESPACE[service]}"><Error><Type>{kind}</Type><Code>{escape(code)}</Code>'
            f"<Message>{escape(message)}</Message></Error><RequestId>{request_id}</RequestId></ErrorResponse>\n").encode("utf-8")


def new_request_id():
    return str(uuid.uuid4())
