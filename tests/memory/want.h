/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory, at every place that asks for some. The programs that use this are linked so that the allocations of
 * arenas and of malloc's family come by here (meson.build has the list). First the work is done once while the ways to
 * its allocations are noted, a way being the row of calls down to it; then it is done again for each new way, whose
 * first allocation fails. So every line that hands such a failure on is reached by every row of callers, and no work is
 * done a thousand times for places that have been seen.
 */
#ifndef ROLECALL_TESTS_MEMORY_WANT_H
#define ROLECALL_TESTS_MEMORY_WANT_H

#include <stdbool.h>
#include <stddef.h>

/* From now on ways to allocations are noted. */
void want_watch(void);
/* From now on allocation number `place` fails. */
void want_fail(size_t place);
/* No more of either. */
void want_stop(void);

/* How many allocations were reached, while it was watched, by ways not seen before: *places are their numbers, from 1,
 * good until the next want_watch. */
size_t want_watched(const size_t **places);
/* Whether the allocation that was to fail came, and failed. */
bool want_failed(void);
/* Prints the row of calls down to it, as addr2line reads it, to standard error. */
void want_show(void);
/* Frees what has been noted. */
void want_forget(void);

#endif
