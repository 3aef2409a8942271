/* SPDX-License-Identifier: Apache-2.0
 *
 * SHA-256 by libcrypto, in hex.
 */
#ifndef ROLECALL_TEXT_DIGEST_H
#define ROLECALL_TEXT_DIGEST_H

#include "base/err.h"

/* Writes 64 lower-case hex digits and a NUL. RC_INTERNAL when libcrypto refuses. */
enum rc digest_sha256_hex(struct str bytes, char out[65]) MUST_USE;

#endif
