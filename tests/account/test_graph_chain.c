/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole chains, and decisions that outlive the memory they were made in (iam-evaluation.md 7.3, 7.4).
 */
#include "graph_fixture.h"

#define JUMP "{\"name\":\"J\",\"trust\":%s,\"inline\":{\"P\":{\"Action\":\"sts:*\"}}}"

static const struct {
    const char *why, *jump, *goal, *start;
    enum answer answer;
} cases[] = {
    {"two plain hops", "{\"Principal\":{\"AWS\":\"@user/alice\"}}", "{\"Principal\":{\"AWS\":\"@role/J\"}}",
     "user/alice", ANSWER_ALLOWED},
    {"the permissions of before are gone", "{\"Principal\":{\"AWS\":\"@user/alice\"}}",
     "{\"Principal\":{\"AWS\":\"@user/alice\"}}", "user/alice", ANSWER_DENIED},
    {"MFA on the second hop, from an IAM user: the pages differ", "{\"Principal\":{\"AWS\":\"@user/alice\"}}",
     "{\"Principal\":{\"AWS\":\"@role/J\"},\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}",
     "user/alice", ANSWER_UNKNOWN},
    {"from SAML people: never",
     "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/P\"}}",
     "{\"Principal\":{\"AWS\":\"@role/J\"},\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}",
     "saml-provider/P", ANSWER_DENIED},
    {"a session name that both hops agree on",
     "{\"Principal\":{\"AWS\":\"@user/alice\"},\"Condition\":{\"StringLike\":{\"sts:RoleSessionName\":\"x*\"}}}",
     "{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/J/xy\"}}", "user/alice", ANSWER_CONDITIONAL},
    {"one that they do not",
     "{\"Principal\":{\"AWS\":\"@user/alice\"},\"Condition\":{\"StringLike\":{\"sts:RoleSessionName\":\"a*\"}}}",
     "{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/J/xy\"}}", "user/alice", ANSWER_DENIED},
    {"services chain, too", "{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}",
     "{\"Principal\":{\"AWS\":\"@role/J\"}}", "ec2.amazonaws.com", ANSWER_ALLOWED},
};

static void test_chains(void **state)
{
    char description[2048];

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct graph_case c;
        struct decision decision = {0};
        int len = snprintf(description, sizeof description,
                           "{\"users\":[\"alice\"],\"roles\":[" JUMP ",{\"name\":\"S\",\"trust\":%s}]}", cases[i].jump,
                           cases[i].goal);
        assert_true(len > 0 && (size_t)len < sizeof description);
        graph_case_new(state, description, &c);
        const size_t roles[] = {node_named(&c, "role/J"), node_named(&c, "role/S")};
        assert_int_equal(chain_decide(c.graph, node_named(&c, cases[i].start), roles, 2, NULL, DECIDE_ALL, &decision),
                         RC_OK);
        if (decision.answer != cases[i].answer)
            fail_msg("%s: %s", cases[i].why, answer_name(decision.answer));
        assert_int_equal(decision.fault.len, 0);
        graph_case_free(&c);
    }
}

static void test_final_request(void **state)
{
    struct graph_case c;
    struct target nothing;
    struct final_request final = {STR("support:CreateCase"), &nothing};
    struct decision decision = {0};

    graph_case_new(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}]}", &c);
    account_plain_target(c.account, RESOURCE_NONE, STR_EMPTY, &nothing);
    const size_t role = node_named(&c, "role/S");
    assert_int_equal(chain_decide(c.graph, node_named(&c, "user/alice"), &role, 1, &final, DECIDE_ALL, &decision),
                     RC_OK);
    assert_int_equal(decision.answer, ANSWER_ALLOWED);
    assert_int_equal(chain_decide(c.graph, node_named(&c, "user/alice"), NULL, 0, &final, DECIDE_ALL, &decision),
                     RC_OK);
    assert_int_equal(decision.answer, ANSWER_DENIED);
    assert_int_equal(chain_decide(c.graph, role, NULL, 0, &final, DECIDE_ALL, &decision), RC_OK);
    assert_int_equal(decision.answer, ANSWER_ALLOWED);
    graph_case_free(&c);
}

/* What is kept does not live in the working memory. */
static void test_keep(void **state)
{
    struct graph_case c;
    struct decision decision = {0};
    const struct decision *kept = NULL;

    graph_case_new(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
        "alice\"},\"Condition\":{"
        "\"StringEquals\":{\"sts:ExternalId\":\"e1\"},\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}}]}",
        &c);
    const size_t role = node_named(&c, "role/S");
    assert_int_equal(chain_decide(c.graph, node_named(&c, "user/alice"), &role, 1, NULL, DECIDE_ALL, &decision), RC_OK);
    assert_int_equal(decision_keep(c.arena, &decision, &kept), RC_OK);
    arena_free(c.graph->work); /* not only emptied: nothing may point into it */
    c.graph->work = arena_new(0);
    assert_int_equal(kept->answer, ANSWER_CONDITIONAL);
    assert_int_equal(kept->condition_count, 2);
    assert_text(kept->conditions[0].text, "with MFA");
    assert_text(kept->conditions[1].text, "with external ID \"e1\"");
    bool seen = false;
    for (size_t i = 0; i < kept->witness_count; i++) {
        if (str_equal_nocase(kept->witness[i].key, STR("sts:ExternalId"))) {
            assert_text(kept->witness[i].values[0], "e1");
            seen = true;
        }
    }
    assert_true(seen);
    for (size_t i = 0; i < kept->check_count; i++)
        assert_true(kept->checks[i].policy.len < 1000);
    graph_case_free(&c);
}

static void test_keep_no_memory(void **state)
{
    const struct str line = STR("a line");
    const struct decision decision = {.answer = ANSWER_UNKNOWN, .unknowns = &line, .unknown_count = 1};
    struct arena *arena = arena_new(1);
    const struct decision *kept = NULL;

    (void)state;
    assert_int_equal(decision_keep(arena, &decision, &kept), RC_NO_MEMORY);
    assert_null(kept);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chains),
        cmocka_unit_test(test_final_request),
        cmocka_unit_test(test_keep),
        cmocka_unit_test(test_keep_no_memory),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
