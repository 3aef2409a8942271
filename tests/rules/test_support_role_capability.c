/* SPDX-License-Identifier: Apache-2.0
 *
 * What a role can do with cases, by the API and in the Support Center: verdicts 3 and 4.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "capability.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
