/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the reduce_*.c files.
 */
#ifndef ROLECALL_POLICY_REDUCE_PARTS_H
#define ROLECALL_POLICY_REDUCE_PARTS_H

#include "policy/key_classify.h"
#include "policy/reduce.h"

/* Makes the variables of a template known to the hop's context. */
enum rc reduce_template(struct reducer *reducer, size_t hop, const struct template *template) MUST_USE;

/* Whether the request is for a KMS key, whose policy must open the door (5.8). */
bool step_is_kms_key(const struct step *step, struct str action);

#endif
