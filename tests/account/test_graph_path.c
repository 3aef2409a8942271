/* SPDX-License-Identifier: Apache-2.0
 *
 * The way of one start: shortest first, then others, then the bound (iam-evaluation.md 7.2).
 */
#include "graph_random.h"

#define STS "\"inline\":{\"P\":{\"Action\":\"sts:*\"}}"

/* A: alice comes in as a session "a…" alone, others as they like. S wants session "xy" of A. */
#define NAMED_SESSION                                                                                                  \
    "{\"users\":[\"alice\"],\"roles\":["                                                                               \
    "{\"name\":\"A\",\"trust\":[{\"Principal\":{\"AWS\":\"@user/"                                                      \
    "alice\"},\"Condition\":{\"StringLike\":{\"sts:RoleSessionName\":\"a*\"}}},"                                       \
    "{\"Principal\":{\"AWS\":\"@role/B\"}}]," STS "},"                                                                 \
    "{\"name\":\"B\",\"trust\":{\"Principal\":{\"AWS\":\"%s\"}}," STS "},"                                             \
    "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/A/xy\"}}}]}"

struct found_way {
    bool found;
    struct way way;
};

static struct found_way find(const struct graph_case *c, const char *start, const char *goal, bool others,
                             struct path_budget budget)
{
    struct closure closure = {0};
    struct found_way out = {0};
    size_t role = node_named(c, goal);
    size_t from = node_named(c, start);

    assert_int_equal(closure_build(c->graph, &role, 1, STR_EMPTY, ANSWER_UNKNOWN, &closure), RC_OK);
    assert_true(closure.distance[from] != NO_NODE);
    assert_int_equal(path_find(c->graph, from, &closure, NULL, others, &budget, &out.found, &out.way), RC_OK);
    return out;
}

static const struct path_budget plenty = {GRAPH_PATHS_TRIED_MAX, GRAPH_STEPS_TRIED_MAX};

static void test_shortest_closed(void **state)
{
    struct graph_case c;
    char description[2048];

    snprintf(description, sizeof description, NAMED_SESSION, "@user/alice");
    graph_case_new(state, description, &c);
    struct found_way way = find(&c, "user/alice", "role/S", false, plenty);
    assert_false(way.found); /* alice, A, S: as "a…" and as "xy" */
    assert_null(way.way.decision);
    way = find(&c, "user/alice", "role/S", true, plenty);
    assert_true(way.found);
    assert_int_equal(way.way.role_count, 3);
    assert_text(way.way.roles[0]->entity.name, "B");
    assert_text(way.way.roles[1]->entity.name, "A");
    assert_text(way.way.roles[2]->entity.name, "S");
    assert_int_equal(way.way.edge_count, 3);
    assert_ptr_equal(way.way.edges[1].to, way.way.roles[1]);
    assert_ptr_equal(way.way.edges[1].from->role, way.way.roles[0]);
    graph_case_free(&c);
}

/* With no other path, the start has no way; nothing is left open. */
static void test_none(void **state)
{
    struct graph_case c;
    char description[2048];

    snprintf(description, sizeof description, NAMED_SESSION, "@role/B");
    graph_case_new(state, description, &c);
    struct found_way way = find(&c, "user/alice", "role/S", true, plenty);
    assert_false(way.found);
    assert_null(way.way.decision);
    graph_case_free(&c);
}

static void test_budget(void **state)
{
    struct graph_case c;
    char description[2048];

    snprintf(description, sizeof description, NAMED_SESSION, "@user/alice");
    graph_case_new(state, description, &c);
    static const struct path_budget scarce[] = {
        {0, GRAPH_STEPS_TRIED_MAX}, {1, GRAPH_STEPS_TRIED_MAX}, {GRAPH_PATHS_TRIED_MAX, 2}};
    for (size_t i = 0; i < sizeof scarce / sizeof *scarce; i++) {
        struct found_way way = find(&c, "user/alice", "role/S", true, scarce[i]);
        assert_false(way.found);
        assert_non_null(way.way.decision);
        assert_int_equal(way.way.decision->answer, ANSWER_UNKNOWN);
        assert_true(way.way.decision->gave_up);
        assert_true(way.way.decision->unknown_count > 0);
        assert_true(way.way.role_count > 0);
    }
    graph_case_free(&c);
}

/* A ring longer than the paths that are tried: what lies behind it is not said to be shut. */
static void test_longer_than_tried(void **state)
{
    struct graph_case c;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);

    buf_add(
        &text,
        STR("{\"users\":[\"alice\"],\"roles\":[{\"name\":\"A\",\"trust\":[{\"Principal\":{\"AWS\":\"@user/"
            "alice\"},\"Condition\":"
            "{\"StringLike\":{\"sts:RoleSessionName\":\"a*\"}}},{\"Principal\":{\"AWS\":\"@role/r09\"}}]," STS "},"
            "{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/A/xy\"}}}"));
    for (int i = 0; i < 10; i++) {
        if (i == 0)
            buf_add(&text, STR(",{\"name\":\"r00\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}," STS "}"));
        else
            buf_printf(&text, ",{\"name\":\"r%02d\",\"trust\":{\"Principal\":{\"AWS\":\"@role/r%02d\"}}," STS "}", i,
                       i - 1);
    }
    buf_add(&text, STR("]}"));
    graph_case_new(state, text.at, &c);
    struct found_way way = find(&c, "user/alice", "role/S", true, plenty);
    assert_false(way.found);
    assert_non_null(way.way.decision);
    assert_int_equal(way.way.decision->answer, ANSWER_UNKNOWN);
    graph_case_free(&c);
    buf_free(&text);
}

/* On random accounts: a way that is found is a row of edges from the start to the goal, without a role twice. */
static void test_random(void **state)
{
    size_t found = 0;

    for (unsigned seed = 0; seed < 40; seed++) {
        struct graph_case c;
        random_case(state, seed, 5, &c);
        for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
            struct closure closure = {0};
            assert_int_equal(closure_build(c.graph, &role, 1, STR_EMPTY, ANSWER_UNKNOWN, &closure), RC_OK);
            for (size_t from = 0; from < c.graph->start_count; from++) {
                struct path_budget budget = plenty;
                struct way way = {0};
                bool sure = false;
                if (node_is_role(c.graph, from) || closure.distance[from] == NO_NODE)
                    continue;
                assert_int_equal(path_find(c.graph, from, &closure, NULL, true, &budget, &sure, &way), RC_OK);
                if (way.decision == NULL) {
                    assert_false(sure);
                    continue;
                }
                assert_int_equal(sure, way.decision->answer >= ANSWER_CONDITIONAL);
                assert_ptr_equal(way.roles[way.role_count - 1], c.graph->starts[role].role);
                assert_true(way.role_count >= closure.distance[from]);
                for (size_t i = 0; i < way.edge_count; i++) {
                    assert_true(way.edges[i].decision->answer != ANSWER_DENIED);
                    for (size_t k = 0; k < i; k++)
                        assert_ptr_not_equal(way.roles[i], way.roles[k]);
                }
                found += sure;
            }
        }
        graph_case_free(&c);
    }
    assert_true(found > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shortest_closed),   cmocka_unit_test(test_none),   cmocka_unit_test(test_budget),
        cmocka_unit_test(test_longer_than_tried), cmocka_unit_test(test_random),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
