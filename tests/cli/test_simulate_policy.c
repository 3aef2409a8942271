/* SPDX-License-Identifier: Apache-2.0
 *
 * One policy of a request: its document and the keys that it mentions, or the fault of the whole.
 */
#include "cli/simulate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void document_and_keys(void **state)
{
    struct arena *arena = arena_new(0);
    struct json_parser *parser = json_parser_new();
    struct str text = STR("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\","
                          "\"Resource\":\"arn:aws:s3:::b/${aws:username}\",\"Condition\":{\"StringEquals\":"
                          "{\"aws:PrincipalTag/Team\":\"${aws:userid}\",\"aws:USERNAME\":\"a\"}}}]}");
    static const char *const keys[] = {"aws:username", "aws:PrincipalTag/Team", "aws:userid"};
    struct simulate_policy *policy = NULL;
    const struct policy_fault *fault = NULL;
    (void)state;

    assert_int_equal(simulate_policy_read(arena, parser, POLICY_IDENTITY, text, &policy, &fault, NULL), RC_OK);
    assert_non_null(policy);
    assert_null(fault);
    assert_int_equal(policy->document->statement_count, 1);
    assert_true(str_equal(policy->text, text));
    assert_int_equal(policy->mention_count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_true(str_equal(policy->mentions[i].written, str_of(keys[i])));
    json_parser_free(parser);
    arena_free(arena);
}

static void fault_of_the_whole(void **state)
{
    struct arena *arena = arena_new(0);
    struct simulate_policy *policy = NULL;
    const struct policy_fault *fault = NULL;
    (void)state;

    assert_int_equal(simulate_policy_read(arena, NULL, POLICY_IDENTITY, STR("{}"), &policy, &fault, NULL), RC_OK);
    assert_null(policy);
    assert_non_null(fault);
    assert_true(str_equal(fault->text, STR("has no Statement")));
    arena_free(arena);
}

static void no_memory(void **state)
{
    struct str text =
        STR("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}}");
    size_t size = 1;
    enum rc rc = RC_NO_MEMORY;
    (void)state;

    for (; rc == RC_NO_MEMORY; size += 64) {
        struct arena *arena = arena_new(size);
        struct simulate_policy *policy = NULL;
        const struct policy_fault *fault = NULL;
        struct err err = ERR_NONE;

        rc = simulate_policy_read(arena, NULL, POLICY_IDENTITY, text, &policy, &fault, &err);
        assert_true(rc == RC_OK ? policy != NULL : err.code == RC_NO_MEMORY);
        err_clear(&err);
        arena_free(arena);
    }
    assert_int_equal(rc, RC_OK);
    assert_true(size > 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(document_and_keys),
        cmocka_unit_test(fault_of_the_whole),
        cmocka_unit_test(no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
