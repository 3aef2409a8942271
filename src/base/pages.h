/* SPDX-License-Identifier: Apache-2.0
 *
 * Pages of memory.
 */
#ifndef ROLECALL_BASE_PAGES_H
#define ROLECALL_BASE_PAGES_H

#include "base/err.h"

/* New memory as malloc gives it, and free takes it; of much, most of which will be written to, in large pages: a small
 * part of the time that it takes to fetch many small ones. */
void *pages_new(size_t size) MUST_USE;
/* The same wish for memory that has grown. A hint: it does nothing where there is too little to matter. */
void pages_prefer_large(void *at, size_t size);

#endif
