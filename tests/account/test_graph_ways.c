/* SPDX-License-Identifier: Apache-2.0
 *
 * All ways to a role and to a request (iam-evaluation.md 7.2, 7.5).
 */
#include "graph_fixture.h"

#define STS "\"inline\":{\"P\":{\"Action\":\"sts:*\"}}"

/* "alice by J: allowed" for each way, in order; "no bob" for who is refused; then what is missing. */
static void describe(const struct ways *ways, struct buf *out)
{
    for (size_t i = 0; i < ways->count; i++) {
        const struct way *way = &ways->ways[i];
        struct str from = brief(way->from->principal);
        buf_printf(out, "%s%.*s", out->len == 0 ? "" : ", ", (int)from.len, from.at);
        for (size_t k = 0; k < way->role_count; k++)
            buf_printf(out, " > %.*s", (int)way->roles[k]->entity.name.len, way->roles[k]->entity.name.at);
        buf_printf(out, ": %s", answer_name(way->decision->answer));
    }
    for (size_t i = 0; i < ways->refused_count; i++) {
        struct str from = brief(ways->refused[i].from->principal);
        buf_printf(out, "%sno %.*s", out->len == 0 ? "" : ", ", (int)from.len, from.at);
    }
    for (size_t i = 0; i < ways->deleted_count; i++)
        buf_printf(out, "%sdeleted %.*s", out->len == 0 ? "" : ", ", (int)ways->deleted[i].len, ways->deleted[i].at);
    if (ways->incomplete)
        buf_printf(out, "%sincomplete%s%s", out->len == 0 ? "" : ", ", ways->trust_unknown ? " trust" : "",
                   ways->dump_gap ? " dump" : "");
}

static const struct {
    const char *why, *description, *ways; /* to role S */
} to_role[] = {
    {"a named user",
     "{\"users\":[\"alice\",\"bob\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}]}",
     "user/alice > S: allowed"},
    {"the account: who has an Allow; the role's own session too, of no use",
     "{\"users\":[{\"name\":\"alice\"," STS
     "},\"bob\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@root\"}}," STS "}]}",
     "user/alice > S: allowed"},
    {"the shortest of two",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}," STS "},"
     "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"@role/J\",\"@user/alice\"]}}}]}",
     "user/alice > S: allowed"},
    {"of equal ones the first by ARN",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"K\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}," STS "},"
     "{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}," STS "},"
     "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"@role/K\",\"@role/J\"]}}}]}",
     "user/alice > J > S: allowed"},
    {"open ways before undecided ones, each by kind and principal",
     "{\"users\":[{\"name\":\"alice\",\"boundary\":\"B\"},\"zoe\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":"
     "{\"AWS\":[\"@user/alice\","
     "\"@user/zoe\",\"444455556666\"],\"Service\":\"ec2.amazonaws.com\"}}}],\"policies\":{\"B\":null}}",
     "user/zoe > S: allowed, arn:aws:iam::444455556666:root > S: allowed, ec2.amazonaws.com > S: allowed, user/alice > "
     "S: unknown, incomplete"},
    {"who is refused",
     "{\"users\":[{\"name\":\"alice\",\"inline\":{\"P\":{\"Effect\":\"Deny\",\"Action\":\"sts:*\"}}}],\"roles\":[{"
     "\"name\":\"S\","
     "\"trust\":{\"Principal\":{\"AWS\":[\"@user/alice\",\"AIDAEXAMPLEDELETED001\"]}}}]}",
     "no user/alice, deleted AIDAEXAMPLEDELETED001"},
    {"a trust that is not known", "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":null}]}",
     "incomplete trust"},
    {"one on the way",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":null," STS
     "},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":"
     "\"@role/J\"}}}]}",
     "incomplete trust"},
    {"one that is not on it",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":null," STS
     "},{\"name\":\"S\",\"trust\":{\"Principal\":{"
     "\"AWS\":\"@user/alice\"}}}]}",
     "user/alice > S: allowed"},
    {"a dump that may lack the user",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
     "alice\"}}}],\"top\":{\"IsTruncated\":true}}",
     "incomplete dump"},
    {"an undecided hop makes an undecided way, never an open one",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
     "alice\"}},\"boundary\":\"B\"," STS "},"
     "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@role/J\"}}}],\"policies\":{\"B\":null}}",
     "user/alice > J > S: unknown, incomplete"},
    {"an open way beats an undecided shorter one",
     "{\"users\":[{\"name\":\"alice\"}],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
     "alice\"}}," STS "},{\"name\":\"S\","
     "\"trust\":[{\"Principal\":{\"AWS\":\"@role/J\"}},{\"Principal\":{\"AWS\":\"@user/"
     "alice\"},\"Condition\":{\"StringEquals\":{"
     "\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}}]}]}",
     "user/alice > J > S: allowed"},
    {"strangers and who is meant by the star",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":\"*\"}}]}",
     "user/alice > S: allowed, * > S: allowed"},
    {"a provider that the account lacks",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":"
     "\"@saml-provider/P\"}}}],\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[]}}}",
     "no saml-provider/P"},
    {"any provider, and none is listed",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\"}}]}",
     "incomplete dump"},
    {"any provider of the list",
     "{\"roles\":[{\"name\":\"S\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\"}}],"
     "\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[{\"Arn\":\"@saml-provider/P\"},{\"Arn\":"
     "\"@saml-provider/Q\"}]}}}",
     "saml-provider/P > S: allowed, saml-provider/Q > S: allowed"},
    {"roles that trust each other end",
     "{\"roles\":[{\"name\":\"A\",\"trust\":{\"Principal\":{\"AWS\":\"@role/S\"}}," STS "},{\"name\":\"S\",\"trust\":{"
     "\"Principal\":{\"AWS\":[\"@role/A\",\"@role/S\"]}}," STS "}]}",
     ""},
};

static void check_ways(const char *why, const struct ways *ways, const char *wanted)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);

    buf_add(&text, STR(""));
    describe(ways, &text);
    if (!str_equal(buf_str(&text), str_of(wanted)))
        fail_msg("%s: \"%.*s\"", why, (int)text.len, text.at == NULL ? "" : text.at);
    buf_free(&text);
}

static void test_to_role(void **state)
{
    for (size_t i = 0; i < sizeof to_role / sizeof *to_role; i++) {
        struct graph_case c;
        struct ways ways = {0};
        struct ways again = {0};
        graph_case_new(state, to_role[i].description, &c);
        assert_int_equal(graph_ways_to_role(c.graph, role_named(&c, "role/S"), &ways), RC_OK);
        check_ways(to_role[i].why, &ways, to_role[i].ways);
        assert_int_equal(graph_ways_to_role(c.graph, role_named(&c, "role/S"), &again), RC_OK);
        assert_ptr_equal(ways.ways, again.ways); /* kept */
        graph_case_free(&c);
    }
}

static const struct {
    const char *why, *description, *action, *resource, *ways;
} to_action[] = {
    {"directly, and by a role; the role's session itself",
     "{\"users\":[\"alice\",{\"name\":\"erin\",\"inline\":{\"P\":{\"Action\":\"support:*\"}}}],\"roles\":[{\"name\":"
     "\"S\",\"trust\":{\"Principal\":{"
     "\"AWS\":\"@user/alice\"}}}]}",
     "support:CreateCase", "", "user/alice > S: allowed, user/erin: allowed, role/S: allowed"},
    {"who can directly needs no role",
     "{\"users\":[{\"name\":\"erin\",\"inline\":{\"P\":{\"Action\":\"*\"}}}],\"roles\":[{\"name\":\"S\",\"trust\":{"
     "\"Principal\":{\"AWS\":\"@root\"}}}]}",
     "support:CreateCase", "*", "user/erin: allowed, role/S: allowed"},
    {"a resource",
     "{\"users\":[{\"name\":\"erin\",\"inline\":{\"P\":{\"Action\":\"iam:GetUser\",\"Resource\":\"@user/erin\"}}}]}",
     "iam:GetUser", "arn:aws:iam::111122223333:user/erin", "user/erin: allowed"},
    {"another resource",
     "{\"users\":[{\"name\":\"erin\",\"inline\":{\"P\":{\"Action\":\"iam:GetUser\",\"Resource\":\"@user/erin\"}}}]}",
     "iam:GetUser", "arn:aws:iam::111122223333:user/bob", ""},
    {"some resource",
     "{\"users\":[{\"name\":\"erin\",\"inline\":{\"P\":{\"Action\":\"sqs:SendMessage\",\"Resource\":\"arn:aws:sqs:*:*:"
     "q\"}}}]}",
     "sqs:SendMessage", "", "user/erin: allowed"},
    {"an undecided role is no open goal",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
     "alice\"}},\"boundary\":\"B\"}],\"policies\":{\"B\":null}}",
     "support:CreateCase", "", "user/alice > S: unknown, role/S: unknown, incomplete"},
    {"assuming a role is the ways to it",
     "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}]}",
     "STS:assumeRole", "arn:aws:iam::111122223333:role/S", "user/alice > S: allowed"},
    {"a sign-in, which can do the same by way of a role",
     "{\"roles\":[{\"name\":\"J\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":"
     "\"@saml-provider/P\"}}," STS "},{\"name\":\"S\",\"trust\":[{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{"
     "\"Federated\":\"@saml-provider/P\"}},{\"Principal\":{\"AWS\":\"@role/J\"}}]}]}",
     "sts:AssumeRoleWithSAML", "arn:aws:iam::111122223333:role/S", "saml-provider/P > S: allowed"},
    {"by way of the role, which can be signed in to as well",
     "{\"roles\":[{\"name\":\"J\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":"
     "\"@saml-provider/P\"}}," STS "},{\"name\":\"S\",\"trust\":[{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{"
     "\"Federated\":\"@saml-provider/P\"}},{\"Principal\":{\"AWS\":\"@role/J\"}}]}]}",
     "sts:AssumeRole", "arn:aws:iam::111122223333:role/S", "saml-provider/P > J > S: allowed"},
    {"by neither",
     "{\"roles\":[{\"name\":\"J\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":"
     "\"@saml-provider/P\"}}," STS "},{\"name\":\"S\",\"trust\":[{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{"
     "\"Federated\":\"@saml-provider/P\"}},{\"Principal\":{\"AWS\":\"@role/J\"}}]}]}",

     "sts:AssumeRoleWithWebIdentity", "arn:aws:iam::111122223333:role/S", ""},
    {"an undecided way of signing in beside the one by a role",
     "{\"roles\":[{\"name\":\"J\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":"
     "\"@saml-provider/P\"}}," STS "},{\"name\":\"S\",\"trust\":[{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{"
     "\"Federated\":\"@saml-provider/P\"},\"Condition\":{\"StringEquals\":{\"x:y\":\"z\"}}},{\"Principal\":{\"AWS\":"
     "\"@role/J\"}}]}]}",
     "sts:AssumeRoleWithSAML", "arn:aws:iam::111122223333:role/S", "saml-provider/P > S: unknown, incomplete"},
    {"nobody", "{\"users\":[\"alice\"]}", "support:CreateCase", "", ""},
    {"a session tag that nobody may pass into the role (6.4)",
     "{\"roles\":[{\"name\":\"S\",\"attach\":[],\"trust\":{\"Principal\":{\"AWS\":\"@root\"}},\"inline\":{\"P\":{"
     "\"Action\":\"support:*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalTag/team\":\"red\"}}}}}]}",
     "support:CreateCase", "", ""},
    {"and one that somebody may",
     "{\"roles\":[{\"name\":\"S\",\"attach\":[],\"trust\":{\"Principal\":{\"AWS\":\"@root\"},\"Action\":["
     "\"sts:AssumeRole\",\"sts:TagSession\"]},\"inline\":{\"P\":{\"Action\":\"support:*\",\"Condition\":{"
     "\"StringEquals\":{\"aws:PrincipalTag/team\":\"red\"}}}}}]}",
     "support:CreateCase", "", "role/S: conditional"},
};

static void test_to_action(void **state)
{
    for (size_t i = 0; i < sizeof to_action / sizeof *to_action; i++) {
        struct graph_case c;
        struct ways ways = {0};
        graph_case_new(state, to_action[i].description, &c);
        assert_int_equal(
            graph_ways_to_action(c.graph, str_of(to_action[i].action), str_of(to_action[i].resource), &ways), RC_OK);
        check_ways(to_action[i].why, &ways, to_action[i].ways);
        graph_case_free(&c);
    }
}

/* Who signs in may enter by another role than the shortest way does. */
static void test_by_entry(void **state)
{
#define SIGN_IN "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/P\"}}"
    struct graph_case c;
    struct ways ways = {0};
    const struct way *entries = NULL;
    struct way foreign;
    struct start stranger;
    size_t count = 0;

    graph_case_new(state,
                   "{\"roles\":[{\"name\":\"J\",\"trust\":" SIGN_IN "," STS
                   "},{\"name\":\"K\",\"trust\":{\"Principal\":{"
                   "\"AWS\":\"@role/J\"}}," STS "},{\"name\":\"L\",\"trust\":{\"Principal\":{\"AWS\":\"@role/J\"}}},{"
                   "\"name\":\"S\",\"trust\":[" SIGN_IN ",{\"Principal\":{\"AWS\":\"@role/K\"}}]}]}",
                   &c);
    assert_int_equal(
        graph_ways_to_role(c.graph, account_role(c.graph->account, STR("arn:aws:iam::111122223333:role/S")), &ways),
        RC_OK);
    assert_int_equal(ways.count, 1);
    assert_int_equal(ways.ways[0].role_count, 1);
    assert_int_equal(graph_ways_by_entry(c.graph, &ways.ways[0], &entries, &count), RC_OK);
    assert_int_equal(count, 1);
    assert_ptr_equal(entries[0].from, ways.ways[0].from);
    assert_int_equal(entries[0].role_count, 3);
    assert_true(str_equal(entries[0].roles[0]->entity.name, STR("J")));
    assert_true(str_equal(entries[0].roles[1]->entity.name, STR("K")));
    assert_true(str_equal(entries[0].roles[2]->entity.name, STR("S")));

    foreign = ways.ways[0];
    stranger = *foreign.from;
    foreign.from = &stranger; /* a copy, as those of other accounts are */
    assert_int_equal(graph_ways_by_entry(c.graph, &foreign, &entries, &count), RC_OK);
    assert_int_equal(count, 0);
    graph_case_free(&c);
}

/* Two thousand roles that all trust the account and may assume one another: memory stays that of the roles. */
static void test_many_roles(void **state)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct graph_case c;
    struct ways ways = {0};

    buf_add(&text, STR("{\"users\":[{\"name\":\"bob\",\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\",\"Resource\":\"@"
                       "role/m0007\"}}}],\"roles\":["));
    for (int i = 0; i < 2000; i++)
        buf_printf(&text, "{\"name\":\"m%04d\",\"trust\":{\"Principal\":{\"AWS\":\"@root\"}}," STS "},", i);
    buf_add(&text, STR("{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@root\"}}}]}"));
    graph_case_new(state, text.at, &c);
    assert_int_equal(graph_ways_to_role(c.graph, role_named(&c, "role/S"), &ways), RC_OK);
    assert_int_equal(ways.count, 1);
    assert_int_equal(ways.ways[0].role_count, 2);
    assert_text(ways.ways[0].roles[0]->entity.name, "m0007");
    assert_true(c.graph->edges[ORIGIN_ANY].count < 10000);
    assert_true(arena_size(c.arena) < ((size_t)32 << 20));
    graph_case_free(&c);
    buf_free(&text);
}

/* At most so many refusals are kept; all are counted. */
static void test_many_refused(void **state)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct graph_case c;
    struct ways ways = {0};

    buf_add(&text, STR("{\"users\":["));
    for (int i = 0; i < 50; i++)
        buf_printf(&text, "%s{\"name\":\"u%02d\",\"boundary\":\"B\"," STS "}", i == 0 ? "" : ",", i);
    buf_add(&text, STR("],\"policies\":{\"B\":{\"Action\":\"s3:*\"}},\"roles\":[{\"name\":\"S\",\"trust\":{"
                       "\"Principal\":{\"AWS\":\"@root\"}}}]}"));
    graph_case_new(state, text.at, &c);
    assert_int_equal(graph_ways_to_role(c.graph, role_named(&c, "role/S"), &ways), RC_OK);
    assert_int_equal(ways.count, 0);
    assert_int_equal(ways.refused_count, GRAPH_REFUSED_MAX);
    assert_int_equal(ways.refused_total, 50);
    graph_case_free(&c);
    buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_to_role),    cmocka_unit_test(test_to_action),    cmocka_unit_test(test_by_entry),
        cmocka_unit_test(test_many_roles), cmocka_unit_test(test_many_refused),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
