/* SPDX-License-Identifier: Apache-2.0
 *
 * Percent-decoding (RFC 3986), as IAM's API encodes policy documents ('+' stays '+'), and the encoding that AWS signs.
 */
#ifndef ROLECALL_TEXT_URL_H
#define ROLECALL_TEXT_URL_H

#include "base/buf.h"

/* Appends the decoded form of `s`. A '%' that two hex digits do not follow is RC_BAD_INPUT, with the offset
 * (column, from 1) in err. */
enum rc url_decode(struct str s, struct buf *out, struct err *err) MUST_USE;

/* Appends `s` with everything but A-Z a-z 0-9 - . _ ~ as %XX, upper-case hex: for names and values of a query, and for
 * forms. */
void url_encode(struct str s, struct buf *out);

#endif
