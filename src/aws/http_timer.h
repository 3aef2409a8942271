/* SPDX-License-Identifier: Apache-2.0
 *
 * What is to be called when some time has passed: a list in the order of time, those of one moment in the order in
 * which they were made. The list's owner tells the time.
 */
#ifndef ROLECALL_AWS_HTTP_TIMER_H
#define ROLECALL_AWS_HTTP_TIMER_H

#include "base/err.h"

struct http_timer {
    struct http_timer *next;
    int64_t due_ms;
    uint64_t number;
    void (*fire)(void *self);
    void *self;
};
struct http_timers {
    struct http_timer *first;
    uint64_t count; /* that were ever made */
};

/* NULL for want of memory. A time below 0 is 0. */
struct http_timer *http_timers_add(struct http_timers *timers, int64_t now_ms, int64_t ms, void (*fire)(void *self),
                                   void *self) MUST_USE;
void http_timers_remove(struct http_timers *timers, struct http_timer *timer);
/* Fires what is due; not what is made meanwhile. True: something fired. */
bool http_timers_fire(struct http_timers *timers, int64_t now_ms);
/* Milliseconds until the next one; -1: there is none. */
int64_t http_timers_wait_ms(const struct http_timers *timers, int64_t now_ms);
/* Frees all, unfired. */
void http_timers_clear(struct http_timers *timers);

#endif
