/* SPDX-License-Identifier: Apache-2.0
 *
 * Action and NotAction against the action of a request (iam-evaluation.md 2.2).
 *
 * Most statements speak of other services than the one that is asked for: a number for the service of each pattern, and a
 * bit for each service of a statement, tell that without a look at any text.
 *
 * AWS: IAM JSON policy elements: Action, and NotAction.
 */
#include "policy/match.h"

uint16_t action_service_hash(struct str service)
{
    uint32_t hash = 2166136261u;

    for (size_t i = 0; i < service.len; i++) {
        unsigned char c = (unsigned char)service.at[i];
        hash = (hash ^ (uint32_t)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * 16777619u;
    }
    hash ^= hash >> 16;
    return (uint16_t)hash == 0 ? 1 : (uint16_t)hash;
}

uint64_t statement_services(const struct policy_statement *statement)
{
    uint64_t services = 0;

    if (statement->not_action)
        return UINT64_MAX;
    for (size_t i = 0; i < statement->action_count; i++) {
        if (statement->actions[i].service == 0)
            return UINT64_MAX;
        services |= action_service_bit(statement->actions[i].service);
    }
    return services;
}

struct asked_action asked_action(struct str action)
{
    struct asked_action asked = {.name = action};

    asked.service = str_cut(&asked.name, ':');
    asked.hash = action_service_hash(asked.service);
    asked.bit = action_service_bit(asked.hash);
    return asked;
}

static enum tri match_entry(const struct policy_action *entry, const struct asked_action *asked)
{
    if (entry->service != 0 && entry->service != asked->hash)
        return TRI_FALSE;
    if (entry->fault)
        return TRI_UNKNOWN;
    return tri_of(entry->all || (glob_match_plain(policy_action_service(entry), asked->service, true) &&
                                 glob_match_plain(policy_action_name(entry), asked->name, true)));
}

enum tri match_asked_action(const struct policy_statement *statement, const struct asked_action *asked)
{
    enum tri any = TRI_FALSE;

    if ((statement->services & asked->bit) == 0)
        return TRI_FALSE;
    for (size_t i = 0; i < statement->action_count && any != TRI_TRUE; i++)
        any = tri_or(any, match_entry(&statement->actions[i], asked));
    return statement->not_action ? tri_not(any) : any;
}

enum tri match_action(const struct policy_statement *statement, struct str action)
{
    struct asked_action asked = asked_action(action);

    return match_asked_action(statement, &asked);
}

bool action_is(struct str action, struct str lower)
{
    return str_equal_nocase(action, lower);
}
