/* SPDX-License-Identifier: Apache-2.0
 *
 * Whether a JSON file is an account's dump, by the names at its top level alone.
 */
#ifndef ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H
#define ROLECALL_ACCOUNT_SNAPSHOT_PEEK_H

#include "base/str.h"

/* True for JSON whose top level has RoleDetailList, and for JSON that ends or goes wrong after another section
 * of a dump has begun: reading it then says what is wrong. Makes no document; one pass over the bytes at most. */
bool snapshot_is_dump(struct str bytes);

#endif
