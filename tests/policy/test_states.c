/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of states as the solver handles them: constants, complements, what accumulates, what is seen at once,
 * and witnesses.
 */
#include "contains.h"
#include "policy/states.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "policy/states_private.h"

static enum variable_state no_variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_UNKNOWN;
}
static const struct variable_source variables = {NULL, no_variable};

static const struct str regions[] = {{"eu-west-1", 9}, {"us-east-1", 9}, {"us-west-2", 9}};
static struct ip_range addresses[2];

/* One domain of each kind, each with a value that it has. */
static struct domain domain_of(enum domain_kind kind)
{
    struct domain domain = {.kind = kind,
                            .may_be_missing = true,
                            .values = regions,
                            .value_count = 3,
                            .whole = true,
                            .least = 0,
                            .most = 129600,
                            .ranges = addresses,
                            .range_count = 2,
                            .text = TEXT_DOMAIN_ANY};
    if (kind == DOMAIN_DATE)
        domain.most = DATE_LAST_SECOND;
    assert_true(value_read_ip(STR("0.0.0.0/0"), &addresses[0]) && value_read_ip(STR("2000::/3"), &addresses[1]));
    return domain;
}

static const struct str members[DOMAIN_KIND_COUNT] = {{"us-east-1", 9},    {"300", 3},  {"2026-11-24T00:00:00Z", 20},
                                                      {"203.0.113.1", 11}, {"curl", 4}, {"Team", 4}};
static const struct str strangers[DOMAIN_KIND_COUNT] = {{"mars-1", 6},  {"300.5", 5}, {"yesterday", 9},
                                                        {"fe80::1", 7}, {"\xff", 1},  {"\xff", 1}};

static const struct constraint *atom_of(struct arena *arena, const struct domain *domain, const char *op,
                                        const char *value)
{
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_atom atom = {.key = STR("k"), .value_count = 1};
    struct condition_value values[1];
    const struct constraint *sure, *maybe;
    bool odd;
    assert_true(condition_operator_read(str_of(op), &atom.op, &odd));
    assert_int_equal(template_parse(arena, str_of(value), true, &values[0].template), RC_OK);
    atom.values = values;
    assert_int_equal(
        constraint_from_atom(arena, domain, &same, domain->kind == DOMAIN_STRINGS, &atom, &variables, &sure, &maybe),
        RC_OK);
    return sure;
}

static void constants_hold_what_they_say(void **state)
{
    (void)state;
    for (int kind = 0; kind < DOMAIN_KIND_COUNT; kind++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct domain domain = domain_of((enum domain_kind)kind);
        const struct constraint *sets[4]; /* all, none, missing, not missing */
        static const bool holds[4][2] = {{true, true}, {false, false}, {true, false}, {false, true}};
        struct variable_value missing = {NULL, 0};
        struct variable_value member = {&members[kind], 1};
        struct variable_value stranger = {&strangers[kind], 1};

        assert_int_equal(constraint_all(arena, &domain, &sets[0]), RC_OK);
        assert_int_equal(constraint_none(arena, &domain, &sets[1]), RC_OK);
        sets[2] = atom_of(arena, &domain, "Null", "true");
        assert_int_equal(constraint_complement(arena, &domain, sets[2], &sets[3]), RC_OK);
        for (int i = 0; i < 4; i++) {
            assert_int_equal(in_constraint(&domain, sets[i], &missing), holds[i][0]);
            assert_int_equal(in_constraint(&domain, sets[i], &member), holds[i][1]);
            assert_false(in_constraint(&domain, sets[i], &stranger));
            struct states whole, both;
            bool empty;
            assert_int_equal(states_of_domain(arena, &domain, &whole), RC_OK);
            assert_false(whole.constrained);
            assert_int_equal(states_intersect(arena, &whole, sets[i], &both, &empty), RC_OK);
            assert_int_equal(empty, i == 1);
            assert_int_equal(both.constrained, i != 0);
            assert_int_equal(in_states(&both, &missing), holds[i][0]);
            assert_int_equal(in_states(&both, &member), holds[i][1]);
            assert_int_equal(states_relation(&whole, sets[i]), i == 0   ? RELATION_INSIDE
                                                               : i == 1 ? RELATION_DISJOINT
                                                                        : RELATION_MIXED);
        }
        domain.may_be_missing = false;
        assert_false(in_constraint(&domain, sets[0], &missing));
        arena_free(arena);
    }
}

/* Conjunctions, and the witness that is chosen: missing if asked, then the usual value, then the least. */
static const struct {
    enum domain_kind kind;
    const char *atoms[3][2];
    const char *usual;
    bool prefer_missing;
    const char *witness; /* "~": missing; NULL: none */
    bool at_once;        /* emptiness is seen by intersecting */
} cases[] = {
    /* clang-format off */
    {DOMAIN_FINITE, {{"StringNotEquals", "eu-west-1"}}, "", false, "us-east-1", false},
    {DOMAIN_FINITE, {{"StringNotEquals", "eu-west-1"}}, "us-west-2", false, "us-west-2", false},
    {DOMAIN_FINITE, {{"StringNotEquals", "eu-west-1"}}, "us-west-2", true, "~", false},
    {DOMAIN_FINITE, {{"StringEquals", "eu-west-1"}, {"StringEquals", "us-east-1"}}, "", true, NULL, true},
    {DOMAIN_NUMBER, {{"NumericLessThan", "3600"}}, "", false, "0", false},
    {DOMAIN_NUMBER, {{"NumericGreaterThan", "300"}, {"NumericLessThan", "301"}}, "", false, NULL, true},
    {DOMAIN_NUMBER, {{"NumericGreaterThan", "300"}}, "5", false, "301", false},
    {DOMAIN_DATE, {{"DateGreaterThan", "2026-11-24T00:00:00Z"}}, "", false, "2026-11-24T00:00:01Z", false},
    {DOMAIN_DATE, {{"DateGreaterThan", "2026-11-24T00:00:00Z"}}, "2027-01-01T00:00:00Z", false, "2027-01-01T00:00:00Z", false},
    {DOMAIN_DATE, {{"DateLessThan", "1970-01-01T00:00:00Z"}}, "", false, NULL, true}, /* example 49: gone by */
    {DOMAIN_ADDRESS, {{"IpAddress", "203.0.113.0/24"}}, "203.0.113.1", false, "203.0.113.1", false},
    {DOMAIN_ADDRESS, {{"IpAddress", "198.51.100.0/24"}}, "203.0.113.1", false, "198.51.100.0", false},
    {DOMAIN_ADDRESS, {{"IpAddress", "198.51.100.0/24"}, {"NotIpAddress", "198.51.0.0/16"}}, "", false, NULL, true},
    {DOMAIN_ADDRESS, {{"NotIpAddress", "0.0.0.0/0"}}, "203.0.113.1", false, "2000::", false},
    {DOMAIN_STRING, {{"StringLike", "bo*"}, {"StringNotLike", "*x"}}, "", true, "bo", false}, /* example 75 */
    {DOMAIN_STRING, {{"StringEquals", "e1"}, {"StringEquals", "e2"}}, "", true, NULL, true}, /* example 73 */
    {DOMAIN_STRING, {{"StringLike", "a*"}, {"StringEquals", "e1"}}, "", true, NULL, true},
    {DOMAIN_STRING, {{"StringLike", "a*"}, {"StringNotLike", "a*"}}, "", false, NULL, false},
    {DOMAIN_STRING, {{"StringNotEquals", ""}}, "curl", false, "curl", false},
    {DOMAIN_STRING, {{"StringNotEquals", ""}}, "curl", true, "~", false},
    {DOMAIN_STRING, {{"StringNotEquals", ""}}, "", false, "a", false},
    {DOMAIN_STRING, {{"StringEqualsIgnoreCase", "Ops"}, {"StringLike", "oP*"}}, "", false, "oPs", false},
    {DOMAIN_STRINGS, {{"ForAllValues:StringEquals", "a"}}, "", true, "~", false},
    {DOMAIN_STRINGS, {{"ForAllValues:StringEquals", "a"}, {"Null", "false"}}, "", true, "a", false}, /* example 32 */
    {DOMAIN_STRINGS, {{"ForAllValues:StringEquals", "a"}, {"ForAnyValue:StringEquals", "b"}}, "", true, NULL, true},
    {DOMAIN_STRINGS, {{"ForAnyValue:StringLike", "a*"}, {"ForAnyValue:StringNotLike", "a*"}}, "", true, "a|", false}, /* the empty text is a value beside others */
    {DOMAIN_STRINGS, {{"StringLike", "a*"}, {"ForAnyValue:StringLike", "*b"}}, "", true, "ab", false}, /* one value, without set operator */
    {DOMAIN_STRINGS, {{"StringEquals", "a"}, {"ForAnyValue:StringEquals", "b"}}, "", true, NULL, true},
    /* clang-format on */
};

static void witnesses_are_chosen(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct domain domain = domain_of(cases[i].kind);
        struct states states;
        struct variable_value value = {NULL, 0};
        enum witness_state found = WITNESS_EMPTY;
        size_t budget = AUTOMATON_STATES_MAX;
        bool empty = false;

        domain.usual = str_of(cases[i].usual);
        assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
        for (size_t a = 0; a < 3 && cases[i].atoms[a][0] != NULL; a++) {
            const struct constraint *atom = atom_of(arena, &domain, cases[i].atoms[a][0], cases[i].atoms[a][1]);
            assert_int_equal(states_intersect(arena, &states, atom, &states, &empty), RC_OK);
        }
        if (empty != cases[i].at_once)
            fail_msg("case %zu: %s at once", i, empty ? "empty" : "not empty");
        assert_int_equal(states_witness(arena, &states, cases[i].prefer_missing, &budget, &found, &value), RC_OK);
        if ((found == WITNESS_FOUND) != (cases[i].witness != NULL))
            fail_msg("case %zu: %d", i, (int)found);
        if (cases[i].witness != NULL) {
            struct str rest = str_of(cases[i].witness);
            if (!in_states(&states, &value))
                fail_msg("case %zu: the witness is not in", i);
            for (size_t v = 0; v < value.count; v++) {
                struct str wanted = str_cut(&rest, '|');
                if (!str_equal(value.values[v], wanted))
                    fail_msg("case %zu: \"%.*s\"", i, (int)value.values[v].len, value.values[v].at);
            }
            assert_true(value.count == 0 ? str_equal(rest, STR("~")) : rest.at == NULL);
        }
        arena_free(arena);
    }
}

static void what_was_asked_is_seen_again(void **state)
{
    struct arena *arena = arena_new(0);
    struct domain domain = domain_of(DOMAIN_STRING);
    struct states states;
    bool empty;
    (void)state;

    assert_non_null(arena);
    domain.may_be_missing = false;
    assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
    assert_int_equal(states_intersect(arena, &states, atom_of(arena, &domain, "StringLike", "a*"), &states, &empty),
                     RC_OK);
    assert_int_equal(states_relation(&states, atom_of(arena, &domain, "StringLike", "a*")), RELATION_INSIDE);
    assert_int_equal(states_relation(&states, atom_of(arena, &domain, "StringNotLike", "a*")), RELATION_DISJOINT);
    assert_int_equal(states_relation(&states, atom_of(arena, &domain, "StringLike", "a*b")), RELATION_MIXED);
    assert_int_equal(states_intersect(arena, &states, atom_of(arena, &domain, "StringEquals", "ab"), &states, &empty),
                     RC_OK);
    assert_int_equal(states_relation(&states, atom_of(arena, &domain, "StringLike", "a*b")), RELATION_INSIDE);
    assert_int_equal(states_relation(&states, atom_of(arena, &domain, "StringLike", "b*")), RELATION_DISJOINT);
    arena_free(arena);
}

static void globs_make_constraints(void **state)
{
    struct arena *arena = arena_new(0);
    struct domain text = domain_of(DOMAIN_STRING);
    struct domain texts = domain_of(DOMAIN_STRINGS);
    struct domain finite = domain_of(DOMAIN_FINITE);
    const struct str values[2] = {STR("ab"), STR("zz")};
    struct variable_value one = {values, 1}, two = {values, 2}, other = {&values[1], 1}, missing = {NULL, 0};
    struct glob glob;
    const struct constraint *set;
    (void)state;

    assert_non_null(arena);
    assert_int_equal(glob_compile_text(arena, STR("a*"), GLOB_TEXT, false, &glob), RC_OK);
    assert_int_equal(constraint_globs(arena, &text, &glob, 1, true, &set), RC_OK);
    assert_true(in_constraint(&text, set, &one) && in_constraint(&text, set, &missing));
    assert_false(in_constraint(&text, set, &other));
    assert_int_equal(constraint_globs(arena, &texts, &glob, 1, false, &set), RC_OK);
    assert_true(in_constraint(&texts, set, &two) && !in_constraint(&texts, set, &other));
    assert_false(in_constraint(&texts, set, &missing));
    assert_int_equal(constraint_globs(arena, &finite, &glob, 1, false, &set), RC_INTERNAL);
    assert_int_equal(constraint_mask(arena, &text, 1, false, &set), RC_INTERNAL);
    arena_free(arena);
}

/* A finite domain has 64 values at most: what stands behind them is in no set. */
static void as_many_values_as_there_are_bits(void **state)
{
    enum {
        MANY = 65
    };
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_FINITE};
    struct str *values = ARENA_ARRAY(arena, MANY, struct str);
    const struct constraint *all;
    struct states states;
    struct str words;
    bool empty;
    (void)state;

    assert_non_null(values);
    for (size_t i = 0; i < MANY; i++)
        values[i] = arena_printf(arena, "v%zu", i);
    domain.values = values;
    for (domain.value_count = 63; domain.value_count <= MANY; domain.value_count++) {
        assert_int_equal(constraint_all(arena, &domain, &all), RC_OK);
        assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
        for (size_t i = 0; i < domain.value_count; i++) {
            const struct variable_value value = {&values[i], 1};
            const struct constraint *own = atom_of(arena, &domain, "StringEquals", values[i].at);
            assert_int_equal(in_constraint(&domain, all, &value), i < 64);
            assert_int_equal(in_constraint(&domain, own, &value), i < 64);
        }
        assert_int_equal(
            states_intersect(arena, &states, atom_of(arena, &domain, "StringNotEquals", "v0"), &states, &empty), RC_OK);
        assert_int_equal(states_words(arena, &states, &words), RC_OK);
        assert_true(str_equal(words, STR("is not \"v0\"")));
    }
    arena_free(arena);
}

/* One text is no set of two, nor are two numbers one. */
static void several_values_are_of_sets_alone(void **state)
{
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    for (size_t kind = 0; kind < DOMAIN_KIND_COUNT; kind++) {
        struct domain domain = domain_of((enum domain_kind)kind);
        const struct str values[2] = {members[kind], members[kind]};
        const struct variable_value two = {values, 2};
        const struct constraint *all;
        assert_int_equal(constraint_all(arena, &domain, &all), RC_OK);
        assert_int_equal(in_constraint(&domain, all, &two), kind == DOMAIN_STRINGS);
    }
    arena_free(arena);
}

static void a_copy_stands_alone(void **state)
{
    struct arena *arena = arena_new(0);
    struct arena *scratch = arena_new(0);
    struct domain domain = domain_of(DOMAIN_NUMBER);
    struct states states, copy;
    struct variable_value value = {&members[DOMAIN_NUMBER], 1};
    bool empty;
    (void)state;

    assert_non_null(arena);
    assert_non_null(scratch);
    const struct constraint *atom = atom_of(arena, &domain, "NumericLessThan", "301");
    assert_int_equal(states_of_domain(scratch, &domain, &states), RC_OK);
    assert_int_equal(states_intersect(scratch, &states, atom, &states, &empty), RC_OK);
    assert_int_equal(states_copy(arena, &states, &copy), RC_OK);
    arena_free(scratch);
    assert_true(in_states(&copy, &value));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(constants_hold_what_they_say),
        cmocka_unit_test(witnesses_are_chosen),
        cmocka_unit_test(what_was_asked_is_seen_again),
        cmocka_unit_test(globs_make_constraints),
        cmocka_unit_test(a_copy_stands_alone),
        cmocka_unit_test(as_many_values_as_there_are_bits),
        cmocka_unit_test(several_values_are_of_sets_alone),
    };
    return cmocka_run_group_tests_name("states", tests, NULL, NULL);
}
