/* SPDX-License-Identifier: Apache-2.0
 *
 * The search against trying everything: random formulas over variables of few states, couplings among them,
 * whose answer is known from enumeration. And the larger problems that policies make: thousands of
 * alternatives, many denies, limits.
 */
#include "contains.h"
#include "policy/solve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "policy/states_private.h"
#include "text/date.h"

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static enum variable_state no_variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_UNKNOWN;
}
static const struct variable_source variables = {NULL, no_variable};

/* --------------------------------------------------------- variables of few states */

enum {
    KINDS = 6,
    STATES_MAX = 40,
    VARIABLES_MAX = 4
};

static const struct str finite_values[] = {{"x", 1}, {"y", 1}, {"z", 1}};
static const struct str words[] = {{"", 0}, {"a", 1}, {"b", 1}, {"aa", 2}, {"ab", 2}, {"ba", 2}, {"bb", 2}};
static const struct str sets[][3] = {{{"a", 1}},          {{"b", 1}},          {{"a", 1}, {"b", 1}},         {{"", 0}},
                                     {{"", 0}, {"a", 1}}, {{"", 0}, {"b", 1}}, {{"", 0}, {"a", 1}, {"b", 1}}};
static const size_t set_counts[] = {1, 1, 2, 1, 2, 2, 3};

/* All states of a variable. */
struct all_states {
    struct variable_value items[STATES_MAX];
    size_t count;
};

static void add_one(struct arena *arena, struct all_states *all, struct str text)
{
    struct str *value = arena_alloc(arena, sizeof *value);
    assert_non_null(value);
    *value = arena_copy(arena, text);
    assert_non_null(value->at);
    assert_true(all->count < STATES_MAX);
    all->items[all->count++] = (struct variable_value){value, 1};
}

static void make_variable(struct arena *arena, enum domain_kind kind, uint64_t *seed, struct variable *out,
                          struct all_states *all)
{
    struct domain domain = {.kind = kind, .may_be_missing = next_random(seed) % 4 != 0};

    all->count = 0;
    if (domain.may_be_missing)
        all->items[all->count++] = (struct variable_value){NULL, 0};
    switch (kind) {
    case DOMAIN_FINITE:
        domain.values = finite_values;
        domain.value_count = 3;
        for (size_t i = 0; i < 3; i++)
            add_one(arena, all, finite_values[i]);
        break;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE:
        domain.whole = true;
        domain.least = 20000;
        domain.most = 20000 + (int64_t)(next_random(seed) % 10);
        for (int64_t i = domain.least; i <= domain.most; i++)
            add_one(arena, all, kind == DOMAIN_DATE ? date_print(arena, i) : arena_printf(arena, "%d", (int)i));
        break;
    case DOMAIN_ADDRESS: {
        struct ip_range *ranges = ARENA_ARRAY(arena, 2, struct ip_range);
        assert_non_null(ranges);
        assert_true(value_read_ip(STR("10.0.0.0/30"), &ranges[0]) && value_read_ip(STR("fe80::/126"), &ranges[1]));
        domain.ranges = ranges;
        domain.range_count = 2;
        for (int i = 0; i < 4; i++)
            add_one(arena, all, arena_printf(arena, "10.0.0.%d", i));
        for (int i = 0; i < 4; i++)
            add_one(arena, all, i == 0 ? STR("fe80::") : arena_printf(arena, "fe80::%d", i));
        break;
    }
    default:
        domain.text.ascii['a' / 64] = (uint64_t)3 << ('a' % 64);
        domain.text.most = kind == DOMAIN_STRING ? 2 : 1;
        domain.text.least = next_random(seed) % 2;
        for (size_t i = domain.text.least; kind == DOMAIN_STRING && i < 7; i++)
            add_one(arena, all, words[i]);
        for (size_t i = 0; kind == DOMAIN_STRINGS && i < (domain.text.least == 0 ? 7 : 3); i++)
            all->items[all->count++] = (struct variable_value){sets[i], set_counts[i]};
        break;
    }
    *out = (struct variable){.key = STR("k"), .domain = domain, .prefer_missing = next_random(seed) % 2 == 0};
}

static void random_literal(struct arena *arena, const struct variable *variable, size_t index, uint64_t *seed,
                           const struct formula **out)
{
    static const char *const operators[KINDS][6] = {
        [DOMAIN_FINITE] = {"StringEquals", "StringNotEquals", "StringEqualsIfExists", "Null", "StringNotEquals",
                           "Bool"},
        [DOMAIN_NUMBER] = {"NumericEquals", "NumericLessThan", "NumericGreaterThanIfExists", "NumericNotEquals", "Null",
                           "StringEquals"},
        [DOMAIN_DATE] = {"DateEquals", "DateLessThan", "DateGreaterThanEquals", "DateNotEquals", "DateLessThanIfExists",
                         "Null"},
        [DOMAIN_ADDRESS] = {"IpAddress", "NotIpAddress", "IpAddressIfExists", "Null", "NotIpAddress", "StringLike"},
        [DOMAIN_STRING] = {"StringLike", "StringNotLike", "StringEquals", "StringNotEqualsIfExists",
                           "StringLikeIfExists", "Null"},
        [DOMAIN_STRINGS] = {"ForAllValues:StringLike", "ForAnyValue:StringLike", "ForAllValues:StringNotEquals",
                            "ForAnyValue:StringNotLike", "StringLike", "StringNotEquals"},
    };
    static const char *const texts[KINDS][6] = {
        [DOMAIN_FINITE] = {"x", "y", "z", "w", "x", "true"},
        [DOMAIN_NUMBER] = {"20000", "20003.5", "20004", "20007", "odd", "20008"},
        [DOMAIN_DATE] = {"1970-01-01T05:33:20Z", "1970-01-01T05:33:23.5Z", "20004", "20007", "odd", "20001"},
        [DOMAIN_ADDRESS] = {"10.0.0.1", "10.0.0.2/31", "fe80::/127", "fe80::3", "0.0.0.0/0", "odd"},
        [DOMAIN_STRING] = {"a*", "*b", "?", "ab", "", "b?"},
        [DOMAIN_STRINGS] = {"a", "b", "*", "?", "", "a*"},
    };
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_atom atom = {.key = STR("k"), .value_count = 1 + next_random(seed) % 2};
    struct condition_value values[2];
    const struct constraint *sure;
    const struct constraint *maybe;
    enum domain_kind kind = variable->domain.kind;
    bool odd;

    assert_true(condition_operator_read(str_of(operators[kind][next_random(seed) % 6]), &atom.op, &odd));
    for (size_t i = 0; i < atom.value_count; i++) {
        const char *text = atom.op.test == TEST_NULL ? (next_random(seed) % 2 == 0 ? "true" : "false")
                                                     : texts[kind][next_random(seed) % 6];
        assert_int_equal(template_parse(arena, str_of(text), true, &values[i].template), RC_OK);
    }
    atom.values = values;
    assert_int_equal(
        constraint_from_atom(arena, &variable->domain, &same, kind == DOMAIN_STRINGS, &atom, &variables, &sure, &maybe),
        RC_OK);
    *out = formula_literal(arena, index, sure, maybe);
    assert_non_null(*out);
}

static const struct formula *random_formula(struct arena *arena, const struct problem *problem, int depth,
                                            uint64_t *seed)
{
    const struct formula *parts[4];
    size_t count = 1 + next_random(seed) % 4;
    uint64_t what = next_random(seed) % 12;

    if (depth == 0 || what < 2) {
        size_t index = next_random(seed) % problem->variable_count;
        random_literal(arena, &problem->variables[index], index, seed, &parts[0]);
        return parts[0];
    }
    if (what == 2)
        return formula_constant((enum tri)(next_random(seed) % 3));
    for (size_t i = 0; i < count; i++)
        parts[i] = random_formula(arena, problem, depth - 1, seed);
    if (what == 3)
        return formula_not(arena, parts[0], problem->variables);
    return what % 2 == 0 ? formula_and(arena, parts, count) : formula_or(arena, parts, count);
}

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

static void make_problem(struct arena *arena, uint64_t *seed, struct variable *list, struct all_states *all,
                         struct coupling *couplings, struct problem *out)
{
    static const enum domain_kind coupled[4][VARIABLES_MAX] = {
        {DOMAIN_STRING, DOMAIN_STRINGS, DOMAIN_FINITE, DOMAIN_STRINGS}, /* a tag, its keys, …, a subset of them */
        {DOMAIN_DATE, DOMAIN_DATE, DOMAIN_DATE, DOMAIN_STRING},
        {DOMAIN_STRINGS, DOMAIN_STRINGS, DOMAIN_STRINGS, DOMAIN_ADDRESS},
        {DOMAIN_STRING, DOMAIN_STRINGS, DOMAIN_DATE, DOMAIN_DATE},
    };
    size_t count = 1 + next_random(seed) % VARIABLES_MAX;
    size_t pattern = next_random(seed) % 8;
    size_t coupling_count = 0;

    if (pattern < 4)
        count = VARIABLES_MAX;
    for (size_t i = 0; i < count; i++)
        make_variable(arena, pattern < 4 ? coupled[pattern][i] : (enum domain_kind)(next_random(seed) % KINDS), seed,
                      &list[i], &all[i]);
    if (pattern == 0 || pattern == 3)
        couplings[coupling_count++] = (struct coupling){COUPLING_TAG, 0, 1, STR("A"), 0};
    if (pattern == 0)
        couplings[coupling_count++] = (struct coupling){COUPLING_SUBSET, 3, 1, STR_EMPTY, 0};
    if (pattern == 1) {
        couplings[coupling_count++] =
            (struct coupling){COUPLING_AGE, 0, 1, STR_EMPTY, (int64_t)(next_random(seed) % 5)};
        couplings[coupling_count++] =
            (struct coupling){COUPLING_AGE, 1, 2, STR_EMPTY, (int64_t)(next_random(seed) % 5)};
        if (next_random(seed) % 2 == 0)
            couplings[coupling_count++] =
                (struct coupling){COUPLING_AGE, 0, 2, STR_EMPTY, (int64_t)(next_random(seed) % 5)};
    }
    if (pattern == 2) {
        couplings[coupling_count++] = (struct coupling){COUPLING_SUBSET, 0, 1, STR_EMPTY, 0};
        couplings[coupling_count++] = (struct coupling){COUPLING_SUBSET, 2, 1, STR_EMPTY, 0};
    }
    if (pattern == 3)
        couplings[coupling_count++] =
            (struct coupling){COUPLING_AGE, 2, 3, STR_EMPTY, (int64_t)(next_random(seed) % 5)};
    *out = (struct problem){list, count, couplings, coupling_count};
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
        cmocka_unit_test(want_of_memory_is_reported),
    };
    return cmocka_run_group_tests_name("solve", tests, NULL, NULL);
}
