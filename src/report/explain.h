/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall explain`: one role or user, drawn from evidence and decisions alone (report-formats.md, section 8).
 */
#ifndef ROLECALL_REPORT_EXPLAIN_H
#define ROLECALL_REPORT_EXPLAIN_H

#include "report/report.h"

/* The answer to one request. */
struct explain_action {
    struct str action;
    struct str resource; /* as asked, or the witness's; empty: none */
    struct str decision; /* allowed conditional denied unknown */
    const struct finding_step *steps;
    size_t step_count;
    const struct str *conditions;
    size_t condition_count;
    const struct finding_condition_key *witness;
    size_t witness_count;
    const struct str *notes;
    size_t note_count;
};

/* An entry of the trust that names nobody any more. */
struct explain_deleted {
    struct str entry;     /* AIDA…, AROA… */
    struct str statement; /* Sid or index; empty: not known */
};

struct explain {
    struct str account, account_alias, source;
    const struct report_warning *warnings;
    size_t warning_count;
    bool role;            /* a role; else a user */
    struct str principal; /* its ARN */
    struct str name;      /* for people, as a command takes it */
    struct str verdict;   /* of a candidate of aws-iam-support-role; empty: none */
    bool asked; /* one action was asked: `actions` are its answers, and nothing is said of who can assume a role */
    const struct finding_principal *who;
    size_t who_count; /* of a role */
    const struct finding_way *ways;
    size_t way_count;
    size_t refused_more; /* ways that do not lead in and are not among `ways` */
    const struct explain_deleted *deleted;
    size_t deleted_count;
    const struct str *can_assume;
    size_t can_assume_count; /* of a user: ARNs of roles */
    const struct explain_action *actions;
    size_t action_count;
    struct str ability; /* in words: "open, follow and resolve cases; use the Support Center" */
    bool extra_known;   /* `extra` was judged */
    const struct str *blocks;
    size_t block_count;
    const struct str *extra;
    size_t extra_count;
    const struct str *missing;
    size_t missing_count;
    const struct str *notes;
    size_t note_count;
    struct str remediation_text, remediation_command, remediation_url; /* empty: none */
};

/* Appends the explanation as text; RC_NO_MEMORY or RC_LIMIT. Of `options` columns, colour and ascii count. */
enum rc explain_text(const struct explain *explain, const struct report_options *options, struct buf *out) MUST_USE;
/* The same as JSON. */
enum rc explain_json(const struct explain *explain, struct buf *out) MUST_USE;

#endif
