#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""TLS and proxies (aws-live.md 2, 7): whom requests are sent to, and what is shown to whom.

    test_http_network.py HTTP_SEND

Certificates are made here, by openssl. Servers and proxies listen on 127.0.0.1 and write down what they are sent.
"""

import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest

PROGRAM = None
KEY, SECRET, TOKEN = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "sessiontokenEXAMPLE"
SIGNED = [f"key={KEY}", f"secret={SECRET}", f"token={TOKEN}", "region=us-east-1", "service=iam"]


def read_request(lines):
    """The first line and the headers, names in lower case; None at the end."""
    first = lines.readline().decode("latin-1").rstrip("\r\n")
    if not first:
        return None
    headers = []
    while (line := lines.readline().decode("latin-1").rstrip("\r\n")):
        name, _, value = line.partition(":")
        headers.append((name.lower(), value.strip()))
    lines.read(int(dict(headers).get("content-length", 0)))
    return first, headers


class Server:
    """Answers each request with `answer`; a thread for each connection. `context`: TLS. `close`: after each answer, unannounced."""

    def __init__(self, context=None, answer=b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", close=False):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.context, self.answer, self.close = context, answer, close
        self.connections, self.handshakes, self.resumed, self.requests = 0, 0, 0, []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            self.connections += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            if self.context is not None:
                connection = self.context.wrap_socket(connection, server_side=True)
                self.handshakes += 1
                self.resumed += connection.session_reused
            with connection, connection.makefile("rb") as lines:
                while (request := read_request(lines)) is not None:
                    self.requests.append(request)
                    connection.sendall(self.answer)
                    if self.close:
                        break
        except (OSError, ssl.SSLError):
            pass


class Proxy(Server):
    """CONNECT to one place, whatever was asked for; `refusal`: the answer instead."""

    def __init__(self, target, refusal=None):
        self.target, self.refusal = target, refusal
        super().__init__()

    def serve(self, connection):
        with connection:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                got = connection.recv(1)
                if not got:
                    return
                head += got
            self.requests.append(head.decode("latin-1"))
            if self.refusal is not None:
                connection.sendall(self.refusal)
                return
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            with socket.create_connection(("127.0.0.1", self.target)) as other:
                back = threading.Thread(target=pump, args=(other, connection), daemon=True)
                back.start()
                pump(connection, other)
                back.join()


def pump(source, target):
    try:
        while (data := source.recv(65536)):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Certificates:
    """Two authorities, and certificates of the first one: for 127.0.0.1 and iam.test, for another name, and one that has ended."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("authority", "stranger"):
            openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj",
                    f"/CN={name}", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"))
        self.make("good", "IP:127.0.0.1,DNS:iam.test", "30")
        self.make("other", "DNS:elsewhere.test", "30")
        self.make("ended", "IP:127.0.0.1", "-1")

    def path(self, name):
        return os.path.join(self.folder, name)

    def make(self, name, names, days):
        extensions = self.path(name + ".ext")
        with open(extensions, "w", encoding="ascii") as file:
            file.write(f"subjectAltName={names}\n")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=test", "-keyout",
                self.path(name + ".key"), "-out", self.path(name + ".csr"))
        openssl("x509", "-req", "-in", self.path(name + ".csr"), "-CA", self.path("authority.pem"), "-CAkey",
                self.path("authority.key"), "-CAcreateserial", "-days", days, "-extfile", extensions, "-out",
                self.path(name + ".pem"))

    def context(self, name):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path(name + ".pem"), self.path(name + ".key"))
        return context


class NetworkTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.certificates = Certificates(cls.folder.name)
        cls.ca = "ca=" + cls.certificates.path("authority.pem")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def send(self, *arguments, **environment):
        done = subprocess.run([PROGRAM, "total=10000", *arguments], env={"PATH": os.environ["PATH"], **environment},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False)
        self.assertIn(done.returncode, (0, 1), done.stdout)
        self.assertNotIn(SECRET, done.stdout)
        self.assertNotIn(TOKEN, done.stdout)
        return done.stdout

    # ---- TLS ----

    def test_answers_by_the_given_authority(self):
        server = Server(self.certificates.context("good"))
        self.assertEqual(self.send(f"url=https://127.0.0.1:{server.port}/", self.ca, "count=5"), "answered 200 2 \n" * 5)
        self.assertEqual((server.connections, server.handshakes), (1, 1))

    def test_resumes_sessions(self):
        """A write has a connection of its own, but not a whole handshake."""
        server = Server(self.certificates.context("good"))
        out = self.send(f"url=https://127.0.0.1:{server.port}/", "method=POST", "write", self.ca, "count=3")
        self.assertEqual(out, "answered 200 2 \n" * 3)
        self.assertEqual((server.connections, server.handshakes, server.resumed), (3, 3, 2))

    def test_refuses_certificates(self):
        for name, arguments, why in (
                ("good", [], "unable to get local issuer"),
                ("good", ["ca=" + self.certificates.path("stranger.pem")], "unable to get local issuer"),
                ("other", [self.ca], "does not match|no alternative certificate"),
                ("ended", [self.ca], "expired")):
            with self.subTest(name=name, arguments=arguments):
                server = Server(self.certificates.context(name))
                out = self.send(f"url=https://127.0.0.1:{server.port}/", *arguments, *SIGNED)
                self.assertRegex(out, rf"^refused 0 0 127\.0\.0\.1:{server.port}: .*({why})")
                self.assertEqual(server.requests, [])

    def test_refuses_a_bundle_that_is_none(self):
        empty = self.certificates.path("empty.pem")
        with open(empty, "w", encoding="ascii"):
            pass
        self.assertRegex(self.send("url=https://127.0.0.1:1/", "ca=" + empty), "^error a CA bundle without certificates")
        self.assertRegex(self.send("url=https://127.0.0.1:1/", "ca=" + self.certificates.path("absent.pem")), "^error ")
        self.assertRegex(self.send("url=https://127.0.0.1:1/", "ca=" + self.folder.name), "^error ")

    def test_speaks_no_old_tls(self):
        context = self.certificates.context("good")
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        server = Server(context)
        self.assertRegex(self.send(f"url=https://127.0.0.1:{server.port}/", self.ca), "^no-answer 0 0 ")
        self.assertEqual(server.handshakes, 0)

    def test_survives_connections_that_were_closed(self):
        """Neither SIGPIPE nor a lost request: the connection that was to be used again is gone."""
        server = Server(self.certificates.context("good"), close=True)
        out = self.send(f"url=https://127.0.0.1:{server.port}/", "method=POST", "body=" + "x" * 100000, self.ca, "count=5")
        self.assertEqual(out, "answered 200 2 \n" * 5)

    def test_has_no_answer_from_a_handshake_that_was_cut(self):
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=lambda: listener.accept()[0].close(), daemon=True).start()
        self.assertRegex(self.send(f"url=https://127.0.0.1:{listener.getsockname()[1]}/", self.ca), "^no-answer 0 0 ")

    def test_speaks_no_http_without_leave(self):
        server = Server()
        url = f"url=http://127.0.0.1:{server.port}/"
        self.assertRegex(self.send(url, *SIGNED), "^refused 0 0 .*https is needed")
        self.assertEqual(server.connections, 0)
        self.assertEqual(self.send(url, "plain"), "answered 200 2 \n")

    # ---- Proxies ----

    def test_signs_through_a_proxy(self):
        server = Server(self.certificates.context("good"))
        proxy = Proxy(server.port)
        out = self.send("url=https://iam.test/", "method=POST", "body=Action=ListUsers", self.ca, *SIGNED, "header=X-Our: own",
                        https_proxy=f"http://somebody:password@127.0.0.1:{proxy.port}")
        self.assertEqual(out, "answered 200 2 \n")
        self.assertRegex(proxy.requests[0], r"^CONNECT iam\.test:443 HTTP/1\.1\r\n")
        for ours in ("x-our", "x-amz", "aws4", TOKEN):
            self.assertNotIn(ours, proxy.requests[0].lower())
        _, headers = server.requests[0]
        names = [name for name, _ in headers]
        self.assertEqual(len(names), len(set(names)))
        self.assertRegex(dict(headers)["authorization"], r"^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/\d{8}/us-east-1/iam/"
                         r"aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token;x-our, Signature=[0-9a-f]{64}$")
        self.assertEqual(dict(headers)["host"], "iam.test")
        self.assertNotIn("proxy-authorization", names)

    def test_says_when_a_proxy_refuses(self):
        for refusal, outcome in (("407 Proxy Authentication Required", "refused"), ("403 Forbidden", "refused"),
                                 ("429 Too Many Requests", "no-answer"), ("502 Bad Gateway", "no-answer"),
                                 ("503 Service Unavailable", "no-answer")):
            with self.subTest(refusal=refusal):
                proxy = Proxy(1, f"HTTP/1.1 {refusal}\r\nContent-Length: 0\r\n\r\n".encode())
                out = self.send("url=https://iam.test/", self.ca, *SIGNED,
                                https_proxy=f"http://somebody:password@127.0.0.1:{proxy.port}")
                self.assertRegex(out, f"^{outcome} 0 0 iam.test: .*{refusal[:3]}")
                self.assertNotIn("password", out)

    def test_goes_by_the_environment(self):
        server = Server()
        proxy = Server(answer=b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nproxy")
        url, there = f"url=http://127.0.0.1:{server.port}/", f"http://127.0.0.1:{proxy.port}"
        direct, through = "answered 200 2 \n", "answered 200 5 \n"
        for arguments, environment, wanted in (
                (["plain"], {}, direct),
                (["plain"], {"http_proxy": there}, through),
                (["plain"], {"HTTP_PROXY": there}, direct),  # a CGI script's header
                (["plain"], {"all_proxy": there}, through),
                (["plain"], {"ALL_PROXY": there}, through),
                (["plain"], {"http_proxy": there, "no_proxy": "127.0.0.1"}, direct),
                (["plain"], {"http_proxy": there, "NO_PROXY": "127.0.0.0/8"}, direct),
                (["plain"], {"http_proxy": there, "no_proxy": "10.0.0.0/8"}, through),
                (["plain", "no_proxy"], {"http_proxy": there, "all_proxy": there}, direct)):
            with self.subTest(environment=environment, arguments=arguments):
                self.assertEqual(self.send(url, *arguments, **environment), wanted)

    def test_reads_no_file_of_the_users(self):
        """~/.netrc would replace the signature, ~/.curlrc is the tool's alone."""
        server = Server()
        with open(self.certificates.path(".netrc"), "w", encoding="ascii") as file:
            file.write("machine 127.0.0.1 login somebody password else\n")
        self.assertEqual(self.send(f"url=http://127.0.0.1:{server.port}/", "plain", HOME=self.folder.name), "answered 200 2 \n")
        self.assertNotIn("authorization", dict(server.requests[0][1]))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(warnings="ignore")
