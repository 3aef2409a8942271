/* SPDX-License-Identifier: Apache-2.0
 *
 * One request as a formula: what evaluate.c decides for concrete keys, over the keys that the caller chooses
 * (iam-evaluation.md 6.2, 6.7 step 1).
 *
 * Every statement of every layer is reduced: action, principal, resource and fixed keys are settled at
 * once; what remains is a constant, or a conjunction of literals over variables of the keyring.
 */
#ifndef ROLECALL_POLICY_REDUCE_H
#define ROLECALL_POLICY_REDUCE_H

#include "policy/key.h"

/* How a resource policy's Allow names the caller (5.3, 5.6). */
enum grant_kind {
    GRANT_ANY,
    GRANT_STAR,
    GRANT_ACCOUNT,
    GRANT_USER,
    GRANT_ROLE,
    GRANT_SESSION,
    GRANT_FEDERATED_USER,
    GRANT_PARENT_USER,
    GRANT_PROVIDER,
    GRANT_SERVICE,
    GRANT_KIND_COUNT
};

/* A statement that is not certainly out of play. */
struct reduced_statement {
    enum check check;
    size_t level;
    const struct policy_ref *policy;
    const struct policy_statement *statement; /* NULL: the whole document, missing or faulty */
    enum policy_effect effect;                /* of a document or an effect that is not known: EFFECT_UNKNOWN, both */
    const struct formula *match;
};

struct reduced_layer {
    bool applies;
    const struct formula *allow; /* the default of 5.1 where the layer is not there */
    const struct formula *deny;
};

struct reduced_level {
    struct str target;
    const struct formula *allow;
};

struct reduced_step {
    size_t hop;
    struct str action;
    struct asked_action asked; /* the same */
    struct reduced_statement *statements;
    size_t statement_count, statement_capacity;
    struct reduced_layer layers[CHECK_COUNT];
    struct reduced_level *scp_levels;
    size_t scp_level_count;
    const struct formula *by[GRANT_KIND_COUNT]; /* the resource policy's Allow, by kind of entry */
    const struct formula *denied;               /* some Deny of some layer holds */
    const struct formula *granted;              /* the grant term, 5.3 to 5.6 */
    const struct formula *allowed;              /* all of 5.2 */
    const char *impossible; /* static: nobody of this kind can, whatever the policies say; else NULL */
    const char *note;       /* static: a reading that decides; else NULL */
    bool resource_unseen;   /* "resource policy not seen" */
};

struct reducer {
    struct arena *arena;
    struct keyring *keyring;
    struct context **contexts; /* per hop: keys that are fixed, for variables; all others unknown */
    struct str *unknowns;      /* reasons for U, each once */
    size_t unknown_count, unknown_capacity;
    bool silent; /* the reasons are not wanted */
    /* The statement at hand; policy NULL: none. */
    const struct policy_ref *policy;
    const struct policy_statement *statement;
};

enum rc reducer_new(struct arena *arena, struct keyring *keyring, struct reducer *out) MUST_USE;
enum rc reducer_unknown(struct reducer *reducer, struct str line) MUST_USE; /* line.at NULL: want of memory */

/* The atom in request `hop`. */
enum rc reduce_atom(struct reducer *reducer, size_t hop, const struct condition_atom *atom,
                    const struct formula **out) MUST_USE;
/* Resource or NotResource. */
enum rc reduce_resource(struct reducer *reducer, size_t hop, const struct policy_document *document,
                        const struct policy_statement *statement, struct str action,
                        const struct formula **out) MUST_USE;
/* The step's request under `action` (its own, or a rider's). */
enum rc reduce_step(struct reducer *reducer, size_t hop, struct str action, struct reduced_step *out) MUST_USE;
/* The grant term, once the layers are there: sets granted, impossible, note. */
enum rc reduce_grant(struct reducer *reducer, struct reduced_step *step) MUST_USE;

#endif
