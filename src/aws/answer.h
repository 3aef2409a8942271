/* SPDX-License-Identifier: Apache-2.0
 *
 * From what AWS sent to the form in which the AWS CLI shows it, page by page (aws-live.md 4.1, 4.2).
 *
 * An answer is read by its operation's shape: members that the shape does not know are dropped, numbers and booleans are such, times are
 * ISO 8601 in UTC, policy documents are objects. Lists of all pages are joined; an entity that comes twice is the later one.
 */
#ifndef ROLECALL_AWS_ANSWER_H
#define ROLECALL_AWS_ANSWER_H

#include "aws/operation.h"
#include "base/arena.h"
#include "base/buf.h"

struct answer;
enum rc answer_new(const struct operation *operation, struct answer **out, struct err *err) MUST_USE;
void answer_free(struct answer *answer); /* wipes: AssumeRole's is a secret; NULL is fine */

/* Reads one page. *token: where the next begins (valid until the next page); empty: it was the last. RC_BAD_INPUT: the body is not what it
 * must be, in one line; the answer is then as before. */
enum rc answer_add(struct answer *answer, struct str body, struct str *token, struct err *err) MUST_USE;

/* Appends the whole, indented, with a line end. `incomplete`: pages are missing, and it says IsTruncated. */
void answer_print(const struct answer *answer, bool incomplete, struct buf *out);

/* ---- Errors ---- */

/* What an answer with an error says; texts are in `arena`, cleaned (one line, no control characters), `message` at most 400 bytes. All empty
 * where it says nothing that can be read. */
struct answer_error {
    struct str code, message, request_id;
};
/* `type_header` is x-amzn-errortype, `id_header` x-amzn-requestid. */
enum rc answer_error_read(struct arena *arena, struct str body, struct str type_header, struct str id_header,
                          struct answer_error *out) MUST_USE;
/* The id of a request that went well. */
enum rc answer_request_id(struct arena *arena, struct str id_header, struct str *out) MUST_USE;

#endif
