/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report/text_layout.h"

static void check_quoted(struct str word, bool ascii, const char *expected)
{
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    shell_add_quoted(&out, word, ascii);
    assert_string_equal(out.at, expected);
    buf_free(&out);
}

/* POSIX, Shell Command Language, 2.2; $'…' as bash, ksh and zsh read it. tests/cli puts such words through a real shell. */
static void shell_quoting(void **state)
{
    (void)state;
    static const struct {
        struct str word;
        bool ascii;
        const char *expected;
    } cases[] = {
        {{"SupportIncidents", 16}, false, "SupportIncidents"},
        {{"arn:aws:iam::111122223333:role/a+b=c,d.e@f-g_h", 46},
         false,
         "arn:aws:iam::111122223333:role/a+b=c,d.e@f-g_h"},
        {{"", 0}, false, "''"},
        {{"a b", 3}, false, "'a b'"},
        {{"it's", 4}, false, "'it'\\''s'"},
        {{"$(rm)", 5}, false, "'$(rm)'"},
        {{"~x", 2}, false, "'~x'"},
        {{"=ls", 3}, false, "'=ls'"},
        {{"a*?[", 4}, false, "'a*?['"},
        {{"a\\b", 3}, false, "'a\\b'"},
        {{"a\nb", 3}, false, "$'a\\x0ab'"},
        {{"\x1b[2J'\\", 6}, false, "$'\\x1b[2J\\'\\\\'"},
        {{"\u00e9", 2}, false, "'\u00e9'"},
        {{"\u00e9", 2}, true, "$'\\u00e9'"},
        {{"\u202e", 3}, false, "$'\\u202e'"},
        {{"\xff", 1}, false, "$'\\xff'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_quoted(cases[i].word, cases[i].ascii, cases[i].expected);
    assert_true(shell_can_hold(STR("a\nb")));
    assert_false(shell_can_hold(STR("a\0b")));
}

static void commands_on_a_snapshot(void **state)
{
    (void)state;
    struct str words[6];
    assert_int_equal(command_with_source(STR("rolecall fix x"), STR("a b"), words, 6), 4);
    assert_true(str_equal(words[2], STR("x")) && str_equal(words[3], STR("a b")));
    assert_int_equal(command_with_source(STR("rolecall fix x"), STR("-a"), words, 6), 5);
    assert_true(str_equal(words[3], STR("--")));
    assert_int_equal(command_with_source(STR("rolecall fix x"), STR("-"), words, 6), 4);
    assert_int_equal(command_with_source(STR("a b c d e f g h"), STR("-z"), words, 6),
                     6); /* no more than there is room */
    assert_int_equal(command_with_source(STR_EMPTY, STR("a"), words, 6), 0);
    assert_int_equal(command_with_source(STR("rolecall"), STR_EMPTY, words, 6), 0);
    assert_int_equal(command_with_source(STR("rolecall"), STR("a\0b"), words, 6), 0);
}

struct page {
    struct buf out, scratch;
    struct layout layout;
};

static void page_open(struct page *page, size_t columns)
{
    page->out = BUF_NEW(BUF_UNBOUNDED);
    page->scratch = BUF_NEW(BUF_UNBOUNDED);
    page->layout = (struct layout){.out = &page->out, .scratch = &page->scratch, .columns = columns};
}

static void page_close(struct page *page, const char *expected)
{
    assert_int_equal(page->out.failed, RC_OK);
    assert_string_equal(page->out.at, expected);
    buf_free(&page->out);
    buf_free(&page->scratch);
}

static void words_fill_lines(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 20);
    layout_line(&page.layout, 2, 4);
    layout_words(&page.layout, STR("one two  three four five"));
    layout_end(&page.layout);
    page_close(&page, "  one two three four\n    five\n");
}

static void exactly_at_the_limit(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 10);
    layout_line(&page.layout, 0, 0);
    layout_words(&page.layout, STR("12345 7890 x"));
    layout_end(&page.layout);
    page_close(&page, "12345 7890\nx\n");
}

static void long_words_stay_whole(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 10);
    layout_line(&page.layout, 0, 2);
    layout_words(&page.layout, STR("a arn:aws:iam::111122223333:role/Long b"));
    layout_end(&page.layout);
    page_close(&page, "a\n  arn:aws:iam::111122223333:role/Long\n  b\n");
}

static void wide_characters_count_twice(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 10);
    layout_line(&page.layout, 0, 0);
    layout_words(&page.layout, STR("\u7530\u4e2d\u592a \u7530\u4e2d e\u0301e\u0301e\u0301 x"));
    layout_end(&page.layout);
    page_close(&page, "\u7530\u4e2d\u592a\n\u7530\u4e2d e\u0301e\u0301e\u0301 x\n");
}

static void sentences_stay_together(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 20);
    layout_line(&page.layout, 0, 0);
    layout_sentence(&page.layout, STR("One two three."));
    layout_sentence(&page.layout, STR("Four five."));
    layout_sentence(&page.layout, STR("A sentence that no line can hold."));
    layout_end(&page.layout);
    page_close(&page, "One two three.\nFour five. A\nsentence that no\nline can hold.\n");
}

static void columns_and_colour(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 40);
    page.layout.colour = true;
    layout_line(&page.layout, 0, 9);
    layout_word(&page.layout, STR("FAIL"), STYLE_FAIL);
    layout_to_column(&page.layout, 9);
    layout_word(&page.layout, STR("x"), STYLE_PLAIN);
    layout_to_column(&page.layout, 5);
    layout_word(&page.layout, STR("y"), STYLE_PASS);
    layout_gap(&page.layout, 3);
    layout_word(&page.layout, STR("\x1b[0m"), STYLE_UNKNOWN);
    layout_end(&page.layout);
    page_close(&page, "\x1b[1;31mFAIL\x1b[0m     x  \x1b[32my\x1b[0m   \x1b[1;33m\\x1b[0m\x1b[0m\n");
}

static void commands_go_on_behind_a_backslash(void **state)
{
    (void)state;
    struct page page;
    struct str words[] = {STR("rolecall"), STR("explain"), STR("a b"), STR("snapshots/x")};
    page_open(&page, 24);
    layout_line(&page.layout, 2, 4);
    layout_word(&page.layout, STR("next:"), STYLE_PLAIN);
    layout_command(&page.layout, words, 4);
    layout_end(&page.layout);
    page_close(&page, "  next: rolecall \\\n    explain 'a b' \\\n    snapshots/x\n");
}

static void no_memory_is_told(void **state)
{
    (void)state;
    struct page page;
    page_open(&page, 24);
    page.scratch.ceiling = 4;
    layout_line(&page.layout, 0, 0);
    layout_words(&page.layout, STR("longer than that"));
    assert_int_equal(page.out.failed, RC_LIMIT);
    buf_free(&page.out);
    buf_free(&page.scratch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commands_on_a_snapshot),
        cmocka_unit_test(shell_quoting),
        cmocka_unit_test(words_fill_lines),
        cmocka_unit_test(exactly_at_the_limit),
        cmocka_unit_test(long_words_stay_whole),
        cmocka_unit_test(wide_characters_count_twice),
        cmocka_unit_test(sentences_stay_together),
        cmocka_unit_test(columns_and_colour),
        cmocka_unit_test(commands_go_on_behind_a_backslash),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests_name("text layout", tests, NULL, NULL);
}
