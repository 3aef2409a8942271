/* SPDX-License-Identifier: Apache-2.0
 *
 * Whether a JSON file is an account's dump, by the names at its top level alone; and whose a snapshot is, by the
 * beginning of its dump.
 */
#ifndef ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H
#define ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H

#include "account/snapshot.h"

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

/* Whether what begins so is a dump, whatever follows. */
bool snapshot_begins_dump(struct str bytes);

/* The account id in the first ARN of an entity of a dump, or of its beginning; borrowed. Empty: there is none. */
struct str snapshot_dump_id(struct str bytes);

/* The account id of an entry: as reading it would find, where reading it succeeds. In `arena`; empty when nothing tells
 * it, or the entry can be read but once (standard input, a pipe). RC_IO, with the place, where the system refuses; what
 * is wrong with the files themselves is left to their reader. */
enum rc snapshot_peek_id(struct arena *arena, const struct snapshot_entry *entry, struct str *id,
                         struct err *err) MUST_USE;

#endif
