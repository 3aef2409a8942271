/* SPDX-License-Identifier: Apache-2.0
 *
 * A request as a formula: statements, layers, and the formula of 5.2 over them (iam-evaluation.md 6.7,
 * steps 1 and 2). Reads like evaluate.c, layer by layer; what differs is that answers are formulas.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#include "policy/reduce.h"

#include "policy/facts.h"
#include "policy/reduce_parts.h"

enum rc reducer_new(struct arena *arena, struct keyring *keyring, struct reducer *out)
{
    size_t hops = keyring->question->count;
    *out = (struct reducer){.arena = arena, .keyring = keyring, .silent = keyring->question->wanted != DECIDE_ALL};
    out->contexts = ARENA_ARRAY(arena, hops, struct context *);
    if (out->contexts == NULL)
        return RC_NO_MEMORY;
    for (size_t hop = 0; hop < hops; hop++) {
        out->contexts[hop] = context_new(arena, CONTEXT_UNKNOWN);
        if (out->contexts[hop] == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

enum rc reducer_unknown(struct reducer *reducer, struct str line)
{
    if (line.at == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < reducer->unknown_count; i++)
        if (str_equal(reducer->unknowns[i], line))
            return RC_OK;
    struct str *place =
        ARENA_PUSH(reducer->arena, reducer->unknowns, reducer->unknown_count, reducer->unknown_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = line;
    reducer->unknown_count++;
    return RC_OK;
}

static enum rc reduce_document(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                               const struct policy_ref *policy, struct says *says)
{
    const struct policy_document *document = policy->document;
    enum rc rc = RC_OK;
    if ((document->services & step->asked.bit) == 0)
        return RC_OK;
    for (size_t s = 0; rc == RC_OK && s < document->statement_count; s++)
        if ((document->statements[s].services & step->asked.bit) != 0)
            rc = reduce_statement(reducer, step, check, level, policy, &document->statements[s], says);
    return rc;
}

static enum rc reduce_layer(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                            const struct layer *layer, struct says *says)
{
    const struct formula *never = formula_constant(TRI_FALSE);
    *says = (struct says){.allow = never, .deny = never};
    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        says->by[kind] = never;
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_ref *policy = &layer->policies[p];
        enum rc rc = RC_OK;
        if (policy->document == NULL || policy->document->unknown)
            rc = reduce_unknown_document(reducer, step, check, level, policy, says);
        else
            rc = reduce_document(reducer, step, check, level, policy, says);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* All levels: each must allow (SCPs; an RCP level is taken to have RCPFullAWSAccess, 5.2), a deny at any counts. */
static enum rc reduce_levels(struct reducer *reducer, struct reduced_step *step, enum check check,
                             const struct levels *levels)
{
    struct reduced_layer *layer = &step->layers[check];
    if (!levels->known || levels->count == 0)
        return RC_OK;
    layer->applies = true;
    if (check == CHECK_SCP) {
        step->scp_levels = ARENA_ARRAY(reducer->arena, levels->count, struct reduced_level);
        if (step->scp_levels == NULL)
            return RC_NO_MEMORY;
        step->scp_level_count = levels->count;
    }
    for (size_t i = 0; i < levels->count; i++) {
        struct says says;
        enum rc rc = reduce_layer(reducer, step, check, i, &levels->levels[i].layer, &says);
        if (rc == RC_OK)
            rc = formula_or_into(reducer->arena, &layer->deny, says.deny);
        if (rc != RC_OK)
            return rc;
        if (check != CHECK_SCP)
            continue;
        step->scp_levels[i] = (struct reduced_level){.target = levels->levels[i].target, .allow = says.allow};
        rc = formula_and_into(reducer->arena, &layer->allow, says.allow);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc reduce_own(struct reducer *reducer, struct reduced_step *step, enum check check,
                          const struct layer *layer)
{
    struct says says;
    if (!layer->given)
        return RC_OK;
    enum rc rc = reduce_layer(reducer, step, check, 0, layer, &says);
    if (rc == RC_OK)
        step->layers[check] = (struct reduced_layer){.applies = true, .allow = says.allow, .deny = says.deny};
    return rc;
}

static enum rc reduce_resource_policy(struct reducer *reducer, struct reduced_step *step, const struct step *asked)
{
    const struct target *target = asked->target;
    const struct formula *unknown = formula_constant(TRI_UNKNOWN);
    struct says says;
    if (target->policy.given && (!target->is_role || assumption_applies(target, step->action))) {
        enum rc rc = reduce_layer(reducer, step, CHECK_RESOURCE, 0, &target->policy, &says);
        if (rc != RC_OK)
            return rc;
        step->layers[CHECK_RESOURCE] = (struct reduced_layer){.applies = true, .allow = says.allow, .deny = says.deny};
        for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
            step->by[kind] = says.by[kind];
        return RC_OK;
    }
    if (target->policy_seen || target->is_role)
        return RC_OK;
    if (step_is_kms_key(asked, step->action)) {
        step->layers[CHECK_RESOURCE].allow = step->layers[CHECK_RESOURCE].deny = unknown;
        step->by[GRANT_ANY] = step->by[GRANT_ACCOUNT] = unknown;
        return reducer_unknown(reducer, STR("the policy of the KMS key is not in the input"));
    }
    step->resource_unseen = target->kind == RESOURCE_ARN && service_has_resource_policies(step->action);
    return RC_OK;
}

static enum rc reduce_layers(struct reducer *reducer, struct reduced_step *step, const struct step *asked)
{
    const struct caller *caller = asked->caller;
    enum rc rc = RC_OK;
    if (!rcp_spares(caller, asked->target, step->action))
        rc = reduce_levels(reducer, step, CHECK_RCP, target_rcps(asked->target, caller));
    if (rc == RC_OK && !scp_spares(caller, step->action))
        rc = reduce_levels(reducer, step, CHECK_SCP, &caller->scps);
    if (rc == RC_OK)
        rc = reduce_resource_policy(reducer, step, asked);
    if (rc != RC_OK || !caller_has_policies(caller))
        return rc;
    rc = reduce_own(reducer, step, CHECK_IDENTITY, &caller->identity);
    if (rc == RC_OK)
        rc = reduce_own(reducer, step, CHECK_BOUNDARY, &caller->boundary);
    if (rc == RC_OK)
        rc = reduce_own(reducer, step, CHECK_SESSION, &caller->session);
    return rc;
}

/* The defaults of 5.1. */
static void start_step(struct reduced_step *step, size_t hop, struct str action, const struct caller *caller)
{
    const struct formula *never = formula_constant(TRI_FALSE), *always = formula_constant(TRI_TRUE);
    *step = (struct reduced_step){
        .hop = hop, .action = action, .asked = asked_action(action), .denied = never, .granted = never};
    for (size_t check = 0; check < CHECK_COUNT; check++)
        step->layers[check] = (struct reduced_layer){.allow = always, .deny = never};
    step->layers[CHECK_IDENTITY].allow = never;
    step->layers[CHECK_RESOURCE].allow = never;
    if (caller->kind == CALLER_FEDERATED_USER)
        step->layers[CHECK_SESSION].allow = never;
    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        step->by[kind] = never;
}

/* allowed = the grant, and every SCP level, and not denied (5.2); in this order conditions are told. */
static enum rc combine(struct reducer *reducer, struct reduced_step *step)
{
    for (size_t check = 0; check < CHECK_COUNT; check++) {
        enum rc rc = formula_or_into(reducer->arena, &step->denied, step->layers[check].deny);
        if (rc != RC_OK)
            return rc;
    }
    const struct formula *not_denied = formula_not(reducer->arena, step->denied, reducer->keyring->variables);
    const struct formula *parts[] = {step->granted, step->layers[CHECK_SCP].allow, not_denied};
    step->allowed = formula_and(reducer->arena, parts, 3);
    return step->allowed == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc reduce_step(struct reducer *reducer, size_t hop, struct str action, struct reduced_step *out)
{
    const struct step *asked = &reducer->keyring->question->steps[hop];
    start_step(out, hop, action, asked->caller);
    if (request_needs_no_permission(asked->caller, asked->target, action)) {
        out->granted = out->allowed = formula_constant(TRI_TRUE);
        return RC_OK;
    }
    enum rc rc = reduce_layers(reducer, out, asked);
    if (rc == RC_OK)
        rc = reduce_grant(reducer, out);
    return rc == RC_OK ? combine(reducer, out) : rc;
}
