/* SPDX-License-Identifier: Apache-2.0
 *
 * Layers and levels as formulas: defaults, who is spared, what a level says (iam-evaluation.md 5.1, 5.5).
 */
#include "decide_fixture.h"

#define ALLOW   "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}"
#define DENY    "{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}"
#define NOTHING "{\"Effect\":\"Allow\",\"Action\":\"ec2:*\",\"Resource\":\"*\"}"
#define MFA                                                                                                            \
    "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:"                        \
    "MultiFactorAuthPresent\":\"true\"}}}"

static struct reduced_step *reduce(struct setup *s)
{
    struct decider *d = setup_decider(s);
    struct str action = step_action(&s->steps[0]);

    assert_int_equal(reduce_step(&d->reducer, 0, action, &d->steps[0]), RC_OK);
    d->problem = keyring_problem(d->keyring);
    return &d->steps[0];
}

static void assert_constant(const struct formula *f, enum tri value)
{
    assert_int_equal(f->kind, FORMULA_CONSTANT);
    assert_int_equal(f->constant, value);
}

static void layers_that_are_not_there(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    const struct reduced_step *step = reduce(s);
    assert_constant(step->layers[CHECK_IDENTITY].allow, TRI_FALSE);
    assert_constant(step->layers[CHECK_BOUNDARY].allow, TRI_TRUE);
    assert_constant(step->layers[CHECK_SESSION].allow, TRI_TRUE);
    assert_constant(step->layers[CHECK_SCP].allow, TRI_TRUE);
    assert_constant(step->layers[CHECK_RESOURCE].allow, TRI_FALSE);
    assert_constant(step->denied, TRI_FALSE);
    assert_constant(step->allowed, TRI_FALSE);
    assert_false(step->layers[CHECK_BOUNDARY].applies);
    s->callers[0].kind = CALLER_FEDERATED_USER;
    assert_constant(reduce(s)->layers[CHECK_SESSION].allow, TRI_FALSE);
}

static void each_layer_counts(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity", ALLOW);
    assert_constant(reduce(s)->allowed, TRI_TRUE);
    s->callers[0].boundary = setup_layer(s, POLICY_BOUNDARY, "boundary", NOTHING);
    assert_constant(reduce(s)->allowed, TRI_FALSE);
    s->callers[0].boundary = setup_layer(s, POLICY_BOUNDARY, "boundary", ALLOW "," DENY);
    assert_constant(reduce(s)->denied, TRI_TRUE);
    s->callers[0].boundary = setup_layer(s, POLICY_BOUNDARY, "boundary", MFA);
    assert_int_equal(reduce(s)->allowed->kind, FORMULA_LITERAL);
    s->callers[0].policies_unseen = true; /* its policies are not looked at */
    assert_constant(reduce(s)->allowed, TRI_TRUE);
}

static void levels_of_scps(void **state)
{
    struct setup *s = *state;
    struct level levels[2] = {{STR("r-1"), setup_layer(s, POLICY_SCP, "root", ALLOW)},
                              {STR(ACCOUNT), setup_layer(s, POLICY_SCP, "account", NOTHING)}};

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity", ALLOW);
    s->callers[0].scps = (struct levels){true, levels, 1};
    assert_constant(reduce(s)->allowed, TRI_TRUE);
    s->callers[0].scps.count = 2;
    const struct reduced_step *step = reduce(s);
    assert_constant(step->allowed, TRI_FALSE);
    assert_int_equal(step->scp_level_count, 2);
    assert_constant(step->scp_levels[0].allow, TRI_TRUE);
    assert_constant(step->scp_levels[1].allow, TRI_FALSE);
    assert_text(step->scp_levels[1].target, ACCOUNT);
    s->callers[0].scps.known = false;
    assert_constant(reduce(s)->allowed, TRI_TRUE);
    s->callers[0].scps.known = true;
    s->callers[0].kind = CALLER_ROLE_SESSION;
    s->callers[0].service_linked = true; /* spared */
    assert_constant(reduce(s)->allowed, TRI_TRUE);
}

static void levels_of_rcps(void **state)
{
    struct setup *s = *state;
    struct level level = {
        STR("r-1"), setup_layer(s, POLICY_RCP, "rcp",
                                "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"}")};

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity", ALLOW);
    s->targets[0].rcps = (struct levels){true, &level, 1};
    const struct reduced_step *step = reduce(s);
    assert_constant(step->layers[CHECK_RCP].deny, TRI_TRUE);
    assert_constant(step->layers[CHECK_RCP].allow, TRI_TRUE); /* RCPFullAWSAccess is taken as attached */
    s->steps[0].action = STR("ec2:DescribeInstances");
    assert_constant(reduce(s)->allowed, TRI_TRUE);
}

static void a_trust_policy_speaks_of_assumptions(void **state)
{
    struct setup *s = *state;

    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust", "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\"}");
    const struct reduced_step *step = reduce(s);
    assert_true(step->layers[CHECK_RESOURCE].applies);
    assert_constant(step->by[GRANT_STAR], TRI_TRUE);
    assert_constant(step->allowed, TRI_TRUE);
    s->steps[0].assumption = false;
    s->steps[0].action = STR("iam:GetRole");
    assert_false(reduce(s)->layers[CHECK_RESOURCE].applies);
    s->steps[0].action = STR("sts:AssumeRole"); /* asked for as such, it is an assumption */
    assert_true(reduce(s)->layers[CHECK_RESOURCE].applies);
}

static void documents_that_are_not_known(void **state)
{
    static const struct policy_ref missing = {.name = {"lost", 4}};
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->callers[0].identity = (struct layer){true, &missing, 1};
    const struct reduced_step *step = reduce(s);
    assert_constant(step->layers[CHECK_IDENTITY].allow, TRI_UNKNOWN);
    assert_constant(step->layers[CHECK_IDENTITY].deny, TRI_UNKNOWN);
    assert_constant(step->allowed, TRI_UNKNOWN);
    assert_int_equal(s->decider.reducer.unknown_count, 1);
    assert_text(s->decider.reducer.unknowns[0], "lost: its document is not in the input");
}

static void a_resource_policy_that_is_not_seen(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->targets[0].policy_seen = false;
    assert_true(reduce(s)->resource_unseen);
    s->steps[0].action = STR("ec2:StartInstances");
    assert_false(reduce(s)->resource_unseen);
    s->steps[0].action = STR("kms:PutKeyPolicy");
    s->targets[0].arn = STR("arn:aws:kms:eu-west-1:" ACCOUNT ":key/k");
    const struct reduced_step *step = reduce(s);
    assert_constant(step->by[GRANT_ACCOUNT], TRI_UNKNOWN);
    assert_constant(step->denied, TRI_UNKNOWN);
}

static void what_needs_no_permission(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "sts:GetCallerIdentity", RESOURCE_NONE, "");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity", DENY);
    assert_constant(reduce(s)->allowed, TRI_TRUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(layers_that_are_not_there),
        SETUP_TEST(each_layer_counts),
        SETUP_TEST(levels_of_scps),
        SETUP_TEST(levels_of_rcps),
        SETUP_TEST(a_trust_policy_speaks_of_assumptions),
        SETUP_TEST(documents_that_are_not_known),
        SETUP_TEST(a_resource_policy_that_is_not_seen),
        SETUP_TEST(what_needs_no_permission),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
