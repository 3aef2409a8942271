/* SPDX-License-Identifier: Apache-2.0
 *
 * Effective sets (iam-evaluation.md 8.3): every action is answered as it would be if it were asked for itself.
 */
#include "decide_fixture.h"
#include "policy/effective.h"
#include "policy/facts.h"

#define ALLOW(action, resource) "{\"Effect\":\"Allow\",\"Action\":" action ",\"Resource\":\"" resource "\"}"
#define DENY(action, resource)  "{\"Effect\":\"Deny\",\"Action\":" action ",\"Resource\":\"" resource "\"}"

static const struct session_origins by_user = {.user = true};

/* What callers before had in common changes no answer of those behind them. */
static void ask_with_work(struct setup *s, struct effective_work *work, struct effective_set *out)
{
    struct target owner = {.kind = RESOURCE_NONE, .account = STR(ACCOUNT), .policy_seen = false};

    assert_int_equal(effective_actions(s->arena, work, &s->callers[1], &by_user, &owner, NULL, NOW, out), RC_OK);
}

static void ask(struct setup *s, const struct action_set *universe, struct effective_set *out)
{
    struct target owner = {.kind = RESOURCE_NONE, .account = STR(ACCOUNT), .policy_seen = false};

    s->callers[1].scps = s->callers[0].scps;
    assert_int_equal(effective_actions(s->arena, NULL, &s->callers[1], &by_user, &owner, universe, NOW, out), RC_OK);
}

static enum answer answer_of(const struct effective_set *set, size_t action)
{
    bool in[] = {action_set_has(set->unknown, action), action_set_has(set->conditional, action),
                 action_set_has(set->allowed, action)};

    assert_true(in[0] + in[1] + in[2] <= 1);
    return in[2] ? ANSWER_ALLOWED : in[1] ? ANSWER_CONDITIONAL : in[0] ? ANSWER_UNKNOWN : ANSWER_DENIED;
}

static enum answer answer_by_name(const struct effective_set *set, const char *name)
{
    size_t action = 0;

    assert_true(action_find(str_of(name), &action));
    return answer_of(set, action);
}

/* The action's own question; what needs no permission is in no set. */
static enum answer alone(struct setup *s, size_t action)
{
    const struct str parts[] = {action_service(action), STR(":"), action_name(action)};
    struct target target = {.kind = action_has_resource(action) ? RESOURCE_SOME : RESOURCE_NONE,
                            .account = STR(ACCOUNT)};
    const struct step step = {
        .caller = &s->callers[1], .action = arena_join(s->arena, parts, 3), .target = &target, .origins = by_user};
    const struct question question = {.steps = &step, .count = 1, .now = NOW};
    struct decision decision;

    assert_int_equal(decide(s->arena, &question, &decision), RC_OK);
    assert_int_equal(decision.fault.len, 0);
    return service_needs_no_permission(step.action) ? ANSWER_DENIED : decision.answer;
}

static void classes_answer_for_each_action(void **state)
{
    static const char *const identities[] = {
        ALLOW("\"*\"", "*") "," DENY("\"*\"", "arn:aws:ec2:*:*:*") "," DENY("\"*\"", "arn:aws:support:*:*:*"),
        ALLOW("[\"s3:*\",\"sts:*\",\"kms:*\"]", "arn:aws:s3:::*") "," ALLOW("[\"support:*\",\"iam:*\"]", "*"),
        "{\"Effect\":\"Allow\",\"NotAction\":[\"iam:*\",\"s3:Get*\"],\"Resource\":\"*\",\"Condition\":{"
        "\"StringEquals\":"
        "{\"aws:RequestedRegion\":\"eu-west-1\"},\"Bool\":{\"aws:SecureTransport\":\"true\"}}}," DENY(
            "\"ec2:*\"", "arn:aws:ec2:*:*:instance/*"),
        ALLOW("\"*\"",
              "*") ",{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":"
                   "{\"aws:RequestTag/a\":\"1\"}}}",
    };
    struct setup *s = *state;
    struct effective_set set;

    for (size_t i = 0; i < sizeof identities / sizeof *identities; i++) {
        s->callers[1].identity = setup_layer(s, POLICY_IDENTITY, "id", identities[i]);
        ask(s, NULL, &set);
        /* Every action would take long; a prime apart they come from everywhere, and those that differ are all there. */
        for (size_t action = 0; action < action_count(); action += 53) {
            if (answer_of(&set, action) != alone(s, action))
                fail_msg("%zu: %.*s:%.*s", i, (int)action_service(action).len, action_service(action).at,
                         (int)action_name(action).len, action_name(action).at);
        }
        static const char *const apart[] = {
            "s3:ListAllMyBuckets", "sts:GetCallerIdentity", "support:CreateCase",    "kms:Decrypt",
            "kms:RetireGrant",     "iam:CreateUser",        "ec2:DescribeInstances", "support-console:GetAccountState"};
        for (size_t a = 0; a < sizeof apart / sizeof *apart; a++) {
            size_t action;
            if (action_find(str_of(apart[a]), &action))
                assert_int_equal(answer_of(&set, action), alone(s, action));
        }
    }
}

static void what_a_role_can_do(void **state)
{
    struct setup *s = *state;
    struct effective_set set;

    s->callers[1].identity =
        setup_layer(s, POLICY_IDENTITY, "id",
                    ALLOW("\"s3:*\"", "*") "," DENY("\"s3:PutObject\"", "arn:aws:s3:::prod/*") "," DENY(
                        "\"s3:DeleteObject\"", "*") ",{\"Effect\":\"Allow\",\"Action\":\"ec2:StartInstances\","
                                                    "\"Resource\":\"*\",\"Condition\":{\"IpAddress\":"
                                                    "{\"aws:SourceIp\":\"203.0.113.0/24\"}}}"
                                                    ",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":"
                                                    "\"*\",\"Condition\":{\"StringEquals\":"
                                                    "{\"iam:PassedToService\":\"ec2.amazonaws.com\"}}}," ALLOW(
                                                        "\"support:CreateCase\"", "arn:aws:support:*:*:case/*"));
    ask(s, NULL, &set);
    assert_int_equal(answer_by_name(&set, "s3:GetObject"), ANSWER_ALLOWED);
    assert_int_equal(answer_by_name(&set, "s3:PutObject"), ANSWER_ALLOWED);
    assert_int_equal(answer_by_name(&set, "s3:DeleteObject"), ANSWER_DENIED);
    assert_int_equal(answer_by_name(&set, "ec2:StartInstances"), ANSWER_CONDITIONAL);
    assert_int_equal(answer_by_name(&set, "iam:PassRole"), ANSWER_UNKNOWN);
    assert_int_equal(answer_by_name(&set, "support:CreateCase"), ANSWER_DENIED);
    assert_int_equal(answer_by_name(&set, "sts:GetCallerIdentity"), ANSWER_DENIED); /* needs no permission */
    assert_int_equal(answer_by_name(&set, "kms:Decrypt"), ANSWER_DENIED);
    assert_int_equal(answer_by_name(&set, "ec2:RunInstances"), ANSWER_DENIED);
    assert_false(set.open_ended);
    assert_int_equal(set.unlisted_count, 0);
}

static void boundaries_and_levels_intersect(void **state)
{
    struct setup *s = *state;
    struct level level = {
        STR("r-1"), setup_layer(s, POLICY_SCP, "scp", ALLOW("\"*\"", "*") "," DENY("\"support:CreateCase\"", "*"))};
    struct effective_set set;

    s->callers[1].identity = setup_layer(s, POLICY_IDENTITY, "id", ALLOW("\"*\"", "*"));
    s->callers[1].boundary =
        setup_layer(s, POLICY_BOUNDARY, "bnd", ALLOW("[\"support:*\",\"support-console:*\"]", "*"));
    s->callers[0].scps = (struct levels){true, &level, 1};
    ask(s, NULL, &set);
    assert_true(set.open_ended);
    assert_int_equal(answer_by_name(&set, "support:DescribeCases"), ANSWER_ALLOWED);
    assert_int_equal(answer_by_name(&set, "support:CreateCase"), ANSWER_DENIED);
    assert_int_equal(answer_by_name(&set, "s3:GetObject"), ANSWER_DENIED);
    for (size_t action = 0; action_set_next(set.allowed, &action); action++)
        assert_true(str_starts_with(action_service(action), STR("support")));
    /* What no SCP restricts is left, where the identity gives it. */
    s->callers[1].boundary = (struct layer){.given = false};
    level.layer = setup_layer(s, POLICY_SCP, "scp", ALLOW("\"support:*\"", "*"));
    ask(s, NULL, &set);
    assert_int_equal(answer_by_name(&set, "support:CreateCase"), ANSWER_ALLOWED);
    assert_int_equal(answer_by_name(&set, "s3:GetObject"), ANSWER_DENIED);
    assert_int_equal(answer_by_name(&set, "mechanicalturk:CreateHIT"), ANSWER_ALLOWED);
}

static void the_universe_alone_is_asked(void **state)
{
    struct setup *s = *state;
    struct action_set universe = action_set_new(s->arena);
    struct effective_set set;

    assert_non_null(universe.words);
    assert_true(action_set_add_pattern(universe, STR("s3:GetObject*")));
    s->callers[1].identity = setup_layer(s, POLICY_IDENTITY, "id", ALLOW("\"*\"", "*"));
    ask(s, &universe, &set);
    assert_true(action_set_equal(set.allowed, universe));
}

static void names_that_are_in_no_list(void **state)
{
    struct setup *s = *state;
    struct effective_set set;

    s->callers[1].identity =
        setup_layer(s, POLICY_IDENTITY, "id",
                    ALLOW("[\"zz:Nothing\",\"s3:GetObject\",\"aa:Nothing\",\"AA:nothing\",\"qq:*\"]",
                          "*") "," DENY("\"dd:Denied\"", "*"));
    ask(s, NULL, &set);
    assert_int_equal(set.unlisted_count, 2);
    assert_text(set.unlisted[0], "aa:Nothing");
    assert_text(set.unlisted[1], "zz:Nothing");
    s->callers[1].identity =
        setup_layer(s, POLICY_IDENTITY, "id", "{\"Effect\":\"Allow\",\"NotAction\":\"iam:*\",\"Resource\":\"*\"}");
    ask(s, NULL, &set);
    assert_true(set.open_ended);
}

static void callers_share_work(void **state)
{
    /* Each pair would be one to somebody who looks at less than all of it. */
    static const struct {
        const char *identity, *boundary;
    } callers[] = {
        {ALLOW("\"s3:*\"", "*"), NULL},
        {ALLOW("\"s3:*\"", "*"), ALLOW("\"s3:Get*\"", "*")},
        {ALLOW("\"s3:*\"", "*") "," DENY("\"s3:Get*\"", "*"), NULL},
        {"{\"Effect\":\"Allow\",\"NotAction\":\"s3:Get*\",\"Resource\":\"*\"}", NULL},
        {ALLOW("\"s3:Get*\"", "*"), NULL},
        {ALLOW("\"*\"", "*"), NULL},
        {ALLOW("\"*\"", "*"), ALLOW("\"*\"", "*")},
        {ALLOW("[\"s3\",\"s3:Get*\"]", "*"), NULL},
        {ALLOW("\"s3:*\"", "arn:aws:s3:::${aws:PrincipalTag/x}/*"), NULL},
        {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":"
         "{\"aws:PrincipalTag/x\":\"1\"}}}",
         NULL},
    };
    static const struct tag tags[] = {{{"x", 1}, {"1", 1}}};
    struct setup *s = *state;
    struct effective_work *work = NULL, *whether = NULL;
    struct layer identities[sizeof callers / sizeof *callers];
    struct layer boundaries[sizeof callers / sizeof *callers] = {{0}};

    for (size_t i = 0; i < sizeof callers / sizeof *callers; i++) {
        identities[i] = setup_layer(s, POLICY_IDENTITY, "id", callers[i].identity);
        if (callers[i].boundary != NULL)
            boundaries[i] = setup_layer(s, POLICY_BOUNDARY, "bnd", callers[i].boundary);
    }
    assert_int_equal(effective_work_new(s->arena, DECIDE_ANSWER, &work), RC_OK);
    assert_int_equal(effective_work_new(s->arena, DECIDE_WHETHER, &whether), RC_OK);
    for (size_t round = 0; round < 4; round++) {
        for (size_t i = 0; i < sizeof callers / sizeof *callers; i++) {
            struct effective_set with, without, either;
            s->callers[1].tags = tags;
            s->callers[1].tag_count = round % 2;
            s->callers[1].tags_known = true;
            s->callers[1].identity = identities[i];
            s->callers[1].boundary = boundaries[i];
            s->callers[1].scps = s->callers[0].scps;
            ask_with_work(s, work, &with);
            ask_with_work(s, NULL, &without);
            if (!action_set_equal(with.allowed, without.allowed) ||
                !action_set_equal(with.conditional, without.conditional) ||
                !action_set_equal(with.unknown, without.unknown) || with.open_ended != without.open_ended)
                fail_msg("%s", callers[i].identity);
            ask_with_work(s, whether, &either);
            action_set_union(with.allowed, with.conditional);
            if (action_set_count(either.allowed) != 0 || !action_set_equal(either.conditional, with.allowed) ||
                !action_set_equal(either.unknown, with.unknown))
                fail_msg("whether: %s", callers[i].identity);
        }
    }
}

/* AWS takes no RCP that names somebody: what it would say of that one is unknown, of others nothing. */
static void an_rcp_that_names_a_role(void **state)
{
    struct setup *s = *state;
    struct level level = {STR("r-1"), setup_layer(s, POLICY_RCP, "rcp",
                                                  "{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"arn:aws:iam::" ACCOUNT
                                                  ":role/named\"},\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}")};
    struct target owner = {.account = STR(ACCOUNT), .rcps = {true, &level, 1}};
    struct caller caller = s->callers[1];
    struct effective_work *work = NULL;
    struct effective_set set;

    caller.identity = setup_layer(s, POLICY_IDENTITY, "id", ALLOW("\"s3:GetObject\"", "*"));
    assert_int_equal(effective_work_new(s->arena, DECIDE_ANSWER, &work), RC_OK);
    for (size_t i = 0; i < 3; i++) {
        bool named = i % 2 == 0;

        caller.name = named ? STR("named") : STR("other");
        caller.arn = named ? STR("arn:aws:iam::" ACCOUNT ":role/named") : STR("arn:aws:iam::" ACCOUNT ":role/other");
        assert_int_equal(effective_actions(s->arena, work, &caller, &by_user, &owner, NULL, NOW, &set), RC_OK);
        assert_int_equal(answer_by_name(&set, "s3:GetObject"), named ? ANSWER_UNKNOWN : ANSWER_ALLOWED);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(callers_share_work),          SETUP_TEST(classes_answer_for_each_action),
        SETUP_TEST(what_a_role_can_do),          SETUP_TEST(boundaries_and_levels_intersect),
        SETUP_TEST(the_universe_alone_is_asked), SETUP_TEST(names_that_are_in_no_list),
        SETUP_TEST(an_rcp_that_names_a_role),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
