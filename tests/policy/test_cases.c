/* SPDX-License-Identifier: Apache-2.0
 *
 * Evaluation cases as data: tests/cases/policy/NAME.json, each an array of
 *
 *   name, source      what it is, and the page of AWS's documentation (or section of the specification)
 *   caller            kind (user, role, federated-user, root, service, saml, oidc, anonymous, external,
 *                     stranger), arn, account, name, session, unique_id, service_linked; tags (null: not
 *                     collected), organization ("o-1", "o-1/r-1/", "": in none)
 *   policies          identity, boundary, session: arrays of documents; resource_policy, trust: a document;
 *                     scp, rcp: arrays of levels. A document is an object, a text, or null: attached, but
 *                     not in the input
 *   action, resource  resource "*": none
 *   owner, role_tags  account of the resource, where its ARN does not say it; tags of a role
 *   context           key: text, list, null (missing), or {"unknown": true}
 *   complete          the request carries all there is (5.8); policy_seen (true when absent)
 *   expect            allowed, explicit, implicit, unknown, conditional
 *   reason            of an implicit deny: rcp, scp, trust, resource, identity, boundary, session
 *   note, unknowns    text that some note, or some reason for unknown, must contain
 *   conditions        of conditional: the conditions in words
 *
 * A case that expects `conditional` is about all values of the keys that it does not give; it is not run here. Cases
 * for the proof are in tests/cases/proof (test_decide.c).
 */
#include "case_loader.h"

#include <stdio.h>
#include <string.h>

#include "text/file.h"

#define FOLDER      "tests/cases/policy"
#define CASES_LEAST 600 /* so that a loader that finds nothing cannot pass */

static const char *decision_name(enum decision_kind decision)
{
    static const char *const names[] = {
        [DECISION_ALLOWED] = "allowed",
        [DECISION_EXPLICIT_DENY] = "explicit",
        [DECISION_IMPLICIT_DENY] = "implicit",
        [DECISION_UNKNOWN] = "unknown",
    };

    return names[decision];
}

static bool some_contains(const struct str *lines, size_t count, struct str part)
{
    for (size_t i = 0; i < count; i++) {
        if (str_contains(lines[i], part))
            return true;
    }
    return false;
}

/* What holds of every answer. NULL: all of it. */
static const char *inconsistent(const struct evaluation *got)
{
    bool denied = false;

    for (size_t i = 0; i < got->hit_count; i++) {
        const struct statement_hit *hit = &got->hits[i];

        if (hit->match == TRI_FALSE)
            return "a hit that does not match";
        if (i > 0 && hit->check < got->hits[i - 1].check)
            return "hits out of order";
        denied = denied || (hit->match == TRI_TRUE && hit->effect == EFFECT_DENY);
    }
    if ((got->allowed == TRI_TRUE) != (got->decision == DECISION_ALLOWED))
        return "allowed, and the decision is another";
    if ((got->allowed == TRI_UNKNOWN) != (got->decision == DECISION_UNKNOWN))
        return "unknown, and the decision is another";
    if (got->decision == DECISION_UNKNOWN && got->unknown_count == 0)
        return "unknown without a reason";
    if (got->decision == DECISION_ALLOWED && got->explicit_deny == TRI_TRUE)
        return "allowed in spite of a deny";
    if (got->decision == DECISION_EXPLICIT_DENY && got->explicit_deny != TRI_TRUE)
        return "an explicit deny that none gives";
    if (denied && got->decision == DECISION_IMPLICIT_DENY)
        return "an implicit deny in spite of an explicit one";
    return NULL;
}

/* The rest of what a case expects. NULL: all is as expected. */
static const char *differs(struct json json, const struct loaded *l, const struct evaluation *got)
{
    struct str reason;
    struct str note;
    struct json unseen = json_get(json, STR("caller_unseen"));
    struct json_iter unknowns = json_iter(json_get(json, STR("unknowns")));

    text_of(json, "reason", &reason);
    text_of(json, "note", &note);
    if (reason.len > 0 && !str_equal(reason, str_of(check_name(got->reason, l->target.is_role))))
        return "the reason is another";
    if (note.len > 0 && !some_contains(got->notes, got->note_count, note))
        return "the note is not there";
    while (json_next(&unknowns)) {
        if (!some_contains(got->unknowns, got->unknown_count, json_string(unknowns.value)))
            return "the reason for unknown is not there";
    }
    if (json_bool(unseen) != got->caller_unseen && !json_is(unseen, JSON_NONE))
        return "whether the caller's side was seen";
    return inconsistent(got);
}

static enum rc evaluate_loaded(const struct loaded *l, struct evaluation *got)
{
    return l->assumption ? evaluate_assumption(&l->request, l->arena, got) : evaluate(&l->request, l->arena, got);
}

/* Whether documents that have indexes answer as others do, by the same statements. */
static bool same_by_indexes(struct arena *arena, struct json json, const struct evaluation *plain)
{
    struct loaded l = {.arena = arena, .indexed = true};
    struct evaluation got;
    bool same;

    load_case(&l, json);
    assert_int_equal(evaluate_loaded(&l, &got), RC_OK);
    same = got.decision == plain->decision && got.reason == plain->reason && got.allowed == plain->allowed &&
           got.explicit_deny == plain->explicit_deny && got.hit_count == plain->hit_count &&
           got.note_count == plain->note_count && got.unknown_count == plain->unknown_count;
    for (size_t i = 0; same && i < got.hit_count; i++) {
        const struct statement_hit *a = &got.hits[i], *b = &plain->hits[i];

        same = a->check == b->check && a->level == b->level && a->effect == b->effect && a->match == b->match &&
               str_equal(a->policy->name, b->policy->name) && (a->statement == NULL) == (b->statement == NULL) &&
               (a->statement == NULL || a->statement->index == b->statement->index);
    }
    for (size_t i = 0; same && i < got.unknown_count; i++)
        same = str_equal(got.unknowns[i], plain->unknowns[i]);
    return same;
}

/* Runs one case; 1 when it fails. */
static int run_case(struct arena *arena, const char *file, struct json json)
{
    struct loaded l = {.arena = arena};
    struct evaluation got;
    const char *fault = NULL;
    struct str name;
    struct str expect;
    enum rc rc;

    text_of(json, "name", &name);
    text_of(json, "expect", &expect);
    if (str_equal(expect, STR("conditional")))
        return 0;
    load_case(&l, json);
    rc = evaluate_loaded(&l, &got);
    assert_int_equal(rc, RC_OK);
    if (!str_equal(expect, str_of(decision_name(got.decision))))
        fault = decision_name(got.decision);
    else
        fault = differs(json, &l, &got);
    if (fault == NULL && !same_by_indexes(arena, json, &got))
        fault = "another answer where documents have indexes";
    if (fault == NULL)
        return 0;
    print_error("%s: %.*s: expected %.*s, but: %s (reason %s)\n", file, (int)name.len, name.at, (int)expect.len,
                expect.at, fault, check_name(got.reason, l.target.is_role));
    for (size_t i = 0; i < got.note_count; i++)
        print_error("    note: %.*s\n", (int)got.notes[i].len, got.notes[i].at);
    for (size_t i = 0; i < got.unknown_count; i++)
        print_error("    unknown: %.*s\n", (int)got.unknowns[i].len, got.unknowns[i].at);
    return 1;
}

static void all_cases_are_decided_as_expected(void **state)
{
    int failed = 0;
    size_t count = run_folder(FOLDER, run_case, &failed);
    (void)state;

    print_message("%zu cases\n", count);
    assert_int_equal(failed, 0);
    assert_true(count >= CASES_LEAST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_cases_are_decided_as_expected),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
