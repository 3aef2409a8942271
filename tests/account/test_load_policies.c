/* SPDX-License-Identifier: Apache-2.0
 *
 * Managed policies and their versions; inline and attached policies; boundaries.
 */
#include "fixture.h"

#define COUNT(array)   (sizeof(array) / sizeof *(array))
#define CUSTOMER(name) "arn:aws:iam::111122223333:policy/" name
#define DOC(action)                                                                                                    \
    "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" action "\",\"Resource\":\"*\"}}"
#define VERSION(id, is_default, action)                                                                                \
    "{\"VersionId\":\"" id "\",\"IsDefaultVersion\":" is_default ",\"Document\":" DOC(action) "}"
#define POLICY(members)                                                                                                \
    "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":[{" members "}]}"
#define P "\"PolicyName\":\"P\",\"Arn\":\"" CUSTOMER("P") "\""

/* Which version is in force, by the one action that it allows; NULL: unknown. */
static const struct {
    const char *dump, *version, *action;
} versions[] = {
    {POLICY(P ",\"DefaultVersionId\":\"v2\",\"PolicyVersionList\":[" VERSION("v1", "false", "s3:A") "," VERSION(
         "v2", "true", "s3:B") "]"),
     "v2", "s3:B"},
    {POLICY(P ",\"DefaultVersionId\":\"v2\",\"PolicyVersionList\":[" VERSION("v1", "true", "s3:A") "," VERSION(
         "v2", "false", "s3:B") "]"),
     "v2", "s3:B"},
    {POLICY(P ",\"PolicyVersionList\":[" VERSION("v1", "false", "s3:A") "," VERSION("v2", "true", "s3:B") "]"), "v2",
     "s3:B"},
    {POLICY(P ",\"PolicyVersionList\":[{\"VersionId\":\"v7\",\"Document\":" DOC("s3:A") "}]"), "v7", "s3:A"},
    {POLICY(P ",\"PolicyVersionList\":{\"Document\":" DOC("s3:A") "}"), "", "s3:A"},
    /* Nothing says which one is in force, or it is not there. */
    {POLICY(P ",\"PolicyVersionList\":[" VERSION("v1", "false", "s3:A") "," VERSION("v2", "false", "s3:B") "]"), "",
     NULL},
    {POLICY(P ",\"DefaultVersionId\":\"v3\",\"PolicyVersionList\":[" VERSION("v1", "true", "s3:A") "]"), "v3", NULL},
    {POLICY(P ",\"DefaultVersionId\":\"v1\",\"PolicyVersionList\":[{\"VersionId\":\"v1\"}]"), "v1", NULL},
    {POLICY(P ",\"DefaultVersionId\":\"v1\",\"PolicyVersionList\":[{\"VersionId\":\"v1\",\"Document\":null}]"), "v1",
     NULL},
    {POLICY(P ",\"DefaultVersionId\":\"v1\",\"PolicyVersionList\":null"), "v1", NULL},
    {POLICY(P), "", NULL},
};

static void version_in_force(void **state)
{
    for (size_t i = 0; i < COUNT(versions); i++) {
        struct account *account = read_dump(state, str_of(versions[i].dump));
        const struct managed_policy *policy = account_policy(account, STR(CUSTOMER("P")));
        assert_non_null(policy);
        assert_text(policy->name, "P");
        assert_text(policy->version, versions[i].version);
        assert_false(policy->aws_managed);
        if ((policy->document == NULL) != (versions[i].action == NULL))
            fail_msg("%s", versions[i].dump);
        if (policy->document != NULL)
            assert_text(policy->document->statements[0].actions[0].written, versions[i].action);
        /* It hangs on nobody: nothing to warn of. */
        assert_null(warning_of(account, "policy-document-missing"));
        account_free(account);
    }
}

/* AWS's documents are the reader's, shared by all accounts; the rest goes with its account. */
static void shared_documents(void **state)
{
    const char *dump =
        "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":["
        "{\"Arn\":\"arn:aws:iam::aws:policy/Q\",\"PolicyVersionList\":[{\"Document\":" DOC(
            "s3:Q") "}]},"
                    "{\"Arn\":\"" CUSTOMER("a/b/P") "\",\"PolicyVersionList\":[{\"Document\":" DOC("s3:P") "}]}]}";
    struct account *one = read_dump(state, str_of(dump));
    struct account *two = read_dump(state, str_of(dump));
    struct str aws = STR("arn:aws:iam::aws:policy/Q");
    struct str own = STR(CUSTOMER("a/b/P"));
    assert_true(account_policy(one, aws)->aws_managed);
    assert_text(account_policy(one, aws)->name, "Q");
    assert_text(account_policy(one, own)->name, "P");
    assert_ptr_equal(account_policy(one, aws)->document, account_policy(two, aws)->document);
    assert_ptr_not_equal(account_policy(one, own)->document, account_policy(two, own)->document);
    account_free(one);
    assert_text(account_policy(two, aws)->document->statements[0].actions[0].written, "s3:Q");
    account_free(two);
}

#define WITH_ROLE(members)                                                                                             \
    "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[{\"Arn\":\"arn:aws:iam::111122223333:role/R\"," \
    "\"AssumeRolePolicyDocument\":" DOC("sts:AssumeRole") "," members "}],\"Policies\":[{" P                           \
                                                          ",\"PolicyVersionList\":[{\"Document\":" DOC("s3:P") "}]}]}"

static void on_an_entity(void **state)
{
    const char *dump = WITH_ROLE("\"RolePolicyList\":[{\"PolicyName\":\"I\",\"PolicyDocument\":" DOC(
        "s3:I") "},{\"PolicyName\":\"Lost\"},"
                "{\"PolicyDocument\":" DOC(
                    "s3:J") "}],"
                            "\"AttachedManagedPolicies\":[{\"PolicyName\":\"P\",\"PolicyArn\":\"" CUSTOMER(
                                "P") "\"},"
                                     "{\"PolicyArn\":\"arn:aws:iam::aws:policy/job-function/Lost\"}],"
                                     "\"PermissionsBoundary\":{\"PermissionsBoundaryType\":\"Policy\","
                                     "\"PermissionsBoundaryArn\":\"" CUSTOMER("P") "\"}");
    static const struct {
        const char *name, *action;
    } wanted[] = {
        {"role/R:I", "s3:I"},
        {"role/R:Lost", NULL},
        {"role/R:#3", "s3:J"},
        {CUSTOMER("P"), "s3:P"},
        {"arn:aws:iam::aws:policy/job-function/Lost", NULL},
    };
    struct account *account = read_dump(state, str_of(dump));
    const struct entity *role = &account->roles[0].entity;
    assert_true(role->identity.given);
    assert_int_equal(role->identity.count, COUNT(wanted));
    for (size_t i = 0; i < COUNT(wanted); i++) {
        const struct policy_ref *reference = &role->identity.policies[i];
        assert_text(reference->name, wanted[i].name);
        assert_int_equal(reference->document == NULL, wanted[i].action == NULL);
        assert_false(reference->maybe_absent);
        if (reference->document != NULL)
            assert_text(reference->document->statements[0].actions[0].written, wanted[i].action);
    }
    assert_int_equal(role->inline_count, 3);
    assert_int_equal(role->attached_count, 2);
    assert_ptr_equal(role->attached[0].policy, account_policy(account, STR(CUSTOMER("P"))));
    assert_null(role->attached[1].policy);
    assert_text(role->attached[1].name, "Lost");
    assert_int_equal(role->boundary.count, 1);
    assert_int_equal(role->boundary.policies[0].document->type, POLICY_BOUNDARY);

    account_free(account);
}

static void boundaries(void **state)
{
    const char *lost = WITH_ROLE("\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"" CUSTOMER("B") "\"}");
    const char *none = WITH_ROLE("\"PermissionsBoundary\":null");
    struct account *account = read_dump(state, str_of(lost));
    const struct entity *role = &account->roles[0].entity;
    assert_true(role->boundary.given);
    assert_text(role->boundary_arn, CUSTOMER("B"));
    assert_text(role->boundary.policies[0].name, CUSTOMER("B"));
    assert_null(role->boundary.policies[0].document);
    assert_non_null(strstr(warning_of(account, "policy-document-missing"), CUSTOMER("B")));
    account_free(account);

    account = read_dump(state, str_of(none));
    assert_false(account->roles[0].entity.boundary.given);
    assert_int_equal(account->roles[0].entity.boundary_arn.len, 0);
    account_free(account);
}

static void refusals(void **state)
{
    assert_refused(state, ONE_ROLE("\"RoleName\":\"R\",\"AttachedManagedPolicies\":[{\"PolicyName\":\"P\"}]"), NULL, 0,
                   DUMP_NAME ":1:118: an attached policy without PolicyArn");
    assert_refused(state, ONE_ROLE("\"RoleName\":\"R\",\"PermissionsBoundary\":{}"), NULL, 0,
                   DUMP_NAME ":1:113: a permissions boundary without PermissionsBoundaryArn");
    assert_refused(state, ONE_ROLE("\"RoleName\":\"R\",\"PermissionsBoundary\":\"P\""), NULL, 0,
                   DUMP_NAME ":1:113: PermissionsBoundary is a string, not an object");
    assert_refused(state, POLICY("\"PolicyName\":\"P\""), NULL, 0, DUMP_NAME ":1:75: a managed policy without Arn");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(version_in_force), cmocka_unit_test(shared_documents), cmocka_unit_test(on_an_entity),
        cmocka_unit_test(boundaries),       cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
