/* SPDX-License-Identifier: Apache-2.0
 *
 * Writing JSON (RFC 8259).
 */
#include "text/json_write.h"

#include <string.h>

#include "text/utf8.h"

/* Room for `more` bytes and a NUL, mostly there already. NULL: failed. */
static char *room_for(struct buf *out, size_t more)
{
    if (out->failed == RC_OK && out->capacity > out->len && more < out->capacity - out->len &&
        more <= out->ceiling - out->len)
        return out->at + out->len;
    return buf_reserve(out, more);
}

static void put(struct buf *out, char c)
{
    char *place = room_for(out, 1);

    if (place == NULL)
        return;
    place[0] = c;
    place[1] = '\0';
    out->len++;
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Not 0: one of eight bytes is below `limit`, which is at most 0x80. */
static uint64_t below(uint64_t word, unsigned char limit)
{
    return (word - EACH_BYTE(limit)) & ~word & EACH_BYTE(0x80);
}

/* Not 0: one of eight bytes cannot stand in a string as it is, or is not ASCII and is to be looked at. */
static uint64_t not_plain(uint64_t word)
{
    return below(word, 0x20) | below(word ^ EACH_BYTE('"'), 1) | below(word ^ EACH_BYTE('\\'), 1) |
           below(word ^ EACH_BYTE(0x7f), 1) | (word & EACH_BYTE(0x80));
}

static bool is_plain_text(struct str s)
{
    uint64_t word;
    size_t at = 0;

    for (; at + sizeof word <= s.len; at += sizeof word) {
        memcpy(&word, s.at + at, sizeof word);
        if (not_plain(word) != 0)
            return false;
    }
    word = EACH_BYTE('x');
    if (at < s.len)
        memcpy(&word, s.at + at, s.len - at);
    return not_plain(word) == 0;
}

static void add_plain_quoted(struct buf *out, struct str text)
{
    char *place = room_for(out, text.len + 2);

    if (place == NULL)
        return;
    place[0] = '"';
    if (text.len > 0)
        memcpy(place + 1, text.at, text.len);
    place[text.len + 1] = '"';
    place[text.len + 2] = '\0';
    out->len += text.len + 2;
}

struct json_writer json_writer(struct buf *out, bool indented)
{
    return (struct json_writer){out, indented, false, false, 0};
}

struct json_writer json_writer_at(struct buf *out, size_t depth)
{
    return (struct json_writer){out, true, false, true, depth};
}

static void new_line(struct json_writer *w)
{
    if (!w->indented)
        return;
    buf_add_char(w->out, '\n');
    for (size_t i = 0; i < w->depth; i++)
        buf_add(w->out, STR("  "));
}

/* What stands between the value or key that comes now and what came before. */
static void before_item(struct json_writer *w)
{
    if (w->after_key) {
        w->after_key = false;
        return;
    }
    if (w->pending_comma)
        put(w->out, ',');
    if (w->depth > 0)
        new_line(w);
}

static void open_bracket(struct json_writer *w, char bracket)
{
    before_item(w);
    put(w->out, bracket);
    w->depth++;
    w->pending_comma = false;
}

static void close_bracket(struct json_writer *w, char bracket)
{
    if (w->depth > 0)
        w->depth--;
    if (w->pending_comma) /* not empty */
        new_line(w);
    put(w->out, bracket);
    w->pending_comma = true;
}

void json_write_object(struct json_writer *w)
{
    open_bracket(w, '{');
}

void json_write_object_end(struct json_writer *w)
{
    close_bracket(w, '}');
}

void json_write_array(struct json_writer *w)
{
    open_bracket(w, '[');
}

void json_write_array_end(struct json_writer *w)
{
    close_bracket(w, ']');
}

static void add_escape(struct buf *out, uint32_t code_point)
{
    static const char short_forms[] = {['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    if (code_point < sizeof short_forms && short_forms[code_point] != '\0') {
        char escape[2] = {'\\', short_forms[code_point]};
        buf_add(out, (struct str){escape, sizeof escape});
    } else {
        buf_printf(out, "\\u%04x", (unsigned)code_point);
    }
}

/* What a terminal or an editor acts on: controls, marks of direction and of lines. */
static bool is_control(uint32_t code_point)
{
    return code_point < 0x20 || (code_point >= 0x7f && code_point < 0xa0) || code_point == 0x200e ||
           code_point == 0x200f || (code_point >= 0x2028 && code_point <= 0x202e) ||
           (code_point >= 0x2066 && code_point <= 0x2069);
}

static void add_quoted(struct buf *out, struct str value)
{
    if (is_plain_text(value)) { /* as nearly all are */
        add_plain_quoted(out, value);
        return;
    }
    buf_add_char(out, '"');
    size_t plain = 0; /* start of what can be copied as it is */
    size_t at = 0;
    while (at < value.len) {
        size_t start = at;
        uint32_t code_point = utf8_next(value, &at);
        bool is_plain =
            code_point != '"' && code_point != '\\' && !is_control(code_point) && !(code_point & UTF8_INVALID);
        if (is_plain)
            continue;
        buf_add(out, str_slice(value, plain, start));
        plain = at;
        if (code_point & UTF8_INVALID) {
            utf8_add(out, 0xfffd);
        } else if (code_point == '"' || code_point == '\\') {
            buf_add_char(out, '\\');
            buf_add_char(out, (char)code_point);
        } else {
            add_escape(out, code_point);
        }
    }
    buf_add(out, str_from(value, plain));
    buf_add_char(out, '"');
}

void json_write_key(struct json_writer *w, struct str name)
{
    before_item(w);
    add_quoted(w->out, name);
    put(w->out, ':');
    if (w->indented)
        put(w->out, ' ');
    w->after_key = true;
}

void json_write_raw(struct json_writer *w, struct str text)
{
    before_item(w);
    buf_add(w->out, text);
    w->pending_comma = true;
}

void json_write_string(struct json_writer *w, struct str value)
{
    before_item(w);
    add_quoted(w->out, value);
    w->pending_comma = true;
}

void json_write_size(struct json_writer *w, size_t value)
{
    char digits[24];
    size_t from = sizeof digits;

    do {
        digits[--from] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    json_write_raw(w, (struct str){digits + from, sizeof digits - from});
}

void json_write_bool(struct json_writer *w, bool value)
{
    json_write_raw(w, value ? STR("true") : STR("false"));
}

void json_write_null(struct json_writer *w)
{
    json_write_raw(w, STR("null"));
}
