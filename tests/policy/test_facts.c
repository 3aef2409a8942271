/* SPDX-License-Identifier: Apache-2.0
 *
 * What follows from who asks for what, before any policy is read (iam-evaluation.md 5.3 to 5.6).
 */
#include "decide_fixture.h"
#include "policy/facts.h"

static void whose_policies_count(void **state)
{
    static const struct {
        enum caller_kind kind;
        bool has, unseen, spared_permission;
    } rows[] = {
        {CALLER_USER, true, false, true},           {CALLER_ROLE_SESSION, true, false, true},
        {CALLER_FEDERATED_USER, true, false, true}, {CALLER_ROOT, false, false, true},
        {CALLER_SERVICE, false, false, true},       {CALLER_SAML, false, false, false},
        {CALLER_OIDC, false, false, false},         {CALLER_ANONYMOUS, false, false, false},
        {CALLER_EXTERNAL, false, true, true},       {CALLER_STRANGER, false, true, true},
    };
    struct target none = {.kind = RESOURCE_NONE};
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct caller caller = {.kind = rows[i].kind, .account = STR(ACCOUNT)};
        assert_int_equal(caller_has_policies(&caller), rows[i].has);
        assert_int_equal(caller_is_unseen(&caller), rows[i].unseen);
        assert_int_equal(request_needs_no_permission(&caller, &none, STR("sts:GetCallerIdentity")),
                         rows[i].spared_permission);
        assert_false(request_needs_no_permission(&caller, &none, STR("sts:GetAccessKeyInfo")));
        caller.policies_unseen = true;
        assert_false(caller_has_policies(&caller));
        assert_true(caller_is_unseen(&caller));
    }
}

static void two_accounts(void **state)
{
    static const struct {
        enum caller_kind kind;
        const char *account, *owner;
        bool across;
    } rows[] = {
        {CALLER_USER, ACCOUNT, ACCOUNT, false},    {CALLER_USER, ACCOUNT, OTHER, true},
        {CALLER_USER, ACCOUNT, "", false},         {CALLER_USER, "", OTHER, false},
        {CALLER_SERVICE, ACCOUNT, OTHER, false},   {CALLER_ANONYMOUS, "", OTHER, false},
        {CALLER_EXTERNAL, ACCOUNT, ACCOUNT, true}, {CALLER_STRANGER, "", ACCOUNT, true},
        {CALLER_SAML, OTHER, ACCOUNT, true},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct caller caller = {.kind = rows[i].kind, .account = str_of(rows[i].account)};
        const struct target target = {.kind = RESOURCE_ARN, .account = str_of(rows[i].owner)};
        assert_int_equal(crosses_accounts(&caller, &target), rows[i].across);
        assert_text(target_owner(&target, &caller), rows[i].owner[0] != '\0' ? rows[i].owner : rows[i].account);
    }
}

static void what_no_policy_can_permit(void **state)
{
    static const char bucket[] = "arn:aws:s3:::b", other[] = "arn:aws-cn:iam::" OTHER ":role/r";
    static const struct {
        enum caller_kind kind;
        const char *action, *arn;
        bool role, linked;
        const char *why; /* a part of it; NULL: nothing */
    } rows[] = {
        {CALLER_USER, "sts:AssumeRole", ROLE_ARN, true, false, NULL},
        {CALLER_USER, "sts:AssumeRoleWithSAML", ROLE_ARN, true, false, "this operation"},
        {CALLER_USER, "sts:TagSession", ROLE_ARN, true, false, NULL},
        {CALLER_SAML, "sts:AssumeRole", ROLE_ARN, true, false, "this operation"},
        {CALLER_ROOT, "sts:AssumeRole", ROLE_ARN, true, false, "root"},
        {CALLER_ROOT, "s3:GetObject", bucket, false, false, NULL},
        {CALLER_ANONYMOUS, "sts:AssumeRole", ROLE_ARN, true, false, "anonymous"},
        {CALLER_FEDERATED_USER, "sts:AssumeRole", ROLE_ARN, true, false, "GetFederationToken"},
        {CALLER_FEDERATED_USER, "iam:GetRole", ROLE_ARN, false, false, "cannot call IAM"},
        {CALLER_FEDERATED_USER, "sts:GetCallerIdentity", "", false, false, NULL},
        {CALLER_FEDERATED_USER, "s3:GetObject", bucket, false, false, NULL},
        {CALLER_USER, "sts:AssumeRole", ROLE_ARN, true, true, "service-linked"},
        {CALLER_SERVICE, "sts:AssumeRole", ROLE_ARN, true, true, NULL},
        {CALLER_USER, "sts:AssumeRole", other, true, false, "partition"},
        {CALLER_USER, "iam:GetRole", other, false, false, "partition"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct caller caller = {.kind = rows[i].kind, .partition = STR("aws"), .account = STR(ACCOUNT)};
        const struct target target = {.kind = RESOURCE_ARN,
                                      .arn = str_of(rows[i].arn),
                                      .account = strcmp(rows[i].arn, other) == 0 ? STR(OTHER) : STR(ACCOUNT),
                                      .is_role = rows[i].role,
                                      .service_linked = rows[i].linked};
        const char *why = request_impossible(&caller, &target, str_of(rows[i].action));
        assert_int_equal(why == NULL, rows[i].why == NULL);
        if (why != NULL)
            assert_non_null(strstr(why, rows[i].why));
    }
}

static void the_control_policies_that_reach(void **state)
{
    const struct caller caller = {.kind = CALLER_USER};
    struct target target = {.kind = RESOURCE_NONE};
    (void)state;

    assert_ptr_equal(target_rcps(&target, &caller), &caller.own_rcps);
    target.kind = RESOURCE_ARN;
    assert_ptr_equal(target_rcps(&target, &caller), &target.rcps);
    target.kind = RESOURCE_SOME;
    assert_ptr_equal(target_rcps(&target, &caller), &target.rcps);
}

static void grants_of_keys(void **state)
{
    static const struct {
        enum caller_kind kind;
        const char *action, *arn;
        bool may;
    } rows[] = {
        {CALLER_USER, "kms:Decrypt", "arn:aws:kms:eu-west-1:" ACCOUNT ":key/k", true},
        {CALLER_USER, "kms:PutKeyPolicy", "arn:aws:kms:eu-west-1:" ACCOUNT ":key/k", false},
        {CALLER_USER, "kms:Decrypt", "arn:aws:kms:eu-west-1:" ACCOUNT ":alias/k", false},
        {CALLER_ANONYMOUS, "kms:Decrypt", "arn:aws:kms:eu-west-1:" ACCOUNT ":key/k", false},
        {CALLER_USER, "s3:GetObject", "arn:aws:s3:::b/k", false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct caller caller = {.kind = rows[i].kind};
        const struct target target = {.kind = RESOURCE_ARN, .arn = str_of(rows[i].arn)};
        assert_int_equal(request_may_have_grant(&caller, &target, str_of(rows[i].action)), rows[i].may);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whose_policies_count),
        cmocka_unit_test(two_accounts),
        cmocka_unit_test(what_no_policy_can_permit),
        cmocka_unit_test(the_control_policies_that_reach),
        cmocka_unit_test(grants_of_keys),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
