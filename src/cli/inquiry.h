/* SPDX-License-Identifier: Apache-2.0
 *
 * One role or user, and requests of its: what explain asks the engine.
 */
#ifndef ROLECALL_CLI_INQUIRY_H
#define ROLECALL_CLI_INQUIRY_H

#include "cli/answers.h"

/* One of the two. */
struct explained {
    const struct role *role;
    const struct user *user;
};

struct inquiry {
    struct arena *arena;
    struct account *account;
    struct explained entity;
    struct graph *graph;
    const struct graph_peers *peers;
    int64_t now;
    struct caller caller;
    struct session_origins origins;
};

/* All of these: RC_NO_MEMORY is the one failure. */
enum rc inquiry_new(struct arena *arena, struct account *account, struct explained entity, int64_t now,
                    const struct graph_peers *peers, struct inquiry *out) MUST_USE;
/* One request. `resource` empty: none or some, as the action has it. Of sts:AssumeRole it is the ARN of a role, whose trust
 * policy answers too; of a role elsewhere it is not asked, and a note says how to. */
enum rc inquiry_ask(const struct inquiry *inquiry, struct str action, struct str resource,
                    struct explain_action *out) MUST_USE;
/* sts:AssumeRole on each role of the account: those of which it is not denied, else one answer for all of them. */
enum rc inquiry_ask_roles(const struct inquiry *inquiry, struct str action, const struct explain_action **out,
                          size_t *count) MUST_USE;

#endif
