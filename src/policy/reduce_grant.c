/* SPDX-License-Identifier: Apache-2.0
 *
 * The grant term as a formula: same account, cross-account, and assuming a role (iam-evaluation.md 5.3, 5.4,
 * 5.6). evaluate_grant.c and assume.c say the same for concrete requests.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Cross-account policy
 * evaluation logic; Update a role trust policy.
 */
#include "policy/facts.h"
#include "policy/reduce_parts.h"

bool step_is_kms_key(const struct step *step, struct str action)
{
    if (step->target->kind == RESOURCE_SOME)
        return str_starts_with_nocase(action, STR("kms:"));
    return service_kms_key(action, step->target);
}

struct terms {
    struct arena *arena;
    const struct formula *own;    /* I and B and S: the caller's own permission */
    const struct formula *limits; /* B and S */
    const struct formula *const *by;
};

static const struct formula *or2(const struct terms *t, const struct formula *a, const struct formula *b)
{
    return formula_or2(t->arena, a, b);
}

static const struct formula *and2(const struct terms *t, const struct formula *a, const struct formula *b)
{
    return formula_and2(t->arena, a, b);
}

/* 5.3. */
static const struct formula *same_account(const struct terms *t, const struct caller *caller, bool key_policy)
{
    const struct formula *own = key_policy ? and2(t, t->own, t->by[GRANT_ACCOUNT]) : t->own;
    switch (caller->kind) {
    case CALLER_ROOT: return key_policy ? or2(t, own, t->by[GRANT_STAR]) : formula_constant(TRI_TRUE);
    case CALLER_USER: return or2(t, or2(t, t->by[GRANT_USER], t->by[GRANT_STAR]), own);
    case CALLER_ROLE_SESSION:
        return or2(t, or2(t, t->by[GRANT_SESSION], t->by[GRANT_STAR]),
                   or2(t, and2(t, t->by[GRANT_ROLE], t->limits), own));
    case CALLER_FEDERATED_USER:
        return or2(t, or2(t, t->by[GRANT_FEDERATED_USER], t->by[GRANT_STAR]),
                   or2(t, and2(t, t->by[GRANT_PARENT_USER], t->limits), own));
    case CALLER_SERVICE: return or2(t, t->by[GRANT_SERVICE], t->by[GRANT_STAR]);
    case CALLER_ANONYMOUS: return t->by[GRANT_STAR];
    case CALLER_EXTERNAL:
    case CALLER_STRANGER: return and2(t, t->by[GRANT_ANY], own);
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_KIND_COUNT: break;
    }
    return formula_constant(TRI_FALSE);
}

/* 5.6, the caller in the role's own account. */
static const struct formula *assume_same_account(const struct terms *t)
{
    const struct formula *named = or2(t, t->by[GRANT_USER], t->by[GRANT_ROLE]);
    const struct formula *direct = or2(t, t->by[GRANT_SESSION], t->by[GRANT_STAR]);
    /* AWS's pages differ on whether a boundary limits a direct grant: where it does not allow, U. */
    const struct formula *limits_or_unknown = or2(t, t->limits, formula_constant(TRI_UNKNOWN));
    return or2(t, or2(t, and2(t, named, t->limits), and2(t, direct, limits_or_unknown)),
               and2(t, t->by[GRANT_ACCOUNT], t->own));
}

static const struct formula *assume_grant_formula(const struct terms *t, const struct step *asked, bool cross_account)
{
    switch (asked->caller->kind) {
    case CALLER_SAML:
    case CALLER_OIDC: {
        const struct formula *in = or2(t, t->by[GRANT_PROVIDER], t->by[GRANT_STAR]);
        return cross_account ? and2(t, in, formula_constant(TRI_UNKNOWN)) : in;
    }
    case CALLER_SERVICE:
        return asked->target->service_linked ? t->by[GRANT_SERVICE] : or2(t, t->by[GRANT_SERVICE], t->by[GRANT_STAR]);
    case CALLER_USER:
    case CALLER_ROLE_SESSION:
    case CALLER_FEDERATED_USER:
    case CALLER_ROOT:
    case CALLER_ANONYMOUS:
    case CALLER_EXTERNAL:
    case CALLER_STRANGER:
    case CALLER_KIND_COUNT: break;
    }
    return cross_account ? and2(t, t->by[GRANT_ANY], t->own) : assume_same_account(t);
}

/* Grants of a KMS key are in no dump (5.8): where only one could allow, U. Of "some resource" only what policies of
 * the caller give is asked (8.3). */
static enum rc add_key_grants(struct reducer *reducer, struct reduced_step *step)
{
    if (formula_is(step->granted, TRI_TRUE))
        return RC_OK;
    enum rc rc = formula_or_into(reducer->arena, &step->granted, formula_constant(TRI_UNKNOWN));
    return rc == RC_OK
               ? reducer_unknown(reducer, STR("a grant of the KMS key could allow it; grants are not in the input"))
               : rc;
}

/* Where a policy of the caller limits a grant of the trust policy's, AWS's pages differ (5.6). */
static const char *assume_note(const struct terms *t, const struct caller *caller, bool across)
{
    if (caller->kind == CALLER_SAML || caller->kind == CALLER_OIDC)
        return across && !formula_is(t->by[GRANT_ANY], TRI_FALSE) ? NOTE_PROVIDER_OF_ANOTHER_ACCOUNT : NULL;
    if (across || formula_is(t->limits, TRI_TRUE))
        return NULL;
    if (!formula_is(t->by[GRANT_SESSION], TRI_FALSE) || !formula_is(t->by[GRANT_STAR], TRI_FALSE))
        return NOTE_LIMITS_OF_DIRECT_GRANT;
    return formula_is(t->by[GRANT_USER], TRI_FALSE) ? NULL : NOTE_BOUNDARY_OF_NAMED_USER;
}

enum rc reduce_grant(struct reducer *reducer, struct reduced_step *step)
{
    const struct question *question = reducer->keyring->question;
    const struct step *asked = &question->steps[step->hop];
    const struct caller *caller = asked->caller;
    bool across = crosses_accounts(caller, asked->target), key_policy = step_is_kms_key(asked, step->action);
    bool assumption = assumption_applies(asked->target, step->action);
    struct terms t = {.arena = reducer->arena, .by = step->by};
    step->impossible = request_impossible(caller, asked->target, step->action);
    if (step->impossible != NULL) {
        step->granted = formula_constant(TRI_FALSE);
        return RC_OK;
    }
    t.limits = and2(&t, step->layers[CHECK_BOUNDARY].allow, step->layers[CHECK_SESSION].allow);
    t.own = caller->kind == CALLER_ROOT || caller_is_unseen(caller)
                ? formula_constant(TRI_TRUE)
                : and2(&t, step->layers[CHECK_IDENTITY].allow, t.limits);
    if (t.limits == NULL || t.own == NULL)
        return RC_NO_MEMORY;
    if (assumption)
        step->granted = assume_grant_formula(&t, asked, across);
    else if (across)
        step->granted = and2(&t, step->by[GRANT_ANY], t.own);
    else
        step->granted = same_account(&t, caller, key_policy);
    if (step->granted == NULL)
        return RC_NO_MEMORY;
    if (assumption)
        step->note = assume_note(&t, caller, across);
    else if (question->given == NULL && request_may_have_grant(caller, asked->target, step->action))
        return add_key_grants(reducer, step);
    return step->note == NULL || formula_is(step->granted, TRI_TRUE) ? RC_OK
                                                                     : reducer_unknown(reducer, str_of(step->note));
}
