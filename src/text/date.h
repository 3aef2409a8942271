/* SPDX-License-Identifier: Apache-2.0
 *
 * Instants: the W3C profile of ISO 8601 that IAM's Date operators read, the looser forms that dumps
 * hold, and back. Seconds since 1970-01-01T00:00:00Z; fractions as nanoseconds.
 */
#ifndef ROLECALL_TEXT_DATE_H
#define ROLECALL_TEXT_DATE_H

#include "base/arena.h"

struct instant {
    int64_t seconds;
    uint32_t nanos; /* 0 … 999,999,999 */
};

enum date_form {
    DATE_UNREADABLE, /* a time without zone, lower case t or z, impossible dates, anything else */
    DATE_AMBIGUOUS,  /* four digits alone: a year or an epoch (iam-evaluation.md 4.3) */
    DATE_READ
};

/* Strict: iam-evaluation.md 4.3. YYYY-MM, YYYY-MM-DD, …Thh:mmTZD, …Thh:mm:ssTZD, …Thh:mm:ss.sTZD, or
 * whole seconds since 1970 (an optional minus sign). */
enum date_form date_read(struct str s, struct instant *out);
/* Loose: what dumps hold. The strict forms, a blank instead of T, no zone (UTC), four digits are a year,
 * fractions of an epoch. False: unreadable. */
bool date_read_loose(struct str s, struct instant *out);
int instant_compare(struct instant a, struct instant b);
/* "2026-11-24T09:30:00Z". .at is NULL for want of memory. */
struct str date_print(struct arena *arena, int64_t seconds);

#endif
