/* SPDX-License-Identifier: Apache-2.0
 *
 * All candidates of an account: in their order, and the same by one thread and by two.
 */
#include "rule_fixture.h"

#include "base/buf.h"
#include "rules/support_role_parts.h"

#define ROLES  60
#define ROUNDS 20

/* Candidates of all kinds among roles that are none, and some of which there is something to warn. */
static void describe(struct buf *out)
{
    static const char *const trusts[] = {
        "{\"Principal\":{\"AWS\":\"@root\"}}",
        "{\"Principal\":{\"AWS\":\"@user/ann\"}}",
        "{\"Principal\":{\"AWS\":\"@role/r07\"},\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}",
        "{\"Principal\":{\"AWS\":\"*\"}}",
        "{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}",
        "{\"Principal\":{\"AWS\":\"arn:aws-cn:iam::111122223333:root\"}}",
        "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/P\"}}",
    };
    static const char *const policies[] = {
        "{\"Action\":[\"support:*\",\"support-console:*\"]}",
        "{\"Action\":\"s3:*\"}",
        "{\"Action\":[\"support:*\",\"support-console:*\",\"iam:PassRole\",\"sts:*\"]}",
        "{\"Action\":\"support:*\",\"Resource\":\"arn:aws:support:*:*:*\"}",
        "[{\"Action\":\"*\"},{\"Effect\":\"Deny\",\"Action\":\"support:ResolveCase\"}]",
    };

    buf_add(out, STR("{\"users\":[{\"name\":\"ann\",\"inline\":{\"P\":{\"Action\":\"sts:*\"}}}],\"roles\":["));
    for (unsigned i = 0; i < ROLES; i++)
        buf_printf(out, "%s{\"name\":\"r%02u\",\"trust\":%s,\"inline\":{\"P\":%s}}", i == 0 ? "" : ",", i,
                   trusts[i % (sizeof trusts / sizeof *trusts)], policies[i % (sizeof policies / sizeof *policies)]);
    buf_add(out, STR("]}"));
}

struct judged_account {
    struct json_doc *doc;
    struct account *account;
    struct arena *arena;
    struct judging judging;
};

static void judge(void **state, size_t two_from, struct judged_account *out)
{
    struct rule_options options = {.now = RULE_NOW, .two_from = two_from};
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;

    *out = (struct judged_account){.arena = arena_new(0)};
    assert_non_null(out->arena);
    describe(&text);
    if (json_parse(NULL, buf_str(&text), &out->doc, &err) != RC_OK)
        fail_msg("%s", err.text);
    out->account = small_account(state, json_root(out->doc));
    buf_free(&text);
    assert_int_equal(oidc_list_new(out->arena, STR_EMPTY, STR_EMPTY, &options.oidc, &err), RC_OK);
    assert_int_equal(judge_roles(out->arena, out->account, &options, &out->judging), RC_OK);
}

static void judged_free(struct judged_account *judged)
{
    arena_free(judged->arena);
    account_free(judged->account);
    json_doc_free(judged->doc);
}

static void same_lines(const struct str *a, size_t a_count, const struct str *b, size_t b_count)
{
    assert_int_equal(a_count, b_count);
    for (size_t i = 0; i < a_count; i++)
        assert_true(str_equal(a[i], b[i]));
}

static void same_evidence(const struct finding_evidence *a, const struct finding_evidence *b)
{
    assert_true(str_equal(a->role, b->role));
    assert_true(str_equal(a->verdict, b->verdict));
    assert_int_equal(a->who_count, b->who_count);
    for (size_t i = 0; i < a->who_count; i++) {
        assert_true(str_equal(a->who[i].principal, b->who[i].principal));
        same_lines(a->who[i].conditions, a->who[i].condition_count, b->who[i].conditions, b->who[i].condition_count);
        same_lines(a->who[i].via, a->who[i].via_count, b->who[i].via, b->who[i].via_count);
    }
    assert_int_equal(a->way_count, b->way_count);
    for (size_t i = 0; i < a->way_count; i++) {
        assert_true(str_equal(a->ways[i].from, b->ways[i].from));
        assert_true(str_equal(a->ways[i].to, b->ways[i].to));
        assert_true(str_equal(a->ways[i].decision, b->ways[i].decision));
    }
    same_lines(a->grants, a->grant_count, b->grants, b->grant_count);
    same_lines(a->blocks, a->block_count, b->blocks, b->block_count);
    same_lines(a->extra, a->extra_count, b->extra, b->extra_count);
    same_lines(a->notes, a->note_count, b->notes, b->note_count);
}

static void two_threads_find_what_one_finds(void **state)
{
    struct judged_account one, two;

    judge(state, 0, &one);
    assert_int_equal(one.judging.count, 36);
    for (size_t i = 1; i < one.judging.count; i++)
        assert_true(str_compare(one.judging.evidence[i - 1].role, one.judging.evidence[i].role) < 0);
    assert_true(one.account->warning_count > 10);
    for (size_t round = 0; round < ROUNDS; round++) {
        judge(state, 1, &two);
        assert_int_equal(two.judging.count, one.judging.count);
        assert_int_equal(two.judging.left_out, one.judging.left_out);
        for (size_t i = 0; i < one.judging.count; i++) {
            const struct judged *a = &one.judging.judged[i], *b = &two.judging.judged[i];
            same_evidence(&one.judging.evidence[i], &two.judging.evidence[i]);
            assert_true(str_equal(a->role->entity.arn, b->role->entity.arn));
            assert_int_equal(a->verdict, b->verdict);
            assert_true(str_equal(a->people, b->people) && str_equal(a->cause, b->cause) &&
                        str_equal(a->remedy, b->remedy));
        }
        assert_int_equal(two.account->warning_count, one.account->warning_count);
        for (size_t i = 0; i < one.account->warning_count; i++) {
            assert_string_equal(two.account->warnings[i].code, one.account->warnings[i].code);
            assert_true(str_equal(two.account->warnings[i].message, one.account->warnings[i].message));
        }
        judged_free(&two);
    }
    judged_free(&one);
}

static void an_account_without_roles(void **state)
{
    const struct rule_options options = {.now = RULE_NOW, .two_from = 1};
    struct account account = {.has_roles = true};
    struct judging judging = {.count = 1};
    struct arena *arena = arena_new(0);

    (void)state;
    assert_non_null(arena);
    account.arena = arena;
    assert_int_equal(judge_roles(arena, &account, &options, &judging), RC_OK);
    assert_int_equal(judging.count, 0);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_threads_find_what_one_finds),
        cmocka_unit_test(an_account_without_roles),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
