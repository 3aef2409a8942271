/* SPDX-License-Identifier: Apache-2.0
 *
 * What an index says of an action is what a walk through all statements says: of odd patterns and actions, of made-up
 * documents, and of all of AWS's managed policies for all of AWS's actions.
 */
#include "policy/compiled.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "policy/action.h"
#include "policy/match.h"
#include "text/file.h"

#define MANAGED "../shared/data/aws-managed-policies.json.gz" /* from the repository's root */

static struct policy_document *read_policy(struct arena *arena, struct str text)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    if (policy_parse_text(arena, POLICY_IDENTITY, text, &document, &err) != RC_OK)
        fail_msg("%s", err.text);
    return document;
}

/* The first statement of which the index says something else, or the count of them. */
static size_t first_difference(const struct policy_document *document, const struct policy_index *index,
                               const struct indexed_action *asked, struct str action, uint64_t *sets)
{
    size_t words = policy_index_words(index);

    policy_index_find(index, asked, sets, sets + words);
    for (size_t i = 0; i < document->statement_count; i++) {
        bool matching = sets[i / 64] >> i % 64 & 1;
        bool unknown = sets[words + i / 64] >> i % 64 & 1;
        enum tri expected = match_action(&document->statements[i], action);

        if (matching != (expected == TRI_TRUE) || unknown != (expected == TRI_UNKNOWN))
            return i;
    }
    return document->statement_count;
}

static void compare(struct arena *arena, const struct policy_document *document, struct str action)
{
    const struct policy_index *index = policy_index_new(arena, document);
    struct indexed_action asked;
    uint64_t *sets;
    size_t found;

    assert_non_null(index);
    sets = ARENA_ARRAY(arena, 2 * policy_index_words(index), uint64_t);
    assert_non_null(sets);
    indexed_action_make(action, &asked);
    if (!asked.fits)
        return;
    found = first_difference(document, index, &asked, action, sets);
    if (found != document->statement_count)
        fail_msg("%.*s: statement %zu", (int)action.len, action.at, found);
    /* And nothing behind the last. */
    for (size_t i = document->statement_count; i < 64 * policy_index_words(index); i++)
        assert_true(((sets[i / 64] | sets[policy_index_words(index) + i / 64]) >> i % 64 & 1) == 0);
}

#define LONG "AVeryLongNameThatNoActionOfAWSHasButThatSomebodyMayWriteInAPolicyAllTheSame" /* more than 63 letters */

static const char *const patterns[] = {
    "*",
    "**",
    "s3:*",
    "s3:Get*",
    "s3:getobject",
    "S3:GetObject",
    "s3:Get*Object",
    "s3:*Object",
    "s3:?etObject",
    "s3:Get?",
    "s?:Get*",
    "*:GetObject",
    "*:*",
    "s3",
    "s3:",
    ":x",
    "a:b:c",
    "s3:G*",
    "s3:GetObject*",
    "s3:" LONG,
    "s3:" LONG "*",
    "s3:" LONG "*x",
    "s3:Gét*",
    "é:*",
    "s33:*",
    "s3:**",
    "s3:Get**t",
    "ec2:Describe*",
    "s3:?",
    "s3:GetObjectTagging",
};

static const char *const actions[] = {
    "s3:GetObject",
    "S3:GETOBJECT",
    "s3:Get",
    "s3:G",
    "s3:",
    "s3",
    "",
    ":",
    ":x",
    "s33:GetObject",
    "s3:" LONG,
    "s3:" LONG "yx",
    "s3:Gét",
    "s3:Gétx",
    "é:a",
    "a:b:c",
    "ec2:DescribeInstances",
    "sx:Getx",
    "s3:GetObjectTagging",
    "s3:GetXObject",
    "s3:" LONG LONG,
    "s3:Géx",
};

static void every_pattern_and_every_action(void **state)
{
    struct arena *arena = arena_new(0);
    (void)state;

    for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
        for (size_t q = 0; q < sizeof patterns / sizeof *patterns; q++) {
            struct str text = arena_printf(
                arena,
                "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"%s\",\"%s\"],\"Resource\":\"*\"},"
                "{\"Effect\":\"Deny\",\"NotAction\":[\"%s\",\"%s\"],\"Resource\":\"*\"},"
                "{\"Effect\":\"Allow\",\"Action\":[],\"Resource\":\"*\"},{\"Effect\":\"Allow\",\"NotAction\":[],"
                "\"Resource\":\"*\"},{\"Effect\":\"Allow\",\"Resource\":\"*\"}]}",
                patterns[p], patterns[q], patterns[p], patterns[q]);
            const struct policy_document *document = read_policy(arena, text);

            for (size_t a = 0; a < sizeof actions / sizeof *actions; a++)
                compare(arena, document, str_of(actions[a]));
            arena_reset(arena);
        }
    }
    arena_free(arena);
}

/* More statements than a word has bits, each with some of the patterns. */
static void documents_of_many_statements(void **state)
{
    struct arena *arena = arena_new(0);
    uint64_t random = 5;
    (void)state;

    for (size_t count = 60; count < 200; count += 3) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        const struct policy_document *document;

        buf_add(&text, STR("{\"Statement\":["));
        for (size_t i = 0; i < count; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            buf_printf(&text, "%s{\"Effect\":\"Allow\",\"%s\":[\"%s\",\"%s\"],\"Resource\":\"*\"}", i > 0 ? "," : "",
                       random >> 63 ? "Action" : "NotAction",
                       patterns[(random >> 20) % (sizeof patterns / sizeof *patterns)],
                       patterns[(random >> 40) % (sizeof patterns / sizeof *patterns)]);
        }
        buf_add(&text, STR("]}"));
        document = read_policy(arena, buf_str(&text));
        assert_int_equal(document->statement_count, count);
        for (size_t a = 0; a < sizeof actions / sizeof *actions; a++)
            compare(arena, document, str_of(actions[a]));
        buf_free(&text);
        arena_reset(arena);
    }
    arena_free(arena);
}

/* With sanitizers, which take their time, a part of the actions for each policy, another one for the next. */
#ifdef __SANITIZE_ADDRESS__
#define STEP 13
#else
#define STEP 1
#endif

/* All actions of one policy. */
static void compare_all(struct arena *arena, struct str name, const struct policy_document *document, size_t number,
                        const struct indexed_action *asked, const struct str *all)
{
    const struct policy_index *index = policy_index_new(arena, document);
    uint64_t *sets;

    assert_non_null(index);
    sets = ARENA_ARRAY(arena, 2 * policy_index_words(index), uint64_t);
    assert_non_null(sets);
    for (size_t a = number % STEP; a < action_count(); a += STEP) {
        if (first_difference(document, index, &asked[a], all[a], sets) != document->statement_count)
            fail_msg("%.*s: %.*s", (int)name.len, name.at, (int)all[a].len, all[a].at);
    }
}

static void managed_policies(void **state)
{
    struct arena *arena = arena_new(0);
    struct arena *one = arena_new(0);
    struct indexed_action *asked = ARENA_ARRAY(arena, action_count(), struct indexed_action);
    struct str *all = ARENA_ARRAY(arena, action_count(), struct str);
    struct file file;
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    struct json_iter it;
    size_t policies = 0;
    (void)state;

    if (file_read(STR(MANAGED), &file, &err) != RC_OK) {
        print_message("%s is not there: skipped\n", MANAGED);
        err_clear(&err);
        arena_free(arena);
        arena_free(one);
        skip();
    }
    assert_int_equal(json_parse(NULL, file.bytes, &doc, &err), RC_OK);
    for (size_t a = 0; a < action_count(); a++) {
        struct str service = action_service(a), name = action_name(a);

        all[a] = arena_printf(arena, "%.*s:%.*s", (int)service.len, service.at, (int)name.len, name.at);
        indexed_action_make(all[a], &asked[a]);
        assert_true(asked[a].fits);
    }
    it = json_iter(json_root(doc));
    while (json_next(&it)) {
        struct policy_document *document = NULL;

        assert_int_equal(policy_parse(one, POLICY_IDENTITY, json_get(it.value, STR("document")), &document, &err),
                         RC_OK);
        compare_all(one, it.name, document, it.index, asked, all);
        arena_reset(one);
        policies++;
    }
    assert_true(policies > 1000);
    json_doc_free(doc);
    file_free(&file);
    arena_free(one);
    arena_free(arena);
}

static void when_it_is_made(void **state)
{
    struct arena *arena = arena_new(0);
    struct policy_document *few = read_policy(
        arena, STR("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"a:1\",\"a:2\"],\"Resource\":\"*\"}}"));
    struct policy_document *more = read_policy(
        arena, STR("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"a:1\",\"a:2\",\"a:3\",\"a:4\",\"a:5\",\"a:6\","
                   "\"a:7\",\"a:8\"],\"Resource\":\"*\"}}"));
    struct arena *small = arena_new(100);
    (void)state;

    assert_null(more->index);
    assert_int_equal(policy_compile(arena, few), RC_OK);
    assert_null(few->index);
    assert_int_equal(policy_compile(small, more), RC_NO_MEMORY);
    assert_null(more->index);
    assert_int_equal(policy_compile(arena, more), RC_OK);
    assert_non_null(more->index);
    arena_free(small);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pattern_and_every_action),
        cmocka_unit_test(documents_of_many_statements),
        cmocka_unit_test(managed_policies),
        cmocka_unit_test(when_it_is_made),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
