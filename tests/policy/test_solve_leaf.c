/* SPDX-License-Identifier: Apache-2.0
 *
 * The end of a branch: tags, their keys and a subset of the keys, as an assumption has them
 * (iam-evaluation.md 6.6). Random problems are in test_solve.c.
 */
#include "policy/solve_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static enum variable_state no_variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_UNKNOWN;
}
static const struct variable_source variables = {NULL, no_variable};

enum {
    TAG,
    KEYS,
    TRANSITIVE,
    VARIABLES
};

/* Asked of aws:RequestTag/Cost, aws:TagKeys, sts:TransitiveTagKeys; and the keys that are found ("~": none is passed), or
 * NULL. */
static const struct {
    const char *asked[VARIABLES][2];
    const char *keys;
    size_t tag_count;
    const char *transitive;
} cases[] = {
    {{{NULL}, {NULL}, {NULL}}, "~", 0, "~"},
    {{{"StringEquals", "1"}, {NULL}, {NULL}}, "cost", 1, "~"},
    {{{"Null", "true"}, {"ForAnyValue:StringLike", "c*"}, {NULL}}, "c", 0, "~"},
    {{{NULL}, {"ForAnyValue:StringEquals", "COST"}, {NULL}}, "COST", 1, "~"}, /* keys without regard to case */
    {{{"Null", "true"}, {"ForAnyValue:StringEquals", "COST"}, {NULL}}, NULL, 0, NULL},
    {{{"StringEquals", "1"}, {"ForAllValues:StringEquals", "Team"}, {NULL}}, NULL, 0, NULL},
    {{{"StringEquals", "1"}, {"ForAllValues:StringEquals", "Cost"}, {NULL}}, "Cost", 1, "~"},
    {{{NULL}, {NULL}, {"ForAnyValue:StringEquals", "Team"}}, "Team", 0, "Team"},
    {{{NULL}, {"ForAllValues:StringNotEquals", "Team"}, {"ForAnyValue:StringEquals", "Team"}}, NULL, 0, NULL},
    {{{NULL}, {"Null", "true"}, {"Null", "false"}}, NULL, 0, NULL},
    {{{NULL}, {"ForAllValues:StringEquals", "Team"}, {"Null", "false"}}, "Team", 0, "Team"},
    {{{NULL}, {NULL}, {"ForAnyValue:StringEquals", "cost"}}, "cost", 1, "cost"},
    {{{"Null", "true"}, {NULL}, {"ForAnyValue:StringEquals", "cost"}}, NULL, 0, NULL},
    {{{NULL}, {"StringEquals", "Team"}, {"ForAnyValue:StringEquals", "Cost"}}, NULL, 0, NULL}, /* one value alone */
};

static void make_problem(struct variable list[VARIABLES], struct coupling couplings[2], struct problem *out)
{
    struct text_domain key = {.any_character = true, .least = 1, .most = 128};
    list[TAG] = (struct variable){
        .key = STR("aws:RequestTag/Cost"),
        .domain = {.kind = DOMAIN_STRING, .may_be_missing = true, .text = {.any_character = true, .most = 256}},
        .prefer_missing = true};
    list[KEYS] = (struct variable){.key = STR("aws:TagKeys"),
                                   .domain = {.kind = DOMAIN_STRINGS, .may_be_missing = true, .text = key},
                                   .prefer_missing = true};
    list[TRANSITIVE] = list[KEYS];
    couplings[0] = (struct coupling){COUPLING_TAG, TAG, KEYS, STR("Cost"), 0};
    couplings[1] = (struct coupling){COUPLING_SUBSET, TRANSITIVE, KEYS, STR_EMPTY, 0};
    *out = (struct problem){list, VARIABLES, couplings, 2};
}

static void narrow(struct arena *arena, const struct domain *domain, const char *op, const char *value,
                   struct states *states)
{
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_atom atom = {.key = STR("k"), .value_count = 1};
    struct condition_value values[1];
    const struct constraint *sure, *maybe;
    bool odd, empty;
    assert_true(condition_operator_read(str_of(op), &atom.op, &odd));
    assert_int_equal(template_parse(arena, str_of(value), true, &values[0].template), RC_OK);
    atom.values = values;
    assert_int_equal(
        constraint_from_atom(arena, domain, &same, domain->kind == DOMAIN_STRINGS, &atom, &variables, &sure, &maybe),
        RC_OK);
    assert_int_equal(states_intersect(arena, states, sure, states, &empty), RC_OK);
}

static bool is_text(const struct variable_value *value, const char *text)
{
    return text[0] == '~' ? value->count == 0 : value->count == 1 && str_equal(value->values[0], str_of(text));
}

static void tags_and_their_keys_go_together(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct variable list[VARIABLES];
        struct coupling couplings[2];
        struct problem problem;
        struct held held[VARIABLES] = {0};
        const struct held *pointers[VARIABLES];
        struct variable_value values[VARIABLES] = {0};
        bool blamed[VARIABLES];
        struct solve_budget budget = SOLVE_BUDGET;
        struct leaf *leaf = NULL;
        enum leaf_answer answer;
        bool supported;

        make_problem(list, couplings, &problem);
        for (size_t v = 0; v < VARIABLES; v++) {
            assert_int_equal(states_of_domain(arena, &list[v].domain, &held[v].states), RC_OK);
            if (cases[i].asked[v][0] != NULL)
                narrow(arena, &list[v].domain, cases[i].asked[v][0], cases[i].asked[v][1], &held[v].states);
            held[v].id = v + 1;
            pointers[v] = &held[v];
        }
        assert_int_equal(leaf_new(arena, &problem, &budget, &leaf, &supported), RC_OK);
        assert_true(supported);
        assert_int_equal(leaf_check(leaf, pointers, values, blamed, &answer), RC_OK);
        if (answer != (cases[i].keys == NULL ? LEAF_EMPTY : LEAF_SATISFIED))
            fail_msg("case %zu: %d", i, (int)answer);
        if (cases[i].keys != NULL) {
            if (!is_text(&values[KEYS], cases[i].keys))
                fail_msg("case %zu: %zu keys, \"%.*s\"", i, values[KEYS].count, (int)values[KEYS].values[0].len,
                         values[KEYS].values[0].at);
            assert_true(is_text(&values[TRANSITIVE], cases[i].transitive));
            assert_int_equal(values[TAG].count, cases[i].tag_count);
            for (size_t c = 0; c < 2; c++) {
                bool holds;
                assert_int_equal(coupling_holds(arena, &problem, &couplings[c], values, &holds), RC_OK);
                assert_true(holds);
            }
        } else {
            assert_true(blamed[KEYS]);
        }
        leaf_free(leaf);
        arena_free(arena);
    }
}

/* What is coupled in a way that is not solved exactly is said to be so. */
static void odd_couplings_are_not_solved(void **state)
{
    struct arena *arena = arena_new(0);
    struct variable list[VARIABLES];
    struct coupling couplings[2];
    struct problem problem;
    struct solve_budget budget = SOLVE_BUDGET;
    struct leaf *leaf = NULL;
    bool supported = true;
    (void)state;

    assert_non_null(arena);
    make_problem(list, couplings, &problem);
    couplings[0] = (struct coupling){COUPLING_SUBSET, KEYS, TRANSITIVE, STR_EMPTY, 0}; /* each of the other */
    assert_int_equal(leaf_new(arena, &problem, &budget, &leaf, &supported), RC_OK);
    assert_false(supported);
    leaf_free(leaf);
    couplings[0] = (struct coupling){COUPLING_TAG, TAG, TRANSITIVE, STR("Cost"), 0}; /* on two sets */
    couplings[1] = (struct coupling){COUPLING_TAG, TAG, KEYS, STR("Cost"), 0};
    assert_int_equal(leaf_new(arena, &problem, &budget, &leaf, &supported), RC_OK);
    assert_false(supported);
    leaf_free(leaf);
    couplings[0] = (struct coupling){COUPLING_SUBSET, KEYS, TRANSITIVE, STR_EMPTY, 0};
    couplings[1] = (struct coupling){COUPLING_SUBSET, TRANSITIVE, KEYS, STR_EMPTY, 0};
    struct coupling three[3] = {couplings[0], couplings[1], {COUPLING_TAG, TAG, KEYS, STR("Cost"), 0}};
    problem.couplings = three;
    problem.coupling_count = 3; /* what comes behind an odd one does not mend it */
    assert_int_equal(leaf_new(arena, &problem, &budget, &leaf, &supported), RC_OK);
    assert_false(supported);
    leaf_free(leaf);
    arena_free(arena);
}

/* A coupling that no variables can have is a fault of the program. */
static void wrong_couplings_are_said(void **state)
{
    enum {
        DATE = VARIABLES,
        BOTH
    };
    static const struct coupling rows[] = {
        {COUPLING_AGE, TAG, KEYS, {NULL, 0}, 0},     /* texts are no dates */
        {COUPLING_AGE, DATE, KEYS, {NULL, 0}, 0},    /* */
        {COUPLING_AGE, DATE, DATE, {NULL, 0}, -1},   /* no time */
        {COUPLING_AGE, DATE, DATE, {NULL, 0}, 0},    /* one variable */
        {COUPLING_TAG, KEYS, TAG, {"Cost", 4}, 0},   /* a text is no set */
        {COUPLING_SUBSET, TAG, KEYS, {NULL, 0}, 0},  /* */
        {COUPLING_SUBSET, KEYS, KEYS, {NULL, 0}, 0}, /* one variable */
        {COUPLING_SUBSET, KEYS, BOTH, {NULL, 0}, 0}, /* there is none */
        {COUPLING_SUBSET, BOTH, KEYS, {NULL, 0}, 0}, /* */
    };
    struct arena *arena = arena_new(0);
    struct variable list[BOTH];
    struct coupling couplings[2];
    struct problem problem;
    struct solve_budget budget = SOLVE_BUDGET;
    struct leaf *leaf = NULL;
    struct variable_value values[BOTH] = {0};
    bool supported, holds;
    (void)state;

    assert_non_null(arena);
    make_problem(list, couplings, &problem);
    list[DATE] = (struct variable){.domain = {.kind = DOMAIN_DATE, .least = 0, .most = 9}};
    problem.variable_count = BOTH;
    problem.coupling_count = 1;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        couplings[0] = rows[i];
        if (leaf_new(arena, &problem, &budget, &leaf, &supported) != RC_INTERNAL)
            fail_msg("row %zu", i);
    }
    for (int beyond = 0; beyond < 2; beyond++) {
        couplings[0] = (struct coupling){.kind = (enum coupling_kind)(COUPLING_KIND_COUNT + beyond)};
        assert_int_equal(coupling_holds(arena, &problem, &couplings[0], values, &holds), RC_INTERNAL);
    }
    arena_free(arena);
}

/* A subset that has a value the set has not. */
static void a_subset_that_is_none(void **state)
{
    const struct str few[] = {STR("a")}, many[] = {STR("a"), STR("b"), STR("c")};
    const struct variable_value values[VARIABLES] = {[KEYS] = {few, 1}, [TRANSITIVE] = {many, 3}};
    const struct variable_value swapped[VARIABLES] = {[KEYS] = {many, 3}, [TRANSITIVE] = {few, 1}};
    const struct coupling coupling = {COUPLING_SUBSET, TRANSITIVE, KEYS, STR_EMPTY, 0};
    bool holds = true;
    (void)state;

    assert_int_equal(coupling_holds(NULL, NULL, &coupling, values, &holds), RC_OK);
    assert_false(holds);
    assert_int_equal(coupling_holds(NULL, NULL, &coupling, swapped, &holds), RC_OK);
    assert_true(holds);
}

/* Whether a tag has a value takes a search for which there is no room: what hangs on it is not known either, but a set
 * without the tag is right in any case. */
static void tags_that_are_not_found_out(void **state)
{
    static const struct {
        bool tag_may_be_missing, keys_missing;
        const char *keys; /* what is asked of aws:TagKeys, ForAnyValue:StringEquals */
        enum leaf_answer answer;
    } rows[] = {
        {true, true, NULL, LEAF_SATISFIED},  {true, false, NULL, LEAF_GAVE_UP},  {true, false, "Team", LEAF_SATISFIED},
        {true, false, "Cost", LEAF_GAVE_UP}, {false, false, NULL, LEAF_GAVE_UP}, {false, true, NULL, LEAF_GAVE_UP},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *arena = arena_new(0);
        struct variable list[VARIABLES];
        struct coupling couplings[2];
        struct problem problem;
        struct held held[VARIABLES] = {0};
        const struct held *pointers[VARIABLES];
        struct variable_value values[VARIABLES] = {0};
        bool blamed[VARIABLES], supported;
        struct solve_budget budget = {.nodes = 100, .automaton_states = 3};
        struct leaf *leaf = NULL;
        enum leaf_answer answer;

        assert_non_null(arena);
        make_problem(list, couplings, &problem);
        for (size_t v = 0; v < VARIABLES; v++) {
            assert_int_equal(states_of_domain(arena, &list[v].domain, &held[v].states), RC_OK);
            held[v].id = v + 1;
            pointers[v] = &held[v];
        }
        narrow(arena, &list[TAG].domain, "StringLike", "*abc*abd*abe*", &held[TAG].states);
        narrow(arena, &list[TAG].domain, "StringLike", "*cba*dba*eba*", &held[TAG].states);
        held[TAG].states.missing = rows[i].tag_may_be_missing;
        if (rows[i].keys != NULL)
            narrow(arena, &list[KEYS].domain, "ForAnyValue:StringEquals", rows[i].keys, &held[KEYS].states);
        else
            held[KEYS].states.missing = rows[i].keys_missing;
        assert_int_equal(leaf_new(arena, &problem, &budget, &leaf, &supported), RC_OK);
        assert_int_equal(leaf_check(leaf, pointers, values, blamed, &answer), RC_OK);
        if (answer != rows[i].answer)
            fail_msg("row %zu: %d", i, (int)answer);
        leaf_free(leaf);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tags_and_their_keys_go_together), cmocka_unit_test(odd_couplings_are_not_solved),
        cmocka_unit_test(wrong_couplings_are_said),        cmocka_unit_test(a_subset_that_is_none),
        cmocka_unit_test(tags_that_are_not_found_out),
    };
    return cmocka_run_group_tests_name("solve_leaf", tests, NULL, NULL);
}
