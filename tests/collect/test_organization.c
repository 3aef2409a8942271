/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/organization.h"

#define RCP ORGANIZATION_RCP
#define SCP ORGANIZATION_SCP

static const struct str full[] = {{"{\"Statement\":1}", 15}};
static const struct str two[] = {{"{\"Statement\":2}", 15}, {"{\"Statement\":3}", 15}};
static const struct organization_node root = {.id = {"r-ab12", 6}, .policies = {full, full}, .policy_count = {1, 1}};
static const struct organization_node unit = {
    .id = {"ou-ab12-cdef", 12}, .parent = &root, .policies = {two, NULL}, .policy_count = {2, 0}};
static const struct organization_node node = {.id = {"111122223333", 12}, .parent = &unit};
static const struct organization_account accounts[] = {
    {.id = {"000000000001", 12}, .node = NULL},
    {.id = {"111122223333", 12}, .node = &node},
    {.id = {"999900001111", 12}, .node = &unit},
};

static void finds_accounts(void **state)
{
    (void)state;
    const struct organization_tree tree = {.accounts = accounts, .account_count = 3};
    assert_ptr_equal(organization_find(&tree, STR("111122223333")), &accounts[1]);
    assert_ptr_equal(organization_find(&tree, STR("000000000001")), &accounts[0]);
    assert_ptr_equal(organization_find(&tree, STR("999900001111")), &accounts[2]);
    assert_null(organization_find(&tree, STR("5")));
    const struct organization_tree none = {0};
    assert_null(organization_find(&none, STR("111122223333")));
}

static void knows_what_is_above(void **state)
{
    (void)state;
    assert_true(organization_is_below(&accounts[1], STR("ou-ab12-cdef")));
    assert_true(organization_is_below(&accounts[1], STR("r-ab12")));
    assert_false(organization_is_below(&accounts[1], STR("111122223333")));
    assert_false(organization_is_below(&accounts[1], STR("ou-ab12-xxxx")));
    assert_false(organization_is_below(&accounts[0], STR("r-ab12")));
}

/* The files that come of it, for account 111122223333; NULL: no such file. */
static void expect_files(const struct organization_tree *tree, const char *scps, const char *rcps)
{
    struct err err = ERR_NONE;
    struct collected *collected = collected_new();
    assert_non_null(collected);
    collected->account = STR("111122223333");
    assert_int_equal(organization_lay_on(tree, collected, &err), RC_OK);
    struct str got = collected_file(collected, STR("service-control-policies.json"));
    assert_int_equal(got.at == NULL, scps == NULL);
    if (scps != NULL)
        assert_string_equal(got.at, scps);
    got = collected_file(collected, STR("resource-control-policies.json"));
    assert_int_equal(got.at == NULL, rcps == NULL);
    if (rcps != NULL)
        assert_string_equal(got.at, rcps);
    assert_int_equal(collected->call_count, tree->call_count);
    collected_free(collected);
}

static void levels_from_the_root_down(void **state)
{
    (void)state;
    static const char scps[] =
        "[\n"
        "  {\n    \"target\": \"r-ab12\",\n    \"policies\": [\n      {\"Statement\":1}\n    ]\n  },\n"
        "  {\n    \"target\": \"ou-ab12-cdef\",\n    \"policies\": [\n      {\"Statement\":2},\n"
        "      {\"Statement\":3}\n    ]\n  },\n"
        "  {\n    \"target\": \"111122223333\",\n    \"policies\": []\n  }\n]\n";
    static const char rcps[] =
        "[\n"
        "  {\n    \"target\": \"r-ab12\",\n    \"policies\": [\n      {\"Statement\":1}\n    ]\n  },\n"
        "  {\n    \"target\": \"ou-ab12-cdef\",\n    \"policies\": []\n  },\n"
        "  {\n    \"target\": \"111122223333\",\n    \"policies\": []\n  }\n]\n";
    const struct collected_call call = {.call = STR("ListRoots"), .status = CALL_DENIED};
    struct organization_tree tree = {.accounts = accounts,
                                     .account_count = 3,
                                     .management = STR("000000000001"),
                                     .known = {LEVELS_READ, LEVELS_READ},
                                     .calls = &call,
                                     .call_count = 1};
    expect_files(&tree, scps, rcps);
    tree.known[RCP] = LEVELS_NONE; /* not switched on: known that none applies */
    expect_files(&tree, scps, "[]\n");
    tree.known[SCP] = LEVELS_UNKNOWN; /* nobody knows: no file */
    expect_files(&tree, NULL, "[]\n");
    tree.management = STR("111122223333"); /* nothing restricts the management account */
    expect_files(&tree, "[]\n", "[]\n");
    tree.management = STR_EMPTY;
    tree.known[SCP] = LEVELS_READ;
    tree.accounts = accounts + 2; /* a tree without it */
    tree.account_count = 1;
    expect_files(&tree, NULL, "[]\n");
}

static void an_account_in_no_organization(void **state)
{
    (void)state;
    struct organization_tree tree = {.description = STR("An error occurred (AWSOrganizationsNotInUseException)\n"),
                                     .known = {LEVELS_NONE, LEVELS_NONE}};
    expect_files(&tree, "[]\n", "[]\n");
    struct err err = ERR_NONE;
    struct collected *collected = collected_new();
    assert_non_null(collected);
    assert_int_equal(organization_lay_on(&tree, collected, &err), RC_OK);
    assert_true(str_equal(collected_file(collected, STR("describe-organization.json")), tree.description));
    collected_free(collected);
    organization_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_accounts),
        cmocka_unit_test(knows_what_is_above),
        cmocka_unit_test(levels_from_the_root_down),
        cmocka_unit_test(an_account_in_no_organization),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
