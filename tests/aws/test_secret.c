/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "aws/secret.h"

static void copies_and_clears(void **state)
{
    (void)state;
    struct secret secret = SECRET_NONE;
    assert_int_equal(secret_set(&secret, STR("first")), RC_OK);
    assert_true(str_equal(secret_str(&secret), STR("first")));
    assert_int_equal(secret_set(&secret, str_from(secret_str(&secret), 2)), RC_OK); /* out of itself */
    assert_string_equal(secret.at, "rst");
    assert_int_equal(secret_set(&secret, STR_EMPTY), RC_OK); /* empty is not none */
    assert_non_null(secret.at);
    assert_int_equal(secret.len, 0);
    secret_clear(&secret);
    assert_null(secret.at);
    secret_clear(&secret);
}

static void wipes(void **state)
{
    (void)state;
    char bytes[] = "wJalrXUtnFEMI";
    secret_wipe(bytes, sizeof bytes - 1);
    for (size_t i = 0; i < sizeof bytes; i++)
        assert_int_equal(bytes[i], 0);
    secret_wipe(NULL, 0);
}

static void leaves_no_core(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct rlimit limit = {1, 1};
    assert_int_equal(secret_guard_process(&err), RC_OK);
    assert_int_equal(getrlimit(RLIMIT_CORE, &limit), 0);
    assert_int_equal(limit.rlim_cur, 0);
#if !defined(__SANITIZE_ADDRESS__)
    assert_int_equal(prctl(PR_GET_DUMPABLE), 0);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_and_clears),
        cmocka_unit_test(wipes),
        cmocka_unit_test(leaves_no_core),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
