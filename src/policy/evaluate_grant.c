/* SPDX-License-Identifier: Apache-2.0
 *
 * The grant term: how the resource policy, by the kind of entry that names the caller, and the
 * identity policies, boundary and session policies work together (iam-evaluation.md 5.3, 5.4).
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Cross-account policy
 * evaluation logic; Key policies in AWS KMS.
 */
#include "policy/evaluate_parts.h"

enum tri grant_caller_side(const struct sides *sides)
{
    if (sides->caller->kind == CALLER_ROOT || caller_is_unseen(sides->caller))
        return TRI_TRUE;
    return tri_and(sides->identity, tri_and(sides->boundary, sides->session));
}

enum tri grant_same_account(const struct sides *sides, bool key_policy)
{
    const struct principal_match *r = &sides->resource;
    enum tri limits = tri_and(sides->boundary, sides->session);
    enum tri own = grant_caller_side(sides);

    if (key_policy)
        own = tri_and(own, r->account);
    switch (sides->caller->kind) {
    case CALLER_ROOT: return key_policy ? tri_or(own, r->star) : TRI_TRUE;
    case CALLER_USER: return tri_or(tri_or(r->user, r->star), own);
    case CALLER_ROLE_SESSION: return tri_or(tri_or(r->session, r->star), tri_or(tri_and(r->role, limits), own));
    case CALLER_FEDERATED_USER:
        return tri_or(tri_or(r->federated_user, r->star), tri_or(tri_and(r->parent_user, limits), own));
    case CALLER_SERVICE: return tri_or(r->service, r->star);
    case CALLER_ANONYMOUS: return r->star;
    case CALLER_SAML:
    case CALLER_OIDC: return TRI_FALSE; /* a sign-in that has no AWS identity yet can do nothing but assume a role */
    case CALLER_EXTERNAL:
    case CALLER_STRANGER: return tri_and(r->any, own);
    case CALLER_KIND_COUNT: break;
    }
    return TRI_FALSE;
}

enum tri grant_cross_account(const struct sides *sides)
{
    return tri_and(sides->resource.any, grant_caller_side(sides));
}
