/* SPDX-License-Identifier: Apache-2.0
 *
 * The account as data: its life, its warnings, its lookups, and how it stands before the engine.
 */
#include "account/model.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"

struct account *account_new(size_t ceiling)
{
    struct arena *arena = arena_new(ceiling);
    if (arena == NULL)
        return NULL;
    struct account *account = ARENA_NEW(arena, struct account);
    if (account == NULL) {
        arena_free(arena);
        return NULL;
    }
    account->arena = arena;
    account->own_policies = policy_cache_new_borrowing();
    if (account->own_policies == NULL) {
        account_free(account);
        return NULL;
    }
    return account;
}

void account_free(struct account *account)
{
    if (account == NULL)
        return;
    for (size_t i = 0; i < account->document_count; i++) {
        json_doc_free(account->documents[i].json);
        file_free(&account->documents[i].file);
    }
    policy_cache_free(account->own_policies);
    policy_cache_free(account->more_policies);
    arena_free(account->arena); /* the account itself lives in it */
}

/* ---- Lookups ---- */

const struct user *account_user(const struct account *account, struct str arn)
{
    return map_get(account->users_by_arn, arn);
}

const struct role *account_role(const struct account *account, struct str arn)
{
    return map_get(account->roles_by_arn, arn);
}

const struct managed_policy *account_policy(const struct account *account, struct str arn)
{
    return map_get(account->policies_by_arn, arn);
}

void account_by_unique_id(const struct account *account, struct str id, const struct user **user,
                          const struct role **role)
{
    *user = map_get(account->users_by_id, id);
    *role = *user == NULL ? map_get(account->roles_by_id, id) : NULL;
}

struct str account_file_of(const struct account *account, struct json value)
{
    for (size_t i = 0; i < account->document_count; i++) {
        if (value.doc != NULL && account->documents[i].json == value.doc)
            return account->documents[i].path;
    }
    return STR_EMPTY;
}

/* ---- Warnings ---- */

static int warning_compare(const struct account_warning *warning, const char *code, struct str message)
{
    int order = strcmp(warning->code, code);
    return order != 0 ? order : str_compare(warning->message, message);
}

/* The place of a warning in the order; *there tells that it is in it already. */
static size_t warning_place(const struct account *account, const char *code, struct str message, bool *there)
{
    size_t from = 0;
    size_t to = account->warning_count;
    *there = false;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = warning_compare(&account->warnings[middle], code, message);
        if (order == 0) {
            *there = true;
            return middle;
        }
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

enum rc account_warn(struct account *account, const char *code, const char *format, ...)
{
    char *text = NULL;
    va_list args;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len < 0)
        return RC_NO_MEMORY;

    enum rc rc = RC_OK;
    bool there = false;
    size_t place = warning_place(account, code, (struct str){text, (size_t)len}, &there);
    if (there)
        goto out;
    struct str message = arena_copy(account->arena, (struct str){text, (size_t)len});
    if (message.at == NULL ||
        ARENA_PUSH(account->arena, account->warnings, account->warning_count, account->warning_capacity) == NULL) {
        rc = RC_NO_MEMORY;
        goto out;
    }
    /* The list is the account's own; only its readers see it as constant. */
    struct account_warning *warnings = (struct account_warning *)(uintptr_t)account->warnings;
    memmove(warnings + place + 1, warnings + place, (account->warning_count - place) * sizeof *warnings);
    warnings[place] = (struct account_warning){code, message};
    account->warning_count++;
out:
    free(text);
    return rc;
}

/* ---- The engine's view ---- */

static void caller_of(const struct account *account, const struct entity *entity, struct caller *out)
{
    *out = (struct caller){
        .partition = account->partition,
        .account = account->id,
        .arn = entity->arn,
        .unique_id = entity->unique_id,
        .name = entity->name,
        .tags = entity->tags,
        .tag_count = entity->tag_count,
        .tags_known = entity->tags_known,
        .organization = account->organization,
        .identity = entity->identity,
        .boundary = entity->boundary,
        .scps = account->scps,
        .own_rcps = account->rcps,
    };
}

void account_user_caller(const struct account *account, const struct user *user, struct caller *out)
{
    caller_of(account, &user->entity, out);
    out->kind = CALLER_USER;
}

void account_role_caller(const struct account *account, const struct role *role, struct caller *out)
{
    caller_of(account, &role->entity, out);
    out->kind = CALLER_ROLE_SESSION;
    out->service_linked = role->service_linked;
}

void account_role_target(const struct account *account, const struct role *role, struct target *out)
{
    account_plain_target(account, RESOURCE_ARN, role->entity.arn, out);
    out->tags = role->entity.tags;
    out->tag_count = role->entity.tag_count;
    out->tags_known = role->entity.tags_known;
    out->is_role = true;
    out->service_linked = role->service_linked;
    out->policy = role->trust_layer;
    out->policy_seen = true;
}

void account_plain_target(const struct account *account, enum resource_kind kind, struct str arn, struct target *out)
{
    *out = (struct target){
        .kind = kind,
        .arn = arn,
        .account = account->id,
        .organization = account->organization,
        .rcps = account->rcps,
    };
}
