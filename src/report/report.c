/* SPDX-License-Identifier: Apache-2.0
 *
 * What all reports have in common: the counts, and the parts that wait for their place in the order
 * (account, rule, resource: report-formats.md, section 0).
 */
#include "report/report_parts.h"

#include <stdlib.h>

static const char *const format_names[REPORT_FORMAT_COUNT] = {
    [REPORT_TEXT] = "text", [REPORT_JSON] = "json", [REPORT_NDJSON] = "ndjson"};

int report_format_find(struct str name)
{
    for (int i = 0; i < REPORT_FORMAT_COUNT; i++) {
        if (str_equal(name, str_of(format_names[i])))
            return i;
    }
    return -1;
}

const char *report_format_name(enum report_format format)
{
    return format_names[format];
}

enum rc report_new(enum report_format format, const struct report_options *options, struct report **out,
                   struct err *err)
{
    struct report *report = calloc(1, sizeof *report);
    if (report == NULL)
        return err_no_memory(err);
    report->format = format;
    report->options = *options;
    report->out = BUF_NEW(BUF_UNBOUNDED);
    report->scratch = BUF_NEW(BUF_UNBOUNDED);
    report->layout_scratch = BUF_NEW(BUF_UNBOUNDED);
    report->totals.rules = options->rule_count;
    report->arena = arena_new(0);
    if (report->arena == NULL) {
        free(report);
        return err_no_memory(err);
    }
    *out = report;
    return RC_OK;
}

void report_free(struct report *report)
{
    if (report == NULL)
        return;
    arena_free(report->arena);
    buf_free(&report->out);
    buf_free(&report->scratch);
    buf_free(&report->layout_scratch);
    free(report);
}

/* ---- Parts in their order ---- */

enum rc pieces_add(struct report *report, struct pieces *pieces, const struct piece *keys)
{
    if (report->scratch.failed != RC_OK)
        return report->scratch.failed;
    struct piece *piece = ARENA_PUSH(report->arena, pieces->items, pieces->count, pieces->capacity);
    if (piece == NULL)
        return RC_NO_MEMORY;
    *piece = *keys;
    piece->account = arena_copy(report->arena, keys->account);
    piece->rule = arena_copy(report->arena, keys->rule);
    piece->resource_type = arena_copy(report->arena, keys->resource_type);
    piece->resource_id = arena_copy(report->arena, keys->resource_id);
    piece->text = arena_copy(report->arena, buf_str(&report->scratch));
    if (piece->account.at == NULL || piece->rule.at == NULL || piece->resource_type.at == NULL ||
        piece->resource_id.at == NULL || piece->text.at == NULL)
        return RC_NO_MEMORY;
    pieces->count++;
    return RC_OK;
}

static int compare_pieces(const void *left, const void *right)
{
    const struct piece *a = left;
    const struct piece *b = right;
    int order = str_compare(a->account, b->account);
    if (order == 0)
        order = str_compare(a->rule, b->rule);
    if (order == 0)
        order = str_compare(a->resource_type, b->resource_type);
    if (order == 0)
        order = str_compare(a->resource_id, b->resource_id);
    if (order == 0)
        order = a->record < b->record ? -1 : a->record > b->record;
    return order;
}

void pieces_sort(struct pieces *pieces)
{
    if (pieces->count > 1)
        qsort(pieces->items, pieces->count, sizeof *pieces->items, compare_pieces);
}

/* ---- Counting ---- */

static enum rc count_collected(struct report *report, struct str time)
{
    bool first = report->collected_count == 0 || str_compare(time, report->first_collected) < 0;
    bool last = report->collected_count == 0 || str_compare(time, report->last_collected) > 0;
    struct str kept;

    report->collected_count++;
    if (!first && !last)
        return RC_OK;
    kept = arena_copy(report->arena, time);
    if (kept.at == NULL)
        return RC_NO_MEMORY;
    if (first)
        report->first_collected = kept;
    if (last)
        report->last_collected = kept;
    return RC_OK;
}

static enum rc count(struct report *report, const struct report_account *account)
{
    struct report_totals *totals = &report->totals;
    if (account->error != NULL) {
        totals->errors++;
        return RC_OK;
    }
    totals->accounts++;
    totals->scps_unknown += account->scps_unknown;
    totals->rcps_unknown += account->rcps_unknown;
    totals->findings += account->finding_count;
    for (size_t i = 0; i < account->finding_count; i++)
        totals->by_status[account->findings[i].status]++;
    return account->collected_at.len > 0 ? count_collected(report, account->collected_at) : RC_OK;
}

struct report_totals report_totals(const struct report *report)
{
    return report->totals;
}

/* ---- The formats ---- */

static const struct {
    enum rc (*add)(struct report *report, const struct report_account *account);
    enum rc (*end)(struct report *report);
} writers[REPORT_FORMAT_COUNT] = {[REPORT_TEXT] = {text_add, text_end},
                                  [REPORT_JSON] = {json_add, json_end},
                                  [REPORT_NDJSON] = {ndjson_add, ndjson_end}};

static enum rc said(enum rc rc, struct err *err)
{
    if (rc == RC_NO_MEMORY)
        return err_no_memory(err);
    return rc == RC_OK ? RC_OK : err_set(err, rc, "the report is too large");
}

enum rc report_add(struct report *report, const struct report_account *account, struct err *err)
{
    enum rc rc = count(report, account);
    if (rc == RC_OK)
        rc = writers[report->format].add(report, account);
    return said(rc == RC_OK ? report->out.failed : rc, err);
}

enum rc report_end(struct report *report, struct err *err)
{
    enum rc rc = writers[report->format].end(report);
    return said(rc == RC_OK ? report->out.failed : rc, err);
}

struct str report_output(const struct report *report)
{
    return buf_str(&report->out);
}

void report_taken(struct report *report)
{
    buf_reset(&report->out);
}

/* ---- Warnings and errors ---- */

bool report_warns(const struct report_warning *warnings, size_t count, struct str code)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(warnings[i].code, code))
            return true;
    }
    return false;
}

struct str error_code(const struct err *err)
{
    static const char *const codes[RC_COUNT] = {
        [RC_OK] = "internal",   [RC_NO_MEMORY] = "out-of-memory", [RC_BAD_INPUT] = "bad-input",
        [RC_IO] = "unreadable", [RC_LIMIT] = "too-large",         [RC_INTERNAL] = "internal"};
    return str_of(err->kind != NULL ? err->kind : codes[err->code < RC_COUNT ? err->code : RC_INTERNAL]);
}

struct str error_message(const struct err *err)
{
    return err->text != NULL ? str_of(err->text) : STR("out of memory");
}
