/* SPDX-License-Identifier: Apache-2.0
 *
 * Warnings about what is wrong with policies: which policy, which statement, where.
 */
#include "fixture.h"

#define A "arn:aws:iam::111122223333:"
#define BAD_EFFECT                                                                                                     \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"},\n"      \
    "{\"Effect\":\"Permit\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"
#define BAD_SINGLE                                                                                                     \
    "{\"Version\":\"2012-10-17\",\n\"Statement\":{\"Effect\":\"Permit\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"
#define TRUST                                                                                                          \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:"           \
    "AssumeRole\"}]}"
#define ROLE(name, document)                                                                                           \
    "{\"Arn\":\"" A "role/" name "\",\"AssumeRolePolicyDocument\":" TRUST                                              \
    ",\n\"RolePolicyList\":[{\"PolicyName\":\"I\","                                                                    \
    "\"PolicyDocument\":" document "}]}"
#define ROLES(roles) "{\"UserDetailList\":[],\"GroupDetailList\":[],\"Policies\":[],\"RoleDetailList\":[\n" roles "]}"

static size_t count_of(const struct account *account, const char *code)
{
    size_t count = 0;
    for (size_t i = 0; i < account->warning_count; i++)
        count += strcmp(account->warnings[i].code, code) == 0;
    return count;
}

static void with_place(void **state)
{
    static const struct {
        const char *dump, *begin, *end;
    } dumps[] = {
        {ROLES(ROLE("R", BAD_EFFECT)), "role/R:I: Statement[1].Effect: ", "(dump.json:4:1)"},
        {ROLES(ROLE("R", BAD_SINGLE)), "role/R:I: Statement", "(dump.json:4:13)"},
        {ROLES(ROLE("R", "\"{\"")), "role/R:I: ", "(dump.json:3:54)"},
        {ROLES(ROLE("R", "7")), "role/R:I: ", "(dump.json:3:54)"},
    };
    for (size_t i = 0; i < sizeof dumps / sizeof *dumps; i++) {
        struct account *account = read_dump(state, str_of(dumps[i].dump));
        const char *message = warning_of(account, "policy-fault");
        assert_non_null(message);
        assert_int_equal(count_of(account, "policy-fault"), 1);
        if (strncmp(message, dumps[i].begin, strlen(dumps[i].begin)) != 0 ||
            !str_ends_with(str_of(message), str_of(dumps[i].end)))
            fail_msg("\"%s\" where \"%s…%s\" should be", message, dumps[i].begin, dumps[i].end);
        account_free(account);
    }
}

/* The same document in three roles is wrong once. */
static void said_once(void **state)
{
    struct account *account =
        read_dump(state, STR(ROLES(ROLE("A", BAD_EFFECT) ",\n" ROLE("B", BAD_EFFECT) ",\n" ROLE("C", BAD_EFFECT))));
    assert_int_equal(count_of(account, "policy-fault"), 1);
    const char *message = warning_of(account, "policy-fault");
    assert_true(str_starts_with(str_of(message), STR("role/A:I: ")));
    assert_true(str_ends_with(str_of(message), STR(", and in 2 other places)")));
    account_free(account);
}

/* Many faults of one document: ten, and how many more. */
static void not_without_end(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&buf, STR("{\"RoleDetailList\":[{\"Arn\":\"" A "role/R\",\"AssumeRolePolicyDocument\":" TRUST
                      ",\"RolePolicyList\":[{\"PolicyName\":\"I\",\"PolicyDocument\":{\"Version\":\"2012-10-17\","
                      "\"Statement\":["));
    for (size_t i = 0; i < 15; i++)
        buf_printf(&buf, "%s{\"Effect\":\"Permit\",\"Action\":\"s3:*\",\"Resource\":\"*\"}", i == 0 ? "" : ",");
    buf_add(&buf, STR("]}}]}]}"));
    struct account *account = read_dump(state, buf_str(&buf));
    assert_int_equal(count_of(account, "policy-fault"), 11);
    bool counted = false;
    for (size_t i = 0; i < account->warning_count; i++)
        counted = counted || str_equal(account->warnings[i].message, STR("role/R:I: 5 more of the kind"));
    assert_true(counted);
    account_free(account);
    buf_free(&buf);
}

/* An Id changes nothing in an identity policy: a remark, and none on a policy that AWS wrote. */
static void remarks(void **state)
{
#define WITH_ID                                                                                                        \
    "{\"Version\":\"2012-10-17\",\"Id\":\"x\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":"  \
    "\"*\"}]}"
#define MANAGED(account)                                                                                               \
    "{\"RoleDetailList\":[],\"Policies\":[{\"Arn\":\"arn:aws:iam::" account ":policy/P\",\"PolicyVersionList\":"       \
    "[{\"Document\":" WITH_ID "}]}]}"
    struct account *account = read_dump(state, STR(MANAGED("111122223333")));
    assert_int_equal(count_of(account, "policy-remark"), 1);
    assert_int_equal(count_of(account, "policy-fault"), 0);
    account_free(account);
    account = read_dump(state, STR(MANAGED("aws")));
    assert_int_equal(count_of(account, "policy-remark"), 0);
    account_free(account);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(with_place),
        cmocka_unit_test(said_once),
        cmocka_unit_test(not_without_end),
        cmocka_unit_test(remarks),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
