/* SPDX-License-Identifier: Apache-2.0
 *
 * The credential report's rows (iam-rules.md 3), as far as they tell by what a user can sign in.
 *
 * AWS: IAM User Guide, Generate credential reports for your AWS account ("Understanding the report format").
 */
#include "account/credential_report.h"

#include <string.h>

#include "base/map.h"
#include "text/csv.h"
#include "text/utf8.h"

enum column {
    COLUMN_USER,
    COLUMN_ARN,
    COLUMN_CREATED,
    COLUMN_PASSWORD,
    COLUMN_MFA,
    COLUMN_KEY_1,
    COLUMN_KEY_2,
    COLUMN_CERTIFICATE_1,
    COLUMN_CERTIFICATE_2,
    COLUMN_MORE,
    COLUMN_COUNT
};

static struct str column_name(enum column column)
{
    const struct str names[COLUMN_COUNT] = {
        STR("user"),
        STR("arn"),
        STR("user_creation_time"),
        STR("password_enabled"),
        STR("mfa_active"),
        STR("access_key_1_active"),
        STR("access_key_2_active"),
        STR("cert_1_active"),
        STR("cert_2_active"),
        STR("additional_credentials_info"),
    };
    return names[column];
}

struct reader {
    struct csv csv;
    struct arena *arena;
    struct err *err;
    size_t columns[COLUMN_COUNT]; /* where each stands; SIZE_MAX: the report has none */
    size_t width;                 /* fields of the header */
};

static enum rc fault(struct reader *reader, const char *text)
{
    err_set(reader->err, RC_BAD_INPUT, "%s", text);
    err_kind(reader->err, "bad-csv");
    err_place(reader->err, STR_EMPTY, reader->csv.line == 0 ? 1 : reader->csv.line, 1);
    return RC_BAD_INPUT;
}

static enum rc read_header(struct reader *reader)
{
    bool more = false;
    enum rc rc = csv_next(&reader->csv, reader->arena, &more, reader->err);
    if (rc != RC_OK)
        return rc;
    if (!more)
        return fault(reader, "an empty credential report");
    reader->width = reader->csv.field_count;
    for (enum column column = 0; column < COLUMN_COUNT; column++) {
        reader->columns[column] = SIZE_MAX;
        for (size_t i = reader->width; i-- > 0;) {
            if (str_equal(str_trim(reader->csv.fields[i]), column_name(column)))
                reader->columns[column] = i;
        }
    }
    if (reader->columns[COLUMN_USER] == SIZE_MAX || reader->columns[COLUMN_ARN] == SIZE_MAX)
        return fault(reader, "no credential report: its first line names no user and arn");
    return RC_OK;
}

/* Names are compared by their bytes and shown: what is no UTF-8 is no report. */
static enum rc check_utf8(struct str csv, struct err *err)
{
    size_t line = 1;
    size_t column = 1;
    size_t start = str_starts_with(csv, STR("\xef\xbb\xbf")) ? 3 : 0;
    for (size_t at = start; at < csv.len;) {
        uint32_t character = utf8_next(csv, &at);
        if ((character & UTF8_INVALID) != 0) {
            err_set(err, RC_BAD_INPUT, "invalid UTF-8");
            err_kind(err, "bad-utf8");
            err_place(err, STR_EMPTY, line, column);
            return RC_BAD_INPUT;
        }
        bool ends_line = character == '\n' || (character == '\r' && (at == csv.len || csv.at[at] != '\n'));
        column = ends_line ? 1 : column + 1;
        line += ends_line;
    }
    return RC_OK;
}

/* ---- Names with commas ---- */

static bool is_time(struct str field)
{
    const char *form = "dddd-dd-ddT";
    for (size_t i = 0; form[i] != '\0'; i++) {
        if (i >= field.len || (form[i] == 'd' ? field.at[i] < '0' || field.at[i] > '9' : field.at[i] != form[i]))
            return false;
    }
    return true;
}

/* Fields [from, to) as the one that they were before a comma in it parted them. */
static enum rc join_fields(struct reader *reader, size_t from, size_t to, struct str *out)
{
    const struct str *fields = reader->csv.fields;
    size_t len = to - from - 1; /* the commas */
    for (size_t i = from; i < to; i++)
        len += fields[i].len;
    char *text = arena_alloc(reader->arena, len);
    if (text == NULL)
        return err_no_memory(reader->err);
    *out = (struct str){text, len};
    for (size_t i = from; i < to; i++) {
        if (i != from)
            *text++ = ',';
        if (fields[i].len != 0)
            memcpy(text, fields[i].at, fields[i].len);
        text += fields[i].len;
    }
    return RC_OK;
}

/* AWS does not quote user names that hold commas: such a row has too many fields, and is parted where the ARN begins
 * and where the time of creation does. */
static enum rc mend_row(struct reader *reader)
{
    struct csv *csv = &reader->csv;
    size_t arn = 1;
    if (csv->field_count <= reader->width || reader->columns[COLUMN_USER] != 0 || reader->columns[COLUMN_ARN] != 1 ||
        reader->columns[COLUMN_CREATED] != 2)
        return RC_OK;
    while (arn < csv->field_count && !str_starts_with(csv->fields[arn], STR("arn:")))
        arn++;
    size_t created = arn + 1;
    while (created < csv->field_count && !is_time(csv->fields[created]))
        created++;
    if (created >= csv->field_count || csv->field_count - created != reader->width - 2)
        return RC_OK;

    struct str user_text;
    struct str arn_text;
    enum rc rc = join_fields(reader, 0, arn, &user_text);
    if (rc == RC_OK)
        rc = join_fields(reader, arn, created, &arn_text);
    if (rc != RC_OK)
        return rc;
    csv->fields[0] = user_text;
    csv->fields[1] = arn_text;
    for (size_t i = 2; i < reader->width; i++)
        csv->fields[i] = csv->fields[created + i - 2];
    csv->field_count = reader->width;
    return RC_OK;
}

/* ---- Values ---- */

static struct str field_of(const struct reader *reader, enum column column)
{
    size_t index = reader->columns[column];
    return index == SIZE_MAX ? STR_EMPTY : str_trim(reader->csv.fields[index]);
}

/* AWS's words for "no value". */
static bool is_null(struct str text)
{
    return text.len == 0 || str_equal(text, STR("N/A")) || str_equal(text, STR("no_information")) ||
           str_equal(text, STR("not_supported"));
}

/* A boolean; *known is lowered where there is no value. */
static enum rc read_bool(struct reader *reader, enum column column, bool *out, bool *known)
{
    struct str text = field_of(reader, column);
    *out = str_equal_nocase(text, STR("true"));
    if (is_null(text))
        *known = false;
    else if (!*out && !str_equal_nocase(text, STR("false")))
        return fault(reader, "a column of true and false that holds something else");
    return RC_OK;
}

static enum rc read_row(struct reader *reader, struct report_row *out)
{
    struct user_credentials *credentials = &out->credentials;
    bool keys[2];
    bool certificates[2];
    bool known = true;
    bool ignored = true; /* a certificate without a value is none */
    enum rc rc = mend_row(reader);
    if (rc == RC_OK && reader->csv.field_count != reader->width)
        rc = fault(reader, "a row that does not have as many fields as the first line");
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_PASSWORD, &credentials->password_enabled, &known);
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_MFA, &credentials->mfa_active, &known);
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_KEY_1, &keys[0], &known);
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_KEY_2, &keys[1], &known);
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_CERTIFICATE_1, &certificates[0], &ignored);
    if (rc == RC_OK)
        rc = read_bool(reader, COLUMN_CERTIFICATE_2, &certificates[1], &ignored);
    if (rc != RC_OK)
        return rc;
    out->user = field_of(reader, COLUMN_USER);
    out->arn = field_of(reader, COLUMN_ARN);
    if (!str_starts_with(out->arn, STR("arn:")))
        return fault(reader, "a row without an ARN");
    out->line = reader->csv.line;
    credentials->active_key = keys[0] || keys[1];
    credentials->certificate_active = certificates[0] || certificates[1];
    /* More keys than the report lists: that none of them is active cannot be said. */
    credentials->known = known && (credentials->active_key || is_null(field_of(reader, COLUMN_MORE)));
    return RC_OK;
}

enum rc credential_report_read(struct arena *arena, struct str csv, struct credential_report *out, struct err *err)
{
    struct reader reader = {.csv = csv_open(csv), .arena = arena, .err = err};
    struct report_row *rows = NULL;
    struct map *seen = map_new(arena);
    size_t count = 0;
    size_t capacity = 0;
    enum rc rc = seen == NULL ? err_no_memory(err) : check_utf8(csv, err);
    if (rc == RC_OK)
        rc = read_header(&reader);
    while (rc == RC_OK) {
        bool more = false;
        rc = csv_next(&reader.csv, arena, &more, err);
        if (rc != RC_OK || !more)
            break;
        struct report_row *row = ARENA_PUSH(arena, rows, count, capacity);
        if (row == NULL)
            return err_no_memory(err);
        rc = read_row(&reader, row);
        if (rc == RC_OK && map_get(seen, row->arn) != NULL)
            rc = fault(&reader, "a second row for the same ARN");
        if (rc == RC_OK && map_put(seen, row->arn, arena) != RC_OK)
            rc = err_no_memory(err);
        count++;
    }
    if (rc == RC_OK)
        *out = (struct credential_report){rows, count};
    return rc;
}
