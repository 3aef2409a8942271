/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/answer.h"

#define RESULT(name, inner)                                                                                            \
    "<" name "Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><" name "Result>" inner "</" name           \
    "Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></" name "Response>"
#define DUMP "GetAccountAuthorizationDetails"

enum {
    PAGES_MOST = 3
};
static const struct {
    enum operation_id operation;
    const char *pages[PAGES_MOST];
    const char *tokens[PAGES_MOST];
    const char *json; /* without blanks and line ends; NULL: the last page is refused, */
    const char *fault;
} cases[] = {
    {OPERATION_GET_ACCOUNT_SUMMARY,
     {RESULT("GetAccountSummary", "<SummaryMap><entry><key>Users</key><value>3</value></entry>"
                                  "<entry><key>Roles</key><value>-1</value></entry></SummaryMap>")},
     {""},
     "{\"SummaryMap\":{\"Users\":3,\"Roles\":-1}}",
     NULL},
    {OPERATION_LIST_ACCOUNT_ALIASES,
     {RESULT("ListAccountAliases", "<AccountAliases/><IsTruncated>false</IsTruncated>")},
     {""},
     "{\"AccountAliases\":[]}",
     NULL},
    {OPERATION_LIST_ACCOUNT_ALIASES, {RESULT("ListAccountAliases", "")}, {""}, "{}", NULL},
    {OPERATION_LIST_ACCOUNT_ALIASES,
     {RESULT("ListAccountAliases", "<AccountAliases><member>a</member></AccountAliases><IsTruncated>true</IsTruncated>"
                                   "<Marker>m1</Marker>"),
      RESULT("ListAccountAliases", "<AccountAliases/><IsTruncated>true</IsTruncated><Marker>m2</Marker>"),
      RESULT("ListAccountAliases",
             "<AccountAliases><member>b</member></AccountAliases><IsTruncated>false</IsTruncated>")},
     {"m1", "m2", ""},
     "{\"AccountAliases\":[\"a\",\"b\"]}",
     NULL},
    /* documents are decoded, times are in the CLI's form, what is not known is dropped, an empty element is there */
    {OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS,
     {RESULT(DUMP,
             "<RoleDetailList><member><RoleName>r</RoleName><Arn>a</Arn><CreateDate>2024-03-01T08:00:00Z</CreateDate>"
             "<AssumeRolePolicyDocument>%7B%22Statement%22%3A%5B%22a%2Bb%20c%22%5D%7D</AssumeRolePolicyDocument>"
             "<New>x</New><RoleLastUsed/></member></RoleDetailList>")},
     {""},
     "{\"RoleDetailList\":[{\"RoleName\":\"r\",\"Arn\":\"a\",\"CreateDate\":\"2024-03-01T08:00:00+00:00\","
     "\"AssumeRolePolicyDocument\":{\"Statement\":[\"a+bc\"]},\"RoleLastUsed\":{}}]}",
     NULL},
    {OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS,
     {RESULT(DUMP, "<RoleDetailList><member><AssumeRolePolicyDocument>{\"a\":1}</AssumeRolePolicyDocument>"
                   "<CreateDate>2024-03-01T08:00:00.250001Z</CreateDate></member><member><AssumeRolePolicyDocument>%7B"
                   "</AssumeRolePolicyDocument></member></RoleDetailList>")},
     {""},
     "{\"RoleDetailList\":[{\"CreateDate\":\"2024-03-01T08:00:00.250001+00:00\",\"AssumeRolePolicyDocument\":{\"a\":1}}"
     ","
     "{\"AssumeRolePolicyDocument\":\"{\"}]}",
     NULL},
    /* an entity that comes twice is the later one, in the first one's place */
    {OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS,
     {RESULT(DUMP, "<UserDetailList><member><UserName>1</UserName><Arn>x</Arn></member><member><Arn>y</Arn></member>"
                   "</UserDetailList><IsTruncated>true</IsTruncated><Marker>m</Marker>"),
      RESULT(DUMP, "<UserDetailList><member><UserName>2</UserName><Arn>x</Arn></member></UserDetailList>")},
     {"m", ""},
     "{\"UserDetailList\":[{\"UserName\":\"2\",\"Arn\":\"x\"},{\"Arn\":\"y\"}]}",
     NULL},
    {OPERATION_LIST_VIRTUAL_MFA_DEVICES,
     {RESULT("ListVirtualMFADevices", "<VirtualMFADevices><member><SerialNumber>s</SerialNumber><Base32StringSeed>k"
                                      "</Base32StringSeed><QRCodePNG>q</QRCodePNG></member></VirtualMFADevices>")},
     {""},
     "{\"VirtualMFADevices\":[{\"SerialNumber\":\"s\"}]}",
     NULL},
    {OPERATION_LIST_ACCOUNTS,
     {"{\"Accounts\":[{\"Id\":\"1\",\"State\":\"ACTIVE\",\"JoinedTimestamp\":1709280000.5,\"Odd\":[]}],\"NextToken\":"
      "\"t\"}",
      "{\"Accounts\":[],\"NextToken\":null}"},
     {"t", ""},
     "{\"Accounts\":[{\"Id\":\"1\",\"JoinedTimestamp\":\"2024-03-01T08:00:00.500000+00:00\",\"State\":\"ACTIVE\"}]}",
     NULL},
    {OPERATION_LIST_ANALYZERS, {"{\"analyzers\":[],\"nextToken\":\"\"}"}, {""}, "{\"analyzers\":[]}", NULL},
    /* what is no answer */
    {OPERATION_GET_ACCOUNT_SUMMARY, {"<html/>"}, {NULL}, NULL, "no GetAccountSummaryResult in the answer"},
    {OPERATION_GET_ACCOUNT_SUMMARY, {"<GetAccountSummaryResponse/>"}, {NULL}, NULL, "no GetAccountSummaryResult"},
    {OPERATION_GET_ACCOUNT_SUMMARY,
     {RESULT("GetAccountSummary", "<SummaryMap><entry><key>a</key><value>x</value></entry></SummaryMap>")},
     {NULL},
     NULL,
     "not a whole number: x"},
    {OPERATION_LIST_ACCOUNT_ALIASES,
     {RESULT("ListAccountAliases", "<IsTruncated>true</IsTruncated>")},
     {NULL},
     NULL,
     "more pages are said to follow, without a Marker"},
    {OPERATION_LIST_ACCOUNT_ALIASES,
     {RESULT("ListAccountAliases", "<Marker>m</Marker>")},
     {NULL},
     NULL,
     "a Marker without IsTruncated"},
    {OPERATION_LIST_ACCOUNTS, {"[]"}, {NULL}, NULL, "an array where an object should be"},
    {OPERATION_LIST_ACCOUNTS, {"{\"Accounts\":{}}"}, {NULL}, NULL, "an object where a list should be"},
    {OPERATION_LIST_ACCOUNTS,
     {"{\"Accounts\":[],\"Accounts\":[]}"},
     {NULL},
     NULL,
     "a member that is there twice: Accounts"},
    {OPERATION_LIST_ACCOUNTS, {"{\"Accounts\":[{\"Id\":1}]}"}, {NULL}, NULL, "a number where a text should be"},
    {OPERATION_LIST_ACCOUNTS, {"{\"Accounts\":[{\"Id\":[]}]}"}, {NULL}, NULL, "a structure where a text or a number"},
};

/* Blanks and line ends taken away: documents in the cases have none that count. */
static void squeeze(struct buf *text)
{
    size_t kept = 0;
    for (size_t i = 0; i < text->len; i++) {
        if (text->at[i] != ' ' && text->at[i] != '\n')
            text->at[kept++] = text->at[i];
    }
    text->len = kept;
    text->at[kept] = '\0';
}

static void reads(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct answer *answer = NULL;
        struct buf json = BUF_NEW(BUF_UNBOUNDED);
        enum rc rc = answer_new(operation_get(cases[i].operation), &answer, &err);
        for (size_t p = 0; rc == RC_OK && p < PAGES_MOST && cases[i].pages[p] != NULL; p++) {
            struct str token;
            rc = answer_add(answer, str_of(cases[i].pages[p]), &token, &err);
            if (rc == RC_OK)
                assert_true(str_equal(token, str_of(cases[i].tokens[p])));
        }
        if (cases[i].json == NULL) {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_non_null(strstr(err.text, cases[i].fault));
        } else {
            assert_int_equal(rc, RC_OK);
            answer_print(answer, false, &json);
            squeeze(&json);
            assert_string_equal(json.at, cases[i].json);
        }
        buf_free(&json);
        err_clear(&err);
        answer_free(answer);
    }
    answer_free(NULL);
}

/* A page that is refused leaves nothing behind: it may come again, whole. */
static void a_page_that_is_refused(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct answer *answer = NULL;
    struct str token;
    struct buf json = BUF_NEW(BUF_UNBOUNDED);
    assert_int_equal(answer_new(operation_get(OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS), &answer, &err), RC_OK);
    assert_int_equal(answer_add(answer,
                                str_of(RESULT(DUMP, "<UserDetailList><member><Arn>x</Arn></member><member>"
                                                    "<CreateDate>never</CreateDate></member></UserDetailList>")),
                                &token, &err),
                     RC_BAD_INPUT);
    err_clear(&err);
    assert_int_equal(answer_add(answer,
                                str_of(RESULT(DUMP, "<UserDetailList><member><Arn>x</Arn></member></UserDetailList>")),
                                &token, &err),
                     RC_OK);
    answer_print(answer, true, &json);
    squeeze(&json);
    assert_string_equal(json.at, "{\"UserDetailList\":[{\"Arn\":\"x\"}],\"IsTruncated\":true}");
    buf_free(&json);
    answer_free(answer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads), cmocka_unit_test(a_page_that_is_refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
