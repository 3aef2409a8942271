/* SPDX-License-Identifier: Apache-2.0
 *
 * The loop over accounts: each is found, read, worked on, taken in input order, and let go.
 *
 * With more than one job, threads read and work; each has a reader of its own. Results wait for their turn in
 * a window of two a thread, so that memory does not grow with the number of accounts.
 */
#ifndef ROLECALL_CLI_RUN_H
#define ROLECALL_CLI_RUN_H

#include "account/graph.h"
#include "account/snapshot.h"
#include "cli/console.h"

/* One account, or why it could not be read. */
struct run_result {
    const struct snapshot_entry *entry;
    size_t record;           /* from 1, in input order */
    struct account *account; /* NULL: see error */
    struct err error;        /* set when the account could not be read or worked on */
    bool failed;
    void *made; /* by work(), in the arena */
    struct arena *arena;
};

struct run {
    size_t jobs;
    const char *verb; /* for progress: "check" */
    void *self;
    /* In a thread: makes of an account what take() needs. `made` lives in `arena`. An error is this account's alone. `peers`
     * are the other accounts of the list (NULL: there are none), which what is made must not borrow from. */
    enum rc (*work)(void *self, struct account *account, const struct graph_peers *peers, struct arena *arena,
                    void **made, struct err *err);
    /* In the calling thread, in input order. An error ends the run. */
    enum rc (*take)(void *self, const struct run_result *result, struct err *err);
};

/* The list of OIDC providers with the rows of `file` (empty: none) in front, in `arena`. */
enum rc run_oidc_list(struct arena *arena, struct str file, const struct oidc_list **out, struct err *err) MUST_USE;

/* Runs over the accounts of `list`. An error is take()'s, or want of memory or threads. */
enum rc run_accounts(const struct run *run, const struct snapshot_list *list, struct console *console,
                     struct err *err) MUST_USE;

#endif
