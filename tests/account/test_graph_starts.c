/* SPDX-License-Identifier: Apache-2.0
 *
 * Everyone who may begin a way (iam-evaluation.md 7.1).
 */
#include "graph_fixture.h"

static const struct {
    const char *why, *description, *starts; /* kind, principal; in order */
} cases[] = {
    {"users and roles, sorted",
     "{\"users\":[\"bob\",\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":[]},{\"name\":\"A\",\"trust\":[]}]}",
     "user user/alice, user user/bob, role role/A, role role/S"},
    {"an account by its id and by its ARN is one",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"444455556666\","
     "\"arn:aws:iam::444455556666:root\"]}}}]}",
     "role role/S, external arn:aws:iam::444455556666:root"},
    {"the own account is its users and roles",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"111122223333\",\"@root\"]}}}]}", "role role/S"},
    {"principals of another account",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"arn:aws:iam::444455556666:user/"
     "x\",\"arn:aws:iam::444455556666:role/"
     "p/y\",\"arn:aws:sts::444455556666:assumed-role/y/z\"]}}}]}",
     "role role/S, external arn:aws:iam::444455556666:role/p/y, external arn:aws:iam::444455556666:user/x, external "
     "arn:aws:sts::444455556666:assumed-role/y/z"},
    {"another partition is another account",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"arn:aws-cn:iam::111122223333:root\"}}}]}",
     "role role/S, external arn:aws-cn:iam::111122223333:root"},
    {"providers and services",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":[\"@saml-provider/P\",\"www.amazon.com\"],"
     "\"Service\":\"ec2.amazonaws.com\"}}}]}",
     "role role/S, federated saml-provider/P, federated www.amazon.com, service ec2.amazonaws.com"},
    {"account access is Identity Center's people",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Service\":\"account-access.amazonaws.com\"}}}]}",
     "role role/S, federated account-access.amazonaws.com"},
    {"providers of the list, named or not",
     "{\"roles\":[{\"name\":\"S\",\"trust\":[]}],\"files\":{\"list-saml-providers.json\":{"
     "\"SAMLProviderList\":[{\"Arn\":\"@saml-provider/P\"}]}}}",
     "role role/S, federated saml-provider/P"},
    {"anyone, where some trust has a star", "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":\"*\"}}]}",
     "role role/S, anyone *"},
    {"the star's other spelling",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"@root\",\"*\"]}}}]}", "role role/S, anyone *"},
    {"a star that is denied is nobody",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Effect\":\"Deny\",\"Principal\":\"*\"}}]}", "role role/S"},
    {"under a star the built-in providers may be meant",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Action\":\"sts:AssumeRoleWithWebIdentity\","
     "\"Principal\":\"*\"}}]}",
     "role role/S, federated accounts.google.com, federated cognito-identity.amazonaws.com, federated "
     "graph.facebook.com, federated "
     "www.amazon.com, anyone *"},
    {"accounts that conditions name under a star",
     "{\"roles\":[{\"name\":\"S\",\"trust\":[{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:"
     "PrincipalAccount\":[\"444455556666\","
     "\"111122223333\"]}}},{\"Principal\":\"*\",\"Condition\":{\"ArnLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::"
     "777788889999:role/*\"}}}]}]}",
     "role role/S, external arn:aws:iam::444455556666:root, external arn:aws:iam::777788889999:root, anyone *"},
    {"deleted principals and federated users begin no way",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"AIDAEXAMPLEDELETED001\",\"arn:aws:sts::"
     "111122223333:federated-user/f\"]}}}]}",
     "role role/S"},
    {"an entry that is not understood may be anyone",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/*\"}}}]}", "role role/S, anyone *"},
    {"and whomever its conditions name, but no sign-in",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Action\":\"sts:*\",\"Principal\":{\"AWS\":\"@user/*\"},\"Condition\":{"
     "\"StringEquals\":{\"aws:PrincipalAccount\":\"444455556666\"}}}}]}",
     "role role/S, external arn:aws:iam::444455556666:root, anyone *"},
};

static void test_cases(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct graph_case c;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        const struct start *const *starts = NULL;
        size_t count = 0;
        graph_case_new(state, cases[i].description, &c);
        assert_int_equal(graph_starts(c.graph, &starts, &count), RC_OK);
        for (size_t k = 0; k < count; k++) {
            struct str principal = brief(starts[k]->principal);
            buf_printf(&text, "%s%s %.*s", k == 0 ? "" : ", ", start_kind_name(starts[k]->kind), (int)principal.len,
                       principal.at);
        }
        if (!str_equal(buf_str(&text), str_of(cases[i].starts)))
            fail_msg("%s: %s", cases[i].why, text.at);
        buf_free(&text);
        graph_case_free(&c);
    }
}

static const struct {
    const char *description, *name;
    enum caller_kind kind;
    bool identity_center, missing;
} providers[] = {
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":\"@saml-provider/P\"}}}]}", "saml-provider/P",
     CALLER_SAML, false, false},
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":\"@saml-provider/"
     "AWSSSO_1a_DO_NOT_DELETE\"}}}]}",
     "saml-provider/AWSSSO_1a_DO_NOT_DELETE", CALLER_SAML, true, false},
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":\"@saml-provider/"
     "P\"}}}],\"files\":{\"list-saml-providers.json\":{"
     "\"SAMLProviderList\":[]}}}",
     "saml-provider/P", CALLER_SAML, false, true},
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":\"@oidc-provider/h.example/"
     "p\"}}}],\"files\":{"
     "\"list-open-id-connect-providers.json\":{\"OpenIDConnectProviderList\":[{\"Arn\":\"@oidc-provider/h.example/"
     "p\"}]}}}",
     "oidc-provider/h.example/p", CALLER_OIDC, false, false},
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Federated\":\"accounts.google.com\"}}}],\"files\":{"
     "\"list-open-id-connect-providers.json\":{\"OpenIDConnectProviderList\":[]}}}",
     "accounts.google.com", CALLER_OIDC, false, false},
    {"{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"Service\":\"account-access.amazonaws.com\"}}}]}",
     "account-access.amazonaws.com", CALLER_SERVICE, true, false},
};

static void test_providers(void **state)
{
    for (size_t i = 0; i < sizeof providers / sizeof *providers; i++) {
        struct graph_case c;
        graph_case_new(state, providers[i].description, &c);
        const struct start *start = &c.graph->starts[node_named(&c, providers[i].name)];
        assert_int_equal(start->kind, START_FEDERATED);
        assert_int_equal(start->caller.kind, providers[i].kind);
        assert_int_equal(start->identity_center, providers[i].identity_center);
        assert_int_equal(start->provider_missing, providers[i].missing);
        graph_case_free(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
        cmocka_unit_test(test_providers),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
