/* SPDX-License-Identifier: Apache-2.0
 *
 * The decision as a whole: what stands in an evaluation besides the answer. Answers are rows of
 * tests/cases/policy.
 */
#include "evaluate_fixture.h"

#define ALLOW_ALL "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}"
#define DENY_GET  "{\"Sid\":\"NoGet\",\"Effect\":\"Deny\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}"

static void checks_have_names(void **state)
{
    static const char *const names[CHECK_COUNT] = {"rcp", "scp", "resource", "identity", "boundary", "session"};
    (void)state;

    for (size_t i = 0; i < CHECK_COUNT; i++)
        assert_string_equal(check_name((enum check)i, false), names[i]);
    assert_string_equal(check_name(CHECK_RESOURCE, true), "trust");
    assert_string_equal(check_name(CHECK_COUNT, false), "");
}

static void hits_name_policy_statement_and_level(void **state)
{
    struct fixture *f = *state;
    struct policy_ref identity = fixture_policy(f, POLICY_IDENTITY, "user/ann:Inline", ALLOW_ALL);
    struct policy_ref scp[2];
    struct level levels[2] = {{.target = STR("r-ab12")}, {.target = STR(ACCOUNT)}};
    struct evaluation got;

    scp[0] = fixture_policy(f, POLICY_SCP, "FullAWSAccess", ALLOW_ALL);
    scp[1] = fixture_policy(f, POLICY_SCP, "Guard", ALLOW_ALL "," DENY_GET);
    levels[0].layer = (struct layer){true, &scp[0], 1};
    levels[1].layer = (struct layer){true, &scp[1], 1};
    f->caller.identity = (struct layer){true, &identity, 1};
    f->caller.scps = (struct levels){true, levels, 2};
    assert_int_equal(evaluate(&f->request, f->arena, &got), RC_OK);
    assert_int_equal(got.decision, DECISION_EXPLICIT_DENY);
    assert_int_equal(got.hit_count, 4);
    assert_int_equal(got.hits[2].check, CHECK_SCP);
    assert_int_equal(got.hits[2].level, 1);
    assert_ptr_equal(got.hits[2].policy, &scp[1]);
    assert_true(str_equal(got.hits[2].statement->sid, STR("NoGet")));
    assert_int_equal(got.hits[2].effect, EFFECT_DENY);
    assert_int_equal(got.hits[3].check, CHECK_IDENTITY);
    assert_true(got.layers[CHECK_SCP].applies);
    assert_int_equal(got.layers[CHECK_SCP].deny, TRI_TRUE);
    assert_false(got.layers[CHECK_BOUNDARY].applies);
    assert_int_equal(got.layers[CHECK_BOUNDARY].allow, TRI_TRUE);
}

static void the_silent_level_is_named(void **state)
{
    struct fixture *f = *state;
    struct policy_ref identity = fixture_policy(f, POLICY_IDENTITY, "p", ALLOW_ALL);
    struct policy_ref full = fixture_policy(f, POLICY_SCP, "FullAWSAccess", ALLOW_ALL);
    struct level levels[2] = {{.target = STR("r-ab12"), .layer = {true, &full, 1}}, {.target = STR("ou-ab12-cdef")}};
    struct evaluation got;

    f->caller.identity = (struct layer){true, &identity, 1};
    f->caller.scps = (struct levels){true, levels, 2};
    assert_int_equal(evaluate(&f->request, f->arena, &got), RC_OK);
    assert_int_equal(got.decision, DECISION_IMPLICIT_DENY);
    assert_int_equal(got.reason, CHECK_SCP);
    assert_true(str_equal(got.layers[CHECK_SCP].silent, STR("ou-ab12-cdef")));
}

static void some_resource_is_not_for_the_plain_evaluator(void **state)
{
    struct fixture *f = *state;
    struct evaluation got;

    f->target.kind = RESOURCE_SOME;
    assert_int_equal(evaluate(&f->request, f->arena, &got), RC_INTERNAL);
}

static void the_side_of_an_unseen_account_is_flagged(void **state)
{
    struct fixture *f = *state;
    struct policy_ref policy = fixture_policy(
        f, POLICY_RESOURCE, "bucket",
        "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"999988887777\"},\"Action\":\"*\",\"Resource\":\"*\"}");
    struct evaluation got;

    f->caller.account = STR("999988887777");
    f->caller.arn = STR("arn:aws:iam::999988887777:user/bob");
    f->caller.policies_unseen = true;
    f->target.policy = (struct layer){true, &policy, 1};
    assert_int_equal(evaluate(&f->request, f->arena, &got), RC_OK);
    assert_int_equal(got.decision, DECISION_ALLOWED);
    assert_true(got.cross_account);
    assert_true(got.caller_unseen);
    assert_false(got.layers[CHECK_IDENTITY].applies);
    f->caller.policies_unseen = false;
    assert_int_equal(evaluate(&f->request, f->arena, &got), RC_OK);
    assert_int_equal(got.decision, DECISION_IMPLICIT_DENY);
    assert_int_equal(got.reason, CHECK_IDENTITY);
}

/* An answer never depends on how much memory there is: it comes whole, or not at all. */
static void want_of_memory_is_reported(void **state)
{
    struct fixture *f = *state;
    struct policy_ref identity = fixture_policy(f, POLICY_IDENTITY, "p", ALLOW_ALL "," DENY_GET);
    size_t refused = 0;

    f->caller.identity = (struct layer){true, &identity, 1};
    for (size_t ceiling = 1; ceiling < 200000; ceiling = ceiling * 2 + 1) {
        struct arena *small = arena_new(ceiling);
        struct evaluation got = {.decision = DECISION_UNKNOWN};
        enum rc rc;

        if (small == NULL)
            continue;
        rc = evaluate(&f->request, small, &got);
        if (rc == RC_OK)
            assert_int_equal(got.decision, DECISION_EXPLICIT_DENY);
        else
            assert_int_equal(rc, RC_NO_MEMORY);
        refused += rc != RC_OK;
        arena_free(small);
    }
    assert_true(refused > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(checks_have_names),
        cmocka_unit_test_setup_teardown(hits_name_policy_statement_and_level, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(the_silent_level_is_named, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(some_resource_is_not_for_the_plain_evaluator, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(the_side_of_an_unseen_account_is_flagged, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(want_of_memory_is_reported, fixture_make, fixture_free),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
