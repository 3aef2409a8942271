/* SPDX-License-Identifier: Apache-2.0
 *
 * The form of answers, byte for byte: AWS's members in AWS's order, and the further ones behind them.
 */
#include "simulate_fixture.h"

static const struct {
    const char *request, *answer;
} cases[] = {
    /* AWS CLI reference, simulate-custom-policy, example 1 (which leaves out SourcePolicyType) */
    {"{\"ActionNames\":[\"dynamodb:CreateBackup\"],\"PolicyInputList\":[\"{\\\"Version\\\":\\\"2012-10-17\\\","
     "\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"dynamodb:*\\\",\\\"Resource\\\":\\\"*\\\","
     "\\\"Condition\\\":{\\\"DateGreaterThan\\\":{\\\"aws:CurrentTime\\\":\\\"2018-08-16T12:00:00Z\\\"}}}}\"],"
     "\"ContextEntries\":[{\"ContextKeyName\":\"aws:CurrentTime\",\"ContextKeyValues\":[\"2019-04-25T11:00:00Z\"],"
     "\"ContextKeyType\":\"date\"}]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"dynamodb:CreateBackup\",\"EvalResourceName\":\"*\","
     "\"EvalDecision\":"
     "\"allowed\",\"MatchedStatements\":[{\"SourcePolicyId\":\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\","
     "\"StartPosition\":{\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":167}}],"
     "\"MissingContextValues\":[]}]}"},
    /* two actions; a key that is missing */
    {"{\"ActionNames\":[\"s3:a\",\"ec2:b\"],\"PolicyInputList\":[\"" POLICY(
         "\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*\\\",\\\"Condition\\\":{"
         "\\\"StringEquals\\\":{\\\"aws:PrincipalTag/T\\\":\\\"x\\\"}}") "\"]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"s3:a\",\"EvalResourceName\":\"*\",\"EvalDecision\":"
     "\"implicitDeny\","
     "\"MatchedStatements\":[],\"MissingContextValues\":[\"aws:PrincipalTag/T\"]},{\"EvalActionName\":\"ec2:b\","
     "\"EvalResourceName\":\"*\",\"EvalDecision\":\"implicitDeny\",\"MatchedStatements\":[],\"MissingContextValues\":["
     "\"aws:PrincipalTag/T\"]}]}"},
    /* several resources: the most restrictive decision, each below it; a boundary and levels */
    {"{\"ActionNames\":[\"s3:a\"],\"ResourceArns\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::c\"],\"PolicyInputList\":["
     "\"" ALLOW("s3:*") "\",\"" POLICY(
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"arn:aws:s3::"
         ":c\\\"") "\"],"
                   "\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW(
                       "*") "\"],\"ServiceControlPolicyLevels\":[[\"" ALLOW("*") "\"]]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"s3:a\",\"EvalResourceName\":\"*\",\"EvalDecision\":"
     "\"explicitDeny\","
     "\"MatchedStatements\":["
     "{\"SourcePolicyId\":\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,"
     "\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":87}},"
     "{\"SourcePolicyId\":\"PolicyInputList.2\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,"
     "\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":96}},"
     "{\"SourcePolicyId\":\"PermissionsBoundaryPolicyInputList.1\",\"SourcePolicyType\":\"IAM "
     "Policy\",\"StartPosition\":{"
     "\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":84}}],"
     "\"MissingContextValues\":[],\"OrganizationsDecisionDetail\":{\"AllowedByOrganizations\":true},"
     "\"PermissionsBoundaryDecisionDetail\":{\"AllowedByPermissionsBoundary\":true},\"ResourceSpecificResults\":["
     "{\"EvalResourceName\":\"arn:aws:s3:::b\",\"EvalResourceDecision\":\"allowed\",\"MatchedStatements\":["
     "{\"SourcePolicyId\":\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,"
     "\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":87}},"
     "{\"SourcePolicyId\":\"PermissionsBoundaryPolicyInputList.1\",\"SourcePolicyType\":\"IAM "
     "Policy\",\"StartPosition\":{"
     "\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":84}}],"
     "\"MissingContextValues\":[],\"PermissionsBoundaryDecisionDetail\":{\"AllowedByPermissionsBoundary\":true}},"
     "{\"EvalResourceName\":\"arn:aws:s3:::c\",\"EvalResourceDecision\":\"explicitDeny\",\"MatchedStatements\":["
     "{\"SourcePolicyId\":\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,"
     "\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":87}},"
     "{\"SourcePolicyId\":\"PolicyInputList.2\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,"
     "\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":96}},"
     "{\"SourcePolicyId\":\"PermissionsBoundaryPolicyInputList.1\",\"SourcePolicyType\":\"IAM "
     "Policy\",\"StartPosition\":{"
     "\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":84}}],"
     "\"MissingContextValues\":[],\"PermissionsBoundaryDecisionDetail\":{\"AllowedByPermissionsBoundary\":true}}]}]}"},
    /* the resource policy; an SCP that denies is not among the statements */
    {"{\"ActionNames\":[\"s3:a\"],\"ResourceArns\":[\"arn:aws:s3:::b\"],\"ResourceOwner\":\"111122223333\","
     "\"CallerArn\":"
     "\"arn:aws:iam::111122223333:user/u\",\"PolicyInputList\":[],\"ResourcePolicy\":\"" POLICY(
         "\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*"
         "\\\"") "\","
                 "\"ServiceControlPolicyLevels\":[[\"" ALLOW("*") "\",\"" DENY("s3:"
                                                                               "*") "\"]]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"s3:a\",\"EvalResourceName\":\"arn:aws:s3:::b\",\"EvalDecision\":"
     "\"explicitDeny\",\"MatchedStatements\":[{\"SourcePolicyId\":\"ResourcePolicy\",\"SourcePolicyType\":\"Resource "
     "Policy\",\"StartPosition\":{\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":103}}],"
     "\"MissingContextValues\":[],\"OrganizationsDecisionDetail\":{\"AllowedByOrganizations\":false}}]}"},
    /* an answer that is not known says why, and shows what may match */
    {"{\"ActionNames\":[\"support:CreateCase\"],\"PolicyInputList\":[\"" POLICY(
         "\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"support:*\\\",\\\"Resource\\\":\\\"arn:aws:support:*:*:*\\\"},"
         "{"
         "\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"") "\"]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"support:CreateCase\",\"EvalResourceName\":\"*\",\"EvalDecision\":"
     "\"unknown\",\"MatchedStatements\":[{\"SourcePolicyId\":\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\","
     "\"StartPosition\":{\"Line\":1,\"Column\":38},\"EndPosition\":{\"Line\":1,\"Column\":111}},{\"SourcePolicyId\":"
     "\"PolicyInputList.1\",\"SourcePolicyType\":\"IAM Policy\",\"StartPosition\":{\"Line\":1,\"Column\":111},"
     "\"EndPosition\":{\"Line\":1,\"Column\":158}}],\"MissingContextValues\":[],\"UnknownReasons\":[\"PolicyInputList."
     "1: "
     "Statement[0].Resource: AWS does not document whether it covers this resource\"]}]}"},
    /* a boundary of which it is not known whether it allows */
    {"{\"ActionNames\":[\"s3:a\"],\"PolicyInputList\":[],\"PermissionsBoundaryPolicyInputList\":[\"" POLICY(
         "\\\"effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"") "\"]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"s3:a\",\"EvalResourceName\":\"*\",\"EvalDecision\":"
     "\"implicitDeny\","
     "\"MatchedStatements\":[],\"MissingContextValues\":[],\"PermissionsBoundaryDecisionDetail\":{"
     "\"AllowedByPermissionsBoundary\":null}}]}"},
    /* a remark */
    {"{\"ActionNames\":[\"sts:GetCallerIdentity\"],\"PolicyInputList\":[]}",
     "{\"EvaluationResults\":[{\"EvalActionName\":\"sts:GetCallerIdentity\",\"EvalResourceName\":\"*\","
     "\"EvalDecision\":"
     "\"allowed\",\"MatchedStatements\":[],\"MissingContextValues\":[],\"Notes\":[\"this action needs no "
     "permission\"]}]}"},
};

static void answers_byte_for_byte(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = simulated_answer(cases[i].request);

        assert_string_equal(out.at, cases[i].answer);
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_byte_for_byte),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
