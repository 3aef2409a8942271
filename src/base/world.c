/* SPDX-License-Identifier: Apache-2.0
 *
 * The real clocks, environment and chance.
 */
#include "base/world.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

static int64_t real_now(void *self)
{
    (void)self;
    return (int64_t)time(NULL);
}

static const char *real_getenv(void *self, const char *name)
{
    (void)self;
    return getenv(name);
}

static int64_t real_monotonic_ms(void *self)
{
    (void)self;
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now); /* cannot fail: the clock exists, the pointer is good */
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool real_random(void *self, void *out, size_t size)
{
    (void)self;
    unsigned char *at = out;
    while (size > 0) {
        ssize_t got = getrandom(at, size, 0);
        if (got < 0 && errno != EINTR)
            return false;
        if (got > 0) {
            at += got;
            size -= (size_t)got;
        }
    }
    return true;
}

struct world world_real(void)
{
    return (struct world){NULL, real_now, real_getenv, real_monotonic_ms, real_random};
}
