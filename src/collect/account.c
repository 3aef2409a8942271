/* SPDX-License-Identifier: Apache-2.0
 *
 * One account: what is asked at once, and what follows from the answers.
 *
 * AWS: IAM User Guide, "Getting credential reports"; IAM API Reference, GetCredentialReport; Account Management API Reference,
 * ListRegions; Support API Reference, DescribeSeverityLevels.
 */
#include "collect/account.h"

#include <stdlib.h>

#include "collect/missing_policies.h"
#include "collect/plan.h"
#include "text/json.h"

enum {
    REPORT_WAIT_MOST_MS = 120000 /* for the credential report */
};

struct account_run {
    struct account_task task;
    struct collected *collected;
    account_done *done;
    void *self;
    size_t running;      /* calls and timers */
    bool report_asked;   /* all else has ended, and the credential report is being fetched */
    bool report_pending; /* AWS is making it */
    unsigned report_generated, report_waits;
    int64_t report_waited_ms;
    struct missing_policies *missing; /* after the dump */
    struct err why;
    bool stopped; /* why is set */
};

/* One call of the run; freed by its answer. */
struct account_call {
    struct account_run *run;
    const struct plan_row *row;
    struct str region; /* in the collected's arena */
    size_t policy;     /* of those that are missing */
};

static void account_answered(void *self, const struct call_answer *answer);

/* ---- Beginning and ending ---- */

static void run_end(struct account_run *run)
{
    run->done(run->self, run->stopped ? &run->why : NULL);
    err_clear(&run->why);
    missing_policies_free(run->missing);
    free(run);
}

/* From here on nothing new is begun; the first reason is kept. */
static void run_stop(struct account_run *run, const struct err *why)
{
    if (run->stopped)
        return;
    run->stopped = true;
    err_copy(&run->why, why);
}

static void run_starved(struct account_run *run)
{
    run_stop(run, &(struct err){.code = RC_NO_MEMORY});
}

static void ask_with(struct account_run *run, const struct plan_row *row, struct str region,
                     const struct parameter *parameters, size_t parameter_count, size_t policy)
{
    struct err err = ERR_NONE;
    struct account_call *ours = run->stopped ? NULL : calloc(1, sizeof *ours);
    if (run->stopped)
        return;
    if (ours == NULL) {
        run_starved(run);
        return;
    }
    *ours = (struct account_call){run, row, region, policy};
    const struct call call = {
        .operation = operation_get(row->operation),
        .credentials = run->task.credentials,
        .account = run->collected->account,
        .region = region,
        .parameters = parameters,
        .parameter_count = parameter_count,
    };
    run->running++;
    if (call_start(run->task.client, &call, account_answered, ours, &err) != RC_OK) {
        run->running--;
        free(ours);
        run_stop(run, &err);
    }
    err_clear(&err);
}

static void ask(struct account_run *run, enum operation_id operation)
{
    const struct plan_row *row = plan_find(operation);
    ask_with(run, row, STR_EMPTY, row->parameters, row->parameter_count, 0);
}

/* ---- What an answer leaves behind ---- */

static bool report_is_late(const struct call_answer *answer)
{
    return str_equal(answer->code, STR("ReportInProgress"));
}

static bool report_is_missing(const struct call_answer *answer)
{
    return str_equal(answer->code, STR("ReportNotPresent")) || str_equal(answer->code, STR("ReportExpired"));
}

static void keep_file(struct account_run *run, struct str name, struct str content)
{
    struct err err = ERR_NONE;
    if (collected_add_file(run->collected, name, content, &err) != RC_OK)
        run_stop(run, &err);
    err_clear(&err);
}

/* Errors that say something about the account, not about us. */
static bool is_fact(const struct account_call *ours, const struct call_answer *answer)
{
    switch (ours->row->operation) {
    case OPERATION_GET_ACCOUNT_PASSWORD_POLICY: return answer->status == CALL_ABSENT;
    case OPERATION_DESCRIBE_SEVERITY_LEVELS: return str_equal(answer->code, STR("SubscriptionRequiredException"));
    default: return false;
    }
}

static enum call_status status_of(const struct account_call *ours, const struct call_answer *answer)
{
    if (report_is_late(answer) || report_is_missing(answer))
        return CALL_UNAVAILABLE;
    return is_fact(ours, answer) ? CALL_ABSENT : answer->status;
}

static void keep_call(struct account_run *run, const struct account_call *ours, struct str file,
                      const struct call_answer *answer)
{
    struct err err = ERR_NONE;
    const struct collected_call call = {
        .order = (size_t)ours->row->operation,
        .call = operation_get(ours->row->operation)->name,
        .file = file,
        .region = ours->region,
        .status = status_of(ours, answer),
        .code = answer->code,
        .message = answer->message,
        .request_id = answer->request_id,
        .attempts = answer->attempts,
        .required = ours->row->required,
    };
    if (collected_add_call(run->collected, &call, &err) != RC_OK)
        run_stop(run, &err);
    err_clear(&err);
}

static void keep_refusal(struct account_run *run, const struct account_call *ours, struct str file,
                         const struct call_answer *answer)
{
    struct str text = collected_refusal(run->collected->arena, operation_get(ours->row->operation), answer);
    if (text.at == NULL)
        run_starved(run);
    else
        keep_file(run, file, text);
}

/* ---- The credential report ---- */

/* AWS says how far it is to who asks for a report again. */
static void report_ask_again(void *self)
{
    struct account_run *run = self;
    run->running--; /* the timer */
    ask(run, OPERATION_GENERATE_CREDENTIAL_REPORT);
    if (run->running == 0)
        run_end(run);
}

/* 1, 2, 3, 5, 5, … seconds. False: AWS had time enough. */
static bool report_wait(struct account_run *run)
{
    static const int64_t seconds[] = {1, 2, 3, 5};
    enum {
        COUNT = sizeof seconds / sizeof *seconds
    };
    int64_t ms = 1000 * seconds[run->report_waits < COUNT ? run->report_waits : COUNT - 1];
    struct http_timer *timer;
    if (run->report_waited_ms + ms > REPORT_WAIT_MOST_MS)
        return false;
    run->report_waits++;
    run->report_waited_ms += ms;
    if (http_after(run->task.http, ms, report_ask_again, run, &timer) != RC_OK) {
        run_starved(run);
        return true;
    }
    run->running++;
    return true;
}

static void note_report_state(struct account_run *run, const struct call_answer *answer)
{
    bool begun = answer->status == CALL_COLLECTED &&
                 (str_contains(answer->json, STR("\"STARTED\"")) || str_contains(answer->json, STR("\"INPROGRESS\"")));
    run->report_pending = begun;
}

/* The report is fetched as soon as AWS has it, or had time enough. */
static void report_go_on(struct account_run *run)
{
    if (!run->report_pending || !report_wait(run))
        ask(run, OPERATION_GET_CREDENTIAL_REPORT);
}

/* Whether the answer is not the last word about the report. */
static bool report_goes_on(struct account_run *run, const struct account_call *ours, const struct call_answer *answer)
{
    if (ours->row->operation == OPERATION_GENERATE_CREDENTIAL_REPORT) {
        note_report_state(run, answer);
        if (run->report_asked)
            report_go_on(run);
        return run->report_asked;
    }
    if (ours->row->operation != OPERATION_GET_CREDENTIAL_REPORT)
        return false;
    if (report_is_late(answer))
        return report_wait(run);
    if (!report_is_missing(answer) || run->report_generated > 1)
        return false;
    run->report_generated++;
    ask(run, OPERATION_GENERATE_CREDENTIAL_REPORT);
    return true;
}

/* ---- What follows ---- */

static void ask_for_regions(struct account_run *run, const struct call_answer *answer)
{
    const struct plan_row *row = plan_find(OPERATION_LIST_ANALYZERS);
    struct json_doc *doc = NULL;
    if (answer->status == CALL_COLLECTED && json_parse(NULL, answer->json, &doc, NULL) != RC_OK) {
        run_starved(run);
        return;
    }
    struct json_iter it = json_iter(json_get(json_root(doc), STR("Regions")));
    while (doc != NULL && json_next(&it)) {
        struct str name = arena_copy(run->collected->arena, json_string(json_get(it.value, STR("RegionName"))));
        if (name.at == NULL)
            run_starved(run);
        else if (region_is_valid(name)) /* it becomes part of a host's and of a file's name */
            ask_with(run, row, name, row->parameters, row->parameter_count, 0);
    }
    json_doc_free(doc);
    if (answer->status == CALL_COLLECTED)
        return;
    size_t count;
    const struct str *regions = region_default_enabled(run->collected->partition, &count);
    for (size_t i = 0; i < count; i++)
        ask_with(run, row, regions[i], row->parameters, row->parameter_count, 0);
}

static void ask_for_version(struct account_run *run, size_t policy)
{
    const struct parameter parameters[] = {
        {.name = STR("PolicyArn"), .text = missing_policies_arn(run->missing, policy)},
        {.name = STR("VersionId"), .text = missing_policies_version(run->missing, policy)},
    };
    ask_with(run, plan_find(OPERATION_GET_POLICY_VERSION), STR_EMPTY, parameters, 2, policy);
}

/* A dump that is not whole may have them on its other pages. */
static void ask_for_missing(struct account_run *run, const struct call_answer *dump)
{
    if (dump->status != CALL_COLLECTED)
        return;
    struct err err = ERR_NONE;
    enum rc rc = missing_policies_find(dump->json, &run->missing, &err);
    if (rc != RC_OK)
        run_stop(run, &err);
    err_clear(&err);
    for (size_t i = 0; rc == RC_OK && i < missing_policies_count(run->missing); i++) {
        const struct parameter parameter = {.name = STR("PolicyArn"), .text = missing_policies_arn(run->missing, i)};
        ask_with(run, plan_find(OPERATION_GET_POLICY), STR_EMPTY, &parameter, 1, i);
    }
}

static void follow(struct account_run *run, const struct account_call *ours, const struct call_answer *answer)
{
    struct err err = ERR_NONE;
    enum rc rc = RC_OK;
    switch (ours->row->operation) {
    case OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS: ask_for_missing(run, answer); break;
    case OPERATION_LIST_REGIONS: ask_for_regions(run, answer); break;
    case OPERATION_GET_POLICY:
        if (answer->status == CALL_COLLECTED)
            rc = missing_policies_described(run->missing, ours->policy, answer->json, &err);
        if (rc == RC_OK && missing_policies_version(run->missing, ours->policy).len > 0)
            ask_for_version(run, ours->policy);
        break;
    case OPERATION_GET_POLICY_VERSION:
        if (answer->status == CALL_COLLECTED)
            rc = missing_policies_add(run->missing, ours->policy, answer->json, &err);
        break;
    default: break;
    }
    if (rc != RC_OK)
        run_stop(run, &err);
    err_clear(&err);
}

/* Nothing runs: the credential report is left, or all is done. */
static void run_go_on(struct account_run *run)
{
    if (!run->stopped && !run->report_asked) {
        run->report_asked = true;
        report_go_on(run);
        if (run->running > 0)
            return;
    }
    if (!run->stopped && run->missing != NULL) {
        struct buf page = BUF_NEW(COLLECTED_MAX);
        if (missing_policies_page(run->missing, &page))
            keep_file(run, PLAN_MORE_POLICIES, buf_str(&page));
        if (page.failed != RC_OK)
            run_starved(run);
        buf_free(&page);
    }
    run_end(run);
}

/* An answer that says that we may not go on. In a Region that is not enabled Access Analyzer says the same of a token that is good
 * everywhere else. */
static bool is_fatal(const struct account_call *ours, const struct call_answer *answer)
{
    return answer->fatal &&
           !(ours->row->when == PLAN_EACH_REGION && str_equal(answer->code, STR("UnrecognizedClientException")));
}

static void account_answered(void *self, const struct call_answer *answer)
{
    struct account_call *ours = self;
    struct account_run *run = ours->run;
    struct arena *arena = run->collected->arena;
    struct str file = ours->row->file;
    bool kept = answer->status == CALL_COLLECTED || answer->status == CALL_INCOMPLETE;

    run->running--;
    if (ours->row->when == PLAN_EACH_REGION) {
        file = plan_region_file(ours->row, arena, ours->region);
        if (file.at == NULL)
            run_starved(run);
    }
    if (answer->status == CALL_NO_MEMORY) {
        run_starved(run);
    } else if (is_fatal(ours, answer)) {
        struct err err = ERR_NONE;
        (void)err_set(&err, RC_BAD_INPUT, "%.*s", (int)answer->message.len, answer->message.at);
        run_stop(run, &err);
        err_clear(&err);
    }
    if (!run->stopped && report_goes_on(run, ours, answer))
        goto out;
    bool fact = is_fact(ours, answer);
    if (kept && file.len > 0)
        keep_file(run, file, answer->json);
    else if (fact)
        keep_refusal(run, ours, file, answer);
    keep_call(run, ours, kept || fact ? file : STR_EMPTY, answer);
    follow(run, ours, answer);
out:
    free(ours);
    if (run->running == 0)
        run_go_on(run);
}

enum rc account_collect(const struct account_task *task, struct collected *collected, account_done *done, void *self,
                        struct err *err)
{
    size_t count;
    const struct plan_row *rows = plan_rows(&count);
    struct account_run *run = calloc(1, sizeof *run);
    if (run == NULL)
        return err_no_memory(err);
    *run = (struct account_run){.task = *task, .collected = collected, .done = done, .self = self, .why = ERR_NONE};
    /* The credential report takes AWS some seconds: first of all. */
    run->report_generated = 1;
    ask(run, OPERATION_GENERATE_CREDENTIAL_REPORT);
    for (size_t i = 0; i < count; i++) {
        if (rows[i].when == PLAN_FIRST && rows[i].operation != OPERATION_GENERATE_CREDENTIAL_REPORT)
            ask_with(run, &rows[i], STR_EMPTY, rows[i].parameters, rows[i].parameter_count, 0);
    }
    if (run->running > 0)
        return RC_OK;
    enum rc rc = err_set(err, run->why.code == RC_OK ? RC_NO_MEMORY : run->why.code, "%s",
                         run->why.text == NULL ? "out of memory" : run->why.text);
    err_clear(&run->why);
    free(run);
    return rc;
}
