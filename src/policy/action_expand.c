/* SPDX-License-Identifier: Apache-2.0
 *
 * The actions of the list that statements name (iam-evaluation.md 8.2). Roles share most of their policies: what a statement
 * names is found once.
 *
 * AWS: IAM JSON policy elements: Action, and NotAction; Service Authorization Reference.
 */
#include "policy/action_expand.h"

#include "base/map.h"

struct action_expansions {
    struct arena *arena;
    struct action_set room;
    struct map *by_statement; /* its address, as bytes */
    size_t count;
};

struct action_expansions *action_expansions_new(struct arena *arena)
{
    struct action_expansions *expansions = ARENA_NEW(arena, struct action_expansions);

    if (expansions == NULL)
        return NULL;
    expansions->arena = arena;
    expansions->room = action_set_new(arena);
    expansions->by_statement = map_new(arena);
    return expansions->room.words == NULL || expansions->by_statement == NULL ? NULL : expansions;
}

static bool is_unlisted(struct str written)
{
    size_t index;

    return str_find(written, '*') == written.len && str_find(written, '?') == written.len &&
           !action_find(written, &index);
}

static enum rc list_actions(struct action_expansions *expansions, struct action_expansion *out)
{
    size_t count = out->all ? 0 : action_set_count(expansions->room);
    uint32_t *actions = ARENA_ARRAY(expansions->arena, count, uint32_t);

    if (actions == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; out->count < count && action_set_next(expansions->room, &i); i++)
        actions[out->count++] = (uint32_t)i;
    out->actions = actions;
    return RC_OK;
}

static enum rc expand(struct action_expansions *expansions, const struct policy_statement *statement,
                      struct action_expansion *out)
{
    struct str *unlisted = ARENA_ARRAY(expansions->arena, statement->action_count, struct str);

    if (unlisted == NULL)
        return RC_NO_MEMORY;
    action_set_subtract(expansions->room, expansions->room);
    for (size_t i = 0; i < statement->action_count; i++) {
        const struct policy_action *action = &statement->actions[i];
        out->all = out->all || (action->all && !action->fault);
        if (action->all && !action->fault)
            continue;
        if (action->fault || !action_set_add_pattern(expansions->room, action->written))
            out->unreadable = true;
        else if (is_unlisted(action->written))
            unlisted[out->unlisted_count++] = action->written;
    }
    out->unlisted = unlisted;
    return list_actions(expansions, out);
}

enum rc action_expand(struct action_expansions *expansions, const struct policy_statement *statement,
                      const struct action_expansion **out)
{
    struct str key = {(const char *)&statement, sizeof statement};
    const struct action_expansion *known = map_get(expansions->by_statement, key);
    struct action_expansion *made;
    enum rc rc;

    if (known != NULL) {
        *out = known;
        return RC_OK;
    }
    made = ARENA_NEW(expansions->arena, struct action_expansion);
    key = arena_copy(expansions->arena, key);
    if (made == NULL || key.at == NULL)
        return RC_NO_MEMORY;
    rc = expand(expansions, statement, made);
    if (rc == RC_OK)
        rc = map_put(expansions->by_statement, key, made);
    if (rc != RC_OK)
        return rc;
    made->number = ++expansions->count;
    *out = made;
    return RC_OK;
}

void action_expansion_add(const struct action_expansion *expansion, struct action_set set)
{
    for (size_t i = 0; i < expansion->count; i++)
        action_set_add(set, expansion->actions[i]);
    for (size_t i = 0; expansion->all && i < action_count(); i++)
        action_set_add(set, i);
}
