/* SPDX-License-Identifier: Apache-2.0
 *
 * SHA-256, and SHA-1 where a name of somebody else's file wants it, by libcrypto, in hex.
 */
#ifndef ROLECALL_TEXT_DIGEST_H
#define ROLECALL_TEXT_DIGEST_H

#include "base/err.h"

/* Writes 64 lower-case hex digits and a NUL. RC_INTERNAL when libcrypto refuses. */
enum rc digest_sha256_hex(struct str bytes, char out[65]) MUST_USE;

/* Writes 40 of them and a NUL: names of files in ~/.aws/sso/cache. Proves nothing. */
enum rc digest_sha1_hex(struct str bytes, char out[41]) MUST_USE;

#endif
