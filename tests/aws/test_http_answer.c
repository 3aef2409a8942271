/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers of servers that mean no good: ceilings, half answers, slow ones (aws-live.md 5.1, 5.2, 7).
 */
#include "http_fixture.h"

#include "aws/http_answer.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct http_options usual = {.read_timeout_ms = 5000, .connect_timeout_ms = 5000};

/* ---- What is kept of an answer ---- */

static void keeps_bytes_under_a_ceiling(void **state)
{
    (void)state;
    struct http_bytes bytes = {.ceiling = 40000};
    static char text[20000];

    memset(text, 'a', sizeof text);
    assert_int_equal(http_bytes_add(&bytes, (struct str){text, 20000}), RC_OK);
    assert_int_equal(http_bytes_add(&bytes, STR_EMPTY), RC_OK);
    assert_int_equal(http_bytes_add(&bytes, (struct str){text, 19999}), RC_OK);
    assert_int_equal(http_bytes_add(&bytes, (struct str){text, 2}), RC_LIMIT);
    assert_int_equal(bytes.len, 39999);
    assert_int_equal(http_bytes_add(&bytes, STR("b")), RC_OK);
    assert_int_equal(http_bytes_add(&bytes, (struct str){text, SIZE_MAX}), RC_LIMIT);
    assert_memory_equal(bytes.at + 39998, "ab", 2);
    http_bytes_clear(&bytes);
    assert_null(bytes.at);
    assert_int_equal(bytes.ceiling, 40000);
    http_bytes_clear(&bytes);
}

static void reads_dates(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t seconds;
    } cases[] = {
        {"Sun, 30 Aug 2015 12:36:00 GMT", 1440938160},
        {"Sunday, 30-Aug-15 12:36:00 GMT", 1440938160}, /* the older forms of RFC 9110, 5.6.7 */
        {"Sun Aug 30 12:36:00 2015", 1440938160},
        {"Tue, 19 Jan 2038 03:14:08 GMT", 2147483648},
        {"", 0},
        {"soon", 0},
        {"Sun, 30 Aug 2015 12:36:00 GMT and much more that no server would have said", 0},
        {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(http_answer_date(str_of(cases[i].text)), cases[i].seconds);
}

static void knows_what_an_end_means(void **state)
{
    (void)state;
    static const struct {
        CURLcode code;
        enum rc failed;
        long connect_status;
        enum http_outcome outcome;
    } cases[] = {
        {CURLE_OK, RC_OK, 0, HTTP_ANSWERED},
        {CURLE_OK, RC_OK, 200, HTTP_ANSWERED},
        {CURLE_WRITE_ERROR, RC_LIMIT, 0, HTTP_REFUSED},
        {CURLE_WRITE_ERROR, RC_NO_MEMORY, 0, HTTP_NO_MEMORY},
        {CURLE_OUT_OF_MEMORY, RC_OK, 0, HTTP_NO_MEMORY},
        {CURLE_COULDNT_CONNECT, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_OPERATION_TIMEDOUT, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_GOT_NOTHING, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_RECV_ERROR, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_SEND_ERROR, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_PARTIAL_FILE, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_SSL_CONNECT_ERROR, RC_OK, 0, HTTP_NO_ANSWER}, /* cut */
        {CURLE_UNSUPPORTED_PROTOCOL, RC_OK, 0, HTTP_NO_ANSWER},
        {CURLE_COULDNT_RESOLVE_HOST, RC_OK, 0, HTTP_NO_ANSWER}, /* http_name.c says more */
        {CURLE_PEER_FAILED_VERIFICATION, RC_OK, 0, HTTP_REFUSED},
        {CURLE_SSL_CACERT_BADFILE, RC_OK, 0, HTTP_REFUSED},
        {CURLE_URL_MALFORMAT, RC_OK, 0, HTTP_REFUSED},
        {CURLE_RECV_ERROR, RC_OK, 407, HTTP_REFUSED}, /* a proxy's */
        {CURLE_RECV_ERROR, RC_OK, 403, HTTP_REFUSED},
        {CURLE_RECV_ERROR, RC_OK, 408, HTTP_NO_ANSWER},
        {CURLE_RECV_ERROR, RC_OK, 429, HTTP_NO_ANSWER},
        {CURLE_RECV_ERROR, RC_OK, 503, HTTP_NO_ANSWER},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        if (http_outcome_of(cases[i].code, cases[i].failed, cases[i].connect_status) != cases[i].outcome)
            fail_msg("case %zu", i);
}

/* ---- From a server ---- */

/* What it sends, and what is to become of it. */
struct played {
    const char *answer;
    const char *again; /* what follows, `times`, or until nobody reads any more (0); NULL: nothing */
    size_t times;
    bool reset; /* the connection, behind it */
    enum http_outcome outcome;
    long status;
    const char *body, *reason; /* reason: behind "127.0.0.1:PORT: ", a part of it */
};

static bool play(struct raw_server *server, int socket, const struct raw_request *request)
{
    const struct played *played = server->self;
    struct linger at_once = {1, 0};

    (void)request;
    raw_send(socket, played->answer);
    for (size_t i = 0; played->again != NULL && (played->times == 0 || i < played->times); i++)
        if (send(socket, played->again, strlen(played->again), MSG_NOSIGNAL) <= 0)
            break;
    if (played->reset)
        (void)setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    return false;
}

#define OK_1 "HTTP/1.1 200 OK\r\n"
#define K    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /* 64 */
#define K1   K K K K K K K K K K K K K K K K

static void bears_any_answer(void **state)
{
    (void)state;
    static struct played cases[] = {
        {OK_1 "Content-Length: 5\r\n\r\nhello", NULL, 0, false, HTTP_ANSWERED, 200, "hello", ""},
        {OK_1 "Content-Length: 0\r\n\r\n", NULL, 0, false, HTTP_ANSWERED, 200, "", ""},
        {OK_1 "\r\nto the end", NULL, 0, false, HTTP_ANSWERED, 200, "to the end", ""},
        {OK_1 "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", NULL, 0, false, HTTP_ANSWERED, 200,
         "abcde", ""},
        {"HTTP/1.1 503 Slow Down\r\nContent-Length: 6\r\n\r\n<html>", NULL, 0, false, HTTP_ANSWERED, 503, "<html>", ""},
        {"HTTP/1.1 100 Continue\r\n\r\n" OK_1 "Content-Length: 2\r\n\r\nok", NULL, 0, false, HTTP_ANSWERED, 200, "ok",
         ""},
        {OK_1 "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nraw", NULL, 0, false, HTTP_ANSWERED, 200, "raw", ""},
        /* nothing, a part, something else: may be tried again */
        {"", NULL, 0, false, HTTP_NO_ANSWER, 0, "", "Empty reply"},
        {"", NULL, 0, true, HTTP_NO_ANSWER, 0, "", "reset"},
        {"HTTP/1.1 200", NULL, 0, false, HTTP_NO_ANSWER, 0, "", ""},
        {OK_1 "Content-Length: 50\r\n\r\nhello", NULL, 0, false, HTTP_NO_ANSWER, 0, "", "bytes remaining to read"},
        {OK_1 "Content-Length: 50\r\n\r\nhello", NULL, 0, true, HTTP_NO_ANSWER, 0, "", "reset"},
        {OK_1 "Transfer-Encoding: chunked\r\n\r\n5\r\nhello", NULL, 0, false, HTTP_NO_ANSWER, 0, "", ""},
        {OK_1 "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello", NULL, 0, false, HTTP_NO_ANSWER, 0, "", ""},
        {"SSH-2.0-OpenSSH_9.2\r\n", NULL, 0, false, HTTP_NO_ANSWER, 0, "", "HTTP/0.9"},
        {"\x16\x03\x01\x02", NULL, 0, false, HTTP_NO_ANSWER, 0, "", "HTTP/0.9"},
        {"HTTP/2 200\r\n\r\n", NULL, 0, false, HTTP_ANSWERED, 200, "", ""}, /* libcurl does not mind */
        /* over a ceiling: 64 KiB of body here, announced or not, packed or not */
        {OK_1 "Content-Length: 65537\r\n\r\na", K1, 64, false, HTTP_REFUSED, 0, "",
         "an answer of more than 65536 bytes"},
        {OK_1 "\r\n", K1, 0, false, HTTP_REFUSED, 0, "", "an answer of more than 65536 bytes"},
        {OK_1 "Transfer-Encoding: chunked\r\n\r\n", "400\r\n" K1 "\r\n", 0, false, HTTP_REFUSED, 0, "",
         "an answer of more than 65536 bytes"},
        {"HTTP/1.1 500 Wrong\r\n\r\n", K1, 0, false, HTTP_REFUSED, 0, "", "an answer of more than 65536 bytes"},
        /* and 64 KiB of headers, whatever their form */
        {OK_1, "X: " K1 "\r\n", 0, false, HTTP_REFUSED, 0, "", "an answer with more than 65536 bytes of headers"},
        {OK_1 "X: ", K1, 0, false, HTTP_REFUSED, 0, "", "an answer with more than 65536 bytes of headers"},
        {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\nX: " K1 "\r\n\r\n", 0, false, HTTP_REFUSED, 0, "",
         "an answer with more than 65536 bytes of headers"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fixture fixture;
        char host[64];

        fixture_start(&fixture, play, &cases[i], usual);
        (void)snprintf(host, sizeof host, "127.0.0.1:%d: ", fixture.server->port);
        struct got got = ask(&fixture, plain_request("GET", fixture.server->url));
        if (got.outcome != cases[i].outcome || got.status != cases[i].status || strcmp(got.body, cases[i].body) != 0 ||
            strstr(got.reason, cases[i].reason) == NULL ||
            (cases[i].outcome != HTTP_ANSWERED && strncmp(got.reason, host, strlen(host)) != 0))
            fail_msg("case %zu: %d %ld \"%.40s\" \"%s\"", i, (int)got.outcome, got.status, got.body, got.reason);
        assert_true(got.accepted);
        assert_false(got.timed_out);
        fixture_stop(&fixture);
    }
}

/* One that libcurl takes, and hands over as one. */
static bool play_long_line(struct raw_server *server, int socket, const struct raw_request *request)
{
    struct played line = {.answer = OK_1 "X: ", .again = K1, .times = 70};

    server->self = &line;
    (void)play(server, socket, request);
    raw_send(socket, "\r\n\r\nok");
    return false;
}

static void bears_a_long_header_line(void **state)
{
    (void)state;
    struct fixture fixture;

    fixture_start(&fixture, play_long_line, NULL, usual);
    struct got got = ask(&fixture, plain_request("GET", fixture.server->url));
    assert_int_equal(got.outcome, HTTP_REFUSED);
    assert_non_null(strstr(got.reason, "an answer with more than 65536 bytes of headers"));
    fixture_stop(&fixture);
}

static void keeps_a_body_of_its_ceiling(void **state)
{
    (void)state;
    static struct played whole = {.answer = OK_1 "\r\n", .again = K1, .times = 64};
    struct fixture fixture;
    struct buf body = BUF_NEW(BUF_UNBOUNDED);
    struct http_answer answer = {0};
    struct err err = ERR_NONE;

    fixture_start(&fixture, play, &whole, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    assert_int_equal(http_perform(fixture.http, &request, &body, &answer, &err), RC_OK);
    assert_int_equal(body.len, 65536);
    buf_free(&body);
    fixture_stop(&fixture);
}

/* Names in lower case; the final answer's alone, without what came before and behind it; the first of two. */
static void reads_headers(void **state)
{
    (void)state;
    static struct played played = {
        .answer = "HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\n" OK_1
                  "X-AMZN-ErrorType:   AccessDeniedException:http://a/  \r\nTransfer-Encoding: chunked\r\n"
                  "Date: Sun, 30 Aug 2015 12:36:00 GMT\r\nX-Twice: first\r\nx-twice: second\r\nX-Empty:\r\n"
                  "X-Folded: a\r\n b: c\r\n\r\n2\r\nok\r\n0\r\nX-Late: 1\r\nX-Twice: third\r\n\r\n"};
    static const struct {
        const char *name, *value;
    } cases[] = {
        {"x-amzn-errortype", "AccessDeniedException:http://a/"},
        {"x-twice", "first"},
        {"x-empty", ""},
        {"x-early", ""},
        {"x-late", ""},
        {"b", ""},
        {"X-Twice", ""}, /* asked for wrongly */
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fixture fixture;
        struct got got = {.wanted_header = cases[i].name};
        struct err err = ERR_NONE;

        fixture_start(&fixture, play, &played, usual);
        struct http_request request = plain_request("GET", fixture.server->url);
        assert_int_equal(http_start(fixture.http, &request, keep_answer, &got, NULL, &err), RC_OK);
        run_until_idle(fixture.http);
        assert_int_equal(got.outcome, HTTP_ANSWERED);
        assert_string_equal(got.body, "ok");
        assert_string_equal(got.header, cases[i].value);
        assert_int_equal(got.server_time, 1440938160);
        fixture_stop(&fixture);
    }
}

/* ---- Slow ones ---- */

struct drip {
    const char *head, *each;
    long every_ms;
};

static bool drip(struct raw_server *server, int socket, const struct raw_request *request)
{
    const struct drip *drip = server->self;

    (void)request;
    raw_send(socket, drip->head);
    if (drip->each[0] == '\0') { /* silence, until the other end is gone */
        char byte;

        (void)recv(socket, &byte, 1, 0);
        return false;
    }
    while (send(socket, drip->each, strlen(drip->each), MSG_NOSIGNAL) > 0)
        raw_pause(drip->every_ms);
    return false;
}

static void ends_slow_answers(void **state)
{
    (void)state;
    static struct {
        struct drip drip;
        int64_t read_ms, total_ms, least, most;
        const char *reason;
    } cases[] = {
        /* nothing at all, nothing behind the head, and a byte now and then: the read timeout */
        {{"", "", 10000}, 150, 0, 150, 1500, "nothing came for 0.1 s"},
        {{OK_1 "Content-Length: 9\r\n\r\n", "a", 1000}, 200, 0, 200, 1500, "nothing came for 0.2 s"},
        {{OK_1, "X", 1000}, 200, 0, 200, 1500, "nothing came for 0.2 s"},
        /* a byte often enough, without end: the time that an attempt has in all */
        {{OK_1 "\r\n", "a", 20}, 5000, 300, 300, 2000, "timed out"},
        {{OK_1, "X: 1\r\n", 20}, 5000, 300, 300, 2000, "timed out"},
        {{OK_1, "X", 20}, 5000, 300, 300, 2000, "timed out"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fixture fixture;
        struct http_options options = {.read_timeout_ms = cases[i].read_ms};

        fixture_start(&fixture, drip, &cases[i].drip, options);
        struct http_request request = plain_request("PUT", fixture.server->url);
        request.total_timeout_ms = cases[i].total_ms;
        struct got got = ask(&fixture, request);
        if (got.outcome != HTTP_NO_ANSWER || strstr(got.reason, cases[i].reason) == NULL)
            fail_msg("case %zu: %d %s", i, (int)got.outcome, got.reason);
        assert_true(got.timed_out);
        assert_true(got.accepted); /* so that who asks EC2's metadata can speak of the hop limit */
        assert_in_range(got.elapsed_ms, cases[i].least - 5, cases[i].most); /* libcurl's clock is another */
        fixture_stop(&fixture);
    }
}

static bool byte_by_byte(struct raw_server *server, int socket, const struct raw_request *request)
{
    char byte[2] = "";

    (void)server, (void)request;
    for (const char *at = OK_1 "Content-Length: 5\r\n\r\nhello"; *at != '\0'; at++) {
        byte[0] = *at;
        raw_send(socket, byte);
        raw_pause(2);
    }
    return true;
}

static void bears_slow_answers(void **state)
{
    (void)state;
    struct fixture fixture;

    fixture_start(&fixture, byte_by_byte, NULL, usual);
    struct got got = ask(&fixture, plain_request("GET", fixture.server->url));
    assert_int_equal(got.outcome, HTTP_ANSWERED);
    assert_string_equal(got.body, "hello");
    fixture_stop(&fixture);
}

/* ---- No connection ---- */

static void says_that_nobody_listens(void **state)
{
    (void)state;
    struct fixture fixture;
    char url[64];

    fixture_start(&fixture, byte_by_byte, NULL, usual);
    int closed = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); /* bound, but does not listen */
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    assert_int_equal(bind(closed, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(getsockname(closed, (struct sockaddr *)&address, &size), 0);
    (void)snprintf(url, sizeof url, "http://127.0.0.1:%d/", ntohs(address.sin_port));
    struct got got = ask(&fixture, plain_request("GET", url));
    assert_int_equal(got.outcome, HTTP_NO_ANSWER);
    assert_false(got.accepted);
    assert_false(got.timed_out);
    close(closed);
    fixture_stop(&fixture);
}

static void waits_no_longer_for_a_connection(void **state)
{
    (void)state;
    struct fixture fixture;
    char url[64];
    int full = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), fillers[4];
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;

    /* Nobody accepts, and the queue is full: further attempts get no answer. */
    assert_int_equal(bind(full, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(listen(full, 0), 0);
    assert_int_equal(getsockname(full, (struct sockaddr *)&address, &size), 0);
    for (size_t i = 0; i < COUNT(fillers); i++) {
        fillers[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        (void)connect(fillers[i], (struct sockaddr *)&address, sizeof address);
    }
    fixture_start(&fixture, byte_by_byte, NULL, (struct http_options){.connect_timeout_ms = 200});
    (void)snprintf(url, sizeof url, "http://127.0.0.1:%d/", ntohs(address.sin_port));
    struct got got = ask(&fixture, plain_request("GET", url));
    assert_int_equal(got.outcome, HTTP_NO_ANSWER);
    assert_true(got.timed_out);
    assert_false(got.accepted);
    assert_in_range(got.elapsed_ms, 150, 2000);
    struct http_request request = plain_request("GET", url);
    request.connect_timeout_ms = 600; /* the request's own */
    assert_in_range(ask(&fixture, request).elapsed_ms, 550, 3000);
    for (size_t i = 0; i < COUNT(fillers); i++)
        close(fillers[i]);
    close(full);
    fixture_stop(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_bytes_under_a_ceiling),
        cmocka_unit_test(reads_dates),
        cmocka_unit_test(knows_what_an_end_means),
        cmocka_unit_test(bears_any_answer),
        cmocka_unit_test(bears_a_long_header_line),
        cmocka_unit_test(keeps_a_body_of_its_ceiling),
        cmocka_unit_test(reads_headers),
        cmocka_unit_test(ends_slow_answers),
        cmocka_unit_test(bears_slow_answers),
        cmocka_unit_test(says_that_nobody_listens),
        cmocka_unit_test(waits_no_longer_for_a_connection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
