/* SPDX-License-Identifier: Apache-2.0
 *
 * Writing JSON into a buffer: compact, or indented by two blanks for people.
 *
 * The writer puts commas and colons itself and escapes every string for RFC 8259: invalid UTF-8
 * becomes U+FFFD; control characters, DEL, C1, and marks of direction and of lines are written as \u
 * escapes, so that no terminal acts on them. Output never depends on locale. Errors are the buffer's (sticky).
 */
#ifndef ROLECALL_TEXT_JSON_WRITE_H
#define ROLECALL_TEXT_JSON_WRITE_H

#include "base/buf.h"

struct json_writer {
    struct buf *out;
    bool indented;
    bool pending_comma; /* private */
    bool after_key;     /* private */
    size_t depth;       /* private */
};

struct json_writer json_writer(struct buf *out, bool indented);
/* For one value, indented, that json_write_raw will put in its place later, `depth` brackets deep. */
struct json_writer json_writer_at(struct buf *out, size_t depth);
void json_write_object(struct json_writer *w);
void json_write_object_end(struct json_writer *w);
void json_write_array(struct json_writer *w);
void json_write_array_end(struct json_writer *w);
void json_write_key(struct json_writer *w, struct str name);
void json_write_string(struct json_writer *w, struct str value);
void json_write_size(struct json_writer *w, size_t value);
void json_write_bool(struct json_writer *w, bool value);
void json_write_null(struct json_writer *w);
/* `text` is JSON already; it is written as it is. */
void json_write_raw(struct json_writer *w, struct str text);

#endif
