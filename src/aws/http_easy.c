/* SPDX-License-Identifier: Apache-2.0
 *
 * Options. CURLOPT_HTTPAUTH must never be among them: after CURLOPT_AWS_SIGV4, libcurl 7.88.1 sends the secret key in a
 * Basic header. CURLOPT_VERBOSE neither: it shows headers, the token among them.
 */
#include "aws/http_easy.h"

#include <limits.h>
#include <stdlib.h>

#define TOTAL_TIMEOUT_MS 300000 /* of one attempt (aws-live.md 5.2) */

void http_outfit_clear(struct http_outfit *outfit)
{
    for (struct curl_slist *line = outfit->headers; line != NULL; line = line->next)
        secret_wipe(line->data, strlen(line->data));
    curl_slist_free_all(outfit->headers);
    if (outfit->body != NULL)
        secret_wipe(outfit->body, outfit->body_len);
    free(outfit->body);
    outfit->headers = NULL;
    outfit->body = NULL;
    outfit->body_len = 0;
    outfit->error[0] = '\0';
}

static CURLcode set_always(CURL *easy)
{
    static const struct {
        CURLoption option;
        long value;
    } always[] = {
        {CURLOPT_NOSIGNAL, 1},
        {CURLOPT_NOPROGRESS, 1},
        {CURLOPT_SSL_VERIFYPEER, 1},
        {CURLOPT_SSL_VERIFYHOST, 2},
        {CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
        {CURLOPT_PROXY_SSL_VERIFYPEER, 1},
        {CURLOPT_PROXY_SSL_VERIFYHOST, 2},
        {CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
        {CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1}, /* 7.88 has faults in HTTP/2; nothing is gained by it */
        {CURLOPT_HTTP09_ALLOWED, 0},
        {CURLOPT_FOLLOWLOCATION, 0},
        {CURLOPT_NETRC, CURL_NETRC_IGNORED},
        {CURLOPT_DISALLOW_USERNAME_IN_URL, 1},
        {CURLOPT_UNRESTRICTED_AUTH, 0},
        {CURLOPT_HEADEROPT, CURLHEADER_SEPARATE}, /* what is in our headers is not a proxy's concern */
        {CURLOPT_SUPPRESS_CONNECT_HEADERS, 1},
        {CURLOPT_TCP_NODELAY, 1},
    };
    CURLcode code = CURLE_OK;

    for (size_t i = 0; i < sizeof always / sizeof *always && code == CURLE_OK; i++)
        code = curl_easy_setopt(easy, always[i].option, always[i].value);
    return code;
}

static long timeout_of(int64_t ms, int64_t usual)
{
    if (ms <= 0)
        ms = usual;
    return ms > INT_MAX ? INT_MAX : (long)ms; /* libcurl refuses more */
}

static CURLcode set_common(CURL *easy, const struct http_common *common, const struct http_request *request)
{
    CURLcode code = curl_easy_setopt(easy, CURLOPT_SHARE, common->share);

    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, request->plain ? "https,http" : "https");
    if (code == CURLE_OK) /* never used: redirects are not followed. 7.88.1 refuses the empty list */
        code = curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "https");
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_USERAGENT, "rolecall/" ROLECALL_VERSION);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                                timeout_of(request->connect_timeout_ms, common->connect_timeout_ms));
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, timeout_of(request->total_timeout_ms, TOTAL_TIMEOUT_MS));
    if (code == CURLE_OK && common->ca_bundle != NULL)
        code = curl_easy_setopt(easy, CURLOPT_CAINFO, common->ca_bundle);
    if (code == CURLE_OK && common->ca_bundle != NULL) /* Debian's libcurl has a folder as well */
        code = curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    if (code == CURLE_OK && request->no_proxy)
        code = curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    /* A write must reach AWS once. On a connection that was used before and dies without an answer, libcurl would send
     * it again. */
    if (code == CURLE_OK && request->write)
        code = curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    if (code == CURLE_OK && request->write)
        code = curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    return code;
}

static CURLcode set_intake(CURL *easy, struct http_outfit *outfit, struct http_intake *intake)
{
    CURLcode code = curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, outfit->error);

    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, http_intake_head);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_HEADERDATA, intake);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, http_intake_body);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_WRITEDATA, intake);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, http_intake_connected);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_PREREQDATA, intake);
    return code;
}

/* A text with a NUL behind it, for libcurl, which copies it. */
static CURLcode set_text(CURL *easy, CURLoption option, struct str text)
{
    struct secret copy = SECRET_NONE;
    CURLcode code = CURLE_OUT_OF_MEMORY;

    if (secret_set(&copy, text) == RC_OK)
        code = curl_easy_setopt(easy, option, copy.at);
    secret_clear(&copy);
    return code;
}

/* Always from memory: what comes from a read callback is signed as if it were empty. */
static CURLcode set_body(CURL *easy, const struct http_request *request, struct http_outfit *outfit)
{
    CURLcode code;

    if (str_equal(request->method, STR("GET")))
        return curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    outfit->body = malloc(request->body.len + 1);
    if (outfit->body == NULL)
        return CURLE_OUT_OF_MEMORY;
    if (request->body.len > 0)
        memcpy(outfit->body, request->body.at, request->body.len);
    outfit->body[request->body.len] = '\0';
    outfit->body_len = request->body.len;

    code = curl_easy_setopt(easy, CURLOPT_POST, 1L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)outfit->body_len);
    if (code == CURLE_OK)
        code = curl_easy_setopt(easy, CURLOPT_POSTFIELDS, outfit->body);
    if (code == CURLE_OK && str_equal(request->method, STR("PUT")))
        code = curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
    return code;
}

static CURLcode add_header(struct http_outfit *outfit, struct str name, struct str value)
{
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    struct curl_slist *grown = NULL;

    /* At once, so that no part of it stays behind where the buffer grew. */
    if (name.len < BUF_UNBOUNDED - value.len && buf_reserve(&line, name.len + value.len + 2) != NULL) {
        buf_add(&line, name);
        buf_add(&line, STR(": "));
        buf_add(&line, value);
        grown = curl_slist_append(outfit->headers, line.at);
    }
    if (line.at != NULL)
        secret_wipe(line.at, line.len);
    buf_free(&line);
    if (grown == NULL)
        return CURLE_OUT_OF_MEMORY;
    outfit->headers = grown;
    return CURLE_OK;
}

static CURLcode set_headers(CURL *easy, const struct http_request *request, struct http_outfit *outfit)
{
    CURLcode code = CURLE_OK;

    for (size_t i = 0; i < request->header_count && code == CURLE_OK; i++)
        code = add_header(outfit, request->headers[i].name, request->headers[i].value);
    if (code == CURLE_OK && request->signing != NULL && request->signing->credentials->token.len > 0)
        code = add_header(outfit, STR("X-Amz-Security-Token"), secret_str(&request->signing->credentials->token));
    if (code == CURLE_OK && outfit->headers != NULL)
        code = curl_easy_setopt(easy, CURLOPT_HTTPHEADER, outfit->headers);
    return code;
}

/* First the signature, then the key: without the first, libcurl would send the secret key in a Basic header. */
static CURLcode set_signing(CURL *easy, const struct http_signing *signing)
{
    struct buf scope = BUF_NEW(256);
    CURLcode code = CURLE_OUT_OF_MEMORY;

    buf_add(&scope, STR("aws:amz:"));
    buf_add(&scope, signing->region);
    buf_add_char(&scope, ':');
    buf_add(&scope, signing->service);
    if (scope.failed == RC_OK)
        code = curl_easy_setopt(easy, CURLOPT_AWS_SIGV4, scope.at);
    buf_free(&scope);
    if (code == CURLE_OK)
        code = set_text(easy, CURLOPT_USERNAME, secret_str(&signing->credentials->key_id));
    if (code == CURLE_OK)
        code = set_text(easy, CURLOPT_PASSWORD, secret_str(&signing->credentials->secret_key));
    return code;
}

enum rc http_easy_set(CURL *easy, const struct http_common *common, const struct http_request *request,
                      struct http_outfit *outfit, struct http_intake *intake, struct err *err)
{
    CURLcode code = set_always(easy);

    if (code == CURLE_OK)
        code = set_common(easy, common, request);
    if (code == CURLE_OK)
        code = set_intake(easy, outfit, intake);
    if (code == CURLE_OK)
        code = set_text(easy, CURLOPT_URL, request->url);
    if (code == CURLE_OK)
        code = set_body(easy, request, outfit);
    if (code == CURLE_OK)
        code = set_headers(easy, request, outfit);
    if (code == CURLE_OK && request->signing != NULL)
        code = set_signing(easy, request->signing);
    if (code == CURLE_OUT_OF_MEMORY)
        return err_no_memory(err);
    if (code != CURLE_OK)
        return err_set(err, RC_INTERNAL, "this libcurl (%s) lacks what rolecall needs: %s", LIBCURL_VERSION,
                       curl_easy_strerror(code));
    return RC_OK;
}
