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
                buf_add(values, buf_str(&splitter.value));
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_every_size),
        cmocka_unit_test(a_part_of_a_mark_is_no_request),
        cmocka_unit_test(lines_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
