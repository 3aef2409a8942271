/* SPDX-License-Identifier: Apache-2.0
 *
 * Warnings about what policies name of another partition.
 */
#include "fixture.h"

#define TRUST(rest)                                                                                                    \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},"       \
    "\"Action\":\"sts:AssumeRole\"" rest "}]}"

/* The partition of the account; trust and inline policy of its role; a managed policy of its own, or of AWS. */
static struct account *account_with(void **state, const char *partition, const char *trust, const char *statements,
                                    const char *managed, const char *owner)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    buf_printf(
        &buf,
        "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[{\"RoleName\":\"R\",\"Arn\":\"arn:%s:"
        "iam::111122223333:role/R\",\"AssumeRolePolicyDocument\":%s,\n\"RolePolicyList\":[{\"PolicyName\":\"I\","
        "\"PolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[\n%s]}}]}],\n\"Policies\":[{\"PolicyName\":"
        "\"M\",\"Arn\":\"arn:%s:iam::%s:policy/M\",\"PolicyVersionList\":[{\"VersionId\":\"v1\","
        "\"IsDefaultVersion\":true,\"Document\":{\"Version\":\"2012-10-17\",\"Statement\":[%s]}}]}]}",
        partition, trust, statements, partition, owner, managed);
    struct account *account = read_dump(state, buf_str(&buf));
    buf_free(&buf);
    return account;
}

#define ALLOW(rest) "{\"Effect\":\"Allow\",\"Action\":\"s3:*\"," rest "}"
#define STAR        ALLOW("\"Resource\":\"*\"")
#define ON(rest)    ALLOW("\"Resource\":\"*\",\"Condition\":{" rest "}")

static const struct {
    const char *why, *partition, *statements, *says; /* NULL: nothing */
} rows[] = {
    {"a copy from the other side (worked example 82)", "aws-cn", ALLOW("\"Resource\":\"arn:aws:s3:::b\""),
     "role/R:I: Statement[0].Resource: arn:aws:s3:::b is of partition aws, and the account of aws-cn: it matches "
     "nothing here (dump.json:3:1)"},
    {"AWS GovCloud", "aws-us-gov", ALLOW("\"Resource\":[\"arn:aws-us-gov:s3:::a\",\"arn:aws:s3:::b\"]"),
     "arn:aws:s3:::b is of partition aws, and the account of aws-us-gov"},
    {"the other way round", "aws", ALLOW("\"Resource\":\"arn:aws-cn:s3:::b\""),
     "arn:aws-cn:s3:::b is of partition aws-cn, and the account of aws"},
    {"in the second statement, with its place", "aws-cn", STAR ",\n" ALLOW("\"Resource\":\"arn:aws:s3:::b\""),
     "role/R:I: Statement[1].Resource: arn:aws:s3:::b is of partition aws, and the account of aws-cn: it matches "
     "nothing here (dump.json:4:1)"},
    {"a deny that denies nothing", "aws-cn",
     STAR ",{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"arn:aws:iam::*:*\"}", "Statement[1].Resource: "},
    {"an exception that excepts nothing", "aws-cn", ALLOW("\"NotResource\":\"arn:aws:s3:::b\""),
     "Statement[0].NotResource: "},
    {"fewer fields", "aws-cn", ALLOW("\"Resource\":\"arn:aws:s3\""), "arn:aws:s3 is of partition aws"},
    {"a condition", "aws-cn", ON("\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:s3:::b\"}"), "Statement[0].Condition: "},
    {"one that compares text", "aws-cn", ON("\"StringNotEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::1:role/r\"}"),
     "Statement[0].Condition: "},
    {"text that is no ARN's", "aws-cn", ON("\"StringEquals\":{\"aws:PrincipalTag/t\":\"arn:aws:s3:::b\"}"), NULL},
    {"its own", "aws-cn", ALLOW("\"Resource\":\"arn:aws-cn:s3:::b\""), NULL},
    {"any", "aws-cn", ALLOW("\"Resource\":[\"arn:*:s3:::b\",\"arn:aws*:s3:::b\",\"arn:aw?:s3:::b\",\"*\"]"), NULL},
    {"by a variable", "aws-cn", ALLOW("\"Resource\":\"arn:${aws:PrincipalTag/p}:s3:::b\""), NULL},
    {"no ARN", "aws-cn", ALLOW("\"Resource\":\"s3:::b\""), NULL},
};

/* The remark that has `says`; NULL: none. */
static const struct account_warning *remark_with(const struct account *account, const char *says)
{
    for (size_t i = 0; i < account->warning_count; i++) {
        if (strcmp(account->warnings[i].code, "policy-remark") == 0 &&
            str_contains(account->warnings[i].message, str_of(says)))
            return &account->warnings[i];
    }
    return NULL;
}

static void resources_and_conditions(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct account *account = account_with(state, rows[i].partition, TRUST(""), rows[i].statements, STAR, "aws");
        const char *says = rows[i].says == NULL ? "matches nothing here" : rows[i].says;
        if ((remark_with(account, says) != NULL) != (rows[i].says != NULL))
            fail_msg("%s", rows[i].why);
        account_free(account);
    }
}

/* A managed policy of the account is its own; what AWS wrote is nothing that it could mend. */
static void managed_policies(void **state)
{
    const char *foreign = ALLOW("\"Resource\":\"arn:aws:s3:::b\"");
    struct account *account = account_with(state, "aws-cn", TRUST(""), STAR, foreign, "111122223333");
    assert_non_null(
        remark_with(account, "arn:aws-cn:iam::111122223333:policy/M: Statement[0].Resource: arn:aws:s3:::b"));
    account_free(account);
    account = account_with(state, "aws-cn", TRUST(""), STAR, foreign, "aws");
    assert_null(remark_with(account, "matches nothing here"));
    account_free(account);
}

static void trust_policies(void **state)
{
    struct account *account =
        account_with(state, "aws-cn", TRUST(",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"arn:aws:s3:::b\"}}"),
                     STAR, STAR, "aws");
    assert_non_null(remark_with(account, "Statement[0].Condition: arn:aws:s3:::b is of partition aws"));
    account_free(account);
}

/* Of one Resource the first is named, and of a long document ten and how many more. */
static void not_without_end(void **state)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    size_t count = 0;
    for (size_t i = 0; i < 13; i++)
        buf_printf(&buf,
                   "%s{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::c\"]}",
                   i == 0 ? "" : ",");
    struct account *account = account_with(state, "aws-cn", TRUST(""), buf.at, STAR, "aws");
    for (size_t i = 0; i < account->warning_count; i++)
        count += str_contains(account->warnings[i].message, STR("matches nothing here"));
    assert_int_equal(count, 10);
    assert_non_null(remark_with(account, "role/R:I: 3 more of the kind"));
    assert_null(remark_with(account, "arn:aws:s3:::c"));
    account_free(account);
    buf_free(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(resources_and_conditions),
        cmocka_unit_test(managed_policies),
        cmocka_unit_test(trust_policies),
        cmocka_unit_test(not_without_end),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
