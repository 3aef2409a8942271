/* SPDX-License-Identifier: Apache-2.0
 *
 * What must not be sent, or would be signed wrongly (aws-live.md 3.1, 7).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "aws/http_check.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static char key[] = "AKIDEXAMPLE", secret[] = "wJalrXUtnFEMI";
static const struct credentials good_credentials = {.key_id = {key, 11}, .secret_key = {secret, 13}};
static const struct http_signing good_signing = {&good_credentials, {"us-east-1", 9}, {"iam", 3}};

static void looks_at_headers(void **state)
{
    (void)state;
    static const struct {
        const char *names[2], *values[2]; /* NULL: one alone */
        bool plain, with_signature;       /* whether it may be sent so */
    } cases[] = {
        {{"Content-Type"}, {"application/x-www-form-urlencoded; charset=utf-8"}, true, true},
        {{"X-Amz-Target", "Content-Type"}, {"AWSSupport_20130415.DescribeCases", "application/json"}, true, true},
        {{"Authorization"}, {"token"}, true, false},
        {{"authorization"}, {"token"}, true, false},
        {{"Date"}, {"now"}, false, false},
        {{"X-Amz-Date"}, {"20150830T123600Z"}, false, false},
        {{"x-amz-security-token"}, {"token"}, false, false},
        {{"Host"}, {"a.test"}, false, false},
        {{"content-length"}, {"3"}, false, false},
        {{"Transfer-Encoding"}, {"chunked"}, false, false},
        {{"Expect"}, {"100-continue"}, false, false},
        {{"Accept"}, {""}, false, false}, /* a removed one would be signed all the same */
        {{""}, {"value"}, false, false},
        {{"A b"}, {"value"}, false, false},
        {{"A:"}, {"value"}, false, false},
        {{"A\r\nB"}, {"value"}, false, false},
        {{"A;"}, {"value"}, false, false},
        {{"\xc3\xa9"}, {"value"}, false, false},
        {{"A"}, {"value\r\nB: c"}, false, false},
        {{"A"}, {"value\n"}, false, false},
        {{"A"}, {"va\tlue"}, false, false},
        {{"A"}, {"\xc3\xa9"}, false, false},
        {{"A"}, {" value"}, false, false},
        {{"A"}, {"value "}, false, false},
        {{"A"}, {"two  blanks"}, false, false},
        {{"A"}, {"one blank"}, true, true},
        {{"A", "A"}, {"1", "2"}, false, false},
        {{"A", "a"}, {"1", "2"}, false, false},
        {{"x-amz-a", "x-amz-a-b"}, {"1", "2"}, true, false}, /* sorted wrongly by 7.88.1 */
        {{"X-Amz-A-B", "x-amz-a"}, {"1", "2"}, true, false},
        {{"Hos"}, {"1"}, true, false}, /* the beginning of one that the signature adds */
        {{"host-name"}, {"1"}, true, false},
        {{"x-amz-date-other"}, {"1"}, true, false},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t count = cases[i].names[1] == NULL ? 1 : 2;
        struct http_header headers[] = {{str_of(cases[i].names[0]), str_of(cases[i].values[0])},
                                        {str_of(cases[i].names[1]), str_of(cases[i].values[1])}};
        struct http_request request = {.method = STR("POST"), .headers = headers, .header_count = count};
        struct err err = ERR_NONE;

        for (int is_signed = 0; is_signed < 2; is_signed++) {
            request.signing = is_signed ? &good_signing : NULL;
            enum rc wanted = (is_signed ? cases[i].with_signature : cases[i].plain) ? RC_OK : RC_BAD_INPUT;
            enum rc rc = http_check_request(&request, &err);

            if (rc != wanted)
                fail_msg("case %zu %s, signed %d: %d", i, cases[i].names[0], is_signed, (int)rc);
            assert_true(wanted == RC_OK || str_starts_with(str_of(err.text), STR("request header ")));
            err_clear(&err);
        }
    }
}

static void looks_at_methods_and_signatures(void **state)
{
    (void)state;
    static char long_part[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"; /* 65 */
    static const struct credentials no_key = {.key_id = {key, 0}, .secret_key = {secret, 13}};
    static const struct credentials no_secret = {.key_id = {key, 11}};
    const struct {
        const char *method, *body, *region, *service;
        const struct credentials *credentials;
        enum rc rc;
    } cases[] = {
        {"GET", "", "us-east-1", "iam", &good_credentials, RC_OK},
        {"POST", "a", "us-east-1", "access-analyzer", &good_credentials, RC_OK},
        {"PUT", "", "us-east-1", "iam", &good_credentials, RC_OK},
        {"GET", "a", "us-east-1", "iam", &good_credentials, RC_BAD_INPUT},
        {"get", "", "us-east-1", "iam", &good_credentials, RC_BAD_INPUT},
        {"DELETE", "", "us-east-1", "iam", &good_credentials, RC_BAD_INPUT},
        {"", "", "us-east-1", "iam", &good_credentials, RC_BAD_INPUT},
        {"GET", "", "", "iam", &good_credentials, RC_BAD_INPUT}, /* libcurl would guess from the host */
        {"GET", "", "us-east-1", "", &good_credentials, RC_BAD_INPUT},
        {"GET", "", "us:east", "iam", &good_credentials, RC_BAD_INPUT},
        {"GET", "", "US", "iam", &good_credentials, RC_BAD_INPUT},
        {"GET", "", long_part, "iam", &good_credentials, RC_BAD_INPUT},
        {"GET", "", long_part + 1, "iam", &good_credentials, RC_OK},
        {"GET", "", "us-east-1", long_part, &good_credentials, RC_BAD_INPUT},
        {"GET", "", "us-east-1", "iam", &no_key, RC_BAD_INPUT}, /* would be signed with an empty one */
        {"GET", "", "us-east-1", "iam", &no_secret, RC_BAD_INPUT},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct http_signing signing = {cases[i].credentials, str_of(cases[i].region), str_of(cases[i].service)};
        struct http_request request = {
            .method = str_of(cases[i].method), .body = str_of(cases[i].body), .signing = &signing};
        struct err err = ERR_NONE;

        if (http_check_request(&request, &err) != cases[i].rc)
            fail_msg("case %zu", i);
        assert_true(cases[i].rc == RC_OK || !str_contains(str_of(err.text), str_of(secret)));
        err_clear(&err);
    }
}

static void looks_at_urls(void **state)
{
    (void)state;
    static const struct {
        struct str url;
        bool plain, is_signed;
        const char *authority, *refused; /* NULL: none; "": for a reason of libcurl's */
    } cases[] = {
        {{"https://iam.amazonaws.com/", 26}, false, true, "iam.amazonaws.com:443", NULL},
        {{"https://iam.amazonaws.com", 25}, false, true, "iam.amazonaws.com:443", NULL},
        {{"HTTPS://[::1]:8443/a", 20}, false, true, "[::1]:8443", NULL},
        {{"http://127.0.0.1:80/", 20}, true, false, "127.0.0.1:80", NULL},
        {{"http://127.0.0.1/", 17},
         false,
         false,
         "127.0.0.1:80",
         "http would send everything in the clear; https is needed"},
        {{"file:///etc/passwd", 18}, true, false, "", ""},
        {{"ftp://a.test/", 13}, true, false, "a.test:21", "neither https nor http"},
        {{"gopher://a.test/", 16}, true, false, "a.test:70", "neither https nor http"},
        {{"iam.amazonaws.com", 17}, true, false, "", ""},
        {{"", 0}, true, false, "", ""},
        {{"https://", 8}, true, false, "", ""},
        {{"https://user:password@a.test/", 29}, false, false, "", ""},
        {{"https://a.test:99999/", 21}, false, false, "", ""},
        {{"https://a.test/b c", 18}, false, false, "", ""},
        {{"https://a.test/\r\nX: y", 21}, false, false, "", ""},
        {{"https://a.test/\0b", 17}, false, false, "", ""},
        {{"https://a.test/b%20c", 20},
         false,
         true,
         "a.test:443",
         "a path with characters that need escaping cannot be signed"},
        {{"https://a.test/b%20c", 20}, false, false, "a.test:443", NULL},
        {{"https://a.test/?b=1&a=1", 23},
         false,
         true,
         "a.test:443",
         "a query that is not encoded and in order cannot be signed"},
        {{"https://a.test/?a=1&b=1", 23}, false, true, "a.test:443", NULL},
        {{"https://a.test/?b=1&a=1", 23}, false, false, "a.test:443", NULL},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct http_request request = {
            .url = cases[i].url, .plain = cases[i].plain, .signing = cases[i].is_signed ? &good_signing : NULL};
        char *authority = NULL;
        const char *refused = NULL;
        struct err err = ERR_NONE;

        assert_int_equal(http_check_url(&request, &authority, &refused, &err), RC_OK);
        if (!str_equal(str_of(authority), str_of(cases[i].authority)))
            fail_msg("case %zu: %s", i, authority == NULL ? "none" : authority);
        if ((refused == NULL) != (cases[i].refused == NULL))
            fail_msg("case %zu: %s", i, refused == NULL ? "not refused" : refused);
        if (refused != NULL && cases[i].refused[0] != '\0')
            assert_string_equal(refused, cases[i].refused);
        free(authority);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(looks_at_headers),
        cmocka_unit_test(looks_at_methods_and_signatures),
        cmocka_unit_test(looks_at_urls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
