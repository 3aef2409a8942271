/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys that policies mention. Most mention few: those are looked through, and only more of them get a table.
 *
 * AWS: IAM API Reference, EvaluationResult (MissingContextValues).
 */
#include "cli/simulate_mention.h"

enum {
    FEW = 16
};

static bool is_there(const struct mentions *mentions, struct str lower)
{
    if (mentions->seen != NULL)
        return map_get(mentions->seen, lower) != NULL;
    for (size_t i = 0; i < mentions->count; i++) {
        if (str_equal(mentions->keys[i].lower, lower))
            return true;
    }
    return false;
}

static enum rc make_table(struct mentions *mentions)
{
    mentions->seen = map_new(mentions->arena);
    if (mentions->seen == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < mentions->count; i++) {
        if (map_put(mentions->seen, mentions->own[i].lower, mentions) != RC_OK)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

/* A list of its own, where it was a policy's so far. */
static enum rc make_own(struct mentions *mentions)
{
    struct simulate_mention *own = ARENA_ARRAY(mentions->arena, mentions->count + FEW, struct simulate_mention);

    if (own == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < mentions->count; i++)
        own[i] = mentions->keys[i];
    mentions->own = own;
    mentions->capacity = mentions->count + FEW;
    return RC_OK;
}

enum rc mentions_add(struct mentions *mentions, struct str lower, struct str written)
{
    struct simulate_mention *place;
    enum rc rc = RC_OK;

    if (lower.len == 0 || is_there(mentions, lower))
        return RC_OK;
    if (mentions->own == NULL)
        rc = make_own(mentions);
    if (rc == RC_OK && mentions->count >= FEW && mentions->seen == NULL)
        rc = make_table(mentions);
    if (rc != RC_OK)
        return rc;
    place = ARENA_PUSH(mentions->arena, mentions->own, mentions->count, mentions->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = (struct simulate_mention){lower, written};
    mentions->keys = mentions->own;
    mentions->count++;
    return mentions->seen == NULL ? RC_OK : map_put(mentions->seen, lower, mentions);
}

enum rc mentions_add_policy(struct mentions *mentions, const struct simulate_policy *policy)
{
    enum rc rc = RC_OK;

    if (mentions->count == 0) {
        mentions->keys = policy->mentions;
        mentions->count = policy->mention_count;
        mentions->own = NULL;
        return RC_OK;
    }
    for (size_t i = 0; i < policy->mention_count && rc == RC_OK; i++)
        rc = mentions_add(mentions, policy->mentions[i].lower, policy->mentions[i].written);
    return rc;
}

static enum rc add_list(struct mentions *mentions, const struct simulate_policies *list)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < list->layer.count && rc == RC_OK; i++)
        rc = mentions_add_policy(mentions, list->items[i]);
    return rc;
}

static enum rc add_levels(struct mentions *mentions, const struct simulate_policies *levels, size_t count)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < count && rc == RC_OK; i++)
        rc = add_list(mentions, &levels[i]);
    return rc;
}

enum rc mentions_of_request(struct arena *arena, struct simulate_request *request)
{
    struct mentions mentions = {.arena = arena};
    enum rc rc = add_list(&mentions, &request->identity);

    if (rc == RC_OK)
        rc = add_list(&mentions, &request->boundary);
    if (rc == RC_OK)
        rc = add_list(&mentions, &request->session);
    if (rc == RC_OK)
        rc = add_list(&mentions, &request->resource);
    if (rc == RC_OK)
        rc = add_levels(&mentions, request->scp_policies, request->scps.count);
    if (rc == RC_OK)
        rc = add_levels(&mentions, request->rcp_policies, request->rcps.count);
    request->mentioned = mentions.keys;
    request->mentioned_count = mentions.count;
    return rc;
}
