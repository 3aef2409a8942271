/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies by content: an arena and an open table.
 */
#include "cli/simulate_store.h"

#include <stdlib.h>
#include <string.h>

#include "cli/simulate_string.h"

struct entry {
    uint64_t hash;
    enum policy_type type;
    struct str raw;
    struct simulate_policy *policy; /* NULL: a free place */
};

struct policy_store {
    struct arena *arena; /* of all policies */
    struct json_parser *parser;
    struct entry *entries;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
    size_t size; /* most bytes, between two requests */
    size_t reads;
};

enum {
    FIRST_CAPACITY = 64
};

struct policy_store *policy_store_new(size_t size)
{
    struct policy_store *store = calloc(1, sizeof *store);

    if (store == NULL)
        return NULL;
    store->size = size;
    store->parser = json_parser_new();
    store->arena = arena_new(0);
    if (store->parser == NULL || store->arena == NULL) {
        policy_store_free(store);
        return NULL;
    }
    return store;
}

void policy_store_free(struct policy_store *store)
{
    if (store == NULL)
        return;
    json_parser_free(store->parser);
    arena_free(store->arena);
    free(store->entries);
    free(store);
}

size_t policy_store_count(const struct policy_store *store)
{
    return store->count;
}

size_t policy_store_reads(const struct policy_store *store)
{
    return store->reads;
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

/* Four hashes side by side, so that the processor works on them at once. Policies come from strangers: where the store
 * is in memory goes in, so that texts chosen to fall together do not do so in another run. */
static uint64_t hash_of(const struct policy_store *store, enum policy_type type, struct str raw)
{
    uint64_t seed = (uint64_t)(uintptr_t)store ^ (uint64_t)type << 56;
    uint64_t lanes[4] = {seed, seed + 1, seed + 2, seed + 3};
    uint64_t words[4];
    size_t at = 0;

    for (; at + sizeof words <= raw.len; at += sizeof words) {
        memcpy(words, raw.at + at, sizeof words);
        for (size_t i = 0; i < 4; i++)
            lanes[i] = mix(lanes[i], words[i]);
    }
    memset(words, 0, sizeof words);
    if (at < raw.len)
        memcpy(words, raw.at + at, raw.len - at);
    for (size_t i = 0; i < 4; i++)
        lanes[i] = mix(lanes[i], words[i]);
    return mix(mix(lanes[0], lanes[1]), mix(lanes[2], lanes[3]) + raw.len);
}

/* Where the policy is, or the free place where it belongs. */
static struct entry *place_of(struct entry *entries, size_t capacity, const struct entry *key)
{
    size_t at = (size_t)key->hash & (capacity - 1);

    while (entries[at].policy != NULL) {
        const struct entry *entry = &entries[at];

        if (entry->hash == key->hash && entry->type == key->type && str_equal(entry->raw, key->raw))
            break;
        at = (at + 1) & (capacity - 1);
    }
    return &entries[at];
}

/* Keeps half of the places free. */
static enum rc make_room(struct policy_store *store)
{
    size_t capacity = store->capacity == 0 ? FIRST_CAPACITY : 2 * store->capacity;
    struct entry *entries;

    if (store->count < store->capacity / 2)
        return RC_OK;
    entries = calloc(capacity, sizeof *entries);
    if (entries == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < store->capacity; i++) {
        if (store->entries[i].policy != NULL)
            *place_of(entries, capacity, &store->entries[i]) = store->entries[i];
    }
    free(store->entries);
    store->entries = entries;
    store->capacity = capacity;
    return RC_OK;
}

/* Reads the policy of the key, whose raw bytes are the request's. */
static enum rc read_policy(struct policy_store *store, struct entry *key)
{
    const struct policy_fault *fault;
    struct str text;
    bool read;
    enum rc rc;

    key->raw = arena_copy(store->arena, key->raw);
    if (key->raw.at == NULL)
        return RC_NO_MEMORY;
    rc = simulate_string_read(store->arena, key->raw, &text, &read);
    if (rc != RC_OK || !read)
        return rc;
    store->reads++;
    return simulate_policy_read(store->arena, store->parser, key->type, text, &key->policy, &fault, NULL);
}

enum rc policy_store_find(struct policy_store *store, enum policy_type type, struct str raw,
                          struct simulate_policy **out)
{
    struct entry key = {.hash = hash_of(store, type, raw), .type = type, .raw = raw};
    struct entry *place;
    enum rc rc = make_room(store);

    if (rc != RC_OK)
        return rc;
    place = place_of(store->entries, store->capacity, &key);
    if (place->policy == NULL) {
        rc = read_policy(store, &key);
        if (rc != RC_OK)
            return rc;
        if (key.policy != NULL) {
            *place = key;
            store->count++;
        }
    }
    *out = key.policy != NULL ? key.policy : place->policy;
    return RC_OK;
}

/* One request may have taken a table or a block of memory so large that it would be all that there is room for. */
static void shrink(struct policy_store *store)
{
    size_t most = store->size / 4;

    if (arena_size(store->arena) > most) {
        struct arena *arena = arena_new(0);

        if (arena == NULL)
            return; /* it goes on as it is */
        arena_free(store->arena);
        store->arena = arena;
    }
    if (store->capacity * sizeof *store->entries > most) {
        free(store->entries);
        store->entries = NULL;
        store->capacity = 0;
    }
}

void policy_store_settle(struct policy_store *store)
{
    size_t places = store->capacity * sizeof *store->entries;
    size_t size = arena_size(store->arena) + places;

    if (size <= store->size)
        return;
    /* What was taken is kept for those that come, unless it was for one such as comes once. */
    if (size <= 2 * store->size)
        arena_reset_keeping(store->arena);
    else
        arena_reset(store->arena);
    store->count = 0;
    shrink(store);
    if (store->entries != NULL)
        memset(store->entries, 0, store->capacity * sizeof *store->entries);
}
