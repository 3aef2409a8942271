/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/identity.h"

static void partitions(void **state)
{
    (void)state;
    const struct {
        const char *arn, *partition;
    } cases[] = {
        {"arn:aws:iam::111122223333:user/ann", "aws"},
        {"arn:aws-cn:sts::111122223333:assumed-role/a/b", "aws-cn"},
        {"arn:aws", "aws"},
        {"arn:", ""},
        {"", ""},
        {"aws:arn", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(str_equal(identity_partition(str_of(cases[i].arn)), str_of(cases[i].partition)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(partitions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
