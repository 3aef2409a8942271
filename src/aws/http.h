/* SPDX-License-Identifier: Apache-2.0
 *
 * HTTP by libcurl's multi interface, signing by its CURLOPT_AWS_SIGV4, and timers: one loop in one thread
 * (aws-live.md 3.1, 5.2, 5.3, 7). The files http*.c alone know libcurl.
 *
 * Requests run until done() is called, once for each that was started, from within http_step; done() may start and
 * cancel others. What a request points to is borrowed until http_start returns. TLS is verified, redirects are not
 * followed, HTTP/1.1 alone is spoken; nothing turns this off. What 7.88.1 does wrong, and what is done about it, is
 * listed in http.c; each has a test.
 */
#ifndef ROLECALL_AWS_HTTP_H
#define ROLECALL_AWS_HTTP_H

#include "aws/credentials.h"
#include "base/buf.h"
#include "base/world.h"

struct http;
struct http_options {
    const struct world *world;
    struct str ca_bundle;       /* empty: the system's; an unreadable file is an error of http_new */
    int64_t connect_timeout_ms; /* 0: 10 s */
    int64_t read_timeout_ms;    /* 0: 60 s without a byte */
    size_t host_connections;    /* 0: 8 */
    size_t total_connections;   /* 0: 64 */
};
enum rc http_new(const struct http_options *options, struct http **out, struct err *err) MUST_USE;
void http_free(struct http *http); /* what still runs is cancelled, its done() called; NULL is fine */

struct http_header {
    struct str name, value;
};
/* Sign with these: all four parts always. The credentials' token goes along as X-Amz-Security-Token. */
struct http_signing {
    const struct credentials *credentials;
    struct str region, service;
};
struct http_request {
    struct str method; /* GET, POST, PUT */
    struct str url;
    /* Only real ones with values. Refused, RC_BAD_INPUT: Date, X-Amz-Date, X-Amz-Security-Token, Host and others that
     * are set elsewhere, Authorization with signing, a name twice, and with signing one that is another's beginning. */
    const struct http_header *headers;
    size_t header_count;
    struct str body;
    const struct http_signing *signing; /* NULL: unsigned */
    size_t body_ceiling;                /* of the answer; over it the transfer is aborted */
    int64_t total_timeout_ms;           /* of this attempt; 0: 300 s */
    int64_t connect_timeout_ms;         /* 0: as in the options */
    bool write;    /* must not be repeated by libcurl: a fresh connection that is closed behind it */
    bool plain;    /* http:// is allowed */
    bool no_proxy; /* credential endpoints, loopback */
};

enum http_outcome {
    HTTP_ANSWERED,  /* with whatever status */
    HTTP_NO_ANSWER, /* connect, reset, timeout, short body: may be tried again */
    HTTP_REFUSED, /* certificate, a name that does not exist, proxy login, an answer over its ceiling, a faulty URL: no
                     use in trying again */
    HTTP_CANCELLED,
    HTTP_NO_MEMORY
};
/* Valid during done() only. */
struct http_answer {
    enum http_outcome outcome;
    long status;
    struct str body;
    struct str reason; /* of NO_ANSWER and REFUSED: one line, with host, without secrets */
    bool accepted;     /* a connection was made */
    bool timed_out;
    int64_t server_time; /* its Date header, seconds since 1970; 0: none */
    int64_t elapsed_ms;
    const struct http_header *headers; /* names in lower case */
    size_t header_count;
};
/* The value of a header by its lower-case name; empty: absent. */
struct str http_answer_header(const struct http_answer *answer, struct str name);

struct http_job;
typedef void http_done(void *self, const struct http_answer *answer);
/* RC_OK: done() will be called. Otherwise it is not. *out may be NULL. */
enum rc http_start(struct http *http, const struct http_request *request, http_done *done, void *self,
                   struct http_job **out, struct err *err) MUST_USE;
/* done() is called with HTTP_CANCELLED before this returns. */
void http_cancel(struct http *http, struct http_job *job);

/* Calls fire() once after `ms`, from within http_step. Cancelled timers do not fire. */
struct http_timer;
enum rc http_after(struct http *http, int64_t ms, void (*fire)(void *self), void *self,
                   struct http_timer **out) MUST_USE;
void http_timer_cancel(struct http *http, struct http_timer *timer);

/* Waits for something to happen (at most `ms`; -1: as long as it takes), and lets it happen. Signals wake it (EINTR is
 * no error). */
enum rc http_step(struct http *http, int64_t ms, struct err *err) MUST_USE;
/* No request and no timer is left. */
bool http_idle(const struct http *http);
/* Milliseconds of the loop's monotonic clock (world). */
int64_t http_now_ms(const struct http *http);

/* One request, waited for: for credentials. Must not be called from within done() of the same http. The body goes to
 * *body, which the caller wipes where it held secrets; *status etc. are in *answer, whose other pointers are gone.
 * `answer->reason` is copied into err where the outcome is not HTTP_ANSWERED (RC_IO). */
enum rc http_perform(struct http *http, const struct http_request *request, struct buf *body,
                     struct http_answer *answer, struct err *err) MUST_USE;

#endif
