/* SPDX-License-Identifier: Apache-2.0
 *
 * Additive increase, multiplicative decrease (aws-live.md 5.4).
 */
#include "aws/throttle.h"

#define GOOD_FOR_MORE  20u
#define HALVE_EVERY_MS 5000
#define HOLD_MOST_MS   30000
#define LONG_AGO       (INT64_MIN / 2) /* may be subtracted from any time of a clock */

struct throttle throttle_new(unsigned start, unsigned most)
{
    struct throttle throttle = {.most = most > 0 ? most : 1, .halved_at_ms = LONG_AGO, .held_until_ms = LONG_AGO};

    throttle.limit = start == 0 ? 1 : start;
    if (throttle.limit > throttle.most)
        throttle.limit = throttle.most;
    return throttle;
}

bool throttle_may_start(const struct throttle *throttle, int64_t now_ms, int64_t *wait_ms)
{
    *wait_ms = 0;
    if (throttle->in_flight >= throttle->limit) {
        *wait_ms = -1;
        return false;
    }
    if (now_ms < throttle->held_until_ms) {
        *wait_ms = throttle->held_until_ms - now_ms;
        return false;
    }
    return true;
}

void throttle_started(struct throttle *throttle)
{
    throttle->in_flight++;
}

static void ended_well(struct throttle *throttle)
{
    throttle->in_a_row = 0;
    if (throttle->good < GOOD_FOR_MORE)
        throttle->good++;
    if (throttle->good == GOOD_FOR_MORE && throttle->limit < throttle->most) {
        throttle->limit++;
        throttle->good = 0;
    }
}

static int64_t hold_ms(unsigned in_a_row)
{
    int64_t ms = in_a_row < 5 ? (int64_t)1000 << in_a_row : HOLD_MOST_MS;

    return ms < HOLD_MOST_MS ? ms : HOLD_MOST_MS;
}

/* Calls that were under way when the hold began say the same once more: they do not count as further throttlings. */
static void ended_throttled(struct throttle *throttle, int64_t now_ms)
{
    throttle->good = 0;
    if (now_ms - throttle->halved_at_ms >= HALVE_EVERY_MS) {
        throttle->limit = throttle->limit > 1 ? throttle->limit / 2 : 1;
        throttle->halved_at_ms = now_ms;
    }
    if (now_ms >= throttle->held_until_ms) {
        if (throttle->in_a_row < 5) /* from there on it is the longest */
            throttle->in_a_row++;
        throttle->held_until_ms = now_ms + hold_ms(throttle->in_a_row);
    }
}

void throttle_ended(struct throttle *throttle, bool throttled, int64_t now_ms)
{
    if (throttle->in_flight > 0)
        throttle->in_flight--;
    if (throttled)
        ended_throttled(throttle, now_ms);
    else
        ended_well(throttle);
}

int64_t pace_wait_ms(struct pace *pace, int64_t now_ms)
{
    if (now_ms < pace->next_ms)
        return pace->next_ms - now_ms;
    if (pace->per_second > 0)
        pace->next_ms = now_ms + (1000 + (int64_t)pace->per_second - 1) / (int64_t)pace->per_second;
    return 0;
}
