/* SPDX-License-Identifier: Apache-2.0
 *
 * Filling lines, and quoting for a shell (POSIX, Shell Command Language, 2.2 Quoting).
 */
#include "report/text_layout.h"

#include "text/utf8.h"

/* The eight basic colours and bold alone: they follow the terminal's own theme. */
static const char *const style_codes[STYLE_COUNT] = {[STYLE_PLAIN] = "",
                                                     [STYLE_FAIL] = "\x1b[1;31m",
                                                     [STYLE_UNKNOWN] = "\x1b[1;33m",
                                                     [STYLE_PASS] = "\x1b[32m",
                                                     [STYLE_COMMAND] = "\x1b[1m"};

static void add_blanks(struct layout *layout, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buf_add_char(layout->out, ' ');
    layout->column += count;
}

static void new_line(struct layout *layout)
{
    buf_add_char(layout->out, '\n');
    layout->column = 0;
    layout->fresh = true;
    layout->gap = layout->hang;
}

void layout_line(struct layout *layout, size_t indent, size_t hang)
{
    layout->column = 0;
    layout->fresh = true;
    layout->gap = indent;
    layout->hang = hang;
}

/* `shown` is safe for a terminal. `tail` columns must be left behind it. */
static void add_shown(struct layout *layout, struct str shown, enum layout_style style, size_t tail)
{
    bool coloured = layout->colour && style != STYLE_PLAIN;
    size_t width = utf8_columns(shown);

    if (shown.len == 0)
        return;
    if (!layout->fresh && layout->column + layout->gap + width + tail > layout->columns)
        new_line(layout);
    add_blanks(layout, layout->gap);
    if (coloured)
        buf_add(layout->out, str_of(style_codes[style]));
    buf_add(layout->out, shown);
    if (coloured)
        buf_add(layout->out, STR("\x1b[0m"));
    layout->column += width;
    layout->gap = 1;
    layout->fresh = false;
}

/* The text in its shown form; valid until the scratch buffer is used again. */
static struct str shown(struct layout *layout, struct str text)
{
    buf_reset(layout->scratch);
    utf8_add_shown(layout->scratch, text, layout->ascii);
    if (layout->scratch->failed != RC_OK && layout->out->failed == RC_OK)
        layout->out->failed = layout->scratch->failed;
    return buf_str(layout->scratch);
}

void layout_word(struct layout *layout, struct str word, enum layout_style style)
{
    add_shown(layout, shown(layout, word), style, 0);
}

static void add_words(struct layout *layout, struct str rest)
{
    while (rest.len > 0)
        add_shown(layout, str_cut(&rest, ' '), STYLE_PLAIN, 0);
}

void layout_words(struct layout *layout, struct str text)
{
    add_words(layout, shown(layout, text));
}

void layout_sentence(struct layout *layout, struct str text)
{
    struct str whole = shown(layout, text);
    size_t width = utf8_columns(whole);

    if (!layout->fresh && layout->column + layout->gap + width > layout->columns &&
        layout->hang + width <= layout->columns)
        new_line(layout);
    add_words(layout, whole);
}

void layout_to_column(struct layout *layout, size_t column)
{
    if (layout->column < column)
        layout->gap = column - layout->column;
    else
        layout->gap = 2;
}

void layout_gap(struct layout *layout, size_t blanks)
{
    if (!layout->fresh)
        layout->gap = blanks;
}

void layout_command(struct layout *layout, const struct str *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t tail = i + 1 < count ? 2 : 0; /* " \" */
        buf_reset(layout->scratch);
        shell_add_quoted(layout->scratch, words[i], layout->ascii);
        if (layout->scratch->failed != RC_OK && layout->out->failed == RC_OK)
            layout->out->failed = layout->scratch->failed;
        struct str quoted = buf_str(layout->scratch);
        if (i > 0 && layout->column + 1 + utf8_columns(quoted) + tail > layout->columns) {
            buf_add(layout->out, STR(" \\"));
            new_line(layout);
        }
        add_shown(layout, quoted, STYLE_COMMAND, 0);
    }
}

void layout_end(struct layout *layout)
{
    buf_add_char(layout->out, '\n');
    layout_line(layout, 0, 0);
}

void layout_empty_line(struct layout *layout)
{
    layout_end(layout);
}

/* ---- The shell ---- */

bool shell_can_hold(struct str word)
{
    return str_find(word, '\0') == word.len;
}

size_t command_with_source(struct str command, struct str source, struct str *words, size_t room)
{
    struct str rest = command;
    size_t count = 0;
    if (rest.len == 0 || source.len == 0 || !shell_can_hold(source))
        return 0;
    while (rest.len > 0 && count + 2 < room)
        words[count++] = str_cut(&rest, ' ');
    if (source.at[0] == '-' && source.len > 1)
        words[count++] = STR("--");
    words[count++] = source;
    return count;
}

/* Characters that no shell reads as anything but themselves. */
static bool is_bare(struct str word)
{
    static const struct str others = {"_./:@%+,-=", 10};
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && str_find(others, c) == others.len)
            return false;
    }
    return word.len > 0 && word.at[0] != '='; /* zsh reads =command */
}

static void add_in_quotes(struct buf *out, struct str word)
{
    buf_add_char(out, '\'');
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] == '\'')
            buf_add(out, STR("'\\''"));
        else
            buf_add_char(out, word.at[i]);
    }
    buf_add_char(out, '\'');
}

/* What utf8_add_shown makes of a character is what $'…' reads back. */
static void add_escaped(struct buf *out, struct str word, bool ascii)
{
    buf_add(out, STR("$'"));
    size_t at = 0;
    while (at < word.len) {
        size_t start = at;
        uint32_t code_point = utf8_next(word, &at);
        if (code_point == '\'' || code_point == '\\')
            buf_add_char(out, '\\');
        utf8_add_shown(out, str_slice(word, start, at), ascii);
    }
    buf_add_char(out, '\'');
}

void shell_add_quoted(struct buf *out, struct str word, bool ascii)
{
    struct buf as_shown = BUF_NEW(BUF_UNBOUNDED);
    utf8_add_shown(&as_shown, word, ascii);
    if (as_shown.failed != RC_OK && out->failed == RC_OK)
        out->failed = as_shown.failed;

    if (is_bare(word))
        buf_add(out, word);
    else if (str_equal(buf_str(&as_shown), word))
        add_in_quotes(out, word);
    else
        add_escaped(out, word, ascii);
    buf_free(&as_shown);
}
