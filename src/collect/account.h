/* SPDX-License-Identifier: Apache-2.0
 *
 * The calls of one account, side by side where nothing hangs on another's answer (aws-live.md 4.2).
 */
#ifndef ROLECALL_COLLECT_ACCOUNT_H
#define ROLECALL_COLLECT_ACCOUNT_H

#include "collect/collected.h"

struct account_task {
    struct client *client;
    struct http *http; /* the client's: for waits */
    const struct world *world;
    const struct credential_source *credentials; /* lives until done() */
};

/* `why`, when not NULL: no other call can succeed (the credentials ended, the clock is wrong), or memory is short; what was
 * collected until then is there all the same. */
typedef void account_done(void *self, const struct err *why);

/* Starts to collect into `collected`, whose account, partition and caller are known, and which lives until done() is called once, from
 * within client_run. What one call fails with is in collected->calls. RC_OK: done() will be called. */
enum rc account_collect(const struct account_task *task, struct collected *collected, account_done *done, void *self,
                        struct err *err) MUST_USE;

#endif
