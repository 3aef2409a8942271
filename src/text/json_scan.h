/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON's grammar (RFC 8259) over plain bytes, for what the tape does not tell: where an input is
 * wrong, and where a value stands.
 *
 * An element is a string (member names too), a number, true, false, null, and each bracket; commas and colons are none.
 */
#ifndef ROLECALL_TEXT_JSON_SCAN_H
#define ROLECALL_TEXT_JSON_SCAN_H

#include "base/err.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Checks `text` (without BOM). RC_OK: it is JSON within JSON_DEPTH_MAX. Else err says what is wrong and where. */
enum rc json_scan_check(struct str text, struct err *err) MUST_USE;

/* A place between two elements of a text that is known to be JSON. Lines and columns from 1. */
struct json_cursor {
    size_t offset;
    size_t line;
    size_t column;
};

/* Moves it forward to that offset. */
void json_scan_move(struct str text, struct json_cursor *cursor, size_t to);

/* The next element at or behind *cursor; *cursor is set to its first byte, *end behind its last.
 * False when there is none. */
bool json_scan_element(struct str text, struct json_cursor *cursor, struct json_cursor *end);

/* The power of ten of the first digit of `number` that is not 0: 2 for 250, -2 for 0.025e0. Exact
 * within ±1,000,000,000, beyond that right in its sign. */
int64_t json_scan_magnitude(struct str number);

#ifdef __cplusplus
}
#endif
#endif
