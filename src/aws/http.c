/* SPDX-License-Identifier: Apache-2.0
 *
 * The loop: requests that wait, run and have ended; timers.
 *
 * What libcurl 7.88.1 does wrong or differently (aws-live.md 3.1, with curl's own issues), and where it is met:
 *   the query is signed as it stands                     http_url.c makes it canonical, http_check.c refuses another
 *   a path with escapes is signed wrongly                http_check.c refuses it
 *   Date and X-Amz-Date of ours are sent twice           http_check.c refuses them
 *   removed and empty headers are signed                 http_check.c: only headers with values; none is ever removed
 *   names that begin alike are sorted wrongly            http_check.c refuses them
 *   the session token is not added                       http_easy.c, set_headers
 *   the payload's hash survives on a handle              handles are reset before every request (take_easy)
 *   a reset that lacks memory says nothing               give_easy
 *   a body from a callback is hashed as empty            http_easy.c, set_body
 *   without a key it is sent unsigned                    http_check.c refuses it
 *   CURLOPT_HTTPAUTH sends the secret key                http_easy.c never sets it; set_signing looks at every result
 *   a POST is repeated on a connection that died         http_easy.c, set_common: writes have a connection of their own
 *   verbose output shows headers                         is never on
 *   faults of HTTP/2                                     http_easy.c: HTTP/1.1
 *   time in the queue for a connection counts            requests wait here until one is free (launch)
 *   a header line past 100 KiB is "out of memory"        http_job.c, name_the_cause
 *   a name that does not exist and a name server that
 *   does not answer are one error                        http_job.c, name_is_unknown
 *   the low speed limit counts in whole seconds, over
 *   five of them, and knows nothing of header lines      the read timeout is counted here (end_silent)
 */
#include "aws/http_job.h"

#include "aws/http_memory.h"
#include "aws/http_timer.h"
#include "text/file.h"

#include <limits.h>
#include <stdlib.h>

#define CONNECT_TIMEOUT_MS 10000
#define READ_TIMEOUT_MS    60000
#define HOST_CONNECTIONS   8
#define TOTAL_CONNECTIONS  64
/* The longest sleep. A signal that comes between the caller's look at its flag and the sleep wakes nobody; so it is
 * noticed soon. */
#define SLEEP_MAX_MS 250

struct http {
    const struct world *world;
    struct http_common common;
    int64_t read_timeout_ms;
    size_t host_connections, total_connections;
    CURLM *multi;
    CURL **idle; /* owned: total_connections places for handles that wait for their next request */
    size_t idle_count;
    struct http_jobs waiting, running, ended;
    struct http_timers timers;
    bool closing;
};

int64_t http_now_ms(const struct http *http)
{
    return http->world->monotonic_ms(http->world->self);
}

/* ---- Making and ending one ---- */

static enum rc read_ca_bundle(struct http *http, struct str path, struct err *err)
{
    struct file file = {0};
    enum rc rc;

    if (path.len == 0)
        return RC_OK;
    if (memchr(path.at, '\0', path.len) != NULL)
        return err_set(err, RC_BAD_INPUT, "the name of the CA bundle holds a NUL");
    rc = file_read(path, &file, err);
    if (rc == RC_OK && !str_contains(file.bytes, STR("CERTIFICATE-----"))) {
        rc = err_set(err, RC_BAD_INPUT, "a CA bundle without certificates (PEM)");
        err_place(err, path, 0, 0);
    }
    file_free(&file);
    if (rc != RC_OK)
        return rc;
    http->common.ca_bundle = malloc(path.len + 1);
    if (http->common.ca_bundle == NULL)
        return err_no_memory(err);
    memcpy(http->common.ca_bundle, path.at, path.len);
    http->common.ca_bundle[path.len] = '\0';
    return RC_OK;
}

static enum rc set_multi(struct http *http, struct err *err)
{
    const struct {
        CURLMoption option;
        size_t value;
    } options[] = {
        {CURLMOPT_PIPELINING, CURLPIPE_NOTHING},
        {CURLMOPT_MAX_HOST_CONNECTIONS, http->host_connections},
        {CURLMOPT_MAX_TOTAL_CONNECTIONS, http->total_connections},
        {CURLMOPT_MAXCONNECTS, http->total_connections},
    };

    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        CURLMcode code = curl_multi_setopt(http->multi, options[i].option, (long)options[i].value);

        if (code != CURLM_OK)
            return err_set(err, RC_INTERNAL, "libcurl: %s", curl_multi_strerror(code));
    }
    return RC_OK;
}

static enum rc set_share(struct http *http, struct err *err)
{
    CURLSHcode code = curl_share_setopt(http->common.share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);

    if (code == CURLSHE_OK)
        code = curl_share_setopt(http->common.share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    if (code == CURLSHE_NOMEM)
        return err_no_memory(err);
    if (code != CURLSHE_OK)
        return err_set(err, RC_INTERNAL, "libcurl: %s", curl_share_strerror(code));
    return RC_OK;
}

static size_t at_least_one(size_t asked, size_t usual)
{
    if (asked == 0)
        return usual;
    return asked > INT_MAX ? INT_MAX : asked;
}

enum rc http_new(const struct http_options *options, struct http **out, struct err *err)
{
    struct http *http = calloc(1, sizeof *http);
    enum rc rc;

    if (http == NULL)
        return err_no_memory(err);
    rc = http_memory_begin(err);
    if (rc != RC_OK) {
        free(http);
        return rc;
    }
    http->world = options->world;
    http->common.connect_timeout_ms =
        options->connect_timeout_ms > 0 ? options->connect_timeout_ms : CONNECT_TIMEOUT_MS;
    http->read_timeout_ms = options->read_timeout_ms > 0 ? options->read_timeout_ms : READ_TIMEOUT_MS;
    http->host_connections = at_least_one(options->host_connections, HOST_CONNECTIONS);
    http->total_connections = at_least_one(options->total_connections, TOTAL_CONNECTIONS);
    rc = read_ca_bundle(http, options->ca_bundle, err);
    if (rc != RC_OK)
        goto out;
    http->multi = curl_multi_init();
    http->common.share = curl_share_init();
    http->idle = calloc(http->total_connections, sizeof(CURL *));
    if (http->multi == NULL || http->common.share == NULL || http->idle == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    rc = set_multi(http, err);
    if (rc == RC_OK)
        rc = set_share(http, err);
    if (rc != RC_OK)
        goto out;
    *out = http;
    http = NULL;
out:
    http_free(http);
    return rc;
}

/* ---- Handles ---- */

static CURL *take_easy(struct http *http)
{
    return http->idle_count > 0 ? http->idle[--http->idle_count] : curl_easy_init();
}

/* Reset, so that nothing of a request, its secrets and the hash of its body is there in the next. A reset that lacked
 * memory says nothing, and leaves out usual values, the system's certificates among them: such a handle is not used
 * again. */
static void give_easy(struct http *http, CURL *easy)
{
    unsigned failures = http_memory_failures();

    curl_easy_reset(easy);
    if (http->idle_count < http->total_connections && !http->closing && failures == http_memory_failures())
        http->idle[http->idle_count++] = easy;
    else
        curl_easy_cleanup(easy);
}

/* Its handle goes; its connection stays for others, where it may. */
static void drop_easy(struct http *http, struct http_job *job)
{
    if (job->easy == NULL)
        return;
    if (job->in == &http->running)
        (void)curl_multi_remove_handle(http->multi, job->easy); /* it is in there: nothing can go wrong */
    give_easy(http, job->easy);
    job->easy = NULL;
}

/* ---- Requests ---- */

enum rc http_start(struct http *http, const struct http_request *request, http_done *done, void *self,
                   struct http_job **out, struct err *err)
{
    struct http_job *job = NULL;
    enum rc rc;

    if (http->closing)
        return err_set(err, RC_INTERNAL, "request of a loop that ends");
    rc = http_job_new(http->world, request, done, self, &job, err);
    if (rc != RC_OK)
        return rc;
    if (job->refused == NULL) {
        job->easy = take_easy(http);
        if (job->easy == NULL) {
            rc = err_no_memory(err);
            goto out;
        }
        rc = http_easy_set(job->easy, &http->common, request, &job->outfit, &job->intake, err);
        if (rc != RC_OK)
            goto out;
        http_jobs_append(&http->waiting, job);
    } else {
        http_job_refuse(job, http_now_ms(http));
        http_jobs_append(&http->ended, job);
    }
    if (out != NULL)
        *out = job;
    job = NULL;
out:
    if (job != NULL)
        drop_easy(http, job);
    http_job_free(job);
    return rc;
}

static bool has_place(const struct http *http, const struct http_job *asking)
{
    size_t beside = 0;

    if (http->running.count >= http->total_connections)
        return false;
    for (const struct http_job *job = http->running.first; job != NULL; job = job->next)
        beside += strcmp(job->authority, asking->authority) == 0;
    return beside < http->host_connections;
}

/* Hands over those that wait, in their order, as far as connections may be opened. */
static void launch(struct http *http)
{
    struct http_job *next;

    for (struct http_job *job = http->waiting.first; job != NULL; job = next) {
        next = job->next;
        if (!has_place(http, job))
            continue;
        http_job_leave(job);
        job->started_ms = job->intake.moved_ms = http_now_ms(http);
        job->memory_failures = http_memory_failures();
        if (curl_multi_add_handle(http->multi, job->easy) == CURLM_OK) {
            http_jobs_append(&http->running, job);
        } else { /* of a good handle that is in no other loop: for want of memory alone */
            drop_easy(http, job);
            http_job_end(job, HTTP_NO_MEMORY, job->started_ms);
            http_jobs_append(&http->ended, job);
        }
    }
}

static void end_running(struct http *http, struct http_job *job)
{
    drop_easy(http, job);
    http_job_leave(job);
    http_jobs_append(&http->ended, job);
}

static void collect(struct http *http)
{
    int left;
    const CURLMsg *message;

    while ((message = curl_multi_info_read(http->multi, &left)) != NULL) {
        struct http_job *job = http->running.first;

        while (job != NULL && job->easy != message->easy_handle)
            job = job->next;
        if (job == NULL || message->msg != CURLMSG_DONE)
            continue;
        http_job_answer(job, message->data.result, http_now_ms(http));
        end_running(http, job);
    }
}

static void end_silent(struct http *http)
{
    struct http_job *next;
    int64_t now = http_now_ms(http);

    for (struct http_job *job = http->running.first; job != NULL; job = next) {
        next = job->next;
        if (!job->intake.connected || now - job->intake.moved_ms < http->read_timeout_ms)
            continue;
        http_job_silent(job, http->read_timeout_ms, now);
        end_running(http, job);
    }
}

static void tell(struct http_job *job)
{
    job->done(job->self, &job->answer);
    http_job_free(job);
}

/* True: some done() was called. */
static bool tell_ended(struct http *http)
{
    bool told = false;

    while (http->ended.first != NULL) {
        struct http_job *job = http->ended.first;

        http_job_leave(job);
        tell(job);
        told = true;
    }
    return told;
}

void http_cancel(struct http *http, struct http_job *job)
{
    if (job->in == NULL) /* its done() is being called */
        return;
    drop_easy(http, job);
    http_job_leave(job);
    job->answer = (struct http_answer){.outcome = HTTP_CANCELLED};
    tell(job);
}

void http_free(struct http *http)
{
    if (http == NULL)
        return;
    http->closing = true;
    http_timers_clear(&http->timers);
    while (http->ended.first != NULL)
        http_cancel(http, http->ended.first);
    while (http->running.first != NULL)
        http_cancel(http, http->running.first);
    while (http->waiting.first != NULL)
        http_cancel(http, http->waiting.first);
    while (http->idle_count > 0)
        curl_easy_cleanup(http->idle[--http->idle_count]);
    free(http->idle);
    (void)curl_multi_cleanup(http->multi);
    (void)curl_share_cleanup(http->common.share);
    free(http->common.ca_bundle);
    free(http);
    http_memory_end();
}

/* ---- Time ---- */

enum rc http_after(struct http *http, int64_t ms, void (*fire)(void *self), void *self, struct http_timer **out)
{
    struct http_timer *timer = http_timers_add(&http->timers, http_now_ms(http), ms, fire, self);

    if (timer == NULL)
        return RC_NO_MEMORY;
    if (out != NULL)
        *out = timer;
    return RC_OK;
}

void http_timer_cancel(struct http *http, struct http_timer *timer)
{
    http_timers_remove(&http->timers, timer);
}

bool http_idle(const struct http *http)
{
    return http->waiting.count + http->running.count + http->ended.count == 0 && http->timers.first == NULL;
}

/* `failures`: http_memory_failures before it. */
static enum rc multi_failed(CURLMcode code, unsigned failures, struct err *err)
{
    if (code == CURLM_OUT_OF_MEMORY || failures != http_memory_failures())
        return err_no_memory(err);
    return err_set(err, RC_INTERNAL, "libcurl: %s", curl_multi_strerror(code));
}

/* What can be done without waiting. *moved: something was. */
static enum rc turn(struct http *http, bool *moved, struct err *err)
{
    unsigned failures = http_memory_failures();
    CURLMcode code;
    int running;

    *moved = http_timers_fire(&http->timers, http_now_ms(http));
    launch(http);
    code = curl_multi_perform(http->multi, &running);
    collect(http);
    end_silent(http);
    *moved = tell_ended(http) || *moved;
    return code == CURLM_OK ? RC_OK : multi_failed(code, failures, err);
}

static int64_t shorter(int64_t ms, int64_t other)
{
    return other < 0 || other > ms ? ms : other;
}

/* libcurl's own timeouts are curl_multi_poll's concern. */
static int sleep_ms(const struct http *http, int64_t ms)
{
    int64_t now = http_now_ms(http);
    int64_t most = shorter(shorter(SLEEP_MAX_MS, ms), http_timers_wait_ms(&http->timers, now));

    for (const struct http_job *job = http->running.first; job != NULL; job = job->next)
        if (job->intake.connected) {
            int64_t left = job->intake.moved_ms + http->read_timeout_ms - now;

            most = shorter(most, left < 0 ? 0 : left);
        }
    return (int)most;
}

enum rc http_step(struct http *http, int64_t ms, struct err *err)
{
    bool moved;
    unsigned failures;
    CURLMcode code;
    enum rc rc = turn(http, &moved, err);

    if (rc != RC_OK || moved)
        return rc;
    failures = http_memory_failures();
    code = curl_multi_poll(http->multi, NULL, 0, sleep_ms(http, ms), NULL); /* a signal ends it, without an error */
    if (code != CURLM_OK)
        return multi_failed(code, failures, err);
    return turn(http, &moved, err);
}

/* ---- One request, waited for ---- */

struct waited {
    struct buf *body;
    struct http_answer *answer;
    struct err *err;
    enum rc rc;
    bool ended;
};

static void waited_done(void *self, const struct http_answer *answer)
{
    struct waited *waited = self;

    waited->ended = true;
    *waited->answer = *answer;
    waited->answer->body = waited->answer->reason = STR_EMPTY;
    waited->answer->headers = NULL;
    waited->answer->header_count = 0;
    if (answer->outcome == HTTP_NO_MEMORY) {
        waited->rc = err_no_memory(waited->err);
    } else if (answer->outcome == HTTP_CANCELLED) {
        waited->rc = err_set(waited->err, RC_IO, "request that was broken off");
    } else if (answer->outcome != HTTP_ANSWERED) {
        waited->rc = err_set(waited->err, RC_IO, "%.*s", (int)answer->reason.len, answer->reason.at);
    } else if (answer->body.len > 0) {
        /* At once: nothing of it stays behind in a buffer that grew. */
        if (buf_room(waited->body, answer->body.len) != NULL)
            buf_add(waited->body, answer->body);
        if (waited->body->failed == RC_NO_MEMORY)
            waited->rc = err_no_memory(waited->err);
        else if (waited->body->failed != RC_OK)
            waited->rc =
                err_set(waited->err, waited->body->failed, "an answer of more than %zu bytes", waited->body->ceiling);
    }
}

enum rc http_perform(struct http *http, const struct http_request *request, struct buf *body,
                     struct http_answer *answer, struct err *err)
{
    struct waited waited = {body, answer, err, RC_OK, false};
    struct http_job *job = NULL;
    enum rc rc = http_start(http, request, waited_done, &waited, &job, err);

    while (rc == RC_OK && !waited.ended)
        rc = http_step(http, -1, err);
    if (rc != RC_OK && job != NULL && !waited.ended) {
        waited.err = NULL; /* the loop's own failure is said already */
        http_cancel(http, job);
    }
    return rc != RC_OK ? rc : waited.rc;
}
