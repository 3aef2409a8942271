/* SPDX-License-Identifier: Apache-2.0
 *
 * What a role can do beyond AWS Support: verdict 5, and the list of it.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "extra.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
