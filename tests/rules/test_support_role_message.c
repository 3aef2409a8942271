/* SPDX-License-Identifier: Apache-2.0
 *
 * What the finding says, and where the CIS procedure and Security Hub would say otherwise.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "message.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
