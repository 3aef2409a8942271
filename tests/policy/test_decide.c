/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof as data: tests/cases/proof/NAME.json, each an array of questions. A question is a case of
 * tests/cases/policy (test_cases.c), without its context, or a chain of them:
 *
 *   steps       an array of such cases; where `caller` is absent it is a session of the role before
 *   now         the time of the question (2026-11-24T09:30:00Z when absent)
 *   origins     of a first step by a role session: some of "user", "federation", "service", "tags"
 *   some        of a case: its resource is "some resource"
 *   given       keys that are given; all others are free (`simulate`)
 *   expect      allowed, conditional, denied, explicit, implicit, unknown; denied is either of the two after it
 *   conditions  all lines of it, in order
 *   witness     keys of it: text, list, or null (missing); "1:aws:userid" is of the second step
 *   note, unknowns  text that some note, or some reason for unknown, must contain
 *   breaks      text that "CHECK POLICY EFFECT: WHY" of the first check that is not an allow must contain
 *
 * and what holds of every answer is looked at besides.
 */
#include "question_loader.h"

#include <stdio.h>

#include "text/file.h"

#define FOLDER      "tests/cases/proof"
#define CASES_LEAST 200 /* so that a loader that finds nothing cannot pass */

static bool some_contains(const struct str *lines, size_t count, struct str part)
{
    for (size_t i = 0; i < count; i++) {
        if (str_contains(lines[i], part))
            return true;
    }
    return false;
}

static bool answer_is(struct str expect, const struct decision *got)
{
    if (str_equal(expect, STR("explicit")) || str_equal(expect, STR("implicit")))
        return got->answer == ANSWER_DENIED && got->explicit_deny == str_equal(expect, STR("explicit"));
    return str_equal(expect, str_of(answer_name(got->answer)));
}

static const struct witness_key *find_witness(const struct decision *got, struct str name)
{
    size_t hop = 0;

    if (name.len > 2 && name.at[1] == ':' && name.at[0] >= '0' && name.at[0] <= '9') {
        hop = (size_t)(name.at[0] - '0');
        name = str_from(name, 2);
    }
    for (size_t i = 0; i < got->witness_count; i++) {
        if (got->witness[i].hop == hop && str_equal_nocase(got->witness[i].key, name))
            return &got->witness[i];
    }
    return NULL;
}

static bool witness_is(const struct witness_key *key, struct json value)
{
    struct json_iter it = json_iter(value);

    if (json_is(value, JSON_NULL))
        return key->count == 0;
    if (json_is(value, JSON_STRING))
        return key->count == 1 && str_equal(key->values[0], json_string(value));
    while (json_next(&it)) {
        if (it.index >= key->count || !str_equal(key->values[it.index], json_string(it.value)))
            return false;
    }
    return key->count == json_count(value);
}

/* What holds of every answer. NULL: all of it. */
static const char *inconsistent(const struct decision *got)
{
    bool can = got->answer == ANSWER_ALLOWED || got->answer == ANSWER_CONDITIONAL;

    if (got->fault.len > 0)
        return "a fault of the engine";
    if (got->answer != ANSWER_CONDITIONAL && got->condition_count > 0)
        return "conditions, and it is not conditional";
    if (!can && got->witness_count > 0)
        return "a witness of nothing";
    if (can && got->breaks != got->check_count)
        return "it breaks though it is allowed";
    if (!can && got->breaks >= got->check_count)
        return "it breaks nowhere";
    if (got->answer != ANSWER_UNKNOWN && got->unknown_count > 0)
        return "unknowns, and it is not unknown";
    if (got->answer == ANSWER_UNKNOWN && got->unknown_count == 0)
        return "unknown without a reason";
    if (got->explicit_deny && got->answer != ANSWER_DENIED)
        return "an explicit deny of what is not denied";
    for (size_t i = 0; i < got->condition_count; i++) {
        if (got->conditions[i].text.len == 0)
            return "a condition without words";
        if (i > 0 && got->conditions[i].subject < got->conditions[i - 1].subject)
            return "conditions out of order";
    }
    for (size_t i = 1; i < got->witness_count; i++) {
        if (got->witness[i].hop < got->witness[i - 1].hop)
            return "a witness out of order";
    }
    return NULL;
}

static struct str breaking(struct arena *arena, const struct decision *got)
{
    const struct check_step *check = &got->checks[got->breaks];

    if (got->breaks >= got->check_count)
        return STR_EMPTY;
    return arena_printf(arena, "%s %.*s %s: %.*s", check_name(check->check, check->trust), (int)check->policy.len,
                        check->policy.len > 0 ? check->policy.at : "", step_effect_name(check->effect),
                        (int)check->why.len, check->why.len > 0 ? check->why.at : "");
}

static const char *differs(struct arena *arena, struct json json, const struct decision *got)
{
    struct str expect, note, breaks;
    struct json conditions = json_get(json, STR("conditions"));
    struct json_iter lines = json_iter(conditions);
    struct json_iter unknowns = json_iter(json_get(json, STR("unknowns")));
    struct json_iter witness = json_iter(json_get(json, STR("witness")));

    text_of(json, "expect", &expect);
    text_of(json, "note", &note);
    text_of(json, "breaks", &breaks);
    if (!answer_is(expect, got))
        return "the answer is another";
    while (json_next(&lines)) {
        if (lines.index >= got->condition_count ||
            !str_equal(got->conditions[lines.index].text, json_string(lines.value)))
            return "the conditions are others";
    }
    if (!json_is(conditions, JSON_NONE) && json_count(conditions) != got->condition_count)
        return "there are more conditions";
    if (note.len > 0 && !some_contains(got->notes, got->note_count, note))
        return "the note is not there";
    while (json_next(&unknowns)) {
        if (!some_contains(got->unknowns, got->unknown_count, json_string(unknowns.value)))
            return "the reason for unknown is not there";
    }
    while (json_next(&witness)) {
        const struct witness_key *key = find_witness(got, witness.name);
        if (key == NULL || !witness_is(key, witness.value))
            return "the witness is another";
    }
    if (breaks.len > 0 && !str_contains(breaking(arena, got), breaks))
        return "it breaks elsewhere";
    return inconsistent(got);
}

static void show(struct arena *arena, const struct decision *got)
{
    struct str breaks = breaking(arena, got);

    for (size_t i = 0; i < got->condition_count; i++)
        print_error("    condition %zu: %.*s\n", got->conditions[i].hop, (int)got->conditions[i].text.len,
                    got->conditions[i].text.at);
    for (size_t i = 0; i < got->witness_count; i++) {
        const struct witness_key *key = &got->witness[i];
        print_error("    witness %zu: %.*s", key->hop, (int)key->key.len, key->key.at);
        for (size_t v = 0; v < key->count; v++)
            print_error(" \"%.*s\"", (int)key->values[v].len, key->values[v].at);
        print_error("\n");
    }
    for (size_t i = 0; i < got->unknown_count; i++)
        print_error("    unknown: %.*s\n", (int)got->unknowns[i].len, got->unknowns[i].at);
    for (size_t i = 0; i < got->note_count; i++)
        print_error("    note: %.*s\n", (int)got->notes[i].len, got->notes[i].at);
    if (breaks.len > 0)
        print_error("    breaks: %.*s\n", (int)breaks.len, breaks.at);
}

/* Asked for less, it says the same, as far as it is asked. */
static bool says_less(struct arena *arena, struct question question, const struct decision *all)
{
    struct decision answer = {0}, whether = {0};
    enum answer open = all->answer == ANSWER_ALLOWED ? ANSWER_CONDITIONAL : all->answer;

    question.wanted = DECIDE_ANSWER;
    assert_int_equal(decide(arena, &question, &answer), RC_OK);
    question.wanted = DECIDE_WHETHER;
    assert_int_equal(decide(arena, &question, &whether), RC_OK);
    return answer.answer == all->answer && (whether.answer == all->answer || whether.answer == open);
}

/* Runs one case; 1 when it fails. */
static int run_case(struct arena *arena, const char *file, struct json json)
{
    struct proof p = {.arena = arena};
    struct decision got = {0};
    const char *fault;
    struct str name, expect;

    text_of(json, "name", &name);
    text_of(json, "expect", &expect);
    load_question(&p, json);
    assert_int_equal(decide(arena, &p.question, &got), RC_OK);
    fault = differs(arena, json, &got);
    if (fault == NULL && !says_less(arena, p.question, &got))
        fault = "asked for the answer alone, it is another";
    if (fault == NULL)
        return 0;
    print_error("%s: %.*s: expected %.*s: %s (%s%s)\n", file, (int)name.len, name.at, (int)expect.len, expect.at, fault,
                answer_name(got.answer), got.explicit_deny ? ", explicit" : "");
    show(arena, &got);
    return 1;
}

static void all_questions_are_answered_as_expected(void **state)
{
    int failed = 0;
    size_t count = run_folder(FOLDER, run_case, &failed);
    (void)state;

    print_message("%zu questions\n", count);
    assert_int_equal(failed, 0);
    assert_true(count >= CASES_LEAST);
}

/* Patterns of which no short text is all: that is more than is looked for, and it is said. */
static void what_is_too_entangled_is_unknown(void **state)
{
    struct arena *arena = arena_new(0);
    struct caller caller = {.kind = CALLER_USER,
                            .partition = STR("aws"),
                            .account = STR("111122223333"),
                            .arn = STR("arn:aws:iam::111122223333:user/u"),
                            .name = STR("u")};
    const struct target target = {
        .kind = RESOURCE_ARN, .arn = STR("arn:aws:s3:::b/k"), .account = STR("111122223333"), .policy_seen = true};
    const struct step step = {.caller = &caller, .action = STR("s3:GetObject"), .target = &target};
    const struct question question = {.steps = &step, .count = 1, .now = 1795512600};
    struct str text = STR("{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}");
    struct policy_ref policy = {.name = STR("p")};
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;
    struct decision got = {0};
    (void)state;

    assert_non_null(arena);
    for (int i = 0; i < 12; i++)
        text = arena_printf(arena,
                            "%.*s,{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{"
                            "\"StringNotLike\":{\"aws:UserAgent\":\"*%c%c*%c%c*%c%c*\"}}}",
                            (int)text.len, text.at, 'a' + i, 'z' - i, 'b' + i, 'y' - i, 'c' + i, 'x' - i);
    text = arena_printf(arena, "{\"Version\":\"2012-10-17\",\"Statement\":[%.*s]}", (int)text.len, text.at);
    assert_int_equal(policy_parse_text(arena, POLICY_IDENTITY, text, &document, &err), RC_OK);
    policy.document = document;
    caller.identity = (struct layer){.given = true, .policies = &policy, .count = 1};
    assert_int_equal(decide(arena, &question, &got), RC_OK);
    assert_int_equal(got.answer, ANSWER_UNKNOWN);
    assert_true(got.gave_up);
    assert_true(some_contains(got.unknowns, got.unknown_count, STR("too entangled")));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_questions_are_answered_as_expected),
        cmocka_unit_test(what_is_too_entangled_is_unknown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
