/* SPDX-License-Identifier: Apache-2.0
 *
 * Characters in UTF-8, for matching code point by code point and for showing foreign text safely.
 */
#ifndef ROLECALL_TEXT_UTF8_H
#define ROLECALL_TEXT_UTF8_H

#include "base/buf.h"

/* Decodes the code point at s.at[*at] and moves *at behind it. Invalid bytes give
 * UTF8_INVALID | byte and are passed one at a time. `*at` must be < s.len. */
#define UTF8_INVALID 0x80000000u
uint32_t utf8_next(struct str s, size_t *at);
void utf8_add(struct buf *out, uint32_t code_point);
size_t utf8_length(struct str s); /* in code points */

/* Appends `s` so that a terminal shows it and does nothing else: C0, C1, DEL, bidi controls, U+2028,
 * U+2029, other format and unassigned-width characters and invalid bytes appear as \x1b or \u202e;
 * a backslash stays as it is. With `ascii`, everything above U+007E is escaped too. */
void utf8_add_shown(struct buf *out, struct str s, bool ascii);
/* Columns that `s` (already shown form) takes on a terminal, by wcwidth's rules, independent of the
 * process's locale. */
size_t utf8_columns(struct str s);

#endif
