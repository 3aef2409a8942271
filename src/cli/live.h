/* SPDX-License-Identifier: Apache-2.0
 *
 * The accounts that a command looks at: of the snapshots that were named or, where none was, of the live account or its
 * organization, collected into a folder of our own that is gone when the command ends.
 */
#ifndef ROLECALL_CLI_LIVE_H
#define ROLECALL_CLI_LIVE_H

#include "account/snapshot.h"
#include "cli/session.h"
#include "collect/many.h"

struct live {
    struct session session;
    char *folder; /* temporary; NULL: there is none, or --out names it */
};

/* Finds the accounts. `paths`: the SNAPSHOTs of the command line. The list lives in `arena` and as long as *live. Also on failure *live is
 * to be closed. */
enum rc live_find(struct live *live, struct console *console, const struct options *options, const struct str *paths,
                  size_t count, struct arena *arena, struct snapshot_list *out, struct err *err) MUST_USE;
void live_close(struct live *live); /* a zeroed one is fine */

/* Collects the account of an open session, or the organization's, into `folder`: for live_find and `rolecall collect`. *many is set (the
 * caller's) for an organization, *one for a single account, whose own folder is `folder` when `flat`, else a folder in it. What optional
 * calls of a single account failed with is said on standard error, and, `says_failures`, each account that fails. */
enum rc live_collect(struct session *session, const struct live_options *options, struct str folder, bool flat,
                     bool says_failures, struct many_result **many, struct collected **one, struct err *err) MUST_USE;

#endif
