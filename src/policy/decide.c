/* SPDX-License-Identifier: Apache-2.0
 *
 * The four answers (iam-evaluation.md 6.2), each from a search of its own:
 *   some assignment certainly works          the formula, what is unknown taken as false, has a solution;
 *   every assignment works                   its negation has none: allowed, else conditional;
 *   none can work, whatever is unknown       the formula, what is unknown taken as true, has none: denied;
 *   else                                     unknown.
 * No solution is believed before the plain evaluator has allowed it (replay.c).
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
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

enum rc decider_solve(struct decider *d, const struct formula *formula, enum solve_reading reading, bool best,
                      struct solve_budget *budget, enum solve_answer *answer, struct solution *solution)
{
    /* Most requests meet no condition at all. */
    if (formula->kind == FORMULA_CONSTANT && (solution == NULL || d->problem.variable_count == 0)) {
        bool holds = formula->constant == TRI_TRUE || (formula->constant == TRI_UNKNOWN && reading == SOLVE_MAYBE);
        *answer = holds ? SOLVE_SATISFIABLE : SOLVE_UNSATISFIABLE;
        return RC_OK;
    }
    return solve(d->arena, &d->problem, formula, reading, best, budget, answer, solution);
}

static enum rc add_note(struct decider *d, struct str line)
{
    if (line.at == NULL)
        return RC_NO_MEMORY;
    return arena_push_once(d->arena, &d->notes, &d->note_count, &d->note_capacity, line);
}

static enum rc search(struct decider *d, const struct formula *formula, enum solve_reading reading, bool best,
                      enum solve_answer *answer, struct solution *solution)
{
    enum rc rc = decider_solve(d, formula, reading, best, &d->budget, answer, solution);
    if (rc == RC_OK && *answer == SOLVE_GAVE_UP)
        d->gave_up = true;
    return rc;
}

/* "Some resource" is one that the witness names: the other keys are asked for that one. */
static enum rc at_resource(struct decider *d, const struct solution *solution, const struct formula **out)
{
    if (solution->values == NULL)
        return RC_OK; /* there are no variables */
    for (size_t hop = 0; hop < d->question->count; hop++) {
        size_t variable = keyring_slot(d->keyring, hop, SLOT_RESOURCE);
        if (variable == NO_VARIABLE || solution->values[variable].count != 1)
            continue;
        struct glob *name = ARENA_NEW(d->arena, struct glob);
        const struct constraint *that;
        enum rc rc = name == NULL
                         ? RC_NO_MEMORY
                         : glob_compile_text(d->arena, solution->values[variable].values[0], GLOB_LITERAL, false, name);
        if (rc == RC_OK)
            rc = constraint_globs(d->arena, &d->problem.variables[variable].domain, name, 1, false, &that);
        if (rc != RC_OK)
            return rc;
        rc = formula_and_into(d->arena, out, formula_literal(d->arena, variable, that, that));
        if (rc != RC_OK)
            return rc;
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
        out->fault = STR("the evaluator does not allow the witness that the solver found");
        return RC_OK;
    }
    out->witness = replayed.witness;
    out->witness_count = replayed.witness_count;
    out->resource = replayed.resource;
    for (size_t i = 0; rc == RC_OK && i < replayed.note_count; i++)
        rc = add_note(d, replayed.notes[i]);
    out->answer = ANSWER_CONDITIONAL;
    if (rc != RC_OK || d->question->wanted == DECIDE_WHETHER)
        return rc;
    const struct formula *fails = formula_not(d->arena, asked, d->problem.variables);
    if (rc == RC_OK && fails == NULL)
        rc = RC_NO_MEMORY;
    if (rc == RC_OK)
        rc = at_resource(d, solution, &fails);
    if (rc == RC_OK)
        rc = search(d, fails, SOLVE_MAYBE, false, &answer, NULL);
    if (rc != RC_OK)
        return rc;
    out->answer = answer == SOLVE_UNSATISFIABLE ? ANSWER_ALLOWED : ANSWER_CONDITIONAL;
    if (out->answer == ANSWER_CONDITIONAL && d->question->wanted == DECIDE_ALL)
        rc = condition_words(d->arena, &d->problem, solution, &out->conditions, &out->condition_count);
    return rc;
}

/* Explicit: under every assignment some Deny holds. */
static enum rc decide_explicit(struct decider *d, struct decision *out)
{
    const struct formula *none = formula_constant(TRI_TRUE);
    enum solve_answer answer;
    enum rc rc = RC_OK;
    for (size_t hop = 0; rc == RC_OK && hop < d->question->count; hop++)
        rc = formula_and_into(d->arena, &none, formula_not(d->arena, d->steps[hop].denied, d->problem.variables));
    if (rc == RC_OK)
        rc = formula_and_into(d->arena, &none, formula_not(d->arena, d->riders_denied, d->problem.variables));
    if (rc == RC_OK)
        rc = search(d, none, SOLVE_MAYBE, false, &answer, NULL);
    out->explicit_deny = rc == RC_OK && answer == SOLVE_UNSATISFIABLE;
    return rc;
}

/* Nothing certainly works: does nothing work, or is it not known? */
static enum rc decide_unsatisfiable(struct decider *d, const struct formula *whole, struct decision *out)
{
    enum solve_answer answer = SOLVE_UNSATISFIABLE;
    enum rc rc = RC_OK;
    if (formula_has_unknown(whole)) /* else there is nothing to be taken as true */
        rc = search(d, whole, SOLVE_MAYBE, false, &answer, NULL);
    if (rc != RC_OK || answer != SOLVE_UNSATISFIABLE)
        return rc;
    out->answer = ANSWER_DENIED;
    return d->question->wanted == DECIDE_ALL ? decide_explicit(d, out) : RC_OK;
}

/* What is to be said whatever the answer. What a replayed witness met, the evaluator has said. */
static enum rc say_notes(struct decider *d, struct decision *out)
{
    enum rc rc = RC_OK;
    for (size_t hop = 0; rc == RC_OK && hop < d->question->count && out->answer < ANSWER_CONDITIONAL; hop++) {
        if (d->steps[hop].note != NULL)
            rc = add_note(d, str_of(d->steps[hop].note));
        if (rc == RC_OK && d->steps[hop].resource_unseen)
            rc = add_note(d, STR("resource policy not seen"));
    }
    for (size_t i = 0; rc == RC_OK && i < d->keyring->key_count; i++) {
        const struct key_cases *key = d->keyring->keys[i];
        if (key->unlisted)
            rc = add_note(d, arena_printf(d->arena, "%.*s is a context key that rolecall does not know",
                                          (int)key->written.len, key->written.at));
    }
    out->notes = d->notes;
    out->note_count = d->note_count;
    return rc;
}

static enum rc say_what_is_unknown(struct decider *d, struct decision *out)
{
    enum rc rc = RC_OK;
    if (d->gave_up)
        rc = reducer_unknown(&d->reducer, STR("the policies are too entangled to be decided within the search limit"));
    if (rc == RC_OK && out->fault.len > 0)
        rc = reducer_unknown(&d->reducer, out->fault);
    out->unknowns = d->reducer.unknowns;
    out->unknown_count = d->reducer.unknown_count;
    out->gave_up = d->gave_up;
    return rc;
}

/* The formula of all requests, and what they need besides. */
static enum rc reduce_question(struct decider *d, const struct formula **asked, const struct formula **whole)
{
    const struct formula *clauses;
    enum rc rc = reduce_all(d);
    if (rc == RC_OK)
        rc = riders(d, &clauses);
    *asked = formula_constant(TRI_TRUE);
    for (size_t hop = 0; rc == RC_OK && hop < d->question->count; hop++)
        rc = formula_and_into(d->arena, asked, d->steps[hop].allowed);
    *whole = *asked;
    if (rc == RC_OK)
        rc = formula_and_into(d->arena, whole, clauses);
    d->problem = keyring_problem(d->keyring);
    return rc;
}

/* What goes with the answer. */
static enum rc say_all(struct decider *d, const struct solution *solution, struct decision *out)
{
    enum rc rc = explain_checks(d, solution, out);
    if (rc == RC_OK)
        rc = say_notes(d, out);
    if (rc == RC_OK && out->answer == ANSWER_UNKNOWN)
        rc = say_what_is_unknown(d, out);
    return rc;
}

enum rc decide(struct arena *arena, const struct question *question, struct decision *out)
{
    struct decider d;
    struct decision result = {.answer = ANSWER_UNKNOWN};
    struct solution solution = {NULL, NULL};
    const struct formula *asked, *whole;
    enum solve_answer answer = SOLVE_UNSATISFIABLE;
    enum rc rc = decider_new(arena, question, &d);
    if (rc == RC_OK)
        rc = reduce_question(&d, &asked, &whole);
    if (rc == RC_OK)
        rc = search(&d, whole, SOLVE_SURE, true, &answer, &solution);
    if (rc != RC_OK)
        return rc;
    /* Somebody who asks can leave out what needs more; of keys that are given, all is passed as it is (6.4 simulate). */
    if (answer == SOLVE_SATISFIABLE)
        rc = decide_satisfiable(&d, question->given == NULL ? asked : whole, &solution, &result);
    else if (answer == SOLVE_UNSATISFIABLE)
        rc = decide_unsatisfiable(&d, whole, &result);
    if (rc == RC_OK && question->wanted == DECIDE_ALL)
        rc = say_all(&d, result.answer >= ANSWER_CONDITIONAL ? &solution : NULL, &result);
    if (rc == RC_OK)
        *out = result;
    return rc;
}
