/* SPDX-License-Identifier: Apache-2.0
 *
 * One account's place in its organization: from the account up to the root, and what is attached to each level.
 *
 * AWS: Organizations API Reference, ListParents, ListPoliciesForTarget.
 */
#include "collect/organization_parts.h"

#include <stdlib.h>

/* Up to the root, if *whole. */
static enum rc read_parents(struct organization_reader *reader, struct organization_node *node, bool *whole)
{
    enum rc rc = RC_OK;
    *whole = false;
    for (size_t depth = 0; rc == RC_OK && depth <= ORGANIZATION_DEPTH_MOST; depth++) {
        const struct parameter parameter = {.name = STR("ChildId"), .text = node->id};
        if (str_starts_with(node->id, STR("r-"))) {
            *whole = true;
            return RC_OK;
        }
        rc = organization_ask(reader, OPERATION_LIST_PARENTS, &parameter, 1);
        struct json_iter it = json_iter(organization_answer(reader, STR("Parents")));
        if (rc != RC_OK || !json_next(&it)) /* a child has one */
            return rc;
        struct organization_node *parent = organization_node(reader, json_string(json_get(it.value, STR("Id"))));
        if (parent == NULL)
            return err_no_memory(reader->err);
        if (parent == node || parent->parent != NULL || str_equal(parent->id, reader->task->account))
            return rc; /* a circle, which is no tree */
        node->parent = parent;
        node = parent;
    }
    return rc;
}

/* *known becomes false when something was refused. */
static enum rc read_level(struct organization_reader *reader, struct organization_node *node,
                          enum organization_policy_type type, bool *known)
{
    const struct parameter parameters[] = {
        {.name = STR("TargetId"), .text = node->id},
        {.name = STR("Filter"), .text = organization_type_name(type)},
    };
    enum rc rc = organization_ask(reader, OPERATION_LIST_POLICIES_FOR_TARGET, parameters, 2);
    struct str *ids = NULL;
    size_t count = 0;
    if (rc != RC_OK || !organization_answered(reader)) {
        *known = false;
        return rc;
    }
    rc = organization_policy_ids(reader, &ids, &count);
    if (rc != RC_OK)
        return rc;
    struct str *documents = ARENA_ARRAY(reader->arena, count, struct str);
    if (documents == NULL)
        return err_no_memory(reader->err);
    qsort(ids, count, sizeof *ids, str_order);
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        rc = organization_document(reader, ids[i], &documents[i]);
        *known = *known && documents[i].at != NULL;
    }
    node->policies[type] = documents;
    node->policy_count[type] = count;
    return rc;
}

static enum rc read_levels(struct organization_reader *reader, struct organization_node *node,
                           enum organization_policy_type type)
{
    enum rc rc = RC_OK;
    bool known = true;
    for (const struct organization_node *at = node; rc == RC_OK && known && at != NULL; at = at->parent)
        rc = read_level(reader, map_get(reader->nodes, at->id), type, &known);
    if (!known)
        reader->organization->known[type] = LEVELS_UNKNOWN;
    return rc;
}

static enum rc read_all(struct organization_reader *reader)
{
    struct organization_tree *organization = reader->organization;
    struct str root;
    enum rc rc = organization_begin(reader, &root);
    bool management = str_equal(organization->management, reader->task->account);
    bool wanted =
        organization->known[ORGANIZATION_SCP] == LEVELS_READ || organization->known[ORGANIZATION_RCP] == LEVELS_READ;
    if (rc != RC_OK || management || !wanted)
        return rc;
    struct organization_node *node = organization_node(reader, reader->task->account);
    struct organization_account *account =
        ARENA_PUSH(reader->arena, reader->accounts, reader->account_count, reader->account_capacity);
    if (node == NULL || account == NULL)
        return err_no_memory(reader->err);
    reader->account_count++;
    *account = (struct organization_account){.id = node->id, .node = node};
    bool whole;
    rc = read_parents(reader, node, &whole);
    for (int type = 0; rc == RC_OK && type < ORGANIZATION_POLICY_TYPE_COUNT; type++) {
        if (organization->known[type] != LEVELS_READ)
            continue;
        if (whole)
            rc = read_levels(reader, node, (enum organization_policy_type)type);
        else
            organization->known[type] = LEVELS_UNKNOWN;
    }
    return rc;
}

enum rc organization_read_account(const struct organization_task *task, struct organization_tree **out, struct err *err)
{
    struct organization_reader reader;
    enum rc rc = organization_open(&reader, task, err);
    return rc == RC_OK ? organization_close(&reader, read_all(&reader), out) : rc;
}
