/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rules/decided.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct policy_principal account[] = {{.kind = ENTRY_ACCOUNT}, {.kind = ENTRY_SERVICE}};
static const struct policy_principal account_and_user[] = {{.kind = ENTRY_ACCOUNT}, {.kind = ENTRY_USER}};
static const struct policy_statement by_index = {.index = 2};
static const struct policy_statement by_sid = {.sid = TEXT("AllowIt")};
static const struct policy_statement by_account = {
    .principal_element = PRINCIPAL_LISTED, .principals = account, .principal_count = 2};
static const struct policy_statement by_user = {
    .principal_element = PRINCIPAL_LISTED, .principals = account_and_user, .principal_count = 2};
static const struct policy_statement by_service = {
    .principal_element = PRINCIPAL_LISTED, .principals = account + 1, .principal_count = 1};
static const struct policy_statement but_account = {
    .principal_element = PRINCIPAL_EXCLUDED, .principals = account, .principal_count = 1};
static const struct role jump = {.entity = {.arn = TEXT("arn:aws:iam::1:role/Jump"), .name = TEXT("Jump")}};
static const struct role goal = {.entity = {.arn = TEXT("arn:aws:iam::1:role/Goal"), .name = TEXT("Goal")}};
static const struct role *const roles[] = {&jump, &goal};
static const struct start alice = {.kind = START_USER, .principal = TEXT("arn:aws:iam::1:user/alice")};
static const struct start bob = {.kind = START_USER, .principal = TEXT("arn:aws:iam::1:user/bob")};
static const struct str yes[] = {TEXT("true")};
static const struct witness_key witness[] = {{1, TEXT("aws:MultiFactorAuthPresent"), yes, 1, false}};
static const struct check_step checks[] = {
    {.hop = 0, .check = CHECK_IDENTITY, .policy = TEXT("user/alice:P"), .statement = &by_index},
    {.hop = 1, .check = CHECK_RESOURCE, .trust = true, .policy = TEXT("trust"), .statement = &by_sid},
    {.hop = 1, .check = CHECK_BOUNDARY, .effect = EFFECT_STEP_UNKNOWN, .why = TEXT("not known")},
};
static const struct decision decision = {
    .answer = ANSWER_CONDITIONAL, .witness = witness, .witness_count = 1, .checks = checks, .check_count = 3};

static void steps_of_a_request(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    const struct finding_step *steps;
    size_t count;
    assert_int_equal(decided_steps(arena, &decision, 0, &steps, &count), RC_OK);
    assert_int_equal(count, 1);
    assert_true(str_equal(steps[0].check, STR("identity")));
    assert_true(str_equal(steps[0].policy, STR("user/alice:P")));
    assert_true(str_equal(steps[0].statement, STR("2")));
    assert_true(str_equal(steps[0].effect, STR("allow")));
    assert_int_equal(decided_steps(arena, &decision, 1, &steps, &count), RC_OK);
    assert_int_equal(count, 2);
    assert_true(str_equal(steps[0].statement, STR("AllowIt")));
    assert_true(str_equal(steps[1].effect, STR("unknown")));
    assert_true(str_equal(steps[1].why, STR("not known")));
    assert_int_equal(steps[1].statement.len, 0);
    assert_int_equal(decided_steps(arena, &decision, 2, &steps, &count), RC_OK);
    assert_int_equal(count, 0);
    arena_free(arena);
}

/* A trust policy that names the account leaves the choice to the account's own policies, if they were asked. */
static void a_trust_that_names_the_account(void **state)
{
    (void)state;
    static const struct {
        const struct policy_statement *statement;
        bool identity;
        enum step_effect effect;
        bool remark;
    } cases[] = {
        {&by_account, true, EFFECT_STEP_ALLOW, true},    {&by_account, false, EFFECT_STEP_ALLOW, false},
        {&by_account, true, EFFECT_STEP_UNKNOWN, false}, {&by_user, true, EFFECT_STEP_ALLOW, false},
        {&by_service, true, EFFECT_STEP_ALLOW, false},   {&but_account, true, EFFECT_STEP_ALLOW, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        const struct check_step both[] = {
            {.check = CHECK_IDENTITY, .statement = &by_index},
            {.check = CHECK_RESOURCE, .trust = true, .statement = cases[i].statement, .effect = cases[i].effect},
        };
        const struct decision one = {.checks = cases[i].identity ? both : both + 1,
                                     .check_count = cases[i].identity ? 2 : 1};
        const struct finding_step *steps;
        size_t count;
        assert_int_equal(decided_steps(arena, &one, 0, &steps, &count), RC_OK);
        assert_int_equal(steps[count - 1].why.len > 0, cases[i].remark);
        arena_free(arena);
    }
}

static void conditions_in_words(void **state)
{
    (void)state;
    static const struct {
        size_t hop, role_count;
        const char *remark, *expected;
    } cases[] = {
        {0, 1, "", "with MFA"},
        {0, 2, "", "with MFA, into role Jump"},
        {1, 2, " (by API)", "with MFA (by API), into role Goal"},
        {2, 2, "", "with MFA"}, /* of the last request */
        {0, 0, "", "with MFA"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        const struct condition_line line = {.hop = cases[i].hop, .text = STR("with MFA")};
        struct str words = decided_condition(arena, &line, cases[i].remark, roles, cases[i].role_count);
        assert_true(str_equal(words, str_of(cases[i].expected)));
        arena_free(arena);
    }
}

static void who_comes_by_a_way(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    const struct way way = {.from = &alice, .roles = roles, .role_count = 2, .decision = &decision};
    struct finding_principal who;
    assert_int_equal(decided_principal(arena, &way, false, &who), RC_OK);
    assert_true(str_equal(who.kind, STR("user")));
    assert_true(str_equal(who.decision, STR("conditional")));
    assert_int_equal(who.via_count, 2);
    assert_int_equal(who.witness[0].hop, 1);
    assert_true(str_equal(who.witness[0].values[0], STR("true")));
    assert_int_equal(decided_principal(arena, &way, true, &who), RC_OK);
    assert_int_equal(who.via_count, 1);
    assert_true(str_equal(who.via[0], jump.entity.arn));
    arena_free(arena);
}

static void each_edge_once(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct decided_ways ways;
    const struct edge edges[] = {{&alice, &goal, &decision},
                                 {&bob, &goal, &decision},
                                 {&alice, &goal, &decision},
                                 {&alice, &jump, &decision},
                                 {&bob, &jump, &decision}};
    assert_int_equal(decided_ways_new(arena, 3, &ways), RC_OK);
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        assert_int_equal(decided_ways_add(&ways, &edges[i]), RC_OK);
    assert_int_equal(ways.count, 3);
    assert_int_equal(ways.left_out, 1);
    assert_true(str_equal(ways.ways[2].to, jump.entity.arn));
    assert_true(str_equal(ways.ways[0].decision, STR("conditional")));
    assert_int_equal(ways.ways[0].step_count, 1);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_of_a_request),  cmocka_unit_test(a_trust_that_names_the_account),
        cmocka_unit_test(conditions_in_words), cmocka_unit_test(who_comes_by_a_way),
        cmocka_unit_test(each_edge_once),
    };
    return cmocka_run_group_tests_name("decided", tests, NULL, NULL);
}
