/* SPDX-License-Identifier: Apache-2.0
 *
 * Lookups, warnings, and the account as the engine sees it.
 */
#include "fixture.h"

#define A   "arn:aws:iam::111122223333:"
#define DOC "{\"Version\":\"2012-10-17\",\"Statement\":[]}"

static const char dump[] =
    "{\"UserDetailList\":[{\"UserName\":\"alice\",\"UserId\":\"AIDAALICE\",\"Arn\":\"" A "user/alice\","
    "\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"" A
    "policy/P\"},\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"}]}],"
    "\"GroupDetailList\":[],"
    "\"RoleDetailList\":[{\"RoleName\":\"R\",\"RoleId\":\"AROAR\",\"Arn\":\"" A
    "role/x/R\",\"AssumeRolePolicyDocument\":" DOC
    "},{\"Path\":\"/aws-service-role/s/\",\"RoleName\":\"S\",\"RoleId\":\"AIDAALICE\",\"Arn\":\"" A
    "role/aws-service-role/s/S\",\"AssumeRolePolicyDocument\":" DOC "}],"
    "\"Policies\":[{\"Arn\":\"" A "policy/P\",\"PolicyVersionList\":[{\"Document\":" DOC "}]}]}";

static void lookups(void **state)
{
    struct account *account = read_dump(state, STR(dump));
    const struct user *user = NULL;
    const struct role *role = NULL;
    assert_ptr_equal(account_user(account, STR(A "user/alice")), &account->users[0]);
    assert_null(account_user(account, STR(A "user/Alice")));
    assert_null(account_user(account, STR(A "role/x/R")));
    assert_ptr_equal(account_role(account, STR(A "role/x/R")), &account->roles[0]);
    assert_null(account_role(account, STR(A "role/R")));
    assert_ptr_equal(account_policy(account, STR(A "policy/P")), &account->policies[0]);
    assert_null(account_policy(account, STR_EMPTY));

    account_by_unique_id(account, STR("AROAR"), &user, &role);
    assert_null(user);
    assert_ptr_equal(role, &account->roles[0]);
    /* Two have this one: the first. */
    account_by_unique_id(account, STR("AIDAALICE"), &user, &role);
    assert_ptr_equal(user, &account->users[0]);
    assert_null(role);
    assert_non_null(warning_of(account, "duplicate-id"));
    account_by_unique_id(account, STR("AROANOBODY"), &user, &role);
    assert_null(user);
    assert_null(role);

    assert_text(account_file_of(account, account->roles[0].entity.name_place), "dump.json");
    assert_text(account_file_of(account, (struct json){0}), "");
    struct json_place place = json_place(account->roles[0].entity.name_place);
    assert_int_equal(place.line, 1);
    assert_memory_equal(dump + place.offset, "\"R\"", 3);
    account_free(account);
}

static void empty_account(void **state)
{
    struct account *account = account_new(0);
    const struct user *user = NULL;
    const struct role *role = NULL;
    (void)state;
    assert_null(account_user(account, STR("x")));
    assert_null(account_role(account, STR("x")));
    assert_null(account_policy(account, STR("x")));
    account_by_unique_id(account, STR("x"), &user, &role);
    assert_null(user);
    assert_null(role);
    account_free(account);
    account_free(NULL);
}

static void warnings_in_order(void **state)
{
    struct account *account = account_new(0);
    static const char *const wanted[][2] = {{"a", "1"}, {"a", "2"}, {"a", "3"}, {"b", "0"}, {"b", "1"}, {"c", "1"}};
    (void)state;
    for (int round = 0; round < 2; round++) { /* twice: what is there is not added again */
        assert_int_equal(account_warn(account, "b", "%d", 1), RC_OK);
        assert_int_equal(account_warn(account, "a", "%d", 3), RC_OK);
        assert_int_equal(account_warn(account, "c", "%d", 1), RC_OK);
        assert_int_equal(account_warn(account, "a", "%d", 1), RC_OK);
        assert_int_equal(account_warn(account, "b", "%d", 0), RC_OK);
        assert_int_equal(account_warn(account, "a", "%d", 2), RC_OK);
    }
    assert_int_equal(account->warning_count, 6);
    for (size_t i = 0; i < 6; i++) {
        assert_string_equal(account->warnings[i].code, wanted[i][0]);
        assert_text(account->warnings[i].message, wanted[i][1]);
    }
    account_free(account);

    account = account_new(8192);
    enum rc rc = RC_OK;
    for (int i = 0; rc == RC_OK && i < 10000; i++)
        rc = account_warn(account, "a", "%d", i);
    assert_int_equal(rc, RC_NO_MEMORY);
    account_free(account);
}

static void callers(void **state)
{
    struct account *account = read_dump(state, STR(dump));
    struct caller caller;
    account_user_caller(account, &account->users[0], &caller);
    assert_int_equal(caller.kind, CALLER_USER);
    assert_text(caller.partition, "aws");
    assert_text(caller.account, "111122223333");
    assert_text(caller.arn, A "user/alice");
    assert_text(caller.unique_id, "AIDAALICE");
    assert_text(caller.name, "alice");
    assert_int_equal(caller.tag_count, 1);
    assert_true(caller.tags_known);
    assert_true(caller.identity.given);
    assert_true(caller.boundary.given);
    assert_false(caller.session.given);
    assert_false(caller.policies_unseen);
    assert_false(caller.scps.known);

    account_role_caller(account, &account->roles[0], &caller);
    assert_int_equal(caller.kind, CALLER_ROLE_SESSION);
    assert_text(caller.arn, A "role/x/R");
    assert_text(caller.name, "R");
    assert_text(caller.session_name, "");
    assert_false(caller.service_linked);
    assert_false(caller.boundary.given);
    account_role_caller(account, &account->roles[1], &caller);
    assert_true(caller.service_linked);
    account_free(account);
}

static void targets(void **state)
{
    struct account *account = read_dump(state, STR(dump));
    struct target target;
    account_role_target(account, &account->roles[1], &target);
    assert_int_equal(target.kind, RESOURCE_ARN);
    assert_text(target.arn, A "role/aws-service-role/s/S");
    assert_text(target.account, "111122223333");
    assert_true(target.is_role);
    assert_true(target.service_linked);
    assert_true(target.policy_seen);
    assert_true(target.tags_known);
    assert_text(target.policy.policies[0].name, "trust");

    account_plain_target(account, RESOURCE_NONE, STR_EMPTY, &target);
    assert_int_equal(target.kind, RESOURCE_NONE);
    assert_text(target.account, "111122223333");
    assert_false(target.is_role);
    assert_false(target.policy.given);
    assert_false(target.policy_seen);
    assert_false(target.tags_known);
    account_free(account);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lookups), cmocka_unit_test(empty_account), cmocka_unit_test(warnings_in_order),
        cmocka_unit_test(callers), cmocka_unit_test(targets),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
