/* SPDX-License-Identifier: Apache-2.0
 *
 * Noting faults: their places as text, and which of them count.
 */
#include "policy/document_read.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

static void places_become_paths(void **state)
{
    struct document_reader reader = {.arena = *state, .statement = 2};
    struct field list = FIELD_NAMED(NULL, STR("Statement"));
    struct field item = FIELD_ITEM(&list, 2);
    struct field condition = FIELD_NAMED(&item, STR("Condition"));
    struct field operator_field = FIELD_NAMED(&condition, STR("StringEquls"));
    struct field key = FIELD_NAMED(&operator_field, STR("aws:x"));
    struct field value = FIELD_ITEM(&key, 0);
    static const char *const paths[] = {"", "Statement", "Statement[2]", "Statement[2].Condition.StringEquls",
                                        "Statement[2].Condition.StringEquls.aws:x[0]"};
    const struct field *const fields[] = {NULL, &list, &item, &operator_field, &value};

    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        assert_int_equal(document_fault(&reader, fields[i], STR("wrong")), RC_OK);
        assert_true(str_equal(reader.faults[i].path, str_of(paths[i])));
        assert_int_equal(reader.faults[i].statement, 2);
    }
    assert_int_equal(reader.fault_count, sizeof paths / sizeof *paths);
}

static void faults_and_warnings_differ(void **state)
{
    struct document_reader reader = {.arena = *state, .statement = 1};
    struct policy_document document = {0};

    assert_int_equal(document_warning(&reader, NULL, STR("odd")), RC_OK);
    document.faults = reader.faults;
    document.fault_count = reader.fault_count;
    assert_false(policy_has_faults(&document));
    assert_false(reader.unknown);
    assert_int_equal(document_fault(&reader, NULL, STR("wrong")), RC_OK);
    assert_int_equal(document_fault_whole(&reader, NULL, STR("all wrong")), RC_OK);
    document.faults = reader.faults;
    document.fault_count = reader.fault_count;
    assert_true(policy_has_faults(&document));
    assert_true(reader.unknown);
    assert_int_equal(reader.statement, 1);
    assert_true(str_equal(policy_document_fault(&document)->text, STR("all wrong")));
}

/* A text that could not be made says that memory ran out. */
static void a_text_without_memory_is_no_fault(void **state)
{
    struct document_reader reader = {.arena = *state};

    assert_int_equal(document_fault(&reader, NULL, STR_EMPTY), RC_NO_MEMORY);
    assert_int_equal(reader.fault_count, 0);
}

/* Every reading fails whole when memory runs out, at whatever point. */
static void want_of_memory_is_told(void **state)
{
    static const char text[] =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"x\","
        "\"111122223333\"]},"
        "\"Action\":[\"s3:Get*\",\"x\"],\"Resource\":[\"arn:aws:s3:::${aws:username}/*\",\"arn:aws:s3\"],"
        "\"Condition\":{\"StringLike\":{\"a:b\":[\"x\",\"${a:b}\"]},\"X\":{\"a:b\":1}}}]}";
    size_t failures = 0;
    (void)state;

    for (size_t ceiling = 1;; ceiling += ceiling < 1024 ? 64 : 1024) {
        struct arena *arena = arena_new(ceiling);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;
        enum rc rc;

        assert_non_null(arena);
        assert_true(ceiling < (1u << 24));
        rc = policy_parse_text(arena, POLICY_RESOURCE, STR(text), &document, &err);
        arena_free(arena);
        err_clear(&err);
        if (rc == RC_OK)
            break;
        assert_int_equal(rc, RC_NO_MEMORY);
        assert_null(document);
        failures++;
    }
    assert_true(failures > 0);
}

static void small_readings(void **state)
{
    (void)state;
    assert_true(document_only_stars(STR("*")));
    assert_true(document_only_stars(STR("***")));
    assert_false(document_only_stars(STR("")));
    assert_false(document_only_stars(STR("*?")));
    assert_true(document_has_wildcard(STR("a?")));
    assert_false(document_has_wildcard(STR("a")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(places_become_paths, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(faults_and_warnings_differ, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_text_without_memory_is_no_fault, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(want_of_memory_is_told, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(small_readings, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
