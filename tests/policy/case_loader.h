/* SPDX-License-Identifier: Apache-2.0
 *
 * Cases as data: who asks for what, under which policies. tests/policy/test_cases.c says how they are written.
 */
#ifndef ROLECALL_TESTS_CASE_LOADER_H
#define ROLECALL_TESTS_CASE_LOADER_H

#include "policy/arn.h"
#include "policy/compiled.h"
#include "policy/evaluate.h"
#include "text/file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct loaded {
    struct arena *arena;
    struct caller caller;
    struct target target;
    struct context *context;
    struct request request;
    bool assumption;
    bool indexed; /* set before: each document has an index, however few its actions */
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

static const struct tag *load_tags(struct loaded *l, struct json json, size_t *count)
{
    struct tag *tags = ARENA_ARRAY(l->arena, json_count(json), struct tag);
    struct json_iter it = json_iter(json);

    assert_non_null(tags);
    *count = 0;
    while (json_next(&it))
        tags[(*count)++] = (struct tag){it.name, json_string(it.value)};
    return tags;
}

/* An id, or an id with its path; "": in none; absent: not known. */
static struct organization load_organization(struct json json)
{
    struct str path = json_string(json), rest = path;
    struct organization organization = {.known = json_is(json, JSON_STRING), .member = path.len > 0};

    organization.id = str_cut(&rest, '/');
    if (rest.len > 0)
        organization.path = path;
    return organization;
}

static struct caller load_caller(struct loaded *l, struct json json)
{
    struct caller caller = {.partition = STR("aws")};
    struct arn arn;
    struct str kind;

    text_of(json, "kind", &kind);
    caller.kind = json_is(json, JSON_NONE) ? CALLER_ROLE_SESSION : kind_of(kind); /* a session of the role before */
    text_of(json, "arn", &caller.arn);
    text_of(json, "account", &caller.account);
    text_of(json, "session", &caller.session_name);
    text_of(json, "unique_id", &caller.unique_id);
    text_of(json, "name", &caller.name);
    caller.service_linked = json_bool(json_get(json, STR("service_linked")));
    caller.policies_unseen = caller.kind == CALLER_EXTERNAL || caller.kind == CALLER_STRANGER;
    caller.tags = load_tags(l, json_get(json, STR("tags")), &caller.tag_count);
    caller.tags_known = !json_is(json_get(json, STR("tags")), JSON_NULL);
    caller.organization = load_organization(json_get(json, STR("organization")));
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
    if (l->indexed && !document->unknown) {
        document->index = policy_index_new(l->arena, document);
        assert_non_null(document->index);
    }
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
    l->target.tags = load_tags(l, json_get(json, STR("role_tags")), &l->target.tag_count);
    l->target.tags_known = l->target.is_role && !json_is(json_get(json, STR("role_tags")), JSON_NULL);
    l->target.rcps = load_levels(l, json_get(policies, STR("rcp")), POLICY_RCP, "rcp");
}

static void load_case(struct loaded *l, struct json json)
{
    struct json policies = json_get(json, STR("policies"));
    struct json_iter keys = json_iter(json_get(json, STR("context")));

    l->caller = load_caller(l, json_get(json, STR("caller")));
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

/* Runs one case, which `arena` is for, and says whether it failed (1) or not (0). */
typedef int case_runner(struct arena *arena, const char *file, struct json json);

static size_t run_file(const char *path, case_runner *run_one, int *failed)
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
        *failed += run_one(arena, path, it.value);
        count++;
        arena_reset(arena);
    }
    json_doc_free(doc);
    file_free(&file);
    arena_free(arena);
    return count;
}

/* Runs every case of every .json file of the folder, and gives how many there are. */
__attribute__((unused)) static size_t run_folder(const char *path, case_runner *run_one, int *failed)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    size_t count = 0;

    assert_non_null(folder);
    while ((entry = readdir(folder)) != NULL) {
        char file[512];

        if (!str_ends_with(str_of(entry->d_name), STR(".json")))
            continue;
        assert_true(snprintf(file, sizeof file, "%s/%s", path, entry->d_name) < (int)sizeof file);
        count += run_file(file, run_one, failed);
    }
    closedir(folder);
    return count;
}

#endif
