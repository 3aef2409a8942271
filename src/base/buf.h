/* SPDX-License-Identifier: Apache-2.0
 *
 * A growing run of bytes with a ceiling.
 *
 * A buffer that could not grow (no memory, ceiling) is `failed`: further additions do nothing, and
 * the one check is made where the content is used. The owner starts it with BUF_NEW and ends it
 * with buf_free.
 */
#ifndef ROLECALL_BASE_BUF_H
#define ROLECALL_BASE_BUF_H

#include "base/err.h"
#include "base/str.h"

struct buf {
    char *at; /* owned; always followed by a NUL that is not counted, once something was added */
    size_t len;
    size_t capacity;
    size_t ceiling; /* most bytes it may hold */
    enum rc failed; /* RC_OK, RC_NO_MEMORY or RC_LIMIT */
};

#define BUF_NEW(most) ((struct buf){NULL, 0, 0, (most), RC_OK})
/* For text that has no natural bound but memory. */
#define BUF_UNBOUNDED (SIZE_MAX / 4)

void buf_add(struct buf *buf, struct str s);
void buf_add_char(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *format, ...) PRINTF_LIKE(2, 3);
/* Room for `more` bytes at the end, to be written by the caller, who then raises len. NULL: failed. */
char *buf_reserve(struct buf *buf, size_t more) MUST_USE;
/* The same, but what stands there is anything; the caller says with buf_fill how much of it is written. For what is
 * large. */
char *buf_room(struct buf *buf, size_t more) MUST_USE;
void buf_fill(struct buf *buf, size_t written);
struct str buf_str(const struct buf *buf);
/* Empties it and keeps the memory. A failure stays: who fills a buffer again and again looks once, at the end. */
void buf_reset(struct buf *buf);
/* The same, and what follows may succeed again. */
void buf_forgive(struct buf *buf);
void buf_free(struct buf *buf);

#endif
