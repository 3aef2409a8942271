# SPDX-License-Identifier: Apache-2.0
"""Proofs of possession as Signin wants them (RFC 9449, ES256), verified with Python's integers: elliptic curve P-256 of FIPS 186."""

import base64
import hashlib
import json
import re

from .errors import Refusal

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
     0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)
UUID4 = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")


def on_curve(point):
    x, y = point
    return 0 <= x < P and 0 <= y < P and (y * y - (x * x * x - 3 * x + B)) % P == 0


def add(one, other):
    """The sum of two points; None is the one at infinity."""
    if one is None or other is None:
        return one or other
    (x1, y1), (x2, y2) = one, other
    if x1 == x2:
        if (y1 + y2) % P == 0:
            return None
        slope = (3 * x1 * x1 - 3) * pow(2 * y1, -1, P) % P
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, P) % P
    x = (slope * slope - x1 - x2) % P
    return x, (slope * (x1 - x) - y1) % P


def multiply(factor, point):
    result = None
    while factor:
        if factor & 1:
            result = add(result, point)
        point, factor = add(point, point), factor >> 1
    return result


def verify(point, message, signature):
    """Whether r||s of 64 bytes is a signature of SHA-256 over `message`."""
    if len(signature) != 64 or not on_curve(point):
        return False
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if not (0 < r < N and 0 < s < N):
        return False
    digest, inverse = int.from_bytes(hashlib.sha256(message).digest(), "big"), pow(s, -1, N)
    found = add(multiply(digest * inverse % N, G), multiply(r * inverse % N, point))
    return found is not None and found[0] % N == r


def decode(text):
    if not re.match(r"^[A-Za-z0-9_-]*$", text):
        raise ValueError("no base64url without padding")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check(proof, method, url, now, seen, public=None):
    """Refuses a proof that is not one for this request: form, signature, method, address, time, and its number used once.
    `public`: the only key that is accepted, as (x, y)."""
    def refuse(reason):
        raise Refusal("AccessDeniedException", f"The DPoP proof is not valid: {reason}", error="INVALID_REQUEST")

    if proof is None:
        refuse("it is missing")
    try:
        head, body, signature = proof.split(".")
        header, payload, signature = json.loads(decode(head)), json.loads(decode(body)), decode(signature)
        jwk = header["jwk"]
        x, y = decode(jwk["x"]), decode(jwk["y"])
    except (KeyError, TypeError, ValueError) as reason:
        refuse(f"it cannot be read ({reason})")
    point = (int.from_bytes(x, "big"), int.from_bytes(y, "big"))
    if (header.get("typ"), header.get("alg"), jwk.get("kty"), jwk.get("crv")) != ("dpop+jwt", "ES256", "EC", "P-256"):
        refuse("typ, alg, kty or crv")
    if "d" in jwk:
        refuse("it holds the private key")
    if len(x) != 32 or len(y) != 32:
        refuse("a coordinate has not 32 bytes")
    if public is not None and point != public:
        refuse("it is signed by another key")
    if not verify(point, f"{head}.{body}".encode(), signature):
        refuse("signature")
    if payload.get("htm") != method or payload.get("htu") != url:
        refuse("htm or htu")
    if not isinstance(payload.get("iat"), int) or abs(payload["iat"] - now) > 300:
        refuse("iat")
    if not UUID4.match(str(payload.get("jti"))) or payload["jti"] in seen:
        refuse("jti")
    seen.add(payload["jti"])
