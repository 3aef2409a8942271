/* SPDX-License-Identifier: Apache-2.0
 *
 * A request of `simulate` read by its marks (simulate_split.h), without a parser, and with its policies from a store.
 *
 * It reads what nearly all requests are: strings, lists, the members there are, nothing wrong. Whatever else it meets
 * it leaves to simulate_read, which says what is wrong and where; what it does read is what simulate_read would.
 */
#ifndef ROLECALL_CLI_SIMULATE_QUICK_H
#define ROLECALL_CLI_SIMULATE_QUICK_H

#include "cli/simulate_split.h"
#include "cli/simulate_store.h"

/* The request that the splitter has completed. *read is false where it is left to simulate_read. What was read borrows
 * from the splitter's bytes and from the store. */
enum rc simulate_read_quickly(struct arena *arena, struct policy_store *store, const struct splitter *splitter,
                              struct simulate_request *out, bool *read) MUST_USE;

#endif
