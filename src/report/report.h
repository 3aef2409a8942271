/* SPDX-License-Identifier: Apache-2.0
 *
 * Reports: one writer a format, each from findings alone (report-formats.md).
 *
 * A run is fed to a report account by account, in order: begin, then for each account its header and
 * its findings, or the error in its place, then end. A report keeps nothing of an account but counts (and the
 * bytes it has produced).
 */
#ifndef ROLECALL_REPORT_REPORT_H
#define ROLECALL_REPORT_REPORT_H

#include "base/buf.h"
#include "rules/finding.h"

struct report_warning {
    struct str code, message;
};
struct report_account {
    struct str id, partition, alias, source,
        collected_at; /* empty alias and collected_at: null; of an error: source alone */
    const struct report_warning *warnings;
    size_t warning_count;
    bool scps_unknown, rcps_unknown;
    const struct finding *findings;
    size_t finding_count;
    /* Set when the account could not be read; then there are no findings. */
    const struct err *error;
    size_t record; /* from 1, in input order */
};

struct report_totals {
    size_t accounts, errors, findings, rules;
    size_t by_status[STATUS_COUNT];
    size_t scps_unknown, rcps_unknown;
};

enum report_format {
    REPORT_TEXT,
    REPORT_JSON,
    REPORT_NDJSON,
    REPORT_FORMAT_COUNT
};
/* -1 when there is no such format. */
int report_format_find(struct str name);
const char *report_format_name(enum report_format format);

struct report_options {
    size_t columns; /* text: widest line, 100 or 80 */
    bool colour;
    bool ascii;   /* text: escape everything that is not ASCII */
    bool all;     /* text: passes are not folded */
    bool quiet;   /* text: only what needs a person, and no closing sentence */
    bool can_fix; /* text: the program has the command that findings name: fix: lines are shown */
    bool many;    /* text: the run has more than one account: passes are folded, evidence is short */
    size_t rule_count;
};

struct report;
enum rc report_new(enum report_format format, const struct report_options *options, struct report **out,
                   struct err *err) MUST_USE;
void report_free(struct report *report); /* NULL is fine */
enum rc report_add(struct report *report, const struct report_account *account, struct err *err) MUST_USE;
enum rc report_end(struct report *report, struct err *err) MUST_USE;
/* What was produced since the last take; the caller writes it out and then calls report_taken. NDJSON comes account by
 * account, in input order; text and JSON come whole, sorted by account, at report_end, and are empty when no account at
 * all could be read. */
struct str report_output(const struct report *report);
void report_taken(struct report *report);
struct report_totals report_totals(const struct report *report);

#endif
