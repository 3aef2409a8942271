# SPDX-License-Identifier: Apache-2.0
"""The server: from a request to an answer. README.md says how tests use it and what a scenario may hold."""

import asyncio
import json
import os
import re
import threading
import time
from email.utils import formatdate

from . import accounts as account_files
from . import certificates, credentials, faults, iam, json_wire, organization, query_wire, services, sources, writes
from .errors import Refusal, code_for, status_of
from .http_server import Answer, Connection
from .log import Log
from .signature import Verifier

HANDLERS = {"iam": {**iam.READS, **writes.WRITES}, "sts": credentials.READS, "organizations": organization.READS, **services.READS,
            **sources.FACES}
NOT_KEPT = iam.NOT_KEPT | credentials.NOT_KEPT | set(writes.WRITES) | {"DescribeSeverityLevels"}
UNSIGNED = {"sso", "oidc", "signin", "imds", "ecs"}
UNDONE = {"reset_before", "silence", "close", "html", "empty", "redirect", "body", "nested"}
REQUEST_ID = "00000000-0000-0000-0000-000000000000"
SCENARIO = {
    "answer_ms", "assume", "base_path", "clock_offset", "container", "credential_report", "deny", "documents",
    "empty_pages", "faults", "hidden_policies", "imds", "mfa_secrets", "organization", "organization_exclusive", "page_size",
    "refuse_connections", "replicas", "seed", "session_calls", "session_seconds", "sso", "signin", "support", "web_identity",
    "write_delay_ms", "oidc"}


class Call:
    """A request once it is known whose it is."""

    def __init__(self, server, request, path):
        self.server, self.request = server, request
        self.service, self.action, self.protocol, self.parameters = services.identify(request, path)
        self.path = path
        self.key = self.home = self.region = self.target = None
        self.attempt = self.number = 1
        self.identity = ""
        self.page_token = None
        if self.parameters:
            self.page_token = self.parameters.get("Marker") or self.parameters.get("NextToken") or self.parameters.get("nextToken")
            self.target = credentials.ROLE_ARN.match(str(self.parameters.get("RoleArn", "")))
            self.target = self.target.group(2) if self.target else None

    @property
    def account(self):
        return self.key.account if self.key else None

    def details(self):
        """The account's users, groups, roles and policies, as far as they can be seen already."""
        return writes.visible(self.server, self.home)


class AwsServer:
    def __init__(self, accounts=None, scenario=None, *, synthetic=0, seed=0, roles=6, users=3, tls=False, log=None, library=None):
        """`accounts`: a path, or a list of paths and Accounts. `scenario`: an object or the path of one. `log`: a file for the
        log's lines. `library`: AWS managed policies, {name: {arn, version, document}}, an object or the path of a JSON file."""
        self.accounts = {}
        self.load(accounts or [])
        for account in account_files.synthetic(synthetic, seed, roles, users):
            self.accounts[account.number] = account
        self.tls, self.log = tls, Log(log)
        self.library = {}
        if library:
            values = library if isinstance(library, dict) else account_files.read_json(library)
            self.library = {value["arn"]: value for value in values.values()}
        self.keys = credentials.KeyRing(self)
        self.verifier = Verifier(self.keys.find, self.clock)
        self.sources = sources.State()
        self.first_key = None
        self.counts, self.attempts, self.tasks = {}, {}, set()
        self.open_connections, self.connection_count, self.in_flight, self.reads = set(), 0, 0, 0
        self.organization_busy = 0
        self.loop = self.thread = self.listener = None
        self.port = None
        self.play(scenario or {})

    def load(self, given):
        for one in [given] if isinstance(given, (str, os.PathLike)) else given:
            found = [one] if isinstance(one, account_files.Account) else account_files.read_accounts(os.fspath(one))
            if not found:
                raise ValueError(f"no account at {one}")
            for account in found:
                if account.number in self.accounts:
                    raise ValueError(f"account {account.number} comes twice")
                self.accounts[account.number] = account

    def play(self, scenario):
        """Another scenario from here on; what has been counted begins anew."""
        if isinstance(scenario, (str, os.PathLike)):
            with open(scenario, encoding="utf-8") as file:
                scenario = json.load(file)
        unknown = sorted(set(scenario) - SCENARIO)
        if unknown:
            raise ValueError(f"a scenario has no {unknown[0]}")
        self.scenario = scenario
        self.faults = faults.Faults(scenario.get("faults", []), scenario.get("seed", 0))
        self.organizations = organization.Organizations(self.accounts, scenario.get("organization"))
        self.counts.clear()
        self.attempts.clear()
        for account in self.accounts.values():
            account.cache.clear()
            account.report, account.report_ready = None, False

    # What tests ask.

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}" + self.scenario.get("base_path", "")

    @property
    def ca(self):
        """The path of the certificate authority's certificate; None without TLS."""
        return os.path.join(certificates.authority(), "ca.pem") if self.tls else None

    def key(self, account=None, arn=None):
        """A new long-term key: of a user of an account, the first one if none is named."""
        return self.keys.long_term(self.accounts[account] if account else next(iter(self.accounts.values())), arn)

    def environment(self, account=None, key=None, region="us-east-1"):
        """The variables of a client: keys, endpoint, authority; and nothing of the user's own."""
        result = {name: value for name, value in os.environ.items()
                  if not name.startswith("AWS_") and name.lower() not in ("http_proxy", "https_proxy", "all_proxy", "no_proxy")}
        result.update((key or self.key(account)).environment())
        result.update({"AWS_ENDPOINT_URL": self.url, "AWS_REGION": region, "AWS_DEFAULT_REGION": region,
                       "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull,
                       "AWS_SHARED_CREDENTIALS_FILE": os.devnull})
        if self.tls:
            result["AWS_CA_BUNDLE"] = self.ca
        return result

    def clock(self):
        """AWS's time: the machine's, and what the scenario puts on it."""
        return time.time() + self.scenario.get("clock_offset", 0)

    # What handlers ask.

    def pages(self, call):
        scenario = self.scenario
        size, empty = scenario.get("page_size"), scenario.get("empty_pages", False)
        if isinstance(size, dict):
            size = size.get(call.action, size.get("*"))
        if not isinstance(empty, bool):
            empty = call.action in empty
        return account_files.Pages(size, empty)

    def hidden(self, arn):
        return iam.matches_any(arn, self.scenario.get("hidden_policies", []))

    def library_policy(self, arn):
        found = self.library.get(arn)
        if found is None:
            return None
        return {"PolicyName": arn.rpartition("/")[2], "Arn": arn, "Path": "/", "DefaultVersionId": found["version"],
                "IsAttachable": True, "AttachmentCount": 0, "CreateDate": account_files.BEGIN, "UpdateDate": account_files.BEGIN,
                "PolicyVersionList": [{"VersionId": found["version"], "IsDefaultVersion": True, "Document": found["document"],
                                       "CreateDate": account_files.BEGIN}]}

    # Connections.

    def connected(self, connection):
        self.connection_count += 1
        self.open_connections.add(connection)
        tls = connection.transport.get_extra_info("ssl_object")
        self.log.done(self.log.add({
            "event": "connection", "time": self.log.now(), "connection": self.connection_count, "tls": tls is not None,
            "version": tls.version() if tls else None, "resumed": bool(tls and tls.session_reused)}))
        if self.connection_count in self.scenario.get("refuse_connections", []):
            connection.reset()
        return self.connection_count

    def disconnected(self, connection):
        self.open_connections.discard(connection)

    # From a request to an answer.

    def respond(self, request):
        base = self.scenario.get("base_path", "")
        path = request.path[len(base):] if base and request.path.startswith(base) else request.path
        call = Call(self, request, path or "/")
        request_id = query_wire.new_request_id()
        self.in_flight += 1
        entry = self.log.add({
            "event": "request", "time": self.log.now(), "service": call.service, "action": call.action, "account": None,
            "region": None, "target": call.target, "connection": request.connection.number,
            "on_connection": request.connection.requests, "host": request.header("host"), "method": request.method, "path": path,
            "signed_headers": signed_headers(request), "attempt": None, "call": None, "status": None, "code": None, "fault": None,
            "request_id": request_id, "in_flight": self.in_flight})
        answer = self.decide(call, entry, request_id)
        answer.entry, answer.finish = entry, self.finish(call)
        answer.headers.setdefault("x-amzn-RequestId", request_id)
        answer.headers.setdefault("Date", formatdate(self.clock(), usegmt=True))
        wait = self.scenario.get("answer_ms", 0)
        if isinstance(wait, dict):
            wait = wait.get(call.action, wait.get(call.service, wait.get("*", 0)))
        answer.wait += wait / 1000
        entry["status"] = answer.status
        return answer

    def finish(self, call):
        exclusive = call.service == "organizations"
        self.organization_busy += exclusive

        def done(answer):
            self.in_flight -= 1
            self.organization_busy -= exclusive
            self.log.done(answer.entry)
        return done

    def decide(self, call, entry, request_id):
        fault = None
        try:
            self.admit(call, entry)
            fault = self.faults.find(call)
            if fault is not None:
                entry["fault"] = fault.do
                answer = self.faulty(call, fault, request_id, entry)
            else:
                answer = self.perform(call, request_id, None)
        except Refusal as refusal:
            answer = self.refuse(call, refusal, request_id)
            entry["code"] = code_for(call.protocol, refusal.code)
        except Exception as problem:  # a fault of this server: the test must see it, and the server must go on
            entry["problem"] = repr(problem)
            answer = Answer(500, f"the test's server failed: {problem!r}\n".encode(), {"Content-Type": "text/plain"})
        if fault is not None:
            answer.fault = fault
            self.add_headers(answer, fault)
        good = answer.status < 400 and (fault is None or fault.do in ("slow", "header", "wrong_account"))
        self.attempts[call.identity] = 0 if good else call.attempt
        return answer

    def admit(self, call, entry):
        """Who calls, where, for the how-manieth time."""
        signed = call.service not in UNSIGNED and call.action not in credentials.UNSIGNED
        try:
            if signed and call.service in services.SIGNED_FOR:
                call.key, scope = self.verifier.verify(call.request, call.service, services.SIGNED_FOR[call.service])
                call.region = scope.region
                call.home = self.accounts[call.key.account]
        finally:
            body = hash((call.request.body, call.request.query))
            name = f"{call.account or '-'}/{call.service}:{call.action}/{call.region or '-'}"
            call.identity = f"{name}/{body}"
            call.attempt = self.attempts.get(call.identity, 0) + 1
            call.number = self.counts[name] = self.counts.get(name, 0) + 1
            entry.update(account=call.account, region=call.region, attempt=call.attempt, call=call.number)
            self.attempts[call.identity] = call.attempt
        if call.parameters is None:
            raise Refusal("ValidationError" if call.protocol == "query" else "SerializationException", "The body cannot be read.")
        if call.action not in HANDLERS.get(call.service, {}) and call.service not in sources.BY_PATH:
            raise Refusal("InvalidAction", f"Could not find operation {call.action}")

    def deny(self, call):
        """Permissions that the scenario takes away."""
        for row in self.scenario.get("deny", []):
            if faults.matches(row.get("account", "*"), call.account) and faults.matches(row.get("region", "*"), call.region) \
                    and faults.matches(row["action"], f"{call.service}:{call.action}"):
                code = row.get("code", "AccessDenied")
                raise Refusal(code, row.get("message") or f"User: {call.key.arn if call.key else 'anonymous'} is not authorized to "
                              f"perform: {call.service}:{call.action} on resource: * because no identity-based policy allows the "
                              f"{call.service}:{call.action} action", row.get("status"))

    def perform(self, call, request_id, fault):
        """The answer, from what was kept or made anew."""
        self.deny(call)
        if call.service == "organizations" and self.scenario.get("organization_exclusive") and self.organization_busy:
            raise Refusal(*faults.THROTTLED["organizations"])
        handler = sources.BY_PATH[call.service] if call.service in sources.BY_PATH else HANDLERS[call.service][call.action]
        keep = fault is None and call.home is not None and call.action not in NOT_KEPT and not self.scenario.get("write_delay_ms")
        name = (call.home.version if call.home else 0, call.service, call.action, call.region, call.request.query,
                call.request.body) if keep else None
        if keep and name in call.home.cache:
            status, body, headers = call.home.cache[name]
        else:
            status, body, headers = self.render(call, handler(call), fault)
            if keep:
                call.home.cache[name] = (status, body, headers)
        if call.protocol == "query":
            body = body.replace(REQUEST_ID.encode(), request_id.encode(), 1)
        return Answer(status, body, dict(headers))

    def render(self, call, result, fault):
        if isinstance(result, Answer):
            return result.status, result.body, result.headers
        if fault is not None and fault.do == "repeat_marker":
            result = faults.repeat_marker(fault, call, result)
        if fault is not None and fault.do == "marker_alone":
            result = {**result, "IsTruncated": None, "Marker": "alone"}
        if call.protocol == "query":
            encoded = self.scenario.get("documents", "encoded") == "encoded"
            return 200, query_wire.answer(call.service, call.action, result, REQUEST_ID, encoded), \
                {"Content-Type": query_wire.CONTENT_TYPE}
        return 200, json_wire.answer(result), {"Content-Type": json_wire.CONTENT_TYPE[call.protocol]}

    def refuse(self, call, refusal, request_id, status=None):
        protocol = call.protocol if call.service in query_wire.NAMESPACE or call.protocol != "query" else "plain"
        code = code_for(protocol, refusal.code)
        status = status or refusal.status or status_of(protocol, code)
        if call.service == "unknown" and call.protocol == "query":
            call.service, protocol = "iam", "query"
        call.protocol = protocol
        body, headers = faults.error_body(call, code, refusal.message, status, request_id, refusal.members)
        return Answer(status, body, headers)

    def faulty(self, call, fault, request_id, entry):
        """The answer to a call that meets a fault; how it is sent is http_server.py's."""
        error = faults.early_error(fault, call)
        if error is not None:
            entry["code"] = error[0]
            return self.refuse(call, Refusal(error[0], error[1]), request_id, error[2])
        if fault.do in UNDONE:
            return Answer(*faults.without_doing(fault, call, self))
        if fault.do == "wrong_account":
            call.home = self.accounts[fault.get("other")]
        answer = self.perform(call, request_id, fault)
        answer.body = faults.spoil(fault, call, answer.body)
        if fault.do == "slow":
            answer.wait += fault.get("ms", 1000) / 1000
        return answer

    @staticmethod
    def add_headers(answer, fault):
        if fault.get("retry_after_ms") is not None:
            answer.headers["x-amz-retry-after"] = str(fault.get("retry_after_ms"))
        if fault.get("retry_after") is not None:
            answer.headers["Retry-After"] = str(fault.get("retry_after"))
        if fault.do == "content_type":
            answer.headers["Content-Type"] = fault.get("type", "text/html")
        if fault.do == "long_header":
            answer.headers["x-amz-long"] = "x" * fault.get("bytes", 100000)
        answer.headers.update(fault.get("headers", {}))

    # Beginning and end.

    def start(self):
        begun = threading.Event()
        problem = []

        def run():
            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
            try:
                context = certificates.context() if self.tls else None
                self.listener = self.loop.run_until_complete(self.loop.create_server(
                    lambda: Connection(self), "127.0.0.1", self.port or 0, ssl=context, backlog=1024))
                self.port = self.listener.sockets[0].getsockname()[1]
            except Exception as reason:
                problem.append(reason)
                begun.set()
                return
            begun.set()
            self.loop.run_forever()
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

        self.thread = threading.Thread(target=run, name="aws-server", daemon=True)
        self.thread.start()
        begun.wait()
        if problem:
            raise problem[0]
        return self

    def stop(self):
        async def end():
            self.listener.close()
            for task in list(self.tasks):
                task.cancel()
            for connection in list(self.open_connections):
                connection.transport.abort()
            await asyncio.sleep(0)
            self.loop.stop()

        if self.thread and self.thread.is_alive():
            asyncio.run_coroutine_threadsafe(end(), self.loop)
            self.thread.join()
        self.log.close()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


def signed_headers(request):
    found = re.search(r"SignedHeaders=([^,\s]+)", request.header("authorization") or "")
    return found.group(1).split(";") if found else None
