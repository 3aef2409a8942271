/* SPDX-License-Identifier: Apache-2.0
 *
 * What every listed context key is, for a user who assumes a role and for one who asks for something else
 * (iam-evaluation.md 6.4); and what keys are in a question that gives them.
 */
#include "decide_fixture.h"

static const struct {
    const char *key;
    const char *assumption, *request;
} keys[] = {
    {"aws:PrincipalArn", "fixed " USER_ARN, "fixed " USER_ARN},
    {"aws:PrincipalAccount", "fixed " ACCOUNT, "fixed " ACCOUNT},
    {"aws:PrincipalOrgID", "unknown", "unknown"},
    {"aws:PrincipalOrgPaths", "unknown", "unknown"},
    {"aws:PrincipalTag/Team", "missing", "missing"},
    {"aws:PrincipalType", "fixed User", "fixed User"},
    {"aws:PrincipalIsAWSService", "fixed false", "fixed false"},
    {"aws:PrincipalServiceName", "missing", "missing"},
    {"aws:PrincipalServiceNamesList", "missing", "missing"},
    {"aws:userid", "fixed AIDAANN", "fixed AIDAANN"},
    {"aws:username", "fixed ann", "fixed ann"},
    {"aws:FederatedProvider", "missing", "missing"},
    {"aws:TokenIssueTime", "missing | free", "missing | free"},
    {"aws:SignInSessionArn", "unknown", "unknown"},
    {"aws:ViaAWSMCPService", "unknown", "unknown"},
    {"aws:IsMcpServiceAction", "unknown", "unknown"},
    {"aws:ViaCustomerDomain", "unknown", "unknown"},
    {"aws:MultiFactorAuthPresent", "missing | fixed false | fixed true", "missing | fixed false | fixed true"},
    {"aws:MultiFactorAuthAge", "missing | free | fixed 0", "missing | free | fixed 0"},
    {"aws:SourceIdentity", "missing", "missing"},
    {"aws:AssumedRoot", "missing", "missing"},
    {"aws:ChatbotSourceArn", "missing", "missing"},
    {"aws:Ec2InstanceSourceVpc", "missing", "missing"},
    {"aws:Ec2InstanceSourcePrivateIPv4", "missing", "missing"},
    {"ec2:SourceInstanceArn", "missing", "missing"},
    {"ec2:RoleDelivery", "missing", "missing"},
    {"lambda:SourceFunctionArn", "missing", "missing"},
    {"ssm:SourceInstanceArn", "missing", "missing"},
    {"codebuild:ProjectArn", "missing", "missing"},
    {"codebuild:BuildArn", "missing", "missing"},
    {"glue:RoleAssumedBy", "missing", "missing"},
    {"glue:CredentialIssuingService", "missing", "missing"},
    {"identitystore:UserId", "missing", "missing"},
    {"aws:SourceIp", "free | missing", "free | missing"},
    {"aws:SourceVpc", "free | missing", "free | missing"},
    {"aws:SourceVpce", "free | missing", "free | missing"},
    {"aws:VpcSourceIp", "free | missing", "free | missing"},
    {"aws:SourceVpcArn", "unknown | missing", "unknown | missing"},
    {"aws:VpceAccount", "unknown | missing", "unknown | missing"},
    {"aws:VpceOrgID", "unknown | missing", "unknown | missing"},
    {"aws:VpceOrgPaths", "unknown | missing", "unknown | missing"},
    {"aws:ResourceAccount", "fixed " ACCOUNT, "fixed " OTHER},
    {"aws:ResourceOrgID", "unknown", "unknown"},
    {"aws:ResourceOrgPaths", "unknown", "unknown"},
    {"aws:ResourceTag/Team", "missing", "unknown"},
    {"iam:ResourceTag/Team", "missing", "unknown"},
    {"aws:CalledVia", "missing", "missing"},
    {"aws:CalledViaFirst", "missing", "missing"},
    {"aws:CalledViaLast", "missing", "missing"},
    {"aws:CalledViaAWSMCP", "missing", "missing"},
    {"aws:ViaAWSService", "fixed false", "fixed false"},
    {"aws:CurrentTime", "free", "free"},
    {"aws:EpochTime", "free", "free"},
    {"aws:RequestedRegion", "free", "free"},
    {"aws:RequestTag/Team", "free", "free"},
    {"aws:TagKeys", "free", "free"},
    {"sts:TransitiveTagKeys", "free", "missing"},
    {"aws:SecureTransport", "fixed true", "free"},
    {"aws:referer", "free", "free"},
    {"aws:UserAgent", "free", "free"},
    {"aws:SourceAccount", "missing", "missing"},
    {"aws:SourceArn", "missing", "missing"},
    {"aws:SourceOrgID", "missing", "missing"},
    {"aws:SourceOrgPaths", "missing", "missing"},
    {"sts:ExternalId", "free", "missing"},
    {"sts:RoleSessionName", "free", "missing"},
    {"sts:SourceIdentity", "free | missing", "missing"},
    {"sts:DurationSeconds", "missing", "missing"},
    {"sts:AWSServiceName", "missing", "missing"},
    {"sts:IdentityTokenAudience", "missing", "missing"},
    {"sts:SigningAlgorithm", "missing", "missing"},
    {"sts:TaskPolicyArn", "missing", "missing"},
    {"sts:RoleAuthorizedByIdp", "missing", "missing"},
    {"sts:RequestContext/K", "unknown", "unknown"},
    {"sts:RequestContextProviders", "unknown", "unknown"},
    {"saml:sub", "missing", "missing"},
    {"saml:sub_type", "missing", "missing"},
    {"saml:namequalifier", "missing", "missing"},
    {"saml:aud", "missing", "missing"},
    {"saml:iss", "missing", "missing"},
    {"saml:doc", "missing", "missing"},
    {"saml:cn", "missing", "missing"},
    {"saml:edupersonprincipalname", "missing", "missing"},
    {"token.actions.githubusercontent.com:sub", "missing", "missing"},
    {"accounts.google.com:aud", "missing", "missing"},
    {"iam:PassedToService", "unknown", "unknown"},
    {"s3:prefix", "unknown", "unknown"},
    {"kms:EncryptionContext:aws.x:y", "unknown", "unknown"},
    {"foo:Bar", "unknown", "unknown"},
    {"aws:PrincipalTag/", "unknown", "unknown"}, /* a family without a member is no key that we know */
};

static void every_listed_key_has_its_class(void **state)
{
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_string_equal(key_word(s, setup_key(s, 0, keys[i].key)), keys[i].assumption);
    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->targets[0].account = STR(OTHER);
    setup_again(s);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_string_equal(key_word(s, setup_key(s, 0, keys[i].key)), keys[i].request);
}

static void keys_that_are_in_no_list_are_marked(void **state)
{
    struct setup *s = *state;

    assert_true(setup_key(s, 0, "foo:Bar")->unlisted);
    assert_true(setup_key(s, 0, "s3:prefix")->unlisted);
    assert_false(setup_key(s, 0, "aws:ViaCustomerDomain")->unlisted);
    assert_false(setup_key(s, 0, "saml:cn")->unlisted);
}

static void given_keys_are_as_given_and_others_free(void **state)
{
    struct setup *s = *state;
    struct context *given = context_new(s->arena, CONTEXT_UNKNOWN);
    struct context_key unsaid = {.written = STR("k:Unknown"), .state = CONTEXT_UNKNOWN, .maybe_missing = true};

    assert_non_null(given);
    assert_int_equal(context_set_one(given, STR("s3:prefix"), STR("home/")), RC_OK);
    assert_int_equal(context_set_missing(given, STR("aws:username")), RC_OK);
    assert_int_equal(context_set(given, &unsaid), RC_OK);
    s->question.given = given;
    assert_string_equal(key_word(s, setup_key(s, 0, "s3:prefix")), "fixed home/");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:username")), "missing");
    assert_string_equal(key_word(s, setup_key(s, 0, "k:Unknown")), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalArn")), "free");
}

/* A key that no table lists has the type of the operators that ask for it. */
static void given_keys_have_the_type_of_their_operators(void **state)
{
    static const struct {
        const char *key, *operators;
        enum domain_kind kind;
    } rows[] = {
        {"k:1", "\"NumericLessThan\":{\"k:1\":\"1\"}", DOMAIN_NUMBER},
        {"k:2", "\"DateGreaterThan\":{\"k:2\":\"2026-01-01\"}", DOMAIN_DATE},
        {"k:3", "\"Bool\":{\"k:3\":\"true\"}", DOMAIN_FINITE},
        {"k:4", "\"IpAddress\":{\"k:4\":\"10.0.0.0/8\"}", DOMAIN_ADDRESS},
        {"k:5", "\"StringLike\":{\"k:5\":\"a*\"}", DOMAIN_STRING},
        {"k:6", "\"Null\":{\"k:6\":\"true\"}", DOMAIN_STRING},
        {"k:7", "\"Null\":{\"k:7\":\"true\"},\"NumericLessThan\":{\"k:7\":\"1\"}", DOMAIN_NUMBER},
        {"k:8", "\"NumericLessThan\":{\"k:8\":\"1\"},\"StringLike\":{\"k:8\":\"a*\"}", DOMAIN_STRING},
        {"aws:TagKeys", "\"ForAnyValue:StringLike\":{\"aws:TagKeys\":\"a*\"}", DOMAIN_STRINGS},
        {"aws:SourceIp", "\"StringLike\":{\"aws:SourceIp\":\"10.*\"}", DOMAIN_ADDRESS},
        {"aws:EpochTime", "\"NumericLessThan\":{\"aws:EpochTime\":\"1\"}", DOMAIN_DATE},
        {"aws:MultiFactorAuthAge", "\"Null\":{\"aws:MultiFactorAuthAge\":\"true\"}", DOMAIN_NUMBER},
        {"aws:SecureTransport", "\"StringEquals\":{\"aws:SecureTransport\":\"true\"}", DOMAIN_FINITE},
    };
    struct setup *s = *state;

    s->question.given = context_new(s->arena, CONTEXT_UNKNOWN);
    assert_non_null(s->question.given);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str statement =
            arena_printf(s->arena, "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{%s}}",
                         rows[i].operators);
        s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity", statement.at);
        const struct key_cases *cases = setup_key(s, 0, rows[i].key);
        const struct domain *domain = &s->decider.keyring->variables[cases->cases[0].variable].domain;
        assert_int_equal(domain->kind, rows[i].kind);
        assert_true(domain->may_be_missing);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(every_listed_key_has_its_class),
        SETUP_TEST(keys_that_are_in_no_list_are_marked),
        SETUP_TEST(given_keys_are_as_given_and_others_free),
        SETUP_TEST(given_keys_have_the_type_of_their_operators),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
