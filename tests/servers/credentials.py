# SPDX-License-Identifier: Apache-2.0
"""Keys that the server gave out, and STS: who may assume what, for how long.

A role can be assumed when the scenario's `assume` says so, {"ACCOUNT or *": {"ROLE or *": true, false or an object}}, an object
holding what is asked for: `external_id`, `mfa` (a serial), `trusts` (callers, with * and ?), `code` (of the refusal). Where it says
nothing, the role's own trust policy in the account decides: AWS principals, and StringEquals on sts:ExternalId.
"""

import fnmatch
import re
import secrets
import time

from .errors import Refusal

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
ROLE_ARN = re.compile(r"^arn:(aws[a-z-]*):iam::(\d{12}):role/(.+)$")
SESSION_NAME = re.compile(r"^[\w+=,.@-]{2,64}$", re.ASCII)
MFA_CODE = "123456"


def new_id(prefix, length=16):
    return prefix + "".join(secrets.choice(LETTERS) for _ in range(length))


def iso(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


class Key:
    """An access key, or a session: whose it is, until when."""

    def __init__(self, account, arn, user_id, token=None, expires=None, calls=None, role_session=False):
        self.id = new_id("ASIA" if token else "AKIA")
        self.secret = secrets.token_urlsafe(30)  # 40 characters
        self.account, self.arn, self.user_id, self.token, self.expires = account, arn, user_id, token, expires
        self.calls_left = calls
        self.role_session = role_session

    def use(self, now):
        """A call is made with it, or it has ended."""
        if self.calls_left == 0 or (self.expires is not None and now >= self.expires):
            raise Refusal("ExpiredToken", "The security token included in the request is expired")
        if self.calls_left is not None:
            self.calls_left -= 1

    def environment(self):
        result = {"AWS_ACCESS_KEY_ID": self.id, "AWS_SECRET_ACCESS_KEY": self.secret}
        return {**result, "AWS_SESSION_TOKEN": self.token} if self.token else result


class KeyRing:
    def __init__(self, server):
        self.server = server
        self.keys = {}

    def find(self, key_id):
        return self.keys.get(key_id)

    def add(self, key):
        self.keys[key.id] = key
        return key

    def long_term(self, account, arn=None):
        """A key of a user, who need not be in the account's details."""
        return self.add(Key(account.number, arn or account.arn("iam", "user/auditor"), new_id("AIDA", 17)))

    def session(self, account, role, session_name, seconds):
        """A session of a role: the scenario's `session_seconds` and `session_calls` win over what was asked for."""
        scenario = self.server.scenario
        seconds = scenario.get("session_seconds", seconds)
        path = role["Arn"].rpartition("/")[2]
        return self.add(Key(account.number, account.arn("sts", f"assumed-role/{path}/{session_name}"),
                            f"{role['RoleId']}:{session_name}", token="IQoJb3JpZ2luX2Vj" + secrets.token_urlsafe(300) + "==",
                            expires=int(self.server.clock()) + seconds, calls=scenario.get("session_calls"), role_session=True))


def trusted(role, caller, external_id):
    """Whether a statement of the role's trust policy lets `caller` (a Key) in, as far as such documents are read here."""
    document = role["AssumeRolePolicyDocument"]
    statements = document.get("Statement", []) if isinstance(document, dict) else []
    partition = role["Arn"].split(":")[1]
    names = {"*", caller.account, f"arn:{partition}:iam::{caller.account}:root", caller.arn}
    session = re.match(r"^arn:([^:]+):sts::(\d+):assumed-role/([^/]+)/", caller.arn)
    if session:
        names.add(f"arn:{session.group(1)}:iam::{session.group(2)}:role/{session.group(3)}")
    for statement in statements if isinstance(statements, list) else [statements]:
        principal = statement.get("Principal", {})
        who = principal if isinstance(principal, str) else principal.get("AWS", [])
        wanted = statement.get("Condition", {}).get("StringEquals", {}).get("sts:ExternalId")
        wanted = [wanted] if isinstance(wanted, str) else wanted
        if statement.get("Effect") == "Allow" and names & set([who] if isinstance(who, str) else who) \
                and (wanted is None or external_id in wanted):
            return True
    return False


def denied(call, arn):
    return Refusal("AccessDenied", f"User: {call.key.arn if call.key else 'anonymous'} is not authorized to perform: "
                   f"sts:{call.action} on resource: {arn}")


def setting_for(scenario, account, name):
    """What `assume` says of a role: the account's own row, then that of all."""
    for number in (account, "*"):
        rows = scenario.get("assume", {}).get(number, {})
        for pattern, value in rows.items():
            if fnmatch.fnmatchcase(name, pattern):
                return value
    return None


def find_role(server, arn):
    """The account and the role that an ARN names; None where there is no such account. A role that only the scenario knows has
    an id made from its name."""
    found = ROLE_ARN.match(arn)
    account = server.accounts.get(found.group(2)) if found else None
    if account is None or account.partition != found.group(1):
        return None, None
    for role in account.details["RoleDetailList"]:
        if role["Arn"] == arn:
            return account, role
    if setting_for(server.scenario, account.number, found.group(3)) is None:
        return account, None
    return account, {"Arn": arn, "RoleId": ("AROA" + re.sub(r"[^A-Z2-7]", "2", found.group(3).upper()) + "2" * 17)[:21],
                     "AssumeRolePolicyDocument": {}}


def check_role(call, arn, account, role):
    """Refuses a caller whom the role does not trust."""
    name = arn.partition(":role/")[2]
    setting = setting_for(call.server.scenario, account.number, name) if account else None
    if role is None or setting is False:
        raise denied(call, arn)
    if setting is None:
        if not trusted(role, call.key, call.parameters.get("ExternalId")):
            raise denied(call, arn)
    elif isinstance(setting, dict):
        if setting.get("code"):
            raise Refusal(setting["code"], setting.get("message", "Refused."))
        if not any(fnmatch.fnmatchcase(call.key.arn, one) for one in setting.get("trusts", ["*"])) \
                or setting.get("external_id") != call.parameters.get("ExternalId"):
            raise denied(call, arn)
        if setting.get("mfa") and (setting["mfa"], MFA_CODE) != (call.parameters.get("SerialNumber"),
                                                                call.parameters.get("TokenCode")):
            raise Refusal("AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.")


def duration(call, role):
    text = call.parameters.get("DurationSeconds", "3600")
    if not text.isdigit() or int(text) < 900:
        raise Refusal("ValidationError", f"1 validation error detected: Value '{text}' at 'durationSeconds' failed to satisfy "
                      "constraint: Member must have value greater than or equal to 900")
    seconds = int(text)
    if call.key is not None and call.key.role_session and seconds > 3600:
        raise Refusal("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by "
                      "role chaining")
    if seconds > role.get("MaxSessionDuration", 3600):
        raise Refusal("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    return seconds


def session_answer(call, account, role, session_name, seconds):
    key = call.server.keys.session(account, role, session_name, seconds)
    return {"Credentials": {"AccessKeyId": key.id, "SecretAccessKey": key.secret, "SessionToken": key.token,
                            "Expiration": iso(key.expires)},
            "AssumedRoleUser": {"AssumedRoleId": key.user_id, "Arn": key.arn}}


def session_name_of(call):
    name = call.parameters.get("RoleSessionName", "")
    if not SESSION_NAME.match(name):
        raise Refusal("ValidationError", f"1 validation error detected: Value '{name}' at 'roleSessionName' failed to satisfy "
                      "constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*")
    return name


def assume_role(call):
    arn, name = call.parameters.get("RoleArn", ""), session_name_of(call)
    if not ROLE_ARN.match(arn):
        raise Refusal("ValidationError", f"{arn} is invalid")
    if call.key.arn.endswith(":root"):
        raise Refusal("AccessDenied", "Roles may not be assumed by root accounts.")
    account, role = find_role(call.server, arn)
    check_role(call, arn, account, role)
    return session_answer(call, account, role, name, duration(call, role))


def assume_role_with_web_identity(call):
    """Unsigned. The scenario's `web_identity` maps tokens to the role ARN that each opens, or to a refusal's code."""
    arn, name, token = call.parameters.get("RoleArn", ""), session_name_of(call), call.parameters.get("WebIdentityToken", "")
    opens = call.server.scenario.get("web_identity", {}).get(token)
    if opens is None:
        raise Refusal("InvalidIdentityToken", "No OpenIDConnect provider found in your account for the token's issuer")
    if not opens.startswith("arn:"):
        raise Refusal(opens, "Token was refused.")
    account, role = find_role(call.server, arn)
    if opens != arn or account is None:
        raise Refusal("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    role = role or {"Arn": arn, "RoleId": "AROA22222222222222222"}
    result = session_answer(call, account, role, name, duration(call, role))
    return {**result, "SubjectFromWebIdentityToken": "system:serviceaccount:default:audit", "Audience": "sts.amazonaws.com",
            "Provider": "https://oidc.example.com"}


def get_caller_identity(call):
    """Whoever the key belongs to; under the fault wrong_account, somebody of the other one."""
    return {"UserId": call.key.user_id, "Account": call.home.number,
            "Arn": call.key.arn.replace(f":{call.key.account}:", f":{call.home.number}:")}


READS = {"AssumeRole": assume_role, "AssumeRoleWithWebIdentity": assume_role_with_web_identity,
         "GetCallerIdentity": get_caller_identity}
NOT_KEPT = set(READS)
UNSIGNED = {"AssumeRoleWithWebIdentity"}
