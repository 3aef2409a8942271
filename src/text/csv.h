/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading CSV (RFC 4180), row by row.
 */
#ifndef ROLECALL_TEXT_CSV_H
#define ROLECALL_TEXT_CSV_H

#include "base/arena.h"

struct csv {
    struct str rest;    /* what was not read yet */
    size_t line;        /* of the row read last, from 1 */
    size_t next_line;   /* private */
    struct str *fields; /* of the row read last; in the arena */
    size_t field_count;
    size_t capacity; /* private */
};

struct csv csv_open(struct str text);
/* Reads the next row into csv->fields (quoted fields are unquoted into `arena`). *more is false at
 * the end. An unterminated quote or text after a closing quote: RC_BAD_INPUT with line and column. */
enum rc csv_next(struct csv *csv, struct arena *arena, bool *more, struct err *err) MUST_USE;

#endif
