/* SPDX-License-Identifier: Apache-2.0
 *
 * Members and files as every loader reads them, through the snapshots that hold them.
 */
#include "fixture.h"

#include "account/load.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ROLE_ARN     "\"Arn\":\"arn:aws:iam::111122223333:role/R\""

/* The kinds of members, each with what it must not be. */
static const struct {
    const char *dump;
    const char *error;
} wrong_shapes[] = {
    {ONE_ROLE("\"RoleName\":7"), "1:87: RoleName is a number, not a string"},
    {ONE_ROLE("\"RoleName\":\"R\",\"Path\":[\"/\"]"), "1:98: Path is an array, not a string"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RoleName\":\"S\""), "1:102: RoleName occurs twice in one object"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RolePolicyList\":\"P\""), "1:108: RolePolicyList is a string, not a list"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RolePolicyList\":[[]]"),
     "1:109: RolePolicyList holds an array where an object should be"},
    {ONE_ROLE("\"RoleName\":\"R\",\"CreateDate\":\"yesterday\""), "1:104: CreateDate is no date: yesterday"},
    {ONE_ROLE("\"RoleName\":\"R\",\"CreateDate\":{}"), "1:104: CreateDate is an object, not a string"},
    {ONE_ROLE("\"RoleName\":\"R\",\"CreateDate\":1e99"), "1:104: CreateDate is no date: 1e99"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RoleLastUsed\":\"never\""), "1:106: RoleLastUsed is a string, not an object"},
    {ONE_ROLE("\"RoleName\":\"R\",\"Tags\":{\"Team\":\"x\"}"), "1:98: a tag without Key"},
    {"{\"RoleDetailList\":[],\"IsTruncated\":1}", "1:36: IsTruncated is a number, neither true nor false"},
    {"{\"RoleDetailList\":[],\"IsTruncated\":\"yes\"}", "1:36: IsTruncated is \"yes\", neither true nor false"},
};

/* Of two members of one name nobody can say which counts: each object that is read is looked at. */
static const struct {
    const char *dump, *name;
} members_twice[] = {
    {ONE_ROLE("\"RoleName\":\"R\",\"Tags\":[{\"Key\":\"a\",\"Key\":\"b\"}]"), "Key"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RoleLastUsed\":{\"Region\":\"a\",\"Region\":\"b\"}"), "Region"},
    {ONE_ROLE("\"RoleName\":\"R\",\"RolePolicyList\":[{\"PolicyDocument\":{},\"PolicyDocument\":{}}]"),
     "PolicyDocument"},
    {ONE_ROLE("\"RoleName\":\"R\",\"AttachedManagedPolicies\":[{\"PolicyArn\":\"a\",\"PolicyArn\":\"b\"}]"),
     "PolicyArn"},
    {ONE_ROLE("\"RoleName\":\"R\",\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"a\",\"PermissionsBoundaryArn\":"
              "\"b\"}"),
     "PermissionsBoundaryArn"},
    {"{\"Policies\":[{\"Arn\":\"arn:aws:iam::111122223333:policy/"
     "P\",\"PolicyVersionList\":[{\"Document\":{},\"Document\":{}}]}]}",
     "Document"},
};

static void each_member_once(void **state)
{
    for (size_t i = 0; i < COUNT(members_twice); i++) {
        struct account *account = NULL;
        struct err err = ERR_NONE;
        char wanted[128];
        snprintf(wanted, sizeof wanted, "%s occurs twice in one object", members_twice[i].name);
        assert_int_equal(snapshot_read_bytes(*state, str_of(members_twice[i].dump), STR("a"), &account, &err),
                         RC_BAD_INPUT);
        assert_string_equal(err.text, wanted);
        err_clear(&err);
    }
}

static void shapes(void **state)
{
    for (size_t i = 0; i < COUNT(wrong_shapes); i++) {
        char wanted[256];
        snprintf(wanted, sizeof wanted, "%s:%s", DUMP_NAME, wrong_shapes[i].error);
        assert_refused(state, wrong_shapes[i].dump, NULL, 0, wanted);
    }
}

/* Dates as dumps have them; what is kept is RFC 3339 in seconds. */
static const struct {
    const char *written, *read;
    bool zone_missing;
} dates[] = {
    {"\"2026-10-30T09:12:44+00:00\"", "2026-10-30T09:12:44Z", false},
    {"\"2026-10-30T09:12:44.123456+00:00\"", "2026-10-30T09:12:44Z", false},
    {"\"2026-10-30 09:12:44\"", "2026-10-30T09:12:44Z", true},
    {"\"2026-10-30T09:12:44-05:00\"", "2026-10-30T14:12:44Z", false},
    {"\"2026-10-30\"", "2026-10-30T00:00:00Z", false},
    {"1793351564", "2026-10-30T09:12:44Z", false},
    {"1793351564.75", "2026-10-30T09:12:44Z", false},
    {"null", "", false},
};

static void date_forms(void **state)
{
    for (size_t i = 0; i < COUNT(dates); i++) {
        char dump[512];
        snprintf(dump, sizeof dump, ONE_ROLE("\"RoleName\":\"R\"," ROLE_ARN ",\"CreateDate\":%s"), dates[i].written);
        struct account *account = read_dump(state, str_of(dump));
        assert_text(account->roles[0].entity.created, dates[i].read);
        assert_int_equal(warning_of(account, "date-without-zone") != NULL, dates[i].zone_missing);
        account_free(account);
    }
}

/* A file beside the dump: plain, packed, not there, or there and unreadable. */
static void files_beside(void **state)
{
    static const char packed[] = /* {"AccountAliases":["packed"]} */
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xabVrLN\xce/\xcd+q\xcc\xc9L,N-V\xb2\x8aV*HL\xceNMQ\x8a\xad"
        "\x05\x00\x22`\x5c\x9a\x1d\x00\x00\x00";
    char folder[64];
    char path[128];
    struct arena *arena = arena_new(0);
    struct snapshot_list list = {0};
    struct account *account = NULL;
    struct err err = ERR_NONE;
    folder_new(folder);
    struct str given = str_of(folder);
    write_file(folder, DUMP_NAME, STR(NOTHING));
    write_file(folder, "list-account-aliases.json.gz", (struct str){packed, sizeof packed - 1});
    assert_int_equal(snapshot_find(arena, &given, 1, &list, &err), RC_OK);
    assert_int_equal(list.count, 1);
    assert_int_equal(snapshot_read(*state, &list.entries[0], &account, &err), RC_OK);
    assert_text(account->alias, "packed");
    account_free(account);

    /* The plain one goes first. */
    write_file(folder, "list-account-aliases.json", STR("{\"AccountAliases\":[\"plain\"]}"));
    assert_int_equal(snapshot_read(*state, &list.entries[0], &account, &err), RC_OK);
    assert_text(account->alias, "plain");
    account_free(account);

    /* A link to nothing was meant to be something. */
    snprintf(path, sizeof path, "%s/list-account-aliases.json", folder);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(symlink("nowhere", path), 0);
    account = NULL;
    assert_int_equal(snapshot_read(*state, &list.entries[0], &account, &err), RC_IO);
    assert_string_equal(err.file, path);
    assert_null(account);
    err_clear(&err);
    folder_remove(folder);
    arena_free(arena);
}

static void wrong_files(void **state)
{
    const struct fixture_file cut = {"list-account-aliases.json", "{\"AccountAliases\":[\n"};
    const struct fixture_file list = {"list-account-aliases.json", "\n []"};
    const struct fixture_file twice = {"list-account-aliases.json", "{\"AccountAliases\":[],\"AccountAliases\":[]}"};
    const struct fixture_file empty = {"list-account-aliases.json", ""};
    assert_refused(state, NOTHING, &cut, 1, "list-account-aliases.json:2:1: the file ends inside an array");
    assert_refused(state, NOTHING, &list, 1, "list-account-aliases.json:2:2: an array where an object should be");
    assert_refused(state, NOTHING, &twice, 1,
                   "list-account-aliases.json:1:39: AccountAliases occurs twice in one object");
    assert_refused(state, NOTHING, &empty, 1, "list-account-aliases.json:1:1: empty: a JSON value is expected");
}

static void shown(void **state)
{
    struct arena *arena = arena_new(0);
    struct load load = {.arena = arena};
    char wide[300];
    (void)state;
    assert_string_equal(load_shown(&load, STR("plain")), "plain");
    assert_string_equal(load_shown(&load, STR_EMPTY), "");
    assert_string_equal(load_shown(&load, STR("a\0b")), "a\\0b");
    memset(wide, 'a', sizeof wide);
    assert_int_equal(strlen(load_shown(&load, (struct str){wide, 200})), 200);
    assert_int_equal(strlen(load_shown(&load, (struct str){wide, 201})), 203);
    /* The cut is between characters: the two bytes of U+00E9 stay together. */
    memcpy(wide + 199, "\xc3\xa9", 2);
    assert_int_equal(strlen(load_shown(&load, (struct str){wide, 300})), 199 + 3);
    arena_free(arena);
}

static void is_json(void **state)
{
    (void)state;
    assert_true(load_is_json(STR(" \n{")));
    assert_true(load_is_json(STR("\xef\xbb\xbf[]")));
    assert_false(load_is_json(STR("\nAn error occurred (X)")));
    assert_false(load_is_json(STR_EMPTY));
    assert_false(load_is_json(STR("\xef\xbb\xbf")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes),       cmocka_unit_test(each_member_once), cmocka_unit_test(date_forms),
        cmocka_unit_test(files_beside), cmocka_unit_test(wrong_files),      cmocka_unit_test(shown),
        cmocka_unit_test(is_json),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
