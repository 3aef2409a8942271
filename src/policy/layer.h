/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies as they stand around a principal and a resource: references, layers, levels
 * (iam-evaluation.md 5.1), and the two sides of a request.
 *
 * All of it is borrowed: from the account model, or from a simulate request.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#ifndef ROLECALL_POLICY_LAYER_H
#define ROLECALL_POLICY_LAYER_H

#include "policy/document.h"

/* A document in one place. */
struct policy_ref {
    const struct policy_document *document; /* NULL: attached, but not in the input: U under this name */
    /* As evidence shows it: managed ARN, "group/Oncall:AssumeSupport", "role/R:Inline", trust: "trust". */
    struct str name;
    bool maybe_absent; /* the reference itself may not exist (truncated dump): then also U */
};

struct layer {
    bool given; /* false: there is no such layer (no boundary, no session policy) */
    const struct policy_ref *policies;
    size_t count;
};

struct level {
    struct str target; /* "r-ab12", "ou-…", account id */
    struct layer layer;
};
struct levels {
    bool known; /* false: no input; evaluated as if none applied, warned once */
    const struct level *levels;
    size_t count;
};

enum caller_kind {
    CALLER_USER,
    CALLER_ROLE_SESSION,
    CALLER_FEDERATED_USER, /* a GetFederationToken session */
    CALLER_ROOT,
    CALLER_SERVICE,
    CALLER_SAML, /* a sign-in that has no AWS identity yet */
    CALLER_OIDC,
    CALLER_ANONYMOUS,
    CALLER_EXTERNAL, /* a principal of a named account that is not in the input */
    CALLER_STRANGER, /* iam-evaluation.md 6.4, "the stranger" */
    CALLER_KIND_COUNT
};

struct tag {
    struct str key;
    struct str value;
};

/* What is known of an organization. */
struct organization {
    bool known;      /* false: the input does not say whether there is one */
    bool member;     /* the account is in an organization */
    struct str id;   /* "o-…" */
    struct str path; /* "o-…/r-…/ou-…/" ending in '/'; empty: not known */
};

/* The one who asks, and the policies around it. Fields that do not apply are empty. */
struct caller {
    enum caller_kind kind;
    struct str partition;
    struct str account;
    struct str arn;          /* user, root or role ARN with path; of a session: its role's. Of an external
                                principal: the one named by the trust, or empty (any of the account).
                                Of SAML and OIDC: the provider ARN or the built-in provider's name; empty: which one is not
                                known. Of a service: its name */
    struct str unique_id;    /* AIDA…, AROA… ; empty: not known */
    struct str name;         /* user name; role name without path; federated-user name */
    struct str session_name; /* of a session; empty: any (free) */
    const struct tag *tags;
    size_t tag_count;
    bool tags_known;
    bool service_linked;  /* the role's path is /aws-service-role/ */
    bool policies_unseen; /* the account is not in the input: its side is taken as allowing */
    struct organization organization;
    struct layer identity;
    struct layer boundary;
    struct layer session;
    struct levels scps;     /* of the caller's account */
    struct levels own_rcps; /* of the caller's account: for actions without resource types (5.5) */
};

enum resource_kind {
    RESOURCE_NONE, /* the action has no resource types: written "*" */
    RESOURCE_ARN,
    RESOURCE_SOME /* some resource: decided symbolically only (8.3) */
};

/* The resource, its owner, and the policies around it. */
struct target {
    enum resource_kind kind;
    struct str arn;
    struct str account; /* owner; empty: the caller's account */
    struct organization organization;
    const struct tag *tags; /* of a user or role */
    size_t tag_count;
    bool tags_known;     /* false: aws:ResourceTag is UNKNOWN */
    bool is_role;        /* the resource is an IAM role and `policy` its trust policy */
    bool service_linked; /* the role's path is /aws-service-role/ */
    struct layer policy; /* resource policy; not given: none */
    bool policy_seen;    /* false: services that have resource policies get the note "resource policy not seen" */
    struct levels rcps;  /* of the owner's account */
};

/* The entries of RCP's list of services (5.5), and whether an RCP statement reaches this action. */
bool rcp_applies_to(struct str action);
/* Whether SCPs reach the action: what they restrict nobody in, whoever asks (5.5). */
bool scp_applies_to(struct str action);

#endif
