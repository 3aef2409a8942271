/* SPDX-License-Identifier: Apache-2.0
 *
 * One loop, one server that writes down what it is sent, and what came of the requests.
 */
#ifndef ROLECALL_TESTS_AWS_HTTP_FIXTURE_H
#define ROLECALL_TESTS_AWS_HTTP_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "raw_server.h"

#include "aws/http.h"

struct got {
    size_t calls;
    enum http_outcome outcome;
    long status;
    char body[512], reason[512], header[256];
    const char *wanted_header;
    bool accepted, timed_out;
    int64_t server_time, elapsed_ms;
};

struct fixture {
    struct world world;
    struct http *http;
    struct raw_server *server;
};

static inline void keep_answer(void *self, const struct http_answer *answer)
{
    struct got *got = self;

    got->calls++;
    got->outcome = answer->outcome;
    got->status = answer->status;
    (void)snprintf(got->body, sizeof got->body, "%.*s", (int)answer->body.len,
                   answer->body.at == NULL ? "" : answer->body.at);
    (void)snprintf(got->reason, sizeof got->reason, "%.*s", (int)answer->reason.len,
                   answer->reason.at == NULL ? "" : answer->reason.at);
    got->accepted = answer->accepted;
    got->timed_out = answer->timed_out;
    got->server_time = answer->server_time;
    got->elapsed_ms = answer->elapsed_ms;
    if (got->wanted_header != NULL) {
        struct str value = http_answer_header(answer, str_of(got->wanted_header));

        (void)snprintf(got->header, sizeof got->header, "%.*s", (int)value.len, value.at == NULL ? "" : value.at);
    }
}

static inline void fixture_start(struct fixture *fixture, raw_answer *answer, void *self, struct http_options options)
{
    static const char *const proxies[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                                          "ALL_PROXY",  "no_proxy",    "NO_PROXY"};
    struct err err = ERR_NONE;

    for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++)
        (void)unsetenv(proxies[i]);
    fixture->world = world_real();
    fixture->server = raw_start(answer, self);
    options.world = &fixture->world;
    assert_int_equal(http_new(&options, &fixture->http, &err), RC_OK);
}

static inline void fixture_stop(struct fixture *fixture)
{
    http_free(fixture->http);
    raw_stop(fixture->server);
}

static inline void run_until_idle(struct http *http)
{
    struct err err = ERR_NONE;

    while (!http_idle(http))
        assert_int_equal(http_step(http, -1, &err), RC_OK);
}

static inline struct http_request plain_request(const char *method, const char *url)
{
    return (struct http_request){.method = str_of(method),
                                 .url = str_of(url),
                                 .body_ceiling = 65536,
                                 .total_timeout_ms = 20000,
                                 .plain = true,
                                 .no_proxy = true};
}

static inline struct got ask(struct fixture *fixture, struct http_request request)
{
    struct got got = {0};
    struct err err = ERR_NONE;

    assert_int_equal(http_start(fixture->http, &request, keep_answer, &got, NULL, &err), RC_OK);
    run_until_idle(fixture->http);
    assert_int_equal(got.calls, 1);
    return got;
}

#endif
