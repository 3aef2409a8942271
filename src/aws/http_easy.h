/* SPDX-License-Identifier: Apache-2.0
 *
 * A request as options of a libcurl handle. Every option's result is looked at.
 */
#ifndef ROLECALL_AWS_HTTP_EASY_H
#define ROLECALL_AWS_HTTP_EASY_H

#include "aws/http_answer.h"

/* What holds for all requests of one loop. */
struct http_common {
    CURLSH *share;
    char *ca_bundle; /* NULL: the system's */
    int64_t connect_timeout_ms;
};

/* What libcurl borrows while a request runs. Secrets are in it. */
struct http_outfit {
    struct curl_slist *headers;
    char *body; /* owned */
    size_t body_len;
    char error[CURL_ERROR_SIZE]; /* libcurl's own words, where it has some */
};
void http_outfit_clear(struct http_outfit *outfit);

/* Sets up a handle that was reset, from a request that was checked; `outfit` is empty, and has to be cleared whatever
 * is returned. */
enum rc http_easy_set(CURL *easy, const struct http_common *common, const struct http_request *request,
                      struct http_outfit *outfit, struct http_intake *intake, struct err *err) MUST_USE;

#endif
