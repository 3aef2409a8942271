/* SPDX-License-Identifier: Apache-2.0
 *
 * Whether a JSON file is an account's dump, by the names at its top level alone.
 */
#ifndef ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H
#define ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H

#include "base/str.h"

enum snapshot_kind {
    /* Its top level has RoleDetailList, or it ends or goes wrong after another section of a dump has begun. */
    SNAPSHOT_DUMP,
    /* Other JSON, as far as its top level tells. */
    SNAPSHOT_OTHER,
    /* Nothing, no JSON, or JSON that ends or goes wrong at its top level before it tells what it is: an account that
     * was not saved well looks like this. */
    SNAPSHOT_BROKEN,
    SNAPSHOT_KIND_COUNT
};

/* Reading a dump or what is broken says what is wrong with it. Makes no document; one pass over the bytes at most. */
enum snapshot_kind snapshot_peek(struct str bytes);

#endif
