/* SPDX-License-Identifier: Apache-2.0
 *
 * The empty text put in and taken out, and sets of a key's texts as sets of a variable's.
 */
#include "policy/constraint_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static enum variable_state no_variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_UNKNOWN;
}
static const struct variable_source variables = {NULL, no_variable};

static struct text_set set_of(struct arena *arena, bool complement, const char *pattern, enum glob_kind kind)
{
    struct glob *glob = ARENA_NEW(arena, struct glob);
    assert_non_null(glob);
    assert_int_equal(glob_compile_text(arena, str_of(pattern), kind, false, glob), RC_OK);
    return (struct text_set){.complement = complement, .globs = glob, .count = 1};
}

/* ForAnyValue does not know what "" alone is, ForAllValues takes it for nothing (4.4). */
static const struct {
    enum condition_set set;
    bool complement;
    const char *pattern;
    bool sure, maybe; /* whether they hold "" */
    bool exact;
} empties[] = {
    {SET_NONE, false, "*", true, true, true},      {SET_NONE, false, "a", false, false, true},
    {SET_FOR_ANY, false, "*", false, true, false}, {SET_FOR_ANY, false, "a", false, true, false},
    {SET_FOR_ANY, true, "*", false, true, false},  {SET_FOR_ANY, true, "a", false, true, false},
    {SET_FOR_ALL, false, "a", true, true, true},   {SET_FOR_ALL, true, "*", true, true, true},
    {SET_FOR_ALL, false, "", true, true, true},
};

static void the_empty_text_is_where_it_belongs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof empties / sizeof empties[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
        struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
        struct condition_value value;
        struct condition_atom atom = {
            .op = {.set = empties[i].set, .test = TEST_STRING_LIKE, .negated = empties[i].complement},
            .values = &value,
            .value_count = 1};
        struct reading reading = {arena, &domain, &same, false, &atom, &variables};
        struct text_set set = set_of(arena, empties[i].complement, empties[i].pattern, GLOB_TEXT);
        struct text_sets sets = {set, set};
        bool exact = true, sure, maybe, other, before;

        assert_int_equal(template_parse(arena, str_of(empties[i].pattern), true, &value.template), RC_OK);
        assert_int_equal(text_set_contains(set, STR("b"), &before), RC_OK);
        assert_int_equal(place_empty_text(&reading, &sets, &exact), RC_OK);
        assert_int_equal(text_set_contains(sets.sure, STR(""), &sure), RC_OK);
        assert_int_equal(text_set_contains(sets.maybe, STR(""), &maybe), RC_OK);
        assert_int_equal(text_set_contains(sets.sure, STR("b"), &other), RC_OK);
        if (sure != empties[i].sure || maybe != empties[i].maybe || exact != empties[i].exact)
            fail_msg("case %zu: sure %d, maybe %d, exact %d", i, sure, maybe, exact);
        assert_int_equal(other, before); /* all else is as it was */
        domain.text.least = 1;           /* and where it cannot be, nothing is done */
        sets = (struct text_sets){set, set};
        exact = true;
        assert_int_equal(place_empty_text(&reading, &sets, &exact), RC_OK);
        assert_true(exact && sets.sure.globs == set.globs && sets.sure.count == 1);
        arena_free(arena);
    }
}

static const struct {
    struct derivation derivation;
    enum glob_kind kind;
    const char *pattern;
    const char *variable;
    bool contains;
} derived[] = {
    {{DERIVED_SAME, false, {NULL, 0}}, GLOB_TEXT, "a*", "ab", true},
    {{DERIVED_PREFIXED, true, {"AROA1:", 6}}, GLOB_TEXT, "AROA1:b*", "bo", true},
    {{DERIVED_PREFIXED, true, {"AROA1:", 6}}, GLOB_TEXT, "AROA2:b*", "bo", false},
    {{DERIVED_PREFIXED, true, {"AROA1:", 6}}, GLOB_TEXT, "*:*o", "bo", true},
    {{DERIVED_PREFIXED, true, {"AROA1:", 6}}, GLOB_TEXT, "*o", "bob", false},
    {{DERIVED_PREFIXED, true, {"arn:aws:sts::1:assumed-role/r/", 30}},
     GLOB_ARN_FIELDS,
     "arn:aws:sts::1:assumed-role/*/bo",
     "bo",
     true},
    {{DERIVED_ARN_ACCOUNT, false, {NULL, 0}}, GLOB_TEXT, "1*", "arn:aws:iam::111122223333:role/x", true},
    {{DERIVED_ARN_ACCOUNT, false, {NULL, 0}}, GLOB_TEXT, "1*", "arn:aws:iam::222233334444:role/1", false},
    {{DERIVED_ARN_ACCOUNT, false, {NULL, 0}}, GLOB_TEXT, "1*:*", "arn:aws:iam::1:role:x", false},
    {{DERIVED_ARN_ACCOUNT, false, {NULL, 0}}, GLOB_TEXT, "*", "arn:aws:s3:::b", true},
};

static void a_keys_texts_come_from_a_variables(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof derived / sizeof derived[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
        struct reading reading = {arena, &domain, &derived[i].derivation, false, NULL, &variables};
        for (int complement = 0; complement < 2; complement++) {
            struct text_set set;
            bool contains;
            assert_int_equal(
                derive_set(&reading, set_of(arena, complement == 1, derived[i].pattern, derived[i].kind), &set), RC_OK);
            assert_int_equal(text_set_contains(set, str_of(derived[i].variable), &contains), RC_OK);
            if (contains != (derived[i].contains != (complement == 1)))
                fail_msg("case %zu: %d", i, contains);
        }
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_empty_text_is_where_it_belongs),
        cmocka_unit_test(a_keys_texts_come_from_a_variables),
    };
    return cmocka_run_group_tests_name("constraint_text", tests, NULL, NULL);
}
