/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON as a document to walk: simdjson's DOM behind a C face.
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

#ifdef __cplusplus
extern "C" {
#endif

#define JSON_DEPTH_MAX 1024

struct json_doc;

struct json {
    const struct json_doc *doc; /* NULL: no value (see json_is) */
    size_t at;                  /* place on the tape; for json.cpp's eyes only */
};

enum json_type {
    JSON_NONE, /* no value: what json_get gives when the member is absent */
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT,
    JSON_TYPE_COUNT
};

/* A parser keeps its working memory from one document to the next. One per thread. */
struct json_parser;
struct json_parser *json_parser_new(void) MUST_USE;
void json_parser_free(struct json_parser *parser); /* NULL is fine */

/* Parses `source` (a UTF-8 BOM in front is accepted). On success *out is the caller's (json_doc_free) and `source`
 * must live as long as it, unchanged: strings stand there, and places are found by a second look at those bytes. On
 * failure err has line, column and what is wrong (RC_BAD_INPUT, kind bad-json, bad-utf8 or too-deep; RC_NO_MEMORY; RC_LIMIT), without file.
 * `parser` may be NULL: then the call makes and frees its own. */
enum rc json_parse(struct json_parser *parser, struct str source, struct json_doc **out, struct err *err) MUST_USE;
/* The same, for a source behind which JSON_PADDING more bytes can be read, whatever they hold: it is parsed where it
 * stands, without a copy. */
enum rc json_parse_padded(struct json_parser *parser, struct str source, struct json_doc **out,
                          struct err *err) MUST_USE;
#define JSON_PADDING ((size_t)64)
void json_doc_free(struct json_doc *doc); /* NULL is fine */
/* Lets go of all but the places of values, and the strings that were taken: whatever else is asked of a value, it is
 * JSON_NONE from here on. For documents whose content is somewhere else now. */
void json_doc_forget(struct json_doc *doc);
struct json json_root(const struct json_doc *doc);
/* The bytes that were parsed. */
struct str json_source(const struct json_doc *doc);

enum json_type json_type(struct json value);
static inline bool json_is(struct json value, enum json_type type)
{
    return json_type(value) == type;
}
/* "an object", "a string", … for messages. */
const char *json_type_name(enum json_type type);

/* The text of a string; empty for anything else. Borrowed from the document. */
struct str json_string(struct json value);
bool json_bool(struct json value); /* false for anything but true */
/* A whole number that fits, 1.0 and 1e3 too; false when the value is not one. */
bool json_int64(struct json value, int64_t *out);
/* A number, true, false or null as the source has it (`1.50`); needs a look at the source, so it is
 * for the few that are used as text. Empty for other types. */
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
    size_t index; /* of the item or member, from 0 */
    size_t next;  /* for json.cpp's eyes only, as is: */
    size_t end;
    bool members;
};
struct json_iter json_iter(struct json container);
bool json_next(struct json_iter *it);

/* Whether an object holds two members of one name (fold: names that differ only in ASCII case count
 * as one); if so *name is that name. */
bool json_duplicate_member(struct json object, bool fold, struct str *name);

/* Deepest nesting of `value` (a scalar is 0, `[]` is 1). */
size_t json_depth(struct json value);

/* Appends bytes that are equal for two values exactly when the values are equal (strings by their
 * decoded text, numbers as 64-bit integers or doubles, members in their order; a number too large for
 * both counts by its spelling). For finding a policy by its content. */
void json_canonical(struct json value, struct buf *out);
/* Appends `value` as compact JSON. */
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

#ifdef __cplusplus
}
#endif
#endif
