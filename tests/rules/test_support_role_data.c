/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule's facts: every action that it names is one of AWS's, and none is named twice.
 */
#include "rules/support_role_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_needs_exist(void **state)
{
    size_t kinds[3] = {0};
    size_t index = 0;

    (void)state;
    for (size_t i = 0; i < support_need_count; i++) {
        const struct need *need = &support_needs[i];
        if (!action_find(need->action, &index))
            fail_msg("%s is no action", need->action.at);
        assert_false(action_has_resource(index));
        assert_true(support_family(action_service(index)));
        assert_int_equal(need->console_api, str_equal(action_service(index), STR("support-console")));
        assert_int_equal(need->kind == NEED_COMFORT, need->purpose.len > 0);
        kinds[need->kind]++;
        for (size_t k = 0; k < i; k++)
            assert_false(str_equal_nocase(need->action, support_needs[k].action));
    }
    assert_int_equal(kinds[NEED_CASE], 5);
    assert_int_equal(kinds[NEED_CONSOLE], 8);
}

static void test_candidate_actions(void **state)
{
    size_t index = 0;

    (void)state;
    assert_int_equal(support_candidate_action_count, 3);
    for (size_t i = 0; i < support_candidate_action_count; i++) {
        assert_true(action_find(support_candidate_actions[i], &index));
        assert_int_equal(action_level(index), ACTION_WRITE);
    }
}

/* Eleven, all of them writes in AWS's list. */
static void test_reads(void **state)
{
    size_t index;

    (void)state;
    assert_int_equal(support_read_count, 11);
    for (size_t i = 0; i < support_read_count; i++) {
        assert_true(action_find(support_reads[i], &index));
        assert_true(action_level(index) >= ACTION_WRITE);
    }
}

static const struct {
    const char *service;
    bool family, weighty;
} services[] = {
    {"support", true, false},        {"support-console", true, false},
    {"supportplans", true, true},    {"supportapp", true, false},
    {"supportauthz", true, true},    {"supportrecommendations", true, false},
    {"trustedadvisor", true, false}, {"s3", false, false},
    {"supports", false, false},
};

static void test_families(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
        assert_int_equal(support_family(str_of(services[i].service)), services[i].family);
        assert_int_equal(support_weighty(str_of(services[i].service)), services[i].weighty);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_needs_exist),
        cmocka_unit_test(test_candidate_actions),
        cmocka_unit_test(test_reads),
        cmocka_unit_test(test_families),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
