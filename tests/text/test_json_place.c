/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json_fixture.h"

static void places(void **state)
{
    (void)state;
    struct str text = STR("\xef\xbb\xbf{\"\xc3\xa9\": [1.50, \"\xf0\x9f\x98\x80\\\"]\", true],\r\n"
                          "  \"b\": {\n"
                          "    \"c\": -2e400 , \"d\":null},\"e\":\"\\ud800\" }\n");
    struct json_doc *doc = good(text);
    struct json root = json_root(doc);
    struct json list = json_get(root, STR("\xc3\xa9"));
    struct json inner = json_get(root, STR("b"));
    struct json_iter it = json_iter(list);
    struct json items[3];
    for (size_t i = 0; json_next(&it); i++)
        items[i] = it.value;
    const struct {
        struct json value;
        size_t line, column, end_line, end_column, offset;
    } cases[] = {
        {root, 1, 1, 3, 43, 3},
        {list, 1, 7, 1, 27, 10},
        {items[0], 1, 8, 1, 12, 11},
        {items[1], 1, 14, 1, 20, 17},
        {items[2], 1, 22, 1, 26, 28},
        {inner, 2, 8, 3, 28, 43},
        {json_get(inner, STR("c")), 3, 10, 3, 16, 54},
        {json_get(inner, STR("d")), 3, 23, 3, 27, 67},
        {json_get(root, STR("e")), 3, 33, 3, 41, 77},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct json_place place = json_place(cases[i].value);
        if (place.line != cases[i].line || place.column != cases[i].column || place.end_line != cases[i].end_line ||
            place.end_column != cases[i].end_column || place.offset != cases[i].offset)
            fail_msg("case %zu: %zu:%zu-%zu:%zu at %zu", i, place.line, place.column, place.end_line, place.end_column,
                     place.offset);
    }
    assert_str(json_literal_text(items[0]), STR("1.50"));
    assert_str(json_literal_text(items[2]), STR("true"));
    assert_str(json_literal_text(cases[6].value), STR("-2e400"));
    assert_int_equal(json_place((struct json){NULL, 0}).line, 0);
    json_doc_free(doc);
}

/* Past the first marks the places still agree with the text. */
static void places_in_a_long_document(void **state)
{
    (void)state;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    buf_add_char(&text, '[');
    for (int i = 0; i < 5000; i++)
        buf_printf(&text, "%s{\"n\\u00e9\": %d.0, \"\xc3\xa9\":[\"%d\"]}%s", i == 0 ? "" : ",", i, i,
                   i % 7 == 0 ? "\n" : "");
    buf_add_char(&text, ']');
    struct json_doc *doc = good(buf_str(&text));
    for (struct json_iter it = json_iter(json_root(doc)); json_next(&it);) {
        struct json number = json_get(it.value, STR("n\xc3\xa9"));
        char wanted[32];
        struct str literal = json_literal_text(number);
        int64_t value;
        assert_true(json_int64(number, &value));
        assert_int_equal(value, it.index);
        assert_int_equal(snprintf(wanted, sizeof wanted, "%zu.0", it.index), literal.len);
        assert_memory_equal(literal.at, wanted, literal.len);
        struct json_place place = json_place(it.value);
        assert_int_equal(text.at[place.offset], '{');
        assert_int_equal(place.line, it.index == 0 ? 1 : 1 + (it.index + 6) / 7);
    }
    json_doc_free(doc);
    buf_free(&text);
}

/* Marks stand each 16 KiB: places on both sides of many of them, in lines short and long, counted one by one here. */
static void places_past_the_marks(void **state)
{
    (void)state;
    for (int style = 0; style < 3; style++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        buf_add_char(&text, '[');
        for (int i = 0; i < 9000; i++) {
            buf_printf(&text, "%s%s", i == 0 ? "" : ",", style == 0 || (style == 2 && i % 4000 == 1) ? "\n  " : " ");
            buf_printf(&text, i % 3 == 0 ? "\"\xc3\xa9\\u00e9%d\"" : i % 3 == 1 ? "[%d]" : "%d", i);
        }
        buf_add_char(&text, ']');
        struct json_doc *doc = NULL;
        assert_int_equal(json_parse(NULL, buf_str(&text), &doc, NULL), RC_OK);
        size_t at = 0, line = 1, column = 1;
        for (struct json_iter it = json_iter(json_root(doc)); json_next(&it);) {
            struct json_place place = json_place(it.value);
            for (; at < place.offset; at++) {
                column += ((unsigned char)text.at[at] & 0xc0) != 0x80;
                if (text.at[at] == '\n') {
                    line++;
                    column = 1;
                }
            }
            assert_int_equal(place.line, line);
            assert_int_equal(place.column, column);
            size_t end = column, byte = at;
            for (; text.at[byte] != ',' && byte < text.len - 1; byte++)
                end += ((unsigned char)text.at[byte] & 0xc0) != 0x80;
            assert_int_equal(place.end_column, end);
            assert_int_equal(place.end_line, line);
        }
        assert_int_equal(json_place(json_root(doc)).end_line, style == 0 ? 9001 : style == 1 ? 1 : 4);
        json_doc_free(doc);
        buf_free(&text);
    }
    json_marks_free(NULL);
}

static void the_whole_is_a_place_too(void **state)
{
    (void)state;
    struct str text = STR("\xef\xbb\xbf \n [ ] ");
    struct json_doc *doc = NULL;
    assert_int_equal(json_parse(NULL, text, &doc, NULL), RC_OK);
    struct json_place place = json_place(json_root(doc));
    assert_int_equal(place.line, 2);
    assert_int_equal(place.column, 2);
    assert_int_equal(place.end_column, 5);
    assert_int_equal(place.offset, 6);
    struct json_place spot = json_place(json_spot(json_root(doc)));
    assert_memory_equal(&spot, &place, sizeof spot);
    assert_int_equal(json_place(json_spot((struct json){NULL, 0})).line, 0);
    json_doc_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places),
        cmocka_unit_test(places_in_a_long_document),
        cmocka_unit_test(places_past_the_marks),
        cmocka_unit_test(the_whole_is_a_place_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
