/* SPDX-License-Identifier: Apache-2.0
 *
 * Names that can be judged without a network.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/http_name.h"

static void knows_unknown_names(void **state)
{
    (void)state;
    /* A label of 64 characters: no name server is asked for it. */
    assert_true(http_name_is_unknown("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test:443"));
    assert_false(http_name_is_unknown("127.0.0.1:443"));
    assert_false(http_name_is_unknown("localhost:443"));
    assert_false(http_name_is_unknown("no port"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(knows_unknown_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
