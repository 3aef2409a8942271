/* SPDX-License-Identifier: Apache-2.0
 *
 * AWS credentials: three values that are taken, checked, used and renewed as one (aws-live.md 1.4).
 */
#ifndef ROLECALL_AWS_CREDENTIALS_H
#define ROLECALL_AWS_CREDENTIALS_H

#include "aws/secret.h"
#include "base/arena.h"

struct credentials {
    struct secret key_id;
    struct secret secret_key;
    struct secret token; /* SECRET_NONE: long-term keys */
    int64_t obtained;    /* seconds since 1970 */
    int64_t expires;     /* the same; 0: no end is known */
    char *account;       /* owned; where the source said it; NULL: not known */
};
#define CREDENTIALS_NONE ((struct credentials){SECRET_NONE, SECRET_NONE, SECRET_NONE, 0, 0, NULL})

void credentials_clear(struct credentials *credentials);
/* Moves what `from` owns into *to, whose own is wiped. */
void credentials_move(struct credentials *to, struct credentials *from);
enum rc credentials_copy(struct credentials *to, const struct credentials *from) MUST_USE;

/* Every value before use, whatever its source: key id [A-Za-z0-9_]{16,128}; secret and token printable ASCII without blanks; token
 * at most 16 KiB. The message names `source` and the value that is wrong, never its content. */
enum rc credentials_check(const struct credentials *credentials, const char *source, struct err *err) MUST_USE;

/* "AKIA…WXYZ": the most that is ever shown of a key id. .at is NULL for want of memory. */
struct str credentials_shown(const struct credentials *credentials, struct arena *arena);

/* When they are to be renewed (aws-live.md 1.4): from `advisory` on it is tried, from `mandatory` on it must succeed. False: never. */
bool credentials_windows(const struct credentials *credentials, int64_t *advisory, int64_t *mandatory);

/* Where credentials come from, for who signs with them: the chain (chain.h), or a role that was assumed. */
struct credential_source {
    void *self;
    /* The credentials to sign with now, renewed before where they are about to end (may block). Borrowed until the next call. */
    enum rc (*get)(void *self, const struct credentials **out, struct err *err);
    /* After an ExpiredToken: new ones whatever the clock says. RC_BAD_INPUT where they cannot be renewed, with the reason. */
    enum rc (*renew)(void *self, struct err *err);
    /* "environment", "profile audit (~/.aws/config)": for messages. Borrowed. */
    struct str (*name)(void *self);
};

#endif
