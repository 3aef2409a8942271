/* SPDX-License-Identifier: Apache-2.0
 *
 * A question in few words, for the tests of the parts that decide it.
 */
#ifndef ROLECALL_TESTS_DECIDE_FIXTURE_H
#define ROLECALL_TESTS_DECIDE_FIXTURE_H

#include "policy/decide_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ACCOUNT  "111122223333"
#define OTHER    "999988887777"
#define USER_ARN "arn:aws:iam::" ACCOUNT ":user/ops/ann"
#define ROLE_ARN "arn:aws:iam::" ACCOUNT ":role/Support"
#define NOW      1795512600 /* 2026-11-24T09:30:00Z */
#define HOPS     3

/* A chain: a user, or whoever, assumes ROLE_ARN, and so do sessions of it. Tests change what they need before they
 * ask. */
struct setup {
    struct arena *arena;
    struct caller callers[HOPS];
    struct target targets[HOPS];
    struct step steps[HOPS];
    struct question question;
    struct decider decider;
};

__attribute__((unused)) static int setup_make(void **state)
{
    struct setup *s = calloc(1, sizeof *s);

    if (s == NULL)
        return -1;
    s->arena = arena_new(0);
    if (s->arena == NULL)
        return -1;
    for (size_t i = 0; i < HOPS; i++) {
        s->callers[i] = (struct caller){.kind = i == 0 ? CALLER_USER : CALLER_ROLE_SESSION,
                                        .partition = STR("aws"),
                                        .account = STR(ACCOUNT),
                                        .arn = i == 0 ? STR(USER_ARN) : STR(ROLE_ARN),
                                        .name = i == 0 ? STR("ann") : STR("Support"),
                                        .unique_id = i == 0 ? STR("AIDAANN") : STR("AROASUPPORT"),
                                        .tags_known = true,
                                        .identity = {.given = true}};
        s->targets[i] = (struct target){.kind = RESOURCE_ARN,
                                        .arn = STR(ROLE_ARN),
                                        .account = STR(ACCOUNT),
                                        .is_role = true,
                                        .tags_known = true,
                                        .policy = {.given = true}};
        s->steps[i] = (struct step){.caller = &s->callers[i], .assumption = true, .target = &s->targets[i]};
    }
    s->question = (struct question){.steps = s->steps, .count = 1, .now = NOW};
    *state = s;
    return 0;
}

__attribute__((unused)) static int setup_free(void **state)
{
    struct setup *s = *state;

    arena_free(s->arena);
    free(s);
    return 0;
}

/* A layer of one policy of these statements. */
__attribute__((unused)) static struct layer setup_layer(struct setup *s, enum policy_type type, const char *name,
                                                        const char *statements)
{
    struct policy_ref *policy = ARENA_NEW(s->arena, struct policy_ref);
    struct str text = arena_printf(s->arena, "{\"Version\":\"2012-10-17\",\"Statement\":[%s]}", statements);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_non_null(policy);
    assert_non_null(text.at);
    assert_int_equal(policy_parse_text(s->arena, type, text, &document, &err), RC_OK);
    *policy = (struct policy_ref){.document = document, .name = str_of(name)};
    return (struct layer){.given = true, .policies = policy, .count = 1};
}

/* A request of another action instead of an assumption. */
__attribute__((unused)) static void setup_request(struct setup *s, size_t hop, const char *action,
                                                  enum resource_kind kind, const char *arn)
{
    s->steps[hop].assumption = false;
    s->steps[hop].action = str_of(action);
    s->targets[hop] = (struct target){.kind = kind, .arn = str_of(arn), .account = STR(ACCOUNT), .policy_seen = true};
}

/* The decider as decide() starts it. */
__attribute__((unused)) static struct decider *setup_decider(struct setup *s)
{
    struct decider *d = &s->decider;

    *d = (struct decider){.arena = s->arena, .question = &s->question, .budget = SOLVE_BUDGET};
    d->steps = ARENA_ARRAY(s->arena, s->question.count, struct reduced_step);
    assert_non_null(d->steps);
    assert_int_equal(keyring_new(s->arena, &s->question, &d->keyring), RC_OK);
    assert_int_equal(reducer_new(s->arena, d->keyring, &d->reducer), RC_OK);
    return d;
}

/* A key as the keyring classifies it. */
__attribute__((unused)) static const struct key_cases *setup_key(struct setup *s, size_t hop, const char *written)
{
    char *lower = arena_alloc(s->arena, strlen(written) + 1);
    const struct key_cases *cases = NULL;

    assert_non_null(lower);
    for (size_t i = 0; written[i] != '\0'; i++)
        lower[i] = (char)(written[i] >= 'A' && written[i] <= 'Z' ? written[i] + ('a' - 'A') : written[i]);
    if (s->decider.keyring == NULL)
        setup_decider(s);
    assert_int_equal(keyring_key(s->decider.keyring, hop, str_of(lower), str_of(written), &cases), RC_OK);
    assert_true(cases->count > 0);
    return cases;
}

/* Asks the next key of a question that has changed. */
__attribute__((unused)) static void setup_again(struct setup *s)
{
    s->decider.keyring = NULL;
}

/* A key in one word: "fixed VALUE", "missing", "free", "unknown", or the same per world. */
__attribute__((unused)) static const char *key_word(struct setup *s, const struct key_cases *cases)
{
    struct str text = STR("");

    for (size_t i = 0; i < cases->count; i++) {
        const struct key_case *one = &cases->cases[i];
        struct str value = one->count > 0 ? one->values[0] : STR("");
        const char *word = one->class == KEY_FREE      ? "free"
                           : one->class == KEY_UNKNOWN ? "unknown"
                           : one->count > 0            ? "fixed "
                                                       : "missing";
        text = arena_printf(s->arena, "%.*s%s%s%.*s", (int)text.len, text.at, i > 0 ? " | " : "", word,
                            one->class == KEY_FIXED ? (int)value.len : 0, value.at);
        assert_non_null(text.at);
    }
    return text.at;
}

__attribute__((unused)) static void assert_text(struct str s, const char *expected)
{
    if (s.len != strlen(expected) || (s.len > 0 && memcmp(s.at, expected, s.len) != 0))
        fail_msg("\"%.*s\" is not \"%s\"", (int)s.len, s.len > 0 ? s.at : "", expected);
}

__attribute__((unused)) static struct decision setup_decide(struct setup *s)
{
    struct decision decision = {0};

    assert_int_equal(decide(s->arena, &s->question, &decision), RC_OK);
    assert_int_equal(decision.fault.len, 0);
    return decision;
}

#define SETUP_TEST(name) cmocka_unit_test_setup_teardown(name, setup_make, setup_free)

#endif
