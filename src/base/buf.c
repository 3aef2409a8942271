/* SPDX-License-Identifier: Apache-2.0
 *
 * A growing run of bytes. Memory doubles, so that many small additions stay cheap.
 */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/pages.h"

/* Makes room for `more` bytes and the NUL behind them; a failure sticks. */
static bool buf_grow(struct buf *buf, size_t more)
{
    if (buf->failed != RC_OK)
        return false;
    size_t len;
    if (__builtin_add_overflow(buf->len, more, &len) || len > buf->ceiling || len > SIZE_MAX / 2) {
        buf->failed = RC_LIMIT;
        return false;
    }
    if (len < buf->capacity)
        return true;

    size_t capacity = buf->capacity < 32 ? 64 : buf->capacity * 2;
    if (capacity < len + 1)
        capacity = len + 1;
    char *grown = buf->at == NULL ? pages_new(capacity) : realloc(buf->at, capacity);
    if (grown == NULL) {
        buf->failed = RC_NO_MEMORY;
        return false;
    }
    if (buf->at != NULL)
        pages_prefer_large(grown, capacity);
    buf->at = grown;
    buf->capacity = capacity;
    return true;
}

void buf_add(struct buf *buf, struct str s)
{
    if (!buf_grow(buf, s.len))
        return;
    if (s.len != 0)
        memcpy(buf->at + buf->len, s.at, s.len);
    buf->len += s.len;
    buf->at[buf->len] = '\0';
}

void buf_add_char(struct buf *buf, char c)
{
    buf_add(buf, (struct str){&c, 1});
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0) {
        if (buf->failed == RC_OK)
            buf->failed = RC_LIMIT; /* longer than printf can say */
        return;
    }
    if (!buf_grow(buf, (size_t)len))
        return;

    va_start(args, format);
    int written = vsnprintf(buf->at + buf->len, (size_t)len + 1, format, args);
    va_end(args);
    if (written == len)
        buf->len += (size_t)len;
    else
        buf->at[buf->len] = '\0';
}

char *buf_reserve(struct buf *buf, size_t more)
{
    if (!buf_grow(buf, more))
        return NULL;
    /* The bytes that the caller will write count as content only after it raised len; a NUL behind
     * them keeps the promise whatever part of them it uses up. */
    memset(buf->at + buf->len, 0, more + 1);
    return buf->at + buf->len;
}

char *buf_room(struct buf *buf, size_t more)
{
    return buf_grow(buf, more) ? buf->at + buf->len : NULL;
}

void buf_fill(struct buf *buf, size_t written)
{
    buf->len += written;
    buf->at[buf->len] = '\0';
}

struct str buf_str(const struct buf *buf)
{
    return (struct str){buf->at, buf->len};
}

void buf_reset(struct buf *buf)
{
    buf->len = 0;
    if (buf->at != NULL)
        buf->at[0] = '\0';
}

void buf_forgive(struct buf *buf)
{
    buf_reset(buf);
    buf->failed = RC_OK;
}

void buf_free(struct buf *buf)
{
    free(buf->at);
    *buf = BUF_NEW(buf->ceiling);
}
