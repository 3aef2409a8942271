/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON's grammar (RFC 8259) over the marks that simdjson's first stage makes, and the tape that comes of it. Text that
 * is not JSON is only refused here: json_scan.c, which is slower, says what is wrong and where.
 */
#include "text/json_tape.h"

#include <stdlib.h>
#include <string.h>

#include "base/pages.h"

enum {
    AHEAD = 3,        /* marks that one step may look at */
    WORDS_FIRST = 64, /* of a tape */
    TEXT_PER_WORD = 12
};
#define ALWAYS_INLINE static inline __attribute__((always_inline))

void json_tape_start(struct json_tape *tape, const char *text, size_t len)
{
    tape->text = text;
    tape->len = len;
    tape->words = NULL;
    tape->count = tape->capacity = 0;
    tape->held = NULL;
    tape->held_len = tape->held_capacity = 0;
    tape->expect = TAPE_VALUE;
    tape->depth = tape->deepest = 0;
}

bool json_tape_is_whole(const struct json_tape *tape)
{
    return tape->expect == TAPE_AFTER && tape->depth == 0;
}

void json_tape_drop(struct json_tape *tape)
{
    if (tape->held != NULL)
        explicit_bzero(tape->held, tape->held_capacity); /* it may hold what must not be seen (json_doc_wipe) */
    free(tape->words);
    free(tape->held);
    tape->words = NULL;
    tape->held = NULL;
}

/* ---- Room ---- */

/* No mark takes more than two words. */
static enum rc make_room(struct json_tape *tape, size_t marks)
{
    size_t wanted = tape->count + 2 * marks;
    if (wanted <= tape->capacity)
        return RC_OK;
    size_t capacity = tape->capacity == 0 ? WORDS_FIRST + tape->len / TEXT_PER_WORD : 2 * tape->capacity;
    if (capacity < wanted)
        capacity = wanted;
    if (capacity > SIZE_MAX / sizeof(uint64_t))
        return RC_NO_MEMORY;
    size_t size = capacity * sizeof(uint64_t);
    uint64_t *grown = tape->words == NULL ? pages_new(size) : realloc(tape->words, size);
    if (grown == NULL)
        return RC_NO_MEMORY;
    if (tape->words != NULL)
        pages_prefer_large(grown, size);
    tape->words = grown;
    tape->capacity = capacity;
    return RC_OK;
}

/* Room for `more` bytes of decoded strings. */
static char *hold(struct json_tape *tape, size_t more)
{
    size_t wanted = tape->held_len + more;
    if (wanted > tape->held_capacity) {
        size_t capacity = 2 * tape->held_capacity;
        /* Of a small text all decoded strings have room at once (`"\n"` takes most: ten bytes of four), so that no copy
         * of one is left behind where realloc moves them: it may hold what must not be seen (json_doc_wipe). */
        if (capacity == 0 && tape->len <= JSON_WIPE_MAX)
            capacity = 3 * tape->len;
        if (capacity < wanted)
            capacity = wanted;
        char *grown = realloc(tape->held, capacity);
        if (grown == NULL)
            return NULL;
        tape->held = grown;
        tape->held_capacity = capacity;
    }
    return tape->held + tape->held_len;
}

/* ---- Strings that must be decoded ---- */

static int hex_digit(char c)
{
    char lower = (char)(c | 0x20);
    if (c >= '0' && c <= '9')
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* The unit that is written as uXXXX at `at`, or -1. */
static int32_t unit_at(const char *at, const char *end)
{
    int32_t value = 0;
    if (end - at < 5 || *at != 'u')
        return -1;
    for (int i = 1; i <= 4; i++) {
        int digit = hex_digit(at[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

static char *add_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        *out++ = (char)c;
        return out;
    }
    if (c < 0x800) {
        *out++ = (char)(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *out++ = (char)(0xe0 | c >> 12);
        } else {
            *out++ = (char)(0xf0 | c >> 18);
            *out++ = (char)(0x80 | (c >> 12 & 0x3f));
        }
        *out++ = (char)(0x80 | (c >> 6 & 0x3f));
    }
    *out++ = (char)(0x80 | (c & 0x3f));
    return out;
}

/* Decodes the escape whose backslash is before *at. A surrogate without its other half becomes U+FFFD. False: it is no
 * escape. No escape is longer decoded than written. */
static bool decode_escape(const char **at, const char *end, char **out)
{
    static const char from[] = "\"\\/bfnrt";
    static const char to[] = "\"\\/\b\f\n\r\t";
    if (*at == end)
        return false;
    if (**at != 'u') {
        const char *found = **at == '\0' ? NULL : strchr(from, **at);
        if (found == NULL)
            return false;
        *(*out)++ = to[found - from];
        ++*at;
        return true;
    }
    int32_t unit = unit_at(*at, end);
    if (unit < 0)
        return false;
    *at += 5;
    uint32_t c = (uint32_t)unit;
    if (c >= 0xd800 && c <= 0xdfff) {
        int32_t low = c < 0xdc00 && *at < end && **at == '\\' ? unit_at(*at + 1, end) : -1;
        if (low >= 0xdc00 && low <= 0xdfff) {
            c = 0x10000 + ((c - 0xd800) << 10) + ((uint32_t)low - 0xdc00);
            *at += 6;
        } else {
            c = 0xfffd;
        }
    }
    *out = add_utf8(*out, c);
    return true;
}

/* Holds the string with `len` bytes from `begin` on in the text; *word is its word, *name its text. */
static enum rc hold_string(struct json_tape *tape, size_t begin, size_t len, uint64_t *word, struct str *name)
{
    enum {
        HEAD = 2 * sizeof(uint32_t)
    };
    char *room = hold(tape, HEAD + len);
    if (room == NULL)
        return RC_NO_MEMORY;
    const char *at = tape->text + begin;
    const char *end = at + len;
    char *out = room + HEAD;
    while (at < end) {
        const char *escape = memchr(at, '\\', (size_t)(end - at));
        size_t plain = (size_t)((escape == NULL ? end : escape) - at);
        memcpy(out, at, plain);
        out += plain;
        at += plain;
        if (escape == NULL)
            break;
        at++;
        if (!decode_escape(&at, end, &out))
            return RC_BAD_INPUT;
    }
    uint32_t head[2] = {(uint32_t)(begin - 1), (uint32_t)(out - room - HEAD)};
    memcpy(room, head, sizeof head);
    *word = (uint64_t)JSON_STRING << 56 | tape->held_len;
    *name = (struct str){room + HEAD, head[1]};
    tape->held_len += HEAD + head[1];
    return RC_OK;
}

/* ---- Numbers and words ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Whether nothing that belongs to a number or word stands at `at`. */
static bool ends_at(const char *at, const char *end)
{
    return at == end || memchr(" \n\r\t,:]}[{", *at, 10) != NULL;
}

static const char *skip_digits(const char *at, const char *end)
{
    while (at < end && is_digit(*at))
        at++;
    return at;
}

/* The end of the number that begins at `at`, or NULL when it is none. */
static const char *number_end(const char *at, const char *end)
{
    if (*at == '-')
        at++;
    const char *digits = at;
    at = skip_digits(at, end);
    if (at == digits || (*digits == '0' && at - digits > 1))
        return NULL;
    if (at < end && *at == '.') {
        const char *fraction = ++at;
        at = skip_digits(at, end);
        if (at == fraction)
            return NULL;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        if (at < end && (*at == '+' || *at == '-'))
            at++;
        const char *exponent = at;
        at = skip_digits(at, end);
        if (at == exponent)
            return NULL;
    }
    return ends_at(at, end) ? at : NULL;
}

/* The word of what begins with the byte at `offset`, 0 when it is neither number nor true, false, null. */
static uint64_t scalar_word(const struct json_tape *tape, size_t offset)
{
    const char *at = tape->text + offset;
    const char *end = tape->text + tape->len;
    size_t left = tape->len - offset;
    if (left >= 4 && memcmp(at, "true", 4) == 0 && ends_at(at + 4, end))
        return (uint64_t)JSON_BOOL << 56 | JSON_WORD_FLAG | offset;
    if (left >= 5 && memcmp(at, "false", 5) == 0 && ends_at(at + 5, end))
        return (uint64_t)JSON_BOOL << 56 | offset;
    if (left >= 4 && memcmp(at, "null", 4) == 0 && ends_at(at + 4, end))
        return (uint64_t)JSON_NULL << 56 | offset;
    const char *behind = *at == '-' || is_digit(*at) ? number_end(at, end) : NULL;
    if (behind == NULL)
        return 0;
    uint64_t len = (uint64_t)(behind - at);
    if (len > JSON_WORD_COUNT_MAX)
        len = JSON_WORD_COUNT_MAX;
    return (uint64_t)JSON_NUMBER << 56 | len << 32 | offset;
}

/* ---- Building ---- */

/* Behind the string that ends before `at`, where the next thing stands: blanks go, eight at a time. */
ALWAYS_INLINE const char *trim_end(const char *begin, const char *at)
{
    static const char blanks[] = "        ";
    if (at[-1] == '"')
        return at;
    while (at - begin > 8 && memcmp(at - 8, blanks, 8) == 0)
        at -= 8;
    while (at > begin && (at[-1] == ' ' || at[-1] == '\n' || at[-1] == '\r' || at[-1] == '\t'))
        at--;
    return at;
}

/* The string whose quote is at `quote` and behind which `next` is the next thing: its word and, for names, its text. */
ALWAYS_INLINE enum rc string_word(struct json_tape *tape, bool escapes, const char *quote, const char *next,
                                  uint64_t *word, struct str *name)
{
    const char *content = quote + 1;
    const char *end = trim_end(content, next) - 1;
    if (end < content || *end != '"')
        return RC_BAD_INPUT;
    size_t len = (size_t)(end - content);
    size_t begin = (size_t)(content - tape->text);
    *name = (struct str){content, len};
    if (__builtin_expect(len > JSON_WORD_COUNT_MAX || (escapes && memchr(content, '\\', len) != NULL), false))
        return hold_string(tape, begin, len, word, name);
    *word = (uint64_t)JSON_STRING << 56 | JSON_WORD_FLAG | (uint64_t)len << 32 | begin;
    return RC_OK;
}

/* One of 64 bits. Names that are equal, their case aside, have the same; those of any object in a dump or a policy have
 * different ones. */
ALWAYS_INLINE uint64_t name_bit(struct str name)
{
    unsigned first = name.len == 0 ? 0 : (unsigned char)name.at[0] | 0x20u;
    unsigned last = name.len == 0 ? 0 : (unsigned char)name.at[name.len - 1] | 0x20u;
    return (uint64_t)1 << ((first + last * 9 + (unsigned)name.len * 8) & 63);
}

/* Whether the innermost container that is open is an array. */
ALWAYS_INLINE bool is_array(const struct json_tape *tape)
{
    return tape->depth > 0 && json_word_type(tape->words[tape->open[tape->depth - 1].at]) == JSON_ARRAY;
}

/* `careful`: at the end of the text, where what a step looks at may not be there. */
ALWAYS_INLINE enum rc build(struct json_tape *tape, const struct json_tape_piece *piece, bool careful, size_t *used)
{
    const char *text = tape->text + piece->begin;
    const uint32_t *index = piece->index;
    const size_t count = piece->count;
    const size_t limit = careful ? count : count > AHEAD ? count - AHEAD : 0;
    const bool escapes = piece->escapes;
    uint64_t *const words = tape->words;
    uint64_t *out = words + tape->count;
    struct json_tape_open *open = tape->depth == 0 ? NULL : &tape->open[tape->depth - 1];
    bool in_array = is_array(tape);
    enum json_tape_expect expect = tape->expect;
    enum rc rc = RC_BAD_INPUT;
    struct str name;
    size_t i = *used;
    char c;

#define PLACE(k) (!careful || (k) < count ? text + index[k] : text + piece->len)
#define BYTE(k)  (!careful || (k) < count ? text[index[k]] : '\0')
    if (expect == TAPE_NAME)
        goto name;
    if (expect == TAPE_AFTER)
        goto after;
value:
    expect = TAPE_VALUE;
    if (i >= limit)
        goto pause;
    c = text[index[i]];
    if (__builtin_expect(c == '"', true)) {
        rc = string_word(tape, escapes, text + index[i], PLACE(i + 1), out, &name);
        if (rc != RC_OK)
            goto out;
        out++;
        i++;
        goto after;
    }
    if (c == '[' || c == '{') {
        size_t offset = piece->begin + index[i];
        if (tape->depth == JSON_DEPTH_MAX)
            goto bad;
        open = &tape->open[tape->depth++];
        if (tape->depth > tape->deepest)
            tape->deepest = tape->depth;
        *open = (struct json_tape_open){.at = (uint32_t)(out - words)};
        in_array = c == '[';
        out[0] = (uint64_t)(c == '[' ? JSON_ARRAY : JSON_OBJECT) << 56;
        out[1] = offset;
        out += 2;
        i++;
        if (BYTE(i) == (c == '[' ? ']' : '}')) {
            open->count = UINT32_MAX; /* one less than none */
            goto close;
        }
        if (c == '[')
            goto value;
        goto name;
    }
    *out = scalar_word(tape, piece->begin + index[i]);
    if (*out++ == 0)
        goto bad;
    i++;
after:
    expect = TAPE_AFTER;
    if (i >= limit)
        goto pause;
    if (tape->depth == 0)
        goto bad; /* more text behind the end */
    c = text[index[i]];
    if (__builtin_expect(c == ',', true)) {
        open->count++;
        i++;
        if (in_array)
            goto value;
        goto name;
    }
    if (c != (in_array ? ']' : '}'))
        goto bad;
close : {
    uint64_t items = open->count + (uint32_t)1;
    if (items > JSON_WORD_COUNT_MAX)
        items = JSON_WORD_COUNT_MAX;
    words[open->at] |= items << 32 | (uint64_t)(out - words);
    words[open->at + 1] |= (uint64_t)(piece->begin + index[i]) << 32;
    i++;
    tape->depth--;
    open = tape->depth == 0 ? NULL : &tape->open[tape->depth - 1];
    in_array = is_array(tape);
    goto after;
}
name:
    expect = TAPE_NAME;
    if (i >= limit)
        goto pause;
    if (text[index[i]] != '"' || BYTE(i + 1) != ':')
        goto bad;
    rc = string_word(tape, escapes, text + index[i], PLACE(i + 1), out, &name);
    if (rc != RC_OK)
        goto out;
    out++;
    i += 2;
    {
        uint64_t bit = name_bit(name);
        if ((open->names & bit) != 0)
            words[open->at] |= JSON_WORD_FLAG;
        open->names |= bit;
    }
    goto value;
#undef PLACE
#undef BYTE

bad:
    rc = RC_BAD_INPUT;
    goto out;
pause:
    rc = RC_OK;
out:
    tape->count = (size_t)(out - words);
    tape->expect = expect;
    *used = i;
    return rc;
}

enum rc json_tape_add(struct json_tape *tape, const struct json_tape_piece *piece, size_t *used)
{
    enum rc rc = make_room(tape, piece->count + 1);
    *used = 0;
    if (rc == RC_OK)
        rc = build(tape, piece, false, used);
    if (rc == RC_OK && piece->last)
        rc = build(tape, piece, true, used);
    return rc;
}
