/* SPDX-License-Identifier: Apache-2.0
 *
 * A request as a formula: statements, layers, and the formula of 5.2 over them (iam-evaluation.md 6.7,
 * steps 1 and 2). Reads like evaluate.c, layer by layer; what differs is that answers are formulas.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#include "policy/reduce.h"

#include "policy/evaluate_parts.h"
#include "policy/reduce_parts.h"

enum rc reducer_new(struct arena *arena, struct keyring *keyring, struct reducer *out)
{
    size_t hops = keyring->question->count;
    *out = (struct reducer){.arena = arena, .keyring = keyring};
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
    struct str *place = ARENA_PUSH(reducer->arena, reducer->unknowns, reducer->unknown_count, reducer->unknown_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = line;
    reducer->unknown_count++;
    return RC_OK;
}

static enum rc add_statement(struct reducer *reducer, struct reduced_step *step, const struct reduced_statement *statement)
{
    struct reduced_statement *place =
        ARENA_PUSH(reducer->arena, step->statements, step->statement_count, step->statement_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *statement;
    step->statement_count++;
    return RC_OK;
}

/* What a layer says, on the way. */
struct says {
    const struct formula *allow, *deny;
    const struct formula *by[GRANT_KIND_COUNT];
};

static enum rc says_or(struct reducer *reducer, const struct formula **sum, const struct formula *part)
{
    *sum = formula_or2(reducer->arena, *sum, part);
    return *sum == NULL ? RC_NO_MEMORY : RC_OK;
}

/* Everything of a statement but its principal. */
static enum rc reduce_rest(struct reducer *reducer, size_t hop, const struct policy_ref *policy,
                           const struct policy_statement *statement, struct str action, const struct formula **out)
{
    enum tri certain = statement->fault || policy->maybe_absent ? TRI_UNKNOWN : TRI_TRUE;
    const struct formula *rest = formula_constant(tri_and(match_action(statement, action), certain));
    const struct formula *part;
    enum rc rc = RC_OK;
    if (rest->constant != TRI_FALSE) {
        rc = reduce_resource(reducer, hop, policy->document, statement, action, &part);
        if (rc != RC_OK)
            return rc;
        rest = formula_and2(reducer->arena, rest, part);
    }
    for (size_t i = 0; rest != NULL && i < statement->atom_count; i++) {
        if (rest->kind == FORMULA_CONSTANT && rest->constant == TRI_FALSE)
            break;
        rc = reduce_atom(reducer, hop, &statement->atoms[i], &part);
        if (rc != RC_OK)
            return rc;
        rest = formula_and2(reducer->arena, rest, part);
    }
    *out = rest;
    return rest == NULL ? RC_NO_MEMORY : RC_OK;
}

/* Entries that name one session of the caller, who picks its session name: a literal each. */
static enum rc named_sessions(struct reducer *reducer, size_t hop, const struct principal_match *principal,
                              const struct formula **out)
{
    *out = formula_constant(principal->session);
    for (size_t i = 0; i < principal->named_session_count; i++) {
        size_t variable;
        struct glob *name = ARENA_NEW(reducer->arena, struct glob);
        const struct constraint *named;
        enum rc rc = name == NULL ? RC_NO_MEMORY : caller_session_variable(reducer->keyring, hop, &variable);
        if (rc == RC_OK)
            rc = glob_compile_text(reducer->arena, principal->named_sessions[i]->session, GLOB_LITERAL, false, name);
        if (rc == RC_OK)
            rc = constraint_globs(reducer->arena, &reducer->keyring->variables[variable].domain, name, 1, false, &named);
        if (rc != RC_OK)
            return rc;
        *out = formula_or2(reducer->arena, *out, formula_literal(reducer->arena, variable, named, named));
        if (*out == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

/* The statement's principal, by kind of entry. */
static enum rc reduce_principal(struct reducer *reducer, size_t hop, const struct policy_document *document,
                                const struct policy_statement *statement, const struct formula *by[GRANT_KIND_COUNT])
{
    const struct step *step = &reducer->keyring->question->steps[hop];
    struct principal_match match;
    const struct formula *sessions;
    enum rc rc = match_principal(document, statement, step->caller, step->target->account, reducer->arena, &match);
    if (rc == RC_OK)
        rc = named_sessions(reducer, hop, &match, &sessions);
    if (rc != RC_OK)
        return rc;
    const enum tri kinds[GRANT_KIND_COUNT] = {
        [GRANT_ANY] = match.any,           [GRANT_STAR] = match.star,
        [GRANT_ACCOUNT] = match.account,   [GRANT_USER] = match.user,
        [GRANT_ROLE] = match.role,         [GRANT_FEDERATED_USER] = match.federated_user,
        [GRANT_PARENT_USER] = match.parent_user, [GRANT_PROVIDER] = match.provider,
        [GRANT_SERVICE] = match.service,
    };
    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        by[kind] = formula_constant(kinds[kind]);
    by[GRANT_SESSION] = sessions;
    return says_or(reducer, &by[GRANT_ANY], sessions);
}

static bool has_principal(enum check check)
{
    return check == CHECK_RESOURCE || check == CHECK_RCP;
}

static bool is_false(const struct formula *f)
{
    return f->kind == FORMULA_CONSTANT && f->constant == TRI_FALSE;
}

static bool is_unknown(const struct formula *f)
{
    return f->kind == FORMULA_CONSTANT && f->constant == TRI_UNKNOWN;
}

static enum rc say_unknown_statement(struct reducer *reducer, const struct policy_ref *policy,
                                     const struct policy_statement *statement)
{
    const char *what = policy->maybe_absent ? "whether it is attached is not known"
                       : statement->fault || statement->effect == EFFECT_UNKNOWN
                           ? "is not understood"
                           : "whether it applies is not known";
    return reducer_unknown(reducer, arena_printf(reducer->arena, "%.*s, statement %zu: %s", (int)policy->name.len,
                                                 policy->name.at, statement->index, what));
}

static enum rc reduce_statement(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                                const struct policy_ref *policy, const struct policy_statement *statement, struct says *says)
{
    const struct formula *rest, *match;
    const struct formula *by[GRANT_KIND_COUNT] = {NULL};
    enum rc rc = reduce_rest(reducer, step->hop, policy, statement, step->action, &rest);
    if (rc != RC_OK || is_false(rest))
        return rc;
    match = rest;
    if (has_principal(check)) {
        rc = reduce_principal(reducer, step->hop, policy->document, statement, by);
        if (rc != RC_OK)
            return rc;
        match = formula_and2(reducer->arena, rest, by[GRANT_ANY]);
    }
    if (statement->effect == EFFECT_UNKNOWN && match != NULL)
        match = formula_and2(reducer->arena, formula_constant(TRI_UNKNOWN), match);
    if (match == NULL)
        return RC_NO_MEMORY;
    if (is_false(match))
        return RC_OK;
    if (is_unknown(match) || statement->effect == EFFECT_UNKNOWN)
        rc = say_unknown_statement(reducer, policy, statement);
    if (rc == RC_OK)
        rc = add_statement(reducer, step,
                           &(struct reduced_statement){.check = check,
                                                       .level = level,
                                                       .policy = policy,
                                                       .statement = statement,
                                                       .effect = statement->effect,
                                                       .match = match});
    if (rc == RC_OK && statement->effect != EFFECT_ALLOW)
        rc = says_or(reducer, &says->deny, match);
    if (rc != RC_OK || statement->effect == EFFECT_DENY)
        return rc;
    rc = says_or(reducer, &says->allow, match);
    enum tri certain = statement->effect == EFFECT_UNKNOWN ? TRI_UNKNOWN : TRI_TRUE;
    for (size_t kind = 0; rc == RC_OK && has_principal(check) && kind < GRANT_KIND_COUNT; kind++) {
        const struct formula *part = formula_and2(reducer->arena, formula_and2(reducer->arena, rest, by[kind]), formula_constant(certain));
        rc = part == NULL ? RC_NO_MEMORY : says_or(reducer, &says->by[kind], part);
    }
    return rc;
}

/* A document that is missing or faulty as a whole could say anything (6.1). */
static enum rc reduce_unknown_document(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                                       const struct policy_ref *policy, struct says *says)
{
    const struct formula *unknown = formula_constant(TRI_UNKNOWN);
    const struct policy_fault *fault = policy->document == NULL ? NULL : policy_document_fault(policy->document);
    struct str line;
    if (policy->document == NULL)
        line = arena_printf(reducer->arena, "%.*s: its document is not in the input", (int)policy->name.len, policy->name.at);
    else
        line = arena_printf(reducer->arena, "%.*s: %.*s", (int)policy->name.len, policy->name.at,
                            fault == NULL ? 25 : (int)fault->text.len,
                            fault == NULL ? "the document is not valid" : fault->text.at);
    enum rc rc = reducer_unknown(reducer, line);
    if (rc == RC_OK)
        rc = add_statement(reducer, step,
                           &(struct reduced_statement){
                               .check = check, .level = level, .policy = policy, .effect = EFFECT_UNKNOWN, .match = unknown});
    if (rc == RC_OK)
        rc = says_or(reducer, &says->allow, unknown);
    if (rc == RC_OK)
        rc = says_or(reducer, &says->deny, unknown);
    for (size_t kind = 0; rc == RC_OK && kind < GRANT_KIND_COUNT; kind++)
        rc = says_or(reducer, &says->by[kind], unknown);
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
        for (size_t s = 0; rc == RC_OK && policy->document != NULL && !policy->document->unknown && s < policy->document->statement_count; s++)
            rc = reduce_statement(reducer, step, check, level, policy, &policy->document->statements[s], says);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* All levels: each must allow (SCPs; an RCP level is taken to have RCPFullAWSAccess, 5.2), a deny at any counts. */
static enum rc reduce_levels(struct reducer *reducer, struct reduced_step *step, enum check check, const struct levels *levels)
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
            rc = says_or(reducer, &layer->deny, says.deny);
        if (rc != RC_OK)
            return rc;
        if (check != CHECK_SCP)
            continue;
        step->scp_levels[i] = (struct reduced_level){.target = levels->levels[i].target, .allow = says.allow};
        layer->allow = formula_and2(reducer->arena, layer->allow, says.allow);
        if (layer->allow == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

static enum rc reduce_own(struct reducer *reducer, struct reduced_step *step, enum check check, const struct layer *layer)
{
    struct says says;
    if (!layer->given)
        return RC_OK;
    enum rc rc = reduce_layer(reducer, step, check, 0, layer, &says);
    if (rc == RC_OK)
        step->layers[check] = (struct reduced_layer){.applies = true, .allow = says.allow, .deny = says.deny};
    return rc;
}

static bool has_policies_of_its_own(const struct caller *caller)
{
    return !caller->policies_unseen && (caller->kind == CALLER_USER || caller->kind == CALLER_ROLE_SESSION ||
                                        caller->kind == CALLER_FEDERATED_USER);
}

static enum rc reduce_resource_policy(struct reducer *reducer, struct reduced_step *step, const struct step *asked)
{
    const struct target *target = asked->target;
    const struct formula *unknown = formula_constant(TRI_UNKNOWN);
    struct says says;
    if (target->policy.given && (!target->is_role || asked->assumption)) {
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
    step->resource_unseen = target->kind != RESOURCE_NONE && service_has_resource_policies(step->action);
    return RC_OK;
}

static enum rc reduce_layers(struct reducer *reducer, struct reduced_step *step, const struct step *asked)
{
    const struct caller *caller = asked->caller;
    enum rc rc = RC_OK;
    if (!rcp_spares(caller, asked->target, step->action))
        rc = reduce_levels(reducer, step, CHECK_RCP,
                           asked->target->kind == RESOURCE_NONE ? &caller->own_rcps : &asked->target->rcps);
    if (rc == RC_OK && !scp_spares(caller))
        rc = reduce_levels(reducer, step, CHECK_SCP, &caller->scps);
    if (rc == RC_OK)
        rc = reduce_resource_policy(reducer, step, asked);
    if (rc != RC_OK || !has_policies_of_its_own(caller))
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
    *step = (struct reduced_step){.hop = hop, .action = action, .denied = never, .granted = never};
    for (size_t check = 0; check < CHECK_COUNT; check++)
        step->layers[check] = (struct reduced_layer){.allow = always, .deny = never};
    step->layers[CHECK_IDENTITY].allow = never;
    step->layers[CHECK_RESOURCE].allow = never;
    if (caller->kind == CALLER_FEDERATED_USER)
        step->layers[CHECK_SESSION].allow = never;
    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        step->by[kind] = never;
}

/* allowed = not denied, and every SCP level, and the grant (5.2). */
static enum rc combine(struct reducer *reducer, struct reduced_step *step)
{
    for (size_t check = 0; check < CHECK_COUNT; check++) {
        enum rc rc = says_or(reducer, &step->denied, step->layers[check].deny);
        if (rc != RC_OK)
            return rc;
    }
    const struct formula *not_denied = formula_not(reducer->arena, step->denied, reducer->keyring->variables);
    const struct formula *parts[] = {not_denied, step->layers[CHECK_SCP].allow, step->granted};
    step->allowed = formula_and(reducer->arena, parts, 3);
    return step->allowed == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc reduce_step(struct reducer *reducer, size_t hop, struct str action, struct reduced_step *out)
{
    const struct step *asked = &reducer->keyring->question->steps[hop];
    start_step(out, hop, action, asked->caller);
    if (service_needs_no_permission(action) && has_policies_of_its_own(asked->caller)) {
        out->granted = out->allowed = formula_constant(TRI_TRUE);
        return RC_OK;
    }
    enum rc rc = reduce_layers(reducer, out, asked);
    if (rc == RC_OK)
        rc = reduce_grant(reducer, out);
    return rc == RC_OK ? combine(reducer, out) : rc;
}
