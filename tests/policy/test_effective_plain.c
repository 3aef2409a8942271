/* SPDX-License-Identifier: Apache-2.0
 *
 * Actions whose answer needs no proof (iam-evaluation.md 5.2, 8.3): what is said of them is what decide() says.
 */
#include "policy/effective_plain.h"

#include "decide_fixture.h"
#include "policy/facts.h"

#define ON(action, resource)    "\"Action\":\"" action "\",\"Resource\":\"" resource "\""
#define ALLOW(action, resource) "{\"Effect\":\"Allow\"," ON(action, resource) "}"
#define DENY(action, resource)  "{\"Effect\":\"Deny\"," ON(action, resource) "}"
#define IF_MFA                  "\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}"
#define ALL                     ALLOW("*", "*")

enum plain_answer {
    PLAIN_NOT, /* it needs a proof */
    PLAIN_ALLOWED,
    PLAIN_SOMEWHERE,
    PLAIN_UNKNOWN,
    PLAIN_DENIED
};

static const struct session_origins by_user = {.user = true};

/* NULL: no such layer. */
static const struct {
    const char *identity, *boundary, *session, *scp, *rcp, *action;
    enum plain_answer answer;
} cases[] = {
    {ALL, NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_ALLOWED},
    {ALL, NULL, NULL, NULL, NULL, "support:CreateCase", PLAIN_ALLOWED},
    {ALLOW("s3:*", "*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_ALLOWED},
    {ALLOW("s3:*", "*"), NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_DENIED},
    {"{\"Effect\":\"Allow\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "s3:GetObject",
     PLAIN_DENIED},
    {"{\"Effect\":\"Allow\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "ec2:RunInstances",
     PLAIN_ALLOWED},
    {"{\"Effect\":\"Allow\",\"NotAction\":\"s3\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "s3:GetObject",
     PLAIN_NOT},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    /* 2.3: what has no resource is allowed by "*" alone; but for rule 4. */
    {ALLOW("support:*", "arn:aws:support:*:*:*"), NULL, NULL, NULL, NULL, "support:CreateCase", PLAIN_DENIED},
    {ALLOW("s3:*", "arn:aws:s3:::*"), NULL, NULL, NULL, NULL, "s3:ListAllMyBuckets", PLAIN_NOT},
    {"{\"Effect\":\"Allow\",\"Action\":\"support:*\",\"NotResource\":\"arn:aws:s3:::b\"}", NULL, NULL, NULL, NULL,
     "support:CreateCase", PLAIN_NOT},
    {ALLOW("support:*", "${aws:username}"), NULL, NULL, NULL, NULL, "support:CreateCase", PLAIN_NOT},
    /* Some resource. */
    {ALLOW("s3:*", "arn:aws:s3:::b?d/*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {ALLOW("s3:*", "arn:*:s3:::b?d/*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {"{\"Effect\":\"Allow\",\"NotAction\":\"s3:*\",\"Resource\":\"arn:aws:ec2:*:*:instance/i-1\"}", NULL, NULL, NULL,
     NULL, "ec2:RunInstances", PLAIN_SOMEWHERE},
    {ALLOW("s3:*", "arn:aws-cn:s3:::b/*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "arn:aws:s3:::b/${aws:username}"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "arn:aws:s3:::b/\xc3\xa9"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "bucket"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "arn:aws:s3*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "arn:aws:s3:::b/*"), ALL, NULL, NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {ALL, ALLOW("s3:*", "arn:aws:s3:::b/*"), NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("s3:*", "arn:aws:s3:::b/\x7f"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALLOW("*", "arn:aws:s3:::b/*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {ALLOW("*", "arn:aws:s3:::b/*"), NULL, NULL, NULL, NULL, "support:CreateCase", PLAIN_DENIED},
    {ALLOW("s3", "arn:aws:s3:::b/*"), NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_NOT},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":[\"bucket\",\"arn:aws:s3:::b/*\",\"arn:aws:s3:::c\"]}",
     NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::${\",\"arn:aws:s3:::b/*\"]}", NULL, NULL,
     NULL, NULL, "s3:GetObject", PLAIN_SOMEWHERE},
    {ALLOW("support:*", "arn:aws:s3:::${"), NULL, NULL, NULL, NULL, "support:CreateCase", PLAIN_NOT},
    /* Conditions. */
    {"{\"Effect\":\"Allow\"," ON("s3:*", "*") "," IF_MFA "}", NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {"{\"Effect\":\"Allow\"," ON("s3:*", "*") "," IF_MFA "}," ALLOW("s3:Get*", "*"), NULL, NULL, NULL, NULL,
     "s3:GetObject", PLAIN_ALLOWED},
    {"{\"Effect\":\"Allow\"," ON("s3:*", "*") "," IF_MFA "}", NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_DENIED},
    /* Denies. */
    {ALL "," DENY("s3:*", "*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_DENIED},
    {ALL "," DENY("s3:*", "*"), NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_ALLOWED},
    {ALL "," DENY("s3:*", "arn:aws:s3:::b/*"), NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALL ",{\"Effect\":\"Deny\"," ON("s3:*", "*") "," IF_MFA "}", NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALL ",{\"Effect\":\"Deny\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "s3:GetObject",
     PLAIN_ALLOWED},
    {ALL ",{\"Effect\":\"Deny\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "ec2:RunInstances",
     PLAIN_DENIED},
    {ALL ",{\"Effect\":\"Deny\",\"Action\":\"s3\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "ec2:RunInstances",
     PLAIN_NOT},
    {ALL ",{\"Effect\":\"Deny\",\"Resource\":\"*\"}", NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_NOT},
    {ALL ",{\"Effect\":\"Perhaps\"," ON("s3:*", "*") "}", NULL, NULL, NULL, NULL, "s3:GetObject", PLAIN_NOT},
    {ALL ",{\"Effect\":\"Perhaps\"," ON("s3:*", "*") "}", NULL, NULL, NULL, NULL, "ec2:RunInstances", PLAIN_ALLOWED},
    /* Boundary and session policies. */
    {ALL, ALLOW("s3:*", "*"), NULL, NULL, NULL, "s3:GetObject", PLAIN_ALLOWED},
    {ALL, ALLOW("s3:*", "*"), NULL, NULL, NULL, "ec2:RunInstances", PLAIN_DENIED},
    {ALL, ALL "," DENY("s3:*", "*"), NULL, NULL, NULL, "s3:GetObject", PLAIN_DENIED},
    {ALL, NULL, ALLOW("s3:*", "*"), NULL, NULL, "s3:GetObject", PLAIN_ALLOWED},
    {ALL, NULL, ALLOW("s3:*", "*"), NULL, NULL, "ec2:RunInstances", PLAIN_DENIED},
    /* An organization. */
    {ALL, NULL, NULL, ALLOW("s3:*", "*"), NULL, "s3:GetObject", PLAIN_ALLOWED},
    {ALL, NULL, NULL, ALLOW("s3:*", "*"), NULL, "ec2:RunInstances", PLAIN_DENIED},
    {ALL, NULL, NULL, ALLOW("s3:*", "*"), NULL, "mechanicalturk:CreateHIT", PLAIN_NOT},
    {ALL, NULL, NULL, ALL "," DENY("*", "*"), NULL, "mechanicalturk:CreateHIT", PLAIN_NOT},
    {ALL, NULL, NULL, ALL "," DENY("*", "*"), NULL, "s3:GetObject", PLAIN_DENIED},
    {ALL, NULL, NULL, NULL, ALL, "s3:GetObject", PLAIN_ALLOWED},
    {ALL, NULL, NULL, NULL, "{\"Effect\":\"Deny\",\"Principal\":\"*\"," ON("s3:*", "*") "}", "s3:GetObject", PLAIN_NOT},
    {ALL, NULL, NULL, NULL, "{\"Effect\":\"Deny\",\"Principal\":\"*\"," ON("s3:*", "*") "}", "sqs:SendMessage",
     PLAIN_ALLOWED},
    /* 5.8: the policy of a key, which is not there. */
    {ALL, NULL, NULL, NULL, NULL, "kms:Decrypt", PLAIN_UNKNOWN},
    {ALLOW("kms:*", "arn:aws:kms:*:*:key/*"), NULL, NULL, NULL, NULL, "kms:Decrypt", PLAIN_UNKNOWN},
    {ALLOW("s3:*", "*"), NULL, NULL, NULL, NULL, "kms:Decrypt", PLAIN_DENIED},
    {ALL, NULL, NULL, NULL, NULL, "kms:ListKeys", PLAIN_ALLOWED},
};

static enum plain_answer answer_of(const struct plain_answers *answers, size_t action)
{
    const bool in[] = {
        [PLAIN_ALLOWED] = action_set_has(answers->allowed, action),
        [PLAIN_SOMEWHERE] = action_set_has(answers->somewhere, action),
        [PLAIN_UNKNOWN] = action_set_has(answers->unknown, action),
        [PLAIN_DENIED] = action_set_has(answers->denied, action),
    };
    enum plain_answer found = PLAIN_NOT;

    for (size_t i = PLAIN_ALLOWED; i <= PLAIN_DENIED; i++) {
        assert_false(in[i] && found != PLAIN_NOT);
        if (in[i])
            found = (enum plain_answer)i;
    }
    return found;
}

static enum answer decided(struct setup *s, const struct target *owner, size_t action)
{
    const struct str parts[] = {action_service(action), STR(":"), action_name(action)};
    struct target target = *owner;
    struct step step = {.caller = &s->callers[1], .target = &target, .origins = by_user};
    const struct question question = {.steps = &step, .count = 1, .now = NOW, .wanted = DECIDE_ANSWER};
    struct decision decision;

    target.kind = action_has_resource(action) ? RESOURCE_SOME : RESOURCE_NONE;
    step.action = arena_join(s->arena, parts, 3);
    assert_non_null(step.action.at);
    assert_int_equal(decide(s->arena, &question, &decision), RC_OK);
    assert_int_equal(decision.fault.len, 0);
    return decision.answer;
}

static bool agrees(enum plain_answer plain, enum answer decided)
{
    switch (plain) {
    case PLAIN_NOT: return true;
    case PLAIN_ALLOWED: return decided == ANSWER_ALLOWED;
    case PLAIN_SOMEWHERE: return decided >= ANSWER_CONDITIONAL;
    case PLAIN_UNKNOWN: return decided == ANSWER_UNKNOWN;
    case PLAIN_DENIED: return decided == ANSWER_DENIED;
    }
    return false;
}

static struct layer layer_of(struct setup *s, enum policy_type type, const char *statements)
{
    return statements == NULL ? (struct layer){.given = false} : setup_layer(s, type, "p", statements);
}

/* Of every so many actions of the list, and of the one of the case. */
static void check_answers(struct setup *s, const struct target *owner, const struct plain_answers *answers, size_t row,
                          size_t stride)
{
    size_t action;

    assert_true(action_find(str_of(cases[row].action), &action));
    if (!agrees(answer_of(answers, action), decided(s, owner, action)))
        fail_msg("case %zu: %s", row, cases[row].action);
    for (action = row; action < action_count(); action += stride) {
        if (!service_needs_no_permission(arena_printf(s->arena, "%.*s:%.*s", (int)action_service(action).len,
                                                      action_service(action).at, (int)action_name(action).len,
                                                      action_name(action).at)) &&
            !agrees(answer_of(answers, action), decided(s, owner, action)))
            fail_msg("case %zu: %.*s:%.*s", row, (int)action_service(action).len, action_service(action).at,
                     (int)action_name(action).len, action_name(action).at);
    }
}

static void ask(struct setup *s, const struct target *owner, struct plain_answers *out)
{
    struct action_expansions *expansions = action_expansions_new(s->arena);
    struct plain_facts facts;

    assert_non_null(expansions);
    assert_int_equal(plain_facts_make(s->arena, &facts), RC_OK);
    assert_int_equal(effective_plain(s->arena, &facts, expansions, &s->callers[1], owner, out), RC_OK);
}

static void what_is_plain_is_what_is_decided(void **state)
{
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct target owner = {.kind = RESOURCE_NONE, .account = STR(ACCOUNT)};
        struct level scp = {STR("r-1"), layer_of(s, POLICY_SCP, cases[i].scp)};
        struct level rcp = {STR("r-1"), layer_of(s, POLICY_RCP, cases[i].rcp)};
        struct plain_answers answers;
        size_t action;

        s->callers[1].identity = layer_of(s, POLICY_IDENTITY, cases[i].identity);
        s->callers[1].boundary = layer_of(s, POLICY_BOUNDARY, cases[i].boundary);
        s->callers[1].session = layer_of(s, POLICY_SESSION, cases[i].session);
        s->callers[1].scps = (struct levels){cases[i].scp != NULL, &scp, 1};
        s->callers[1].own_rcps = owner.rcps = (struct levels){cases[i].rcp != NULL, &rcp, 1};
        ask(s, &owner, &answers);
        assert_true(action_find(str_of(cases[i].action), &action));
        if (answer_of(&answers, action) != cases[i].answer)
            fail_msg("case %zu: %s: %d, not %d", i, cases[i].action, (int)answer_of(&answers, action),
                     (int)cases[i].answer);
        check_answers(s, &owner, &answers, i, 499);
    }
}

static void a_policy_that_is_not_known_leaves_all_open(void **state)
{
    const struct policy_ref missing = {.name = STR("gone")};
    struct setup *s = *state;
    struct target owner = {.kind = RESOURCE_NONE, .account = STR(ACCOUNT)};
    struct plain_answers answers;

    s->callers[1].identity = (struct layer){.given = true, .policies = &missing, .count = 1};
    ask(s, &owner, &answers);
    assert_int_equal(action_set_count(answers.denied), 0);
    assert_int_equal(action_set_count(answers.allowed), 0);
    /* One that is no policy may say anything. */
    struct policy_document *broken = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(policy_parse_text(s->arena, POLICY_IDENTITY, STR("[]"), &broken, &err), RC_OK);
    assert_true(broken->unknown);
    const struct policy_ref unreadable = {.document = broken, .name = STR("broken")};
    s->callers[1].identity = (struct layer){.given = true, .policies = &unreadable, .count = 1};
    ask(s, &owner, &answers);
    assert_int_equal(action_set_count(answers.denied), 0);
    assert_int_equal(action_set_count(answers.allowed), 0);
    /* One that may not be attached may not allow. */
    struct layer layer = setup_layer(s, POLICY_IDENTITY, "id", ALL);
    struct policy_ref perhaps = {.document = layer.policies[0].document, .name = STR("id"), .maybe_absent = true};
    s->callers[1].identity = (struct layer){.given = true, .policies = &perhaps, .count = 1};
    ask(s, &owner, &answers);
    assert_int_equal(action_set_count(answers.denied), 0);
    assert_int_equal(action_set_count(answers.allowed), 0);
}

static void others_need_a_proof(void **state)
{
    struct setup *s = *state;
    const struct target own = {.kind = RESOURCE_NONE, .account = STR(ACCOUNT)};
    struct target targets[] = {own, own, own, own};
    struct caller *caller = &s->callers[1];
    struct plain_answers answers;

    caller->identity = setup_layer(s, POLICY_IDENTITY, "id", ALL);
    targets[0].account = STR(OTHER);
    targets[1].is_role = true;
    targets[2].policy.given = true;
    targets[3].policy_seen = true;
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        ask(s, &targets[i], &answers);
        assert_int_equal(action_set_count(answers.allowed), 0);
        assert_int_equal(action_set_count(answers.denied), 0);
    }
    const struct caller before = *caller;
    for (size_t i = 0; i < 5; i++) {
        *caller = before;
        caller->kind = i == 0 ? CALLER_FEDERATED_USER : CALLER_ROLE_SESSION;
        caller->policies_unseen = i == 1;
        caller->service_linked = i == 2;
        caller->identity.given = i != 3;
        caller->partition = i == 4 ? STR_EMPTY : STR("aws");
        ask(s, &own, &answers);
        assert_int_equal(action_set_count(answers.allowed) > 0, i == 4);
    }
    /* No ARN is certain where the partition is not known. */
    caller->identity = setup_layer(s, POLICY_IDENTITY, "id", ALLOW("s3:*", "arn:aws:s3:::b/*"));
    ask(s, &own, &answers);
    assert_int_equal(action_set_count(answers.somewhere), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_plain_is_what_is_decided, setup_make, setup_free),
        cmocka_unit_test_setup_teardown(a_policy_that_is_not_known_leaves_all_open, setup_make, setup_free),
        cmocka_unit_test_setup_teardown(others_need_a_proof, setup_make, setup_free),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
