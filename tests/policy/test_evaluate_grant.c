/* SPDX-License-Identifier: Apache-2.0
 *
 * The grant term over all three values: the formulas of iam-evaluation.md 5.3 and 5.4, against a second
 * writing of them as rows of AND terms.
 */
#include "policy/evaluate_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum part {
    I,
    B,
    S,
    R_STAR,
    R_ACCOUNT,
    R_USER,
    R_ROLE,
    R_SESSION,
    R_FEDERATED,
    R_PARENT,
    R_SERVICE,
    PARTS
};
#define BIT(part) (1u << (part))

/* Each row: allowed if all parts of one of its terms are. */
struct formula_row {
    enum caller_kind kind;
    bool key_policy;
    unsigned terms[5];
};

static const struct formula_row rows[] = {
    {CALLER_USER, false, {BIT(R_USER), BIT(R_STAR), BIT(I) | BIT(B) | BIT(S)}},
    {CALLER_ROLE_SESSION,
     false,
     {BIT(R_SESSION), BIT(R_STAR), BIT(R_ROLE) | BIT(B) | BIT(S), BIT(I) | BIT(B) | BIT(S)}},
    {CALLER_FEDERATED_USER,
     false,
     {BIT(R_FEDERATED), BIT(R_STAR), BIT(R_PARENT) | BIT(B) | BIT(S), BIT(I) | BIT(B) | BIT(S)}},
    {CALLER_SERVICE, false, {BIT(R_SERVICE), BIT(R_STAR)}},
    {CALLER_ANONYMOUS, false, {BIT(R_STAR)}},
    {CALLER_ROOT, true, {BIT(R_ACCOUNT), BIT(R_STAR)}},
    {CALLER_USER, true, {BIT(R_USER), BIT(R_STAR), BIT(R_ACCOUNT) | BIT(I) | BIT(B) | BIT(S)}},
    {CALLER_ROLE_SESSION,
     true,
     {BIT(R_SESSION), BIT(R_STAR), BIT(R_ROLE) | BIT(B) | BIT(S), BIT(R_ACCOUNT) | BIT(I) | BIT(B) | BIT(S)}},
};

static struct sides sides_of(const struct caller *caller, const enum tri *v)
{
    struct sides sides = {.caller = caller, .identity = v[I], .boundary = v[B], .session = v[S]};

    sides.resource.star = v[R_STAR];
    sides.resource.account = v[R_ACCOUNT];
    sides.resource.user = v[R_USER];
    sides.resource.role = v[R_ROLE];
    sides.resource.session = v[R_SESSION];
    sides.resource.federated_user = v[R_FEDERATED];
    sides.resource.parent_user = v[R_PARENT];
    sides.resource.service = v[R_SERVICE];
    for (size_t i = R_STAR; i < PARTS; i++)
        sides.resource.any = tri_or(sides.resource.any, v[i]);
    return sides;
}

static enum tri by_terms(const unsigned *terms, const enum tri *v)
{
    enum tri any = TRI_FALSE;

    for (size_t t = 0; t < 5 && terms[t] != 0; t++) {
        enum tri all = TRI_TRUE;

        for (size_t i = 0; i < PARTS; i++)
            all = terms[t] & BIT(i) ? tri_and(all, v[i]) : all;
        any = tri_or(any, all);
    }
    return any;
}

static void same_account_over_all_values(void **state)
{
    size_t assignments = 1;
    (void)state;

    for (size_t i = 0; i < PARTS; i++)
        assignments *= 3;
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        const struct caller caller = {.kind = rows[r].kind};

        for (size_t n = 0; n < assignments; n++) {
            enum tri v[PARTS];
            struct sides sides;
            size_t rest = n;

            for (size_t i = 0; i < PARTS; i++, rest /= 3)
                v[i] = (enum tri)(rest % 3);
            sides = sides_of(&caller, v);
            if (grant_same_account(&sides, rows[r].key_policy) != by_terms(rows[r].terms, v))
                fail_msg("row %zu, assignment %zu", r, n);
        }
    }
}

static void other_kinds_of_callers(void **state)
{
    struct caller caller = {.kind = CALLER_ROOT};
    enum tri nothing[PARTS] = {TRI_FALSE};
    enum tri all[PARTS];
    struct sides sides = sides_of(&caller, nothing);
    (void)state;

    for (size_t i = 0; i < PARTS; i++)
        all[i] = TRI_TRUE;
    assert_int_equal(grant_same_account(&sides, false), TRI_TRUE);
    caller.kind = CALLER_SAML;
    sides = sides_of(&caller, all);
    assert_int_equal(grant_same_account(&sides, false), TRI_FALSE);
    caller.kind = CALLER_OIDC;
    assert_int_equal(grant_same_account(&sides, false), TRI_FALSE);
}

static void both_sides_across_accounts(void **state)
{
    static const enum tri values[] = {TRI_FALSE, TRI_UNKNOWN, TRI_TRUE};
    (void)state;

    for (size_t n = 0; n < 81; n++) {
        enum tri any = values[n % 3], identity = values[n / 3 % 3], boundary = values[n / 9 % 3],
                 session = values[n / 27];
        struct caller caller = {.kind = CALLER_USER};
        struct sides sides = {.caller = &caller,
                              .resource = {.any = any},
                              .identity = identity,
                              .boundary = boundary,
                              .session = session};

        assert_int_equal(grant_cross_account(&sides), tri_and(tri_and(any, identity), tri_and(boundary, session)));
        caller.policies_unseen = true;
        assert_int_equal(grant_cross_account(&sides), any);
        caller.policies_unseen = false;
        caller.kind = CALLER_ROOT;
        assert_int_equal(grant_cross_account(&sides), any);
        caller.kind = CALLER_STRANGER;
        assert_int_equal(grant_cross_account(&sides), any);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_account_over_all_values),
        cmocka_unit_test(other_kinds_of_callers),
        cmocka_unit_test(both_sides_across_accounts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
