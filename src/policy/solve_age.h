/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the solver: dates that hang together by COUPLING_AGE.
 */
#ifndef ROLECALL_POLICY_SOLVE_AGE_H
#define ROLECALL_POLICY_SOLVE_AGE_H

#include "policy/solve_parts.h"

enum rc age_holds(struct arena *arena, const struct problem *problem, const struct coupling *coupling,
                  const struct variable_value *values, bool *out) MUST_USE;
/* Gives the variables of all COUPLING_AGEs their values (in `arena`). */
enum rc age_solve(struct arena *arena, struct arena *scratch, const struct problem *problem,
                  const struct held *const *held, struct solve_budget *budget, struct variable_value *values,
                  bool *blamed, enum leaf_answer *answer) MUST_USE;

#endif
