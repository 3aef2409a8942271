/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole snapshots: those of tests/cases/accounts as their expected.txt has them (ROLECALL_REWRITE=1 writes it anew),
 * forms that must be read alike, published dumps, and input that is none.
 */
#include "fixture.h"

#include <dirent.h>

#include "base/map.h"

#define CASES    "tests/cases/accounts"
#define EXAMPLES "../shared/examples/accounts"
#define GAAD     "../shared/data/gaad"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- An account as text ---- */

static void add_str(struct buf *out, const char *label, struct str value)
{
    buf_printf(out, "%s", label);
    buf_add(out, value);
}

static void add_document(struct buf *out, const struct policy_ref *reference)
{
    buf_add(out, reference->name);
    if (reference->document == NULL)
        buf_printf(out, reference->maybe_absent ? "=unknown, if it exists" : "=unknown");
    else
        buf_printf(out, "=%zu%s%s", reference->document->statement_count,
                   reference->document->unknown ? " unknown" : "",
                   policy_has_faults(reference->document) ? " faulty" : "");
}

static void add_layer(struct buf *out, const char *label, const struct layer *layer)
{
    if (!layer->given)
        return;
    buf_printf(out, " %s[", label);
    for (size_t i = 0; i < layer->count; i++) {
        if (i != 0)
            buf_printf(out, "; ");
        add_document(out, &layer->policies[i]);
    }
    buf_printf(out, "]");
}

static void add_entity(struct buf *out, const char *kind, const struct entity *entity)
{
    buf_printf(out, "%s ", kind);
    buf_add(out, entity->name);
    add_str(out, " ", entity->arn);
    add_str(out, " ", entity->path);
    if (entity->unique_id.len != 0)
        add_str(out, " ", entity->unique_id);
    if (entity->created.len != 0)
        add_str(out, " since ", entity->created);
    add_layer(out, "identity", &entity->identity);
    add_layer(out, "boundary", &entity->boundary);
    for (size_t i = 0; i < entity->tag_count; i++) {
        add_str(out, " tag ", entity->tags[i].key);
        add_str(out, "=", entity->tags[i].value);
    }
}

static void add_user(struct buf *out, const struct user *user)
{
    add_entity(out, "user", &user->entity);
    for (size_t i = 0; i < user->group_count; i++)
        add_str(out, " in ", user->groups[i]->entity.name);
    if (user->groups_missing)
        buf_printf(out, " in a missing group");
    if (user->credentials.known)
        buf_printf(out, " credentials:%s%s%s", user->credentials.password_enabled ? " password" : "",
                   user->credentials.mfa_active ? " mfa" : "", user->credentials.active_key ? " key" : "");
    buf_printf(out, "\n");
}

static void add_role(struct buf *out, const struct role *role)
{
    add_entity(out, "role", &role->entity);
    add_layer(out, "trust", &role->trust_layer);
    if (role->last_used_known)
        add_str(out, " used ", role->last_used.len == 0 ? STR("never") : role->last_used);
    buf_printf(out, "%s%s\n", role->service_linked ? " service-linked" : "",
               role->identity_center ? " identity-center" : "");
}

static void add_levels(struct buf *out, const char *label, const struct levels *levels)
{
    buf_printf(out, "%s %s", label, levels->known ? "known" : "unknown");
    for (size_t i = 0; i < levels->count; i++) {
        add_str(out, " ", levels->levels[i].target);
        add_layer(out, "", &levels->levels[i].layer);
    }
    buf_printf(out, "\n");
}

static void add_providers(struct buf *out, const char *label, const struct provider_list *list)
{
    buf_printf(out, "%s %s", label, list->known ? "known" : "unknown");
    for (size_t i = 0; i < list->count; i++)
        add_str(out, " ", list->providers[i].name);
    buf_printf(out, "\n");
}

static void add_organization(struct buf *out, const struct account *account)
{
    const struct organization *organization = &account->organization;
    buf_printf(out, "organization %s", !organization->known ? "unknown" : organization->member ? "member" : "none");
    if (organization->id.len != 0)
        add_str(out, " ", organization->id);
    if (organization->path.len != 0)
        add_str(out, " ", organization->path);
    if (account->management_known)
        buf_printf(out, account->management ? " management" : " not-management");
    buf_printf(out, "\n");
}

static void add_account(struct buf *out, const struct account *account)
{
    add_str(out, "account ", account->id.len == 0 ? STR("unknown") : account->id);
    add_str(out, " ", account->partition);
    if (account->alias.len != 0)
        add_str(out, " ", account->alias);
    if (account->collected_at.len != 0)
        add_str(out, " collected ", account->collected_at);
    buf_printf(out, "%s%s%s%s%s%s\n", account->truncated ? " truncated" : "", account->has_users ? "" : " no-users",
               account->has_groups ? "" : " no-groups", account->has_roles ? "" : " no-roles",
               account->has_policies ? "" : " no-policies", account->tags_collected ? "" : " no-tags");
    for (size_t i = 0; i < account->group_count; i++) {
        add_entity(out, "group", &account->groups[i].entity);
        buf_printf(out, "\n");
    }
    for (size_t i = 0; i < account->user_count; i++)
        add_user(out, &account->users[i]);
    for (size_t i = 0; i < account->role_count; i++)
        add_role(out, &account->roles[i]);
    for (size_t i = 0; i < account->policy_count; i++) {
        const struct managed_policy *policy = &account->policies[i];
        add_str(out, "policy ", policy->arn);
        add_str(out, " ", policy->name);
        add_str(out, " ", policy->version.len == 0 ? STR("-") : policy->version);
        buf_printf(out, "%s%s\n", policy->aws_managed ? " aws" : "", policy->document == NULL ? " unknown" : "");
    }
    add_levels(out, "scps", &account->scps);
    add_levels(out, "rcps", &account->rcps);
    add_organization(out, account);
    add_providers(out, "saml", &account->saml_providers);
    add_providers(out, "oidc", &account->oidc_providers);
    if (account->report_known)
        buf_printf(out, "report known\n");
    if (account->support_plan_note.len != 0) {
        add_str(out, "support ", account->support_plan_note);
        buf_printf(out, "\n");
    }
    for (size_t i = 0; i < account->warning_count; i++)
        buf_printf(out, "warning %s: %s\n", account->warnings[i].code, account->warnings[i].message.at);
}

/* Every entry below `path`: its account, or its error. */
static void add_all_below(void **state, const char *path, struct buf *out)
{
    struct arena *arena = arena_new(0);
    struct str given = str_of(path);
    struct snapshot_list list = {0};
    assert_int_equal(snapshot_find(arena, &given, 1, &list, NULL), RC_OK);
    for (size_t i = 0; i < list.count; i++) {
        struct account *account = NULL;
        struct err err = ERR_NONE;
        buf_printf(out, "%s%s\n", i == 0 ? "" : "\n", list.entries[i].path.at);
        if (snapshot_read(*state, &list.entries[i], &account, &err) == RC_OK)
            add_account(out, account);
        else
            buf_printf(out, "error %s:%zu:%zu: %s (%s)\n", err.file, err.line, err.column, err.text,
                       err.hint == NULL ? "" : err.hint);
        account_free(account);
        err_clear(&err);
    }
    arena_free(arena);
}

/* ---- The cases ---- */

static bool is_case(const char *name)
{
    return name[0] != '.';
}

static void cases(void **state)
{
    DIR *folder = opendir(CASES);
    size_t count = 0;
    size_t wrong = 0;
    assert_non_null(folder);
    for (struct dirent *item = readdir(folder); item != NULL; item = readdir(folder)) {
        char path[512];
        char expected_path[600];
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct file expected = {0};
        if (!is_case(item->d_name))
            continue;
        count++;
        snprintf(path, sizeof path, "%s/%s", CASES, item->d_name);
        snprintf(expected_path, sizeof expected_path, "%s/expected.txt", path);
        add_all_below(state, path, &out);
        if (getenv("ROLECALL_REWRITE") != NULL)
            write_file(path, "expected.txt", buf_str(&out));
        if (file_read(str_of(expected_path), &expected, NULL) != RC_OK || !str_equal(expected.bytes, buf_str(&out))) {
            print_message("%s is not what was read:\n%s\n", expected_path, out.at);
            wrong++;
        }
        file_free(&expected);
        buf_free(&out);
    }
    closedir(folder);
    assert_true(count >= 8);
    assert_int_equal(wrong, 0);
}

/* ---- Alike ---- */

/* One account, as AWS CLI 2 prints it, and in all the other forms of snapshot.md. */
#define DOC "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"
#define TRUST                                                                                                          \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:"           \
    "AssumeRole\"}]}"
#define IN_STRING(text) "\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[" text "]}\""
#define ROLE_WITH(before, trust, doc, date, after)                                                                     \
    "{" before "\"RoleName\":\"R\",\"Path\":\"/\",\"RoleId\":\"AROAR\",\"Arn\":\"arn:aws:iam::111122223333:role/R\","  \
    "\"AssumeRolePolicyDocument\":" trust ",\"CreateDate\":" date ",\"AttachedManagedPolicies\":[],\"Tags\":[],"       \
    "\"RolePolicyList\":[{\"PolicyName\":\"P\",\"PolicyDocument\":" doc "}],"                                          \
    "\"RoleLastUsed\":{\"LastUsedDate\":" date ",\"Region\":\"eu-west-1\"}" after "}"
#define DUMP_WITH(role) "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[" role "],\"Policies\":[]}"
#define DATE            "\"2026-10-30T09:12:44+00:00\""

static const struct {
    const char *form;
    const char *dump;
} alike[] = {
    {"AWS CLI 2", DUMP_WITH(ROLE_WITH("", TRUST, DOC, DATE, ""))},
    {"a document as JSON in a string",
     DUMP_WITH(ROLE_WITH(
         "",
         IN_STRING("{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"sts:AssumeRole\\\"}"),
         IN_STRING("{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*\\\"}"), DATE,
         ""))},
    {"the API's own: percent-encoded",
     DUMP_WITH(ROLE_WITH("",
                         "\"%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C"
                         "%22Principal%22%3A%22%2A%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D\"",
                         "\"%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C"
                         "%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D\"",
                         DATE, ""))},
    {"a date with Z", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "\"2026-10-30T09:12:44Z\"", ""))},
    {"a date with a fraction", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "\"2026-10-30T09:12:44.000Z\"", ""))},
    {"a date with a blank", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "\"2026-10-30 09:12:44+00:00\"", ""))},
    {"a date in another zone", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "\"2026-10-30T11:12:44+02:00\"", ""))},
    {"a date as an epoch, AWS CLI 1", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "1793351564", ""))},
    {"a date as an epoch with a fraction", DUMP_WITH(ROLE_WITH("", TRUST, DOC, "1793351564.0", ""))},
    {"a byte order mark", "\xef\xbb\xbf" DUMP_WITH(ROLE_WITH("", TRUST, DOC, DATE, ""))},
    {"sections in another order",
     "{\"Policies\":[],\"RoleDetailList\":[" ROLE_WITH(
         "", TRUST, DOC, DATE, "") "],\"IsTruncated\":false,\"GroupDetailList\":[],\"UserDetailList\":[]}"},
    {"null for a list",
     "{\"UserDetailList\":null,\"GroupDetailList\":null,\"RoleDetailList\":[" ROLE_WITH(
         "\"InstanceProfileList\":null,\"PermissionsBoundary\":null,", TRUST, DOC, DATE, "") "],\"Policies\":null}"},
    {"a single object for a list", "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":" ROLE_WITH(
                                       "", TRUST, DOC, DATE, "") ",\"Policies\":[]}"},
    {"unknown keys, boto3's metadata",
     "{\"ResponseMetadata\":{\"HTTPStatusCode\":200},\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":"
     "[" ROLE_WITH("\"New\":{\"a\":[1]},", TRUST, DOC, DATE,
                   ",\"Later\":null") "],\"Policies\":[],\"IsTruncated\":false}"},
    {"a name with \\u escapes", "{\"UserDetailList\":[],\"GroupDetailList\":[],\"\\u0052oleDetailList\":[" ROLE_WITH(
                                    "", TRUST, DOC, DATE, "") "],\"Policies\":[]}"},
};

static void read_alike(void **state)
{
    struct buf first = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < COUNT(alike); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct account *account = read_dump(state, str_of(alike[i].dump));
        add_account(&out, account);
        if (i == 0)
            first = out;
        else if (!str_equal(buf_str(&out), buf_str(&first)))
            fail_msg("%s:\n%s\nis not\n%s", alike[i].form, out.at, first.at);
        account_free(account);
        if (i != 0)
            buf_free(&out);
    }
    assert_non_null(strstr(first.at, "identity[role/R:P=1] trust[trust=1] used 2026-10-30T09:12:44Z"));
    buf_free(&first);
}

/* ---- Published dumps ---- */

static void read_folder_of(void **state, const char *path, size_t wanted)
{
    struct arena *arena = arena_new(0);
    struct str given = str_of(path);
    struct snapshot_list list = {0};
    struct err err = ERR_NONE;
    if (access(path, R_OK) != 0) {
        print_message("skipped: %s is not there\n", path);
        arena_free(arena);
        skip();
    }
    assert_int_equal(snapshot_find(arena, &given, 1, &list, &err), RC_OK);
    assert_int_equal(list.count, wanted);
    for (size_t i = 0; i < list.count; i++) {
        struct account *account = NULL;
        char space[1024];
        if (snapshot_read(*state, &list.entries[i], &account, &err) != RC_OK)
            fail_msg("%s", error_line(&err, space, sizeof space));
        assert_int_equal(account->id.len, 12);
        assert_true(account->user_count + account->role_count + account->policy_count > 0);
        account_free(account);
    }
    arena_free(arena);
}

static void published_dumps(void **state)
{
    read_folder_of(state, GAAD, 18);
}

static void shared_examples(void **state)
{
    read_folder_of(state, EXAMPLES, 24);
}

/* ---- Input that is no snapshot ---- */

static const struct {
    const char *dump;
    const char *error;
} refused[] = {
    {"", "dump.json:1:1: "},
    {"not json", "dump.json:1:1: "},
    {"[]", "dump.json:1:1: an array where the authorization details of an account, an object, should be"},
    {"{\"Users\":[]}",
     "dump.json:1:1: no UserDetailList, GroupDetailList, RoleDetailList or Policies: not the dump of an"},
    {"{\"RoleDetailList\":[]", "dump.json:1:21: "},
    {"{\"RoleDetailList\":[],\n \"RoleDetailList\":[]}", "dump.json:2:19: RoleDetailList occurs twice in one object"},
    {"{\"RoleDetailList\":7}", "dump.json:1:19: RoleDetailList is a number, not a list"},
    {"{\"RoleDetailList\":[\"R\"]}", "dump.json:1:20: RoleDetailList holds a string where an object should be"},
    {"{\"RoleDetailList\":[{\"RoleName\":\"\xff\"}]}", "dump.json:1:33: "},
    {"{\"RoleDetailList\":[],}", "dump.json:1:21: "},
};

static void refusals(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct account *account = NULL;
        struct err err = ERR_NONE;
        char space[1024];
        assert_int_equal(snapshot_read_bytes(*state, str_of(refused[i].dump), STR("dump.json"), &account, &err),
                         RC_BAD_INPUT);
        assert_null(account);
        error_line(&err, space, sizeof space);
        if (strncmp(space, refused[i].error, strlen(refused[i].error)) != 0)
            fail_msg("%s\nsays  %s\nwhere %s", refused[i].dump, space, refused[i].error);
        assert_non_null(err.kind);
        err_clear(&err);
    }
}

/* Text of `count` times `unit` between two others. */
static struct str repeated(struct buf *buf, const char *before, const char *unit, size_t count, const char *after)
{
    buf_add(buf, str_of(before));
    for (size_t i = 0; i < count; i++)
        buf_add(buf, str_of(unit));
    buf_add(buf, str_of(after));
    assert_int_equal(buf->failed, RC_OK);
    return buf_str(buf);
}

static void deep_nesting(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    struct account *account = NULL;
    struct err err = ERR_NONE;
    struct str text = repeated(&buf, "{\"RoleDetailList\":", "[", 100000, "");
    assert_int_equal(snapshot_read_bytes(*state, text, STR("dump.json"), &account, &err), RC_BAD_INPUT);
    assert_string_equal(err.kind, "too-deep");
    err_clear(&err);
    buf_free(&buf);
}

/* Where nobody reads it a long string is no harm; as a name it is refused. */
static void long_strings(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    struct account *account = NULL;
    struct err err = ERR_NONE;
    char space[1024];
    struct str text = repeated(&buf, "{\"RoleDetailList\":[],\"Extra\":\"", "0123456789abcdef", (64 << 20) / 16, "\"}");
    account_free(read_dump(state, text));
    buf_reset(&buf);
    text = repeated(&buf, "{\"RoleDetailList\":[{\"RoleName\":\"", "0123456789abcdef", (64 << 20) / 16, "\"}]}");
    assert_int_equal(snapshot_read_bytes(*state, text, STR("dump.json"), &account, &err), RC_BAD_INPUT);
    assert_string_equal(error_line(&err, space, sizeof space),
                        "dump.json:1:32: RoleName has 67108864 bytes; nothing of that name is longer than 8192");
    err_clear(&err);
    buf_free(&buf);
}

/* Users in groups multiply: a small dump may not become a large account. */
static void multiplying_groups(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    struct account *account = NULL;
    struct err err = ERR_NONE;
    buf_add(&buf, STR("{\"GroupDetailList\":[{\"GroupName\":\"G\",\"GroupPolicyList\":["));
    for (size_t i = 0; i < 4000; i++)
        buf_printf(&buf, "%s{\"PolicyName\":\"P%zu\"}", i == 0 ? "" : ",", i);
    buf_add(&buf, STR("]}],\"UserDetailList\":["));
    for (size_t i = 0; i < 4000; i++)
        buf_printf(&buf, "%s{\"UserName\":\"U%zu\",\"GroupList\":[\"G\"]}", i == 0 ? "" : ",", i);
    buf_add(&buf, STR("]}"));
    assert_int_equal(snapshot_read_bytes(*state, buf_str(&buf), STR("dump.json"), &account, &err), RC_LIMIT);
    assert_non_null(strstr(err.text, "takes more than"));
    err_clear(&err);
    buf_free(&buf);
}

/* What is made of a dump, its JSON and its policies left aside, is bounded by the dump; equal policies are one. */
static void memory_of_a_large_account(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&buf, STR("{\"RoleDetailList\":["));
    for (size_t i = 0; i < 4000; i++)
        buf_printf(&buf,
                   "%s{\"Path\":\"/\",\"RoleName\":\"R%zu\",\"RoleId\":\"AROAR%zu\",\"Arn\":"
                   "\"arn:aws:iam::111122223333:role/R%zu\",\"CreateDate\":\"2025-04-01T10:00:00+00:00\","
                   "\"AssumeRolePolicyDocument\":" TRUST
                   ",\"InstanceProfileList\":[],\"RolePolicyList\":[{\"PolicyName\":"
                   "\"P\",\"PolicyDocument\":" DOC "}],\"AttachedManagedPolicies\":[],\"Tags\":[],\"RoleLastUsed\":{}}",
                   i == 0 ? "" : ",", i, i, i);
    buf_add(&buf, STR("]}"));
    struct account *account = read_dump(state, buf_str(&buf));
    assert_int_equal(account->role_count, 4000);
    assert_in_range(arena_size(account->arena), 1, buf.len * 3); /* compact JSON of sparse roles: the worst there is */
    assert_int_equal(policy_cache_count(account->own_policies), 2);
    account_free(account);
    buf_free(&buf);
}

/* A NUL and escape sequences are characters of a name; they are shown where somebody reads them. */
static void hostile_names(void **state)
{
    const char *dump = "{\"RoleDetailList\":[{\"RoleName\":\"a\\u0000b\\u001b[31m\",\"Arn\":"
                       "\"arn:aws:iam::111122223333:role/a\\u0000b\\u001b[31m\"}]}";
    struct account *account = read_dump(state, str_of(dump));
    assert_int_equal(account->role_count, 1);
    assert_true(str_equal(account->roles[0].entity.name, STR("a\0b\x1b[31m")));
    assert_non_null(account_role(account, STR("arn:aws:iam::111122223333:role/a\0b\x1b[31m")));
    assert_non_null(strstr(warning_of(account, "policy-document-missing"), "role/a\\0b"));
    account_free(account);
}

/* What happens to one input is nothing to the next. */
static void reader_survives_errors(void **state)
{
    for (size_t i = 0; i < 3; i++) {
        refusals(state);
        account_free(read_dump(state, str_of(alike[0].dump)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases),
        cmocka_unit_test(read_alike),
        cmocka_unit_test(published_dumps),
        cmocka_unit_test(shared_examples),
        cmocka_unit_test(refusals),
        cmocka_unit_test(deep_nesting),
        cmocka_unit_test(long_strings),
        cmocka_unit_test(multiplying_groups),
        cmocka_unit_test(memory_of_a_large_account),
        cmocka_unit_test(hostile_names),
        cmocka_unit_test(reader_survives_errors),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
