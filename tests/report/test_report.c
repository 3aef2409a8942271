/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"
#include "text/json.h"

static void formats(void **state)
{
    (void)state;
    assert_int_equal(report_format_find(STR("text")), REPORT_TEXT);
    assert_int_equal(report_format_find(STR("json")), REPORT_JSON);
    assert_int_equal(report_format_find(STR("ndjson")), REPORT_NDJSON);
    assert_int_equal(report_format_find(STR("JSON")), -1);
    assert_int_equal(report_format_find(STR("sarif")), -1);
    for (int i = 0; i < REPORT_FORMAT_COUNT; i++)
        assert_int_equal(report_format_find(str_of(report_format_name((enum report_format)i))), i);
}

/* Account, rule, resource, bytewise; then input order. */
static void findings_are_sorted(void **state)
{
    (void)state;
    static const struct {
        const char *account, *rule, *resource;
    } keys[] = {{"222222222222", "b", "x"},
                {"222222222222", "a", "y"},
                {"111111111111", "b", "z"},
                {"222222222222", "a", "x"},
                {"111111111111", "B", "z"}};
    static const int order[] = {4, 2, 3, 1, 0};
    struct report_options options = {.columns = 100, .rule_count = 2};
    struct report *report = NULL;
    struct err err = ERR_NONE;
    struct json_doc *doc = NULL;
    assert_int_equal(report_new(REPORT_JSON, &options, &report, &err), RC_OK);
    for (size_t i = 0; i < 5; i++) {
        struct finding finding = fixture_pass;
        finding.account = str_of(keys[i].account);
        finding.rule = str_of(keys[i].rule);
        finding.resource_id = str_of(keys[i].resource);
        struct report_account account = fixture_account(&finding, i + 1);
        assert_int_equal(report_add(report, &account, &err), RC_OK);
    }
    assert_int_equal(report_end(report, &err), RC_OK);
    assert_int_equal(json_parse(NULL, report_output(report), &doc, &err), RC_OK);
    struct json_iter findings = json_iter(json_get(json_root(doc), STR("findings")));
    for (size_t i = 0; json_next(&findings); i++) {
        assert_true(str_equal(json_string(json_get(findings.value, STR("account"))), str_of(keys[order[i]].account)));
        assert_true(str_equal(json_string(json_get(findings.value, STR("rule"))), str_of(keys[order[i]].rule)));
        struct json resource = json_get(findings.value, STR("resource"));
        assert_true(str_equal(json_string(json_get(resource, STR("id"))), str_of(keys[order[i]].resource)));
    }
    json_doc_free(doc);
    report_free(report);
}

static void freeing_nothing(void **state)
{
    (void)state;
    report_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats),
        cmocka_unit_test(findings_are_sorted),
        cmocka_unit_test(freeing_nothing),
    };
    return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
