/* SPDX-License-Identifier: Apache-2.0
 *
 * The error object. When memory is out while an error is described, the code stays and the text is
 * missing: the report of an error never fails itself.
 */
#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum rc err_set(struct err *err, enum rc code, const char *format, ...)
{
    if (err == NULL)
        return code;
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0)
        text = NULL;
    va_end(args);
    free(err->text); /* only now: the arguments may point into it */
    err->text = text;
    err->code = code;
    return code;
}

void err_kind(struct err *err, const char *kind)
{
    if (err != NULL)
        err->kind = kind;
}

void err_place(struct err *err, struct str file, size_t line, size_t column)
{
    if (err == NULL)
        return;
    err->line = line;
    err->column = column;
    if (file.len == 0)
        return;
    char *copy = strndup(file.at, file.len);
    free(err->file);
    err->file = copy;
}

void err_hint(struct err *err, const char *format, ...)
{
    if (err == NULL)
        return;
    char *hint = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&hint, format, args) < 0)
        hint = NULL;
    va_end(args);
    free(err->hint);
    err->hint = hint;
}

void err_copy(struct err *to, const struct err *from)
{
    if (from->text == NULL)
        (void)err_no_memory(to);
    else
        (void)err_set(to, from->code, "%s", from->text);
    if (from->hint != NULL)
        err_hint(to, "%s", from->hint);
}

void err_clear(struct err *err)
{
    if (err == NULL)
        return;
    free(err->file);
    free(err->text);
    free(err->hint);
    *err = ERR_NONE;
}
