/* SPDX-License-Identifier: Apache-2.0
 *
 * Who is a person, who a stranger, and who cannot come in at all: verdicts 1 and 2 over small accounts.
 */
#include "rule_fixture.h"

static void test_cases(void **state)
{
    run_cases(state, "trust.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
