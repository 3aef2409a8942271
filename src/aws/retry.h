/* SPDX-License-Identifier: Apache-2.0
 *
 * When a call is tried again, and how long is waited: the arithmetic of the SDKs' standard mode as of November 2026
 * (aws-live.md 5.1). Pure: chance comes in as a number.
 */
#ifndef ROLECALL_AWS_RETRY_H
#define ROLECALL_AWS_RETRY_H

#include "aws/endpoint.h"

enum retry_class {
    RETRY_NOT,
    RETRY_TRANSIENT,
    RETRY_THROTTLING
};
/* Of an answer with that status and error code (empty: none), or none at all (status 0). */
enum retry_class retry_classify(enum service_id service, long status, struct str code);

/* One per account, service and Region. */
struct retry_quota {
    unsigned left; /* of 500 */
};
#define RETRY_QUOTA_FULL ((struct retry_quota){500})
/* Takes what a retry of that class costs; 0: there is not enough, the error is final. */
unsigned retry_quota_take(struct retry_quota *quota, enum retry_class class);
/* A call succeeded; `taken` is what its last retry took, 0 if there was none. */
void retry_quota_give(struct retry_quota *quota, unsigned taken);

/* Milliseconds before retry number `index` (from 0); `chance` in [0, 1). `after_ms` is the answer's x-amz-retry-after,
 * or Retry-After in milliseconds; -1: none or unreadable. */
int64_t retry_delay_ms(enum retry_class class, unsigned index, double chance, int64_t after_ms);
/* The two headers, empty when absent, read to `after_ms` as above. */
int64_t retry_after_ms(struct str x_amz_retry_after, struct str retry_after);

#endif
