/* SPDX-License-Identifier: Apache-2.0
 *
 * The real clock and environment.
 */
#include "base/world.h"

#include <stdlib.h>
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

struct world world_real(void)
{
    return (struct world){NULL, real_now, real_getenv};
}
