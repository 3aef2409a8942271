/* SPDX-License-Identifier: Apache-2.0
 *
 * A pass over the outermost object of a JSON text: member names are looked at, values are skipped by
 * counting brackets. What is wrong inside a value is not looked for; the reader finds it.
 */
#include "account/snapshot_peek.h"

#include <string.h>

struct cursor {
    const char *at;
    const char *end;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The next byte that is no blank, passed; NUL at the end. */
static char next(struct cursor *cursor)
{
    while (cursor->at < cursor->end && is_blank(*cursor->at))
        cursor->at++;
    return cursor->at < cursor->end ? *cursor->at++ : '\0';
}

/* Behind the string whose quote was passed; its raw content in *raw. False: it does not end. */
static bool skip_string(struct cursor *cursor, struct str *raw)
{
    const char *start = cursor->at;
    while (cursor->at < cursor->end) {
        const char *quote = memchr(cursor->at, '"', (size_t)(cursor->end - cursor->at));
        if (quote == NULL)
            return false;
        const char *before = quote;
        while (before > start && before[-1] == '\\')
            before--;
        cursor->at = quote + 1;
        if ((quote - before) % 2 == 0) {
            *raw = (struct str){start, (size_t)(quote - start)};
            return true;
        }
    }
    return false;
}

/* Behind a value; false when the text ends in it or it is none. */
static bool skip_value(struct cursor *cursor)
{
    size_t depth = 0;
    struct str raw;
    do {
        char c = next(cursor);
        switch (c) {
        case '\0':
        case ',':
        case ':':
            if (c == '\0' || depth == 0)
                return false;
            break;
        case '"':
            if (!skip_string(cursor, &raw))
                return false;
            break;
        case '{':
        case '[': depth++; break;
        case '}':
        case ']':
            if (depth-- == 0)
                return false;
            break;
        default: /* a number or a word */
            while (cursor->at < cursor->end && strchr(",:{}[]\" \t\r\n", *cursor->at) == NULL)
                cursor->at++;
        }
    } while (depth > 0);
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Whether a name's raw text, in which letters may be written as \u escapes, is `word`, which is ASCII. */
static bool is_word(struct str raw, struct str word)
{
    size_t at = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (at >= raw.len)
            return false;
        int c = (unsigned char)raw.at[at];
        if (c == '\\') {
            if (raw.len - at < 6 || raw.at[at + 1] != 'u')
                return false;
            c = 0;
            for (size_t d = 2; d < 6; d++) {
                int digit = hex_digit(raw.at[at + d]);
                if (digit < 0)
                    return false;
                c = c * 16 + digit;
            }
            at += 5;
        }
        if (c != (unsigned char)word.at[i])
            return false;
        at++;
    }
    return at == raw.len;
}

/* Behind the bracket that opens the outermost object. */
static enum snapshot_kind peek_object(struct cursor *cursor)
{
    enum snapshot_kind so_far = SNAPSHOT_BROKEN; /* what it is when it ends or goes wrong here */
    for (bool first = true;; first = false) {
        struct str name;
        char c = next(cursor);
        if (c == '}' && first)
            return SNAPSHOT_OTHER;
        if (c != '"' || !skip_string(cursor, &name))
            return so_far;
        if (is_word(name, STR("RoleDetailList")))
            return SNAPSHOT_DUMP;
        if (is_word(name, STR("UserDetailList")) || is_word(name, STR("GroupDetailList")))
            so_far = SNAPSHOT_DUMP;
        if (next(cursor) != ':' || !skip_value(cursor))
            return so_far;
        c = next(cursor);
        if (c == '}')
            return SNAPSHOT_OTHER; /* whole, and no roles in it */
        if (c != ',')
            return so_far;
    }
}

enum snapshot_kind snapshot_peek(struct str bytes)
{
    if (str_starts_with(bytes, STR("\xef\xbb\xbf")))
        bytes = str_from(bytes, 3);
    bytes = str_trim(bytes);
    if (bytes.len == 0)
        return SNAPSHOT_BROKEN;
    if (bytes.at[0] == '{') {
        struct cursor cursor = {bytes.at + 1, bytes.at + bytes.len};
        return peek_object(&cursor);
    }
    bool is_json = strchr("[\"-0123456789", bytes.at[0]) != NULL || str_equal(bytes, STR("true")) ||
                   str_equal(bytes, STR("false")) || str_equal(bytes, STR("null"));
    return is_json && bytes.at[0] != '\0' ? SNAPSHOT_OTHER : SNAPSHOT_BROKEN;
}
