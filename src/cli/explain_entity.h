/* SPDX-License-Identifier: Apache-2.0
 *
 * What there is to say of one role or user: questions to the engine, answers as plain data.
 */
#ifndef ROLECALL_CLI_EXPLAIN_ENTITY_H
#define ROLECALL_CLI_EXPLAIN_ENTITY_H

#include "cli/inquiry.h"
#include "rules/support_role.h"

/* All that there is to say, by the rule aws-iam-support-role and by decisions. In `arena`. */
enum rc explain_entity(struct arena *arena, struct account *account, struct explained entity,
                       const struct rule_options *options, struct explain *out, struct err *err) MUST_USE;
/* One action. `resource` empty: none or some, as the action has it; of sts:AssumeRole, each role of the account. */
enum rc explain_asked(struct arena *arena, struct account *account, struct explained entity, struct str action,
                      struct str resource, const struct rule_options *options, struct explain *out,
                      struct err *err) MUST_USE;

#endif
