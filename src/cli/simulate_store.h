/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies that requests of `simulate` brought before, found by their bytes: the same policy is read and compiled once.
 *
 * A policy is found by the bytes between the quotes of its JSON string, all of them compared, so that one that is
 * escaped or laid out otherwise is another one. What is kept is bounded: once it has grown past the store's size, all of
 * it is let go between two requests, and what is still in use is read once more. So memory does not grow with the
 * stream, and nothing need be noted when a policy is found.
 *
 * One store per thread.
 */
#ifndef ROLECALL_CLI_SIMULATE_STORE_H
#define ROLECALL_CLI_SIMULATE_STORE_H

#include "cli/simulate.h"

/* What `simulate` keeps, in bytes. */
#define POLICY_STORE_SIZE ((size_t)32 << 20)

struct policy_store;

struct policy_store *policy_store_new(size_t size) MUST_USE;
void policy_store_free(struct policy_store *store); /* NULL is fine */
/* The policy of that type whose JSON string has these bytes between its quotes. *out is NULL where the string or the
 * policy in it has a fault. Valid until the next policy_store_settle. */
enum rc policy_store_find(struct policy_store *store, enum policy_type type, struct str raw,
                          struct simulate_policy **out) MUST_USE;
/* Between two requests: lets all policies go where they have become too many. */
void policy_store_settle(struct policy_store *store);
/* Policies that are kept, and how many were read so far. */
size_t policy_store_count(const struct policy_store *store);
size_t policy_store_reads(const struct policy_store *store);

#endif
