/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/csv.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Rows as text: fields between bars, "line:" in front. */
static struct str rows_of(struct arena *arena, struct str text, struct err *err)
{
    struct csv csv = csv_open(text);
    struct str all = STR_EMPTY;
    bool more = true;
    for (;;) {
        if (csv_next(&csv, arena, &more, err) != RC_OK)
            return all;
        if (!more)
            break;
        all = arena_printf(arena, "%s%zu:", all.at == NULL ? "" : all.at, csv.line);
        for (size_t i = 0; i < csv.field_count; i++)
            all = arena_printf(arena, "%s%s%.*s", all.at, i == 0 ? "" : "|", (int)csv.fields[i].len,
                               csv.fields[i].at == NULL ? "" : csv.fields[i].at);
        all = arena_printf(arena, "%s;", all.at);
    }
    more = true;
    assert_int_equal(csv_next(&csv, arena, &more, err), RC_OK);
    assert_false(more);
    return all;
}

static void rows(void **state)
{
    (void)state;
    static const struct {
        const char *text, *rows;
        const char *fault;
        size_t line, column;
    } cases[] = {
        {"", "", NULL, 0, 0},
        {"\n\r\n\n", "", NULL, 0, 0},
        {"a", "1:a;", NULL, 0, 0},
        {"a,b\n", "1:a|b;", NULL, 0, 0},
        {"a,b\r\nc,d\r\n", "1:a|b;2:c|d;", NULL, 0, 0},
        {"a\rb", "1:a;2:b;", NULL, 0, 0},
        {"a\n\n\nb\n", "1:a;4:b;", NULL, 0, 0},
        {",\n", "1:|;", NULL, 0, 0},
        {"a,,\n,b", "1:a||;2:|b;", NULL, 0, 0},
        {"a,", "1:a|;", NULL, 0, 0},
        {"\"\"\n", "1:;", NULL, 0, 0},
        {"\"a,b\",\"c\"\n", "1:a,b|c;", NULL, 0, 0},
        {"\"a\"\"b\",\"\"\"\"\"\"", "1:a\"b|\"\";", NULL, 0, 0},
        {"\"a\nb\r\nc\"\nd", "1:a\nb\r\nc;4:d;", NULL, 0, 0},
        {"a\"b\n", "1:a\"b;", NULL, 0, 0},
        {" a , b \n", "1: a | b ;", NULL, 0, 0},
        {"\xef\xbb\xbf"
         "a,\xc3\xa9",
         "1:a|\xc3\xa9;", NULL, 0, 0},
        {"<root_account>,arn:aws:iam::111122223333:root,N/A,no_information\n",
         "1:<root_account>|arn:aws:iam::111122223333:root|N/A|no_information;", NULL, 0, 0},
        {"ok\n\"a", "1:ok;", "a quoted field does not end", 2, 1},
        {"\xc3\xa9,\"a\n", "", "a quoted field does not end", 1, 3},
        {"ok\n\"a\"\"", "1:ok;", "a quoted field does not end", 2, 1},
        {"\"a\"b,c", "", "text after the closing quote of a field", 1, 4},
        {"x\ny,\"a\n\xc3\xa9\" ,c", "1:x;", "text after the closing quote of a field", 3, 3},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_new(0);
        struct err err = ERR_NONE;
        struct str got = rows_of(arena, str_of(cases[i].text), &err);
        if (!str_equal(got, str_of(cases[i].rows)))
            fail_msg("case %zu: %s", i, got.at);
        if (cases[i].fault == NULL) {
            assert_int_equal(err.code, RC_OK);
        } else {
            assert_int_equal(err.code, RC_BAD_INPUT);
            assert_string_equal(err.kind, "bad-csv");
            assert_string_equal(err.text, cases[i].fault);
            assert_int_equal(err.line, cases[i].line);
            assert_int_equal(err.column, cases[i].column);
        }
        err_clear(&err);
        arena_free(arena);
    }
}

static void no_memory(void **state)
{
    (void)state;
    struct arena *arena = arena_new(10);
    struct csv csv = csv_open(STR("a,b"));
    struct err err = ERR_NONE;
    bool more = true;
    assert_int_equal(csv_next(&csv, arena, &more, &err), RC_NO_MEMORY);
    err_clear(&err);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows), cmocka_unit_test(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
