/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule as a whole: the example accounts, AWS's managed policies of today, and the order of verdicts where
 * something is not known.
 */
#include "rule_fixture.h"

#include <dirent.h>

#include "text/file.h"

#define EXAMPLES "../shared/examples/accounts" /* from the repository's root */
#define MANAGED  "../shared/data/aws-managed-policies.json.gz"

static void test_cases(void **state)
{
    run_cases(state, "support_role.ndjson");
}

/* ---- Example accounts ---- */

static struct str keep_file(const char *path, struct file *file)
{
    struct err err = ERR_NONE;
    if (file_read(str_of(path), file, &err) != RC_OK)
        fail_msg("%s: %s", path, err.text);
    return file->bytes;
}

static void check_example(void **state, const char *name)
{
    struct rule_case c = {.file = name, .title = STR("example account")};
    struct file file = {0};
    struct json_doc *doc = NULL;
    struct snapshot_list list = {0};
    struct arena *arena = arena_new(0);
    struct account *account = NULL;
    struct checked checked;
    struct err err = ERR_NONE;
    char path[512];

    snprintf(path, sizeof path, EXAMPLES "/%s/expected.json", name);
    assert_int_equal(json_parse(NULL, keep_file(path, &file), &doc, &err), RC_OK);
    struct json want = json_root(doc);
    snprintf(path, sizeof path, EXAMPLES "/%s", name);
    struct str folder = str_of(path);
    assert_int_equal(snapshot_find(arena, &folder, 1, &list, &err), RC_OK);
    assert_int_equal(list.count, 1);
    assert_int_equal(snapshot_read(*state, &list.entries[0], &account, &err), RC_OK);
    check_account(account, &checked);
    case_text(&c, "the status", str_of(finding_status_name(checked.finding.status)), json_get(want, STR("status")));
    case_text(&c, "the reason", checked.finding.reason, json_get(want, STR("reason")));
    case_text(&c, "the benchmark", checked.finding.benchmark, json_get(want, STR("benchmark")));
    struct json roles = json_get(want, STR("roles"));
    assert_int_equal(json_count(roles), checked.finding.evidence_count);
    for (struct json_iter it = json_iter(roles); json_next(&it);) {
        const struct finding_evidence *evidence = NULL;
        for (size_t i = 0; i < checked.finding.evidence_count; i++) {
            if (str_equal(checked.finding.evidence[i].role, it.name))
                evidence = &checked.finding.evidence[i];
        }
        assert_non_null(evidence);
        case_role(&c, evidence, it.value);
    }
    assert_int_equal(c.faults, 0);
    checked_free(&checked);
    json_doc_free(doc);
    file_free(&file);
    arena_free(arena);
}

static void test_examples(void **state)
{
    DIR *folder = opendir(EXAMPLES);
    size_t count = 0;

    if (folder == NULL) {
        print_message("%s is not there: skipped\n", EXAMPLES);
        skip();
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.' || strcmp(entry->d_name, "README.md") == 0)
            continue;
        check_example(state, entry->d_name);
        count++;
    }
    closedir(folder);
    assert_true(count >= 24);
}

/* ---- Managed policies (support-rule.md, "AWS managed policies of today") ---- */

static const struct {
    const char *policies[3];
    const char *more; /* an action that is added */
    const char *verdict;
    size_t writes; /* that fail verdict 5; 0: not asked */
} managed[] = {
    {{"AWSSupportAccess"}, NULL, "ok", 0},
    {{"AWSSupportAccess", "ReadOnlyAccess"}, NULL, "ok", 0},
    {{"AWSSupportAccess", "ViewOnlyAccess"}, NULL, "ok", 0},
    {{"AWSSupportAccess", "SecurityAudit"}, NULL, "ok", 0},
    {{"SupportUser"}, NULL, "no-console-access", 0},
    {{"SupportUser"}, "support-console:*", "too-much-access", 6},
    {{"PowerUserAccess"}, NULL, "too-much-access", 0},
    {{"AdministratorAccess"}, NULL, "too-much-access", 0},
    {{"Billing"}, NULL, "cannot-manage-cases", 0},
    {{"AWSSupportAppFullAccess"}, NULL, "no-console-access", 0},
    {{"ReadOnlyAccess"}, NULL, NULL, 0}, /* reads cases only: no candidate */
    {{"SecurityAudit"}, NULL, NULL, 0},
};

static void describe_managed(size_t row, struct json all, struct buf *out)
{
    struct json_writer w = json_writer(out, false);
    json_write_object(&w);
    json_write_key(&w, STR("users"));
    json_write_raw(&w, STR("[\"alice\"]"));
    json_write_key(&w, STR("roles"));
    json_write_raw(&w, STR("[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":\"@user/alice\"}},\"inline\":{"));
    for (size_t i = 0; i < 3 && managed[row].policies[i] != NULL; i++) {
        struct json policy = json_get(all, str_of(managed[row].policies[i]));
        assert_int_equal(json_type(policy), JSON_OBJECT);
        buf_printf(out, "%s\"%s\":", i == 0 ? "" : ",", managed[row].policies[i]);
        json_print(json_get(policy, STR("document")), out);
    }
    if (managed[row].more != NULL)
        buf_printf(out, ",\"More\":{\"Action\":\"%s\"}", managed[row].more);
    buf_add(out, STR("}}]}"));
}

static void check_managed(void **state, size_t row, struct json all)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;
    struct checked checked;
    struct err err = ERR_NONE;

    describe_managed(row, all, &text);
    if (json_parse(NULL, buf_str(&text), &doc, &err) != RC_OK)
        fail_msg("%s", err.text);
    check_account(small_account(state, json_root(doc)), &checked);
    if (managed[row].verdict == NULL) {
        assert_int_equal(checked.finding.evidence_count, 0);
    } else {
        assert_int_equal(checked.finding.evidence_count, 1);
        const struct finding_evidence *evidence = &checked.finding.evidence[0];
        if (!str_equal(evidence->verdict, str_of(managed[row].verdict)))
            fail_msg("%s: %.*s", managed[row].policies[0], (int)evidence->verdict.len, evidence->verdict.at);
        if (managed[row].writes > 0) {
            char part[64];
            snprintf(part, sizeof part, ": it may call %zu actions that write outside", managed[row].writes);
            assert_true(str_contains(checked.finding.message, str_of(part)));
        }
    }
    checked_free(&checked);
    json_doc_free(doc);
    buf_free(&text);
}

static void test_managed(void **state)
{
    struct file file = {0};
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;

    if (access(MANAGED, R_OK) != 0) {
        print_message("%s is not there: skipped\n", MANAGED);
        skip();
    }
    if (json_parse(NULL, keep_file(MANAGED, &file), &doc, &err) != RC_OK)
        fail_msg("%s", err.text);
    for (size_t i = 0; i < sizeof managed / sizeof *managed; i++)
        check_managed(state, i, json_root(doc));
    json_doc_free(doc);
    file_free(&file);
}

/* ---- What the finding carries ---- */

static void test_finding(void **state)
{
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    struct checked checked;

    assert_int_equal(json_parse(NULL,
                                STR("{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":"
                                    "{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}}]}"),
                                &doc, &err),
                     RC_OK);
    check_account(small_account(state, json_root(doc)), &checked);
    const struct finding *finding = &checked.finding;
    assert_text(finding->id, "9b648ece41dbd2534bf968b125b2da40"); /* report-formats.md, section 0 */
    assert_text(finding->rule, "aws-iam-support-role");
    assert_text(finding->title, "A support role is set up to manage incidents with AWS Support");
    assert_int_equal(finding->alias_count, 1);
    assert_text(finding->aliases[0], "wud-s4z-fz8");
    assert_text(finding->resource_type, "AwsAccount");
    assert_text(finding->resource_id, "111122223333");
    assert_int_equal(finding->framework_count, 14);
    assert_text(finding->frameworks[0].version, "1.2");
    assert_text(finding->frameworks[0].control, "1.20");
    assert_text(finding->frameworks[9].control, "2.15");
    assert_text(finding->frameworks[10].control, "IAM.18");
    assert_text(finding->remediation_command, "rolecall fix aws-iam-support-role");
    assert_text(finding->remediation_url, "https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html");
    assert_text(finding->explain_role, "S");
    assert_true(finding->has_location);
    assert_int_equal(finding->line, 1);
    assert_true(finding->end_column == finding->column + 3); /* "S", with its quotes */
    assert_true(str_ends_with(finding->file, STR(DUMP_NAME)));
    checked_free(&checked);
    json_doc_free(doc);
}

/* Every want of memory is said, and nothing is half done. */
static void test_no_memory(void **state)
{
    static const char description[] =
        "{\"users\":[\"alice\"],\"roles\":[{\"name\":\"S\",\"trust\":{\"Principal\":{\"AWS\":"
        "\"@user/alice\"}}},{\"name\":\"T\",\"trust\":{\"Principal\":\"*\"}}]}";
    const struct rule_options options = {.now = RULE_NOW};
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    size_t failed = 0;
    enum rc rc = RC_NO_MEMORY;

    assert_int_equal(json_parse(NULL, str_of(description), &doc, &err), RC_OK);
    struct account *account = small_account(state, json_root(doc));
    for (size_t ceiling = 1; rc != RC_OK && ceiling < ((size_t)8 << 20); ceiling += 1000) {
        struct arena *arena = arena_new(ceiling);
        struct finding finding = {.rule = STR("as it was")};
        rc = support_role_check(arena, account, &options, &finding, &err);
        assert_true(rc == RC_OK || rc == RC_NO_MEMORY || rc == RC_LIMIT);
        if (rc != RC_OK) {
            assert_text(finding.rule, "as it was");
            assert_int_equal(err.code, rc);
            failed++;
        }
        err_clear(&err);
        arena_free(arena);
    }
    assert_int_equal(rc, RC_OK);
    assert_true(failed > 10);
    account_free(account);
    json_doc_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),   cmocka_unit_test(test_examples),  cmocka_unit_test(test_managed),
        cmocka_unit_test(test_finding), cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
