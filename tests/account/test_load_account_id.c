/* SPDX-License-Identifier: Apache-2.0
 *
 * Whose snapshot it is, and that there is one account in it.
 */
#include "fixture.h"

#define COUNT(array)             (sizeof(array) / sizeof *(array))
#define ARN(kind, account, name) "{\"Arn\":\"arn:aws:iam::" account ":" kind "/" name "\"}"
#define SECTIONS(users, groups, roles, policies)                                                                       \
    "{\"UserDetailList\":[" users "],\n\"GroupDetailList\":[" groups "],\n\"RoleDetailList\":[" roles                  \
    "],\n\"Policies\":[" policies "]}"
#define IDENTITY(account)                                                                                              \
    "{\"UserId\":\"AIDAX\",\"Account\":\"" account "\",\"Arn\":\"arn:aws-cn:iam::" account ":user/x\"}"

static const struct {
    const char *dump, *identity;
    const char *id, *partition;
} known[] = {
    {SECTIONS(ARN("user", "111122223333", "u"), "", "", ""), NULL, "111122223333", "aws"},
    {SECTIONS("", ARN("group", "111122223333", "g"), "", ""), NULL, "111122223333", "aws"},
    {SECTIONS("", "", ARN("role", "111122223333", "r"), ""), NULL, "111122223333", "aws"},
    {SECTIONS("", "", "", ARN("policy", "111122223333", "p")), NULL, "111122223333", "aws"},
    {SECTIONS(ARN("user", "111122223333", "u"), ARN("group", "aws", "g"), "", ARN("policy", "aws", "p")), NULL,
     "111122223333", "aws"},
    {SECTIONS("", "", "{\"Arn\":\"arn:aws-us-gov:iam::111122223333:role/r\"}", ""), NULL, "111122223333", "aws-us-gov"},
    {SECTIONS("", "", "", ARN("policy", "aws", "p")), NULL, "", "aws"},
    {SECTIONS("", "", "", "{\"Arn\":\"arn:aws-cn:iam::aws:policy/p\"}"), NULL, "", "aws-cn"},
    {SECTIONS("{\"UserName\":\"u\"}", "", "", ""), NULL, "", "aws"},
    /* What the ARNs leave open, the caller's identity tells. */
    {SECTIONS("{\"UserName\":\"u\"}", "", "", ""), IDENTITY("111122223333"), "111122223333", "aws-cn"},
    {SECTIONS("", "", "", ARN("policy", "aws", "p")), IDENTITY("111122223333"), "111122223333", "aws"},
    {SECTIONS(ARN("user", "111122223333", "u"), "", "", ""), IDENTITY("111122223333"), "111122223333", "aws"},
};

static void ids(void **state)
{
    for (size_t i = 0; i < COUNT(known); i++) {
        const struct fixture_file files[FILES_MOST] = {
            {DUMP_NAME, known[i].dump},
            {known[i].identity == NULL ? NULL : "get-caller-identity.json", known[i].identity},
        };
        struct account *account = read_files_well(state, files);
        assert_text(account->id, known[i].id);
        assert_text(account->partition, known[i].partition);
        assert_int_equal(warning_of(account, "account-unknown") != NULL, known[i].id[0] == '\0');
        account_free(account);
    }
}

/* A name alone is enough where something else tells the account. */
static void arn_of_the_name(void **state)
{
    const struct fixture_file files[FILES_MOST] = {
        {DUMP_NAME, SECTIONS("{\"UserName\":\"u\",\"Path\":\"/a/\"}", "", "", "")},
        {"get-caller-identity.json", IDENTITY("111122223333")}};
    struct account *account = read_files_well(state, files);
    assert_text(account->users[0].entity.arn, "arn:aws-cn:iam::111122223333:user/a/u");
    account_free(account);
}

static const struct {
    const char *dump, *file, *content, *error;
} refused[] = {
    {SECTIONS(ARN("user", "111122223333", "u"), "", ARN("role", "444455556666", "r"), ""), NULL, NULL,
     DUMP_NAME ":3:26: two accounts in one snapshot: 111122223333 (FOLDER/" DUMP_NAME ":1:27) and 444455556666"},
    {SECTIONS("", "", ARN("role", "111122223333", "r"), ARN("policy", "444455556666", "p")), NULL, NULL,
     DUMP_NAME ":4:20: two accounts in one snapshot: 111122223333 (FOLDER/" DUMP_NAME ":3:26) and 444455556666"},
    {SECTIONS(ARN("user", "111122223333", "u"), "", "{\"Arn\":\"arn:aws-cn:iam::111122223333:role/r\"}", ""), NULL,
     NULL, DUMP_NAME ":3:26: two partitions in one snapshot: aws and aws-cn"},
    {SECTIONS("{\"Arn\":\"alice\"}", "", "", ""), NULL, NULL, DUMP_NAME ":1:27: not an ARN of IAM: alice"},
    {SECTIONS("{\"Arn\":\"arn:aws:s3:::bucket\"}", "", "", ""), NULL, NULL,
     DUMP_NAME ":1:27: not an ARN of IAM: arn:aws:s3:::bucket"},
    {SECTIONS(ARN("user", "1234", "u"), "", "", ""), NULL, NULL,
     DUMP_NAME ":1:27: an ARN without a 12-digit account id: arn:aws:iam::1234:user/u"},
    {SECTIONS(ARN("user", "111122223333", "u"), "", "", ""), "get-caller-identity.json", IDENTITY("444455556666"),
     "get-caller-identity.json:1:29: two accounts in one snapshot: 111122223333 (FOLDER/" DUMP_NAME
     ":1:27) and 444455556666"},
    {NOTHING, "get-caller-identity.json", "{\"Arn\":\"x\"}",
     "get-caller-identity.json:1:1: no 12-digit Account: not the output of get-caller-identity"},
};

static void refusals(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        const struct fixture_file files[FILES_MOST] = {{DUMP_NAME, refused[i].dump},
                                                       {refused[i].file, refused[i].content}};
        struct account *account = NULL;
        struct err err = ERR_NONE;
        char space[1024];
        assert_int_equal(read_files(state, files, &account, &err), RC_BAD_INPUT);
        error_line(&err, space, sizeof space);
        /* The folder's name is new each time. */
        char *folder = strstr(space, "/tmp/rolecall-test-");
        if (folder != NULL) {
            size_t len = strlen("/tmp/rolecall-test-XXXXXX");
            memmove(folder + 6, folder + len, strlen(folder + len) + 1);
            memcpy(folder, "FOLDER", 6);
        }
        assert_string_equal(space, refused[i].error);
        if (strstr(space, "two ") != NULL)
            assert_string_equal(err.kind, "two-accounts");
        err_clear(&err);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids),
        cmocka_unit_test(arn_of_the_name),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
