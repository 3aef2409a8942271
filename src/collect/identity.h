/* SPDX-License-Identifier: Apache-2.0
 *
 * Who we are: GetCallerIdentity, which needs no permission and tells account and partition (aws-live.md 2, 4.2).
 */
#ifndef ROLECALL_COLLECT_IDENTITY_H
#define ROLECALL_COLLECT_IDENTITY_H

#include "aws/call.h"
#include "base/arena.h"

struct identity {
    struct str account, partition, arn, user_id;
    struct str json; /* the answer, in the AWS CLI's form */
    struct call_answer answer;
};

/* Asks, and waits. Everything in `arena`. Whatever is wrong is an error: without an answer the credentials are no use. `region` is the one
 * that was said (empty: none): its partition must be the identity's. */
enum rc identity_read(struct client *client, const struct credential_source *credentials, struct str region,
                      struct arena *arena, struct identity *out, struct err *err) MUST_USE;

/* The partition of an ARN: its second field. Empty: no ARN. */
struct str identity_partition(struct str arn);

#endif
