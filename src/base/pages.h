/* SPDX-License-Identifier: Apache-2.0
 *
 * Pages of memory.
 */
#ifndef ROLECALL_BASE_PAGES_H
#define ROLECALL_BASE_PAGES_H

#include <stddef.h>

/* Tells the system that most of this new memory will be written to, so that it can give large pages: a small part of the
 * time that it takes to give many small ones. A hint: it does nothing where there is too little memory to matter. */
void pages_prefer_large(void *at, size_t size);

#endif
