/* SPDX-License-Identifier: Apache-2.0
 *
 * Action and NotAction against the action of a request (iam-evaluation.md 2.2).
 *
 * AWS: IAM JSON policy elements: Action, and NotAction.
 */
#include "policy/match.h"

static enum tri match_entry(const struct policy_action *entry, struct str service, struct str name)
{
    if (entry->fault)
        return TRI_UNKNOWN;
    return tri_of(entry->all || (glob_match_plain(policy_action_service(entry), service, true) &&
                                 glob_match_plain(policy_action_name(entry), name, true)));
}

enum tri match_action(const struct policy_statement *statement, struct str action)
{
    struct str name = action;
    struct str service = str_cut(&name, ':');
    enum tri any = TRI_FALSE;

    for (size_t i = 0; i < statement->action_count && any != TRI_TRUE; i++)
        any = tri_or(any, match_entry(&statement->actions[i], service, name));
    return statement->not_action ? tri_not(any) : any;
}

bool action_is(struct str action, struct str lower)
{
    return str_equal_nocase(action, lower);
}
