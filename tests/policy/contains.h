/* SPDX-License-Identifier: Apache-2.0
 *
 * Membership and values of formulas, for tests that have memory enough: answers instead of codes.
 */
#ifndef ROLECALL_TESTS_CONTAINS_H
#define ROLECALL_TESTS_CONTAINS_H

#include "policy/automaton.h"
#include "policy/solve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

__attribute__((unused)) static bool in_text_domain(const struct text_domain *domain, struct str text)
{
    bool in = false;

    assert_int_equal(text_domain_check(domain, text, &in), RC_OK);
    return in;
}

__attribute__((unused)) static bool in_states(const struct states *states, const struct variable_value *value)
{
    struct arena *scratch = arena_new(0);
    bool in = false;

    assert_non_null(scratch);
    assert_int_equal(states_contains(scratch, states, value, &in), RC_OK);
    arena_free(scratch);
    return in;
}

__attribute__((unused)) static bool in_constraint(const struct domain *domain, const struct constraint *constraint,
                                                  const struct variable_value *value)
{
    struct arena *scratch = arena_new(0);
    bool in = false;

    assert_non_null(scratch);
    assert_int_equal(constraint_contains(scratch, domain, constraint, value, &in), RC_OK);
    arena_free(scratch);
    return in;
}

__attribute__((unused)) static enum tri formula_value(const struct formula *f, const struct problem *problem,
                                                      const struct variable_value *values)
{
    struct arena *scratch = arena_new(0);
    enum tri value = TRI_UNKNOWN;

    assert_non_null(scratch);
    assert_int_equal(formula_evaluate(scratch, f, problem, values, &value), RC_OK);
    arena_free(scratch);
    return value;
}

#endif
