/* SPDX-License-Identifier: Apache-2.0
 *
 * The accounts of a run as each other's peers: found by id, read when a chain of assumptions leads to them.
 *
 * Which account is where is looked up when a trust policy first names another one: the beginning of each dump tells.
 * Each thread keeps the GRAPH_OTHERS_MAX accounts that it read last.
 */
#ifndef ROLECALL_CLI_PEERS_H
#define ROLECALL_CLI_PEERS_H

#include "account/graph.h"
#include "account/snapshot.h"

/* Where each account of a run is; shared by its threads. */
struct peer_index;
/* Over a list that outlives it. NULL for want of memory. */
struct peer_index *peer_index_new(const struct snapshot_list *list) MUST_USE;
void peer_index_free(struct peer_index *index); /* NULL is fine */

/* An account that could not be read when another one asked for it is an error of the run, unless its own turn gave one
 * already. peer_index_said: entry number `at` of the list could not be read in its own turn. peer_index_unsaid, when all
 * had theirs: true, and the error is the caller's, where something is left to say of entry `at`. */
void peer_index_said(struct peer_index *index, size_t at);
bool peer_index_unsaid(struct peer_index *index, size_t at, struct err *err);

/* The peers of one thread, read with its reader. */
struct peers;
struct peers *peers_new(struct peer_index *index, struct snapshot_reader *reader) MUST_USE;
void peers_free(struct peers *peers); /* NULL is fine; before the reader */
/* For graphs; NULL where no other account can be there. */
const struct graph_peers *peers_of_graph(const struct peers *peers);

#endif
