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

static void types_and_values(void **state)
{
    (void)state;
    struct json_doc *doc =
        good(STR("{\"n\":null,\"t\":true,\"f\":false,\"i\":-7,\"s\":\"x\",\"a\":[1,[2]],\"o\":{\"p\":{}}}"));
    struct json root = json_root(doc);
    static const struct {
        const char *name;
        enum json_type type;
        const char *type_name;
        size_t count, depth;
        const char *literal;
    } cases[] = {
        {"n", JSON_NULL, "null", 0, 0, "null"},       {"t", JSON_BOOL, "a boolean", 0, 0, "true"},
        {"f", JSON_BOOL, "a boolean", 0, 0, "false"}, {"i", JSON_NUMBER, "a number", 0, 0, "-7"},
        {"s", JSON_STRING, "a string", 0, 0, ""},     {"a", JSON_ARRAY, "an array", 2, 2, ""},
        {"o", JSON_OBJECT, "an object", 1, 2, ""},    {"none", JSON_NONE, "nothing", 0, 0, ""},
        {"N", JSON_NONE, "nothing", 0, 0, ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct json value = json_get(root, str_of(cases[i].name));
        assert_int_equal(json_type(value), cases[i].type);
        assert_true(json_is(value, cases[i].type));
        assert_string_equal(json_type_name(json_type(value)), cases[i].type_name);
        assert_int_equal(json_count(value), cases[i].count);
        assert_int_equal(json_depth(value), cases[i].depth);
        assert_str(json_literal_text(value), str_of(cases[i].literal));
        assert_int_equal(json_bool(value), cases[i].name[0] == 't');
        assert_str(json_string(value), cases[i].type == JSON_STRING ? STR("x") : STR_EMPTY);
    }
    assert_int_equal(json_count(root), 7);
    assert_int_equal(json_depth(root), 3);
    assert_int_equal(json_type(json_get(json_get(root, STR("s")), STR("x"))), JSON_NONE);
    assert_int_equal(json_type((struct json){NULL, 0}), JSON_NONE);
    assert_int_equal(json_depth((struct json){NULL, 0}), 0);
    assert_ptr_equal(json_source(doc).at + json_source(doc).len - 1, strrchr(json_source(doc).at, '}'));
    json_doc_free(doc);
    json_doc_free(NULL);
}

static void numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool whole;
        int64_t value;
        const char *printed;
    } cases[] = {
        {"0", true, 0, "0"},
        {"-0", true, 0, "-0"},
        {"9223372036854775807", true, INT64_MAX, "9223372036854775807"},
        {"-9223372036854775808", true, INT64_MIN, "-9223372036854775808"},
        {"9223372036854775808", false, 0, "9223372036854775808"},
        {"18446744073709551615", false, 0, "18446744073709551615"},
        {"18446744073709551616", false, 0, "18446744073709551616"},
        {"-9223372036854775809", false, 0, "-9223372036854775809"},
        {"123456789012345678901234567890", false, 0, "123456789012345678901234567890"},
        {"1.50", false, 0, "1.50"},
        {"1.0", true, 1, "1.0"},
        {"1e3", true, 1000, "1e3"},
        {"-25E-1", false, 0, "-25E-1"},
        {"1763978400.0", true, 1763978400, "1763978400.0"},
        {"1e300", false, 0, "1e300"},
        {"1e400", false, 0, "1e400"},
        {"-1e400", false, 0, "-1e400"},
        {"1e-400", true, 0, "1e-400"},
        {"0e999999999999999999999", true, 0, "0e999999999999999999999"},
        {"1e999999999999999999999", false, 0, "1e999999999999999999999"},
        {"1.7976931348623157e308", false, 0, "1.7976931348623157e308"},
        {"9007199254740991.0", true, 9007199254740991, "9007199254740991.0"},
        {"9007199254740993.0", false, 0, "9007199254740993.0"},
        {"1.7976931348623159e308", false, 0, "1.7976931348623159e308"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct json_doc *doc = good(str_of(cases[i].text));
        struct json root = json_root(doc);
        int64_t value = 0;
        assert_int_equal(json_type(root), JSON_NUMBER);
        assert_int_equal(json_int64(root, &value), cases[i].whole);
        assert_true(value == cases[i].value);
        assert_str(json_literal_text(root), str_of(cases[i].text));
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        json_print(root, &out);
        assert_string_equal(out.at, cases[i].printed);
        buf_free(&out);
        json_doc_free(doc);
    }
    int64_t untouched = 5;
    struct json_doc *doc = good(STR("\"7\""));
    assert_false(json_int64(json_root(doc), &untouched));
    assert_int_equal(untouched, 5);
    json_doc_free(doc);
}

static void strings(void **state)
{
    (void)state;
#define CASE(text, decoded)                                                                                            \
    {text, sizeof(text) - 1},                                                                                          \
    {                                                                                                                  \
        decoded, sizeof(decoded) - 1                                                                                   \
    }
    static const struct {
        struct str text, decoded;
    } cases[] = {
        {CASE("\"\"", "")},
        {CASE("\"a\\u0000b\"", "a\0b")},
        {CASE("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")},
        {CASE("\"\\u00e9\\u20AC\\uD83D\\uDE00\"", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80")},
        {CASE("\"\\ud83d\"", "\xef\xbf\xbd")},
        {CASE("\"\\ude00\"", "\xef\xbf\xbd")},
        {CASE("\"\\ud83dx\"", "\xef\xbf\xbdx")},
        {CASE("\"\\ud83d\\n\"", "\xef\xbf\xbd\n")},
        {CASE("\"\\ud83d\\u0041\"", "\xef\xbf\xbd\x41")},
        {CASE("\"\\ud83d\\ud83d\\ude00\"", "\xef\xbf\xbd\xf0\x9f\x98\x80")},
        {CASE("\"\\ude00\\ud83d\"", "\xef\xbf\xbd\xef\xbf\xbd")},
        {CASE("\"\\\\ud83d\"", "\\ud83d")},
        {CASE("\"\\\\\\ud83d\"", "\\\xef\xbf\xbd")},
        {CASE("\xef\xbb\xbf\"x\"", "x")},
        {CASE("\"\xef\xbb\xbfx\"", "\xef\xbb\xbfx")},
        {CASE("\"\x7f\xc2\x85\"", "\x7f\xc2\x85")},
    };
#undef CASE
    struct json_parser *parser = json_parser_new();
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct json_doc *doc = NULL;
        assert_int_equal(json_parse(parser, cases[i].text, &doc, NULL), RC_OK);
        assert_str(json_string(json_root(doc)), cases[i].decoded);
        assert_ptr_equal(json_source(doc).at, cases[i].text.at);
        json_doc_free(doc);
    }
    json_parser_free(parser);
    json_parser_free(NULL);
}

static void walking(void **state)
{
    (void)state;
    struct json_doc *doc = good(STR("{\"a\":1,\"b\":[10,\"x\",{\"c\":2.5}],\"a\":{},\"\":[]}"));
    struct json root = json_root(doc);
    static const char *names[] = {"a", "b", "a", ""};
    static const enum json_type types[] = {JSON_NUMBER, JSON_ARRAY, JSON_OBJECT, JSON_ARRAY};
    size_t count = 0;
    for (struct json_iter it = json_iter(root); json_next(&it); count++) {
        assert_int_equal(it.index, count);
        assert_str(it.name, str_of(names[count]));
        assert_int_equal(json_type(it.value), types[count]);
    }
    assert_int_equal(count, 4);
    assert_int_equal(json_type(json_get(root, STR("a"))), JSON_NUMBER); /* the first of two */
    assert_int_equal(json_type(json_get(root, STR(""))), JSON_ARRAY);

    count = 0;
    for (struct json_iter it = json_iter(json_get(root, STR("b"))); json_next(&it); count++) {
        assert_int_equal(it.index, count);
        assert_int_equal(it.name.len, 0);
    }
    assert_int_equal(count, 3);

    static const char *empty[] = {"{}", "[]", "1", "\"x\"", "null"};
    for (size_t i = 0; i < COUNT(empty); i++) {
        struct json_doc *other = good(str_of(empty[i]));
        struct json_iter it = json_iter(json_root(other));
        assert_false(json_next(&it));
        assert_false(json_next(&it));
        json_doc_free(other);
    }
    struct json_iter it = json_iter((struct json){NULL, 0});
    assert_false(json_next(&it));
    json_doc_free(doc);
}

static void duplicates(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool fold, found;
        const char *name;
    } cases[] = {
        {"{}", false, false, ""},
        {"[\"a\",\"a\"]", false, false, ""},
        {"{\"a\":1,\"b\":2}", true, false, ""},
        {"{\"a\":1,\"b\":2,\"a\":3}", false, true, "a"},
        {"{\"a\":1,\"A\":2}", false, false, ""},
        {"{\"a\":1,\"A\":2}", true, true, "A"},
        {"{\"a\":{\"x\":1,\"x\":1}}", true, false, ""},
        {"{\"b\":1,\"a\":1,\"c\":1,\"c\":2,\"a\":3,\"b\":3}", false, true, "c"},
        {"{\"\":1,\"\\u0000\":2}", false, false, ""},
        {"{\"a\":1,\"\\u0061\":2}", false, true, "a"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct json_doc *doc = good(str_of(cases[i].text));
        struct str name = STR_EMPTY;
        assert_int_equal(json_duplicate_member(json_root(doc), cases[i].fold, &name), cases[i].found);
        assert_str(name, str_of(cases[i].name));
        json_doc_free(doc);
    }
}

/* `depth` brackets, `inner` inside, closed again. */
static struct buf nested(const char *open, const char *inner, const char *close, size_t depth)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < depth; i++)
        buf_add(&text, str_of(open));
    buf_add(&text, str_of(inner));
    for (size_t i = 0; i < depth; i++)
        buf_add(&text, str_of(close));
    return text;
}

static void depth_has_a_limit(void **state)
{
    (void)state;
    static const struct {
        const char *open, *inner, *close;
        size_t depth;
        bool taken;
        size_t column;
    } cases[] = {
        {"[", "", "]", 1023, true, 0},
        {"[", "", "]", 1024, true, 0},
        {"[", "1", "]", 1023, true, 0},
        {"[", "1", "]", 1024, true, 0},
        {"[", "{\"a\":1}", "]", 1023, true, 0},
        {"[", "\"\\ud800\"", "]", 1024, true, 0},
        {"{\"a\":", "[]", "}", 1023, true, 0},
        {"[", "", "]", 1025, false, 1025},
        {"[", "1", "]", 1025, false, 1025},
        {"[", "[]", "]", 1024, false, 1025},
        {"{\"a\":", "{}", "}", 1024, false, 5 * 1024 + 1},
        {"[", "", "]", 100000, false, 1025},
        {"{\"a\":", "1", "}", 100000, false, 5 * 1024 + 1},
        {"[", "", "", 100000, false, 1025},
    };
    struct json_parser *parser = json_parser_new();
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf text = nested(cases[i].open, cases[i].inner, cases[i].close, cases[i].depth);
        struct json_doc *doc = NULL;
        struct err err = ERR_NONE;
        enum rc rc = json_parse(parser, buf_str(&text), &doc, &err);
        if (cases[i].taken) {
            assert_int_equal(rc, RC_OK);
            assert_in_range(json_depth(json_root(doc)), cases[i].depth, JSON_DEPTH_MAX);
            struct buf printed = BUF_NEW(BUF_UNBOUNDED);
            json_print(json_root(doc), &printed);
            if (strchr(text.at, '\\') == NULL)
                assert_string_equal(printed.at, text.at);
            buf_free(&printed);
        } else {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.kind, "too-deep");
            assert_string_equal(err.text, "nesting deeper than 1024");
            assert_int_equal(err.line, 1);
            assert_int_equal(err.column, cases[i].column);
        }
        err_clear(&err);
        json_doc_free(doc);
        buf_free(&text);
    }
    json_parser_free(parser);
}

static struct buf canonical(struct str text)
{
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = good(text);
    json_canonical(json_root(doc), &out);
    assert_int_equal(out.failed, RC_OK);
    json_doc_free(doc);
    return out;
}

static void canonical_bytes_are_equal_when_values_are(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        bool equal;
    } cases[] = {
        {"{\"a\":1}", " { \"\\u0061\" : 1 } ", true},
        {"{\"a\":1}", "{\"a\":1.0}", false},
        {"[10,10.0,1e1]", "[10,10.0,1e1]", true},
        {"10", "1e1", false},
        {"[-0]", "[0]", false},
        {"18446744073709551615", "18446744073709551614", false},
        {"9223372036854775808", "9223372036854775808.0", false},
        {"0.1", "0.10", false},
        {"[1,2]", "[12]", false},
        {"0.1", "0.2", false},
        {"1e400", "1e401", false},
        {"1e400", "1e400", true},
        {"1e400", "0.0", false},
        {"1", "\"1\"", false},
        {"[]", "{}", false},
        {"[[],[]]", "[[[]]]", false},
        {"[\"a\",\"b\"]", "[\"ab\"]", false},
        {"[\"a\",\"b\"]", "[\"b\",\"a\"]", false},
        {"{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", false},
        {"true", "false", false},
        {"null", "false", false},
        {"\"\\ud800\"", "\"\\ufffd\"", true},
        {"\"\\u0000\"", "\"\"", false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf a = canonical(str_of(cases[i].a));
        struct buf b = canonical(str_of(cases[i].b));
        struct json_doc *one = good(str_of(cases[i].a));
        struct json_doc *other = good(str_of(cases[i].b));
        if (str_equal(buf_str(&a), buf_str(&b)) != cases[i].equal ||
            json_equal(json_root(one), json_root(other)) != cases[i].equal ||
            (json_hash(json_root(one)) == json_hash(json_root(other))) != cases[i].equal ||
            json_has_canonical(json_root(one), buf_str(&b)) != cases[i].equal ||
            json_has_canonical(json_root(other), str_slice(buf_str(&b), 0, b.len - 1)) ||
            !json_has_canonical(json_root(other), buf_str(&b)))
            fail_msg("%s and %s", cases[i].a, cases[i].b);
        json_doc_free(one);
        json_doc_free(other);
        buf_free(&a);
        buf_free(&b);
    }
    /* A value has the same bytes wherever it stands. */
    struct json_doc *doc = good(STR("{\"x\":\"before\",\"p\":{\"q\":[1,\"z\"]}}"));
    struct buf part = BUF_NEW(BUF_UNBOUNDED);
    json_canonical(json_get(json_root(doc), STR("p")), &part);
    struct buf alone = canonical(STR("{\"q\":[1,\"z\"]}"));
    assert_str(buf_str(&part), buf_str(&alone));
    struct json_doc *same = good(STR("{\"q\":[1,\"z\"]}"));
    assert_true(json_equal(json_get(json_root(doc), STR("p")), json_root(same)));
    assert_true(json_hash(json_get(json_root(doc), STR("p"))) == json_hash(json_root(same)));
    json_doc_free(same);
    buf_free(&part);
    buf_free(&alone);
    json_doc_free(doc);
}

static void printing(void **state)
{
    (void)state;
    static const char *same[] = {
        "{}",
        "[]",
        "null",
        "\"a\"",
        "[[],{}]",
        "{\"a\":{\"b\":[1,true,false,null,\"x\",-2.5]},\"a\":\"\\u0000\\\"\\\\\"}",
        "{\"a\":\"a\",\"b\":[\"a\",{\"c\":\"c\"}],\"d\":\"d\"}",
        "[1.5,1e+300,18446744073709551615,1e400]",
    };
    for (size_t i = 0; i < COUNT(same); i++) {
        struct json_doc *doc = good(str_of(same[i]));
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        json_print(json_root(doc), &out);
        assert_string_equal(out.at, same[i]);
        buf_free(&out);
        json_doc_free(doc);
    }
    struct json_doc *doc = good(STR(" { \"a\" : [ 1 , \"\\u00e9\\/\" ] , \"b\" : { } } "));
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    json_print(json_get(json_root(doc), STR("a")), &out);
    assert_string_equal(out.at, "[1,\"\xc3\xa9/\"]");
    json_print((struct json){NULL, 0}, &out);
    json_canonical((struct json){NULL, 0}, &out);
    assert_int_equal(out.len, 9);
    buf_free(&out);
    out = BUF_NEW(3);
    json_print(json_root(doc), &out);
    assert_int_equal(out.failed, RC_LIMIT);
    buf_free(&out);
    json_doc_free(doc);
}

static void large_inputs(void **state)
{
    (void)state;
    enum {
        LONG = 64 << 20
    };
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&text, STR("{\"s\":\""));
    char *room = buf_reserve(&text, LONG);
    assert_non_null(room);
    memset(room, 'x', LONG);
    text.len += LONG;
    buf_add(&text, STR("\",\"last\":12}"));
    struct json_doc *doc = good(buf_str(&text));
    assert_int_equal(json_string(json_get(json_root(doc), STR("s"))).len, LONG);
    struct json last = json_get(json_root(doc), STR("last"));
    assert_str(json_literal_text(last), STR("12"));
    assert_int_equal(json_place(last).column, LONG + 16);
    json_doc_free(doc);

    /* Cut off: the place is the end. */
    struct err err = ERR_NONE;
    text.len -= 13;
    assert_int_equal(json_parse(NULL, buf_str(&text), &doc, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "the file ends inside a string");
    assert_int_equal(err.column, text.len + 1);
    err_clear(&err);
    buf_free(&text);

    /* Said before the bytes are looked at: nobody has 5 GiB to spare for a test. */
    assert_int_equal(json_parse(NULL, (struct str){"[1]", (size_t)5 << 30}, &doc, &err), RC_LIMIT);
    assert_string_equal(err.text, "larger than 4 GiB");
    err_clear(&err);
}

static void count_past_what_the_tape_holds(void **state)
{
    (void)state;
    enum {
        MANY = 0x7fffff + 3
    };
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    char *room = buf_reserve(&text, 2 * MANY + 1);
    assert_non_null(room);
    room[0] = '[';
    for (size_t i = 0; i < MANY; i++) {
        room[2 * i + 1] = '1';
        room[2 * i + 2] = ',';
    }
    room[2 * MANY] = ']';
    text.len = 2 * MANY + 1;
    struct json_doc *doc = good(buf_str(&text));
    assert_int_equal(json_count(json_root(doc)), MANY);
    json_doc_free(doc);
    buf_free(&text);
}

static void one_parser_many_documents(void **state)
{
    (void)state;
    struct json_parser *parser = json_parser_new();
    struct json_doc *docs[50];
    char texts[50][32];
    for (int i = 0; i < 50; i++) {
        assert_true(snprintf(texts[i], sizeof texts[i], "{\"k\":\"value %d\"}", i) > 0);
        assert_int_equal(json_parse(parser, str_of(texts[i]), &docs[i], NULL), RC_OK);
        struct json_doc *none = NULL;
        assert_int_equal(json_parse(parser, STR("{\"k\":"), &none, NULL), RC_BAD_INPUT);
        assert_null(none);
    }
    json_parser_free(parser);
    for (int i = 0; i < 50; i++) {
        char wanted[32];
        assert_true(snprintf(wanted, sizeof wanted, "value %d", i) > 0);
        assert_str(json_string(json_get(json_root(docs[i]), STR("k"))), str_of(wanted));
        json_doc_free(docs[i]);
    }
}

/* Strings that need no decoding stand in the source; decoded ones, and those too long to be pointed at, do not. */
static void strings_stand_in_the_source(void **state)
{
    (void)state;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct buf source = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    static const struct {
        const char *written, *decoded;
        bool source;
    } rows[] = {
        {"", "", true},
        {"a", "a", true},
        {"\\\"", "\"", false},
        {"\\\\", "\\", false},
        {"\\\\\\\\", "\\\\", false},
        {"x\\u0041", "xA", false},
        {"\xc3\xa9:,{[", "\xc3\xa9:,{[", true},
        {"\\ud800", "\xef\xbf\xbd", false},
        {"a\\\"b", "a\"b", false},
        {"last", "last", true},
    };
    buf_add(&text, STR("\xef\xbb\xbf[true,[],{\"key\":-1.5e3},"));
    for (size_t i = 0; i < COUNT(rows); i++)
        buf_printf(&text, " \"%s\" ,", rows[i].written);
    buf_add_char(&text, '"');
    memset(buf_reserve(&text, (size_t)9 << 20), 'z', (size_t)9 << 20);
    text.len += (size_t)9 << 20;
    buf_add(&text, STR("\"]"));
    {
        buf_add(&source, buf_str(&text));
        assert_int_equal(json_parse(NULL, buf_str(&source), &doc, &err), RC_OK);
        struct json_iter it = json_iter(json_root(doc));
        for (size_t i = 0; i < 3; i++)
            assert_true(json_next(&it));
        assert_int_equal(json_string(json_get(it.value, STR("none"))).len, 0);
        assert_int_equal(json_type(json_get(it.value, STR("key"))), JSON_NUMBER);
        for (size_t i = 0; i < COUNT(rows); i++) {
            assert_true(json_next(&it));
            struct str got = json_string(it.value);
            assert_str(got, str_of(rows[i].decoded));
            assert_int_equal(got.at >= source.at && got.at < source.at + source.len, rows[i].source);
        }
        assert_true(json_next(&it));
        assert_int_equal(json_string(it.value).len, (size_t)9 << 20);
        assert_int_equal(json_string(it.value).at[((size_t)9 << 20) - 1], 'z');
        assert_false(json_next(&it));
        json_doc_free(doc);
    }
    buf_free(&source);
    buf_free(&text);
}

/* Of a document that is forgotten, spots and the strings that were taken are left. */
static void spots_outlive_the_tape(void **state)
{
    (void)state;
    struct str text = STR("\xef\xbb\xbf{\"a\": [1, -2.5e1, {\"b\": \"x\\n\"}, [], \"]\", null],\n \"c\": true}");
    struct json_doc *doc = good(text);
    struct json found[16];
    struct json spots[16];
    struct json_place before[16];
    size_t count = 0;
    found[count++] = json_root(doc);
    for (size_t i = 0; i < count; i++) {
        for (struct json_iter it = json_iter(found[i]); json_next(&it);)
            found[count++] = it.value;
    }
    assert_int_equal(count, 10);
    struct str taken = json_string(json_get(found[5], STR("b")));
    for (size_t i = 0; i < count; i++) {
        before[i] = json_place(found[i]);
        spots[i] = json_spot(found[i]);
        assert_int_equal(json_type(spots[i]), JSON_NONE);
        assert_true(json_spot(spots[i]).at == spots[i].at);
    }
    assert_int_equal(before[0].end_line, 2);
    assert_int_equal(before[1].column, 7);
    json_doc_forget(doc);
    assert_str(taken, STR("x\n"));
    for (size_t i = 0; i < count; i++) {
        struct json_place after = json_place(spots[i]);
        assert_memory_equal(&after, &before[i], sizeof after);
        assert_int_equal(json_place(found[i]).line, 0);
        for (size_t k = 0; k < 2; k++) {
            struct json value = k == 0 ? found[i] : spots[i];
            assert_int_equal(json_type(value), JSON_NONE);
            assert_int_equal(json_count(value), 0);
            assert_false(json_bool(value));
            assert_int_equal(json_string(value).len, 0);
            assert_int_equal(json_literal_text(value).len, 0);
            assert_int_equal(json_depth(value), 0);
            assert_int_equal(json_extent(value), 0);
            assert_false(json_is_deeper(value, 0));
            assert_int_equal(json_type(json_get(value, STR("a"))), JSON_NONE);
            struct json_iter it = json_iter(value);
            assert_false(json_next(&it));
            struct buf out = BUF_NEW(100);
            json_print(value, &out);
            json_canonical(value, &out);
            assert_int_equal(out.len, 0);
        }
    }
    assert_true(json_equal(found[0], spots[1])); /* nothing and nothing */
    json_doc_free(doc);
}

static void depth_extent_and_plainness(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t depth, extent;
        bool plain;
    } rows[] = {
        {"[]", 1, 2, true},    {" {\"a\" : [[ 1 ]]}\n", 3, 15, true}, {"[[[]],[[[]]],[]]", 4, 16, true},
        {"\"a\"", 0, 0, true}, {"[\"\xc3\xa9\"]", 1, 6, false},       {"[\"\\n\"]", 1, 6, false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct json_doc *doc = good(str_of(rows[i].text));
        struct json root = json_root(doc);
        assert_int_equal(json_depth(root), rows[i].depth);
        assert_int_equal(json_extent(root), rows[i].extent);
        assert_int_equal(json_is_plain(root), rows[i].plain);
        assert_false(json_is_deeper(root, rows[i].depth));
        assert_true(rows[i].depth == 0 || json_is_deeper(root, rows[i].depth - 1));
        json_doc_free(doc);
    }
    assert_false(json_is_plain((struct json){NULL, 0}));
}

/* Which pairs of names are told apart by their bits alone depends on the names: all that AWS has, and some others. */
static void duplicates_among_many(void **state)
{
    (void)state;
    for (size_t count = 2; count < 60; count++) {
        for (size_t twice = 0; twice <= count; twice++) {
            struct buf text = BUF_NEW(BUF_UNBOUNDED);
            char wanted[32];
            struct str name = STR_EMPTY;
            buf_add_char(&text, '{');
            for (size_t i = 0; i < count; i++)
                buf_printf(&text, "\"Key%zu\":%zu,", i * 7, i);
            assert_true(snprintf(wanted, sizeof wanted, "%s%zu", twice % 2 == 0 ? "Key" : "kEY", twice * 7) > 0);
            buf_printf(&text, "\"%s\":0}", wanted);
            struct json_doc *doc = good(buf_str(&text));
            bool there = twice < count;
            assert_int_equal(json_duplicate_member(json_root(doc), false, &name), there && twice % 2 == 0);
            assert_int_equal(json_duplicate_member(json_root(doc), true, &name), there);
            if (there)
                assert_str(name, str_of(wanted));
            json_doc_free(doc);
            buf_free(&text);
        }
    }
}

/* Decoded strings of a small text have room at once: what json_doc_wipe wipes is all there is of them. */
static void wiping(void **state)
{
    (void)state;
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    /* The worst a text can do: each string takes ten bytes of its four. */
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&text, STR("["));
    for (size_t i = 0; i < 5000; i++)
        buf_add(&text, STR("\"\\n\","));
    buf_add(&text, STR("\"\\u0041KIA\"]"));
    assert_int_equal(json_parse(NULL, buf_str(&text), &doc, &err), RC_OK);
    assert_true(doc->held_len <= 3 * text.len); /* it had room at once */
    assert_int_equal(json_count(json_root(doc)), 5001);
    json_doc_wipe(doc);
    json_doc_wipe(NULL);
    buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_and_values),
        cmocka_unit_test(numbers),
        cmocka_unit_test(strings),
        cmocka_unit_test(walking),
        cmocka_unit_test(duplicates),
        cmocka_unit_test(depth_has_a_limit),
        cmocka_unit_test(canonical_bytes_are_equal_when_values_are),
        cmocka_unit_test(printing),
        cmocka_unit_test(large_inputs),
        cmocka_unit_test(count_past_what_the_tape_holds),
        cmocka_unit_test(one_parser_many_documents),
        cmocka_unit_test(strings_stand_in_the_source),
        cmocka_unit_test(spots_outlive_the_tape),
        cmocka_unit_test(depth_extent_and_plainness),
        cmocka_unit_test(duplicates_among_many),
        cmocka_unit_test(wiping),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
