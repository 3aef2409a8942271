/* SPDX-License-Identifier: Apache-2.0
 *
 * Entering another account: a role there is assumed, and it is asked who we are then (aws-live.md 6.3).
 */
#ifndef ROLECALL_COLLECT_ENTER_H
#define ROLECALL_COLLECT_ENTER_H

#include "aws/call.h"

struct entry_task {
    struct client *client;
    const struct world *world;
    const struct credential_source *credentials; /* the collector's own */
    struct str partition;
    struct str account;       /* 12 digits: the role's; empty when role_arn is given */
    struct str role;          /* name, maybe with a path: "audit/rolecall" */
    struct str role_arn;      /* instead of partition, account and role */
    struct str external_id;   /* empty: none */
    struct str session_name;  /* empty: rolecall-EPOCH */
    int64_t duration_seconds; /* 3600 */
};

struct entry;                         /* credentials of the role, while they last */
void entry_free(struct entry *entry); /* wipes; NULL is fine */
const struct credential_source *entry_source(const struct entry *entry);
struct str entry_account(const struct entry *entry); /* who we are there: GetCallerIdentity's */
struct str entry_arn(const struct entry *entry);
struct str entry_identity(const struct entry *entry); /* its answer, in the AWS CLI's form */

enum entry_end {
    ENTRY_ENTERED,
    ENTRY_REFUSED, /* the role is absent or does not trust us, or we may not ask: AWS does not say which */
    ENTRY_FAILED,
    ENTRY_FATAL /* no other account can be entered either */
};
/* On success `entry` is the callee's, who frees it; else NULL, and `why` says it in one line. */
typedef void entry_done(void *self, struct entry *entry, enum entry_end end, const struct err *why);
enum rc entry_start(const struct entry_task *task, entry_done *done, void *self, struct err *err) MUST_USE;

/* Letters, digits and _+=,.@-/ , not at the ends a '/': what may stand behind role/ in an ARN. */
bool entry_role_is_valid(struct str role);

#endif
