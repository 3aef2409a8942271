/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/utf8.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }

static void decoding(void **state)
{
    (void)state;
    /* The borders of the Unicode Standard's table 3-7, and what lies beyond them. */
    static const struct {
        struct str bytes;
        uint32_t first; /* code point or UTF8_INVALID | byte */
        size_t passed, length;
    } cases[] = {
        {CASE("\0"), 0, 1, 1},
        {CASE("\x7f"), 0x7f, 1, 1},
        {CASE("\xc2\x80"), 0x80, 2, 1},
        {CASE("\xdf\xbf"), 0x7ff, 2, 1},
        {CASE("\xe0\xa0\x80"), 0x800, 3, 1},
        {CASE("\xed\x9f\xbf"), 0xd7ff, 3, 1},
        {CASE("\xee\x80\x80"), 0xe000, 3, 1},
        {CASE("\xef\xbf\xbf"), 0xffff, 3, 1},
        {CASE("\xf0\x90\x80\x80"), 0x10000, 4, 1},
        {CASE("\xf4\x8f\xbf\xbf"), 0x10ffff, 4, 1},
        {CASE("\x80"), UTF8_INVALID | 0x80, 1, 1},
        {CASE("\xc1\xbf"), UTF8_INVALID | 0xc1, 1, 2},
        {CASE("\xc2"), UTF8_INVALID | 0xc2, 1, 1},
        {CASE("\xc2"
              "A"),
         UTF8_INVALID | 0xc2, 1, 2},
        {CASE("\xe0\x9f\xbf"), UTF8_INVALID | 0xe0, 1, 3},
        {CASE("\xed\xa0\x80"), UTF8_INVALID | 0xed, 1, 3},
        {CASE("\xe2\x82"), UTF8_INVALID | 0xe2, 1, 2},
        {CASE("\xf0\x8f\xbf\xbf"), UTF8_INVALID | 0xf0, 1, 4},
        {CASE("\xf4\x90\x80\x80"), UTF8_INVALID | 0xf4, 1, 4},
        {CASE("\xf5\x80\x80\x80"), UTF8_INVALID | 0xf5, 1, 4},
        {CASE("\xff"), UTF8_INVALID | 0xff, 1, 1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t at = 0;
        assert_int_equal(utf8_next(cases[i].bytes, &at), cases[i].first);
        assert_int_equal(at, cases[i].passed);
        assert_int_equal(utf8_length(cases[i].bytes), cases[i].length);
    }
    assert_int_equal(utf8_length(STR_EMPTY), 0);
}

static void there_and_back(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    for (uint32_t code_point = 0; code_point <= 0x10ffff; code_point += code_point == 0xd7ff ? 0x801 : 1) {
        size_t at = 0;
        buf_reset(&out);
        utf8_add(&out, code_point);
        if (utf8_next(buf_str(&out), &at) != code_point || at != out.len)
            fail_msg("U+%04X", code_point);
    }
    static const uint32_t none[] = {0xd800, 0xdfff, 0x110000, UTF8_INVALID | 0xff};
    for (size_t i = 0; i < COUNT(none); i++) {
        buf_reset(&out);
        utf8_add(&out, none[i]);
        assert_string_equal(out.at, "\xef\xbf\xbd");
    }
    buf_free(&out);
}

static void shown_safely(void **state)
{
    (void)state;
    static const struct {
        struct str text;
        const char *shown, *ascii; /* ascii NULL: the same */
    } cases[] = {
        {CASE("role/Support"), "role/Support", NULL},
        {CASE("back\\slash"), "back\\slash", NULL},
        {CASE("\0\t\n\r\x1b[31m\x7f"), "\\x00\\x09\\x0a\\x0d\\x1b[31m\\x7f", NULL},
        {CASE("\xc2\x85\xc2\x9b"), "\\u0085\\u009b", NULL},
        {CASE("\xc2\xa0"), "\xc2\xa0", "\\u00a0"},
        {CASE("\xc2\xad"), "\\u00ad", NULL}, /* soft hyphen */
        {CASE("\xc3\xa9\xe4\xb8\xad"), "\xc3\xa9\xe4\xb8\xad", "\\u00e9\\u4e2d"},
        {CASE("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80", "\\U0001f600"},
        {CASE("a\xcc\x81"), "a\xcc\x81", "a\\u0301"},
        {CASE("\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x8f"), "\\u202e\\u2066\\u200f", NULL}, /* bidi controls */
        {CASE("\xe2\x80\xa8\xe2\x80\xa9"), "\\u2028\\u2029", NULL},
        {CASE("\xe2\x80\x8b\xef\xbb\xbf"), "\\u200b\\ufeff", NULL}, /* zero width */
        {CASE("\xf3\xa0\x81\x81"), "\\U000e0041", NULL},            /* a tag letter */
        {CASE("\xef\xb7\x90\xef\xbf\xbe\xf4\x8f\xbf\xbf"), "\\ufdd0\\ufffe\\U0010ffff", NULL},
        {CASE("\xf1\x80\x80\x80"), "\\U00040000", NULL}, /* an empty plane */
        {CASE("a\xff\xc3"
              "b\xed\xa0\x80"),
         "a\\xff\\xc3b\\xed\\xa0\\x80", NULL},
    };
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < COUNT(cases); i++) {
        buf_reset(&out);
        utf8_add_shown(&out, cases[i].text, false);
        assert_string_equal(out.at, cases[i].shown);
        buf_reset(&out);
        utf8_add_shown(&out, cases[i].text, true);
        assert_string_equal(out.at, cases[i].ascii != NULL ? cases[i].ascii : cases[i].shown);
    }
    buf_free(&out);
}

static void columns(void **state)
{
    (void)state;
    static const struct {
        struct str text;
        size_t columns;
    } cases[] = {
        {CASE(""), 0},
        {CASE("abc"), 3},
        {CASE("\xc3\xa9"), 1},
        {CASE("e\xcc\x81"), 1},                            /* combining acute */
        {CASE("\xe4\xb8\xad\xe6\x96\x87"), 4},             /* Han */
        {CASE("\xed\x95\x9c"), 2},                         /* a Hangul syllable */
        {CASE("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"), 2}, /* the same in three parts */
        {CASE("\xf0\x9f\x98\x80"), 2},
        {CASE("\xe2\x9c\x93"), 1},             /* check mark: ambiguous, narrow */
        {CASE("\xef\xbc\xa1"), 2},             /* fullwidth A */
        {CASE("\xef\xbd\xb1"), 1},             /* halfwidth katakana */
        {CASE("\xf0\xa0\x80\x80"), 2},         /* plane 2 */
        {CASE("\xe0\xa4\x95\xe0\xa5\x8d"), 1}, /* Devanagari ka with virama */
        {CASE("\xd7\xa9\xd6\xb8"), 1},         /* Hebrew letter with point */
        {CASE("\xef\xb8\x8f"), 0},             /* variation selector */
        {CASE("\xe2\x94\x80"), 1},             /* box drawing */
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        if (utf8_columns(cases[i].text) != cases[i].columns)
            fail_msg("case %zu: %zu", i, utf8_columns(cases[i].text));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decoding),
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(shown_safely),
        cmocka_unit_test(columns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
