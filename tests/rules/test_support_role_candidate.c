/* SPDX-License-Identifier: Apache-2.0
 *
 * Which roles are candidates, and what is said of those that are none.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "candidate.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
