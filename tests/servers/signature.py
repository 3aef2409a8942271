# SPDX-License-Identifier: Apache-2.0
"""Signature Version 4, verified as AWS's text has it (IAM User Guide, "Create a signed API request").

The canonical request is built anew from what arrived: the query is decoded and encoded again and sorted, the path is encoded
once more as all services but S3 want it. Signed must be `host`, every `x-amz-*` header and the body; no header may come twice;
the date lies within 5 minutes; the token is the one that was issued with the key.
"""

import calendar
import hashlib
import hmac
import re
import time
import urllib.parse

from .errors import Refusal

ALGORITHM = "AWS4-HMAC-SHA256"
SKEW = 300
UNRESERVED = "-_.~"
AUTHORIZATION = re.compile(r"^AWS4-HMAC-SHA256 +Credential=([^,\s]+)\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([^,\s]+)$")


def encode(text):
    return urllib.parse.quote(text, safe=UNRESERVED)


def canonical_path(path):
    """Dot segments and empty ones removed (RFC 3986), then each segment encoded again."""
    kept = []
    for segment in path.split("/"):
        if segment == "..":
            kept = kept[:-1]
        elif segment not in ("", "."):
            kept.append(encode(segment))
    result = "/" + "/".join(kept)
    return result + "/" if path.endswith("/") and result != "/" else result


def canonical_query(query):
    pairs = []
    for part in query.split("&") if query else []:
        name, _, value = part.partition("=")
        pairs.append((encode(urllib.parse.unquote(name)), encode(urllib.parse.unquote(value))))
    return "&".join(f"{name}={value}" for name, value in sorted(pairs))


def canonical_request(method, path, query, headers, signed, body):
    """`headers` as (lower-case name, value); `signed` names in their order."""
    values = dict(headers)
    lines = "".join(f"{name}:{' '.join(values[name].split())}\n" for name in signed)
    return "\n".join([method, canonical_path(path), canonical_query(query), lines, ";".join(signed),
                      hashlib.sha256(body).hexdigest()])


def signing_key(secret, date, region, service):
    key = ("AWS4" + secret).encode()
    for part in (date, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def stamp(seconds):
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(seconds))


def parse_stamp(text):
    try:
        return calendar.timegm(time.strptime(text, "%Y%m%dT%H%M%SZ"))
    except ValueError:
        raise Refusal("IncompleteSignature", f"Date must be in ISO-8601 'basic format'. Got '{text}'. "
                      "See http://en.wikipedia.org/wiki/ISO_8601") from None


class Scope:
    """What an Authorization header claims."""

    def __init__(self, header):
        found = AUTHORIZATION.match(header)
        parts = found.group(1).split("/") if found else []
        if len(parts) != 5 or parts[4] != "aws4_request":
            raise Refusal("IncompleteSignature", "Authorization header requires 'Credential' parameter, 'SignedHeaders' parameter "
                          "and 'Signature' parameter.")
        self.key_id, self.date, self.region, self.service, _ = parts
        self.signed = found.group(2).split(";")
        self.signature = found.group(3)


class Verifier:
    """Checks requests against keys; `find_key(id)` gives an object with secret, token, expiry, or None."""

    def __init__(self, find_key, clock):
        self.find_key, self.clock = find_key, clock
        self.derived = {}

    def derived_key(self, secret, scope):
        name = (secret, scope.date, scope.region, scope.service)
        if name not in self.derived:
            if len(self.derived) > 10000:
                self.derived.clear()
            self.derived[name] = signing_key(*name)
        return self.derived[name]

    def scope(self, request):
        """The scope of a request's signature; a request without one is refused."""
        if request.header("authorization") is None:
            raise Refusal("MissingAuthenticationToken", "Request is missing Authentication Token")
        return Scope(request.header("authorization"))

    def check_headers(self, request, scope):
        names = [name for name, _ in request.headers]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise Refusal("SignatureDoesNotMatch", f"Header '{twice[0]}' was sent more than once.")
        if scope.signed != sorted(set(scope.signed)):
            raise Refusal("IncompleteSignature", "SignedHeaders must be sorted, each once.")
        for name in scope.signed:
            if name not in names:
                raise Refusal("SignatureDoesNotMatch", f"'{name}' is signed and was not sent.")
        for name in names:
            if (name == "host" or name.startswith("x-amz-")) and name not in scope.signed:
                raise Refusal("SignatureDoesNotMatch", f"'{name}' must be a 'SignedHeader' in the AWS Authorization.")
        if "host" not in names or "x-amz-date" not in names:
            raise Refusal("IncompleteSignature", "Authorization header requires existence of either a 'X-Amz-Date' or a "
                          "'Date' header.")

    def check_date(self, request, scope):
        date, now = request.header("x-amz-date"), self.clock()
        then = parse_stamp(date)
        if date[:8] != scope.date:
            raise Refusal("SignatureDoesNotMatch", f"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of "
                          f"date from HTTP: '{scope.date}' != '{date[:8]}', from '{date}'.")
        if then < now - SKEW:
            raise Refusal("SignatureDoesNotMatch", f"Signature expired: {date} is now earlier than {stamp(now - SKEW)} "
                          f"({stamp(now)} - 5 min.)")
        if then > now + SKEW:
            raise Refusal("SignatureDoesNotMatch", f"Signature not yet current: {date} is still later than {stamp(now + SKEW)} "
                          f"({stamp(now)} + 5 min.)")

    def verify(self, request, service, regions):
        """The key that signed. `regions`: those that the service is signed for, None for any."""
        scope = self.scope(request)
        self.check_headers(request, scope)
        if scope.service != service:
            raise Refusal("SignatureDoesNotMatch", f"Credential should be scoped to correct service: '{service}'.")
        if regions is not None and scope.region not in regions:
            raise Refusal("SignatureDoesNotMatch", "Credential should be scoped to a valid region.")
        key = self.find_key(scope.key_id)
        if key is None:
            raise Refusal("InvalidClientTokenId", "The security token included in the request is invalid.")
        self.check_date(request, scope)
        token = request.header("x-amz-security-token")
        if token != key.token:
            raise Refusal("InvalidClientTokenId", "The security token included in the request is invalid.")
        text = canonical_request(request.method, request.path, request.query, request.headers, scope.signed, request.body)
        to_sign = "\n".join([ALGORITHM, request.header("x-amz-date"),
                             f"{scope.date}/{scope.region}/{scope.service}/aws4_request",
                             hashlib.sha256(text.encode("utf-8")).hexdigest()])
        expected = hmac.new(self.derived_key(key.secret, scope), to_sign.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), scope.signature.encode()):
            raise Refusal("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. "
                          "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.")
        key.use(self.clock())
        return key, scope
