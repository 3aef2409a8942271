/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions and ways as the plain data of findings: what rules put into evidence, and what commands that ask a question
 * of their own show in the same form (report-formats.md, section 0).
 */
#ifndef ROLECALL_RULES_DECIDED_H
#define ROLECALL_RULES_DECIDED_H

#include "account/graph.h"
#include "rules/finding.h"

/* All of these live in `arena`, in the decision or in the account; RC_NO_MEMORY is the one failure. */

/* The Sid, else the index; `at` is NULL for want of memory. */
struct str statement_id(struct arena *arena, const struct policy_statement *statement);

/* What each layer says to request number `hop` of a decision. */
enum rc decided_steps(struct arena *arena, const struct decision *decision, size_t hop, const struct finding_step **out,
                      size_t *count) MUST_USE;

/* A condition in words, then `remark`; of a chain, one of an assumption names its role. `at` is NULL for want of memory. */
struct str decided_condition(struct arena *arena, const struct condition_line *line, const char *remark,
                             const struct role *const *roles, size_t role_count);

enum rc decided_witness(struct arena *arena, const struct decision *decision, const struct finding_condition_key **out,
                        size_t *count) MUST_USE;

/* Who comes by a way, by which of its roles and with which witness; the last role is no stop on the way if it is the
 * `goal`. Conditions and notes are left to the caller. */
enum rc decided_principal(struct arena *arena, const struct way *way, bool goal,
                          struct finding_principal *out) MUST_USE;

/* Edges of the assume graph, each once, at most as many as there is room for. */
struct decided_ways {
    struct arena *arena;
    struct finding_way *ways;
    size_t count, room;
    size_t left_out;
};
enum rc decided_ways_new(struct arena *arena, size_t room, struct decided_ways *out) MUST_USE;
enum rc decided_ways_add(struct decided_ways *ways, const struct edge *edge) MUST_USE;

#endif
