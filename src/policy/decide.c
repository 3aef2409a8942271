/* SPDX-License-Identifier: Apache-2.0
 *
 * The four answers (iam-evaluation.md 6.2), each from a search of its own:
 *   some assignment certainly works          the formula, what is unknown taken as false, has a solution;
 *   every assignment works                   its negation has none: allowed, else conditional;
 *   none can work, whatever is unknown       the formula, what is unknown taken as true, has none: denied;
 *   else                                     unknown.
 * No solution is believed before the plain evaluator has allowed it (replay.c).
 *
 * AWS: How AWS enforcement code logic evaluates requests; Pass session tags in AWS STS; Monitor and control
 * actions taken with assumed roles.
 */
#include "policy/decide_parts.h"

const char *answer_name(enum answer answer)
{
    static const char *const names[ANSWER_COUNT] = {"denied", "unknown", "conditional", "allowed"};
    return names[answer];
}

const char *step_effect_name(enum step_effect effect)
{
    static const char *const names[] = {"allow", "deny", "none", "unknown"};
    return names[effect];
}

static enum rc decider_new(struct arena *arena, const struct question *question, struct decider *d)
{
    *d = (struct decider){.arena = arena, .question = question, .budget = SOLVE_BUDGET};
    d->steps = ARENA_ARRAY(arena, question->count, struct reduced_step);
    if (d->steps == NULL)
        return RC_NO_MEMORY;
    enum rc rc = keyring_new(arena, question, &d->keyring);
    return rc == RC_OK ? reducer_new(arena, d->keyring, &d->reducer) : rc;
}

static enum rc reduce_all(struct decider *d)
{
    for (size_t hop = 0; hop < d->question->count; hop++) {
        struct str action = step_action(&d->question->steps[hop]);
        enum rc rc = RC_OK;
        /* Who has no operation of its own is told so under the ordinary one. */
        if (action.len == 0)
            action = STR("sts:AssumeRole");
        if (d->question->steps[hop].target->kind == RESOURCE_SOME) {
            size_t variable;
            rc = keyring_need_slot(d->keyring, hop, SLOT_RESOURCE, &variable);
        }
        if (rc == RC_OK)
            rc = reduce_step(&d->reducer, hop, action, &d->steps[hop]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* The variable is missing. */
static enum rc missing_literal(struct decider *d, size_t variable, const struct formula **out)
{
    const struct constraint *missing;
    enum rc rc = constraint_missing(d->arena, &d->keyring->variables[variable].domain, &missing);
    if (rc != RC_OK)
        return rc;
    *out = formula_literal(d->arena, variable, missing, missing);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc require(struct decider *d, const struct formula **clauses, const struct formula *a, const struct formula *b)
{
    *clauses = formula_and2(d->arena, *clauses, formula_or2(d->arena, a, b));
    return *clauses == NULL ? RC_NO_MEMORY : RC_OK;
}

/* Passing the variable's value needs `action` besides (5.7). */
static enum rc rider(struct decider *d, size_t hop, size_t variable, struct str action, const struct formula **clauses)
{
    struct reduced_step needed;
    const struct formula *missing;
    enum rc rc = reduce_step(&d->reducer, hop, action, &needed);
    if (rc == RC_OK)
        rc = missing_literal(d, variable, &missing);
    return rc == RC_OK ? require(d, clauses, missing, needed.allowed) : rc;
}

/* The source identity that the session brings along, which later calls can neither change nor lose. */
static enum rc inherited_identity(struct decider *d, size_t hop, const struct formula **clauses)
{
    const struct key_cases *inherited;
    const struct formula *missing, *own_missing;
    size_t own = keyring_slot(d->keyring, hop, SLOT_SOURCE_IDENTITY);
    if (hop > 0 && keyring_slot(d->keyring, 0, SLOT_SOURCE_IDENTITY) == NO_VARIABLE &&
        map_get(d->keyring->by_hop[hop], STR("aws:sourceidentity")) == NULL)
        return RC_OK;
    if (hop == 0 && map_get(d->keyring->by_hop[hop], STR("aws:sourceidentity")) == NULL)
        return RC_OK;
    enum rc rc = keyring_key(d->keyring, hop, STR("aws:sourceidentity"), STR("aws:SourceIdentity"), TEST_STRING_EQUALS, &inherited);
    if (rc != RC_OK || inherited->count != 1 || inherited->cases[0].class != KEY_FREE)
        return rc;
    rc = rider(d, hop, inherited->cases[0].variable, STR("sts:SetSourceIdentity"), clauses);
    if (rc != RC_OK || own == NO_VARIABLE)
        return rc;
    rc = missing_literal(d, inherited->cases[0].variable, &missing);
    if (rc == RC_OK)
        rc = missing_literal(d, own, &own_missing);
    return rc == RC_OK ? require(d, clauses, missing, own_missing) : rc;
}

/* What passing tags, a source identity or a context needs, in one assumption. */
static enum rc riders_of(struct decider *d, size_t hop, const struct formula **clauses)
{
    enum rc rc = inherited_identity(d, hop, clauses);
    size_t identity = keyring_slot(d->keyring, hop, SLOT_SOURCE_IDENTITY);
    if (rc == RC_OK && identity != NO_VARIABLE)
        rc = rider(d, hop, identity, STR("sts:SetSourceIdentity"), clauses);
    if (rc == RC_OK && map_get(d->keyring->by_hop[hop], STR("sts:requestcontextproviders")) != NULL) {
        struct reduced_step needed;
        rc = reduce_step(&d->reducer, hop, STR("sts:SetContext"), &needed);
        if (rc == RC_OK)
            rc = require(d, clauses, formula_constant(TRI_UNKNOWN), needed.allowed);
    }
    /* Last: the conditions of the riders above may have asked for tags. */
    size_t tags = keyring_slot(d->keyring, hop, SLOT_TAG_KEYS);
    if (rc == RC_OK && tags != NO_VARIABLE)
        rc = rider(d, hop, tags, STR("sts:TagSession"), clauses);
    return rc;
}

static enum rc riders(struct decider *d, const struct formula **clauses)
{
    *clauses = formula_constant(TRI_TRUE);
    /* Later hops ask for what earlier ones pass, so they come first. */
    for (size_t hop = d->question->count; hop-- > 0;) {
        if (!d->question->steps[hop].assumption)
            continue;
        enum rc rc = riders_of(d, hop, clauses);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc search(struct decider *d, const struct formula *formula, enum solve_reading reading, bool best,
                      enum solve_answer *answer, struct solution *solution)
{
    enum rc rc = solve(d->arena, &d->problem, formula, reading, best, &d->budget, answer, solution);
    if (rc == RC_OK && *answer == SOLVE_GAVE_UP)
        d->gave_up = true;
    return rc;
}

/* "Some resource" is one that the witness names: the other keys are asked for that one. */
static enum rc at_resource(struct decider *d, const struct solution *solution, const struct formula **out)
{
    for (size_t hop = 0; hop < d->question->count; hop++) {
        size_t variable = keyring_slot(d->keyring, hop, SLOT_RESOURCE);
        if (variable == NO_VARIABLE || solution->values[variable].count != 1)
            continue;
        struct glob *name = ARENA_NEW(d->arena, struct glob);
        const struct constraint *that;
        enum rc rc = name == NULL ? RC_NO_MEMORY
                                  : glob_compile_text(d->arena, solution->values[variable].values[0], GLOB_LITERAL, false, name);
        if (rc == RC_OK)
            rc = constraint_globs(d->arena, &d->problem.variables[variable].domain, name, 1, false, &that);
        if (rc != RC_OK)
            return rc;
        *out = formula_and2(d->arena, *out, formula_literal(d->arena, variable, that, that));
        if (*out == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

/* A solution was found: is it one of many, or does everything work? */
static enum rc decide_satisfiable(struct decider *d, const struct formula *asked, const struct solution *solution,
                                  struct decision *out)
{
    struct replay replayed;
    enum solve_answer answer;
    enum rc rc = replay(d, solution, &replayed);
    if (rc != RC_OK)
        return rc;
    if (replayed.allowed != TRI_TRUE) {
        out->answer = ANSWER_UNKNOWN;
        out->fault = STR("the evaluator does not allow the witness that the solver found");
        return RC_OK;
    }
    out->witness = replayed.witness;
    out->witness_count = replayed.witness_count;
    out->resource = replayed.resource;
    out->notes = replayed.notes;
    out->note_count = replayed.note_count;
    const struct formula *fails = formula_not(d->arena, asked, d->problem.variables);
    if (fails == NULL)
        return RC_NO_MEMORY;
    rc = at_resource(d, solution, &fails);
    if (rc == RC_OK)
        rc = search(d, fails, SOLVE_MAYBE, false, &answer, NULL);
    if (rc != RC_OK)
        return rc;
    out->answer = answer == SOLVE_UNSATISFIABLE ? ANSWER_ALLOWED : ANSWER_CONDITIONAL;
    if (out->answer == ANSWER_CONDITIONAL)
        rc = condition_words(d->arena, &d->problem, solution, &out->conditions, &out->condition_count);
    return rc;
}

/* Explicit: under every assignment some Deny holds. */
static enum rc decide_explicit(struct decider *d, struct decision *out)
{
    const struct formula *none = formula_constant(TRI_TRUE);
    enum solve_answer answer;
    for (size_t hop = 0; none != NULL && hop < d->question->count; hop++)
        none = formula_and2(d->arena, none, formula_not(d->arena, d->steps[hop].denied, d->problem.variables));
    if (none == NULL)
        return RC_NO_MEMORY;
    enum rc rc = search(d, none, SOLVE_MAYBE, false, &answer, NULL);
    out->explicit_deny = rc == RC_OK && answer == SOLVE_UNSATISFIABLE;
    return rc;
}

static enum rc add_unlisted_notes(struct decider *d)
{
    for (size_t i = 0; i < d->keyring->key_count; i++) {
        const struct key_cases *key = d->keyring->keys[i];
        if (!key->unlisted)
            continue;
        enum rc rc = reducer_unknown(&d->reducer, arena_printf(d->arena, "%.*s is a context key that rolecall does not know",
                                                               (int)key->written.len, key->written.at));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc say_what_is_unknown(struct decider *d, struct decision *out)
{
    enum rc rc = add_unlisted_notes(d);
    if (rc == RC_OK && d->gave_up)
        rc = reducer_unknown(&d->reducer, STR("the policies are too entangled to be decided within the search limit"));
    if (rc == RC_OK && out->fault.len > 0)
        rc = reducer_unknown(&d->reducer, out->fault);
    out->unknowns = d->reducer.unknowns;
    out->unknown_count = d->reducer.unknown_count;
    return rc;
}

enum rc decide(struct arena *arena, const struct question *question, struct decision *out)
{
    struct decider d;
    struct decision result = {.answer = ANSWER_UNKNOWN};
    struct solution solution = {NULL, NULL};
    const struct formula *asked = formula_constant(TRI_TRUE), *clauses;
    enum solve_answer answer = SOLVE_UNSATISFIABLE;
    enum rc rc = decider_new(arena, question, &d);
    if (rc == RC_OK)
        rc = reduce_all(&d);
    if (rc == RC_OK)
        rc = riders(&d, &clauses);
    for (size_t hop = 0; rc == RC_OK && asked != NULL && hop < question->count; hop++)
        asked = formula_and2(arena, asked, d.steps[hop].allowed);
    if (rc != RC_OK)
        return rc;
    const struct formula *whole = formula_and2(arena, asked, clauses);
    if (asked == NULL || whole == NULL)
        return RC_NO_MEMORY;
    d.problem = keyring_problem(d.keyring);
    rc = search(&d, whole, SOLVE_SURE, true, &answer, &solution);
    if (rc != RC_OK)
        return rc;
    if (answer == SOLVE_SATISFIABLE) {
        rc = decide_satisfiable(&d, asked, &solution, &result);
    } else if (answer == SOLVE_UNSATISFIABLE) {
        rc = search(&d, whole, SOLVE_MAYBE, false, &answer, NULL);
        if (rc == RC_OK && answer == SOLVE_UNSATISFIABLE) {
            result.answer = ANSWER_DENIED;
            rc = decide_explicit(&d, &result);
        }
    }
    if (rc == RC_OK)
        rc = explain_checks(&d, result.witness_count > 0 || result.answer >= ANSWER_CONDITIONAL ? solution.values : NULL, &result);
    if (rc == RC_OK && result.answer == ANSWER_UNKNOWN)
        rc = say_what_is_unknown(&d, &result);
    if (rc != RC_OK)
        return rc;
    result.gave_up = d.gave_up && result.answer == ANSWER_UNKNOWN;
    *out = result;
    return RC_OK;
}
