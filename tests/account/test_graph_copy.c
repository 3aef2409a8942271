/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers that outlive the graph and the account that they come from.
 */
#include "peers_fixture.h"

#define MAY "\"inline\":{\"P\":{\"Sid\":\"Go\",\"Action\":\"sts:AssumeRole\"}}"

struct both {
    struct account *own, *other;
    struct arena *arena, *passing;
    struct graph *graph, *together;
    struct ways ways;
};

static void both_new(void **state, struct both *out)
{
    const struct account *accounts[2];

    *out = (struct both){.arena = arena_new(0), .passing = arena_new(0)};
    out->own = account_described(state,
                                 "{\"users\":[\"eve\"],\"roles\":[{\"name\":\"S\",\"trust\":[{\"Sid\":\"Them\","
                                 "\"Principal\":{\"AWS\":[\"B@role/J\","
                                 "\"B@user/dan\",\"B@user/gone\",\"@user/eve\"]}}]}]}",
                                 "111122223333");
    out->other = account_described(
        state,
        "{\"users\":[\"ann\",\"dan\"],\"roles\":[{\"name\":\"J\",\"path\":\"/team/"
        "\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
        "ann\"}}," MAY
        "},{\"name\":\"K\",\"trust\":{\"Principal\":{\"AWS\":\"@user/ann\"}}}],\"files\":{\"credential-report."
        "csv\":\"user,arn,password_enabled,access_key_1_active,access_key_2_active,mfa_active\\nann,arn:aws:iam::"
        "222233334444:"
        "user/ann,true,false,false,true\\n\"}}",
        "222233334444");
    accounts[0] = out->own;
    accounts[1] = out->other;
    assert_int_equal(graph_new(out->arena, out->own, GRAPH_NOW, NULL, &out->graph), RC_OK);
    assert_int_equal(graph_enter(out->graph), RC_OK);
    assert_int_equal(graph_of_parts(out->passing, accounts, 2, GRAPH_NOW, NULL, &out->together), RC_OK);
    assert_int_equal(graph_ways_to_role(out->together, account_role(out->own, STR(SMALL_OWN "role/S")), &out->ways),
                     RC_OK);
}

/* The passing graph and the other account are gone. */
static void both_let_go(struct both *both)
{
    arena_free(both->passing);
    account_free(both->other);
    both->passing = NULL;
    both->other = NULL;
}

static void both_free(struct both *both)
{
    graph_leave(both->graph);
    arena_free(both->arena);
    account_free(both->own);
}

static void test_copy(void **state)
{
    struct both both;
    struct ways copy = {0};
    struct map *nobody = NULL;

    both_new(state, &both);
    nobody = map_new(both.arena);
    assert_int_equal(both.ways.count, 1); /* /team/J is not J, whom the trust names */
    assert_int_equal(ways_copy(both.graph, both.together, nobody, &both.ways, &copy), RC_OK);
    both_let_go(&both);
    assert_int_equal(copy.count, 1);
    assert_ptr_equal(copy.ways[0].from, map_get(both.graph->by_principal, STR(SMALL_OWN "user/eve")));
    assert_ptr_equal(copy.ways[0].roles[0], account_role(both.own, STR(SMALL_OWN "role/S")));
    assert_text(copy.ways[0].decision->checks[0].statement->sid, "Them");
    assert_int_equal(copy.deleted_count, 2);
    assert_text(copy.deleted[0], "arn:aws:iam::222233334444:role/J");
    /* Of those whom the graph does not have. */
    assert_int_equal(copy.refused_count, 1);
    assert_text(copy.refused[0].from->principal, "arn:aws:iam::222233334444:user/dan");
    assert_text(copy.refused[0].from->user->entity.name, "dan");
    both_free(&both);
}

static void test_leaves_out_who_is_sure(void **state)
{
    struct both both;
    struct ways copy = {0};
    struct map *sure = NULL;

    both_new(state, &both);
    sure = map_new(both.arena);
    assert_int_equal(start_map_put(sure, both.arena, both.ways.ways[0].from, sure), RC_OK);
    assert_int_equal(ways_copy(both.graph, both.together, sure, &both.ways, &copy), RC_OK);
    both_let_go(&both);
    assert_int_equal(copy.count, 0);
    both_free(&both);
}

/* A chain through the other account: names, credentials, roles, the statements of its policies. */
static void test_what_is_kept(void **state)
{
    struct both both;
    struct ways copy = {0};
    struct ways again = {0};
    const struct role *jump;

    both_new(state, &both);
    jump = account_role(both.other, STR("arn:aws:iam::222233334444:role/team/J"));
    assert_non_null(jump);
    /* The way to J itself, which is no goal of the graph's own. */
    assert_int_equal(graph_enter(both.together), RC_OK);
    assert_int_equal(ways_find(both.together, &(struct ways_question){.role = jump}, &both.ways), RC_OK);
    assert_int_equal(ways_copy(both.graph, both.together, map_new(both.arena), &both.ways, &copy), RC_OK);
    assert_int_equal(ways_copy(both.graph, both.together, map_new(both.arena), &both.ways, &again), RC_OK);
    graph_leave(both.together);
    both_let_go(&both);
    assert_int_equal(copy.count, 1);
    const struct way *way = &copy.ways[0];
    assert_text(way->from->principal, "arn:aws:iam::222233334444:user/ann");
    assert_text(way->from->user->entity.name, "ann");
    assert_true(way->from->user->credentials.known && way->from->user->credentials.password_enabled);
    assert_int_equal(way->from->caller.kind, CALLER_USER);
    assert_text(way->from->caller.account, "222233334444");
    assert_text(way->roles[0]->entity.arn, "arn:aws:iam::222233334444:role/team/J");
    assert_text(way->roles[0]->entity.path, "/team/");
    assert_null(way->roles[0]->trust);
    assert_int_equal(way->edge_count, 1);
    assert_ptr_equal(way->edges[0].to, way->roles[0]);
    assert_int_equal(way->decision->checks[way->decision->check_count - 1].statement->principal_count, 1);
    /* One copy of each. */
    assert_ptr_equal(again.ways[0].from, way->from);
    assert_ptr_equal(again.ways[0].roles[0], way->roles[0]);
    both_free(&both);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_copy),
        cmocka_unit_test(test_leaves_out_who_is_sure),
        cmocka_unit_test(test_what_is_kept),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
