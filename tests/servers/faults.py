# SPDX-License-Identifier: Apache-2.0
"""Faults, as a scenario asks for them.

    {"faults": [{"action": "iam:GetAccountAuthorizationDetails", "account": "111122223333", "attempt": 1, "do": "throttle"}]}

A row says when (all that it names must hold) and what. When:

    service, action, account, region   a text with * and ?, or a list of such; action with or without the service; the account is
                                       the caller's, or that of the role which is to be assumed
    attempt    1 for the first time that the very same request comes since it was last answered well: a number, a list, "2-"
    call       the n-th call of that action for that account: a number, a list, "1-3"
    chance     between 0 and 1, drawn from the scenario's seed, the request and the attempt: the same in each run
    times      how often the row is used at most

What: "do" is one of DO below, with the members named there.
"""

import asyncio
import fnmatch
import random

from . import json_wire, query_wire

HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>\n"
THROTTLED = {"organizations": ("TooManyRequestsException", "AWS Organizations can't complete your request because another request "
                               "is already in progress. Try again later."),
             "account": ("TooManyRequestsException", "Rate exceeded"),
             "sso": ("TooManyRequestsException", "Rate exceeded")}

# What can be done, with its members (and what they are when left out).
DO = {
    "error": "an error in the service's own form: code, message, status, retry_after_ms, retry_after",
    "throttle": "the service's own throttling; status 429 if asked for; retry_after_ms, retry_after",
    "html": "status (503) with a page in HTML",
    "empty": "status (503) with nothing",
    "reset_before": "the connection is reset and nothing was done",
    "reset_after": "the connection is reset when all was done",
    "close": "the connection is closed in good order, without an answer",
    "half_body": "the head and the first half of the body (or of `bytes`), then the end",
    "wrong_length": "Content-Length is off by `delta` (100), then the end",
    "drip": "`size` (1) bytes at a time, every `interval_ms` (1000)",
    "drip_head": "the same from the first byte of the head on",
    "slow": "the whole answer after `ms`",
    "silence": "nothing for `ms` (for ever), and the connection stays",
    "redirect": "status (307) to `to`: same, other, file, or an address",
    "error_in_200": "status 200 with an error of `code` in it",
    "malformed": "a body with its end tags or braces mixed up",
    "truncated": "a body that ends early, with the length to fit",
    "doctype": "a DOCTYPE with entities that grow (XML), before the answer",
    "external_entity": "a DOCTYPE that names a file (`path`), before the answer",
    "nested": "`depth` (100000) elements or arrays, one in the other",
    "endless": "a body without an end, `size` (65536) bytes at a time, of spaces; `until` bytes at most",
    "huge": "the answer with `bytes` (209715200) of filling in it, and their length announced",
    "content_type": "the answer, called `type` (text/html)",
    "body": "`text` for a body, as it stands, with `status` (200) and `type`",
    "repeat_marker": "more is said to come, with the token that came in or `token`",
    "marker_alone": "a token without the flag that says there is more (Query)",
    "wrong_account": "the answer of `other`, another account",
    "header": "the answer with more `headers`",
    "long_header": "the answer with a header of `bytes` (100000)",
}
SENDS = {"reset_before", "reset_after", "close", "half_body", "wrong_length", "drip", "drip_head", "silence", "endless", "huge"}


def matches(wanted, *values):
    wanted = wanted if isinstance(wanted, list) else [wanted]
    return any(fnmatch.fnmatchcase(value or "", one) for one in wanted for value in values)


def counts(wanted, number):
    """Whether `number` is meant by 3, [1, 2], "2-", "1-3"."""
    if isinstance(wanted, list):
        return any(counts(one, number) for one in wanted)
    if isinstance(wanted, int):
        return number == wanted
    first, dash, last = wanted.partition("-")
    return int(first) <= number <= (int(last) if last else number) if dash else number == int(first)


class Fault:
    """A row of a scenario."""

    def __init__(self, row, number, seed):
        if row.get("do") not in DO:
            raise ValueError(f"fault {number}: no such thing to do: {row.get('do')}")
        self.row, self.number, self.seed = row, number, seed
        self.do = row["do"]
        self.sends = self.do in SENDS
        self.left = row.get("times")

    def get(self, name, otherwise=None):
        return self.row.get(name, otherwise)

    def applies(self, call):
        row = self.row
        if self.left == 0:
            return False
        if "service" in row and not matches(row["service"], call.service):
            return False
        if "action" in row and not matches(row["action"], call.action, f"{call.service}:{call.action}"):
            return False
        if "account" in row and not matches(row["account"], call.account, call.target):
            return False
        if "region" in row and not matches(row["region"], call.region):
            return False
        if "attempt" in row and not counts(row["attempt"], call.attempt):
            return False
        if "call" in row and not counts(row["call"], call.number):
            return False
        if "chance" in row:
            draw = random.Random(f"{self.seed}/{self.number}/{call.identity}/{call.attempt}").random()
            if draw >= row["chance"]:
                return False
        if self.left is not None:
            self.left -= 1
        return True


class Faults:
    def __init__(self, rows, seed):
        self.rows = [Fault(row, number, seed) for number, row in enumerate(rows)]

    def find(self, call):
        for row in self.rows:
            if row.applies(call):
                return row
        return None


def redirect_target(fault, server):
    to = fault.get("to", "same")
    return {"same": server.url + "/elsewhere", "other": server.url.replace("127.0.0.1", "localhost") + "/",
            "file": "file:///etc/hostname"}.get(to, to)


def early_error(fault, call):
    """Code, message and status of the faults that are errors in the service's own form, else None."""
    if fault.do == "throttle":
        code, message = THROTTLED.get(call.service, ("Throttling" if call.protocol == "query" else "ThrottlingException",
                                                     "Rate exceeded"))
        return fault.get("code", code), fault.get("message", message), fault.get("status")
    if fault.do in ("error", "error_in_200"):
        return fault.get("code", "InternalFailure"), fault.get("message", "An internal error has occurred."), \
            200 if fault.do == "error_in_200" else fault.get("status")
    return None


def without_doing(fault, call, server):
    """Status, body and headers of faults under which nothing is done."""
    if fault.do == "html":
        status = fault.get("status", 503)
        return status, HTML.format(f"{status} Service Unavailable").encode(), {"Content-Type": "text/html"}
    if fault.do == "redirect":
        return fault.get("status", 307), b"", {"Location": redirect_target(fault, server)}
    if fault.do == "body":
        return fault.get("status", 200), fault.get("text", "").encode(), {"Content-Type": fault.get("type", "text/plain")}
    if fault.do == "nested":
        depth = fault.get("depth", 100000)
        return 200, b"<a>" * depth + b"</a>" * depth if call.protocol == "query" else b"[" * depth + b"]" * depth, {}
    return fault.get("status", 503), b"", {}


def spoil(fault, call, body):
    """A body that is broken as `fault` says."""
    xml = call.protocol == "query"
    if fault.do == "truncated":
        return body[:fault.get("bytes", len(body) * 2 // 3)]
    if fault.do == "malformed":
        return body.replace(b"</", b"<", 1) if xml else body.replace(b":", b"=", 1)
    if fault.do == "doctype":
        entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
        return f'<!DOCTYPE x [<!ENTITY e0 "entity">{entities}]>'.encode() + body.replace(b"</", b"&e9;</", 1)
    if fault.do == "external_entity":
        return f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{fault.get("path", "/etc/hostname")}">]>'.encode() \
            + body.replace(b"</", b"&e;</", 1)
    return body


def repeat_marker(fault, call, result):
    """The result with a token that never ends; `result` is in the CLI's form."""
    token = fault.get("token") or call.page_token or "again"
    result = dict(result)
    if call.protocol == "query":
        result.update(IsTruncated=True, Marker=token)
    else:
        result["nextToken" if call.service == "access-analyzer" else "NextToken"] = token
    return result


async def pieces(connection, data, size, interval):
    for at in range(0, len(data), size):
        if connection.closed:
            return
        connection.transport.write(data[at:at + size])
        await connection.writable.wait()
        await asyncio.sleep(interval)


async def send(connection, answer):
    """Sends an answer as its fault says; the connection does not survive most of them."""
    fault, body = answer.fault, answer.body
    if fault.do in ("reset_before", "reset_after"):
        connection.reset()
    elif fault.do == "half_body":
        connection.transport.write(answer.head(len(body)) + body[:fault.get("bytes", len(body) // 2)])
    elif fault.do == "wrong_length":
        connection.transport.write(answer.head(max(len(body) + fault.get("delta", 100), 0)) + body)
    elif fault.do == "drip":
        connection.transport.write(answer.head(len(body)))
        await pieces(connection, body, fault.get("size", 1), fault.get("interval_ms", 1000) / 1000)
        connection.sent(answer)
        return
    elif fault.do == "drip_head":
        await pieces(connection, answer.head(len(body)) + body, fault.get("size", 1), fault.get("interval_ms", 1000) / 1000)
        connection.sent(answer)
        return
    elif fault.do == "silence":
        await asyncio.sleep(fault.get("ms", 3600000) / 1000)
    elif fault.do == "endless":
        connection.transport.write(answer.head() + body[:len(body) // 2])
        sent, size = 0, fault.get("size", 65536)
        while not connection.closed and sent < fault.get("until", 1 << 40):
            connection.transport.write(b" " * size)
            sent += size
            await connection.writable.wait()
            await asyncio.sleep(0)
    elif fault.do == "huge":
        filling = fault.get("bytes", 209715200)
        half = body.rfind(b"<" if body.startswith(b"<") else b"}")
        connection.transport.write(answer.head(len(body) + filling) + body[:half])
        while filling > 0 and not connection.closed:
            connection.transport.write(b" " * min(filling, 1 << 20))
            filling -= 1 << 20
            await connection.writable.wait()
        connection.transport.write(body[half:])
        connection.sent(answer)
        return
    connection.sent(answer, close=True)


def error_body(call, code, message, status, request_id, extra=None):
    """An error in the service's own form: body and headers."""
    if call.protocol == "query":
        return query_wire.error(call.service, code, message, status, request_id), {"Content-Type": query_wire.CONTENT_TYPE}
    if call.protocol == "plain":
        return message.encode() + b"\n", {"Content-Type": "text/plain"}
    body, headers = json_wire.error(call.service, call.protocol, code, message, extra)
    return body, {"Content-Type": json_wire.CONTENT_TYPE[call.protocol], **headers}
