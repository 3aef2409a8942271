/* SPDX-License-Identifier: Apache-2.0
 *
 * Open addressing with linear steps, at most two thirds full.
 *
 * Keys come from strangers. Each table mixes its own address into the hash, so that keys chosen to
 * fall together in one table do not do so in another run.
 */
#include "base/map.h"

struct slot {
    struct str key;
    void *value; /* NULL: free */
};

struct map {
    struct arena *arena;
    struct slot *slots;
    size_t size; /* a power of two */
    size_t count;
};

enum {
    SIZE_FIRST = 16
};

struct map *map_new(struct arena *arena)
{
    return map_new_for(arena, 0);
}

struct map *map_new_for(struct arena *arena, size_t expected)
{
    struct map *map = ARENA_NEW(arena, struct map);
    size_t size = SIZE_FIRST;
    while (size / 3 * 2 < expected) {
        if (__builtin_mul_overflow(size, (size_t)2, &size))
            return NULL;
    }
    if (map == NULL)
        return NULL;
    map->arena = arena;
    map->slots = ARENA_ARRAY(arena, size, struct slot);
    map->size = size;
    return map->slots == NULL ? NULL : map;
}

static size_t slot_first(const struct map *map, struct str key)
{
    uint64_t mixed = (str_hash(key) ^ (uint64_t)(uintptr_t)map) * 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ mixed >> 32) * 0xd6e8feb86659fd93u;
    return (size_t)(mixed >> 32 ^ mixed) & (map->size - 1);
}

/* The slot that holds `key`, or the free one where it belongs. */
static struct slot *slot_of(const struct map *map, struct str key)
{
    size_t at = slot_first(map, key);
    for (;;) {
        struct slot *slot = &map->slots[at];
        if (slot->value == NULL || str_equal(slot->key, key))
            return slot;
        at = (at + 1) & (map->size - 1);
    }
}

void *map_get(const struct map *map, struct str key)
{
    return map == NULL ? NULL : slot_of(map, key)->value;
}

/* The old slots stay behind in the arena: together they are no larger than the new ones. */
static enum rc map_grow(struct map *map)
{
    size_t size;
    if (__builtin_mul_overflow(map->size, (size_t)2, &size))
        return RC_NO_MEMORY;
    struct slot *slots = ARENA_ARRAY(map->arena, size, struct slot);
    if (slots == NULL)
        return RC_NO_MEMORY;

    struct slot *old = map->slots;
    size_t old_size = map->size;
    map->slots = slots;
    map->size = size;
    for (size_t i = 0; i < old_size; i++) {
        if (old[i].value != NULL)
            *slot_of(map, old[i].key) = old[i];
    }
    return RC_OK;
}

enum rc map_put(struct map *map, struct str key, void *value)
{
    struct slot *slot = slot_of(map, key);
    if (slot->value != NULL) {
        slot->value = value;
        return RC_OK;
    }
    if (map->count >= map->size / 3 * 2) {
        enum rc rc = map_grow(map);
        if (rc != RC_OK)
            return rc;
        slot = slot_of(map, key);
    }
    *slot = (struct slot){key, value};
    map->count++;
    return RC_OK;
}

size_t map_count(const struct map *map)
{
    return map == NULL ? 0 : map->count;
}
