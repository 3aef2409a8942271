/* SPDX-License-Identifier: Apache-2.0
 *
 * What stands in the way, in words.
 */
#include "rule_fixture.h"

#include "rules/support_role_parts.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct policy_statement second = {.index = 1};
static const struct policy_statement named = {.index = 1, .sid = TEXT("NoNights")};

static const struct {
    struct check_step check;
    const char *words;
} checks[] = {
    {{.check = CHECK_BOUNDARY,
      .policy = TEXT("arn:aws:iam::444455556666:policy/DevBoundary"),
      .effect = EFFECT_STEP_NONE,
      .why = TEXT("no statement allows sts:AssumeRole")},
     "arn:aws:iam::444455556666:policy/DevBoundary: no allow for sts:AssumeRole"}, /* report-formats.md 1.1 */
    {{.check = CHECK_IDENTITY, .effect = EFFECT_STEP_NONE}, "identity: no allow for sts:AssumeRole"},
    {{.check = CHECK_RESOURCE, .trust = true, .effect = EFFECT_STEP_NONE}, "trust: no allow for sts:AssumeRole"},
    {{.check = CHECK_RESOURCE,
      .trust = true,
      .policy = TEXT("trust"),
      .statement = &second,
      .effect = EFFECT_STEP_NONE,
      .why = TEXT("its conditions can never hold")},
     "trust[1]: sts:AssumeRole: its conditions can never hold"},
    {{.check = CHECK_IDENTITY, .policy = TEXT("user/alice:P"), .statement = &named, .effect = EFFECT_STEP_DENY},
     "user/alice:P[NoNights]: denies sts:AssumeRole"},
    {{.check = CHECK_SCP, .policy = TEXT("ou-ab12"), .effect = EFFECT_STEP_NONE},
     "SCPs at ou-ab12: no allow for sts:AssumeRole"},
    {{.check = CHECK_SCP, .policy = TEXT("r-ab12"), .statement = &second, .effect = EFFECT_STEP_DENY},
     "SCP r-ab12[1]: denies sts:AssumeRole"},
    {{.check = CHECK_RCP, .policy = TEXT("r-ab12"), .statement = &named, .effect = EFFECT_STEP_DENY},
     "RCP r-ab12[NoNights]: denies sts:AssumeRole"},
    {{.check = CHECK_IDENTITY,
      .policy = TEXT("arn:aws:iam::111122223333:policy/Old"),
      .effect = EFFECT_STEP_UNKNOWN,
      .why = TEXT("what the document says is not known")},
     "arn:aws:iam::111122223333:policy/Old: sts:AssumeRole is undecided: what the document says is not known"},
};

static void test_words(void **state)
{
    struct arena *arena = arena_new(0);

    (void)state;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        assert_text(check_words(arena, &checks[i].check, STR("sts:AssumeRole")), checks[i].words);
    arena_free(arena);
}

static void test_cases(void **state)
{
    run_cases(state, "blocks.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_cases),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
