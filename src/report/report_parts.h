/* SPDX-License-Identifier: Apache-2.0
 *
 * What the writers of the formats share; for src/report alone.
 */
#ifndef ROLECALL_REPORT_REPORT_PARTS_H
#define ROLECALL_REPORT_REPORT_PARTS_H

#include "report/fields.h"
#include "report/report.h"
#include "report/text_layout.h"
#include "text/json_write.h"

/* A part of a report that waits for its place, finished but for that. */
struct piece {
    struct str account, rule, resource_type, resource_id; /* what it is sorted by, then: */
    size_t record;
    enum finding_status status; /* of findings */
    struct str text;
};
struct pieces {
    struct piece *items;
    size_t count;
    size_t capacity;
};

struct report {
    enum report_format format;
    struct report_options options;
    struct report_totals totals;
    struct arena *arena;
    struct buf out;     /* what the caller has not taken yet */
    struct buf scratch; /* one piece while it is made */
    struct buf layout_scratch;
    struct pieces accounts; /* json */
    struct pieces findings; /* json, text */
    struct pieces errors;   /* json */
    struct str first_collected, last_collected;
    size_t collected_count;
};

/* Adds what stands in report->scratch; the keys are copied. */
enum rc pieces_add(struct report *report, struct pieces *pieces, const struct piece *keys) MUST_USE;
/* Account, rule, resource, each bytewise, then input order. */
void pieces_sort(struct pieces *pieces);

/* One writer a format. */
enum rc text_add(struct report *report, const struct report_account *account) MUST_USE;
enum rc text_end(struct report *report) MUST_USE;
enum rc json_add(struct report *report, const struct report_account *account) MUST_USE;
enum rc json_end(struct report *report) MUST_USE;
enum rc ndjson_add(struct report *report, const struct report_account *account) MUST_USE;
enum rc ndjson_end(struct report *report) MUST_USE;

/* Whether one of the warnings is of this kind. */
bool report_warns(const struct report_warning *warnings, size_t count, struct str code);

/* What kind of error it is, as a machine word: err->kind, or one for its code. */
struct str error_code(const struct err *err);
struct str error_message(const struct err *err);

/* Parts of JSON that several documents hold. */
void json_finding_fields(struct json_writer *w, const struct finding *finding);
void json_summary_fields(struct json_writer *w, const struct report_totals *totals);
void json_error(struct json_writer *w, struct str source, const struct err *err);
/* The members of a principal; `shape` is one whose first fields are those of shape_principal. */
void json_principal_fields(struct json_writer *w, const struct shape *shape, const struct finding_principal *principal);
void json_ways(struct json_writer *w, const struct shape *shape, size_t field, const struct finding_way *ways,
               size_t count);
void json_steps(struct json_writer *w, const struct shape *shape, size_t field, const struct finding_step *steps,
                size_t count);
void json_warnings(struct json_writer *w, const struct shape *shape, size_t field,
                   const struct report_warning *warnings, size_t count);
/* Whether a decision is "allowed" or "conditional": then there is a witness. */
bool answer_is_open(struct str decision);
/* The keys of a witness; those of request `hop` alone. */
void json_witness(struct json_writer *w, const struct finding_condition_key *keys, size_t count, size_t hop);
void json_remediation(struct json_writer *w, const struct shape *shape, size_t field, struct str text,
                      struct str command, struct str url);

#endif
