/* SPDX-License-Identifier: Apache-2.0
 *
 * Paths and queries as a signature wants them (aws-live.md 3.2; IAM User Guide, "Create a signed AWS API request").
 * libcurl 7.88.1 signs a URL as it stands, so that it must be canonical before.
 */
#ifndef ROLECALL_AWS_HTTP_URL_H
#define ROLECALL_AWS_HTTP_URL_H

#include "base/buf.h"

struct http_parameter {
    struct str name, value;
};

/* Appends "name=value&…", encoded and in order. RC_BAD_INPUT where a name occurs twice. */
enum rc http_url_query(const struct http_parameter *parameters, size_t count, struct buf *out,
                       struct err *err) MUST_USE;

/* Whether a signature over them is what AWS computes: the path without anything that needs escaping and without empty
 * parts (segments of dots are removed by libcurl before it signs), the query encoded and in order,
 * each name once, always with a '='. */
bool http_url_path_is_canonical(struct str path);
bool http_url_query_is_canonical(struct str query);

#endif
