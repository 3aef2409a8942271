/* SPDX-License-Identifier: Apache-2.0
 *
 * Every key of rolecall's JSON: output.md, and sections 0 and 1.1 of report-formats.md.
 */
#include "report/fields.h"

static const char *const statuses[] = {"pass", "fail", "skip", "unknown", "waived", NULL};
static const char *const severities[] = {"informational", "low", "medium", "high", "critical", NULL};
static const char *const benchmarks[] = {"pass", "fail", NULL};
static const char *const principal_kinds[] = {"user", "role", "federated", "external", "anyone", "service", NULL};
static const char *const allowing[] = {"allowed", "conditional", "unknown", NULL};
static const char *const decisions[] = {"allowed", "conditional", "denied", "unknown", NULL};
static const char *const checks[] = {"identity", "boundary", "session", "scp", "rcp", "trust", "resource", NULL};
static const char *const effects[] = {"allow", "deny", "none", "unknown", NULL};
static const char *const verdicts[] = {"ok",
                                       "too-much-access",
                                       "no-console-access",
                                       "cannot-manage-cases",
                                       "nobody-can-assume",
                                       "trusts-anyone",
                                       "unknown",
                                       NULL};
static const char *const entity_kinds[] = {"role", "user", NULL};

static const struct field generator_fields[] = {
    [GENERATOR_NAME] = {.name = "name",
                        .type = FIELD_TEXT,
                        .constant = "rolecall",
                        .description = "The name of the program."},
    [GENERATOR_VERSION] = {.name = "version", .type = FIELD_TEXT, .description = "Its version."},
};
const struct shape shape_generator = {.name = "generator",
                                      .description = "The program that wrote the document.",
                                      .fields = generator_fields,
                                      .count = sizeof generator_fields / sizeof *generator_fields};

static const struct field warning_fields[] = {
    [WARNING_CODE] = {.name = "code", .type = FIELD_TEXT, .description = "A short machine word, such as scp-unknown."},
    [WARNING_MESSAGE] = {.name = "message", .type = FIELD_TEXT, .description = "The same for a person, one line."},
};
const struct shape shape_warning = {.name = "warning",
                                    .description =
                                        "Something that the reader of the findings should know about the input.",
                                    .fields = warning_fields,
                                    .count = sizeof warning_fields / sizeof *warning_fields};

static const struct field account_fields[] = {
    [ACCOUNT_ID] = {.name = "id",
                    .type = FIELD_TEXT,
                    .pattern = "^([0-9]{12})?$",
                    .description = "The account number; empty only where nothing in the snapshot tells it."},
    [ACCOUNT_PARTITION] = {.name = "partition", .type = FIELD_TEXT, .description = "aws, aws-cn, aws-us-gov, …"},
    [ACCOUNT_ALIAS] = {.name = "alias",
                       .type = FIELD_TEXT,
                       .nullable = true,
                       .description = "The account alias; null where none is known."},
    [ACCOUNT_SOURCE] = {.name = "source",
                        .type = FIELD_TEXT,
                        .description = "The file or folder it was read from, as it was given or found below what was "
                                       "given; - is standard input."},
    [ACCOUNT_COLLECTED_AT] =
        {.name = "collectedAt",
         .type = FIELD_TEXT,
         .nullable = true,
         .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
         .description = "When the snapshot was made, RFC 3339, UTC, whole seconds; null where nothing tells it."},
    [ACCOUNT_WARNINGS] = {.name = "warnings",
                          .type = FIELD_SHAPE,
                          .list = true,
                          .shape = &shape_warning,
                          .description = "Sorted by code, then message."},
};
const struct shape shape_account = {.name = "account",
                                    .description = "One AWS account that was read.",
                                    .fields = account_fields,
                                    .count = sizeof account_fields / sizeof *account_fields};

static const struct field error_fields[] = {
    [ERROR_SOURCE] = {.name = "source", .type = FIELD_TEXT, .description = "The file or folder, as account.source."},
    [ERROR_CODE] = {.name = "code",
                    .type = FIELD_TEXT,
                    .pattern = "^[a-z][a-z0-9-]*$",
                    .description = "A short machine word, such as bad-json, not-an-account, two-accounts, unreadable."},
    [ERROR_MESSAGE] = {.name = "message", .type = FIELD_TEXT, .description = "What is wrong, for a person, one line."},
    [ERROR_FILE] = {.name = "file",
                    .type = FIELD_TEXT,
                    .optional = true,
                    .description = "The file that is at fault; absent where the error is of no file."},
    [ERROR_LINE] = {.name = "line",
                    .type = FIELD_INTEGER,
                    .nullable = true,
                    .description = "Line in that file, from 1; null where not known."},
    [ERROR_COLUMN] = {.name = "column",
                      .type = FIELD_INTEGER,
                      .nullable = true,
                      .description = "Column, in code points from 1; null where not known."},
};
const struct shape shape_error = {.name = "error",
                                  .description = "An account that could not be read or checked. It has no findings.",
                                  .fields = error_fields,
                                  .count = sizeof error_fields / sizeof *error_fields};

static const struct field resource_fields[] = {
    [RESOURCE_TYPE] = {.name = "type", .type = FIELD_TEXT, .description = "AwsAccount, AwsIamRole, …"},
    [RESOURCE_ID] = {.name = "id", .type = FIELD_TEXT, .description = "The account number or ARN."},
};
const struct shape shape_resource = {.name = "resource",
                                     .description = "What a finding is about.",
                                     .fields = resource_fields,
                                     .count = sizeof resource_fields / sizeof *resource_fields};

static const struct field framework_fields[] = {
    [FRAMEWORK_NAME] = {.name = "name", .type = FIELD_TEXT, .description = "The name of the framework."},
    [FRAMEWORK_VERSION] = {.name = "version",
                           .type = FIELD_TEXT,
                           .description = "Its version; empty where it has none."},
    [FRAMEWORK_CONTROL] = {.name = "control", .type = FIELD_TEXT, .description = "The number of the control."},
};
const struct shape shape_framework = {.name = "framework",
                                      .description = "A control of a framework that the rule answers.",
                                      .fields = framework_fields,
                                      .count = sizeof framework_fields / sizeof *framework_fields};

static const struct field location_fields[] = {
    [LOCATION_FILE] = {.name = "file", .type = FIELD_TEXT, .description = "The file."},
    [LOCATION_LINE] = {.name = "line", .type = FIELD_INTEGER, .description = "First line, from 1."},
    [LOCATION_COLUMN] = {.name = "column",
                         .type = FIELD_INTEGER,
                         .description = "First column, in code points from 1."},
    [LOCATION_END_LINE] = {.name = "endLine", .type = FIELD_INTEGER, .description = "Last line."},
    [LOCATION_END_COLUMN] = {.name = "endColumn",
                             .type = FIELD_INTEGER,
                             .description = "Column behind the last character."},
};
const struct shape shape_location = {.name = "location",
                                     .description = "Where the name of the resource stands in the snapshot.",
                                     .fields = location_fields,
                                     .count = sizeof location_fields / sizeof *location_fields};

static const struct field remediation_fields[] = {
    [REMEDIATION_TEXT] = {.name = "text", .type = FIELD_TEXT, .description = "In words."},
    [REMEDIATION_COMMAND] =
        {.name = "command",
         .type = FIELD_TEXT,
         .nullable = true,
         .description =
             "A command that prints a plan and changes nothing; it names no path. Null where there is none."},
    [REMEDIATION_URL] = {.name = "url", .type = FIELD_TEXT, .nullable = true, .description = "AWS documentation."},
};
const struct shape shape_remediation = {.name = "remediation",
                                        .description = "What would change the finding.",
                                        .fields = remediation_fields,
                                        .count = sizeof remediation_fields / sizeof *remediation_fields};

static const struct field step_fields[] = {
    [STEP_CHECK] = {.name = "check", .type = FIELD_TEXT, .words = checks, .description = "The layer."},
    [STEP_POLICY] = {.name = "policy",
                     .type = FIELD_TEXT,
                     .nullable = true,
                     .description = "The policy that decides it; null where it is the layer as a whole."},
    [STEP_STATEMENT] = {.name = "statement",
                        .type = FIELD_TEXT,
                        .nullable = true,
                        .description = "Its statement, by Sid or by index from 0; null where there is none."},
    [STEP_EFFECT] = {.name = "effect",
                     .type = FIELD_TEXT,
                     .words = effects,
                     .description = "allow, deny, none (silent, which is a denial), or unknown."},
    [STEP_WHY] = {.name = "why",
                  .type = FIELD_TEXT,
                  .optional = true,
                  .description = "One line; absent where the effect says it."},
};
const struct shape shape_step = {.name = "step",
                                 .description = "What one layer of policies says to one request.",
                                 .fields = step_fields,
                                 .count = sizeof step_fields / sizeof *step_fields};

static const struct field way_fields[] = {
    [WAY_FROM] = {.name = "from", .type = FIELD_TEXT, .description = "Who asks."},
    [WAY_TO] = {.name = "to", .type = FIELD_TEXT, .description = "The role."},
    [WAY_DECISION] = {.name = "decision", .type = FIELD_TEXT, .words = decisions, .description = "The answer."},
    [WAY_STEPS] =
        {.name = "steps", .type = FIELD_SHAPE, .list = true, .shape = &shape_step, .description = "Layer by layer."},
};
const struct shape shape_way = {.name = "way",
                                .description = "One edge of the assume graph: whether a principal may assume a role. "
                                               "The first step that does not allow is where a denied way breaks.",
                                .fields = way_fields,
                                .count = sizeof way_fields / sizeof *way_fields};

static const struct field principal_fields[] = {
    [PRINCIPAL_KIND] = {.name = "kind",
                        .type = FIELD_TEXT,
                        .words = principal_kinds,
                        .description = "What kind of principal it is."},
    [PRINCIPAL_PRINCIPAL] = {.name = "principal",
                             .type = FIELD_TEXT,
                             .description = "ARN, provider, service, or * for a stranger."},
    [PRINCIPAL_DECISION] = {.name = "decision",
                            .type = FIELD_TEXT,
                            .words = allowing,
                            .description = "allowed, conditional (see conditions), or unknown."},
    [PRINCIPAL_VIA] = {.name = "via",
                       .type = FIELD_TEXT,
                       .list = true,
                       .description = "The ARN of each role on the way, in order."},
    [PRINCIPAL_CONDITIONS] = {.name = "conditions",
                              .type = FIELD_TEXT,
                              .list = true,
                              .description = "What must also hold, in words."},
    [PRINCIPAL_WITNESS] =
        {.name = "witness",
         .type = FIELD_CONTEXT,
         .optional = true,
         .description =
             "One complete request context under which every policy on the way allows; it was replayed through the "
             "evaluator. Of a way of several requests: the first one. Null stands for a key that is absent."},
    [PRINCIPAL_WITNESSES] = {.name = "witnesses",
                             .type = FIELD_CONTEXT,
                             .list = true,
                             .optional = true,
                             .description = "Of a way of several requests: the context of each, in order."},
    [PRINCIPAL_NOTES] = {.name = "notes", .type = FIELD_TEXT, .list = true, .description = "Remarks for people."},
};
const struct shape shape_principal = {.name = "principal",
                                      .description = "Somebody who can assume the role.",
                                      .fields = principal_fields,
                                      .count = sizeof principal_fields / sizeof *principal_fields};

static const struct field evidence_fields[] = {
    [EVIDENCE_ROLE] = {.name = "role", .type = FIELD_TEXT, .description = "Its ARN."},
    [EVIDENCE_VERDICT] = {.name = "verdict",
                          .type = FIELD_TEXT,
                          .words = verdicts,
                          .description = "The first verdict that applies."},
    [EVIDENCE_WHO] = {.name = "who",
                      .type = FIELD_SHAPE,
                      .list = true,
                      .shape = &shape_principal,
                      .description = "Who can assume it."},
    [EVIDENCE_GRANTS] = {.name = "grants",
                         .type = FIELD_TEXT,
                         .list = true,
                         .description = "Which statement gives what (policy, Sid or index)."},
    [EVIDENCE_BLOCKS] =
        {.name = "blocks",
         .type = FIELD_TEXT,
         .list = true,
         .description =
             "Which statement or missing allow takes it away; also shortfalls that do not fail the verdict."},
    [EVIDENCE_EXTRA] = {.name = "extra",
                        .type = FIELD_TEXT,
                        .list = true,
                        .description = "Actions beyond support, at most 20, then a count."},
    [EVIDENCE_LAST_USED] = {.name = "lastUsed",
                            .type = FIELD_TEXT,
                            .nullable = true,
                            .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
                            .description = "When the role was last used; null: never, or not known."},
    [EVIDENCE_WAYS] = {.name = "ways",
                       .type = FIELD_SHAPE,
                       .list = true,
                       .shape = &shape_way,
                       .description = "The assume graph around the role, as data."},
    [EVIDENCE_NOTES] = {.name = "notes", .type = FIELD_TEXT, .list = true, .description = "Remarks for people."},
    [EVIDENCE_LOCATION] = {.name = "location",
                           .type = FIELD_SHAPE,
                           .nullable = true,
                           .shape = &shape_location,
                           .description = "Where the role's name stands in the snapshot; null for a live account."},
};
const struct shape shape_evidence = {.name = "evidence",
                                     .description = "One candidate role of aws-iam-support-role.",
                                     .fields = evidence_fields,
                                     .count = sizeof evidence_fields / sizeof *evidence_fields};

static const struct field finding_fields[] = {
    [FINDING_ID] = {.name = "id",
                    .type = FIELD_TEXT,
                    .pattern = "^[0-9a-f]{32}$",
                    .description = "Stable across runs, versions, machines and renamed files."},
    [FINDING_RULE] = {.name = "rule", .type = FIELD_TEXT, .description = "The rule."},
    [FINDING_ALIASES] = {.name = "aliases",
                         .type = FIELD_TEXT,
                         .list = true,
                         .description = "Other names of the rule."},
    [FINDING_TITLE] = {.name = "title", .type = FIELD_TEXT, .description = "The title of the rule."},
    [FINDING_SEVERITY] = {.name = "severity",
                          .type = FIELD_TEXT,
                          .words = severities,
                          .description = "Of this finding; it may differ from that of its rule."},
    [FINDING_ACCOUNT] = {.name = "account",
                         .type = FIELD_TEXT,
                         .pattern = "^([0-9]{12})?$",
                         .description = "The account number."},
    [FINDING_ACCOUNT_ALIAS] = {.name = "accountAlias",
                               .type = FIELD_TEXT,
                               .nullable = true,
                               .description = "The account alias; null where none is known."},
    [FINDING_PARTITION] = {.name = "partition", .type = FIELD_TEXT, .description = "aws, aws-cn, aws-us-gov, …"},
    [FINDING_COLLECTED_AT] = {.name = "collectedAt",
                              .type = FIELD_TEXT,
                              .nullable = true,
                              .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
                              .description = "When the snapshot was made; null where nothing tells it."},
    [FINDING_RESOURCE] = {.name = "resource",
                          .type = FIELD_SHAPE,
                          .shape = &shape_resource,
                          .description = "What the finding is about."},
    [FINDING_STATUS] = {.name = "status", .type = FIELD_TEXT, .words = statuses, .description = "The verdict."},
    [FINDING_BENCHMARK] = {.name = "benchmark",
                           .type = FIELD_TEXT,
                           .optional = true,
                           .words = benchmarks,
                           .description = "What the literal audit procedure of the CIS benchmark would say; absent "
                                          "where the rule has none or the snapshot does not tell."},
    [FINDING_REASON] = {.name = "reason", .type = FIELD_TEXT, .description = "A short machine word for why."},
    [FINDING_MESSAGE] = {.name = "message",
                         .type = FIELD_TEXT,
                         .description = "One sentence that a person can act on."},
    [FINDING_FRAMEWORKS] = {.name = "frameworks",
                            .type = FIELD_SHAPE,
                            .list = true,
                            .shape = &shape_framework,
                            .description = "The controls that the rule answers."},
    [FINDING_EVIDENCE] = {.name = "evidence",
                          .type = FIELD_SHAPE,
                          .list = true,
                          .shape = &shape_evidence,
                          .description = "One entry for each candidate role."},
    [FINDING_LOCATION] =
        {.name = "location",
         .type = FIELD_SHAPE,
         .nullable = true,
         .shape = &shape_location,
         .description = "Where the finding is at home in the snapshot: the name of its resource, of an account that of "
                        "the role that its message is about; null where there is none."},
    [FINDING_REMEDIATION] = {.name = "remediation",
                             .type = FIELD_SHAPE,
                             .nullable = true,
                             .shape = &shape_remediation,
                             .description = "What would change it; null where nothing needs to."},
    [FINDING_NOTES] = {.name = "notes",
                       .type = FIELD_TEXT,
                       .list = true,
                       .description = "What a person should know besides: whether SCPs are known, the support plan, "
                                      "service-linked roles."},
};
const struct shape shape_finding = {.name = "finding",
                                    .description = "What a rule says of a resource.",
                                    .fields = finding_fields,
                                    .count = sizeof finding_fields / sizeof *finding_fields};

static const struct field summary_fields[] = {
    [SUMMARY_PASS] = {.name = "pass", .type = FIELD_INTEGER, .description = "Findings with status pass."},
    [SUMMARY_FAIL] = {.name = "fail", .type = FIELD_INTEGER, .description = "Findings with status fail."},
    [SUMMARY_SKIP] = {.name = "skip", .type = FIELD_INTEGER, .description = "Findings with status skip."},
    [SUMMARY_UNKNOWN] = {.name = "unknown", .type = FIELD_INTEGER, .description = "Findings with status unknown."},
    [SUMMARY_WAIVED] = {.name = "waived", .type = FIELD_INTEGER, .description = "Findings with status waived."},
};
const struct shape shape_summary = {.name = "summary",
                                    .description = "How many findings have which status.",
                                    .fields = summary_fields,
                                    .count = sizeof summary_fields / sizeof *summary_fields};

static const struct field check_fields[] = {
    [CHECK_DOC_SCHEMA] = {.name = "schema",
                          .type = FIELD_TEXT,
                          .constant = REPORT_SCHEMA,
                          .description = "Name and major version of this form. Keys are never removed or renamed "
                                         "within it; readers ignore keys that they do not know."},
    [CHECK_DOC_REVISION] = {.name = "schemaRevision",
                            .type = FIELD_INTEGER,
                            .description = "Raised by one with each key that is added."},
    [CHECK_DOC_GENERATOR] = {.name = "generator",
                             .type = FIELD_SHAPE,
                             .shape = &shape_generator,
                             .description = "The program that wrote the document."},
    [CHECK_DOC_ACCOUNTS] = {.name = "accounts",
                            .type = FIELD_SHAPE,
                            .list = true,
                            .shape = &shape_account,
                            .description = "The accounts that were read, sorted by number."},
    [CHECK_DOC_FINDINGS] = {.name = "findings",
                            .type = FIELD_SHAPE,
                            .list = true,
                            .shape = &shape_finding,
                            .description = "Sorted by account, rule, resource."},
    [CHECK_DOC_ERRORS] = {.name = "errors",
                          .type = FIELD_SHAPE,
                          .list = true,
                          .shape = &shape_error,
                          .description = "Accounts that could not be read, in input order."},
    [CHECK_DOC_SUMMARY] = {.name = "summary", .type = FIELD_SHAPE, .shape = &shape_summary, .description = "Counts."},
};
const struct shape shape_check = {.name = "check",
                                  .description = "What rolecall check --output json writes.",
                                  .fields = check_fields,
                                  .count = sizeof check_fields / sizeof *check_fields};

static const struct field who_can_principal_fields[] = {
    [WHO_CAN_KIND] = {.name = "kind",
                      .type = FIELD_TEXT,
                      .words = principal_kinds,
                      .description = "What kind of principal it is."},
    [WHO_CAN_PRINCIPAL] = {.name = "principal",
                           .type = FIELD_TEXT,
                           .description = "ARN, provider, service, or * for a stranger."},
    [WHO_CAN_DECISION] = {.name = "decision",
                          .type = FIELD_TEXT,
                          .words = allowing,
                          .description = "allowed, conditional (see conditions), or unknown."},
    [WHO_CAN_VIA] = {.name = "via",
                     .type = FIELD_TEXT,
                     .list = true,
                     .description = "The ARN of each role on the way, in order."},
    [WHO_CAN_CONDITIONS] = {.name = "conditions",
                            .type = FIELD_TEXT,
                            .list = true,
                            .description = "What must also hold, in words."},
    [WHO_CAN_WITNESS] =
        {.name = "witness",
         .type = FIELD_CONTEXT,
         .optional = true,
         .description =
             "One complete request context under which every policy on the way allows; it was replayed through the "
             "evaluator. Of a way of several requests: the first one. Null stands for a key that is absent."},
    [WHO_CAN_WITNESSES] = {.name = "witnesses",
                           .type = FIELD_CONTEXT,
                           .list = true,
                           .optional = true,
                           .description = "Of a way of several requests: the context of each, in order."},
    [WHO_CAN_NOTES] = {.name = "notes", .type = FIELD_TEXT, .list = true, .description = "Remarks for people."},
    [WHO_CAN_ACCOUNT] = {.name = "account",
                         .type = FIELD_TEXT,
                         .pattern = "^([0-9]{12})?$",
                         .description = "The account that was asked."},
    [WHO_CAN_WAYS] = {.name = "ways",
                      .type = FIELD_SHAPE,
                      .list = true,
                      .shape = &shape_way,
                      .description = "The requests of the way, in order, with what each layer says."},
};
const struct shape shape_who_can_principal = {.name = "whoCanPrincipal",
                                              .description = "Somebody who can do the action.",
                                              .fields = who_can_principal_fields,
                                              .count =
                                                  sizeof who_can_principal_fields / sizeof *who_can_principal_fields};

static const struct field who_can_account_fields[] = {
    [WHO_CAN_ACCOUNT_ID] = {.name = "id",
                            .type = FIELD_TEXT,
                            .pattern = "^([0-9]{12})?$",
                            .description = "The account number."},
    [WHO_CAN_ACCOUNT_ALIAS] = {.name = "alias",
                               .type = FIELD_TEXT,
                               .nullable = true,
                               .description = "The account alias; null where none is known."},
    [WHO_CAN_ACCOUNT_SOURCE] = {.name = "source",
                                .type = FIELD_TEXT,
                                .description = "The file or folder it was read from."},
    [WHO_CAN_ACCOUNT_COMPLETE] = {.name = "complete",
                                  .type = FIELD_BOOLEAN,
                                  .description =
                                      "Whether nobody else can: false where something that matters is not known."},
    [WHO_CAN_ACCOUNT_MISSING] = {.name = "missing",
                                 .type = FIELD_TEXT,
                                 .list = true,
                                 .description = "What is not known."},
    [WHO_CAN_ACCOUNT_WARNINGS] = {.name = "warnings",
                                  .type = FIELD_SHAPE,
                                  .list = true,
                                  .shape = &shape_warning,
                                  .description =
                                      "What the reader should know about the snapshot, sorted by code, then message."},
};
const struct shape shape_who_can_account = {.name = "whoCanAccount",
                                            .description = "One account that was asked.",
                                            .fields = who_can_account_fields,
                                            .count = sizeof who_can_account_fields / sizeof *who_can_account_fields};

static const struct field who_can_fields[] = {
    [WHO_CAN_DOC_SCHEMA] = {.name = "schema",
                            .type = FIELD_TEXT,
                            .constant = REPORT_SCHEMA,
                            .description = "Name and major version of this form. Keys are never removed or renamed "
                                           "within it; readers ignore keys that they do not know."},
    [WHO_CAN_DOC_REVISION] = {.name = "schemaRevision",
                              .type = FIELD_INTEGER,
                              .description = "Raised by one with each key that is added."},
    [WHO_CAN_DOC_ACTION] = {.name = "action", .type = FIELD_TEXT, .description = "The action, as it was asked."},
    [WHO_CAN_DOC_RESOURCE] = {.name = "resource",
                              .type = FIELD_TEXT,
                              .nullable = true,
                              .description = "The resource, as it was asked; null where none was."},
    [WHO_CAN_DOC_PRINCIPALS] = {.name = "principals",
                                .type = FIELD_SHAPE,
                                .list = true,
                                .shape = &shape_who_can_principal,
                                .description = "Who can: allowed, then conditional, then unknown."},
    [WHO_CAN_DOC_ACCOUNTS] = {.name = "accounts",
                              .type = FIELD_SHAPE,
                              .list = true,
                              .shape = &shape_who_can_account,
                              .description = "The accounts that were asked."},
    [WHO_CAN_DOC_ERRORS] = {.name = "errors",
                            .type = FIELD_SHAPE,
                            .list = true,
                            .shape = &shape_error,
                            .description = "Accounts that could not be read."},
};
const struct shape shape_who_can = {.name = "whoCan",
                                    .description = "What rolecall who-can --output json writes.",
                                    .fields = who_can_fields,
                                    .count = sizeof who_can_fields / sizeof *who_can_fields};

static const struct field explain_action_fields[] = {
    [EXPLAIN_ACTION_ACTION] = {.name = "action", .type = FIELD_TEXT, .description = "The action."},
    [EXPLAIN_ACTION_RESOURCE] =
        {.name = "resource",
         .type = FIELD_TEXT,
         .nullable = true,
         .description = "The resource: as it was asked, or the one of the witness; null where the action has none."},
    [EXPLAIN_ACTION_DECISION] = {.name = "decision",
                                 .type = FIELD_TEXT,
                                 .words = decisions,
                                 .description = "The answer."},
    [EXPLAIN_ACTION_STEPS] =
        {.name = "steps", .type = FIELD_SHAPE, .list = true, .shape = &shape_step, .description = "Layer by layer."},
    [EXPLAIN_ACTION_CONDITIONS] = {.name = "conditions",
                                   .type = FIELD_TEXT,
                                   .list = true,
                                   .description = "What must also hold, in words."},
    [EXPLAIN_ACTION_WITNESS] = {.name = "witness",
                                .type = FIELD_CONTEXT,
                                .optional = true,
                                .description = "One complete request context under which it is allowed."},
    [EXPLAIN_ACTION_NOTES] = {.name = "notes", .type = FIELD_TEXT, .list = true, .description = "Remarks for people."},
};
const struct shape shape_explain_action = {.name = "explainAction",
                                           .description = "The answer to one request.",
                                           .fields = explain_action_fields,
                                           .count = sizeof explain_action_fields / sizeof *explain_action_fields};

static const struct field explain_fields[] = {
    [EXPLAIN_SCHEMA] = {.name = "schema",
                        .type = FIELD_TEXT,
                        .constant = REPORT_SCHEMA,
                        .description = "Name and major version of this form. Keys are never removed or renamed within "
                                       "it; readers ignore keys that they do not know."},
    [EXPLAIN_REVISION] = {.name = "schemaRevision",
                          .type = FIELD_INTEGER,
                          .description = "Raised by one with each key that is added."},
    [EXPLAIN_ACCOUNT] = {.name = "account",
                         .type = FIELD_TEXT,
                         .pattern = "^([0-9]{12})?$",
                         .description = "The account number."},
    [EXPLAIN_ALIAS] = {.name = "accountAlias",
                       .type = FIELD_TEXT,
                       .nullable = true,
                       .description = "The account alias; null where none is known."},
    [EXPLAIN_SOURCE] = {.name = "source", .type = FIELD_TEXT, .description = "The file or folder it was read from."},
    [EXPLAIN_WARNINGS] = {.name = "warnings",
                          .type = FIELD_SHAPE,
                          .list = true,
                          .shape = &shape_warning,
                          .description =
                              "What the reader should know about the snapshot, sorted by code, then message."},
    [EXPLAIN_KIND] = {.name = "kind",
                      .type = FIELD_TEXT,
                      .words = entity_kinds,
                      .description = "Whether a role or a user is explained."},
    [EXPLAIN_PRINCIPAL] = {.name = "principal",
                           .type = FIELD_TEXT,
                           .description = "The ARN of the role or user that is explained."},
    [EXPLAIN_VERDICT] =
        {.name = "verdict",
         .type = FIELD_TEXT,
         .nullable = true,
         .words = verdicts,
         .description =
             "The verdict of aws-iam-support-role on the role; null where it is no candidate, and for a user."},
    [EXPLAIN_WHO] = {.name = "who",
                     .type = FIELD_SHAPE,
                     .list = true,
                     .shape = &shape_principal,
                     .description = "Who can assume the role; empty for a user."},
    [EXPLAIN_WAYS] = {.name = "ways",
                      .type = FIELD_SHAPE,
                      .list = true,
                      .shape = &shape_way,
                      .description = "The assume graph around the role, or from the user."},
    [EXPLAIN_CAN_ASSUME] = {.name = "canAssume",
                            .type = FIELD_TEXT,
                            .list = true,
                            .description = "The roles that the user can assume itself, in one step; empty for a role."},
    [EXPLAIN_ACTIONS] = {.name = "actions",
                         .type = FIELD_SHAPE,
                         .list = true,
                         .shape = &shape_explain_action,
                         .description =
                             "The action that was asked, or those of a support case and the Support Center."},
    [EXPLAIN_BLOCKS] = {.name = "blocks",
                        .type = FIELD_TEXT,
                        .list = true,
                        .description = "What falls short, as in the finding."},
    [EXPLAIN_EXTRA] = {.name = "extra",
                       .type = FIELD_TEXT,
                       .list = true,
                       .description = "Actions beyond support, as in the finding."},
    [EXPLAIN_MISSING] = {.name = "missing",
                         .type = FIELD_TEXT,
                         .list = true,
                         .description = "What is not known and could change the answer."},
    [EXPLAIN_NOTES] = {.name = "notes", .type = FIELD_TEXT, .list = true, .description = "Remarks for people."},
    [EXPLAIN_REMEDIATION] = {.name = "remediation",
                             .type = FIELD_SHAPE,
                             .nullable = true,
                             .shape = &shape_remediation,
                             .description = "What would change the verdict; null where nothing needs to."},
};
const struct shape shape_explain = {.name = "explain",
                                    .description = "What rolecall explain --output json writes.",
                                    .fields = explain_fields,
                                    .count = sizeof explain_fields / sizeof *explain_fields};

static const struct field line_finding_fields[] = {
    [LINE_FINDING_TYPE] = {.name = "type",
                           .type = FIELD_TEXT,
                           .constant = "finding",
                           .description = "What the line is."},
    [LINE_FINDING_SCHEMA] = {.name = "schema",
                             .type = FIELD_TEXT,
                             .constant = REPORT_SCHEMA,
                             .description = "Name and major version of this form."},
    [LINE_FINDING_RECORD] = {.name = "record",
                             .type = FIELD_INTEGER,
                             .description = "The number of the account in the input, from 1."},
};
const struct shape shape_line_finding = {.name = "findingLine",
                                         .description = "A finding.",
                                         .fields = line_finding_fields,
                                         .count = sizeof line_finding_fields / sizeof *line_finding_fields,
                                         .base = &shape_finding};

static const struct field line_error_fields[] = {
    [LINE_ERROR_TYPE] = {.name = "type", .type = FIELD_TEXT, .constant = "error", .description = "What the line is."},
    [LINE_ERROR_SCHEMA] = {.name = "schema",
                           .type = FIELD_TEXT,
                           .constant = REPORT_SCHEMA,
                           .description = "Name and major version of this form."},
    [LINE_ERROR_RECORD] = {.name = "record",
                           .type = FIELD_INTEGER,
                           .description = "The number of the account in the input, from 1."},
    [LINE_ERROR_RECORD_KEY] = {.name = "recordKey",
                               .type = FIELD_TEXT,
                               .nullable = true,
                               .description = "Where the record came from."},
    [LINE_ERROR_ACCOUNT] = {.name = "account",
                            .type = FIELD_TEXT,
                            .nullable = true,
                            .pattern = "^([0-9]{12})?$",
                            .description = "The account number; null, since it is not known."},
    [LINE_ERROR_CODE] = {.name = "code",
                         .type = FIELD_TEXT,
                         .pattern = "^[a-z][a-z0-9-]*$",
                         .description = "A short machine word, such as bad-json."},
    [LINE_ERROR_MESSAGE] = {.name = "message",
                            .type = FIELD_TEXT,
                            .description = "What is wrong, for a person, one line."},
    [LINE_ERROR_FILE] = {.name = "file",
                         .type = FIELD_TEXT,
                         .optional = true,
                         .description = "The file that is at fault."},
    [LINE_ERROR_LINE] = {.name = "line",
                         .type = FIELD_INTEGER,
                         .nullable = true,
                         .description = "Line in that file, from 1; null where not known."},
    [LINE_ERROR_COLUMN] = {.name = "column",
                           .type = FIELD_INTEGER,
                           .nullable = true,
                           .description = "Column, in code points from 1; null where not known."},
};
const struct shape shape_line_error = {.name = "errorLine",
                                       .description =
                                           "An account that could not be read, in the place of its findings.",
                                       .fields = line_error_fields,
                                       .count = sizeof line_error_fields / sizeof *line_error_fields};

static const struct field line_summary_fields[] = {
    [LINE_SUMMARY_TYPE] = {.name = "type",
                           .type = FIELD_TEXT,
                           .constant = "summary",
                           .description = "What the line is."},
    [LINE_SUMMARY_SCHEMA] = {.name = "schema",
                             .type = FIELD_TEXT,
                             .constant = REPORT_SCHEMA,
                             .description = "Name and major version of this form."},
    [LINE_SUMMARY_RECORDS] = {.name = "records",
                              .type = FIELD_INTEGER,
                              .description = "Accounts that were answered, by findings or an error."},
    [LINE_SUMMARY_ERRORS] = {.name = "errors",
                             .type = FIELD_INTEGER,
                             .description = "Accounts that could not be read."},
    [LINE_SUMMARY_FINDINGS] = {.name = "findings", .type = FIELD_INTEGER, .description = "Findings."},
};
const struct shape shape_line_summary = {
    .name = "summaryLine",
    .description = "The last line of every output: a reader that misses it knows that the output was cut.",
    .fields = line_summary_fields,
    .count = sizeof line_summary_fields / sizeof *line_summary_fields,
    .base = &shape_summary};

/* ---- Writing ---- */

void field_key(struct json_writer *w, const struct shape *shape, size_t field)
{
    json_write_key(w, str_of(shape->fields[field].name));
}

void field_text(struct json_writer *w, const struct shape *shape, size_t field, struct str value)
{
    field_key(w, shape, field);
    json_write_string(w, value);
}

void field_constant(struct json_writer *w, const struct shape *shape, size_t field)
{
    field_text(w, shape, field, str_of(shape->fields[field].constant));
}

void field_text_or_null(struct json_writer *w, const struct shape *shape, size_t field, struct str value)
{
    field_key(w, shape, field);
    if (value.len == 0)
        json_write_null(w);
    else
        json_write_string(w, value);
}

void field_texts(struct json_writer *w, const struct shape *shape, size_t field, const struct str *values, size_t count)
{
    field_key(w, shape, field);
    json_write_array(w);
    for (size_t i = 0; i < count; i++)
        json_write_string(w, values[i]);
    json_write_array_end(w);
}

void field_size(struct json_writer *w, const struct shape *shape, size_t field, size_t value)
{
    field_key(w, shape, field);
    json_write_size(w, value);
}

void field_size_or_null(struct json_writer *w, const struct shape *shape, size_t field, size_t value)
{
    field_key(w, shape, field);
    if (value == 0)
        json_write_null(w);
    else
        json_write_size(w, value);
}

void field_boolean(struct json_writer *w, const struct shape *shape, size_t field, bool value)
{
    field_key(w, shape, field);
    json_write_bool(w, value);
}
