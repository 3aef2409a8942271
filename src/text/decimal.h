/* SPDX-License-Identifier: Apache-2.0
 *
 * Exact decimals, as IAM's Numeric operators compare them: an optional sign, digits, an optional
 * fraction. No exponents, blanks, hex; never a double.
 */
#ifndef ROLECALL_TEXT_DECIMAL_H
#define ROLECALL_TEXT_DECIMAL_H

#include "base/str.h"

/* Normalized: no leading zeros in `whole`, no trailing ones in `fraction`, zero is not negative.
 * Borrows the text it was read from. */
struct decimal {
    bool negative;
    struct str whole;
    struct str fraction;
};

/* False when `s` is not such a number (".5" and "5." are not). */
bool decimal_read(struct str s, struct decimal *out);
int decimal_compare(struct decimal a, struct decimal b);
bool decimal_is_whole(struct decimal d);
/* A whole decimal as int64; false when it has a fraction or does not fit. */
bool decimal_int64(struct decimal d, int64_t *out);

#endif
