/* SPDX-License-Identifier: Apache-2.0
 *
 * The loop against a server that writes down every byte: what libcurl 7.88.1 does wrong (aws-live.md 3.1) must not be
 * seen there.
 */
#include "http_fixture.h"

#include <signal.h>
#include <sys/time.h>

static const struct http_options usual = {.read_timeout_ms = 5000, .connect_timeout_ms = 5000};

static bool hello(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server, (void)request;
    return raw_reply(socket, "200 OK", "Date: Sun, 30 Aug 2015 12:36:00 GMT\r\nX-Amzn-RequestId: abc\r\n", "hello");
}

static void answers(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got = {.wanted_header = "x-amzn-requestid"};
    struct err err = ERR_NONE;

    fixture_start(&fixture, hello, NULL, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    assert_int_equal(http_start(fixture.http, &request, keep_answer, &got, NULL, &err), RC_OK);
    assert_false(http_idle(fixture.http));
    run_until_idle(fixture.http);
    assert_int_equal(got.calls, 1);
    assert_int_equal(got.outcome, HTTP_ANSWERED);
    assert_int_equal(got.status, 200);
    assert_string_equal(got.body, "hello");
    assert_string_equal(got.header, "abc");
    assert_int_equal(got.server_time, 1440938160);
    assert_true(got.accepted);
    assert_false(got.timed_out);
    fixture_stop(&fixture);
}

/* ---- One that is waited for ---- */

static void performs(void **state)
{
    (void)state;
    struct fixture fixture;
    struct buf body = BUF_NEW(BUF_UNBOUNDED);
    struct http_answer answer = {0};
    struct err err = ERR_NONE;

    fixture_start(&fixture, hello, NULL, usual);
    struct http_request request = plain_request("PUT", fixture.server->url);
    assert_int_equal(http_perform(fixture.http, &request, &body, &answer, &err), RC_OK);
    assert_true(str_equal(buf_str(&body), STR("hello")));
    assert_int_equal(answer.status, 200);
    assert_memory_equal(fixture.server->requests[0].text, "PUT / HTTP/1.1\r\n", 16);
    assert_non_null(strstr(fixture.server->requests[0].text, "Content-Length: 0\r\n"));

    request.plain = false;
    assert_int_equal(http_perform(fixture.http, &request, &body, &answer, &err), RC_IO);
    assert_int_equal(answer.outcome, HTTP_REFUSED);
    assert_non_null(strstr(err.text, "https is needed"));
    err_clear(&err);
    buf_free(&body);
    fixture_stop(&fixture);
}

/* ---- Writes are sent once ---- */

/* Answers the first request of a connection, and drops the next one without a word: a connection that died. */
static bool drop_second(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server;
    return request->number == 0 && raw_reply(socket, "200 OK", "", "first");
}

static void sends_writes_once(void **state)
{
    (void)state;
    struct fixture fixture;

    fixture_start(&fixture, drop_second, NULL, usual);
    struct http_request request = plain_request("POST", fixture.server->url);
    request.body = STR("Action=CreateRole");
    /* A read on a connection that died is repeated by libcurl: the server sees three requests. */
    assert_int_equal(ask(&fixture, request).outcome, HTTP_ANSWERED);
    assert_int_equal(ask(&fixture, request).outcome, HTTP_ANSWERED);
    assert_int_equal(raw_count(fixture.server), 3);
    assert_int_equal(fixture.server->requests[1].connection, 0);
    assert_int_equal(fixture.server->requests[2].connection, 1);

    /* A write takes no connection that others left, and leaves none. */
    request.write = true;
    assert_int_equal(ask(&fixture, request).outcome, HTTP_ANSWERED);
    assert_int_equal(ask(&fixture, request).outcome, HTTP_ANSWERED);
    assert_int_equal(raw_count(fixture.server), 5);
    assert_int_equal(fixture.server->requests[3].connection, 2);
    assert_int_equal(fixture.server->requests[4].connection, 3);
    fixture_stop(&fixture);
}

static bool drop_all(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server, (void)socket, (void)request;
    return false;
}

static void repeats_no_write(void **state)
{
    (void)state;
    struct fixture fixture;

    fixture_start(&fixture, drop_all, NULL, usual);
    struct http_request request = plain_request("POST", fixture.server->url);
    request.body = STR("Action=CreateRole");
    request.write = true;
    struct got got = ask(&fixture, request);
    assert_int_equal(got.outcome, HTTP_NO_ANSWER);
    assert_true(got.accepted);
    assert_int_equal(raw_count(fixture.server), 1);
    fixture_stop(&fixture);
}

/* ---- Cancelling, timers, signals ---- */

static bool silence(struct raw_server *server, int socket, const struct raw_request *request)
{
    char byte;

    (void)server, (void)request;
    return recv(socket, &byte, 1, 0) > 0;
}

static void cancels(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got first = {0}, second = {0};
    struct http_job *job = NULL;
    struct err err = ERR_NONE;

    fixture_start(&fixture, silence, NULL, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    assert_int_equal(http_start(fixture.http, &request, keep_answer, &first, &job, &err), RC_OK);
    assert_int_equal(http_start(fixture.http, &request, keep_answer, &second, NULL, &err), RC_OK);
    for (int i = 0; i < 50 && raw_count(fixture.server) < 2; i++)
        assert_int_equal(http_step(fixture.http, 20, &err), RC_OK);
    http_cancel(fixture.http, job);
    assert_int_equal(first.calls, 1);
    assert_int_equal(first.outcome, HTTP_CANCELLED);
    assert_int_equal(second.calls, 0);
    http_free(fixture.http); /* cancels what is left */
    fixture.http = NULL;
    assert_int_equal(second.calls, 1);
    assert_int_equal(second.outcome, HTTP_CANCELLED);
    fixture_stop(&fixture);
}

static void count_one(void *self)
{
    ++*(int *)self;
}

static void fires_timers(void **state)
{
    (void)state;
    struct fixture fixture;
    struct http_timer *timer = NULL;
    struct err err = ERR_NONE;
    int fired = 0, cancelled = 0;

    fixture_start(&fixture, hello, NULL, usual);
    int64_t start = http_now_ms(fixture.http);
    assert_int_equal(http_after(fixture.http, 60, count_one, &fired, NULL), RC_OK);
    assert_int_equal(http_after(fixture.http, 30, count_one, &cancelled, &timer), RC_OK);
    http_timer_cancel(fixture.http, timer);
    assert_int_equal(http_step(fixture.http, 0, &err), RC_OK);
    assert_int_equal(fired, 0);
    run_until_idle(fixture.http);
    assert_int_equal(fired, 1);
    assert_int_equal(cancelled, 0);
    assert_in_range(http_now_ms(fixture.http) - start, 60, 5000);
    fixture_stop(&fixture);
}

static void take_signal(int number)
{
    (void)number;
}

static void wakes_on_signals(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got = {0};
    struct err err = ERR_NONE;
    struct sigaction action = {.sa_handler = take_signal}, before;
    struct itimerval soon = {{0, 0}, {0, 60000}};

    fixture_start(&fixture, silence, NULL, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    assert_int_equal(http_start(fixture.http, &request, keep_answer, &got, NULL, &err), RC_OK);
    for (int i = 0; i < 50 && raw_count(fixture.server) < 1; i++)
        assert_int_equal(http_step(fixture.http, 20, &err), RC_OK);
    assert_int_equal(sigaction(SIGALRM, &action, &before), 0);
    int64_t waited = INT64_MAX;
    for (int tries = 0; tries < 5 && waited >= 200;
         tries++) { /* less than its longest sleep, though the machine be busy */
        int64_t start = http_now_ms(fixture.http);

        assert_int_equal(setitimer(ITIMER_REAL, &soon, NULL), 0);
        assert_int_equal(http_step(fixture.http, -1, &err), RC_OK);
        waited = http_now_ms(fixture.http) - start;
    }
    assert_in_range(waited, 0, 199);
    assert_int_equal(sigaction(SIGALRM, &before, NULL), 0);
    assert_int_equal(got.calls, 0);
    fixture_stop(&fixture);
    assert_int_equal(got.outcome, HTTP_CANCELLED);
}

/* ---- Connections ---- */

static bool slow_hello(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)request;
    raw_busy_begin(server);
    raw_pause(20);
    raw_busy_end(server);
    return raw_reply(socket, "200 OK", "", "hello");
}

static void shares_connections(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got[60] = {{0}};
    struct err err = ERR_NONE;

    fixture_start(&fixture, slow_hello, NULL, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    for (size_t i = 0; i < 60; i++)
        assert_int_equal(http_start(fixture.http, &request, keep_answer, &got[i], NULL, &err), RC_OK);
    run_until_idle(fixture.http);
    for (size_t i = 0; i < 60; i++)
        assert_int_equal(got[i].outcome, HTTP_ANSWERED);
    assert_int_equal(fixture.server->busy_most, 8); /* at most so many for one host (5.3), and all of them were used */
    assert_int_equal(fixture.server->connection_count, 8);
    fixture_stop(&fixture);
}

/* One server by two names: each has its own connections, and all together no more than there may be. */
static void bounds_connections_of_all(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got[60] = {{0}};
    struct err err = ERR_NONE;
    struct http_options options = usual;
    char urls[2][64];

    options.host_connections = 3;
    options.total_connections = 5;
    fixture_start(&fixture, slow_hello, NULL, options);
    for (size_t i = 0; i < 2; i++)
        (void)snprintf(urls[i], sizeof urls[i], "http://%s:%d/", i == 0 ? "127.0.0.1" : "localhost",
                       fixture.server->port);
    for (size_t i = 0; i < 60; i++) {
        struct http_request request = plain_request("GET", urls[i % 2]);

        assert_int_equal(http_start(fixture.http, &request, keep_answer, &got[i], NULL, &err), RC_OK);
    }
    run_until_idle(fixture.http);
    for (size_t i = 0; i < 60; i++)
        assert_int_equal(got[i].outcome, HTTP_ANSWERED);
    assert_int_equal(fixture.server->busy_most, 5);
    fixture_stop(&fixture);
}

/* The time that an attempt has does not run while it waits for its turn: 20 of them, one after the other, 20 ms each.
 */
static void waits_without_ageing(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got[20] = {{0}};
    struct err err = ERR_NONE;
    struct http_options options = usual;

    options.host_connections = 1;
    fixture_start(&fixture, slow_hello, NULL, options);
    struct http_request request = plain_request("GET", fixture.server->url);
    request.total_timeout_ms = 300;
    for (size_t i = 0; i < 20; i++)
        assert_int_equal(http_start(fixture.http, &request, keep_answer, &got[i], NULL, &err), RC_OK);
    run_until_idle(fixture.http);
    for (size_t i = 0; i < 20; i++) {
        assert_int_equal(got[i].outcome, HTTP_ANSWERED);
        assert_in_range(got[i].elapsed_ms, 15, 299);
    }
    fixture_stop(&fixture);
}

/* ---- From within done() ---- */

struct chain_of {
    struct fixture *fixture;
    struct http_job *other; /* to be cancelled */
    struct http_request request;
    size_t left;
    struct got last;
};

static void start_next(void *self, const struct http_answer *answer)
{
    struct chain_of *chain = self;
    struct err err = ERR_NONE;

    keep_answer(&chain->last, answer);
    if (chain->other != NULL) {
        http_cancel(chain->fixture->http, chain->other);
        chain->other = NULL;
    }
    if (chain->left > 0) {
        chain->left--;
        assert_int_equal(http_start(chain->fixture->http, &chain->request, start_next, chain, NULL, &err), RC_OK);
    }
}

static void starts_and_cancels_within_done(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got cancelled = {0};
    struct err err = ERR_NONE;

    fixture_start(&fixture, hello, NULL, usual);
    struct chain_of chain = {.fixture = &fixture, .request = plain_request("GET", fixture.server->url), .left = 4};
    struct http_request wrong = plain_request("GET", "no URL"); /* ends in the same step, behind the other */
    struct http_request first = plain_request("GET", "none either");
    assert_int_equal(http_start(fixture.http, &first, start_next, &chain, NULL, &err), RC_OK);
    assert_int_equal(http_start(fixture.http, &wrong, keep_answer, &cancelled, &chain.other, &err), RC_OK);
    run_until_idle(fixture.http);
    assert_int_equal(cancelled.calls, 1);
    assert_int_equal(cancelled.outcome, HTTP_CANCELLED);
    assert_int_equal(chain.last.calls, 5);
    assert_int_equal(chain.last.outcome, HTTP_ANSWERED);
    fixture_stop(&fixture);
}

static void cancel_self(void *self, const struct http_answer *answer)
{
    struct chain_of *chain = self;

    keep_answer(&chain->last, answer);
    http_cancel(chain->fixture->http, chain->other); /* its own: it is over already */
}

static void start_at_the_end(void *self, const struct http_answer *answer)
{
    struct chain_of *chain = self;
    struct err err = ERR_NONE;

    keep_answer(&chain->last, answer);
    assert_int_equal(http_start(chain->fixture->http, &chain->request, start_at_the_end, chain, NULL, &err),
                     RC_INTERNAL);
    err_clear(&err);
}

static void ends_once(void **state)
{
    (void)state;
    struct fixture fixture;
    struct err err = ERR_NONE;

    fixture_start(&fixture, hello, NULL, usual);
    struct chain_of chain = {.fixture = &fixture, .request = plain_request("GET", fixture.server->url)};
    assert_int_equal(http_start(fixture.http, &chain.request, cancel_self, &chain, &chain.other, &err), RC_OK);
    run_until_idle(fixture.http);
    assert_int_equal(chain.last.calls, 1);
    assert_int_equal(chain.last.outcome, HTTP_ANSWERED);

    /* While the loop ends, nothing more begins. */
    assert_int_equal(http_start(fixture.http, &chain.request, start_at_the_end, &chain, NULL, &err), RC_OK);
    http_free(fixture.http);
    fixture.http = NULL;
    assert_int_equal(chain.last.calls, 2);
    assert_int_equal(chain.last.outcome, HTTP_CANCELLED);
    fixture_stop(&fixture);
}

/* ---- Another clock ---- */

static int64_t hour_by_hour(void *self)
{
    return *(int64_t *)self += 3600000;
}

static void goes_by_the_worlds_clock(void **state)
{
    (void)state;
    struct fixture fixture;
    int64_t clock = 0;
    int fired = 0;

    fixture_start(&fixture, hello, NULL, usual);
    int64_t before = http_now_ms(fixture.http);
    fixture.world.self = &clock;
    fixture.world.monotonic_ms = hour_by_hour;
    assert_int_equal(http_after(fixture.http, 12 * 3600000, count_one, &fired, NULL), RC_OK);
    run_until_idle(fixture.http);
    assert_int_equal(fired, 1);
    fixture.world = world_real();
    assert_in_range(http_now_ms(fixture.http) - before, 0, 20000);
    fixture_stop(&fixture);
}

static void refuses_what_it_cannot_send(void **state)
{
    (void)state;
    struct fixture fixture;
    struct err err = ERR_NONE;
    struct http_job *job = NULL;
    struct got got = {0};

    fixture_start(&fixture, hello, NULL, usual);
    struct http_header header = {STR("Date"), STR("now")};
    struct http_request request = plain_request("GET", fixture.server->url);
    request.headers = &header;
    request.header_count = 1;
    assert_int_equal(http_start(fixture.http, &request, keep_answer, &got, &job, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "request header Date is set by the signature alone");
    assert_null(job);
    assert_true(http_idle(fixture.http));
    assert_int_equal(got.calls, 0);
    err_clear(&err);
    fixture_stop(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers),
        cmocka_unit_test(performs),
        cmocka_unit_test(sends_writes_once),
        cmocka_unit_test(repeats_no_write),
        cmocka_unit_test(cancels),
        cmocka_unit_test(fires_timers),
        cmocka_unit_test(wakes_on_signals),
        cmocka_unit_test(shares_connections),
        cmocka_unit_test(bounds_connections_of_all),
        cmocka_unit_test(waits_without_ageing),
        cmocka_unit_test(starts_and_cancels_within_done),
        cmocka_unit_test(ends_once),
        cmocka_unit_test(goes_by_the_worlds_clock),
        cmocka_unit_test(refuses_what_it_cannot_send),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
