/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/documents.h"
#include "collect/plan.h"
#include "text/file.h"
#include "text/json.h"

typedef void document(const struct documents_options *options, struct buf *out);

/* What is shipped under deploy/ is what is printed. */
static void shipped_as_printed(void **state)
{
    (void)state;
    const struct {
        const char *file;
        document *write;
        bool organization;
    } cases[] = {
        {"deploy/rolecall-policy.json", documents_policy, false},
        {"deploy/rolecall-organization-policy.json", documents_policy, true},
        {"deploy/rolecall-collect.yaml", documents_stackset, false},
        {"deploy/terraform/main.tf", documents_terraform, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        struct file file;
        const struct documents_options options = {.organization = cases[i].organization, .partition = STR("aws")};
        cases[i].write(&options, &text);
        assert_int_equal(file_read(str_of(cases[i].file), &file, &err), RC_OK);
        assert_int_equal(text.failed, RC_OK);
        assert_true(str_equal(file.bytes, buf_str(&text)));
        file_free(&file);
        buf_free(&text);
    }
}

/* Every permission that a call of an account needs is in each of the three, and none twice. */
static void has_each_action(void **state)
{
    (void)state;
    document *const writers[] = {documents_policy, documents_stackset, documents_terraform};
    const struct documents_options options = {.partition = STR("aws")};
    size_t count;
    const struct plan_row *rows = plan_rows(&count);
    for (size_t w = 0; w < sizeof writers / sizeof *writers; w++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        writers[w](&options, &text);
        for (size_t i = 0; i < count; i++) {
            struct str action = operation_get(rows[i].operation)->action;
            bool of_account = rows[i].when < PLAN_ORGANIZATION;
            if (action.len > 0 && of_account)
                assert_true(str_contains(buf_str(&text), action));
        }
        buf_free(&text);
    }
}

static struct json member(struct json value, const char *name)
{
    return json_get(value, str_of(name));
}

static void policy_of_a_collector(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;
    const struct documents_options options = {
        .organization = true, .partition = STR("aws-cn"), .role = STR("audit/rolecall")};
    documents_policy(&options, &text);
    assert_int_equal(json_parse(NULL, buf_str(&text), &doc, &err), RC_OK);
    struct json_iter it = json_iter(member(json_root(doc), "Statement"));
    static const char *const sids[] = {"RolecallRead", "RolecallOrganization", "RolecallEnter"};
    for (size_t i = 0; i < 3; i++) {
        assert_true(json_next(&it));
        assert_true(str_equal(json_string(member(it.value, "Sid")), str_of(sids[i])));
    }
    assert_true(str_equal(json_string(member(it.value, "Resource")), STR("arn:aws-cn:iam::*:role/audit/rolecall")));
    assert_false(json_next(&it));
    json_doc_free(doc);
    buf_free(&text);
}

static void role_with_path_and_external_id(void **state)
{
    (void)state;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    const struct documents_options options = {
        .partition = STR("aws"), .role = STR("audit/rolecall"), .external_id = STR("s3cret:1")};
    documents_stackset(&options, &text);
    assert_true(str_contains(buf_str(&text), STR("      RoleName: \"rolecall\"\n      Path: \"/audit/\"\n")));
    assert_true(str_contains(buf_str(&text), STR("sts:ExternalId: \"s3cret:1\"\n")));
    buf_free(&text);
    text = BUF_NEW(BUF_UNBOUNDED);
    documents_terraform(&options, &text);
    assert_true(str_contains(buf_str(&text), STR("  name                 = \"rolecall\"\n"
                                                 "  path                 = \"/audit/\"\n")));
    assert_true(str_contains(buf_str(&text), STR("\"sts:ExternalId\" = \"s3cret:1\"")));
    buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shipped_as_printed),
        cmocka_unit_test(has_each_action),
        cmocka_unit_test(policy_of_a_collector),
        cmocka_unit_test(role_with_path_and_external_id),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
