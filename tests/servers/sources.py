# SPDX-License-Identifier: Apache-2.0
"""The faces that hand out credentials: EC2's metadata, containers, IAM Identity Center (portal and OIDC), Signin.

Scenario, each absent face answering 404:

    imds        {account, role ("audit"), region, seconds (21600), token_calls (n: then 401), no_role, past (expired credentials),
                 code ("Success")}
    container   {account, role, seconds, authorization (what the header must be)}
    sso         {assignments {account: [role]} (absent: all), seconds (3600)}
    oidc        {seconds (28800), error, rotate (true: each refresh gives a new refresh token)}
    signin      {seconds (900), error (TOKEN_EXPIRED, …), host (of the proof's htu; absent: the address asked)}

State.sso_login and State.console_login make what `aws sso login` and `aws login` would have written into their caches.
"""

import json
import secrets
import subprocess

from . import dpop
from .credentials import iso, new_id
from .errors import Refusal
from .http_server import Answer

ROLES = "/latest/meta-data/iam/security-credentials/"


class State:
    """What was issued. `clock` comes with each call."""

    def __init__(self):
        self.imds_tokens, self.sso_tokens, self.refresh_tokens, self.logins, self.proofs = {}, {}, {}, {}, set()

    def sso_login(self, now, region="us-east-1", start_url="https://example.awsapps.com/start", seconds=28800, registered=7776000,
                  refresh=True):
        """The content of a file in ~/.aws/sso/cache."""
        token = "aoa" + secrets.token_urlsafe(48)
        self.sso_tokens[token] = now + seconds
        result = {"startUrl": start_url, "region": region, "accessToken": token, "expiresAt": iso(now + seconds)}
        if refresh:
            result.update(refreshToken="aor" + secrets.token_urlsafe(48), clientId=secrets.token_urlsafe(16),
                          clientSecret=secrets.token_urlsafe(64), registrationExpiresAt=iso(now + registered))
            self.refresh_tokens[result["refreshToken"]] = (result["clientId"], result["clientSecret"])
        return result

    def console_login(self, now, key):
        """The content of a file in ~/.aws/login/cache; `key` is a session (credentials.Key)."""
        pem = subprocess.run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"], check=True,
                             stdout=subprocess.PIPE).stdout
        der = subprocess.run(["openssl", "ec", "-pubout", "-outform", "DER"], input=pem, check=True, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL).stdout
        refresh, client = "rt" + secrets.token_urlsafe(64), "arn:aws:signin:::devtools/same-device"
        self.logins[refresh] = (client, (int.from_bytes(der[-64:-32], "big"), int.from_bytes(der[-32:], "big")), key)
        return {"accessToken": {"accessKeyId": key.id, "secretAccessKey": key.secret, "sessionToken": key.token,
                                "accountId": key.account, "expiresAt": iso(key.expires)},
                "tokenType": "aws_sigv4", "clientId": client, "refreshToken": refresh, "idToken": "eyJ.e30.sig",
                "dpopKey": pem.decode()}


def plain(status, text, kind="text/plain"):
    return Answer(status, text.encode(), {"Content-Type": kind})


def session_for(call, options, name):
    """A session in the account that the options name, the first one if none."""
    accounts = call.server.accounts
    account = accounts[options["account"]] if "account" in options else next(iter(accounts.values()))
    role = {"Arn": account.arn("iam", f"role/{options.get('role', 'audit')}"), "RoleId": new_id("AROA", 17)}
    return call.server.keys.session(account, role, name, options.get("seconds", 21600))


def imds(call):
    options, request, state = call.server.scenario.get("imds"), call.request, call.server.sources
    if options is None:
        return plain(404, "Not Found")
    if request.header("x-forwarded-for") is not None:
        return plain(403, "Forbidden")
    if call.path == "/latest/api/token":
        ttl = request.header("x-aws-ec2-metadata-token-ttl-seconds") or ""
        if request.method != "PUT":
            return plain(405, "Method Not Allowed")
        if not ttl.isdigit() or not 1 <= int(ttl) <= 21600:
            return plain(400, "Bad Request")
        token = secrets.token_urlsafe(40) + "=="
        state.imds_tokens[token] = [call.server.clock() + int(ttl), options.get("token_calls", -1)]
        answer = plain(200, token)
        answer.headers["x-aws-ec2-metadata-token-ttl-seconds"] = ttl
        return answer
    token = state.imds_tokens.get(request.header("x-aws-ec2-metadata-token"))
    if token is None or token[0] <= call.server.clock() or token[1] == 0:
        return plain(401, "Unauthorized")
    token[1] -= 1
    role = options.get("role", "audit")
    if request.method != "GET":
        return plain(405, "Method Not Allowed")
    if call.path == "/latest/meta-data/placement/region":
        return plain(200, options.get("region", "us-east-1"))
    if call.path in (ROLES, ROLES[:-1]) and not options.get("no_role"):
        return plain(200, role)
    if call.path == ROLES + role and not options.get("no_role"):
        key = session_for(call, options, "i-0123456789abcdef0")
        code = options.get("code", "Success")
        if code != "Success":
            return plain(200, json.dumps({"Code": code, "LastUpdated": iso(call.server.clock()), "Message": "refused"}))
        expires = key.expires if not options.get("past") else int(call.server.clock()) - 60
        return plain(200, json.dumps({
            "Code": code, "LastUpdated": iso(call.server.clock()), "Type": "AWS-HMAC", "AccessKeyId": key.id,
            "SecretAccessKey": key.secret, "Token": key.token, "Expiration": iso(expires)}, indent=2))
    return plain(404, "Not Found")


def ecs(call):
    options = call.server.scenario.get("container")
    if options is None or call.request.method != "GET":
        return plain(404, "Not Found")
    if "authorization" in options and call.request.header("authorization") != options["authorization"]:
        return plain(401, json.dumps({"code": "Unauthorized", "message": "The authorization token is not valid"}))
    key = session_for(call, {"seconds": 3600, "role": "task", **options}, "container")
    return plain(200, json.dumps({"RoleArn": key.arn, "AccessKeyId": key.id, "SecretAccessKey": key.secret, "Token": key.token,
                                  "Expiration": iso(key.expires)}), "application/json")


def get_role_credentials(call):
    options = call.server.scenario.get("sso")
    if options is None:
        raise Refusal("ResourceNotFoundException", "No such resource")
    lives = call.server.sources.sso_tokens.get(call.request.header("x-amz-sso_bearer_token"))
    if lives is None or lives <= call.server.clock():
        raise Refusal("UnauthorizedException", "Session token not found or invalid")
    number, role = call.parameters.get("account_id"), call.parameters.get("role_name")
    if not number or not role:
        raise Refusal("InvalidRequestException", "account_id and role_name are needed")
    assigned = options.get("assignments")
    if number not in call.server.accounts or (assigned is not None and role not in assigned.get(number, [])):
        raise Refusal("ForbiddenException", "No access")
    account = call.server.accounts[number]
    row = {"Arn": account.arn("iam", f"role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_{role}_0123456789abcdef"),
           "RoleId": new_id("AROA", 17)}
    key = call.server.keys.session(account, row, "alice", options.get("seconds", 3600))
    return {"roleCredentials": {"accessKeyId": key.id, "secretAccessKey": key.secret, "sessionToken": key.token,
                                "expiration": key.expires * 1000}}


def create_token(call):
    """OIDC: a refresh token for a new access token, and where it rotates for a new refresh token too."""
    options, state, given = call.server.scenario.get("oidc"), call.server.sources, call.parameters
    if options is None:
        raise Refusal("ResourceNotFoundException", "No such resource")
    if options.get("error"):
        raise Refusal(options["error"], "Refused.", options.get("status"), error="invalid_grant", error_description="Refused.")
    if given.get("grantType") != "refresh_token":
        raise Refusal("UnsupportedGrantTypeException", "Refused.", 400, error="unsupported_grant_type")
    client = state.refresh_tokens.get(given.get("refreshToken"))
    if client is None:
        raise Refusal("InvalidGrantException", "Refused.", 400, error="invalid_grant", error_description="Invalid refresh token")
    if client != (given.get("clientId"), given.get("clientSecret")):
        raise Refusal("InvalidClientException", "Refused.", 401, error="invalid_client", error_description="Invalid client")
    seconds = options.get("seconds", 28800)
    token = "aoa" + secrets.token_urlsafe(48)
    state.sso_tokens[token] = call.server.clock() + seconds
    result = {"accessToken": token, "tokenType": "Bearer", "expiresIn": seconds}
    if options.get("rotate", True):
        del state.refresh_tokens[given["refreshToken"]]
        result["refreshToken"] = "aor" + secrets.token_urlsafe(48)
        state.refresh_tokens[result["refreshToken"]] = client
    return result


def create_oauth2_token(call):
    """Signin: the refresh token of a console login, proved by the key that it was made with, for new keys of 15 minutes."""
    options, state, given = call.server.scenario.get("signin"), call.server.sources, call.parameters
    if options is None:
        raise Refusal("ResourceNotFoundException", "No such resource")
    if options.get("error"):
        raise Refusal("AccessDeniedException", "Refused.", error=options["error"])
    if given.get("grantType") != "refresh_token" or given.get("refreshToken") not in state.logins:
        raise Refusal("ValidationException", "Refused.", error="INVALID_REQUEST")
    client, public, old = state.logins[given["refreshToken"]]
    if given.get("clientId") != client:
        raise Refusal("ValidationException", "The client is not the one of the login.", error="INVALID_REQUEST")
    scheme = "https" if call.server.tls else "http"
    url = options.get("host") or f"{scheme}://{call.request.header('host')}{call.request.path}"
    dpop.check(call.request.header("dpop"), "POST", url, call.server.clock(), state.proofs, public)
    account = call.server.accounts[old.account]
    key = call.server.keys.session(account, {"Arn": account.arn("iam", "role/console"), "RoleId": new_id("AROA", 17)}, "login",
                                   options.get("seconds", 900))
    key.arn, key.user_id, key.role_session = old.arn, old.user_id, False
    refresh = "rt" + secrets.token_urlsafe(64)
    del state.logins[given["refreshToken"]]
    state.logins[refresh] = (client, public, key)
    return {"accessToken": {"accessKeyId": key.id, "secretAccessKey": key.secret, "sessionToken": key.token},
            "tokenType": "aws_sigv4", "expiresIn": options.get("seconds", 900), "refreshToken": refresh}


FACES = {"sso": {"GetRoleCredentials": get_role_credentials}, "oidc": {"CreateToken": create_token},
         "signin": {"CreateOAuth2Token": create_oauth2_token}}
BY_PATH = {"imds": imds, "ecs": ecs}
