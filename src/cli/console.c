/* SPDX-License-Identifier: Apache-2.0
 *
 * Standard output and standard error.
 *
 * no-color.org for NO_COLOR; CLICOLOR_FORCE and FORCE_COLOR are not read.
 */
#include "cli/console.h"

#include <errno.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/progress.h"
#include "text/utf8.h"

struct console console_new(const struct world *world)
{
    return (struct console){.world = world, .ascii = strcmp(nl_langinfo(CODESET), "UTF-8") != 0};
}

/* ---- What a stream can show ---- */

static const char *environment(const struct console *console, const char *name)
{
    return console->world->getenv(console->world->self, name);
}

static bool is_dumb(const struct console *console)
{
    const char *term = environment(console, "TERM");
    return term != NULL && strcmp(term, "dumb") == 0;
}

size_t console_columns(void)
{
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_col < 100)
        return 80;
    return 100;
}

bool console_colour(const struct console *console, enum colour_choice choice, bool file)
{
    if (choice == COLOUR_ALWAYS || choice == COLOUR_NEVER)
        return choice == COLOUR_ALWAYS;
    const char *no_colour = environment(console, "NO_COLOR");
    /* A --color on the command line, auto too, beats NO_COLOR. */
    if (choice == COLOUR_NOT_SAID && no_colour != NULL && no_colour[0] != '\0')
        return false;
    return !is_dumb(console) && !file && isatty(STDOUT_FILENO) != 0;
}

bool console_shows_progress(const struct console *console)
{
    return !console->quiet && !is_dumb(console) && isatty(STDERR_FILENO) != 0;
}

/* ---- Standard error ---- */

/* A terminal shows the line and does nothing else; when memory is out, that is said. */
static void put_line(struct console *console, struct buf *line)
{
    progress_hide(console->progress);
    buf_add_char(line, '\n');
    if (line->failed == RC_OK)
        (void)fwrite(line->at, 1, line->len, stderr);
    else
        (void)fputs("rolecall: out of memory\n", stderr);
    progress_show(console->progress);
    buf_free(line);
}

static void add_place(struct buf *line, const struct err *err, bool ascii)
{
    if (err->file == NULL)
        return;
    utf8_add_shown(line, str_of(err->file), ascii);
    if (err->line > 0)
        buf_printf(line, ":%zu", err->line);
    if (err->line > 0 && err->column > 0)
        buf_printf(line, ":%zu", err->column);
    buf_add(line, STR(": "));
}

static void put_hint(struct console *console, const char *hint)
{
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&line, STR("rolecall: hint: "));
    utf8_add_shown(&line, str_of(hint), console->ascii);
    put_line(console, &line);
}

void console_error(struct console *console, const struct err *err)
{
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&line, STR("rolecall: "));
    add_place(&line, err, console->ascii);
    utf8_add_shown(&line, err->text != NULL ? str_of(err->text) : STR("out of memory"), console->ascii);
    put_line(console, &line);
    if (err->hint != NULL)
        put_hint(console, err->hint);
}

void console_misuse(struct console *console, const char *command, const struct err *err)
{
    console_error(console, err);
    if (err->hint != NULL || err->code != RC_BAD_INPUT)
        return;
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    buf_printf(&line, "rolecall: hint: rolecall %s%s--help says what there is", command, command[0] == '\0' ? "" : " ");
    put_line(console, &line);
}

void console_warning(struct console *console, struct str source, struct str message)
{
    if (console->quiet)
        return;
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&line, STR("rolecall: "));
    utf8_add_shown(&line, source, console->ascii);
    buf_add(&line, STR(": warning: "));
    utf8_add_shown(&line, message, console->ascii);
    put_line(console, &line);
}

void console_lines(struct console *console, const struct buf *lines)
{
    progress_hide(console->progress);
    if (lines->failed == RC_OK && lines->len > 0)
        (void)fwrite(lines->at, 1, lines->len, stderr);
    progress_show(console->progress);
}

/* ---- Standard output ---- */

static enum rc cannot_write(struct err *err)
{
    const char *reason = strerrordesc_np(errno);
    return err_set(err, RC_IO, "cannot write to standard output: %s", reason != NULL ? reason : "unknown reason");
}

enum rc console_write(struct console *console, struct str text, struct err *err)
{
    enum rc rc = RC_OK;
    if (text.len == 0)
        return RC_OK;
    progress_hide(console->progress);
    while (text.len > 0) {
        ssize_t done = write(STDOUT_FILENO, text.at, text.len);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0) {
            rc = cannot_write(err);
            break;
        }
        text = str_from(text, (size_t)done);
    }
    progress_show(console->progress);
    return rc;
}

enum rc console_close(struct console *console, struct err *err)
{
    /* Closing a copy tells what closing it would, and leaves it open for a report to the file /dev/stdout. */
    int copy = dup(STDOUT_FILENO);
    (void)console;
    return copy < 0 || close(copy) != 0 ? cannot_write(err) : RC_OK;
}
