/* SPDX-License-Identifier: Apache-2.0
 *
 * Documents by content: what occurs in many places is read once.
 *
 * An open table of entries; a key is the type, the form it came in, and the bytes.
 */
#include "policy/document_read.h"

#include <stdlib.h>

/* A text, a string and a value of the same bytes may read differently. */
enum form {
    FORM_VALUE,
    FORM_STRING,
    FORM_TEXT
};

struct entry {
    uint64_t hash;
    enum policy_type type;
    enum form form;
    struct str bytes;
    struct policy_document *document; /* NULL: a free place */
};

struct policy_cache {
    struct arena *arena; /* of keys and documents */
    struct json_parser *parser;
    struct buf canonical;
    struct entry *entries;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
};

#define FIRST_CAPACITY 256

struct policy_cache *policy_cache_new(void)
{
    struct policy_cache *cache = calloc(1, sizeof *cache);

    if (cache == NULL)
        return NULL;
    cache->canonical = BUF_NEW(BUF_UNBOUNDED);
    cache->arena = arena_new(0);
    cache->parser = json_parser_new();
    if (cache->arena == NULL || cache->parser == NULL) {
        policy_cache_free(cache);
        return NULL;
    }
    return cache;
}

void policy_cache_free(struct policy_cache *cache)
{
    if (cache == NULL)
        return;
    arena_free(cache->arena);
    json_parser_free(cache->parser);
    buf_free(&cache->canonical);
    free(cache->entries);
    free(cache);
}

size_t policy_cache_count(const struct policy_cache *cache)
{
    return cache->count;
}

static bool same_key(const struct entry *a, const struct entry *b)
{
    return a->hash == b->hash && a->type == b->type && a->form == b->form && str_equal(a->bytes, b->bytes);
}

/* Where the key is, or the free place where it belongs. */
static struct entry *find(struct entry *entries, size_t capacity, const struct entry *key)
{
    size_t at = (size_t)key->hash & (capacity - 1);

    while (entries[at].document != NULL && !same_key(&entries[at], key))
        at = (at + 1) & (capacity - 1);
    return &entries[at];
}

/* Keeps a quarter of the places free. */
static enum rc make_room(struct policy_cache *cache)
{
    size_t capacity = cache->capacity == 0 ? FIRST_CAPACITY : 2 * cache->capacity;
    struct entry *entries;

    if (cache->count + 1 <= cache->capacity / 4 * 3)
        return RC_OK;
    entries = calloc(capacity, sizeof *entries);
    if (entries == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < cache->capacity; i++) {
        if (cache->entries[i].document != NULL)
            *find(entries, capacity, &cache->entries[i]) = cache->entries[i];
    }
    free(cache->entries);
    cache->entries = entries;
    cache->capacity = capacity;
    return RC_OK;
}

static enum rc look_up(struct policy_cache *cache, enum policy_type type, enum form form, struct json value,
                       struct str bytes, const struct policy_document **out, struct err *err)
{
    struct entry key = {.hash = str_hash(bytes), .type = type, .form = form, .bytes = bytes};
    struct entry *place;
    enum rc rc;

    if (make_room(cache) != RC_OK)
        return err_no_memory(err);
    place = find(cache->entries, cache->capacity, &key);
    if (place->document == NULL) {
        key.bytes = arena_copy(cache->arena, bytes);
        if (key.bytes.at == NULL)
            return err_no_memory(err);
        rc = form == FORM_TEXT ? document_read_text(cache->arena, cache->parser, type, bytes, &key.document, err)
                               : document_read_value(cache->arena, cache->parser, type, value, &key.document, err);
        if (rc != RC_OK)
            return rc;
        cache->count++;
        key.document->serial = cache->count;
        *place = key;
    }
    *out = place->document;
    return RC_OK;
}

enum rc policy_cache_parse(struct policy_cache *cache, enum policy_type type, struct json value,
                           const struct policy_document **out, struct err *err)
{
    if (json_is(value, JSON_STRING))
        return look_up(cache, type, FORM_STRING, value, json_string(value), out, err);
    buf_reset(&cache->canonical);
    json_canonical(value, &cache->canonical);
    if (cache->canonical.failed != RC_OK)
        return err_no_memory(err);
    return look_up(cache, type, FORM_VALUE, value, buf_str(&cache->canonical), out, err);
}

enum rc policy_cache_parse_text(struct policy_cache *cache, enum policy_type type, struct str text,
                                const struct policy_document **out, struct err *err)
{
    return look_up(cache, type, FORM_TEXT, (struct json){NULL, 0}, text, out, err);
}
