/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "aws/credentials.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct credentials make(const char *key_id, const char *secret_key, const char *token)
{
    struct credentials credentials = CREDENTIALS_NONE;
    assert_int_equal(secret_set(&credentials.key_id, str_of(key_id)), RC_OK);
    assert_int_equal(secret_set(&credentials.secret_key, str_of(secret_key)), RC_OK);
    if (token != NULL)
        assert_int_equal(secret_set(&credentials.token, str_of(token)), RC_OK);
    return credentials;
}

/* aws-live.md 1.4: every value before use. */
static void checks_every_value(void **state)
{
    (void)state;
    static const char id[] = "AKIAIOSFODNN7EXAMPLE";
    static const struct {
        const char *key_id, *secret_key, *token, *text;
    } cases[] = {
        {id, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", NULL, NULL},
        {id, "s", "token==", NULL},
        {"AKIAIOSFODNN7EX_", "s", NULL, NULL},
        {"AKIAIOSFODNN7EX", "s", NULL, "x: the access key id is not one: 16 to 128 letters, digits and _ are wanted"},
        {"AKIAIOSFODNN7EXAM\n", "s", NULL,
         "x: the access key id is not one: 16 to 128 letters, digits and _ are wanted"},
        {"AKIAIOSFODNN7EXAM/", "s", NULL,
         "x: the access key id is not one: 16 to 128 letters, digits and _ are wanted"},
        {"", "s", NULL, "x: the access key id is not one: 16 to 128 letters, digits and _ are wanted"},
        {id, "", NULL, "x: the secret access key is empty"},
        {id, "a b", NULL, "x: the secret access key holds what cannot be in one"},
        {id, "caf\xc3\xa9", NULL, "x: the secret access key holds what cannot be in one"},
        {id, "s", "a\r\nX-Evil: 1", "x: the session token holds what cannot be in one"},
        {id, "s", "a\x7f", "x: the session token holds what cannot be in one"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct err err = ERR_NONE;
        struct credentials credentials = make(cases[i].key_id, cases[i].secret_key, cases[i].token);
        assert_int_equal(credentials_check(&credentials, "x", &err), cases[i].text == NULL ? RC_OK : RC_BAD_INPUT);
        if (cases[i].text != NULL)
            assert_string_equal(err.text, cases[i].text);
        err_clear(&err);
        credentials_clear(&credentials);
    }
    char *text = calloc(1, 20000);
    assert_non_null(text);
    for (size_t length = 16384; length <= 16385; length++) {
        memset(text, 'a', length);
        struct credentials credentials = make(id, "s", text);
        assert_int_equal(credentials_check(&credentials, "x", NULL), length == 16384 ? RC_OK : RC_BAD_INPUT);
        credentials_clear(&credentials);
    }
    free(text);
}

static void shows_no_more_than_both_ends(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct credentials credentials = make("AKIAIOSFODNN7EXAMPLE", "s", NULL);
    assert_true(str_equal(credentials_shown(&credentials, arena), STR("AKIA…MPLE")));
    credentials_clear(&credentials);
    credentials = make("SHORT", "s", NULL);
    assert_true(str_equal(credentials_shown(&credentials, arena), STR("…")));
    credentials_clear(&credentials);
    arena_free(arena);
}

static void moves_and_copies_all(void **state)
{
    (void)state;
    struct credentials from = make("AKIAIOSFODNN7EXAMPLE", "secret", "token");
    struct credentials to = make("AKIAAAAAAAAAAAAAAAAA", "old", NULL);
    from.obtained = 1;
    from.expires = 2;
    from.account = strdup("111122223333");
    assert_int_equal(credentials_copy(&to, &from), RC_OK);
    assert_string_equal(to.secret_key.at, "secret");
    assert_string_equal(to.token.at, "token");
    assert_string_equal(to.account, "111122223333");
    assert_int_equal(to.expires, 2);
    credentials_move(&to, &from);
    assert_null(from.key_id.at);
    assert_null(from.account);
    credentials_move(&to, &to);
    assert_string_equal(to.key_id.at, "AKIAIOSFODNN7EXAMPLE");
    credentials_clear(&to);
}

/* aws-live.md 1.4: 15 and 10 minutes; a third and a quarter of lives under 45 minutes. */
static void windows(void **state)
{
    (void)state;
    static const struct {
        int64_t obtained, expires, advisory, mandatory;
    } cases[] = {
        {1000, 1000 + 3600, 1000 + 3600 - 900, 1000 + 3600 - 600},
        {0, 2700, 1800, 2100},
        {0, 2699, 2699 - 899, 2699 - 674},
        {0, 900, 600, 675},
        {500, 500, 500, 500},
        {500, 400, 400, 400},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct credentials credentials = CREDENTIALS_NONE;
        int64_t advisory = 0;
        int64_t mandatory = 0;
        credentials.obtained = cases[i].obtained;
        credentials.expires = cases[i].expires;
        assert_true(credentials_windows(&credentials, &advisory, &mandatory));
        assert_int_equal(advisory, cases[i].advisory);
        assert_int_equal(mandatory, cases[i].mandatory);
    }
    struct credentials forever = CREDENTIALS_NONE;
    int64_t ignored = 0;
    assert_false(credentials_windows(&forever, &ignored, &ignored));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(checks_every_value),
        cmocka_unit_test(shows_no_more_than_both_ends),
        cmocka_unit_test(moves_and_copies_all),
        cmocka_unit_test(windows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
