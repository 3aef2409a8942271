# SPDX-License-Identifier: Apache-2.0
"""What a call can end with besides an answer, and the HTTP status that AWS gives it."""

# Statuses of IAM's and STS's errors (API reference, "Common Errors" and each operation). JSON 1.1 answers 400 to all that is
# the caller's fault and 500 to the rest; the REST services have statuses of their own.
QUERY_STATUS = {
    "AccessDenied": 403, "ConcurrentModification": 409, "DeleteConflict": 409, "EntityAlreadyExists": 409,
    "ExpiredToken": 403, "IDPCommunicationError": 400, "IDPRejectedClaim": 403, "IncompleteSignature": 403,
    "InternalFailure": 500, "InvalidAction": 400, "InvalidClientTokenId": 403, "InvalidInput": 400, "LimitExceeded": 409,
    "MalformedPolicyDocument": 400, "MissingAuthenticationToken": 403, "NoSuchEntity": 404, "OptInRequired": 403,
    "PolicyNotAttachable": 400, "RegionDisabledException": 403, "ReportExpired": 410, "ReportInProgress": 404,
    "ReportNotPresent": 410, "RequestExpired": 400, "ServiceFailure": 500, "ServiceUnavailable": 503,
    "SignatureDoesNotMatch": 403, "Throttling": 400, "UnmodifiableEntity": 400, "ValidationError": 400,
}
REST_STATUS = {
    "AccessDeniedException": 403, "ConflictException": 409, "ExpiredTokenException": 403, "ForbiddenException": 403,
    "IncompleteSignatureException": 403, "InternalServerException": 500, "InvalidSignatureException": 403,
    "MissingAuthenticationTokenException": 403, "ResourceNotFoundException": 404, "ThrottlingException": 429,
    "TooManyRequestsException": 429, "UnauthorizedException": 401, "UnknownOperationException": 404,
    "UnrecognizedClientException": 403, "ValidationException": 400,
}
JSON_SERVER_FAULTS = {"InternalServerError", "InternalFailure", "ServiceException", "ServiceUnavailable"}

# The same fault has one name in the Query services and another in those that speak JSON.
JSON_NAME = {
    "AccessDenied": "AccessDeniedException", "ExpiredToken": "ExpiredTokenException",
    "IncompleteSignature": "IncompleteSignatureException", "InvalidAction": "UnknownOperationException",
    "InvalidClientTokenId": "UnrecognizedClientException", "MissingAuthenticationToken": "MissingAuthenticationTokenException",
    "SignatureDoesNotMatch": "InvalidSignatureException", "Throttling": "ThrottlingException",
    "ValidationError": "ValidationException",
}


class Refusal(Exception):
    """An answer that is an error: AWS's code and text. `status` where it is not the usual one."""

    def __init__(self, code, message, status=None, **members):
        super().__init__(code)
        self.code, self.message, self.status, self.members = code, message, status, members


def code_for(protocol, code):
    return code if protocol == "query" else JSON_NAME.get(code, code)


def status_of(protocol, code):
    if protocol == "query":
        return QUERY_STATUS.get(code, 400)
    if protocol == "json":
        return 500 if code in JSON_SERVER_FAULTS else 400
    return REST_STATUS.get(code, 400)
