/* SPDX-License-Identifier: Apache-2.0
 *
 * Assuming a role: the trust policy must allow, and how it names the caller says what else is needed
 * (iam-evaluation.md 5.6).
 *
 * AWS: Update a role trust policy; AWS STS API Reference, AssumeRole, GetFederationToken; Methods to
 * assume a role; Using service-linked roles.
 */
#include "policy/evaluate_parts.h"

struct str assume_operation(enum caller_kind kind)
{
    switch (kind) {
    case CALLER_USER:
    case CALLER_ROLE_SESSION:
    case CALLER_SERVICE:
    case CALLER_EXTERNAL:
    case CALLER_STRANGER: return STR("sts:AssumeRole");
    case CALLER_SAML: return STR("sts:AssumeRoleWithSAML");
    case CALLER_OIDC: return STR("sts:AssumeRoleWithWebIdentity");
    case CALLER_FEDERATED_USER:
    case CALLER_ROOT:
    case CALLER_ANONYMOUS:
    case CALLER_KIND_COUNT: break;
    }
    return STR_EMPTY;
}

/* The caller in the role's own account. */
static struct assume_answer same_account(const struct sides *sides)
{
    const struct principal_match *trust = &sides->resource;
    enum tri limits = tri_and(sides->boundary, sides->session);
    enum tri named = tri_or(trust->user, trust->role);
    enum tri direct = tri_or(trust->session, trust->star);
    enum tri by_name = tri_and(named, limits);
    enum tri by_direct = tri_and(direct, tri_or(limits, TRI_UNKNOWN));
    enum tri by_account = tri_and(trust->account, grant_caller_side(sides));
    struct assume_answer answer = {.grant = tri_or(tri_or(by_name, by_direct), by_account)};

    if (answer.grant < direct && limits != TRI_TRUE)
        answer.note = NOTE_LIMITS_OF_DIRECT_GRANT;
    else if (answer.grant < trust->user && sides->boundary != TRI_TRUE)
        answer.note = NOTE_BOUNDARY_OF_NAMED_USER;
    return answer;
}

struct assume_answer assume_grant(const struct sides *sides, const struct request *request, bool cross_account)
{
    const struct caller *caller = sides->caller;
    const struct principal_match *trust = &sides->resource;
    const char *why_not = assumption_impossible(caller, request->target, request->action);

    if (why_not != NULL)
        return (struct assume_answer){.grant = TRI_FALSE, .note = why_not, .impossible = true};
    switch (caller->kind) {
    case CALLER_SAML:
    case CALLER_OIDC: {
        struct assume_answer answer = {.grant = tri_or(trust->provider, trust->star)};
        if (cross_account && answer.grant == TRI_TRUE) {
            answer.grant = TRI_UNKNOWN;
            answer.note = NOTE_PROVIDER_OF_ANOTHER_ACCOUNT;
        }
        return answer;
    }
    case CALLER_SERVICE:
        if (request->target->service_linked)
            return (struct assume_answer){.grant = trust->service};
        return (struct assume_answer){.grant = tri_or(trust->service, trust->star)};
    default: break;
    }
    if (cross_account)
        return (struct assume_answer){.grant = grant_cross_account(sides)};
    return same_account(sides);
}
