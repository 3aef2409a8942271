/* SPDX-License-Identifier: Apache-2.0
 *
 * Resource and NotResource over "some resource": for every ARN the formula says what match_resource says of it.
 */
#include "contains.h"
#include "decide_fixture.h"

static const char *const arns[] = {
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/ann/k",
    "arn:aws:s3:::b/*",
    "arn:aws:sqs:eu-west-1:" ACCOUNT ":q",
    "arn:aws:sns:eu-west-1:" ACCOUNT ":topic:x",
    "arn:aws:iam::" ACCOUNT ":role/Support",
    "arn:aws:s3:::c",
    "arn:aws:ec2:us-east-1:" ACCOUNT ":instance/i-1",
    "arn:aws:lambda:eu-west-1:" ACCOUNT ":function:f",
};
static const char *const elements[] = {
    "\"Resource\":\"*\"",
    "\"Resource\":\"arn:aws:s3:::b/*\"",
    "\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/k\"]",
    "\"Resource\":\"arn:aws:s3*\"",
    "\"Resource\":\"arn:aws:sqs\"",
    "\"Resource\":\"arn:aws:sn*-west-1:" ACCOUNT ":topic:x\"",
    "\"Resource\":\"arn:*:s3:::b\"",
    "\"Resource\":\"arn:aws:*:*:*:*\"",
    "\"Resource\":\"arn:aws:ec2:*:*:*/*\"",
    "\"Resource\":\"arn:aws:s3:::b/${aws:username}/*\"",
    "\"Resource\":\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"",
    "\"Resource\":\"arn:aws:s3:::b/${aws:PrincipalTag/star}\"",
    "\"Resource\":\"arn:aws:s3:::b/${*}\"",
    "\"Resource\":\"arn:aws:s3:::b/${sts:ExternalId}\"",
    "\"Resource\":\"b*\"",
    "\"Resource\":\"arn*\"",
    "\"NotResource\":\"arn:aws:s3:::b/*\"",
    "\"NotResource\":[\"arn:aws:s3:::b\",\"arn:aws:sqs\"]",
    "\"NotResource\":\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"",
    "\"NotResource\":\"arn:aws:sn*-west-1:" ACCOUNT ":topic:x\"",
    "\"Resource\":[]",
    "\"NotResource\":[]",
};

static void compare(struct setup *s, enum policy_type type, const char *effect, const char *element)
{
    struct str text = arena_printf(s->arena, "{\"Effect\":\"%s\",\"Action\":\"*\",%s}", effect, element);
    const struct layer layer = setup_layer(s, type, "p", text.at);
    const struct policy_document *document = layer.policies[0].document;
    struct decider *d = setup_decider(s);
    struct variable_source variables = context_variables(d->reducer.contexts[0]);
    const struct formula *f = NULL;

    assert_int_equal(reduce_resource(&d->reducer, 0, document, &document->statements[0], STR("s3:GetObject"), &f),
                     RC_OK);
    d->problem = keyring_problem(d->keyring);
    for (size_t i = 0; i < sizeof arns / sizeof *arns; i++) {
        struct str arn = str_of(arns[i]);
        struct target target = {.kind = RESOURCE_ARN, .arn = arn, .account = STR(ACCOUNT)};
        struct variable_value *values = ARENA_ARRAY(s->arena, d->problem.variable_count + 1, struct variable_value);
        size_t resource = keyring_slot(d->keyring, 0, SLOT_RESOURCE);
        enum tri expected;

        assert_non_null(values);
        if (resource != NO_VARIABLE)
            values[resource] = (struct variable_value){&arn, 1};
        assert_int_equal(match_resource(document, &document->statements[0], STR("s3:GetObject"), &target, &variables,
                                        s->arena, &expected),
                         RC_OK);
        enum tri got = formula_value(f, &d->problem, values);
        if (got != expected)
            fail_msg("%s %s of type %d on %s: %d, not %d", effect, element, (int)type, arns[i], (int)got,
                     (int)expected);
    }
}

static void every_pattern_on_every_arn(void **state)
{
    static const struct tag tags[] = {{{"star", 4}, {"*", 1}}};
    static const enum policy_type types[] = {POLICY_IDENTITY, POLICY_BOUNDARY, POLICY_SESSION, POLICY_SCP};
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_SOME, "");
    s->callers[0].tags = tags;
    s->callers[0].tag_count = 1;
    for (size_t t = 0; t < sizeof types / sizeof *types; t++) {
        for (size_t i = 0; i < sizeof elements / sizeof *elements; i++) {
            compare(s, types[t], "Allow", elements[i]);
            compare(s, types[t], "Deny", elements[i]);
        }
    }
}

static void one_arn_is_settled_at_once(void **state)
{
    struct setup *s = *state;
    const struct layer layer =
        setup_layer(s, POLICY_IDENTITY, "p",
                    "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/${aws:username}\"}");
    const struct policy_document *document = layer.policies[0].document;
    const struct formula *f = NULL;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/ann");
    struct decider *d = setup_decider(s);
    assert_int_equal(reduce_resource(&d->reducer, 0, document, &document->statements[0], STR("s3:GetObject"), &f),
                     RC_OK);
    assert_true(formula_is(f, TRI_TRUE));
    assert_int_equal(d->keyring->variable_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(every_pattern_on_every_arn),
        SETUP_TEST(one_arn_is_settled_at_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
