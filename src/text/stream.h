/* SPDX-License-Identifier: Apache-2.0
 *
 * A file read piece by piece, in bounded memory: for inputs that hold one record after the other and
 * may never end. Whole files are file.h.
 */
#ifndef ROLECALL_TEXT_STREAM_H
#define ROLECALL_TEXT_STREAM_H

#include "base/err.h"

struct stream;

/* Opens `path` ("-" is standard input). Bytes that start with gzip's magic are unpacked on the way.
 * On success *out is the caller's (stream_free). Errors here and below name the file. */
enum rc stream_open(struct str path, struct stream **out, struct err *err) MUST_USE;
void stream_free(struct stream *stream); /* NULL is fine */

/* The next bytes, as soon as there are any; empty at the end. They are valid until the next call. */
enum rc stream_next(struct stream *stream, struct str *bytes, struct err *err) MUST_USE;

#endif
