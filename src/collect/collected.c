/* SPDX-License-Identifier: Apache-2.0
 *
 * The files and calls of one account, and the folder that they become.
 */
#include "collect/collected.h"

#include <stdlib.h>

#include "collect/plan.h"
#include "text/date.h"
#include "text/file.h"
#include "text/folder.h"
#include "text/json.h"
#include "text/json_write.h"

static const struct str collection_name = {"collection.json", sizeof "collection.json" - 1};

struct collected *collected_new(void)
{
    struct collected *collected = calloc(1, sizeof *collected);
    if (collected == NULL)
        return NULL;
    collected->arena = arena_new(0);
    if (collected->arena == NULL) {
        free(collected);
        return NULL;
    }
    return collected;
}

void collected_free(struct collected *collected)
{
    if (collected == NULL)
        return;
    for (size_t i = 0; i < collected->file_count; i++)
        buf_free(&collected->files[i].content);
    arena_free(collected->arena);
    free(collected);
}

static struct collected_file *find_file(const struct collected *collected, struct str name)
{
    for (size_t i = 0; i < collected->file_count; i++) {
        if (str_equal(collected->files[i].name, name))
            return &collected->files[i];
    }
    return NULL;
}

struct str collected_file(const struct collected *collected, struct str name)
{
    const struct collected_file *file = find_file(collected, name);
    return file == NULL ? STR_EMPTY : buf_str(&file->content);
}

enum rc collected_add_file(struct collected *collected, struct str name, struct str content, struct err *err)
{
    struct collected_file *file = find_file(collected, name);
    struct buf copy = BUF_NEW(COLLECTED_MAX);
    if (content.len > COLLECTED_MAX - collected->bytes)
        return err_set(err, RC_LIMIT, "the account's answers take more than %zu MiB", COLLECTED_MAX >> 20);
    buf_add(&copy, content);
    if (file == NULL && copy.failed == RC_OK) {
        struct str kept = arena_copy(collected->arena, name);
        file = kept.at == NULL
                   ? NULL
                   : ARENA_PUSH(collected->arena, collected->files, collected->file_count, collected->file_capacity);
        if (file != NULL) {
            *file = (struct collected_file){kept, BUF_NEW(COLLECTED_MAX)};
            collected->file_count++;
        }
    }
    if (file == NULL || copy.failed != RC_OK) {
        buf_free(&copy);
        return err_no_memory(err);
    }
    collected->bytes += content.len;
    collected->bytes -= file->content.len;
    buf_free(&file->content);
    file->content = copy;
    return RC_OK;
}

struct str collected_refusal(struct arena *arena, const struct operation *operation, const struct call_answer *answer)
{
    const struct str parts[] = {STR("An error occurred ("),
                                answer->code,
                                STR(") when calling the "),
                                operation->name,
                                STR(" operation: "),
                                answer->message,
                                STR("\n")};
    return arena_join(arena, parts, sizeof parts / sizeof *parts);
}

enum rc collected_add_call(struct collected *collected, const struct collected_call *call, struct err *err)
{
    struct collected_call kept = *call;
    struct str *const texts[] = {&kept.call, &kept.file, &kept.region, &kept.code, &kept.message, &kept.request_id};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = arena_copy(collected->arena, *texts[i]);
        if (texts[i]->at == NULL)
            return err_no_memory(err);
    }
    struct collected_call *place =
        ARENA_PUSH(collected->arena, collected->calls, collected->call_count, collected->call_capacity);
    if (place == NULL)
        return err_no_memory(err);
    *place = kept;
    collected->call_count++;
    return RC_OK;
}

const struct collected_call *collected_lack(const struct collected *collected)
{
    for (size_t i = 0; i < collected->call_count; i++) {
        if (collected->calls[i].required && collected->calls[i].status != CALL_COLLECTED)
            return &collected->calls[i];
    }
    return NULL;
}

const char *collected_status_name(enum call_status status)
{
    switch (status) {
    case CALL_COLLECTED: return "collected";
    case CALL_ABSENT: return "absent";
    case CALL_DENIED: return "denied";
    case CALL_UNAVAILABLE: return "unavailable";
    case CALL_INCOMPLETE: return "incomplete";
    case CALL_FAILED:
    case CALL_NO_MEMORY: break;
    }
    return "failed";
}

/* ---- collection.json ---- */

static int compare_calls(const void *left, const void *right)
{
    const struct collected_call *a = left;
    const struct collected_call *b = right;
    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    int order = str_compare(a->region, b->region);
    if (order == 0)
        order = str_compare(a->file, b->file);
    return order == 0 ? str_compare(a->message, b->message) : order;
}

static int compare_files(const void *left, const void *right)
{
    const struct collected_file *a = left;
    const struct collected_file *b = right;
    return str_compare(a->name, b->name);
}

static void write_text(struct json_writer *w, const char *key, struct str value)
{
    json_write_key(w, str_of(key));
    json_write_string(w, value);
}

static void write_text_if_any(struct json_writer *w, const char *key, struct str value)
{
    if (value.len > 0)
        write_text(w, key, value);
}

static void write_call(struct json_writer *w, const struct collected_call *call)
{
    json_write_object(w);
    write_text(w, "call", call->call);
    write_text_if_any(w, "file", call->file);
    write_text_if_any(w, "region", call->region);
    write_text(w, "status", str_of(collected_status_name(call->status)));
    write_text_if_any(w, "code", call->code);
    write_text_if_any(w, "message", call->message);
    write_text_if_any(w, "requestId", call->request_id);
    json_write_key(w, STR("attempts"));
    json_write_size(w, call->attempts);
    json_write_object_end(w);
}

enum rc collected_finish(struct collected *collected, int64_t now, struct err *err)
{
    struct buf text = BUF_NEW(COLLECTED_MAX);
    struct json_writer w = json_writer(&text, true);
    struct str started = date_print(collected->arena, collected->started);
    struct str finished = date_print(collected->arena, now);
    if (started.at == NULL || finished.at == NULL)
        return err_no_memory(err);
    qsort(collected->calls, collected->call_count, sizeof *collected->calls, compare_calls);
    json_write_object(&w);
    write_text(&w, "schema", STR("rolecall-collection/1"));
    write_text(&w, "account", collected->account);
    write_text(&w, "partition", collected->partition);
    write_text(&w, "caller", collected->caller);
    write_text(&w, "started", started);
    write_text(&w, "finished", finished);
    json_write_key(&w, STR("calls"));
    json_write_array(&w);
    for (size_t i = 0; i < collected->call_count; i++)
        write_call(&w, &collected->calls[i]);
    json_write_array_end(&w);
    json_write_object_end(&w);
    buf_add_char(&text, '\n');
    enum rc rc =
        text.failed != RC_OK ? err_no_memory(err) : collected_add_file(collected, collection_name, buf_str(&text), err);
    buf_free(&text);
    if (rc != RC_OK)
        return rc;
    qsort(collected->files, collected->file_count, sizeof *collected->files, compare_files);
    collected->finished = now;
    return RC_OK;
}

/* ---- Folders ---- */

bool collected_owns(struct str name)
{
    return str_equal(name, collection_name) || plan_owns_file(name);
}

enum rc collected_write(const struct collected *collected, struct str path, struct err *err)
{
    struct folder_write *folder = NULL;
    enum rc rc = folder_write_begin(path, collected_owns, &folder, err);
    for (size_t i = 0; rc == RC_OK && i < collected->file_count; i++)
        rc = folder_write_file(folder, collected->files[i].name, buf_str(&collected->files[i].content), err);
    if (rc == RC_OK)
        return folder_write_finish(folder, err);
    folder_write_drop(folder);
    return rc;
}

/* Of a call as collection.json has it: whether it is required and was not collected. */
static bool is_lack(struct json call)
{
    struct str name = json_string(json_get(call, STR("call")));
    struct str status = json_string(json_get(call, STR("status")));
    return plan_is_required(name) && !str_equal(status, STR("collected"));
}

static bool says_complete(struct json root, struct str account)
{
    bool asked = false;
    struct json calls = json_get(root, STR("calls"));
    if (!str_equal(json_string(json_get(root, STR("schema"))), STR("rolecall-collection/1")) ||
        json_string(json_get(root, STR("finished"))).len == 0)
        return false;
    if (account.len > 0 && !str_equal(json_string(json_get(root, STR("account"))), account))
        return false;
    for (struct json_iter it = json_iter(calls); json_next(&it);) {
        if (is_lack(it.value))
            return false;
        asked = asked || plan_is_required(json_string(json_get(it.value, STR("call"))));
    }
    return asked;
}

bool collected_is_complete(struct str path, struct str account)
{
    struct file file = {STR_EMPTY, NULL};
    struct json_doc *doc = NULL;
    struct buf name = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&name, path);
    buf_add_char(&name, '/');
    buf_add(&name, collection_name);
    bool complete = name.failed == RC_OK && file_read(buf_str(&name), &file, NULL) == RC_OK &&
                    json_parse(NULL, file.bytes, &doc, NULL) == RC_OK && says_complete(json_root(doc), account);
    json_doc_free(doc);
    file_free(&file);
    buf_free(&name);
    return complete;
}
