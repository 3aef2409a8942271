/* SPDX-License-Identifier: Apache-2.0
 *
 * The IAM credential report: who has a password, keys, MFA (iam-rules.md 3).
 *
 * AWS: IAM User Guide, Generate credential reports for your AWS account.
 */
#ifndef ROLECALL_ACCOUNT_CREDENTIAL_REPORT_H
#define ROLECALL_ACCOUNT_CREDENTIAL_REPORT_H

#include "account/model.h"

struct report_row {
    struct str user;
    struct str arn;
    struct user_credentials credentials;
    size_t line;
};
struct credential_report {
    const struct report_row *rows;
    size_t count;
};

/* Reads the decoded CSV. Columns are found by the header's names; a report without `user` and `arn` is RC_BAD_INPUT. */
enum rc credential_report_read(struct arena *arena, struct str csv, struct credential_report *out,
                               struct err *err) MUST_USE;

#endif
