/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the values of conditions: booleans, addresses, ARNs, text without regard to case
 * (iam-evaluation.md 4.3). Numbers are text/decimal.h, dates text/date.h, binaries text/base64.h.
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
    uint8_t low[16]; /* first and last address of the range */
    uint8_t high[16];
};
/* False: unreadable, or of no documented meaning (leading zeros, IPv4-mapped IPv6, prefix out of range). */
bool value_read_ip(struct str s, struct ip_range *out);
bool ip_range_contains(const struct ip_range *range, const struct ip_range *address);
/* Whether it is one address, not a wider range. */
bool ip_range_is_address(const struct ip_range *range);

/* The fields of an ARN, which its first five colons separate: at most VALUE_ARN_FIELDS, at least 1. */
#define VALUE_ARN_FIELDS 6
size_t value_arn_fields(struct str s);
/* Whether it is an ARN: it starts with `arn:` and has six fields. */
bool value_is_arn(struct str s);
/* Whether it is one or more '*' and nothing else. */
bool value_is_stars(struct str s);

/* Whether two texts may be equal to one who disregards case: T when they are equal with ASCII letters
 * folded, F when some character differs that no other spelling of case makes equal, U when only the
 * case of letters outside ASCII may part them. */
enum tri value_equal_nocase(struct str a, struct str b);

#endif
