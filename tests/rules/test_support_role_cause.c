/* SPDX-License-Identifier: Apache-2.0
 *
 * Why a candidate has its verdict, as a clause that a person can act on, and what would help.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "cause.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
