/* SPDX-License-Identifier: Apache-2.0
 *
 * The policies of a request: which are refused, how they are named, what keys they mention.
 */
#include "simulate_fixture.h"

#define ACTION "\"ActionNames\":[\"s3:GetObject\"]"

static void refused(void **state)
{
    static const struct {
        const char *request, *text;
    } cases[] = {
        {"{" ACTION ",\"PolicyInputList\":[{}]}",
         "PolicyInputList[0] must be a string that holds a policy, not an object"},
        {"{" ACTION
         ",\"PolicyInputList\":[\"" ALLOW("*") "\",\"{\\\"Statement\\\":[],\\\"Version\\\":\\\"2011\\\"}\"]}",
         "PolicyInputList[1] is not a policy: Version: is neither \"2012-10-17\" nor \"2008-10-17\""},
        {"{" ACTION
         ",\"PolicyInputList\":[],\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW("*") "\",\"" ALLOW("*") "\"]}",
         "PermissionsBoundaryPolicyInputList may hold one policy only"},
        {"{" ACTION ",\"PolicyInputList\":[],\"ServiceControlPolicyLevels\":[\"" ALLOW("*") "\"]}",
         "ServiceControlPolicyLevels[0] must be an array, not a string"},
        {"{" ACTION ",\"PolicyInputList\":[],\"OrderedOrganizationPolicyInputList\":[[]]}",
         "OrderedOrganizationPolicyInputList[0] must be an object, not an array"},
        {"{" ACTION ",\"PolicyInputList\":[],\"OrderedOrganizationPolicyInputList\":[{\"X\":[]}]}",
         "a level of OrderedOrganizationPolicyInputList has no member X"},
        {"{" ACTION
         ",\"PolicyInputList\":[],\"ServiceControlPolicyLevels\":[],\"OrderedOrganizationPolicyInputList\":[]}",
         "the levels are given twice: OrderedOrganizationPolicyInputList and ServiceControlPolicyLevels"},
        {"{" ACTION ",\"PolicyInputList\":[],\"ResourcePolicy\":[]}", "ResourcePolicy must be a string, not an array"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct simulated s;

        if (simulated_read(&s, cases[i].request) != RC_BAD_INPUT)
            fail_msg("not refused: %s", cases[i].request);
        if (strcmp(s.err.text, cases[i].text) != 0)
            fail_msg("%s: %s", cases[i].request, s.err.text);
        assert_int_equal(s.err.line, 1);
        assert_true(s.err.column > 1);
        simulated_free(&s);
    }
}

static void what_is_no_json_is_refused(void **state)
{
    static const char *const policies[] = {
        "", "x", "{", "[]", "1", "{} {}", "{\\\"Statement\\\":[],\\\"Statement\\\":[]}", "{}"};
    (void)state;

    for (size_t i = 0; i < sizeof policies / sizeof *policies; i++) {
        struct simulated s;
        char request[256];

        snprintf(request, sizeof request, "{" ACTION ",\"PolicyInputList\":[\"%s\"]}", policies[i]);
        if (simulated_read(&s, request) != RC_BAD_INPUT)
            fail_msg("not refused: %s", policies[i]);
        assert_memory_equal(s.err.text, "PolicyInputList[0] is not a policy: ", 36);
        simulated_free(&s);
    }
}

static void names_are_those_of_aws(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" ACTION ",\"PolicyInputList\":[\"" ALLOW("s3:*") "\",\"" DENY(
                                            "ec2:*") "\"],"
                                                     "\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW(
                                                         "*") "\"],"
                                                              "\"SessionPolicyInputList\":[\"" ALLOW("*") "\"]}"),
                     RC_OK);
    assert_true(str_equal(s.request.identity.layer.policies[0].name, STR("PolicyInputList.1")));
    assert_true(str_equal(s.request.identity.layer.policies[1].name, STR("PolicyInputList.2")));
    assert_true(str_equal(s.request.boundary.layer.policies[0].name, STR("PermissionsBoundaryPolicyInputList.1")));
    assert_true(str_equal(s.request.session.layer.policies[0].name, STR("SessionPolicyInputList.1")));
    assert_int_equal(s.request.identity.layer.policies[0].document->type, POLICY_IDENTITY);
    assert_int_equal(s.request.boundary.layer.policies[0].document->type, POLICY_BOUNDARY);
    assert_int_equal(s.request.session.layer.policies[0].document->type, POLICY_SESSION);
    simulated_free(&s);
}

static void levels_are_read_in_both_forms(void **state)
{
    static const char *const requests[] = {
        "{" ACTION ",\"PolicyInputList\":[],\"ServiceControlPolicyLevels\":[[\"" ALLOW("*") "\"],[]]}",
        "{" ACTION
        ",\"PolicyInputList\":[],\"OrderedOrganizationPolicyInputList\":[{\"ServiceControlPolicyInputList\":[\"" ALLOW(
            "*") "\"]},{\"ServiceControlPolicyInputList\":[]}]}",
    };
    (void)state;

    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        struct simulated s;

        assert_int_equal(simulated_read(&s, requests[i]), RC_OK);
        assert_true(s.request.scps.known);
        assert_int_equal(s.request.scps.count, 2);
        assert_int_equal(s.request.scps.levels[0].layer.count, 1);
        assert_int_equal(s.request.scps.levels[0].layer.policies[0].document->type, POLICY_SCP);
        assert_int_equal(s.request.scps.levels[1].layer.count, 0);
        simulated_free(&s);
    }
}

static void empty_lists(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" ACTION ",\"PolicyInputList\":[],\"PermissionsBoundaryPolicyInputList\":[],"
                                        "\"SessionPolicyInputList\":[],\"ServiceControlPolicyLevels\":[]}"),
                     RC_OK);
    assert_true(s.request.identity.layer.given);
    assert_false(s.request.boundary.layer.given);
    assert_false(s.request.session.layer.given);
    assert_true(s.request.scps.known);
    assert_int_equal(s.request.scps.count, 0);
    assert_false(s.request.rcps.known);
    simulated_free(&s);
}

static void a_resource_policy_is_read_both_ways(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(
        simulated_read(
            &s, "{" ACTION ",\"PolicyInputList\":[],\"CallerArn\":\"arn:aws:iam::111122223333:user/u\","
                "\"ResourcePolicy\":\"" POLICY(
                    "\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"s3:*\\\"") "\"}"),
        RC_OK);
    assert_int_equal(s.request.resource.layer.policies[0].document->type, POLICY_RESOURCE);
    assert_int_equal(s.request.trust.layer.policies[0].document->type, POLICY_TRUST);
    assert_true(str_equal(s.request.trust.layer.policies[0].name, STR("ResourcePolicy")));
    simulated_free(&s);
}

static void mentioned_keys_once_each(void **state)
{
    static const char *const keys[] = {"aws:username", "aws:SourceIp", "aws:PrincipalTag/Team", "aws:CurrentTime"};
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" ACTION ",\"PolicyInputList\":[\"" POLICY(
                                            "\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":"
                                            "\\\"arn:aws:s3:::b/"
                                            "${aws:username}\\\",\\\"Condition\\\":{\\\"IpAddress\\\":{\\\"aws:"
                                            "SourceIp\\\":\\\"10.0.0.0/8\\\"},"
                                            "\\\"StringEquals\\\":{\\\"AWS:sourceip\\\":\\\"${aws:PrincipalTag/"
                                            "Team}\\\"}}") "\"],"
                                                           "\"ServiceControlPolicyLevels\":[[\"" POLICY(
                                                               "\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"*\\\","
                                                               "\\\"Resource\\\":\\\"*\\\",\\\"Condition\\\":{"
                                                               "\\\"DateLessThan\\\":{\\\"aws:CurrentTime\\\":\\\"2020-"
                                                               "01-01\\\"}}") "\"]]}"),
                     RC_OK);
    assert_int_equal(s.request.mentioned_count, 4);
    for (size_t i = 0; i < 4; i++)
        assert_true(str_equal(s.request.mentioned[i].written, str_of(keys[i])));
    assert_true(str_equal(s.request.mentioned[1].lower, STR("aws:sourceip")));
    simulated_free(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused),
        cmocka_unit_test(what_is_no_json_is_refused),
        cmocka_unit_test(names_are_those_of_aws),
        cmocka_unit_test(levels_are_read_in_both_forms),
        cmocka_unit_test(empty_lists),
        cmocka_unit_test(a_resource_policy_is_read_both_ways),
        cmocka_unit_test(mentioned_keys_once_each),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
