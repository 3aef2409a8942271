#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether signatures are verified: AWS's published numbers come out, what botocore signs is taken, and each thing that is wrong with
a request is refused with AWS's own code."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import clients, fixtures, signature  # noqa: E402
from servers.test_server import ServerCase  # noqa: E402

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
FORM = "application/x-www-form-urlencoded; charset=utf-8"

# IAM User Guide, "Create a signed AWS API request"; the rest by their names in the Signature Version 4 test suite.
PUBLISHED = [
    ("ListUsers", "GET", "/", "Action=ListUsers&Version=2010-05-08", [("content-type", FORM), ("host", "iam.amazonaws.com")], "iam",
     "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"),
    ("get-vanilla", "GET", "/", "", [], "service", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-vanilla-query-order-key-case", "GET", "/", "Param2=value2&Param1=value1", [], "service",
     "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    ("get-vanilla-empty-query-key", "GET", "/", "Param1=value1", [], "service",
     "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
    ("get-slash", "GET", "//", "", [], "service", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
]


class Key:
    id, secret, token = KEY, SECRET, None

    def use(self, now):
        self.used = now


class Request:
    def __init__(self, method, path, query, headers, body=b""):
        self.method, self.path, self.query, self.headers, self.body = method, path, query, headers, body

    def header(self, name):
        return dict(self.headers).get(name)


class Published(unittest.TestCase):
    def verify(self, row, number):
        name, method, path, query, headers, service, _ = row
        headers = sorted(headers + [("x-amz-date", "20150830T123600Z")] + ([] if service == "iam" else [
            ("host", "example.amazonaws.com")]))
        names = ";".join(header for header, _ in headers)
        headers.append(("authorization", f"AWS4-HMAC-SHA256 Credential={KEY}/20150830/us-east-1/{service}/aws4_request, "
                        f"SignedHeaders={names}, Signature={number}"))
        verifier = signature.Verifier(lambda _: Key(), lambda: signature.parse_stamp("20150830T123600Z"))
        return verifier.verify(Request(method, path, query, headers), service, None)

    def test_published_numbers(self):
        for row in PUBLISHED:
            with self.subTest(row[0]):
                self.assertEqual(self.verify(row, row[-1])[1].region, "us-east-1")
                with self.assertRaisesRegex(signature.Refusal, "SignatureDoesNotMatch"):
                    self.verify(row, row[-1][:-1] + ("0" if row[-1][-1] != "0" else "1"))


class Refused(ServerCase):
    def setUp(self):
        self.server = self.serve()
        self.key = self.server.key()
        self.body = "Action=GetAccountSummary&Version=2010-05-08"

    def request(self, body=None, **more):
        return clients.signed(self.server, more.pop("key", self.key), more.pop("service", "iam"),
                              self.body if body is None else body, headers=[("Content-Type", FORM), *more.pop("headers", [])], **more)

    def refused(self, code, status, change=None, **more):
        request = self.request(**more)
        if change:
            change(request)
        self.check_code(clients.send(self.server, request), code, status)

    def test_good(self):
        self.assertEqual(clients.send(self.server, self.request()).status, 200)
        session = self.server.keys.session(self.server.accounts[fixtures.NUMBER], fixtures.DETAILS["RoleDetailList"][0], "s", 900)
        self.assertEqual(clients.send(self.server, self.request(key=session)).status, 200)

    def test_bad(self):
        def set_header(name, value):
            def change(request):
                del request.headers[name]
                if value is not None:
                    request.headers[name] = value
            return change

        def replace(old, new):
            return lambda request: request.headers.replace_header("Authorization", request.headers["Authorization"].replace(old, new))

        other = self.server.keys.session(self.server.accounts[fixtures.NUMBER], fixtures.DETAILS["RoleDetailList"][0], "s", 900)
        for name, code, change in [
                ("no signature", "MissingAuthenticationToken", set_header("Authorization", None)),
                ("no form", "IncompleteSignature", set_header("Authorization", "AWS4-HMAC-SHA256 nonsense")),
                ("unknown key", "InvalidClientTokenId", replace(self.key.id, "AKIA2222222222222222")),
                ("wrong number", "SignatureDoesNotMatch", replace("Signature=", "Signature=0")),
                ("wrong service", "SignatureDoesNotMatch", replace("/iam/", "/sts/")),
                ("wrong Region", "SignatureDoesNotMatch", replace("/us-east-1/", "/eu-west-1/")),
                ("header not signed", "SignatureDoesNotMatch", set_header("X-Amz-Extra", "1")),
                ("header gone", "SignatureDoesNotMatch", set_header("Content-Type", None)),
                ("header changed", "SignatureDoesNotMatch", set_header("Content-Type", "text/plain")),
                ("header twice", "SignatureDoesNotMatch",
                 lambda request: request.headers.add_header("X-Amz-Date", request.headers["X-Amz-Date"])),
                ("date is no date", "IncompleteSignature", set_header("X-Amz-Date", "yesterday")),
                ("host not signed", "SignatureDoesNotMatch", replace(";host;", ";")),
                ("body changed", "SignatureDoesNotMatch", lambda request: setattr(request, "data", self.body.encode() + b"&A=b")),
                ("token of another", "SignatureDoesNotMatch", set_header("X-Amz-Security-Token", other.token))]:
            with self.subTest(name):
                self.refused(code, 403, change)
        with self.subTest("token missing"):
            other.token, token = None, other.token
            self.body += "&B=c"
            request = self.request(key=other)
            other.token = token
            self.check_code(clients.send(self.server, request), "InvalidClientTokenId", 403)

    def test_wrong_secret(self):
        request_key = type(self.key)(fixtures.NUMBER, self.key.arn, "x")
        request_key.id = self.key.id
        self.refused("SignatureDoesNotMatch", 403, key=request_key)

    def test_json_codes(self):
        wrong = type(self.key)(fixtures.NUMBER, self.key.arn, "x")
        self.check_code(clients.json_call(self.server, wrong, "support", "DescribeSeverityLevels"), "UnrecognizedClientException", 400)
        wrong.id = self.key.id
        self.check_code(clients.json_call(self.server, wrong, "support", "DescribeSeverityLevels"), "InvalidSignatureException", 400)
        self.check_code(clients.rest(self.server, wrong, "access-analyzer", "/analyzer", query={}), "InvalidSignatureException", 403)

    def test_clock(self):
        """Five minutes of difference are too many; the text says who is ahead."""
        for offset, text in ((240, None), (-240, None), (360, b"Signature expired"), (-360, b"Signature not yet current")):
            with self.subTest(offset):
                self.server.play({"clock_offset": offset})
                reply = clients.send(self.server, self.request())
                if text is None:
                    self.assertEqual(reply.status, 200)
                else:
                    self.check_code(reply, "SignatureDoesNotMatch", 403)
                    self.assertIn(text, reply.body)

    def test_queries(self):
        """Parameters in any order and any spelling are one query; what is signed must be the canonical one."""
        for query in ({"b": "2", "a": "1/x*~"}, {"maxResults": "100", "nextToken": ""}):
            request = clients.signed(self.server, self.key, "access-analyzer", "", method="GET", path="/analyzer", query=query)
            # "nextToken" of nothing and "a" of something are no tokens: the signature alone is looked at here.
            self.assertEqual(clients.send(self.server, request).status, 200)

    def test_session_ends(self):
        self.server.play({"session_calls": 2})
        account = self.server.accounts[fixtures.NUMBER]
        session = self.server.keys.session(account, fixtures.DETAILS["RoleDetailList"][0], "s", 900)
        for expected in (200, 200, 403, 403):
            reply = clients.send(self.server, self.request(key=session))
            self.assertEqual(reply.status, expected)
        self.assertEqual(reply.code, "ExpiredToken")
        self.server.play({"clock_offset": 250, "session_seconds": -300})
        session = self.server.keys.session(account, fixtures.DETAILS["RoleDetailList"][0], "s", 900)
        self.refused("ExpiredToken", 403, key=session)
        self.check_code(clients.json_call(self.server, session, "support", "DescribeSeverityLevels"), "ExpiredTokenException", 400)


if __name__ == "__main__":
    unittest.main(verbosity=1, warnings="ignore")
