/* SPDX-License-Identifier: Apache-2.0
 *
 * The texts that documents keep: each is kept once, and one that lives long enough is not copied at all.
 *
 * An open table of texts; a key is the bytes.
 */
#include "policy/document_read.h"

#include <stdlib.h>

struct text_table {
    struct str *slots; /* .at NULL: free */
    size_t capacity;   /* a power of two, or 0 */
    size_t count;
};

#define FIRST_CAPACITY 256

struct text_table *text_table_new(void)
{
    return calloc(1, sizeof(struct text_table));
}

void text_table_free(struct text_table *table)
{
    if (table == NULL)
        return;
    free(table->slots);
    free(table);
}

/* Where the text is, or the free place where it belongs. */
static struct str *find(struct str *slots, size_t capacity, struct str text)
{
    uint64_t hash = str_hash(text);
    size_t at = (size_t)(hash ^ hash >> 32) & (capacity - 1);

    while (slots[at].at != NULL && !str_equal(slots[at], text))
        at = (at + 1) & (capacity - 1);
    return &slots[at];
}

/* Keeps a quarter of the places free. */
static enum rc make_room(struct text_table *table)
{
    size_t capacity = table->capacity == 0 ? FIRST_CAPACITY : 2 * table->capacity;
    struct str *slots;

    if (table->count + 1 <= table->capacity / 4 * 3)
        return RC_OK;
    slots = calloc(capacity, sizeof *slots);
    if (slots == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < table->capacity; i++) {
        if (table->slots[i].at != NULL)
            *find(slots, capacity, table->slots[i]) = table->slots[i];
    }
    free(table->slots);
    table->slots = slots;
    table->capacity = capacity;
    return RC_OK;
}

/* The copy of the table. */
static struct str keep(struct document_reader *reader, struct str text)
{
    struct text_table *table = reader->texts;
    struct str *slot;

    if (table == NULL)
        return arena_copy(reader->arena, text);
    if (make_room(table) != RC_OK)
        return STR_EMPTY;
    slot = find(table->slots, table->capacity, text);
    if (slot->at == NULL) {
        struct str kept = arena_copy(reader->arena, text);

        if (kept.at == NULL)
            return STR_EMPTY;
        *slot = kept;
        table->count++;
    }
    return *slot;
}

struct str document_text(struct document_reader *reader, struct str text)
{
    if (text.len == 0)
        return STR("");
    return reader->texts_live ? text : keep(reader, text);
}

static bool is_lower(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] >= 'A' && s.at[i] <= 'Z')
            return false;
    }
    return true;
}

struct str document_lower(struct document_reader *reader, struct str text)
{
    char lower[128]; /* room for every key that AWS has; what is longer is copied without looking for it */
    char *copy = lower;

    if (is_lower(text))
        return document_text(reader, text);
    if (text.len > sizeof lower)
        copy = arena_alloc(reader->arena, text.len);
    if (copy == NULL)
        return STR_EMPTY;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];

        copy[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return copy == lower ? keep(reader, (struct str){lower, text.len}) : (struct str){copy, text.len};
}
