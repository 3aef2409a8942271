/* SPDX-License-Identifier: Apache-2.0
 *
 * Witnesses put to the plain evaluator: what it is given, and that it can refuse.
 */
#include "decide_fixture.h"

#define ALLOW(condition) "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{" condition "}}"

/* The question, reduced and solved. */
static struct decider *solved(struct setup *s, struct solution *solution)
{
    struct decider *d = setup_decider(s);
    const struct formula *asked = formula_constant(TRI_TRUE), *clauses;
    enum solve_answer answer;

    for (size_t hop = 0; hop < s->question.count; hop++) {
        assert_int_equal(reduce_step(&d->reducer, hop, step_action(&s->steps[hop]), &d->steps[hop]), RC_OK);
        asked = formula_and2(s->arena, asked, d->steps[hop].allowed);
    }
    assert_int_equal(riders(d, &clauses), RC_OK);
    asked = formula_and2(s->arena, asked, clauses);
    d->problem = keyring_problem(d->keyring);
    assert_int_equal(solve(s->arena, &d->problem, asked, SOLVE_SURE, true, &d->budget, &answer, solution), RC_OK);
    assert_int_equal(answer, SOLVE_SATISFIABLE);
    return d;
}

static const struct witness_key *find(const struct replay *replayed, size_t hop, const char *key)
{
    for (size_t i = 0; i < replayed->witness_count; i++)
        if (replayed->witness[i].hop == hop && str_equal_nocase(replayed->witness[i].key, str_of(key)))
            return &replayed->witness[i];
    fail_msg("no %s in hop %zu", key, hop);
    return NULL;
}

static void assert_key(const struct replay *replayed, size_t hop, const char *key, const char *value)
{
    const struct witness_key *found = find(replayed, hop, key);

    assert_int_equal(found->count, value != NULL);
    if (value != NULL)
        assert_text(found->values[0], value);
}

static void keys_as_the_request_has_them(void **state)
{
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;

    s->targets[0].policy = setup_layer(
        s, POLICY_TRUST, "trust",
        ALLOW(
            "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"},\"NumericLessThan\":{\"aws:EpochTime\":\"1798761600\"},"
            "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\",\"aws:RequestTag/Cost\":\"1\",\"aws:username\":\"ann\"},"
            "\"Null\":{\"sts:ExternalId\":\"true\"}"));
    assert_int_equal(replay(solved(s, &solution), &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    assert_key(&replayed, 0, "aws:MultiFactorAuthPresent", "true");
    assert_key(&replayed, 0, "aws:EpochTime", "1795512600"); /* in seconds */
    assert_key(&replayed, 0, "sts:SourceIdentity", "ann");
    assert_key(&replayed, 0, "aws:RequestTag/Cost", "1");
    assert_key(&replayed, 0, "aws:TagKeys", "cost"); /* passed, though no policy asks for it */
    assert_key(&replayed, 0, "aws:username", "ann");
    assert_key(&replayed, 0, "sts:ExternalId", NULL);
    for (size_t i = 1; i < replayed.witness_count; i++)
        assert_true(str_compare_nocase(replayed.witness[i - 1].key, replayed.witness[i].key) <= 0);
}

static void what_a_step_hands_on(void **state)
{
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;

    s->question.count = 2;
    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust", ALLOW("\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"));
    s->targets[1].policy = setup_layer(s, POLICY_TRUST, "trust",
                                       ALLOW("\"StringLike\":{\"aws:userid\":\"AROASUPPORT:a*\",\"aws:PrincipalTag/"
                                             "t\":\"x\",\"aws:SourceIdentity\":\"ann\"}"));
    assert_int_equal(replay(solved(s, &solution), &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    assert_key(&replayed, 0, "sts:RoleSessionName", "aa");
    assert_key(&replayed, 1, "aws:userid", "AROASUPPORT:aa");
    assert_key(&replayed, 0, "aws:RequestTag/t", "x");
    assert_key(&replayed, 1, "aws:PrincipalTag/t", "x");
    assert_key(&replayed, 1, "aws:SourceIdentity", "ann");
    assert_key(&replayed, 1, "sts:SourceIdentity", NULL);
}

static void the_resource_of_the_witness(void **state)
{
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;
    size_t variable;

    setup_request(s, 0, "s3:GetObject", RESOURCE_SOME, "");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "identity",
                                         "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/*\"}");
    struct decider *d = solved(s, &solution);
    assert_int_equal(keyring_need_slot(d->keyring, 0, SLOT_RESOURCE, &variable), RC_OK);
    assert_int_equal(replay(d, &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    assert_true(str_starts_with(replayed.resource, STR("arn:aws:s3:::b/")));
}

static void the_account_of_a_stranger(void **state)
{
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;

    s->callers[0] = (struct caller){.kind = CALLER_STRANGER, .partition = STR("aws"), .policies_unseen = true};
    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust", ALLOW("\"StringLike\":{\"aws:PrincipalAccount\":\"12*\"}"));
    assert_int_equal(replay(solved(s, &solution), &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    struct str account = find(&replayed, 0, "aws:PrincipalAccount")->values[0];
    assert_int_equal(account.len, 12);
    assert_true(str_starts_with(account, STR("12")));
    assert_true(str_contains(find(&replayed, 0, "aws:PrincipalArn")->values[0], account));
}

/* A solution that is none is refused: the proof does not rest on the solver. */
static void a_wrong_witness_is_refused(void **state)
{
    static const struct str wrong = {"no", 2};
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;

    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust", ALLOW("\"StringEquals\":{\"sts:ExternalId\":\"yes\"}"));
    struct decider *d = solved(s, &solution);
    assert_int_equal(replay(d, &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    solution.values[setup_key(s, 0, "sts:ExternalId")->cases[0].variable] = (struct variable_value){&wrong, 1};
    assert_int_equal(replay(d, &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_FALSE);
}

static void unknown_keys_stay_unknown(void **state)
{
    struct setup *s = *state;
    struct solution solution;
    struct replay replayed;

    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust",
                    ALLOW("\"StringLikeIfExists\":{\"foo:Bar\":\"*\"},\"StringEquals\":{\"sts:ExternalId\":\"yes\"}"));
    assert_int_equal(replay(solved(s, &solution), &solution, &replayed), RC_OK);
    assert_int_equal(replayed.allowed, TRI_TRUE);
    for (size_t i = 0; i < replayed.witness_count; i++)
        assert_false(str_equal(replayed.witness[i].key, STR("foo:Bar")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(keys_as_the_request_has_them), SETUP_TEST(what_a_step_hands_on),
        SETUP_TEST(the_resource_of_the_witness),  SETUP_TEST(the_account_of_a_stranger),
        SETUP_TEST(a_wrong_witness_is_refused),   SETUP_TEST(unknown_keys_stay_unknown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
