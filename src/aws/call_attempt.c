/* SPDX-License-Identifier: Apache-2.0
 *
 * One request of a call, and what its answer leads to: the next page, another try, the end (aws-live.md 4.4, 5.1).
 */
#include <inttypes.h>

#include "aws/call_parts.h"
#include "aws/request.h"
#include "aws/verdict.h"

enum {
    PAGES_MOST = 100000,
    ROUNDS_MOST = 5 /* that end in throttling */
};
#define PAGES_BYTES_MOST ((size_t)2 << 30)

/* ---- --debug ---- */

static void trace(const struct call_run *run, const struct http_answer *answer, struct str code, struct str request_id)
{
    const struct client *client = run->client;
    struct buf line = BUF_NEW(4096);
    struct str service = service_name(run->call.operation->service);
    struct str host = str_from(run->endpoint.url, run->endpoint.plain ? 7 : 8);
    host = str_slice(host, 0, str_find(host, '/'));
    if (client->options.trace == NULL)
        return;
    buf_printf(&line, "%.*s %.*s %.*s:%.*s", (int)run->call.operation->method.len, run->call.operation->method.at,
               (int)host.len, host.at, (int)service.len, service.at, (int)run->call.operation->name.len,
               run->call.operation->name.at);
    if (run->call.account.len > 0)
        buf_printf(&line, " account %.*s", (int)run->call.account.len, run->call.account.at);
    if (run->endpoint.signing_region.len > 0)
        buf_printf(&line, " %.*s", (int)run->endpoint.signing_region.len, run->endpoint.signing_region.at);
    if (answer->outcome == HTTP_ANSWERED)
        buf_printf(&line, " %ld", answer->status);
    else
        buf_printf(&line, " no answer (%.*s)", (int)answer->reason.len,
                   answer->reason.len > 0 ? answer->reason.at : "");
    if (code.len > 0)
        buf_printf(&line, " %.*s", (int)code.len, code.at);
    buf_printf(&line, " attempt %u, %" PRId64 " ms", run->tries, answer->elapsed_ms);
    if (request_id.len > 0)
        buf_printf(&line, ", request %.*s", (int)request_id.len, request_id.at);
    if (line.failed == RC_OK)
        client->options.trace(client->options.trace_self, buf_str(&line));
    buf_free(&line);
}

/* ---- Ends ---- */

static struct call_answer answer_of(const struct call_run *run, enum call_status status)
{
    return (struct call_answer){.status = status, .attempts = run->attempts, .pages = run->pages};
}

static void end_without_memory(struct call_run *run)
{
    struct call_answer answer = answer_of(run, CALL_NO_MEMORY);
    call_end(run, &answer);
}

static void end_with(struct call_run *run, enum call_status status, const char *code, struct str message)
{
    struct call_answer answer = answer_of(run, status);
    answer.code = str_of(code);
    answer.message = message;
    call_end(run, &answer);
}

void call_end_over(struct call_run *run, const char *code)
{
    end_with(run, CALL_UNAVAILABLE, code, STR_EMPTY);
}

/* ---- Another try ---- */

static void wait_again(struct call_run *run, int64_t ms)
{
    run->ready_ms = http_now_ms(run->client->http) + ms;
    run->state = CALL_WAITING;
    client_pump(run->client);
}

/* Whether the call is tried again; then it waits already. */
static bool try_again(struct call_run *run, enum retry_class class, int64_t after_ms)
{
    struct client *client = run->client;
    if (class == RETRY_NOT)
        return false;
    unsigned taken = 0;
    if (run->tries < client->settings->max_attempts)
        taken = retry_quota_take(run->quota, class);
    if (taken > 0) {
        run->taken = taken;
        wait_again(run, retry_delay_ms(class, run->tries - 1, client_chance(client), after_ms));
        return true;
    }
    /* A long collection survives AWS's busy minute. */
    if (class != RETRY_THROTTLING || run->rounds >= ROUNDS_MOST)
        return false;
    run->rounds++;
    run->tries = 0;
    run->taken = 0;
    wait_again(run, retry_delay_ms(class, run->rounds, client_chance(client), after_ms));
    return true;
}

/* ---- What came ---- */

static void next_page(struct call_run *run, struct str token)
{
    /* A token that comes back would go on for ever. */
    bool again = str_equal(token, buf_str(&run->token));
    if (again || run->pages >= PAGES_MOST) {
        end_with(run, CALL_FAILED, "endless-pages",
                 again ? STR("the page after this one is this one again") : STR("more than 100,000 pages"));
        return;
    }
    struct buf copy = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&copy, token);
    buf_free(&run->token);
    run->token = copy;
    if (copy.failed != RC_OK) {
        end_without_memory(run);
        return;
    }
    run->tries = 0;
    run->taken = 0;
    wait_again(run, 0);
}

static void end_collected(struct call_run *run, const struct http_answer *answer)
{
    struct call_answer out = answer_of(run, CALL_COLLECTED);
    struct buf json = BUF_NEW(PAGES_BYTES_MOST);
    out.http_status = answer->status;
    answer_print(run->answer, false, &json);
    if (answer_request_id(run->arena, http_answer_header(answer, STR("x-amzn-requestid")), &out.request_id) != RC_OK ||
        json.failed == RC_NO_MEMORY) {
        end_without_memory(run);
    } else if (json.failed != RC_OK) {
        end_with(run, CALL_FAILED, "too-large", STR("the pages take more than 2 GiB"));
    } else {
        out.json = buf_str(&json);
        call_end(run, &out);
    }
    if (json.at != NULL)
        secret_wipe(json.at, json.len);
    buf_free(&json);
}

static void take_answer(struct call_run *run, const struct http_answer *answer)
{
    struct err err = ERR_NONE;
    struct str token = STR_EMPTY;
    enum rc rc = run->answer != NULL ? RC_OK : answer_new(run->call.operation, &run->answer, &err);
    if (rc == RC_OK)
        rc = answer_add(run->answer, answer->body, &token, &err);
    if (rc == RC_OK) {
        retry_quota_give(run->quota, run->taken);
        run->pages++;
        if (token.len > 0)
            next_page(run, token);
        else
            end_collected(run, answer);
    } else if (rc == RC_NO_MEMORY) {
        end_without_memory(run);
    } else if (!try_again(run, RETRY_TRANSIENT, -1)) {
        struct str text = str_of(err.text);
        struct call_answer out = answer_of(run, CALL_FAILED);
        out.code = STR("bad-answer");
        out.http_status = answer->status;
        out.message = arena_copy(run->arena, text);
        if (out.message.at == NULL || answer_request_id(run->arena, http_answer_header(answer, STR("x-amzn-requestid")),
                                                        &out.request_id) != RC_OK)
            end_without_memory(run);
        else
            call_end(run, &out);
    }
    err_clear(&err);
}

/* Expired credentials are renewed once, outside the count of attempts. False: they were, or cannot be; *why says so. */
static bool renew(struct call_run *run, struct str code, struct err *why)
{
    const struct credential_source *source = run->call.credentials;
    if (!verdict_is_expired(code) || run->renewed || source == NULL)
        return false;
    run->renewed = true;
    if (source->renew(source->self, why) != RC_OK)
        return false;
    run->tries--;
    wait_again(run, 0);
    return true;
}

static struct str fatal_line(struct call_run *run, const struct answer_error *error, const struct http_answer *answer)
{
    const struct credential_source *source = run->call.credentials;
    const struct credentials *credentials = NULL;
    const struct world *world = run->client->settings->world;
    struct err ignored = ERR_NONE;
    struct verdict_context context = {
        .source = source == NULL ? STR("nowhere") : source->name(source->self),
        .now = world->now(world->self),
        .server_time = answer->server_time,
        .proxy = world->getenv(world->self, "https_proxy") != NULL || world->getenv(world->self, "HTTPS_PROXY") != NULL,
    };
    if (source != NULL && source->get(source->self, &credentials, &ignored) == RC_OK)
        context.key_id = credentials_shown(credentials, run->arena);
    err_clear(&ignored);
    return verdict_line(run->arena, error, &context);
}

static void take_error(struct call_run *run, const struct http_answer *answer, const struct answer_error *error)
{
    struct err why = ERR_NONE;
    enum retry_class class = retry_classify(run->call.operation->service, answer->status, error->code);
    int64_t after = retry_after_ms(http_answer_header(answer, STR("x-amz-retry-after")),
                                   http_answer_header(answer, STR("retry-after")));
    if (renew(run, error->code, &why) || try_again(run, class, after)) {
        err_clear(&why);
        return;
    }
    struct call_answer out = answer_of(run, verdict_status(error->code));
    out.http_status = answer->status;
    out.code = error->code;
    out.message = error->message;
    out.request_id = error->request_id;
    if (out.code.len == 0)
        out.code = arena_printf(run->arena, "HTTP %ld", answer->status);
    out.fatal = verdict_is_fatal(error->code);
    if (out.fatal)
        out.message = why.text != NULL ? arena_copy(run->arena, str_of(why.text)) : fatal_line(run, error, answer);
    if (answer->status >= 300 && answer->status < 400) {
        struct str url = run->endpoint.url;
        out.message =
            arena_printf(run->arena, "%.*s answers with a redirect, which AWS never does", (int)url.len, url.at);
    }
    err_clear(&why);
    bool starved = out.code.at == NULL || (out.message.at == NULL && out.fatal);
    if (starved)
        end_without_memory(run);
    else
        call_end(run, &out);
}

static void take_silence(struct call_run *run, const struct http_answer *answer)
{
    if (answer->outcome == HTTP_NO_ANSWER && try_again(run, RETRY_TRANSIENT, -1))
        return;
    struct str reason = arena_copy(run->arena, answer->reason);
    if (reason.at == NULL)
        end_without_memory(run);
    else
        end_with(run, CALL_FAILED, answer->outcome == HTTP_NO_ANSWER ? "network" : "refused", reason);
}

static void attempt_done(void *self, const struct http_answer *answer)
{
    struct call_run *run = self;
    struct client *client = run->client;
    enum call_gauge gauge = client_gauge(run);
    struct answer_error error = {STR_EMPTY, STR_EMPTY, STR_EMPTY};
    bool good = answer->outcome == HTTP_ANSWERED && answer->status >= 200 && answer->status < 300;
    const char *code;
    enum rc rc = RC_OK;
    run->job = NULL;
    run->state = CALL_WAITING;
    if (answer->outcome == HTTP_ANSWERED && !good)
        rc = answer_error_read(run->arena, answer->body, http_answer_header(answer, STR("x-amzn-errortype")),
                               http_answer_header(answer, STR("x-amzn-requestid")), &error);
    else if (good)
        rc = answer_request_id(run->arena, http_answer_header(answer, STR("x-amzn-requestid")), &error.request_id);
    if (gauge != GAUGE_COUNT) {
        bool throttled = answer->outcome == HTTP_ANSWERED && !good &&
                         retry_classify(run->call.operation->service, answer->status, error.code) == RETRY_THROTTLING;
        throttle_ended(&client->gauges[gauge], throttled, http_now_ms(client->http));
    }
    if (answer->outcome != HTTP_CANCELLED)
        trace(run, answer, error.code, error.request_id);
    if (answer->outcome == HTTP_CANCELLED)
        call_end_over(run, client_is_over(client, &code) ? code : "interrupted");
    else if (rc != RC_OK || answer->outcome == HTTP_NO_MEMORY)
        end_without_memory(run);
    else if (good)
        take_answer(run, answer);
    else if (answer->outcome == HTTP_ANSWERED)
        take_error(run, answer, &error);
    else
        take_silence(run, answer);
    client_pump(client);
}

/* ---- Sending ---- */

static enum rc send(struct call_run *run, struct err *err)
{
    struct client *client = run->client;
    const struct credential_source *source = run->call.credentials;
    const struct credentials *credentials = NULL;
    struct request request;
    enum rc rc = source == NULL ? RC_OK : source->get(source->self, &credentials, err);
    if (rc != RC_OK)
        return rc;
    const struct http_signing signing = {credentials, run->endpoint.signing_region, run->endpoint.signing_name};
    rc = request_build(&run->call, &run->endpoint, buf_str(&run->token), &request, err);
    const struct http_request http_request = {
        .method = request.method,
        .url = buf_str(&request.url),
        .headers = request.headers,
        .header_count = request.header_count,
        .body = buf_str(&request.body),
        .signing = credentials == NULL ? NULL : &signing,
        .body_ceiling = run->call.operation->ceiling,
        .write = run->call.operation->write,
        .plain = run->endpoint.plain,
        .no_proxy = run->endpoint.loopback,
    };
    if (rc == RC_OK)
        rc = http_start(client->http, &http_request, attempt_done, run, &run->job, err);
    request_free(&request);
    return rc;
}

void call_attempt(struct call_run *run)
{
    struct err err = ERR_NONE;
    enum call_gauge gauge = client_gauge(run);
    run->attempts++;
    run->tries++;
    run->state = CALL_RUNNING;
    if (gauge != GAUGE_COUNT)
        throttle_started(&run->client->gauges[gauge]);
    enum rc rc = send(run, &err);
    if (rc == RC_OK)
        return;
    run->state = CALL_WAITING;
    if (gauge != GAUGE_COUNT)
        throttle_ended(&run->client->gauges[gauge], false, http_now_ms(run->client->http));
    struct str text = err.text == NULL ? STR_EMPTY : arena_copy(run->arena, str_of(err.text));
    if (rc == RC_NO_MEMORY || text.at == NULL) {
        end_without_memory(run);
    } else {
        /* the credentials could not be renewed, or the request cannot be made: it would not be better next time */
        struct call_answer answer = answer_of(run, CALL_FAILED);
        answer.code = STR("not-sent");
        answer.message = text;
        answer.fatal = true;
        call_end(run, &answer);
    }
    err_clear(&err);
}
