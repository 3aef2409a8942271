/* SPDX-License-Identifier: Apache-2.0
 *
 * Splitting ARNs.
 */
#include "policy/arn.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void arns_have_six_fields(void **state)
{
    static const struct {
        const char *text;
        const char *fields; /* partition|service|region|account|resource; NULL: no ARN */
    } rows[] = {
        {"arn:aws:iam::111122223333:role/a/b", "aws|iam||111122223333|role/a/b"},
        {"arn:aws:s3:::b", "aws|s3|||b"},
        {"arn:aws-cn:logs:cn-north-1:111122223333:log-group:x:*", "aws-cn|logs|cn-north-1|111122223333|log-group:x:*"},
        {"arn:::::", "||||"},
        {"arn:aws:s3", NULL},
        {"arn:aws:iam::111122223333", NULL},
        {"ARN:aws:s3:::b", NULL},
        {"*", NULL},
        {"", NULL},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arn arn;
        char shown[128];
        bool read = arn_read(str_of(rows[i].text), &arn);

        assert_int_equal(read, rows[i].fields != NULL);
        if (!read)
            continue;
        snprintf(shown, sizeof shown, "%.*s|%.*s|%.*s|%.*s|%.*s", (int)arn.partition.len, arn.partition.at,
                 (int)arn.service.len, arn.service.at, (int)arn.region.len, arn.region.at, (int)arn.account.len,
                 arn.account.at, (int)arn.resource.len, arn.resource.at);
        assert_string_equal(shown, rows[i].fields);
    }
}

static void accounts_are_twelve_digits(void **state)
{
    (void)state;
    assert_true(arn_is_account(STR("111122223333")));
    assert_true(arn_is_account(STR("000000000000")));
    assert_false(arn_is_account(STR("11112222333")));
    assert_false(arn_is_account(STR("1111222233334")));
    assert_false(arn_is_account(STR("11112222333x")));
    assert_false(arn_is_account(STR("aws")));
    assert_false(arn_is_account(STR_EMPTY));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arns_have_six_fields),
        cmocka_unit_test(accounts_are_twelve_digits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
