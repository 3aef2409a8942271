/* SPDX-License-Identifier: Apache-2.0
 *
 * Files read piece by piece. Gzip is RFC 1952, by zlib: members one after the other, and zeros behind
 * the last one.
 */
#include "text/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

enum {
    PIECE = 64 * 1024
};

struct stream {
    char *name;
    int fd;
    bool started; /* the first bytes were looked at */
    bool packed;
    bool in_member;
    bool padding; /* behind the last member */
    bool pending; /* zlib filled `out`: it may hold more */
    z_stream zip;
    struct str rest; /* of `in`, not yet unpacked */
    char in[PIECE];
    char out[PIECE];
};

static enum rc failed(const struct stream *stream, enum rc code, const char *text, struct err *err)
{
    err_set(err, code, "%s", text);
    err_place(err, strcmp(stream->name, "-") == 0 ? STR("standard input") : str_of(stream->name), 0, 0);
    return code;
}

static enum rc system_failed(const struct stream *stream, const char *doing, struct err *err)
{
    const char *why = strerrordesc_np(errno);

    err_set(err, RC_IO, "cannot %s: %s", doing, why != NULL ? why : "unknown reason");
    err_place(err, strcmp(stream->name, "-") == 0 ? STR("standard input") : str_of(stream->name), 0, 0);
    return RC_IO;
}

enum rc stream_open(struct str path, struct stream **out, struct err *err)
{
    struct stream *stream;
    enum rc rc;

    if (path.len == 0 || str_find(path, '\0') != path.len)
        return err_set(err, RC_BAD_INPUT, path.len == 0 ? "an empty file name" : "a file name with a NUL in it");
    stream = calloc(1, sizeof *stream);
    if (stream == NULL)
        return err_no_memory(err);
    stream->fd = -1;
    stream->name = strndup(path.at, path.len);
    if (stream->name == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    stream->fd = strcmp(stream->name, "-") == 0 ? STDIN_FILENO : open(stream->name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (stream->fd < 0) {
        rc = system_failed(stream, "open", err);
        goto out;
    }
    *out = stream;
    stream = NULL;
    rc = RC_OK;
out:
    stream_free(stream);
    return rc;
}

void stream_free(struct stream *stream)
{
    if (stream == NULL)
        return;
    if (stream->packed)
        (void)inflateEnd(&stream->zip);
    if (stream->fd >= 0 && stream->fd != STDIN_FILENO)
        (void)close(stream->fd); /* nothing was written: there is nothing to lose */
    free(stream->name);
    free(stream);
}

/* Reads into `in` behind the first `have` bytes; *got is 0 at the end. */
static enum rc read_in(struct stream *stream, size_t have, size_t *got, struct err *err)
{
    for (;;) {
        ssize_t count = read(stream->fd, stream->in + have, sizeof stream->in - have);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return system_failed(stream, "read", err);
        *got = (size_t)count;
        return RC_OK;
    }
}

/* The first two bytes tell gzip. */
static enum rc start(struct stream *stream, struct err *err)
{
    size_t have = 0;

    for (;;) {
        size_t got;
        enum rc rc = read_in(stream, have, &got, err);
        if (rc != RC_OK)
            return rc;
        have += got;
        if (got == 0 || have >= 2)
            break;
        if (stream->in[0] != '\x1f')
            break; /* no need to wait for more */
    }
    stream->rest = (struct str){stream->in, have};
    stream->started = true;
    if (!str_starts_with(stream->rest, (struct str){"\x1f\x8b", 2}))
        return RC_OK;
    if (inflateInit2(&stream->zip, 16 + MAX_WBITS) != Z_OK)
        return failed(stream, RC_NO_MEMORY, "out of memory", err);
    stream->packed = true;
    stream->in_member = true;
    return RC_OK;
}

static enum rc refill(struct stream *stream, struct err *err)
{
    size_t got;
    enum rc rc = read_in(stream, 0, &got, err);

    if (rc == RC_OK)
        stream->rest = (struct str){stream->in, got};
    return rc;
}

/* Between two members: another one begins, or zeros fill the file up, or it is at its end. */
static enum rc between_members(struct stream *stream, struct err *err)
{
    if (stream->rest.at[0] != '\0' && !stream->padding) {
        if (inflateReset(&stream->zip) != Z_OK)
            return failed(stream, RC_INTERNAL, "zlib refuses to go on", err);
        stream->in_member = true;
        return RC_OK;
    }
    stream->padding = true;
    while (stream->rest.len > 0 && stream->rest.at[0] == '\0')
        stream->rest = str_from(stream->rest, 1);
    return stream->rest.len == 0 ? RC_OK : failed(stream, RC_BAD_INPUT, "damaged gzip data: bytes behind its end", err);
}

/* One step of unpacking; *made is what came out. */
static enum rc unpack(struct stream *stream, size_t *made, struct err *err)
{
    int result;

    stream->zip.next_in = (z_const Bytef *)stream->rest.at;
    stream->zip.avail_in = (uInt)stream->rest.len;
    stream->zip.next_out = (Bytef *)stream->out;
    stream->zip.avail_out = PIECE;
    result = inflate(&stream->zip, Z_NO_FLUSH);
    stream->rest = str_from(stream->rest, stream->rest.len - stream->zip.avail_in);
    *made = PIECE - stream->zip.avail_out;
    stream->pending = result == Z_OK && stream->zip.avail_out == 0;
    if (result == Z_STREAM_END)
        stream->in_member = false;
    else if (result == Z_MEM_ERROR)
        return failed(stream, RC_NO_MEMORY, "out of memory", err);
    else if (result != Z_OK && result != Z_BUF_ERROR)
        return failed(stream, RC_BAD_INPUT, "damaged gzip data", err);
    return RC_OK;
}

enum rc stream_next(struct stream *stream, struct str *bytes, struct err *err)
{
    enum rc rc = stream->started ? RC_OK : start(stream, err);

    while (rc == RC_OK) {
        size_t made = 0;

        if (stream->rest.len == 0 && !stream->pending)
            rc = refill(stream, err);
        if (rc != RC_OK)
            break;
        if (stream->rest.len == 0 && stream->in_member && !stream->pending)
            return failed(stream, RC_BAD_INPUT, "damaged gzip data: it ends early", err);
        if (!stream->packed || (stream->rest.len == 0 && !stream->in_member)) {
            *bytes = stream->rest;
            stream->rest = STR_EMPTY;
            return RC_OK;
        }
        rc = stream->in_member ? unpack(stream, &made, err) : between_members(stream, err);
        if (rc == RC_OK && made > 0) {
            *bytes = (struct str){stream->out, made};
            return RC_OK;
        }
    }
    return rc;
}
