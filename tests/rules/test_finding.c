/* SPDX-License-Identifier: Apache-2.0
 *
 * The words of a finding, and its identity by known answers (report-formats.md, section 0).
 */
#include "rules/finding.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *account, *id;
} known_ids[] = {
    {"444455556666", "229eb1b321134e59a96d33751b36d12b"},
    {"111122223333", "9b648ece41dbd2534bf968b125b2da40"},
};

static void test_ids(void **state)
{
    struct arena *arena = arena_new(0);
    struct err err = ERR_NONE;
    struct str id = STR_EMPTY;

    (void)state;
    for (size_t i = 0; i < sizeof known_ids / sizeof *known_ids; i++) {
        struct str account = str_of(known_ids[i].account);
        assert_int_equal(finding_id(arena, STR("aws-iam-support-role"), account, STR("AwsAccount"), account, &id, &err),
                         RC_OK);
        assert_string_equal(id.at, known_ids[i].id);
        assert_int_equal(id.len, 32);
    }
    arena_free(arena);
}

/* What stands in which field counts: the parts are kept apart by NUL. */
static void test_ids_differ(void **state)
{
    struct arena *arena = arena_new(0);
    struct err err = ERR_NONE;
    struct str a = STR_EMPTY;
    struct str b = STR_EMPTY;

    (void)state;
    assert_int_equal(finding_id(arena, STR("ab"), STR("c"), STR("T"), STR("d"), &a, &err), RC_OK);
    assert_int_equal(finding_id(arena, STR("a"), STR("bc"), STR("T"), STR("d"), &b, &err), RC_OK);
    assert_false(str_equal(a, b));
    arena_free(arena);
}

static void test_no_memory(void **state)
{
    struct arena *arena = arena_new(1);
    struct err err = ERR_NONE;
    struct str id = STR("as it was");

    (void)state;
    assert_int_equal(finding_id(arena, STR("a"), STR("b"), STR("c"), STR("d"), &id, &err), RC_NO_MEMORY);
    assert_string_equal(id.at, "as it was");
    err_clear(&err);
    arena_free(arena);
}

static void test_names(void **state)
{
    static const char *const statuses[] = {"pass", "fail", "skip", "unknown", "waived"};
    static const char *const severities[] = {"informational", "low", "medium", "high", "critical"};

    (void)state;
    for (int i = 0; i < STATUS_COUNT; i++)
        assert_string_equal(finding_status_name((enum finding_status)i), statuses[i]);
    for (int i = 0; i < SEVERITY_COUNT; i++)
        assert_string_equal(severity_name((enum severity)i), severities[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ids),
        cmocka_unit_test(test_ids_differ),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
