/* SPDX-License-Identifier: Apache-2.0
 *
 * Whether a request may be sent at all, and can be signed rightly by libcurl 7.88.1 (aws-live.md 3.1, 7).
 */
#ifndef ROLECALL_AWS_HTTP_CHECK_H
#define ROLECALL_AWS_HTTP_CHECK_H

#include "aws/http.h"

/* Method, headers and signature as http.h wants them: what is wrong here is the caller's fault. RC_BAD_INPUT. */
enum rc http_check_request(const struct http_request *request, struct err *err) MUST_USE;

/* Takes the URL apart: *authority is "iam.amazonaws.com:443" (owned by the caller), which connections are counted by,
 * also of a URL that must not be asked for; NULL where it has none. *refused says why it must not, and is NULL where it
 * may; static. */
enum rc http_check_url(const struct http_request *request, char **authority, const char **refused,
                       struct err *err) MUST_USE;

#endif
