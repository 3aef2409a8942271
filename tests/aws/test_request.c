/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/request.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }
static const struct str items[] = {TEXT("a b"), TEXT("c&d")};
static const struct parameter parameters[] = {
    {.name = TEXT("MaxItems"), .kind = PARAMETER_NUMBER, .text = TEXT("1000")},
    {.name = TEXT("Filter"), .kind = PARAMETER_LIST, .items = items, .item_count = 2},
    {.name = TEXT("Name"), .text = TEXT("\"x+y\"")},
};

static const struct {
    enum operation_id operation;
    size_t count;
    const char *token;
    const char *method, *url, *body, *type, *target;
} cases[] = {
    {OPERATION_GET_CALLER_IDENTITY, 0, "", "POST", "https://h/base/", "Action=GetCallerIdentity&Version=2011-06-15",
     "application/x-www-form-urlencoded; charset=utf-8", NULL},
    {OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS, 3, "m/1=", "POST", "https://h/base/",
     "Action=GetAccountAuthorizationDetails&Version=2010-05-08&MaxItems=1000&Filter.member.1=a%20b&Filter.member.2=c%"
     "26d"
     "&Name=%22x%2By%22&Marker=m%2F1%3D",
     "application/x-www-form-urlencoded; charset=utf-8", NULL},
    {OPERATION_LIST_ROOTS, 0, "", "POST", "https://h/base/", "{}", "application/x-amz-json-1.1",
     "AWSOrganizationsV20161128.ListRoots"},
    {OPERATION_LIST_ACCOUNTS, 3, "t\"", "POST", "https://h/base/",
     "{\"MaxItems\":1000,\"Filter\":[\"a b\",\"c&d\"],\"Name\":\"\\\"x+y\\\"\",\"NextToken\":\"t\\\"\"}",
     "application/x-amz-json-1.1", "AWSOrganizationsV20161128.ListAccounts"},
    {OPERATION_LIST_REGIONS, 1, "", "POST", "https://h/base/listRegions", "{\"MaxItems\":1000}", "application/json",
     NULL},
    {OPERATION_LIST_ANALYZERS, 0, "", "GET", "https://h/base/analyzer", "", NULL, NULL},
    /* a query in its canonical order */
    {OPERATION_LIST_ANALYZERS, 1, "a/b", "GET", "https://h/base/analyzer?MaxItems=1000&nextToken=a%2Fb", "", NULL,
     NULL},
};

static void builds(void **state)
{
    (void)state;
    const struct endpoint endpoint = {.url = STR("https://h/base")};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct request request;
        const struct call call = {.operation = operation_get(cases[i].operation),
                                  .parameters = parameters,
                                  .parameter_count = cases[i].count};
        assert_int_equal(request_build(&call, &endpoint, str_of(cases[i].token), &request, &err), RC_OK);
        assert_true(str_equal(request.method, str_of(cases[i].method)));
        assert_string_equal(request.url.at, cases[i].url);
        assert_true(str_equal(buf_str(&request.body), str_of(cases[i].body)));
        assert_int_equal(request.header_count, (cases[i].type != NULL) + (cases[i].target != NULL));
        if (cases[i].type != NULL)
            assert_true(str_equal(request.headers[0].value, str_of(cases[i].type)));
        if (cases[i].target != NULL)
            assert_true(str_equal(request.headers[1].value, str_of(cases[i].target)));
        request_free(&request);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(builds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
