/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/answers.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct policy_statement by_index = {.index = 2};
static const struct policy_statement by_sid = {.index = 0, .sid = TEXT("AllowIt")};
static const struct str yes[] = {TEXT("true")};
static const struct role jump = {.entity = {.arn = TEXT("arn:aws:iam::1:role/Jump"), .name = TEXT("Jump")}};
static const struct role goal = {.entity = {.arn = TEXT("arn:aws:iam::1:role/Goal"), .name = TEXT("Goal")}};
static const struct role *const roles[] = {&jump, &goal};
static const struct start alice = {.kind = START_USER, .principal = TEXT("arn:aws:iam::1:user/alice")};

static const struct condition_line conditions[] = {
    {.subject = ABOUT_MFA, .hop = 0, .text = TEXT("with MFA")},
    {.subject = ABOUT_NETWORK, .hop = 2, .text = TEXT("from 192.0.2.0/24")},
};
static const struct witness_key witness[] = {{0, TEXT("aws:MultiFactorAuthPresent"), yes, 1, false}};
static const struct check_step checks[] = {
    {.hop = 0,
     .check = CHECK_IDENTITY,
     .policy = TEXT("user/alice:P"),
     .statement = &by_index,
     .effect = EFFECT_STEP_ALLOW},
    {.hop = 1,
     .check = CHECK_RESOURCE,
     .trust = true,
     .policy = TEXT("trust"),
     .statement = &by_sid,
     .effect = EFFECT_STEP_ALLOW},
    {.hop = 2, .check = CHECK_BOUNDARY, .effect = EFFECT_STEP_UNKNOWN, .why = TEXT("not known")},
};
static const struct str notes[] = {TEXT("a note")};
static const struct str unknowns[] = {TEXT("an unknown")};
static const struct decision decision = {
    .answer = ANSWER_CONDITIONAL,
    .conditions = conditions,
    .condition_count = 2,
    .witness = witness,
    .witness_count = 1,
    .checks = checks,
    .check_count = 3,
    .resource = TEXT("arn:aws:s3:::some"),
    .notes = notes,
    .note_count = 1,
    .unknowns = unknowns,
    .unknown_count = 1,
};
static const struct way way = {.from = &alice, .roles = roles, .role_count = 2, .decision = &decision};

static void one_request(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct explain_action action;
    assert_int_equal(answer_action(arena, STR("s3:GetObject"), STR_EMPTY, &decision, &action), RC_OK);
    assert_true(str_equal(action.resource, STR("arn:aws:s3:::some"))); /* the witness's */
    assert_true(str_equal(action.decision, STR("conditional")));
    assert_int_equal(action.step_count, 1);
    assert_true(str_equal(action.steps[0].statement, STR("2")));
    assert_true(str_equal(action.conditions[0], STR("with MFA")));
    assert_int_equal(action.note_count, 2);
    assert_int_equal(answer_action(arena, STR("s3:GetObject"), STR("arn:aws:s3:::asked"), &decision, &action), RC_OK);
    assert_true(str_equal(action.resource, STR("arn:aws:s3:::asked")));
    arena_free(arena);
}

static void a_principal(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct finding_principal who;
    assert_int_equal(answer_principal(arena, &way, false, &who), RC_OK);
    assert_true(str_equal(who.kind, STR("user")));
    assert_int_equal(who.via_count, 2);
    /* Of a chain, a condition says into which role it is; one of the last request stands alone. */
    assert_true(str_equal(who.conditions[0], STR("with MFA, into role Jump")));
    assert_true(str_equal(who.conditions[1], STR("from 192.0.2.0/24")));
    assert_true(str_equal(who.witness[0].values[0], STR("true")));
    assert_int_equal(answer_principal(arena, &way, true, &who), RC_OK);
    assert_int_equal(who.via_count, 1);
    arena_free(arena);
}

static void a_user_who_cannot_sign_in(void **state)
{
    (void)state;
    static const struct {
        struct user_credentials credentials;
        size_t notes; /* the decision has two */
    } cases[] = {
        {{.known = false}, 2},
        {{.known = true}, 3},
        {{.known = true, .password_enabled = true}, 2},
        {{.known = true, .active_key = true}, 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        struct finding_principal who;
        const struct user user = {.credentials = cases[i].credentials};
        const struct start robot = {.kind = START_USER, .principal = STR("arn:aws:iam::1:user/robot"), .user = &user};
        const struct way by_robot = {.from = &robot, .roles = roles, .role_count = 2, .decision = &decision};
        assert_int_equal(answer_principal(arena, &by_robot, false, &who), RC_OK);
        assert_int_equal(who.note_count, cases[i].notes);
        arena_free(arena);
    }
}

static void requests_of_a_way(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct who_can_principal principal = {0};
    assert_int_equal(answer_requests(arena, &way, false, STR("s3:GetObject"), &principal), RC_OK);
    assert_int_equal(principal.way_count, 3);
    assert_true(str_equal(principal.ways[0].from, alice.principal));
    assert_true(str_equal(principal.ways[1].from, jump.entity.arn));
    assert_true(str_equal(principal.ways[1].to, goal.entity.arn));
    assert_true(str_equal(principal.ways[1].steps[0].check, STR("trust")));
    assert_true(str_equal(principal.ways[1].steps[0].statement, STR("AllowIt")));
    assert_true(str_equal(principal.ways[2].to, STR("s3:GetObject")));
    assert_int_equal(principal.ways[2].steps[0].statement.len, 0);
    assert_int_equal(answer_requests(arena, &way, true, STR("sts:AssumeRole"), &principal), RC_OK);
    assert_int_equal(principal.way_count, 2);
    arena_free(arena);
}

/* Each assumption is as open as it is by itself; the last request is open where nothing of it is a condition. */
static void answers_of_the_requests_of_a_way(void **state)
{
    (void)state;
    static const struct decision allowed = {.answer = ANSWER_ALLOWED};
    static const struct {
        enum answer whole;
        size_t condition_count; /* the second one is of the last request */
        const char *last;
    } cases[] = {{ANSWER_CONDITIONAL, 2, "conditional"},
                 {ANSWER_CONDITIONAL, 1, "allowed"},
                 {ANSWER_ALLOWED, 0, "allowed"},
                 {ANSWER_UNKNOWN, 0, "unknown"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        const struct edge edges[] = {{&alice, &jump, &decision}, {&alice, &goal, &allowed}};
        const struct decision whole = {
            .answer = cases[i].whole, .conditions = conditions, .condition_count = cases[i].condition_count};
        const struct way one = {
            .from = &alice, .roles = roles, .role_count = 2, .decision = &whole, .edges = edges, .edge_count = 2};
        struct who_can_principal principal = {0};
        assert_int_equal(answer_requests(arena, &one, false, STR("s3:GetObject"), &principal), RC_OK);
        assert_true(str_equal(principal.ways[0].decision, STR("conditional")));
        assert_true(str_equal(principal.ways[1].decision, STR("allowed")));
        assert_true(str_equal(principal.ways[2].decision, str_of(cases[i].last)));
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_request),
        cmocka_unit_test(a_principal),
        cmocka_unit_test(a_user_who_cannot_sign_in),
        cmocka_unit_test(requests_of_a_way),
        cmocka_unit_test(answers_of_the_requests_of_a_way),
    };
    return cmocka_run_group_tests_name("answers", tests, NULL, NULL);
}
