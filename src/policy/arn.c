/* SPDX-License-Identifier: Apache-2.0
 *
 * Splitting an ARN.
 */
#include "policy/arn.h"

bool arn_read(struct str text, struct arn *out)
{
    struct str fields[5];
    struct str rest = text;

    for (size_t i = 0; i < 5; i++) {
        if (str_find(rest, ':') == rest.len)
            return false;
        fields[i] = str_cut(&rest, ':');
    }
    if (!str_equal(fields[0], STR("arn")))
        return false;
    *out = (struct arn){fields[1], fields[2], fields[3], fields[4], rest};
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
