/* SPDX-License-Identifier: Apache-2.0
 *
 * Is there an assignment of the variables under which a formula holds? (iam-evaluation.md 6.7)
 *
 * Depth first, smallest choice first, one set of states per variable, undone on the way back. The
 * answer is exact within limits that are constants of the engine, so that it does not depend on the
 * machine; past them it is SOLVE_GAVE_UP.
 */
#ifndef ROLECALL_POLICY_SOLVE_H
#define ROLECALL_POLICY_SOLVE_H

#include "policy/formula.h"

struct variable {
    struct str key; /* the context key it stands for, as policies write it; worlds: "credentials", "network" */
    size_t hop;     /* which request of a chain it belongs to, from 0 */
    struct domain domain;
    bool prefer_missing; /* a witness leaves it out where it may */
    /* What narrowing it counts when the solution that constrains least is looked for: 1, or nothing, or, of a finite
     * one, the least of what its values that are left count. */
    bool free_of_cost;
    const unsigned char *costs;
};

/* Relations between two variables that are solved exactly (6.6). */
enum coupling_kind {
    COUPLING_AGE, /* dates, both present: first <= second <= first + seconds */
    /* first (aws:RequestTag/K) is present iff second (aws:TagKeys) has a member equal to `text` (K), case folded */
    COUPLING_TAG,
    COUPLING_SUBSET, /* strings: every member of first is a member of second; a present first needs a present second */
    COUPLING_KIND_COUNT
};
struct coupling {
    enum coupling_kind kind;
    size_t first, second;
    struct str text;
    int64_t seconds;
};

struct problem {
    const struct variable *variables;
    size_t variable_count;
    const struct coupling *couplings;
    size_t coupling_count;
};

enum solve_reading {
    SOLVE_SURE, /* U counts as F: A⁻ */
    SOLVE_MAYBE /* U counts as T: A⁺ */
};
enum solve_answer {
    SOLVE_SATISFIABLE,
    SOLVE_UNSATISFIABLE,
    SOLVE_GAVE_UP
};

#define SOLVE_NODES_MAX     100000 /* per question, all its searches together */
#define SOLVE_SOLUTIONS_MAX 1000   /* looked at for the one that constrains least */

struct solve_budget {
    size_t nodes;
    size_t automaton_states;
};
#define SOLVE_BUDGET ((struct solve_budget){SOLVE_NODES_MAX, AUTOMATON_STATES_MAX})

struct solution {
    struct states *states;         /* per variable: all that this branch asks of it */
    struct variable_value *values; /* per variable: the witness */
};

/* `best`: of the first SOLVE_SOLUTIONS_MAX solutions the one that constrains least, as variables count (ties: the
 * first, in the order of the formula's parts); else the first solution. *out (in `arena`) is written only with
 * SOLVE_SATISFIABLE and may be NULL. Its witness has been checked against the formula, literal by literal,
 * with constraint_contains, and against the couplings. */
enum rc solve(struct arena *arena, const struct problem *problem, const struct formula *formula,
              enum solve_reading reading, bool best, struct solve_budget *budget, enum solve_answer *answer,
              struct solution *out) MUST_USE;

/* The formula's value under concrete values, U where only `maybe` holds. */
enum rc formula_evaluate(struct arena *scratch, const struct formula *f, const struct problem *problem,
                         const struct variable_value *values, enum tri *out) MUST_USE;

#endif
