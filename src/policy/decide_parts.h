/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to decide.c, replay.c, explain.c and words.c: one question on its way to a decision.
 */
#ifndef ROLECALL_POLICY_DECIDE_PARTS_H
#define ROLECALL_POLICY_DECIDE_PARTS_H

#include "policy/reduce_parts.h"

struct decider {
    struct arena *arena;
    const struct question *question;
    struct keyring *keyring;
    struct reducer reducer;
    struct reduced_step *steps; /* one per request */
    struct problem problem;
    struct solve_budget budget;
    bool gave_up;
};

/* replay.c: evaluates every request of the question under the solution's values with the plain evaluator. *allowed
 * says whether it allowed all; *witness are the keys it was given, *resource the ARN of a "some resource" request. */
struct replay {
    enum tri allowed;
    struct witness_key *witness;
    size_t witness_count;
    struct str resource;
    const struct str *notes;
    size_t note_count;
};
enum rc replay(struct decider *d, const struct solution *solution, struct replay *out) MUST_USE;

/* words.c: the conditions of a solution (6.8). */
enum rc condition_words(struct arena *arena, const struct problem *problem, const struct solution *solution,
                        const struct condition_line **out, size_t *count) MUST_USE;

/* explain.c: what each layer says; `values` is a solution's, or NULL when there is none. */
enum rc explain_checks(struct decider *d, const struct variable_value *values, struct decision *out) MUST_USE;

#endif
