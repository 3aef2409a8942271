/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/json_write.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void write_all_kinds(struct buf *out, bool indented)
{
    struct json_writer w = json_writer(out, indented);
    json_write_object(&w);
    json_write_key(&w, STR("list"));
    json_write_array(&w);
    json_write_size(&w, SIZE_MAX);
    json_write_bool(&w, true);
    json_write_bool(&w, false);
    json_write_null(&w);
    json_write_array(&w);
    json_write_array_end(&w);
    json_write_object(&w);
    json_write_object_end(&w);
    json_write_array_end(&w);
    json_write_key(&w, STR("a\"b"));
    json_write_raw(&w, STR("{\"x\":1}"));
    json_write_key(&w, STR("o"));
    json_write_object(&w);
    json_write_key(&w, STR("s"));
    json_write_string(&w, STR("v"));
    json_write_object_end(&w);
    json_write_object_end(&w);
}

static void compact_and_indented(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    write_all_kinds(&out, false);
    assert_string_equal(out.at, "{\"list\":[18446744073709551615,true,false,null,[],{}],"
                                "\"a\\\"b\":{\"x\":1},\"o\":{\"s\":\"v\"}}");
    buf_reset(&out);
    write_all_kinds(&out, true);
    assert_string_equal(out.at, "{\n"
                                "  \"list\": [\n"
                                "    18446744073709551615,\n"
                                "    true,\n"
                                "    false,\n"
                                "    null,\n"
                                "    [],\n"
                                "    {}\n"
                                "  ],\n"
                                "  \"a\\\"b\": {\"x\":1},\n"
                                "  \"o\": {\n"
                                "    \"s\": \"v\"\n"
                                "  }\n"
                                "}");
    buf_free(&out);
}

static void scalars_alone(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer w = json_writer(&out, true);
    json_write_string(&w, STR_EMPTY);
    assert_string_equal(out.at, "\"\"");
    buf_free(&out);
}

/* A value made before the document around it reads as if it had been written in its place. */
static void value_made_before(void **state)
{
    (void)state;
    struct buf item = BUF_NEW(BUF_UNBOUNDED);
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer early = json_writer_at(&item, 1);
    json_write_object(&early);
    json_write_key(&early, STR("a"));
    json_write_bool(&early, true);
    json_write_object_end(&early);
    struct json_writer w = json_writer(&out, true);
    json_write_array(&w);
    json_write_raw(&w, buf_str(&item));
    json_write_raw(&w, buf_str(&item));
    json_write_array_end(&w);
    assert_string_equal(out.at, "[\n  {\n    \"a\": true\n  },\n  {\n    \"a\": true\n  }\n]");
    buf_free(&item);
    buf_free(&out);
}

static void strings_are_escaped(void **state)
{
    (void)state;
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    static const struct {
        struct str text;
        const char *written;
    } cases[] = {
        {CASE("plain"), "\"plain\""},
        {CASE("\"\\/"), "\"\\\"\\\\/\""},
        {CASE("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\""},
        {CASE("a\0b"), "\"a\\u0000b\""},
        {CASE("\u2028\u202e\u2066\u200f\u2027"), "\"\\u2028\\u202e\\u2066\\u200f\u2027\""},
        {CASE("\x1b[31m\x7f"), "\"\\u001b[31m\\u007f\""},
        {CASE("\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0"), "\"\\u0080\\u009b\\u009f\xc2\xa0\""},
        {CASE("\xc3\xa9\xf0\x9f\x98\x80"), "\"\xc3\xa9\xf0\x9f\x98\x80\""},
        {CASE("a\xff"
              "b\xc3"),
         "\"a\xef\xbf\xbd"
         "b\xef\xbf\xbd\""},
        {CASE("\xed\xa0\x80"), "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
    };
#undef CASE
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct json_writer w = json_writer(&out, false);
        json_write_string(&w, cases[i].text);
        assert_string_equal(out.at, cases[i].written);
        buf_free(&out);
    }
}

static void failure_sticks(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(20);
    write_all_kinds(&out, false);
    assert_int_equal(out.failed, RC_LIMIT);
    assert_true(out.len <= 20);
    buf_free(&out);
    /* Whatever comes last: the ceiling is that of the buffer, not of its memory. */
    for (size_t most = 0; most < 12; most++) {
        struct buf small = BUF_NEW(most);
        struct json_writer w = json_writer(&small, false);

        json_write_object(&w);
        json_write_key(&w, STR("ab"));
        json_write_string(&w, STR("cd"));
        json_write_object_end(&w);
        assert_int_equal(small.failed, most < 11 ? RC_LIMIT : RC_OK);
        assert_true(small.len <= most);
        buf_free(&small);
    }
}

/* One odd byte at every place of texts of every length up to three words: escaped, and nothing else is. */
static void one_odd_byte_anywhere(void **state)
{
    static const struct {
        char byte;
        const char *written;
    } odd[] = {
        {'"', "\\\""},     {'\\', "\\\\"},           {'\n', "\\n"},
        {'\0', "\\u0000"}, {0x1f, "\\u001f"},        {0x20, " "},
        {0x7e, "~"},       {0x7f, "\\u007f"},        {'\xff', "\xef\xbf\xbd"},
        {'[', "["},        {'\x80', "\xef\xbf\xbd"},
    };
    char text[24];
    (void)state;

    for (size_t len = 1; len <= sizeof text; len++) {
        for (size_t at = 0; at < len; at++) {
            for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
                struct buf got = BUF_NEW(BUF_UNBOUNDED);
                struct buf expected = BUF_NEW(BUF_UNBOUNDED);
                struct json_writer w = json_writer(&got, false);

                memset(text, 'a', sizeof text);
                text[at] = odd[i].byte;
                json_write_string(&w, (struct str){text, len});
                buf_printf(&expected, "\"%.*s", (int)at, "aaaaaaaaaaaaaaaaaaaaaaaa");
                buf_printf(&expected, "%s%.*s\"", odd[i].written, (int)(len - at - 1), "aaaaaaaaaaaaaaaaaaaaaaaa");
                assert_string_equal(got.at, expected.at);
                assert_int_equal(got.len, expected.len);
                buf_free(&expected);
                buf_free(&got);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_odd_byte_anywhere), cmocka_unit_test(compact_and_indented),
        cmocka_unit_test(scalars_alone),         cmocka_unit_test(value_made_before),
        cmocka_unit_test(strings_are_escaped),   cmocka_unit_test(failure_sticks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
