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

static bool has_wildcards(struct str written)
{
    return str_find(written, '*') < written.len || str_find(written, '?') < written.len;
}

static enum rc expand(struct action_expansions *expansions, const struct policy_statement *statement,
                      struct action_expansion *out)
{
    struct str *unlisted = ARENA_ARRAY(expansions->arena, statement->action_count, struct str);

    if (unlisted == NULL)
        return RC_NO_MEMORY;
    action_set_clear(expansions->room);
    for (size_t i = 0; i < statement->action_count; i++) {
        const struct policy_action *action = &statement->actions[i];
        bool literal = !has_wildcards(action->written);
        size_t index;
        out->all = out->all || (action->all && !action->fault);
        if (action->all && !action->fault)
            continue;
        if (!action->fault && literal && action_find(action->written, &index))
            action_set_add(expansions->room, index);
        else if (action->fault || !action_set_add_pattern(expansions->room, action->written))
            out->unreadable = true;
        else if (literal)
            unlisted[out->unlisted_count++] = action->written;
    }
    out->unlisted = unlisted;
    if (out->all)
        action_set_clear(expansions->room);
    return action_set_take(expansions->room, expansions->arena, &out->actions);
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
    action_set_add_run(set, &expansion->actions);
    if (expansion->all)
        action_set_fill(set);
}
