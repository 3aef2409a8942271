/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines and names for people.
 */
#include "rules/support_role_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
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

static void assert_str(struct str found, const char *wanted)
{
    if (!str_equal(found, str_of(wanted)))
        fail_msg("\"%.*s\" where \"%s\" should be", SHOWN(found), wanted);
}

static const struct {
    const char *items[5];
    size_t most;
    const char *joined;
} joined[] = {
    {{NULL}, 3, ""},
    {{"a"}, 3, "a"},
    {{"a", "b"}, 3, "a and b"},
    {{"a", "b", "c"}, 3, "a, b and c"},
    {{"a", "b", "c", "d"}, 3, "a, b, c and 1 more"},
    {{"a", "b", "c", "d", "e"}, 1, "a and 4 more"},
};

static void test_joined(void **state)
{
    for (size_t i = 0; i < sizeof joined / sizeof *joined; i++) {
        struct str items[5];
        size_t count = 0;
        for (; count < 5 && joined[i].items[count] != NULL; count++)
            items[count] = str_of(joined[i].items[count]);
        assert_str(lines_joined(*state, items, count, joined[i].most), joined[i].joined);
    }
}

static const struct {
    const char *text, *last, *brief;
} names[] = {
    {"arn:aws:iam::aws:policy/job-function/SupportUser", "SupportUser", "policy/job-function/SupportUser"},
    {"arn:aws:iam::111122223333:user/oncall/alice", "alice", "user/oncall/alice"},
    {"arn:aws:iam::111122223333:root", "root", "root"},
    {"arn:aws:iam::111122223333:oidc-provider/h/p:1", "p:1", "oidc-provider/h/p:1"},
    {"ec2.amazonaws.com", "ec2.amazonaws.com", "ec2.amazonaws.com"},
    {"arn:aws", "aws", "arn:aws"},
    {"", "", ""},
};

static void test_names(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_str(last_name(str_of(names[i].text)), names[i].last);
        assert_str(short_arn(str_of(names[i].text)), names[i].brief);
    }
}

static void test_lines_once(void **state)
{
    struct lines lines = {.arena = *state};
    const struct str more[] = {STR("b"), STR("a"), STR("")};

    assert_int_equal(lines_add(&lines, STR("a")), RC_OK);
    assert_int_equal(lines_add(&lines, STR("a")), RC_OK);
    assert_int_equal(lines.count, 1);
    assert_int_equal(lines_add_all(&lines, more, 3), RC_OK);
    assert_int_equal(lines.count, 2);
    assert_int_equal(lines_add(&lines, STR_EMPTY), RC_NO_MEMORY); /* arena_printf that failed */
    assert_int_equal(lines.count, 2);
}

static void test_labels(void **state)
{
    const struct policy_statement named = {.index = 3, .sid = STR("Cases")};
    const struct policy_statement bare = {.index = 3};

    assert_str(statement_label(*state, STR("role/R:P"), &named), "role/R:P[Cases]");
    assert_str(statement_label(*state, STR("role/R:P"), &bare), "role/R:P[3]");
    assert_str(statement_label(*state, STR("role/R:P"), NULL), "role/R:P");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_joined),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_lines_once),
        cmocka_unit_test(test_labels),
    };
    return cmocka_run_group_tests(tests, make_arena, free_arena);
}
