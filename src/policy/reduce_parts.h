/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the reduce_*.c files, and to those that are built on them.
 */
#ifndef ROLECALL_POLICY_REDUCE_PARTS_H
#define ROLECALL_POLICY_REDUCE_PARTS_H

#include "policy/key_classify.h"
#include "policy/reduce.h"

/* *sum = *sum OR part. `part` NULL, from an earlier failure, is want of memory. */
static inline enum rc formula_or_into(struct arena *arena, const struct formula **sum, const struct formula *part)
{
    *sum = formula_or2(arena, *sum, part);
    return *sum == NULL ? RC_NO_MEMORY : RC_OK;
}
/* *product = *product AND part. */
static inline enum rc formula_and_into(struct arena *arena, const struct formula **product, const struct formula *part)
{
    *product = formula_and2(arena, *product, part);
    return *product == NULL ? RC_NO_MEMORY : RC_OK;
}

/* What a layer says, on the way. */
struct says {
    const struct formula *allow, *deny;
    const struct formula *by[GRANT_KIND_COUNT];
};

/* reduce_statement.c: adds what a statement, or a whole document that is not known, says to *says, and itself to the
 * step's statements when it is not certainly out of play. */
enum rc reduce_statement(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                         const struct policy_ref *policy, const struct policy_statement *statement,
                         struct says *says) MUST_USE;
enum rc reduce_unknown_document(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                                const struct policy_ref *policy, struct says *says) MUST_USE;
/* Says of an element of the statement at hand why it is U. */
enum rc reducer_unknown_in(struct reducer *reducer, struct str element, const char *why) MUST_USE;

/* reduce_atom.c: the tag of this key is among those of a variable of tag keys. */
enum rc reduce_has_tag(struct reducer *reducer, size_t variable, struct str member,
                       const struct formula **out) MUST_USE;

/* Makes the variables of a template known to the hop's context. */
enum rc reduce_template(struct reducer *reducer, size_t hop, const struct template *template) MUST_USE;

/* Whether the request is for a KMS key, whose policy must open the door (5.8). */
bool step_is_kms_key(const struct step *step, struct str action);

#endif
