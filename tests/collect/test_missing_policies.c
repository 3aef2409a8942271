/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/missing_policies.h"
#include "text/json.h"

static const char dump[] = "{\"UserDetailList\":[{\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"arn:b\"},"
                           "\"AttachedManagedPolicies\":[{\"PolicyArn\":\"arn:here\"},{\"PolicyArn\":\"arn:c\"}]}],"
                           "\"GroupDetailList\":[{\"AttachedManagedPolicies\":[{\"PolicyArn\":\"arn:c\"}]}],"
                           "\"RoleDetailList\":[{\"AttachedManagedPolicies\":[{\"PolicyArn\":\"arn:a\"}],"
                           "\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"arn:here\"}}],"
                           "\"Policies\":[{\"Arn\":\"arn:here\"}]}";

static struct missing_policies *find(const char *text)
{
    struct err err = ERR_NONE;
    struct missing_policies *missing = NULL;
    assert_int_equal(missing_policies_find(str_of(text), &missing, &err), RC_OK);
    return missing;
}

static void each_once_and_sorted(void **state)
{
    (void)state;
    struct missing_policies *missing = find(dump);
    assert_int_equal(missing_policies_count(missing), 3);
    assert_true(str_equal(missing_policies_arn(missing, 0), STR("arn:a")));
    assert_true(str_equal(missing_policies_arn(missing, 1), STR("arn:b")));
    assert_true(str_equal(missing_policies_arn(missing, 2), STR("arn:c")));
    missing_policies_free(missing);
    missing_policies_free(NULL);
}

static void none(void **state)
{
    (void)state;
    static const char *const texts[] = {"{}", "{\"Policies\":[{\"Arn\":\"a\"}]}", "{\"RoleDetailList\":[{}]}", "[]"};
    struct buf page = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct missing_policies *missing = find(texts[i]);
        assert_int_equal(missing_policies_count(missing), 0);
        assert_false(missing_policies_page(missing, &page));
        missing_policies_free(missing);
    }
    assert_int_equal(page.len, 0);
    buf_free(&page);
    struct err err = ERR_NONE;
    struct missing_policies *missing = NULL;
    assert_int_equal(missing_policies_find(STR("{"), &missing, &err), RC_BAD_INPUT);
    err_clear(&err);
}

/* What was fetched is a page of the dump, which the snapshot's reader joins with the others. */
static void becomes_a_page(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct buf page = BUF_NEW(BUF_UNBOUNDED);
    struct missing_policies *missing = find(dump);
    assert_int_equal(missing_policies_described(
                         missing, 1, STR("{\"Policy\":{\"Arn\":\"arn:b\",\"DefaultVersionId\":\"v2\"}}"), &err),
                     RC_OK);
    assert_true(str_equal(missing_policies_version(missing, 1), STR("v2")));
    assert_false(missing_policies_page(missing, &page)); /* without its document it is no use */
    assert_int_equal(
        missing_policies_add(missing, 1,
                             STR("{\"PolicyVersion\":{\"Document\":{\"Statement\":[]},\"VersionId\":\"v2\","
                                 "\"IsDefaultVersion\":true}}"),
                             &err),
        RC_OK);
    /* an answer without what was asked for */
    assert_int_equal(missing_policies_described(missing, 0, STR("{}"), &err), RC_OK);
    assert_int_equal(missing_policies_version(missing, 0).len, 0);
    assert_int_equal(missing_policies_described(missing, 2, STR("{\"Policy\":{\"DefaultVersionId\":\"v1\"}}"), &err),
                     RC_OK);
    assert_int_equal(missing_policies_add(missing, 2, STR("{}"), &err), RC_OK);
    assert_true(missing_policies_page(missing, &page));

    struct json_doc *doc = NULL;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    assert_int_equal(json_parse(NULL, buf_str(&page), &doc, &err), RC_OK);
    json_print(json_root(doc), &text);
    assert_string_equal(text.at, "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":["
                                 "{\"Arn\":\"arn:b\",\"DefaultVersionId\":\"v2\",\"PolicyVersionList\":[{\"Document\":"
                                 "{\"Statement\":[]},\"VersionId\":\"v2\",\"IsDefaultVersion\":true}]}]}");
    json_doc_free(doc);
    buf_free(&text);
    buf_free(&page);
    missing_policies_free(missing);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_once_and_sorted),
        cmocka_unit_test(none),
        cmocka_unit_test(becomes_a_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
