/* SPDX-License-Identifier: Apache-2.0
 *
 * What must hold for a request to be allowed, as a formula over the keys that the caller chooses
 * (iam-evaluation.md 6.2): constants, literals, AND, OR, in negation normal form.
 *
 * Formulas are immutable, live in an arena, and share their parts.
 */
#ifndef ROLECALL_POLICY_FORMULA_H
#define ROLECALL_POLICY_FORMULA_H

#include "policy/states.h"

enum formula_kind {
    FORMULA_CONSTANT,
    FORMULA_LITERAL,
    FORMULA_AND,
    FORMULA_OR
};

struct formula {
    enum formula_kind kind;
    enum tri constant;
    /* A literal says that the variable's state is in a set. `sure`: it certainly holds there; `maybe`:
     * it may hold there. Both are of the literal as it stands: formula_not has taken complements. */
    size_t variable;
    const struct constraint *sure;
    const struct constraint *maybe;
    const struct formula *const *parts;
    size_t part_count;
    uint64_t variables; /* bit i % 64 for each variable i that occurs */
};

/* Constants are static. */
const struct formula *formula_constant(enum tri value);
static inline bool formula_is(const struct formula *f, enum tri value)
{
    return f->kind == FORMULA_CONSTANT && f->constant == value;
}
/* NULL for want of memory, here and below. `domain` is the variable's. */
const struct formula *formula_literal(struct arena *arena, size_t variable, const struct constraint *sure,
                                      const struct constraint *maybe) MUST_USE;
/* Folds constants and flattens: an AND with a F part is F, T parts vanish, one part alone is itself. NULL
 * parts (an earlier failure) give NULL. */
const struct formula *formula_and(struct arena *arena, const struct formula *const *parts, size_t count) MUST_USE;
const struct formula *formula_or(struct arena *arena, const struct formula *const *parts, size_t count) MUST_USE;
const struct formula *formula_and2(struct arena *arena, const struct formula *a, const struct formula *b) MUST_USE;
const struct formula *formula_or2(struct arena *arena, const struct formula *a, const struct formula *b) MUST_USE;
/* The negation, pushed down to the literals. `variables` gives each literal's domain. */
struct variable;
const struct formula *formula_not(struct arena *arena, const struct formula *f,
                                  const struct variable *variables) MUST_USE;

/* Whether some part of it may be U. */
bool formula_has_unknown(const struct formula *f);

#endif
