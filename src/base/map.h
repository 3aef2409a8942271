/* SPDX-License-Identifier: Apache-2.0
 *
 * A hash table from text to a pointer, in an arena.
 *
 * Keys are borrowed (they must live as long as the table). Order of iteration is not offered: what
 * is printed is sorted by its user.
 */
#ifndef ROLECALL_BASE_MAP_H
#define ROLECALL_BASE_MAP_H

#include "base/arena.h"

struct map;

/* A new table in `arena`; it dies with it. NULL for want of memory. */
struct map *map_new(struct arena *arena) MUST_USE;
/* One that takes `expected` entries without growing: what a table grows out of stays behind in the arena. */
struct map *map_new_for(struct arena *arena, size_t expected) MUST_USE;
/* The value kept under `key`, or NULL. `map` may be NULL (an empty table). */
void *map_get(const struct map *map, struct str key);
/* Puts `value` (not NULL) under `key`, in place of an earlier one. */
enum rc map_put(struct map *map, struct str key, void *value) MUST_USE;
size_t map_count(const struct map *map);

#endif
