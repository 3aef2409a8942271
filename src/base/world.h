/* SPDX-License-Identifier: Apache-2.0
 *
 * What a run takes from outside that is neither its input nor its output: the clock and the
 * environment. It enters through this struct, so that a test can be any day on any machine.
 */
#ifndef ROLECALL_BASE_WORLD_H
#define ROLECALL_BASE_WORLD_H

#include <stdint.h>

struct world {
    void *self;
    int64_t (*now)(void *self);                          /* seconds since 1970, UTC */
    const char *(*getenv)(void *self, const char *name); /* NULL when not set */
};

/* The real clock and environment. */
struct world world_real(void);

#endif
