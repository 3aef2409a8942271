/* SPDX-License-Identifier: Apache-2.0
 *
 * Files that may be packed: what was packed comes out again, members one after the other too; what is cut short is
 * refused; and a file read whole and the same file read piece by piece are the same bytes, or both refused.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include "text/file.h"
#include "text/stream.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* Appends `text` as a member. */
static void pack(struct str text, struct buf *out)
{
    z_stream zip = {.next_in = (Bytef *)(uintptr_t)text.at, .avail_in = (uInt)text.len};
    must(deflateInit2(&zip, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    size_t most = deflateBound(&zip, text.len);
    char *room = buf_reserve(out, most);
    must(room != NULL);
    zip.next_out = (Bytef *)room;
    zip.avail_out = (uInt)most;
    must(deflate(&zip, Z_FINISH) == Z_STREAM_END);
    out->len += most - zip.avail_out;
    must(deflateEnd(&zip) == Z_OK);
}

static void check_round(struct str text)
{
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    size_t half = text.len / 2;
    pack(str_slice(text, 0, half), &packed);
    size_t first = packed.len;
    pack(str_from(text, half), &packed);
    must(file_gunzip(buf_str(&packed), BUF_UNBOUNDED, &out, NULL) == RC_OK);
    must(str_equal(buf_str(&out), text));
    /* Zeros behind it are padding; a member that is not whole is a fault, and so is one byte too much. */
    buf_add(&packed, (struct str){"\0\0\0", 3});
    buf_reset(&out);
    must(file_gunzip(buf_str(&packed), BUF_UNBOUNDED, &out, NULL) == RC_OK && str_equal(buf_str(&out), text));
    buf_reset(&out);
    must(file_gunzip(str_slice(buf_str(&packed), 0, first + 10), BUF_UNBOUNDED, &out, NULL) == RC_BAD_INPUT);
    if (text.len > 0) {
        buf_reset(&out);
        must(file_gunzip(buf_str(&packed), text.len - 1, &out, NULL) != RC_OK);
    }
    buf_free(&out);
    buf_free(&packed);
}

static enum rc read_pieces(struct str path, struct buf *out, struct err *err)
{
    struct stream *stream = NULL;
    enum rc rc = stream_open(path, &stream, err);
    for (;;) {
        struct str bytes = STR_EMPTY;
        if (rc == RC_OK)
            rc = stream_next(stream, &bytes, err);
        if (rc != RC_OK || bytes.len == 0)
            break;
        buf_add(out, bytes);
    }
    stream_free(stream);
    return rc;
}

static void compare_readers(struct str text)
{
    char path[32];
    struct buf pieces = BUF_NEW(BUF_UNBOUNDED);
    struct file file = {.owned = NULL};
    struct err whole_err = ERR_NONE, pieces_err = ERR_NONE;
    int memory = memfd_create("fuzz", MFD_CLOEXEC);
    must(memory >= 0 && write(memory, text.at, text.len) == (ssize_t)text.len);
    must(snprintf(path, sizeof path, "/proc/self/fd/%d", memory) > 0);
    enum rc whole = file_read(str_of(path), &file, &whole_err);
    enum rc piecewise = read_pieces(str_of(path), &pieces, &pieces_err);
    must((whole == RC_OK) == (piecewise == RC_OK));
    if (whole == RC_OK) {
        must(str_equal(file.bytes, buf_str(&pieces)));
        for (size_t i = 0; i < FILE_PADDING; i++)
            must(file.bytes.at[file.bytes.len + i] == 0);
    } else {
        must(whole_err.text != NULL && whole_err.file != NULL && pieces_err.text != NULL && pieces_err.file != NULL);
    }
    err_clear(&whole_err);
    err_clear(&pieces_err);
    file_free(&file);
    buf_free(&pieces);
    must(close(memory) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *)data, size};
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    if (size > 64 * 1024)
        return 0;
    if (file_gunzip(text, (size_t)1 << 20, &out, &err) == RC_OK)
        must(out.len <= (size_t)1 << 20);
    else
        must(err.text != NULL);
    err_clear(&err);
    buf_free(&out);
    check_round(text);
    compare_readers(text);
    return 0;
}
