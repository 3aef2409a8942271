/* SPDX-License-Identifier: Apache-2.0
 *
 * Members and files as every loader reads them, through the snapshots that hold them.
 */
#include "fixture.h"

#include "account/load.h"

#define COUNT(array)       (sizeof(array) / sizeof *(array))
#define COLLECTION(member) "{\"schema\":\"rolecall-collection/1\"," member "}"
#define ROLE_ARN           "\"Arn\":\"arn:aws:iam::111122223333:role/R\""

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
    {"\"2026-10-30T09:12:44Z\"", "2026-10-30T09:12:44Z", false},
    {"\"2026-10-30t09:12:44z\"", "2026-10-30T09:12:44Z", false},
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

/* A folder may be given with a slash behind it; a file is a dump by its name only where it is JSON by its name. */
static void a_slash_behind_the_folder(void **state)
{
    char folder[64], given[80], page[160];
    struct arena *arena = arena_new(0);
    struct snapshot_list list = {0};
    struct account *account = NULL;
    struct err err = ERR_NONE;
    folder_new(folder);
    snprintf(given, sizeof given, "%s/", folder);
    snprintf(page, sizeof page, "%s/%s", folder, DUMP_NAME);
    write_file(folder, DUMP_NAME, STR(NOTHING));
    write_file(folder, "get-account-authorization-details.txt", STR("no JSON"));
    write_file(folder, "list-account-aliases.json", STR("{\"AccountAliases\":[\"beside\"]}"));
    struct str path = str_of(given);
    assert_int_equal(snapshot_find(arena, &path, 1, &list, &err), RC_OK);
    assert_int_equal(list.count, 1);
    assert_int_equal(list.entries[0].page_count, 1);
    assert_text(list.entries[0].pages[0], page);
    assert_int_equal(snapshot_read(*state, &list.entries[0], &account, &err), RC_OK);
    assert_text(account->alias, "beside");
    account_free(account);
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
    memset(wide, '\x80', sizeof wide);
    assert_string_equal(load_shown(&load, (struct str){wide, 300}), "\xe2\x80\xa6");
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

/* Every member that is read may be of a wrong type: the account is refused, and it is said which member it was. */
static void each_member_of_a_wrong_type(void **state)
{
#define SECTION(name, member) "{\"" name "\":[{\"Arn\":\"arn:aws:iam::111122223333:user/a\"," member "}]}"
#define VERSION(member)       SECTION("Policies", "\"PolicyVersionList\":[{" member "}]")
    static const struct {
        const char *file, *content, *said;
    } rows[] = {
        {DUMP_NAME, "{\"UserDetailList\":7}", "UserDetailList is a number, not a list"},
        {DUMP_NAME, "{\"GroupDetailList\":7}", "GroupDetailList is a number, not a list"},
        {DUMP_NAME, "{\"RoleDetailList\":7}", "RoleDetailList is a number, not a list"},
        {DUMP_NAME, "{\"Policies\":7}", "Policies is a number, not a list"},
        {DUMP_NAME, "{\"Policies\":[{\"Arn\":7}]}", "Arn is a number, not a string"},
        {DUMP_NAME, SECTION("Policies", "\"PolicyName\":7"), "PolicyName is a number, not a string"},
        {DUMP_NAME, SECTION("Policies", "\"Path\":7"), "Path is a number, not a string"},
        {DUMP_NAME, SECTION("Policies", "\"DefaultVersionId\":7"), "DefaultVersionId is a number, not a string"},
        {DUMP_NAME, SECTION("Policies", "\"PolicyVersionList\":7"), "PolicyVersionList is a number, not a list"},
        {DUMP_NAME, VERSION("\"VersionId\":7"), "VersionId is a number, not a string"},
        {DUMP_NAME, VERSION("\"IsDefaultVersion\":7"), "IsDefaultVersion is a number, neither true nor false"},
        {DUMP_NAME, VERSION("\"IsDefaultVersion\":{}"), "IsDefaultVersion is an object, neither true nor false"},
        {DUMP_NAME, VERSION("\"VersionId\":\"a\",\"VersionId\":\"b\""), "VersionId occurs twice in one object"},
        {DUMP_NAME, "{\"Policies\":[{\"Arn\":\"a\",\"Arn\":\"b\"}]}", "not an ARN of IAM: a"},
        {DUMP_NAME, SECTION("UserDetailList", "\"UserName\":7"), "UserName is a number, not a string"},
        {DUMP_NAME, SECTION("UserDetailList", "\"UserId\":7"), "UserId is a number, not a string"},
        {DUMP_NAME, SECTION("UserDetailList", "\"UserName\":\"a\",\"GroupList\":7"),
         "GroupList is a number, not a list"},
        {DUMP_NAME, SECTION("GroupDetailList", "\"GroupName\":7"), "GroupName is a number, not a string"},
        {DUMP_NAME, SECTION("UserDetailList", "\"UserName\":\"a\",\"Tags\":[{\"Key\":7}]"),
         "Key is a number, not a string"},
        {DUMP_NAME, SECTION("UserDetailList", "\"UserName\":\"a\",\"Tags\":[{\"Key\":\"k\",\"Value\":7}]"),
         "Value is a number, not a string"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":7}", "SAMLProviderList is a number, not a list"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":[{\"Arn\":7}]}", "Arn is a number, not a string"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":[{\"Arn\":\"a\",\"Arn\":\"b\"}]}",
         "Arn occurs twice in one object"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":[{\"Arn\":\"arn:aws:iam::aws:saml-provider/p\"}]}",
         "a provider without an ARN: arn:aws:iam::aws:saml-provider/p"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":[{\"Arn\":\"p\"}]}", "a provider without an ARN: p"},
        {"list-saml-providers.json", "{\"SAMLProviderList\":[{}]}", "a provider without an ARN: "},
        {"collection.json", "{\"schema\":7}", "schema is a number, not a string"},
        {"collection.json", COLLECTION("\"account\":7"), "account is a number, not a string"},
        {"collection.json", COLLECTION("\"finished\":{}"), "finished is an object, not a string"},
        {"collection.json", COLLECTION("\"calls\":7"), "calls is a number, not a list"},
        {"collection.json", COLLECTION("\"calls\":[{\"call\":7}]"), "call is a number, not a string"},
        {"collection.json", COLLECTION("\"calls\":[{\"region\":7}]"), "region is a number, not a string"},
        {"collection.json", COLLECTION("\"calls\":[{\"status\":7}]"), "status is a number, not a string"},
        {"collection.json", COLLECTION("\"calls\":[{\"code\":7}]"), "code is a number, not a string"},
        {"collection.json", COLLECTION("\"calls\":[{\"code\":\"a\",\"code\":\"b\"}]"),
         "code occurs twice in one object"},
        {"describe-organization.json", "{\"Organization\":{\"Id\":7}}", "Id is a number, not a string"},
        {"describe-organization.json", "{\"Organization\":{\"Id\":\"o-a\",\"Id\":\"o-b\"}}",
         "Id occurs twice in one object"},
        {"describe-organization.json", "{\"Organization\":{\"MasterAccountId\":7}}",
         "MasterAccountId is a number, not a string"},
        {"describe-organization.json", "{\"Organization\":{\"ManagementAccountId\":7}}",
         "ManagementAccountId is a number, not a string"},
        {"describe-organization.json", "{\"Organization\":{\"FeatureSet\":7}}", "FeatureSet is a number, not a string"},
        {"get-caller-identity.json", "{\"Account\":7}", "Account is a number, not a string"},
        {"get-caller-identity.json", "{\"Arn\":7}", "Arn is a number, not a string"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const bool dump = strcmp(rows[i].file, DUMP_NAME) == 0;
        const struct fixture_file files[] = {
            {DUMP_NAME, dump ? rows[i].content : NOTHING}, {dump ? NULL : rows[i].file, rows[i].content}, {NULL, NULL}};
        struct account *account = NULL;
        struct err err = ERR_NONE;
        if (read_files(state, files, &account, &err) != RC_BAD_INPUT || strcmp(err.text, rows[i].said) != 0)
            fail_msg("%s: %s", rows[i].content, err.text == NULL ? "read" : err.text);
        assert_true(err.line > 0 && err.column > 0);
        assert_null(account);
        err_clear(&err);
    }
}

/* True and false as the CLI writes them, and as people do. */
static void booleans(void **state)
{
    static const struct {
        const char *written;
        bool incomplete;
    } rows[] = {
        {"true", true},     {"false", false},     {"null", false},      {"\"true\"", true},
        {"\"True\"", true}, {"\"false\"", false}, {"\"FALSE\"", false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char dump[256];
        snprintf(dump, sizeof dump, "{\"RoleDetailList\":[],\"IsTruncated\":%s}", rows[i].written);
        struct account *account = read_dump(state, str_of(dump));
        if (account->truncated != rows[i].incomplete)
            fail_msg("%s", rows[i].written);
        account_free(account);
    }
}

/* A page without IsTruncated is followed by another where it names what comes next. */
static void what_names_the_next_page(void **state)
{
    static const struct {
        const char *member;
        bool incomplete;
    } rows[] = {
        {"\"Marker\":null", false},
        {"\"Marker\":\"\"", false},
        {"\"Marker\":\"m\"", true},
        {"\"Marker\":7", true},
        {"\"NextToken\":\"\"", false},
        {"\"NextToken\":\"n\"", true},
        {"\"IsTruncated\":null,\"NextToken\":\"n\"", true},
        {"\"IsTruncated\":null", false},
        {"\"IsTruncated\":false,\"NextToken\":\"n\"", false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char dump[256];
        snprintf(dump, sizeof dump, "{\"RoleDetailList\":[],%s}", rows[i].member);
        struct account *account = read_dump(state, str_of(dump));
        if (account->truncated != rows[i].incomplete)
            fail_msg("%s", rows[i].member);
        account_free(account);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes),
        cmocka_unit_test(each_member_once),
        cmocka_unit_test(date_forms),
        cmocka_unit_test(files_beside),
        cmocka_unit_test(wrong_files),
        cmocka_unit_test(shown),
        cmocka_unit_test(is_json),
        cmocka_unit_test(each_member_of_a_wrong_type),
        cmocka_unit_test(booleans),
        cmocka_unit_test(what_names_the_next_page),
        cmocka_unit_test(a_slash_behind_the_folder),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
