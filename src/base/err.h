/* SPDX-License-Identifier: Apache-2.0
 *
 * How a function says that it failed: a result code, which must be looked at, and an error object
 * with the place and one line of text for a person.
 *
 * The caller owns a `struct err`, starts it with ERR_NONE and ends it with err_clear. A function
 * that returns RC_OK leaves it untouched. Text is lower case, without a full stop, says what is
 * wrong; `hint` says what to do. Neither ever holds a secret. Foreign text in it is raw: who prints
 * it escapes it.
 */
#ifndef ROLECALL_BASE_ERR_H
#define ROLECALL_BASE_ERR_H

#include "base/str.h"

enum rc {
    RC_OK,
    RC_NO_MEMORY, /* an allocation failed; the work was undone */
    RC_BAD_INPUT, /* the input is not what it must be; err says where and what to do */
    RC_IO,        /* reading or writing failed; err holds the system's reason */
    RC_LIMIT,     /* a documented ceiling was reached (size, depth) */
    RC_INTERNAL,  /* a fault of rolecall's own; reported, never hidden */
    RC_COUNT
};

#define MUST_USE                 __attribute__((warn_unused_result))
#define PRINTF_LIKE(text, first) __attribute__((format(printf, text, first)))

struct err {
    enum rc code;
    const char *kind; /* a short machine word such as "bad-json" (report-formats.md 1.2); static; may be NULL */
    char *file;       /* owned; NULL when the error has no file */
    size_t line;      /* from 1; 0 when not known */
    size_t column;    /* from 1, in code points; 0 when not known */
    char *text;       /* owned; NULL only when no memory was left for it */
    char *hint;       /* owned; NULL when there is none */
};

#define ERR_NONE ((struct err){RC_OK, NULL, NULL, 0, 0, NULL, NULL})

/* Sets code and text (printf form) and returns `code`, so that a function can end with
 * `return err_set(err, RC_BAD_INPUT, "…")`. An earlier text is replaced (it may be among the arguments);
 * kind, place and hint stay. `err` may be NULL, here and below. */
enum rc err_set(struct err *err, enum rc code, const char *format, ...) PRINTF_LIKE(3, 4);
/* The same for want of memory. Here, so that a compiler or an analyser of the caller sees that it fails. */
static inline enum rc err_no_memory(struct err *err)
{
    (void)err_set(err, RC_NO_MEMORY, "out of memory");
    return RC_NO_MEMORY;
}
/* Adds the machine word. `kind` must be static. */
void err_kind(struct err *err, const char *kind);
/* Adds the place. `file` is copied; empty leaves the file as it was. */
void err_place(struct err *err, struct str file, size_t line, size_t column);
/* Adds what the user can do, in printf form. */
void err_hint(struct err *err, const char *format, ...) PRINTF_LIKE(2, 3);
/* Says in *to what `from` says: code, text and hint, but not the place. An error without text is one of want of memory. */
void err_copy(struct err *to, const struct err *from);
/* Frees what the object owns and makes it ERR_NONE. */
void err_clear(struct err *err);

#endif
