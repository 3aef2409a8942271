/* SPDX-License-Identifier: Apache-2.0
 *
 * Documents by content: what occurs in many places is read once.
 *
 * An open table of entries; a key is the type, the form it came in, and the bytes.
 */
#include "policy/document_promise.h"
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
    /* Of promised ones, for all threads: */
    struct kept *next;
    bool begun; /* somebody reads it */
};

struct policy_cache {
    struct document_place place; /* of keys and documents */
    bool borrows;
    struct buf canonical;
    struct kept **slots; /* NULL: a free place */
    size_t capacity;     /* a power of two, or 0 */
    size_t count;
    struct kept *first_promised, *last_promised;
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
    buf_forgive(&cache->canonical);
    json_canonical(key->value, &cache->canonical);
    if (cache->canonical.failed != RC_OK)
        return RC_NO_MEMORY;
    key->bytes = buf_str(&cache->canonical);
    return RC_OK;
}

/* Whether a kept document has the key. */
static bool has_key(const struct policy_cache *cache, const struct kept *kept, const struct kept *key)
{
    if (kept->hash != key->hash || kept->type != key->type || kept->form != key->form)
        return false;
    if (kept->form == FORM_STRING)
        return str_equal(kept->bytes, key->bytes);
    return cache->borrows ? json_equal(kept->value, key->value) : json_has_canonical(key->value, kept->bytes);
}

/* Where the key is, or the free place where it belongs. */
static struct kept **find(const struct policy_cache *cache, const struct kept *key)
{
    size_t at = (size_t)key->hash & (cache->capacity - 1);

    while (cache->slots[at] != NULL && !has_key(cache, cache->slots[at], key))
        at = (at + 1) & (cache->capacity - 1);
    return &cache->slots[at];
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

/* Keeps a key that was not there. Its document is not there yet. */
static enum rc add(struct policy_cache *cache, struct kept *key, struct kept **slot)
{
    struct kept *kept = ARENA_NEW(cache->place.arena, struct kept);

    if (kept == NULL || write_canonical(cache, key) != RC_OK)
        return RC_NO_MEMORY;
    *kept = *key;
    if (!cache->borrows) {
        kept->value = (struct json){NULL, 0};
        kept->bytes = arena_copy(cache->place.arena, key->bytes);
        if (kept->bytes.at == NULL)
            return RC_NO_MEMORY;
    }
    *slot = kept;
    return RC_OK;
}

/* Where the document of this type and content is kept, or the free place where it belongs. */
static enum rc look_up(struct policy_cache *cache, enum policy_type type, struct json value, struct kept *key,
                       struct kept ***slot)
{
    *key = (struct kept){.hash = json_hash(value), .type = type, .form = FORM_VALUE, .value = value};
    if (json_is(value, JSON_STRING)) {
        key->form = FORM_STRING;
        key->bytes = json_string(value);
    }
    if (make_room(cache) != RC_OK)
        return RC_NO_MEMORY;
    *slot = find(cache, key);
    return RC_OK;
}

enum rc policy_cache_parse(struct policy_cache *cache, enum policy_type type, struct json value,
                           const struct policy_document **out, struct err *err)
{
    struct kept key, *kept = NULL;
    struct kept **slot;
    struct policy_document *document = NULL;
    enum rc rc;

    if (look_up(cache, type, value, &key, &slot) != RC_OK)
        return err_no_memory(err);
    if (*slot == NULL) {
        if (add(cache, &key, &kept) != RC_OK)
            return err_no_memory(err);
        rc = document_read_value(&cache->place, type, value, &document, err);
        if (rc != RC_OK)
            return rc;
        document->serial = ++cache->count;
        kept->document = document;
        *slot = kept;
    }
    *out = (*slot)->document;
    return RC_OK;
}

/* ---- Promises ---- */

enum rc policy_cache_promise(struct policy_cache *cache, enum policy_type type, struct json value,
                             const struct policy_document **out, struct err *err)
{
    struct kept key, *kept = NULL;
    struct kept **slot;

    if (look_up(cache, type, value, &key, &slot) != RC_OK)
        return err_no_memory(err);
    if (*slot == NULL) {
        struct policy_document *document = ARENA_NEW(cache->place.arena, struct policy_document);

        if (document == NULL || add(cache, &key, &kept) != RC_OK)
            return err_no_memory(err);
        document->serial = ++cache->count;
        kept->document = document;
        *slot = kept;
        if (cache->last_promised == NULL)
            __atomic_store_n(&cache->first_promised, kept, __ATOMIC_SEQ_CST);
        else
            __atomic_store_n(&cache->last_promised->next, kept, __ATOMIC_SEQ_CST);
        cache->last_promised = kept;
    }
    *out = (*slot)->document;
    return RC_OK;
}

static struct kept *next_promised(const struct policy_cache *cache, const struct kept *last)
{
    return __atomic_load_n(last == NULL ? &cache->first_promised : &last->next, __ATOMIC_SEQ_CST);
}

bool policy_promises_end(const struct policy_cache *cache, const struct policy_promises *promises)
{
    return next_promised(cache, promises->last) == NULL;
}

enum rc policy_cache_read_promised(struct policy_cache *cache, struct policy_cache *into,
                                   struct policy_promises *promises, bool *done, struct err *err)
{
    struct kept *next;
    struct policy_document *document = NULL;
    uint64_t serial;
    enum rc rc;

    *done = false;
    while ((next = next_promised(cache, promises->last)) != NULL) {
        promises->last = next;
        if (!__atomic_exchange_n(&next->begun, true, __ATOMIC_RELAXED))
            break;
    }
    if (next == NULL)
        return RC_OK;
    rc = document_read_value(&into->place, next->type, next->value, &document, err);
    if (rc != RC_OK)
        return rc;
    serial = next->document->serial;
    *next->document = *document;
    next->document->serial = serial;
    *done = true;
    return RC_OK;
}
