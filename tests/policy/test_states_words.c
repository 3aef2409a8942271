/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets in words: one line of atoms, and what is said of them (iam-evaluation.md 6.8).
 */
#include "policy/states.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/utf8.h"

static enum variable_state no_variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_UNKNOWN;
}
static const struct variable_source variables = {NULL, no_variable};

static const struct str regions[] = {{"eu-west-1", 9}, {"us-east-1", 9}, {"us-west-2", 9}};

/* Policy values are parted by '|'. */
static const struct {
    enum domain_kind kind;
    bool may_be_missing;
    const char *atoms[3][2];
    const char *words;
} cases[] = {
    /* clang-format off */
    {DOMAIN_FINITE, false, {{NULL}}, ""},
    {DOMAIN_FINITE, false, {{"StringEquals", "us-east-1"}}, "is \"us-east-1\""},
    {DOMAIN_FINITE, false, {{"StringNotEquals", "us-east-1"}}, "is not \"us-east-1\""},
    {DOMAIN_FINITE, false, {{"StringNotEquals", "mars"}}, ""},
    {DOMAIN_FINITE, true, {{"Null", "true"}}, "is missing"},
    {DOMAIN_FINITE, true, {{"Null", "false"}}, "is present"},
    {DOMAIN_FINITE, true, {{"StringEqualsIfExists", "us-east-1"}}, "is missing or is \"us-east-1\""},
    {DOMAIN_NUMBER, false, {{"NumericLessThan", "3600"}}, "at most 3599"},
    {DOMAIN_NUMBER, false, {{"NumericGreaterThanEquals", "300"}, {"NumericLessThanEquals", "600"}}, "at least 300 and at most 600"},
    {DOMAIN_NUMBER, false, {{"NumericEquals", "300"}}, "is 300"},
    {DOMAIN_DATE, false, {{"DateLessThan", "2027-01-01T00:00:00Z"}}, "before 2027-01-01T00:00:00Z"},
    {DOMAIN_DATE, false, {{"DateGreaterThanEquals", "2027-01-01T00:00:00Z"}}, "from 2027-01-01T00:00:00Z on"},
    {DOMAIN_DATE, false, {{"DateGreaterThanEquals", "2027-01-01T00:00:00Z"}, {"DateLessThan", "2027-02-01T00:00:00Z"}},
     "between 2027-01-01T00:00:00Z and 2027-02-01T00:00:00Z"},
    {DOMAIN_DATE, false, {{"DateGreaterThanEquals", "2027-01-01T00:00:00Z"}, {"DateLessThanEquals", "2027-02-01T00:00:00Z"}},
     "between 2027-01-01T00:00:00Z and 2027-02-01T00:00:00Z"},
    {DOMAIN_DATE, false, {{"DateEquals", "2027-01-01T00:00:00Z"}}, "at 2027-01-01T00:00:00Z"},
    {DOMAIN_ADDRESS, false, {{"IpAddress", "203.0.113.0/24"}}, "from 203.0.113.0/24"},
    {DOMAIN_ADDRESS, false, {{"IpAddress", "203.0.113.0/24|198.51.100.7"}}, "from 198.51.100.7 or 203.0.113.0/24"},
    {DOMAIN_ADDRESS, false, {{"NotIpAddress", "203.0.113.0/24"}}, "not from 203.0.113.0/24"},
    {DOMAIN_STRING, false, {{"StringEquals", "x"}}, "is \"x\""},
    {DOMAIN_STRING, false, {{"StringEquals", "a|b"}}, "is \"a\" or \"b\""},
    {DOMAIN_STRING, false, {{"StringEquals", "a|b|c|d|e|f|g"}}, "is \"a\" or \"b\" or \"c\" or \"d\" or \"e\" or 2 more"},
    {DOMAIN_STRING, true, {{"StringNotEquals", "x"}}, "is not \"x\""},
    {DOMAIN_STRING, true, {{"StringNotEquals", "x|y"}, {"Null", "false"}}, "is present and is none of \"x\", \"y\""},
    {DOMAIN_STRING, false, {{"StringLike", "ops-*"}, {"StringNotLike", "*x"}}, "like \"ops-*\" and not like \"*x\""},
    {DOMAIN_STRING, false, {{"StringLike", "a*|b"}}, "is \"b\" or like \"a*\""},
    {DOMAIN_STRING, false, {{"StringLike", "a*"}, {"StringLike", "*b"}}, "like \"a*\" and like \"*b\""},
    {DOMAIN_STRING, false, {{"StringLike", "a*"}, {"StringEquals", "ab|c"}}, "is \"ab\""},
    {DOMAIN_STRING, false, {{"StringLike", "a${*}*"}}, "like \"a${*}*\""},
    {DOMAIN_STRINGS, true, {{"ForAllValues:StringEquals", "a|b"}}, "every value is \"a\" or \"b\""},
    {DOMAIN_STRINGS, true, {{"ForAllValues:StringEquals", "a|b"}, {"Null", "false"}}, "is present and every value is \"a\" or \"b\""},
    {DOMAIN_STRINGS, true, {{"ForAnyValue:StringLike", "a*"}}, "some value like \"a*\""},
    {DOMAIN_STRINGS, true, {{"ForAllValues:StringNotLike", "a*"}}, "no value like \"a*\""},
    {DOMAIN_STRINGS, true, {{"ForAnyValue:StringNotEquals", "a"}}, "some value is not \"a\""},
    {DOMAIN_STRINGS, true, {{"StringEquals", "a"}}, "the only value is \"a\""},
    {DOMAIN_STRING, false, {{"StringLike", "a${?}*"}}, "like \"a${?}*\""},
    {DOMAIN_STRING, false, {{"ArnLike", "arn:aws:s3:::*"}}, "like \"arn:aws:s3:::*\""},
    {DOMAIN_NUMBER, false, {{"NumericNotEquals", "1|3|5|7|9"}},
     "is 0 or is 2 or is 4 or is 6 or is 8 or 1 more"},
    {DOMAIN_NUMBER, false, {{"NumericNotEquals", "7"}}, "at most 6 or at least 8"},
    /* clang-format on */
};

static struct ip_range all_addresses;

static void make_states(struct arena *arena, size_t i, struct domain *domain, struct states *states)
{
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    bool empty;

    *domain = (struct domain){.kind = cases[i].kind,
                              .may_be_missing = cases[i].may_be_missing,
                              .values = regions,
                              .value_count = 3,
                              .whole = true,
                              .least = 0,
                              .most = 253402300799,
                              .ranges = &all_addresses,
                              .range_count = 1,
                              .text = {.any_character = true, .least = 1}};
    assert_true(value_read_ip(STR("0.0.0.0/0"), &all_addresses));
    assert_int_equal(states_of_domain(arena, domain, states), RC_OK);
    for (size_t a = 0; a < 3 && cases[i].atoms[a][0] != NULL; a++) {
        struct condition_atom atom = {.key = STR("k")};
        struct condition_value values[8];
        const struct constraint *sure, *maybe;
        bool odd;
        assert_true(condition_operator_read(str_of(cases[i].atoms[a][0]), &atom.op, &odd));
        struct str rest = str_of(cases[i].atoms[a][1]);
        while (rest.at != NULL)
            assert_int_equal(template_parse(arena, str_cut(&rest, '|'), true, &values[atom.value_count++].template),
                             RC_OK);
        atom.values = values;
        assert_int_equal(constraint_from_atom(arena, domain, &same, domain->kind == DOMAIN_STRINGS, &atom, &variables,
                                              &sure, &maybe),
                         RC_OK);
        assert_int_equal(states_intersect(arena, states, sure, states, &empty), RC_OK);
    }
}

static void sets_are_put_into_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        struct domain domain;
        struct states states;
        struct str words;
        assert_non_null(arena);
        make_states(arena, i, &domain, &states);
        assert_int_equal(states_words(arena, &states, &words), RC_OK);
        if (!str_equal(words, str_of(cases[i].words)))
            fail_msg("case %zu: %.*s", i, (int)words.len, words.at);
        arena_free(arena);
    }
}

/* Elements that no condition of a policy gives are written too: a glob of a domain, an invalid byte. */
static void patterns_are_written_out(void **state)
{
    static const uint32_t elements[] = {'a' | GLOB_CASE,     GLOB_INNER_COLON, GLOB_DIGIT, '?',
                                        UTF8_INVALID | 0xff, GLOB_STAR,        GLOB_ANY};
    const struct glob glob = {.elements = elements, .count = sizeof elements / sizeof elements[0]};
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
    const struct constraint *set;
    struct states states;
    struct str words;
    bool empty;
    (void)state;

    assert_non_null(arena);
    assert_int_equal(constraint_globs(arena, &domain, &glob, 1, false, &set), RC_OK);
    assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
    assert_int_equal(states_intersect(arena, &states, set, &states, &empty), RC_OK);
    assert_int_equal(states_words(arena, &states, &words), RC_OK);
    if (!str_equal(words, STR("like \"a:#${?}\xff*?\"")))
        fail_msg("%.*s", (int)words.len, words.at);
    arena_free(arena);
}

/* Five patterns are named, all are counted: of long lists also those that are there twice. */
static void long_lists_are_counted(void **state)
{
    enum {
        MANY = 70
    };
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
    struct glob *globs = ARENA_ARRAY(arena, MANY + 2, struct glob);
    const struct constraint *set;
    struct states states;
    struct str words;
    bool empty;
    (void)state;

    assert_non_null(globs);
    for (size_t i = 0; i < MANY + 2; i++)
        assert_int_equal(glob_compile_text(arena,
                                           arena_printf(arena, "v%zu*",
                                                        i < MANY    ? i
                                                        : i == MANY ? 3
                                                                    : 68),
                                           GLOB_TEXT, false, &globs[i]),
                         RC_OK);
    assert_int_equal(constraint_globs(arena, &domain, globs, MANY + 2, false, &set), RC_OK);
    assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
    assert_int_equal(states_intersect(arena, &states, set, &states, &empty), RC_OK);
    assert_int_equal(states_words(arena, &states, &words), RC_OK);
    if (!str_equal(words, STR("like \"v0*\" or \"v1*\" or \"v2*\" or \"v3*\" or \"v4*\" or 66 more")))
        fail_msg("%.*s", (int)words.len, words.at);
    arena_free(arena);
}

/* A set of texts that may be the empty text alone, and nothing else. */
static void the_empty_set_in_words(void **state)
{
    static const struct {
        bool missing, blank, present;
        const char *words;
    } rows[] = {
        {false, true, false, "is empty"},
        {true, true, false, "is missing"},
        {true, false, false, "is missing"},
        {false, true, true, "is present"},
    };
    struct domain domain = {.kind = DOMAIN_STRINGS, .may_be_missing = true, .text = TEXT_DOMAIN_ANY};
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct states states;
        struct str words;
        assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
        states.missing = rows[i].missing;
        states.blank = rows[i].blank;
        states.present = rows[i].present;
        states.constrained = true;
        assert_int_equal(states_words(arena, &states, &words), RC_OK);
        if (!str_equal(words, str_of(rows[i].words)))
            fail_msg("row %zu: %.*s", i, (int)words.len, words.at);
    }
    arena_free(arena);
}

static void sets_are_taken_apart(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        struct domain domain;
        struct states states;
        struct words_parts parts;
        assert_non_null(arena);
        make_states(arena, i, &domain, &states);
        assert_int_equal(states_parts(arena, &states, &parts), RC_OK);
        struct str words = str_of(cases[i].words);
        bool two = str_contains(words, STR("like \"a*\" and like"));
        if (str_starts_with(words, STR("like")))
            assert_int_equal(parts.like_count, two ? 0 : 1);
        if (str_starts_with(words, STR("is \"a\" or \"b\"")))
            assert_true(parts.is_count >= 2 && str_equal(parts.is[1], STR("b")));
        if (str_starts_with(words, STR("every value is")))
            assert_true(parts.is_count == 2 && !parts.some);
        if (str_starts_with(words, STR("some value like")))
            assert_true(parts.like_count == 1 && parts.some);
        if (str_starts_with(words, STR("no value like")))
            assert_true(parts.not_like_count == 1 && parts.like_count == 0);
        if (str_equal(words, STR("is not \"x\"")))
            assert_true(parts.is_not_count == 1 && parts.missing_allowed && parts.present_allowed);
        if (str_equal(words, STR("is missing")))
            assert_true(parts.missing_allowed && !parts.present_allowed);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_are_put_into_words),  cmocka_unit_test(sets_are_taken_apart),
        cmocka_unit_test(patterns_are_written_out), cmocka_unit_test(long_lists_are_counted),
        cmocka_unit_test(the_empty_set_in_words),
    };
    return cmocka_run_group_tests_name("states_words", tests, NULL, NULL);
}
