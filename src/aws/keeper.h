/* SPDX-License-Identifier: Apache-2.0
 *
 * Credentials kept fresh: those that a provider fetched last, renewed before they end (aws-live.md 1.4).
 */
#ifndef ROLECALL_AWS_KEEPER_H
#define ROLECALL_AWS_KEEPER_H

#include "aws/provider.h"

struct keeper {
    struct provider *provider;
    struct credentials held;
    int64_t try_again;               /* after a renewal that was tried in vain: not before */
    int64_t stale_until;             /* AWS gave expired ones: not asked again before */
    struct credential_source source; /* whose self is this */
    struct keeper *next;
};

/* In the context's arena, and in its list. NULL for want of memory. */
struct keeper *keeper_new(struct provider_context *context, struct provider *provider) MUST_USE;
/* Wipes what all keepers of the context hold. */
void keeper_clear_all(struct provider_context *context);

/* Fetches the first, unless there are some. *present is false where the source is not there (provider.absent says why). */
enum rc keeper_begin(struct keeper *keeper, bool *present, struct err *err) MUST_USE;

#endif
