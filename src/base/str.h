/* SPDX-License-Identifier: Apache-2.0
 *
 * A run of bytes that somebody else owns.
 *
 * The text of an account comes from strangers: it has a length, may hold NUL, and is never copied
 * without need. A `struct str` is passed by value, borrows its bytes, and is valid as long as what
 * it was taken from (a JSON document, an arena, a literal). {NULL, 0} is the empty string.
 */
#ifndef ROLECALL_BASE_STR_H
#define ROLECALL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
    const char *at;
    size_t len;
};

/* A str over a string literal: STR("arn:"). Only for literals: the size is taken at compile time. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
#define STR_EMPTY    ((struct str){NULL, 0})

/* The str over a NUL-terminated string; NULL gives the empty one. */
static inline struct str str_of(const char *terminated)
{
    struct str s = {terminated, terminated == NULL ? 0 : strlen(terminated)};
    return s;
}

/* Equality, bytewise, and with ASCII letters folded. */
static inline bool str_equal(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}
/* Order, bytewise (as memcmp, shorter first), and with ASCII letters folded: <0, 0, >0. */
int str_compare(struct str a, struct str b);
int str_compare_nocase(struct str a, struct str b);
/* The first, for qsort and bsearch over struct str. */
int str_order(const void *a, const void *b);
static inline bool str_equal_nocase(struct str a, struct str b)
{
    return a.len == b.len && str_compare_nocase(a, b) == 0;
}

static inline bool str_starts_with(struct str s, struct str prefix)
{
    return s.len >= prefix.len && (prefix.len == 0 || memcmp(s.at, prefix.at, prefix.len) == 0);
}
bool str_starts_with_nocase(struct str s, struct str prefix);
bool str_ends_with(struct str s, struct str suffix);

/* Where `c` stands first in `s`, or s.len when it does not. */
static inline size_t str_find(struct str s, char c)
{
    const char *found = s.len == 0 ? NULL : (const char *)memchr(s.at, c, s.len);
    return found == NULL ? s.len : (size_t)(found - s.at);
}
/* Whether `needle` occurs in `s`; the empty needle does. */
bool str_contains(struct str s, struct str needle);

/* The part of `s` from `from` on, and the part [from, to); both are clipped to `s`. */
static inline struct str str_slice(struct str s, size_t from, size_t to)
{
    struct str part = {NULL, 0};
    if (s.at == NULL)
        return part;
    if (to > s.len)
        to = s.len;
    if (from > to)
        from = to;
    part.at = s.at + from;
    part.len = to - from;
    return part;
}
static inline struct str str_from(struct str s, size_t from)
{
    return str_slice(s, from, s.len);
}
/* `s` without ASCII blanks (space, TAB, CR, LF) at both ends. */
struct str str_trim(struct str s);

/* Cuts the text up to the first `separator` off the front of *rest and returns it; *rest is what
 * follows the separator. Without one: all of *rest, and *rest becomes {NULL, 0}. */
static inline struct str str_cut(struct str *rest, char separator)
{
    struct str whole = *rest;
    struct str none = {NULL, 0};
    size_t at = str_find(whole, separator);
    *rest = at == whole.len ? none : str_from(whole, at + 1);
    return str_slice(whole, 0, at);
}

/* A 64-bit hash for tables in memory; not for anything that is stored or printed. */
uint64_t str_hash(struct str s);

#endif
