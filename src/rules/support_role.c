/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule aws-iam-support-role: what the verdicts of its candidates make of the account (support-rule.md).
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center"; CIS AWS Foundations Benchmark 7.0, 2.15;
 * Security Hub, IAM.18.
 */
#include "rules/support_role_parts.h"

static const struct str rule_aliases[] = {{"wud-s4z-fz8", 11}};

/* One account on its way to its finding. */
struct check_run {
    struct arena *arena;
    struct account *account;
    struct rule_options options;
    struct judging judging;
};

struct str verdict_name(enum verdict verdict)
{
    switch (verdict) {
    case VERDICT_TRUSTS_ANYONE: return STR("trusts-anyone");
    case VERDICT_NOBODY_CAN_ASSUME: return STR("nobody-can-assume");
    case VERDICT_CANNOT_MANAGE_CASES: return STR("cannot-manage-cases");
    case VERDICT_NO_CONSOLE_ACCESS: return STR("no-console-access");
    case VERDICT_TOO_MUCH_ACCESS: return STR("too-much-access");
    case VERDICT_OK: return STR("ok");
    case VERDICT_UNKNOWN:
    case VERDICT_COUNT: break;
    }
    return STR("unknown");
}

/* ---- The account ---- */

static bool any_verdict(const struct check_run *run, enum verdict verdict)
{
    for (size_t i = 0; i < run->judging.count; i++) {
        if (run->judging.judged[i].verdict == verdict)
            return true;
    }
    return false;
}

static const struct judged *first_of(const struct check_run *run, enum verdict verdict)
{
    for (size_t i = 0; i < run->judging.count; i++) {
        if (run->judging.judged[i].verdict == verdict)
            return &run->judging.judged[i];
    }
    return NULL;
}

static const struct judged *furthest(const struct check_run *run)
{
    const struct judged *best = NULL;

    for (size_t i = 0; i < run->judging.count; i++) {
        if (best == NULL || run->judging.judged[i].verdict > best->verdict)
            best = &run->judging.judged[i];
    }
    return best;
}

/* It fails either way; which of the two reasons it is hangs on what is not known. */
static enum rc note_perhaps(struct surroundings *around)
{
    if (around->perhaps.len == 0)
        return RC_OK;
    return lines_add(&around->notes,
                     arena_printf(around->notes.arena,
                                  "whether %.*s may create cases depends on what is not known: if so, the reason would "
                                  "be attached-to-users-or-groups-only",
                                  SHOWN(around->perhaps)));
}

static enum rc settle_without_candidate(struct check_run *run, struct surroundings *around, struct finding *finding)
{
    enum rc rc = surroundings_look_for_creator(run->arena, run->account, run->options.now, around);

    if (rc != RC_OK)
        return rc;
    finding->status = STATUS_FAIL;
    if (around->creator.len > 0) {
        finding->reason = STR("attached-to-users-or-groups-only");
    } else if (around->others_complete) {
        finding->reason = STR("no-support-role");
        return note_perhaps(around);
    } else {
        finding->status = STATUS_UNKNOWN;
        finding->reason = STR("unknown");
    }
    return RC_OK;
}

/* Status and reason; *about is the candidate that they come from. */
static enum rc settle(struct check_run *run, struct surroundings *around, struct finding *finding,
                      const struct judged **about)
{
    *about = NULL;
    finding->severity = any_verdict(run, VERDICT_TRUSTS_ANYONE) ? SEVERITY_HIGH : SEVERITY_LOW;
    if (any_verdict(run, VERDICT_OK)) {
        *about = first_of(run, VERDICT_OK);
        finding->status = STATUS_PASS;
        finding->reason = STR("ok");
    } else if (any_verdict(run, VERDICT_UNKNOWN) || !around->roles_complete) {
        *about = first_of(run, VERDICT_UNKNOWN);
        finding->status = STATUS_UNKNOWN;
        finding->reason = STR("unknown");
    } else if (run->judging.count > 0) {
        *about = furthest(run);
        finding->status = STATUS_FAIL;
        finding->reason = verdict_name((*about)->verdict);
    } else {
        return settle_without_candidate(run, around, finding);
    }
    return RC_OK;
}

static enum rc add_benchmark(struct check_run *run, const struct surroundings *around, struct finding *finding)
{
    if (around->role != NULL) {
        finding->benchmark = STR("pass");
        return RC_OK;
    }
    if (around->roles_complete) {
        finding->benchmark = STR("fail");
        return RC_OK;
    }
    return account_warn(
        run->account, "benchmark-unknown",
        "roles may be missing from the snapshot, and none in it has AWSSupportAccess: what the CIS procedure "
        "would say is not known");
}

/* The role that the finding is about, else the first candidate. */
static void add_location(struct check_run *run, const struct judged *about, struct finding *finding)
{
    const struct judged *shown = about != NULL ? about : run->judging.count > 0 ? &run->judging.judged[0] : NULL;

    if (shown != NULL)
        finding->explain_role = shown->role->entity.name;
    if (run->account->live)
        return;
    finding->file = run->account->dump_path;
    if (shown == NULL)
        return;
    const struct finding_evidence *evidence = &run->judging.evidence[shown - run->judging.judged];
    finding->has_location = evidence->has_location;
    finding->line = evidence->line;
    finding->column = evidence->column;
    finding->end_line = evidence->end_line;
    finding->end_column = evidence->end_column;
    struct str file = account_file_of(run->account, shown->role->entity.name_place);
    if (file.len > 0)
        finding->file = file;
}

static enum rc make_finding(struct check_run *run, struct finding *out, struct err *err)
{
    const struct account *account = run->account;
    const struct judged *about = NULL;
    struct surroundings around;
    enum rc rc = surroundings_look(run->arena, run->account, &around);

    *out = (struct finding){
        .rule = STR("aws-iam-support-role"),
        .title = STR("A support role is set up to manage incidents with AWS Support"),
        .aliases = rule_aliases,
        .alias_count = sizeof rule_aliases / sizeof *rule_aliases,
        .account = account->id,
        .account_alias = account->alias,
        .partition = account->partition,
        .collected_at = account->collected_at,
        .resource_type = STR("AwsAccount"),
        .resource_id = account->id,
        .frameworks = support_frameworks,
        .framework_count = support_framework_count,
        .evidence = run->judging.evidence,
        .evidence_count = run->judging.count,
        .source = account->source,
    };
    around.left_out = run->judging.left_out;
    if (rc == RC_OK)
        rc = settle(run, &around, out, &about);
    if (rc == RC_OK)
        rc = add_benchmark(run, &around, out);
    if (rc == RC_OK)
        rc = finding_say(run->arena, account, run->judging.judged, run->judging.count, about, &around, out);
    if (rc != RC_OK)
        return rc == RC_NO_MEMORY ? err_no_memory(err) : rc;
    out->notes = around.notes.items;
    out->note_count = around.notes.count;
    add_location(run, about, out);
    return finding_id(run->arena, out->rule, out->account, out->resource_type, out->resource_id, &out->id, err);
}

enum rc support_role_check(struct arena *arena, struct account *account, const struct rule_options *options,
                           struct finding *out, struct err *err)
{
    struct check_run run = {.arena = arena, .account = account, .options = *options};
    struct finding finding = {0};
    enum rc rc = RC_OK;

    if (run.options.oidc == NULL)
        rc = oidc_list_new(arena, STR_EMPTY, STR_EMPTY, &run.options.oidc, err);
    if (rc != RC_OK)
        return rc;
    rc = judge_roles(arena, account, &run.options, &run.judging);
    if (rc != RC_OK)
        return rc == RC_NO_MEMORY ? err_no_memory(err) : err_set(err, rc, "the rule could not be decided");
    rc = make_finding(&run, &finding, err);
    if (rc == RC_OK)
        *out = finding;
    return rc;
}
