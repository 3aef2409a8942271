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
#include "text/utf8.h"

static struct report *report_of(const struct report_options *options)
{
    struct report *report = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(report_new(REPORT_TEXT, options, &report, &err), RC_OK);
    return report;
}

static void add(struct report *report, const struct report_account *account)
{
    struct err err = ERR_NONE;
    assert_int_equal(report_add(report, account, &err), RC_OK);
}

static void end(struct report *report, const char *golden)
{
    struct err err = ERR_NONE;
    assert_int_equal(report_end(report, &err), RC_OK);
    golden_check(golden, report_output(report));
    report_free(report);
}

static void check_one(const struct finding *finding, const struct report_options *options, const char *golden)
{
    struct report *report = report_of(options);
    struct report_account account = fixture_account(finding, 1);
    account.scps_unknown = finding->status == STATUS_FAIL;
    add(report, &account);
    end(report, golden);
}

static const struct report_options wide = {.columns = 100, .ascii = true, .can_fix = true, .rule_count = 1};
static const struct report_options narrow = {.columns = 80, .ascii = true, .can_fix = true, .rule_count = 1};

static void one_account(void **state)
{
    (void)state;
    struct report_options colour = wide;
    colour.colour = true;
    check_one(&fixture_pass, &wide, "report/one-pass.100.txt");
    check_one(&fixture_pass, &narrow, "report/one-pass.80.txt");
    check_one(&fixture_pass, &colour, "report/one-pass.colour.txt");
    check_one(&fixture_fail, &wide, "report/one-fail.100.txt");
    check_one(&fixture_fail, &narrow, "report/one-fail.80.txt");
    check_one(&fixture_fail, &colour, "report/one-fail.colour.txt");
    check_one(&fixture_wide_fail, &wide, "report/one-wide.100.txt");
    check_one(&fixture_wide_fail, &narrow, "report/one-wide.80.txt");
    check_one(&fixture_unknown, &wide, "report/one-unknown.100.txt");
    check_one(&fixture_unknown, &colour, "report/one-unknown.colour.txt");
}

/* The mock-up of twelve accounts, fed in another order than that of their numbers. */
static void feed_many(struct report *report)
{
    struct finding pass = fixture_pass;
    struct finding waived = fixture_pass;
    struct finding skip = fixture_pass;
    struct finding open = fixture_fail;
    struct err unreadable = ERR_NONE;
    waived.status = STATUS_WAIVED;
    skip.status = STATUS_SKIP;
    open.account = STR("333344445555");
    open.account_alias = STR("acme-lab");
    open.severity = SEVERITY_HIGH;
    open.message = STR("AnyoneSupport can be assumed by any AWS account in the world: its trust policy names \"*\".");
    open.explain_role = STR("AnyoneSupport");
    open.source = STR("snapshots/333344445555");

    const struct finding *const findings[] = {
        &fixture_unknown, &fixture_fail, &waived, &pass, &open, &pass, &pass, &pass, &pass, &pass, &pass, &skip};
    for (size_t i = 0; i < sizeof findings / sizeof *findings; i++) {
        struct report_account account = fixture_account(findings[i], i + 1);
        account.scps_unknown = i < 3;
        add(report, &account);
    }
    err_set(&unreadable, RC_BAD_INPUT, "not JSON");
    add(report, &(struct report_account){.source = STR("x.json"), .error = &unreadable, .record = 13});
    err_clear(&unreadable);
    struct report_totals totals = report_totals(report);
    assert_int_equal(totals.accounts, 12);
    assert_int_equal(totals.errors, 1);
    assert_int_equal(totals.by_status[STATUS_FAIL], 2);
}

static void many_accounts(void **state)
{
    (void)state;
    static const struct {
        struct report_options options;
        const char *golden;
    } cases[] = {
        {{.columns = 100, .ascii = true, .many = true, .can_fix = true, .rule_count = 1}, "report/many.100.txt"},
        {{.columns = 80, .ascii = true, .many = true, .can_fix = true, .rule_count = 1}, "report/many.80.txt"},
        {{.columns = 100, .ascii = true, .many = true, .can_fix = true, .rule_count = 1, .colour = true},
         "report/many.colour.txt"},
        {{.columns = 100, .ascii = true, .many = true, .can_fix = true, .rule_count = 1, .all = true},
         "report/many.all.txt"},
        {{.columns = 100, .ascii = true, .many = true, .can_fix = true, .rule_count = 1, .quiet = true},
         "report/many.quiet.txt"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct report *report = report_of(&cases[i].options);
        feed_many(report);
        end(report, cases[i].golden);
    }
}

static void nothing_could_be_read(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct err unreadable = ERR_NONE;
    struct report *report = report_of(&wide);
    err_set(&unreadable, RC_BAD_INPUT, "not JSON");
    add(report, &(struct report_account){.source = STR("x.json"), .error = &unreadable, .record = 1});
    assert_int_equal(report_end(report, &err), RC_OK);
    assert_int_equal(report_output(report).len, 0);
    err_clear(&unreadable);
    report_free(report);
}

/* No control character but LF, no line over the limit but for one long word, nothing beyond ASCII in ascii mode. */
static void check_shown(struct str text, size_t columns, bool ascii)
{
    while (text.len > 0) {
        struct str line = str_cut(&text, '\n');
        for (size_t at = 0; at < line.len;) {
            uint32_t c = utf8_next(line, &at);
            assert_true(c >= 0x20 && c != 0x7f && (c < 0x80 || c >= 0xa0));
            assert_true(!ascii || c < 0x7f);
            assert_true(c != 0x202e && c != 0x2028);
        }
        /* Longer only for one word: an ARN, or an argument in quotes. */
        if (utf8_columns(line) > columns && str_find(line, '\'') == line.len)
            assert_int_equal(str_find(str_trim(line), ' '), str_trim(line).len);
        assert_true(line.len == 0 || line.at[line.len - 1] != ' ');
    }
}

static void hostile_strings(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE_COUNT; i++) {
        for (int ascii = 0; ascii < 2; ascii++) {
            struct err err = ERR_NONE;
            struct report_options options = {.columns = 80, .ascii = ascii != 0, .can_fix = true, .rule_count = 1};
            struct report *report = report_of(&options);
            struct hostile hostile;
            hostile_finding(hostile_strings_all[i], &hostile);
            hostile.finding.rule = STR("aws-iam-support-role"); /* rolecall's own */
            add(report,
                &(struct report_account){
                    .source = hostile_strings_all[i], .findings = &hostile.finding, .finding_count = 1, .record = 1});
            assert_int_equal(report_end(report, &err), RC_OK);
            check_shown(report_output(report), 80, ascii != 0);
            report_free(report);
        }
    }
}

static void times_of_collection(void **state)
{
    (void)state;
    static const struct {
        const char *first, *second;
        const char *sentence;
    } cases[] = {
        {"2026-11-24T09:30:00Z", "2026-11-24T09:30:59Z", "Collected 2026-11-24 09:30 UTC."},
        {"2026-11-24T09:34:00Z", "2026-11-24T09:30:00Z", "Collected 2026-11-24 09:30 to 09:34 UTC."},
        {"2026-11-24T09:34:00Z", "2026-11-26T08:00:00Z", "Collected 2026-11-24 09:34 to 2026-11-26 08:00 UTC."},
        {"2026-11-24T09:34:00Z", "", "Collected 2026-11-24 09:34 UTC (1 of 2 accounts)."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct report_options options = {.columns = 100, .can_fix = true, .rule_count = 1, .many = true};
        struct err err = ERR_NONE;
        struct report *report = report_of(&options);
        struct report_account account = fixture_account(&fixture_pass, 1);
        account.collected_at = str_of(cases[i].first);
        add(report, &account);
        account.collected_at = str_of(cases[i].second);
        add(report, &account);
        assert_int_equal(report_end(report, &err), RC_OK);
        if (!str_contains(report_output(report), str_of(cases[i].sentence)))
            fail_msg("%s: %s", cases[i].sentence, report_output(report).at);
        report_free(report);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_account),           cmocka_unit_test(many_accounts),
        cmocka_unit_test(nothing_could_be_read), cmocka_unit_test(hostile_strings),
        cmocka_unit_test(times_of_collection),
    };
    return cmocka_run_group_tests_name("text report", tests, NULL, NULL);
}
