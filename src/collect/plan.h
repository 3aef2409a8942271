/* SPDX-License-Identifier: Apache-2.0
 *
 * What is asked of an account, of its Regions and of its organization, and the file that each answer goes to (aws-live.md 4.2,
 * 6.2; snapshot.md). What a caller must be allowed to do follows from it (documents.h).
 */
#ifndef ROLECALL_COLLECT_PLAN_H
#define ROLECALL_COLLECT_PLAN_H

#include "aws/call.h"

enum plan_when {
    PLAN_FIRST,            /* with the identity known: all at once */
    PLAN_LAST,             /* when the others have ended: AWS needs the time */
    PLAN_EACH_REGION,      /* once for each Region that the account has enabled */
    PLAN_EACH_MISSING,     /* for each policy that the dump names and lacks */
    PLAN_ORGANIZATION,     /* of every organization, by the collector's own account */
    PLAN_ORGANIZATION_ONE, /* for what applies to one account */
    PLAN_ORGANIZATION_ALL, /* for all accounts at once */
    PLAN_OTHER             /* who we are; entering an account */
};

struct plan_row {
    enum operation_id operation;
    enum plan_when when;
    struct str file; /* empty: the answer is not kept as it is */
    bool required;   /* without it the account is not collected */
    const struct parameter *parameters;
    size_t parameter_count;
};

/* In the order in which collection.json lists them. */
const struct plan_row *plan_rows(size_t *count);
/* Of an operation; NULL: it is not asked. */
const struct plan_row *plan_find(enum operation_id operation);
bool plan_is_required(struct str call);
/* Whether the plan, or snapshot.md, has a file of that name. */
bool plan_owns_file(struct str name);

/* "list-analyzers.eu-west-1.json". .at is NULL for want of memory. */
struct str plan_region_file(const struct plan_row *row, struct arena *arena, struct str region);
/* The policies that the dump names and lacks, as one more page of it. */
#define PLAN_MORE_POLICIES STR("get-account-authorization-details.more-policies.json")

#endif
