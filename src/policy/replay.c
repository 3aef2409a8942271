/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof of the proof: a witness is put to the plain evaluator, request by request, with every key that
 * the solver chose now fixed and every unknown one left unknown (iam-evaluation.md 6.7, step 6).
 */
#include "policy/arn.h"
#include "policy/decide_parts.h"
#include "text/date.h"

#include <stdlib.h>

/* The case of a key that the solution has picked. */
static const struct key_case *picked_case(const struct decider *d, const struct key_cases *key,
                                          const struct solution *solution)
{
    for (size_t i = 0; i < key->count; i++) {
        const struct key_case *one = &key->cases[i];
        if (one->guard == NO_VARIABLE)
            return one;
        const struct domain *domain = &d->problem.variables[one->guard].domain;
        const struct variable_value *value = &solution->values[one->guard];
        for (size_t v = 0; v < domain->value_count && value->count == 1; v++)
            if ((one->mask >> v & 1) != 0 && str_equal(domain->values[v], value->values[0]))
                return one;
    }
    return NULL;
}

/* aws:EpochTime shares its variable with aws:CurrentTime; the request has it in seconds. */
static enum rc epoch(struct decider *d, struct context_key *key)
{
    struct instant instant;
    if (!str_equal(key->name, STR("aws:epochtime")) || key->count != 1 ||
        date_read(key->values[0], &instant) != DATE_READ)
        return RC_OK;
    struct str *seconds = ARENA_NEW(d->arena, struct str);
    if (seconds == NULL)
        return RC_NO_MEMORY;
    *seconds = arena_printf(d->arena, "%lld", (long long)instant.seconds);
    key->values = seconds;
    return seconds->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* The key's values, from the variable's. */
static enum rc derive(struct decider *d, const struct key_case *one, const struct variable_value *value,
                      struct context_key *key)
{
    bool missing = value->count == 0;
    struct str made = STR_EMPTY;
    struct arn arn;
    key->values = value->values;
    key->count = value->count;
    switch (one->derivation.kind) {
    case DERIVED_SAME: return epoch(d, key);
    case DERIVED_OR_TEXT:
        if (!missing || !one->derivation.has_text)
            return RC_OK;
        made = one->derivation.text;
        break;
    case DERIVED_PREFIXED: {
        if (missing)
            return RC_OK;
        const struct str parts[] = {one->derivation.text, value->values[0]};
        made = arena_join(d->arena, parts, 2);
        if (made.at == NULL)
            return RC_NO_MEMORY;
        break;
    }
    case DERIVED_ARN_ACCOUNT:
        if (missing)
            return RC_OK;
        if (arn_read(value->values[0], &arn))
            made = arn.account;
        break;
    }
    struct str *values = ARENA_NEW(d->arena, struct str);
    if (values == NULL)
        return RC_NO_MEMORY;
    *values = made;
    key->values = values;
    key->count = 1;
    return RC_OK;
}

/* A session tag that an earlier call made transitive has that call's value: *one is then its case. */
static enum rc inherited(struct decider *d, const struct key_cases *cases, const struct solution *solution,
                         const struct key_case **one, struct key_case *older)
{
    const struct str name[] = {STR("aws:requesttag"), str_from(cases->key, str_find(cases->key, '/'))};
    struct str tag = arena_join(d->arena, name, 2);
    if (tag.at == NULL)
        return RC_NO_MEMORY;
    for (size_t made = 0; made + 1 < cases->hop; made++) {
        size_t transitive = keyring_slot(d->keyring, made, SLOT_TRANSITIVE_KEYS);
        if (transitive == NO_VARIABLE || !keyring_inherits_tags(d->keyring, made, cases->hop))
            continue;
        for (size_t i = 0; i < solution->values[transitive].count; i++) {
            if (!str_equal_nocase(solution->values[transitive].values[i], str_from(name[1], 1)))
                continue;
            const size_t *value = map_get(d->keyring->slots[made], tag);
            *older = value == NULL ? case_unknown() : case_free(*value);
            *one = older;
            return RC_OK;
        }
    }
    return RC_OK;
}

/* Puts a key into the context and into the witness. */
static enum rc put(struct context *context, size_t hop, struct context_key *key, struct replay *out)
{
    key->state = key->count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING;
    out->witness[out->witness_count++] = (struct witness_key){
        .hop = hop, .key = key->written, .values = key->values, .count = key->count, .multivalued = key->multivalued};
    return context_set(context, key);
}

static enum rc set_key(struct decider *d, const struct key_cases *cases, const struct solution *solution,
                       struct context *context, struct replay *out)
{
    const struct key_case *one = picked_case(d, cases, solution);
    struct context_key key = {.name = cases->key, .written = cases->written, .multivalued = cases->multivalued};
    if (one == NULL)
        return RC_INTERNAL;
    struct key_case older;
    enum rc rc = one->inherits ? inherited(d, cases, solution, &one, &older) : RC_OK;
    if (rc != RC_OK)
        return rc;
    if (one->class == KEY_UNKNOWN) {
        key.state = CONTEXT_UNKNOWN;
        key.values = one->values;
        key.count = one->count;
        key.only_values = one->only_values;
        key.maybe_missing = one->maybe_missing;
        return context_set(context, &key);
    }
    key.values = one->values;
    key.count = one->count;
    if (one->class == KEY_FREE)
        rc = derive(d, one, &solution->values[one->variable], &key);
    if (rc != RC_OK)
        return rc;
    return put(context, cases->hop, &key, out);
}

static enum rc is_set(struct decider *d, const struct context *context, struct str written, bool *out)
{
    struct str lower = arena_copy_lower(d->arena, written);
    if (lower.at == NULL)
        return RC_NO_MEMORY;
    *out = context_get(context, lower)->name.len > 0;
    return RC_OK;
}

/* What the call passes although no policy of this request asks for its key: tags, a session name. */
static enum rc set_passed(struct decider *d, size_t hop, const struct solution *solution, struct context *context,
                          struct replay *out)
{
    for (size_t i = 0; i < d->problem.variable_count; i++) {
        const struct variable *variable = &d->problem.variables[i];
        struct context_key key = {.written = variable->key,
                                  .values = solution->values[i].values,
                                  .count = solution->values[i].count,
                                  .multivalued = variable->domain.kind == DOMAIN_STRINGS};
        bool there = variable->hop != hop || str_starts_with(variable->key, STR("#")) ||
                     i == keyring_slot(d->keyring, 0, SLOT_SOURCE_IDENTITY);
        enum rc rc = there ? RC_OK : is_set(d, context, variable->key, &there);
        if (rc == RC_OK && !there)
            rc = put(context, hop, &key, out);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static int witness_order(const void *a, const void *b)
{
    const struct witness_key *first = a, *second = b;
    if (first->hop != second->hop)
        return (first->hop > second->hop) - (first->hop < second->hop);
    return str_compare_nocase(first->key, second->key);
}

/* Who an external caller is: the ARN in its context, and the name of a session. */
static void concrete_external(const struct context *context, struct caller *caller)
{
    const struct context_key *arn = context_get(context, STR("aws:principalarn"));
    struct str session = caller->arn;
    if (arn->state != CONTEXT_PRESENT || arn->count != 1)
        return;
    if (str_contains(caller->arn, STR(":assumed-role/"))) {
        str_cut(&session, '/');
        str_cut(&session, '/');
        caller->session_name = session;
    }
    caller->arn = arn->values[0];
}

/* The caller as the solution has it: with the session name that the call before chose. */
static void concrete_caller(const struct decider *d, size_t hop, const struct solution *solution,
                            const struct context *context, struct caller *caller)
{
    *caller = *d->question->steps[hop].caller;
    bool session = caller->kind == CALLER_ROLE_SESSION || caller->kind == CALLER_EXTERNAL;
    size_t variable = hop > 0 ? keyring_slot(d->keyring, hop - 1, SLOT_SESSION_NAME)
                              : keyring_slot(d->keyring, hop, SLOT_CALLER_SESSION);
    if (session && caller->session_name.len == 0 && variable != NO_VARIABLE && solution->values[variable].count == 1)
        caller->session_name = solution->values[variable].values[0];
    if (caller->kind == CALLER_EXTERNAL)
        concrete_external(context, caller);
}

static enum rc concrete_target(const struct decider *d, size_t hop, const struct solution *solution,
                               struct target *target, struct replay *out)
{
    *target = *d->question->steps[hop].target;
    if (target->kind != RESOURCE_SOME)
        return RC_OK;
    size_t variable = keyring_slot(d->keyring, hop, SLOT_RESOURCE);
    if (variable == NO_VARIABLE || solution->values[variable].count != 1)
        return RC_INTERNAL;
    target->kind = RESOURCE_ARN;
    target->arn = solution->values[variable].values[0];
    out->resource = target->arn;
    return RC_OK;
}

/* Keys of a question that gives them are there whether a policy asks for them or not. */
static enum rc set_given(struct decider *d, struct context *context)
{
    const struct context *given = d->question->given;
    const struct context_key *const *keys = context_sorted(given, d->arena);
    if (keys == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < context_count(given); i++) {
        enum rc rc = context_set(context, keys[i]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc make_context(struct decider *d, size_t hop, const struct solution *solution, struct context *context,
                            struct replay *out)
{
    enum rc rc = d->question->given != NULL ? set_given(d, context) : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < d->keyring->key_count; i++) {
        if (d->keyring->keys[i]->hop == hop)
            rc = set_key(d, d->keyring->keys[i], solution, context, out);
    }
    return rc == RC_OK ? set_passed(d, hop, solution, context, out) : rc;
}

/* Tags that an earlier call made transitive need sts:TagSession here too (5.7): no key of this request tells of them. */
static bool inherits_tags(const struct decider *d, size_t hop, const struct solution *solution)
{
    for (size_t before = 0; before < hop; before++) {
        size_t variable = keyring_slot(d->keyring, before, SLOT_TRANSITIVE_KEYS);
        if (variable != NO_VARIABLE && solution->values[variable].count > 0)
            return true;
    }
    return false;
}

static enum rc keep_notes(struct decider *d, const struct evaluation *evaluation, struct replay *out)
{
    for (size_t i = 0; i < evaluation->note_count; i++) {
        struct str *place = ARENA_PUSH(d->arena, out->notes, out->note_count, out->note_capacity);
        if (place == NULL)
            return RC_NO_MEMORY;
        *place = evaluation->notes[i];
        out->note_count++;
    }
    return RC_OK;
}

static enum rc replay_hop(struct decider *d, size_t hop, const struct solution *solution, struct replay *out)
{
    bool assumption = d->question->steps[hop].assumption;
    struct context *context = context_new(d->arena, CONTEXT_MISSING);
    struct caller caller;
    struct target target;
    struct evaluation evaluation;
    enum rc rc = context == NULL ? RC_NO_MEMORY : make_context(d, hop, solution, context, out);
    if (rc == RC_OK)
        rc = concrete_target(d, hop, solution, &target, out);
    if (rc != RC_OK)
        return rc;
    concrete_caller(d, hop, solution, context, &caller);
    struct request request = {.caller = &caller,
                              .action = d->steps[hop].action,
                              .target = &target,
                              .context = context,
                              .complete = d->question->given != NULL};
    rc = assumption ? evaluate_assumption(&request, d->arena, &evaluation) : evaluate(&request, d->arena, &evaluation);
    if (rc == RC_OK)
        rc = keep_notes(d, &evaluation, out);
    if (rc != RC_OK)
        return rc;
    out->allowed = tri_and(out->allowed, evaluation.allowed);
    if (!assumption || !inherits_tags(d, hop, solution))
        return RC_OK;
    request.action = STR("sts:TagSession");
    rc = evaluate(&request, d->arena, &evaluation);
    out->allowed = rc == RC_OK ? tri_and(out->allowed, evaluation.allowed) : TRI_FALSE;
    return rc;
}

enum rc replay(struct decider *d, const struct solution *solution, struct replay *out)
{
    *out = (struct replay){.allowed = TRI_TRUE};
    out->witness = ARENA_ARRAY(d->arena, d->keyring->key_count + d->problem.variable_count, struct witness_key);
    if (out->witness == NULL)
        return RC_NO_MEMORY;
    for (size_t hop = 0; hop < d->question->count; hop++) {
        enum rc rc = replay_hop(d, hop, solution, out);
        if (rc != RC_OK)
            return rc;
    }
    if (out->witness_count > 1)
        qsort(out->witness, out->witness_count, sizeof *out->witness, witness_order);
    return RC_OK;
}
