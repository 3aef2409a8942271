/* SPDX-License-Identifier: Apache-2.0
 *
 * Generated problems for the solver: random formulas over variables of few states, which can all be tried, and
 * couplings among them.
 */
#ifndef ROLECALL_TESTS_SOLVE_PROBLEMS_H
#define ROLECALL_TESTS_SOLVE_PROBLEMS_H

#include "policy/solve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

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
static const struct str few_words[] = {{"", 0}, {"a", 1}, {"b", 1}, {"aa", 2}, {"ab", 2}, {"ba", 2}, {"bb", 2}};
static const struct str few_sets[][3] = {
    {{"a", 1}},          {{"b", 1}},          {{"a", 1}, {"b", 1}},         {{"", 0}},
    {{"", 0}, {"a", 1}}, {{"", 0}, {"b", 1}}, {{"", 0}, {"a", 1}, {"b", 1}}};
static const size_t few_set_counts[] = {1, 1, 2, 1, 2, 2, 3};

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
            add_one(arena, all, few_words[i]);
        for (size_t i = 0; kind == DOMAIN_STRINGS && i < (domain.text.least == 0 ? 7 : 3); i++)
            all->items[all->count++] = (struct variable_value){few_sets[i], few_set_counts[i]};
        break;
    }
    *out = (struct variable){.key = STR("k"), .domain = domain, .prefer_missing = next_random(seed) % 2 == 0};
}

/* An atom of one or two values, which the caller has room for. */
static void problem_atom(struct arena *arena, enum domain_kind kind, uint64_t *seed, struct condition_value values[2],
                         struct condition_atom *out)
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
    struct condition_atom atom = {.key = STR("k"), .value_count = 1 + next_random(seed) % 2};
    bool odd;

    assert_true(condition_operator_read(str_of(operators[kind][next_random(seed) % 6]), &atom.op, &odd));
    for (size_t i = 0; i < atom.value_count; i++) {
        const char *text = atom.op.test == TEST_NULL ? (next_random(seed) % 2 == 0 ? "true" : "false")
                                                     : texts[kind][next_random(seed) % 6];
        assert_int_equal(template_parse(arena, str_of(text), true, &values[i].template), RC_OK);
    }
    atom.values = values;
    *out = atom;
}

static void random_literal(struct arena *arena, const struct variable *variable, size_t index, uint64_t *seed,
                           const struct formula **out)
{
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_value values[2];
    struct condition_atom atom;
    const struct constraint *sure;
    const struct constraint *maybe;
    enum domain_kind kind = variable->domain.kind;

    problem_atom(arena, kind, seed, values, &atom);
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

#endif
