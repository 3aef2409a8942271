/* SPDX-License-Identifier: Apache-2.0
 *
 * Documents by content: same content, same document.
 */
#include "policy/document.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_cache(void **state)
{
    *state = policy_cache_new();
    return *state == NULL ? -1 : 0;
}

static int free_cache(void **state)
{
    policy_cache_free(*state);
    return 0;
}

static const struct policy_document *value(void **state, enum policy_type type, const char *json)
{
    const struct policy_document *document = NULL;
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(json_parse(NULL, str_of(json), &doc, &err), RC_OK);
    assert_int_equal(policy_cache_parse(*state, type, json_root(doc), &document, &err), RC_OK);
    json_doc_free(doc);
    assert_non_null(document);
    return document;
}

#define ONE        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"
#define ONE_SPACED "{ \"Statement\" : { \"Effect\" : \"Allow\", \"Action\" : \"s3:*\", \"Resource\" : \"*\" } }"
#define TWO        "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"

static void same_content_is_one_document(void **state)
{
    const struct policy_document *one = value(state, POLICY_IDENTITY, ONE);

    assert_int_equal(one->serial, 1);
    assert_ptr_equal(value(state, POLICY_IDENTITY, ONE), one);
    assert_ptr_equal(value(state, POLICY_IDENTITY, ONE_SPACED), one);
    assert_int_equal(policy_cache_count(*state), 1);
    assert_ptr_not_equal(value(state, POLICY_IDENTITY, TWO), one);
    assert_ptr_not_equal(value(state, POLICY_BOUNDARY, ONE), one);
    assert_int_equal(value(state, POLICY_BOUNDARY, ONE)->type, POLICY_BOUNDARY);
    assert_int_equal(policy_cache_count(*state), 3);
    assert_int_equal(value(state, POLICY_BOUNDARY, ONE)->serial, 3);
}

/* A number in a Condition is the text that it was written with. */
static void numbers_are_kept_by_their_spelling(void **state)
{
    static const char *const numbers[] = {"1", "1.0", "1.00000000000000000001", "10e-1", "-0", "0", "\"1\""};
    const struct policy_document *seen[sizeof numbers / sizeof *numbers];

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        char json[256];

        snprintf(json, sizeof json,
                 "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":"
                 "{\"StringEquals\":{\"aws:PrincipalTag/level\":%s}}}}",
                 numbers[i]);
        seen[i] = value(state, POLICY_IDENTITY, json);
        assert_ptr_equal(value(state, POLICY_IDENTITY, json), seen[i]);
        for (size_t k = 0; k < i; k++)
            assert_ptr_not_equal(seen[i], seen[k]);
    }
}

static void strings_are_kept_by_their_bytes(void **state)
{
    const struct policy_document *one = value(state, POLICY_IDENTITY, "\"{\\\"Statement\\\":[]}\"");

    assert_false(one->unknown);
    assert_ptr_equal(value(state, POLICY_IDENTITY, "\"{\\\"Statement\\u0022:[]}\""), one);
    assert_ptr_not_equal(value(state, POLICY_IDENTITY, "\"{\\\"Statement\\\": []}\""), one);
    assert_ptr_not_equal(value(state, POLICY_IDENTITY, "{\"Statement\":[]}"), one);
    assert_false(value(state, POLICY_IDENTITY, "\"%7B%22Statement%22:[]%7D\"")->unknown);
    assert_true(value(state, POLICY_IDENTITY, "\"\"")->unknown);
}

static void many_documents_stay_apart(void **state)
{
    enum {
        MANY = 3000
    };
    static const struct policy_document *seen[MANY];

    for (size_t round = 0; round < 2; round++) {
        for (size_t i = 0; i < MANY; i++) {
            char json[256];
            const struct policy_document *document;

            snprintf(json, sizeof json,
                     "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:A%zu\",\"Resource\":\"*\"}}", i);
            document = value(state, POLICY_IDENTITY, json);
            if (round == 0)
                seen[i] = document;
            assert_ptr_equal(document, seen[i]);
            assert_int_equal(document->serial, i + 1);
            snprintf(json, sizeof json, "s3:A%zu", i);
            assert_true(str_equal(document->statements[0].actions[0].written, str_of(json)));
        }
    }
    assert_int_equal(policy_cache_count(*state), MANY);
    assert_in_range(policy_cache_size(*state), MANY * sizeof(struct policy_document), (size_t)4 << 20);
}

/* A cache that borrows keeps no text of its own, and tells contents apart by reading them again. */
static void borrowed_values_are_not_copied(void **state)
{
    static const struct {
        const char *json;
        bool same; /* as the first */
    } rows[] = {
        {ONE, true}, {ONE_SPACED, true}, {TWO, false}, {"\"%7B%22Statement%22:[]%7D\"", false}, {ONE, true},
    };
    enum {
        ROWS = sizeof rows / sizeof *rows
    };
    struct policy_cache *cache = policy_cache_new_borrowing();
    struct json_doc *docs[ROWS];
    const struct policy_document *first = NULL;
    struct err err = ERR_NONE;

    (void)state;
    assert_non_null(cache);
    for (size_t i = 0; i < ROWS; i++) {
        const struct policy_document *document = NULL;

        assert_int_equal(json_parse(NULL, str_of(rows[i].json), &docs[i], &err), RC_OK);
        assert_int_equal(policy_cache_parse(cache, POLICY_IDENTITY, json_root(docs[i]), &document, &err), RC_OK);
        first = i == 0 ? document : first;
        assert_int_equal(document == first, rows[i].same);
    }
    assert_int_equal(policy_cache_count(cache), 3);
    assert_ptr_equal(first->statements[0].actions[0].written.at,
                     json_string(json_get(json_get(json_root(docs[0]), STR("Statement")), STR("Action"))).at);
    policy_cache_free(cache);
    for (size_t i = 0; i < ROWS; i++)
        json_doc_free(docs[i]);
}

static void freeing_nothing_is_fine(void **state)
{
    (void)state;
    policy_cache_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(same_content_is_one_document, make_cache, free_cache),
        cmocka_unit_test_setup_teardown(numbers_are_kept_by_their_spelling, make_cache, free_cache),
        cmocka_unit_test_setup_teardown(strings_are_kept_by_their_bytes, make_cache, free_cache),
        cmocka_unit_test_setup_teardown(many_documents_stay_apart, make_cache, free_cache),
        cmocka_unit_test(borrowed_values_are_not_copied),
        cmocka_unit_test(freeing_nothing_is_fine),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
