/* SPDX-License-Identifier: Apache-2.0
 *
 * From a call's parameters to the bytes that are sent: AWS's Query, JSON 1.1 and REST-JSON protocols (aws-live.md 4.1).
 */
#ifndef ROLECALL_AWS_REQUEST_H
#define ROLECALL_AWS_REQUEST_H

#include "aws/call.h"

enum {
    REQUEST_HEADERS_MOST = 2
};
struct request {
    struct str method;
    struct buf url, body; /* owned; the body may hold a token */
    struct http_header headers[REQUEST_HEADERS_MOST];
    size_t header_count;
    struct buf target_text; /* of JSON 1.1 */
};

/* Builds the request of `call` to `endpoint`, for the page that `token` names (empty: the first). *out is the caller's, also on
 * failure (request_free, which wipes). */
enum rc request_build(const struct call *call, const struct endpoint *endpoint, struct str token, struct request *out,
                      struct err *err) MUST_USE;
void request_free(struct request *request);

#endif
