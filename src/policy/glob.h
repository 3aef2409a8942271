/* SPDX-License-Identifier: Apache-2.0
 *
 * Wildcard patterns (iam-evaluation.md 2.1, and the two kinds of star of 2.3 and 4.2).
 *
 * A compiled pattern is a row of elements, one per character: a code point, or a wildcard. Matching,
 * and the automata that decide emptiness (automaton.h), read the same row.
 *
 * AWS: IAM JSON policy elements: Resource ("wildcards in Resource ARNs"), and IAM JSON policy elements:
 * Condition operators (string and ARN operators).
 */
#ifndef ROLECALL_POLICY_GLOB_H
#define ROLECALL_POLICY_GLOB_H

#include "base/arena.h"

/* An element is a code point or one of these, possibly with GLOB_BOUND. */
#define GLOB_STAR  0x40000000u /* any run of characters, the empty one too */
#define GLOB_ANY   0x20000000u /* exactly one character */
#define GLOB_DIGIT 0x22000000u /* exactly one of 0-9: for domains only, no pattern text gives it */
/* A bound wildcard does not take any of the subject's first five colons. */
#define GLOB_BOUND 0x10000000u
/* A colon that came out of a variable's value among the first five fields: it separates nothing, so
 * it matches none of the subject's first five colons. The element is this value alone. */
#define GLOB_INNER_COLON 0x08000000u
/* A letter of Latin-1 in every case that it may have, those outside ASCII too (glob_case_variants): for
 * states_text.c, no pattern text gives it. Never in a glob marked literal. */
#define GLOB_CASE 0x04000000u

struct glob {
    const uint32_t *elements; /* in the arena it was compiled in */
    size_t count;
    struct str text; /* of a literal: what it matches, as written; in the arena */
    bool fold;       /* ASCII letters match both cases; elements are as written */
    bool literal;    /* no wildcard at all, and no inner colon */
    bool bound;      /* some wildcard is bound, or a colon is inner: matching must count colons */
    bool all;        /* stars only: matches everything */
};

enum glob_kind {
    GLOB_TEXT,       /* every wildcard is free: StringLike, and "as it stands" */
    GLOB_LITERAL,    /* '*' and '?' are themselves: StringEquals */
    GLOB_ARN_FIELDS, /* ArnLike: every wildcard before the pattern's fifth colon is bound; but stars
                           alone are free (4.3) */
    GLOB_RESOURCE,   /* 2.3 rules 5 and 6: a star before ':' or at the end is free, as is everything
                           behind the pattern's fifth colon; all else is bound */
    GLOB_KIND_COUNT
};

/* A piece of a pattern's source. A plain piece's '*' and '?' are wildcards; a literal piece's are
 * characters; a value piece came from a variable: its wildcards are literal or not, as the caller of
 * glob_compile says, and its colons separate no fields. */
enum glob_piece_kind {
    GLOB_PIECE_PLAIN,
    GLOB_PIECE_LITERAL,
    GLOB_PIECE_VALUE
};
struct glob_piece {
    enum glob_piece_kind kind;
    struct str text;
};

/* The fields of an ARN in them, at most six: only the colons of plain pieces part any. */
size_t glob_piece_fields(const struct glob_piece *pieces, size_t count);
/* The pieces with one more: `:*` for each field of an ARN that they lack, `fields` being those that they have. NULL for
 * want of memory. */
struct glob_piece *glob_pieces_completed(struct arena *arena, const struct glob_piece *pieces, size_t count,
                                         size_t fields) MUST_USE;

/* Compiles pieces into *out (elements in `arena`). Consecutive stars become one. */
enum rc glob_compile(struct arena *arena, const struct glob_piece *pieces, size_t count, enum glob_kind kind, bool fold,
                     bool value_wildcards, struct glob *out) MUST_USE;
/* The same for one plain piece. */
enum rc glob_compile_text(struct arena *arena, struct str text, enum glob_kind kind, bool fold,
                          struct glob *out) MUST_USE;

/* Whether the pattern matches the whole subject. Never recursive; linear for patterns without bound
 * wildcards, at worst the product of the lengths otherwise. Allocates nothing that outlives the call;
 * a pattern too long for its working memory (which it takes from the heap) gives `out_of_memory`. */
enum glob_result {
    GLOB_NO_MATCH,
    GLOB_MATCH,
    GLOB_OUT_OF_MEMORY
};
enum glob_result glob_match(const struct glob *glob, struct str subject);

/* Whether an element takes the character `c` (a star: as one of its run). `separator`: `c` is one of the
 * subject's first five colons. */
bool glob_element_takes(uint32_t element, uint32_t c, bool separator, bool fold);
/* Characters outside ASCII that some reader may take for a letter of Latin-1 in another case (value_equal_nocase):
 * dotted and dotless i, the long s, the kelvin sign, capital or small letters with accents. Gives how many, at most 2,
 * into out. */
size_t glob_case_variants(uint32_t letter, uint32_t out[2]);

/* A one-off match of short ASCII-folded text, for keys, actions and data tables: '*' and '?' only. */
bool glob_match_plain(struct str pattern, struct str subject, bool fold);

#endif
