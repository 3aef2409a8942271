/* SPDX-License-Identifier: Apache-2.0
 *
 * The search against trying everything: random formulas over variables of few states, couplings among them,
 * whose answer is known from enumeration. And the larger problems that policies make: thousands of
 * alternatives, many denies, limits.
 */
#include "contains.h"
#include "solve_problems.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "policy/states_private.h"

/* ------------------------------------------------------------- the couplings, written anew */

static bool member(const struct variable_value *set, struct str text)
{
    for (size_t i = 0; i < set->count; i++) {
        if (str_equal(set->values[i], text))
            return true;
    }
    return false;
}

static bool couplings_hold(const struct problem *problem, const struct variable_value *values)
{
    for (size_t i = 0; i < problem->coupling_count; i++) {
        const struct coupling *c = &problem->couplings[i];
        const struct variable_value *first = &values[c->first];
        const struct variable_value *second = &values[c->second];
        struct instant a, b;
        switch (c->kind) {
        case COUPLING_AGE:
            if (first->count == 0 || second->count == 0)
                break;
            assert_int_equal(date_read(first->values[0], &a), DATE_READ);
            assert_int_equal(date_read(second->values[0], &b), DATE_READ);
            if (b.seconds < a.seconds || b.seconds - a.seconds > c->seconds)
                return false;
            break;
        case COUPLING_TAG:
            if ((first->count != 0) != member(second, STR("a")))
                return false;
            break;
        default:
            for (size_t m = 0; m < first->count; m++) {
                if (!member(second, first->values[m]))
                    return false;
            }
            break;
        }
    }
    return true;
}

/* Whether some assignment of all makes the formula at least `enough`. */
static bool try_everything(const struct problem *problem, const struct all_states *all, const struct formula *f,
                           enum tri enough)
{
    size_t at[VARIABLES_MAX] = {0};
    struct variable_value values[VARIABLES_MAX];

    for (;;) {
        for (size_t v = 0; v < problem->variable_count; v++)
            values[v] = all[v].items[at[v]];
        if (couplings_hold(problem, values) && formula_value(f, problem, values) >= enough)
            return true;
        size_t v = 0;
        while (v < problem->variable_count && ++at[v] == all[v].count)
            at[v++] = 0;
        if (v == problem->variable_count)
            return false;
    }
}

static void random_formulas_agree_with_trying_everything(void **state)
{
    uint64_t seed = 73;
    size_t satisfiable = 0;
    size_t unsatisfiable = 0;
    (void)state;

    for (size_t n = 0; n < 6000; n++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct variable list[VARIABLES_MAX];
        struct all_states all[VARIABLES_MAX];
        struct coupling couplings[4];
        struct problem problem;
        make_problem(arena, &seed, list, all, couplings, &problem);
        const struct formula *parts[8];
        size_t count = 1 + next_random(&seed) % 8;
        for (size_t i = 0; i < count; i++)
            parts[i] = random_formula(arena, &problem, 2 + (int)(n % 2), &seed);
        const struct formula *f = formula_and(arena, parts, count);
        assert_non_null(f);
        enum solve_reading reading = next_random(&seed) % 2 == 0 ? SOLVE_SURE : SOLVE_MAYBE;
        enum tri enough = reading == SOLVE_SURE ? TRI_TRUE : TRI_UNKNOWN;

        struct solve_budget budget = SOLVE_BUDGET;
        enum solve_answer answer;
        struct solution solution;
        enum rc rc = solve(arena, &problem, f, reading, next_random(&seed) % 2 == 0, &budget, &answer, &solution);
        if (rc != RC_OK)
            fail_msg("problem %zu: code %d", n, (int)rc);
        bool expected = try_everything(&problem, all, f, enough);
        if (answer != (expected ? SOLVE_SATISFIABLE : SOLVE_UNSATISFIABLE))
            fail_msg("problem %zu: answer %d, but %s", n, (int)answer,
                     expected ? "there is a solution" : "there is none");
        if (answer == SOLVE_SATISFIABLE) {
            assert_true(couplings_hold(&problem, solution.values));
            assert_true(formula_value(f, &problem, solution.values) >= enough);
            for (size_t v = 0; v < problem.variable_count; v++)
                assert_true(in_states(&solution.states[v], &solution.values[v]));
        }
        satisfiable += expected;
        unsatisfiable += !expected;
        arena_free(arena);
    }
    assert_true(satisfiable > 1000 && unsatisfiable > 1000);
}

/* ------------------------------------------------------------------- larger problems */

struct bench {
    struct arena *arena;
    struct variable variables[4];
    struct problem problem;
};

static void bench_start(struct bench *bench)
{
    static const struct str regions[] = {{"eu-west-1", 9}, {"us-east-1", 9}, {"us-west-2", 9}};
    bench->arena = arena_new(0);
    assert_non_null(bench->arena);
    bench->variables[0] = (struct variable){
        .key = STR("aws:RequestedRegion"),
        .domain = {.kind = DOMAIN_FINITE, .values = regions, .value_count = 3, .usual = STR("us-east-1")}};
    bench->variables[1] =
        (struct variable){.key = STR("sts:ExternalId"),
                          .domain = {.kind = DOMAIN_STRING, .may_be_missing = true, .text = TEXT_DOMAIN_ANY},
                          .prefer_missing = true};
    bench->variables[1].domain.text.least = 2;
    bench->variables[2] =
        (struct variable){.key = STR("aws:TagKeys"),
                          .domain = {.kind = DOMAIN_STRINGS, .may_be_missing = true, .text = TEXT_DOMAIN_ANY},
                          .prefer_missing = true};
    bench->variables[3] =
        (struct variable){.key = STR("aws:UserAgent"),
                          .domain = {.kind = DOMAIN_STRING, .may_be_missing = true, .text = TEXT_DOMAIN_ANY}};
    bench->problem = (struct problem){.variables = bench->variables, .variable_count = 4};
}

static const struct formula *literal(struct bench *bench, size_t variable, const char *op, const char *value)
{
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_atom atom = {.key = STR("k"), .value_count = 1};
    struct condition_value values[1];
    const struct constraint *sure;
    const struct constraint *maybe;
    bool odd;

    assert_true(condition_operator_read(str_of(op), &atom.op, &odd));
    assert_int_equal(template_parse(bench->arena, str_of(value), true, &values[0].template), RC_OK);
    atom.values = values;
    assert_int_equal(constraint_from_atom(bench->arena, &bench->variables[variable].domain, &same, variable == 2, &atom,
                                          &variables, &sure, &maybe),
                     RC_OK);
    return formula_literal(bench->arena, variable, sure, maybe);
}

static enum solve_answer ask(struct bench *bench, const struct formula *f, bool best, struct solution *out)
{
    struct solve_budget budget = SOLVE_BUDGET;
    enum solve_answer answer;
    assert_non_null(f);
    assert_int_equal(solve(bench->arena, &bench->problem, f, SOLVE_SURE, best, &budget, &answer, out), RC_OK);
    return answer;
}

static void examples_of_the_specification(void **state)
{
    struct bench bench;
    struct solution solution;
    (void)state;

    bench_start(&bench);
    const struct formula *e1 = literal(&bench, 1, "StringEquals", "e1");
    assert_int_equal(ask(&bench, e1, true, &solution), SOLVE_SATISFIABLE); /* example 72 */
    assert_true(str_equal(solution.values[1].values[0], STR("e1")));
    const struct formula *deny = formula_not(bench.arena, literal(&bench, 1, "StringNotEquals", "e2"), bench.variables);
    /* example 73 */
    assert_int_equal(ask(&bench, formula_and2(bench.arena, e1, deny), true, &solution), SOLVE_UNSATISFIABLE);
    const struct formula *like = literal(&bench, 1, "StringLike", "bo*"); /* example 75, of another key */
    const struct formula *unlike = formula_not(bench.arena, literal(&bench, 1, "StringLike", "*x"), bench.variables);
    assert_int_equal(ask(&bench, formula_and2(bench.arena, like, unlike), true, &solution), SOLVE_SATISFIABLE);
    assert_true(str_equal(solution.values[1].values[0], STR("bo")));
    assert_true(solution.states[1].constrained);
    assert_false(solution.states[0].constrained);
    assert_true(str_equal(solution.values[0].values[0], STR("us-east-1"))); /* the usual one */
    assert_int_equal(solution.values[2].count, 0);
    /* 6.2: what holds of every value, but of none in sight, is not found: it takes both alternatives */
    const struct formula *either =
        formula_or2(bench.arena, literal(&bench, 1, "StringEquals", "ab"), literal(&bench, 1, "StringNotEquals", "ab"));
    assert_int_equal(ask(&bench, formula_not(bench.arena, either, bench.variables), false, &solution),
                     SOLVE_UNSATISFIABLE);
    arena_free(bench.arena);
}

/* The branch that constrains fewest keys is taken, not the first. */
static void the_best_solution_asks_least(void **state)
{
    struct bench bench;
    struct solution solution;
    (void)state;

    bench_start(&bench);
    const struct formula *two = formula_and2(bench.arena, literal(&bench, 1, "StringEquals", "e1"),
                                             literal(&bench, 0, "StringEquals", "eu-west-1"));
    const struct formula *one = literal(&bench, 3, "StringLike", "curl*");
    const struct formula *f = formula_or2(bench.arena, two, one);
    assert_int_equal(ask(&bench, f, false, &solution), SOLVE_SATISFIABLE);
    assert_true(solution.states[1].constrained && solution.states[0].constrained);
    assert_int_equal(ask(&bench, f, true, &solution), SOLVE_SATISFIABLE);
    assert_true(!solution.states[1].constrained && !solution.states[0].constrained && solution.states[3].constrained);
    arena_free(bench.arena);
}

/* An Allow for any of thousands of names, and thousands of denies that each leave two ways out. */
static void thousands_of_alternatives_stay_fast(void **state)
{
    enum {
        MANY = 1500
    };
    static const struct formula *parts[MANY + 1];
    struct bench bench;
    struct solution solution;
    char text[32];
    (void)state;

    bench_start(&bench);
    for (size_t i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "name-%zu", i);
        parts[i] = literal(&bench, 1, "StringEquals", text);
    }
    const struct formula *any = formula_or(bench.arena, parts, MANY);
    for (size_t i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "name-%zu", i);
        const struct formula *deny =
            formula_and2(bench.arena, literal(&bench, 1, "StringEquals", text), literal(&bench, 3, "StringLike", "a*"));
        parts[i] = formula_not(bench.arena, deny, bench.variables);
    }
    parts[MANY] = any;
    const struct formula *all = formula_and(bench.arena, parts, MANY + 1);
    assert_int_equal(ask(&bench, all, false, &solution), SOLVE_SATISFIABLE);
    assert_true(str_starts_with(solution.values[1].values[0], STR("name-")));
    /* and with the way out closed there is none */
    const struct formula *closed = formula_and2(bench.arena, all, literal(&bench, 3, "StringLike", "a*"));
    assert_int_equal(ask(&bench, closed, false, &solution), SOLVE_UNSATISFIABLE);
    arena_free(bench.arena);
}

/* Strings that contradict each other are not tried again under each way of satisfying all else. */
static void what_cannot_be_is_seen_through_many_choices(void **state)
{
    enum {
        CHOICES = 40
    };
    const struct formula *parts[CHOICES + 3];
    struct bench bench;
    struct solution solution;
    char text[32];
    (void)state;

    bench_start(&bench);
    for (size_t i = 0; i < CHOICES; i++) {
        snprintf(text, sizeof text, "*%zu*", i);
        parts[i] = formula_or2(bench.arena, literal(&bench, 3, "StringLike", text),
                               literal(&bench, 3, "StringNotLike", "*zz*"));
    }
    parts[CHOICES] =
        formula_or2(bench.arena, literal(&bench, 1, "StringLike", "a*"), literal(&bench, 1, "StringLike", "b*"));
    parts[CHOICES + 1] = literal(&bench, 1, "StringLike", "c*");
    parts[CHOICES + 2] = literal(&bench, 1, "StringNotLike", "*d");
    assert_int_equal(ask(&bench, formula_and(bench.arena, parts, CHOICES + 3), false, &solution), SOLVE_UNSATISFIABLE);
    arena_free(bench.arena);
}

static void limits_give_up_and_do_not_guess(void **state)
{
    const struct formula *parts[24];
    struct bench bench;
    struct solution solution;
    struct solve_budget none = {.nodes = 0, .automaton_states = AUTOMATON_STATES_MAX};
    struct solve_budget no_states = {.nodes = SOLVE_NODES_MAX, .automaton_states = 3};
    enum solve_answer answer;
    char text[32];
    (void)state;

    bench_start(&bench);
    const struct formula *f =
        formula_or2(bench.arena, literal(&bench, 1, "StringEquals", "e1"), literal(&bench, 3, "StringLike", "a*"));
    assert_int_equal(solve(bench.arena, &bench.problem, f, SOLVE_SURE, false, &none, &answer, &solution), RC_OK);
    assert_int_equal(answer, SOLVE_GAVE_UP);
    for (size_t i = 0; i < 8; i++) {
        snprintf(text, sizeof text, "*%zu%zu*", i, i + 1);
        parts[i] = literal(&bench, 1, "StringLike", text);
    }
    f = formula_and(bench.arena, parts, 8);
    assert_int_equal(solve(bench.arena, &bench.problem, f, SOLVE_SURE, false, &no_states, &answer, &solution), RC_OK);
    assert_int_equal(answer, SOLVE_GAVE_UP);
    arena_free(bench.arena);
}

/* SOLVE_SOLUTIONS_MAX are looked at for the one that constrains least: of more the best is not found. */
static void a_thousand_solutions_are_looked_at(void **state)
{
    enum {
        PARTS = 6,
        VALUES = 64,
        ALTERNATIVES = SOLVE_SOLUTIONS_MAX + 50,
        DEAREST = 1200
    };
    static struct str values[VALUES];
    static unsigned char fours[VALUES], ones[VALUES];
    static const struct formula *alternatives[ALTERNATIVES];
    struct variable list[PARTS];
    const struct problem problem = {.variables = list, .variable_count = PARTS};
    struct arena *arena = arena_new(0);
    struct solve_budget budget = SOLVE_BUDGET;
    struct solution solution;
    enum solve_answer answer;
    size_t cost = 0;
    (void)state;

    assert_non_null(arena);
    for (size_t i = 0; i < VALUES; i++) {
        values[i] = arena_printf(arena, "%zu", i);
        fours[i] = (unsigned char)(4 * i);
        ones[i] = (unsigned char)i;
    }
    for (size_t v = 0; v < PARTS; v++)
        list[v] = (struct variable){
            .domain = {.kind = DOMAIN_FINITE, .may_be_missing = true, .values = values, .value_count = VALUES},
            .costs = v + 1 < PARTS ? fours : ones};
    for (size_t n = 0; n < ALTERNATIVES; n++) {
        size_t left = (DEAREST - n) / 4, value[PARTS] = {[PARTS - 1] = (DEAREST - n) % 4};
        const struct formula *all[PARTS];
        for (size_t v = 0; v < PARTS; v++) {
            const struct constraint *one;
            size_t part = v + 1 == PARTS ? value[v] : left > VALUES - 1 ? VALUES - 1 : left;
            left -= v + 1 == PARTS ? 0 : part;
            assert_int_equal(constraint_mask(arena, &list[v].domain, (uint64_t)1 << part, false, &one), RC_OK);
            all[v] = formula_literal(arena, v, one, one);
        }
        alternatives[n] = formula_and(arena, all, PARTS);
    }
    const struct formula *f = formula_or(arena, alternatives, ALTERNATIVES);
    assert_int_equal(solve(arena, &problem, f, SOLVE_SURE, true, &budget, &answer, &solution), RC_OK);
    assert_int_equal(answer, SOLVE_SATISFIABLE);
    for (size_t v = 0; v < PARTS; v++)
        cost += (size_t)strtoul(solution.values[v].values[0].at, NULL, 10) * (v + 1 < PARTS ? 4 : 1);
    assert_int_equal(cost, DEAREST - SOLVE_SOLUTIONS_MAX + 1);
    /* Where nobody asks for it, it is not looked for. */
    assert_int_equal(solve(arena, &problem, f, SOLVE_SURE, true, &budget, &answer, NULL), RC_OK);
    assert_int_equal(answer, SOLVE_SATISFIABLE);
    arena_free(arena);
}

/* Couplings that cannot be solved together are not guessed at. */
static void couplings_of_no_order_give_up(void **state)
{
    struct variable list[2];
    const struct coupling couplings[] = {{COUPLING_SUBSET, 0, 1, STR_EMPTY, 0}, {COUPLING_SUBSET, 1, 0, STR_EMPTY, 0}};
    const struct problem problem = {list, 2, couplings, 2};
    struct arena *arena = arena_new(0);
    struct solve_budget budget = SOLVE_BUDGET;
    enum solve_answer answer;
    (void)state;

    assert_non_null(arena);
    for (size_t v = 0; v < 2; v++)
        list[v] =
            (struct variable){.domain = {.kind = DOMAIN_STRINGS, .may_be_missing = true, .text = TEXT_DOMAIN_ANY}};
    assert_int_equal(solve(arena, &problem, formula_constant(TRI_TRUE), SOLVE_SURE, false, &budget, &answer, NULL),
                     RC_OK);
    assert_int_equal(answer, SOLVE_GAVE_UP);
    arena_free(arena);
}

static void want_of_memory_is_reported(void **state)
{
    struct bench bench;
    size_t failures = 0;
    (void)state;

    bench_start(&bench);
    const struct formula *f =
        formula_or2(bench.arena, literal(&bench, 1, "StringLike", "e1*"), literal(&bench, 3, "StringLike", "a*"));
    for (size_t ceiling = 64;; ceiling += 64) {
        struct arena *arena = arena_new(ceiling);
        struct solve_budget budget = SOLVE_BUDGET;
        struct solution solution;
        enum solve_answer answer;
        assert_non_null(arena);
        enum rc rc = solve(arena, &bench.problem, f, SOLVE_SURE, true, &budget, &answer, &solution);
        arena_free(arena);
        if (rc == RC_OK)
            break;
        assert_int_equal(rc, RC_NO_MEMORY);
        failures++;
    }
    assert_true(failures > 3);
    arena_free(bench.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_of_the_specification),
        cmocka_unit_test(random_formulas_agree_with_trying_everything),
        cmocka_unit_test(the_best_solution_asks_least),
        cmocka_unit_test(thousands_of_alternatives_stay_fast),
        cmocka_unit_test(what_cannot_be_is_seen_through_many_choices),
        cmocka_unit_test(limits_give_up_and_do_not_guess),
        cmocka_unit_test(a_thousand_solutions_are_looked_at),
        cmocka_unit_test(couplings_of_no_order_give_up),
        cmocka_unit_test(want_of_memory_is_reported),
    };
    return cmocka_run_group_tests_name("solve", tests, NULL, NULL);
}
