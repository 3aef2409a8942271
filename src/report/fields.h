/* SPDX-License-Identifier: Apache-2.0
 *
 * Every key of rolecall's JSON, in one table: the writers can write no other, and the JSON Schemas are
 * made from it (report-formats.md, section 1).
 *
 * A shape is one kind of object; its fields are numbered by an enum, in the order in which they are written.
 */
#ifndef ROLECALL_REPORT_FIELDS_H
#define ROLECALL_REPORT_FIELDS_H

#include "text/json_write.h"

/* +1 with each key that is added; the schema's name stays until a key is removed or changes its meaning. */
#define REPORT_SCHEMA          "rolecall/1"
#define REPORT_SCHEMA_REVISION 1

enum field_type {
    FIELD_TEXT,
    FIELD_INTEGER, /* 0 or more */
    FIELD_BOOLEAN,
    FIELD_SHAPE,
    FIELD_CONTEXT, /* values of condition keys: text, a list of texts, or null where the key is absent */
    FIELD_TYPE_COUNT
};

struct shape;
struct field {
    const char *name;
    enum field_type type;
    bool list;     /* an array of these */
    bool optional; /* may be absent */
    bool nullable;
    const char *constant;     /* the only text there is */
    const char *const *words; /* the texts there are, NULL at the end; NULL: any */
    const char *pattern;      /* of texts, ECMA-262 */
    const struct shape *shape;
    const char *description;
};
struct shape {
    const char *name;
    const char *description;
    const struct field *fields;
    size_t count;
    const struct shape *base; /* its fields follow; NULL: none */
};

enum generator_field {
    GENERATOR_NAME,
    GENERATOR_VERSION,
    GENERATOR_FIELD_COUNT
};
enum warning_field {
    WARNING_CODE,
    WARNING_MESSAGE,
    WARNING_FIELD_COUNT
};
enum account_field {
    ACCOUNT_ID,
    ACCOUNT_PARTITION,
    ACCOUNT_ALIAS,
    ACCOUNT_SOURCE,
    ACCOUNT_COLLECTED_AT,
    ACCOUNT_WARNINGS,
    ACCOUNT_FIELD_COUNT
};
enum error_field {
    ERROR_SOURCE,
    ERROR_CODE,
    ERROR_MESSAGE,
    ERROR_FILE,
    ERROR_LINE,
    ERROR_COLUMN,
    ERROR_FIELD_COUNT
};
enum resource_field {
    RESOURCE_TYPE,
    RESOURCE_ID,
    RESOURCE_FIELD_COUNT
};
enum framework_field {
    FRAMEWORK_NAME,
    FRAMEWORK_VERSION,
    FRAMEWORK_CONTROL,
    FRAMEWORK_FIELD_COUNT
};
enum location_field {
    LOCATION_FILE,
    LOCATION_LINE,
    LOCATION_COLUMN,
    LOCATION_END_LINE,
    LOCATION_END_COLUMN,
    LOCATION_FIELD_COUNT
};
enum remediation_field {
    REMEDIATION_TEXT,
    REMEDIATION_COMMAND,
    REMEDIATION_URL,
    REMEDIATION_FIELD_COUNT
};
enum step_field {
    STEP_CHECK,
    STEP_POLICY,
    STEP_STATEMENT,
    STEP_EFFECT,
    STEP_WHY,
    STEP_FIELD_COUNT
};
enum way_field {
    WAY_FROM,
    WAY_TO,
    WAY_DECISION,
    WAY_STEPS,
    WAY_FIELD_COUNT
};
enum principal_field {
    PRINCIPAL_KIND,
    PRINCIPAL_PRINCIPAL,
    PRINCIPAL_DECISION,
    PRINCIPAL_VIA,
    PRINCIPAL_CONDITIONS,
    PRINCIPAL_WITNESS,
    PRINCIPAL_WITNESSES,
    PRINCIPAL_NOTES,
    PRINCIPAL_FIELD_COUNT
};
enum evidence_field {
    EVIDENCE_ROLE,
    EVIDENCE_VERDICT,
    EVIDENCE_WHO,
    EVIDENCE_GRANTS,
    EVIDENCE_BLOCKS,
    EVIDENCE_EXTRA,
    EVIDENCE_LAST_USED,
    EVIDENCE_WAYS,
    EVIDENCE_NOTES,
    EVIDENCE_LOCATION,
    EVIDENCE_FIELD_COUNT
};
enum finding_field {
    FINDING_ID,
    FINDING_RULE,
    FINDING_ALIASES,
    FINDING_TITLE,
    FINDING_SEVERITY,
    FINDING_ACCOUNT,
    FINDING_ACCOUNT_ALIAS,
    FINDING_PARTITION,
    FINDING_COLLECTED_AT,
    FINDING_RESOURCE,
    FINDING_STATUS,
    FINDING_BENCHMARK,
    FINDING_REASON,
    FINDING_MESSAGE,
    FINDING_FRAMEWORKS,
    FINDING_EVIDENCE,
    FINDING_LOCATION,
    FINDING_REMEDIATION,
    FINDING_NOTES,
    FINDING_FIELD_COUNT
};
enum summary_field {
    SUMMARY_PASS,
    SUMMARY_FAIL,
    SUMMARY_SKIP,
    SUMMARY_UNKNOWN,
    SUMMARY_WAIVED,
    SUMMARY_FIELD_COUNT
};
enum check_field {
    CHECK_DOC_SCHEMA,
    CHECK_DOC_REVISION,
    CHECK_DOC_GENERATOR,
    CHECK_DOC_ACCOUNTS,
    CHECK_DOC_FINDINGS,
    CHECK_DOC_ERRORS,
    CHECK_DOC_SUMMARY,
    CHECK_DOC_FIELD_COUNT
};
enum who_can_principal_field {
    WHO_CAN_KIND,
    WHO_CAN_PRINCIPAL,
    WHO_CAN_DECISION,
    WHO_CAN_VIA,
    WHO_CAN_CONDITIONS,
    WHO_CAN_WITNESS,
    WHO_CAN_WITNESSES,
    WHO_CAN_NOTES,
    WHO_CAN_ACCOUNT,
    WHO_CAN_WAYS,
    WHO_CAN_PRINCIPAL_FIELD_COUNT
};
enum who_can_account_field {
    WHO_CAN_ACCOUNT_ID,
    WHO_CAN_ACCOUNT_ALIAS,
    WHO_CAN_ACCOUNT_SOURCE,
    WHO_CAN_ACCOUNT_COMPLETE,
    WHO_CAN_ACCOUNT_MISSING,
    WHO_CAN_ACCOUNT_WARNINGS,
    WHO_CAN_ACCOUNT_FIELD_COUNT
};
enum who_can_field {
    WHO_CAN_DOC_SCHEMA,
    WHO_CAN_DOC_REVISION,
    WHO_CAN_DOC_ACTION,
    WHO_CAN_DOC_RESOURCE,
    WHO_CAN_DOC_PRINCIPALS,
    WHO_CAN_DOC_ACCOUNTS,
    WHO_CAN_DOC_ERRORS,
    WHO_CAN_DOC_FIELD_COUNT
};
enum explain_action_field {
    EXPLAIN_ACTION_ACTION,
    EXPLAIN_ACTION_RESOURCE,
    EXPLAIN_ACTION_DECISION,
    EXPLAIN_ACTION_STEPS,
    EXPLAIN_ACTION_CONDITIONS,
    EXPLAIN_ACTION_WITNESS,
    EXPLAIN_ACTION_NOTES,
    EXPLAIN_ACTION_FIELD_COUNT
};
enum explain_field {
    EXPLAIN_SCHEMA,
    EXPLAIN_REVISION,
    EXPLAIN_ACCOUNT,
    EXPLAIN_ALIAS,
    EXPLAIN_SOURCE,
    EXPLAIN_WARNINGS,
    EXPLAIN_KIND,
    EXPLAIN_PRINCIPAL,
    EXPLAIN_VERDICT,
    EXPLAIN_WHO,
    EXPLAIN_WAYS,
    EXPLAIN_CAN_ASSUME,
    EXPLAIN_ACTIONS,
    EXPLAIN_BLOCKS,
    EXPLAIN_EXTRA,
    EXPLAIN_MISSING,
    EXPLAIN_NOTES,
    EXPLAIN_REMEDIATION,
    EXPLAIN_FIELD_COUNT
};
enum line_finding_field {
    LINE_FINDING_TYPE,
    LINE_FINDING_SCHEMA,
    LINE_FINDING_RECORD,
    LINE_FINDING_FIELD_COUNT
};
enum line_error_field {
    LINE_ERROR_TYPE,
    LINE_ERROR_SCHEMA,
    LINE_ERROR_RECORD,
    LINE_ERROR_RECORD_KEY,
    LINE_ERROR_ACCOUNT,
    LINE_ERROR_CODE,
    LINE_ERROR_MESSAGE,
    LINE_ERROR_FILE,
    LINE_ERROR_LINE,
    LINE_ERROR_COLUMN,
    LINE_ERROR_FIELD_COUNT
};
enum line_summary_field {
    LINE_SUMMARY_TYPE,
    LINE_SUMMARY_SCHEMA,
    LINE_SUMMARY_RECORDS,
    LINE_SUMMARY_ERRORS,
    LINE_SUMMARY_FINDINGS,
    LINE_SUMMARY_FIELD_COUNT
};

extern const struct shape shape_generator, shape_warning, shape_account, shape_error, shape_resource, shape_framework,
    shape_location, shape_remediation, shape_step, shape_way, shape_principal, shape_evidence, shape_finding,
    shape_summary, shape_check, shape_who_can_principal, shape_who_can_account, shape_who_can, shape_explain_action,
    shape_explain, shape_line_finding, shape_line_error, shape_line_summary;

/* Writing: the key of a field, and a value behind it. */
void field_key(struct json_writer *w, const struct shape *shape, size_t field);
void field_text(struct json_writer *w, const struct shape *shape, size_t field, struct str value);
void field_constant(struct json_writer *w, const struct shape *shape, size_t field); /* the field's only text */
void field_text_or_null(struct json_writer *w, const struct shape *shape, size_t field,
                        struct str value); /* empty: null */
void field_texts(struct json_writer *w, const struct shape *shape, size_t field, const struct str *values,
                 size_t count);
void field_size(struct json_writer *w, const struct shape *shape, size_t field, size_t value);
void field_size_or_null(struct json_writer *w, const struct shape *shape, size_t field, size_t value); /* 0: null */
void field_boolean(struct json_writer *w, const struct shape *shape, size_t field, bool value);

#endif
