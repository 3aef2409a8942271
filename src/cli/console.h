/* SPDX-License-Identifier: Apache-2.0
 *
 * Standard output and standard error: what may be shown on them, and what is said there
 * (report-formats.md, section 8).
 */
#ifndef ROLECALL_CLI_CONSOLE_H
#define ROLECALL_CLI_CONSOLE_H

#include "cli/options.h"

struct progress;

struct console {
    const struct world *world;
    struct progress *progress; /* hidden before anything is written; NULL: there is none */
    bool ascii;                /* the locale is not UTF-8 */
    bool quiet;                /* warnings and progress are not wanted */
    bool signals_taken;        /* somebody looks after the signals that end the program (signals.h) */
};

struct console console_new(const struct world *world);
/* Columns to use on standard output: 80 where the terminal is narrower than 100, else 100. */
size_t console_columns(void);
/* Whether to colour what goes to standard output (or, `file`, to a file). */
bool console_colour(const struct console *console, enum colour_choice choice, bool file);
/* Whether a progress line may be shown. */
bool console_shows_progress(const struct console *console);

/* Says one error on standard error, and its hint on a second line. */
void console_error(struct console *console, const struct err *err);
/* The same for a command line that cannot be read. */
void console_misuse(struct console *console, const char *command, const struct err *err);
/* Says "rolecall: SOURCE: warning: MESSAGE", unless quiet. */
void console_warning(struct console *console, struct str source, struct str message);
/* Puts lines, in their shown form, on standard error as they are. */
void console_lines(struct console *console, const struct buf *lines);
/* Writes all of `text` to standard output. */
enum rc console_write(struct console *console, struct str text, struct err *err) MUST_USE;
/* Ends standard output: what the system could not write until now is an error too. */
enum rc console_close(struct console *console, struct err *err) MUST_USE;

#endif
