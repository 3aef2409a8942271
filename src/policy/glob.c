/* SPDX-License-Identifier: Apache-2.0
 *
 * Compiling and matching wildcard patterns.
 *
 * AWS: IAM JSON policy elements: Resource, and IAM JSON policy elements: Condition operators.
 */
#include "policy/glob.h"

#include "policy/value.h"
#include "text/utf8.h"

#include <stdlib.h>
#include <string.h>

/* An ARN has six fields, parted by its first five colons. */
#define ARN_COLONS 5

static bool is_star(uint32_t element)
{
    return (element & ~GLOB_BOUND) == GLOB_STAR;
}

static bool is_wildcard(uint32_t element)
{
    uint32_t kind = element & ~GLOB_BOUND;

    return kind == GLOB_STAR || kind == GLOB_ANY || kind == GLOB_DIGIT;
}

/* Most text is ASCII. */
static inline uint32_t next_character(struct str s, size_t *at)
{
    unsigned char byte = (unsigned char)s.at[*at];

    if (byte >= 0x80)
        return utf8_next(s, at);
    (*at)++;
    return byte;
}

static uint32_t fold_case(uint32_t c)
{
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

/* Whether '*' and '?' of the piece are wildcards. */
static bool piece_is_wild(const struct glob_piece *piece, enum glob_kind kind, bool value_wildcards)
{
    if (kind == GLOB_LITERAL || piece->kind == GLOB_PIECE_LITERAL)
        return false;
    return piece->kind == GLOB_PIECE_PLAIN || value_wildcards;
}

/* The elements without boundness; gives their number. `kind` by ARN fields makes a value's colons inner ones. */
static size_t fill_elements(const struct glob_piece *pieces, size_t count, enum glob_kind kind, bool value_wildcards,
                            uint32_t *elements)
{
    bool by_fields = kind == GLOB_ARN_FIELDS || kind == GLOB_RESOURCE;
    size_t n = 0;
    size_t colons = 0;

    for (size_t i = 0; i < count; i++) {
        bool wild = piece_is_wild(&pieces[i], kind, value_wildcards);
        size_t at = 0;

        while (at < pieces[i].text.len) {
            uint32_t c = utf8_next(pieces[i].text, &at);

            if (wild && c == '*') {
                if (n == 0 || elements[n - 1] != GLOB_STAR)
                    elements[n++] = GLOB_STAR;
            } else if (wild && c == '?') {
                elements[n++] = GLOB_ANY;
            } else if (c == ':' && by_fields && colons < ARN_COLONS) {
                bool separates = pieces[i].kind != GLOB_PIECE_VALUE;

                elements[n++] = separates ? c : GLOB_INNER_COLON;
                colons += separates;
            } else {
                elements[n++] = c;
            }
        }
    }
    return n;
}

/* Marks the wildcards that may not run over the subject's first five colons. */
static void bind_wildcards(uint32_t *elements, size_t count, enum glob_kind kind)
{
    size_t colons = 0;

    if (kind == GLOB_ARN_FIELDS && count == 1 && elements[0] == GLOB_STAR)
        return; /* a value of only stars matches every value (4.3) */
    for (size_t i = 0; i < count && colons < ARN_COLONS; i++) {
        bool ends_field = i + 1 == count || elements[i + 1] == ':';

        if (elements[i] == ':')
            colons++;
        else if (elements[i] == GLOB_ANY || (elements[i] == GLOB_STAR && (kind == GLOB_ARN_FIELDS || !ends_field)))
            elements[i] |= GLOB_BOUND;
    }
}

static enum rc join_text(struct arena *arena, const struct glob_piece *pieces, size_t count, size_t length,
                         struct str *out)
{
    char *text = arena_alloc(arena, length);
    size_t at = 0;

    if (text == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        if (pieces[i].text.len > 0)
            memcpy(text + at, pieces[i].text.at, pieces[i].text.len);
        at += pieces[i].text.len;
    }
    *out = (struct str){text, at};
    return RC_OK;
}

size_t glob_piece_fields(const struct glob_piece *pieces, size_t count)
{
    size_t fields = 1;

    for (size_t i = 0; i < count && fields < VALUE_ARN_FIELDS; i++) {
        if (pieces[i].kind == GLOB_PIECE_PLAIN)
            fields += value_arn_fields(pieces[i].text) - 1;
    }
    return fields < VALUE_ARN_FIELDS ? fields : VALUE_ARN_FIELDS;
}

struct glob_piece *glob_pieces_completed(struct arena *arena, const struct glob_piece *pieces, size_t count,
                                         size_t fields)
{
    static const struct str missing = {":*:*:*:*:*", sizeof ":*:*:*:*:*" - 1};
    struct glob_piece *completed = ARENA_ARRAY(arena, count + 1, struct glob_piece);

    if (completed == NULL)
        return NULL;
    for (size_t i = 0; i < count; i++)
        completed[i] = pieces[i];
    completed[count].kind = GLOB_PIECE_PLAIN;
    completed[count].text = str_slice(missing, 0, 2 * (VALUE_ARN_FIELDS - fields));
    return completed;
}

enum rc glob_compile(struct arena *arena, const struct glob_piece *pieces, size_t count, enum glob_kind kind, bool fold,
                     bool value_wildcards, struct glob *out)
{
    struct glob glob = {.fold = fold, .literal = true};
    size_t length = 0;
    uint32_t *elements;
    enum rc rc;

    for (size_t i = 0; i < count; i++)
        length += pieces[i].text.len;
    elements = ARENA_ARRAY(arena, length, uint32_t);
    if (elements == NULL)
        return RC_NO_MEMORY;
    glob.elements = elements;
    glob.count = fill_elements(pieces, count, kind, value_wildcards, elements);
    if (kind == GLOB_ARN_FIELDS || kind == GLOB_RESOURCE)
        bind_wildcards(elements, glob.count, kind);
    for (size_t i = 0; i < glob.count; i++) {
        if (is_wildcard(elements[i]) || elements[i] == GLOB_INNER_COLON)
            glob.literal = false;
        if ((elements[i] & GLOB_BOUND && is_wildcard(elements[i])) || elements[i] == GLOB_INNER_COLON)
            glob.bound = true;
    }
    glob.all = glob.count == 1 && elements[0] == GLOB_STAR;
    if (glob.literal) {
        rc = join_text(arena, pieces, count, length, &glob.text);
        if (rc != RC_OK)
            return rc;
    }
    *out = glob;
    return RC_OK;
}

enum rc glob_compile_text(struct arena *arena, struct str text, enum glob_kind kind, bool fold, struct glob *out)
{
    struct glob_piece piece = {GLOB_PIECE_PLAIN, text};

    return glob_compile(arena, &piece, 1, kind, fold, false, out);
}

size_t glob_case_variants(uint32_t letter, uint32_t out[2])
{
    switch (fold_case(letter)) {
    case 'i':
        out[0] = 0x130;
        out[1] = 0x131;
        return 2;
    case 's': out[0] = 0x17f; return 1;
    case 'k': out[0] = 0x212a; return 1;
    case 0xb5:
        out[0] = 0x39c;
        out[1] = 0x3bc;
        return 2;
    case 0xdf: out[0] = 0x1e9e; return 1;
    case 0xff: out[0] = 0x178; return 1;
    default: break;
    }
    if (letter < 0xc0 || letter > 0xfe || letter == 0xd7 || letter == 0xf7)
        return 0;
    out[0] = letter ^ 0x20;
    if (letter != 0xc5 && letter != 0xe5)
        return 1;
    out[1] = 0x212b; /* the angstrom sign */
    return 2;
}

static bool takes_every_case(uint32_t letter, uint32_t c)
{
    uint32_t variants[2] = {letter, letter};

    (void)glob_case_variants(letter, variants);
    return fold_case(letter) == fold_case(c) || variants[0] == c || variants[1] == c;
}

bool glob_element_takes(uint32_t element, uint32_t c, bool separator, bool fold)
{
    if (element == GLOB_INNER_COLON)
        return c == ':' && !separator;
    if ((element & (UTF8_INVALID | GLOB_CASE)) == GLOB_CASE)
        return takes_every_case(element & ~GLOB_CASE, c);
    switch (element & ~GLOB_BOUND) {
    case GLOB_STAR:
    case GLOB_ANY: return !(separator && (element & GLOB_BOUND));
    case GLOB_DIGIT: return c >= '0' && c <= '9';
    default: return element == c || (fold && fold_case(element) == fold_case(c));
    }
}

/* Where the element behind a star may take a character, from `at` on; behind the subject: nowhere. */
static size_t next_taken(const struct glob *glob, size_t i, struct str subject, size_t at)
{
    uint32_t element = glob->elements[i];
    bool letter = (element | 0x20) >= 'a' && (element | 0x20) <= 'z';
    const char *found;

    if (element >= 0x80 || (glob->fold && letter) || at >= subject.len)
        return at;
    found = memchr(subject.at + at, (int)element, subject.len - at);
    return found == NULL ? subject.len : (size_t)(found - subject.at);
}

/* Patterns whose wildcards are free: the last star takes what the rest does not. */
static bool match_free(const struct glob *glob, struct str subject)
{
    size_t at = 0, i = 0;
    size_t star = SIZE_MAX, star_at = 0; /* element of the last star, and what of the subject it has left */

    while (at < subject.len) {
        size_t next = at;
        uint32_t c = next_character(subject, &next);

        if (i < glob->count && is_star(glob->elements[i])) {
            star = i++;
            if (i == glob->count)
                return true;
            star_at = at = next_taken(glob, i, subject, at);
        } else if (i < glob->count && glob_element_takes(glob->elements[i], c, false, glob->fold)) {
            i++;
            at = next;
        } else if (star != SIZE_MAX) {
            (void)next_character(subject, &star_at);
            star_at = at = next_taken(glob, star + 1, subject, star_at);
            i = star + 1;
        } else {
            return false;
        }
    }
    while (i < glob->count && is_star(glob->elements[i]))
        i++;
    return i == glob->count;
}

/* Whether each field of the subject is a matter of one field of the pattern: all wildcards in front of the fifth colon are
 * bound, but for a star that takes all the rest. */
static bool keeps_to_fields(const struct glob *glob)
{
    size_t colons = 0;

    for (size_t i = 0; i < glob->count && colons < ARN_COLONS; i++) {
        uint32_t element = glob->elements[i];

        if (element == GLOB_INNER_COLON || element == GLOB_ANY)
            return false;
        if (element == GLOB_STAR)
            return i + 1 == glob->count;
        colons += element == ':';
    }
    return true;
}

/* Such patterns: the last star takes what the rest does not, and where it may not, no earlier one helps, for that would
 * have to take the same colon. */
static bool match_fields(const struct glob *glob, struct str subject)
{
    size_t at = 0, i = 0, colons = 0;
    size_t star = SIZE_MAX, star_at = 0, star_colons = 0;

    while (at < subject.len) {
        size_t next = at;
        uint32_t c = next_character(subject, &next);
        bool separator = c == ':' && colons < ARN_COLONS;

        if (i < glob->count && is_star(glob->elements[i])) {
            star = i++;
            if (i == glob->count && glob->elements[star] == GLOB_STAR)
                return true;
            star_at = at;
            star_colons = colons;
        } else if (i < glob->count && glob_element_takes(glob->elements[i], c, separator, glob->fold)) {
            i++;
            at = next;
            colons += separator;
        } else if (star != SIZE_MAX) {
            c = next_character(subject, &star_at);
            separator = c == ':' && star_colons < ARN_COLONS;
            if (!glob_element_takes(glob->elements[star], c, separator, glob->fold))
                return false;
            at = star_at;
            colons = star_colons;
            i = star + 1;
        } else {
            return false;
        }
    }
    while (i < glob->count && is_star(glob->elements[i]))
        i++;
    return i == glob->count;
}

/* Adds element `i` to the set, and those behind stars that may be passed over. */
static void add_position(uint64_t *set, const struct glob *glob, size_t i)
{
    for (;;) {
        set[i / 64] |= (uint64_t)1 << (i % 64);
        if (i == glob->count || !is_star(glob->elements[i]))
            return;
        i++;
    }
}

/* All elements at which the pattern can stand after the same subject, step by step. `now` and `next`
 * have room for glob->count + 1 bits; `now` is the start. */
static bool match_positions(const struct glob *glob, struct str subject, size_t at, size_t colons, uint64_t *now,
                            uint64_t *next, size_t words)
{
    while (at < subject.len) {
        uint32_t c = next_character(subject, &at);
        bool separator = c == ':' && colons < ARN_COLONS;
        uint64_t any = 0;
        uint64_t *swap;

        memset(next, 0, words * sizeof *next);
        for (size_t w = 0; w < words; w++) {
            for (uint64_t bits = now[w]; bits != 0; bits &= bits - 1) {
                size_t i = w * 64 + (size_t)__builtin_ctzll(bits);

                if (i < glob->count && glob_element_takes(glob->elements[i], c, separator, glob->fold))
                    add_position(next, glob, is_star(glob->elements[i]) ? i : i + 1);
            }
        }
        for (size_t w = 0; w < words; w++)
            any |= next[w];
        if (any == 0)
            return false;
        colons += separator;
        swap = now;
        now = next;
        next = swap;
    }
    return (now[glob->count / 64] >> (glob->count % 64)) & 1;
}

/* Enough for patterns of 511 characters without the heap. */
#define STACK_WORDS 8

static enum glob_result match_bound(const struct glob *glob, struct str subject)
{
    uint64_t stack[2 * STACK_WORDS] = {0};
    uint64_t *sets = stack;
    size_t words = glob->count / 64 + 1;
    size_t at = 0, colons = 0, i = 0;
    bool matched;

    /* Most patterns part from the subject before their first wildcard. */
    for (; i < glob->count && !is_wildcard(glob->elements[i]); i++) {
        uint32_t c;
        bool separator;

        if (at == subject.len)
            return GLOB_NO_MATCH;
        c = next_character(subject, &at);
        separator = c == ':' && colons < ARN_COLONS;
        if (!glob_element_takes(glob->elements[i], c, separator, glob->fold))
            return GLOB_NO_MATCH;
        colons += separator;
    }
    if (words > STACK_WORDS) {
        sets = calloc(2 * words, sizeof *sets);
        if (sets == NULL)
            return GLOB_OUT_OF_MEMORY;
    }
    add_position(sets, glob, i);
    matched = match_positions(glob, subject, at, colons, sets, sets + words, words);
    if (sets != stack)
        free(sets);
    return matched ? GLOB_MATCH : GLOB_NO_MATCH;
}

enum glob_result glob_match(const struct glob *glob, struct str subject)
{
    if (glob->all)
        return GLOB_MATCH;
    if (glob->literal && glob->fold)
        return str_equal_nocase(glob->text, subject) ? GLOB_MATCH : GLOB_NO_MATCH;
    if (glob->literal)
        return str_equal(glob->text, subject) ? GLOB_MATCH : GLOB_NO_MATCH;
    if (glob->bound && keeps_to_fields(glob))
        return match_fields(glob, subject) ? GLOB_MATCH : GLOB_NO_MATCH;
    if (glob->bound)
        return match_bound(glob, subject);
    return match_free(glob, subject) ? GLOB_MATCH : GLOB_NO_MATCH;
}

/* The same for what stands at `i` of a plain pattern. */
static size_t next_plain(struct str pattern, size_t i, struct str subject, size_t at, bool fold)
{
    unsigned char p = (unsigned char)pattern.at[i];
    bool letter = (p | 0x20) >= 'a' && (p | 0x20) <= 'z';
    const char *found;

    if (p >= 0x80 || p == '*' || p == '?' || (fold && letter) || at >= subject.len)
        return at;
    found = memchr(subject.at + at, p, subject.len - at);
    return found == NULL ? subject.len : (size_t)(found - subject.at);
}

/* From `at` of the subject and `i` of the pattern on, which begin characters. */
static bool match_plain_rest(struct str pattern, size_t i, struct str subject, size_t at, bool fold)
{
    bool starred = false;
    size_t behind_star = 0, star_at = 0;

    while (at < subject.len) {
        size_t next = at, behind = i;
        uint32_t c = next_character(subject, &next);
        uint32_t p = i < pattern.len ? next_character(pattern, &behind) : 0;

        if (i < pattern.len && p == '*') {
            if (behind == pattern.len)
                return true;
            starred = true;
            behind_star = i = behind;
            star_at = at = next_plain(pattern, i, subject, at, fold);
        } else if (i < pattern.len && (p == '?' || p == c || (fold && fold_case(p) == fold_case(c)))) {
            i = behind;
            at = next;
        } else if (starred) {
            (void)next_character(subject, &star_at);
            star_at = at = next_plain(pattern, behind_star, subject, star_at, fold);
            i = behind_star;
        } else {
            return false;
        }
    }
    while (i < pattern.len && pattern.at[i] == '*')
        i++;
    return i == pattern.len;
}

/* Whether one of eight bytes is this one, or none of ASCII. */
static inline bool any_of_eight(uint64_t eight, unsigned char byte)
{
    uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t zero_where = eight ^ ones * byte;

    return (((zero_where - ones) | eight) & ones << 7) != 0;
}

/* How much of the two is the same, in steps of eight bytes without a wildcard. */
static size_t same_start(struct str pattern, struct str subject)
{
    size_t at = 0;

    for (; at + 8 <= pattern.len && at + 8 <= subject.len; at += 8) {
        uint64_t p, s;
        memcpy(&p, pattern.at + at, 8);
        memcpy(&s, subject.at + at, 8);
        if (p != s || any_of_eight(p, '*') || any_of_eight(p, '?'))
            break;
    }
    return at;
}

bool glob_match_plain(struct str pattern, struct str subject, bool fold)
{
    size_t at = same_start(pattern, subject);

    /* Most patterns fail at their first letters. */
    for (; at < subject.len && at < pattern.len && pattern.at[at] != '*'; at++) {
        unsigned char c = (unsigned char)subject.at[at], p = (unsigned char)pattern.at[at];
        if (c >= 0x80 || p >= 0x80)
            break;
        if (p != '?' && p != c && !(fold && fold_case(p) == fold_case(c)))
            return false;
    }
    return match_plain_rest(pattern, at, subject, at, fold);
}
