/* SPDX-License-Identifier: Apache-2.0
 *
 * What the organization lays on an account, as the files of a snapshot.
 *
 * AWS: Organizations User Guide, "SCP evaluation", "Resource control policies (RCPs)".
 */
#include "collect/organization.h"

#include <stdlib.h>

#include "collect/plan.h"
#include "text/json_write.h"

void organization_free(struct organization_tree *organization)
{
    if (organization == NULL)
        return;
    arena_free(organization->arena);
    free(organization);
}

const struct organization_account *organization_find(const struct organization_tree *organization, struct str account)
{
    for (size_t low = 0, high = organization->account_count; low < high;) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare(organization->accounts[middle].id, account);
        if (order == 0)
            return &organization->accounts[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

bool organization_is_below(const struct organization_account *account, struct str unit)
{
    const struct organization_node *node = account->node;
    for (node = node == NULL ? NULL : node->parent; node != NULL; node = node->parent) {
        if (str_equal(node->id, unit))
            return true;
    }
    return false;
}

static void write_level(struct json_writer *w, const struct organization_node *node, enum organization_policy_type type)
{
    json_write_object(w);
    json_write_key(w, STR("target"));
    json_write_string(w, node->id);
    json_write_key(w, STR("policies"));
    json_write_array(w);
    for (size_t i = 0; i < node->policy_count[type]; i++)
        json_write_raw(w, node->policies[type][i]);
    json_write_array_end(w);
    json_write_object_end(w);
}

/* From the root down to the account. */
static void write_levels(struct json_writer *w, const struct organization_node *account,
                         enum organization_policy_type type)
{
    size_t depth = 0;
    for (const struct organization_node *node = account; node != NULL; node = node->parent)
        depth++;
    json_write_array(w);
    for (size_t level = depth; level > 0; level--) {
        const struct organization_node *node = account;
        for (size_t up = 1; up < level; up++)
            node = node->parent;
        write_level(w, node, type);
    }
    json_write_array_end(w);
}

static enum rc lay_levels(const struct organization_tree *organization, const struct organization_account *account,
                          enum organization_policy_type type, struct collected *collected, struct err *err)
{
    static const struct str names[ORGANIZATION_POLICY_TYPE_COUNT] = {
        [ORGANIZATION_SCP] = {"service-control-policies.json", sizeof "service-control-policies.json" - 1},
        [ORGANIZATION_RCP] = {"resource-control-policies.json", sizeof "resource-control-policies.json" - 1},
    };
    struct buf text = BUF_NEW(COLLECTED_MAX);
    struct json_writer w = json_writer(&text, true);
    bool none = organization->known[type] == LEVELS_NONE ||
                (organization->management.len > 0 && str_equal(organization->management, collected->account));
    if (!none && (organization->known[type] == LEVELS_UNKNOWN || account == NULL || account->node == NULL))
        return RC_OK;
    write_levels(&w, none ? NULL : account->node, type);
    buf_add_char(&text, '\n');
    enum rc rc =
        text.failed != RC_OK ? err_no_memory(err) : collected_add_file(collected, names[type], buf_str(&text), err);
    buf_free(&text);
    return rc;
}

enum rc organization_lay_on(const struct organization_tree *organization, struct collected *collected, struct err *err)
{
    const struct organization_account *account = organization_find(organization, collected->account);
    enum rc rc = RC_OK;
    if (organization->description.len > 0)
        rc = collected_add_file(collected, plan_find(OPERATION_DESCRIBE_ORGANIZATION)->file, organization->description,
                                err);
    for (int type = 0; rc == RC_OK && type < ORGANIZATION_POLICY_TYPE_COUNT; type++)
        rc = lay_levels(organization, account, (enum organization_policy_type)type, collected, err);
    for (size_t i = 0; rc == RC_OK && i < organization->call_count; i++)
        rc = collected_add_call(collected, &organization->calls[i], err);
    return rc;
}
