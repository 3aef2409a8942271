/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading CSV (RFC 4180). Rows end with CRLF, LF or CR; a quoted field may hold them. The byte order
 * mark that spreadsheets put in front is skipped, and so is an empty line: RFC 4180 has no row
 * without fields, and one empty field is never what such a line means in AWS's reports.
 */
#include "text/csv.h"

struct csv csv_open(struct str text)
{
    if (str_starts_with(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    return (struct csv){.rest = text, .line = 0, .next_line = 1};
}

static enum rc field_add(struct csv *csv, struct arena *arena, struct str field, struct err *err)
{
    struct str *place = ARENA_PUSH(arena, csv->fields, csv->field_count, csv->capacity);
    if (place == NULL)
        return err_no_memory(err);
    *place = field;
    csv->field_count++;
    return RC_OK;
}

/* The column, in code points, of `at` in `row`, whose last line break before it begins its line. */
static enum rc fault(struct str row, size_t at, size_t line, struct err *err, const char *text)
{
    size_t column = 1;
    for (size_t i = 0; i < at; i++) {
        if (row.at[i] == '\n' || (row.at[i] == '\r' && !(i + 1 < row.len && row.at[i + 1] == '\n'))) {
            line++;
            column = 1;
        } else if (((unsigned char)row.at[i] & 0xc0) != 0x80) {
            column++;
        }
    }
    err_set(err, RC_BAD_INPUT, "%s", text);
    err_kind(err, "bad-csv");
    err_place(err, STR_EMPTY, line, column);
    return RC_BAD_INPUT;
}

/* The quoted field at *at, without its quotes; *at moves behind them. */
static enum rc quoted_field(struct csv *csv, struct arena *arena, size_t *at, struct str *field, struct err *err)
{
    struct str row = csv->rest;
    size_t start = *at;
    size_t quotes = 0; /* doubled ones */
    size_t end = start + 1;
    for (;;) {
        end += str_find(str_from(row, end), '"');
        if (end >= row.len)
            return fault(row, start, csv->line, err, "a quoted field does not end");
        if (end + 1 >= row.len || row.at[end + 1] != '"')
            break;
        quotes++;
        end += 2;
    }
    *at = end + 1;
    *field = str_slice(row, start + 1, end);
    if (quotes == 0)
        return RC_OK;

    char *text = arena_alloc(arena, field->len - quotes + 1);
    if (text == NULL)
        return err_no_memory(err);
    size_t len = 0;
    for (size_t i = 0; i < field->len; i++) {
        text[len++] = field->at[i];
        if (field->at[i] == '"')
            i++; /* its double */
    }
    *field = (struct str){text, len};
    return RC_OK;
}

static bool ends_plain(char c)
{
    return c == ',' || c == '\n' || c == '\r';
}

/* Moves behind the line break at `at` and counts lines, those inside quoted fields too. */
static void finish_row(struct csv *csv, size_t at)
{
    struct str row = csv->rest;
    if (at < row.len)
        at += row.at[at] == '\r' && at + 1 < row.len && row.at[at + 1] == '\n' ? 2 : 1;
    csv->next_line = csv->line;
    for (size_t i = 0; i < at; i++)
        csv->next_line += row.at[i] == '\n' || (row.at[i] == '\r' && !(i + 1 < row.len && row.at[i + 1] == '\n'));
    csv->rest = str_from(row, at);
}

static void skip_empty_lines(struct csv *csv)
{
    while (csv->rest.len != 0 && (csv->rest.at[0] == '\n' || csv->rest.at[0] == '\r')) {
        csv->line = csv->next_line;
        finish_row(csv, 0);
    }
}

enum rc csv_next(struct csv *csv, struct arena *arena, bool *more, struct err *err)
{
    skip_empty_lines(csv);
    csv->field_count = 0;
    if (csv->rest.len == 0) {
        *more = false;
        return RC_OK;
    }
    csv->line = csv->next_line;
    struct str row = csv->rest;
    size_t at = 0;
    for (;;) {
        struct str field = STR_EMPTY;
        enum rc rc = RC_OK;
        if (at < row.len && row.at[at] == '"') {
            rc = quoted_field(csv, arena, &at, &field, err);
            if (rc == RC_OK && at < row.len && !ends_plain(row.at[at]))
                rc = fault(row, at, csv->line, err, "text after the closing quote of a field");
        } else {
            size_t start = at;
            while (at < row.len && !ends_plain(row.at[at]))
                at++;
            field = str_slice(row, start, at);
        }
        if (rc == RC_OK)
            rc = field_add(csv, arena, field, err);
        if (rc != RC_OK)
            return rc;
        if (at >= row.len || row.at[at] != ',')
            break;
        at++;
    }
    finish_row(csv, at);
    *more = true;
    return RC_OK;
}
