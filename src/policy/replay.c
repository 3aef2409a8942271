/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof of the proof: a witness is put to the plain evaluator, request by request, with every key that
 * the solver chose now fixed and every unknown one left unknown (iam-evaluation.md 6.7, step 6).
 */
#include "policy/decide_parts.h"

#include <stdlib.h>

/* The case of a key that the solution has picked. */
static const struct key_case *picked_case(const struct decider *d, const struct key_cases *key, const struct solution *solution)
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

static struct str arn_account(struct str arn)
{
    struct str field = STR_EMPTY;
    for (int i = 0; i < 5; i++)
        field = str_cut(&arn, ':');
    return field;
}

/* The key's values, from the variable's. */
static enum rc derive(struct decider *d, const struct key_case *one, const struct variable_value *value, struct context_key *key)
{
    struct str *made = ARENA_NEW(d->arena, struct str);
    if (made == NULL)
        return RC_NO_MEMORY;
    key->values = value->values;
    key->count = value->count;
    switch (one->derivation.kind) {
    case DERIVED_SAME:
        return RC_OK;
    case DERIVED_PREFIXED: {
        const struct str parts[] = {one->derivation.text, value->count > 0 ? value->values[0] : STR_EMPTY};
        *made = arena_join(d->arena, parts, 2);
        break;
    }
    case DERIVED_ARN_ACCOUNT:
        *made = value->count > 0 ? arn_account(value->values[0]) : STR("");
        break;
    case DERIVED_OR_TEXT:
        if (value->count > 0 || !one->derivation.has_text)
            return RC_OK;
        *made = one->derivation.text;
        break;
    }
    key->values = made;
    key->count = 1;
    return made->at == NULL && one->derivation.kind == DERIVED_PREFIXED ? RC_NO_MEMORY : RC_OK;
}

static enum rc set_key(struct decider *d, const struct key_cases *cases, const struct solution *solution,
                       struct context *context, struct replay *out)
{
    const struct key_case *one = picked_case(d, cases, solution);
    struct context_key key = {.name = cases->key, .written = cases->written, .multivalued = cases->multivalued};
    if (one == NULL)
        return RC_INTERNAL;
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
    enum rc rc = one->class == KEY_FREE ? derive(d, one, &solution->values[one->variable], &key) : RC_OK;
    if (rc != RC_OK)
        return rc;
    key.state = key.count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING;
    out->witness[out->witness_count++] = (struct witness_key){.hop = cases->hop,
                                                              .key = cases->written,
                                                              .values = key.values,
                                                              .count = key.count,
                                                              .multivalued = key.multivalued};
    return context_set(context, &key);
}

/* Tags, a source identity: what the call passes although no policy of this request asks for its key. */
static enum rc set_passed(struct decider *d, size_t hop, const struct solution *solution, struct context *context, struct replay *out)
{
    static const char *const slots[] = {SLOT_TAG_KEYS, SLOT_SOURCE_IDENTITY, SLOT_SESSION_NAME};
    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++) {
        size_t variable = keyring_slot(d->keyring, hop, slots[i]);
        char lower[32];
        struct str name = str_of(slots[i]);
        if (variable == NO_VARIABLE || !d->question->steps[hop].assumption || name.len >= sizeof lower)
            continue;
        for (size_t c = 0; c < name.len; c++)
            lower[c] = (char)(name.at[c] >= 'A' && name.at[c] <= 'Z' ? name.at[c] + ('a' - 'A') : name.at[c]);
        struct str key_lower = arena_copy(d->arena, (struct str){lower, name.len});
        if (key_lower.at == NULL)
            return RC_NO_MEMORY;
        if (context_get(context, key_lower)->name.len > 0)
            continue;
        const struct variable_value *value = &solution->values[variable];
        struct context_key key = {.name = key_lower, .written = name, .values = value->values, .count = value->count,
                                  .state = value->count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING,
                                  .multivalued = i == 0};
        enum rc rc = context_set(context, &key);
        if (rc != RC_OK)
            return rc;
        out->witness[out->witness_count++] =
            (struct witness_key){.hop = hop, .key = name, .values = value->values, .count = value->count, .multivalued = i == 0};
    }
    return RC_OK;
}

static int witness_order(const void *a, const void *b)
{
    const struct witness_key *first = a, *second = b;
    if (first->hop != second->hop)
        return first->hop < second->hop ? -1 : 1;
    return str_compare_nocase(first->key, second->key);
}

/* The caller as the solution has it: with the session name that the call before chose. */
static void concrete_caller(const struct decider *d, size_t hop, const struct solution *solution, struct caller *caller)
{
    *caller = *d->question->steps[hop].caller;
    if (caller->kind != CALLER_ROLE_SESSION || caller->session_name.len > 0)
        return;
    size_t variable = hop > 0 ? keyring_slot(d->keyring, hop - 1, SLOT_SESSION_NAME)
                              : keyring_slot(d->keyring, hop, SLOT_CALLER_SESSION);
    if (variable != NO_VARIABLE && solution->values[variable].count == 1)
        caller->session_name = solution->values[variable].values[0];
}

static enum rc concrete_target(struct decider *d, size_t hop, const struct solution *solution, struct target *target, struct replay *out)
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

static enum rc replay_hop(struct decider *d, size_t hop, const struct solution *solution, struct replay *out)
{
    struct context *context = context_new(d->arena, CONTEXT_MISSING);
    struct caller caller;
    struct target target;
    struct evaluation evaluation;
    if (context == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < d->keyring->key_count; i++) {
        if (d->keyring->keys[i]->hop != hop)
            continue;
        enum rc rc = set_key(d, d->keyring->keys[i], solution, context, out);
        if (rc != RC_OK)
            return rc;
    }
    enum rc rc = set_passed(d, hop, solution, context, out);
    if (rc == RC_OK)
        rc = concrete_target(d, hop, solution, &target, out);
    if (rc != RC_OK)
        return rc;
    concrete_caller(d, hop, solution, &caller);
    struct request request = {.caller = &caller,
                              .action = d->steps[hop].action,
                              .target = &target,
                              .context = context,
                              .complete = d->question->given != NULL};
    rc = d->question->steps[hop].assumption ? evaluate_assumption(&request, d->arena, &evaluation)
                                            : evaluate(&request, d->arena, &evaluation);
    if (rc != RC_OK)
        return rc;
    out->allowed = tri_and(out->allowed, evaluation.allowed);
    if (evaluation.note_count > 0 && out->note_count == 0) {
        out->notes = evaluation.notes;
        out->note_count = evaluation.note_count;
    }
    return RC_OK;
}

enum rc replay(struct decider *d, const struct solution *solution, struct replay *out)
{
    size_t most = d->keyring->key_count + 3 * d->question->count;
    *out = (struct replay){.allowed = TRI_TRUE};
    out->witness = ARENA_ARRAY(d->arena, most, struct witness_key);
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
