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
#include "report/who_can.h"
#include "text/json.h"
#include "text/utf8.h"

static const struct str by_support[] = {TEXT("arn:aws:iam::111122223333:role/SupportIncidents")};
static const struct str if_audience[] = {TEXT("SAML:aud is https://signin.aws.amazon.com/saml")};
static const struct str unseen[] = {TEXT("the other account is not seen")};
static const struct finding_step direct_steps[] = {
    {TEXT("identity"), TEXT("group/Oncall:SupportPolicy"), TEXT("0"), TEXT("allow"), TEXT("")}};
static const struct finding_way direct_ways[] = {
    {TEXT("arn:aws:iam::111122223333:user/erin"), TEXT("support:CreateCase"), TEXT("allowed"), direct_steps, 1}};
static const struct who_can_principal principals[] = {
    {.principal = {.kind = TEXT("user"),
                   .principal = TEXT("arn:aws:iam::111122223333:user/erin"),
                   .decision = TEXT("allowed")},
     .ways = direct_ways,
     .way_count = 1},
    {.principal = {.kind = TEXT("user"),
                   .principal = TEXT("arn:aws:iam::111122223333:user/alice"),
                   .decision = TEXT("allowed"),
                   .via = by_support,
                   .via_count = 1}},
    /* erin once more, by a role: still one principal */
    {.principal = {.kind = TEXT("user"),
                   .principal = TEXT("arn:aws:iam::111122223333:user/erin"),
                   .decision = TEXT("conditional"),
                   .via = by_support,
                   .via_count = 1,
                   .conditions = fixture_conditions,
                   .condition_count = 1}},
    {.principal = {.kind = TEXT("federated"),
                   .principal = TEXT("arn:aws:iam::111122223333:saml-provider/Okta"),
                   .decision = TEXT("conditional"),
                   .via = by_support,
                   .via_count = 1,
                   .conditions = if_audience,
                   .condition_count = 1}},
    {.principal = {.kind = TEXT("external"),
                   .principal = TEXT("arn:aws:iam::222233334444:root"),
                   .decision = TEXT("unknown"),
                   .via = by_support,
                   .via_count = 1,
                   .notes = unseen,
                   .note_count = 1}},
};
static const struct who_can_account open_account = {.id = TEXT("111122223333"),
                                                    .alias = TEXT("acme-prod"),
                                                    .source = TEXT("snapshots/111122223333"),
                                                    .principals = principals,
                                                    .principal_count = 5,
                                                    .complete = true};
static const struct who_can_account closed_account = {
    .id = TEXT("222233334444"), .source = TEXT("b"), .complete = true};
static const struct report_warning no_scps[] = {{TEXT("scp-unknown"), TEXT("no SCP is known")}};
static const struct who_can_account hazy_account = {.id = TEXT("333344445555"),
                                                    .source = TEXT("c"),
                                                    .missing = unseen,
                                                    .missing_count = 1,
                                                    .warnings = no_scps,
                                                    .warning_count = 1};

static struct who_can *who_can_of(enum report_format format, size_t columns, bool many, struct str resource)
{
    struct report_options options = {.columns = columns, .ascii = true, .many = many};
    struct who_can *who_can = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(who_can_new(format, STR("support:CreateCase"), resource, &options, &who_can, &err), RC_OK);
    return who_can;
}

static void end(struct who_can *who_can, const char *golden)
{
    struct err err = ERR_NONE;
    assert_int_equal(who_can_end(who_can, &err), RC_OK);
    golden_check(golden, who_can_output(who_can));
    who_can_free(who_can);
}

static void one_account(void **state)
{
    (void)state;
    static const struct {
        const struct who_can_account *account;
        size_t columns;
        const char *golden;
    } cases[] = {{&open_account, 100, "report/who-can-open.100.txt"},
                 {&open_account, 80, "report/who-can-open.80.txt"},
                 {&closed_account, 100, "report/who-can-closed.txt"},
                 {&hazy_account, 100, "report/who-can-hazy.txt"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct who_can *who_can = who_can_of(REPORT_TEXT, cases[i].columns, false, STR_EMPTY);
        assert_int_equal(who_can_add(who_can, cases[i].account, &err), RC_OK);
        end(who_can, cases[i].golden);
    }
}

static void feed(struct who_can *who_can)
{
    struct err err = ERR_NONE;
    struct err unreadable = ERR_NONE;
    err_set(&unreadable, RC_BAD_INPUT, "not JSON");
    assert_int_equal(who_can_add(who_can, &open_account, &err), RC_OK);
    assert_int_equal(who_can_add(who_can, &closed_account, &err), RC_OK);
    assert_int_equal(who_can_add_error(who_can, STR("d.json"), &unreadable, &err), RC_OK);
    assert_int_equal(who_can_add(who_can, &hazy_account, &err), RC_OK);
    err_clear(&unreadable);
}

static void many_accounts(void **state)
{
    (void)state;
    struct who_can *text = who_can_of(REPORT_TEXT, 100, true, STR_EMPTY);
    struct who_can *json = who_can_of(REPORT_JSON, 100, true, STR("arn:aws:s3:::x"));
    feed(text);
    end(text, "report/who-can-many.txt");
    feed(json);
    end(json, "report/who-can-many.json");
}

static void nothing_could_be_read(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct err unreadable = ERR_NONE;
    struct who_can *who_can = who_can_of(REPORT_JSON, 100, false, STR_EMPTY);
    err_set(&unreadable, RC_BAD_INPUT, "not JSON");
    assert_int_equal(who_can_add_error(who_can, STR("d.json"), &unreadable, &err), RC_OK);
    assert_int_equal(who_can_end(who_can, &err), RC_OK);
    assert_int_equal(who_can_output(who_can).len, 0);
    who_can_free(who_can);
    err_clear(&unreadable);
}

static void hostile_strings(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE_COUNT; i++) {
        struct hostile hostile;
        struct err err = ERR_NONE;
        struct json_doc *doc = NULL;
        struct str s = hostile_strings_all[i];
        hostile_finding(s, &hostile);
        struct who_can_principal principal = {.principal = hostile.who, .ways = &hostile.way, .way_count = 1};
        struct who_can_account account = {.id = s,
                                          .alias = s,
                                          .source = s,
                                          .principals = &principal,
                                          .principal_count = 1,
                                          .missing = hostile.lines,
                                          .missing_count = 1};
        struct who_can *text = who_can_of(REPORT_TEXT, 80, true, s);
        struct who_can *json = who_can_of(REPORT_JSON, 80, true, s);
        assert_int_equal(who_can_add(text, &account, &err), RC_OK);
        assert_int_equal(who_can_end(text, &err), RC_OK);
        struct str out = who_can_output(text);
        for (size_t at = 0; at < out.len; at++)
            assert_true(out.at[at] == '\n' || ((unsigned char)out.at[at] >= 0x20 && (unsigned char)out.at[at] < 0x7f));
        assert_int_equal(who_can_add(json, &account, &err), RC_OK);
        assert_int_equal(who_can_end(json, &err), RC_OK);
        assert_int_equal(json_parse(NULL, who_can_output(json), &doc, &err), RC_OK);
        json_doc_free(doc);
        who_can_free(text);
        who_can_free(json);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_account),
        cmocka_unit_test(many_accounts),
        cmocka_unit_test(nothing_could_be_read),
        cmocka_unit_test(hostile_strings),
    };
    return cmocka_run_group_tests_name("who-can", tests, NULL, NULL);
}
