/* SPDX-License-Identifier: Apache-2.0
 *
 * Large pages by madvise(2), where the system leaves them to those who ask.
 */
#include "base/pages.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#define PAGE       ((uintptr_t)4096)
#define PAGE_LARGE ((size_t)2 << 20)

void *pages_new(size_t size)
{
    void *memory;
    if (size < PAGE_LARGE)
        return malloc(size);
    if (posix_memalign(&memory, PAGE_LARGE, size) != 0)
        return NULL;
    pages_prefer_large(memory, size);
    return memory;
}

void pages_prefer_large(void *at, size_t size)
{
    uintptr_t begin = ((uintptr_t)at + PAGE - 1) & ~(PAGE - 1);
    uintptr_t end = ((uintptr_t)at + size) & ~(PAGE - 1);
    if (size >= PAGE_LARGE)
        (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE); /* a system without them says no */
}
