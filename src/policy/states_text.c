/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of texts, for keys with one value: a conjunction of unions of patterns and of complements of such
 * unions (iam-evaluation.md 6.6).
 *
 * As soon as one union of the conjunction has literals only, what is left of it is kept as a list of texts:
 * emptiness is then seen at once. Without one it is the automaton's question.
 */
#include "policy/states_private.h"

#include <string.h>

bool text_set_trivial(struct text_set set)
{
    return set.count == 0;
}

static bool same_glob(const struct glob *a, const struct glob *b)
{
    return a->count == b->count && a->fold == b->fold &&
           (a->count == 0 || memcmp(a->elements, b->elements, a->count * sizeof a->elements[0]) == 0);
}

/* Policies ask the same over and over. Longer lists are the same only where they are one and the same. */
enum {
    PATTERNS_COMPARED = 8
};

bool text_set_same(struct text_set a, struct text_set b)
{
    if (a.count != b.count)
        return false;
    if (a.count == 0 || a.globs == b.globs)
        return true;
    if (a.hash != b.hash)
        return false;
    for (size_t i = 0; i < a.count && a.count <= PATTERNS_COMPARED; i++) {
        if (!same_glob(&a.globs[i], &b.globs[i]))
            return false;
    }
    return a.count <= PATTERNS_COMPARED;
}

uint64_t text_set_hash(struct text_set set)
{
    uint64_t hash = 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < set.count && set.count <= PATTERNS_COMPARED; i++) {
        hash ^= set.globs[i].fold;
        for (size_t e = 0; e < set.globs[i].count; e++) {
            hash ^= set.globs[i].elements[e];
            hash *= 0xff51afd7ed558ccdu;
            hash ^= hash >> 32;
        }
        hash += 0xc4ceb9fe1a85ec53u;
    }
    return hash | 1;
}

enum rc text_set_contains(struct text_set set, struct str text, bool *out)
{
    bool matches = false;
    for (size_t i = 0; i < set.count && !matches; i++) {
        enum glob_result result = glob_match(&set.globs[i], text);
        if (result == GLOB_OUT_OF_MEMORY)
            return RC_NO_MEMORY;
        matches = result == GLOB_MATCH;
    }
    *out = matches != set.complement;
    return RC_OK;
}

enum rc text_search(struct arena *arena, const struct text_domain *domain, const struct text_set *sets, size_t count,
                    size_t *budget, enum automaton_answer *answer, struct str *word)
{
    size_t clause_count = 0;
    size_t excluded_count = 0;
    struct glob_clause *clauses = ARENA_ARRAY(arena, count, struct glob_clause);
    if (clauses == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        if (sets[i].complement)
            excluded_count += sets[i].count;
        else
            clauses[clause_count++] = (struct glob_clause){sets[i].globs, sets[i].count};
    }
    struct glob *excluded = ARENA_ARRAY(arena, excluded_count, struct glob);
    if (excluded == NULL)
        return RC_NO_MEMORY;
    excluded_count = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t g = 0; sets[i].complement && g < sets[i].count; g++)
            excluded[excluded_count++] = sets[i].globs[g];
    }
    return automaton_search(arena, domain, clauses, clause_count, excluded, excluded_count, budget, answer, word);
}

enum rc constraint_list_add(struct arena *arena, const struct constraint_list *before,
                            const struct constraint *constraint, const struct constraint_list **out)
{
    struct constraint_list *item = ARENA_NEW(arena, struct constraint_list);
    if (item == NULL)
        return RC_NO_MEMORY;
    *item = (struct constraint_list){constraint, before};
    *out = item;
    return RC_OK;
}

/* --------------------------------------------------------------- intersection */

/* Whether the set is some texts and nothing else. */
static bool is_texts(struct text_set set)
{
    if (set.complement)
        return false;
    for (size_t i = 0; i < set.count; i++) {
        if (!glob_is_one_text(&set.globs[i]))
            return false;
    }
    return true;
}

static enum rc satisfies_all(const struct states *states, struct str text, bool *out)
{
    enum rc rc = text_domain_check(&states->domain->text, text, out);
    for (const struct constraint_list *part = states->parts; part != NULL && rc == RC_OK && *out; part = part->before)
        rc = text_set_contains(part->constraint->text, text, out);
    return rc;
}

/* The texts of a union of texts that all else admits, each once. */
static enum rc texts_of(struct arena *arena, const struct states *states, struct text_set set, struct states *out)
{
    struct str *texts = ARENA_ARRAY(arena, set.count, struct str);
    if (texts == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < set.count; i++) {
        struct str text = set.globs[i].text;
        bool fits = true;
        for (size_t t = 0; t < count && fits && set.count <= 64; t++)
            fits = !str_equal(texts[t], text);
        enum rc rc = fits ? satisfies_all(states, text, &fits) : RC_OK;
        if (rc != RC_OK)
            return rc;
        if (fits)
            texts[count++] = text;
    }
    out->has_texts = true;
    out->texts = texts;
    out->text_count = count;
    return RC_OK;
}

static enum rc texts_filter(struct arena *arena, const struct states *states, struct text_set set, struct states *out)
{
    struct str *texts = ARENA_ARRAY(arena, states->text_count, struct str);
    if (texts == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < states->text_count; i++) {
        bool fits;
        enum rc rc = text_set_contains(set, states->texts[i], &fits);
        if (rc != RC_OK)
            return rc;
        if (fits)
            texts[count++] = states->texts[i];
    }
    out->texts = texts;
    out->text_count = count;
    return RC_OK;
}

/* The present part of `states` ∩ `constraint`, into *out, which is a copy of `states`. */
enum rc text_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                       struct states *out)
{
    struct text_set set = constraint->text;
    enum rc rc = RC_OK;

    if (!states->present || (text_set_trivial(set) && set.complement))
        return RC_OK;
    if (states->has_texts)
        rc = texts_filter(arena, states, set, out);
    else if (is_texts(set))
        rc = texts_of(arena, states, set, out);
    if (rc == RC_OK)
        rc = constraint_list_add(arena, states->parts, constraint, &out->parts);
    out->present = !out->has_texts || out->text_count != 0;
    return rc;
}

/* How many of the earlier constraints are looked through for the same one. */
enum {
    PARTS_COMPARED = 8
};

void text_relation(const struct states *states, const struct constraint *constraint, bool *in, bool *out)
{
    struct text_set set = constraint->text;
    size_t looked = 0;

    *in = true;
    *out = true;
    if (text_set_trivial(set)) {
        *in = set.complement;
        *out = !set.complement;
        return;
    }
    if (states->has_texts) {
        bool some_in = false;
        bool some_out = false;
        for (size_t i = 0; i < states->text_count; i++) {
            bool contains;
            if (text_set_contains(set, states->texts[i], &contains) != RC_OK)
                return;
            some_in = some_in || contains;
            some_out = some_out || !contains;
        }
        *in = some_in;
        *out = some_out;
        return;
    }
    for (const struct constraint_list *part = states->parts; part != NULL && looked < PARTS_COMPARED;
         part = part->before, looked++) {
        if (!text_set_same(part->constraint->text, set))
            continue;
        *in = part->constraint->text.complement == set.complement;
        *out = !*in;
        return;
    }
}

/* -------------------------------------------------------------------- witness */

static size_t parts_count(const struct constraint_list *parts)
{
    size_t count = 0;
    for (; parts != NULL; parts = parts->before)
        count++;
    return count;
}

enum rc text_witness(struct arena *arena, const struct states *states, size_t *budget, enum witness_state *state,
                     struct str *out)
{
    struct str usual = states->domain->usual;
    bool fits = false;

    *state = WITNESS_FOUND;
    if (usual.len != 0) {
        enum rc rc = satisfies_all(states, usual, &fits);
        if (rc != RC_OK)
            return rc;
    }
    if (fits) {
        *out = usual;
        return RC_OK;
    }
    if (states->has_texts) { /* one at least: the states are present */
        for (size_t i = 0; i < states->text_count; i++) {
            if (i == 0 || states->texts[i].len < out->len)
                *out = states->texts[i];
        }
        return RC_OK;
    }
    size_t count = parts_count(states->parts);
    struct text_set *sets = ARENA_ARRAY(arena, count, struct text_set);
    if (sets == NULL)
        return RC_NO_MEMORY;
    /* The first that was asked comes first. */
    size_t at = count;
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before)
        sets[--at] = part->constraint->text;
    enum automaton_answer answer;
    enum rc rc = text_search(arena, &states->domain->text, sets, count, budget, &answer, out);
    if (rc == RC_OK)
        *state = answer == AUTOMATON_WORD ? WITNESS_FOUND : answer == AUTOMATON_EMPTY ? WITNESS_EMPTY : WITNESS_GAVE_UP;
    return rc;
}
