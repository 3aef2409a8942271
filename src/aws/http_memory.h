/* SPDX-License-Identifier: Apache-2.0
 *
 * The memory that libcurl takes: wiped before it is given back, since copies of keys, tokens and bodies are in it,
 * which libcurl frees as they stand.
 */
#ifndef ROLECALL_AWS_HTTP_MEMORY_H
#define ROLECALL_AWS_HTTP_MEMORY_H

#include "base/err.h"

/* libcurl is made ready, with such memory. Counted: each that returned RC_OK needs its http_memory_end. */
enum rc http_memory_begin(struct err *err) MUST_USE;
void http_memory_end(void);
/* How many of its allocations have failed so far, for who wants to know whether one did meanwhile. */
unsigned http_memory_failures(void);

#endif
