/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/url.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void decoding(void **state)
{
    (void)state;
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    static const struct {
        struct str text, decoded;
        size_t column; /* of the fault; 0: none */
    } cases[] = {
        {CASE(""), CASE(""), 0},
        {CASE("plain"), CASE("plain"), 0},
        {CASE("%7B%22Version%22%3A%222012-10-17%22%7D"), CASE("{\"Version\":\"2012-10-17\"}"), 0},
        {CASE("a+b"), CASE("a+b"), 0}, /* RFC 3986, not a form */
        {CASE("%2B%2b"), CASE("++"), 0},
        {CASE("%25%32%35"), CASE("%25"), 0}, /* once, not twice */
        {CASE("%00%ff"), CASE("\0\xff"), 0},
        {CASE("%C3%A9"), CASE("\xc3\xa9"), 0},
        {CASE("\xc3\xa9{ }"), CASE("\xc3\xa9{ }"), 0},
        {CASE("%"), CASE(""), 1},
        {CASE("ab%4"), CASE(""), 3},
        {CASE("ab%4g"), CASE(""), 3},
        {CASE("%41%%41"), CASE(""), 4},
        {CASE("%+1"), CASE(""), 1},
    };
#undef CASE
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct err err = ERR_NONE;
        buf_add(&out, STR("-"));
        enum rc rc = url_decode(cases[i].text, &out, &err);
        assert_int_equal(rc, cases[i].column == 0 ? RC_OK : RC_BAD_INPUT);
        assert_int_equal(err.column, cases[i].column);
        assert_true(str_equal(str_from(buf_str(&out), 1), cases[i].decoded));
        err_clear(&err);
        buf_free(&out);
    }
}

static void ceiling(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(3);
    struct err err = ERR_NONE;
    assert_int_equal(url_decode(STR("%41%42%43"), &out, &err), RC_OK);
    buf_reset(&out);
    assert_int_equal(url_decode(STR("%41%42%43%44"), &out, &err), RC_LIMIT);
    assert_string_equal(err.text, "larger than 3 bytes when decoded");
    assert_int_equal(out.len, 0);
    err_clear(&err);
    buf_free(&out);
}

/* Every byte there is: what is not in the list comes back by decoding, and is longer. */
static void encoding(void **state)
{
    (void)state;
    struct str kept = STR("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct buf back = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    for (int byte = 0; byte < 256; byte++) {
        char c = (char)byte;
        buf_reset(&out);
        buf_reset(&back);
        url_encode((struct str){&c, 1}, &out);
        assert_int_equal(out.len, str_find(kept, c) < kept.len ? 1 : 3);
        assert_int_equal(url_decode(buf_str(&out), &back, &err), RC_OK);
        assert_true(str_equal(buf_str(&back), (struct str){&c, 1}));
    }
    buf_reset(&out);
    url_encode(STR("a b+/=\xc3\xa9~"), &out);
    assert_true(str_equal(buf_str(&out), STR("a%20b%2B%2F%3D%C3%A9~")));
    buf_free(&out);
    buf_free(&back);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(decoding), cmocka_unit_test(ceiling),
                                       cmocka_unit_test(encoding)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
