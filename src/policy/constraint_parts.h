/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to constraint_*.c: an atom on its way to sets of states.
 */
#ifndef ROLECALL_POLICY_CONSTRAINT_PARTS_H
#define ROLECALL_POLICY_CONSTRAINT_PARTS_H

#include "policy/states_private.h"

/* What an atom is turned into sets with. */
struct reading {
    struct arena *arena;
    const struct domain *domain;
    const struct derivation *derivation;
    bool multivalued;
    const struct condition_atom *atom;
    const struct variable_source *variables;
};

/* A set that certainly holds the matching values, and one that holds all that may match. */
struct text_sets {
    struct text_set sure, maybe;
};

/* A growing union. */
struct globs {
    struct glob *items;
    size_t count, capacity;
};

enum rc globs_add(struct arena *arena, struct globs *globs, const struct glob *glob) MUST_USE;
enum rc globs_add_text(struct arena *arena, struct globs *globs, struct str text, enum glob_kind kind,
                       bool fold) MUST_USE;

/* What the policy's values match, the operator's negation left aside (constraint_match.c). */
enum rc match_sets(const struct reading *reading, struct text_sets *out) MUST_USE;

/* Sees to it that both sets have the empty text as the atom does; *exact stays only if it does not tell them
 * apart (constraint_text.c). */
enum rc place_empty_text(const struct reading *reading, struct text_sets *sets, bool *exact) MUST_USE;
/* The texts of the variable that make the key's text one of the set. */
enum rc derive_set(const struct reading *reading, struct text_set set, struct text_set *out) MUST_USE;

/* The atom when the key has this one value. */
static inline enum rc evaluate_one(const struct reading *reading, struct str key_value, enum tri *out)
{
    struct key_values key = {&key_value, 1, reading->multivalued};
    return condition_evaluate(reading->atom, &key, reading->variables, reading->arena, out);
}

#endif
