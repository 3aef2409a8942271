/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../account/small_account.h"

#include "cli/inquiry.h"

#define NOW 1795521600 /* 2026-11-24T12:00:00Z */

/* alice may assume whatever lets her in; bob is let in by name; carol may assume a role elsewhere. */
static const char account_text[] =
    "{\"users\": [{\"name\": \"alice\", \"inline\": {\"P\": {\"Action\": \"sts:*\"}}}, \"bob\","
    " {\"name\": \"carol\", \"inline\": {\"P\": {\"Action\": \"sts:AssumeRole\","
    "  \"Resource\": \"arn:aws:iam::222233334444:role/There\"}}}],"
    " \"roles\": [{\"name\": \"ByAccount\", \"trust\": {\"Principal\": {\"AWS\": \"@root\"}}},"
    "  {\"name\": \"ByName\", \"trust\": {\"Principal\": {\"AWS\": \"@user/bob\"}}},"
    "  {\"name\": \"ByService\", \"trust\": {\"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}}]%s}";

static struct account *load(void **state, const char *more)
{
    struct err err = ERR_NONE;
    struct json_doc *doc = NULL;
    char text[2048];
    snprintf(text, sizeof text, account_text, more);
    assert_int_equal(json_parse(NULL, str_of(text), &doc, &err), RC_OK);
    struct account *account = small_account(state, json_root(doc));
    json_doc_free(doc);
    return account;
}

static void inquire(struct arena *arena, struct account *account, const char *arn, struct inquiry *out)
{
    struct explained entity = {.user = account_user(account, str_of(arn)), .role = account_role(account, str_of(arn))};
    assert_int_equal(inquiry_new(arena, account, entity, NOW, NULL, out), RC_OK);
}

static void one_request(void **state)
{
    static const struct {
        const char *who, *action, *resource, *decision;
        const char *broken; /* "check: why" of the first step that does not allow; NULL: none */
    } cases[] = {
        {SMALL_OWN "user/alice", "sts:AssumeRole", SMALL_OWN "role/ByAccount", "allowed", NULL},
        {SMALL_OWN "user/bob", "sts:AssumeRole", SMALL_OWN "role/ByName", "allowed", NULL},
        {SMALL_OWN "user/bob", "sts:AssumeRole", SMALL_OWN "role/ByAccount", "denied",
         "identity: no statement allows sts:AssumeRole"},
        {SMALL_OWN "user/alice", "sts:AssumeRole", SMALL_OWN "role/ByName", "denied",
         "trust: no statement allows sts:AssumeRole to this caller"},
        {SMALL_OWN "role/ByName", "sts:AssumeRole", SMALL_OWN "role/ByAccount", "denied",
         "identity: no statement allows sts:AssumeRole"},
        {SMALL_OWN "role/ByName", "support:CreateCase", "", "allowed", NULL},
        {SMALL_OWN "user/bob", "support:CreateCase", "", "denied", "identity: no statement allows support:CreateCase"},
        /* No such role, however much is allowed. */
        {SMALL_OWN "user/alice", "sts:AssumeRole", SMALL_OWN "role/Nowhere", "denied",
         "trust: the snapshot has no such role"},
        /* What another account's role says is not known; what the caller's own policies say is. */
        {SMALL_OWN "user/alice", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There", "unknown",
         "trust: what the document says is not known"},
        {SMALL_OWN "user/carol", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There", "unknown",
         "trust: what the document says is not known"},
        {SMALL_OWN "user/bob", "sts:AssumeRole", "arn:aws:iam::222233334444:role/There", "denied",
         "identity: no statement allows sts:AssumeRole"},
    };
    struct account *account = load(state, "");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        struct inquiry inquiry;
        struct explain_action answer;
        size_t at = 0;
        inquire(arena, account, cases[i].who, &inquiry);
        assert_int_equal(inquiry_ask(&inquiry, str_of(cases[i].action), str_of(cases[i].resource), &answer), RC_OK);
        if (!str_equal(answer.decision, str_of(cases[i].decision)))
            fail_msg("case %zu: %.*s", i, (int)answer.decision.len, answer.decision.at);
        while (at < answer.step_count && str_equal(answer.steps[at].effect, STR("allow")))
            at++;
        assert_int_equal(at < answer.step_count, cases[i].broken != NULL);
        if (cases[i].broken != NULL) {
            const struct str parts[] = {answer.steps[at].check, STR(": "), answer.steps[at].why};
            struct str broken = arena_join(arena, parts, 3);
            if (!str_equal(broken, str_of(cases[i].broken)))
                fail_msg("case %zu: %s", i, broken.at);
        }
        arena_free(arena);
    }
    account_free(account);
}

/* Asked for no role in particular, each role that lets it in is one answer. */
static void all_roles(void **state)
{
    static const struct {
        const char *who, *more;
        size_t count;
        const char *decision, *resource;
    } cases[] = {
        {SMALL_OWN "user/alice", "", 1, "allowed", SMALL_OWN "role/ByAccount"},
        {SMALL_OWN "user/bob", "", 1, "allowed", SMALL_OWN "role/ByName"},
        {SMALL_OWN "user/carol", "", 1, "denied", ""},
        {SMALL_OWN "user/carol", ", \"top\": {\"IsTruncated\": true}", 1, "unknown", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct account *account = load(state, cases[i].more);
        struct arena *arena = arena_new(0);
        struct inquiry inquiry;
        const struct explain_action *answers;
        size_t count;
        inquire(arena, account, cases[i].who, &inquiry);
        assert_int_equal(inquiry_ask_roles(&inquiry, STR("sts:AssumeRole"), &answers, &count), RC_OK);
        assert_int_equal(count, cases[i].count);
        if (!str_equal(answers[0].decision, str_of(cases[i].decision)))
            fail_msg("case %zu: %.*s", i, (int)answers[0].decision.len, answers[0].decision.at);
        assert_true(str_equal(answers[0].resource, str_of(cases[i].resource)));
        arena_free(arena);
        account_free(account);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_request), cmocka_unit_test(all_roles)};
    return cmocka_run_group_tests_name("inquiry", tests, reader_setup, reader_teardown);
}
