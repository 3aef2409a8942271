/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes that must not be seen: kept in memory of their own, wiped before it is given back, never printed.
 * There is no function that prints one, and no other module may add one.
 */
#ifndef ROLECALL_AWS_SECRET_H
#define ROLECALL_AWS_SECRET_H

#include "base/err.h"

struct secret {
    char *at; /* owned; followed by a NUL that is not counted; NULL: none */
    size_t len;
};
#define SECRET_NONE ((struct secret){NULL, 0})

/* Copies `bytes` into *out in place of what was there, which is wiped. */
enum rc secret_set(struct secret *out, struct str bytes) MUST_USE;
/* Wipes and frees; then it is SECRET_NONE. */
void secret_clear(struct secret *secret);
static inline struct str secret_str(const struct secret *secret)
{
    struct str s = {secret->at, secret->len};
    return s;
}
/* Wipes memory that held a secret in passing (explicit_bzero). */
void secret_wipe(void *at, size_t len);

/* Before the first secret is read: no core dumps (RLIMIT_CORE 0), and no other process looks (PR_SET_DUMPABLE 0, but not in a
 * build with sanitizers: LeakSanitizer cannot bear it). */
enum rc secret_guard_process(struct err *err) MUST_USE;

#endif
