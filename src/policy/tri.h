/* SPDX-License-Identifier: Apache-2.0
 *
 * Kleene's three values (iam-evaluation.md, 6.1): AND is the minimum, OR the maximum, NOT swaps the
 * ends. The middle one never becomes an end by default.
 */
#ifndef ROLECALL_POLICY_TRI_H
#define ROLECALL_POLICY_TRI_H

#include <stdbool.h>

enum tri {
    TRI_FALSE,
    TRI_UNKNOWN,
    TRI_TRUE
};

static inline enum tri tri_and(enum tri a, enum tri b)
{
    return a < b ? a : b;
}
static inline enum tri tri_or(enum tri a, enum tri b)
{
    return a > b ? a : b;
}
static inline enum tri tri_not(enum tri a)
{
    return (enum tri)(TRI_TRUE - a);
}
static inline enum tri tri_of(bool b)
{
    return b ? TRI_TRUE : TRI_FALSE;
}

#endif
