/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions and ways as the plain data that reports are drawn from.
 */
#ifndef ROLECALL_CLI_ANSWERS_H
#define ROLECALL_CLI_ANSWERS_H

#include "report/explain.h"
#include "report/who_can.h"
#include "rules/decided.h"

/* All of these live in `arena` or in the decision; RC_NO_MEMORY is the one failure. */

/* One request and its answer. */
enum rc answer_action(struct arena *arena, struct str action, struct str resource, const struct decision *decision,
                      struct explain_action *out) MUST_USE;
/* Who comes by a way. `goal`: the last role is what is asked about, not a stop on the way. */
enum rc answer_principal(struct arena *arena, const struct way *way, bool goal, struct finding_principal *out) MUST_USE;
/* Each request of a way: its assumptions, then `action` (unless the last role is the goal). */
enum rc answer_requests(struct arena *arena, const struct way *way, bool goal, struct str action,
                        struct who_can_principal *out) MUST_USE;

#endif
