/* SPDX-License-Identifier: Apache-2.0
 *
 * The evidence of one candidate: who, ways, last use, place (output.md, report-formats.md section 0).
 */
#include "rule_fixture.h"

struct one_account {
    struct json_doc *doc;
    struct checked checked;
};

static const struct finding_evidence *check_text(void **state, const char *text, struct one_account *out)
{
    struct err err = ERR_NONE;

    if (json_parse(NULL, str_of(text), &out->doc, &err) != RC_OK)
        fail_msg("%s", err.text);
    check_account(small_account(state, json_root(out->doc)), &out->checked);
    assert_true(out->checked.finding.evidence_count > 0);
    return &out->checked.finding.evidence[out->checked.finding.evidence_count - 1];
}

static void one_free(struct one_account *one)
{
    checked_free(&one->checked);
    json_doc_free(one->doc);
}

static const struct finding_condition_key *witness_of(const struct finding_principal *who, const char *key, size_t hop)
{
    for (size_t i = 0; i < who->witness_count; i++) {
        if (str_equal_nocase(who->witness[i].key, str_of(key)) && who->witness[i].hop == hop)
            return &who->witness[i];
    }
    return NULL;
}

static void test_who(void **state)
{
    struct one_account one = {0};
    const struct finding_evidence *evidence = check_text(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/"
        "alice\"},\"Condition\":{"
        "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}},\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\"}}},"
        "{\"name\":\"S\",\"path\":\"/ops/"
        "\",\"used\":\"2026-11-01T10:00:00+00:00\",\"trust\":{\"Principal\":{\"AWS\":\"@role/J\"},"
        "\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"e1\"}}}}]}",
        &one);
    const struct finding_principal *who = &evidence->who[0];

    assert_text(evidence->role, "arn:aws:iam::111122223333:role/ops/S");
    assert_text(evidence->role_short, "role/ops/S");
    assert_true(evidence->last_used_known);
    assert_text(evidence->last_used, "2026-11-01T10:00:00Z");
    assert_int_equal(evidence->who_count, 1);
    assert_text(who->kind, "user");
    assert_text(who->principal, "arn:aws:iam::111122223333:user/alice");
    assert_text(who->decision, "conditional");
    assert_int_equal(who->via_count, 1);
    assert_text(who->via[0], "arn:aws:iam::111122223333:role/J");
    assert_int_equal(who->condition_count, 2);
    assert_text(who->conditions[0], "with MFA, into role J");
    assert_text(who->conditions[1],
                "with external ID \"e1\" (by API only: the console's Switch role cannot pass it), into role S");
    assert_non_null(witness_of(who, "sts:ExternalId", 1));
    assert_text(witness_of(who, "sts:ExternalId", 1)->values[0], "e1");
    assert_text(witness_of(who, "aws:MultiFactorAuthPresent", 0)->values[0], "true");
    one_free(&one);
}

static void test_ways(void **state)
{
    struct one_account one = {0};
    const struct finding_evidence *evidence =
        check_text(state,
                   "{\"users\":[{\"name\":\"alice\",\"boundary\":\"B\",\"groups\":[\"Oncall\"]}],\"groups\":[{\"name\":"
                   "\"Oncall\",\"inline\":{"
                   "\"AssumeSupport\":{\"Action\":\"sts:AssumeRole\"}}}],\"roles\":[{\"name\":\"S\",\"trust\":{"
                   "\"Principal\":{\"AWS\":\"@root\"}}}],"
                   "\"policies\":{\"B\":{\"Action\":\"s3:*\"}}}",
                   &one);
    const struct finding_way *way = &evidence->ways[0];

    assert_int_equal(evidence->who_count, 0);
    assert_int_equal(evidence->way_count, 1);
    assert_text(way->from, "arn:aws:iam::111122223333:user/alice");
    assert_text(way->to, "arn:aws:iam::111122223333:role/S");
    assert_text(way->decision, "denied");
    /* report-formats.md 1.1: the first step whose effect is not allow is where the way breaks. */
    assert_true(way->step_count >= 2);
    assert_text(way->steps[0].check, "identity");
    assert_text(way->steps[0].policy, "group/Oncall:AssumeSupport");
    assert_text(way->steps[0].statement, "0");
    assert_text(way->steps[0].effect, "allow");
    assert_text(way->steps[1].check, "boundary");
    assert_text(way->steps[1].policy, "arn:aws:iam::111122223333:policy/B");
    assert_int_equal(way->steps[1].statement.len, 0);
    assert_text(way->steps[1].effect, "none");
    assert_text(way->steps[1].why, "no statement allows sts:AssumeRole");
    one_free(&one);
}

static void test_chain_has_an_edge_each(void **state)
{
    struct one_account one = {0};
    const struct finding_evidence *evidence = check_text(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"J\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}},"
        "\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\"}}},{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@role/"
        "J\"}}}]}",
        &one);

    assert_int_equal(evidence->way_count, 2);
    assert_text(evidence->ways[0].from, "arn:aws:iam::111122223333:user/alice");
    assert_text(evidence->ways[0].to, "arn:aws:iam::111122223333:role/J");
    assert_text(evidence->ways[1].from, "arn:aws:iam::111122223333:role/J");
    assert_text(evidence->ways[1].to, "arn:aws:iam::111122223333:role/S");
    assert_text(evidence->ways[1].decision, "allowed");
    one_free(&one);
}

static void test_never_used(void **state)
{
    struct one_account one = {0};
    const struct finding_evidence *evidence = check_text(
        state,
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}}}]}",
        &one);

    assert_true(evidence->last_used_known);
    assert_int_equal(evidence->last_used.len, 0);
    assert_true(evidence->has_location);
    one_free(&one);
}

/* More users than ways are shown: who is whole, ways are counted. */
static void test_many(void **state)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct one_account one = {0};

    buf_add(&text, STR("{\"users\":["));
    for (int i = 0; i < 150; i++)
        buf_printf(&text, "%s\"u%03d\"", i == 0 ? "" : ",", i);
    buf_add(&text, STR("],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":"
                       "{\"aws:PrincipalAccount\":\"111122223333\"}}}}]}"));
    const struct finding_evidence *evidence = check_text(state, text.at, &one);
    assert_int_equal(evidence->who_count, 150);
    assert_int_equal(evidence->way_count, 100);
    assert_true(any_contains(evidence->notes, evidence->note_count, STR("further ways are left out")));
    one_free(&one);
    buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_who),        cmocka_unit_test(test_ways), cmocka_unit_test(test_chain_has_an_edge_each),
        cmocka_unit_test(test_never_used), cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
