/* SPDX-License-Identifier: Apache-2.0
 *
 * Findings made by hand: the accounts of report-formats.md, section 8.
 */
#ifndef ROLECALL_TESTS_REPORT_FIXTURE_H
#define ROLECALL_TESTS_REPORT_FIXTURE_H

#include "report/report.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct framework_control fixture_frameworks[] = {
    {TEXT("CIS AWS Foundations Benchmark"), TEXT("1.2"), TEXT("1.20")},
    {TEXT("CIS AWS Foundations Benchmark"), TEXT("7.0"), TEXT("2.15")},
    {TEXT("CIS AWS Foundations Benchmark"), TEXT("4.0.1"), TEXT("1.17")},
    {TEXT("AWS Security Hub"), TEXT(""), TEXT("IAM.18")},
};
static const struct str fixture_aliases[] = {TEXT("wud-s4z-fz8")};
static const struct str fixture_grants[] = {TEXT("arn:aws:iam::aws:policy/AWSSupportAccess[0]: support:*")};
static const struct str fixture_blocks[] = {
    TEXT("arn:aws:iam::444455556666:policy/DevBoundary: no allow for sts:AssumeRole")};
static const struct finding_step fixture_steps[] = {
    {TEXT("identity"), TEXT("group/Oncall:AssumeSupport"), TEXT("0"), TEXT("allow"), TEXT("")},
    {TEXT("boundary"), TEXT("arn:aws:iam::444455556666:policy/DevBoundary"), TEXT(""), TEXT("none"),
     TEXT("no statement allows sts:AssumeRole")},
    {TEXT("scp"), TEXT(""), TEXT(""), TEXT("unknown"), TEXT("no service-control-policies.json in the snapshot")},
    {TEXT("trust"), TEXT("trust"), TEXT("0"), TEXT("allow"),
     TEXT("names the account (:root), so identity and boundary decide")},
};
static const struct finding_way fixture_ways[] = {{TEXT("arn:aws:iam::444455556666:user/alice"),
                                                   TEXT("arn:aws:iam::444455556666:role/SupportIncidents"),
                                                   TEXT("denied"), fixture_steps, 4}};
static const struct str fixture_true[] = {TEXT("true")};
static const struct str fixture_tags[] = {TEXT("team"), TEXT("stage")};
static const struct str fixture_via[] = {TEXT("arn:aws:iam::111122223333:role/Jump")};
static const struct str fixture_conditions[] = {TEXT("with MFA")};
static const struct finding_condition_key fixture_witness[] = {
    {TEXT("aws:MultiFactorAuthPresent"), fixture_true, 1, false, 0},
    {TEXT("aws:SourceVpc"), NULL, 0, false, 0},
    {TEXT("aws:TagKeys"), fixture_tags, 2, true, 1},
};
static const struct finding_principal fixture_who[] = {
    {.kind = TEXT("user"),
     .principal = TEXT("arn:aws:iam::111122223333:user/alice"),
     .decision = TEXT("conditional"),
     .via = fixture_via,
     .via_count = 1,
     .conditions = fixture_conditions,
     .condition_count = 1,
     .witness = fixture_witness,
     .witness_count = 3},
    {.kind = TEXT("federated"),
     .principal = TEXT("arn:aws:iam::111122223333:saml-provider/Okta"),
     .decision = TEXT("allowed")},
};
static const struct str fixture_notes[] = {TEXT("no SCP is known: verdicts hold for the account's own policies")};
static const struct finding_evidence fixture_closed[] = {{
    .role = TEXT("arn:aws:iam::444455556666:role/SupportIncidents"),
    .role_short = TEXT("role/SupportIncidents"),
    .verdict = TEXT("nobody-can-assume"),
    .grants = fixture_grants,
    .grant_count = 1,
    .blocks = fixture_blocks,
    .block_count = 1,
    .ways = fixture_ways,
    .way_count = 1,
    .last_used_known = true,
    .has_location = true,
    .line = 4127,
    .column = 13,
    .end_line = 4127,
    .end_column = 42,
}};
static const struct str fixture_extra[] = {
    TEXT("supportplans:CreateSupportPlanSchedule"),
    TEXT("ec2:RunInstances"),
    TEXT("ec2:StopInstances"),
    TEXT("ec2:TerminateInstances"),
    TEXT("iam:CreateUser"),
    TEXT("\u2026 and 400 more"),
};
static const struct finding_evidence fixture_wide[] = {{
    .role = TEXT("arn:aws:iam::111122223333:role/ops/SupportEverything"),
    .role_short = TEXT("role/ops/SupportEverything"),
    .verdict = TEXT("too-much-access"),
    .who = fixture_who,
    .who_count = 2,
    .grants = fixture_grants,
    .grant_count = 1,
    .extra = fixture_extra,
    .extra_count = 6,
    .last_used_known = true,
    .last_used = TEXT("2026-11-01T08:00:00Z"),
}};

#define FIXTURE_FINDING                                                                                                \
    .rule = TEXT("aws-iam-support-role"),                                                                              \
    .title = TEXT("A support role is set up to manage incidents with AWS Support"), .aliases = fixture_aliases,        \
    .alias_count = 1, .partition = TEXT("aws"), .resource_type = TEXT("AwsAccount"), .frameworks = fixture_frameworks, \
    .framework_count = 4

static const struct finding fixture_pass = {
    FIXTURE_FINDING,
    .id = TEXT("9b648ece41dbd2534bf968b125b2da40"),
    .severity = SEVERITY_LOW,
    .account = TEXT("111122223333"),
    .resource_id = TEXT("111122223333"),
    .collected_at = TEXT("2026-11-24T09:30:00Z"),
    .status = STATUS_PASS,
    .benchmark = TEXT("pass"),
    .reason = TEXT("ok"),
    .message = TEXT("SupportIncidents: 4 persons can assume it; it can open, follow and resolve cases."),
    .source = TEXT("snapshots/111122223333"),
};
static const struct finding fixture_fail = {
    FIXTURE_FINDING,
    .id = TEXT("229eb1b321134e59a96d33751b36d12b"),
    .severity = SEVERITY_LOW,
    .account = TEXT("444455556666"),
    .account_alias = TEXT("acme-dev"),
    .resource_id = TEXT("444455556666"),
    .collected_at = TEXT("2026-11-24T09:34:00Z"),
    .status = STATUS_FAIL,
    .benchmark = TEXT("pass"),
    .reason = TEXT("nobody-can-assume"),
    .message = TEXT(
        "SupportIncidents has AWSSupportAccess, but no person can assume it: the boundary DevBoundary of user alice "
        "does not allow sts:AssumeRole."),
    .evidence = fixture_closed,
    .evidence_count = 1,
    .has_location = true,
    .file = TEXT("snapshots/444455556666/get-account-authorization-details.json"),
    .line = 4127,
    .column = 13,
    .end_line = 4127,
    .end_column = 42,
    .remediation_text = TEXT("Let the boundary allow sts:AssumeRole on this role."),
    .remediation_command = TEXT("rolecall fix aws-iam-support-role"),
    .remediation_url = TEXT("https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html"),
    .notes = fixture_notes,
    .note_count = 1,
    .source = TEXT("snapshots/444455556666"),
    .explain_role = TEXT("SupportIncidents"),
};
static const struct finding fixture_wide_fail = {
    FIXTURE_FINDING,
    .id = TEXT("9b648ece41dbd2534bf968b125b2da40"),
    .severity = SEVERITY_HIGH,
    .account = TEXT("111122223333"),
    .resource_id = TEXT("111122223333"),
    .status = STATUS_FAIL,
    .reason = TEXT("too-much-access"),
    .message = TEXT(
        "SupportEverything can manage cases, but it also allows 405 actions that write, among them ec2:RunInstances."),
    .evidence = fixture_wide,
    .evidence_count = 1,
    .source = TEXT("snapshots/it's mine/111122223333"),
    .explain_role = TEXT("arn:aws:iam::111122223333:role/ops/SupportEverything"),
};
static const struct finding fixture_unknown = {
    FIXTURE_FINDING,
    .id = TEXT("0123456789abcdef0123456789abcdef"),
    .severity = SEVERITY_LOW,
    .account = TEXT("777788889999"),
    .account_alias = TEXT("acme-old"),
    .resource_id = TEXT("777788889999"),
    .status = STATUS_UNKNOWN,
    .reason = TEXT("unknown"),
    .message = TEXT("The document of policy OldSupport is not in the snapshot, so what it grants is not known."),
    .source = TEXT("-dumps/777788889999"),
    .explain_role = TEXT("-rf"),
};

static inline struct report_account fixture_account(const struct finding *finding, size_t record)
{
    return (struct report_account){.id = finding->account,
                                   .partition = finding->partition,
                                   .alias = finding->account_alias,
                                   .source = finding->source,
                                   .collected_at = finding->collected_at,
                                   .findings = finding,
                                   .finding_count = 1,
                                   .record = record};
}

#endif
