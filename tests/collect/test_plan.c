/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/plan.h"

static void each_call_once(void **state)
{
    (void)state;
    size_t count, required = 0;
    const struct plan_row *rows = plan_rows(&count);
    for (size_t i = 0; i < count; i++) {
        assert_ptr_equal(plan_find(rows[i].operation), &rows[i]); /* no second row of that operation before it */
        required += rows[i].required;
        for (size_t k = 0; k < i; k++)
            assert_false(rows[i].file.len > 0 && str_equal(rows[i].file, rows[k].file));
    }
    assert_int_equal(required, 1);
    assert_true(plan_is_required(STR("GetAccountAuthorizationDetails")));
    assert_false(plan_is_required(STR("GetAccountSummary")));
    assert_false(plan_is_required(STR_EMPTY));
    assert_null(plan_find(OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY));
}

/* Files carry the AWS CLI's command names (snapshot.md), but for one. */
static void files_are_named_after_commands(void **state)
{
    (void)state;
    size_t count;
    const struct plan_row *rows = plan_rows(&count);
    for (size_t i = 0; i < count; i++) {
        struct str command = operation_get(rows[i].operation)->command;
        if (rows[i].file.len == 0 || rows[i].operation == OPERATION_DESCRIBE_SEVERITY_LEVELS)
            continue;
        assert_true(str_starts_with(rows[i].file, command));
        assert_true(rows[i].file.len == command.len || rows[i].file.at[command.len] == '.');
    }
    assert_true(str_equal(plan_find(OPERATION_DESCRIBE_SEVERITY_LEVELS)->file, STR("support-plan.json")));
}

static void whose_files(void **state)
{
    (void)state;
    const struct {
        struct str name;
        bool ours;
    } cases[] = {
        {STR("get-account-authorization-details.json"), true},
        {STR("get-account-authorization-details.more-policies.json"), true},
        {STR("list-analyzers.eu-west-1.json"), true},
        {STR("service-control-policies.json"), true},
        {STR("credential-report.csv"), true},
        {STR("support-plan.json"), true},
        {STR("list-analyzers.json"), false},
        {STR("list-analyzers..json"), false},
        {STR("list-analyzers.EU.json"), false},
        {STR("list-analyzers.eu-west-1"), false},
        {STR("list-analyzers.a/b.json"), false},
        {STR("notes.txt"), false},
        {STR(""), false},
        {STR(".json"), false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(plan_owns_file(cases[i].name), cases[i].ours);
}

static void a_file_for_each_region(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    assert_non_null(arena);
    struct str file = plan_region_file(plan_find(OPERATION_LIST_ANALYZERS), arena, STR("eu-west-1"));
    assert_true(str_equal(file, STR("list-analyzers.eu-west-1.json")));
    assert_true(plan_owns_file(file));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_call_once),
        cmocka_unit_test(files_are_named_after_commands),
        cmocka_unit_test(whose_files),
        cmocka_unit_test(a_file_for_each_region),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
