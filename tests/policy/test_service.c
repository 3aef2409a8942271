/* SPDX-License-Identifier: Apache-2.0
 *
 * Where services differ (iam-evaluation.md 5.8).
 */
#include "policy/evaluate_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void services_with_resource_policies(void **state)
{
    static const struct {
        const char *action;
        bool has;
    } cases[] = {
        {"s3:GetObject", true},
        {"SQS:SendMessage", true},
        {"lambda:InvokeFunction", true},
        {"secretsmanager:GetSecretValue", true},
        {"sns:Publish", true},
        {"ecr:BatchGetImage", true},
        {"support:CreateCase", false},
        {"ec2:StopInstances", false},
        {"iam:GetUser", false},
        {"support-console:x", false},
        {"s", false},
        {"", false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(service_has_resource_policies(str_of(cases[i].action)), cases[i].has);
}

static void actions_that_need_no_permission(void **state)
{
    (void)state;
    assert_true(service_needs_no_permission(STR("sts:GetCallerIdentity")));
    assert_true(service_needs_no_permission(STR("STS:getsessiontoken")));
    assert_false(service_needs_no_permission(STR("sts:GetFederationToken")));
    assert_false(service_needs_no_permission(STR("sts:AssumeRole")));
}

static void what_a_kms_key_is(void **state)
{
    static const struct {
        const char *action, *arn;
        bool is;
    } cases[] = {
        {"kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1", true},
        {"KMS:decrypt", "arn:aws:kms:us-east-1:111122223333:key/1", true},
        {"kms:CreateAlias", "arn:aws:kms:us-east-1:111122223333:alias/a", false},
        {"s3:GetObject", "arn:aws:kms:us-east-1:111122223333:key/1", false},
        {"kms:Decrypt", "arn:aws:s3:::key/1", false},
        {"kms:Decrypt", "key/1", false},
    };
    const struct target none = {.kind = RESOURCE_NONE, .arn = STR("*")};
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct target target = {.kind = RESOURCE_ARN, .arn = str_of(cases[i].arn)};

        assert_int_equal(service_kms_key(str_of(cases[i].action), &target), cases[i].is);
    }
    assert_false(service_kms_key(STR("kms:ListKeys"), &none));
}

static void what_a_grant_can_permit(void **state)
{
    (void)state;
    assert_true(service_kms_grant_operation(STR("kms:Decrypt")));
    assert_true(service_kms_grant_operation(STR("KMS:retiregrant")));
    assert_false(service_kms_grant_operation(STR("kms:PutKeyPolicy")));
    assert_false(service_kms_grant_operation(STR("kms:")));
}

static void the_fields_of_a_target(void **state)
{
    const struct target bucket = {.kind = RESOURCE_ARN, .arn = STR("arn:aws:s3:::b/k")};
    const struct target none = {.kind = RESOURCE_NONE, .arn = STR("arn:aws:s3:::b/k")};
    const struct target odd = {.kind = RESOURCE_ARN, .arn = STR("b/k")};
    (void)state;

    assert_true(str_equal(target_arn(&bucket).service, STR("s3")));
    assert_true(str_equal(target_arn(&bucket).resource, STR("b/k")));
    assert_int_equal(target_arn(&none).service.len, 0);
    assert_int_equal(target_arn(&odd).resource.len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(services_with_resource_policies),
        cmocka_unit_test(actions_that_need_no_permission),
        cmocka_unit_test(what_a_kms_key_is),
        cmocka_unit_test(what_a_grant_can_permit),
        cmocka_unit_test(the_fields_of_a_target),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
