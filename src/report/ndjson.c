/* SPDX-License-Identifier: Apache-2.0
 *
 * One JSON object a line, each of which stands alone (report-formats.md, section 1.1). The lines of an account come
 * together, in input order; the summary is always last and always there.
 */
#include "report/report_parts.h"

static void finding_line(struct json_writer *w, const struct report_account *account, const struct finding *finding)
{
    json_write_object(w);
    field_constant(w, &shape_line_finding, LINE_FINDING_TYPE);
    field_constant(w, &shape_line_finding, LINE_FINDING_SCHEMA);
    field_size(w, &shape_line_finding, LINE_FINDING_RECORD, account->record);
    json_finding_fields(w, finding);
    json_write_object_end(w);
}

static void error_line(struct json_writer *w, const struct report_account *account)
{
    const struct shape *shape = &shape_line_error;
    const struct err *err = account->error;
    json_write_object(w);
    field_constant(w, shape, LINE_ERROR_TYPE);
    field_constant(w, shape, LINE_ERROR_SCHEMA);
    field_size(w, shape, LINE_ERROR_RECORD, account->record);
    field_text_or_null(w, shape, LINE_ERROR_RECORD_KEY, account->source);
    field_text_or_null(w, shape, LINE_ERROR_ACCOUNT, account->id);
    field_text(w, shape, LINE_ERROR_CODE, error_code(err));
    field_text(w, shape, LINE_ERROR_MESSAGE, error_message(err));
    if (err->file != NULL)
        field_text(w, shape, LINE_ERROR_FILE, str_of(err->file));
    field_size_or_null(w, shape, LINE_ERROR_LINE, err->line);
    field_size_or_null(w, shape, LINE_ERROR_COLUMN, err->column);
    json_write_object_end(w);
}

enum rc ndjson_add(struct report *report, const struct report_account *account)
{
    for (size_t i = 0; i < account->finding_count; i++) {
        struct json_writer w = json_writer(&report->out, false);
        finding_line(&w, account, &account->findings[i]);
        buf_add_char(&report->out, '\n');
    }
    if (account->error != NULL) {
        struct json_writer w = json_writer(&report->out, false);
        error_line(&w, account);
        buf_add_char(&report->out, '\n');
    }
    return RC_OK;
}

enum rc ndjson_end(struct report *report)
{
    const struct shape *shape = &shape_line_summary;
    struct json_writer w = json_writer(&report->out, false);
    json_write_object(&w);
    field_constant(&w, shape, LINE_SUMMARY_TYPE);
    field_constant(&w, shape, LINE_SUMMARY_SCHEMA);
    field_size(&w, shape, LINE_SUMMARY_RECORDS, report->totals.accounts + report->totals.errors);
    field_size(&w, shape, LINE_SUMMARY_ERRORS, report->totals.errors);
    field_size(&w, shape, LINE_SUMMARY_FINDINGS, report->totals.findings);
    json_summary_fields(&w, &report->totals);
    json_write_object_end(&w);
    buf_add_char(&report->out, '\n');
    return RC_OK;
}
