/* SPDX-License-Identifier: Apache-2.0
 *
 * A proof that the holder of a key sends a request (RFC 9449), as AWS Sign-In wants it (aws-live.md 1.7).
 */
#ifndef ROLECALL_AWS_DPOP_H
#define ROLECALL_AWS_DPOP_H

#include "base/buf.h"

struct dpop_claims {
    struct str method, url;
    int64_t issued;       /* seconds since 1970 */
    unsigned char id[16]; /* from chance; becomes a UUID of version 4 */
};
/* Appends `header.payload.signature`. `key` is PEM of an EC P-256 private key (SEC 1 or PKCS 8); anything else: RC_BAD_INPUT. What libcrypto
 * takes of it, it wipes itself. */
enum rc dpop_make(struct str key, const struct dpop_claims *claims, struct buf *out, struct err *err) MUST_USE;

#endif
