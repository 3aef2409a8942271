/* SPDX-License-Identifier: Apache-2.0
 *
 * What comes back: bytes under a ceiling, headers, and what an end of libcurl's means (aws-live.md 5.1, 7).
 */
#ifndef ROLECALL_AWS_HTTP_ANSWER_H
#define ROLECALL_AWS_HTTP_ANSWER_H

#include "aws/http.h"

#include <curl/curl.h>

#define HTTP_HEAD_MAX ((size_t)64 << 10)

/* A run of bytes that is wiped wherever it was. */
struct http_bytes {
    char *at; /* owned */
    size_t len, capacity;
    size_t ceiling;
};
/* RC_LIMIT: over the ceiling. */
enum rc http_bytes_add(struct http_bytes *bytes, struct str more) MUST_USE;
void http_bytes_clear(struct http_bytes *bytes);

/* One answer while it comes in. */
struct http_intake {
    const struct world *world;
    struct http_bytes head; /* lines of the last block of headers, names in lower case, each ending in LF */
    struct http_bytes body;
    size_t head_seen; /* bytes of all header lines, of blocks that were dropped and trailers too */
    enum rc failed;   /* why it was broken off: RC_OK, RC_NO_MEMORY, RC_LIMIT */
    bool body_begun;
    bool connected;
    int64_t moved_ms;            /* when something last came in, or the connection was there */
    struct http_header *headers; /* owned; filled by http_intake_headers */
    size_t header_count;
};
void http_intake_clear(struct http_intake *intake);

/* CURLOPT_HEADERFUNCTION, CURLOPT_WRITEFUNCTION, CURLOPT_PREREQFUNCTION; `self` is the intake. */
size_t http_intake_head(char *at, size_t size, size_t count, void *self);
size_t http_intake_body(char *at, size_t size, size_t count, void *self);
int http_intake_connected(void *self, char *remote, char *local, int remote_port, int local_port);

/* Lays out headers, which then borrow from `head`. */
enum rc http_intake_headers(struct http_intake *intake) MUST_USE;
/* The moment of a Date header; 0: unreadable. */
int64_t http_answer_date(struct str value);

/* What it means that a transfer ended so. `connect_status` is the proxy's answer to CONNECT, 0 if there was none. */
enum http_outcome http_outcome_of(CURLcode code, enum rc intake_failed, long connect_status);

#endif
