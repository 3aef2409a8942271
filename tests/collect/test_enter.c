/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/enter.h"

static void role_names(void **state)
{
    (void)state;
    const struct {
        const char *role;
        bool valid;
    } cases[] = {
        {"OrganizationAccountAccessRole", true},
        {"audit/rolecall", true},
        {"a_+=,.@-b/C9", true},
        {"", false},
        {"/audit/rolecall", false},
        {"audit/", false},
        {"a b", false},
        {"a*", false},
        {"a:b", false},
        {"role\n", false},
        {"r\xc3\xb6le", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(entry_role_is_valid(str_of(cases[i].role)), cases[i].valid);
    struct str nul = STR("a\0b");
    assert_false(entry_role_is_valid(nul));
    char long_one[600];
    memset(long_one, 'a', sizeof long_one);
    assert_false(entry_role_is_valid((struct str){long_one, sizeof long_one}));
    assert_true(entry_role_is_valid((struct str){long_one, 576}));
}

static void nothing_to_free(void **state)
{
    (void)state;
    entry_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(role_names), cmocka_unit_test(nothing_to_free)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
