/* SPDX-License-Identifier: Apache-2.0
 *
 * Exact decimals as IAM's Numeric operators read them (IAM User Guide, "IAM JSON policy elements:
 * Condition operators", "Numeric condition operators"). Kept as digits: no length is too long.
 */
#include "text/decimal.h"

static struct str take_digits(struct str s, size_t *at)
{
    size_t start = *at;
    while (*at < s.len && s.at[*at] >= '0' && s.at[*at] <= '9')
        ++*at;
    return str_slice(s, start, *at);
}

bool decimal_read(struct str s, struct decimal *out)
{
    struct decimal d = {false, STR_EMPTY, STR_EMPTY};
    size_t at = 0;
    if (s.len != 0 && (s.at[0] == '-' || s.at[0] == '+')) {
        d.negative = s.at[0] == '-';
        at = 1;
    }
    d.whole = take_digits(s, &at);
    if (d.whole.len == 0)
        return false;
    if (at < s.len && s.at[at] == '.') {
        at++;
        d.fraction = take_digits(s, &at);
        if (d.fraction.len == 0)
            return false;
    }
    if (at != s.len)
        return false;

    while (d.whole.len != 0 && d.whole.at[0] == '0')
        d.whole = str_from(d.whole, 1);
    while (d.fraction.len != 0 && d.fraction.at[d.fraction.len - 1] == '0')
        d.fraction.len--;
    if (d.whole.len == 0 && d.fraction.len == 0)
        d.negative = false;
    *out = d;
    return true;
}

static int compare_sizes(struct decimal a, struct decimal b)
{
    if (a.whole.len != b.whole.len)
        return a.whole.len < b.whole.len ? -1 : 1;
    int order = str_compare(a.whole, b.whole);
    return order != 0 ? order : str_compare(a.fraction, b.fraction);
}

int decimal_compare(struct decimal a, struct decimal b)
{
    if (a.negative != b.negative)
        return a.negative ? -1 : 1;
    return a.negative ? compare_sizes(b, a) : compare_sizes(a, b);
}

bool decimal_is_whole(struct decimal d)
{
    return d.fraction.len == 0;
}

bool decimal_int64(struct decimal d, int64_t *out)
{
    int64_t value = 0;
    if (!decimal_is_whole(d))
        return false;
    for (size_t i = 0; i < d.whole.len; i++) {
        int digit = d.whole.at[i] - '0';
        /* Counted downwards: the most negative number has no positive twin. */
        if (__builtin_mul_overflow(value, (int64_t)10, &value) || __builtin_sub_overflow(value, (int64_t)digit, &value))
            return false;
    }
    if (!d.negative && __builtin_sub_overflow((int64_t)0, value, &value))
        return false;
    *out = value;
    return true;
}
