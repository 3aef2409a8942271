/* SPDX-License-Identifier: Apache-2.0
 *
 * What a policy's values match, for certain and possibly. (Against the evaluator: test_constraint_atom.c.)
 */
#include "policy/constraint_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static enum variable_state variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    if (str_equal(key, STR("none")))
        return VARIABLE_MISSING;
    if (str_equal(key, STR("unknown")))
        return VARIABLE_UNKNOWN;
    *value = str_equal(key, STR("star")) ? STR("*") : STR("bo");
    return VARIABLE_VALUE;
}
static const struct variable_source variables = {NULL, variable};

static const struct {
    enum condition_test test;
    const char *values; /* parted by '|' */
    const char *text;
    bool sure, maybe;
    const char *source;
} cases[] = {
    {TEST_STRING_EQUALS, "a|b", "b", true, true, "4.1"},
    {TEST_STRING_EQUALS, "a*", "ab", false, false, "4.2: literal"},
    {TEST_STRING_LIKE, "a*", "a/b:c", true, true, "4.2"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "Kis", "kIS", true, true, "4.2"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "Kis", "\xe2\x84\xaais", false, true, "4.2: the kelvin sign"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "Kis", "xis", false, false, "4.2"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "\xd0\x90", "\xd0\xb0", false, true, "4.2: letters beyond Latin-1"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "\xd0\x90", "ab", false, false, "4.2"},
    {TEST_STRING_LIKE, "${user}*", "bob", true, true, "3"},
    {TEST_STRING_LIKE, "${none}", "", false, false, "3: null matches nothing"},
    {TEST_STRING_LIKE, "${unknown}|a", "a", true, true, "4.3"},
    {TEST_STRING_LIKE, "${unknown}|a", "b", false, true, "4.3"},
    {TEST_STRING_LIKE, "${star}", "*", true, true, "3: both readings match"},
    {TEST_STRING_LIKE, "${star}", "x", false, true, "example 29"},
    {TEST_STRING_EQUALS, "${star}", "x", false, false, "4.2: no wildcards under StringEquals"},
    {TEST_ARN, "*", "anything", true, true, "4.3: only stars"},
    {TEST_ARN, "arn:aws:iam::1:role/*", "arn:aws:iam::1:role/a/b", true, true, "4.2"},
    {TEST_ARN, "arn:aws:iam::*:role/x", "arn:aws:iam::1:2:role/x", false, false, "4.2: no colon under a star"},
    {TEST_ARN, "*:*:*:*:*:*", "a:b:c:d:e:f", false, false, "4.3: not an ARN"},
    {TEST_ARN, "a*:*:*:*:*:*", "arn:b:c:d:e:f", true, true, "4.2"},
    {TEST_ARN, "arn:aws:iam", "arn:aws:iam::1:role/x", false, true, "4.3: fewer fields"},
    {TEST_ARN, "arn:aws:iam", "arn:aws:sqs::1:q", false, false, "4.3"},
    {TEST_BOOL, "TRUE", "true", true, true, "4.3"},
    {TEST_BOOL, "true", "yes", false, true, "4.3: a value that is no boolean"},
    {TEST_BOOL, "true", "False", false, false, "4.3"},
    {TEST_BOOL, "null", "true", false, true, "example 39"},
    {TEST_NUMERIC_LESS, "5", "4", false, true, "6.6: numbers are no patterns"},
};

static void values_match_as_they_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
        struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
        struct condition_value values[2];
        struct condition_atom atom = {.op = {.test = cases[i].test}, .key = STR("k"), .values = values};
        struct reading reading = {arena, &domain, &same, false, &atom, &variables};
        struct str rest = str_of(cases[i].values);
        struct text_sets sets;
        bool sure, maybe;
        while (rest.at != NULL)
            assert_int_equal(template_parse(arena, str_cut(&rest, '|'), true, &values[atom.value_count++].template),
                             RC_OK);
        assert_int_equal(match_sets(&reading, &sets), RC_OK);
        assert_int_equal(text_set_contains(sets.sure, str_of(cases[i].text), &sure), RC_OK);
        assert_int_equal(text_set_contains(sets.maybe, str_of(cases[i].text), &maybe), RC_OK);
        if (sure != cases[i].sure || maybe != cases[i].maybe)
            fail_msg("%s of %s: sure %d, maybe %d (%s)", cases[i].text, cases[i].values, sure, maybe, cases[i].source);
        arena_free(arena);
    }
}

/* Where a key has ASCII alone, case has no second reading. */
static void ascii_keys_have_no_doubt_about_case(void **state)
{
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_STRING, .text = {.ascii = {0, UINT64_MAX}}};
    struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
    struct condition_value value;
    struct condition_atom atom = {.op = {.test = TEST_STRING_EQUALS_IGNORE_CASE}, .values = &value, .value_count = 1};
    struct reading reading = {arena, &domain, &same, false, &atom, &variables};
    struct text_sets sets;
    (void)state;

    assert_non_null(arena);
    assert_int_equal(template_parse(arena, STR("Kis"), true, &value.template), RC_OK);
    assert_int_equal(match_sets(&reading, &sets), RC_OK);
    assert_true(text_set_same(sets.sure, sets.maybe));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_match_as_they_are_read),
        cmocka_unit_test(ascii_keys_have_no_doubt_about_case),
    };
    return cmocka_run_group_tests_name("constraint_match", tests, NULL, NULL);
}
