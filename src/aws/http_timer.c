/* SPDX-License-Identifier: Apache-2.0
 *
 * Timers of the loop. There are at most as many as calls that wait for a retry, so that a list does.
 */
#include "aws/http_timer.h"

#include <stdlib.h>

struct http_timer *http_timers_add(struct http_timers *timers, int64_t now_ms, int64_t ms, void (*fire)(void *self),
                                   void *self)
{
    struct http_timer *timer = malloc(sizeof *timer);
    struct http_timer **at = &timers->first;
    int64_t due;

    if (timer == NULL)
        return NULL;
    if (__builtin_add_overflow(now_ms, ms < 0 ? 0 : ms, &due))
        due = INT64_MAX;
    while (*at != NULL && (*at)->due_ms <= due)
        at = &(*at)->next;
    *timer = (struct http_timer){*at, due, timers->count++, fire, self};
    *at = timer;
    return timer;
}

void http_timers_remove(struct http_timers *timers, struct http_timer *timer)
{
    struct http_timer **at = &timers->first;

    while (*at != NULL && *at != timer)
        at = &(*at)->next;
    if (*at != NULL) {
        *at = timer->next;
        free(timer);
    }
}

bool http_timers_fire(struct http_timers *timers, int64_t now_ms)
{
    uint64_t end = timers->count;
    bool fired = false;

    /* What fire() makes has a higher number, and stands behind all that were due: the first such ends the round. */
    while (timers->first != NULL && timers->first->due_ms <= now_ms && timers->first->number < end) {
        struct http_timer timer = *timers->first;

        http_timers_remove(timers, timers->first);
        timer.fire(timer.self);
        fired = true;
    }
    return fired;
}

int64_t http_timers_wait_ms(const struct http_timers *timers, int64_t now_ms)
{
    if (timers->first == NULL)
        return -1;
    return timers->first->due_ms <= now_ms ? 0 : timers->first->due_ms - now_ms;
}

void http_timers_clear(struct http_timers *timers)
{
    while (timers->first != NULL)
        http_timers_remove(timers, timers->first);
}
