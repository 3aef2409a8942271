/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests before they are sent. What libcurl would sign or send wrongly is found here, so that it is a message and not
 * a refusal of AWS's that nobody understands.
 */
#include "aws/http_check.h"

#include "aws/http_url.h"

#include <curl/curl.h>
#include <stdlib.h>

#define SIGNING_PART_MAX 64 /* libcurl reads so much of each part of CURLOPT_AWS_SIGV4 */

static bool is_token(struct str name) /* RFC 9110, 5.6.2 */
{
    static const char others[] = "!#$%&'*+-.^_`|~";

    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];

        if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
            (c == '\0' || strchr(others, c) == NULL))
            return false;
    }
    return name.len > 0;
}

/* Printable ASCII and single blanks within: as it is sent and as it is signed are then the same. */
static bool is_plain_value(struct str value)
{
    for (size_t i = 0; i < value.len; i++) {
        bool blank = value.at[i] == ' ';

        if (value.at[i] < ' ' || value.at[i] > '~')
            return false;
        if (blank && (i == 0 || i + 1 == value.len || value.at[i + 1] == ' '))
            return false;
    }
    return value.len > 0;
}

static enum rc bad_header(struct err *err, struct str name, const char *what)
{
    return err_set(err, RC_BAD_INPUT, "request header %.*s %s", (int)(name.len < 80 ? name.len : 80),
                   name.len == 0 ? "" : name.at, what);
}

/* A name that is another's beginning is sorted wrongly (7.88.1); the same name twice is signed wrongly. */
static bool names_disturb(struct str first, struct str second, bool is_signed)
{
    return is_signed ? str_starts_with_nocase(first, second) || str_starts_with_nocase(second, first)
                     : str_equal_nocase(first, second);
}

static enum rc check_headers(const struct http_request *request, struct err *err)
{
    bool is_signed = request->signing != NULL;

    for (size_t i = 0; i < request->header_count; i++) {
        struct str name = request->headers[i].name;

        if (!is_token(name))
            return bad_header(err, name, "has a name that is none");
        if (!is_plain_value(request->headers[i].value))
            return bad_header(err, name, "has no value, or one with blanks or characters that it must not have");
        if (str_equal_nocase(name, STR("Date")) || str_equal_nocase(name, STR("X-Amz-Date")) ||
            str_equal_nocase(name, STR("X-Amz-Security-Token")))
            return bad_header(err, name, "is set by the signature alone");
        if (str_equal_nocase(name, STR("Host")) || str_equal_nocase(name, STR("Content-Length")) ||
            str_equal_nocase(name, STR("Transfer-Encoding")) || str_equal_nocase(name, STR("Expect")))
            return bad_header(err, name, "is set by the transport alone");
        if (is_signed && str_equal_nocase(name, STR("Authorization")))
            return bad_header(err, name, "would take the signature's place");
        if (is_signed && (names_disturb(name, STR("host"), true) || names_disturb(name, STR("x-amz-date"), true)))
            return bad_header(err, name, "cannot be signed beside the signature's own");
        for (size_t j = 0; j < i; j++)
            if (names_disturb(request->headers[j].name, name, is_signed))
                return bad_header(err, name, "cannot be sent with another of its name or beginning");
    }
    return RC_OK;
}

static bool is_signing_part(struct str part)
{
    for (size_t i = 0; i < part.len; i++)
        if (!(part.at[i] >= 'a' && part.at[i] <= 'z') && !(part.at[i] >= '0' && part.at[i] <= '9') && part.at[i] != '-')
            return false;
    return part.len > 0 && part.len <= SIGNING_PART_MAX;
}

enum rc http_check_request(const struct http_request *request, struct err *err)
{
    const struct http_signing *signing = request->signing;

    if (!str_equal(request->method, STR("GET")) && !str_equal(request->method, STR("POST")) &&
        !str_equal(request->method, STR("PUT")))
        return err_set(err, RC_BAD_INPUT, "request with a method that is not GET, POST or PUT");
    if (request->body.len > 0 && str_equal(request->method, STR("GET")))
        return err_set(err, RC_BAD_INPUT, "GET request with a body");
    if (signing != NULL) {
        if (!is_signing_part(signing->region) || !is_signing_part(signing->service))
            return err_set(err, RC_BAD_INPUT, "request that is to be signed for no Region or no service");
        if (signing->credentials->key_id.len == 0 || signing->credentials->secret_key.len == 0)
            return err_set(err, RC_BAD_INPUT, "request that is to be signed without a key");
    }
    return check_headers(request, err);
}

static const char *refusal(const struct http_request *request, const char *scheme, const char *path, const char *query)
{
    bool plain = strcmp(scheme, "http") == 0;

    if (!plain && strcmp(scheme, "https") != 0)
        return "neither https nor http";
    if (plain && !request->plain)
        return "http would send everything in the clear; https is needed";
    if (request->signing != NULL && !http_url_path_is_canonical(str_of(path)))
        return "a path with characters that need escaping cannot be signed";
    if (request->signing != NULL && !http_url_query_is_canonical(str_of(query)))
        return "a query that is not encoded and in order cannot be signed";
    return NULL;
}

enum rc http_check_url(const struct http_request *request, char **authority, const char **refused, struct err *err)
{
    CURLU *url = curl_url();
    char *text = NULL, *scheme = NULL, *host = NULL, *port = NULL, *path = NULL, *query = NULL;
    CURLUcode code = CURLUE_OUT_OF_MEMORY, asked = CURLUE_OK;
    const char *why = NULL;
    struct buf name = BUF_NEW(BUF_UNBOUNDED);
    enum rc rc = RC_OK;

    if (url == NULL)
        goto out;
    text = request->url.len == SIZE_MAX ? NULL : malloc(request->url.len + 1);
    if (text == NULL)
        goto out;
    if (request->url.len > 0)
        memcpy(text, request->url.at, request->url.len);
    text[request->url.len] = '\0';

    code = strlen(text) == request->url.len ? curl_url_set(url, CURLUPART_URL, text, CURLU_DISALLOW_USER)
                                            : CURLUE_MALFORMED_INPUT;
    if (code != CURLUE_OK)
        goto out;
    code = curl_url_get(url, CURLUPART_SCHEME, &scheme, 0);
    if (code == CURLUE_OK)
        code = curl_url_get(url, CURLUPART_HOST, &host, 0);
    if (code == CURLUE_OK)
        code = curl_url_get(url, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT);
    if (code == CURLUE_OK)
        code = curl_url_get(url, CURLUPART_PATH, &path, 0);
    if (code == CURLUE_OK)
        asked = curl_url_get(url, CURLUPART_QUERY, &query, 0);
    if (code == CURLUE_OK && asked != CURLUE_OK && asked != CURLUE_NO_QUERY)
        code = asked;
    if (code != CURLUE_OK)
        goto out;
    buf_printf(&name, "%s:%s", host, port);
    if (name.failed != RC_OK) {
        code = CURLUE_OUT_OF_MEMORY;
        goto out;
    }
    why = refusal(request, scheme, path, query);
out:
    if (code == CURLUE_OUT_OF_MEMORY) {
        rc = err_no_memory(err);
    } else {
        *refused = code == CURLUE_OK ? why : curl_url_strerror(code);
        *authority = name.at;
        name.at = NULL;
    }
    buf_free(&name);
    curl_free(query);
    curl_free(path);
    curl_free(port);
    curl_free(host);
    curl_free(scheme);
    free(text);
    curl_url_cleanup(url);
    return rc;
}
