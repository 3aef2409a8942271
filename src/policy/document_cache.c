/* SPDX-License-Identifier: Apache-2.0
 *
 * Documents by content: what occurs in many places is read once.
 *
 * An open table of entries; a key is the type, the form it came in, and the bytes.
 */
#include "policy/document_read.h"

#include <stdlib.h>

/* A string and a value of the same bytes may read differently. */
enum form {
    FORM_VALUE,
    FORM_STRING
};

/* A document with its key: the type, the form and the content. */
struct kept {
    uint64_t hash;
    enum policy_type type;
    enum form form;
    struct str bytes;  /* of a string; of a value in its canonical form, unless the cache borrows values */
    struct json value; /* of a cache that borrows: the first one of this content */
    struct policy_document *document;
};

struct policy_cache {
    struct document_place place; /* of keys and documents */
    bool borrows;
    struct buf canonical;
    struct kept **slots; /* NULL: a free place */
    size_t capacity;     /* a power of two, or 0 */
    size_t count;
};

#define FIRST_CAPACITY 256

static struct policy_cache *new_cache(bool borrows)
{
    struct policy_cache *cache = calloc(1, sizeof *cache);

    if (cache == NULL)
        return NULL;
    cache->canonical = BUF_NEW(BUF_UNBOUNDED);
    cache->borrows = borrows;
    cache->place.values_live = borrows;
    cache->place.arena = arena_new(0);
    cache->place.texts = text_table_new();
    cache->place.parser = json_parser_new();
    if (cache->place.arena == NULL || cache->place.texts == NULL || cache->place.parser == NULL) {
        policy_cache_free(cache);
        return NULL;
    }
    return cache;
}

struct policy_cache *policy_cache_new(void)
{
    return new_cache(false);
}

struct policy_cache *policy_cache_new_borrowing(void)
{
    return new_cache(true);
}

void policy_cache_free(struct policy_cache *cache)
{
    if (cache == NULL)
        return;
    arena_free(cache->place.arena);
    text_table_free(cache->place.texts);
    json_parser_free(cache->place.parser);
    buf_free(&cache->canonical);
    free(cache->slots);
    free(cache);
}

size_t policy_cache_size(const struct policy_cache *cache)
{
    return arena_size(cache->place.arena);
}

size_t policy_cache_count(const struct policy_cache *cache)
{
    return cache->count;
}

/* The canonical form of a value, for a cache that must have one of its own; written when it is first asked for. */
static enum rc write_canonical(struct policy_cache *cache, struct kept *key)
{
    if (key->bytes.at != NULL || key->form != FORM_VALUE || cache->borrows)
        return RC_OK;
    buf_reset(&cache->canonical);
    json_canonical(key->value, &cache->canonical);
    if (cache->canonical.failed != RC_OK)
        return RC_NO_MEMORY;
    key->bytes = buf_str(&cache->canonical);
    return RC_OK;
}

/* Whether a kept document has the key. */
static enum rc compare(struct policy_cache *cache, const struct kept *kept, struct kept *key, bool *same)
{
    *same = kept->hash == key->hash && kept->type == key->type && kept->form == key->form;
    if (!*same)
        return RC_OK;
    if (cache->borrows && kept->form == FORM_VALUE) {
        *same = json_equal(kept->value, key->value);
        return RC_OK;
    }
    if (write_canonical(cache, key) != RC_OK)
        return RC_NO_MEMORY;
    *same = str_equal(kept->bytes, key->bytes);
    return RC_OK;
}

/* Where the key is, or the free place where it belongs. */
static enum rc find(struct policy_cache *cache, struct kept *key, struct kept ***out)
{
    size_t at = (size_t)key->hash & (cache->capacity - 1);
    bool same = false;

    while (cache->slots[at] != NULL) {
        enum rc rc = compare(cache, cache->slots[at], key, &same);

        if (rc != RC_OK)
            return rc;
        if (same)
            break;
        at = (at + 1) & (cache->capacity - 1);
    }
    *out = &cache->slots[at];
    return RC_OK;
}

/* Keeps a quarter of the places free. */
static enum rc make_room(struct policy_cache *cache)
{
    size_t capacity = cache->capacity == 0 ? FIRST_CAPACITY : 2 * cache->capacity;
    struct kept **slots;

    if (cache->count + 1 <= cache->capacity / 4 * 3)
        return RC_OK;
    slots = calloc(capacity, sizeof(struct kept *));
    if (slots == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < cache->capacity; i++) {
        size_t at;

        if (cache->slots[i] == NULL)
            continue;
        at = (size_t)cache->slots[i]->hash & (capacity - 1);
        while (slots[at] != NULL)
            at = (at + 1) & (capacity - 1);
        slots[at] = cache->slots[i];
    }
    free(cache->slots);
    cache->slots = slots;
    cache->capacity = capacity;
    return RC_OK;
}

/* Reads what was not there, and keeps it. */
static enum rc add(struct policy_cache *cache, struct kept *key, struct kept **slot, struct err *err)
{
    const struct document_place *place = &cache->place;
    struct kept *kept = ARENA_NEW(place->arena, struct kept);
    enum rc rc;

    if (kept == NULL || write_canonical(cache, key) != RC_OK)
        return err_no_memory(err);
    *kept = *key;
    if (!cache->borrows) {
        kept->value = (struct json){NULL, 0};
        kept->bytes = arena_copy(place->arena, key->bytes);
        if (kept->bytes.at == NULL)
            return err_no_memory(err);
    }
    rc = document_read_value(place, key->type, key->value, &kept->document, err);
    if (rc != RC_OK)
        return rc;
    cache->count++;
    kept->document->serial = cache->count;
    *slot = kept;
    return RC_OK;
}

enum rc policy_cache_parse(struct policy_cache *cache, enum policy_type type, struct json value,
                           const struct policy_document **out, struct err *err)
{
    struct kept key = {.hash = json_hash(value), .type = type, .form = FORM_VALUE, .value = value};
    struct kept **slot;

    if (json_is(value, JSON_STRING)) {
        key.form = FORM_STRING;
        key.bytes = json_string(value);
    }
    if (make_room(cache) != RC_OK || find(cache, &key, &slot) != RC_OK)
        return err_no_memory(err);
    if (*slot == NULL) {
        enum rc rc = add(cache, &key, slot, err);

        if (rc != RC_OK)
            return rc;
    }
    *out = (*slot)->document;
    return RC_OK;
}
