/* SPDX-License-Identifier: Apache-2.0
 *
 * The credential report beside the dump, into the users that it tells of.
 *
 * AWS: IAM API Reference, GetCredentialReport.
 */
#include "account/credential_report.h"
#include "account/load.h"
#include "text/base64.h"

/* Rows take more room than their text, but not without end: AWS's have some hundred bytes each. */
enum {
    REPORT_TIMES = 4
};
#define REPORT_LEAST ((size_t)64 << 20)

/* The CSV inside get-credential-report.json. */
static enum rc decode_content(struct load *load, struct json root, struct buf *out)
{
    struct json content = json_get(root, STR("Content"));
    if (!json_is(content, JSON_STRING))
        return load_fault(load, root, "no Content: not the output of get-credential-report");
    struct str text = json_string(content);
    if (str_starts_with(text, STR("user,"))) { /* a client that decodes it */
        buf_add(out, text);
        return out->failed;
    }
    if (base64_decode(text, true, out))
        return RC_OK;
    if (out->failed != RC_OK)
        return out->failed;
    return load_fault(load, content, "Content is not base64");
}

/* A line of the CSV is a line of the file, or stands inside the JSON value `content`. */
static void place_error(struct load *load, struct str path, struct json content)
{
    struct err *err = load->err;
    if (err == NULL)
        return;
    if (content.doc == NULL || err->text == NULL) {
        err_place(err, path, err->line, err->column);
        return;
    }
    struct json_place place = json_place(content);
    err_set(err, err->code, "line %zu of the report: %s", err->line, err->text);
    err_place(err, path, place.line, place.column);
}

/* The account that the report is of, by its first ARN. */
static enum rc check_account(struct load *load, const struct credential_report *report)
{
    struct account *account = load->account;
    for (size_t i = 0; i < report->count; i++) {
        struct arn arn;
        if (!arn_read(report->rows[i].arn, &arn) || !arn_is_account(arn.account))
            continue;
        if (account->id.len == 0 || str_equal(account->id, arn.account))
            return RC_OK;
        err_kind(load->err, "two-accounts");
        err_set(load->err, RC_BAD_INPUT, "the credential report is of account %s, the snapshot of %s",
                load_shown(load, arn.account), load_shown(load, account->id));
        err_place(load->err, STR_EMPTY, report->rows[i].line, 1);
        return RC_BAD_INPUT;
    }
    return RC_OK;
}

/* Users that the report knows; the others were made since, and what it does not say of them stays unknown. */
static enum rc take_rows(struct load *load, const struct credential_report *report)
{
    struct account *account = load->account;
    size_t deleted = 0;
    struct str first = STR_EMPTY;
    for (size_t i = 0; i < report->count; i++) {
        const struct report_row *row = &report->rows[i];
        struct user *user = map_get(account->users_by_arn, row->arn);
        if (user != NULL)
            user->credentials = row->credentials;
        else if (!str_ends_with(row->arn, STR(":root")) && deleted++ == 0)
            first = row->user;
    }
    account->report_known = true;
    if (deleted == 0 || account->truncated || !account->has_users)
        return RC_OK;
    return account_warn(account, "report-of-deleted-user",
                        "the credential report names %zu user%s that the dump lacks (%s): deleted since, and ignored",
                        deleted, deleted == 1 ? "" : "s", load_shown(load, first));
}

/* Reads the CSV and gives the users what it says of them. */
static enum rc read_csv(struct load *load, struct str csv)
{
    struct credential_report report;
    size_t ceiling =
        csv.len > (SIZE_MAX - REPORT_LEAST) / REPORT_TIMES ? SIZE_MAX : REPORT_LEAST + REPORT_TIMES * csv.len;
    struct arena *scratch = arena_new(ceiling);
    enum rc rc = scratch == NULL ? RC_NO_MEMORY : credential_report_read(scratch, csv, &report, load->err);
    if (rc == RC_NO_MEMORY && scratch != NULL && arena_size(scratch) > ceiling / 2)
        rc = err_set(load->err, RC_LIMIT, "the report takes more than %zu MiB", ceiling >> 20);
    if (rc == RC_OK)
        rc = check_account(load, &report);
    if (rc == RC_OK)
        rc = take_rows(load, &report);
    arena_free(scratch);
    return rc;
}

enum rc load_report(struct load *load)
{
    bool there;
    struct str path;
    struct str bytes;
    struct json root = {0};
    struct buf csv = BUF_NEW(BUF_UNBOUNDED);
    bool encoded = false;
    enum rc rc = load_file(load, "get-credential-report.json", &encoded, &path, &bytes);
    there = encoded;
    if (rc == RC_OK && !encoded)
        rc = load_file(load, "credential-report.csv", &there, &path, &bytes);
    if (rc != RC_OK || !there)
        goto out;

    if (encoded) {
        rc = load_parse_last(load, JSON_OBJECT, &root);
        if (rc == RC_OK)
            rc = decode_content(load, root, &csv);
        if (rc != RC_OK)
            goto out;
        bytes = buf_str(&csv);
    }
    rc = read_csv(load, bytes);
    if (rc != RC_OK)
        place_error(load, path, encoded ? json_get(root, STR("Content")) : (struct json){0});
out:
    buf_free(&csv);
    return rc;
}
