/* SPDX-License-Identifier: Apache-2.0
 *
 * Which texts are copied, and which are one.
 */
#include "policy/document_read.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static struct document_reader new_reader(struct text_table *texts, bool live)
{
    struct arena *arena = arena_new(0);

    assert_non_null(arena);
    return (struct document_reader){.arena = arena, .texts = texts, .texts_live = live};
}

static void texts_are_kept_once(void **state)
{
    struct text_table *table = text_table_new();
    struct document_reader reader = new_reader(table, false);
    struct str seen[3000];
    char text[32];

    (void)state;
    assert_non_null(table);
    for (size_t round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof seen / sizeof *seen; i++) {
            struct str kept;

            (void)snprintf(text, sizeof text, "s3:Action%zu", i);
            kept = document_text(&reader, str_of(text));
            assert_true(str_equal(kept, str_of(text)));
            assert_ptr_not_equal(kept.at, text);
            if (round == 0)
                seen[i] = kept;
            assert_ptr_equal(kept.at, seen[i].at);
        }
    }
    arena_free(reader.arena);
    text_table_free(table);
}

static void a_text_that_lives_is_not_copied(void **state)
{
    struct text_table *table = text_table_new();
    struct document_reader reader = new_reader(table, true);
    struct str text = STR("aws:SourceIp"), lower = STR("sts:externalid");

    (void)state;
    assert_ptr_equal(document_text(&reader, text).at, text.at);
    assert_ptr_equal(document_lower(&reader, lower).at, lower.at);
    assert_true(str_equal(document_lower(&reader, text), STR("aws:sourceip")));
    assert_ptr_equal(document_lower(&reader, text).at, document_lower(&reader, STR("AWS:SourceIP")).at);
    arena_free(reader.arena);
    text_table_free(table);
}

static void without_a_table_each_is_copied(void **state)
{
    struct document_reader reader = new_reader(NULL, false);
    struct str text = STR("x");
    char longer[1000];

    (void)state;
    assert_ptr_not_equal(document_text(&reader, text).at, text.at);
    assert_ptr_not_equal(document_text(&reader, text).at, document_text(&reader, text).at);
    assert_true(str_equal(document_text(&reader, STR_EMPTY), STR("")));
    assert_non_null(document_text(&reader, STR_EMPTY).at);
    assert_non_null(document_lower(&reader, STR_EMPTY).at);
    assert_true(str_equal(document_lower(&reader, STR("Aws:X/\xc3\x89")), STR("aws:x/\xc3\x89")));
    memset(longer, 'K', sizeof longer);
    assert_int_equal(document_lower(&reader, (struct str){longer, sizeof longer}).len, sizeof longer);
    assert_int_equal(document_lower(&reader, (struct str){longer, sizeof longer}).at[sizeof longer - 1], 'k');
    arena_free(reader.arena);
    text_table_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_kept_once),
        cmocka_unit_test(a_text_that_lives_is_not_copied),
        cmocka_unit_test(without_a_table_each_is_copied),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
