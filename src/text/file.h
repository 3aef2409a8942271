/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole files in, whole files out.
 */
#ifndef ROLECALL_TEXT_FILE_H
#define ROLECALL_TEXT_FILE_H

#include "base/buf.h"
#include "base/err.h"

/* The bytes of a file, with FILE_PADDING bytes of zero behind them. Freed with file_free. */
struct file {
    struct str bytes;
    void *owned; /* private; NULL: the bytes are not file_read's, and nothing need stand behind them */
};

/* Room for parsers that look at many bytes at once. */
#define FILE_PADDING ((size_t)64)

/* Most bytes that one input file may have, unpacked. */
#define FILE_SIZE_MAX ((size_t)4 << 30)

/* Reads all of `path` ("-" is standard input); bytes that start with gzip's magic are unpacked
 * (multi-member files too), whatever the name. A folder, an unreadable or unfinished file, a damaged
 * or too large one: err with the file's name. */
enum rc file_read(struct str path, struct file *out, struct err *err) MUST_USE;
/* Unpacks gzip bytes that are already in memory (for fuzzing and tests). */
enum rc file_gunzip(struct str packed, size_t ceiling, struct buf *out, struct err *err) MUST_USE;
void file_free(struct file *file); /* a zeroed one is fine */

/* For small files that hold secrets. The bytes as they are: nothing is unpacked, "-" is a name like any other, nothing
 * stands behind them. More than `ceiling`: RC_LIMIT. They lie where they were read to, so that
 * file_wipe leaves no copy. *missing (or NULL) says whether the failure is that there is no such file. */
enum rc file_read_bounded(struct str path, size_t ceiling, struct file *out, bool *missing, struct err *err) MUST_USE;
/* The same as file_free, but the bytes are wiped before. */
void file_wipe(struct file *file);

/* Writes `content` to `path` so that the file appears whole or not at all: a temporary name in the
 * same folder, mode 0600, fsync, rename. Symbolic links are followed, also one to a file that is not
 * there; what is no plain file (a pipe, a device) is written to as it stands. */
enum rc file_write_whole(struct str path, struct str content, struct err *err) MUST_USE;

/* Whether both would be written to one and the same place, however it is spelt: the same name in the same folder, links
 * followed. Two hard links are two places. False also where a folder is not there. */
enum rc file_same_place(struct str first, struct str second, bool *same, struct err *err) MUST_USE;

/* The same in two steps, for several files of which none is to appear when one cannot be written: all is done but the
 * last step, the name. `content` must live until then. */
struct file_write;
enum rc file_write_prepare(struct str path, struct str content, struct file_write **out, struct err *err) MUST_USE;
enum rc file_write_finish(struct file_write *write, struct err *err) MUST_USE; /* frees it, too */
void file_write_drop(struct file_write *write);                                /* leaves no trace; NULL is fine */

#endif
