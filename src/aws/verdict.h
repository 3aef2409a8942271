/* SPDX-License-Identifier: Apache-2.0
 *
 * What an error code of AWS means for us, and the line that a person needs (aws-live.md 4.4, 5.5). Pure.
 */
#ifndef ROLECALL_AWS_VERDICT_H
#define ROLECALL_AWS_VERDICT_H

#include "aws/answer.h"
#include "aws/call.h"

/* How a call ends that was refused with this code. */
enum call_status verdict_status(struct str code);
/* The credentials ended: they are renewed once. */
bool verdict_is_expired(struct str code);
/* No other call can succeed either. */
bool verdict_is_fatal(struct str code);

struct verdict_context {
    struct str source;   /* of the credentials */
    struct str key_id;   /* as it may be shown */
    int64_t now;         /* seconds since 1970, ours */
    int64_t server_time; /* AWS's; 0: it did not say */
    bool proxy;          /* one stands between */
};
/* The line for the user of a fatal error, in `arena`: the clock, the key, the credentials' end. .at is NULL for want of memory. */
struct str verdict_line(struct arena *arena, const struct answer_error *error, const struct verdict_context *context);
/* Seconds by which our clock is ahead of AWS's (negative: behind) where that is what is wrong; 0: it is not. */
int64_t verdict_clock(const struct answer_error *error, int64_t now, int64_t server_time);

#endif
