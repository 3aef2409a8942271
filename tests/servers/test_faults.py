#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether each fault of a scenario comes when it should and looks as it says, seen from a plain socket."""

import http.client
import json
import os
import sys
import time
import unittest
import xml.etree.ElementTree

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import clients, faults, fixtures  # noqa: E402
from servers.test_server import ServerCase  # noqa: E402

OTHER = "444455556666"


class Faults(ServerCase):
    def play(self, do, tls=False, **members):
        """A server on which that fault happens once, and one of its keys."""
        self.server = self.serve([fixtures.account(), fixtures.account(OTHER)], {"faults": [{"do": do, "times": 1, **members}]}, tls=tls)
        self.key = self.server.key()

    def ask(self, action="GetAccountSummary", **parameters):
        return clients.query(self.server, self.key, "iam", action, **parameters)

    def good(self):
        """The next time it goes well; the log says what happened before."""
        self.assertEqual(self.ask().status, 200)
        calls = self.server.log.calls()
        self.assertEqual([one["fault"] for one in calls], [self.server.scenario["faults"][0]["do"], None])
        self.assertEqual([one["attempt"] for one in calls], [1, 1 if calls[0]["fault"] in ("slow", "header", "wrong_account") else 2])

    def test_all_are_played(self):
        """Each row of the table is tested below."""
        with open(os.path.abspath(__file__), encoding="utf-8") as file:
            text = file.read()
        self.assertEqual([name for name in faults.DO if f'"{name}"' not in text], [])
        with self.assertRaisesRegex(ValueError, "no such thing"):
            self.play("nothing")
        with self.assertRaisesRegex(ValueError, "a scenario has no"):
            self.serve(scenario={"fault": []})

    def test_errors(self):
        for do, members, code, status in (
                ("throttle", {}, "Throttling", 400), ("throttle", {"status": 429}, "Throttling", 429),
                ("throttle", {"code": "RequestLimitExceeded", "status": 503}, "RequestLimitExceeded", 503),
                ("error", {"code": "ServiceFailure"}, "ServiceFailure", 500), ("error", {"code": "Odd", "status": 418}, "Odd", 418),
                ("error_in_200", {"code": "InternalFailure"}, "InternalFailure", 200)):
            with self.subTest(do=do, members=members):
                self.play(do, **members)
                self.check_code(self.ask(), code, status)
                self.assertEqual(self.server.log.calls()[0]["code"], code)
                self.good()
        self.play("throttle", retry_after_ms=1500, retry_after=2)
        headers = self.ask().headers
        self.assertEqual((headers["x-amz-retry-after"], headers["retry-after"]), ("1500", "2"))
        self.server = self.serve([], {"organization": {}, "faults": [{"action": "organizations:*", "do": "throttle"}]}, synthetic=1)
        self.check_code(clients.json_call(self.server, self.server.key(), "organizations", "ListRoots"), "TooManyRequestsException", 400)

    def test_pages_in_html(self):
        for do, status, body in (("html", 500, b"<html>"), ("html", 502, b"<html>"), ("html", 504, b"<html>"), ("empty", 503, b"")):
            self.play(do, status=status)
            reply = self.ask()
            self.assertEqual((reply.status, reply.body[:6]), (status, body))
            self.good()

    def test_cut_connections(self):
        for do, problem in (("reset_before", ConnectionResetError), ("reset_after", ConnectionResetError),
                            ("close", http.client.RemoteDisconnected), ("half_body", http.client.IncompleteRead),
                            ("wrong_length", http.client.IncompleteRead)):
            for tls in (False, True):
                with self.subTest(do=do, tls=tls):
                    self.play(do, tls)
                    # Over TLS a reset may be seen as the end.
                    with self.assertRaises((problem, http.client.RemoteDisconnected) if tls else problem):
                        self.ask()
                    self.good()
                    self.assertEqual(len(self.server.log.connections()), 2)

    def test_what_was_done(self):
        """Before a reset nothing is done, after one all is."""
        for do, roles in (("reset_before", 2), ("reset_after", 3)):
            self.play(do, action="CreateRole")
            with self.assertRaises(ConnectionResetError):
                self.ask("CreateRole", RoleName="new", AssumeRolePolicyDocument=json.dumps(fixtures.trust({"AWS": "*"})))
            self.assertEqual(len(self.server.accounts[fixtures.NUMBER].details["RoleDetailList"]), roles)

    def test_refused_connections(self):
        self.server = self.serve(scenario={"refuse_connections": [1]})
        self.key = self.server.key()
        with self.assertRaises((ConnectionResetError, http.client.RemoteDisconnected, BrokenPipeError)):
            self.ask()
        self.assertEqual(self.ask().status, 200)

    def test_slowness(self):
        for do, members, least in (("slow", {"ms": 300}, 0.3), ("drip", {"size": 100, "interval_ms": 50}, 0.2),
                                   ("drip_head", {"size": 100, "interval_ms": 50}, 0.3)):
            with self.subTest(do):
                self.play(do, **members)
                begin = time.monotonic()
                self.assertEqual(self.ask().status, 200)
                self.assertGreater(time.monotonic() - begin, least)
                self.good()
        self.play("silence")
        connection = clients.connect(self.server, timeout=0.3)
        with self.assertRaises(TimeoutError):
            clients.query(self.server, self.key, "iam", "GetAccountSummary", connection)
        self.good()

    def test_redirects(self):
        for to, location in (("same", "/elsewhere"), ("other", "http://localhost:"), ("file", "file:///etc/hostname"), ("x:y", "x:y")):
            self.play("redirect", to=to, status=302)
            reply = self.ask()
            self.assertEqual(reply.status, 302)
            self.assertIn(location, reply.headers["location"])
            self.good()

    def test_broken_bodies(self):
        for do in ("malformed", "truncated"):
            self.play(do)
            with self.assertRaises(xml.etree.ElementTree.ParseError):
                xml.etree.ElementTree.fromstring(self.ask().body)
            self.good()
            self.play(do, action="support:*")
            with self.assertRaises(ValueError):
                json.loads(clients.json_call(self.server, self.key, "support", "DescribeSeverityLevels").body)
        self.play("doctype")
        self.assertRegex(self.ask().body, rb'^<!DOCTYPE x \[<!ENTITY e0 "entity"><!ENTITY e1 "(&e0;){10}">')
        self.play("external_entity", path="/etc/passwd")
        self.assertRegex(self.ask().body, rb'^<!DOCTYPE x \[<!ENTITY e SYSTEM "file:///etc/passwd">\]>')
        self.play("nested")
        self.assertTrue(self.ask().body.startswith(b"<a>" * 100000))
        self.good()

    def test_bodies_too_large(self):
        self.play("endless", until=5 << 20)
        self.assertGreater(len(self.ask().body), 5 << 20)
        self.good()
        self.play("huge", bytes=3 << 20)
        reply = self.ask()
        self.assertEqual(len(reply.body), int(reply.headers["content-length"]))
        self.assertGreater(len(reply.body), 3 << 20)
        xml.etree.ElementTree.fromstring(reply.body)
        self.good()

    def test_headers(self):
        self.play("content_type", type="text/plain")
        self.assertEqual(self.ask().headers["content-type"], "text/plain")
        self.play("header", headers={"X-More": "1"})
        self.assertEqual(self.ask().headers["x-more"], "1")
        self.good()
        self.play("long_header", bytes=30000)
        self.assertEqual(len(self.ask().headers["x-amz-long"]), 30000)
        self.play("body", text="{}", status=201, type="a/b")
        reply = self.ask()
        self.assertEqual((reply.status, reply.body, reply.headers["content-type"]), (201, b"{}", "a/b"))

    def test_markers(self):
        self.play("repeat_marker", action="ListVirtualMFADevices", token="same")
        self.assertIn(b"<IsTruncated>true</IsTruncated><Marker>same</Marker>", self.ask("ListVirtualMFADevices").body)
        self.play("marker_alone", action="ListVirtualMFADevices")
        body = self.ask("ListVirtualMFADevices").body
        self.assertIn(b"<Marker>", body)
        self.assertNotIn(b"IsTruncated", body)
        self.play("repeat_marker", action="ListAnalyzers")
        self.assertEqual(clients.rest(self.server, self.key, "access-analyzer", "/analyzer", query={}).json["nextToken"], "again")

    def test_wrong_account(self):
        self.play("wrong_account", other=OTHER)
        identity = clients.client(self.server, "sts", self.key).get_caller_identity()
        self.assertEqual((identity["Account"], identity["Arn"]), (OTHER, f"arn:aws:iam::{OTHER}:user/auditor"))
        self.play("wrong_account", other=OTHER)
        self.assertIn(f"arn:aws:iam::{OTHER}:user/alice".encode(), self.ask("GetAccountAuthorizationDetails").body)
        self.assertNotIn(OTHER + ":user", self.ask("GetAccountAuthorizationDetails").body.decode())


class When(ServerCase):
    def statuses(self, row, count=6, **scenario):
        server = self.serve([fixtures.account(), fixtures.account(OTHER)], {**scenario, "faults": [{"do": "html", **row}]})
        keys = [server.key(), server.key(OTHER)]
        return [[clients.query(server, key, "iam", "GetAccountSummary").status for _ in range(count)] for key in keys]

    def test_conditions(self):
        bad, good = 503, 200
        for row, expected in (
                ({}, [[bad] * 3] * 2), ({"account": OTHER}, [[good] * 3, [bad] * 3]), ({"account": "1*"}, [[bad] * 3, [good] * 3]),
                ({"action": "GetAccount*"}, [[bad] * 3] * 2), ({"action": "sts:*"}, [[good] * 3] * 2),
                ({"service": ["sts", "iam"]}, [[bad] * 3] * 2), ({"region": "eu-*"}, [[good] * 3] * 2),
                ({"attempt": 1}, [[bad, good, bad]] * 2), ({"attempt": [1, 2]}, [[bad, bad, good]] * 2),
                ({"attempt": "2-"}, [[good] * 3] * 2), ({"call": 2}, [[good, bad, good]] * 2), ({"call": "2-3"}, [[good, bad, bad]] * 2),
                ({"times": 4}, [[bad] * 3, [bad, good, good]]), ({"chance": 0}, [[good] * 3] * 2), ({"chance": 1}, [[bad] * 3] * 2)):
            with self.subTest(row):
                self.assertEqual(self.statuses(row, 3), expected)

    def test_chance(self):
        """Drawn from the seed: the same again, another with another seed, about as often as asked for."""
        server = self.serve([], {"seed": 4, "faults": [{"do": "throttle", "chance": 0.2}]}, synthetic=1)
        key = server.key()
        connection = clients.connect(server)

        def draw(seed):
            server.play({"seed": seed, "faults": [{"do": "throttle", "chance": 0.2}]})
            return [clients.query(server, key, "iam", "GetRole", connection, RoleName=f"r{n}").status for n in range(300)]
        first = draw(4)
        self.assertTrue(30 < first.count(400) < 95, first.count(400))
        self.assertEqual(draw(4), first)
        self.assertNotEqual(draw(5), first)
        connection.close()

    def test_role_account(self):
        """AssumeRole is told apart by the account that is to be entered."""
        server = self.serve([fixtures.account(), fixtures.account(OTHER)], {
            "assume": {"*": {"*": True}}, "faults": [{"account": OTHER, "action": "AssumeRole", "do": "html"}]})
        for number, status in ((fixtures.NUMBER, 200), (OTHER, 503)):
            self.assertEqual(clients.query(server, server.key(), "sts", "AssumeRole", RoleArn=f"arn:aws:iam::{number}:role/x",
                                           RoleSessionName="ab").status, status)


if __name__ == "__main__":
    unittest.main(verbosity=1, warnings="ignore")
