/* SPDX-License-Identifier: Apache-2.0
 *
 * What the two ways of reading an organization share: one call after the other, each operation's outcome kept once.
 */
#ifndef ROLECALL_COLLECT_ORGANIZATION_PARTS_H
#define ROLECALL_COLLECT_ORGANIZATION_PARTS_H

#include "base/map.h"
#include "collect/organization.h"
#include "text/json.h"

struct organization_reader {
    const struct organization_task *task;
    struct organization_tree *organization; /* what is being made */
    struct arena *arena;                    /* its own */
    struct collected_call *calls;
    size_t call_count, call_capacity;
    struct organization_account *accounts;
    size_t account_count, account_capacity;
    struct map *nodes;         /* struct organization_node, by id */
    struct map *documents;     /* struct str, by policy id */
    struct call_answer answer; /* the last one */
    struct json_doc *doc;      /* its JSON; NULL unless it was collected */
    struct err *err;
};

/* Makes a call, waits, and takes its answer into reader->answer and reader->doc. RC_OK also when AWS refused; otherwise err is set:
 * want of memory, or nothing else can succeed. */
enum rc organization_ask(struct organization_reader *reader, enum operation_id operation,
                         const struct parameter *parameters, size_t count) MUST_USE;
/* Whether the last call was answered. */
static inline bool organization_answered(const struct organization_reader *reader)
{
    return reader->doc != NULL;
}
struct json organization_answer(const struct organization_reader *reader, struct str member);

/* DescribeOrganization and, where policies can apply, ListRoots: what is known of each policy type. *root is the root's id (in the
 * arena), empty when nothing more need be asked, or it is not known. */
enum rc organization_begin(struct organization_reader *reader, struct str *root) MUST_USE;
/* The node of that id, new where there is none. NULL for want of memory. */
struct organization_node *organization_node(struct organization_reader *reader, struct str id) MUST_USE;
/* The document of a policy, as JSON in the arena; asked for once. .at is NULL when it was refused. */
enum rc organization_document(struct organization_reader *reader, struct str policy, struct str *out) MUST_USE;
/* The ids of the policies that the last answer lists, in its order. */
enum rc organization_policy_ids(struct organization_reader *reader, struct str **out, size_t *count) MUST_USE;
/* "SERVICE_CONTROL_POLICY" */
struct str organization_type_name(enum organization_policy_type type);

enum {
    ORGANIZATION_DEPTH_MOST = 16
};

enum rc organization_open(struct organization_reader *reader, const struct organization_task *task,
                          struct err *err) MUST_USE;
/* On RC_OK *out is what was made; otherwise it is freed. */
enum rc organization_close(struct organization_reader *reader, enum rc rc, struct organization_tree **out) MUST_USE;

#endif
