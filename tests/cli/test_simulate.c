/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions of whole requests, as they come from JSON. What the engine decides is tests/cases/policy; here
 * is what a request makes of it: whose account, which layer, which policy is a trust policy.
 */
#include "simulate_fixture.h"

#define A       "111122223333"
#define X       "999988887777"
#define USER    "arn:aws:iam::" A ":user/u"
#define ROLE    "arn:aws:iam::" A ":role/Support"
#define SESSION "arn:aws:sts::" A ":assumed-role/r/s"
#define GET     "\"ActionNames\":[\"s3:GetObject\"],\"ResourceArns\":[\"arn:aws:s3:::b/k\"]"
#define ASSUME  "\"ActionNames\":[\"sts:AssumeRole\"],\"ResourceArns\":[\"" ROLE "\"]"
#define LETS(principal)                                                                                                \
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":{\\\"AWS\\\":\\\"" principal                                \
           "\\\"},\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"")
#define TRUSTS(principal)                                                                                              \
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":{\\\"AWS\\\":\\\"" principal                                \
           "\\\"},\\\"Action\\\":\\\"sts:AssumeRole\\\"")
#define IDS(policies)    "\"PolicyInputList\":[" policies "]"
#define CALLER(arn)      ",\"CallerArn\":\"" arn "\""
#define RESOURCE(policy) ",\"ResourcePolicy\":\"" policy "\""

static const struct {
    const char *request, *decision;
} cases[] = {
    /* AWS CLI reference, simulate-custom-policy, examples 1 and 2 */
    {"{\"ActionNames\":[\"dynamodb:CreateBackup\"],\"PolicyInputList\":[\"{\\\"Version\\\":\\\"2012-10-17\\\","
     "\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"dynamodb:*\\\",\\\"Resource\\\":\\\"*\\\","
     "\\\"Condition\\\":{\\\"DateGreaterThan\\\":{\\\"aws:CurrentTime\\\":\\\"2018-08-16T12:00:00Z\\\"}}}}\"],"
     "\"ContextEntries\":[{\"ContextKeyName\":\"aws:CurrentTime\",\"ContextKeyValues\":[\"2019-04-25T11:00:00Z\"],"
     "\"ContextKeyType\":\"date\"}]}",
     "allowed"},
    {"{\"ActionNames\":[\"dynamodb:CreateBackup\"],\"PolicyInputList\":[\"{\\\"Version\\\":\\\"2012-10-17\\\","
     "\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"dynamodb:*\\\",\\\"Resource\\\":\\\"*\\\","
     "\\\"Condition\\\":{\\\"DateGreaterThan\\\":{\\\"aws:CurrentTime\\\":\\\"2018-08-16T12:00:00Z\\\"}}}}\"],"
     "\"ContextEntries\":[{\"ContextKeyName\":\"aws:CurrentTime\",\"ContextKeyValues\":[\"2014-04-25T11:00:00Z\"],"
     "\"ContextKeyType\":\"date\"}]}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("s3:*") "\"") "," GET "}", "allowed"},
    {"{" IDS("\"" ALLOW("s3:*") "\",\"" DENY("s3:Get*") "\"") "," GET "}", "explicitDeny"},
    {"{" IDS("") "," GET "}", "implicitDeny"},
    /* boundary, session, levels */
    {"{" IDS("\"" ALLOW("*") "\"") ",\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW("ec2:*") "\"]," GET "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"SessionPolicyInputList\":[\"" ALLOW("ec2:*") "\"]," GET CALLER(SESSION) "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"SessionPolicyInputList\":[\"" ALLOW("s3:*") "\"]," GET CALLER(SESSION) "}",
     "allowed"},
    {"{" IDS("\"" ALLOW("*") "\"") "," GET CALLER("arn:aws:sts::" A ":federated-user/f") "}", "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"SessionPolicyInputList\":[\"" ALLOW("s3:*") "\"]," GET CALLER(
         "arn:aws:sts::" A ":federated-user/f") "}",
     "allowed"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ServiceControlPolicyLevels\":[[\"" ALLOW("*") "\"],[]]," GET "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ServiceControlPolicyLevels\":[]," GET "}", "allowed"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"OrderedOrganizationPolicyInputList\":[{\"ServiceControlPolicyInputList\":["
                                   "\"" ALLOW("ec2:*") "\"]}]," GET "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ResourceControlPolicyLevels\":[[\"" POLICY(
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*"
         "\\\"") "\"]]," GET "}",
     "explicitDeny"},
    /* root */
    {"{" IDS("") "," GET CALLER("arn:aws:iam::" A ":root") "}", "allowed"},
    {"{" IDS("") ",\"ServiceControlPolicyLevels\":[[\"" ALLOW("ec2:*") "\"]]," GET CALLER("arn:aws:iam::" A
                                                                                          ":root") "}",
     "implicitDeny"},
    /* resource policies and owners */
    {"{" IDS("") "," GET CALLER(USER) RESOURCE(LETS(USER)) "}", "allowed"},
    {"{" IDS("") "," GET CALLER(USER) RESOURCE(LETS(USER)) ",\"ResourceOwner\":\"arn:aws:iam::" X ":root\"}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") "," GET CALLER(USER) RESOURCE(LETS(USER)) ",\"ResourceOwner\":\"arn:aws:iam::" X
                                                                             ":root\"}",
     "allowed"},
    {"{" IDS("\"" ALLOW("*") "\"") "," GET CALLER(USER) ",\"ResourceOwner\":\"" X "\"}", "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ActionNames\":[\"sqs:SendMessage\"],\"ResourceArns\":[\"arn:aws:sqs:us-east-1:" X
                                   ":q\"]" CALLER(USER) "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ActionNames\":[\"sqs:SendMessage\"],\"ResourceArns\":[\"arn:aws:sqs:us-east-1:" X
                                   ":q\"]}",
     "allowed"},
    /* a role is assumed: ResourcePolicy is its trust policy */
    {"{" IDS("") "," ASSUME CALLER(USER) RESOURCE(TRUSTS(USER)) "}", "allowed"},
    {"{" IDS("") "," ASSUME CALLER(USER) RESOURCE(TRUSTS(A)) "}", "implicitDeny"},
    {"{" IDS("\"" ALLOW("sts:*") "\"") "," ASSUME CALLER(USER) RESOURCE(TRUSTS(A)) "}", "allowed"},
    {"{" IDS("\"" ALLOW("sts:*") "\"") "," ASSUME CALLER(USER) "}", "implicitDeny"},
    {"{" IDS("") "," ASSUME CALLER(USER)
         RESOURCE(TRUSTS(USER)) ",\"ContextEntries\":[{\"ContextKeyName\":"
                                "\"aws:RequestTag/cost\",\"ContextKeyValues\":[\"1\"]}]}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("iam:*") "\"") ",\"ActionNames\":[\"iam:GetRole\"],\"ResourceArns\":[\"" ROLE
                                       "\"]" CALLER(USER) "}",
     "allowed"},
    /* sessions whose role has a path, or may have */
    {"{" IDS("") "," GET CALLER(SESSION) RESOURCE(LETS("arn:aws:iam::" A ":role/r")) "}", "allowed"},
    {"{" IDS("") "," GET CALLER(SESSION) RESOURCE(LETS("arn:aws:iam::" A ":role/p/r")) "}", "unknown"},
    {"{" IDS("") "," GET CALLER(SESSION) RESOURCE(LETS("arn:aws:iam::" A ":role/p/q")) "}", "implicitDeny"},
    {"{" IDS("") "," GET CALLER(SESSION)
         RESOURCE(LETS("arn:aws:iam::" A ":role/p/r")) ",\"ContextEntries\":[{"
                                                       "\"ContextKeyName\":\"aws:PrincipalArn\","
                                                       "\"ContextKeyValues\":[\"arn:aws:iam::" A ":role/p/r\"]}]}",
     "allowed"},
    {"{" IDS("") "," GET CALLER(SESSION) RESOURCE(LETS(SESSION)) "}", "allowed"},
    {"{" IDS("") "," GET CALLER("arn:aws:iam::" A ":role/r") RESOURCE(LETS(SESSION)) "}", "unknown"},
    {"{" IDS("") ",\"SessionPolicyInputList\":[\"" ALLOW("*") "\"]," GET CALLER("arn:aws:sts::" A ":federated-user/f")
         RESOURCE(LETS(USER)) "}",
     "unknown"},
    /* KMS: a request is complete, so grants are absent */
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ActionNames\":[\"kms:Decrypt\"],\"ResourceArns\":[\"arn:aws:kms:us-east-1:" A
                                   ":key/1\"]" CALLER(USER) "}",
     "implicitDeny"},
    {"{" IDS("\"" ALLOW("*") "\"") ",\"ActionNames\":[\"kms:Decrypt\"],\"ResourceArns\":[\"arn:aws:kms:us-east-1:" A
                                   ":key/1\"]" CALLER(USER) RESOURCE(LETS(A)) "}",
     "allowed"},
    /* no answer */
    {"{" IDS("\"" ALLOW("support:*") "\",\"" POLICY(
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"support:*\\\",\\\"Resource\\\":"
         "\\\"arn:aws:support:*:*:*\\\"") "\"") ",\"ActionNames\":[\"support:CreateCase\"]}",
     "unknown"},
    {"{" IDS("\"" POLICY(
         "\\\"effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"") "\"") "," GET "}",
     "unknown"},
    {"{" IDS("\"" DENY("*") "\"") ",\"ActionNames\":[\"sts:GetCallerIdentity\"]}", "allowed"},
};

static void requests_are_decided(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        simulated_decides(cases[i].request, cases[i].decision);
}

/* Under "report" a key that was not given is unknown; where it does not matter the answer is as before. */
static void a_report_is_certain_where_no_key_matters(void **state)
{
    (void)state;
    simulated_decides("{" IDS("\"" ALLOW("s3:*") "\"") "," GET ",\"Unknown\":\"report\"}", "allowed");
    simulated_decides("{" IDS("\"" ALLOW("ec2:*") "\"") "," GET ",\"Unknown\":\"report\"}", "implicitDeny");
    simulated_decides("{" IDS("\"" ALLOW("s3:*") "\",\"" DENY("s3:Get*") "\"") "," GET ",\"Unknown\":\"report\"}",
                      "explicitDeny");
}

#define WHEN(condition)                                                                                                \
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*\\\",\\\"Condition\\\":"    \
           "{" condition "}")
#define EQUALS(key, value)     "\\\"StringEquals\\\":{\\\"" key "\\\":\\\"" value "\\\"}"
#define NOT_EQUALS(key, value) "\\\"StringNotEquals\\\":{\\\"" key "\\\":\\\"" value "\\\"}"
#define REPORT(policies)       "{" IDS(policies) "," GET ",\"Unknown\":\"report\"}"

/* Where a key matters, all its values are tried, its absence among them. */
static void a_report_is_about_all_values_of_a_key(void **state)
{
    static const struct {
        const char *request, *decision;
    } reports[] = {
        {REPORT("\"" WHEN(EQUALS("k", "a")) "\""), "conditional"},
        {REPORT("\"" WHEN(EQUALS("k", "a") "," NOT_EQUALS("K", "a")) "\""), "implicitDeny"},
        {REPORT("\"" WHEN(EQUALS("k", "a")) "\",\"" WHEN(NOT_EQUALS("k", "a")) "\""), "allowed"},
        {REPORT("\"" WHEN(EQUALS("k", "a")) "\",\"" DENY("s3:*") "\""), "explicitDeny"},
        {REPORT("\"" WHEN(EQUALS("k", "a")) "\",\"" POLICY(
             "\\\"effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"") "\""),
         "unknown"},
        {"{" IDS("\"" WHEN(EQUALS("k", "a")) "\"") "," GET ",\"Unknown\":\"report\",\"ContextEntries\":[{"
                                                   "\"ContextKeyName\":\"k\",\"ContextKeyValues\":[\"b\"]}]}",
         "implicitDeny"},
        {"{" IDS("\"" WHEN(EQUALS("k", "a")) "\"") "," GET "}", "implicitDeny"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++)
        simulated_decides(reports[i].request, reports[i].decision);
}

static void a_conditional_answer_says_its_conditions(void **state)
{
    struct buf out = simulated_answer(REPORT("\"" WHEN(EQUALS("s3:prefix", "home")) "\""));
    (void)state;

    assert_non_null(strstr(out.at, "\"EvalDecision\":\"conditional\""));
    assert_non_null(
        strstr(out.at, "\"MissingContextValues\":[\"s3:prefix\"],\"Conditions\":[\"s3:prefix is \\\"home\\\"\"]}"));
    assert_null(strstr(out.at, "UnknownReasons"));
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests_are_decided),
        cmocka_unit_test(a_report_is_certain_where_no_key_matters),
        cmocka_unit_test(a_report_is_about_all_values_of_a_key),
        cmocka_unit_test(a_conditional_answer_says_its_conditions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
