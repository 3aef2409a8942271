/* SPDX-License-Identifier: Apache-2.0
 *
 * Whom SCPs and RCPs spare (iam-evaluation.md 5.5).
 */
#include "policy/evaluate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void scps(void **state)
{
    static const bool spared[CALLER_KIND_COUNT] = {
        [CALLER_SERVICE] = true,   [CALLER_SAML] = true,     [CALLER_OIDC] = true,
        [CALLER_ANONYMOUS] = true, [CALLER_EXTERNAL] = true, [CALLER_STRANGER] = true,
    };
    (void)state;

    for (size_t i = 0; i < CALLER_KIND_COUNT; i++) {
        struct caller caller = {.kind = (enum caller_kind)i};

        assert_int_equal(scp_spares(&caller, STR("s3:GetObject")), spared[i]);
        caller.policies_unseen = true; /* of an account that is not in the input: our SCPs are not its own */
        assert_true(scp_spares(&caller, STR("s3:GetObject")));
        caller.policies_unseen = false;
        caller.service_linked = true;
        assert_int_equal(scp_spares(&caller, STR("s3:GetObject")), spared[i] || i == CALLER_ROLE_SESSION);
    }
}

static void what_no_scp_restricts(void **state)
{
    static const struct {
        const char *action;
        bool applies;
    } rows[] = {
        {"mechanicalturk:CreateHIT", false}, {"MechanicalTurk:getaccountbalance", false},
        {"mechanicalturk:", false},          {"mechanicalturk2:CreateHIT", true},
        {"support:CreateCase", true},        {"cloudfront:CreateDistribution", true},
        {"lightsail:CreateInstances", true}, {"", true},
    };
    const struct caller user = {.kind = CALLER_USER};
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(scp_applies_to(str_of(rows[i].action)), rows[i].applies);
        assert_int_equal(scp_spares(&user, str_of(rows[i].action)), !rows[i].applies);
    }
}

static void rcps(void **state)
{
    static const struct {
        enum caller_kind kind;
        bool caller_linked, role_linked;
        const char *action, *arn;
        bool spared;
    } cases[] = {
        {CALLER_USER, false, false, "s3:GetObject", "arn:aws:s3:::b/k", false},
        {CALLER_USER, false, false, "S3:getobject", "arn:aws:s3:::b/k", false},
        {CALLER_USER, false, false, "ec2:StopInstances", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", true},
        {CALLER_USER, false, false, "iam:GetUser", "arn:aws:iam::111122223333:user/u", true},
        {CALLER_ROLE_SESSION, false, false, "s3:GetObject", "arn:aws:s3:::b/k", false},
        {CALLER_ROLE_SESSION, true, false, "s3:GetObject", "arn:aws:s3:::b/k", true},
        {CALLER_EXTERNAL, false, false, "sts:AssumeRole", "arn:aws:iam::111122223333:role/r", false},
        {CALLER_SERVICE, false, false, "sts:AssumeRole", "arn:aws:iam::111122223333:role/r", false},
        {CALLER_SERVICE, false, true, "sts:AssumeRole", "arn:aws:iam::111122223333:role/aws-service-role/x/y", true},
        {CALLER_SAML, false, false, "sts:AssumeRoleWithSAML", "arn:aws:iam::111122223333:role/r", false},
        {CALLER_USER, false, false, "kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1", false},
        {CALLER_USER, false, false, "kms:RetireGrant", "arn:aws:kms:us-east-1:111122223333:key/1", true},
        {CALLER_USER, false, false, "kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:alias/aws/s3", true},
        {CALLER_USER, false, false, "kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:alias/mine", false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct caller caller = {.kind = cases[i].kind, .service_linked = cases[i].caller_linked};
        const struct target target = {.kind = RESOURCE_ARN,
                                      .arn = str_of(cases[i].arn),
                                      .is_role = str_contains(str_of(cases[i].arn), STR(":role/")),
                                      .service_linked = cases[i].role_linked};

        if (rcp_spares(&caller, &target, str_of(cases[i].action)) != cases[i].spared)
            fail_msg("%s on %s", cases[i].action, cases[i].arn);
    }
}

static void actions_without_a_resource(void **state)
{
    const struct caller caller = {.kind = CALLER_USER};
    const struct target none = {.kind = RESOURCE_NONE, .arn = STR("*")};
    (void)state;

    assert_false(rcp_spares(&caller, &none, STR("support:CreateCase")));
    assert_true(rcp_spares(&caller, &none, STR("support-console:GetAccountState")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scps),
        cmocka_unit_test(what_no_scp_restricts),
        cmocka_unit_test(rcps),
        cmocka_unit_test(actions_without_a_resource),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
