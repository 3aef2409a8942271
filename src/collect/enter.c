/* SPDX-License-Identifier: Apache-2.0
 *
 * AssumeRole, then GetCallerIdentity: an endpoint that answers for another account must not write into this one's folder.
 *
 * AWS: STS API Reference, AssumeRole; Organizations User Guide, "Accessing member accounts".
 */
#include "collect/enter.h"

#include <stdlib.h>

#include "text/date.h"
#include "text/json.h"

struct entry {
    struct credential_source source;
    struct credentials credentials;
    struct arena *arena;
    struct str name; /* "role arn:aws:iam::…:role/…" */
    struct str account, arn, identity;
};

struct entering {
    struct entry_task task;
    struct entry *entry;
    entry_done *done;
    void *self;
};

void entry_free(struct entry *entry)
{
    if (entry == NULL)
        return;
    credentials_clear(&entry->credentials);
    arena_free(entry->arena);
    free(entry);
}

static enum rc entry_get(void *self, const struct credentials **out, struct err *err)
{
    struct entry *entry = self;
    (void)err;
    *out = &entry->credentials;
    return RC_OK;
}

/* An account is read in minutes, a session lasts an hour. */
static enum rc entry_renew(void *self, struct err *err)
{
    struct entry *entry = self;
    return err_set(err, RC_BAD_INPUT, "the session of %.*s ended while its account was read", (int)entry->name.len,
                   entry->name.at);
}

static struct str entry_name(void *self)
{
    struct entry *entry = self;
    return entry->name;
}

const struct credential_source *entry_source(const struct entry *entry)
{
    return &entry->source;
}

struct str entry_account(const struct entry *entry)
{
    return entry->account;
}

struct str entry_arn(const struct entry *entry)
{
    return entry->arn;
}

struct str entry_identity(const struct entry *entry)
{
    return entry->identity;
}

bool entry_role_is_valid(struct str role)
{
    static const char others[] = "_+=,.@-/";
    if (role.len == 0 || role.len > 512 + 64 || role.at[0] == '/' || role.at[role.len - 1] == '/')
        return false;
    for (size_t i = 0; i < role.len; i++) {
        char c = role.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && (c == '\0' || strchr(others, c) == NULL))
            return false;
    }
    return true;
}

/* ---- The end ---- */

static void entering_end(struct entering *entering, enum entry_end end, struct err *why)
{
    if (why != NULL && why->code != RC_OK) {
        entry_free(entering->entry);
        entering->done(entering->self, NULL, end, why);
    } else {
        entering->done(entering->self, entering->entry, ENTRY_ENTERED, NULL);
    }
    free(entering);
}

static void refuse(struct entering *entering, const struct call_answer *answer, const char *call)
{
    enum entry_end end = ENTRY_FAILED;
    struct err why = ERR_NONE;
    if (answer->status == CALL_NO_MEMORY) {
        (void)err_no_memory(&why);
    } else if (answer->fatal) {
        (void)err_set(&why, RC_BAD_INPUT, "%.*s", (int)answer->message.len, answer->message.at);
    } else if (answer->status == CALL_DENIED) {
        (void)err_set(&why, RC_BAD_INPUT, "%.*s absent or not trusting us, or we may not assume it",
                      (int)entering->entry->name.len, entering->entry->name.at);
        end = ENTRY_REFUSED;
    } else {
        (void)err_set(&why, RC_IO, "%s: %.*s%s%.*s", call, (int)answer->code.len, answer->code.at,
                      answer->message.len > 0 ? ": " : "", (int)answer->message.len, answer->message.at);
    }
    entering_end(entering, answer->fatal ? ENTRY_FATAL : end, &why);
    err_clear(&why);
}

/* ---- Who we are there ---- */

static enum rc take_identity(struct entering *entering, struct str json, struct err *err)
{
    struct entry *entry = entering->entry;
    struct json_doc *doc = NULL;
    enum rc rc = json_parse(NULL, json, &doc, err);
    if (rc != RC_OK)
        return rc;
    entry->account = arena_copy(entry->arena, json_string(json_get(json_root(doc), STR("Account"))));
    entry->arn = arena_copy(entry->arena, json_string(json_get(json_root(doc), STR("Arn"))));
    entry->identity = arena_copy(entry->arena, json);
    json_doc_free(doc);
    if (entry->account.at == NULL || entry->arn.at == NULL || entry->identity.at == NULL)
        return err_no_memory(err);
    struct str wanted = entering->task.account;
    if (wanted.len > 0 && !str_equal(wanted, entry->account))
        return err_set(err, RC_BAD_INPUT, "the endpoint answers for account %.*s instead", (int)entry->account.len,
                       entry->account.at);
    return RC_OK;
}

static void identified(void *self, const struct call_answer *answer)
{
    struct entering *entering = self;
    struct err why = ERR_NONE;
    if (answer->status != CALL_COLLECTED) {
        refuse(entering, answer, "GetCallerIdentity");
        return;
    }
    (void)take_identity(entering, answer->json, &why);
    entering_end(entering, ENTRY_FAILED, &why);
    err_clear(&why);
}

static enum rc ask_identity(struct entering *entering, struct err *err)
{
    const struct call call = {
        .operation = operation_get(OPERATION_GET_CALLER_IDENTITY),
        .credentials = &entering->entry->source,
        .account = entering->task.account,
    };
    return call_start(entering->task.client, &call, identified, entering, err);
}

/* ---- The role ---- */

static enum rc take_credentials(struct entering *entering, struct str json, struct err *err)
{
    struct credentials *out = &entering->entry->credentials;
    struct json_doc *doc = NULL;
    struct instant end = {0, 0};
    enum rc rc = json_parse(NULL, json, &doc, err);
    if (rc != RC_OK)
        return rc;
    struct json value = json_get(json_root(doc), STR("Credentials"));
    if (secret_set(&out->key_id, json_string(json_get(value, STR("AccessKeyId")))) != RC_OK ||
        secret_set(&out->secret_key, json_string(json_get(value, STR("SecretAccessKey")))) != RC_OK ||
        secret_set(&out->token, json_string(json_get(value, STR("SessionToken")))) != RC_OK)
        rc = err_no_memory(err);
    if (date_read_loose(json_string(json_get(value, STR("Expiration"))), &end))
        out->expires = end.seconds;
    out->obtained = entering->task.world->now(entering->task.world->self);
    json_doc_wipe(doc);
    return rc == RC_OK ? credentials_check(out, "AssumeRole's answer", err) : rc;
}

static void assumed(void *self, const struct call_answer *answer)
{
    struct entering *entering = self;
    struct err why = ERR_NONE;
    if (answer->status != CALL_COLLECTED) {
        refuse(entering, answer, "AssumeRole");
        return;
    }
    enum rc rc = take_credentials(entering, answer->json, &why);
    if (rc == RC_OK)
        rc = ask_identity(entering, &why);
    if (rc != RC_OK)
        entering_end(entering, ENTRY_FAILED, &why);
    err_clear(&why);
}

static enum rc ask_role(struct entering *entering, struct str role_arn, struct err *err)
{
    const struct entry_task *task = &entering->task;
    struct arena *arena = entering->entry->arena;
    struct parameter parameters[4];
    size_t count = 0;
    struct str session = task->session_name;
    if (session.len == 0)
        session = arena_printf(arena, "rolecall-%lld", (long long)task->world->now(task->world->self));
    struct str duration = arena_printf(arena, "%lld", (long long)task->duration_seconds);
    if (session.at == NULL || duration.at == NULL)
        return err_no_memory(err);
    parameters[count++] = (struct parameter){.name = STR("RoleArn"), .text = role_arn};
    parameters[count++] = (struct parameter){.name = STR("RoleSessionName"), .text = session};
    parameters[count++] =
        (struct parameter){.name = STR("DurationSeconds"), .kind = PARAMETER_NUMBER, .text = duration};
    if (task->external_id.len > 0)
        parameters[count++] = (struct parameter){.name = STR("ExternalId"), .text = task->external_id};
    const struct call call = {
        .operation = operation_get(OPERATION_ASSUME_ROLE),
        .credentials = task->credentials,
        .account = task->account,
        .parameters = parameters,
        .parameter_count = count,
    };
    return call_start(task->client, &call, assumed, entering, err);
}

static struct str role_arn_of(const struct entry_task *task, struct arena *arena)
{
    const struct str parts[] = {STR("arn:"), task->partition, STR(":iam::"), task->account, STR(":role/"), task->role};
    return task->role_arn.len > 0 ? arena_copy(arena, task->role_arn)
                                  : arena_join(arena, parts, sizeof parts / sizeof *parts);
}

enum rc entry_start(const struct entry_task *task, entry_done *done, void *self, struct err *err)
{
    struct entering *entering = calloc(1, sizeof *entering);
    struct entry *entry = calloc(1, sizeof *entry);
    if (entry != NULL)
        entry->arena = arena_new(0);
    if (entering == NULL || entry == NULL || entry->arena == NULL) {
        free(entering);
        entry_free(entry);
        return err_no_memory(err);
    }
    *entering = (struct entering){*task, entry, done, self};
    entry->source = (struct credential_source){entry, entry_get, entry_renew, entry_name};
    struct str arn = role_arn_of(task, entry->arena);
    const struct str parts[] = {STR("role "), arn};
    entry->name = arn.at == NULL ? arn : arena_join(entry->arena, parts, 2);
    enum rc rc = entry->name.at == NULL ? err_no_memory(err) : ask_role(entering, arn, err);
    if (rc != RC_OK) {
        free(entering);
        entry_free(entry);
    }
    return rc;
}
