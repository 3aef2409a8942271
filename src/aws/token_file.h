/* SPDX-License-Identifier: Apache-2.0
 *
 * The caches that the AWS CLI keeps of its logins: read, and written back with members that a renewal replaced.
 */
#ifndef ROLECALL_AWS_TOKEN_FILE_H
#define ROLECALL_AWS_TOKEN_FILE_H

#include "aws/secret_json.h"
#include "text/file.h"

struct token_file {
    struct file file;
    struct secret_json json;
};

/* *missing (not NULL): there is no such file; then RC_OK. Other failures as they are. */
enum rc token_file_read(struct str path, struct token_file *out, bool *missing, struct err *err) MUST_USE;
void token_file_free(struct token_file *token); /* wipes; a zeroed one is fine */

/* A member and what it becomes; `raw` is JSON already. */
struct token_change {
    struct str name, value;
    bool raw;
};
/* Writes the file anew, whole, 0600: members in their order, changed ones replaced, those that were not there added. */
enum rc token_file_write(struct str path, const struct token_file *token, const struct token_change *changes,
                         size_t count, struct err *err) MUST_USE;

#endif
