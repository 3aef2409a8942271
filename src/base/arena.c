/* SPDX-License-Identifier: Apache-2.0
 *
 * Memory in blocks that grow with the arena, so that a small account stays small and a large one
 * needs few calls of malloc.
 */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/pages.h"

struct block {
    struct block *before;
    size_t size; /* usable bytes after the header */
    size_t used;
    max_align_t data[];
};

struct arena {
    struct block *last;  /* the block that is being filled; the others are full */
    struct block *spare; /* blocks that were kept */
    size_t ceiling;
    size_t taken; /* bytes of all blocks, headers included, but for spare ones: */
    size_t spared;
};

enum {
    BLOCK_FIRST = 4096,
    BLOCK_MOST = 1 << 20,
    BLOCKS_MANY = 4 << 20, /* bytes, after which large ones are taken */
    BLOCK_LARGE = 2 << 20,
    /* What needs more has a size that is a multiple of it. */
    ALIGNMENT = 8,
    ALIGNMENT_MOST = _Alignof(max_align_t)
};

struct arena *arena_new(size_t ceiling)
{
    struct arena *arena = calloc(1, sizeof *arena);
    if (arena != NULL)
        arena->ceiling = ceiling == 0 ? SIZE_MAX : ceiling;
    return arena;
}

static void blocks_free(struct block *block)
{
    while (block != NULL) {
        struct block *before = block->before;
        free(block);
        block = before;
    }
}

void arena_free(struct arena *arena)
{
    if (arena == NULL)
        return;
    blocks_free(arena->last);
    blocks_free(arena->spare);
    free(arena);
}

static void blocks_wipe(struct block *block)
{
    for (; block != NULL; block = block->before)
        explicit_bzero(block->data, block->size);
}

void arena_free_wiped(struct arena *arena)
{
    if (arena == NULL)
        return;
    blocks_wipe(arena->last);
    blocks_wipe(arena->spare);
    arena_free(arena);
}

void arena_reset(struct arena *arena)
{
    struct block *kept = arena->last;
    blocks_free(arena->spare);
    arena->spare = NULL;
    arena->spared = 0;
    if (kept == NULL)
        return;
    blocks_free(kept->before);
    kept->before = NULL;
    kept->used = 0;
    arena->taken = sizeof *kept + kept->size;
}

void arena_reset_keeping(struct arena *arena)
{
    while (arena->last != NULL) {
        struct block *block = arena->last;
        arena->last = block->before;
        block->before = arena->spare;
        arena->spare = block;
    }
    arena->spared += arena->taken;
    arena->taken = 0;
}

void arena_adopt(struct arena *arena, struct arena *other)
{
    struct block **behind = arena->last == NULL ? &arena->last : &arena->last->before;
    struct block *oldest = other->last;
    if (oldest != NULL) {
        while (oldest->before != NULL)
            oldest = oldest->before;
        oldest->before = *behind;
        *behind = other->last;
    }
    arena->taken += other->taken;
    other->last = NULL;
    arena_free(other);
}

static void block_use(struct arena *arena, struct block *block)
{
    block->before = arena->last;
    block->used = 0;
    arena->last = block;
    arena->taken += sizeof *block + block->size;
}

/* The next of the spare blocks that is large enough, in the order in which they were made. Smaller ones are freed, so
 * that a new block is taken only where none is left: spare memory does not add up. */
static bool block_reuse(struct arena *arena, size_t need)
{
    while (arena->spare != NULL) {
        struct block *block = arena->spare;
        arena->spare = block->before;
        arena->spared -= sizeof *block + block->size;
        if (block->size >= need) {
            block_use(arena, block);
            return true;
        }
        free(block);
    }
    return false;
}

size_t arena_size(const struct arena *arena)
{
    return arena->taken;
}

/* A block with room for `need` bytes, in front of the others. The usual size doubles with each block;
 * near the ceiling just what is needed is taken. */
static struct block *block_add(struct arena *arena, size_t need)
{
    if (need > SIZE_MAX / 2)
        return NULL;
    if (block_reuse(arena, need))
        return arena->last;
    size_t size = BLOCK_FIRST;
    if (arena->last != NULL)
        size = arena->last->size >= BLOCK_MOST / 2 ? BLOCK_MOST : arena->last->size * 2;
    if (arena->taken >= BLOCKS_MANY)
        size = BLOCK_LARGE - sizeof(struct block);
    if (size < need)
        size = need;
    size_t left = arena->ceiling - arena->taken - arena->spared;
    if (left < sizeof(struct block) + size)
        size = need;
    if (left < sizeof(struct block) + size)
        return NULL;

    struct block *block = pages_new(sizeof *block + size);
    if (block == NULL)
        return NULL;
    block->size = size;
    block_use(arena, block);
    return block;
}

/* Size 0 takes a place of its own too, never one past a block's end. */
static void *take(struct arena *arena, size_t size, size_t alignment)
{
    size_t need = size == 0 ? 1 : size;
    if (need > SIZE_MAX / 2)
        return NULL;
    struct block *block = arena->last;
    size_t at = block == NULL ? 0 : (block->used + alignment - 1) / alignment * alignment;
    if (block == NULL || at > block->size || block->size - at < need) {
        block = block_add(arena, need);
        if (block == NULL)
            return NULL;
        at = 0;
    }
    block->used = at + need;
    return (char *)block->data + at;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *item = take(arena, size, size % ALIGNMENT_MOST == 0 ? ALIGNMENT_MOST : ALIGNMENT);
    return item == NULL ? NULL : memset(item, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    size_t total;
    if (__builtin_mul_overflow(count, size, &total))
        return NULL;
    return arena_alloc(arena, total);
}

struct str arena_copy(struct arena *arena, struct str s)
{
    return arena_join(arena, &s, 1);
}

struct str arena_copy_lower(struct arena *arena, struct str s)
{
    size_t room;
    if (__builtin_add_overflow(s.len, (size_t)1, &room))
        return STR_EMPTY;
    char *copy = take(arena, room, 1);
    if (copy == NULL)
        return STR_EMPTY;
    for (size_t i = 0; i < s.len; i++)
        copy[i] = (char)(s.at[i] >= 'A' && s.at[i] <= 'Z' ? s.at[i] - 'A' + 'a' : s.at[i]);
    copy[s.len] = '\0';
    return (struct str){copy, s.len};
}

struct str arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        return STR_EMPTY;

    char *text = take(arena, (size_t)len + 1, 1);
    if (text == NULL)
        return STR_EMPTY;
    va_start(args, format);
    int written = vsnprintf(text, (size_t)len + 1, format, args);
    va_end(args);
    return written == len ? (struct str){text, (size_t)len} : STR_EMPTY;
}

struct str arena_join(struct arena *arena, const struct str *parts, size_t count)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        if (__builtin_add_overflow(total, parts[i].len, &total))
            return STR_EMPTY;
    }
    if (total == SIZE_MAX)
        return STR_EMPTY;

    char *text = take(arena, total + 1, 1);
    if (text == NULL)
        return STR_EMPTY;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].len != 0)
            memcpy(text + at, parts[i].at, parts[i].len);
        at += parts[i].len;
    }
    text[total] = '\0';
    return (struct str){text, total};
}

void *arena_push(struct arena *arena, void **items, size_t count, size_t *capacity, size_t size)
{
    /* The caller's pointer has its own type; memcpy reads and writes it without breaking aliasing. */
    void *held;
    memcpy(&held, items, sizeof held);

    if (count >= *capacity) {
        size_t wanted;
        /* One, four, then twice as many: most lists of policies hold a single item. */
        if (count == 0)
            wanted = 1;
        else if (__builtin_mul_overflow(count < 2 ? (size_t)2 : count, (size_t)2, &wanted))
            return NULL;
        void *grown = arena_array(arena, wanted, size);
        if (grown == NULL)
            return NULL;
        if (count != 0)
            memcpy(grown, held, count * size);
        held = grown;
        memcpy(items, &held, sizeof held);
        *capacity = wanted;
    }
    /* A slot may hold what an earlier, longer use of the array left there. */
    return memset((char *)held + count * size, 0, size);
}

enum rc arena_push_once(struct arena *arena, struct str **texts, size_t *count, size_t *capacity, struct str text)
{
    for (size_t i = 0; i < *count; i++) {
        if (str_equal((*texts)[i], text))
            return RC_OK;
    }
    struct str *place = ARENA_PUSH(arena, *texts, *count, *capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = text;
    (*count)++;
    return RC_OK;
}
