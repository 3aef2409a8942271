/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines for a terminal: words filled into a width, columns, colour, foreign text made harmless
 * (report-formats.md, section 8).
 *
 * A layout appends to a buffer; its failures are the buffer's. A word is never broken, and no line ends in a blank.
 */
#ifndef ROLECALL_REPORT_TEXT_LAYOUT_H
#define ROLECALL_REPORT_TEXT_LAYOUT_H

#include "base/buf.h"

enum layout_style {
    STYLE_PLAIN,
    STYLE_FAIL,
    STYLE_UNKNOWN,
    STYLE_PASS,
    STYLE_COMMAND,
    STYLE_COUNT
};

struct layout {
    struct buf *out;
    struct buf *scratch; /* for the layout's own use between calls */
    size_t columns;
    bool colour;
    bool ascii;
    size_t hang;   /* where continued lines begin */
    size_t column; /* private: where the line stands, */
    size_t gap;    /* blanks that are due before the next word, */
    bool fresh;    /* and whether this line holds no word yet */
};

/* Begins a line at column `indent` (from 0); what does not fit goes on at column `hang`. */
void layout_line(struct layout *layout, size_t indent, size_t hang);
/* One word, with whatever blanks it holds. */
void layout_word(struct layout *layout, struct str word, enum layout_style style);
/* The text, word by word. Blanks between words become one. */
void layout_words(struct layout *layout, struct str text);
/* The same, but begun on a new line where that keeps it in one piece. */
void layout_sentence(struct layout *layout, struct str text);
/* The next word begins at `column`, or two blanks from here where that is behind it. */
void layout_to_column(struct layout *layout, size_t column);
/* The next word begins `blanks` blanks from here. */
void layout_gap(struct layout *layout, size_t blanks);
/* Words of a command for a POSIX shell, each quoted as it needs; a line that is too long goes on behind a backslash.
 * Words that hold a NUL cannot be given to a program: shell_can_hold tells. */
void layout_command(struct layout *layout, const struct str *words, size_t count);
void layout_end(struct layout *layout);
void layout_empty_line(struct layout *layout);

/* Whether a program can be given this as an argument: no NUL. */
bool shell_can_hold(struct str word);
/* The words of a command that has no quotes, and behind them the snapshot, in `words`; their number, 0 where there is no command
 * or the snapshot has no name that a program can be given. */
size_t command_with_source(struct str command, struct str source, struct str *words, size_t room);
/* Appends `word` as a shell reads it back: bare, in '…', or, where a terminal could not show it, in $'…' (bash, ksh, zsh,
 * POSIX 2024). */
void shell_add_quoted(struct buf *out, struct str word, bool ascii);

#endif
