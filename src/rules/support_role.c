/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule aws-iam-support-role: its candidates, their verdicts, and the account's (support-rule.md).
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center"; CIS AWS Foundations Benchmark 7.0, 2.15;
 * Security Hub, IAM.18.
 */
#include "rules/support_role_parts.h"

#include <stdlib.h>

static const struct str rule_aliases[] = {{"wud-s4z-fz8", 11}};

/* One account on its way to its finding. */
struct check_run {
    struct arena *arena;
    struct arena *scratch;
    struct account *account;
    struct rule_options options;
    struct graph *graph; /* this and the next: made for the first candidate */
    const struct extra_classes *extra_classes;
    struct extra_memory memory;
    bool left_out; /* some role, for what it may do is not known and its trust settles that it is none */
    struct judged *judged;
    size_t judged_count, judged_capacity;
    struct finding_evidence *evidence;
    size_t evidence_count, evidence_capacity;
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

/* ---- One candidate ---- */

/* The first verdict that certainly applies while no earlier one may apply; else unknown. */
static enum verdict first_verdict(const struct candidate *candidate)
{
    const enum tri steps[] = {candidate->stranger, candidate->nobody, candidate->cannot, candidate->no_console,
                              candidate->too_much};

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (steps[i] != TRI_FALSE)
            return steps[i] == TRI_TRUE ? (enum verdict)i : VERDICT_UNKNOWN;
    }
    return VERDICT_OK;
}

static bool trust_settles(const struct candidate *candidate)
{
    return candidate->stranger == TRI_TRUE || (candidate->stranger == TRI_FALSE && candidate->nobody == TRI_TRUE);
}

static enum rc leave_out(struct candidate *candidate)
{
    struct str name = candidate->role->entity.name;

    return account_warn(
        candidate->account, "support-role-left-out",
        "role %.*s may be allowed to manage cases by a policy that is not known; %s, so it is no support role "
        "either way",
        SHOWN(name), candidate->stranger == TRI_TRUE ? "anybody can assume it" : "nobody can assume it");
}

static enum rc judge(struct candidate *candidate, bool *left_out)
{
    enum rc rc = candidate_judge_trust(candidate);

    if (rc == RC_OK)
        rc = candidate_warn_of_partitions(candidate);
    if (rc != RC_OK)
        return rc;
    if (candidate->granted == TRI_UNKNOWN) {
        candidate->verdict = VERDICT_UNKNOWN;
        *left_out = trust_settles(candidate);
        return *left_out ? leave_out(candidate) : candidate_explain(candidate);
    }
    rc = candidate_judge_capability(candidate);
    if (rc == RC_OK)
        rc = candidate_judge_extra(candidate);
    if (rc == RC_OK)
        rc = candidate_block_actions(candidate);
    if (rc == RC_OK && candidate->nobody != TRI_FALSE)
        rc = candidate_block_people(candidate);
    candidate->verdict = first_verdict(candidate);
    return rc == RC_OK ? candidate_explain(candidate) : rc;
}

static enum rc keep(struct check_run *run, struct candidate *candidate)
{
    struct judged *judged = ARENA_PUSH(run->arena, run->judged, run->judged_count, run->judged_capacity);
    struct finding_evidence *evidence =
        ARENA_PUSH(run->arena, run->evidence, run->evidence_count, run->evidence_capacity);
    enum rc rc;

    if (judged == NULL || evidence == NULL)
        return RC_NO_MEMORY;
    rc = candidate_evidence(candidate, evidence);
    if (rc != RC_OK)
        return rc;
    *judged =
        (struct judged){candidate->role, candidate->verdict, candidate->people, candidate->cause, candidate->remedy};
    run->judged_count++;
    run->evidence_count++;
    return RC_OK;
}

/* A role whose statements name ARNs where only "*" would grant: said once, for it is no candidate. */
static enum rc warn_grants_nothing(struct candidate *candidate)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < candidate->notes.count && rc == RC_OK; i++)
        rc = account_warn(candidate->account, "support-grants-nothing", "%.*s", SHOWN(candidate->notes.items[i]));
    return rc;
}

static enum rc check_role(struct check_run *run, const struct role *role)
{
    struct candidate candidate = {
        .arena = run->arena,
        .scratch = run->scratch,
        .account = run->account,
        .options = &run->options,
        .role = role,
        .grants = {.arena = run->arena},
        .notes = {.arena = run->arena},
        .missing = {.arena = run->arena},
        .extra = {.arena = run->arena},
        .blocks = {.arena = run->arena},
        .conditions = {.arena = run->arena},
    };
    bool is_candidate = false;
    bool left_out = false;
    enum rc rc;

    arena_reset(run->scratch);
    rc = candidate_find(&candidate, &is_candidate);
    if (rc != RC_OK || !is_candidate)
        return rc == RC_OK ? warn_grants_nothing(&candidate) : rc;
    if (run->graph == NULL)
        rc = support_extra_classes(run->arena, &run->extra_classes);
    if (rc == RC_OK && run->graph == NULL)
        rc = graph_new(run->arena, run->account, run->options.now, run->options.peers, &run->graph);
    candidate.graph = run->graph;
    candidate.extra_classes = run->extra_classes;
    candidate.known = &run->memory;
    if (rc == RC_OK)
        rc = judge(&candidate, &left_out);
    run->left_out = run->left_out || left_out;
    if (rc != RC_OK || left_out)
        return rc;
    return keep(run, &candidate);
}

static int compare_roles(const void *a, const void *b)
{
    const struct role *first = *(const struct role *const *)a;
    const struct role *second = *(const struct role *const *)b;

    return str_compare(first->entity.arn, second->entity.arn);
}

static enum rc check_roles(struct check_run *run)
{
    size_t count = run->account->role_count;
    const struct role **roles = ARENA_ARRAY(run->arena, count, const struct role *);
    enum rc rc = roles == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < count && rc == RC_OK; i++)
        roles[i] = &run->account->roles[i];
    if (rc == RC_OK && count > 1)
        qsort(roles, count, sizeof *roles, compare_roles);
    for (size_t i = 0; i < count && rc == RC_OK; i++)
        rc = check_role(run, roles[i]);
    return rc;
}

/* ---- The account ---- */

static bool any_verdict(const struct check_run *run, enum verdict verdict)
{
    for (size_t i = 0; i < run->judged_count; i++) {
        if (run->judged[i].verdict == verdict)
            return true;
    }
    return false;
}

static const struct judged *first_of(const struct check_run *run, enum verdict verdict)
{
    for (size_t i = 0; i < run->judged_count; i++) {
        if (run->judged[i].verdict == verdict)
            return &run->judged[i];
    }
    return NULL;
}

static const struct judged *furthest(const struct check_run *run)
{
    const struct judged *best = NULL;

    for (size_t i = 0; i < run->judged_count; i++) {
        if (best == NULL || run->judged[i].verdict > best->verdict)
            best = &run->judged[i];
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
    } else if (run->judged_count > 0) {
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
    const struct judged *shown = about != NULL ? about : run->judged_count > 0 ? &run->judged[0] : NULL;

    if (shown != NULL)
        finding->explain_role = shown->role->entity.name;
    if (run->account->live)
        return;
    finding->file = run->account->dump_path;
    if (shown == NULL)
        return;
    const struct finding_evidence *evidence = &run->evidence[shown - run->judged];
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
        .evidence = run->evidence,
        .evidence_count = run->evidence_count,
        .source = account->source,
    };
    around.left_out = run->left_out;
    if (rc == RC_OK)
        rc = settle(run, &around, out, &about);
    if (rc == RC_OK)
        rc = add_benchmark(run, &around, out);
    if (rc == RC_OK)
        rc = finding_say(run->arena, account, run->judged, run->judged_count, about, &around, out);
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
    struct check_run run = {.arena = arena,
                            .scratch = arena_new(0),
                            .account = account,
                            .options = *options,
                            .memory = {.arena = arena_new(0)}};
    struct finding finding = {0};
    enum rc rc = RC_OK;

    if (run.scratch == NULL || run.memory.arena == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    if (run.options.oidc == NULL)
        rc = oidc_list_new(arena, STR_EMPTY, STR_EMPTY, &run.options.oidc, err);
    if (rc != RC_OK)
        goto out;
    rc = check_roles(&run);
    if (rc != RC_OK) {
        rc = rc == RC_NO_MEMORY ? err_no_memory(err) : err_set(err, rc, "the rule could not be decided");
        goto out;
    }
    rc = make_finding(&run, &finding, err);
    if (rc == RC_OK)
        *out = finding;
out:
    arena_free(run.memory.arena);
    arena_free(run.scratch);
    return rc;
}
