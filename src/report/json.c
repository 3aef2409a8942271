/* SPDX-License-Identifier: Apache-2.0
 *
 * The document rolecall/1 (output.md, `--output json`; report-formats.md, section 0), and the parts of it that other
 * documents hold too.
 */
#include "report/report_parts.h"

static void key_object(struct json_writer *w, const struct shape *shape, size_t field)
{
    field_key(w, shape, field);
    json_write_object(w);
}

static void key_array(struct json_writer *w, const struct shape *shape, size_t field)
{
    field_key(w, shape, field);
    json_write_array(w);
}

/* ---- Evidence ---- */

void json_witness(struct json_writer *w, const struct finding_condition_key *keys, size_t count, size_t hop)
{
    json_write_object(w);
    for (size_t i = 0; i < count; i++) {
        const struct finding_condition_key *key = &keys[i];
        if (key->hop != hop)
            continue;
        json_write_key(w, key->key);
        if (key->count == 0 && !key->multivalued) {
            json_write_null(w);
        } else if (!key->multivalued) {
            json_write_string(w, key->values[0]);
        } else {
            json_write_array(w);
            for (size_t j = 0; j < key->count; j++)
                json_write_string(w, key->values[j]);
            json_write_array_end(w);
        }
    }
    json_write_object_end(w);
}

bool answer_is_open(struct str decision)
{
    return str_equal(decision, STR("allowed")) || str_equal(decision, STR("conditional"));
}

/* Whoever may has a witness; where no policy asks for any key, it holds none. */
static void witnesses(struct json_writer *w, const struct shape *shape, const struct finding_principal *principal)
{
    size_t hops = principal->via_count + 1;
    if (!answer_is_open(principal->decision))
        return;
    field_key(w, shape, PRINCIPAL_WITNESS);
    json_witness(w, principal->witness, principal->witness_count, 0);
    if (hops == 1)
        return;
    key_array(w, shape, PRINCIPAL_WITNESSES);
    for (size_t hop = 0; hop < hops; hop++)
        json_witness(w, principal->witness, principal->witness_count, hop);
    json_write_array_end(w);
}

void json_principal_fields(struct json_writer *w, const struct shape *shape, const struct finding_principal *principal)
{
    field_text(w, shape, PRINCIPAL_KIND, principal->kind);
    field_text(w, shape, PRINCIPAL_PRINCIPAL, principal->principal);
    field_text(w, shape, PRINCIPAL_DECISION, principal->decision);
    field_texts(w, shape, PRINCIPAL_VIA, principal->via, principal->via_count);
    field_texts(w, shape, PRINCIPAL_CONDITIONS, principal->conditions, principal->condition_count);
    witnesses(w, shape, principal);
    field_texts(w, shape, PRINCIPAL_NOTES, principal->notes, principal->note_count);
}

void json_steps(struct json_writer *w, const struct shape *shape, size_t field, const struct finding_step *steps,
                size_t count)
{
    key_array(w, shape, field);
    for (size_t i = 0; i < count; i++) {
        json_write_object(w);
        field_text(w, &shape_step, STEP_CHECK, steps[i].check);
        field_text_or_null(w, &shape_step, STEP_POLICY, steps[i].policy);
        field_text_or_null(w, &shape_step, STEP_STATEMENT, steps[i].statement);
        field_text(w, &shape_step, STEP_EFFECT, steps[i].effect);
        if (steps[i].why.len > 0)
            field_text(w, &shape_step, STEP_WHY, steps[i].why);
        json_write_object_end(w);
    }
    json_write_array_end(w);
}

void json_ways(struct json_writer *w, const struct shape *shape, size_t field, const struct finding_way *ways,
               size_t count)
{
    key_array(w, shape, field);
    for (size_t i = 0; i < count; i++) {
        json_write_object(w);
        field_text(w, &shape_way, WAY_FROM, ways[i].from);
        field_text(w, &shape_way, WAY_TO, ways[i].to);
        field_text(w, &shape_way, WAY_DECISION, ways[i].decision);
        json_steps(w, &shape_way, WAY_STEPS, ways[i].steps, ways[i].step_count);
        json_write_object_end(w);
    }
    json_write_array_end(w);
}

struct place {
    bool known;
    struct str file;
    size_t line, column, end_line, end_column;
};

static void location(struct json_writer *w, const struct shape *shape, size_t field, const struct place *place)
{
    field_key(w, shape, field);
    if (!place->known) {
        json_write_null(w);
        return;
    }
    json_write_object(w);
    field_text(w, &shape_location, LOCATION_FILE, place->file);
    field_size(w, &shape_location, LOCATION_LINE, place->line);
    field_size(w, &shape_location, LOCATION_COLUMN, place->column);
    field_size(w, &shape_location, LOCATION_END_LINE, place->end_line);
    field_size(w, &shape_location, LOCATION_END_COLUMN, place->end_column);
    json_write_object_end(w);
}

static void evidence(struct json_writer *w, const struct finding *finding, const struct finding_evidence *e)
{
    const struct shape *shape = &shape_evidence;
    struct place place = {e->has_location, e->file.len > 0 ? e->file : finding->file, e->line, e->column, e->end_line,
                          e->end_column};
    json_write_object(w);
    field_text(w, shape, EVIDENCE_ROLE, e->role);
    field_text(w, shape, EVIDENCE_VERDICT, e->verdict);
    key_array(w, shape, EVIDENCE_WHO);
    for (size_t i = 0; i < e->who_count; i++) {
        json_write_object(w);
        json_principal_fields(w, &shape_principal, &e->who[i]);
        json_write_object_end(w);
    }
    json_write_array_end(w);
    field_texts(w, shape, EVIDENCE_GRANTS, e->grants, e->grant_count);
    field_texts(w, shape, EVIDENCE_BLOCKS, e->blocks, e->block_count);
    field_texts(w, shape, EVIDENCE_EXTRA, e->extra, e->extra_count);
    field_text_or_null(w, shape, EVIDENCE_LAST_USED, e->last_used);
    json_ways(w, shape, EVIDENCE_WAYS, e->ways, e->way_count);
    field_texts(w, shape, EVIDENCE_NOTES, e->notes, e->note_count);
    location(w, shape, EVIDENCE_LOCATION, &place);
    json_write_object_end(w);
}

/* ---- Findings ---- */

static void frameworks(struct json_writer *w, const struct finding *finding)
{
    key_array(w, &shape_finding, FINDING_FRAMEWORKS);
    for (size_t i = 0; i < finding->framework_count; i++) {
        const struct framework_control *framework = &finding->frameworks[i];
        json_write_object(w);
        field_text(w, &shape_framework, FRAMEWORK_NAME, framework->name);
        field_text(w, &shape_framework, FRAMEWORK_VERSION, framework->version);
        field_text(w, &shape_framework, FRAMEWORK_CONTROL, framework->control);
        json_write_object_end(w);
    }
    json_write_array_end(w);
}

void json_remediation(struct json_writer *w, const struct shape *shape, size_t field, struct str text,
                      struct str command, struct str url)
{
    field_key(w, shape, field);
    if (text.len == 0) {
        json_write_null(w);
        return;
    }
    json_write_object(w);
    field_text(w, &shape_remediation, REMEDIATION_TEXT, text);
    field_text_or_null(w, &shape_remediation, REMEDIATION_COMMAND, command);
    field_text_or_null(w, &shape_remediation, REMEDIATION_URL, url);
    json_write_object_end(w);
}

void json_finding_fields(struct json_writer *w, const struct finding *finding)
{
    const struct shape *shape = &shape_finding;
    struct place place = {finding->has_location, finding->file,     finding->line,
                          finding->column,       finding->end_line, finding->end_column};
    field_text(w, shape, FINDING_ID, finding->id);
    field_text(w, shape, FINDING_RULE, finding->rule);
    field_texts(w, shape, FINDING_ALIASES, finding->aliases, finding->alias_count);
    field_text(w, shape, FINDING_TITLE, finding->title);
    field_text(w, shape, FINDING_SEVERITY, str_of(severity_name(finding->severity)));
    field_text(w, shape, FINDING_ACCOUNT, finding->account);
    field_text_or_null(w, shape, FINDING_ACCOUNT_ALIAS, finding->account_alias);
    field_text(w, shape, FINDING_PARTITION, finding->partition);
    field_text_or_null(w, shape, FINDING_COLLECTED_AT, finding->collected_at);
    key_object(w, shape, FINDING_RESOURCE);
    field_text(w, &shape_resource, RESOURCE_TYPE, finding->resource_type);
    field_text(w, &shape_resource, RESOURCE_ID, finding->resource_id);
    json_write_object_end(w);
    field_text(w, shape, FINDING_STATUS, str_of(finding_status_name(finding->status)));
    if (finding->benchmark.len > 0)
        field_text(w, shape, FINDING_BENCHMARK, finding->benchmark);
    field_text(w, shape, FINDING_REASON, finding->reason);
    field_text(w, shape, FINDING_MESSAGE, finding->message);
    frameworks(w, finding);
    key_array(w, shape, FINDING_EVIDENCE);
    for (size_t i = 0; i < finding->evidence_count; i++)
        evidence(w, finding, &finding->evidence[i]);
    json_write_array_end(w);
    location(w, shape, FINDING_LOCATION, &place);
    json_remediation(w, shape, FINDING_REMEDIATION, finding->remediation_text, finding->remediation_command,
                     finding->remediation_url);
    field_texts(w, shape, FINDING_NOTES, finding->notes, finding->note_count);
}

/* ---- The document ---- */

void json_error(struct json_writer *w, struct str source, const struct err *err)
{
    json_write_object(w);
    field_text(w, &shape_error, ERROR_SOURCE, source);
    field_text(w, &shape_error, ERROR_CODE, error_code(err));
    field_text(w, &shape_error, ERROR_MESSAGE, error_message(err));
    if (err->file != NULL)
        field_text(w, &shape_error, ERROR_FILE, str_of(err->file));
    field_size_or_null(w, &shape_error, ERROR_LINE, err->line);
    field_size_or_null(w, &shape_error, ERROR_COLUMN, err->column);
    json_write_object_end(w);
}

void json_warnings(struct json_writer *w, const struct shape *shape, size_t field,
                   const struct report_warning *warnings, size_t count)
{
    key_array(w, shape, field);
    for (size_t i = 0; i < count; i++) {
        json_write_object(w);
        field_text(w, &shape_warning, WARNING_CODE, warnings[i].code);
        field_text(w, &shape_warning, WARNING_MESSAGE, warnings[i].message);
        json_write_object_end(w);
    }
    json_write_array_end(w);
}

static void account_object(struct json_writer *w, const struct report_account *account)
{
    const struct shape *shape = &shape_account;
    json_write_object(w);
    field_text(w, shape, ACCOUNT_ID, account->id);
    field_text(w, shape, ACCOUNT_PARTITION, account->partition);
    field_text_or_null(w, shape, ACCOUNT_ALIAS, account->alias);
    field_text(w, shape, ACCOUNT_SOURCE, account->source);
    field_text_or_null(w, shape, ACCOUNT_COLLECTED_AT, account->collected_at);
    json_warnings(w, shape, ACCOUNT_WARNINGS, account->warnings, account->warning_count);
    json_write_object_end(w);
}

/* Accounts and findings stand two brackets deep. */
enum {
    ITEM_DEPTH = 2
};

enum rc json_add(struct report *report, const struct report_account *account)
{
    struct piece keys = {.account = account->id, .record = account->record};
    struct json_writer w = json_writer_at(&report->scratch, ITEM_DEPTH);
    enum rc rc;

    buf_reset(&report->scratch);
    if (account->error != NULL) {
        json_error(&w, account->source, account->error);
        return pieces_add(report, &report->errors, &keys);
    }
    account_object(&w, account);
    rc = pieces_add(report, &report->accounts, &keys);
    for (size_t i = 0; rc == RC_OK && i < account->finding_count; i++) {
        const struct finding *finding = &account->findings[i];
        buf_reset(&report->scratch);
        w = json_writer_at(&report->scratch, ITEM_DEPTH);
        json_write_object(&w);
        json_finding_fields(&w, finding);
        json_write_object_end(&w);
        keys = (struct piece){.account = finding->account,
                              .rule = finding->rule,
                              .resource_type = finding->resource_type,
                              .resource_id = finding->resource_id,
                              .record = account->record};
        rc = pieces_add(report, &report->findings, &keys);
    }
    return rc;
}

void json_summary_fields(struct json_writer *w, const struct report_totals *totals)
{
    static const enum finding_status statuses[SUMMARY_FIELD_COUNT] = {[SUMMARY_PASS] = STATUS_PASS,
                                                                      [SUMMARY_FAIL] = STATUS_FAIL,
                                                                      [SUMMARY_SKIP] = STATUS_SKIP,
                                                                      [SUMMARY_UNKNOWN] = STATUS_UNKNOWN,
                                                                      [SUMMARY_WAIVED] = STATUS_WAIVED};
    for (size_t i = 0; i < SUMMARY_FIELD_COUNT; i++)
        field_size(w, &shape_summary, i, totals->by_status[statuses[i]]);
}

static void put_pieces(struct json_writer *w, size_t field, struct pieces *pieces)
{
    pieces_sort(pieces);
    key_array(w, &shape_check, field);
    for (size_t i = 0; i < pieces->count; i++)
        json_write_raw(w, pieces->items[i].text);
    json_write_array_end(w);
}

enum rc json_end(struct report *report)
{
    const struct shape *shape = &shape_check;
    struct json_writer w = json_writer(&report->out, true);
    if (report->totals.accounts == 0)
        return RC_OK; /* nothing could be read: the errors are on standard error, and no document says otherwise */

    json_write_object(&w);
    field_constant(&w, shape, CHECK_DOC_SCHEMA);
    field_size(&w, shape, CHECK_DOC_REVISION, REPORT_SCHEMA_REVISION);
    key_object(&w, shape, CHECK_DOC_GENERATOR);
    field_constant(&w, &shape_generator, GENERATOR_NAME);
    field_text(&w, &shape_generator, GENERATOR_VERSION, STR(ROLECALL_VERSION));
    json_write_object_end(&w);
    put_pieces(&w, CHECK_DOC_ACCOUNTS, &report->accounts);
    put_pieces(&w, CHECK_DOC_FINDINGS, &report->findings);
    put_pieces(&w, CHECK_DOC_ERRORS, &report->errors);
    key_object(&w, shape, CHECK_DOC_SUMMARY);
    json_summary_fields(&w, &report->totals);
    json_write_object_end(&w);
    json_write_object_end(&w);
    buf_add_char(&report->out, '\n');
    return RC_OK;
}
