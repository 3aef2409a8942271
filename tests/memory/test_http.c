/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory while requests are sent: libcurl's allocations are among those that fail. The server is another
 * process, so that its own do not count.
 */
#include "starve.h"

#include "../aws/raw_server.h"

#include "aws/http.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#define PLACES_LEAST 50

static struct work work;

static bool hello(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server, (void)request;
    return raw_reply(socket, "200 OK", "Date: Sun, 30 Aug 2015 12:36:00 GMT\r\nX-Amzn-RequestId: abc\r\n", "hello");
}

static void nothing(void *self)
{
    (void)self;
}

/* A signed POST on a connection of its own, then a GET with a query on one that others may use, twice. */
static enum rc send_some(struct work *now, void *self)
{
    static char key[] = "AKIDEXAMPLE", secret[] = "wJalrXUtnFEMI", token[] = "token";
    static const struct credentials credentials = {
        .key_id = {key, 11}, .secret_key = {secret, 13}, .token = {token, 5}};
    static const struct http_signing signing = {&credentials, {"us-east-1", 9}, {"iam", 3}};
    static const struct http_header header = {{"Content-Type", 12}, {"application/x-amz-json-1.1", 26}};
    struct world world = world_real();
    struct http_options options = {.world = &world, .read_timeout_ms = 5000, .connect_timeout_ms = 5000};
    struct http_request request = {.method = STR("POST"),
                                   .url = str_of(self),
                                   .body = STR("{}"),
                                   .signing = &signing,
                                   .headers = &header,
                                   .header_count = 1,
                                   .body_ceiling = 1000,
                                   .write = true,
                                   .plain = true,
                                   .no_proxy = true};
    struct http *http = NULL;
    struct buf body = BUF_NEW(BUF_UNBOUNDED);
    struct http_answer answer = {0};
    struct err err = ERR_NONE;
    enum rc rc = http_new(&options, &http, &err);

    for (int i = 0; rc == RC_OK && i < 3; i++) {
        rc = http_after(http, 0, nothing, NULL, NULL);
        if (rc == RC_OK)
            rc = http_perform(http, &request, &body, &answer, &err);
        request.method = STR("GET");
        request.body = STR_EMPTY;
        request.write = false;
    }
    (void)snprintf(now->answer, sizeof now->answer, "%.*s %ld", (int)body.len, body.len == 0 ? "" : body.at,
                   rc == RC_OK ? answer.status : 0);
    http_free(http);
    buf_free(&body);
    err_clear(&err);
    return rc;
}

static void starves(void **state)
{
    (void)state;
    int ends[2];
    char url[64] = "";

    assert_int_equal(pipe(ends), 0);
    pid_t server = fork();
    assert_true(server >= 0);
    if (server == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        const struct raw_server *raw = raw_start(hello, NULL);
        if (write(ends[1], raw->url, sizeof raw->url) != sizeof raw->url)
            _exit(3);
        for (;;)
            (void)pause();
    }
    assert_int_equal(read(ends[0], url, sizeof url), sizeof url);

    work.name = "requests";
    work.may_do_without =
        true; /* libcurl keeps no session, no name and no connection where it has no memory for them */
    work.arena = arena_new(0);
    assert_non_null(work.arena);
    starve(&work, send_some, url);
    arena_free(work.arena);
    want_forget();
    print_message("%zu places\n", work.places);
    assert_true(work.places >= PLACES_LEAST);
    (void)kill(server, SIGKILL);
    (void)waitpid(server, NULL, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(starves)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
