/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings of JSON as they stand between their quotes.
 */
#ifndef ROLECALL_CLI_SIMULATE_STRING_H
#define ROLECALL_CLI_SIMULATE_STRING_H

#include "base/arena.h"

/* What the string says: `raw` itself where nothing is escaped, else decoded into `arena`. *read is false for what is no
 * string of JSON, and for surrogates, whose reading is the parser's business. */
enum rc simulate_string_read(struct arena *arena, struct str raw, struct str *out, bool *read) MUST_USE;

#endif
