/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON as a document to walk: simdjson finds the marks in the text, json_tape.h says how it lies in memory.
 *
 * A json_doc owns its tape and those strings that had to be decoded; all others stand in the source. A
 * `struct json` is a small handle into it, passed by value, valid as long as the document and its source.
 * Strings are valid UTF-8 with a length, and may hold NUL (report-formats.md, section 0): lone
 * surrogates have become U+FFFD. Members keep their order and duplicates are kept too: json_get
 * gives the first, json_duplicate_member finds them.
 *
 * Nothing here is recursive over the input; nesting deeper than JSON_DEPTH_MAX is refused.
 */
#ifndef ROLECALL_TEXT_JSON_H
#define ROLECALL_TEXT_JSON_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"
#include "text/json_tape.h"

#ifdef __cplusplus
extern "C" {
#endif

struct json {
    const struct json_doc *doc; /* NULL: no value (see json_is) */
    uint64_t at;                /* place on the tape, or in the source (json_spot); not for users' eyes */
};

/* A parser keeps its working memory from one document to the next. One per thread. */
struct json_parser;
struct json_parser *json_parser_new(void) MUST_USE;
void json_parser_free(struct json_parser *parser); /* NULL is fine */
/* For tests: in pieces of how many bytes it reads. The same comes of all, from 1 on. */
void json_parser_set_piece(struct json_parser *parser, size_t most);

/* Parses `source` (a UTF-8 BOM in front is accepted), of which no byte behind the end is looked at. On success *out is
 * the caller's (json_doc_free) and `source` must live as long as it, unchanged: strings stand there, and places are
 * found by a second look at those bytes. On failure err has line, column and what is wrong (RC_BAD_INPUT, kind
 * bad-json, bad-utf8 or too-deep; RC_NO_MEMORY; RC_LIMIT), without file. `parser` may be NULL: then the call makes and
 * frees its own. */
enum rc json_parse(struct json_parser *parser, struct str source, struct json_doc **out, struct err *err) MUST_USE;
void json_doc_free(struct json_doc *doc); /* NULL is fine */
/* The same, but decoded strings are wiped before; of a source of at most JSON_WIPE_MAX bytes nothing is left then. The source
 * is the caller's to wipe. */
void json_doc_wipe(struct json_doc *doc);
/* Lets go of the tape: of what was taken, strings stay, and the values that json_spot gave. Whatever else is asked of a
 * value, it is JSON_NONE from here on. For documents whose content is somewhere else now. */
void json_doc_forget(struct json_doc *doc);
struct json json_root(const struct json_doc *doc);
/* The bytes that were parsed. */
struct str json_source(const struct json_doc *doc);

/* The value as one of which nothing can be asked but json_place, and that also when the document was told to forget. */
struct json json_spot(struct json value);
#define JSON_SPOT ((uint64_t)1 << 63) /* of `at`: what is below is a place in the text */

/* What the functions below are made of; not for users' eyes: */
static inline bool json_is_there(struct json value)
{
    return value.doc != NULL && (value.at & JSON_SPOT) == 0 && value.doc->words != NULL;
}
struct str json_held_string(const struct json_doc *doc, uint64_t word);
size_t json_held_offset(const struct json_doc *doc, uint64_t word);
static inline struct str json_word_string(const struct json_doc *doc, uint64_t word)
{
    if ((word & JSON_WORD_FLAG) == 0)
        return json_held_string(doc, word);
    struct str text = {doc->text + json_word_offset(word), json_word_count(word)};
    return text;
}
static inline uint64_t json_word_after(const struct json_doc *doc, uint64_t at)
{
    uint64_t word = doc->words[at];
    return json_word_type(word) >= JSON_ARRAY ? json_word_offset(word) : at + 1;
}

static inline enum json_type json_type(struct json value)
{
    return json_is_there(value) ? json_word_type(value.doc->words[value.at]) : JSON_NONE;
}
static inline bool json_is(struct json value, enum json_type type)
{
    return json_type(value) == type;
}
/* "an object", "a string", … for messages. */
const char *json_type_name(enum json_type type);

/* The text of a string; empty for anything else. Borrowed from the document. */
static inline struct str json_string(struct json value)
{
    if (json_is(value, JSON_STRING))
        return json_word_string(value.doc, value.doc->words[value.at]);
    struct str none = {NULL, 0};
    return none;
}
bool json_bool(struct json value); /* false for anything but true */
/* A whole number that fits, 1.0 and 1e3 too; false when the value is not one. */
bool json_int64(struct json value, int64_t *out);
/* A number, true, false or null as the source has it (`1.50`). Empty for other types. */
struct str json_literal_text(struct json value);

/* Items of an array, members of an object; 0 for anything else. */
size_t json_count(struct json value);
/* The first member of that exact name; JSON_NONE when absent or when `object` is no object. */
struct json json_get(struct json object, struct str name);

/* Walking:
 *     struct json_iter it = json_iter(value);
 *     while (json_next(&it)) use(it.name, it.value);
 * `name` is empty for items of an array. Over anything else the loop does not run. */
struct json_iter {
    struct str name;
    struct json value;
    size_t index;  /* of the item or member, from 0 */
    uint64_t next; /* not for users' eyes, as is: */
    uint64_t end;
    bool members;
};
static inline struct json_iter json_iter(struct json container)
{
    struct json_iter it = {{NULL, 0}, {container.doc, 0}, SIZE_MAX, 0, 0, false};
    if (json_is_there(container)) {
        uint64_t word = container.doc->words[container.at];
        it.members = json_word_type(word) == JSON_OBJECT;
        it.next = container.at + 2;
        it.end = json_word_type(word) >= JSON_ARRAY ? json_word_offset(word) : 0;
    }
    return it;
}
static inline bool json_next(struct json_iter *it)
{
    if (it->next >= it->end)
        return false;
    it->index++;
    if (it->members)
        it->name = json_word_string(it->value.doc, it->value.doc->words[it->next++]);
    it->value.at = it->next;
    it->next = json_word_after(it->value.doc, it->next);
    return true;
}

/* Whether an object holds two members of one name (fold: names that differ only in ASCII case count
 * as one); if so *name is that name. */
bool json_duplicate_member(struct json object, bool fold, struct str *name);

/* Whether some object in `value` may hold a name twice, case aside. False is certain. */
bool json_may_repeat(struct json value);

/* All strings in `value`, names too, in their order:
 *     struct json_texts texts = json_texts(value);
 *     while (json_next_text(&texts)) use(texts.text); */
struct json_texts {
    struct str text;
    const struct json_doc *doc; /* not for users' eyes, as is: */
    uint64_t next, end;
};
static inline struct json_texts json_texts(struct json value)
{
    struct json_texts texts = {{NULL, 0}, value.doc, value.at, 0};
    if (json_is_there(value))
        texts.end = json_word_after(value.doc, value.at);
    return texts;
}
static inline bool json_next_text(struct json_texts *texts)
{
    while (texts->next < texts->end) {
        uint64_t word = texts->doc->words[texts->next];
        texts->next += json_word_type(word) >= JSON_ARRAY ? 2 : 1;
        if (json_word_type(word) == JSON_STRING) {
            texts->text = json_word_string(texts->doc, word);
            return true;
        }
    }
    return false;
}

/* Deepest nesting of `value` (a scalar is 0, `[]` is 1). */
size_t json_depth(struct json value);
/* Whether it is deeper than that; at once where the whole document is not. */
bool json_is_deeper(struct json value, size_t depth);
/* Bytes from the first to the last bracket of an array or object in the source; 0 for anything else. */
size_t json_extent(struct json value);
/* Whether the whole document holds nothing but ASCII, and no string had to be decoded. */
bool json_is_plain(struct json value);

/* Values by their content: strings by their decoded text, numbers by their spelling (1.0 is not 1: a Condition compares
 * them as text), members in their order. For finding a policy by its content. */
bool json_equal(struct json a, struct json b);
/* Equal for equal values, in one process. */
uint64_t json_hash(struct json value);
/* Appends bytes that are equal for two values exactly when the values are. */
void json_canonical(struct json value, struct buf *out);
/* Whether those of the value are these. */
bool json_has_canonical(struct json value, struct str bytes);

/* Appends `value` as compact JSON; numbers as they were written. */
void json_print(struct json value, struct buf *out);
/* Where the value stands in the source; a second look at the bytes. The first call for a document is
 * O(size), later ones are short. All zero for no value.
 * Lines and columns from 1, columns in code points, end exclusive. */
struct json_place {
    size_t line, column;
    size_t end_line, end_column;
    size_t offset; /* in bytes */
};
struct json_place json_place(struct json value);
void json_marks_free(struct json_marks *marks); /* what a document keeps for it */

#ifdef __cplusplus
}
#endif
#endif
