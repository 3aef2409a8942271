/* SPDX-License-Identifier: Apache-2.0
 *
 * Groups, users and roles: what they are called, whose policies they have, what is known of them.
 */
#include "fixture.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define A            "arn:aws:iam::111122223333:"
#define DOC          "{\"Version\":\"2012-10-17\",\"Statement\":[]}"

/* Name, path and ARN of a role, each from the others. */
static const struct {
    const char *dump, *name, *path, *arn;
} identities[] = {
    {ONE_ROLE("\"RoleName\":\"R\",\"Path\":\"/a/b/\",\"Arn\":\"" A "role/a/b/R\""), "R", "/a/b/", A "role/a/b/R"},
    {ONE_ROLE("\"RoleName\":\"R\",\"Arn\":\"" A "role/a/b/R\""), "R", "/a/b/", A "role/a/b/R"},
    {ONE_ROLE("\"Arn\":\"" A "role/a/b/R\""), "R", "/a/b/", A "role/a/b/R"},
    {ONE_ROLE("\"Arn\":\"" A "role/R\""), "R", "/", A "role/R"},
    {ONE_ROLE("\"RoleName\":\"R\""), "R", "/", "arn:aws:iam:::role/R"},
    {ONE_ROLE("\"RoleName\":\"R\",\"Path\":\"/aws-service-role/x/\""), "R", "/aws-service-role/x/",
     "arn:aws:iam:::role/aws-service-role/x/R"},
};

static void names(void **state)
{
    for (size_t i = 0; i < COUNT(identities); i++) {
        struct account *account = read_dump(state, str_of(identities[i].dump));
        const struct role *role = &account->roles[0];
        assert_text(role->entity.name, identities[i].name);
        assert_text(role->entity.path, identities[i].path);
        assert_text(role->entity.arn, identities[i].arn);
        assert_ptr_equal(account_role(account, role->entity.arn), role);
        assert_int_equal(role->service_linked, strstr(identities[i].path, "aws-service-role") != NULL);
        assert_false(role->identity_center);
        account_free(account);
    }
}

static void refusals(void **state)
{
    assert_refused(state, ONE_ROLE("\"Path\":\"/\""), NULL, 0, DUMP_NAME ":1:75: a role without RoleName and Arn");
    assert_refused(state, ONE_ROLE("\"Arn\":\"" A "user/R\""), NULL, 0,
                   DUMP_NAME ":1:82: not the ARN of a role: " A "user/R");
    assert_refused(state, ONE_ROLE("\"Arn\":\"" A "role/\""), NULL, 0,
                   DUMP_NAME ":1:82: not the ARN of a role: " A "role/");
    assert_refused(state, ONE_ROLE("\"RoleName\":\"R\",\"Path\":\"a/\""), NULL, 0,
                   DUMP_NAME ":1:98: a path that does not begin and end with /: a/");
}

#define GROUPS(groups, users) "{\"GroupDetailList\":[" groups "],\"UserDetailList\":[" users "]"
#define GROUP(name, policy)                                                                                            \
    "{\"Arn\":\"" A "group/" name "\",\"GroupPolicyList\":[{\"PolicyName\":\"" policy "\",\"PolicyDocument\":" DOC "}" \
    "]"                                                                                                                \
    "}"
#define USER(name, groups) "{\"Arn\":\"" A "user/" name "\",\"GroupList\":[" groups "]}"

static void users_of_groups(void **state)
{
    struct account *account = read_dump(
        state,
        STR(GROUPS(GROUP("G", "g") "," GROUP("H", "h"), USER("a", "\"H\",\"G\",\"H\"") "," USER("b", "\"G\"") "," USER(
                                                            "c", "") "," USER("d", "\"G\"")) "}"));
    assert_int_equal(account->users[0].group_count, 2); /* named twice is once */
    assert_text(account->users[0].groups[0]->entity.name, "H");
    assert_int_equal(account->users[0].entity.identity.count, 2);
    assert_text(account->users[0].entity.identity.policies[0].name, "group/H:h");
    assert_text(account->users[0].entity.identity.policies[1].name, "group/G:g");
    assert_int_equal(account->users[1].entity.identity.count, 1);
    assert_int_equal(account->users[2].entity.identity.count, 0);
    assert_true(account->users[2].entity.identity.given);
    assert_int_equal(account->users[3].entity.identity.count, 1);
    assert_false(account->users[0].groups_missing);
    account_free(account);
}

/* A group that the dump lacks: unknown, and a fault unless the dump may rightly lack it. */
static void missing_groups(void **state)
{
    static const struct {
        const char *dump;
        bool warned;
    } dumps[] = {
        {GROUPS("", USER("a", "\"G\"")) "}", true},
        {GROUPS("", USER("a", "\"G\"")) ",\"IsTruncated\":true}", false},
        {"{\"UserDetailList\":[" USER("a", "\"G\"") "]}", false},
    };
    for (size_t i = 0; i < COUNT(dumps); i++) {
        struct account *account = read_dump(state, str_of(dumps[i].dump));
        const struct user *user = &account->users[0];
        assert_true(user->groups_missing);
        assert_int_equal(user->entity.identity.count, 1);
        assert_text(user->entity.identity.policies[0].name, "group/G");
        assert_null(user->entity.identity.policies[0].document);
        assert_true(user->entity.identity.policies[0].maybe_absent);
        assert_int_equal(warning_of(account, "group-missing") != NULL, dumps[i].warned);
        account_free(account);
    }
}

/* Of two entities of one name the later one counts, in every section. */
static void duplicates(void **state)
{
    struct account *account = read_dump(
        state,
        STR("{\"GroupDetailList\":[" GROUP("G", "old") "," GROUP(
            "G", "new") "],"
                        "\"UserDetailList\":[" USER("u", "") "," USER("v", "\"G\"") "," USER("u", "\"G\"") "," USER(
                            "w", "\"G\"") "],"
                                          "\"RoleDetailList\":[{\"Arn\":\"" A
                                          "role/R\",\"RoleId\":\"AROA1\"},{\"Arn\":\"" A
                                          "role/R\",\"RoleId\":\"AROA2\"}],"
                                          "\"Policies\":[{\"Arn\":\"" A "policy/P\",\"DefaultVersionId\":\"v1\"},"
                                          "{\"Arn\":\"" A "policy/P\",\"DefaultVersionId\":\"v2\"}]}"));
    size_t warned = 0;
    for (size_t i = 0; i < account->warning_count; i++)
        warned += strcmp(account->warnings[i].code, "duplicate-entity") == 0;
    assert_int_equal(warned, 4);
    assert_int_equal(account->group_count, 1);
    assert_int_equal(account->user_count, 3);
    assert_int_equal(account->role_count, 1);
    assert_int_equal(account->policy_count, 1);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(account->users[i].entity.identity.count, 1);
        assert_text(account->users[i].entity.identity.policies[0].name, "group/G:new");
    }
    assert_text(account->roles[0].entity.unique_id, "AROA2");
    assert_text(account->policies[0].version, "v2");
    account_free(account);
}

static void tags(void **state)
{
    static const struct {
        const char *dump;
        bool collected;
    } dumps[] = {
        {"{\"UserDetailList\":[" USER("u", "") "],\"RoleDetailList\":[{\"Arn\":\"" A
                                               "role/R\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"b\"}]}]}",
         true},
        {"{\"UserDetailList\":[" USER("u", "") "],\"RoleDetailList\":[{\"Arn\":\"" A "role/R\",\"Tags\":[]}]}", true},
        {"{\"UserDetailList\":[" USER("u", "") "],\"RoleDetailList\":[{\"Arn\":\"" A "role/R\"}]}", false},
    };
    for (size_t i = 0; i < COUNT(dumps); i++) {
        struct account *account = read_dump(state, str_of(dumps[i].dump));
        assert_int_equal(account->tags_collected, dumps[i].collected);
        assert_int_equal(account->users[0].entity.tags_known, dumps[i].collected);
        assert_int_equal(account->roles[0].entity.tags_known, dumps[i].collected);
        assert_int_equal(warning_of(account, "tags-not-collected") == NULL, dumps[i].collected);
        if (i == 0) {
            assert_int_equal(account->roles[0].entity.tag_count, 2);
            assert_text(account->roles[0].entity.tags[0].value, "1");
            assert_text(account->roles[0].entity.tags[1].key, "b");
        }
        account_free(account);
    }
}

static const struct {
    const char *members;
    bool known;
    const char *when, *region;
} last_used[] = {
    {"", false, "", ""},
    {",\"RoleLastUsed\":null", false, "", ""},
    {",\"RoleLastUsed\":{}", true, "", ""},
    {",\"RoleLastUsed\":{\"LastUsedDate\":\"2026-10-30T09:12:44+00:00\",\"Region\":\"eu-west-1\"}", true,
     "2026-10-30T09:12:44Z", "eu-west-1"},
    {",\"RoleLastUsed\":{\"LastUsedDate\":1793351564.5}", true, "2026-10-30T09:12:44Z", ""},
};

static void roles_last_used(void **state)
{
    for (size_t i = 0; i < COUNT(last_used); i++) {
        char dump[512];
        snprintf(dump, sizeof dump, ONE_ROLE("\"RoleName\":\"R\",\"MaxSessionDuration\":%zu%s"), 3600 + i,
                 last_used[i].members);
        struct account *account = read_dump(state, str_of(dump));
        const struct role *role = &account->roles[0];
        assert_int_equal(role->last_used_known, last_used[i].known);
        assert_text(role->last_used, last_used[i].when);
        assert_text(role->last_used_region, last_used[i].region);
        assert_int_equal(role->max_session_seconds, 3600 + i);
        account_free(account);
    }
}

static void trust(void **state)
{
    struct account *account = read_dump(state, STR(ONE_ROLE("\"RoleName\":\"R\",\"AssumeRolePolicyDocument\":" DOC)));
    assert_non_null(account->roles[0].trust);
    assert_int_equal(account->roles[0].trust->type, POLICY_TRUST);
    assert_ptr_equal(account->roles[0].trust_layer.policies[0].document, account->roles[0].trust);
    assert_text(account->roles[0].trust_layer.policies[0].name, "trust");
    account_free(account);

    account = read_dump(state, STR(ONE_ROLE("\"RoleName\":\"R\"")));
    assert_null(account->roles[0].trust);
    assert_true(account->roles[0].trust_layer.given);
    assert_int_equal(account->roles[0].trust_layer.count, 1);
    assert_null(account->roles[0].trust_layer.policies[0].document);
    assert_non_null(strstr(warning_of(account, "policy-document-missing"), "role/R:trust"));
    account_free(account);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),           cmocka_unit_test(refusals),   cmocka_unit_test(users_of_groups),
        cmocka_unit_test(missing_groups),  cmocka_unit_test(duplicates), cmocka_unit_test(tags),
        cmocka_unit_test(roles_last_used), cmocka_unit_test(trust),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
