/* SPDX-License-Identifier: Apache-2.0
 *
 * Edges: whoever is not worth asking is denied, whoever is asked is asked once, and who may be missing from a
 * broken-off dump is thought of.
 */
#include "graph_random.h"

#define SEEDS 60
#define ROLES 5

/* The quick look never leaves out somebody whom decide() lets in; only who a star stands for is not asked by name. */
static void test_worth_asking_is_sound(void **state)
{
    size_t asked = 0;
    size_t spared = 0;

    for (unsigned seed = 0; seed < SEEDS; seed++) {
        struct graph_case c;
        random_case(state, seed, ROLES, &c);
        for (size_t from = 0; from < c.graph->start_count; from++) {
            for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
                struct decision decision = {0};
                bool worth = false;
                assert_int_equal(edge_worth_asking(c.graph, from, role, &worth), RC_OK);
                assert_int_equal(chain_decide(c.graph, from, &role, 1, NULL, DECIDE_ALL, &decision), RC_OK);
                assert_int_equal(decision.fault.len, 0);
                asked += worth;
                spared += !worth;
                if (!worth && decision.answer != ANSWER_DENIED && c.graph->starts[from].kind != START_EXTERNAL)
                    fail_msg("seed %u: %.*s is %s into role %zu", seed, (int)c.graph->starts[from].principal.len,
                             c.graph->starts[from].principal.at, answer_name(decision.answer),
                             role - c.graph->role_first);
            }
        }
        graph_case_free(&c);
    }
    assert_true(asked > 100 && spared > 100);
}

static void test_askable_is_worth_asking(void **state)
{
    for (unsigned seed = 0; seed < SEEDS; seed++) {
        struct graph_case c;
        size_t nodes[64];
        size_t distance[64];
        random_case(state, seed, ROLES, &c);
        assert_true(c.graph->start_count <= 64);
        for (size_t i = 0; i < 64; i++)
            distance[i] = i % 2 == 0 ? NO_NODE : 1;
        for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
            size_t count = 0;
            size_t at = 0;
            size_t half = 0;
            assert_int_equal(edge_askable(c.graph, role, NULL, nodes, &count), RC_OK);
            for (size_t from = 0; from < c.graph->start_count; from++) {
                bool worth = false;
                assert_int_equal(edge_worth_asking(c.graph, from, role, &worth), RC_OK);
                assert_int_equal(worth, at < count && nodes[at] == from);
                at += worth;
                half += worth && from % 2 == 0;
            }
            assert_int_equal(at, count);
            assert_int_equal(edge_askable(c.graph, role, distance, nodes, &count), RC_OK);
            assert_int_equal(count, half);
        }
        graph_case_free(&c);
    }
}

static void test_decided_once(void **state)
{
    struct graph_case c;
    enum answer answer = ANSWER_DENIED;
    const struct decision *first = NULL;
    const struct decision *second = NULL;

    graph_case_new(state,
                   "{\"users\":[\"alice\",\"bob\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@"
                   "user/alice\"}}}]}",
                   &c);
    size_t alice = node_named(&c, "user/alice");
    size_t bob = node_named(&c, "user/bob");
    size_t role = node_named(&c, "role/S");
    assert_int_equal(edge_answer(c.graph, alice, role, &answer), RC_OK);
    assert_true(answer >= ANSWER_CONDITIONAL);
    assert_int_equal(edge_answer(c.graph, bob, role, &answer), RC_OK);
    assert_int_equal(answer, ANSWER_DENIED);
    assert_int_equal(c.graph->edges[ORIGIN_ANY].count, 2);
    assert_int_equal(edge_decision(c.graph, bob, role, &first), RC_OK);
    assert_int_equal(edge_decision(c.graph, bob, role, &second), RC_OK);
    assert_ptr_equal(first, second);
    assert_int_equal(first->answer, ANSWER_DENIED);
    assert_int_equal(c.graph->edges[ORIGIN_ANY].count, 2);
    graph_case_free(&c);
}

/* The table grows and still finds everything. */
static void test_table(void **state)
{
    struct graph_case c;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    enum answer answer = ANSWER_DENIED;

    buf_add(&text, STR("{\"users\":["));
    for (int i = 0; i < 40; i++)
        buf_printf(&text, "%s\"u%02d\"", i == 0 ? "" : ",", i);
    buf_add(&text, STR("],\"roles\":["));
    for (int i = 0; i < 20; i++)
        buf_printf(&text, "%s{\"name\":\"r%02d\",\"trust\":{\"Principal\":{\"AWS\":\"@user/u%02d\"}}}",
                   i == 0 ? "" : ",", i, i);
    buf_add(&text, STR("]}"));
    graph_case_new(state, text.at, &c);
    for (int round = 0; round < 2; round++) {
        for (size_t from = 0; from < 40; from++) {
            for (size_t role = 0; role < 20; role++) {
                assert_int_equal(edge_answer(c.graph, from, c.graph->role_first + role, &answer), RC_OK);
                assert_int_equal(answer >= ANSWER_CONDITIONAL, from == role);
            }
        }
        assert_int_equal(c.graph->edges[ORIGIN_ANY].count, 800);
    }
    graph_case_free(&c);
    buf_free(&text);
}

static const struct {
    const char *why, *trust, *rest; /* of the description */
    bool could;
} gaps[] = {
    {"a whole dump lacks nobody", "{\"Principal\":{\"AWS\":\"@root\"}}", "", false},
    {"the account, and users may be on the next page", "{\"Principal\":{\"AWS\":\"@root\"}}",
     ",\"top\":{\"IsTruncated\":true}", true},
    {"no users at all", "{\"Principal\":{\"AWS\":\"@root\"}}", ",\"without\":[\"UserDetailList\"]", true},
    {"federations under a star, and no list of providers",
     "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\"}", "", true},
    {"both lists are needed where both operations are allowed",
     "{\"Action\":[\"sts:AssumeRoleWithSAML\",\"sts:AssumeRoleWithWebIdentity\"],\"Principal\":\"*\"}",
     ",\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[]}}", true},
    {"the list is there and empty", "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\"}",
     ",\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[]}}", false},
    {"OIDC, whose host a condition names",
     "{\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{"
     "\"h.example:sub\":\"x\"}}}",
     "", true},
    {"which provider, a condition says",
     "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\",\"Condition\":{"
     "\"StringEquals\":{\"saml:doc\":\"111122223333/P\"}}}",
     "", true},
    {"a condition that no sign-in meets",
     "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\",\"Condition\":{\"Bool\":{"
     "\"aws:MultiFactorAuthPresent\":\"true\"}}}",
     "", false},
    {"a federation that is named is no other",
     "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{"
     "\"Federated\":\"@saml-provider/P\"}}",
     "", false},
    {"a star says the same",
     "{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"111122223333\"}}}",
     ",\"top\":{\"IsTruncated\":true}", true},
    {"one for other accounts does not",
     "{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"444455556666\"}}}",
     ",\"top\":{\"IsTruncated\":true}", false},
    {"a user that is named and not there", "{\"Principal\":{\"AWS\":\"@user/gone\"}}",
     ",\"top\":{\"IsTruncated\":true}", true},
    {"a role that is, where only users are lacking", "{\"Principal\":{\"AWS\":\"@role/gone\"}}",
     ",\"without\":[\"UserDetailList\"]", false},
    {"services are not in dumps", "{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}",
     ",\"top\":{\"IsTruncated\":true}", false},
    {"a trust that can never hold",
     "{\"Principal\":{\"AWS\":\"@root\"},\"Condition\":{\"DateLessThan\":{\"aws:CurrentTime\":\"2020-01-01T00:00:00Z\"}"
     "}}",
     ",\"top\":{\"IsTruncated\":true}", false},
    {"SCPs are left aside, for they may spare whom we do not see: careful, never wrong",
     "{\"Principal\":{\"AWS\":\"@root\"}}",
     ",\"top\":{\"IsTruncated\":true},\"files\":{\"service-control-policies.json\":[{\"target\":\"r\",\"policies\":[]}]"
     "}",
     true},
};

static void test_gaps(void **state)
{
    char description[2048];

    for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++) {
        struct graph_case c;
        struct str why = STR_EMPTY;
        bool could = false;
        snprintf(description, sizeof description, "{\"roles\":[{\"name\":\"S\",\"trust\":%s}]%s}", gaps[i].trust,
                 gaps[i].rest);
        graph_case_new(state, description, &c);
        assert_int_equal(edge_absent_principal(c.graph, node_named(&c, "role/S"), &could, &why), RC_OK);
        if (could != gaps[i].could)
            fail_msg("%s: %s", gaps[i].why, could ? "could" : "could not");
        graph_case_free(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_worth_asking_is_sound),
        cmocka_unit_test(test_askable_is_worth_asking),
        cmocka_unit_test(test_decided_once),
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_gaps),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
