/* SPDX-License-Identifier: Apache-2.0
 *
 * Resource and NotResource of a statement, for one ARN, for none, and for "some resource": an ARN that is
 * one more thing the caller chooses (iam-evaluation.md 2.3, 8.3).
 *
 * AWS: IAM JSON policy elements: Resource, and NotResource.
 */
#include "policy/reduce_parts.h"
#include "policy/resource.h"

/* The ARN is one that the patterns match. */
static enum rc arn_literal(struct reducer *reducer, size_t variable, const struct glob *globs, size_t count,
                           const struct formula **out)
{
    const struct constraint *matched;
    enum rc rc =
        constraint_globs(reducer->arena, &reducer->keyring->variables[variable].domain, globs, count, false, &matched);
    if (rc != RC_OK)
        return rc;
    *out = formula_literal(reducer->arena, variable, matched, matched);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

/* T where `certain` holds; U where only `possible` does. */
static const struct formula *three_valued(struct arena *arena, const struct formula *certain,
                                          const struct formula *possible)
{
    return formula_or2(arena, certain, formula_and2(arena, formula_constant(TRI_UNKNOWN), possible));
}

/* One reading of one entry (rules 5 to 8, 10, 14). */
static enum rc reduce_reading(struct reducer *reducer, size_t variable, enum policy_type type,
                              const struct policy_resource *entry, const struct resource_pattern *reading,
                              const struct formula **out)
{
    struct glob *globs = ARENA_ARRAY(reducer->arena, 2, struct glob);
    const struct formula *fields, *whole;
    if (globs == NULL)
        return RC_NO_MEMORY;
    globs[0] = reading->fields;
    globs[1] = reading->whole;
    enum rc rc = arn_literal(reducer, variable, &globs[0], 1, &fields);
    if (rc == RC_OK)
        rc = arn_literal(reducer, variable, &globs[1], 1, &whole);
    if (rc != RC_OK)
        return rc;
    bool whole_arn = resource_field_count(&entry->template) >= RESOURCE_FIELDS;
    if (!str_starts_with(entry->template.written, STR("arn:")))
        *out = formula_and2(reducer->arena, formula_constant(TRI_UNKNOWN), whole);
    else if (whole_arn && reading->whole.literal)
        *out = fields;
    else if (whole_arn || type == POLICY_IDENTITY || type == POLICY_BOUNDARY)
        *out = three_valued(reducer->arena, fields, whole);
    else
        *out = three_valued(reducer->arena, formula_and2(reducer->arena, fields, whole),
                            formula_or2(reducer->arena, fields, whole));
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

/* *null: a variable of the entry has no value (rule 12). */
static enum rc reduce_entry(struct reducer *reducer, size_t hop, size_t variable,
                            const struct policy_document *document, const struct policy_resource *entry,
                            const struct formula **out, bool *null)
{
    struct variable_source variables = context_variables(reducer->contexts[hop]);
    enum template_state state;
    struct resource_pattern readings[2];
    size_t count;
    *out = formula_constant(entry->fault ? TRI_UNKNOWN : TRI_TRUE);
    if (entry->fault || entry->all)
        return RC_OK;
    enum rc rc = reduce_template(reducer, hop, &entry->template);
    if (rc == RC_OK)
        rc = resource_readings(entry, &variables, reducer->arena, &state, readings, &count);
    if (rc != RC_OK)
        return rc;
    if (state != TEMPLATE_READY) {
        *null = *null || state == TEMPLATE_NULL;
        *out = formula_constant(state == TEMPLATE_NULL ? TRI_FALSE : TRI_UNKNOWN);
        return RC_OK;
    }
    rc = reduce_reading(reducer, variable, document->type, entry, &readings[0], out);
    if (rc != RC_OK || count == 1)
        return rc;
    const struct formula *other;
    rc = reduce_reading(reducer, variable, document->type, entry, &readings[1], &other);
    if (rc != RC_OK)
        return rc;
    *out = three_valued(reducer->arena, formula_and2(reducer->arena, *out, other),
                        formula_or2(reducer->arena, *out, other));
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc reduce_some(struct reducer *reducer, size_t hop, const struct policy_document *document,
                           const struct policy_statement *statement, const struct formula **out)
{
    const struct formula *any = formula_constant(TRI_FALSE);
    bool null = false;
    size_t variable;
    enum rc rc = keyring_need_slot(reducer->keyring, hop, SLOT_RESOURCE, &variable);
    for (size_t i = 0; rc == RC_OK && i < statement->resource_count; i++) {
        const struct formula *entry;
        rc = reduce_entry(reducer, hop, variable, document, &statement->resources[i], &entry, &null);
        if (rc == RC_OK) {
            any = formula_or2(reducer->arena, any, entry);
            rc = any == NULL ? RC_NO_MEMORY : RC_OK;
        }
    }
    if (rc != RC_OK)
        return rc;
    *out = any;
    if (statement->resource_element != RESOURCE_EXCLUDED)
        return RC_OK;
    if (null) {
        /* Rule 12: whether a pattern without a value excludes nothing or everything is not documented. */
        *out = formula_constant(statement->effect == EFFECT_ALLOW ? TRI_FALSE : TRI_UNKNOWN);
        return RC_OK;
    }
    *out = statement->resource_count == 0 ? formula_constant(TRI_UNKNOWN)
                                          : formula_not(reducer->arena, any, reducer->keyring->variables);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc reduce_resource(struct reducer *reducer, size_t hop, const struct policy_document *document,
                        const struct policy_statement *statement, struct str action, const struct formula **out)
{
    const struct target *target = reducer->keyring->question->steps[hop].target;
    enum rc rc = RC_OK;
    if (statement->resource_element == RESOURCE_ABSENT) {
        *out = formula_constant(TRI_TRUE);
        return RC_OK;
    }
    if (target->kind == RESOURCE_SOME)
        return reduce_some(reducer, hop, document, statement, out);
    for (size_t i = 0; rc == RC_OK && i < statement->resource_count; i++)
        rc = reduce_template(reducer, hop, &statement->resources[i].template);
    if (rc != RC_OK)
        return rc;
    struct variable_source variables = context_variables(reducer->contexts[hop]);
    enum tri answer;
    rc = match_resource(document, statement, action, target, &variables, reducer->arena, &answer);
    if (rc == RC_OK)
        *out = formula_constant(answer);
    return rc;
}
