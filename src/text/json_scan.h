/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON's grammar (RFC 8259) over plain bytes, for what simdjson does not tell: where an input is
 * wrong, what must be written otherwise before simdjson takes it, and where a value stands.
 *
 * An element is what takes a place on simdjson's tape: a string (member names too), a number, true,
 * false, null, and each bracket; commas and colons are none.
 */
#ifndef ROLECALL_TEXT_JSON_SCAN_H
#define ROLECALL_TEXT_JSON_SCAN_H

#include "base/err.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A piece of valid JSON that simdjson refuses. */
enum json_repair_kind {
    JSON_REPAIR_SURROGATE, /* \uD800 … \uDFFF without its other half: six bytes */
    JSON_REPAIR_NUMBER     /* a number that may be too large for 64 bits or a double */
};

struct json_repair {
    enum json_repair_kind kind;
    size_t offset;
    size_t len;
    size_t tape; /* of a number: its index on the tape */
};

struct json_repairs {
    struct json_repair *items; /* freed with free() */
    size_t count;
    size_t capacity;
};

/* Checks `text` (without BOM). RC_OK: it is JSON within JSON_DEPTH_MAX, and *repairs holds what
 * simdjson may refuse, in order. Else err says what is wrong and where (RC_BAD_INPUT, RC_NO_MEMORY). */
enum rc json_scan_check(struct str text, struct json_repairs *repairs, struct err *err) MUST_USE;

/* A place between two elements of a text that is known to be JSON. Lines and columns from 1. */
struct json_cursor {
    size_t offset;
    size_t line;
    size_t column;
};

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
