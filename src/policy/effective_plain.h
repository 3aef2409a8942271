/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to effective.c: actions whose answer needs no proof, since no condition and no variable has a say in it.
 */
#ifndef ROLECALL_POLICY_EFFECTIVE_PLAIN_H
#define ROLECALL_POLICY_EFFECTIVE_PLAIN_H

#include "policy/action_expand.h"

/* What is so of actions whoever asks. */
struct plain_facts {
    struct action_set with_resource; /* those for which a policy can name resources */
    struct action_set nameable;      /* the same, and the one more of 2.3 rule 4 */
    struct action_set spared;        /* whom no SCP restricts */
    struct action_set keys;          /* on a KMS key, whose policy has a say */
};
enum rc plain_facts_make(struct arena *arena, struct plain_facts *out) MUST_USE;

/* Actions by their answers; none is in two of them. */
struct plain_answers {
    struct action_set allowed;   /* always, on any resource and without one */
    struct action_set somewhere; /* on some resource; perhaps not on all */
    struct action_set unknown;   /* it hangs on the policy of a key */
    struct action_set denied;
};
/* `owner` as effective_actions has it. In `arena`, which is used as scratch memory too. */
enum rc effective_plain(struct arena *arena, const struct plain_facts *facts, struct action_expansions *expansions,
                        const struct caller *caller, const struct target *owner, struct plain_answers *out) MUST_USE;

#endif
