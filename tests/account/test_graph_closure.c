/* SPDX-License-Identifier: Apache-2.0
 *
 * The closure against a plain one over all edges, on random accounts; and its choice among equal paths.
 */
#include "graph_random.h"

#define SEEDS 60
#define ROLES 6

/* Distances by going over all edges until nothing changes. */
static void plain_distances(const struct graph_case *c, size_t goal, enum answer least, size_t *distance)
{
    struct graph *graph = c->graph;
    bool changed = true;

    for (size_t i = 0; i < graph->start_count; i++)
        distance[i] = i == goal ? 0 : NO_NODE;
    while (changed) {
        changed = false;
        for (size_t from = 0; from < graph->start_count; from++) {
            for (size_t role = graph->role_first; role < graph->role_end; role++) {
                enum answer answer = ANSWER_DENIED;
                bool worth = false;
                if (from == role || distance[role] == NO_NODE)
                    continue;
                assert_int_equal(edge_worth_asking(graph, from, role, &worth), RC_OK);
                if (worth)
                    assert_int_equal(edge_answer(graph, from, role, &answer), RC_OK);
                if (answer < least || (distance[from] != NO_NODE && distance[from] <= distance[role] + 1))
                    continue;
                distance[from] = distance[role] + 1;
                changed = true;
            }
        }
    }
}

/* The next role is one step nearer, and of those the first by ARN. */
static void check_next(const struct graph_case *c, const struct closure *closure, size_t from, enum answer least)
{
    for (size_t role = c->graph->role_first; role < c->graph->role_end; role++) {
        enum answer answer = ANSWER_DENIED;
        bool worth = false;
        if (role == from || closure->distance[role] != closure->distance[from] - 1)
            continue;
        assert_int_equal(edge_worth_asking(c->graph, from, role, &worth), RC_OK);
        if (worth)
            assert_int_equal(edge_answer(c->graph, from, role, &answer), RC_OK);
        if (answer < least)
            continue;
        assert_int_equal(closure->next[from], role);
        return;
    }
    fail_msg("no role is nearer");
}

static void check_closure(const struct graph_case *c, size_t goal, enum answer least, size_t *reached)
{
    struct closure closure = {0};
    size_t distance[64];

    assert_true(c->graph->start_count <= 64);
    assert_int_equal(closure_build(c->graph, &goal, 1, STR_EMPTY, least, &closure), RC_OK);
    plain_distances(c, goal, least, distance);
    for (size_t i = 0; i < c->graph->start_count; i++) {
        assert_int_equal(closure.distance[i], distance[i]);
        if (i != goal && distance[i] != NO_NODE) {
            check_next(c, &closure, i, least);
            (*reached)++;
        }
    }
    for (size_t i = 0; i < closure.reached_count; i++) {
        assert_true(distance[closure.reached_roles[i]] != NO_NODE);
        assert_true(i == 0 || closure.reached_roles[i - 1] < closure.reached_roles[i]);
    }
    for (size_t far = 0; far < GRAPH_PATH_MAX; far++) {
        size_t count = 0;
        for (size_t i = 0; i < closure.reached_count; i++) {
            if (distance[closure.reached_roles[i]] > far)
                continue;
            assert_true(count < closure.near_count[far]);
            assert_int_equal(closure.near_roles[far][count++], closure.reached_roles[i]);
        }
        assert_int_equal(count, closure.near_count[far]);
    }
}

static void test_random(void **state)
{
    size_t reached = 0;

    for (unsigned seed = 0; seed < SEEDS; seed++) {
        struct graph_case c;
        random_case(state, seed, ROLES, &c);
        for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
            check_closure(&c, role, ANSWER_CONDITIONAL, &reached);
            check_closure(&c, role, ANSWER_UNKNOWN, &reached);
        }
        graph_case_free(&c);
    }
    assert_true(reached > 500);
}

static void test_several_goals(void **state)
{
    struct graph_case c;
    struct closure closure = {0};

    graph_case_new(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"A\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}},"
        "{\"name\":\"B\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}]}",
        &c);
    const size_t goals[] = {node_named(&c, "role/A"), node_named(&c, "role/B")};
    assert_int_equal(closure_build(c.graph, goals, 2, STR_EMPTY, ANSWER_CONDITIONAL, &closure), RC_OK);
    assert_int_equal(closure.distance[node_named(&c, "user/alice")], 1);
    assert_int_equal(closure.next[node_named(&c, "user/alice")], goals[0]);
    assert_int_equal(closure_build(c.graph, goals, 0, STR_EMPTY, ANSWER_CONDITIONAL, &closure), RC_OK);
    assert_int_equal(closure.reached_count, 0);
    graph_case_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_several_goals),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
