/* SPDX-License-Identifier: Apache-2.0
 *
 * Rules by id and by alias.
 */
#include "rules/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *name;
    const char *id; /* NULL: there is no such rule */
} names[] = {
    {"aws-iam-support-role", "aws-iam-support-role"},
    {"wud-s4z-fz8", "aws-iam-support-role"},
    {"aws-iam-support-rol", NULL},
    {"AWS-IAM-SUPPORT-ROLE", NULL},
    {"", NULL},
};

static void test_find(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct rule *rule = rule_find(str_of(names[i].name));
        if (names[i].id == NULL)
            assert_null(rule);
        else
            assert_string_equal(rule->id, names[i].id);
    }
}

static void test_all(void **state)
{
    size_t count = 0;
    const struct rule *rules = rule_registry(&count);

    (void)state;
    assert_int_equal(count, 1);
    assert_ptr_equal(rule_find(str_of(rules[0].id)), &rules[0]);
    assert_non_null(rules[0].check);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
