/* SPDX-License-Identifier: Apache-2.0
 *
 * Who may send a request now: gauges for each service, two calls of IAM and four Regions of Access Analyzer for each account, one call to
 * Organizations, AssumeRole at an even pace (aws-live.md 5.4).
 */
#include <stdlib.h>

#include "aws/call_parts.h"

enum {
    CONCURRENCY_USUAL = 16,
    START_LIMIT = 4, /* the gauges begin with */
    IAM_PER_ACCOUNT = 2,
    REGIONS_PER_ACCOUNT = 4,
    ASSUME_ROLE_PER_SECOND = 10
};

enum rc client_new(const struct client_options *options, struct client **out, struct err *err)
{
    struct client *client = calloc(1, sizeof *client);
    if (client == NULL)
        return err_no_memory(err);
    client->options = *options;
    client->settings = options->settings;
    client->http = options->http;
    client->arena = arena_new(0);
    client->assume_role = (struct pace){.per_second = ASSUME_ROLE_PER_SECOND};
    unsigned most = options->max_concurrency > 0 ? options->max_concurrency : CONCURRENCY_USUAL;
    for (int i = 0; i < GAUGE_COUNT; i++)
        client->gauges[i] = throttle_new(most < START_LIMIT ? most : START_LIMIT, most);
    if (client->arena != NULL) {
        client->quotas = map_new(client->arena);
        client->accounts = map_new(client->arena);
    }
    if (client->quotas == NULL || client->accounts == NULL) {
        client_free(client);
        return err_no_memory(err);
    }
    *out = client;
    return RC_OK;
}

void client_free(struct client *client)
{
    if (client == NULL)
        return;
    client->stopping = true;
    while (client->first != NULL) {
        struct call_run *run = client->first;
        if (run->state == CALL_RUNNING)
            http_cancel(client->http, run->job);
        else
            call_end_over(run, "interrupted");
    }
    if (client->timer != NULL)
        http_timer_cancel(client->http, client->timer);
    arena_free(client->arena);
    free(client);
}

/* ---- Limits ---- */

enum call_gauge client_gauge(const struct call_run *run)
{
    switch (run->call.operation->service) {
    case SERVICE_STS: return GAUGE_STS;
    case SERVICE_IAM: return GAUGE_IAM;
    case SERVICE_ACCESS_ANALYZER: return GAUGE_ACCESS_ANALYZER;
    default: return GAUGE_COUNT;
    }
}

static enum rc find_quota(struct client *client, struct call_run *run)
{
    struct str service = service_name(run->call.operation->service);
    const struct str parts[] = {run->call.account, STR("/"), service, STR("/"), run->endpoint.signing_region};
    struct str key = arena_join(run->arena, parts, sizeof parts / sizeof *parts);
    run->quota = key.at == NULL ? NULL : map_get(client->quotas, key);
    if (run->quota != NULL)
        return RC_OK;
    struct retry_quota *quota = ARENA_NEW(client->arena, struct retry_quota);
    struct str kept = arena_copy(client->arena, key);
    if (key.at == NULL || quota == NULL || kept.at == NULL)
        return RC_NO_MEMORY;
    *quota = RETRY_QUOTA_FULL;
    run->quota = quota;
    return map_put(client->quotas, kept, quota);
}

static enum rc find_account(struct client *client, struct call_run *run)
{
    run->account = map_get(client->accounts, run->call.account);
    if (run->account != NULL)
        return RC_OK;
    struct str kept = arena_copy(client->arena, run->call.account);
    run->account = ARENA_NEW(client->arena, struct account_calls);
    return run->account == NULL || kept.at == NULL ? RC_NO_MEMORY : map_put(client->accounts, kept, run->account);
}

enum rc client_enlist(struct client *client, struct call_run *run)
{
    enum rc rc = find_quota(client, run);
    return rc == RC_OK ? find_account(client, run) : rc;
}

/* The counter that limits this call's kind, and its limit; NULL: there is none. */
static unsigned *counter_of(struct call_run *run, unsigned *limit)
{
    switch (run->call.operation->service) {
    case SERVICE_ORGANIZATIONS: *limit = 1; return &run->client->organizations;
    case SERVICE_IAM: *limit = IAM_PER_ACCOUNT; return &run->account->iam;
    case SERVICE_ACCESS_ANALYZER: *limit = REGIONS_PER_ACCOUNT; return &run->account->access_analyzer;
    default: return NULL;
    }
}

void client_leave(struct call_run *run)
{
    unsigned limit;
    unsigned *counter = run->admitted ? counter_of(run, &limit) : NULL;
    if (counter != NULL)
        --*counter;
    run->admitted = false;
}

/* Whether it may begin now; if not, *wait_ms is when to look again (-1: when another ends). */
static bool may_begin(struct call_run *run, int64_t now, int64_t *wait_ms)
{
    struct client *client = run->client;
    unsigned limit = 0;
    *wait_ms = -1;
    if (run->ready_ms > now) {
        *wait_ms = run->ready_ms - now;
        return false;
    }
    unsigned *counter = run->admitted ? NULL : counter_of(run, &limit);
    if (counter != NULL && *counter >= limit)
        return false;
    enum call_gauge gauge = client_gauge(run);
    if (gauge != GAUGE_COUNT && !throttle_may_start(&client->gauges[gauge], now, wait_ms))
        return false;
    if (run->call.operation->id == OPERATION_ASSUME_ROLE) {
        int64_t wait = pace_wait_ms(&client->assume_role, now);
        if (wait > 0) {
            *wait_ms = wait;
            return false;
        }
    }
    if (counter != NULL)
        ++*counter;
    run->admitted = true;
    return true;
}

/* ---- The queue ---- */

bool client_is_over(const struct client *client, const char **code)
{
    if (client->stopping) {
        *code = "interrupted";
        return true;
    }
    *code = "deadline";
    return client->options.deadline_ms > 0 && http_now_ms(client->http) >= client->options.deadline_ms;
}

static void pump_fires(void *self)
{
    struct client *client = self;
    client->timer = NULL;
    client_pump(client);
}

void client_pump_after(struct client *client, int64_t ms)
{
    if (client->timer != NULL)
        http_timer_cancel(client->http, client->timer);
    /* Without memory for a timer the queue goes on when a call ends. */
    if (http_after(client->http, ms, pump_fires, client, &client->timer) != RC_OK)
        client->timer = NULL;
}

/* The first that is `state`, at or behind `run`. */
static struct call_run *next_in(struct call_run *run, enum call_state state)
{
    while (run != NULL && run->state != state)
        run = run->after;
    return run;
}

static void end_all(struct client *client, const char *code)
{
    struct call_run *run;
    while ((run = next_in(client->first, CALL_WAITING)) != NULL)
        call_end_over(run, code);
    while ((run = next_in(client->first, CALL_RUNNING)) != NULL)
        http_cancel(client->http, run->job);
}

void client_pump(struct client *client)
{
    const char *code;
    int64_t soonest = -1;
    if (client->pumping)
        return;
    client->pumping = true;
    if (client_is_over(client, &code)) {
        end_all(client, code);
        client->pumping = false;
        return;
    }
    bool again = true;
    while (again) {
        again = false;
        soonest = -1;
        int64_t now = http_now_ms(client->http);
        for (struct call_run *run = next_in(client->first, CALL_WAITING); run != NULL;
             run = next_in(run->after, CALL_WAITING)) {
            int64_t wait;
            if (may_begin(run, now, &wait)) {
                call_attempt(run); /* which may end it, and let others come */
                again = true;
                break;
            }
            if (wait >= 0 && (soonest < 0 || wait < soonest))
                soonest = wait;
        }
    }
    client->pumping = false;
    if (client->first != NULL && client->options.deadline_ms > 0) {
        int64_t left = client->options.deadline_ms - http_now_ms(client->http);
        if (soonest < 0 || left < soonest)
            soonest = left < 0 ? 0 : left;
    }
    if (soonest >= 0)
        client_pump_after(client, soonest);
}

double client_chance(const struct client *client)
{
    uint32_t number = 0;
    const struct world *world = client->settings->world;
    /* Without chance all wait the same, longest, time. */
    if (!world->random(world->self, &number, sizeof number))
        number = UINT32_MAX;
    return (double)number / ((double)UINT32_MAX + 1);
}

void client_stop(struct client *client)
{
    client->stopping = true;
    client_pump_after(client, 0);
}

enum rc client_run(struct client *client, const bool *done, struct err *err)
{
    enum rc rc = RC_OK;
    client_pump(client);
    while (rc == RC_OK && !*done && !http_idle(client->http))
        rc = http_step(client->http, -1, err);
    return rc;
}
