/* SPDX-License-Identifier: Apache-2.0
 *
 * What the account has beside its candidates: the CIS procedure, IAM.18, gaps of the dump, the support plan.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "account.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
