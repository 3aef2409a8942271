/* SPDX-License-Identifier: Apache-2.0
 *
 * What an assumption needs besides (iam-evaluation.md 5.7): by the answer of whole questions, and by the clauses.
 */
#include "decide_fixture.h"

#define TRUST(actions, condition)                                                                                      \
    "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":" actions ",\"Condition\":{" condition "}}"
#define ASSUME "\"sts:AssumeRole\""

static const struct formula *clauses_of(struct setup *s)
{
    struct decider *d = setup_decider(s);
    const struct formula *clauses = NULL;

    for (size_t hop = 0; hop < s->question.count; hop++)
        assert_int_equal(reduce_step(&d->reducer, hop, step_action(&s->steps[hop]), &d->steps[hop]), RC_OK);
    assert_int_equal(riders(d, &clauses), RC_OK);
    return clauses;
}

static void nothing_is_needed_where_nothing_is_asked(void **state)
{
    struct setup *s = *state;

    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust", TRUST(ASSUME, "\"StringEquals\":{\"sts:ExternalId\":\"ab\"}"));
    assert_true(formula_is(clauses_of(s), TRI_TRUE));
    assert_int_equal(keyring_slot(s->decider.keyring, 0, SLOT_TAG_KEYS), NO_VARIABLE);
}

static void each_rider(void **state)
{
    static const struct {
        const char *statements;
        enum answer answer;
    } rows[] = {
        {TRUST(ASSUME, "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}"), ANSWER_DENIED},
        {TRUST("[\"sts:AssumeRole\",\"sts:TagSession\"]", "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}"),
         ANSWER_CONDITIONAL},
        {TRUST(ASSUME, "\"Null\":{\"aws:RequestTag/a\":\"true\"}"), ANSWER_CONDITIONAL},
        {TRUST(ASSUME, "\"ForAnyValue:StringEquals\":{\"sts:TransitiveTagKeys\":\"a\"}"), ANSWER_DENIED},
        {TRUST(ASSUME, "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"), ANSWER_DENIED},
        {TRUST("[\"sts:AssumeRole\",\"sts:SetSourceIdentity\"]", "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"),
         ANSWER_CONDITIONAL},
        {TRUST(ASSUME, "\"ForAnyValue:StringEquals\":{\"sts:RequestContextProviders\":\"x\"}"), ANSWER_UNKNOWN},
        /* One rider's condition brings up the other. */
        {TRUST(ASSUME, "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}") "," TRUST(
             "\"sts:TagSession\"", "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"),
         ANSWER_DENIED},
        {TRUST(ASSUME, "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}") "," TRUST(
             "\"sts:SetSourceIdentity\"",
             "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}") "," TRUST("\"sts:TagSession\"", ""),
         ANSWER_CONDITIONAL},
        /* A rider is denied, the assumption is not. */
        {TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}") ","
                                                                             "{\"Effect\":\"Deny\",\"Principal\":\"*\","
                                                                             "\"Action\":\"sts:TagSession\"}",
         ANSWER_DENIED},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].statements);
        assert_int_equal(setup_decide(s).answer, rows[i].answer);
    }
}

static void what_is_inherited_is_asked_for_in_every_hop(void **state)
{
    static const struct {
        const char *first, *second;
        enum answer answer;
    } rows[] = {
        {TRUST("\"sts:*\"", "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"), TRUST(ASSUME, ""), ANSWER_DENIED},
        {TRUST("\"sts:*\"", "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}"), TRUST("\"sts:*\"", ""),
         ANSWER_CONDITIONAL},
        {TRUST("\"sts:*\"", "\"ForAnyValue:StringEquals\":{\"sts:TransitiveTagKeys\":\"a\"}"), TRUST(ASSUME, ""),
         ANSWER_DENIED},
        {TRUST("\"sts:*\"", "\"ForAnyValue:StringEquals\":{\"sts:TransitiveTagKeys\":\"a\"}"), TRUST("\"sts:*\"", ""),
         ANSWER_CONDITIONAL},
        {TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}"), TRUST(ASSUME, ""), ANSWER_CONDITIONAL},
    };
    struct setup *s = *state;

    s->question.count = 2;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].first);
        s->targets[1].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].second);
        assert_int_equal(setup_decide(s).answer, rows[i].answer);
    }
}

static void an_older_transitive_tag_keeps_its_value(void **state)
{
#define PASSES(condition) TRUST("\"sts:*\"", "\"ForAnyValue:StringEquals\":{\"sts:TransitiveTagKeys\":\"a\"}" condition)
    static const struct {
        const char *first, *second, *third;
        enum answer answer;
    } rows[] = {
        {PASSES(""), TRUST("\"sts:*\"", ""), TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:PrincipalTag/A\":\"1\"}"),
         ANSWER_CONDITIONAL},
        {PASSES(",\"StringEquals\":{\"aws:RequestTag/a\":\"2\"}"), TRUST("\"sts:*\"", ""),
         TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:PrincipalTag/a\":\"1\"}"), ANSWER_DENIED},
        {PASSES(""), TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}"), TRUST("\"sts:*\"", ""),
         ANSWER_DENIED}, /* it cannot be passed anew */
        {PASSES(""), TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:RequestTag/b\":\"1\"}"),
         TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:PrincipalTag/b\":\"1\"}"), ANSWER_CONDITIONAL},
        /* By no way but an inherited one. */
        {TRUST("\"sts:*\"", ""), TRUST("\"sts:*\"", "\"Null\":{\"aws:TagKeys\":\"true\"}"),
         TRUST("\"sts:*\"", "\"StringEquals\":{\"aws:PrincipalTag/a\":\"1\"}"), ANSWER_CONDITIONAL},
        /* A Deny that hits who brings a tag along lets the others come. */
        {TRUST("\"sts:*\"", ""), TRUST("\"sts:*\"", ""),
         TRUST("\"sts:*\"", "\"StringNotEquals\":{\"aws:PrincipalTag/a\":\"1\"}"), ANSWER_CONDITIONAL},
    };
    struct setup *s = *state;

    s->question.count = 3;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct decision decision;
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].first);
        s->targets[1].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].second);
        s->targets[2].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].third);
        decision = setup_decide(s);
        assert_int_equal(decision.fault.len, 0);
        if (decision.answer != rows[i].answer)
            fail_msg("row %zu: %s", i, answer_name(decision.answer));
    }
}

static void given_keys_are_passed_whether_asked_for_or_not(void **state)
{
    struct setup *s = *state;
    struct context *given = context_new(s->arena, CONTEXT_UNKNOWN);

    assert_non_null(given);
    assert_int_equal(context_set_one(given, STR("aws:RequestTag/a"), STR("1")), RC_OK);
    s->question.given = given;
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", TRUST(ASSUME, ""));
    assert_int_equal(setup_decide(s).answer, ANSWER_DENIED);
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", TRUST("\"sts:*\"", ""));
    assert_int_equal(setup_decide(s).answer, ANSWER_ALLOWED);
    /* An empty tag is one. */
    assert_int_equal(context_set_one(given, STR("aws:RequestTag/a"), STR_EMPTY), RC_OK);
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", TRUST(ASSUME, ""));
    assert_int_equal(setup_decide(s).answer, ANSWER_DENIED);
    /* What passing them needs is no choice of the caller's: it must hold whatever the other keys are. */
    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust",
                    TRUST(ASSUME, "") "," TRUST("\"sts:TagSession\"", "\"StringEquals\":{\"sts:ExternalId\":\"e1\"}"));
    assert_int_equal(setup_decide(s).answer, ANSWER_CONDITIONAL);
}

/* 6.2: explicit, if under every assignment some Deny holds; of what is passed too. */
static void a_denied_rider_denies_explicitly_what_passes_it(void **state)
{
    static const char *const trusts[] = {
        TRUST("\"sts:*\"",
              "\"StringEquals\":{\"aws:RequestTag/a\":\"1\"}") ",{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":"
                                                               "\"sts:TagSession\"}",
        TRUST("\"sts:*\"", "") ",{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:SetSourceIdentity\"}",
    };
    struct setup *s = *state;
    struct context *given = context_new(s->arena, CONTEXT_UNKNOWN);
    struct decision decision;

    /* Who passes no tag is not allowed, and by no Deny. */
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", trusts[0]);
    decision = setup_decide(s);
    assert_int_equal(decision.answer, ANSWER_DENIED);
    assert_false(decision.explicit_deny);

    assert_non_null(given);
    assert_int_equal(context_set_one(given, STR("aws:RequestTag/a"), STR("1")), RC_OK);
    assert_int_equal(context_set_one(given, STR("sts:SourceIdentity"), STR("ann")), RC_OK);
    s->question.given = given;
    for (size_t i = 0; i < sizeof trusts / sizeof *trusts; i++) {
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", trusts[i]);
        decision = setup_decide(s);
        assert_int_equal(decision.answer, ANSWER_DENIED);
        assert_true(decision.explicit_deny);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(nothing_is_needed_where_nothing_is_asked),
        SETUP_TEST(each_rider),
        SETUP_TEST(what_is_inherited_is_asked_for_in_every_hop),
        SETUP_TEST(an_older_transitive_tag_keeps_its_value),
        SETUP_TEST(given_keys_are_passed_whether_asked_for_or_not),
        SETUP_TEST(a_denied_rider_denies_explicitly_what_passes_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
