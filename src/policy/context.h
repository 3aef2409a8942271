/* SPDX-License-Identifier: Apache-2.0
 *
 * The context keys of one concrete request: what the plain evaluator looks at.
 *
 * A key has values, is missing, or is unknown (it may have any value, or none). Keys that were never
 * set are as `others` says.
 *
 * AWS: AWS global condition context keys; IAM and AWS STS condition context keys.
 */
#ifndef ROLECALL_POLICY_CONTEXT_H
#define ROLECALL_POLICY_CONTEXT_H

#include "base/arena.h"
#include "policy/condition.h"

enum context_state {
    CONTEXT_MISSING,
    CONTEXT_PRESENT,
    CONTEXT_UNKNOWN
};

struct context_key {
    struct str name;    /* lower case */
    struct str written; /* as it was given */
    enum context_state state;
    const struct str *values; /* of a present key */
    size_t count;
    bool multivalued;
    /* What an unknown key may be: missing when `maybe_missing`; one of `values` (any of their sets, when
     * multivalued) when `only_values`, else any value. Literals that hold in all these states are not
     * unknown (6.2). */
    bool only_values;
    bool maybe_missing;
};

struct context;

/* A new context in `arena`; keys that are not set are `others` (missing, or unknown: any value or none). */
struct context *context_new(struct arena *arena, enum context_state others) MUST_USE;
/* Sets a key by its `written` name, any case (by `name` where that is not set); values are borrowed. An earlier
 * setting is replaced. */
enum rc context_set(struct context *context, const struct context_key *key) MUST_USE;
enum rc context_set_one(struct context *context, struct str name, struct str value) MUST_USE;
/* Sets a key that was never set; its `name`, in lower case, is borrowed too. One that was set stays as it is. */
enum rc context_fill(struct context *context, const struct context_key *key) MUST_USE;
enum rc context_set_missing(struct context *context, struct str name) MUST_USE;
/* The key of that lower-case name; for one that was never set, a key in state `others` (name empty, and
 * not marked as multivalued: see context_key_multivalued). Valid until the key is set again. */
const struct context_key *context_get(const struct context *context, struct str name_lower);
size_t context_count(const struct context *context);
/* The keys in the order of their lower-case names; in `arena`. NULL for want of memory. */
const struct context_key *const *context_sorted(const struct context *context, struct arena *arena) MUST_USE;

/* A source of policy variables over this context: `self` is the context. */
struct variable_source context_variables(const struct context *context);

/* The atom in this context: present and missing keys by condition_evaluate; an unknown key gives T or F
 * only when all its possible states do (6.2), else U. */
enum rc context_evaluate(const struct context *context, const struct condition_atom *atom, struct arena *arena,
                         enum tri *out) MUST_USE;

/* Whether the key is multivalued by AWS's documentation (tables in context.c): aws:TagKeys,
 * aws:PrincipalOrgPaths, aws:CalledVia, HOST:amr, … */
bool context_key_multivalued(struct str name_lower);

#endif
