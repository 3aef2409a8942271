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
#include "report/explain.h"
#include "text/json.h"
#include "text/utf8.h"

static const struct explain_deleted deleted[] = {{TEXT("AIDAEXAMPLEDELETED001"), TEXT("1")}};
static const struct report_warning no_scps[] = {{TEXT("scp-unknown"), TEXT("no SCP is known")}};
static const struct finding_step allow_steps[] = {
    {TEXT("identity"), TEXT("arn:aws:iam::aws:policy/AWSSupportAccess"), TEXT("0"), TEXT("allow"), TEXT("")}};
static const struct explain_action actions[] = {
    {.action = TEXT("support:CreateCase"), .decision = TEXT("allowed"), .steps = allow_steps, .step_count = 1},
    {.action = TEXT("support-console:CreateCaseDraft"),
     .decision = TEXT("conditional"),
     .steps = allow_steps,
     .step_count = 1,
     .conditions = fixture_conditions,
     .condition_count = 1},
    {.action = TEXT("support:ResolveCase"), .decision = TEXT("denied"), .steps = fixture_steps, .step_count = 4},
};

static const struct explain closed = {
    .account = TEXT("444455556666"),
    .account_alias = TEXT("acme-dev"),
    .source = TEXT("snapshots/444455556666"),
    .role = true,
    .principal = TEXT("arn:aws:iam::444455556666:role/SupportIncidents"),
    .name = TEXT("SupportIncidents"),
    .verdict = TEXT("nobody-can-assume"),
    .ways = fixture_ways,
    .way_count = 1,
    .refused_more = 3,
    .deleted = deleted,
    .deleted_count = 1,
    .actions = actions,
    .action_count = 3,
    .ability = TEXT("open, follow and resolve cases; use the Support Center"),
    .extra_known = true,
    .remediation_text = TEXT("allow sts:AssumeRole on this role in DevBoundary"),
    .remediation_command = TEXT("rolecall fix aws-iam-support-role"),
};

static const struct finding_way open_ways[] = {
    {TEXT("arn:aws:iam::111122223333:user/alice"), TEXT("arn:aws:iam::111122223333:role/Jump"), TEXT("conditional"),
     allow_steps, 1},
    {TEXT("arn:aws:iam::111122223333:role/Jump"), TEXT("arn:aws:iam::111122223333:role/ops/SupportEverything"),
     TEXT("allowed"), allow_steps, 1},
};
static const struct explain open_role = {
    .account = TEXT("111122223333"),
    .warnings = no_scps,
    .warning_count = 1,
    .source = TEXT("-"),
    .role = true,
    .principal = TEXT("arn:aws:iam::111122223333:role/ops/SupportEverything"),
    .verdict = TEXT("too-much-access"),
    .who = fixture_who,
    .who_count = 2,
    .ways = open_ways,
    .way_count = 2,
    .ability = TEXT("nothing"),
    .extra_known = true,
    .extra = fixture_extra,
    .extra_count = 6,
    .missing = fixture_blocks,
    .missing_count = 1,
    .notes = fixture_blocks,
    .note_count = 1,
};

static const struct str assumable[] = {TEXT("arn:aws:iam::111122223333:role/Jump"),
                                       TEXT("arn:aws:iam::111122223333:role/Far")};
static const struct explain user = {
    .account = TEXT("111122223333"),
    .source = TEXT("x"),
    .principal = TEXT("arn:aws:iam::111122223333:user/alice"),
    .ways = open_ways,
    .way_count = 1,
    .can_assume = assumable,
    .can_assume_count = 2,
    .actions = actions,
    .action_count = 1,
    .ability = TEXT("open cases"),
};

static const struct explain_action asked_action = {
    .action = TEXT("s3:GetObject"),
    .resource = TEXT("arn:aws:s3:::bucket/key"),
    .decision = TEXT("conditional"),
    .steps = allow_steps,
    .step_count = 1,
    .conditions = fixture_conditions,
    .condition_count = 1,
    .witness = fixture_witness,
    .witness_count = 3,
    .notes = fixture_conditions,
    .note_count = 1,
};
static const struct explain asked = {
    .account = TEXT("111122223333"),
    .source = TEXT("x"),
    .principal = TEXT("arn:aws:iam::111122223333:user/alice"),
    .asked = true,
    .actions = &asked_action,
    .action_count = 1,
};

static void check(const struct explain *explain, struct report_options options, const char *golden)
{
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    assert_int_equal(explain_text(explain, &options, &out), RC_OK);
    golden_check(golden, buf_str(&out));
    buf_free(&out);
}

static void texts(void **state)
{
    (void)state;
    struct report_options ascii = {.columns = 100, .ascii = true, .can_fix = true};
    struct report_options narrow = {.columns = 80, .ascii = true, .can_fix = true};
    struct report_options utf8 = {.columns = 100, .can_fix = true};
    struct report_options colour = {.columns = 100, .colour = true, .can_fix = true};
    check(&closed, ascii, "report/explain-closed.100.txt");
    check(&closed, narrow, "report/explain-closed.80.txt");
    check(&closed, utf8, "report/explain-closed.utf8.txt");
    check(&closed, colour, "report/explain-closed.colour.txt");
    check(&open_role, ascii, "report/explain-open.100.txt");
    check(&open_role, narrow, "report/explain-open.80.txt");
    check(&open_role, utf8, "report/explain-open.utf8.txt");
    check(&user, ascii, "report/explain-user.100.txt");
    check(&asked, ascii, "report/explain-asked.100.txt");
}

static void documents(void **state)
{
    (void)state;
    static const struct {
        const struct explain *explain;
        const char *golden;
    } cases[] = {{&closed, "report/explain-closed.json"},
                 {&open_role, "report/explain-open.json"},
                 {&user, "report/explain-user.json"},
                 {&asked, "report/explain-asked.json"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        assert_int_equal(explain_json(cases[i].explain, &out), RC_OK);
        golden_check(cases[i].golden, buf_str(&out));
        buf_free(&out);
    }
}

static void hostile_strings(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE_COUNT; i++) {
        struct hostile hostile;
        struct json_doc *doc = NULL;
        struct err err = ERR_NONE;
        struct report_options options = {.columns = 80};
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct str s = hostile_strings_all[i];
        hostile_finding(s, &hostile);
        struct explain_action action = {.action = s,
                                        .resource = s,
                                        .decision = STR("denied"),
                                        .steps = &hostile.step,
                                        .step_count = 1,
                                        .conditions = hostile.lines,
                                        .condition_count = 3,
                                        .witness = &hostile.key,
                                        .witness_count = 1};
        struct explain explain = {.account = s,
                                  .account_alias = s,
                                  .source = s,
                                  .role = true,
                                  .principal = s,
                                  .name = s,
                                  .who = &hostile.who,
                                  .who_count = 1,
                                  .ways = &hostile.way,
                                  .way_count = 1,
                                  .deleted = &(struct explain_deleted){s, s},
                                  .deleted_count = 1,
                                  .actions = &action,
                                  .action_count = 1,
                                  .ability = s,
                                  .blocks = hostile.lines,
                                  .block_count = 1,
                                  .missing = hostile.lines,
                                  .missing_count = 1,
                                  .remediation_text = s,
                                  .remediation_command = STR("rolecall fix x")};
        for (int asking = 0; asking < 2; asking++) {
            explain.asked = asking != 0;
            assert_int_equal(explain_text(&explain, &options, &out), RC_OK);
            for (size_t at = 0; at < out.len;) {
                uint32_t c = utf8_next(buf_str(&out), &at);
                assert_true(c == '\n' || (c >= 0x20 && c != 0x7f && (c < 0x80 || c >= 0xa0)));
            }
            buf_reset(&out);
        }
        assert_int_equal(explain_json(&explain, &out), RC_OK);
        assert_int_equal(json_parse(NULL, buf_str(&out), &doc, &err), RC_OK);
        json_doc_free(doc);
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts),
        cmocka_unit_test(documents),
        cmocka_unit_test(hostile_strings),
    };
    return cmocka_run_group_tests_name("explain", tests, NULL, NULL);
}
