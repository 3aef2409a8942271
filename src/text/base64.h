/* SPDX-License-Identifier: Apache-2.0
 *
 * Base64 (RFC 4648, with padding; line breaks are skipped when `breaks`), by libcrypto's decoder or
 * a plain table.
 */
#ifndef ROLECALL_TEXT_BASE64_H
#define ROLECALL_TEXT_BASE64_H

#include "base/buf.h"

/* Appends the decoded bytes; false when `s` is not base64 (out is then as it was) or out has failed. */
bool base64_decode(struct str s, bool breaks, struct buf *out);

/* Appends `bytes` in the alphabet for URLs, without padding (section 5), as JSON Web Signature has it. The text is `out`'s to
 * wipe where it is secret. */
void base64_url_encode(struct str bytes, struct buf *out);

#endif
