/* SPDX-License-Identifier: Apache-2.0
 *
 * The keys that policies mention, each once, in the order of first sight.
 */
#ifndef ROLECALL_CLI_SIMULATE_MENTION_H
#define ROLECALL_CLI_SIMULATE_MENTION_H

#include "base/map.h"
#include "cli/simulate.h"

/* Starts as {.arena = arena}; the keys are borrowed. */
struct mentions {
    struct arena *arena;
    const struct simulate_mention *keys; /* possibly those of a policy, until one more comes */
    size_t count;
    /* Private. */
    struct simulate_mention *own; /* NULL: `keys` are a policy's */
    size_t capacity;
    struct map *seen; /* in lower case; NULL as long as they are few */
};

enum rc mentions_add(struct mentions *mentions, struct str lower, struct str written) MUST_USE;
/* All that a policy mentions. */
enum rc mentions_add_policy(struct mentions *mentions, const struct simulate_policy *policy) MUST_USE;
/* Those of all policies of the request whose keys AWS tells. */
enum rc mentions_of_request(struct arena *arena, struct simulate_request *request) MUST_USE;

#endif
