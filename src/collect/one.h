/* SPDX-License-Identifier: Apache-2.0
 *
 * One account, with what its organization lays on it, as far as its own credentials let us see.
 */
#ifndef ROLECALL_COLLECT_ONE_H
#define ROLECALL_COLLECT_ONE_H

#include "collect/account.h"
#include "collect/identity.h"

/* Collects the account of the identity whose credentials these are, and waits. On success *out is the caller's (collected_free); it is
 * finished, whatever single calls brought (collected_lack). err: nothing can succeed, or no memory. */
enum rc collect_one(const struct account_task *task, const struct identity *identity, struct collected **out,
                    struct err *err) MUST_USE;

/* Begins a `collected` for an identity: its texts, the time, get-caller-identity.json. NULL, and err, for want of memory. */
struct collected *collect_begin(const struct world *world, const struct identity *identity, struct err *err) MUST_USE;

#endif
