/* SPDX-License-Identifier: Apache-2.0
 *
 * Building formulas: what folds to what, and that a negation says F exactly where the formula says T.
 */
#include "contains.h"
#include "policy/formula.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "policy/solve.h"

static const struct str values[] = {{"a", 1}, {"b", 1}, {"c", 1}};

struct bench {
    struct arena *arena;
    struct variable variables[2];
    struct problem problem;
    const struct formula *sure; /* variable 0 is a */
    const struct formula *odd;  /* variable 1: T for a, U for b, F for c */
};

static int start(void **state)
{
    struct bench *bench = calloc(1, sizeof *bench);
    const struct constraint *a, *ab;
    if (bench == NULL)
        return -1;
    bench->arena = arena_new(0);
    for (size_t i = 0; i < 2; i++)
        bench->variables[i].domain = (struct domain){.kind = DOMAIN_FINITE, .values = values, .value_count = 3};
    bench->problem = (struct problem){bench->variables, 2, NULL, 0};
    if (constraint_mask(bench->arena, &bench->variables[0].domain, 1, false, &a) != RC_OK ||
        constraint_mask(bench->arena, &bench->variables[1].domain, 3, false, &ab) != RC_OK)
        return -1;
    bench->sure = formula_literal(bench->arena, 0, a, a);
    bench->odd = formula_literal(bench->arena, 1, a, ab);
    *state = bench;
    return bench->sure == NULL || bench->odd == NULL ? -1 : 0;
}

static int stop(void **state)
{
    struct bench *bench = *state;
    arena_free(bench->arena);
    free(bench);
    return 0;
}

/* Letters: F U T constants, a and b the two literals. */
static const struct {
    bool and;
    const char *parts;
    const char *result; /* one letter, or what is left, in order */
} folds[] = {
    {true, "", "T"},    {false, "", "F"},   {true, "a", "a"},      {true, "aT", "a"},   {true, "aF", "F"},
    {false, "aT", "T"}, {false, "aF", "a"}, {true, "TT", "T"},     {true, "UU", "U"},   {true, "UT", "U"},
    {true, "UF", "F"},  {false, "UF", "U"}, {true, "aUbU", "aUb"}, {false, "ab", "ab"}, {false, "aUU", "aU"},
};

static const struct formula *letter(const struct bench *bench, char c)
{
    switch (c) {
    case 'F': return formula_constant(TRI_FALSE);
    case 'U': return formula_constant(TRI_UNKNOWN);
    case 'T': return formula_constant(TRI_TRUE);
    default: return c == 'a' ? bench->sure : bench->odd;
    }
}

static void constants_fold(void **state)
{
    const struct bench *bench = *state;
    for (size_t i = 0; i < sizeof folds / sizeof folds[0]; i++) {
        const struct formula *parts[8];
        struct str letters = str_of(folds[i].parts);
        struct str result = str_of(folds[i].result);
        for (size_t p = 0; p < letters.len; p++)
            parts[p] = letter(bench, letters.at[p]);
        const struct formula *f =
            folds[i].and ? formula_and(bench->arena, parts, letters.len) : formula_or(bench->arena, parts, letters.len);
        assert_non_null(f);
        if (result.len == 1) {
            assert_ptr_equal(f, letter(bench, result.at[0]));
            continue;
        }
        assert_int_equal(f->kind, folds[i].and ? FORMULA_AND : FORMULA_OR);
        assert_int_equal(f->part_count, result.len);
        for (size_t p = 0; p < result.len; p++)
            assert_ptr_equal(f->parts[p], letter(bench, result.at[p]));
    }
}

static void nested_parts_of_a_kind_are_flat(void **state)
{
    const struct bench *bench = *state;
    const struct formula *parts[3] = {bench->sure, bench->odd, formula_constant(TRI_UNKNOWN)};
    const struct formula *inner = formula_or(bench->arena, parts, 3);
    const struct formula *outer[3] = {inner, bench->sure, formula_constant(TRI_UNKNOWN)};
    const struct formula *f = formula_or(bench->arena, outer, 3);

    assert_non_null(f);
    assert_int_equal(f->part_count, 4); /* U once */
    assert_int_equal(f->variables, 3);
    const struct formula *and = formula_and2(bench->arena, inner, bench->sure);
    assert_non_null(and);
    assert_int_equal(and->part_count, 2);
    assert_ptr_equal(and->parts[0], inner);
}

static void what_may_be_unknown_is_found(void **state)
{
    struct bench *bench = *state;
    struct arena *arena = bench->arena;

    assert_false(formula_has_unknown(formula_constant(TRI_TRUE)));
    assert_false(formula_has_unknown(formula_constant(TRI_FALSE)));
    assert_true(formula_has_unknown(formula_constant(TRI_UNKNOWN)));
    assert_false(formula_has_unknown(bench->sure));
    assert_true(formula_has_unknown(bench->odd));
    assert_true(formula_has_unknown(formula_or2(arena, bench->sure, bench->odd)));
    assert_true(formula_has_unknown(formula_and2(arena, bench->sure, formula_constant(TRI_UNKNOWN))));
    assert_false(formula_has_unknown(formula_not(arena, bench->sure, bench->variables)));
}

static void want_of_memory_spreads(void **state)
{
    const struct bench *bench = *state;
    const struct formula *parts[2] = {bench->sure, NULL};
    assert_null(formula_and(bench->arena, parts, 2));
    assert_null(formula_or2(bench->arena, NULL, bench->sure));
    assert_null(formula_not(bench->arena, NULL, bench->variables));
}

static void a_negation_swaps_the_ends(void **state)
{
    const struct bench *bench = *state;
    const struct formula *formulas[4] = {
        bench->sure,
        bench->odd,
        formula_and2(bench->arena, bench->sure, formula_or2(bench->arena, bench->odd, formula_constant(TRI_UNKNOWN))),
        formula_or2(bench->arena, bench->odd, bench->sure),
    };
    for (size_t i = 0; i < 4; i++) {
        const struct formula *opposite = formula_not(bench->arena, formulas[i], bench->variables);
        assert_non_null(opposite);
        for (size_t n = 0; n < 9; n++) {
            struct variable_value assignment[2] = {{&values[n / 3], 1}, {&values[n % 3], 1}};
            enum tri value = formula_value(formulas[i], &bench->problem, assignment);
            assert_int_equal(formula_value(opposite, &bench->problem, assignment), tri_not(value));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(constants_fold, start, stop),
        cmocka_unit_test_setup_teardown(nested_parts_of_a_kind_are_flat, start, stop),
        cmocka_unit_test_setup_teardown(what_may_be_unknown_is_found, start, stop),
        cmocka_unit_test_setup_teardown(want_of_memory_spreads, start, stop),
        cmocka_unit_test_setup_teardown(a_negation_swaps_the_ends, start, stop),
    };
    return cmocka_run_group_tests_name("formula", tests, NULL, NULL);
}
