/* SPDX-License-Identifier: Apache-2.0
 *
 * Canonical queries (aws-live.md 3.2). The signatures over them are compared in test_http_signature.py.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "aws/http_url.h"
#include "text/url.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void encodes(void **state)
{
    (void)state;
    static const struct {
        struct str text, wanted;
    } cases[] = {
        {{"", 0}, {"", 0}},
        {{"AZaz09-._~", 10}, {"AZaz09-._~", 10}},
        {{"a b+c", 5}, {"a%20b%2Bc", 9}},
        {{"/:=&%", 5}, {"%2F%3A%3D%26%25", 15}},
        {{"\xc3\xa9\x00\xff", 4}, {"%C3%A9%00%FF", 12}},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);

        url_encode(cases[i].text, &out);
        assert_true(str_equal(buf_str(&out), cases[i].wanted));
        buf_free(&out);
    }
}

static void orders_queries(void **state)
{
    (void)state;
    static const struct {
        const char *parameters[8]; /* name, value, … */
        const char *wanted;        /* NULL: refused */
    } cases[] = {
        {{NULL}, ""},
        {{"maxResults", "100"}, "maxResults=100"},
        {{"b", "2", "a", "1"}, "a=1&b=2"},
        {{"a", ""}, "a="},
        {{"ab", "1", "a", "2", "a-b", "3"}, "a=2&a-b=3&ab=1"},
        {{"B", "1", "a", "2"}, "B=1&a=2"},
        {{"\xc3\xa9", "x", "z", "y"}, "%C3%A9=x&z=y"}, /* in the order of what is encoded */
        {{"nextToken", "a+b/c=="}, "nextToken=a%2Bb%2Fc%3D%3D"},
        {{"a", "1", "b", "2", "a", "3"}, NULL},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct http_parameter parameters[4];
        size_t count = 0;
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct err err = ERR_NONE;

        for (; count < 4 && cases[i].parameters[count * 2] != NULL; count++)
            parameters[count] = (struct http_parameter){str_of(cases[i].parameters[count * 2]),
                                                        str_of(cases[i].parameters[count * 2 + 1])};
        enum rc rc = http_url_query(parameters, count, &out, &err);
        if (cases[i].wanted == NULL) {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.text, "parameter \"a\" twice in one query");
        } else {
            assert_int_equal(rc, RC_OK);
            assert_true(str_equal(buf_str(&out), str_of(cases[i].wanted)));
            assert_true(count == 0 || http_url_query_is_canonical(buf_str(&out)));
        }
        err_clear(&err);
        buf_free(&out);
    }
}

static void keeps_the_ceiling(void **state)
{
    (void)state;
    struct http_parameter parameters[] = {{STR("a"), STR("12345")}, {STR("b"), STR("12345")}};
    struct buf out = BUF_NEW(14);
    struct err err = ERR_NONE;

    assert_int_equal(http_url_query(parameters, 2, &out, &err), RC_LIMIT);
    assert_string_equal(err.text, "a query of more than 14 bytes");
    err_clear(&err);
    buf_free(&out);
    out = BUF_NEW(15);
    assert_int_equal(http_url_query(parameters, 2, &out, &err), RC_OK);
    buf_free(&out);
}

static void knows_canonical_ones(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool path, query;
    } cases[] = {
        {"/", true, false},
        {"/analyzer", true, false},
        {"/a/b-c_d.e~f/", true, false},
        {"/a//b", false, false},
        {"//", false, false},
        {"/a%20b", false, false},
        {"/a b", false, false},
        {"/a:b", false, false},
        {"a=", false, true},
        {"a=1&b=2", false, true},
        {"a=1&a=2", false, false}, /* each name once */
        {"b=1&a=2", false, false},
        {"a", false, false},
        {"=1", false, false},
        {"", false, false},
        {"a=1&", false, false},
        {"a=%2F", false, true},
        {"a=%2f", false, false}, /* upper case */
        {"a=%2", false, false},
        {"a=%", false, false},
        {"a=%41", false, false}, /* 'A' is not encoded */
        {"a=b=c", false, false},
        {"a=b/c", false, false},
        {"a=b+c", false, false},
        {"a=1&a-b=1&ab=1", false, true},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct str text = str_of(cases[i].text);

        if (str_starts_with(text, STR("/")) && http_url_path_is_canonical(text) != cases[i].path)
            fail_msg("path %s", cases[i].text);
        if (http_url_query_is_canonical(text) != cases[i].query)
            fail_msg("query %s", cases[i].text);
    }
    assert_true(http_url_query_is_canonical(STR_EMPTY)); /* none at all; "?" with nothing behind it is none */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodes),
        cmocka_unit_test(orders_queries),
        cmocka_unit_test(keeps_the_ceiling),
        cmocka_unit_test(knows_canonical_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
