/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests that are refused, in which words and where; and what of AWS's skeleton is taken.
 */
#include "simulate_fixture.h"

#define REST "\"PolicyInputList\":[],\"ActionNames\":[\"s3:GetObject\"]"

static void refused_with_text_and_place(void **state)
{
    static const struct {
        const char *request, *text;
        size_t column;
    } cases[] = {
        {"[]", "a request must be an object, not an array", 1},
        {"{}", "PolicyInputList is missing", 1},
        {"{\"PolicyInputList\":[]}", "ActionNames is missing", 1},
        {"{\"PolicyInputList\":[],\"ActionNames\":[]}", "ActionNames must name at least one action", 1},
        {"{\"PolicyInputList\":[],\"ActionNames\":\"s3:GetObject\"}", "ActionNames must be an array, not a string", 37},
        {"{\"PolicyInputList\":{},\"ActionNames\":[\"s3:a\"]}", "PolicyInputList must be an array, not an object", 20},
        {"{\"PolicyInputList\":[],\"ActionNames\":[1]}", "ActionNames[0] must be a string, not a number", 38},
        {"{\"PolicyInputList\":[],\"ActionNames\":[\"s3:a\",\"s3:*\"]}",
         "ActionNames[1] must be an action such as s3:GetObject, without wildcards", 45},
        {"{\"PolicyInputList\":[],\"ActionNames\":[\"s3\"]}",
         "ActionNames[0] must be an action such as s3:GetObject, without wildcards", 38},
        {"{\"PolicyInputList\":[],\"ActionNames\":[\"s3:\"]}",
         "ActionNames[0] must be an action such as s3:GetObject, without wildcards", 38},
        {"{\"PolicyInputList\":[],\"ActionNames\":[\"a:b:c\"]}",
         "ActionNames[0] must be an action such as s3:GetObject, without wildcards", 38},
        {"{" REST ",\"ResourceArns\":[\"bucket\"]}", "ResourceArns[0] must be an ARN or \"*\"", 70},
        {"{" REST ",\"ResourceOwner\":\"me\"}",
         "ResourceOwner must be an account's ARN, such as arn:aws:iam::111122223333:root", 70},
        {"{" REST ",\"Unknown\":\"maybe\"}", "Unknown must be \"deny\" or \"report\"", 64},
        {"{" REST ",\"MaxItems\":\"9\"}", "MaxItems must be a number, not a string", 65},
        {"{" REST "," REST "}", "the request has two members PolicyInputList", 1},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct simulated s;

        if (simulated_read(&s, cases[i].request) != RC_BAD_INPUT)
            fail_msg("not refused: %s", cases[i].request);
        if (strcmp(s.err.text, cases[i].text) != 0 || s.err.column != cases[i].column || s.err.line != 1)
            fail_msg("%s: %zu:%zu: %s", cases[i].request, s.err.line, s.err.column, s.err.text);
        simulated_free(&s);
    }
}

static void an_unknown_member_is_named_with_the_near_one(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" REST ",\"ResourceArn\":[]}"), RC_BAD_INPUT);
    assert_string_equal(s.err.text, "the request has no member ResourceArn");
    assert_string_equal(s.err.hint, "did you mean ResourceArns?");
    simulated_free(&s);
    assert_int_equal(simulated_read(&s, "{" REST ",\"Zzz\":[]}"), RC_BAD_INPUT);
    assert_string_equal(s.err.text, "the request has no member Zzz");
    assert_null(s.err.hint);
    simulated_free(&s);
}

static void members_are_read(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{\"PolicyInputList\":[],\"ActionNames\":[\"s3:GetObject\",\"s3:PutObject\"],"
                                        "\"ResourceArns\":[\"arn:aws:s3:::b\",\"*\"],"
                                        "\"ResourceOwner\":\"arn:aws:iam::999988887777:root\",\"Unknown\":\"report\","
                                        "\"ResourceHandlingOption\":\"\",\"MaxItems\":0,\"Marker\":\"\"}"),
                     RC_OK);
    assert_int_equal(s.request.action_count, 2);
    assert_true(str_equal(s.request.actions[1], STR("s3:PutObject")));
    assert_int_equal(s.request.resource_count, 2);
    assert_true(str_equal(s.request.resources[0], STR("arn:aws:s3:::b")));
    assert_true(str_equal(s.request.owner, STR("999988887777")));
    assert_true(s.request.report);
    simulated_free(&s);
}

static void absent_and_null_members_are_alike(void **state)
{
    static const char *const requests[] = {
        "{" REST "}",
        "{" REST ",\"ResourceArns\":[]}",
        "{" REST
        ",\"ResourceArns\":null,\"ResourceOwner\":null,\"CallerArn\":null,\"ContextEntries\":null,\"Unknown\":null,"
        "\"ResourcePolicy\":null,\"SessionPolicyInputList\":null,\"ServiceControlPolicyLevels\":null,\"MaxItems\":"
        "null}",
        "{" REST ",\"ResourceOwner\":null,\"Unknown\":\"deny\"}",
    };
    (void)state;

    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        struct simulated s;

        assert_int_equal(simulated_read(&s, requests[i]), RC_OK);
        assert_int_equal(s.request.resource_count, 1);
        assert_true(str_equal(s.request.resources[0], STR("*")));
        assert_int_equal(s.request.owner.len, 0);
        assert_false(s.request.report);
        assert_false(s.request.scps.known);
        assert_false(s.request.session.layer.given);
        simulated_free(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused_with_text_and_place),
        cmocka_unit_test(an_unknown_member_is_named_with_the_near_one),
        cmocka_unit_test(members_are_read),
        cmocka_unit_test(absent_and_null_members_are_alike),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
