/* SPDX-License-Identifier: Apache-2.0
 *
 * UTF-8 as the Unicode Standard has it (chapter 3, table 3-7: no overlong forms, no surrogates).
 */
#include "text/utf8.h"

#include <string.h>

#include "text/utf8_width.h"

static bool is_continuation(struct str s, size_t at)
{
    return at < s.len && ((unsigned char)s.at[at] & 0xc0) == 0x80;
}

uint32_t utf8_next(struct str s, size_t *at)
{
    size_t start = *at;
    unsigned char first = (unsigned char)s.at[start];
    *at = start + 1;
    if (first < 0x80)
        return first;

    size_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4)
        return UTF8_INVALID | first;
    uint32_t code_point = first & (0x3fu >> more);
    for (size_t i = 1; i <= more; i++) {
        if (!is_continuation(s, start + i))
            return UTF8_INVALID | first;
        code_point = code_point << 6 | ((unsigned char)s.at[start + i] & 0x3fu);
    }
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (code_point < least[more] || code_point > 0x10ffff || (code_point >= 0xd800 && code_point <= 0xdfff))
        return UTF8_INVALID | first;
    *at = start + 1 + more;
    return code_point;
}

void utf8_add(struct buf *out, uint32_t code_point)
{
    char bytes[4];
    size_t len;
    if (code_point > 0x10ffff || (code_point >= 0xd800 && code_point <= 0xdfff))
        code_point = 0xfffd;
    if (code_point < 0x80) {
        bytes[0] = (char)code_point;
        len = 1;
    } else if (code_point < 0x800) {
        bytes[0] = (char)(0xc0 | code_point >> 6);
        len = 2;
    } else if (code_point < 0x10000) {
        bytes[0] = (char)(0xe0 | code_point >> 12);
        len = 3;
    } else {
        bytes[0] = (char)(0xf0 | code_point >> 18);
        len = 4;
    }
    for (size_t i = 1; i < len; i++)
        bytes[i] = (char)(0x80 | (code_point >> (6 * (len - 1 - i)) & 0x3f));
    buf_add(out, (struct str){bytes, len});
}

size_t utf8_length(struct str s)
{
    size_t length = 0;
    uint64_t word;
    for (size_t at = 0; at < s.len; length++) {
        while (at + sizeof word <= s.len) { /* eight of ASCII at a time */
            memcpy(&word, s.at + at, sizeof word);
            if ((word & UINT64_C(0x8080808080808080)) != 0)
                break;
            at += sizeof word;
            length += sizeof word;
        }
        if (at == s.len)
            break;
        (void)utf8_next(s, &at);
    }
    return length;
}

static bool is_in(uint32_t code_point, const struct utf8_range *ranges, size_t count)
{
    size_t from = 0;
    size_t to = count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (code_point > ranges[middle].to)
            from = middle + 1;
        else if (code_point < ranges[middle].from)
            to = middle;
        else
            return true;
    }
    return false;
}

#define IS_IN(code_point, ranges) is_in((code_point), (ranges), sizeof(ranges) / sizeof *(ranges))

/* Whether a terminal may act on it or show nothing for it. */
static bool is_unsafe(uint32_t code_point)
{
    return code_point < 0x20 || (code_point >= 0x7f && code_point < 0xa0) || (code_point & 0xfffe) == 0xfffe ||
           IS_IN(code_point, utf8_unshown);
}

void utf8_add_shown(struct buf *out, struct str s, bool ascii)
{
    size_t at = 0;
    while (at < s.len) {
        size_t start = at;
        uint32_t code_point = utf8_next(s, &at);
        if (code_point & UTF8_INVALID)
            buf_printf(out, "\\x%02x", (unsigned)(code_point & 0xff));
        else if (!is_unsafe(code_point) && (!ascii || code_point < 0x7f))
            buf_add(out, str_slice(s, start, at));
        else if (code_point < 0x80)
            buf_printf(out, "\\x%02x", (unsigned)code_point);
        else
            buf_printf(out, code_point < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)code_point);
    }
}

size_t utf8_columns(struct str s)
{
    size_t columns = 0;
    size_t at = 0;
    while (at < s.len) {
        uint32_t code_point = utf8_next(s, &at);
        if (code_point < 0x300 || code_point & UTF8_INVALID)
            columns += code_point >= 0x20 && code_point != 0x7f && (code_point < 0x80 || code_point >= 0xa0);
        else if (IS_IN(code_point, utf8_wide))
            columns += 2;
        else if (!IS_IN(code_point, utf8_zero) && !IS_IN(code_point, utf8_unshown))
            columns += 1;
    }
    return columns;
}
