/* SPDX-License-Identifier: Apache-2.0
 *
 * What a trust policy names of another partition is said in a warning.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "partition.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
