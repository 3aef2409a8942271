/* SPDX-License-Identifier: Apache-2.0
 *
 * How many calls run side by side, so that AWS is never pushed harder than it bears (aws-live.md 5.4). Pure: time comes
 * in as a number.
 */
#ifndef ROLECALL_AWS_THROTTLE_H
#define ROLECALL_AWS_THROTTLE_H

#include "base/err.h"

/* Additive increase, multiplicative decrease. One gauge for STS, one for IAM, one for Access Analyzer. */
struct throttle {
    unsigned limit; /* now */
    unsigned most;  /* --max-concurrency */
    unsigned in_flight;
    unsigned good;         /* calls without throttling since the limit last moved */
    unsigned in_a_row;     /* throttlings */
    int64_t halved_at_ms;  /* last time */
    int64_t held_until_ms; /* nothing starts before */
};
struct throttle throttle_new(unsigned start, unsigned most);
/* Whether a call may start now; if not, *wait_ms is how long nothing will change by itself (-1: until a call ends). */
bool throttle_may_start(const struct throttle *throttle, int64_t now_ms, int64_t *wait_ms);
void throttle_started(struct throttle *throttle);
void throttle_ended(struct throttle *throttle, bool throttled, int64_t now_ms);

/* At most so many a second, evenly: AssumeRole. */
struct pace {
    unsigned per_second;
    int64_t next_ms;
};
int64_t pace_wait_ms(struct pace *pace, int64_t now_ms); /* 0: now, and the turn is taken */

#endif
