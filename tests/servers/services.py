# SPDX-License-Identifier: Apache-2.0
"""The services: how a request shows whose it is, which Regions it may be signed for, and the small ones' answers."""

import re
import urllib.parse

from . import accounts, json_wire, query_wire
from .errors import Refusal

# The Regions that a service's global endpoints are signed for (aws, aws-cn, aws-us-gov, aws-eusc); None: any.
SIGNED_FOR = {
    "iam": {"us-east-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1",
            "us-isof-south-1"},
    "organizations": {"us-east-1", "cn-northwest-1", "us-gov-west-1", "eusc-de-east-1"},
    "support": {"us-east-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1"},
    "account": {"us-east-1", "cn-northwest-1", "us-gov-west-1", "eusc-de-east-1"},
    "sts": None,
    "access-analyzer": None,
}
PLAIN = {"imds": re.compile(r"^/latest/"), "ecs": re.compile(r"^/(v2/credentials|ecs|v1/credentials)(/|$)")}
REST = {("GET", "/analyzer"): ("access-analyzer", "ListAnalyzers"), ("POST", "/listRegions"): ("account", "ListRegions"),
        ("GET", "/federation/credentials"): ("sso", "GetRoleCredentials"), ("POST", "/token"): ("oidc", "CreateToken"),
        ("POST", "/v1/token"): ("signin", "CreateOAuth2Token")}


def identify(request, path):
    """(service, action, protocol, parameters) of a request; parameters None: the body cannot be read."""
    for service, pattern in PLAIN.items():
        if pattern.match(path):
            return service, f"{request.method} {path}", "plain", {}
    target = request.header("x-amz-target")
    if target is not None and request.method == "POST":
        prefix, _, action = target.partition(".")
        return json_wire.TARGETS.get(prefix, "unknown"), action, "json", json_wire.parse_object(request.body)
    if (request.method, path) in REST:
        service, action = REST[request.method, path]
        if request.method == "GET":
            pairs = urllib.parse.parse_qsl(request.query, keep_blank_values=True)
            return service, action, "rest", dict(pairs) if len(dict(pairs)) == len(pairs) else None
        return service, action, "rest", json_wire.parse_object(request.body)
    if request.method == "POST" and path == "/":
        parameters = query_wire.parse_form(request.body)
        if parameters is not None:
            return query_wire.VERSION.get(parameters.get("Version"), "unknown"), parameters.get("Action", ""), "query", parameters
        return "unknown", "", "query", None
    return "unknown", f"{request.method} {path}", "rest", {}


def slice_of(call, items, name, most):
    """A page of a service that speaks JSON: its items, and the token of the next or None."""
    asked = call.parameters.get(name, most)
    if isinstance(asked, str):
        asked = int(asked) if asked.isdigit() else 0
    if not isinstance(asked, int) or not 1 <= asked <= most:
        shown = name[0].lower() + name[1:]
        raise Refusal("ValidationException", f"1 validation error detected: Value '{asked}' at '{shown}' failed to satisfy "
                      f"constraint: Member must have value less than or equal to {most}")
    cut = call.server.pages(call).cut(items, call.page_token, asked, call.action)
    if cut is None:
        raise Refusal("ValidationException" if call.protocol == "rest" else "InvalidInputException", "Invalid NextToken")
    return cut


def list_analyzers(call):
    """Per Region. In one that the account has not enabled the token is not valid."""
    enabled = {one["RegionName"] for one in call.home.regions() if one.get("RegionOptStatus", "ENABLED") != "DISABLED"}
    if call.region not in enabled:
        raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
    kind = call.parameters.get("type")
    found = [one for one in call.home.analyzers(call.region) if kind in (None, one["type"])]
    chosen, token = slice_of(call, found, "maxResults", 1000)
    return {"analyzers": chosen, "nextToken": token} if token else {"analyzers": chosen}


def list_regions(call):
    wanted = call.parameters.get("RegionOptStatusContains")
    regions = [one for one in call.home.regions() if wanted is None or one["RegionOptStatus"] in wanted]
    chosen, token = slice_of(call, regions, "MaxResults", 50)
    return {"Regions": chosen, "NextToken": token} if token else {"Regions": chosen}


def describe_severity_levels(call):
    """The scenario's `support` ("answer", "subscription", "denied", or {account: one of these}) wins over support-plan.json."""
    plan = call.server.scenario.get("support")
    if isinstance(plan, dict):
        plan = plan.get(call.home.number, plan.get("*"))
    if plan == "answer":
        return {"severityLevels": accounts.SEVERITIES}
    if plan == "subscription":
        raise Refusal("SubscriptionRequiredException", "Amazon Web Services Premium Support Subscription is required to use this "
                      "service.")
    if plan == "denied":
        raise Refusal("AccessDenied", f"User: {call.key.arn} is not authorized to perform: support:DescribeSeverityLevels with an "
                      "explicit deny in a service control policy")
    return {"severityLevels": call.home.severity_levels()}


READS = {"access-analyzer": {"ListAnalyzers": list_analyzers}, "account": {"ListRegions": list_regions},
         "support": {"DescribeSeverityLevels": describe_severity_levels}}
