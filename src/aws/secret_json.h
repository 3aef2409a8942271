/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON objects that hold secrets: answers of credential endpoints, output of helpers, caches of the AWS CLI. Read under the limits of
 * aws-live.md 7, said wrong without a word of what stands in them, wiped.
 */
#ifndef ROLECALL_AWS_SECRET_JSON_H
#define ROLECALL_AWS_SECRET_JSON_H

#include "aws/credentials.h"
#include "text/json.h"

#define SECRET_JSON_MAX ((size_t)64 << 10)

struct secret_json {
    struct json_doc *doc; /* owned */
    struct json root;     /* an object */
};

/* Reads `text`, which must live as long as *out and is the caller's to wipe. RC_BAD_INPUT: no JSON, no object, too deep, a member twice.
 * `what` names it in messages: "the answer of portal.sso…". */
enum rc secret_json_parse(struct str text, const char *what, struct secret_json *out, struct err *err) MUST_USE;
void secret_json_free(struct secret_json *json); /* wipes what was decoded; a zeroed one is fine */

/* A member that is a text; .at is NULL for anything else. */
struct str secret_json_text(struct json object, struct str name);
/* ISO 8601 with a zone; also the …UTC of old versions of the AWS CLI. Seconds since 1970. */
bool secret_json_time(struct str text, int64_t *out);

/* How the members are called that make up credentials. Empty: there is none of that meaning. */
struct credential_members {
    struct str key_id, secret_key, token, expires, account;
    bool token_needed, expires_needed;
    bool milliseconds; /* the end is a number of them, since 1970 */
};
/* As EC2's metadata and the endpoints of containers call them. */
extern const struct credential_members secret_json_metadata_members;
/* Reads and checks them. The message names `what` and the member. */
enum rc secret_json_credentials(struct json object, const struct credential_members *members, int64_t now,
                                const char *what, struct credentials *out, struct err *err) MUST_USE;

#endif
