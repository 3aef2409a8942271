/* SPDX-License-Identifier: Apache-2.0
 *
 * Action and NotAction: the rules of 2.2 and the worked examples of section 10.
 */
#include "policy/match.h"

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

static const struct {
    const char *source, *element, *json, *action;
    enum tri expected;
} cases[] = {
    {"2.2", "Action", "\"*\"", "s3:GetObject", TRI_TRUE},
    {"2.2", "Action", "\"***\"", "s3:GetObject", TRI_TRUE},
    {"2.2", "Action", "\"*:*\"", "s3:GetObject", TRI_TRUE},
    {"2.2", "Action", "\"s3:GetObject\"", "s3:GetObject", TRI_TRUE},
    {"2.2", "Action", "\"s3:GetObject\"", "s3:GetObjects", TRI_FALSE},
    {"2.2", "Action", "\"s3:*Bucket*\"", "s3:ListAllMyBuckets", TRI_TRUE},
    {"2.2", "Action", "\"s3:*Bucket*\"", "s3:GetObject", TRI_FALSE},
    {"2.2", "Action", "\"iam:?etUser\"", "iam:GetUser", TRI_TRUE},
    {"2.2", "Action", "\"iam:?etUser\"", "iam:etUser", TRI_FALSE},
    {"2.2, prefix", "Action", "\"s*:GetObject\"", "s3:GetObject", TRI_TRUE},
    {"2.2, star takes no colon", "Action", "\"s*:x\"", "s3:y:x", TRI_FALSE},
    {"2.2, no colon", "Action", "\"s3\"", "s3:GetObject", TRI_UNKNOWN},
    {"2.2, two colons", "Action", "\"s3:Get:Object\"", "s3:GetObject", TRI_UNKNOWN},
    {"2.2, a fault and a match", "Action", "[\"s3\",\"s3:Get*\"]", "s3:GetObject", TRI_TRUE},
    {"2.2, a fault and no match", "Action", "[\"s3\",\"s3:Put*\"]", "s3:GetObject", TRI_UNKNOWN},
    {"example 1", "Action", "\"S3:getOBJECT\"", "s3:GetObject", TRI_TRUE},
    {"example 4", "Action", "[]", "s3:GetObject", TRI_FALSE},
    {"example 7", "NotAction", "\"iam:*\"", "support:CreateCase", TRI_TRUE},
    {"example 7", "NotAction", "\"iam:*\"", "iam:GetUser", TRI_FALSE},
    {"example 8", "NotAction", "[\"support:*\"]", "support-console:GetAccountState", TRI_TRUE},
    {"example 9", "Action", "\"support:*\"", "support-console:GetCaseDraft", TRI_FALSE},
    {"NotAction, a fault", "NotAction", "[\"s3\"]", "iam:GetUser", TRI_UNKNOWN},
    {"NotAction, a fault and a match", "NotAction", "[\"s3\",\"iam:*\"]", "iam:GetUser", TRI_FALSE},
    {"NotAction, all", "NotAction", "\"*\"", "iam:GetUser", TRI_FALSE},
    {"1.3", "NotAction", "[]", "iam:GetUser", TRI_UNKNOWN},
};

static void the_rules_hold(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str text = arena_printf(*state, "{\"Statement\":{\"Effect\":\"Allow\",\"Resource\":\"*\",\"%s\":%s}}",
                                       cases[i].element, cases[i].json);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;
        enum tri result;

        assert_int_equal(policy_parse_text(*state, POLICY_IDENTITY, text, &document, &err), RC_OK);
        assert_int_equal(document->statement_count, 1);
        result = match_action(&document->statements[0], str_of(cases[i].action));
        assert_int_equal(document->services, document->statements[0].services);
        if (result != cases[i].expected)
            fail_msg("%s: %s %s against %s: %d", cases[i].source, cases[i].element, cases[i].json, cases[i].action,
                     (int)result);
    }
}

/* The bits of services may say too much, and never too little. */
static const struct {
    const char *json, *service;
    bool may;
} bits[] = {
    {"\"Action\":\"s3:GetObject\"", "s3", true},
    {"\"Action\":\"S3:GetObject\"", "s3", true},
    {"\"Action\":\"s3:GetObject\"", "iam", false},
    {"\"Action\":[\"s3:GetObject\",\"iam:*\"]", "iam", true},
    {"\"Action\":[\"s3:GetObject\",\"iam:*\"]", "ec2", false},
    {"\"Action\":[]", "ec2", false},
    {"\"Action\":\"s*:GetObject\"", "ec2", true},
    {"\"Action\":\"*\"", "ec2", true},
    {"\"Action\":[\"s3:Get:Object\"]", "ec2", true},
    {"\"Action\":[7]", "ec2", true},
    {"\"Sid\":\"NoAction\"", "ec2", true},
    {"\"NotAction\":\"s3:*\"", "ec2", true},
};

static void a_statement_tells_of_which_services_it_speaks(void **state)
{
    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++) {
        struct str text =
            arena_printf(*state, "{\"Statement\":[{\"Effect\":\"Allow\",\"Resource\":\"*\",%s}]}", bits[i].json);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;
        uint64_t bit = action_service_bit(action_service_hash(str_of(bits[i].service)));

        assert_int_equal(policy_parse_text(*state, POLICY_IDENTITY, text, &document, &err), RC_OK);
        if (((document->statements[0].services & bit) != 0) != bits[i].may)
            fail_msg("%s, %s", bits[i].json, bits[i].service);
    }
    assert_int_not_equal(action_service_hash(STR_EMPTY), 0);
}

static void an_action_is_known_in_any_case(void **state)
{
    (void)state;
    assert_true(action_is(STR("sts:AssumeRole"), STR("sts:assumerole")));
    assert_true(action_is(STR("STS:assumeROLE"), STR("sts:assumerole")));
    assert_false(action_is(STR("sts:AssumeRoleWithSAML"), STR("sts:assumerole")));
    assert_false(action_is(STR("AssumeRole"), STR("sts:assumerole")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_rules_hold, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_statement_tells_of_which_services_it_speaks, make_arena, free_arena),
        cmocka_unit_test(an_action_is_known_in_any_case),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
