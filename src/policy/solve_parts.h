/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to solve.c and solve_leaf.c: what the search hands to the leaf.
 */
#ifndef ROLECALL_POLICY_SOLVE_PARTS_H
#define ROLECALL_POLICY_SOLVE_PARTS_H

#include "policy/solve.h"
#include "policy/states_private.h"

/* A variable's states at some point of the search. `id` is never given twice: what was found out about them
 * once holds for good. */
struct held {
    struct states states;
    uint64_t id;
    struct variable_value sample; /* of a string: a value that is in; count 0: none was looked for */
    bool sample_unknown;          /* one was looked for, and the search gave up */
};

enum leaf_answer {
    LEAF_SATISFIED,
    LEAF_EMPTY,
    LEAF_GAVE_UP
};

/* A copy whose texts are in `arena` too. `to` may be `from`. */
enum rc variable_value_copy(struct arena *arena, const struct variable_value *from, struct variable_value *to) MUST_USE;

struct leaf;

/* *supported is false when the couplings are not such as can be solved together. */
enum rc leaf_new(struct arena *arena, const struct problem *problem, struct solve_budget *budget, struct leaf **out,
                 bool *supported) MUST_USE;
void leaf_free(struct leaf *leaf); /* NULL is fine */
/* Whether the variables have values in these states that the couplings admit. values[] is written with
 * LEAF_SATISFIED, and is the leaf's; blamed[] with LEAF_EMPTY: the variables whose states leave nothing. */
enum rc leaf_check(struct leaf *leaf, const struct held *const *held, struct variable_value *values, bool *blamed,
                   enum leaf_answer *answer) MUST_USE;

/* Finds the sample of a string's present states, in `arena`; if there is none, they are no longer present. */
enum rc leaf_sample(struct leaf *leaf, struct arena *arena, struct held *held) MUST_USE;

/* Whether the values satisfy the coupling. */
enum rc coupling_holds(struct arena *arena, const struct problem *problem, const struct coupling *coupling,
                       const struct variable_value *values, bool *out) MUST_USE;

#endif
