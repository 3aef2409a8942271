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

struct str {
    const char *at;
    size_t len;
};

/* A str over a string literal: STR("arn:"). Only for literals: the size is taken at compile time. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
#define STR_EMPTY    ((struct str){NULL, 0})

/* The str over a NUL-terminated string; NULL gives the empty one. */
struct str str_of(const char *terminated);

/* Equality, bytewise, and with ASCII letters folded. */
bool str_equal(struct str a, struct str b);
bool str_equal_nocase(struct str a, struct str b);
/* Order, bytewise (as memcmp, shorter first), and with ASCII letters folded: <0, 0, >0. */
int str_compare(struct str a, struct str b);
int str_compare_nocase(struct str a, struct str b);

bool str_starts_with(struct str s, struct str prefix);
bool str_starts_with_nocase(struct str s, struct str prefix);
bool str_ends_with(struct str s, struct str suffix);

/* Where `c` stands first in `s`, or s.len when it does not. */
size_t str_find(struct str s, char c);
/* Whether `needle` occurs in `s`; the empty needle does. */
bool str_contains(struct str s, struct str needle);

/* The part of `s` from `from` on, and the part [from, to); both are clipped to `s`. */
struct str str_from(struct str s, size_t from);
struct str str_slice(struct str s, size_t from, size_t to);
/* `s` without ASCII blanks (space, TAB, CR, LF) at both ends. */
struct str str_trim(struct str s);

/* Cuts the text up to the first `separator` off the front of *rest and returns it; *rest is what
 * follows the separator. Without one: all of *rest, and *rest becomes {NULL, 0}. */
struct str str_cut(struct str *rest, char separator);

/* A 64-bit hash for tables in memory; not for anything that is stored or printed. */
uint64_t str_hash(struct str s);

#endif
