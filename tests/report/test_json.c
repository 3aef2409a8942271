/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"
#include "golden.h"
#include "hostile.h"
#include "report/report.h"
#include "text/json.h"

static struct str document(struct report *report, const struct report_account *accounts, size_t count)
{
    struct err err = ERR_NONE;
    for (size_t i = 0; i < count; i++)
        assert_int_equal(report_add(report, &accounts[i], &err), RC_OK);
    assert_int_equal(report_output(report).len, 0); /* nothing before the end */
    assert_int_equal(report_end(report, &err), RC_OK);
    return report_output(report);
}

static struct report *json_report(void)
{
    struct report_options options = {.columns = 100, .rule_count = 1};
    struct report *report = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(report_new(REPORT_JSON, &options, &report, &err), RC_OK);
    return report;
}

static void whole_document(void **state)
{
    (void)state;
    struct err unreadable = ERR_NONE;
    static const struct report_warning warnings[] = {{TEXT("scp-unknown"), TEXT("no SCP is known")}};
    struct report_account accounts[5];
    accounts[0] = fixture_account(&fixture_unknown, 1);
    accounts[1] = fixture_account(&fixture_fail, 2);
    accounts[1].warnings = warnings;
    accounts[1].warning_count = 1;
    accounts[2] = (struct report_account){.source = STR("b.json"), .error = &unreadable, .record = 3};
    accounts[3] = fixture_account(&fixture_pass, 4);
    accounts[4] = fixture_account(&fixture_wide_fail, 5);
    err_set(&unreadable, RC_BAD_INPUT, "expected ',' or '}' after a value");
    err_kind(&unreadable, "bad-json");
    err_place(&unreadable, STR("b.json"), 1, 8124);

    struct report *report = json_report();
    golden_check("report/check.json", document(report, accounts, 5));
    report_free(report);
    err_clear(&unreadable);
}

static void nothing_could_be_read(void **state)
{
    (void)state;
    struct err unreadable = ERR_NONE;
    struct report_account account = {.source = STR("b.json"), .error = &unreadable, .record = 1};
    struct report *report = json_report();
    err_set(&unreadable, RC_IO, "cannot open");
    assert_int_equal(document(report, &account, 1).len, 0);
    report_free(report);
    err_clear(&unreadable);
}

/* What a value becomes on its way through JSON: itself; bytes that are no UTF-8 become U+FFFD. */
static bool survives(struct str original, struct str read)
{
    if (original.len > 0 && (unsigned char)original.at[0] == 0xff)
        return str_equal(read, STR("\ufffd\ufffd\ufffd"));
    return str_equal(read, original);
}

static void hostile_strings(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE_COUNT; i++) {
        struct err err = ERR_NONE;
        struct json_doc *doc = NULL;
        struct hostile hostile;
        struct str s = hostile_strings_all[i];
        struct report *report = json_report();
        hostile_finding(s, &hostile);
        struct report_account account = {.id = STR("444455556666"),
                                         .source = s,
                                         .alias = s,
                                         .findings = &hostile.finding,
                                         .finding_count = 1,
                                         .record = 1};
        struct str text = document(report, &account, 1);
        for (size_t j = 0; j < text.len; j++)
            assert_true((unsigned char)text.at[j] >= 0x20 || text.at[j] == '\n');
        assert_int_equal(json_parse(NULL, text, &doc, &err), RC_OK);
        struct json_iter findings = json_iter(json_get(json_root(doc), STR("findings")));
        assert_true(json_next(&findings));
        struct json finding = findings.value;
        assert_true(survives(s, json_string(json_get(finding, STR("message")))));
        assert_true(survives(s, json_string(json_get(finding, STR("title")))));
        struct json_iter evidence = json_iter(json_get(finding, STR("evidence")));
        assert_true(json_next(&evidence));
        assert_true(survives(s, json_string(json_get(evidence.value, STR("role")))));
        struct json_iter who = json_iter(json_get(evidence.value, STR("who")));
        assert_true(json_next(&who));
        struct json_iter witness = json_iter(json_get(who.value, STR("witness")));
        assert_true(json_next(&witness));
        assert_true(survives(s, witness.name));
        assert_true(survives(s, json_string(witness.value)));
        json_doc_free(doc);
        report_free(report);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_document),
        cmocka_unit_test(nothing_could_be_read),
        cmocka_unit_test(hostile_strings),
    };
    return cmocka_run_group_tests_name("json report", tests, NULL, NULL);
}
