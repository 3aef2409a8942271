/* SPDX-License-Identifier: Apache-2.0
 *
 * One call of AWS's API from its parameters to its answer in the AWS CLI's form: request, signature, retries, all pages (aws-live.md 4,
 * 5). Calls of one client share a loop, connections and the limits on calls side by side.
 */
#ifndef ROLECALL_AWS_CALL_H
#define ROLECALL_AWS_CALL_H

#include "aws/http.h"
#include "aws/operation.h"

struct client;
struct client_options {
    const struct settings *settings;
    struct http *http;
    unsigned max_concurrency; /* 0: 16 */
    int64_t deadline_ms; /* on the loop's clock; 0: none. From then on calls end as CALL_UNAVAILABLE, code "deadline" */
    /* --debug: one line per attempt, without secrets, headers, bodies and queries; NULL: none */
    void (*trace)(void *self, struct str line);
    void *trace_self;
};
enum rc client_new(const struct client_options *options, struct client **out, struct err *err) MUST_USE;
void client_free(struct client *client); /* NULL is fine */
/* No new request from here on; calls that run end as CALL_UNAVAILABLE, code "interrupted". */
void client_stop(struct client *client);
/* Runs the loop until `done` (or nothing is left to wait for, or client_stop was called and all calls have ended). */
enum rc client_run(struct client *client, const bool *done, struct err *err) MUST_USE;

enum parameter_kind {
    PARAMETER_TEXT,
    PARAMETER_NUMBER, /* text holds its digits */
    PARAMETER_LIST    /* of texts */
};
struct parameter {
    struct str name; /* "MaxItems" */
    enum parameter_kind kind;
    struct str text;
    const struct str *items;
    size_t item_count;
};

struct call {
    const struct operation *operation;
    const struct credential_source *credentials; /* NULL: unsigned */
    struct str account; /* whose quota it takes, and for messages; may be empty before it is known */
    struct str region;  /* empty: the settings' */
    const struct parameter *parameters;
    size_t parameter_count;
};

enum call_status {
    CALL_COLLECTED,
    CALL_ABSENT, /* NoSuchEntity and its like: a fact */
    CALL_DENIED,
    CALL_UNAVAILABLE, /* not signed up, deadline, interrupted */
    CALL_INCOMPLETE,  /* pages broke off: json holds those before, with its IsTruncated true */
    CALL_FAILED,
    CALL_NO_MEMORY
};
/* Valid during done() only. */
struct call_answer {
    enum call_status status;
    struct str json;    /* the AWS CLI's form, pages joined; indented. Empty unless COLLECTED or INCOMPLETE */
    struct str code;    /* AWS's error code, or "deadline", "interrupted", "network", "certificate", "too-large", … */
    struct str message; /* one line, cleaned, at most 400 bytes */
    struct str request_id; /* of the last attempt */
    long http_status;
    unsigned attempts; /* of all pages */
    unsigned pages;
    bool
        fatal; /* the credentials, the clock or the endpoint are wrong (aws-live.md 4.4 "stop"): no other call can succeed; `message` is
                   the line for the user */
};
typedef void call_done(void *self, const struct call_answer *answer);
/* What `call` points to is copied. done() is called once, from within client_run, also when nothing could be sent. */
enum rc call_start(struct client *client, const struct call *call, call_done *done, void *self,
                   struct err *err) MUST_USE;

/* One call, waited for. *json is filled in `arena` (or left empty); the answer's texts are copied there too. */
enum rc call_perform(struct client *client, const struct call *call, struct arena *arena, struct call_answer *out,
                     struct err *err) MUST_USE;

#endif
