/* SPDX-License-Identifier: Apache-2.0
 *
 * Both trees are described by the same letters and compared as bytes: n, t, f; i, u, d for numbers that 64 bits with and
 * without sign hold, and doubles; strings with their length; brackets around items and members.
 *
 * What both do on purpose in different ways:
 *   - Ours skips a byte order mark; the DOM of simdjson 3.0 takes none. It is cut off before.
 *   - Half of a surrogate pair reads as U+FFFD; the DOM refuses some of them and makes bytes of others that are no UTF-8.
 *     The DOM is given \ufffd in their place, which is as long.
 *   - Numbers that neither 64 bits nor a double hold keep their spelling; the DOM refuses them. It is given a 0 and
 *     blanks in their place, and so are they described.
 *   - Ours is refused below JSON_DEPTH_MAX levels; the DOM looks deeper here.
 */
#include "dom_compare.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "dom.h"
#include "text/json.h"
#include "text/json_scan.h"

struct dom_compare {
    size_t count;
    struct json_parser **parsers; /* one for each implementation */
    char *room;                   /* behind it nothing can be read */
    size_t room_len;
    struct buf ours, theirs, given, message;
    bool taken;
};

static void must(bool holds)
{
    if (!holds) {
        fputs("dom_compare: cannot go on\n", stderr);
        __builtin_trap();
    }
}

enum {
    PAGE = 4096
};

static void make_room(struct dom_compare *compare, size_t len)
{
    size_t wanted = (len / PAGE + 1) * PAGE;
    if (wanted <= compare->room_len)
        return;
    if (compare->room != NULL)
        must(munmap(compare->room, compare->room_len + PAGE) == 0);
    compare->room = mmap(NULL, wanted + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    must(compare->room != MAP_FAILED && mprotect(compare->room + wanted, PAGE, PROT_NONE) == 0);
    compare->room_len = wanted;
}

struct dom_compare *dom_compare_new(void)
{
    struct dom_compare *compare = calloc(1, sizeof *compare);
    must(compare != NULL);
    compare->count = dom_implementation_count();
    compare->parsers = calloc(compare->count, sizeof *compare->parsers);
    must(compare->count > 0 && compare->parsers != NULL);
    for (size_t i = compare->count; i-- > 0;) {
        dom_use(i); /* the first, the best one, last: the DOM is read by it */
        compare->parsers[i] = json_parser_new();
        must(compare->parsers[i] != NULL);
    }
    compare->ours = compare->theirs = compare->given = compare->message = BUF_NEW(BUF_UNBOUNDED);
    return compare;
}

void dom_compare_free(struct dom_compare *compare)
{
    for (size_t i = 0; i < compare->count; i++)
        json_parser_free(compare->parsers[i]);
    free(compare->parsers);
    if (compare->room != NULL)
        must(munmap(compare->room, compare->room_len + PAGE) == 0);
    buf_free(&compare->ours);
    buf_free(&compare->theirs);
    buf_free(&compare->given);
    buf_free(&compare->message);
    free(compare);
}

bool dom_was_taken(const struct dom_compare *compare)
{
    return compare->taken;
}

static const char *say(struct dom_compare *compare, const char *what, size_t piece, size_t implementation)
{
    buf_reset(&compare->message);
    buf_printf(&compare->message, "%s (pieces of %zu, by %s)", what, piece, dom_use(implementation));
    dom_use(0);
    return compare->message.at;
}

/* ---- Ours ---- */

/* A number by the C library; false: nothing that the DOM has can hold it. */
static bool describe_number(struct str number, struct buf *out)
{
    char *text = strndup(number.at, number.len);
    must(text != NULL);
    char *end = text;
    bool fits = true;
    errno = 0;
    if (strpbrk(text, ".eE") != NULL) {
        double value = strtod(text, &end);
        uint64_t bits;
        memcpy(&bits, &value, sizeof bits);
        fits = isfinite(value);
        if (fits)
            buf_printf(out, "d%016" PRIx64 ";", bits);
    } else {
        int64_t value = strtoll(text, &end, 10);
        bool is_signed = errno == 0;
        errno = 0;
        uint64_t more = is_signed ? 0 : strtoull(text, &end, 10);
        fits = is_signed || (text[0] != '-' && errno == 0);
        if (is_signed)
            buf_printf(out, "i%" PRId64 ";", value);
        else if (fits)
            buf_printf(out, "u%" PRIu64 ";", more);
    }
    must(*end == '\0' && end != text);
    free(text);
    return fits;
}

static void describe_string(struct str text, struct buf *out)
{
    buf_printf(out, "\"%zu:", text.len);
    buf_add(out, text);
}

/* A number that the DOM cannot hold is overwritten in `given`, where that is not NULL. */
static void describe(struct json value, struct buf *out, struct buf *given)
{
    size_t count = 0;
    switch (json_type(value)) {
    case JSON_NULL: buf_add_char(out, 'n'); break;
    case JSON_BOOL: buf_add_char(out, json_bool(value) ? 't' : 'f'); break;
    case JSON_STRING: describe_string(json_string(value), out); break;
    case JSON_NUMBER: {
        struct str text = json_literal_text(value);
        if (describe_number(text, out))
            break;
        buf_add(out, STR("i0;"));
        size_t at = (size_t)(text.at - (json_source(value.doc).at));
        if (given != NULL && at + text.len <= given->len) {
            memset(given->at + at, ' ', text.len);
            given->at[at] = '0';
        }
        break;
    }
    case JSON_ARRAY:
    case JSON_OBJECT:
        buf_add_char(out, json_is(value, JSON_ARRAY) ? '[' : '{');
        for (struct json_iter it = json_iter(value); json_next(&it); count++) {
            if (json_is(value, JSON_OBJECT))
                describe_string(it.name, out);
            describe(it.value, out, given);
        }
        must(count == json_count(value));
        buf_add_char(out, json_is(value, JSON_ARRAY) ? ']' : '}');
        break;
    default: must(false);
    }
}

/* Whether ours takes the text. Its tree goes to compare->ours; *deep: it is refused for its depth. */
static bool read_ours(struct dom_compare *compare, size_t implementation, struct str text, size_t piece,
                      struct buf *given, bool *deep)
{
    struct json_parser *parser = compare->parsers[implementation];
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    json_parser_set_piece(parser, piece);
    enum rc rc = json_parse(parser, text, &doc, &err);
    must(rc == RC_OK || (rc == RC_BAD_INPUT && doc == NULL && err.kind != NULL && err.line > 0));
    *deep = rc != RC_OK && strcmp(err.kind, "too-deep") == 0;
    buf_reset(&compare->ours);
    if (rc == RC_OK)
        describe(json_root(doc), &compare->ours, given);
    json_doc_free(doc);
    err_clear(&err);
    return rc == RC_OK;
}

/* ---- Theirs ---- */

static int unit_at(struct str text, size_t at)
{
    int unit = 0;
    if (text.len - at < 6 || text.at[at] != '\\' || text.at[at + 1] != 'u')
        return -1;
    for (size_t i = at + 2; i < at + 6; i++) {
        const char *digits = "0123456789abcdefABCDEF";
        const char *digit = text.at[i] == '\0' ? NULL : strchr(digits, text.at[i]);
        if (digit == NULL)
            return -1;
        unit = unit * 16 + (int)(digit - digits < 16 ? digit - digits : digit - digits - 6);
    }
    return unit;
}

/* Writes \ufffd over halves of surrogate pairs. Where backslashes stand outside of strings, it is no JSON before and
 * after. */
static void mend_halves(struct buf *given)
{
    struct str text = buf_str(given);
    for (size_t at = 0; at < text.len;) {
        if (text.at[at] != '\\') {
            at++;
            continue;
        }
        int unit = unit_at(text, at);
        if (unit < 0) {
            at += 2;
            continue;
        }
        int low = unit >= 0xd800 && unit < 0xdc00 ? unit_at(text, at + 6 < text.len ? at + 6 : text.len) : -1;
        if (low >= 0xdc00 && low < 0xe000) {
            at += 12;
            continue;
        }
        if (unit >= 0xd800 && unit < 0xe000)
            memcpy(given->at + at, "\\ufffd", 6);
        at += 6;
    }
}

static struct str place_text(struct dom_compare *compare, struct str text)
{
    make_room(compare, text.len);
    char *at = compare->room + compare->room_len - text.len;
    if (text.len != 0)
        memcpy(at, text.at, text.len);
    return (struct str){at, text.len};
}

static const char *first_reading(struct dom_compare *compare, struct str text, size_t piece)
{
    size_t depth;
    bool deep;
    buf_reset(&compare->given);
    buf_reset(&compare->theirs);
    buf_add(&compare->given, text);
    compare->taken = read_ours(compare, 0, text, piece, &compare->given, &deep);
    if (compare->given.len >= 3 && memcmp(compare->given.at, "\xef\xbb\xbf", 3) == 0)
        memcpy(compare->given.at, "   ", 3);
    mend_halves(&compare->given);
    struct str given = {compare->given.at, compare->given.len};
    enum dom_answer answer = dom_read(given, &compare->theirs, &depth);
    must(compare->given.failed == RC_OK && compare->ours.failed == RC_OK && compare->theirs.failed == RC_OK);
    if (compare->taken) {
        if (answer != DOM_TAKEN)
            return say(compare, "ours takes what the DOM refuses", piece, 0);
        if (depth > JSON_DEPTH_MAX)
            return say(compare, "ours takes what is too deep", piece, 0);
        return str_equal(buf_str(&compare->ours), buf_str(&compare->theirs)) ? NULL
                                                                             : say(compare, "another tree", piece, 0);
    }
    if (answer == DOM_TAKEN && depth <= JSON_DEPTH_MAX)
        return say(compare, "ours refuses what the DOM takes", piece, 0);
    if (answer == DOM_TAKEN && !deep)
        return say(compare, "ours does not say that it is too deep", piece, 0);
    return NULL;
}

/* Reads the text as before, and compares with the DOM's tree. */
static const char *next_reading(struct dom_compare *compare, size_t implementation, struct str text, size_t piece)
{
    bool deep;
    bool taken = read_ours(compare, implementation, text, piece, NULL, &deep);
    if (taken != compare->taken)
        return say(compare, taken ? "now it is taken" : "now it is refused", piece, implementation);
    if (taken && !str_equal(buf_str(&compare->ours), buf_str(&compare->theirs)))
        return say(compare, "now it is another tree", piece, implementation);
    return NULL;
}

const char *dom_differs(struct dom_compare *compare, struct str text, size_t piece)
{
    struct str placed = place_text(compare, text);
    const char *difference = first_reading(compare, placed, piece);
    struct str bom = STR("\xef\xbb\xbf");
    struct str bare = str_from(placed, str_starts_with(placed, bom) ? bom.len : 0);
    if (difference == NULL && (json_scan_check(bare, NULL) == RC_OK) != compare->taken)
        difference = say(compare, "the grammar in json_scan.c disagrees", piece, 0);
    for (size_t i = 1; difference == NULL && i < compare->count; i++)
        difference = next_reading(compare, i, placed, piece);
    return difference;
}

const char *dom_pieces_differ(struct dom_compare *compare, struct str text, size_t implementation)
{
    struct str placed = place_text(compare, text);
    const char *difference = first_reading(compare, placed, text.len + 1);
    for (size_t piece = 1; difference == NULL && piece <= text.len; piece++)
        difference = next_reading(compare, implementation % compare->count, placed, piece);
    return difference;
}
