/* SPDX-License-Identifier: Apache-2.0
 *
 * The index of a document: a table of what its patterns begin with, service and colon included, up to their first
 * wildcard. A pattern without wildcards is asked for by the whole action, the others by as many of the action's first
 * letters as some pattern of the service begins with; what follows is matched as ever.
 *
 * AWS: IAM JSON policy elements: Action, and NotAction.
 */
#include "policy/compiled.h"

#include <string.h>

#include "policy/match.h"

/* Beginnings of names are told apart up to this length. */
#define BEGINNING_MAX 63

struct pattern {
    uint64_t hash;
    const char *text; /* in lower case: service, colon, the beginning of the name */
    uint32_t length;
    uint32_t statement;
    struct str rest;            /* of the pattern, from its first wildcard; empty: there is none */
    const struct pattern *next; /* of the same beginning */
};

struct service {
    uint64_t hash;
    const char *text;
    uint32_t length;     /* the colon included; 0: a free place */
    uint64_t beginnings; /* bit N: some pattern with wildcards begins with N letters */
};

/* A pattern that is matched as a whole: with a wildcard in its service, or letters outside ASCII. */
struct whole {
    const struct policy_action *action;
    size_t statement;
};

struct policy_index {
    size_t words;
    /* Statements with "*", with an entry that is not understood, with NotAction. */
    uint64_t *all, *faulty, *excluding;
    const struct pattern **patterns; /* open tables, of a power of two */
    struct service *services;
    size_t pattern_mask, service_mask;
    struct whole *wholes;
    size_t whole_count;
};

/* Policies come from strangers: where this is in memory goes in, so that names chosen to fall together do not do so in
 * another run. */
static uint64_t first_hash(void)
{
    return (uint64_t)(uintptr_t)&policy_compile;
}

static uint64_t next_hash(uint64_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 0x9e3779b97f4a7c15u;
}

static uint64_t hash_of(struct str s)
{
    uint64_t hash = first_hash();

    for (size_t i = 0; i < s.len; i++)
        hash = next_hash(hash, s.at[i]);
    return hash;
}

/* The lowest bits of a product depend on few others. */
static size_t place_of(uint64_t hash, size_t mask)
{
    return (size_t)(hash >> 32) & mask;
}

static char lower_of(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static void add_letters(struct indexed_action *action, struct str letters)
{
    uint64_t hash = action->hashes[action->length];

    for (size_t i = 0; i < letters.len; i++) {
        char c = lower_of(letters.at[i]);

        hash = next_hash(hash, c);
        action->lower[action->length++] = c;
        action->hashes[action->length] = hash;
    }
}

void indexed_action_make(struct str action, struct indexed_action *out)
{
    struct str service = str_cut(&action, ':');

    out->name = action;
    out->service_length = service.len;
    out->fits = service.len < INDEXED_ACTION_MAX && action.len < INDEXED_ACTION_MAX - service.len;
    if (!out->fits)
        return;
    out->length = 0;
    out->hashes[0] = first_hash();
    add_letters(out, service);
    add_letters(out, STR(":"));
    add_letters(out, action);
}

/* Making */

static void add_bit(uint64_t *set, size_t i)
{
    set[i / 64] |= UINT64_C(1) << i % 64;
}

static bool is_matched_whole(const struct policy_action *action)
{
    struct str service = policy_action_service(action);

    for (size_t i = 0; i < action->written.len; i++) {
        if ((unsigned char)action->written.at[i] >= 0x80)
            return true;
    }
    return str_find(service, '*') < service.len || str_find(service, '?') < service.len;
}

static size_t first_wildcard(struct str s)
{
    size_t star = str_find(s, '*');

    return str_find(str_slice(s, 0, star), '?');
}

/* The service whose name and colon this is, or the free place where it belongs. */
static struct service *service_place(const struct policy_index *index, uint64_t hash, const char *text, size_t length)
{
    size_t at = place_of(hash, index->service_mask);

    for (;; at = (at + 1) & index->service_mask) {
        struct service *service = &index->services[at];

        if (service->length == 0 ||
            (service->hash == hash && service->length == length && memcmp(service->text, text, length) == 0))
            return service;
    }
}

/* The patterns that begin so, or the free place where they belong. With or without wildcards, they are apart. */
static const struct pattern **pattern_place(const struct policy_index *index, uint64_t hash, const char *text,
                                            size_t length, bool literal)
{
    size_t at = place_of(hash, index->pattern_mask);

    for (;; at = (at + 1) & index->pattern_mask) {
        const struct pattern *pattern = index->patterns[at];

        if (pattern == NULL || (pattern->hash == hash && pattern->length == length &&
                                (pattern->rest.len == 0) == literal && memcmp(pattern->text, text, length) == 0))
            return &index->patterns[at];
    }
}

static enum rc add_pattern(struct arena *arena, struct policy_index *index, const struct policy_action *action,
                           size_t statement)
{
    struct pattern *pattern = ARENA_NEW(arena, struct pattern);
    struct str lower = arena_copy_lower(arena, action->written);
    size_t behind_colon = (size_t)action->colon + 1;
    struct str name = str_from(lower, behind_colon);
    size_t beginning = first_wildcard(name);
    uint64_t service_hash = hash_of(str_slice(lower, 0, behind_colon));
    struct service *service;
    const struct pattern **place;

    if (pattern == NULL || lower.at == NULL)
        return RC_NO_MEMORY;
    if (beginning < name.len && beginning > BEGINNING_MAX)
        beginning = BEGINNING_MAX;
    *pattern = (struct pattern){.text = lower.at,
                                .length = (uint32_t)(behind_colon + beginning),
                                .statement = (uint32_t)statement,
                                .rest = str_from(name, beginning)};
    pattern->hash = hash_of(str_slice(lower, 0, pattern->length));
    service = service_place(index, service_hash, lower.at, behind_colon);
    if (service->length == 0)
        *service = (struct service){.hash = service_hash, .text = lower.at, .length = (uint32_t)behind_colon};
    if (pattern->rest.len > 0)
        service->beginnings |= UINT64_C(1) << beginning;
    place = pattern_place(index, pattern->hash, pattern->text, pattern->length, pattern->rest.len == 0);
    pattern->next = *place;
    *place = pattern;
    return RC_OK;
}

static enum rc add_statement(struct arena *arena, struct policy_index *index, const struct policy_statement *statement,
                             size_t number)
{
    if (statement->not_action)
        add_bit(index->excluding, number);
    for (size_t i = 0; i < statement->action_count; i++) {
        const struct policy_action *action = &statement->actions[i];

        if (action->fault) {
            add_bit(index->faulty, number);
        } else if (action->all) {
            add_bit(index->all, number);
        } else if (is_matched_whole(action)) {
            index->wholes[index->whole_count++] = (struct whole){action, number};
        } else if (add_pattern(arena, index, action, number) != RC_OK) {
            return RC_NO_MEMORY;
        }
    }
    return RC_OK;
}

/* No fewer than the services that the document names: neighbours mostly are of one. */
static size_t count_services(const struct policy_document *document)
{
    struct str before = STR_EMPTY;
    size_t count = 0;

    for (size_t i = 0; i < document->statement_count; i++) {
        const struct policy_statement *statement = &document->statements[i];

        for (size_t j = 0; j < statement->action_count; j++) {
            const struct policy_action *action = &statement->actions[j];

            if (action->fault || action->all || str_equal(policy_action_service(action), before))
                continue;
            before = policy_action_service(action);
            count++;
        }
    }
    return count;
}

/* At most half full. */
static size_t capacity_for(size_t count)
{
    size_t capacity = 4;

    while (capacity < 2 * count)
        capacity *= 2;
    return capacity;
}

static size_t count_entries(const struct policy_document *document)
{
    size_t count = 0;

    for (size_t i = 0; i < document->statement_count; i++)
        count += document->statements[i].action_count;
    return count;
}

const struct policy_index *policy_index_new(struct arena *arena, const struct policy_document *document)
{
    struct policy_index *index = ARENA_NEW(arena, struct policy_index);
    size_t entries = count_entries(document);
    size_t patterns = capacity_for(entries);
    size_t services = capacity_for(count_services(document));
    uint64_t *sets;

    if (index == NULL)
        return NULL;
    index->words = document->statement_count / 64 + 1;
    sets = ARENA_ARRAY(arena, 3 * index->words, uint64_t);
    index->patterns = ARENA_ARRAY(arena, patterns, const struct pattern *);
    index->services = ARENA_ARRAY(arena, services, struct service);
    index->wholes = ARENA_ARRAY(arena, entries, struct whole);
    if (sets == NULL || index->patterns == NULL || index->services == NULL || index->wholes == NULL)
        return NULL;
    index->pattern_mask = patterns - 1;
    index->service_mask = services - 1;
    index->all = sets;
    index->faulty = sets + index->words;
    index->excluding = sets + 2 * index->words;
    for (size_t i = 0; i < document->statement_count; i++) {
        if (add_statement(arena, index, &document->statements[i], i) != RC_OK)
            return NULL;
    }
    return index;
}

enum rc policy_compile(struct arena *arena, struct policy_document *document)
{
    size_t entries = count_entries(document);

    if (entries < COMPILED_ENTRIES_MIN || entries > COMPILED_ENTRIES_MAX)
        return RC_OK;
    document->index = policy_index_new(arena, document);
    return document->index == NULL ? RC_NO_MEMORY : RC_OK;
}

/* Finding */

size_t policy_index_words(const struct policy_index *index)
{
    return index->words;
}

/* Adds the statements with a pattern that begins with the first `length` letters of the action and matches it. */
static void add_matching(const struct policy_index *index, const struct indexed_action *action, size_t length,
                         bool literal, uint64_t *set)
{
    const struct pattern *pattern = *pattern_place(index, action->hashes[length], action->lower, length, literal);
    struct str rest = {action->lower + length, action->length - length};

    for (; pattern != NULL; pattern = pattern->next) {
        if (literal || (pattern->rest.len == 1 && pattern->rest.at[0] == '*') ||
            glob_match_plain(pattern->rest, rest, true))
            add_bit(set, pattern->statement);
    }
}

static void add_whole(const struct policy_index *index, const struct indexed_action *action, uint64_t *set)
{
    struct str service = {action->lower, action->service_length};

    for (size_t i = 0; i < index->whole_count; i++) {
        const struct whole *whole = &index->wholes[i];

        if (glob_match_plain(policy_action_service(whole->action), service, true) &&
            glob_match_plain(policy_action_name(whole->action), action->name, true))
            add_bit(set, whole->statement);
    }
}

void policy_index_find(const struct policy_index *index, const struct indexed_action *action, uint64_t *matching,
                       uint64_t *unknown)
{
    size_t behind_colon = action->service_length + 1;
    size_t name_length = action->length - behind_colon;
    const struct service *service = service_place(index, action->hashes[behind_colon], action->lower, behind_colon);

    for (size_t i = 0; i < index->words; i++)
        matching[i] = index->all[i];
    if (service->length != 0) {
        uint64_t beginnings = service->beginnings;

        if (name_length < BEGINNING_MAX)
            beginnings &= (UINT64_C(2) << name_length) - 1;
        add_matching(index, action, action->length, true, matching);
        for (; beginnings != 0; beginnings &= beginnings - 1)
            add_matching(index, action, behind_colon + (size_t)__builtin_ctzll(beginnings), false, matching);
    }
    add_whole(index, action, matching);
    for (size_t i = 0; i < index->words; i++) {
        uint64_t some = matching[i];

        unknown[i] = index->faulty[i] & ~some;
        matching[i] = (some & ~index->excluding[i]) | (index->excluding[i] & ~some & ~index->faulty[i]);
    }
}
