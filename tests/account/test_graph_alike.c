/* SPDX-License-Identifier: Apache-2.0
 *
 * Callers that are alike have the answer that each has by itself (iam-evaluation.md 7.1).
 */
#include "graph_random.h"

#define SEEDS        60
#define ROLES        6
#define NEARLY_SEEDS 200

static enum answer whether(enum answer answer)
{
    return answer == ANSWER_ALLOWED ? ANSWER_CONDITIONAL : answer;
}

/* How many answers were another's. */
static size_t check_case(const struct graph_case *c, unsigned seed)
{
    size_t alike = 0;

    for (size_t from = 0; from < c->graph->role_end; from++) {
        for (size_t role = c->graph->role_first; role < c->graph->role_end; role++) {
            struct decision decision = {0};
            enum answer answer = ANSWER_DENIED;
            unsigned char *record = NULL;
            bool worth = false;
            assert_int_equal(alike_answer(c->graph, from, role, ORIGIN_ANY, &record), RC_OK);
            alike += record != NULL && *record != 0;
            assert_int_equal(edge_answer(c->graph, from, role, &answer), RC_OK);
            assert_int_equal(edge_worth_asking(c->graph, from, role, &worth), RC_OK);
            assert_int_equal(chain_decide(c->graph, from, &role, 1, NULL, DECIDE_ALL, &decision), RC_OK);
            if (whether(answer) != whether(decision.answer) || (!worth && decision.answer != ANSWER_DENIED))
                fail_msg("seed %u: %.*s into role %zu: %s, alone %s%s", seed, (int)c->graph->starts[from].principal.len,
                         c->graph->starts[from].principal.at, role - c->graph->role_first, answer_name(answer),
                         answer_name(decision.answer), worth ? "" : ", not worth asking");
        }
    }
    return alike;
}

static void test_alike_is_as_alone(void **state)
{
    size_t alike = 0;

    for (unsigned seed = 0; seed < SEEDS; seed++) {
        struct graph_case c;
        random_case(state, seed, ROLES, &c);
        alike += check_case(&c, seed);
        graph_case_free(&c);
    }
    assert_true(alike > 100);
}

static void test_nearly_alike_is_as_alone(void **state)
{
    size_t alike = 0;

    for (unsigned seed = 0; seed < NEARLY_SEEDS; seed++) {
        struct graph_case c;
        random_alike_case(state, seed, ROLES, &c);
        alike += check_case(&c, seed);
        graph_case_free(&c);
    }
    assert_true(alike > 100);
}

#define TRUST "\"trust\":{\"Principal\":{\"AWS\":\"@root\"}}"
#define RCP(principal)                                                                                                 \
    "\"files\":{\"resource-control-policies.json\":[{\"target\":\"r-ab12\",\"policies\":[{\"Version\":\"2012-10-17\"," \
    "\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":" principal ",\"Action\":\"sts:AssumeRole\","                   \
    "\"Resource\":\"*\"}]}]}]}"

static void same_record(const struct graph_case *c, const char *a, const char *b, const char *role, bool *same)
{
    unsigned char *first = NULL;
    unsigned char *second = NULL;

    assert_int_equal(alike_answer(c->graph, node_named(c, a), node_named(c, role), ORIGIN_ANY, &first), RC_OK);
    assert_int_equal(alike_answer(c->graph, node_named(c, b), node_named(c, role), ORIGIN_ANY, &second), RC_OK);
    *same = first != NULL && first == second;
}

static void test_what_tells_apart(void **state)
{
    static const struct {
        const char *roles;
        const char *a, *b, *to;
        bool same;
    } cases[] = {
        {"{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"S\"," TRUST "}", "role/A", "role/B", "role/S", true},
        {"{\"name\":\"S\"," TRUST "}", "user/alice", "user/bob", "role/S", true},
        /* What statements say counts, not which they are. */
        {"{\"name\":\"A\",\"inline\":{\"P\":{\"Action\":\"sts:*\"}}},{\"name\":\"B\",\"inline\":{\"P\":[{\"Action\":"
         "\"sts:*\","
         "\"Resource\":\"@role/S\"},{\"Action\":\"*\"}]}},{\"name\":\"S\"," TRUST "}",
         "role/A", "role/B", "role/S", true},
        {"{\"name\":\"A\",\"inline\":{\"P\":{\"Action\":\"sts:*\"}}},{\"name\":\"B\",\"inline\":{\"P\":{\"Action\":"
         "\"sts:AssumeRole\"}}},{\"name\":\"S\"," TRUST "}",
         "role/A", "role/B", "role/S", false},
        {"{\"name\":\"A\",\"inline\":{\"P\":{\"Action\":\"sts:*\"}}},{\"name\":\"B\",\"inline\":{\"P\":{\"Effect\":"
         "\"Deny\","
         "\"Action\":\"sts:*\"}}},{\"name\":\"S\"," TRUST "}",
         "role/A", "role/B", "role/S", false},
        {"{\"name\":\"A\"},{\"name\":\"S\"," TRUST "}", "user/alice", "role/A", "role/S", false},
        {"{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":[\"@root\",\"@role/"
         "A\"]}}}",
         "role/A", "role/B", "role/S", false},
        {"{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@root\"},\"Condition\":"
         "{\"StringLike\":{\"aws:PrincipalArn\":\"*A\"}}}}",
         "role/A", "role/B", "role/S", false},
        {"{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@root\"},\"Condition\":"
         "{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}}",
         "role/A", "role/B", "role/S", true},
        {"{\"name\":\"S\"," TRUST "}]," RCP("\"*\"") ",\"groups\":[", "user/alice", "user/bob", "role/S", true},
        /* AWS takes no such RCP; what it would say of alice is unknown, of bob nothing. */
        {"{\"name\":\"S\"," TRUST "}]," RCP("{\"AWS\":\"@user/alice\"}") ",\"groups\":[", "user/alice", "user/bob",
         "role/S", false},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct graph_case c;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        bool same = false;
        buf_printf(&text, "{\"users\":[\"alice\",\"bob\"],\"roles\":[%s]}", cases[i].roles);
        graph_case_new(state, text.at, &c);
        same_record(&c, cases[i].a, cases[i].b, cases[i].to, &same);
        if (same != cases[i].same)
            fail_msg("%zu: %s", i, cases[i].roles);
        graph_case_free(&c);
        buf_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alike_is_as_alone),
        cmocka_unit_test(test_nearly_alike_is_as_alone),
        cmocka_unit_test(test_what_tells_apart),
    };

    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
