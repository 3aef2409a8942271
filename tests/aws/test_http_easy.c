/* SPDX-License-Identifier: Apache-2.0
 *
 * What goes over the wire, byte for byte, where libcurl 7.88.1 would do something else if it were let
 * (aws-live.md 3.1).
 */
#include "http_fixture.h"

static const struct http_options usual = {.read_timeout_ms = 5000, .connect_timeout_ms = 5000};

static char key[] = "AKIDEXAMPLE", secret[] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            token[] = "session/token+EXAMPLE==";
static const struct credentials with_token = {
    .key_id = {key, sizeof key - 1}, .secret_key = {secret, sizeof secret - 1}, .token = {token, sizeof token - 1}};
static const struct credentials without_token = {.key_id = {key, sizeof key - 1},
                                                 .secret_key = {secret, sizeof secret - 1}};
static const struct http_signing signing = {&with_token, {"us-east-1", 9}, {"organizations", 13}};
static const struct http_signing signing_without = {&without_token, {"us-east-1", 9}, {"iam", 3}};

static bool ok(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server, (void)request;
    return raw_reply(socket, "200 OK", "", "ok");
}

static const char *sent(const struct fixture *fixture, size_t number)
{
    assert_true(number < raw_count(fixture->server));
    return fixture->server->requests[number].text;
}

static void assert_header(const char *text, const char *name, const char *wanted)
{
    char value[4096];

    assert_int_equal(raw_header_count(text, name), wanted == NULL ? 0 : 1);
    if (wanted != NULL)
        assert_string_equal(raw_header(text, name, value, sizeof value), wanted);
}

/* No header twice, nothing but what is to be there, the token signed with the rest. */
static void sends_each_header_once(void **state)
{
    (void)state;
    static const struct http_header headers[] = {
        {{"Content-Type", 12}, {"application/x-amz-json-1.1", 26}},
        {{"X-Amz-Target", 12}, {"AWSOrganizationsV20161128.ListRoots", 35}},
    };
    struct fixture fixture;
    char value[1024], host[64];

    fixture_start(&fixture, ok, NULL, usual);
    struct http_request request = plain_request("POST", fixture.server->url);
    request.headers = headers;
    request.header_count = 2;
    request.signing = &signing;
    request.body = STR("{}");
    assert_int_equal(ask(&fixture, request).status, 200);

    const char *text = sent(&fixture, 0);
    assert_memory_equal(text, "POST / HTTP/1.1\r\n", 17);
    (void)snprintf(host, sizeof host, "127.0.0.1:%d", fixture.server->port);
    assert_header(text, "Host", host);
    assert_header(text, "Content-Type", "application/x-amz-json-1.1");
    assert_header(text, "X-Amz-Target", "AWSOrganizationsV20161128.ListRoots");
    assert_header(text, "X-Amz-Security-Token", token);
    assert_header(text, "Content-Length", "2");
    assert_header(text, "User-Agent", "rolecall/" ROLECALL_VERSION);
    assert_header(text, "Date", NULL);
    assert_header(text, "Expect", NULL);
    assert_header(text, "Accept-Encoding", NULL);
    assert_header(text, "X-Amz-Content-Sha256", NULL);
    assert_int_equal(raw_header_count(text, "X-Amz-Date"), 1);
    assert_int_equal(strlen(raw_header(text, "X-Amz-Date", value, sizeof value)), 16);
    assert_int_equal(raw_header_count(text, "Authorization"), 1);
    assert_non_null(strstr(raw_header(text, "Authorization", value, sizeof value),
                           "/us-east-1/organizations/aws4_request, "
                           "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature="));
    assert_string_equal(text + strlen(text) - 6, "\r\n\r\n{}");

    /* Credentials without a token: no trace of the one before, though the handle is the same. */
    request.signing = &signing_without;
    assert_int_equal(ask(&fixture, request).status, 200);
    assert_header(sent(&fixture, 1), "X-Amz-Security-Token", NULL);
    /* Unsigned: nor of a key. */
    request.signing = NULL;
    assert_int_equal(ask(&fixture, request).status, 200);
    assert_header(sent(&fixture, 2), "Authorization", NULL);
    assert_header(sent(&fixture, 2), "X-Amz-Date", NULL);
    fixture_stop(&fixture);
}

/* The hash of a body that went before would be in the signature: the same GET, signed in the same second, must look the
 * same on a handle that has sent a POST. */
static void forgets_the_body_before(void **state)
{
    (void)state;
    struct fixture fixture;
    char first[1024], second[1024], first_date[32], second_date[32];
    size_t at = 0;

    fixture_start(&fixture, ok, NULL, usual);
    struct http_request get = plain_request("GET", fixture.server->url),
                        post = plain_request("POST", fixture.server->url);
    get.signing = post.signing = &signing_without;
    post.body = STR("Action=ListUsers&Version=2010-05-08");
    for (int tries = 0; tries < 5; tries++) { /* the second may end in between */
        assert_int_equal(ask(&fixture, get).status, 200);
        assert_int_equal(ask(&fixture, post).status, 200);
        assert_int_equal(ask(&fixture, get).status, 200);
        (void)raw_header(sent(&fixture, at), "X-Amz-Date", first_date, sizeof first_date);
        (void)raw_header(sent(&fixture, at + 2), "X-Amz-Date", second_date, sizeof second_date);
        (void)raw_header(sent(&fixture, at), "Authorization", first, sizeof first);
        (void)raw_header(sent(&fixture, at + 2), "Authorization", second, sizeof second);
        at += 3;
        if (strcmp(first_date, second_date) == 0)
            break;
    }
    assert_string_equal(first_date, second_date);
    assert_string_equal(first, second);
    assert_memory_equal(sent(&fixture, 2), "GET / HTTP/1.1\r\n", 16);
    assert_header(sent(&fixture, 2), "Content-Length", NULL);
    fixture_stop(&fixture);
}

/* Expect is libcurl's affair: above 1 MiB alone, and never in the signature. */
static void expects_above_a_mebibyte(void **state)
{
    (void)state;
    static char large[(1 << 20) + 1];
    struct fixture fixture;
    char value[1024];

    memset(large, 'a', sizeof large);
    fixture_start(&fixture, ok, NULL, usual);
    struct http_request request = plain_request("POST", fixture.server->url);
    request.signing = &signing_without;
    request.body = (struct str){large, 1 << 19};
    assert_int_equal(ask(&fixture, request).status, 200);
    assert_header(sent(&fixture, 0), "Expect", NULL);
    request.body.len = sizeof large;
    assert_int_equal(ask(&fixture, request).status, 200); /* the server says nothing: it is sent after a second */
    assert_header(sent(&fixture, 1), "Expect", "100-continue");
    assert_non_null(
        strstr(raw_header(sent(&fixture, 1), "Authorization", value, sizeof value), "SignedHeaders=host;x-amz-date, "));
    fixture_stop(&fixture);
}

/* ---- Nobody is followed ---- */

static bool redirect(struct raw_server *server, int socket, const struct raw_request *request)
{
    const char *status = server->self;
    char headers[256];

    (void)request;
    (void)snprintf(headers, sizeof headers, "Location: %s/elsewhere\r\nConnection: keep-alive\r\n", server->url);
    return raw_reply(socket, status, headers, "moved");
}

static void follows_no_redirect(void **state)
{
    (void)state;
    static const char *const statuses[] = {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"};

    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        struct fixture fixture;
        char status[32];

        (void)snprintf(status, sizeof status, "%s", statuses[i]);
        fixture_start(&fixture, redirect, status, usual);
        struct http_request request = plain_request("POST", fixture.server->url);
        request.signing = &signing;
        request.body = STR("a");
        struct got got = ask(&fixture, request);
        assert_int_equal(got.outcome, HTTP_ANSWERED);
        assert_int_equal(got.status, strtol(statuses[i], NULL, 10));
        assert_int_equal(raw_count(fixture.server), 1);
        fixture_stop(&fixture);
    }
}

static bool demand_password(struct raw_server *server, int socket, const struct raw_request *request)
{
    (void)server, (void)request;
    return raw_reply(socket, "401 Unauthorized",
                     "WWW-Authenticate: Basic realm=\"a\"\r\nWWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\n"
                     "WWW-Authenticate: NTLM\r\nSet-Cookie: a=b\r\n",
                     "who?");
}

/* The secret key is a password to libcurl: it must not be tempted to use it as one. */
static void shows_no_password(void **state)
{
    (void)state;
    struct fixture fixture;
    char value[1024];

    fixture_start(&fixture, demand_password, NULL, usual);
    struct http_request request = plain_request("GET", fixture.server->url);
    request.signing = &signing;
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(ask(&fixture, request).status, 401);
        assert_int_equal(raw_count(fixture.server), i + 1);
        assert_memory_equal(raw_header(sent(&fixture, i), "Authorization", value, sizeof value), "AWS4-HMAC-SHA256 ",
                            17);
        assert_header(sent(&fixture, i), "Cookie", NULL);
        assert_null(strstr(sent(&fixture, i), secret));
    }
    fixture_stop(&fixture);
}

/* ---- Kept until it is sent ---- */

/* What a request points to is the caller's again as soon as http_start has returned. */
static void borrows_until_started_alone(void **state)
{
    (void)state;
    struct fixture fixture;
    struct got got = {0};
    struct err err = ERR_NONE;
    char url[80], body[] = "Action=ListUsers", name[] = "X-Our", value[] = "own", method[] = "POST";
    char own_key[] = "AKIDOTHER", own_secret[] = "secret", own_token[] = "token", region[] = "eu-west-1",
         service[] = "sts";

    fixture_start(&fixture, ok, NULL, usual);
    (void)snprintf(url, sizeof url, "%s/path", fixture.server->url);
    {
        struct credentials own = {.key_id = {own_key, 9}, .secret_key = {own_secret, 6}, .token = {own_token, 5}};
        struct http_signing own_signing = {&own, str_of(region), str_of(service)};
        struct http_header header = {str_of(name), str_of(value)};
        struct http_request request = plain_request(method, url);

        request.body = str_of(body);
        request.headers = &header;
        request.header_count = 1;
        request.signing = &own_signing;
        assert_int_equal(http_start(fixture.http, &request, keep_answer, &got, NULL, &err), RC_OK);
        memset(&request, 0xa5, sizeof request);
        memset(&header, 0xa5, sizeof header);
        memset(&own, 0xa5, sizeof own);
        memset(&own_signing, 0xa5, sizeof own_signing);
    }
    char *const gone[] = {url, body, name, value, method, own_key, own_secret, own_token, region, service};
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        memset(gone[i], 'x', strlen(gone[i]));
    run_until_idle(fixture.http);
    assert_int_equal(got.status, 200);
    const char *text = sent(&fixture, 0);
    assert_memory_equal(text, "POST /path HTTP/1.1\r\n", 21);
    assert_header(text, "X-Our", "own");
    assert_header(text, "X-Amz-Security-Token", "token");
    assert_non_null(strstr(text, "Credential=AKIDOTHER/"));
    assert_non_null(strstr(text, "/eu-west-1/sts/aws4_request"));
    assert_non_null(strstr(text, "\r\n\r\nAction=ListUsers"));
    fixture_stop(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sends_each_header_once),   cmocka_unit_test(forgets_the_body_before),
        cmocka_unit_test(expects_above_a_mebibyte), cmocka_unit_test(follows_no_redirect),
        cmocka_unit_test(shows_no_password),        cmocka_unit_test(borrows_until_started_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
