/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to decide.c, riders.c, replay.c, explain.c and words.c: one question on its way to a decision.
 */
#ifndef ROLECALL_POLICY_DECIDE_PARTS_H
#define ROLECALL_POLICY_DECIDE_PARTS_H

#include "policy/reduce_parts.h"

struct decider {
    struct arena *arena;
    const struct question *question;
    struct keyring *keyring;
    struct reducer reducer;
    struct reduced_step *steps;          /* one per request */
    const struct formula *riders_denied; /* some Deny hits what an assumption needs besides */
    struct problem problem;
    struct solve_budget budget;
    bool gave_up;
    struct str *notes; /* each once */
    size_t note_count, note_capacity;
};

/* decide.c: solve(), with answers at once for constants. */
enum rc decider_solve(struct decider *d, const struct formula *formula, enum solve_reading reading, bool best,
                      struct solve_budget *budget, enum solve_answer *answer, struct solution *solution) MUST_USE;

/* riders.c: what the question's assumptions need besides (5.7), as clauses; d->riders_denied. */
enum rc riders(struct decider *d, const struct formula **clauses) MUST_USE;

/* replay.c: evaluates every request of the question under the solution's values with the plain evaluator. *allowed
 * says whether it allowed all; *witness are the keys it was given, *resource the ARN of a "some resource" request. */
struct replay {
    enum tri allowed;
    struct witness_key *witness;
    size_t witness_count;
    struct str resource;
    struct str *notes;
    size_t note_count, note_capacity;
};
enum rc replay(struct decider *d, const struct solution *solution, struct replay *out) MUST_USE;

/* words.c: the conditions of a solution (6.8). */
enum rc condition_words(struct arena *arena, const struct problem *problem, const struct solution *solution,
                        const struct condition_line **out, size_t *count) MUST_USE;

/* explain.c: what each layer says; `solution` NULL: nobody is certainly let in. */
enum rc explain_checks(struct decider *d, const struct solution *solution, struct decision *out) MUST_USE;

#endif
