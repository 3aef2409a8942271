/* SPDX-License-Identifier: Apache-2.0
 *
 * The assumption term over all values (iam-evaluation.md 5.6); whole requests are rows of
 * tests/cases/policy/assume-table.json.
 */
#include "policy/evaluate_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const enum tri values[] = {TRI_FALSE, TRI_UNKNOWN, TRI_TRUE};

static const struct target role = {
    .kind = RESOURCE_ARN, .arn = {"arn:aws:iam::111122223333:role/r", 32}, .is_role = true};

static struct request request_of(const struct caller *caller, const char *action, const struct target *target)
{
    return (struct request){.caller = caller, .action = str_of(action), .target = target};
}

static void each_kind_has_its_operation(void **state)
{
    static const char *const operations[CALLER_KIND_COUNT] = {
        [CALLER_USER] = "sts:AssumeRole",
        [CALLER_ROLE_SESSION] = "sts:AssumeRole",
        [CALLER_FEDERATED_USER] = "",
        [CALLER_ROOT] = "",
        [CALLER_SERVICE] = "sts:AssumeRole",
        [CALLER_SAML] = "sts:AssumeRoleWithSAML",
        [CALLER_OIDC] = "sts:AssumeRoleWithWebIdentity",
        [CALLER_ANONYMOUS] = "",
        [CALLER_EXTERNAL] = "sts:AssumeRole",
        [CALLER_STRANGER] = "sts:AssumeRole",
    };
    (void)state;

    for (size_t i = 0; i < CALLER_KIND_COUNT; i++)
        assert_true(str_equal(assume_operation((enum caller_kind)i), str_of(operations[i])));
}

static void what_an_assumption_is(void **state)
{
    static const struct {
        const char *action;
        bool is;
    } actions[] = {
        {"sts:AssumeRole", true},       {"STS:assumeROLE", true},        {"sts:AssumeRoleWithSAML", true},
        {"sts:TagSession", true},       {"sts:SetSourceIdentity", true}, {"sts:SetContext", true},
        {"sts:GetSessionToken", false}, {"iam:GetRole", false},          {"sts:AssumeRoot", false},
    };
    struct target bucket = role;
    (void)state;

    bucket.is_role = false;
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        assert_int_equal(assumption_applies(&role, str_of(actions[i].action)), actions[i].is);
        assert_false(assumption_applies(&bucket, str_of(actions[i].action)));
    }
}

/* Every value of the five parts that count, for a user and for a role session. */
static void the_own_account_over_all_values(void **state)
{
    (void)state;

    for (size_t n = 0; n < 729; n++) {
        enum tri name = values[n % 3], direct = values[n / 3 % 3], account = values[n / 9 % 3];
        enum tri identity = values[n / 27 % 3], boundary = values[n / 81 % 3], session = values[n / 243];
        enum tri limits = tri_and(boundary, session);
        enum tri soft = limits == TRI_TRUE ? direct : tri_and(direct, TRI_UNKNOWN);
        enum tri expected = tri_or(tri_or(tri_and(name, limits), soft), tri_and(account, tri_and(identity, limits)));
        const struct caller session_caller = {.kind = CALLER_ROLE_SESSION, .partition = STR("aws")};
        const struct caller user = {.kind = CALLER_USER, .partition = STR("aws")};
        struct sides sides = {
            .caller = &session_caller, .identity = identity, .boundary = boundary, .session = session};
        struct request request = request_of(&session_caller, "sts:AssumeRole", &role);

        sides.resource.role = name;
        sides.resource.session = direct;
        sides.resource.account = account;
        assert_int_equal(assume_grant(&sides, &request, false).grant, expected);
        sides.resource = (struct principal_match){.user = name, .star = direct, .account = account};
        sides.caller = &user;
        request.caller = &user;
        assert_int_equal(assume_grant(&sides, &request, false).grant, expected);
    }
}

static void the_boundary_that_decides_is_named(void **state)
{
    const struct caller user = {.kind = CALLER_USER};
    struct sides sides = {.caller = &user, .boundary = TRI_FALSE, .session = TRI_TRUE, .resource = {.user = TRI_TRUE}};
    struct request request = request_of(&user, "sts:AssumeRole", &role);
    struct assume_answer answer = assume_grant(&sides, &request, false);
    (void)state;

    assert_int_equal(answer.grant, TRI_FALSE);
    assert_non_null(answer.note);
    assert_false(answer.impossible);
    sides.boundary = TRI_TRUE;
    answer = assume_grant(&sides, &request, false);
    assert_int_equal(answer.grant, TRI_TRUE);
    assert_null(answer.note);
}

static void who_never_gets_in(void **state)
{
    static const struct target linked = {.kind = RESOURCE_ARN,
                                         .arn = {"arn:aws:iam::111122223333:role/aws-service-role/x/y", 51},
                                         .is_role = true,
                                         .service_linked = true};
    static const struct {
        struct caller caller;
        const char *action;
        const struct target *target;
        bool impossible;
    } cases[] = {
        {{.kind = CALLER_USER, .partition = {"aws", 3}}, "sts:AssumeRole", &role, false},
        {{.kind = CALLER_USER, .partition = {"aws-cn", 6}}, "sts:AssumeRole", &role, true},
        {{.kind = CALLER_USER}, "sts:AssumeRoleWithSAML", &role, true},
        {{.kind = CALLER_USER}, "sts:TagSession", &role, false},
        {{.kind = CALLER_SAML}, "sts:AssumeRole", &role, true},
        {{.kind = CALLER_SAML}, "sts:TagSession", &role, false},
        {{.kind = CALLER_SAML}, "sts:AssumeRoleWithWebIdentity", &role, true},
        {{.kind = CALLER_OIDC}, "sts:AssumeRoleWithWebIdentity", &role, false},
        {{.kind = CALLER_ROOT}, "sts:AssumeRole", &role, true},
        {{.kind = CALLER_ROOT}, "sts:TagSession", &role, true},
        {{.kind = CALLER_FEDERATED_USER}, "sts:AssumeRole", &role, true},
        {{.kind = CALLER_ANONYMOUS}, "sts:AssumeRole", &role, true},
        {{.kind = CALLER_USER}, "sts:AssumeRole", &linked, true},
        {{.kind = CALLER_SERVICE}, "sts:AssumeRole", &linked, false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct request request = request_of(&cases[i].caller, cases[i].action, cases[i].target);
        struct sides sides = {
            .caller = &cases[i].caller,
            .identity = TRI_TRUE,
            .boundary = TRI_TRUE,
            .session = TRI_TRUE,
            .resource = {.any = TRI_TRUE, .star = TRI_TRUE, .provider = TRI_TRUE, .service = TRI_TRUE}};
        struct assume_answer answer = assume_grant(&sides, &request, false);

        assert_int_equal(answer.impossible, cases[i].impossible);
        assert_int_equal(answer.grant, cases[i].impossible ? TRI_FALSE : TRI_TRUE);
        assert_int_equal(answer.note != NULL, cases[i].impossible);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_has_its_operation),
        cmocka_unit_test(what_an_assumption_is),
        cmocka_unit_test(the_own_account_over_all_values),
        cmocka_unit_test(the_boundary_that_decides_is_named),
        cmocka_unit_test(who_never_gets_in),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
