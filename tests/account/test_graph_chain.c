/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole chains, and decisions that outlive the memory they were made in (iam-evaluation.md 7.3, 7.4).
 */
#include "graph_random.h"
#include "policy/key.h"

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

/* ---- What an origin shuts ---- */

/* A first role that is signed in to or that a service assumes, two behind it, and all kinds of conditions on what sessions
 * carry. */
static void random_origins(struct dice *dice, struct buf *out)
{
    static const char *const ways_in[] = {
        "{\"Action\":[\"sts:AssumeRoleWithSAML\",\"sts:TagSession\"],\"Principal\":{\"Federated\":\"@saml-provider/"
        "P\"}}",
        "{\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Principal\":{\"Federated\":\"@oidc-provider/"
        "id.example.com\"}}",
        "{\"Action\":[\"sts:AssumeRole\",\"sts:SetSourceIdentity\"],\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}",
    };
    static const char *const conditions[] = {
        "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}",
        "\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"false\"}",
        "\"NumericLessThan\":{\"aws:MultiFactorAuthAge\":\"3600\"}",
        "\"Null\":{\"aws:FederatedProvider\":\"false\"}",
        "\"StringLike\":{\"aws:FederatedProvider\":\"*example.com\"}",
        "\"StringEquals\":{\"id.example.com:sub\":\"me\"}",
        "\"Null\":{\"id.example.com:email\":\"false\"}",
        "\"StringEquals\":{\"saml:sub\":\"me\"}",
        "\"StringEquals\":{\"saml:namequalifier\":\"me\"}",
        "\"StringLike\":{\"sts:SourceIdentity\":\"me\"}",
        "\"StringEquals\":{\"aws:SourceIdentity\":\"me\"}",
        "\"Null\":{\"aws:SourceIdentity\":\"true\"}",
        "\"StringEquals\":{\"aws:PrincipalTag/team\":\"a\"}",
        "\"Null\":{\"aws:PrincipalTag/team\":\"true\"}",
        "\"StringEquals\":{\"aws:RequestTag/team\":\"a\"}",
        "\"Null\":{\"aws:TokenIssueTime\":\"true\"}",
        "\"StringLike\":{\"aws:userid\":\"*:me\"}",
        "\"Bool\":{\"aws:PrincipalIsAWSService\":\"true\"}",
        "\"Bool\":{\"aws:ViaAWSService\":\"true\"}",
        "\"StringEquals\":{\"aws:PrincipalType\":\"AssumedRole\"}",
        "\"Null\":{\"aws:SourceIp\":\"true\"}",
        "\"Null\":{\"identitystore:UserId\":\"false\"}",
    };

    buf_add(out, STR("{\"roles\":["));
    for (unsigned i = 0; i < 4; i++) {
        buf_printf(out, "%s{\"name\":\"r%u\",\"trust\":", i == 0 ? "" : ",", i);
        if (i < 2) {
            buf_add(out, str_of(ways_in[roll(dice, 3)]));
        } else {
            buf_printf(out, "{\"Principal\":{\"AWS\":\"@root\"},\"Action\":[\"sts:AssumeRole\"%s],\"Condition\":{%s}}",
                       roll(dice, 2) == 0 ? ",\"sts:TagSession\",\"sts:SetSourceIdentity\"" : "",
                       conditions[roll(dice, sizeof conditions / sizeof *conditions)]);
        }
        buf_add(out, STR(",\"inline\":{\"P\":{\"Action\":\"sts:*\""));
        if (roll(dice, 3) == 0)
            buf_printf(out, ",\"Condition\":{%s}", conditions[roll(dice, sizeof conditions / sizeof *conditions)]);
        buf_add(out, STR("}}}"));
    }
    buf_add(out, STR("]}"));
}

static enum answer chain_answer(struct graph *graph, size_t start, const size_t *roles, size_t count)
{
    struct decision decision = {0};

    assert_int_equal(chain_decide(graph, start, roles, count, NULL, DECIDE_WHETHER, &decision), RC_OK);
    return decision.answer;
}

/* What is closed to all sessions that began with a sign-in, or a service, is closed in every chain that begins so. */
static void check_origin(struct graph *graph, size_t start, enum origin origin, size_t *shut, size_t *open)
{
    for (size_t first = graph->role_first; first < graph->role_end; first++) {
        for (size_t second = graph->role_first; second < graph->role_end; second++) {
            const size_t roles[] = {first, second};
            enum answer edge = ANSWER_DENIED, chain = chain_answer(graph, start, roles, 2);
            assert_int_equal(edge_answer_by(graph, first, second, origin, &edge), RC_OK);
            if (edge == ANSWER_DENIED && chain != ANSWER_DENIED)
                fail_msg("%.*s over %zu into %zu", (int)graph->starts[start].principal.len,
                         graph->starts[start].principal.at, first, second);
            *shut += edge == ANSWER_DENIED;
            *open += chain != ANSWER_DENIED;
            for (size_t third = graph->role_first; edge == ANSWER_DENIED && third < graph->role_end; third++) {
                const size_t before[] = {third, first, second}, behind[] = {first, second, third};
                /* Of tags from further back a chain says that they are not known (5.7). */
                bool hazy = trust_mentions(target_of(graph, third), STR("sts:TagSession")) &&
                            trust_mentions(target_of(graph, first), STR("sts:TagSession"));
                assert_true(chain_answer(graph, start, before, 3) <= (hazy ? ANSWER_UNKNOWN : ANSWER_DENIED));
                assert_int_equal(chain_answer(graph, start, behind, 3), ANSWER_DENIED);
            }
        }
    }
}

static void test_origins(void **state)
{
    struct dice dice = {.state = 11};
    size_t shut = 0, open = 0;

    for (unsigned seed = 0; seed < 150; seed++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        struct graph_case c;
        random_origins(&dice, &text);
        graph_case_new(state, text.at, &c);
        for (size_t start = c.graph->role_end; start < c.graph->start_count; start++) {
            enum caller_kind kind = c.graph->starts[start].caller.kind;
            if (kind == CALLER_SERVICE)
                check_origin(c.graph, start, ORIGIN_SERVICE, &shut, &open);
            else if (kind == CALLER_SAML || kind == CALLER_OIDC)
                check_origin(c.graph, start, ORIGIN_FEDERATION, &shut, &open);
        }
        graph_case_free(&c);
        buf_free(&text);
    }
    assert_true(shut > 500 && open > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chains),         cmocka_unit_test(test_final_request), cmocka_unit_test(test_keep),
        cmocka_unit_test(test_keep_no_memory), cmocka_unit_test(test_origins),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
