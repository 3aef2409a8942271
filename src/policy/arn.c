/* SPDX-License-Identifier: Apache-2.0
 *
 * Splitting an ARN.
 */
#include "policy/arn.h"

bool arn_read(struct str text, struct arn *out)
{
    struct str fields[4];
    size_t at = 4;

    if (!str_starts_with(text, STR("arn:")))
        return false;
    /* They are short: a byte at a time is as fast as can be. */
    for (size_t i = 0; i < 4; i++) {
        size_t from = at;

        while (at < text.len && text.at[at] != ':')
            at++;
        if (at == text.len)
            return false;
        fields[i] = str_slice(text, from, at);
        at++;
    }
    *out = (struct arn){fields[0], fields[1], fields[2], fields[3], str_from(text, at)};
    return true;
}

bool arn_is_account(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return false;
    }
    return text.len == 12;
}
