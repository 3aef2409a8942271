/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "aws/secret_json.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void texts_that_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text, *fault;
    } cases[] = {
        {"{}", NULL},
        {"\xef\xbb\xbf{\"a\":1}", NULL},
        {"", "x is not JSON (line 1, column 1)"},
        {"{\"SecretAccessKey\":\"wJalr", "x is not JSON (line 1, column 26)"},
        {"{\"a\":\"\x01\"}", "x is not JSON (line 1, column 7)"},
        {"[]", "x is not a JSON object"},
        {"\"s\"", "x is not a JSON object"},
        {"{\"a\":1,\"a\":1}", "x holds a member twice"},
        {"{\"a\":1,\"A\":1}", NULL},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct secret_json json = {NULL, {NULL, 0}};
        struct err err = ERR_NONE;
        enum rc rc = secret_json_parse(str_of(cases[i].text), "x", &json, &err);
        assert_int_equal(rc, cases[i].fault == NULL ? RC_OK : RC_BAD_INPUT);
        if (cases[i].fault != NULL)
            assert_string_equal(err.text, cases[i].fault);
        err_clear(&err);
        secret_json_free(&json);
        secret_json_free(&json);
    }
    struct buf deep = BUF_NEW(BUF_UNBOUNDED);
    struct secret_json json = {NULL, {NULL, 0}};
    buf_add(&deep, STR("{\"a\":"));
    for (int i = 0; i < 64; i++)
        buf_add(&deep, STR("["));
    for (int i = 0; i < 64; i++)
        buf_add(&deep, STR("]"));
    buf_add(&deep, STR("}"));
    assert_int_equal(secret_json_parse(buf_str(&deep), "x", &json, NULL), RC_BAD_INPUT);
    buf_free(&deep);
    char *large = calloc(1, SECRET_JSON_MAX + 1);
    assert_non_null(large);
    assert_int_equal(secret_json_parse((struct str){large, SECRET_JSON_MAX + 1}, "x", &json, NULL), RC_LIMIT);
    free(large);
}

static void times(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t seconds; /* -1: none */
    } cases[] = {
        {"2026-11-24T09:30:00Z", 1795512600},
        {"2026-11-24T09:30:00UTC", 1795512600},
        {"2026-11-24T10:30:00+01:00", 1795512600},
        {"2026-11-24T04:30:00-0500", 1795512600},
        {"2026-11-24T09:30:00.123456Z", 1795512600},
        {"2026-11-24T09:30:00", -1}, /* whose? */
        {"2026-11-24", -1},
        {"1795512600", -1},
        {"UTC", -1},
        {"", -1},
        {"2026-11-24T09:30:00ZUTC", -1},
        {"2026-02-30T09:30:00Z", -1},
        {"Tue, 24 Nov 2026 09:30:00 GMT", -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t seconds = -1;
        bool good = secret_json_time(str_of(cases[i].text), &seconds);
        if (good != (cases[i].seconds >= 0) || (good && seconds != cases[i].seconds))
            fail_msg("%s: %lld", cases[i].text, (long long)seconds);
    }
}

static void credentials_of_every_source(void **state)
{
    (void)state;
    static const struct credential_members loose = {.key_id = {"AccessKeyId", 11},
                                                    .secret_key = {"SecretAccessKey", 15},
                                                    .token = {"SessionToken", 12},
                                                    .expires = {"Expiration", 10},
                                                    .account = {"AccountId", 9}};
    static const struct credential_members strict = {.key_id = {"AccessKeyId", 11},
                                                     .secret_key = {"SecretAccessKey", 15},
                                                     .token = {"SessionToken", 12},
                                                     .expires = {"Expiration", 10},
                                                     .token_needed = true,
                                                     .expires_needed = true};
    static const struct credential_members in_milliseconds = {.key_id = {"AccessKeyId", 11},
                                                              .secret_key = {"SecretAccessKey", 15},
                                                              .token = {"SessionToken", 12},
                                                              .expires = {"Expiration", 10},
                                                              .expires_needed = true,
                                                              .milliseconds = true};
#define ID   "\"AccessKeyId\":\"AKIAIOSFODNN7EXAMPLE\""
#define KEYS ID ",\"SecretAccessKey\":\"wJalr\\/XU\""
    static const struct {
        const struct credential_members *members;
        const char *text, *fault;
        int64_t expires;
    } cases[] = {
        {&loose, "{" KEYS "}", NULL, 0},
        {&loose, "{" KEYS ",\"SessionToken\":\"\"}", NULL, 0},
        {&loose, "{" KEYS ",\"SessionToken\":null,\"Expiration\":null}", NULL, 0},
        {&loose, "{" KEYS ",\"SessionToken\":\"t\",\"Expiration\":\"2026-11-24T09:30:00Z\"}", NULL, 1795512600},
        {&loose, "{" KEYS ",\"SessionToken\":1}", "x has no SessionToken", 0},
        {&loose, "{" KEYS ",\"Expiration\":\"soon\"}", "x: Expiration is not a time", 0},
        {&loose, "{" KEYS ",\"Expiration\":1795512600}", "x: Expiration is not a time", 0},
        {&loose, "{" ID "}", "x has no SecretAccessKey", 0},
        {&loose, "{\"SecretAccessKey\":\"s\"}", "x has no AccessKeyId", 0},
        {&loose, "{\"AccessKeyId\":\"AKIA\\r\\nX: 1\",\"SecretAccessKey\":\"s\"}",
         "x: the access key id is not one: 16 to 128 letters, digits and _ are wanted", 0},
        {&loose, "{" ID ",\"SecretAccessKey\":\"a\\u0000b\"}", "x: the secret access key holds what cannot be in one",
         0},
        {&strict, "{" KEYS ",\"Expiration\":\"2026-11-24T09:30:00Z\"}", "x has no SessionToken", 0},
        {&strict, "{" KEYS ",\"SessionToken\":\"t\"}", "x has no Expiration", 0},
        {&in_milliseconds, "{" KEYS ",\"Expiration\":1795512600999}", NULL, 1795512600},
        {&in_milliseconds, "{" KEYS ",\"Expiration\":\"2026-11-24T09:30:00Z\"}", "x: Expiration is not a time", 0},
        {&in_milliseconds, "{" KEYS ",\"Expiration\":-5000}", "x: Expiration is not a time", 0},
        {&in_milliseconds, "{" KEYS ",\"Expiration\":9223372036854775807}", "x: Expiration is not a time", 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct secret_json json = {NULL, {NULL, 0}};
        struct credentials read = CREDENTIALS_NONE;
        struct err err = ERR_NONE;
        assert_int_equal(secret_json_parse(str_of(cases[i].text), "x", &json, &err), RC_OK);
        enum rc rc = secret_json_credentials(json.root, cases[i].members, 77, "x", &read, &err);
        if (cases[i].fault == NULL) {
            assert_int_equal(rc, RC_OK);
            assert_string_equal(read.secret_key.at, "wJalr/XU");
            assert_int_equal(read.expires, cases[i].expires);
            assert_int_equal(read.obtained, 77);
        } else {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.text, cases[i].fault);
            assert_null(read.key_id.at);
        }
        err_clear(&err);
        credentials_clear(&read);
        secret_json_free(&json);
    }
    struct credentials none = CREDENTIALS_NONE;
    assert_int_equal(secret_json_credentials((struct json){NULL, 0}, &loose, 0, "x", &none, NULL), RC_BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_that_are_read),
        cmocka_unit_test(times),
        cmocka_unit_test(credentials_of_every_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
