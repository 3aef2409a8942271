/* SPDX-License-Identifier: Apache-2.0
 *
 * Evaluation cases as data: tests/cases/policy/NAME.json, each an array of
 *
 *   name, source      what it is, and the page of AWS's documentation (or section of the specification)
 *   caller            kind (user, role, federated-user, root, service, saml, oidc, anonymous, external,
 *                     stranger), arn, account, name, session, unique_id, service_linked
 *   policies          identity, boundary, session: arrays of documents; resource_policy, trust: a document;
 *                     scp, rcp: arrays of levels. A document is an object, a text, or null: attached, but
 *                     not in the input
 *   action, resource  resource "*": none
 *   owner             account of the resource, where its ARN does not say it
 *   context           key: text, list, null (missing), or {"unknown": true}
 *   complete          the request carries all there is (5.8); policy_seen (true when absent)
 *   expect            allowed, explicit, implicit, unknown, conditional
 *   reason            of an implicit deny: rcp, scp, trust, resource, identity, boundary, session
 *   note, unknowns    text that some note, or some reason for unknown, must contain
 *   conditions        of conditional: the conditions in words
 *
 * A case that expects `conditional` is about all values of the keys that it does not give; it is for the
 * proof, and not run here.
 */
#include "policy/evaluate.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "policy/arn.h"
#include "text/file.h"

#define FOLDER      "tests/cases/policy"
#define CASES_LEAST 600 /* so that a loader that finds nothing cannot pass */

struct loaded {
    struct arena *arena;
    struct caller caller;
    struct target target;
    struct context *context;
    struct request request;
    bool assumption;
};

static struct json text_of(struct json object, const char *name, struct str *out)
{
    struct json value = json_get(object, str_of(name));

    *out = json_string(value);
    return value;
}

static enum caller_kind kind_of(struct str word)
{
    static const char *const words[CALLER_KIND_COUNT] = {
        [CALLER_USER] = "user",         [CALLER_ROLE_SESSION] = "role",   [CALLER_FEDERATED_USER] = "federated-user",
        [CALLER_ROOT] = "root",         [CALLER_SERVICE] = "service",     [CALLER_SAML] = "saml",
        [CALLER_OIDC] = "oidc",         [CALLER_ANONYMOUS] = "anonymous", [CALLER_EXTERNAL] = "external",
        [CALLER_STRANGER] = "stranger",
    };

    for (size_t i = 0; i < CALLER_KIND_COUNT; i++) {
        if (str_equal(word, str_of(words[i])))
            return (enum caller_kind)i;
    }
    fail_msg("no kind of caller: %.*s", (int)word.len, word.at);
    return CALLER_KIND_COUNT;
}

static struct str last_part(struct str path)
{
    while (str_find(path, '/') != path.len)
        str_cut(&path, '/');
    return path;
}

static struct caller load_caller(struct json json)
{
    struct caller caller = {.tags_known = true};
    struct arn arn;
    struct str kind;

    text_of(json, "kind", &kind);
    caller.kind = kind_of(kind);
    text_of(json, "arn", &caller.arn);
    text_of(json, "account", &caller.account);
    text_of(json, "session", &caller.session_name);
    text_of(json, "unique_id", &caller.unique_id);
    text_of(json, "name", &caller.name);
    caller.service_linked = json_bool(json_get(json, STR("service_linked")));
    if (arn_read(caller.arn, &arn)) {
        caller.partition = arn.partition;
        if (caller.account.len == 0)
            caller.account = arn.account;
        if (caller.name.len == 0 && (caller.kind == CALLER_USER || caller.kind == CALLER_ROLE_SESSION))
            caller.name = last_part(arn.resource);
    }
    return caller;
}

static void load_document(struct loaded *l, struct json value, enum policy_type type, const char *layer, size_t number,
                          struct policy_ref *out)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    out->name = arena_printf(l->arena, "%s.%zu", layer, number);
    assert_non_null(out->name.at);
    if (json_is(value, JSON_NULL))
        return;
    assert_int_equal(policy_parse(l->arena, type, value, &document, &err), RC_OK);
    out->document = document;
}

/* An array of documents, or one; an absent member is no layer. */
static struct layer load_layer(struct loaded *l, struct json value, enum policy_type type, const char *name)
{
    struct layer layer = {.given = !json_is(value, JSON_NONE)};
    struct policy_ref *refs = ARENA_ARRAY(l->arena, json_count(value) + 1, struct policy_ref);
    struct json_iter it = json_iter(value);

    assert_non_null(refs);
    layer.policies = refs;
    if (json_is(value, JSON_OBJECT)) {
        load_document(l, value, type, name, 1, refs);
        layer.count = 1;
        return layer;
    }
    while (json_next(&it))
        load_document(l, it.value, type, name, it.index + 1, &refs[layer.count++]);
    return layer;
}

static struct levels load_levels(struct loaded *l, struct json value, enum policy_type type, const char *name)
{
    struct level *items = ARENA_ARRAY(l->arena, json_count(value), struct level);
    struct json_iter it = json_iter(value);

    assert_non_null(items);
    while (json_next(&it)) {
        items[it.index].target = arena_printf(l->arena, "%s level %zu", name, it.index);
        items[it.index].layer = load_layer(l, it.value, type, name);
    }
    return (struct levels){!json_is(value, JSON_NONE), items, json_count(value)};
}

static void load_key(struct loaded *l, struct str name, struct json value)
{
    struct context_key key = {.name = name, .written = name, .state = CONTEXT_PRESENT};
    struct str *values = ARENA_ARRAY(l->arena, json_count(value) + 1, struct str);
    struct json_iter it = json_iter(value);

    assert_non_null(values);
    key.values = values;
    switch (json_type(value)) {
    case JSON_NULL: key.state = CONTEXT_MISSING; break;
    case JSON_OBJECT:
        key.state = CONTEXT_UNKNOWN;
        key.maybe_missing = true;
        break;
    case JSON_ARRAY:
        key.multivalued = true;
        while (json_next(&it))
            values[key.count++] = json_string(it.value);
        break;
    default:
        assert_true(json_is(value, JSON_STRING));
        values[key.count++] = json_string(value);
        break;
    }
    assert_int_equal(context_set(l->context, &key), RC_OK);
}

static void load_target(struct loaded *l, struct json json, struct json policies)
{
    struct json trust = json_get(policies, STR("trust"));
    struct json seen = json_get(json, STR("policy_seen"));
    struct arn arn = {0};

    text_of(json, "resource", &l->target.arn);
    text_of(json, "owner", &l->target.account);
    l->target.kind = str_equal(l->target.arn, STR("*")) ? RESOURCE_NONE : RESOURCE_ARN;
    if (arn_read(l->target.arn, &arn) && l->target.account.len == 0 && arn_is_account(arn.account))
        l->target.account = arn.account;
    l->target.policy_seen = json_is(seen, JSON_NONE) || json_bool(seen);
    l->target.policy = load_layer(l, json_get(policies, STR("resource_policy")), POLICY_RESOURCE, "resource");
    if (!json_is(trust, JSON_NONE)) {
        l->target.is_role = true;
        l->target.service_linked = str_starts_with(arn.resource, STR("role/aws-service-role/"));
        l->target.policy = load_layer(l, trust, POLICY_TRUST, "trust");
    }
    l->target.rcps = load_levels(l, json_get(policies, STR("rcp")), POLICY_RCP, "rcp");
}

static void load_case(struct loaded *l, struct json json)
{
    struct json policies = json_get(json, STR("policies"));
    struct json_iter keys = json_iter(json_get(json, STR("context")));

    l->caller = load_caller(json_get(json, STR("caller")));
    l->caller.identity = load_layer(l, json_get(policies, STR("identity")), POLICY_IDENTITY, "identity");
    l->caller.identity.given = true;
    l->caller.boundary = load_layer(l, json_get(policies, STR("boundary")), POLICY_BOUNDARY, "boundary");
    l->caller.session = load_layer(l, json_get(policies, STR("session")), POLICY_SESSION, "session");
    l->caller.scps = load_levels(l, json_get(policies, STR("scp")), POLICY_SCP, "scp");
    load_target(l, json, policies);
    l->caller.own_rcps = l->target.rcps;
    l->context = context_new(l->arena, CONTEXT_MISSING);
    assert_non_null(l->context);
    while (json_next(&keys))
        load_key(l, keys.name, keys.value);
    l->request = (struct request){.caller = &l->caller,
                                  .target = &l->target,
                                  .context = l->context,
                                  .complete = json_bool(json_get(json, STR("complete")))};
    text_of(json, "action", &l->request.action);
    l->assumption = l->target.is_role && str_starts_with(l->request.action, STR("sts:"));
}

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
    rc = l.assumption ? evaluate_assumption(&l.request, arena, &got) : evaluate(&l.request, arena, &got);
    assert_int_equal(rc, RC_OK);
    if (!str_equal(expect, str_of(decision_name(got.decision))))
        fault = decision_name(got.decision);
    else
        fault = differs(json, &l, &got);
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

static size_t run_file(const char *path, int *failed)
{
    struct file file = {0};
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    struct arena *arena = arena_new(0);
    struct json_iter it;
    size_t count = 0;

    assert_non_null(arena);
    assert_int_equal(file_read(str_of(path), &file, &err), RC_OK);
    if (json_parse(NULL, file.bytes, &doc, &err) != RC_OK)
        fail_msg("%s:%zu:%zu: %s", path, err.line, err.column, err.text);
    it = json_iter(json_root(doc));
    while (json_next(&it)) {
        *failed += run_case(arena, path, it.value);
        count++;
        arena_reset(arena);
    }
    json_doc_free(doc);
    file_free(&file);
    arena_free(arena);
    return count;
}

static void all_cases_are_decided_as_expected(void **state)
{
    DIR *folder = opendir(FOLDER);
    struct dirent *entry;
    size_t count = 0;
    int failed = 0;
    (void)state;

    assert_non_null(folder);
    while ((entry = readdir(folder)) != NULL) {
        char path[sizeof FOLDER + sizeof entry->d_name + 1];

        if (!str_ends_with(str_of(entry->d_name), STR(".json")))
            continue;
        snprintf(path, sizeof path, "%s/%s", FOLDER, entry->d_name);
        count += run_file(path, &failed);
    }
    closedir(folder);
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
