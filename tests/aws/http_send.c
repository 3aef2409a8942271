/* SPDX-License-Identifier: Apache-2.0
 *
 *     http_send NAME=VALUE...
 *
 * Sends one request, or COUNT of the same one after the other, and prints what came of each. For tests that need
 * another server than one in C: TLS, proxies, another signer. Names: url, method, header (as "Name: value", also
 * several), parameter (of the query, as "name=value", put in order), body, key, secret, token, region, service, ca,
 * total, count, plain, write, no_proxy.
 */
#include "aws/http.h"
#include "aws/http_url.h"

#include <stdio.h>
#include <stdlib.h>

#define MANY 32

struct asked {
    struct http_request request;
    struct http_options options;
    struct http_header headers[MANY];
    struct http_parameter parameters[MANY];
    size_t parameter_count;
    struct credentials credentials;
    struct http_signing signing;
    long count;
};

static void fail(struct err *err)
{
    (void)printf("error %s\n", err->text == NULL ? "" : err->text);
    exit(1);
}

static void keep(struct secret *secret, struct str value)
{
    if (secret_set(secret, value) != RC_OK)
        exit(3);
}

static bool read_flag(struct asked *asked, struct str name)
{
    struct http_request *request = &asked->request;

    if (str_equal(name, STR("plain")))
        request->plain = true;
    else if (str_equal(name, STR("write")))
        request->write = true;
    else if (str_equal(name, STR("no_proxy")))
        request->no_proxy = true;
    else
        return false;
    return true;
}

static bool read_pair(struct asked *asked, struct str name, struct str value)
{
    if (asked->request.header_count == MANY || asked->parameter_count == MANY)
        return false;
    if (str_equal(name, STR("header"))) {
        struct str header = str_cut(&value, ':');

        asked->headers[asked->request.header_count++] = (struct http_header){header, str_trim(value)};
    } else if (str_equal(name, STR("parameter"))) {
        struct str parameter = str_cut(&value, '=');

        asked->parameters[asked->parameter_count++] = (struct http_parameter){parameter, value};
    } else {
        return false;
    }
    return true;
}

static bool read_argument(struct asked *asked, struct str argument)
{
    struct str name = str_cut(&argument, '=');

    if (str_equal(name, STR("url")))
        asked->request.url = argument;
    else if (str_equal(name, STR("method")))
        asked->request.method = argument;
    else if (str_equal(name, STR("body")))
        asked->request.body = argument;
    else if (str_equal(name, STR("key")))
        keep(&asked->credentials.key_id, argument);
    else if (str_equal(name, STR("secret")))
        keep(&asked->credentials.secret_key, argument);
    else if (str_equal(name, STR("token")))
        keep(&asked->credentials.token, argument);
    else if (str_equal(name, STR("region")))
        asked->signing.region = argument;
    else if (str_equal(name, STR("service")))
        asked->signing.service = argument;
    else if (str_equal(name, STR("ca")))
        asked->options.ca_bundle = argument;
    else if (str_equal(name, STR("total")))
        asked->request.total_timeout_ms = strtol(argument.at, NULL, 10);
    else if (str_equal(name, STR("count")))
        asked->count = strtol(argument.at, NULL, 10);
    else
        return read_flag(asked, name) || read_pair(asked, name, argument);
    return true;
}

static void show(const struct http_answer *answer, struct str body, struct str reason)
{
    static const char *const outcomes[] = {"answered", "no-answer", "refused", "cancelled", "no-memory"};

    (void)printf("%s %ld %zu %.*s\n", outcomes[answer->outcome], answer->status, body.len, (int)reason.len,
                 reason.at == NULL ? "" : reason.at);
}

int main(int argc, char **argv)
{
    struct asked asked = {.request = {.method = STR("GET"), .body_ceiling = 1 << 20, .total_timeout_ms = 20000},
                          .credentials = CREDENTIALS_NONE,
                          .count = 1};
    struct world world = world_real();
    struct err err = ERR_NONE;
    struct buf url = BUF_NEW(BUF_UNBOUNDED), body = BUF_NEW(BUF_UNBOUNDED);
    struct http *http = NULL;

    asked.options.world = &world;
    asked.request.headers = asked.headers;
    asked.signing.credentials = &asked.credentials;
    for (int i = 1; i < argc; i++)
        if (!read_argument(&asked, str_of(argv[i])))
            return 2;
    buf_add(&url, asked.request.url);
    if (asked.parameter_count > 0) {
        buf_add_char(&url, '?');
        if (http_url_query(asked.parameters, asked.parameter_count, &url, &err) != RC_OK)
            fail(&err);
    }
    asked.request.url = buf_str(&url);
    if (asked.signing.region.len > 0)
        asked.request.signing = &asked.signing;
    if (http_new(&asked.options, &http, &err) != RC_OK)
        fail(&err);
    for (long i = 0; i < asked.count; i++) {
        struct http_answer answer = {0};
        enum rc rc;

        buf_reset(&body);
        rc = http_perform(http, &asked.request, &body, &answer, &err);
        if (rc != RC_OK && rc != RC_IO)
            fail(&err);
        show(&answer, buf_str(&body), str_of(err.text));
        err_clear(&err);
    }
    http_free(http);
    secret_clear(&asked.credentials.key_id);
    secret_clear(&asked.credentials.secret_key);
    secret_clear(&asked.credentials.token);
    buf_free(&url);
    buf_free(&body);
    return 0;
}
