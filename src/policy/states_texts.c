/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of sets of texts, for keys with many values (iam-evaluation.md 4.4 and 6.6).
 *
 * What a policy asks of the set X of a request's values is that every value be of a set, or some value, or,
 * without a set operator, that it be one value of a set. The values are independent and their number is not
 * limited: each "some" has a witness of its own within all that is asked of every value. X is not empty
 * (that is: missing), nor the empty text alone, which CHECK takes for an empty set: so it holds some value that
 * is not empty.
 */
#include "policy/states_private.h"

#include <string.h>

/* -------------------------------------------------------------------- search */

/* What a search puts together. */
struct collection {
    struct arena *arena;
    const struct texts_query *query;
    struct text_set *sets; /* those of every value, and room for two more */
    size_t every_count;
    struct str *values;
    size_t count, capacity;
    size_t *budget;
};

static const struct glob empty_text = {.text = {"", 0}, .literal = true};

static bool asks(const struct texts_query *query, enum quantifier quantifier)
{
    for (size_t i = 0; i < query->count; i++) {
        if (query->parts[i].quantifier == quantifier)
            return true;
    }
    return false;
}

static bool collection_has(const struct collection *collection, struct str text)
{
    for (size_t i = 0; i < collection->count; i++) {
        if (str_equal(collection->values[i], text))
            return true;
    }
    return false;
}

static enum rc collection_add(struct collection *collection, struct str text)
{
    if (collection_has(collection, text))
        return RC_OK;
    struct str *slot = ARENA_PUSH(collection->arena, collection->values, collection->count, collection->capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = text;
    collection->count++;
    return RC_OK;
}

/* Adds a value that is of the `extra` sets behind collection->sets too. */
static enum rc collection_find(struct collection *collection, size_t extra, enum witness_state *state)
{
    enum automaton_answer answer;
    struct str word = STR_EMPTY;
    enum rc rc = text_search(collection->arena, collection->query->domain, collection->sets,
                             collection->every_count + extra, collection->budget, &answer, &word);
    if (rc != RC_OK)
        return rc;
    *state = answer == AUTOMATON_WORD ? WITNESS_FOUND : answer == AUTOMATON_EMPTY ? WITNESS_EMPTY : WITNESS_GAVE_UP;
    return answer == AUTOMATON_WORD ? collection_add(collection, word) : RC_OK;
}

/* Whether each value that is given fits what is asked of every value. */
static enum rc given_fit(const struct collection *collection, bool *fit)
{
    const struct texts_query *query = collection->query;
    *fit = true;
    for (size_t i = 0; i < query->given_count && *fit; i++) {
        enum rc rc = text_domain_check(query->domain, query->given[i], fit);
        for (size_t s = 0; rc == RC_OK && *fit && s < collection->every_count; s++)
            rc = text_set_contains(collection->sets[s], query->given[i], fit);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* X as one value, of all the sets. */
static enum rc search_one(struct collection *collection, enum witness_state *state)
{
    const struct texts_query *query = collection->query;
    struct glob given;
    size_t count = 0;

    for (size_t i = 0; i < query->count; i++)
        collection->sets[count++] = query->parts[i].set;
    collection->sets[count++] = (struct text_set){.complement = true, .globs = &empty_text, .count = 1};
    for (size_t i = 1; i < query->given_count; i++) {
        if (!str_equal(query->given[i], query->given[0])) {
            *state = WITNESS_EMPTY;
            return RC_OK;
        }
    }
    if (query->given_count != 0) {
        enum rc rc = glob_compile_text(collection->arena, query->given[0], GLOB_LITERAL, false, &given);
        if (rc != RC_OK)
            return rc;
        collection->sets[count++] = (struct text_set){.globs = &given, .count = 1};
    }
    collection->every_count = count;
    return collection_find(collection, 0, state);
}

/* One more value, other than `text`. */
static enum rc find_other_than(struct collection *collection, struct str text, enum witness_state *state)
{
    struct glob *literal = ARENA_NEW(collection->arena, struct glob);
    if (literal == NULL)
        return RC_NO_MEMORY;
    enum rc rc = glob_compile_text(collection->arena, text, GLOB_LITERAL, false, literal);
    if (rc != RC_OK)
        return rc;
    collection->sets[collection->every_count] = (struct text_set){.complement = true, .globs = literal, .count = 1};
    return collection_find(collection, 1, state);
}

/* A witness for each "some". */
static enum rc find_some(struct collection *collection, enum witness_state *state)
{
    const struct texts_query *query = collection->query;
    *state = WITNESS_FOUND;
    for (size_t i = 0; i < query->count && *state == WITNESS_FOUND; i++) {
        bool have = false;
        if (query->parts[i].quantifier != QUANTIFIER_SOME)
            continue;
        for (size_t v = 0; v < collection->count && !have; v++) {
            enum rc rc = text_set_contains(query->parts[i].set, collection->values[v], &have);
            if (rc != RC_OK)
                return rc;
        }
        if (have)
            continue;
        collection->sets[collection->every_count] = query->parts[i].set;
        enum rc rc = collection_find(collection, 1, state);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* X as any number of values. */
static enum rc search_many(struct collection *collection, enum witness_state *state)
{
    const struct texts_query *query = collection->query;
    bool fit;

    collection->every_count = 0;
    for (size_t i = 0; i < query->count; i++) {
        if (query->parts[i].quantifier == QUANTIFIER_EVERY)
            collection->sets[collection->every_count++] = query->parts[i].set;
    }
    enum rc rc = given_fit(collection, &fit);
    if (rc != RC_OK)
        return rc;
    if (!fit) {
        *state = WITNESS_EMPTY;
        return RC_OK;
    }
    for (size_t i = 0; i < query->given_count && rc == RC_OK; i++)
        rc = collection_add(collection, query->given[i]);
    if (rc == RC_OK)
        rc = find_some(collection, state);
    if (rc != RC_OK || *state != WITNESS_FOUND)
        return rc;
    bool empty_only = collection->count == 0 || (collection->count == 1 && collection->values[0].len == 0);
    if (empty_only)
        rc = find_other_than(collection, STR_EMPTY, state);
    if (rc == RC_OK && *state == WITNESS_FOUND && collection->count == 1 && asks(query, QUANTIFIER_ONE_OR_MANY))
        rc = find_other_than(collection, collection->values[0], state);
    return rc;
}

enum rc texts_search(struct arena *arena, const struct texts_query *query, size_t *budget, enum witness_state *state,
                     struct variable_value *out)
{
    bool one = asks(query, QUANTIFIER_ONE);
    struct collection collection = {.arena = arena, .query = query, .budget = budget};
    collection.sets = ARENA_ARRAY(arena, query->count + 2, struct text_set);
    if (collection.sets == NULL)
        return RC_NO_MEMORY;

    *state = WITNESS_EMPTY;
    enum rc rc = RC_OK;
    if (one || asks(query, QUANTIFIER_ONE_OR_MANY))
        rc = search_one(&collection, state);
    if (rc == RC_OK && *state == WITNESS_EMPTY && !one) {
        collection.count = 0;
        rc = search_many(&collection, state);
    }
    if (rc == RC_OK && *state == WITNESS_FOUND)
        *out = (struct variable_value){collection.values, collection.count};
    return rc;
}

/* -------------------------------------------------------------- intersection */

enum rc texts_parts(struct arena *arena, const struct states *states, const struct texts_part **out, size_t *count)
{
    size_t total = 0;
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before)
        total++;
    struct texts_part *parts = ARENA_ARRAY(arena, total, struct texts_part);
    if (parts == NULL)
        return RC_NO_MEMORY;
    size_t at = total;
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before)
        parts[--at] = (struct texts_part){part->constraint->quantifier, part->constraint->text};
    *out = parts;
    *count = total;
    return RC_OK;
}

/* Whether the constraint holds for every X there is. */
static bool is_all(const struct constraint *constraint)
{
    bool every = constraint->quantifier == QUANTIFIER_EVERY || constraint->quantifier == QUANTIFIER_SOME ||
                 constraint->quantifier == QUANTIFIER_ONE_OR_MANY;
    return every && text_set_trivial(constraint->text) && constraint->text.complement;
}

/* Whether it holds for none. */
static bool is_none(const struct constraint *constraint)
{
    return constraint->quantifier != QUANTIFIER_ONE_OR_MANY && text_set_trivial(constraint->text) &&
           !constraint->text.complement;
}

/* Whether some text of a "some" or "one" that has texts only is left by all that is asked of every value. */
static enum rc texts_left(const struct states *states, const struct constraint *some, bool *left)
{
    *left = false;
    for (size_t i = 0; i < some->text.count; i++) {
        if (!glob_is_one_text(&some->text.globs[i])) {
            *left = true; /* not to be seen at once */
            return RC_OK;
        }
    }
    for (size_t i = 0; i < some->text.count && !*left; i++) {
        struct str text = some->text.globs[i].text;
        enum rc rc = text_domain_check(&states->domain->text, text, left);
        for (const struct constraint_list *part = states->parts; part != NULL && rc == RC_OK && *left;
             part = part->before) {
            if (part->constraint->quantifier == QUANTIFIER_EVERY || part->constraint->quantifier == QUANTIFIER_ONE)
                rc = text_set_contains(part->constraint->text, text, left);
        }
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc texts_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                        struct states *out)
{
    if (!states->present || is_all(constraint))
        return RC_OK;
    if (is_none(constraint)) {
        out->present = false;
        return RC_OK;
    }
    enum rc rc = constraint_list_add(arena, states->parts, constraint, &out->parts);
    bool left = true;
    for (const struct constraint_list *part = out->parts; part != NULL && rc == RC_OK && left; part = part->before) {
        enum quantifier quantifier = part->constraint->quantifier;
        bool positive = quantifier == QUANTIFIER_SOME || quantifier == QUANTIFIER_ONE;
        if (positive && !part->constraint->text.complement)
            rc = texts_left(out, part->constraint, &left);
    }
    out->present = left;
    return rc;
}

static enum quantifier opposite(enum quantifier quantifier)
{
    switch (quantifier) {
    case QUANTIFIER_EVERY: return QUANTIFIER_SOME;
    case QUANTIFIER_SOME: return QUANTIFIER_EVERY;
    case QUANTIFIER_ONE: return QUANTIFIER_ONE_OR_MANY;
    case QUANTIFIER_ONE_OR_MANY: break;
    }
    return QUANTIFIER_ONE;
}

enum {
    PARTS_COMPARED = 8
};

void texts_relation(const struct states *states, const struct constraint *constraint, bool *in, bool *out)
{
    size_t looked = 0;

    *in = !is_none(constraint);
    *out = !is_all(constraint);
    if (!*in || !*out)
        return;
    for (const struct constraint_list *part = states->parts; part != NULL && looked < PARTS_COMPARED;
         part = part->before, looked++) {
        if (!text_set_same(part->constraint->text, constraint->text))
            continue;
        bool same_way = part->constraint->text.complement == constraint->text.complement;
        if (same_way && part->constraint->quantifier == constraint->quantifier) {
            *out = false;
            return;
        }
        if (!same_way && part->constraint->quantifier == opposite(constraint->quantifier)) {
            *in = false;
            return;
        }
    }
}

/* ------------------------------------------------------------------ members */

static bool all_equal(const struct variable_value *value)
{
    for (size_t i = 1; i < value->count; i++) {
        if (!str_equal(value->values[i], value->values[0]))
            return false;
    }
    return true;
}

enum rc texts_satisfy(const struct constraint *constraint, const struct variable_value *value, bool *out)
{
    enum quantifier quantifier = constraint->quantifier;
    bool one = all_equal(value);

    if ((quantifier == QUANTIFIER_ONE || quantifier == QUANTIFIER_ONE_OR_MANY) && !one) {
        *out = quantifier == QUANTIFIER_ONE_OR_MANY;
        return RC_OK;
    }
    bool some = quantifier == QUANTIFIER_SOME;
    bool result = !some;
    for (size_t i = 0; i < value->count && result != some; i++) {
        enum rc rc = text_set_contains(constraint->text, value->values[i], &result);
        if (rc != RC_OK)
            return rc;
    }
    *out = result;
    return RC_OK;
}

enum rc texts_witness(struct arena *arena, const struct states *states, size_t *budget, enum witness_state *state,
                      struct variable_value *out)
{
    struct texts_query query = {.domain = &states->domain->text};
    struct str usual = states->domain->usual;

    if (usual.len != 0) {
        struct str *values = ARENA_NEW(arena, struct str);
        if (values == NULL)
            return RC_NO_MEMORY;
        *values = usual;
        struct variable_value value = {values, 1};
        bool fits;
        enum rc rc = text_domain_check(&states->domain->text, usual, &fits);
        for (const struct constraint_list *part = states->parts; part != NULL && rc == RC_OK && fits;
             part = part->before)
            rc = texts_satisfy(part->constraint, &value, &fits);
        if (rc != RC_OK)
            return rc;
        if (fits) {
            *out = value;
            *state = WITNESS_FOUND;
            return RC_OK;
        }
    }
    enum rc rc = texts_parts(arena, states, &query.parts, &query.count);
    return rc == RC_OK ? texts_search(arena, &query, budget, state, out) : rc;
}
