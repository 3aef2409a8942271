/* SPDX-License-Identifier: Apache-2.0
 *
 * The accounts of an organization, many at a time, each into a folder of its own (aws-live.md 6).
 *
 * An account is collected, written and let go: memory does not grow with their number. One account's failure stops no other.
 */
#ifndef ROLECALL_COLLECT_MANY_H
#define ROLECALL_COLLECT_MANY_H

#include "collect/account.h"
#include "collect/identity.h"
#include "collect/organization.h"

struct many_task {
    struct account_task account;     /* credentials are the collector's own */
    const struct identity *identity; /* the collector's */
    struct str out;                  /* folder; it exists */
    bool resume;                     /* keep accounts that are complete there */
    const struct str *wanted;        /* ids, or globs over names; none: all */
    size_t wanted_count;
    const struct str *unwanted;
    size_t unwanted_count;
    const struct str *units; /* ids; none: all */
    size_t unit_count;
    struct str role; /* to be assumed in each account but our own */
    struct str external_id, session_name;
    unsigned max_concurrency; /* accounts at a time */
    const bool *stopping;     /* from when it is true on no account is begun */
    /* What to tell: how far it is; that an account is left out; that one failed. NULL: nothing. */
    void (*progress)(void *self, size_t done, size_t failed, size_t total, struct str name);
    void (*skipped)(void *self, struct str account, struct str line);
    void (*failed)(void *self, struct str account, struct str reason);
    void *self;
};

struct many_failure {
    struct str account, name;
    struct str reason; /* equal ones are the same failure */
};
struct many_result {
    struct arena *arena;
    size_t listed;                       /* accounts of the organization */
    size_t selected;                     /* of those, that were to be collected */
    size_t collected;                    /* now */
    size_t kept;                         /* by `resume` */
    size_t skipped;                      /* not active */
    const struct many_failure *failures; /* sorted by reason, then account */
    size_t failure_count;
    bool interrupted;
    const struct str *accounts; /* ids of those whose folder is there and whole, sorted */
    size_t account_count;
};

/* Lists, selects, enters, collects and writes. *out is the caller's (many_result_free), also when accounts failed. err: the organization
 * cannot be listed, an id that was named is not in it, nothing can succeed any more, or no memory. */
enum rc collect_many(const struct many_task *task, struct many_result **out, struct err *err) MUST_USE;
void many_result_free(struct many_result *result); /* NULL is fine */

#endif
