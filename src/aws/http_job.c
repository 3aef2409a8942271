/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests as they stand in the loop's lists, and how they end.
 */
#include "aws/http_job.h"

#include "aws/http_check.h"
#include "aws/http_memory.h"
#include "aws/http_name.h"

#include <stdlib.h>

#define REASON_MAX ((size_t)512)
/* A name that was not found as fast as this was refused by somebody, so that asking once more does not take long
 * either. */
#define LOOKUP_FAST_MS 2000

void http_jobs_append(struct http_jobs *jobs, struct http_job *job)
{
    job->in = jobs;
    job->next = NULL;
    job->previous = jobs->last;
    if (jobs->last == NULL)
        jobs->first = job;
    else
        jobs->last->next = job;
    jobs->last = job;
    jobs->count++;
}

void http_job_leave(struct http_job *job)
{
    struct http_jobs *jobs = job->in;

    if (jobs == NULL)
        return;
    if (job->previous == NULL)
        jobs->first = job->next;
    else
        job->previous->next = job->next;
    if (job->next == NULL)
        jobs->last = job->previous;
    else
        job->next->previous = job->previous;
    jobs->count--;
    job->in = NULL;
    job->next = job->previous = NULL;
}

enum rc http_job_new(const struct world *world, const struct http_request *request, http_done *done, void *self,
                     struct http_job **out, struct err *err)
{
    struct http_job *job = NULL;
    enum rc rc = http_check_request(request, err);

    if (rc != RC_OK)
        return rc;
    job = calloc(1, sizeof *job);
    if (job == NULL)
        return err_no_memory(err);
    job->intake.world = world;
    job->intake.head.ceiling = HTTP_HEAD_MAX;
    job->intake.body.ceiling = request->body_ceiling;
    job->reason = BUF_NEW(REASON_MAX);
    job->done = done;
    job->self = self;
    rc = http_check_url(request, &job->authority, &job->refused, err);
    if (rc != RC_OK) {
        http_job_free(job);
        return rc;
    }
    *out = job;
    return RC_OK;
}

void http_job_free(struct http_job *job)
{
    if (job == NULL)
        return;
    http_job_leave(job);
    http_outfit_clear(&job->outfit);
    http_intake_clear(&job->intake);
    buf_free(&job->reason);
    free(job->authority);
    free(job);
}

/* Words from elsewhere: one line, no control characters. */
static void add_words(struct buf *out, const char *words)
{
    for (; *words != '\0'; words++)
        buf_add_char(out, *words >= ' ' && *words <= '~' ? *words : '?');
}

static void begin_reason(struct http_job *job)
{
    if (job->authority == NULL)
        return;
    size_t host = strlen(job->authority);

    while (host > 0 && job->authority[host - 1] != ':')
        host--;
    /* The port is worth its place where it is not the one that everybody expects. */
    if (host > 0 && (strcmp(job->authority + host, "443") == 0 || strcmp(job->authority + host, "80") == 0))
        buf_add(&job->reason, (struct str){job->authority, host - 1});
    else
        buf_add(&job->reason, str_of(job->authority));
    buf_add(&job->reason, STR(": "));
}

void http_job_end(struct http_job *job, enum http_outcome outcome, int64_t now_ms)
{
    struct http_answer *answer = &job->answer;

    answer->outcome = job->reason.failed == RC_NO_MEMORY ? HTTP_NO_MEMORY : outcome;
    answer->accepted = answer->accepted || job->intake.connected;
    answer->elapsed_ms = job->started_ms == 0 ? 0 : now_ms - job->started_ms;
    answer->reason = buf_str(&job->reason);
}

void http_job_refuse(struct http_job *job, int64_t now_ms)
{
    begin_reason(job);
    if (job->authority == NULL)
        buf_add(&job->reason, STR("no usable URL: "));
    add_words(&job->reason, job->refused);
    http_job_end(job, HTTP_REFUSED, now_ms);
}

void http_job_silent(struct http_job *job, int64_t read_timeout_ms, int64_t now_ms)
{
    begin_reason(job);
    buf_printf(&job->reason, "nothing came for %lld.%lld s", (long long)(read_timeout_ms / 1000),
               (long long)(read_timeout_ms % 1000 / 100));
    job->answer.timed_out = true;
    http_job_end(job, HTTP_NO_ANSWER, now_ms);
}

static void add_failure(struct http_job *job, CURLcode code)
{
    const struct http_intake *intake = &job->intake;

    begin_reason(job);
    if (intake->failed == RC_LIMIT && intake->head_seen > HTTP_HEAD_MAX)
        buf_printf(&job->reason, "an answer with more than %zu bytes of headers", HTTP_HEAD_MAX);
    else if (intake->failed == RC_LIMIT)
        buf_printf(&job->reason, "an answer of more than %zu bytes", intake->body.ceiling);
    else
        add_words(&job->reason, job->outfit.error[0] != '\0' ? job->outfit.error : curl_easy_strerror(code));
}

/* libcurl 7.88.1 has many names for an allocation that failed. And "out of memory" is its name for a header line that
 * goes on past 100 KiB, since it hands over whole lines only: where no allocation failed, it is the answer that is too
 * large. */
static void name_the_cause(struct http_job *job, CURLcode code)
{
    struct http_intake *intake = &job->intake;

    if (code == CURLE_OK || intake->failed != RC_OK)
        return;
    if (job->memory_failures != http_memory_failures()) {
        intake->failed = RC_NO_MEMORY;
    } else if (code == CURLE_OUT_OF_MEMORY && intake->connected && !intake->body_begun) {
        intake->failed = RC_LIMIT;
        intake->head_seen = HTTP_HEAD_MAX + 1;
    }
}

static bool name_is_unknown(const struct http_job *job, CURLcode code, int64_t now_ms)
{
    return code == CURLE_COULDNT_RESOLVE_HOST && now_ms - job->started_ms < LOOKUP_FAST_MS &&
           http_name_is_unknown(job->authority);
}

void http_job_answer(struct http_job *job, CURLcode code, int64_t now_ms)
{
    struct http_answer *answer = &job->answer;
    curl_off_t connect_us = 0;
    long connect_status = 0;
    enum http_outcome outcome;

    /* What libcurl does not know stays 0. */
    (void)curl_easy_getinfo(job->easy, CURLINFO_RESPONSE_CODE, &answer->status);
    (void)curl_easy_getinfo(job->easy, CURLINFO_HTTP_CONNECTCODE, &connect_status);
    (void)curl_easy_getinfo(job->easy, CURLINFO_CONNECT_TIME_T, &connect_us);
    answer->accepted = connect_us > 0;
    answer->timed_out = code == CURLE_OPERATION_TIMEDOUT;
    name_the_cause(job, code);
    outcome = http_outcome_of(code, job->intake.failed, connect_status);
    if (outcome == HTTP_NO_ANSWER && name_is_unknown(job, code, now_ms))
        outcome = HTTP_REFUSED;
    if (outcome == HTTP_ANSWERED && http_intake_headers(&job->intake) != RC_OK)
        outcome = HTTP_NO_MEMORY;
    if (outcome == HTTP_ANSWERED) {
        answer->body = (struct str){job->intake.body.at, job->intake.body.len};
        answer->headers = job->intake.headers;
        answer->header_count = job->intake.header_count;
        answer->server_time = http_answer_date(http_answer_header(answer, STR("date")));
    } else {
        answer->status = 0;
        if (outcome != HTTP_NO_MEMORY)
            add_failure(job, code);
    }
    http_job_end(job, outcome, now_ms);
}
