/* SPDX-License-Identifier: Apache-2.0
 *
 * What the files that read a document share (document*.c); nobody else includes it.
 *
 * Every function returns RC_OK or RC_NO_MEMORY: what is wrong with the document itself goes into the
 * reader's faults.
 */
#ifndef ROLECALL_POLICY_DOCUMENT_READ_H
#define ROLECALL_POLICY_DOCUMENT_READ_H

#include "policy/document.h"

struct text_table;

/* Where what is read is kept. */
struct document_place {
    struct arena *arena;
    struct text_table *texts;   /* of texts that are in the arena already; NULL: none */
    struct json_parser *parser; /* to reuse; NULL: none */
    bool values_live;           /* the JSON documents of values live as long as the arena */
};

struct document_reader {
    struct arena *arena;
    struct text_table *texts;
    bool texts_live; /* the texts that are read live as long as the arena */
    enum policy_type type;
    bool version2012;
    bool unknown;     /* the whole document is */
    size_t statement; /* the one being read, or POLICY_WHOLE_DOCUMENT */
    struct policy_fault *faults;
    size_t fault_count, fault_capacity;
};

/* Where the reading stands: a chain from the innermost field outward, each link on the stack of who reads
 * it. It becomes text only when there is something to report. */
struct field {
    const struct field *in; /* NULL: the document */
    struct str name;        /* of a member */
    size_t index;           /* of an item; FIELD_MEMBER for a member */
};
#define FIELD_MEMBER               SIZE_MAX
#define FIELD_NAMED(outer, member) ((struct field){(outer), (member), FIELD_MEMBER})
#define FIELD_ITEM(outer, number)  ((struct field){(outer), STR_EMPTY, (number)})

/* Notes what is wrong at `at` (NULL: the document). A `text` without .at is one that could not be made for want of
 * memory. Setting the flags of the part that becomes unknown is the caller's. */
enum rc document_fault(struct document_reader *reader, const struct field *at, struct str text) MUST_USE;
enum rc document_warning(struct document_reader *reader, const struct field *at, struct str text) MUST_USE;
/* The same for a fault that makes the whole document unknown. */
enum rc document_fault_whole(struct document_reader *reader, const struct field *at, struct str text) MUST_USE;

/* A string or an array of strings, one call of `visit` each. An item that is no string has been noted, sets *bad and is
 * visited with NULL; so is, once, a value that is neither string nor array. *empty tells an array without items. */
enum rc document_each_text(struct document_reader *reader, struct json value, const struct field *at,
                           enum rc (*visit)(void *self, const struct str *text, const struct field *at), void *self,
                           bool *bad, bool *empty) MUST_USE;

/* document_statement.c */
enum rc document_read_statement(struct document_reader *reader, struct json value, const struct field *at,
                                struct policy_statement *out) MUST_USE;
/* document_condition.c */
enum rc document_read_condition(struct document_reader *reader, struct json value, const struct field *at,
                                struct policy_statement *out) MUST_USE;
/* document_principal.c: Principal, or NotPrincipal when `excluded`. */
enum rc document_read_principal(struct document_reader *reader, struct json value, const struct field *at,
                                bool excluded, struct policy_statement *out) MUST_USE;

/* document.c: policy_parse and policy_parse_text into `place`. */
enum rc document_read_value(const struct document_place *place, enum policy_type type, struct json value,
                            struct policy_document **out, struct err *err) MUST_USE;
enum rc document_read_text(const struct document_place *place, enum policy_type type, struct str text,
                           struct policy_document **out, struct err *err) MUST_USE;

/* document_text.c: a table of texts, for the documents of one arena. */
struct text_table *text_table_new(void) MUST_USE;
void text_table_free(struct text_table *table); /* NULL is fine */
/* The text as the document can keep it; the second with ASCII letters in lower case. .at NULL for want of memory. */
struct str document_text(struct document_reader *reader, struct str text) MUST_USE;
struct str document_lower(struct document_reader *reader, struct str text) MUST_USE;

bool document_only_stars(struct str s);
bool document_has_wildcard(struct str s);

#endif
