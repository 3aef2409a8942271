/* SPDX-License-Identifier: Apache-2.0
 *
 * One statement against one request: which element makes it F, T or U, and the words for U.
 */
#include "evaluate_fixture.h"

struct statement_case {
    const char *statement;
    enum policy_type type;
    enum tri match;
    const char *unknown; /* the one reason; NULL: none */
};

static const struct statement_case cases[] = {
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}", POLICY_IDENTITY, TRI_TRUE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:Put*\",\"Resource\":\"*\"}", POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::c/*\"}", POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"given\":\"x\"}}}",
     POLICY_IDENTITY, TRI_TRUE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"given\":\"y\"}}}",
     POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"Open\":\"y\"}}}",
     POLICY_IDENTITY, TRI_UNKNOWN, "p: Statement[0].Condition.StringEquals.Open: the value of the key is not known"},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"open\":\"y\","
     "\"given\":"
     "\"y\"}}}",
     POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"s3:b/?\"}", POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s?::b/k\"}", POLICY_IDENTITY, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:*b/k\"}", POLICY_IDENTITY, TRI_UNKNOWN,
     "p: Statement[0].Resource: AWS does not document whether it covers this resource"},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"many\":\"a\"}}}",
     POLICY_IDENTITY, TRI_UNKNOWN,
     "p: Statement[0].Condition.StringEquals.many: AWS does not document how these values compare"},
    {"{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" ACCOUNT "\"},\"Action\":\"s3:*\",\"Resource\":\"*\"}",
     POLICY_RESOURCE, TRI_TRUE, NULL},
    {"{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"999988887777\"},\"Action\":\"s3:*\",\"Resource\":\"*\"}",
     POLICY_RESOURCE, TRI_FALSE, NULL},
    {"{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" ACCOUNT "\"},\"Action\":\"s3:*\"}", POLICY_RESOURCE, TRI_TRUE,
     NULL},
    {"{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}", POLICY_SCP, TRI_TRUE, NULL},
};

static enum rc evaluate_first(struct evaluator *e, const struct policy_ref *policy, struct statement_result *out)
{
    const struct policy_statement *statement = &policy->document->statements[0];

    return statement_evaluate(e, policy, statement, match_action(statement, e->request->action), out);
}

static void statements_match_as_their_elements_do(void **state)
{
    struct fixture *f = *state;
    static const struct str many[] = {{"a", 1}, {"b", 1}};
    const struct context_key open = {
        .written = STR("open"), .name = STR("open"), .state = CONTEXT_UNKNOWN, .maybe_missing = true};
    const struct context_key list = {.written = STR("many"),
                                     .name = STR("many"),
                                     .state = CONTEXT_PRESENT,
                                     .values = many,
                                     .count = 2,
                                     .multivalued = true};

    assert_int_equal(context_set_one(f->context, STR("given"), STR("x")), RC_OK);
    assert_int_equal(context_set(f->context, &open), RC_OK);
    assert_int_equal(context_set(f->context, &list), RC_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct policy_ref policy = fixture_policy(f, cases[i].type, "p", cases[i].statement);
        struct evaluator *e = fixture_evaluator(f);
        struct statement_result result;

        assert_int_equal(evaluate_first(e, &policy, &result), RC_OK);
        if (result.match != cases[i].match)
            fail_msg("%s: %d", cases[i].statement, (int)result.match);
        assert_int_equal(e->unknowns.count, cases[i].unknown != NULL);
        if (cases[i].unknown != NULL)
            assert_string_equal(e->unknowns.items[0].at, cases[i].unknown);
    }
}

/* A fault leaves the statement open unless another element is F. */
static void a_fault_leaves_it_open(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *statement;
        enum tri match;
        const char *path;
    } faults[] = {
        {"{\"effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}", TRI_UNKNOWN, "effect"},
        {"{\"effect\":\"Allow\",\"Action\":\"ec2:*\",\"Resource\":\"*\"}", TRI_FALSE, NULL},
        {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Extra\":1}", TRI_UNKNOWN, "Extra"},
        {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\"}", TRI_UNKNOWN, "Resource"},
        {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquls\":{\"a\":\"b\"}}}",
         TRI_UNKNOWN, "StringEquls"},
    };

    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        struct policy_ref policy = fixture_policy(f, POLICY_IDENTITY, "p", faults[i].statement);
        struct evaluator *e = fixture_evaluator(f);
        struct statement_result result;

        assert_int_equal(evaluate_first(e, &policy, &result), RC_OK);
        assert_int_equal(result.match, faults[i].match);
        if (faults[i].path == NULL) {
            assert_int_equal(e->unknowns.count, 0);
            continue;
        }
        assert_true(e->unknowns.count > 0);
        if (strstr(e->unknowns.items[0].at, faults[i].path) == NULL)
            fail_msg("%s is not in: %s", faults[i].path, e->unknowns.items[0].at);
    }
}

static void the_kind_of_entry_is_kept(void **state)
{
    struct fixture *f = *state;
    struct policy_ref policy = fixture_policy(f, POLICY_RESOURCE, "p",
                                              "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" USER_ARN
                                              "\"},\"Action\":\"s3:*\",\"Resource\":\"*\"}");
    struct statement_result result;

    assert_int_equal(evaluate_first(fixture_evaluator(f), &policy, &result), RC_OK);
    assert_int_equal(result.principal.user, TRI_TRUE);
    assert_int_equal(result.principal.account, TRI_FALSE);
    assert_int_equal(result.principal.star, TRI_FALSE);
    assert_int_equal(result.but_principal, TRI_TRUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(statements_match_as_their_elements_do, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(a_fault_leaves_it_open, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(the_kind_of_entry_is_kept, fixture_make, fixture_free),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
