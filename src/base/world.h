/* SPDX-License-Identifier: Apache-2.0
 *
 * What a run takes from outside that is neither its input nor its output: the clocks, the environment, chance.
 * It enters through this struct, so that a test can be any day on any machine.
 */
#ifndef ROLECALL_BASE_WORLD_H
#define ROLECALL_BASE_WORLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct world {
    void *self;
    int64_t (*now)(void *self);                          /* seconds since 1970, UTC */
    const char *(*getenv)(void *self, const char *name); /* NULL when not set */
    int64_t (*monotonic_ms)(void *self);                 /* milliseconds since some moment; never goes back */
    bool (*random)(void *self, void *out, size_t size);  /* bytes that nobody can guess; false: there are none */
};

/* The real clock and environment. */
struct world world_real(void);

#endif
