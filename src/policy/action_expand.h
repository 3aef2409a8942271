/* SPDX-License-Identifier: Apache-2.0
 *
 * The actions of the list that statements name, found once for each statement.
 */
#ifndef ROLECALL_POLICY_ACTION_EXPAND_H
#define ROLECALL_POLICY_ACTION_EXPAND_H

#include "policy/action.h"
#include "policy/match.h"

struct action_expansion {
    size_t number;             /* of the statement, from 1, in the order of first sight */
    struct action_run actions; /* that its Action, or NotAction, names */
    bool all;                  /* "*": they are not listed */
    bool unreadable;           /* some entry is no pattern */
    /* Entries without wildcards that are in no list, as written. */
    const struct str *unlisted;
    size_t unlisted_count;
};

/* Lives in `arena`, and borrows the statements. */
struct action_expansions;
struct action_expansions *action_expansions_new(struct arena *arena) MUST_USE;
enum rc action_expand(struct action_expansions *expansions, const struct policy_statement *statement,
                      const struct action_expansion **out) MUST_USE;

/* set = set OR what the statement's Action or NotAction names (not its complement). */
void action_expansion_add(const struct action_expansion *expansion, struct action_set set);

#endif
