/* SPDX-License-Identifier: Apache-2.0
 *
 * Cuts a stream of JSON into its requests before any is parsed: one object, objects one after the other
 * (NDJSON), or an array of objects. Only brackets and strings are looked at; memory is that of the
 * longest request.
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

struct splitter {
    enum split_form form;
    struct buf value;    /* the object that was completed last, or is being read */
    size_t line, column; /* where it begins; from 1, columns in code points */
    bool many_lines;     /* it spreads over several */
    size_t count;        /* objects completed */
    /* Private. */
    enum {
        SPLIT_BEFORE,
        SPLIT_WITHIN,
        SPLIT_BEHIND,
        SPLIT_CLOSED
    } state;
    bool after_comma;
    size_t depth;
    bool in_string, escaped;
    size_t bom; /* bytes of it that were passed */
    size_t line_now, column_now;
};

#define SPLITTER_NEW                                                                                                   \
    ((struct splitter){.form = SPLIT_EMPTY, .value = BUF_NEW(SPLIT_VALUE_MAX), .line_now = 1, .column_now = 1})
void splitter_free(struct splitter *splitter);

/* Takes bytes off the front of *bytes until an object is complete (*complete) or they are used up. */
enum rc splitter_feed(struct splitter *splitter, struct str *bytes, bool *complete, struct err *err) MUST_USE;
/* At the end of the input: whether all is there. */
enum rc splitter_end(const struct splitter *splitter, struct err *err) MUST_USE;

#endif
