/* SPDX-License-Identifier: Apache-2.0
 *
 * Building formulas: constants are folded and nested parts of one kind made flat as they are built, so
 * that the solver meets a literal, or ANDs and ORs in turn (iam-evaluation.md 6.2).
 *
 * How deep a formula nests follows from how the engine builds it, not from what policies hold: a policy
 * makes it wide.
 */
#include "policy/formula.h"

#include "policy/solve.h"

const struct formula *formula_constant(enum tri value)
{
    static const struct formula constants[] = {
        [TRI_FALSE] = {.kind = FORMULA_CONSTANT, .constant = TRI_FALSE},
        [TRI_UNKNOWN] = {.kind = FORMULA_CONSTANT, .constant = TRI_UNKNOWN},
        [TRI_TRUE] = {.kind = FORMULA_CONSTANT, .constant = TRI_TRUE},
    };
    return &constants[value];
}

const struct formula *formula_literal(struct arena *arena, size_t variable, const struct constraint *sure,
                                      const struct constraint *maybe)
{
    struct formula *literal = ARENA_NEW(arena, struct formula);
    if (literal == NULL)
        return NULL;
    *literal = (struct formula){
        .kind = FORMULA_LITERAL,
        .variable = variable,
        .sure = sure,
        .maybe = maybe,
        .variables = (uint64_t)1 << variable % 64,
    };
    return literal;
}

/* How many parts the part adds to a formula of `kind`, whose neutral constant is `neutral`. */
static size_t flat_count(const struct formula *part, enum formula_kind kind, enum tri neutral)
{
    if (part->kind == kind)
        return part->part_count;
    return part->kind == FORMULA_CONSTANT && part->constant == neutral ? 0 : 1;
}

static const struct formula *combine(struct arena *arena, enum formula_kind kind, const struct formula *const *parts,
                                     size_t count)
{
    enum tri neutral = kind == FORMULA_AND ? TRI_TRUE : TRI_FALSE;
    size_t total = 0;
    bool unknown = false;

    for (size_t i = 0; i < count; i++) {
        if (parts[i] == NULL)
            return NULL;
        if (parts[i]->kind == FORMULA_CONSTANT && parts[i]->constant == tri_not(neutral))
            total = SIZE_MAX;
        if (total != SIZE_MAX)
            total += flat_count(parts[i], kind, neutral);
    }
    if (total == SIZE_MAX)
        return formula_constant(tri_not(neutral));
    const struct formula **flat = ARENA_ARRAY(arena, total, const struct formula *);
    struct formula *formula = ARENA_NEW(arena, struct formula);
    if (flat == NULL || formula == NULL)
        return NULL;
    *formula = (struct formula){.kind = kind, .parts = flat};
    for (size_t i = 0; i < count; i++) {
        bool same = parts[i]->kind == kind;
        const struct formula *const *list = same ? parts[i]->parts : &parts[i];
        for (size_t p = 0; p < (same ? parts[i]->part_count : flat_count(parts[i], kind, neutral)); p++) {
            bool constant = list[p]->kind == FORMULA_CONSTANT; /* U: one is enough */
            if (constant && unknown)
                continue;
            unknown = unknown || constant;
            formula->variables |= list[p]->variables;
            flat[formula->part_count++] = list[p];
        }
    }
    if (formula->part_count == 0)
        return formula_constant(neutral);
    return formula->part_count == 1 ? flat[0] : formula;
}

/* Of two parts; where one decides alone nothing is built. */
static const struct formula *combine2(struct arena *arena, enum formula_kind kind, const struct formula *a,
                                      const struct formula *b)
{
    enum tri neutral = kind == FORMULA_AND ? TRI_TRUE : TRI_FALSE;
    const struct formula *parts[2] = {a, b};

    if (a == NULL || b == NULL)
        return NULL;
    if (a == b || formula_is(b, neutral) || formula_is(a, tri_not(neutral)))
        return a;
    if (formula_is(a, neutral) || formula_is(b, tri_not(neutral)))
        return b;
    return combine(arena, kind, parts, 2);
}

const struct formula *formula_and(struct arena *arena, const struct formula *const *parts, size_t count)
{
    return combine(arena, FORMULA_AND, parts, count);
}

const struct formula *formula_or(struct arena *arena, const struct formula *const *parts, size_t count)
{
    return combine(arena, FORMULA_OR, parts, count);
}

const struct formula *formula_and2(struct arena *arena, const struct formula *a, const struct formula *b)
{
    return combine2(arena, FORMULA_AND, a, b);
}

const struct formula *formula_or2(struct arena *arena, const struct formula *a, const struct formula *b)
{
    return combine2(arena, FORMULA_OR, a, b);
}

/* What may hold becomes what certainly does not hold, and the other way round. */
static const struct formula *literal_not(struct arena *arena, const struct formula *f, const struct variable *variables)
{
    const struct domain *domain = &variables[f->variable].domain;
    const struct constraint *sure;
    const struct constraint *maybe;

    if (constraint_complement(arena, domain, f->maybe, &sure) != RC_OK)
        return NULL;
    maybe = sure;
    if (f->sure != f->maybe && constraint_complement(arena, domain, f->sure, &maybe) != RC_OK)
        return NULL;
    return formula_literal(arena, f->variable, sure, maybe);
}

const struct formula *formula_not(struct arena *arena, const struct formula *f, const struct variable *variables)
{
    if (f == NULL)
        return NULL;
    if (f->kind == FORMULA_CONSTANT)
        return formula_constant(tri_not(f->constant));
    if (f->kind == FORMULA_LITERAL)
        return literal_not(arena, f, variables);
    const struct formula **parts = ARENA_ARRAY(arena, f->part_count, const struct formula *);
    if (parts == NULL)
        return NULL;
    for (size_t i = 0; i < f->part_count; i++)
        parts[i] = formula_not(arena, f->parts[i], variables);
    return combine(arena, f->kind == FORMULA_AND ? FORMULA_OR : FORMULA_AND, parts, f->part_count);
}

bool formula_has_unknown(const struct formula *f)
{
    if (f->kind == FORMULA_CONSTANT)
        return f->constant == TRI_UNKNOWN;
    if (f->kind == FORMULA_LITERAL)
        return f->sure != f->maybe;
    for (size_t i = 0; i < f->part_count; i++)
        if (formula_has_unknown(f->parts[i]))
            return true;
    return false;
}
