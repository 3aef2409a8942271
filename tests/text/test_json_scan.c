/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/json_scan.h"

#include "text/json.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Each case goes through json_parse, so that what the tape takes and what the grammar takes agree. */
static const struct {
    struct str text;
    const char *kind;
    size_t line, column;
    const char *message;
    bool cut; /* the hint says that the file may be cut short */
} faults[] = {
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    /* Nothing, or not all. */
    {CASE(""), "bad-json", 1, 1, "empty: a JSON value is expected", true},
    {{NULL, 0}, "bad-json", 1, 1, "empty: a JSON value is expected", true},
    {CASE(" \n\t\r\n"), "bad-json", 1, 1, "empty: a JSON value is expected", true},
    {CASE("\xef\xbb\xbf"), "bad-json", 1, 1, "empty: a JSON value is expected", true},
    {CASE("["), "bad-json", 1, 2, "the file ends inside an array", true},
    {CASE("{"), "bad-json", 1, 2, "the file ends inside an object", true},
    {CASE("{\"a\""), "bad-json", 1, 5, "the file ends inside an object", true},
    {CASE("{\"a\":"), "bad-json", 1, 6, "the file ends inside an object", true},
    {CASE("{\"a\":1"), "bad-json", 1, 7, "the file ends inside an object", true},
    {CASE("{\"a\":1,\n"), "bad-json", 2, 1, "the file ends inside an object", true},
    {CASE("{\"a\":[1, {}\n  "), "bad-json", 2, 3, "the file ends inside an array", true},
    {CASE("[tru"), "bad-json", 1, 5, "the file ends inside an array", true},
    {CASE("nul"), "bad-json", 1, 4, "the file ends inside a value", true},
    {CASE("-"), "bad-json", 1, 2, "the file ends inside a value", true},
    {CASE("[1."), "bad-json", 1, 4, "the file ends inside an array", true},
    {CASE("[1e+"), "bad-json", 1, 5, "the file ends inside an array", true},
    {CASE("\"abc"), "bad-json", 1, 5, "the file ends inside a string", true},
    {CASE("[\"abc\\"), "bad-json", 1, 7, "the file ends inside a string", true},
    {CASE("[\"abc\\\""), "bad-json", 1, 8, "the file ends inside a string", true},
    {CASE("[\"\\u12"), "bad-json", 1, 7, "the file ends inside a string", true},
    {CASE("[\"\\ud83d\\u"), "bad-json", 1, 11, "the file ends inside a string", true},
    {CASE("{\"\xc3\xa9\xf0\x9f\x98"), "bad-json", 1, 5, "the file ends inside a string", true},
    /* Commas and colons. */
    {CASE("[1,]"), "bad-json", 1, 3, "trailing comma before ']'", false},
    {CASE("[1,\n  2,\n]"), "bad-json", 2, 4, "trailing comma before ']'", false},
    {CASE("{\"a\":1 ,\n}"), "bad-json", 1, 8, "trailing comma before '}'", false},
    {CASE("[,1]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[1,,2]"), "bad-json", 1, 4, "expected a value", false},
    {CASE("[1 2]"), "bad-json", 1, 4, "expected ',' or ']' after a value", false},
    {CASE("[1}"), "bad-json", 1, 3, "expected ',' or ']' after a value", false},
    {CASE("{\"a\":1 \"b\":2}"), "bad-json", 1, 8, "expected ',' or '}' after a value", false},
    {CASE("{\"a\":\n {\"b\":2]\n}"), "bad-json", 2, 8, "expected ',' or '}' after a value", false},
    {CASE("{\"a\" 1}"), "bad-json", 1, 6, "expected ':' after a member name", false},
    {CASE("{\"a\"}"), "bad-json", 1, 5, "expected ':' after a member name", false},
    {CASE("{\"a\":}"), "bad-json", 1, 6, "expected a value", false},
    {CASE("{,}"), "bad-json", 1, 2, "expected a member name in double quotes", false},
    {CASE("{a:1}"), "bad-json", 1, 2, "expected a member name in double quotes", false},
    {CASE("{1:1}"), "bad-json", 1, 2, "expected a member name in double quotes", false},
    {CASE("{\"a\":1,'b':2}"), "bad-json", 1, 8, "expected a member name in double quotes", false},
    {CASE("]"), "bad-json", 1, 1, "expected a value", false},
    {CASE("{} {}"), "bad-json", 1, 4, "more text after the end of the value", false},
    {CASE("{}\n]"), "bad-json", 2, 1, "more text after the end of the value", false},
    {CASE("1 2"), "bad-json", 1, 3, "more text after the end of the value", false},
    {CASE("{}\0"), "bad-json", 1, 3, "more text after the end of the value", false},
    {CASE("[1]//x"), "bad-json", 1, 4, "more text after the end of the value", false},
    /* Words and numbers. */
    {CASE("[True]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[nul]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[truex]"), "bad-json", 1, 6, "expected ',' or ']' after a value", false},
    {CASE("['a']"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[NaN]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("<html>"), "bad-json", 1, 1, "expected a value", false},
    {CASE("[\0]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[+1]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[.5]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("[-]"), "bad-json", 1, 3, "expected a digit after '-'", false},
    {CASE("[01]"), "bad-json", 1, 2, "a number with a leading zero", false},
    {CASE("[-00]"), "bad-json", 1, 2, "a number with a leading zero", false},
    {CASE("[1.]"), "bad-json", 1, 4, "expected a digit after '.'", false},
    {CASE("[1.e5]"), "bad-json", 1, 4, "expected a digit after '.'", false},
    {CASE("[1e]"), "bad-json", 1, 4, "expected a digit in the exponent", false},
    {CASE("[1e-]"), "bad-json", 1, 5, "expected a digit in the exponent", false},
    {CASE("[1.5.2]"), "bad-json", 1, 5, "expected ',' or ']' after a value", false},
    {CASE("[0x10]"), "bad-json", 1, 3, "expected ',' or ']' after a value", false},
    /* Strings. */
    {CASE("{\"a\": \"b\n}"), "bad-json", 1, 7, "unterminated string: its line ends before the closing quote", false},
    {CASE("[\"a\rb\"]"), "bad-json", 1, 2, "unterminated string: its line ends before the closing quote", false},
    {CASE("[\"a\tb\"]"), "bad-json", 1, 4, "control character in a string: it must be written as an escape", false},
    {CASE("[\"\0\"]"), "bad-json", 1, 3, "control character in a string: it must be written as an escape", false},
    {CASE("[\"\\x41\"]"), "bad-json", 1, 3, "unknown escape in a string", false},
    {CASE("[\"\\\0\"]"), "bad-json", 1, 3, "unknown escape in a string", false},
    {CASE("[\"\\u12g4\"]"), "bad-json", 1, 3, "\\u without four hex digits", false},
    {CASE("[\"\\ud83d\\u12\"]"), "bad-json", 1, 9, "\\u without four hex digits", false},
    /* Columns count code points: e-acute has two bytes, the face four. */
    {CASE("[\"\xc3\xa9\xf0\x9f\x98\x80\",]"), "bad-json", 1, 6, "trailing comma before ']'", false},
    {CASE("\xef\xbb\xbf[\"\xc3\xa9\",]"), "bad-json", 1, 5, "trailing comma before ']'", false},
    {CASE("[\r\n 1,\r\n x]"), "bad-json", 3, 2, "expected a value", false},
    /* UTF-8. */
    {CASE("[\"ab\xff\"]"), "bad-utf8", 1, 5, "invalid UTF-8", false},
    {CASE("[\"\xc3(\"]"), "bad-utf8", 1, 3, "invalid UTF-8", false},
    {CASE("[\"\xc0\xaf\"]"), "bad-utf8", 1, 3, "invalid UTF-8", false},
    {CASE("[\"\xed\xa0\x80\"]"), "bad-utf8", 1, 3, "invalid UTF-8", false},
    {CASE("[\"\xf4\x90\x80\x80\"]"), "bad-utf8", 1, 3, "invalid UTF-8", false},
    {CASE("[\"\xe9\"]"), "bad-utf8", 1, 3, "invalid UTF-8", false},
    {CASE("[\xc3\xa9]"), "bad-json", 1, 2, "expected a value", false},
    {CASE("\xff\xfe{\0}\0"), "bad-utf8", 1, 1, "UTF-16, not UTF-8", false},
    {CASE("\xfe\xff\0{\0}"), "bad-utf8", 1, 1, "UTF-16, not UTF-8", false},
#undef CASE
};

static void faults_have_a_place(void **state)
{
    (void)state;
    struct json_parser *parser = json_parser_new();
    for (size_t i = 0; i < COUNT(faults); i++) {
        struct json_doc *doc = NULL;
        struct err err = ERR_NONE;
        /* A copy of just this size, so that the sanitizer sees a step too far. */
        char *text = malloc(faults[i].text.len);
        if (faults[i].text.len != 0)
            memcpy(text, faults[i].text.at, faults[i].text.len);
        assert_int_equal(json_parse(parser, (struct str){text, faults[i].text.len}, &doc, &err), RC_BAD_INPUT);
        assert_null(doc);
        if (err.line != faults[i].line || err.column != faults[i].column)
            fail_msg("case %zu: %s at %zu:%zu, not %zu:%zu", i, faults[i].message, err.line, err.column, faults[i].line,
                     faults[i].column);
        assert_string_equal(err.text, faults[i].message);
        assert_string_equal(err.kind, faults[i].kind);
        assert_null(err.file);
        assert_int_equal(err.hint != NULL && strstr(err.hint, "cut short") != NULL, faults[i].cut);
        err_clear(&err);
        free(text);
    }
    json_parser_free(parser);
}

/* However far it goes at a time, it comes to the same place as a step at a time. */
static void cursors_move_alike(void **state)
{
    (void)state;
    struct str text = STR("a\n\xc3\xa9x\n\n  \xf0\x9f\x98\x80\r\nlast line");
    for (size_t from = 0; from <= text.len; from++) {
        for (size_t to = 0; to <= text.len; to++) {
            struct json_cursor one = {0, 1, 1}, steps = {0, 1, 1};
            json_scan_move(text, &one, from);
            json_scan_move(text, &one, to); /* never back */
            for (size_t at = 1; at <= (to > from ? to : from); at++)
                json_scan_move(text, &steps, at);
            assert_int_equal(one.offset, steps.offset);
            assert_int_equal(one.line, steps.line);
            assert_int_equal(one.column, steps.column);
        }
    }
    struct json_cursor end = {0, 1, 1};
    json_scan_move(text, &end, text.len);
    assert_int_equal(end.line, 5);
    assert_int_equal(end.column, 10);
}

static void elements_one_by_one(void **state)
{
    (void)state;
    struct str text = STR(" {\"\xc3\xa9\\\"\" :\n[ -1.5e3,true ]}\n");
    static const struct {
        const char *element;
        size_t line, column, end_column;
    } wanted[] = {
        {"{", 1, 2, 3},      {"\"\xc3\xa9\\\"\"", 1, 3, 8}, {"[", 2, 1, 2},
        {"-1.5e3", 2, 3, 9}, {"true", 2, 10, 14},           {"]", 2, 15, 16},
        {"}", 2, 16, 17},
    };
    struct json_cursor cursor = {0, 1, 1};
    struct json_cursor end;
    for (size_t i = 0; i < COUNT(wanted); i++) {
        assert_true(json_scan_element(text, &cursor, &end));
        assert_true(str_equal(str_slice(text, cursor.offset, end.offset), str_of(wanted[i].element)));
        assert_int_equal(cursor.line, wanted[i].line);
        assert_int_equal(cursor.column, wanted[i].column);
        assert_int_equal(end.line, wanted[i].line);
        assert_int_equal(end.column, wanted[i].end_column);
        cursor = end;
    }
    assert_false(json_scan_element(text, &cursor, &end));
    assert_false(json_scan_element(text, &cursor, &end));
}

static void magnitudes(void **state)
{
    (void)state;
    static const struct {
        const char *number;
        int64_t magnitude;
    } cases[] = {
        {"1", 0},       {"-250", 2},      {"0.025", -2}, {"0.025e3", 1}, {"1e400", 400},
        {"12.5E+2", 3}, {"1e-400", -400}, {"100e-1", 1}, {"-0.1e1", 0},  {"1e99999999999999999999", 1000000000},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t magnitude = json_scan_magnitude(str_of(cases[i].number));
        if (cases[i].magnitude == 1000000000)
            assert_true(magnitude >= cases[i].magnitude);
        else
            assert_int_equal(magnitude, cases[i].magnitude);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_have_a_place),
        cmocka_unit_test(cursors_move_alike),
        cmocka_unit_test(elements_one_by_one),
        cmocka_unit_test(magnitudes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
