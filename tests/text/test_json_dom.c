/* SPDX-License-Identifier: Apache-2.0
 *
 * Thousands of made documents, right and wrong ones, read by src/text and by simdjson's DOM parser: by each of simdjson's
 * implementations, in pieces of every size, with nothing readable behind the end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dom.h"
#include "dom_compare.h"
#include "text/json.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

enum {
    SEED = 4,
    MADE = 10000,
    DEPTH = 4,
    LENGTH_MAX = 160 /* so that pieces of every size are soon tried */
};

static struct dom_compare *compare;

static void must_agree(struct str text, size_t implementation)
{
    const char *difference = dom_differs(compare, text, (size_t)128 << 10);
    if (difference == NULL)
        difference = dom_pieces_differ(compare, text, implementation);
    if (difference == NULL)
        return;
    for (size_t i = 0; i < text.len; i++)
        print_error("\\x%02x", (unsigned char)text.at[i]);
    fail_msg("%s: %.*s", difference, (int)text.len, text.at);
}

/* ---- Documents of which something is known ---- */

#define CASE(text, taken)                                                                                              \
    {                                                                                                                  \
        {text, sizeof(text) - 1}, taken                                                                                \
    }

static void known_documents(void **state)
{
    (void)state;
    static const struct {
        struct str text;
        bool taken;
    } cases[] = {
        /* RFC 8259, section 2: blanks, and what may stand outermost */
        CASE("", false),
        CASE(" \t\r\n", false),
        CASE(" \t\r\n0\n\r\t ", true),
        CASE("\0130", false),
        CASE("0\x0c", false),
        CASE("[1\0142]", false),
        CASE("{\"a\"\0321}", false),
        CASE("0\0", false),
        CASE("\"a\" \"b\"", false),
        CASE("\"a\"\"b\"", false),
        CASE("\"a\"1", false),
        CASE("1\"a\"", false),
        CASE("true\"[\"", false),
        CASE("[]]", false),
        CASE("[}", false),
        CASE("{]", false),
        CASE("[[]", false),
        CASE("[1 2]", false),
        CASE("[,]", false),
        CASE("[1,]", false),
        CASE("{\"a\":1,}", false),
        CASE("{\"a\" 1}", false),
        CASE("{\"a\":}", false),
        CASE("{\"a\"}", false),
        CASE("{1:1}", false),
        CASE("{\"a\":1,\"a\":2,\"A\":3}", true),
        CASE("[\"a\",\n\"b\" ,\r\n\t\"c\"\n]", true),
        CASE("\xef\xbb\2771", true),
        CASE("\xef\xbb\xbf", false),
        CASE("\xef\xbb", false),
        CASE("\xef\xbb\xbf\xef\xbb\2771", false),
        CASE(" \xef\xbb\2771", false),
        CASE("\xff\3761\0", false),
        /* section 3: words */
        CASE("true", true),
        CASE("truex", false),
        CASE("tru", false),
        CASE("True", false),
        CASE("nul", false),
        CASE("[true,false,null]", true),
        CASE("[falsefalse]", false),
        CASE("[true[]]", false),
        /* section 6: numbers */
        CASE("-0", true),
        CASE("-0.0e-0", true),
        CASE("00", false),
        CASE("-01", false),
        CASE("+1", false),
        CASE("-", false),
        CASE(".5", false),
        CASE("5.", false),
        CASE("5.e1", false),
        CASE("1e", false),
        CASE("1e+", false),
        CASE("1E+05", true),
        CASE("0x1", false),
        CASE("1-2", false),
        CASE("NaN", false),
        CASE("[18446744073709551615,18446744073709551616,-9223372036854775808,-9223372036854775809]", true),
        CASE("[1e308,1e309,-1e309,1e-400,0e9999999999999999999999,1e-9999999999999999999999]", true),
        CASE("[4.9e-324,2.2250738585072011e-308,9007199254740993.0,0.1,123456789012345678901234567890.5]", true),
        /* section 7: strings */
        CASE("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u00e9\\uD83D\\ude00\"", true),
        CASE("\"\\ud800\\udfff\\ud800 \\udc00\\ud800\\ud800\\udc00\\ud800\\u0041\\ud800\"", true),
        CASE("\"\\ud800\\uZZZZ\"", false),
        CASE("\"\\u00g0\"", false),
        CASE("\"\\u00\"", false),
        CASE("\"\\U0041\"", false),
        CASE("\"\\x41\"", false),
        CASE("\"\\", false),
        CASE("\"\\\"", false),
        CASE("\"\\\0\"", false),
        CASE("\"\\\n\"", false),
        CASE("\"\\,\"", false),
        CASE("\"\\\xc3\xa9\"", false),
        CASE("\"\\\xff\"", false),
        CASE("\\\"a\\\"", false),
        CASE("[1\\\",\\\"2]", false),
        CASE("\"\0\"", false),
        CASE("\"\x1f\"", false),
        CASE("\"\x7f\"", true),
        CASE("\"a\nb\"", false),
        CASE("\"a", false),
        CASE("'a'", false),
        CASE("[\",\",\"\\\\\",\"\\\",\",\"]\"]", true),
        /* section 8.1: UTF-8 (Unicode 15, table 3-7) */
        CASE("\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"",
             true),
        CASE("\"\x80\"", false),
        CASE("\"\xc0\x80\"", false),
        CASE("\"\xc1\xbf\"", false),
        CASE("\"\xe0\x9f\xbf\"", false),
        CASE("\"\xed\xa0\x80\"", false),
        CASE("\"\xf0\x8f\xbf\xbf\"", false),
        CASE("\"\xf4\x90\x80\x80\"", false),
        CASE("\"\xf5\x80\x80\x80\"", false),
        CASE("\"\xf8\x88\x80\x80\x80\"", false),
        CASE("\"\xc3\"", false),
        CASE("\"\xe2\x82\"", false),
        CASE("\"\xf0\x9f\x98\"", false),
        CASE("\"\xc3,\xa9\"", false),
        CASE("[\"\xe2\x82\",\"\xac\"]", false),
        CASE("[\xc3\xa9]", false),
        CASE("[\"a\"\x80]", false),
        /* cut off in the middle of a character: nothing is behind it */
        CASE("\"\xc3", false),
        CASE("\"\xe2", false),
        CASE("\"\xe2\x82", false),
        CASE("\"\xf0\x9f", false),
        CASE("\"\xf0\x9f\x98", false),
        CASE("\"\xc3\xa9", false),
        CASE("1\xc3", false),
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (size_t implementation = 0; implementation < dom_implementation_count(); implementation++)
            must_agree(cases[i].text, implementation);
        if (dom_was_taken(compare) != cases[i].taken)
            fail_msg("case %zu: %.*s", i, (int)cases[i].text.len, cases[i].text.at);
    }
}

/* ---- Made documents ---- */

struct maker {
    uint64_t state;
    struct buf text;
};

/* splitmix64 */
static uint64_t draw(struct maker *maker, uint64_t below)
{
    uint64_t z = maker->state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return (z ^ z >> 31) % below;
}

#define ADD_ONE_OF(maker, ...)                                                                                         \
    do {                                                                                                               \
        static const char *const texts[] = {__VA_ARGS__};                                                              \
        buf_add(&(maker)->text, str_of(texts[draw((maker), COUNT(texts))]));                                           \
    } while (0)

static void add_blanks(struct maker *maker)
{
    while (draw(maker, 4) == 0)
        ADD_ONE_OF(maker, " ", "\n", "\t", "\r\n", "        ", "\n            ");
}

static void add_string(struct maker *maker)
{
    buf_add_char(&maker->text, '"');
    for (size_t n = draw(maker, 6); n > 0; n--)
        ADD_ONE_OF(maker, "a", "Z", "s3:Get*", ",", ":", "[", "]", "{", "}", " ", "\\\"", "\\\\", "\\/", "\\n",
                   "\\u0000", "\\u0041", "\\u00e9", "\\u20AC", "\\uffff", "\\ud83d\\ude00", "\\ud83d", "\\ude00",
                   "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\x7f", "0123456789abcdef0123456789abcdef",
                   "\\\\\\\"");
    buf_add_char(&maker->text, '"');
}

static void add_digits(struct maker *maker, size_t most)
{
    for (size_t n = 1 + draw(maker, most); n > 0; n--)
        buf_add_char(&maker->text, (char)('0' + draw(maker, 10)));
}

static void add_number(struct maker *maker)
{
    ADD_ONE_OF(maker, "", "", "-");
    if (draw(maker, 3) == 0) {
        buf_add_char(&maker->text, '0');
    } else {
        buf_add_char(&maker->text, (char)('1' + draw(maker, 9)));
        if (draw(maker, 2) == 0)
            add_digits(maker, 22);
    }
    if (draw(maker, 3) == 0) {
        buf_add_char(&maker->text, '.');
        add_digits(maker, 20);
    }
    if (draw(maker, 4) == 0) {
        ADD_ONE_OF(maker, "e", "E", "e+", "E-", "e-");
        add_digits(maker, 4);
    }
}

static void add_value(struct maker *maker, size_t depth)
{
    uint64_t kind = draw(maker, depth == 0 ? 3 : 6);
    if (depth == DEPTH && kind < 3 && draw(maker, 4) != 0)
        kind += 3; /* few are no more than one word */
    add_blanks(maker);
    if (kind == 0) {
        ADD_ONE_OF(maker, "true", "false", "null");
    } else if (kind == 1) {
        add_number(maker);
    } else if (kind == 2) {
        add_string(maker);
    } else {
        bool object = kind == 3;
        buf_add_char(&maker->text, object ? '{' : '[');
        for (size_t n = draw(maker, 4), i = 0; i < n; i++) {
            if (i > 0)
                buf_add_char(&maker->text, ',');
            if (object) {
                add_blanks(maker);
                add_string(maker);
                add_blanks(maker);
                buf_add_char(&maker->text, ':');
            }
            add_value(maker, depth - 1);
        }
        add_blanks(maker);
        buf_add_char(&maker->text, object ? '}' : ']');
    }
    add_blanks(maker);
}

/* Some bytes are overwritten, taken out or put in; or the end is cut off. */
static void spoil(struct maker *maker)
{
    static const char bytes[] = "\"\\,:[]{}0e.-tu \n\r\t\0\x01\x0c\x1a\x1f\x7f\x80\xbf\xc0\xc3\xe2\xed\xf0\xf4\xff";
    struct buf *text = &maker->text;
    if (text->len > 0 && draw(maker, 4) == 0)
        text->len = draw(maker, text->len);
    for (size_t n = draw(maker, 4); n > 0 && text->len > 0; n--) {
        size_t at = draw(maker, text->len);
        char byte = bytes[draw(maker, sizeof bytes - 1)];
        uint64_t how = draw(maker, 3);
        if (how == 0) {
            text->at[at] = byte;
        } else if (how == 1) {
            memmove(text->at + at, text->at + at + 1, text->len - at - 1);
            text->len--;
        } else {
            buf_add_char(text, '\0');
            memmove(text->at + at + 1, text->at + at, text->len - at - 1);
            text->at[at] = byte;
        }
    }
}

static void made_documents(void **state)
{
    (void)state;
    struct maker maker = {SEED, BUF_NEW(BUF_UNBOUNDED)};
    size_t taken = 0, bytes = 0;
    for (size_t i = 0; i < MADE;) {
        buf_reset(&maker.text);
        add_value(&maker, DEPTH);
        if (draw(&maker, 2) == 0)
            spoil(&maker);
        assert_int_equal(maker.text.failed, RC_OK);
        if (maker.text.len > LENGTH_MAX)
            continue;
        must_agree(buf_str(&maker.text), i++);
        taken += dom_was_taken(compare);
        bytes += maker.text.len;
    }
    assert_in_range(taken, MADE / 3, MADE * 3 / 4); /* both kinds are among them */
    assert_true(bytes > MADE * LENGTH_MAX / 5);
    buf_free(&maker.text);
}

/* Arrays, objects, and arrays in which nothing is: the DOM does not count those. */
static void the_last_level(void **state)
{
    (void)state;
    static const char *const opens[] = {"[", "{\"a\":"};
    static const char *const closes[] = {"]", "}"};
    static const char *const innermost[] = {"[]", "{}", "[0]", "{\"a\":0}"};
    for (size_t kind = 0; kind < COUNT(opens); kind++) {
        for (size_t in = 0; in < COUNT(innermost); in++) {
            for (size_t depth = JSON_DEPTH_MAX - 2; depth < JSON_DEPTH_MAX + 2; depth++) {
                struct buf text = BUF_NEW(BUF_UNBOUNDED);
                for (size_t i = 0; i < depth; i++)
                    buf_add(&text, str_of(opens[kind]));
                buf_add(&text, str_of(innermost[in]));
                for (size_t i = 0; i < depth; i++)
                    buf_add(&text, str_of(closes[kind]));
                const char *difference = dom_differs(compare, buf_str(&text), 100);
                if (difference != NULL)
                    fail_msg("%s: %zu times %s around %s", difference, depth, opens[kind], innermost[in]);
                assert_int_equal(dom_was_taken(compare), depth < JSON_DEPTH_MAX);
                buf_free(&text);
            }
        }
    }
}

static int start(void **state)
{
    (void)state;
    compare = dom_compare_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    dom_compare_free(compare);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_documents),
        cmocka_unit_test(made_documents),
        cmocka_unit_test(the_last_level),
    };
    return cmocka_run_group_tests(tests, start, end);
}
