/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings of JSON (RFC 8259, section 7): nearly all are what they say.
 */
#include "cli/simulate_string.h"

#include <string.h>

#include "text/utf8.h"

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* What a string has that is more than ASCII letters: bytes that count, eight at a time. */
struct bytes_seen {
    uint64_t control, backslash, high; /* not 0: there are some */
};

/* Not 0: some byte is below `limit`, which is at most 0x80. */
static uint64_t below(uint64_t word, unsigned char limit)
{
    return (word - EACH_BYTE(limit)) & ~word & EACH_BYTE(0x80);
}

static void see(struct bytes_seen *seen, uint64_t word)
{
    seen->control |= below(word, 0x20);
    seen->backslash |= below(word ^ EACH_BYTE('\\'), 1);
    seen->high |= word & EACH_BYTE(0x80);
}

static struct bytes_seen look_through(struct str raw)
{
    struct bytes_seen seen = {0, 0, 0};
    uint64_t word;
    size_t at = 0;

    for (; at + sizeof word <= raw.len; at += sizeof word) {
        memcpy(&word, raw.at + at, sizeof word);
        see(&seen, word);
    }
    if (at < raw.len) {
        word = EACH_BYTE('x');
        memcpy(&word, raw.at + at, raw.len - at);
        see(&seen, word);
    }
    return seen;
}

static bool is_utf8(struct str s)
{
    size_t at = 0;

    while (at < s.len) {
        if (utf8_next(s, &at) & UTF8_INVALID)
            return false;
    }
    return true;
}

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four digits behind \u, as the one to three bytes of a character; how many, or 0. */
static size_t read_code(struct str digits, char *out)
{
    unsigned code = 0;

    if (digits.len < 4)
        return 0;
    for (size_t i = 0; i < 4; i++) {
        int digit = digit_of(digits.at[i]);

        if (digit < 0)
            return 0;
        code = code << 4 | (unsigned)digit;
    }
    if (code >= 0xd800 && code <= 0xdfff)
        return 0;
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xc0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3f));
        return 2;
    }
    out[0] = (char)(0xe0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3f));
    out[2] = (char)(0x80 | (code & 0x3f));
    return 3;
}

/* One escape, which begins with the backslash at `at`; how many bytes of `raw` it takes, or 0. */
static size_t read_escape(struct str raw, size_t at, char *out, size_t *made)
{
    static const char escapes[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    const char *found;

    if (at + 1 >= raw.len || raw.at[at + 1] == '\0')
        return 0;
    if (raw.at[at + 1] == 'u') {
        *made = read_code(str_from(raw, at + 2), out);
        return *made == 0 ? 0 : 6;
    }
    found = strchr(escapes, raw.at[at + 1]);
    if (found == NULL)
        return 0;
    *out = meanings[found - escapes];
    *made = 1;
    return 2;
}

/* `out` has as many bytes as `raw`: nothing grows. */
static bool decode(struct str raw, char *out, size_t *len)
{
    size_t at = 0, made = 0;

    while (at < raw.len) {
        size_t one = 1;
        size_t taken = 1;
        uint64_t word;

        while (at + sizeof word <= raw.len) {
            memcpy(&word, raw.at + at, sizeof word);
            if (below(word ^ EACH_BYTE('\\'), 1) != 0)
                break;
            memcpy(out + made, &word, sizeof word);
            at += sizeof word;
            made += sizeof word;
        }
        if (at == raw.len)
            break;
        out[made] = raw.at[at];
        if (raw.at[at] == '\\' && at + 1 < raw.len && raw.at[at + 1] == '"') { /* as most are */
            out[made] = '"';
            taken = 2;
        } else if (raw.at[at] == '\\') {
            taken = read_escape(raw, at, out + made, &one);
        }
        if (taken == 0)
            return false;
        at += taken;
        made += one;
    }
    *len = made;
    return true;
}

enum rc simulate_string_read(struct arena *arena, struct str raw, struct str *out, bool *read)
{
    struct bytes_seen seen = look_through(raw);
    char *text;
    size_t len = 0;

    *read = seen.control == 0 && (seen.high == 0 || is_utf8(raw));
    *out = raw;
    if (!*read || seen.backslash == 0)
        return RC_OK;
    text = arena_alloc(arena, raw.len + 1);
    if (text == NULL)
        return RC_NO_MEMORY;
    *read = decode(raw, text, &len);
    *out = (struct str){text, len};
    return RC_OK;
}
