/* SPDX-License-Identifier: Apache-2.0
 *
 * Cuts a stream of JSON into its requests before any is parsed: one object, objects one after the other
 * (NDJSON), or an array of objects. Only brackets and strings are looked at; memory is that of the
 * longest request, and for each of its brackets, quotes, colons and commas, as far as there are not too many,
 * four bytes more.
 */
#ifndef ROLECALL_CLI_SIMULATE_SPLIT_H
#define ROLECALL_CLI_SIMULATE_SPLIT_H

#include "base/buf.h"

enum split_form {
    SPLIT_EMPTY,
    SPLIT_OBJECTS,
    SPLIT_ARRAY
};

/* Most bytes of one request. */
#define SPLIT_VALUE_MAX ((size_t)256 << 20)
/* Most marks that are kept of one. */
#define SPLIT_MARKS_MAX ((size_t)1 << 20)

struct splitter {
    enum split_form form;
    struct str value;    /* the object that was completed last: in the bytes that were fed, or kept */
    size_t line, column; /* where it begins; from 1, columns in code points */
    bool many_lines;     /* it spreads over several */
    size_t count;        /* objects completed */
    /* Places in `value`: of its brackets, colons and commas outside strings, and of the quotes that begin and end
     * strings. Not there for an object that has too many, or a backslash outside of strings. */
    const uint32_t *marks;
    size_t mark_count;
    /* Private. */
    enum {
        SPLIT_BEFORE,
        SPLIT_WITHIN,
        SPLIT_BEHIND,
        SPLIT_CLOSED
    } state;
    bool after_comma;
    struct buf kept; /* of an object that is not complete: what was fed before */
    size_t length;   /* of an object that is not complete: bytes looked at */
    size_t depth;
    bool in_string, escaped;
    bool marked; /* all of its marks are in `places` */
    uint32_t *places;
    size_t place_count, place_capacity;
    size_t bom; /* bytes of it that were passed */
    size_t line_now, column_now;
};

#define SPLITTER_NEW                                                                                                   \
    ((struct splitter){.form = SPLIT_EMPTY, .kept = BUF_NEW(SPLIT_VALUE_MAX), .line_now = 1, .column_now = 1})
void splitter_free(struct splitter *splitter);

/* Takes bytes off the front of *bytes until an object is complete (*complete) or they are used up. What was completed
 * is valid until the next call, and no longer than the bytes. */
enum rc splitter_feed(struct splitter *splitter, struct str *bytes, bool *complete, struct err *err) MUST_USE;
/* At the end of the input: whether all is there. */
enum rc splitter_end(const struct splitter *splitter, struct err *err) MUST_USE;

#endif
