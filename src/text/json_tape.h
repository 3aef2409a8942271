/* SPDX-License-Identifier: Apache-2.0
 *
 * How a JSON document lies in memory, and how it is built: for the files of src/text that make and read it, and for
 * the inline functions of json.h.
 *
 * The tape is words of 64 bits in the order of the text. The top byte of a word is an enum json_type.
 *   an array or object  low 32 bits: the place behind its content, 23 bits above: count of items or members, saturated,
 *                       bit 55: two of its names may be one. A second word: where it is in the text, the opening
 *                       bracket in the low half, the closing one in the high half.
 *   a string            bit 55: it stands in the text without escapes: low 32 bits where its content begins, 23 bits
 *                       above its length. Else: where it is held decoded: in front of its bytes are two words of 32
 *                       bits, where its quote stands in the text, and its length.
 *   a number            low 32 bits: where it stands in the text, 23 bits above: its length, saturated
 *   true, false, null   low 32 bits: where it stands; bit 55: true
 * A member is its name, a string, and its value behind it.
 */
#ifndef ROLECALL_TEXT_JSON_TAPE_H
#define ROLECALL_TEXT_JSON_TAPE_H

#include "base/err.h"

#ifdef __cplusplus
extern "C" {
#endif

#define JSON_DEPTH_MAX 1024
#define JSON_WIPE_MAX  ((size_t)1 << 18) /* bytes of a text of which json_doc_wipe leaves no trace */

enum json_type {
    JSON_NONE, /* no value: what json_get gives when the member is absent */
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY, /* from here on: what holds others */
    JSON_OBJECT,
    JSON_TYPE_COUNT
};

#define JSON_WORD_FLAG      ((uint64_t)1 << 55)
#define JSON_WORD_COUNT_MAX ((uint64_t)0x7fffff)

static inline enum json_type json_word_type(uint64_t word)
{
    return (enum json_type)(word >> 56);
}
static inline size_t json_word_count(uint64_t word)
{
    return (size_t)(word >> 32 & JSON_WORD_COUNT_MAX);
}
static inline size_t json_word_offset(uint64_t word)
{
    return (uint32_t)word;
}

struct json_marks;

struct json_doc {
    const uint64_t *words; /* owned; NULL: forgotten */
    size_t word_count;
    const char *text; /* the source behind its BOM */
    size_t text_len;
    size_t begin;     /* bytes of BOM */
    const char *held; /* owned: strings that had to be decoded */
    size_t held_len;
    size_t deepest; /* nesting */
    bool plain;     /* the text has no escapes and nothing but ASCII */
    /* Made when the first place is asked for; threads that share the document may race for it. */
    struct json_marks *marks; /* owned */
};

/* What comes next. */
enum json_tape_expect {
    TAPE_VALUE,
    TAPE_NAME,
    TAPE_AFTER /* a value */
};

/* A container that is open. */
struct json_tape_open {
    uint32_t at;
    uint32_t count; /* of commas */
    uint64_t names; /* one bit for each name, by its hash */
};

/* A tape as it grows. */
struct json_tape {
    const char *text;
    size_t len;
    uint64_t *words; /* malloc'ed, as `held` */
    size_t count, capacity;
    char *held;
    size_t held_len, held_capacity;
    enum json_tape_expect expect;
    size_t depth, deepest;
    struct json_tape_open open[JSON_DEPTH_MAX];
};

/* A piece of the text, and where in it brackets, commas, colons, opening quotes, and the first bytes of numbers and words
 * stand. What stands between them is known to be strings, rests of numbers and words, and blanks, in valid UTF-8. */
struct json_tape_piece {
    size_t begin; /* in the text */
    size_t len;
    const uint32_t *index; /* from `begin` */
    size_t count;
    bool escapes; /* it may hold backslashes */
    bool last;    /* nothing follows it */
};

/* Starts a tape; what it had before is not freed. */
void json_tape_start(struct json_tape *tape, const char *text, size_t len);
/* Adds a piece. *used tells how many of its marks were: the next piece begins at the first that was not. RC_BAD_INPUT
 * when it is not JSON (json_scan.h tells why), RC_NO_MEMORY. */
enum rc json_tape_add(struct json_tape *tape, const struct json_tape_piece *piece, size_t *used) MUST_USE;
/* Whether the outermost value has ended. */
bool json_tape_is_whole(const struct json_tape *tape);
/* Frees what was built. */
void json_tape_drop(struct json_tape *tape);

#ifdef __cplusplus
}
#endif
#endif
