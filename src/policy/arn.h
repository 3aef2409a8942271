/* SPDX-License-Identifier: Apache-2.0
 *
 * The six fields of an ARN.
 *
 * AWS: Identify AWS resources with Amazon Resource Names (ARNs).
 */
#ifndef ROLECALL_POLICY_ARN_H
#define ROLECALL_POLICY_ARN_H

#include "base/str.h"

struct arn {
    struct str partition, service, region, account;
    struct str resource; /* all that follows the fifth colon */
};

/* Splits at the first five colons; the fields borrow. False, *out untouched: not `arn:` and five colons. */
bool arn_read(struct str text, struct arn *out);
/* Twelve digits. */
bool arn_is_account(struct str text);

#endif
