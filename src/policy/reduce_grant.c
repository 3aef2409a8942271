/* SPDX-License-Identifier: Apache-2.0
 *
 * The grant term as a formula: same account, cross-account, and assuming a role (iam-evaluation.md 5.3, 5.4,
 * 5.6). evaluate_grant.c and assume.c say the same for concrete requests.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Cross-account policy
 * evaluation logic; Update a role trust policy.
 */
#include "policy/evaluate_parts.h"
#include "policy/reduce_parts.h"

bool step_is_kms_key(const struct step *step, struct str action)
{
    if (step->target->kind == RESOURCE_SOME)
        return str_starts_with_nocase(action, STR("kms:"));
    return service_kms_key(action, step->target);
}

static bool caller_unseen(const struct caller *caller)
{
    return caller->policies_unseen || caller->kind == CALLER_ROOT || caller->kind == CALLER_EXTERNAL ||
           caller->kind == CALLER_STRANGER;
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
    case CALLER_ROOT:
        return key_policy ? or2(t, own, t->by[GRANT_STAR]) : formula_constant(TRI_TRUE);
    case CALLER_USER:
        return or2(t, or2(t, t->by[GRANT_USER], t->by[GRANT_STAR]), own);
    case CALLER_ROLE_SESSION:
        return or2(t, or2(t, t->by[GRANT_SESSION], t->by[GRANT_STAR]),
                   or2(t, and2(t, t->by[GRANT_ROLE], t->limits), own));
    case CALLER_FEDERATED_USER:
        return or2(t, or2(t, t->by[GRANT_FEDERATED_USER], t->by[GRANT_STAR]),
                   or2(t, and2(t, t->by[GRANT_PARENT_USER], t->limits), own));
    case CALLER_SERVICE:
        return or2(t, t->by[GRANT_SERVICE], t->by[GRANT_STAR]);
    case CALLER_ANONYMOUS:
        return t->by[GRANT_STAR];
    case CALLER_EXTERNAL:
    case CALLER_STRANGER:
        return and2(t, t->by[GRANT_ANY], own);
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_KIND_COUNT:
        break;
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

/* The reasons for which nobody of this kind gets in, whatever the policies say. */
static const char *cannot_assume(const struct step *asked, struct str action)
{
    const struct caller *caller = asked->caller;
    struct str operation = assume_operation(caller->kind), partition = target_arn(asked->target).partition;
    bool rider = action_is(action, STR("sts:tagsession")) || action_is(action, STR("sts:setsourceidentity")) ||
                 action_is(action, STR("sts:setcontext"));
    if (caller->kind == CALLER_ROOT)
        return "the root user cannot assume roles";
    if (operation.len == 0)
        return "a caller of this kind cannot assume roles";
    if (!rider && !str_equal_nocase(action, operation))
        return "this operation lets nobody of this kind in";
    if (caller->partition.len > 0 && partition.len > 0 && !str_equal(caller->partition, partition))
        return "the caller is of another partition";
    if (asked->target->service_linked && caller->kind != CALLER_SERVICE)
        return "only its service can assume a service-linked role";
    return NULL;
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
    case CALLER_KIND_COUNT:
        break;
    }
    return cross_account ? and2(t, t->by[GRANT_ANY], t->own) : assume_same_account(t);
}

static bool is_cross_account(const struct step *asked)
{
    const struct caller *caller = asked->caller;
    struct str owner = asked->target->account;
    if (caller->kind == CALLER_EXTERNAL || caller->kind == CALLER_STRANGER)
        return true;
    if (caller->kind == CALLER_SERVICE || caller->kind == CALLER_ANONYMOUS)
        return false;
    return caller->account.len > 0 && owner.len > 0 && !str_equal(caller->account, owner);
}

static const char *impossible(const struct step *asked, struct str action, bool cross_account)
{
    struct str partition = target_arn(asked->target).partition;
    if (asked->caller->kind == CALLER_FEDERATED_USER) {
        if (str_starts_with_nocase(action, STR("iam:")))
            return "a GetFederationToken session cannot call IAM";
        if (str_starts_with_nocase(action, STR("sts:")) && !action_is(action, STR("sts:getcalleridentity")))
            return "a GetFederationToken session can call nothing of STS but GetCallerIdentity";
    }
    if (cross_account && asked->caller->partition.len > 0 && partition.len > 0 && !str_equal(partition, asked->caller->partition))
        return "the caller is of another partition";
    return asked->assumption ? cannot_assume(asked, action) : NULL;
}

/* Grants of a KMS key are in no dump (5.8): where only one could allow, U. */
static const struct formula *with_key_grants(const struct terms *t, const struct step *asked, struct str action,
                                             bool complete, const struct formula *granted)
{
    if (complete || !step_is_kms_key(asked, action) || !service_kms_grant_operation(action))
        return granted;
    return or2(t, granted, formula_constant(TRI_UNKNOWN));
}

enum rc reduce_grant(struct reducer *reducer, struct reduced_step *step)
{
    const struct question *question = reducer->keyring->question;
    const struct step *asked = &question->steps[step->hop];
    bool cross_account = is_cross_account(asked), key_policy = step_is_kms_key(asked, step->action);
    struct terms t = {.arena = reducer->arena, .by = step->by};
    t.limits = and2(&t, step->layers[CHECK_BOUNDARY].allow, step->layers[CHECK_SESSION].allow);
    t.own = caller_unseen(asked->caller) ? formula_constant(TRI_TRUE)
                                         : and2(&t, step->layers[CHECK_IDENTITY].allow, t.limits);
    if (t.limits == NULL || t.own == NULL)
        return RC_NO_MEMORY;
    step->impossible = impossible(asked, step->action, cross_account);
    if (step->impossible != NULL) {
        step->granted = formula_constant(TRI_FALSE);
        return RC_OK;
    }
    if (asked->assumption)
        step->granted = assume_grant_formula(&t, asked, cross_account);
    else if (cross_account)
        step->granted = and2(&t, step->by[GRANT_ANY], t.own);
    else
        step->granted = with_key_grants(&t, asked, step->action, question->given != NULL,
                                        same_account(&t, asked->caller, key_policy));
    return step->granted == NULL ? RC_NO_MEMORY : RC_OK;
}
