/* SPDX-License-Identifier: Apache-2.0
 *
 * Memory that is let go all at once: one arena per account, one per request.
 *
 * Everything taken from an arena lives until arena_free or arena_reset; nothing is freed alone.
 * Every call can fail and returns NULL then: the caller checks and gives RC_NO_MEMORY back.
 * An arena is used by one thread at a time.
 */
#ifndef ROLECALL_BASE_ARENA_H
#define ROLECALL_BASE_ARENA_H

#include "base/err.h"
#include "base/str.h"

struct arena;

/* A new, empty arena that never holds more than `ceiling` bytes (0: no ceiling of its own). */
struct arena *arena_new(size_t ceiling) MUST_USE;
void arena_free(struct arena *arena); /* NULL is fine */
/* The same, for one that held secrets: its memory is wiped before it is given back. */
void arena_free_wiped(struct arena *arena);
/* Lets everything go but keeps one block for reuse. */
void arena_reset(struct arena *arena);
/* Lets everything go but keeps all of its blocks, for who will need as much again. */
void arena_reset_keeping(struct arena *arena);
/* What `other`, which is gone then, holds is `arena`'s from now on. Both without a ceiling. */
void arena_adopt(struct arena *arena, struct arena *other);
/* Bytes that the arena has taken from the system; of blocks that were kept, those that are in use again. */
size_t arena_size(const struct arena *arena);

/* `size` bytes, zeroed; aligned for pointers and numbers of 64 bits, and for any type when `size` is a multiple of its
 * size. Size 0 gives a valid pointer. (Texts, below, are not aligned at all.) */
void *arena_alloc(struct arena *arena, size_t size) MUST_USE;
/* `count` items of `size` bytes, zeroed; NULL also when the product does not fit. */
void *arena_array(struct arena *arena, size_t count, size_t size) MUST_USE;
/* A copy of `s`, followed by a NUL that is not counted. On failure .at is NULL. */
struct str arena_copy(struct arena *arena, struct str s) MUST_USE;
/* The same with ASCII letters in lower case. */
struct str arena_copy_lower(struct arena *arena, struct str s) MUST_USE;
/* printf into the arena. On failure .at is NULL. */
struct str arena_printf(struct arena *arena, const char *format, ...) PRINTF_LIKE(2, 3) MUST_USE;
/* The parts one after the other. On failure .at is NULL. */
struct str arena_join(struct arena *arena, const struct str *parts, size_t count) MUST_USE;

#define ARENA_NEW(arena, type)          ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))

/* Room for one more item in a growing array that lives in the arena: *items has `count` items in
 * use of *capacity. Returns the address of the new, zeroed item number `count`, or NULL for want of
 * memory (the array is then as before). The caller raises the count.
 *     struct step *step = ARENA_PUSH(arena, list->steps, list->count, list->capacity);
 *     if (step == NULL) return RC_NO_MEMORY;
 *     list->count++;
 */
void *arena_push(struct arena *arena, void **items, size_t count, size_t *capacity, size_t size) MUST_USE;
#define ARENA_PUSH(arena, items, count, capacity)                                                                      \
    ((__typeof__(items))arena_push((arena), (void **)&(items), (count), &(capacity), sizeof *(items)))

/* Adds a text, which is borrowed, to such an array unless it is there already. For short lists: it looks at all. */
enum rc arena_push_once(struct arena *arena, struct str **texts, size_t *count, size_t *capacity,
                        struct str text) MUST_USE;

#endif
