/* SPDX-License-Identifier: Apache-2.0
 *
 * The whole organization: its accounts, their places in the tree, and every policy that is attached somewhere.
 *
 * AWS: Organizations API Reference, ListAccounts, ListPolicies, ListTargetsForPolicy; User Guide, "Delegated administrator for
 * AWS Organizations".
 */
#include "collect/organization_parts.h"

#include <stdlib.h>

#include "policy/arn.h"

/* The call without which there is no list of accounts. */
static enum rc refused(struct organization_reader *reader, const char *call)
{
    const struct call_answer *answer = &reader->answer;
    (void)err_set(reader->err, RC_BAD_INPUT, "the organization cannot be listed: %s: %.*s%s%.*s", call,
                  (int)answer->code.len, answer->code.at, answer->message.len > 0 ? ": " : "", (int)answer->message.len,
                  answer->message.at);
    err_hint(reader->err, "run it in the management account%s%.*s%s, or in a delegated administrator's",
             reader->organization->management.len > 0 ? " (" : "", (int)reader->organization->management.len,
             reader->organization->management.len > 0 ? reader->organization->management.at : "",
             reader->organization->management.len > 0 ? ")" : "");
    return RC_BAD_INPUT;
}

/* ---- Accounts ---- */

static enum rc read_account(struct organization_reader *reader, struct json value)
{
    struct str id = json_string(json_get(value, STR("Id")));
    struct json state = json_get(value, STR("State"));
    if (!arn_is_account(id)) /* it becomes the name of a folder */
        return err_set(reader->err, RC_BAD_INPUT, "the organization lists an account whose id is not 12 digits");
    struct organization_account *account =
        ARENA_PUSH(reader->arena, reader->accounts, reader->account_count, reader->account_capacity);
    if (account == NULL)
        return err_no_memory(reader->err);
    reader->account_count++;
    /* Status was announced to end in 2026: for answers that have no State yet */
    if (!json_is(state, JSON_STRING))
        state = json_get(value, STR("Status"));
    account->id = arena_copy(reader->arena, id);
    account->name = arena_copy(reader->arena, json_string(json_get(value, STR("Name"))));
    account->state = arena_copy(reader->arena, json_string(state));
    return account->id.at == NULL || account->name.at == NULL || account->state.at == NULL ? err_no_memory(reader->err)
                                                                                           : RC_OK;
}

/* "o-…/r-…/ou-…/…/111122223333/", root first. */
static enum rc place_by_path(struct organization_reader *reader, struct organization_account *account, struct str path,
                             bool *placed)
{
    struct organization_node *above = NULL;
    struct organization_node *node = NULL;
    (void)str_cut(&path, '/'); /* the organization */
    for (size_t depth = 0; path.len > 0 && depth <= ORGANIZATION_DEPTH_MOST + 1; depth++) {
        struct str id = str_cut(&path, '/');
        /* The root comes first and nowhere else: so each node has a parent from its beginning, and there is no circle. */
        if (id.len == 0 || str_starts_with(id, STR("r-")) != (above == NULL)) {
            node = NULL;
            break;
        }
        node = organization_node(reader, id);
        if (node == NULL)
            return err_no_memory(reader->err);
        if (above != NULL && node->parent == NULL)
            node->parent = above;
        above = node;
    }
    *placed = node != NULL && str_equal(node->id, account->id);
    if (*placed)
        account->node = node;
    return RC_OK;
}

static enum rc read_accounts(struct organization_reader *reader, bool *placed)
{
    enum rc rc = organization_ask(reader, OPERATION_LIST_ACCOUNTS, NULL, 0);
    if (rc != RC_OK)
        return rc;
    if (!organization_answered(reader))
        return refused(reader, "ListAccounts");
    *placed = true;
    for (struct json_iter it = json_iter(organization_answer(reader, STR("Accounts")));
         rc == RC_OK && json_next(&it);) {
        rc = read_account(reader, it.value);
        struct json_iter path = json_iter(json_get(it.value, STR("Paths")));
        if (rc == RC_OK && json_next(&path)) {
            bool here;
            rc = place_by_path(reader, &reader->accounts[reader->account_count - 1], json_string(path.value), &here);
            *placed = *placed && here;
        } else {
            *placed = false;
        }
    }
    return rc;
}

/* ---- The tree, where accounts do not say where they are ---- */

struct unit_list {
    struct organization_node **units;
    size_t count, capacity;
};

static enum rc read_children(struct organization_reader *reader, enum operation_id operation, struct str member,
                             struct organization_node *parent, struct unit_list *units, bool *whole)
{
    const struct parameter parameter = {.name = STR("ParentId"), .text = parent->id};
    enum rc rc = organization_ask(reader, operation, &parameter, 1);
    if (rc != RC_OK)
        return rc;
    *whole = *whole && organization_answered(reader);
    for (struct json_iter it = json_iter(organization_answer(reader, member)); json_next(&it);) {
        struct organization_node *child = organization_node(reader, json_string(json_get(it.value, STR("Id"))));
        if (child == NULL)
            return err_no_memory(reader->err);
        if (child->parent != NULL || child == units->units[0])
            continue; /* it was moved while we read: the first place stands. The root is nobody's child. */
        child->parent = parent;
        if (operation == OPERATION_LIST_ACCOUNTS_FOR_PARENT)
            continue;
        struct organization_node **place = ARENA_PUSH(reader->arena, units->units, units->count, units->capacity);
        if (place == NULL)
            return err_no_memory(reader->err);
        *place = child;
        units->count++;
    }
    return RC_OK;
}

static enum rc walk_tree(struct organization_reader *reader, struct str root, bool *whole)
{
    struct unit_list units = {0};
    struct organization_node **first = ARENA_PUSH(reader->arena, units.units, units.count, units.capacity);
    struct organization_node *top = organization_node(reader, root);
    enum rc rc = RC_OK;
    if (first == NULL || top == NULL)
        return err_no_memory(reader->err);
    *first = top;
    units.count = 1;
    *whole = true;
    for (size_t i = 0; rc == RC_OK && i < units.count; i++) {
        struct organization_node *unit = units.units[i];
        rc = read_children(reader, OPERATION_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT, STR("OrganizationalUnits"), unit,
                           &units, whole);
        if (rc == RC_OK)
            rc = read_children(reader, OPERATION_LIST_ACCOUNTS_FOR_PARENT, STR("Accounts"), unit, &units, whole);
    }
    for (size_t i = 0; rc == RC_OK && i < reader->account_count; i++) {
        struct organization_node *node = map_get(reader->nodes, reader->accounts[i].id);
        reader->accounts[i].node = node != NULL && node->parent != NULL ? node : NULL;
    }
    return rc;
}

/* ---- Policies ---- */

struct attachment {
    struct organization_node *node;
    struct str policy, document;
};
struct attachment_list {
    struct attachment *attachments;
    size_t count, capacity;
};

static enum rc read_targets(struct organization_reader *reader, struct str policy, struct attachment_list *list,
                            bool *known)
{
    const struct parameter parameter = {.name = STR("PolicyId"), .text = policy};
    size_t first = list->count;
    enum rc rc = organization_ask(reader, OPERATION_LIST_TARGETS_FOR_POLICY, &parameter, 1);
    if (rc != RC_OK)
        return rc;
    *known = *known && organization_answered(reader);
    for (struct json_iter it = json_iter(organization_answer(reader, STR("Targets"))); json_next(&it);) {
        struct organization_node *node = organization_node(reader, json_string(json_get(it.value, STR("TargetId"))));
        struct attachment *place = ARENA_PUSH(reader->arena, list->attachments, list->count, list->capacity);
        if (node == NULL || place == NULL)
            return err_no_memory(reader->err);
        *place = (struct attachment){node, policy, STR_EMPTY};
        list->count++;
    }
    struct str document = STR_EMPTY;
    if (list->count > first)
        rc = organization_document(reader, policy, &document);
    *known = *known && (list->count == first || document.at != NULL);
    for (size_t i = first; i < list->count; i++)
        list->attachments[i].document = document;
    return rc;
}

static int compare_attachments(const void *left, const void *right)
{
    const struct attachment *a = left;
    const struct attachment *b = right;
    int order = str_compare(a->node->id, b->node->id);
    return order == 0 ? str_compare(a->policy, b->policy) : order;
}

static enum rc attach(struct organization_reader *reader, enum organization_policy_type type,
                      struct attachment_list *list)
{
    struct str *documents = ARENA_ARRAY(reader->arena, list->count, struct str);
    if (documents == NULL)
        return err_no_memory(reader->err);
    if (list->count > 0)
        qsort(list->attachments, list->count, sizeof *list->attachments, compare_attachments);
    for (size_t i = 0; i < list->count; i++) {
        struct organization_node *node = list->attachments[i].node;
        documents[i] = list->attachments[i].document;
        if (node->policy_count[type]++ == 0)
            node->policies[type] = &documents[i];
    }
    return RC_OK;
}

static enum rc read_policies(struct organization_reader *reader, enum organization_policy_type type)
{
    const struct parameter parameter = {.name = STR("Filter"), .text = organization_type_name(type)};
    struct attachment_list list = {0};
    enum rc rc = organization_ask(reader, OPERATION_LIST_POLICIES, &parameter, 1);
    if (rc != RC_OK)
        return rc;
    bool known = organization_answered(reader);
    struct str *ids = NULL;
    size_t count = 0;
    rc = organization_policy_ids(reader, &ids, &count);
    for (size_t i = 0; rc == RC_OK && known && i < count; i++)
        rc = read_targets(reader, ids[i], &list, &known);
    if (rc == RC_OK)
        rc = attach(reader, type, &list);
    if (!known)
        reader->organization->known[type] = LEVELS_UNKNOWN;
    return rc;
}

static enum rc read_all(struct organization_reader *reader)
{
    struct organization_tree *organization = reader->organization;
    struct str root;
    bool placed = false;
    enum rc rc = organization_begin(reader, &root);
    if (rc != RC_OK)
        return rc;
    if (organization->id.len == 0)
        return refused(reader, "DescribeOrganization");
    if (root.len == 0)
        return refused(reader, "ListRoots");
    rc = read_accounts(reader, &placed);
    if (rc == RC_OK && !placed)
        rc = walk_tree(reader, root, &placed);
    for (int type = 0; rc == RC_OK && type < ORGANIZATION_POLICY_TYPE_COUNT; type++) {
        if (organization->known[type] == LEVELS_READ)
            rc = read_policies(reader, (enum organization_policy_type)type);
    }
    return rc;
}

enum rc organization_read_all(const struct organization_task *task, struct organization_tree **out, struct err *err)
{
    struct organization_reader reader;
    enum rc rc = organization_open(&reader, task, err);
    return rc == RC_OK ? organization_close(&reader, read_all(&reader), out) : rc;
}
