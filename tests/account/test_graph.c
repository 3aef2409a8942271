/* SPDX-License-Identifier: Apache-2.0
 *
 * The graph as its users see it: edges, starts, where sessions come from.
 */
#include "graph_fixture.h"

#define STS "\"inline\":{\"P\":{\"Action\":\"sts:*\"}}"

static void test_names(void **state)
{
    static const char *const names[] = {"user", "role", "federated", "external", "anyone", "service"};

    (void)state;
    for (int i = 0; i < START_KIND_COUNT; i++)
        assert_string_equal(start_kind_name((enum start_kind)i), names[i]);
    assert_string_equal(start_kind_name(START_KIND_COUNT), "unknown");
}

static void test_edges(void **state)
{
    struct graph_case c;
    const struct decision *decision = NULL;
    const struct start *const *starts = NULL;
    size_t count = 0;

    graph_case_new(state,
                   "{\"users\":[\"alice\",\"bob\"],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@"
                   "user/alice\"}}," STS "},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@role/J\"}}}]}",
                   &c);
    assert_int_equal(graph_starts(c.graph, &starts, &count), RC_OK);
    assert_int_equal(count, 4);
    const struct role *jump = role_named(&c, "role/J");
    const struct role *goal = role_named(&c, "role/S");
    assert_int_equal(graph_edge(c.graph, starts[0], jump, &decision), RC_OK);
    assert_int_equal(decision->answer, ANSWER_ALLOWED);
    assert_int_equal(graph_edge(c.graph, starts[1], jump, &decision), RC_OK);
    assert_int_equal(decision->answer, ANSWER_DENIED);
    assert_true(decision->breaks < decision->check_count);
    assert_int_equal(graph_edge(c.graph, starts[2], goal, &decision), RC_OK);
    assert_int_equal(decision->answer, ANSWER_ALLOWED);
    graph_case_free(&c);
}

static void test_foreign_role(void **state)
{
    struct graph_case c;
    struct role role = {0};
    struct ways ways = {0};

    graph_case_new(state, "{\"users\":[\"alice\"]}", &c);
    assert_int_equal(graph_ways_to_role(c.graph, &role, &ways), RC_INTERNAL);
    graph_case_free(&c);
}

/* u ser, f ederation, s ervice, t ags */
static const struct {
    const char *why, *roles, *origins;
} origins[] = {
    {"a user", "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}", "u"},
    {"a user who may pass tags",
     "{\"name\":\"S\",\"trust\":{\"Action\":[\"sts:AssumeRole\",\"sts:TagSession\"],\"Principal\":{\"AWS\":\"@user/"
     "alice\"}}}",
     "ut"},
    {"somebody else may pass them",
     "{\"name\":\"S\",\"trust\":[{\"Principal\":{\"AWS\":\"@user/"
     "alice\"}},{\"Action\":\"sts:TagSession\",\"Principal\":{"
     "\"AWS\":\"@user/bob\"}}]}",
     "u"},
    {"SAML people",
     "{\"name\":\"S\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/"
     "P\"}}}",
     "f"},
    {"a service", "{\"name\":\"S\",\"trust\":{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}}", "s"},
    {"another account", "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"444455556666\"}}}", "u"},
    {"what the chain began with",
     "{\"name\":\"J\",\"trust\":{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/"
     "P\"}}," STS "},{\"name\":\"S\",\"trust\":{\"Action\":\"sts:*\",\"Principal\":{\"AWS\":\"@role/J\"}}}",
     "ft"},
    {"all of them",
     "{\"name\":\"S\",\"trust\":[{\"Principal\":{\"AWS\":\"@user/"
     "alice\",\"Service\":\"ec2.amazonaws.com\"}},{\"Action\":"
     "\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/P\"}}]}",
     "ufs"},
    {"nothing leads to it: as if a user did", "{\"name\":\"S\",\"trust\":[]}", "u"},
};

static void test_origins(void **state)
{
    char description[2048];
    char found[8];

    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++) {
        struct graph_case c;
        struct session_origins o = {0};
        snprintf(description, sizeof description, "{\"users\":[\"alice\",\"bob\"],\"roles\":[%s]}", origins[i].roles);
        graph_case_new(state, description, &c);
        assert_int_equal(graph_origins(c.graph, role_named(&c, "role/S"), &o), RC_OK);
        snprintf(found, sizeof found, "%s%s%s%s", o.user ? "u" : "", o.federation ? "f" : "", o.service ? "s" : "",
                 o.tags ? "t" : "");
        if (strcmp(found, origins[i].origins) != 0)
            fail_msg("%s: \"%s\"", origins[i].why, found);
        graph_case_free(&c);
    }
}

/* Every want of memory is said, and nothing is left behind. */
static void test_no_memory(void **state)
{
    struct graph_case c;
    size_t worked = 0;

    graph_case_new(state, "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":\"*\"}}]}", &c);
    for (size_t ceiling = 1; ceiling < ((size_t)1 << 20) && worked == 0; ceiling += 512) {
        struct arena *arena = arena_new(ceiling);
        struct graph *graph = NULL;
        struct ways ways = {0};
        enum rc rc = graph_new(arena, c.account, GRAPH_NOW, NULL, &graph);
        if (rc == RC_OK)
            rc = graph_ways_to_role(graph, role_named(&c, "role/S"), &ways);
        assert_true(rc == RC_OK || rc == RC_NO_MEMORY || rc == RC_LIMIT);
        worked += rc == RC_OK;
        arena_free(arena);
    }
    assert_int_equal(worked, 1);
    graph_case_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),   cmocka_unit_test(test_edges),     cmocka_unit_test(test_foreign_role),
        cmocka_unit_test(test_origins), cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
