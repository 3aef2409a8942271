/* SPDX-License-Identifier: Apache-2.0
 *
 * CallerArn, ContextEntries, and the keys that follow from the caller.
 */
#include "simulate_fixture.h"

#define A                   "111122223333"
#define REST                "\"PolicyInputList\":[],\"ActionNames\":[\"s3:GetObject\"]"
#define ENTRY(name, values) "{\"ContextKeyName\":\"" name "\",\"ContextKeyValues\":" values "}"

struct caller_case {
    const char *arn, *entries;
    enum caller_kind kind;
    const char *caller_arn, *name, *session, *unique_id;
    const char *keys[6]; /* "key=value" */
};

static const struct caller_case cases[] = {
    {"arn:aws:iam::" A ":user/u",
     "",
     CALLER_USER,
     "arn:aws:iam::" A ":user/u",
     "u",
     "",
     "",
     {"aws:principalarn=arn:aws:iam::" A ":user/u", "aws:principalaccount=" A, "aws:principaltype=User",
      "aws:username=u", "aws:userid="}},
    {"arn:aws-cn:iam::" A ":user/p/q/u",
     "",
     CALLER_USER,
     "arn:aws-cn:iam::" A ":user/p/q/u",
     "u",
     "",
     "",
     {"aws:username=u", "aws:principalarn=arn:aws-cn:iam::" A ":user/p/q/u"}},
    {"arn:aws:iam::" A ":user/u",
     ENTRY("AWS:Username", "[\"other\"]") "," ENTRY("aws:userid", "[\"AIDA1\"]"),
     CALLER_USER,
     "arn:aws:iam::" A ":user/u",
     "u",
     "",
     "AIDA1",
     {"aws:username=other", "aws:userid=AIDA1"}},
    {"arn:aws:iam::" A ":user/u",
     ENTRY("aws:username", "[]"),
     CALLER_USER,
     "arn:aws:iam::" A ":user/u",
     "u",
     "",
     "",
     {"aws:username="}},
    {"arn:aws:iam::" A ":root",
     "",
     CALLER_ROOT,
     "arn:aws:iam::" A ":root",
     "",
     "",
     "",
     {"aws:principalarn=arn:aws:iam::" A ":root", "aws:principaltype=Account", "aws:userid=" A, "aws:username="}},
    {"arn:aws:sts::" A ":assumed-role/r/s",
     "",
     CALLER_ROLE_SESSION,
     "",
     "r",
     "s",
     "",
     {"aws:principalarn=arn:aws:iam::" A ":role/r", "aws:principaltype=AssumedRole", "aws:username=", "aws:userid="}},
    {"arn:aws:sts::" A ":assumed-role/r/s",
     ENTRY("aws:PrincipalArn", "[\"arn:aws:iam::" A ":role/p/r\"]") "," ENTRY("aws:userid", "[\"AROA1:s\"]"),
     CALLER_ROLE_SESSION,
     "arn:aws:iam::" A ":role/p/r",
     "r",
     "s",
     "AROA1",
     {"aws:principalarn=arn:aws:iam::" A ":role/p/r"}},
    {"arn:aws:iam::" A ":role/p/r",
     "",
     CALLER_ROLE_SESSION,
     "arn:aws:iam::" A ":role/p/r",
     "r",
     "",
     "",
     {"aws:principalarn=arn:aws:iam::" A ":role/p/r"}},
    {"arn:aws:sts::" A ":federated-user/bob",
     "",
     CALLER_FEDERATED_USER,
     "",
     "bob",
     "",
     "",
     {"aws:principalarn=arn:aws:sts::" A ":federated-user/bob", "aws:principaltype=FederatedUser",
      "aws:userid=" A ":bob"}},
};

static void read_case(struct simulated *s, const struct caller_case *c)
{
    char request[1024];

    snprintf(request, sizeof request, "{" REST ",\"CallerArn\":\"%s\",\"ContextEntries\":[%s]}", c->arn, c->entries);
    if (simulated_read(s, request) != RC_OK)
        fail_msg("%s: %s", request, s->err.text);
}

static void callers_and_their_keys(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct caller_case *c = &cases[i];
        struct simulated s;

        read_case(&s, c);
        assert_int_equal(s.request.caller.kind, c->kind);
        assert_true(str_equal(s.request.caller.account, STR(A)));
        assert_true(str_equal(s.request.caller.arn, str_of(c->caller_arn)));
        assert_true(str_equal(s.request.caller.name, str_of(c->name)));
        assert_true(str_equal(s.request.caller.session_name, str_of(c->session)));
        assert_true(str_equal(s.request.caller.unique_id, str_of(c->unique_id)));
        for (size_t j = 0; j < 6 && c->keys[j] != NULL; j++) {
            struct str expected = str_of(c->keys[j]);
            struct str name = str_cut(&expected, '=');
            const struct context_key *key = context_get(s.request.context, name);

            if (expected.len == 0)
                assert_int_equal(key->state, CONTEXT_MISSING);
            else if (key->state != CONTEXT_PRESENT || key->count != 1 || !str_equal(key->values[0], expected))
                fail_msg("%s: not %s", c->arn, c->keys[j]);
        }
        simulated_free(&s);
    }
}

static void service_linked_roles_are_known_by_their_path(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(
        simulated_read(&s, "{" REST ",\"CallerArn\":\"arn:aws:iam::" A ":role/aws-service-role/x.amazonaws.com/R\"}"),
        RC_OK);
    assert_true(s.request.caller.service_linked);
    simulated_free(&s);
    assert_int_equal(simulated_read(&s, "{" REST ",\"CallerArn\":\"arn:aws:iam::" A ":role/R\"}"), RC_OK);
    assert_false(s.request.caller.service_linked);
    simulated_free(&s);
}

static void without_a_caller(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" REST "}"), RC_OK);
    assert_int_equal(s.request.caller.kind, CALLER_USER);
    assert_int_equal(s.request.caller.account.len, 0);
    assert_int_equal(context_count(s.request.context), 0);
    simulated_free(&s);
    simulated_refused("{" REST ",\"ResourcePolicy\":\"" POLICY("") "\"}",
                      "ResourcePolicy needs a CallerArn: its Principal must have somebody to match", 71);
}

static void keys_not_given_are_missing_or_unknown(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(simulated_read(&s, "{" REST "}"), RC_OK);
    assert_int_equal(context_get(s.request.context, STR("aws:sourceip"))->state, CONTEXT_MISSING);
    simulated_free(&s);
    assert_int_equal(simulated_read(&s, "{" REST ",\"Unknown\":\"report\"}"), RC_OK);
    assert_int_equal(context_get(s.request.context, STR("aws:sourceip"))->state, CONTEXT_UNKNOWN);
    simulated_free(&s);
}

static void types_say_what_is_multivalued(void **state)
{
    struct simulated s;
    (void)state;

    assert_int_equal(
        simulated_read(&s, "{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[\"a\"],"
                           "\"ContextKeyType\":\"stringList\"},{\"ContextKeyName\":\"l\",\"ContextKeyValues\":"
                           "[\"1\"],\"ContextKeyType\":\"numeric\"}]}"),
        RC_OK);
    assert_true(context_get(s.request.context, STR("k"))->multivalued);
    assert_false(context_get(s.request.context, STR("l"))->multivalued);
    simulated_free(&s);
}

static void refused(void **state)
{
    static const struct {
        const char *more, *text;
    } bad[] = {
        {"\"CallerArn\":\"u\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"CallerArn\":\"arn:aws:iam::" A ":group/g\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"CallerArn\":\"arn:aws:iam::1:user/u\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"CallerArn\":\"arn:aws:iam::" A ":user/\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"CallerArn\":\"arn:aws:iam::" A ":user/p/\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"CallerArn\":\"arn:aws:sts::" A ":assumed-role/r\"",
         "CallerArn must be the ARN of a user, a role session, a federated user or the root user"},
        {"\"ContextEntries\":1", "ContextEntries must be an array, not a number"},
        {"\"ContextEntries\":[1]", "an entry of ContextEntries must be an object, not a number"},
        {"\"ContextEntries\":[{}]", "an entry of ContextEntries has no ContextKeyName"},
        {"\"ContextEntries\":[{\"Name\":\"k\"}]", "an entry of ContextEntries has no member Name"},
        {"\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":\"v\"}]",
         "ContextKeyValues must be an array, not a string"},
        {"\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[1]}]",
         "ContextKeyValues[0] must be a string, not a number"},
        {"\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyType\":\"strin\"}]",
         "ContextKeyType has no value strin"},
        {"\"ContextEntries\":[" ENTRY("k", "[\"a\"]") "," ENTRY("K", "[\"b\"]") "]",
         "ContextEntries has two entries for K"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct simulated s;
        char request[512];

        snprintf(request, sizeof request, "{" REST ",%s}", bad[i].more);
        if (simulated_read(&s, request) != RC_BAD_INPUT)
            fail_msg("not refused: %s", request);
        if (strcmp(s.err.text, bad[i].text) != 0)
            fail_msg("%s: %s", request, s.err.text);
        assert_true(s.err.column > 40);
        simulated_free(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(callers_and_their_keys),
        cmocka_unit_test(service_linked_roles_are_known_by_their_path),
        cmocka_unit_test(without_a_caller),
        cmocka_unit_test(keys_not_given_are_missing_or_unknown),
        cmocka_unit_test(types_say_what_is_multivalued),
        cmocka_unit_test(refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
