/* SPDX-License-Identifier: Apache-2.0
 *
 * Everything that a role can do: its policies expanded into actions (iam-evaluation.md 8).
 *
 * What is allowed outright is found without proof; of the rest, actions that the same statements hit have the same answer, so
 * each such class is decided once. What needs no
 * permission (sts:GetCallerIdentity, sts:GetSessionToken) no policy gives: it is in no set.
 */
#ifndef ROLECALL_POLICY_EFFECTIVE_H
#define ROLECALL_POLICY_EFFECTIVE_H

#include "policy/action_expand.h"
#include "policy/decide.h"

struct effective_set {
    struct action_set allowed; /* on some resource, or without one */
    struct action_set conditional;
    struct action_set unknown;
    /* Action literals of Allow statements that are in no list, as written, each once, sorted. */
    const struct str *unlisted;
    size_t unlisted_count;
    /* An Allow with Action "*" or NotAction: what AWS adds later is in it too. */
    bool open_ended;
};

/* What callers of one account have in common at one time: what statements mean, and answers of classes that were decided
 * before. Lives in `arena`. `wanted`: DECIDE_ANSWER, or DECIDE_WHETHER, when `allowed` stays empty and `conditional` has
 * what is in either. */
struct effective_work;
enum rc effective_work_new(struct arena *arena, enum decide_wanted wanted, struct effective_work **out) MUST_USE;
struct action_expansions *effective_expansions(struct effective_work *work);

/* Answers for every action of `universe` (NULL: all) asked by `caller`. Resources: none, or some (8.3). `target` gives
 * the owner's side for all of them (RCPs); its kind and ARN are not looked at. `work` may be NULL: one for this
 * call alone, of DECIDE_ANSWER. */
enum rc effective_actions(struct arena *arena, struct effective_work *work, const struct caller *caller,
                          const struct session_origins *origins, const struct target *owner,
                          const struct action_set *universe, int64_t now, struct effective_set *out) MUST_USE;

#endif
