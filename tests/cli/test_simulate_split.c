/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests cut out of a stream, whatever pieces it comes in.
 */
#include "cli/simulate_split.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct split_case {
    const char *input;
    enum split_form form;
    const char *values; /* joined by '|', each behind its place */
    const char *fault;  /* "line:column: text"; NULL: none */
};

static const struct split_case cases[] = {
    {"{}", SPLIT_OBJECTS, "1:1{}", NULL},
    {" \n {\"a\":1}\n", SPLIT_OBJECTS, "2:2{\"a\":1}", NULL},
    {"{}\n{\"a\":{}}\n", SPLIT_OBJECTS, "1:1{}|2:1{\"a\":{}}", NULL},
    {"{}{}", SPLIT_OBJECTS, "1:1{}|1:3{}", NULL},
    {"[]", SPLIT_ARRAY, "", NULL},
    {" [ ] \n", SPLIT_ARRAY, "", NULL},
    {"[{},{\"a\":[1,2]}]", SPLIT_ARRAY, "1:2{}|1:5{\"a\":[1,2]}", NULL},
    {"[\n{}\n,\n{}\n]\n", SPLIT_ARRAY, "2:1{}|4:1{}", NULL},
    {"{\"a\":\"}]{[\\\"}\"}", SPLIT_OBJECTS, "1:1{\"a\":\"}]{[\\\"}\"}", NULL},
    {"{\"a\\\\\":\"}\"}", SPLIT_OBJECTS, "1:1{\"a\\\\\":\"}\"}", NULL},
    {"\xEF\xBB\xBF{}", SPLIT_OBJECTS, "1:1{}", NULL},
    {"[{\"\xC3\xA9\":1},{}]", SPLIT_ARRAY, "1:2{\"\xC3\xA9\":1}|1:10{}", NULL},
    {"", SPLIT_EMPTY, "", "1:1: no request: the input is empty"},
    {"\n\n", SPLIT_EMPTY, "", "3:1: no request: the input is empty"},
    {"x", SPLIT_EMPTY, "", "1:1: expected a request, which is a JSON object"},
    {"{} x", SPLIT_OBJECTS, "1:1{}", "1:4: expected a request, which is a JSON object"},
    {"{} [{}]", SPLIT_OBJECTS, "1:1{}", "1:4: expected a request, which is a JSON object"},
    {"[1]", SPLIT_ARRAY, "", "1:2: expected a request, which is a JSON object"},
    {"[[{}]]", SPLIT_ARRAY, "", "1:2: expected a request, which is a JSON object"},
    {"[{},]", SPLIT_ARRAY, "1:2{}", "1:5: expected a request, which is a JSON object"},
    {"[,{}]", SPLIT_ARRAY, "", "1:2: expected a request, which is a JSON object"},
    {"[{} {}]", SPLIT_ARRAY, "1:2{}", "1:5: expected ',' or ']' after a request"},
    {"[{}", SPLIT_ARRAY, "1:2{}", "1:4: the array does not end"},
    {"[", SPLIT_ARRAY, "", "1:2: the array does not end"},
    {"[{},", SPLIT_ARRAY, "1:2{}", "1:5: the array does not end"},
    {"[]]", SPLIT_ARRAY, "", "1:3: something follows the array"},
    {"\n {\"a\":", SPLIT_OBJECTS, "", "2:2: a request that does not end"},
    {"{\"a", SPLIT_OBJECTS, "", "1:1: a request that does not end"},
};

/* Feeds the input in pieces of `size` bytes; what came of it, in words. */
static void feed(const struct split_case *c, size_t size, struct buf *values, struct buf *fault, enum split_form *form)
{
    struct splitter splitter = SPLITTER_NEW;
    struct str rest = str_of(c->input);
    struct err err = ERR_NONE;
    enum rc rc = RC_OK;

    while (rest.len > 0 && rc == RC_OK) {
        struct str piece = str_slice(rest, 0, size);

        rest = str_from(rest, piece.len);
        while (piece.len > 0 && rc == RC_OK) {
            bool complete = false;

            rc = splitter_feed(&splitter, &piece, &complete, &err);
            if (rc == RC_OK && complete) {
                buf_printf(values, "%s%zu:%zu", splitter.count > 1 ? "|" : "", splitter.line, splitter.column);
                buf_add(values, splitter.value);
            }
        }
    }
    if (rc == RC_OK)
        rc = splitter_end(&splitter, &err);
    if (rc != RC_OK)
        buf_printf(fault, "%zu:%zu: %s", err.line, err.column, err.text);
    *form = splitter.form;
    err_clear(&err);
    splitter_free(&splitter);
}

static void pieces_of_every_size(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (size_t size = 1; size <= strlen(cases[i].input) + 1; size++) {
            struct buf values = BUF_NEW(BUF_UNBOUNDED);
            struct buf fault = BUF_NEW(BUF_UNBOUNDED);
            enum split_form form;

            feed(&cases[i], size, &values, &fault, &form);
            if (!str_equal(buf_str(&values), str_of(cases[i].values)) || form != cases[i].form ||
                !str_equal(buf_str(&fault), str_of(cases[i].fault)))
                fail_msg("%s in pieces of %zu: %s, fault %s", cases[i].input, size,
                         values.len > 0 ? values.at : "nothing", fault.len > 0 ? fault.at : "none");
            buf_free(&values);
            buf_free(&fault);
        }
    }
}

static void a_part_of_a_mark_is_no_request(void **state)
{
    struct buf values = BUF_NEW(BUF_UNBOUNDED);
    struct buf fault = BUF_NEW(BUF_UNBOUNDED);
    const struct split_case c = {"\xEF\xBB{}", SPLIT_EMPTY, "", NULL};
    enum split_form form;
    (void)state;

    feed(&c, 10, &values, &fault, &form);
    assert_true(fault.len > 0);
    assert_int_equal(values.len, 0);
    buf_free(&values);
    buf_free(&fault);
}

static void lines_are_told(void **state)
{
    struct splitter splitter = SPLITTER_NEW;
    struct str bytes = STR("{}{\n}");
    bool complete;
    (void)state;

    assert_int_equal(splitter_feed(&splitter, &bytes, &complete, NULL), RC_OK);
    assert_true(complete);
    assert_false(splitter.many_lines);
    assert_int_equal(splitter_feed(&splitter, &bytes, &complete, NULL), RC_OK);
    assert_true(complete);
    assert_true(splitter.many_lines);
    splitter_free(&splitter);
}

/* What was completed, with its marks. */
static void add_object(struct buf *out, const struct splitter *splitter)
{
    buf_printf(out, "%zu:%zu %d ", splitter->line, splitter->column, splitter->many_lines);
    buf_add(out, splitter->value);
    for (size_t i = 0; i < splitter->mark_count; i++)
        buf_printf(out, " %u", (unsigned)splitter->marks[i]);
    buf_add(out, splitter->marks == NULL ? STR(" unmarked\n") : STR("\n"));
}

static void feed_marked(struct str input, size_t size, struct buf *out)
{
    struct splitter splitter = SPLITTER_NEW;
    struct err err = ERR_NONE;
    enum rc rc = RC_OK;

    while (input.len > 0 && rc == RC_OK) {
        struct str piece = str_slice(input, 0, size);

        input = str_from(input, piece.len);
        while (piece.len > 0 && rc == RC_OK) {
            bool complete = false;

            rc = splitter_feed(&splitter, &piece, &complete, &err);
            if (rc == RC_OK && complete)
                add_object(out, &splitter);
        }
    }
    if (rc == RC_OK)
        rc = splitter_end(&splitter, &err);
    if (rc != RC_OK)
        buf_printf(out, "%zu:%zu: %s", err.line, err.column, err.text);
    err_clear(&err);
    splitter_free(&splitter);
}

/* The same by hand, a byte at a time: where brackets, colons, commas stand outside of strings, and quotes. */
static void expect_marked(struct str input, struct buf *out)
{
    size_t line = 1, column = 1;

    for (size_t at = 0; at < input.len;) {
        size_t from = at, from_line = line, from_column = column, depth = 0;
        bool in_string = false, escaped = false, many_lines = false, odd = false;
        struct buf marks = BUF_NEW(BUF_UNBOUNDED);

        do {
            char c = input.at[at];
            bool quote = c == '"' && !escaped;

            if (quote || (!in_string && c != '\0' && strchr("{}[]:,", c) != NULL))
                buf_printf(&marks, " %zu", at - from);
            odd |= c == '\\' && !in_string;
            depth += !in_string && (c == '{' || c == '[');
            depth -= !in_string && (c == '}' || c == ']');
            many_lines |= c == '\n';
            escaped = in_string && c == '\\' && !escaped;
            in_string ^= quote;
            line += c == '\n';
            column = c == '\n' ? 1 : column + (((unsigned char)c & 0xC0) != 0x80);
            at++;
        } while (at < input.len && depth > 0);
        if (depth > 0) {
            buf_printf(out, "%zu:%zu: a request that does not end", from_line, from_column);
        } else {
            buf_printf(out, "%zu:%zu %d ", from_line, from_column, many_lines);
            buf_add(out, str_slice(input, from, at));
            buf_add(out, odd ? STR(" unmarked") : buf_str(&marks));
            buf_add_char(out, '\n');
        }
        buf_free(&marks);
    }
}

/* Objects of random bytes, one behind the other: whatever the pieces, as they are by hand. */
static void marks_of_random_objects(void **state)
{
    static const char some[] = "\"\"\"\"\\\\\\{}[]:,ab \n\xc3\xa9";
    uint64_t random = 3;
    (void)state;

    for (size_t round = 0; round < 4000; round++) {
        struct buf input = BUF_NEW(BUF_UNBOUNDED);
        struct buf expected = BUF_NEW(BUF_UNBOUNDED);
        size_t without = round % 4 == 0 ? 0 : 7; /* backslashes mostly only where they are two, in strings */
        size_t sizes[] = {1, 3, 63, 64, 65, 100, 1000};

        for (size_t objects = 0; objects < 3; objects++) {
            size_t depth = 1;
            bool in_string = false;

            buf_add_char(&input, '{');
            for (size_t i = 0; i < round % 300 || depth > 0; i++) {
                char c;

                random = random * 6364136223846793005u + 1442695040888963407u;
                c = some[(random >> 33) % (sizeof some - 1)];
                if (i > round % 300) /* it ends */
                    c = in_string ? '"' : '}';
                if (c == '\\' && !in_string && without > 0)
                    c = 'a';
                if (!in_string && (c == '}' || c == ']') && depth == 1 && i <= round % 300)
                    continue;
                buf_add_char(&input, c);
                if (c == '\\' && in_string)
                    buf_add_char(&input, random >> 60 & 1 ? '"' : '\\');
                in_string ^= c == '"';
                depth += !in_string && (c == '{' || c == '[');
                depth -= !in_string && (c == '}' || c == ']');
            }
        }
        expect_marked(buf_str(&input), &expected);
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            struct buf got = BUF_NEW(BUF_UNBOUNDED);

            feed_marked(buf_str(&input), sizes[i], &got);
            if (!str_equal(buf_str(&got), buf_str(&expected)))
                fail_msg("in pieces of %zu: %s\ngot %s\nexpected %s", sizes[i], input.at, got.at, expected.at);
            buf_free(&got);
        }
        buf_free(&expected);
        buf_free(&input);
    }
}

/* More brackets than are marked: the object is whole all the same. */
static void too_many_marks(void **state)
{
    struct splitter splitter = SPLITTER_NEW;
    size_t depth = SPLIT_MARKS_MAX;
    char *text = malloc(2 * depth + 2);
    struct str bytes = {text, 2 * depth + 2};
    bool complete = false;
    (void)state;

    assert_non_null(text);
    memset(text, '[', depth + 1);
    memset(text + depth + 1, ']', depth + 1);
    text[0] = '{';
    text[2 * depth + 1] = '}';
    assert_int_equal(splitter_feed(&splitter, &bytes, &complete, NULL), RC_OK);
    assert_true(complete);
    assert_int_equal(splitter.value.len, 2 * depth + 2);
    assert_null(splitter.marks);
    splitter_free(&splitter);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_every_size), cmocka_unit_test(a_part_of_a_mark_is_no_request),
        cmocka_unit_test(lines_are_told),       cmocka_unit_test(marks_of_random_objects),
        cmocka_unit_test(too_many_marks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
