/* SPDX-License-Identifier: Apache-2.0
 *
 * What reading a Resource and matching it share (iam-evaluation.md 2.3). Matching itself is match.h.
 */
#ifndef ROLECALL_POLICY_RESOURCE_H
#define ROLECALL_POLICY_RESOURCE_H

#include "policy/document.h"

#define RESOURCE_FIELDS 6

/* How many fields the pattern has; a colon within a variable parts none. */
size_t resource_field_count(const struct template *template);

/* Sets as_text or pattern of an entry without variables. RC_NO_MEMORY. */
enum rc resource_compile(struct arena *arena, struct policy_resource *entry) MUST_USE;

/* An entry ready to be matched, under one reading of the wildcards in variables' values. */
struct resource_pattern {
    struct glob fields; /* completed to six fields, its wildcards bound to their fields (rules 5, 6, 8) */
    struct glob whole;  /* as it stands, all wildcards free (rule 7) */
};
/* The entry's patterns, for a resource that is not one ARN but any (8.3): two readings where a variable's value holds
 * wildcards, which AWS's documentation leaves open. Not for entries that are a fault or "*". *count is only
 * meant with TEMPLATE_READY. */
enum rc resource_readings(const struct policy_resource *entry, const struct variable_source *variables,
                          struct arena *arena, enum template_state *state, struct resource_pattern readings[2],
                          size_t *count) MUST_USE;

#endif
