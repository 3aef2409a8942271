/* SPDX-License-Identifier: Apache-2.0
 *
 * Opening and closing what a run that talks to AWS needs.
 */
#include "cli/session.h"

#include "text/utf8.h"

enum {
    WATCH_MS = 100,      /* how often it is looked whether a signal came */
    HOST_CONNECTIONS = 8 /* of one account's calls */
};

/* --debug: one line for each request, on standard error. */
static void trace(void *self, struct str text)
{
    struct console *console = self;
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&line, STR("rolecall: debug: "));
    utf8_add_shown(&line, text, console->ascii);
    buf_add_char(&line, '\n');
    console_lines(console, &line);
    buf_free(&line);
}

static void watch(void *self)
{
    struct session *session = self;
    session->watch = NULL;
    if (signals_asked(session->signals) != 0 && !session->stopping) {
        session->stopping = true;
        client_stop(session->client);
    }
    /* without memory for it a first signal is not seen, and a second one ends the program */
    if (http_after(session->http, WATCH_MS, watch, session, &session->watch) != RC_OK)
        session->watch = NULL;
}

static enum rc open_connections(struct session *session, const struct live_options *options, int64_t deadline_ms,
                                struct err *err)
{
    /* All accounts of an organization are read at one host, IAM's: as many connections there as accounts may be read. */
    unsigned accounts = options->max_concurrency > 0 ? options->max_concurrency : LIVE_CONCURRENCY;
    const struct http_options http_options = {
        .host_connections = options->organization && accounts > HOST_CONNECTIONS ? accounts : HOST_CONNECTIONS,
        .world = session->console->world,
        .ca_bundle = session->settings->ca_bundle,
        .connect_timeout_ms = options->connect_timeout_ms,
        .read_timeout_ms = options->read_timeout_ms,
    };
    enum rc rc = http_new(&http_options, &session->http, err);
    if (rc != RC_OK)
        return rc;
    const struct client_options client_options = {
        .settings = session->settings,
        .http = session->http,
        .max_concurrency = options->max_concurrency,
        .deadline_ms = deadline_ms > 0 ? http_now_ms(session->http) + deadline_ms : 0,
        .trace = options->debug ? trace : NULL,
        .trace_self = session->console,
    };
    rc = client_new(&client_options, &session->client, err);
    if (rc != RC_OK)
        return rc;
    watch(session);
    return RC_OK;
}

/* ---- --role-arn ---- */

struct entering {
    struct session *session;
    bool done;
    struct err why;
};

static void entered(void *self, struct entry *entry, enum entry_end end, const struct err *why)
{
    struct entering *entering = self;
    (void)end;
    entering->done = true;
    entering->session->entry = entry;
    if (entry == NULL)
        err_copy(&entering->why, why);
}

static enum rc enter(struct session *session, const struct live_options *options, struct err *err)
{
    struct entering entering = {session, false, ERR_NONE};
    const struct entry_task task = {
        .client = session->client,
        .world = session->console->world,
        .credentials = session->credentials,
        .role_arn = options->role_arn,
        .external_id = options->external_id,
        .session_name = options->session_name,
        .duration_seconds = 3600,
    };
    enum rc rc = entry_start(&task, entered, &entering, err);
    if (rc != RC_OK)
        return rc;
    rc = client_run(session->client, &entering.done, err);
    if (rc == RC_OK && session->entry == NULL) {
        rc = entering.why.code == RC_OK ? RC_IO : entering.why.code;
        (void)err_set(err, rc, "%s", entering.why.text == NULL ? "interrupted" : entering.why.text);
    }
    err_clear(&entering.why);
    if (rc == RC_OK)
        session->credentials = entry_source(session->entry);
    return rc;
}

/* ---- Opening and closing ---- */

enum rc session_open(struct session *session, struct console *console, const struct live_options *options,
                     int64_t deadline_ms, void (*last)(void *self), void *self, struct arena *arena, struct err *err)
{
    const struct settings_options given = {options->profile, options->region, options->endpoint_url,
                                           options->ca_bundle};
    *session = (struct session){.console = console, .arena = arena};
    enum rc rc = secret_guard_process(err);
    if (rc == RC_OK)
        rc = settings_open(arena, &given, console->world, &session->settings, err);
    if (rc == RC_OK) {
        const struct chain_options chain_options = {
            .settings = session->settings,
            .trace = options->debug ? trace : NULL,
            .trace_self = console,
            .connect_timeout_ms = options->connect_timeout_ms,
            .read_timeout_ms = options->read_timeout_ms,
        };
        rc = chain_open(&chain_options, &session->chain, err);
    }
    if (rc == RC_OK) {
        session->credentials = chain_source(session->chain);
        if (session->settings->region.len == 0)
            session->settings->region = chain_region(session->chain);
        rc = signals_take(last, self, &session->signals, err);
        console->signals_taken = rc == RC_OK;
    }
    if (rc == RC_OK)
        rc = open_connections(session, options, options->deadline_ms > 0 ? options->deadline_ms : deadline_ms, err);
    if (rc == RC_OK && options->role_arn.len > 0)
        rc = enter(session, options, err);
    if (rc == RC_OK)
        rc = identity_read(session->client, session->credentials, session->settings->region, arena, &session->identity,
                           err);
    return rc;
}

void session_close(struct session *session)
{
    if (session->console != NULL)
        session->console->signals_taken = false;
    if (session->watch != NULL)
        http_timer_cancel(session->http, session->watch);
    session->watch = NULL;
    client_free(session->client);
    http_free(session->http);
    entry_free(session->entry);
    chain_close(session->chain);
    settings_close(session->settings);
    signals_free(session->signals);
    session->client = NULL;
    session->http = NULL;
    session->entry = NULL;
    session->chain = NULL;
    session->settings = NULL;
    session->signals = NULL;
}

int session_interrupted(const struct session *session)
{
    enum {
        SIGNAL_BASE = 128 /* as shells say it */
    };
    return session->signals != NULL && session->stopping ? SIGNAL_BASE + signals_asked(session->signals) : 0;
}
