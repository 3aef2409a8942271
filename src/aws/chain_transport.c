/* SPDX-License-Identifier: Apache-2.0
 *
 * How the chain reaches the network: a loop and a client of its own, made when they are first wanted.
 */
#include "aws/provider.h"

#include <stdlib.h>

struct chain_transport {
    struct transport face;
    const struct chain_options *options;
    struct http *http;     /* owned */
    struct client *client; /* owned */
};

static enum rc want_http(struct chain_transport *transport, struct err *err)
{
    const struct settings *settings = transport->options->settings;
    struct http_options options = {.world = settings->world,
                                   .ca_bundle = settings->ca_bundle,
                                   .connect_timeout_ms = transport->options->connect_timeout_ms,
                                   .read_timeout_ms = transport->options->read_timeout_ms};
    return transport->http != NULL ? RC_OK : http_new(&options, &transport->http, err);
}

static enum rc want_client(struct chain_transport *transport, struct err *err)
{
    enum rc rc = want_http(transport, err);
    struct client_options options = {.settings = transport->options->settings,
                                     .http = transport->http,
                                     .trace = transport->options->trace,
                                     .trace_self = transport->options->trace_self};
    return rc != RC_OK || transport->client != NULL ? rc : client_new(&options, &transport->client, err);
}

static enum rc real_perform(void *self, const struct http_request *request, struct buf *body,
                            struct http_answer *answer, struct err *err)
{
    struct chain_transport *transport = self;
    enum rc rc = want_http(transport, err);
    return rc != RC_OK ? rc : http_perform(transport->http, request, body, answer, err);
}

static enum rc real_call(void *self, const struct call *call, struct arena *arena, struct call_answer *out,
                         struct err *err)
{
    struct chain_transport *transport = self;
    enum rc rc = want_client(transport, err);
    return rc != RC_OK ? rc : call_perform(transport->client, call, arena, out, err);
}

static void fired(void *self)
{
    bool *done = self;
    *done = true;
}

static enum rc real_wait(void *self, int64_t ms, struct err *err)
{
    struct chain_transport *transport = self;
    struct http_timer *timer = NULL;
    bool done = false;
    enum rc rc = want_http(transport, err);
    if (rc == RC_OK && http_after(transport->http, ms, fired, &done, &timer) != RC_OK)
        rc = err_no_memory(err);
    while (rc == RC_OK && !done)
        rc = http_step(transport->http, -1, err);
    if (rc != RC_OK && timer != NULL && !done)
        http_timer_cancel(transport->http, timer);
    return rc;
}

enum rc chain_transport_new(const struct chain_options *options, struct chain_transport **out, struct err *err)
{
    struct chain_transport *transport = calloc(1, sizeof *transport);
    if (transport == NULL)
        return err_no_memory(err);
    transport->face = (struct transport){transport, real_perform, real_call, real_wait};
    transport->options = options;
    *out = transport;
    return RC_OK;
}

void chain_transport_free(struct chain_transport *transport)
{
    if (transport == NULL)
        return;
    client_free(transport->client);
    http_free(transport->http);
    free(transport);
}

const struct transport *chain_transport_face(const struct chain_transport *transport)
{
    return &transport->face;
}
