/* SPDX-License-Identifier: Apache-2.0
 *
 * Unsigned requests for credentials: with a ceiling, a line of --debug each, and the retries of aws-live.md 5.1.
 */
#ifndef ROLECALL_AWS_PROVIDER_REQUEST_H
#define ROLECALL_AWS_PROVIDER_REQUEST_H

#include "aws/provider.h"
#include "aws/secret_json.h"

struct provider_answer {
    struct buf body; /* wiped by provider_answer_free */
    enum http_outcome outcome;
    long status; /* 0: no answer */
    bool accepted, timed_out;
    char *reason; /* why there is none; owned */
};
void provider_answer_free(struct provider_answer *answer); /* a zeroed one is fine */

/* One attempt. RC_OK also where there was no answer: look at outcome. What `answer` held before is let go. */
enum rc provider_request_once(const struct provider_context *context, const struct http_request *request,
                              struct provider_answer *answer, struct err *err) MUST_USE;
/* An AWS service: tried again as 5.1 has it. RC_IO where no attempt was answered. */
enum rc provider_request(const struct provider_context *context, enum service_id service,
                         const struct http_request *request, struct provider_answer *answer, struct err *err) MUST_USE;

/* AWS's error code in a JSON answer (`__type`, else `code`, `Code`, `error`), cut as 4.1 says; empty: none. In `arena`, for it is not secret. .at
 * is NULL for want of memory. */
struct str provider_error_code(struct arena *arena, struct str body);

/* The host of a URL, for messages. */
struct str provider_host(struct str url);

#endif
