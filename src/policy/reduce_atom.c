/* SPDX-License-Identifier: Apache-2.0
 *
 * One atom of a statement as a formula over the variables of its key (iam-evaluation.md 6.2, 6.6).
 *
 * A key has cases, one for each world; the atom is the OR over the cases of "this case, and the atom in
 * it". Where no case leaves anything open, that is one literal of the guard.
 */
#include "policy/reduce_parts.h"

/* Makes the value of a policy variable known to the hop's context: fixed keys have one, all others are
 * unknown. */
static enum rc prepare_variable(struct reducer *reducer, size_t hop, const struct template_part *part)
{
    const struct key_cases *cases;
    enum rc rc = keyring_key(reducer->keyring, hop, part->key_lower, part->key, &cases);
    if (rc != RC_OK)
        return rc;
    struct context_key key = {
        .name = part->key_lower, .written = part->key, .state = CONTEXT_UNKNOWN, .maybe_missing = true};
    key.multivalued = cases->multivalued;
    if (cases->count == 1 && cases->cases[0].class == KEY_FIXED) {
        key.state = cases->cases[0].count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING;
        key.values = cases->cases[0].values;
        key.count = cases->cases[0].count;
    }
    return context_set(reducer->contexts[hop], &key);
}

enum rc reduce_template(struct reducer *reducer, size_t hop, const struct template *template)
{
    for (size_t i = 0; template->has_variables && i < template->count; i++) {
        if (template->parts[i].kind != TEMPLATE_VARIABLE)
            continue;
        enum rc rc = prepare_variable(reducer, hop, &template->parts[i]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* `policy: Statement[0].Condition.Operator.Key: why`. */
static enum rc say_unknown(struct reducer *reducer, const struct condition_atom *atom, const char *why)
{
    if (reducer->silent)
        return RC_OK;
    struct str element = arena_printf(reducer->arena, "Condition.%.*s.%.*s", (int)atom->operator_written.len,
                                      atom->operator_written.at, (int)atom->key_written.len, atom->key_written.at);
    return element.at == NULL ? RC_NO_MEMORY : reducer_unknown_in(reducer, element, why);
}

static enum rc fixed_case(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                          const struct key_cases *cases, const struct key_case *one, const struct formula **out)
{
    struct variable_source variables = context_variables(reducer->contexts[hop]);
    struct key_values values = {.values = one->values, .count = one->count, .multivalued = cases->multivalued};
    enum tri answer;
    enum rc rc = condition_evaluate(atom, &values, &variables, reducer->arena, &answer);
    if (rc != RC_OK)
        return rc;
    *out = formula_constant(answer);
    return answer != TRI_UNKNOWN ? RC_OK : say_unknown(reducer, atom, "AWS does not document how these values compare");
}

/* All states that the key may have are asked; where they differ, U (6.2). */
static enum rc unknown_case(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                            const struct key_cases *cases, const struct key_case *one, const struct formula **out)
{
    struct context_key key = {.name = cases->key,
                              .written = cases->written,
                              .state = CONTEXT_UNKNOWN,
                              .values = one->values,
                              .count = one->count,
                              .multivalued = cases->multivalued,
                              .only_values = one->only_values,
                              .maybe_missing = one->maybe_missing};
    enum tri answer;
    enum rc rc = context_set(reducer->contexts[hop], &key);
    if (rc == RC_OK)
        rc = context_evaluate(reducer->contexts[hop], atom, reducer->arena, &answer);
    if (rc != RC_OK)
        return rc;
    *out = formula_constant(answer);
    if (answer != TRI_UNKNOWN)
        return RC_OK;
    return say_unknown(reducer, atom,
                       cases->unlisted ? "rolecall does not know this context key"
                                       : "the value of the key is not known");
}

static enum rc free_case(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                         const struct key_cases *cases, const struct key_case *one, const struct formula **out)
{
    struct variable_source variables = context_variables(reducer->contexts[hop]);
    const struct domain *domain = &reducer->keyring->variables[one->variable].domain;
    const struct constraint *sure, *maybe;
    struct states whole;
    enum rc rc = constraint_from_atom(reducer->arena, domain, &one->derivation, cases->multivalued, atom, &variables,
                                      &sure, &maybe);
    if (rc == RC_OK)
        rc = states_of_domain(reducer->arena, domain, &whole);
    if (rc != RC_OK)
        return rc;
    /* Of other operators it is told later that they can never hold. */
    bool never = atom->op.test == TEST_NULL && states_relation(&whole, maybe) == RELATION_DISJOINT;
    if (never || states_relation(&whole, sure) == RELATION_INSIDE) {
        *out = formula_constant(tri_of(!never));
        return RC_OK;
    }
    *out = formula_literal(reducer->arena, one->variable, sure, maybe);
    if (*out == NULL)
        return RC_NO_MEMORY;
    if (sure == maybe)
        return RC_OK;
    return say_unknown(reducer, atom, "AWS does not document how it compares with every value of the key");
}

enum rc reduce_has_tag(struct reducer *reducer, size_t variable, struct str member, const struct formula **out)
{
    const struct domain *domain = &reducer->keyring->variables[variable].domain;
    struct glob *name = ARENA_NEW(reducer->arena, struct glob);
    const struct constraint *has;
    enum rc rc = name == NULL ? RC_NO_MEMORY : glob_compile_text(reducer->arena, member, GLOB_LITERAL, true, name);
    if (rc == RC_OK)
        rc = constraint_globs(reducer->arena, domain, name, 1, false, &has);
    if (rc != RC_OK)
        return rc;
    *out = formula_literal(reducer->arena, variable, has, has);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

/* A session tag of an earlier call, where the first that made it transitive decides; *out is what the atom says where
 * none has. */
static enum rc inherited_case(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                              const struct key_cases *cases, const struct formula **out)
{
    struct str member = str_from(cases->key, str_find(cases->key, '/') + 1);
    const struct formula *none = formula_constant(TRI_TRUE), *any = formula_constant(TRI_FALSE);
    for (size_t made = 0; made + 1 < hop; made++) {
        size_t value, transitive;
        const struct formula *has, *said;
        if (!keyring_inherits_tags(reducer->keyring, made, hop))
            continue;
        enum rc rc = keyring_inherited_tag(reducer->keyring, made, cases->key, cases->written, &value, &transitive);
        if (rc == RC_OK)
            rc = reduce_has_tag(reducer, transitive, member, &has);
        if (rc == RC_OK) {
            struct key_case one = case_free(value);
            rc = free_case(reducer, hop, atom, cases, &one, &said);
        }
        if (rc == RC_OK)
            rc = formula_and_into(reducer->arena, &said, has);
        if (rc == RC_OK)
            rc = formula_and_into(reducer->arena, &said, none);
        if (rc == RC_OK)
            rc = formula_or_into(reducer->arena, &any, said);
        if (rc == RC_OK)
            rc = formula_and_into(reducer->arena, &none, formula_not(reducer->arena, has, reducer->keyring->variables));
        if (rc != RC_OK)
            return rc;
    }
    enum rc rc = formula_and_into(reducer->arena, out, none);
    return rc == RC_OK ? formula_or_into(reducer->arena, out, any) : rc;
}

static enum rc reduce_case(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                           const struct key_cases *cases, const struct key_case *one, const struct formula **out)
{
    if (one->class == KEY_FIXED)
        return fixed_case(reducer, hop, atom, cases, one, out);
    if (one->class == KEY_UNKNOWN)
        return unknown_case(reducer, hop, atom, cases, one, out);
    enum rc rc = free_case(reducer, hop, atom, cases, one, out);
    return rc == RC_OK && one->inherits ? inherited_case(reducer, hop, atom, cases, out) : rc;
}

/* The guard has one of the values in `mask`. */
static enum rc guard_literal(struct reducer *reducer, size_t guard, uint64_t sure, uint64_t maybe,
                             const struct formula **out)
{
    const struct domain *domain = &reducer->keyring->variables[guard].domain;
    uint64_t all = domain->value_count >= 64 ? UINT64_MAX : ((uint64_t)1 << domain->value_count) - 1;
    const struct constraint *in_sure, *in_maybe;
    enum rc rc;
    sure &= all;
    maybe &= all;
    if (maybe == 0 || sure == all) {
        *out = formula_constant(tri_of(sure == all));
        return RC_OK;
    }
    rc = constraint_mask(reducer->arena, domain, sure, false, &in_sure);
    in_maybe = in_sure;
    if (rc == RC_OK && maybe != sure)
        rc = constraint_mask(reducer->arena, domain, maybe, false, &in_maybe);
    if (rc != RC_OK)
        return rc;
    *out = formula_literal(reducer->arena, guard, in_sure, in_maybe);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc combine_cases(struct reducer *reducer, const struct key_cases *cases,
                             const struct formula *const *answers, const struct formula **out)
{
    uint64_t sure = 0, maybe = 0;
    const struct formula *open = formula_constant(TRI_FALSE);
    for (size_t i = 0; i < cases->count; i++) {
        const struct key_case *one = &cases->cases[i];
        if (answers[i]->kind == FORMULA_CONSTANT) {
            sure |= answers[i]->constant == TRI_TRUE ? one->mask : 0;
            maybe |= answers[i]->constant != TRI_FALSE ? one->mask : 0;
            continue;
        }
        const struct formula *here;
        enum rc rc = guard_literal(reducer, one->guard, one->mask, one->mask, &here);
        if (rc != RC_OK)
            return rc;
        open = formula_or2(reducer->arena, open, formula_and2(reducer->arena, here, answers[i]));
        if (open == NULL)
            return RC_NO_MEMORY;
    }
    const struct formula *settled;
    enum rc rc = guard_literal(reducer, cases->cases[0].guard, sure, maybe, &settled);
    if (rc != RC_OK)
        return rc;
    *out = formula_or2(reducer->arena, settled, open);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc reduce_atom(struct reducer *reducer, size_t hop, const struct condition_atom *atom, const struct formula **out)
{
    const struct key_cases *cases;
    if (atom->fault) {
        *out = formula_constant(TRI_UNKNOWN);
        return say_unknown(reducer, atom, "the condition is not understood");
    }
    enum rc rc = keyring_key(reducer->keyring, hop, atom->key, atom->key_written, &cases);
    for (size_t i = 0; rc == RC_OK && i < atom->value_count; i++)
        rc = reduce_template(reducer, hop, &atom->values[i].template);
    if (rc != RC_OK)
        return rc;
    const struct formula **answers = ARENA_ARRAY(reducer->arena, cases->count, const struct formula *);
    if (answers == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < cases->count; i++) {
        rc = reduce_case(reducer, hop, atom, cases, &cases->cases[i], &answers[i]);
        if (rc != RC_OK)
            return rc;
    }
    if (cases->count == 1 && cases->cases[0].guard == NO_VARIABLE) {
        *out = answers[0];
        return RC_OK;
    }
    return combine_cases(reducer, cases, answers, out);
}
