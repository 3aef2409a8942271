/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests over whole accounts: an account in a few words of JSON, made into the dump that AWS would give.
 *
 *     {"users": [USER…], "groups": [GROUP…], "roles": [ROLE…], "policies": {NAME: DOCUMENT or null},
 *      "files": {FILE NAME: JSON or text}, "top": {member: value of the dump}, "without": [section…],
 *      "partition": "aws-cn", "account": "222233334444"}
 *
 * A user is a name, or {"name", "path", "id", "inline": {NAME: DOCUMENT}, "attach": [NAME…], "groups": […], "boundary",
 * "tags": {…}}; groups and roles likewise; a role has "trust": DOCUMENT (null: none) and "used": "date". A DOCUMENT is
 * one, or a statement, or a list of statements; Version, Effect Allow and Resource "*" (in trust policies: Action
 * sts:AssumeRole) go without saying. AWSSupportAccess is AWS's and known; a role that says nothing else has it attached.
 * "@" at the beginning of a string is "arn:aws:iam::111122223333:", with the id of the account where it has another; "A@",
 * "B@", "C@" and "D@" are the same of 111122223333, 222233334444, 333344445555 and 444455556666.
 */
#ifndef ROLECALL_TESTS_ACCOUNT_SMALL_ACCOUNT_H
#define ROLECALL_TESTS_ACCOUNT_SMALL_ACCOUNT_H

#include "fixture.h"

#include "text/json_write.h"

#define SMALL_OWN "arn:aws:iam::111122223333:"
#define SMALL_SUPPORT                                                                                                  \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"support:*\",\"support-console:*"   \
    "\"],"                                                                                                             \
    "\"Resource\":\"*\"}]}"

struct small {
    struct json_writer writer;
    struct json policies; /* of the description */
    size_t ids;
};

static inline void small_member(struct small *s, const char *name, struct str value)
{
    json_write_key(&s->writer, str_of(name));
    json_write_string(&s->writer, value);
}

static inline void small_raw(struct small *s, struct json value)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    json_print(value, &text);
    json_write_raw(&s->writer, buf_str(&text));
    buf_free(&text);
}

static inline void small_policy_arn(struct str name, char *space, size_t size)
{
    if (str_equal(name, STR("AWSSupportAccess")) || str_equal(name, STR("ReadOnlyAccess")))
        snprintf(space, size, "arn:aws:iam::aws:policy/%.*s", (int)name.len, name.at);
    else
        snprintf(space, size, SMALL_OWN "policy/%.*s", (int)name.len, name.at);
}

/* ---- Documents ---- */

static inline void small_statement(struct small *s, struct json statement, bool trust)
{
    json_write_object(&s->writer);
    if (json_is(json_get(statement, STR("Effect")), JSON_NONE))
        small_member(s, "Effect", STR("Allow"));
    if (trust && json_is(json_get(statement, STR("Action")), JSON_NONE) &&
        json_is(json_get(statement, STR("NotAction")), JSON_NONE))
        small_member(s, "Action", STR("sts:AssumeRole"));
    if (!trust && json_is(json_get(statement, STR("Resource")), JSON_NONE) &&
        json_is(json_get(statement, STR("NotResource")), JSON_NONE))
        small_member(s, "Resource", STR("*"));
    for (struct json_iter it = json_iter(statement); json_next(&it);) {
        json_write_key(&s->writer, it.name);
        small_raw(s, it.value);
    }
    json_write_object_end(&s->writer);
}

static inline void small_document(struct small *s, struct json document, bool trust)
{
    if (json_is(document, JSON_STRING) || json_is(json_get(document, STR("Statement")), JSON_ARRAY) ||
        json_is(json_get(document, STR("Version")), JSON_STRING)) {
        small_raw(s, document); /* as it is */
        return;
    }
    json_write_object(&s->writer);
    small_member(s, "Version", STR("2012-10-17"));
    json_write_key(&s->writer, STR("Statement"));
    json_write_array(&s->writer);
    if (json_is(document, JSON_OBJECT))
        small_statement(s, document, trust);
    for (struct json_iter it = json_iter(document); json_is(document, JSON_ARRAY) && json_next(&it);)
        small_statement(s, it.value, trust);
    json_write_array_end(&s->writer);
    json_write_object_end(&s->writer);
}

/* ---- Entities ---- */

static inline void small_attached(struct small *s, struct json names, bool support)
{
    char arn[512];
    json_write_key(&s->writer, STR("AttachedManagedPolicies"));
    json_write_array(&s->writer);
    for (struct json_iter it = json_iter(names); json_next(&it) || support; support = false) {
        struct str name = support ? STR("AWSSupportAccess") : json_string(it.value);
        small_policy_arn(name, arn, sizeof arn);
        json_write_object(&s->writer);
        small_member(s, "PolicyName", name);
        small_member(s, "PolicyArn", str_of(arn));
        json_write_object_end(&s->writer);
    }
    json_write_array_end(&s->writer);
}

static inline void small_inline(struct small *s, const char *section, struct json policies)
{
    json_write_key(&s->writer, str_of(section));
    json_write_array(&s->writer);
    for (struct json_iter it = json_iter(policies); json_next(&it);) {
        json_write_object(&s->writer);
        small_member(s, "PolicyName", it.name);
        json_write_key(&s->writer, STR("PolicyDocument"));
        small_document(s, it.value, false);
        json_write_object_end(&s->writer);
    }
    json_write_array_end(&s->writer);
}

static inline void small_tags(struct small *s, struct json tags)
{
    json_write_key(&s->writer, STR("Tags"));
    json_write_array(&s->writer);
    for (struct json_iter it = json_iter(tags); json_next(&it);) {
        json_write_object(&s->writer);
        small_member(s, "Key", it.name);
        small_member(s, "Value", json_string(it.value));
        json_write_object_end(&s->writer);
    }
    json_write_array_end(&s->writer);
}

/* `word`: "User", "Group", "Role"; in lower case in ARNs. */
static inline void small_entity(struct small *s, struct json entity, const char *word, const char *lower,
                                const char *id)
{
    struct str name = json_is(entity, JSON_STRING) ? json_string(entity) : json_string(json_get(entity, STR("name")));
    struct str path = json_string(json_get(entity, STR("path")));
    struct json boundary = json_get(entity, STR("boundary"));
    struct json own_id = json_get(entity, STR("id"));
    bool role = strcmp(word, "Role") == 0;
    char text[1024];
    char member[64];

    if (path.len == 0)
        path = STR("/");
    json_write_object(&s->writer);
    snprintf(member, sizeof member, "%sName", word);
    small_member(s, member, name);
    small_member(s, "Path", path);
    snprintf(member, sizeof member, "%sId", word);
    snprintf(text, sizeof text, "%sEXAMPLE%09zu", id, ++s->ids);
    small_member(s, member, json_is(own_id, JSON_STRING) ? json_string(own_id) : str_of(text));
    snprintf(text, sizeof text, SMALL_OWN "%s%.*s%.*s", lower, (int)path.len, path.at, (int)name.len, name.at);
    small_member(s, "Arn", str_of(text));
    small_member(s, "CreateDate", STR("2025-03-04T08:15:00+00:00"));
    snprintf(member, sizeof member, "%sPolicyList", word);
    small_inline(s, member, json_get(entity, STR("inline")));
    small_attached(s, json_get(entity, STR("attach")),
                   role && json_is(json_get(entity, STR("attach")), JSON_NONE) &&
                       json_is(json_get(entity, STR("inline")), JSON_NONE));
    if (strcmp(word, "User") == 0) {
        json_write_key(&s->writer, STR("GroupList"));
        if (json_is(json_get(entity, STR("groups")), JSON_ARRAY))
            small_raw(s, json_get(entity, STR("groups")));
        else
            json_write_raw(&s->writer, STR("[]"));
    }
    if (json_is(boundary, JSON_STRING)) {
        small_policy_arn(json_string(boundary), text, sizeof text);
        json_write_key(&s->writer, STR("PermissionsBoundary"));
        json_write_object(&s->writer);
        small_member(s, "PermissionsBoundaryType", STR("Policy"));
        small_member(s, "PermissionsBoundaryArn", str_of(text));
        json_write_object_end(&s->writer);
    }
    if (strcmp(word, "Group") != 0)
        small_tags(s, json_get(entity, STR("tags")));
    if (role && !json_is(json_get(entity, STR("trust")), JSON_NULL)) {
        json_write_key(&s->writer, STR("AssumeRolePolicyDocument"));
        small_document(s, json_get(entity, STR("trust")), true);
    }
    if (role) {
        struct str used = json_string(json_get(entity, STR("used")));
        json_write_key(&s->writer, STR("RoleLastUsed"));
        json_write_object(&s->writer);
        if (used.len > 0)
            small_member(s, "LastUsedDate", used);
        json_write_object_end(&s->writer);
    }
    json_write_object_end(&s->writer);
}

static inline void small_managed(struct small *s, const char *arn, struct str name, struct json document)
{
    json_write_object(&s->writer);
    small_member(s, "PolicyName", name);
    small_member(s, "Arn", str_of(arn));
    small_member(s, "Path", STR("/"));
    small_member(s, "DefaultVersionId", STR("v1"));
    json_write_key(&s->writer, STR("PolicyVersionList"));
    json_write_array(&s->writer);
    json_write_object(&s->writer);
    small_member(s, "VersionId", STR("v1"));
    json_write_key(&s->writer, STR("IsDefaultVersion"));
    json_write_bool(&s->writer, true);
    json_write_key(&s->writer, STR("Document"));
    if (json_is(document, JSON_NONE))
        json_write_raw(&s->writer, STR(SMALL_SUPPORT));
    else
        small_document(s, document, false);
    json_write_object_end(&s->writer);
    json_write_array_end(&s->writer);
    json_write_object_end(&s->writer);
}

static inline void small_policies(struct small *s)
{
    char arn[512];

    if (json_is(json_get(s->policies, STR("AWSSupportAccess")), JSON_NONE))
        small_managed(s, "arn:aws:iam::aws:policy/AWSSupportAccess", STR("AWSSupportAccess"), (struct json){0});
    for (struct json_iter it = json_iter(s->policies); json_next(&it);) {
        if (json_is(it.value, JSON_NULL))
            continue; /* attached, and not in the dump */
        small_policy_arn(it.name, arn, sizeof arn);
        small_managed(s, arn, it.name, it.value);
    }
}

/* ---- The dump ---- */

static inline bool small_lacks(struct json description, const char *section)
{
    for (struct json_iter it = json_iter(json_get(description, STR("without"))); json_next(&it);) {
        if (str_equal(json_string(it.value), str_of(section)))
            return true;
    }
    return false;
}

static inline void small_section(struct small *s, struct json description, const char *from, const char *section,
                                 const char *word, const char *lower, const char *id)
{
    if (small_lacks(description, section))
        return;
    json_write_key(&s->writer, str_of(section));
    json_write_array(&s->writer);
    for (struct json_iter it = json_iter(json_get(description, str_of(from))); json_next(&it);)
        small_entity(s, it.value, word, lower, id);
    json_write_array_end(&s->writer);
}

/* Puts in, for `from`, `to`. */
static inline void small_replace(struct buf *text, const char *from, const char *to)
{
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct str rest = buf_str(text);
    struct str wanted = str_of(from);

    while (rest.len > 0) {
        if (str_starts_with(rest, wanted)) {
            buf_add(&out, str_of(to));
            rest = str_from(rest, wanted.len);
        } else {
            buf_add_char(&out, rest.at[0]);
            rest = str_from(rest, 1);
        }
    }
    buf_free(text);
    *text = out;
}

static inline void small_finish(struct buf *text, struct json description)
{
    struct str partition = json_string(json_get(description, STR("partition")));
    struct str account = json_string(json_get(description, STR("account")));
    char to[64];

    small_replace(text, "\"@", "\"" SMALL_OWN);
    if (account.len > 0) {
        snprintf(to, sizeof to, "arn:aws:iam::%.*s:", (int)account.len, account.at);
        small_replace(text, SMALL_OWN, to);
    }
    small_replace(text, "\"A@", "\"" SMALL_OWN);
    small_replace(text, "\"B@", "\"arn:aws:iam::222233334444:");
    small_replace(text, "\"C@", "\"arn:aws:iam::333344445555:");
    small_replace(text, "\"D@", "\"arn:aws:iam::444455556666:");
    if (partition.len == 0)
        return;
    snprintf(to, sizeof to, "arn:%.*s:", (int)partition.len, partition.at);
    small_replace(text, "arn:aws:", to);
}

static inline void small_dump(struct json description, struct buf *out)
{
    struct small s = {.writer = json_writer(out, false), .policies = json_get(description, STR("policies"))};

    json_write_object(&s.writer);
    small_section(&s, description, "users", "UserDetailList", "User", "user", "AIDA");
    small_section(&s, description, "groups", "GroupDetailList", "Group", "group", "AGPA");
    small_section(&s, description, "roles", "RoleDetailList", "Role", "role", "AROA");
    if (!small_lacks(description, "Policies")) {
        json_write_key(&s.writer, STR("Policies"));
        json_write_array(&s.writer);
        small_policies(&s);
        json_write_array_end(&s.writer);
    }
    for (struct json_iter it = json_iter(json_get(description, STR("top"))); json_next(&it);) {
        json_write_key(&s.writer, it.name);
        small_raw(&s, it.value);
    }
    json_write_object_end(&s.writer);
    small_finish(out, description);
}

/* The account, read from a folder of its own. */
static inline struct account *small_account(void **state, struct json description)
{
    char folder[64];
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    struct account *account = NULL;
    struct arena *arena = arena_new(0);
    struct str path = STR_EMPTY;
    struct snapshot_list list = {0};
    char space[1024];

    folder_new(folder);
    path = str_of(folder);
    small_dump(description, &text);
    write_file(folder, DUMP_NAME, buf_str(&text));
    for (struct json_iter it = json_iter(json_get(description, STR("files"))); json_next(&it);) {
        char name[256];
        buf_reset(&text);
        if (json_is(it.value, JSON_STRING))
            buf_add(&text, json_string(it.value));
        else
            json_print(it.value, &text);
        small_finish(&text, description);
        snprintf(name, sizeof name, "%.*s", (int)it.name.len, it.name.at);
        write_file(folder, name, buf_str(&text));
    }
    assert_int_equal(snapshot_find(arena, &path, 1, &list, &err), RC_OK);
    assert_int_equal(list.count, 1);
    if (snapshot_read(*state, &list.entries[0], &account, &err) != RC_OK)
        fail_msg("%s", error_line(&err, space, sizeof space));
    buf_free(&text);
    arena_free(arena);
    folder_remove(folder);
    return account;
}

#endif
