# SPDX-License-Identifier: Apache-2.0
"""HTTP/1.1 on a socket: requests in, answers out, connections kept. What an answer says is `respond`'s matter; how it is sent,
whole, late, in pieces or not at all, is what a Fault in it says (faults.py)."""

import asyncio
import socket
import struct

from . import faults

HEAD_MAX = 128 * 1024
BODY_MAX = 32 * 1024 * 1024
REASON = {200: "OK", 301: "Moved Permanently", 302: "Found", 303: "See Other", 307: "Temporary Redirect",
          308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
          405: "Method Not Allowed", 409: "Conflict", 410: "Gone", 413: "Payload Too Large", 429: "Too Many Requests",
          500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}


class Request:
    __slots__ = ("method", "path", "query", "headers", "body", "connection", "target")

    def __init__(self, method, target, headers, body, connection):
        self.method, self.headers, self.body, self.connection = method, headers, body, connection
        self.target = target
        if "://" in target:  # as a proxy gets it
            target = "/" + target.split("://", 1)[1].partition("/")[2]
        self.path, _, self.query = target.partition("?")

    def header(self, name):
        for key, value in self.headers:
            if key == name:
                return value
        return None


class Answer:
    """What goes back. `wait` seconds pass first; `fault` changes how it goes."""

    __slots__ = ("status", "headers", "body", "wait", "fault", "entry", "finish")

    def __init__(self, status, body, headers=None):
        self.status, self.body, self.headers = status, body, headers or {}
        self.wait, self.fault, self.entry, self.finish = 0.0, None, None, None

    def head(self, length=None):
        lines = [f"HTTP/1.1 {self.status} {REASON.get(self.status, 'Unknown')}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if length is not None:
            lines.append(f"Content-Length: {length}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


class Connection(asyncio.Protocol):
    def __init__(self, server):
        self.server = server
        self.data = bytearray()
        self.transport = None
        self.busy = False
        self.number = 0
        self.requests = 0
        self.writable = asyncio.Event()
        self.closed = False
        self.pending = None

    def connection_made(self, transport):
        self.transport = transport
        self.number = self.server.connected(self)
        self.writable.set()
        raw = transport.get_extra_info("socket")
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def connection_lost(self, _):
        self.closed = True
        self.writable.set()
        self.server.disconnected(self)
        if self.pending:
            self.pending.cancel()

    def pause_writing(self):
        self.writable.clear()

    def resume_writing(self):
        self.writable.set()

    def data_received(self, data):
        self.data += data
        self.take()

    def reset(self):
        """Ends with RST rather than FIN."""
        raw = self.transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()

    def refuse(self, status):
        answer = Answer(status, b"", {"Connection": "close"})
        self.transport.write(answer.head(0))
        self.transport.close()

    def take(self):
        """One request at a time, answered before the next is looked at."""
        if self.busy or self.closed:
            return
        end = self.data.find(b"\r\n\r\n")
        if end < 0:
            if len(self.data) > HEAD_MAX:
                self.refuse(400)
            return
        lines = bytes(self.data[:end]).decode("latin-1").split("\r\n")
        words = lines[0].split(" ")
        headers = []
        for line in lines[1:]:
            name, colon, value = line.partition(":")
            if not colon or not name or name != name.strip():
                self.refuse(400)
                return
            headers.append((name.lower(), value.strip()))
        lengths = [value for name, value in headers if name == "content-length"]
        if len(words) != 3 or len(lengths) > 1 or any(name == "transfer-encoding" for name, _ in headers) \
                or (lengths and not lengths[0].isdigit()):
            self.refuse(400)
            return
        length = int(lengths[0]) if lengths else 0
        if length > BODY_MAX:
            self.refuse(413)
            return
        if ("expect", "100-continue") in headers and len(self.data) == end + 4 and length:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            return
        if len(self.data) < end + 4 + length:
            return
        body = bytes(self.data[end + 4:end + 4 + length])
        del self.data[:end + 4 + length]
        self.busy = True
        self.requests += 1
        self.answer(Request(words[0], words[1], headers, body, self))

    def answer(self, request):
        answer = self.server.respond(request)
        if answer.wait > 0:
            self.pending = asyncio.get_running_loop().call_later(answer.wait, self.send, answer)
        else:
            self.send(answer)

    def send(self, answer):
        self.pending = None
        if answer.fault is not None and answer.fault.sends:
            task = asyncio.ensure_future(faults.send(self, answer))
            self.server.tasks.add(task)
            task.add_done_callback(self.server.tasks.discard)
            return
        self.transport.write(answer.head(len(answer.body)) + answer.body)
        self.sent(answer)

    def sent(self, answer, close=False):
        if answer.finish:
            answer.finish(answer)
            answer.finish = None
        if close or answer.headers.get("Connection") == "close":
            self.transport.close()
            return
        self.busy = False
        if self.data:
            self.take()
