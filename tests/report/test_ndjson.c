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
#include "text/json.h"

static struct report *ndjson_report(void)
{
    struct report_options options = {.columns = 100, .rule_count = 1};
    struct report *report = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(report_new(REPORT_NDJSON, &options, &report, &err), RC_OK);
    return report;
}

static void lines_come_account_by_account(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct err unreadable = ERR_NONE;
    struct buf all = BUF_NEW(BUF_UNBOUNDED);
    struct report *report = ndjson_report();
    struct report_account accounts[3];
    accounts[0] = fixture_account(&fixture_fail, 1);
    accounts[1] =
        (struct report_account){.source = STR("s3://iam-dumps/777788889999.json"), .error = &unreadable, .record = 2};
    accounts[2] = fixture_account(&fixture_pass, 3);
    err_set(&unreadable, RC_BAD_INPUT, "record 2, byte 8123: expected ',' or '}' after a value");
    err_kind(&unreadable, "bad-json");
    err_place(&unreadable, STR_EMPTY, 1, 8124);

    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(report_add(report, &accounts[i], &err), RC_OK);
        struct str lines = report_output(report);
        assert_true(lines.len > 0 && lines.at[lines.len - 1] == '\n');
        assert_int_equal(str_find(lines, '\n'), lines.len - 1);
        buf_add(&all, lines);
        report_taken(report);
    }
    assert_int_equal(report_end(report, &err), RC_OK);
    buf_add(&all, report_output(report));
    golden_check("report/check.ndjson", buf_str(&all));
    buf_free(&all);
    report_free(report);
    err_clear(&unreadable);
}

/* The very line of report-formats.md, section 1.1, as far as it goes: keys in its order, no blanks. */
static void keys_are_in_the_order_of_the_format(void **state)
{
    (void)state;
    static const char *const keys[] = {
        "type",    "schema",       "record",    "id",          "rule",        "aliases", "title",     "severity",
        "account", "accountAlias", "partition", "collectedAt", "resource",    "status",  "benchmark", "reason",
        "message", "frameworks",   "evidence",  "location",    "remediation", "notes"};
    struct err err = ERR_NONE;
    struct json_doc *doc = NULL;
    struct report *report = ndjson_report();
    struct report_account account = fixture_account(&fixture_fail, 1);
    assert_int_equal(report_add(report, &account, &err), RC_OK);
    struct str line = str_trim(report_output(report));
    assert_int_equal(json_parse(NULL, line, &doc, &err), RC_OK);
    struct json_iter it = json_iter(json_root(doc));
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        assert_true(json_next(&it));
        if (!str_equal(it.name, str_of(keys[i])))
            fail_msg("%.*s where %s was expected", (int)it.name.len, it.name.at, keys[i]);
    }
    assert_false(json_next(&it));
    json_doc_free(doc);
    report_free(report);
}

static void empty_run_has_its_summary(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct report *report = ndjson_report();
    assert_int_equal(report_end(report, &err), RC_OK);
    assert_string_equal(
        report_output(report).at,
        "{\"type\":\"summary\",\"schema\":\"rolecall/1\",\"records\":0,\"errors\":0,\"findings\":0,\"pass\":0,"
        "\"fail\":0,\"skip\":0,\"unknown\":0,\"waived\":0}\n");
    report_free(report);
}

static void hostile_strings_stay_on_their_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE_COUNT; i++) {
        struct err err = ERR_NONE;
        struct json_doc *doc = NULL;
        struct hostile hostile;
        struct report *report = ndjson_report();
        hostile_finding(hostile_strings_all[i], &hostile);
        struct report_account account = fixture_account(&hostile.finding, 1);
        assert_int_equal(report_add(report, &account, &err), RC_OK);
        struct str line = report_output(report);
        assert_int_equal(str_find(line, '\n'), line.len - 1);
        for (size_t j = 0; j + 1 < line.len; j++)
            assert_true((unsigned char)line.at[j] >= 0x20 && line.at[j] != 0x7f);
        assert_int_equal(json_parse(NULL, str_trim(line), &doc, &err), RC_OK);
        json_doc_free(doc);
        report_free(report);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_come_account_by_account),
        cmocka_unit_test(keys_are_in_the_order_of_the_format),
        cmocka_unit_test(empty_run_has_its_summary),
        cmocka_unit_test(hostile_strings_stay_on_their_line),
    };
    return cmocka_run_group_tests_name("ndjson report", tests, NULL, NULL);
}
