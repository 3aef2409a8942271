/* SPDX-License-Identifier: Apache-2.0
 *
 * The plain evaluator: one concrete request, three values (iam-evaluation.md 5).
 *
 * It reads like the specification: one function for a statement, one for a layer, one for the grant term,
 * one for an assumption. It knows nothing of the solver; every witness that the solver finds is replayed
 * here before it is reported. `simulate` is this and nothing else.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Cross-account policy
 * evaluation logic; Permissions boundaries for IAM entities; Update a role trust policy; AssumeRole.
 */
#ifndef ROLECALL_POLICY_EVALUATE_H
#define ROLECALL_POLICY_EVALUATE_H

#include "policy/context.h"
#include "policy/match.h"

struct request {
    const struct caller *caller;
    struct str action; /* "service:Name", any case */
    const struct target *target;
    const struct context *context;
    /* A `simulate` request is complete as given: grants, ACLs and endpoint policies are absent (5.8). */
    bool complete;
};

/* The layers, in the order of 5.2's reasons. */
enum check {
    CHECK_RCP,
    CHECK_SCP,
    CHECK_RESOURCE,
    CHECK_IDENTITY,
    CHECK_BOUNDARY,
    CHECK_SESSION,
    CHECK_COUNT
};
/* "identity boundary session scp rcp trust"; CHECK_RESOURCE is "trust" for a role, else "resource". */
const char *check_name(enum check check, bool trust);

/* A statement that took part. */
struct statement_hit {
    enum check check;
    size_t level; /* of SCPs and RCPs: index of the level from the root */
    const struct policy_ref *policy;
    const struct policy_statement *statement; /* NULL: the document as a whole (missing or faulty: U) */
    enum policy_effect effect;
    enum tri match; /* T or U; hits that are F are not kept */
};

/* What one layer says. */
struct layer_result {
    bool applies;   /* false: the layer is not there, or spares this caller or resource (5.5) */
    enum tri allow; /* of the layer's default where it is not there (5.1) */
    enum tri deny;
    struct str silent; /* of SCPs and RCPs: target of the first level that does not allow; else empty */
};

enum decision_kind {
    DECISION_ALLOWED,
    DECISION_EXPLICIT_DENY,
    DECISION_IMPLICIT_DENY,
    DECISION_UNKNOWN
};

struct evaluation {
    enum tri allowed;            /* the formula of 5.2 */
    enum decision_kind decision; /* with the first reason in 5.2's order */
    enum check reason;           /* of an implicit deny: the layer that is silent */
    enum tri explicit_deny;
    enum tri grant; /* G of 5.3, or the two sides of 5.4 */
    bool cross_account;
    bool caller_unseen; /* the caller's side was not evaluated */
    struct layer_result layers[CHECK_COUNT];
    const struct statement_hit *hits; /* in the order of checks, policies, statements */
    size_t hit_count;
    const struct str *notes; /* "resource policy not seen", "the boundary decides: …" */
    size_t note_count;
    const struct str *unknowns; /* why something is U: policy, field path, key */
    size_t unknown_count;
};

/* Decides one request. For an assumption (the target is a role and the action sts:AssumeRole,
 * AssumeRoleWithSAML or AssumeRoleWithWebIdentity) 5.6 applies: which operation fits which caller, root and
 * federated users, service-linked roles, partitions. Riders are evaluate_assumption's. */
enum rc evaluate(const struct request *request, struct arena *arena, struct evaluation *out) MUST_USE;

/* An assumption with its riders (5.7) over one assignment of keys: the operation, and where the context has
 * aws:TagKeys (or inherited transitive tags) sts:TagSession too, and where it has sts:SourceIdentity (or an inherited
 * aws:SourceIdentity) sts:SetSourceIdentity. *out is the operation's evaluation, its `allowed` lowered by the riders'. */
enum rc evaluate_assumption(const struct request *request, struct arena *arena, struct evaluation *out) MUST_USE;

/* The operation by which a caller of this kind assumes a role; empty when it cannot (root, anonymous, GetFederationToken). */
struct str assume_operation(enum caller_kind kind);

/* Parts that reduce.c shares: which layers spare whom (5.5). */
bool scp_spares(const struct caller *caller, struct str action);
bool rcp_spares(const struct caller *caller, const struct target *target, struct str action);

#endif
