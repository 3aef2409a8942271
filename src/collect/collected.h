/* SPDX-License-Identifier: Apache-2.0
 *
 * What was collected of one account: the files of a snapshot (snapshot.md) in memory, and how each call ended
 * (collection.json, aws-live.md 4.5).
 */
#ifndef ROLECALL_COLLECT_COLLECTED_H
#define ROLECALL_COLLECT_COLLECTED_H

#include "aws/call.h"
#include "base/arena.h"

struct collected_file {
    struct str name; /* in the arena */
    struct buf content;
};

struct collected_call {
    size_t order;      /* calls are listed by it, then by file: not as answers happened to come */
    struct str call;   /* "GetAccountSummary" */
    struct str file;   /* that the answer went to; empty: none */
    struct str region; /* empty: the service's one */
    enum call_status status;
    struct str code, message, request_id;
    unsigned attempts;
    bool required;
};

struct collected {
    struct arena *arena; /* everything but the files' contents */
    struct str account;  /* 12 digits */
    struct str partition;
    struct str caller; /* ARN */
    int64_t started;   /* seconds since 1970 */
    int64_t finished;  /* 0: not yet */
    struct collected_file *files;
    size_t file_count, file_capacity;
    struct collected_call *calls;
    size_t call_count, call_capacity;
    size_t bytes; /* of all files; over COLLECTED_MAX nothing more is taken */
};
#define COLLECTED_MAX ((size_t)2 << 30)

struct collected *collected_new(void) MUST_USE;
void collected_free(struct collected *collected); /* NULL is fine */

/* Adds a file; `content` is copied. A second file of one name takes the first one's place. */
enum rc collected_add_file(struct collected *collected, struct str name, struct str content, struct err *err) MUST_USE;
struct str collected_file(const struct collected *collected, struct str name); /* .at NULL: none */
/* An error as the AWS CLI prints it: the form in which a snapshot keeps a refusal that is a fact (snapshot.md). .at is NULL for want of
 * memory. */
struct str collected_refusal(struct arena *arena, const struct operation *operation, const struct call_answer *answer);
/* Adds how a call ended; texts are copied. */
enum rc collected_add_call(struct collected *collected, const struct collected_call *call, struct err *err) MUST_USE;
/* The call that is required and was not collected; NULL: all were. */
const struct collected_call *collected_lack(const struct collected *collected);
/* "collected", "denied", …: the word of collection.json. */
const char *collected_status_name(enum call_status status);

/* Sorts, and adds collection.json. */
enum rc collected_finish(struct collected *collected, int64_t now, struct err *err) MUST_USE;
/* Whether snapshots have files of that name: of such folders we are the owner. */
bool collected_owns(struct str name);
/* Writes the folder `path`, which appears whole or not at all. */
enum rc collected_write(const struct collected *collected, struct str path, struct err *err) MUST_USE;

/* Whether the folder `path` holds a finished collection of `account` (empty: of any) of which every required call was collected
 * (--resume). What cannot be read is not one. */
bool collected_is_complete(struct str path, struct str account);

#endif
