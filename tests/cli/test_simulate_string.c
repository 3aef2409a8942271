/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings between their quotes: a table, and made-up ones as the parser reads them.
 */
#include "cli/simulate_string.h"

#include "text/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct string_case {
    const char *raw;
    const char *text; /* NULL: left to the parser */
};

static const struct string_case cases[] = {
    {"", ""},
    {"s3:GetObject", "s3:GetObject"},
    {"a\\\"b\\\\c\\/d", "a\"b\\c/d"},
    {"\\b\\f\\n\\r\\t", "\b\f\n\r\t"},
    {"\\u0041\\u00e9\\u20AC", "A\xc3\xa9\xe2\x82\xac"},
    {"0123456789012345\\\"", "0123456789012345\""},
    {"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"},
    {"\x7f", "\x7f"},
    {"\\ud83d\\ude00", NULL},
    {"\\udc00", NULL},
    {"\\u12", NULL},
    {"\\u12g4", NULL},
    {"\\x", NULL},
    {"\\", NULL},
    {"a\nb", NULL},
    {"\x1f", NULL},
    {"12345678\x01", NULL},
    {"\xc3", NULL},
    {"\xed\xa0\x80", NULL},
    {"\xff", NULL},
};

static void strings_of_the_table(void **state)
{
    struct arena *arena = arena_new(0);
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str text;
        bool read;

        assert_int_equal(simulate_string_read(arena, str_of(cases[i].raw), &text, &read), RC_OK);
        if (read != (cases[i].text != NULL) || (read && !str_equal(text, str_of(cases[i].text))))
            fail_msg("%s: %s", cases[i].raw, read ? "read, or otherwise" : "not read");
    }
    arena_free(arena);
}

static void what_is_plain_is_not_copied(void **state)
{
    struct arena *arena = arena_new(0);
    struct str raw = STR("arn:aws:s3:::bucket/key");
    struct str text;
    bool read;
    (void)state;

    assert_int_equal(simulate_string_read(arena, raw, &text, &read), RC_OK);
    assert_true(read && text.at == raw.at && text.len == raw.len);
    arena_free(arena);
}

static void no_memory(void **state)
{
    struct arena *arena = arena_new(1);
    struct str text;
    bool read;
    (void)state;

    assert_int_equal(simulate_string_read(arena, STR("\\n"), &text, &read), RC_NO_MEMORY);
    arena_free(arena);
}

/* Whether a quote behind it would be escaped. */
static bool ends_in_escape(struct str s)
{
    size_t backslashes = 0;

    while (backslashes < s.len && s.at[s.len - 1 - backslashes] == '\\')
        backslashes++;
    return backslashes % 2 == 1;
}

/* What is read is what the parser reads; what the parser reads is read, surrogates left aside. */
static void as_the_parser_reads_them(void **state)
{
    static const char *const parts[] = {"a",    "\\", "\"",   "u0", "u00e9", "n", "/", "\xc3",
                                        "\xa9", "é",  "\x02", "d8", "  ",    "f", "t", "0123456"};
    struct arena *arena = arena_new(0);
    uint64_t random = 7;
    (void)state;

    for (size_t round = 0; round < 50000; round++) {
        struct buf quoted = BUF_NEW(BUF_UNBOUNDED);
        struct json_doc *doc = NULL;
        struct str raw, text;
        bool read, parsed;

        buf_add_char(&quoted, '"');
        for (size_t i = 0; i < round % 9; i++) {
            const char *part;

            random = random * 6364136223846793005u + 1442695040888963407u;
            part = parts[(random >> 33) % (sizeof parts / sizeof *parts)];
            if (part[0] != '"' || ends_in_escape(buf_str(&quoted)))
                buf_add(&quoted, str_of(part));
        }
        buf_add_char(&quoted, '"');
        raw = str_slice(buf_str(&quoted), 1, quoted.len - 1);
        assert_int_equal(simulate_string_read(arena, raw, &text, &read), RC_OK);
        parsed = json_parse(NULL, buf_str(&quoted), &doc, NULL) == RC_OK;
        if (read && (!parsed || !str_equal(json_string(json_root(doc)), text)))
            fail_msg("%s is read otherwise", quoted.at);
        if (!read && parsed && !str_contains(raw, STR("ud8")))
            fail_msg("%s is not read", quoted.at);
        json_doc_free(doc);
        buf_free(&quoted);
        arena_reset(arena);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_of_the_table),
        cmocka_unit_test(what_is_plain_is_not_copied),
        cmocka_unit_test(no_memory),
        cmocka_unit_test(as_the_parser_reads_them),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
