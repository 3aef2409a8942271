/* SPDX-License-Identifier: Apache-2.0
 *
 * A request of `simulate` made from a fuzzer's bytes: whatever the bytes are, a request comes out, with policies whose
 * every element has a meaning. Each choice takes one byte, and a choice without a byte is the plainest one, so that
 * small changes of the bytes are small changes of the request, and a short input is a plain request.
 */
#ifndef ROLECALL_FUZZ_MADE_REQUEST_H
#define ROLECALL_FUZZ_MADE_REQUEST_H

#include "base/arena.h"
#include "text/json_write.h"

/* What is left of the bytes. */
struct choices {
    const uint8_t *at;
    size_t left;
};
/* A number below `count`: 0 when there is no byte left. */
size_t choose(struct choices *choices, size_t count);
/* True for about one byte in `count`; false when there is none left. */
bool choose_rarely(struct choices *choices, size_t count);

/* What the value of a key is; each kind has its pool of values. */
enum made_kind {
    MADE_STRING,
    MADE_NUMBER,
    MADE_DATE,
    MADE_BOOL,
    MADE_ADDRESS,
    MADE_ARN,
    MADE_BINARY,
    MADE_LIST,
    MADE_KIND_COUNT
};
#define MADE_VALUES_MAX 4
struct made_entry {
    struct str key;
    struct str values[MADE_VALUES_MAX];
    size_t count;
    bool list; /* ContextKeyType "stringList" */
};
#define MADE_ENTRIES_MAX 6

struct made_request {
    struct str caller; /* ARN; empty: none */
    bool assumes;      /* the action assumes the resource, a role */
    struct str actions[2];
    size_t action_count;
    struct str resources[2]; /* "*": none */
    size_t resource_count;
    struct made_entry entries[MADE_ENTRIES_MAX];
    size_t entry_count;
    /* The members of the request that hold its policies and who asks, as JSON, a comma behind each. */
    struct str members;
};

/* Makes a request; its texts live in `arena`. False for want of memory. */
bool made_request(struct arena *arena, struct choices *choices, struct made_request *out);
/* The request as one line of JSON, with these actions, resources and keys in place of its own. */
void made_request_print(const struct made_request *made, const struct str *actions, size_t action_count,
                        const struct str *resources, size_t resource_count, const struct made_entry *entries,
                        size_t entry_count, struct buf *out);

/* made_policy.c: a policy document as text. */
enum made_policy {
    MADE_IDENTITY,
    MADE_BOUNDARY,
    MADE_SESSION,
    MADE_TRUST,
    MADE_RESOURCE,
    MADE_SCP,
    MADE_RCP
};
void made_policy(struct choices *choices, const struct made_request *request, enum made_policy type, struct buf *out);

/* made_value.c: keys, and values of each kind. */
struct made_key {
    struct str name;
    enum made_kind kind;
};
struct made_key made_key(struct choices *choices);
/* A value as requests have it. In `arena`; .at is NULL for want of memory. */
struct str made_value(struct choices *choices, enum made_kind kind, struct arena *arena);
/* Appends a value as a policy may have it: one of `near` or of the pool, with wildcards, variables, letters changed. */
void made_policy_value(struct choices *choices, enum made_kind kind, const struct made_entry *near, struct buf *out);
/* Appends `text` with one change: a wildcard, a variable, a letter's case, a part less. `from`: the first byte that may
 * change. */
void made_change(struct choices *choices, struct str text, size_t from, struct buf *out);
void made_variable(struct choices *choices, struct buf *out);

#define MADE_ACCOUNT "111122223333"
#define MADE_OTHER   "999988887777"

#endif
