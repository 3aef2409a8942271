/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/asking.h"

static void actions(void **state)
{
    (void)state;
    static const char *const yes[] = {"support:CreateCase", "s3:getobject", "execute-api:Invoke", "iot:a_b"};
    static const char *const no[] = {"",      "support", "support:", ":CreateCase", "s3:*", "s3:Get?",
                                     "a:b:c", "./s3:x",  "*"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(asking_is_action(str_of(yes[i])));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
        struct err err = ERR_NONE;
        assert_false(asking_is_action(str_of(no[i])));
        assert_int_equal(asking_check_action(NULL, str_of(no[i]), &err), RC_BAD_INPUT);
        assert_non_null(err.hint);
        err_clear(&err);
    }
}

static void resources(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(asking_check_resource(STR_EMPTY, &err), RC_OK);
    assert_int_equal(asking_check_resource(STR("*"), &err), RC_OK);
    assert_int_equal(asking_check_resource(STR("arn:aws:s3:::bucket"), &err), RC_OK);
    assert_int_equal(asking_check_resource(STR("bucket"), &err), RC_BAD_INPUT);
    err_clear(&err);
}

static void snapshots(void **state)
{
    (void)state;
    assert_true(asking_is_snapshot(STR("-")));
    assert_true(asking_is_snapshot(STR("examples")));
    assert_true(asking_is_snapshot(STR("meson.build")));
    assert_false(asking_is_snapshot(STR("no such file")));
    assert_false(asking_is_snapshot(STR("")));
}

static void assumptions(void **state)
{
    (void)state;
    assert_true(asking_is_assumption(STR("sts:AssumeRole")));
    assert_true(asking_is_assumption(STR("STS:assumeRoleWithSaml")));
    assert_true(asking_is_assumption(STR("sts:AssumeRoleWithWebIdentity")));
    assert_false(asking_is_assumption(STR("sts:AssumeRoot")));
    assert_false(asking_is_assumption(STR("iam:AssumeRole")));
}

static void warnings(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    const struct account_warning some[] = {{"scp-unknown", STR("no SCP is known")}, {"truncated", STR("more follows")}};
    const struct account account = {.warnings = some, .warning_count = 2};
    const struct report_warning *list = asking_warnings(arena, &account);
    assert_true(str_equal(list[0].code, STR("scp-unknown")));
    assert_true(str_equal(list[1].message, STR("more follows")));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(actions),     cmocka_unit_test(resources), cmocka_unit_test(snapshots),
        cmocka_unit_test(assumptions), cmocka_unit_test(warnings),
    };
    return cmocka_run_group_tests_name("asking", tests, NULL, NULL);
}
