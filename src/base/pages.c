/* SPDX-License-Identifier: Apache-2.0
 *
 * Large pages by madvise(2), where the system leaves them to those who ask.
 */
#include "base/pages.h"

#include <stdint.h>
#include <sys/mman.h>

#define PAGE       ((uintptr_t)4096)
#define SIZE_LEAST ((size_t)4 << 20)

void pages_prefer_large(void *at, size_t size)
{
    uintptr_t begin = ((uintptr_t)at + PAGE - 1) & ~(PAGE - 1);
    uintptr_t end = ((uintptr_t)at + size) & ~(PAGE - 1);
    if (size >= SIZE_LEAST)
        (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE); /* a system without them says no */
}
