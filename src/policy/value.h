/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the values of conditions that are not text: booleans, addresses, binaries
 * (iam-evaluation.md 4.3). Numbers are text/decimal.h, dates text/date.h.
 */
#ifndef ROLECALL_POLICY_VALUE_H
#define ROLECALL_POLICY_VALUE_H

#include "base/buf.h"
#include "policy/tri.h"

/* `true` or `false`, any ASCII case. */
bool value_read_bool(struct str s, bool *out);

/* An address range: `count` leading bits of `bytes` count. IPv4 uses the first four bytes. */
struct ip_range {
    bool v6;
    unsigned prefix;
    uint8_t low[16];  /* first and last address of the range */
    uint8_t high[16];
};
/* False: unreadable, or of no documented meaning (leading zeros, IPv4-mapped IPv6, prefix out of range). */
bool value_read_ip(struct str s, struct ip_range *out);
bool ip_range_contains(const struct ip_range *range, const struct ip_range *address);

#endif
