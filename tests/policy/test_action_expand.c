/* SPDX-License-Identifier: Apache-2.0
 *
 * What statements name of the list of actions (iam-evaluation.md 8.2).
 */
#include "policy/action_expand.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

static const struct {
    const char *element;
    const char *some; /* an action that is named; empty: none is */
    bool all, unreadable;
    size_t unlisted;
} cases[] = {
    {"\"Action\":\"s3:GetObject\"", "s3:GetObject", false, false, 0},
    {"\"Action\":[\"s3:GetObject\",\"S3:getobject\"]", "s3:GetObject", false, false, 0},
    {"\"Action\":\"sts:*\"", "sts:AssumeRole", false, false, 0},
    {"\"NotAction\":\"sts:*\"", "sts:AssumeRole", false, false, 0},
    {"\"Action\":\"*\"", "", true, false, 0},
    {"\"Action\":[\"*\",\"s3:GetObject\"]", "", true, false, 0},
    {"\"Action\":\"s3\"", "", false, true, 0},
    {"\"Action\":[\"s3:NoSuchThing\",\"nobody:Knows\"]", "", false, false, 2},
    {"\"Action\":[\"s3:NoSuch*\",\"s3:NoSuchThin?\"]", "", false, false, 0},
    {"\"Action\":[]", "", false, false, 0},
};

static void a_statement_names_actions(void **state)
{
    struct action_expansions *expansions = action_expansions_new(*state);
    struct action_set all = action_set_new(*state);

    assert_non_null(expansions);
    action_set_fill(all);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str text =
            arena_printf(*state, "{\"Statement\":[{\"Effect\":\"Allow\",\"Resource\":\"*\",%s}]}", cases[i].element);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;
        const struct action_expansion *first = NULL;
        const struct action_expansion *second = NULL;
        struct action_set named = action_set_new(*state);
        struct action_set added = action_set_new(*state);
        size_t action = 0;

        assert_int_equal(policy_parse_text(*state, POLICY_IDENTITY, text, &document, &err), RC_OK);
        assert_int_equal(action_expand(expansions, &document->statements[0], &first), RC_OK);
        assert_int_equal(action_expand(expansions, &document->statements[0], &second), RC_OK);
        assert_ptr_equal(first, second);
        assert_int_equal(first->number, i + 1);
        assert_int_equal(first->all, cases[i].all);
        assert_int_equal(first->unreadable, cases[i].unreadable);
        assert_int_equal(first->unlisted_count, cases[i].unlisted);
        for (size_t k = 0; action_run_next(&first->actions, all, &k); k++)
            action_set_add(named, k);
        action_expansion_add(first, added);
        assert_int_equal(action_set_count(added), first->all ? action_count() : action_run_count(&first->actions));
        assert_true(first->all || action_set_equal(named, added));
        if (cases[i].some[0] == '\0')
            assert_int_equal(action_run_count(&first->actions), 0);
        else
            assert_true(action_find(str_of(cases[i].some), &action) && action_set_has(named, action));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_statement_names_actions, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
