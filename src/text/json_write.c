/* SPDX-License-Identifier: Apache-2.0
 *
 * Writing JSON (RFC 8259).
 */
#include "text/json_write.h"

#include "text/utf8.h"

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
        buf_add_char(w->out, ',');
    if (w->depth > 0)
        new_line(w);
}

static void open_bracket(struct json_writer *w, char bracket)
{
    before_item(w);
    buf_add_char(w->out, bracket);
    w->depth++;
    w->pending_comma = false;
}

static void close_bracket(struct json_writer *w, char bracket)
{
    if (w->depth > 0)
        w->depth--;
    if (w->pending_comma) /* not empty */
        new_line(w);
    buf_add_char(w->out, bracket);
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
    buf_add(w->out, w->indented ? STR(": ") : STR(":"));
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
    before_item(w);
    buf_printf(w->out, "%zu", value);
    w->pending_comma = true;
}

void json_write_bool(struct json_writer *w, bool value)
{
    json_write_raw(w, value ? STR("true") : STR("false"));
}

void json_write_null(struct json_writer *w)
{
    json_write_raw(w, STR("null"));
}
