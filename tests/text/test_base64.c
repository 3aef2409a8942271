/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/base64.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void decoding(void **state)
{
    (void)state;
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    static const struct {
        struct str text;
        bool breaks, good;
        struct str decoded;
    } cases[] = {
        /* RFC 4648, section 10. */
        {CASE(""), false, true, CASE("")},
        {CASE("Zg=="), false, true, CASE("f")},
        {CASE("Zm8="), false, true, CASE("fo")},
        {CASE("Zm9v"), false, true, CASE("foo")},
        {CASE("Zm9vYg=="), false, true, CASE("foob")},
        {CASE("Zm9vYmE="), false, true, CASE("fooba")},
        {CASE("Zm9vYmFy"), false, true, CASE("foobar")},
        {CASE("AP/++w=="), false, true, CASE("\0\xff\xfe\xfb")},
        /* Breaks, when they are asked for. */
        {CASE("Zm9v\nYmFy"), false, false, CASE("")},
        {CASE("Zm9v\r\nYm\nFy\n"), true, true, CASE("foobar")},
        {CASE("Zg=\n=\n"), true, true, CASE("f")},
        {CASE("Zm9v YmFy"), true, false, CASE("")},
        /* Not base64. */
        {CASE("Zg"), false, false, CASE("")},
        {CASE("Zg="), false, false, CASE("")},
        {CASE("Z==="), false, false, CASE("")},
        {CASE("===="), false, false, CASE("")},
        {CASE("Zg=a"), false, false, CASE("")},
        {CASE("Zg==Zg=="), false, false, CASE("")},
        {CASE("Zg==="), false, false, CASE("")},
        {CASE("Zh=="), false, false, CASE("")}, /* bits under the padding */
        {CASE("Zm9="), false, false, CASE("")},
        {CASE("Zm9v!mFy"), false, false, CASE("")},
        {CASE("Zm9vYm-_"), false, false, CASE("")},
        {CASE("Zm9v\0mFy"), false, false, CASE("")},
        {CASE("Zm9v\xc3mFy"), false, false, CASE("")},
    };
#undef CASE
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        buf_add(&out, STR("-"));
        if (base64_decode(cases[i].text, cases[i].breaks, &out) != cases[i].good)
            fail_msg("case %zu: %s", i, cases[i].text.at);
        assert_true(str_equal(str_from(buf_str(&out), 1), cases[i].decoded));
        buf_free(&out);
    }
}

static void ceiling(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(5);
    assert_true(base64_decode(STR("Zm9vYmE="), false, &out));
    buf_reset(&out);
    assert_false(base64_decode(STR("Zm9vYmFy"), false, &out));
    assert_int_equal(out.len, 0);
    buf_free(&out);
}

/* RFC 4648, section 10, without the padding; RFC 7515, appendix C; the two digits that differ. */
static void encoding_for_urls(void **state)
{
    (void)state;
    static const struct {
        struct str bytes;
        const char *encoded;
    } cases[] = {
        {{"", 0}, ""},
        {{"f", 1}, "Zg"},
        {{"fo", 2}, "Zm8"},
        {{"foo", 3}, "Zm9v"},
        {{"foob", 4}, "Zm9vYg"},
        {{"fooba", 5}, "Zm9vYmE"},
        {{"foobar", 6}, "Zm9vYmFy"},
        {{"\x03\xec\xff\xe0\xc1", 5}, "A-z_4ME"},
        {{"\0\xff\xfe\xfb", 4}, "AP_--w"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        base64_url_encode(cases[i].bytes, &out);
        assert_true(str_equal(buf_str(&out), str_of(cases[i].encoded)));
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(decoding), cmocka_unit_test(ceiling),
                                       cmocka_unit_test(encoding_for_urls)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
