/* SPDX-License-Identifier: Apache-2.0
 *
 * What a candidate lacks of the job, what takes it away, and what would help.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "lack.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
