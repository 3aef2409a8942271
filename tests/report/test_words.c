/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report/words.h"

static const struct str account = {"111122223333", 12};

static void short_arns(void **state)
{
    (void)state;
    static const struct {
        const char *arn, *expected;
    } cases[] = {
        {"arn:aws:iam::111122223333:user/alice", "user/alice"},
        {"arn:aws-cn:iam::111122223333:saml-provider/Okta", "saml-provider/Okta"},
        {"arn:aws:iam::222233334444:user/alice", "arn:aws:iam::222233334444:user/alice"},
        {"arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"},
        {"arn:aws:sts::111122223333:assumed-role/R/s", "arn:aws:sts::111122223333:assumed-role/R/s"},
        {"ec2.amazonaws.com", "ec2.amazonaws.com"},
        {"*", "*"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(str_equal(words_short_arn(account, str_of(cases[i].arn)), str_of(cases[i].expected)));
}

static void shortened_texts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"arn:aws:iam::aws:policy/job-function/Billing[0]: support:*", "job-function/Billing[0]: support:*"},
        {"by arn:aws:iam::111122223333:policy/P, then (arn:aws:iam::aws:policy/Q)", "by policy/P, then (Q)"},
        {"darn:aws:iam::111122223333:policy/P", "darn:aws:iam::111122223333:policy/P"},
        {"arn:aws:iam::111122223333:", ""},
        {"arn:aws:iam::999988887777:role/R", "arn:aws:iam::999988887777:role/R"},
        {"arn:", "arn:"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        buf_add(&out, STR_EMPTY);
        words_add_shortened(&out, account, str_of(cases[i].text));
        assert_string_equal(out.at, cases[i].expected);
        buf_free(&out);
    }
}

static void places(void **state)
{
    (void)state;
    static const struct {
        const char *policy, *statement, *place, *brief;
    } cases[] = {
        {"group/Oncall:AssumeSupport", "0", "group/Oncall, inline policy AssumeSupport, statement 0",
         "group/Oncall AssumeSupport statement 0"},
        {"arn:aws:iam::aws:policy/AWSSupportAccess", "0", "AWSSupportAccess, statement 0",
         "AWSSupportAccess statement 0"},
        {"arn:aws:iam::111122223333:policy/DevBoundary", "", "policy/DevBoundary", "DevBoundary"},
        {"arn:aws:iam::111122223333:policy/a/DevBoundary", "Deny", "policy/a/DevBoundary, statement \"Deny\"",
         "DevBoundary statement \"Deny\""},
        {"trust", "1", "statement 1", "statement 1"},
        {"", "", "", ""},
        {"ou-ab12-cdef", "", "ou-ab12-cdef", "ou-ab12-cdef"},
        {"scp/ou-ab12-cdef:2", "0", "ou-ab12-cdef policy 2, statement 0", "ou-ab12-cdef policy 2 statement 0"},
        {"rcp/r-ab12:1", "Sid", "r-ab12 policy 1, statement \"Sid\"", "r-ab12 policy 1 statement \"Sid\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        buf_add(&out, STR_EMPTY);
        words_add_place(&out, account, str_of(cases[i].policy), str_of(cases[i].statement));
        assert_string_equal(out.at, cases[i].place);
        buf_reset(&out);
        words_add_brief(&out, str_of(cases[i].policy), str_of(cases[i].statement));
        assert_string_equal(out.at, cases[i].brief);
        buf_free(&out);
    }
}

static void grants(void **state)
{
    (void)state;
    static const struct {
        const char *grant, *expected;
    } cases[] = {
        {"arn:aws:iam::aws:policy/AWSSupportAccess[0]: support:*",
         "AWSSupportAccess (AWS managed), statement 0: support:*"},
        {"arn:aws:iam::111122223333:policy/P[Sid]", "policy/P, statement \"Sid\""},
        {"role/R:Inline[2]: support:CreateCase", "role/R, inline policy Inline, statement 2: support:CreateCase"},
        {"role/R:Inline: no allow for support:CreateCase",
         "role/R, inline policy Inline: no allow for support:CreateCase"},
        {"arn:aws:iam::aws:policy/job-function/SupportUser: no allow for a:B",
         "SupportUser (AWS managed): no allow for a:B"},
        {"SCP scp/ou-ab12-cdef:2[Sid]: denies a:B", "SCP ou-ab12-cdef policy 2, statement \"Sid\": denies a:B"},
        {"SCPs at ou-ab12-cdef: no allow for a:B", "SCPs at ou-ab12-cdef: no allow for a:B"},
        {"trust: AIDAEXAMPLE names a user or role that was deleted",
         "trust: AIDAEXAMPLE names a user or role that was deleted"},
        {"trust[1]: denies sts:AssumeRole", "trust[1]: denies sts:AssumeRole"},
        {"oidc-provider/example.com:8443: machines", "oidc-provider/example.com:8443: machines"},
        {"ec2.amazonaws.com: an AWS service", "ec2.amazonaws.com: an AWS service"},
        {"a sentence with [brackets] in it", "a sentence with [brackets] in it"},
        {"no brackets", "no brackets"},
        {"open[", "open["},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        words_add_grant(&out, account, str_of(cases[i].grant));
        assert_string_equal(out.at, cases[i].expected);
        buf_free(&out);
    }
}

static void breaking_steps(void **state)
{
    (void)state;
    struct finding_step steps[] = {
        {.check = STR("identity"), .effect = STR("allow")},
        {.check = STR("scp"), .effect = STR("unknown")},
        {.check = STR("trust"), .effect = STR("deny")},
    };
    struct finding_way way = {.decision = STR("denied"), .steps = steps, .step_count = 3};
    assert_ptr_equal(words_breaking_step(&way), &steps[2]);
    way.decision = STR("unknown");
    assert_ptr_equal(words_breaking_step(&way), &steps[1]);
    way.decision = STR("allowed");
    assert_null(words_breaking_step(&way));
    way.decision = STR("denied");
    way.step_count = 2;
    assert_null(words_breaking_step(&way));
}

static void counts_and_times(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    words_add_count(&out, 1, "account", "accounts");
    words_add_count(&out, 0, " rule", " rules");
    words_add_minute(&out, STR("2026-11-24T09:30:00Z"));
    words_add_minute(&out, STR("then"));
    assert_string_equal(out.at, "1 account0  rules2026-11-24 09:30then");
    buf_free(&out);
    assert_true(str_equal(words_check(STR("scp")), STR("SCP")));
    assert_true(str_equal(words_check(STR("trust")), STR("trust")));
}

static void unknown_controls(void **state)
{
    (void)state;
    static const struct {
        size_t scps, rcps, accounts;
        const char *expected;
    } cases[] = {
        {1, 0, 1, "SCPs unknown."},
        {0, 1, 1, "RCPs unknown."},
        {3, 0, 12, "SCPs unknown in 3 accounts."},
        {1, 7, 12, "SCPs unknown in 1 account, RCPs in 7 accounts."},
        {0, 1, 12, "RCPs unknown in 1 account."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        words_add_unknown_controls(&out, cases[i].scps, cases[i].rcps, cases[i].accounts);
        assert_string_equal(out.at, cases[i].expected);
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_arns),       cmocka_unit_test(shortened_texts), cmocka_unit_test(places),
        cmocka_unit_test(grants),           cmocka_unit_test(breaking_steps),  cmocka_unit_test(counts_and_times),
        cmocka_unit_test(unknown_controls),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
