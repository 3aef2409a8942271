/* SPDX-License-Identifier: Apache-2.0
 *
 * The assume graph: its life, its starts as they are handed out, and where sessions come from
 * (iam-evaluation.md 7.1 and 7.4).
 */
#include "account/graph_parts.h"

#include "policy/arn.h"
#include "policy/match.h"

const char *start_kind_name(enum start_kind kind)
{
    switch (kind) {
    case START_USER: return "user";
    case START_ROLE: return "role";
    case START_FEDERATED: return "federated";
    case START_EXTERNAL: return "external";
    case START_ANYONE: return "anyone";
    case START_SERVICE: return "service";
    case START_KIND_COUNT: break;
    }
    return "unknown";
}

static enum rc prepare_roles(struct graph *graph)
{
    size_t count = graph->role_end - graph->role_first;

    graph->targets = ARENA_ARRAY(graph->arena, count, struct target);
    graph->sketches = ARENA_ARRAY(graph->arena, count, struct trust_sketch);
    graph->role_ways = ARENA_ARRAY(graph->arena, count, const struct ways *);
    if (graph->targets == NULL || graph->sketches == NULL || graph->role_ways == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        size_t node = graph->role_first + i;
        account_role_target(account_of(graph, node), graph->starts[node].role, &graph->targets[i]);
    }
    return RC_OK;
}

enum rc graph_of_parts(struct arena *arena, const struct account *const *accounts, size_t count, int64_t now,
                       const struct graph_peers *peers, struct graph **out)
{
    struct graph *graph = ARENA_NEW(arena, struct graph);
    enum rc rc;

    if (graph == NULL)
        return RC_NO_MEMORY;
    graph->arena = arena;
    graph->account = accounts[0];
    graph->now = now;
    graph->peers = peers;
    graph->part_count = count;
    for (size_t i = 0; i < count; i++)
        graph->parts[i].account = accounts[i];
    graph->copies = map_new(arena);
    if (graph->copies == NULL)
        return RC_NO_MEMORY;
    rc = graph_enter(graph);
    if (rc != RC_OK)
        return rc;
    rc = graph_collect_starts(graph);
    if (rc == RC_OK)
        rc = prepare_roles(graph);
    graph_leave(graph);
    if (rc == RC_OK)
        *out = graph;
    return rc;
}

enum rc graph_new(struct arena *arena, const struct account *account, int64_t now, const struct graph_peers *peers,
                  struct graph **out)
{
    return graph_of_parts(arena, &account, 1, now, peers, out);
}

enum rc graph_enter(struct graph *graph)
{
    if (graph->depth == 0) {
        graph->scratch = arena_new(0);
        graph->work = arena_new(0);
        if (graph->scratch == NULL || graph->work == NULL) {
            arena_free(graph->scratch);
            arena_free(graph->work);
            graph->scratch = graph->work = NULL;
            return RC_NO_MEMORY;
        }
    }
    graph->depth++;
    return RC_OK;
}

void graph_leave(struct graph *graph)
{
    graph->depth--;
    if (graph->depth == 0) {
        arena_free(graph->scratch);
        arena_free(graph->work);
        graph->scratch = graph->work = NULL;
    }
}

size_t graph_role_node(const struct graph *graph, const struct role *role)
{
    for (size_t i = 0; i < graph->part_count; i++) {
        const struct account *account = graph->parts[i].account;
        uintptr_t offset = (uintptr_t)role - (uintptr_t)account->roles;
        if (account->role_count > 0 && offset < account->role_count * sizeof *role)
            return graph->parts[i].role_nodes[offset / sizeof *role];
    }
    return NO_NODE;
}

size_t graph_entry_part(const struct graph *graph, const struct account *role_account,
                        const struct policy_principal *entry)
{
    struct str partition = entry->partition.len > 0 ? entry->partition : role_account->partition;

    for (size_t i = 0; i < graph->part_count; i++) {
        const struct account *account = graph->parts[i].account;
        if (str_equal(entry->account, account->id) && str_equal(partition, account->partition))
            return i;
    }
    return NO_NODE;
}

enum rc graph_starts(struct graph *graph, const struct start *const **out, size_t *count)
{
    *out = graph->sorted;
    *count = graph->start_count;
    return RC_OK;
}

enum rc graph_edge(struct graph *graph, const struct start *from, const struct role *to, const struct decision **out)
{
    size_t role = graph_role_node(graph, to);
    size_t node = node_of(graph, from);
    enum rc rc;

    if (role == NO_NODE || node >= graph->start_count)
        return RC_INTERNAL;
    rc = graph_enter(graph);
    if (rc != RC_OK)
        return rc;
    rc = edge_decision(graph, node, role, out);
    graph_leave(graph);
    return rc;
}

/* ---- Where sessions come from ---- */

/* Whether a statement of the trust policy may let `caller` pass session tags. */
static enum rc statement_lets_tag(struct graph *graph, const struct policy_document *document,
                                  const struct policy_statement *statement, const struct caller *caller, bool *out)
{
    struct principal_match match = {0};
    enum rc rc;

    *out = false;
    if (statement->effect == EFFECT_DENY || match_action(statement, STR("sts:TagSession")) == TRI_FALSE)
        return RC_OK;
    rc = match_principal(document, statement, caller, graph->account->id, graph->scratch, &match);
    if (rc == RC_OK)
        *out = match.any != TRI_FALSE || match.named_count > 0;
    return rc;
}

/* A session of a role, as far as entries of a trust policy tell it; the role may be a copy. */
static struct caller session_of(const struct role *role)
{
    struct caller caller = {.kind = CALLER_ROLE_SESSION,
                            .arn = role->entity.arn,
                            .name = role->entity.name,
                            .unique_id = role->entity.unique_id};
    struct arn arn;

    if (arn_read(role->entity.arn, &arn)) {
        caller.partition = arn.partition;
        caller.account = arn.account;
    }
    return caller;
}

static enum rc way_lets_tag(struct graph *graph, const struct role *role, const struct way *way, bool *out)
{
    struct caller session;
    const struct caller *caller = &way->from->caller;

    *out = false;
    if (role->trust == NULL || role->trust->unknown) {
        *out = true;
        return RC_OK;
    }
    if (way->role_count > 1) {
        session = session_of(way->roles[way->role_count - 2]);
        caller = &session;
    }
    for (size_t i = 0; i < role->trust->statement_count && !*out; i++) {
        enum rc rc = statement_lets_tag(graph, role->trust, &role->trust->statements[i], caller, out);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static void add_origin(const struct start *start, struct session_origins *origins)
{
    switch (start->caller.kind) {
    case CALLER_SAML:
    case CALLER_OIDC: origins->federation = true; break;
    case CALLER_SERVICE: origins->service = true; break;
    default: origins->user = true; break;
    }
}

enum rc graph_origins_of(struct graph *graph, const struct role *role, const struct way *const *ways, size_t count,
                         struct session_origins *out)
{
    struct session_origins origins = {0};
    enum rc rc = graph_enter(graph);

    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        bool tags = false;
        add_origin(ways[i]->from, &origins);
        if (!origins.tags)
            rc = way_lets_tag(graph, role, ways[i], &tags);
        origins.tags = origins.tags || tags;
    }
    graph_leave(graph);
    if (rc != RC_OK)
        return rc;
    if (count == 0)
        origins.user = true;
    *out = origins;
    return RC_OK;
}

enum rc graph_origins(struct graph *graph, const struct role *role, struct session_origins *out)
{
    struct ways ways = {0};
    const struct way **list = NULL;
    enum rc rc = graph_enter(graph);

    if (rc != RC_OK)
        return rc;
    rc = graph_ways_to_role(graph, role, &ways);
    if (rc != RC_OK)
        goto out;
    list = ARENA_ARRAY(graph->scratch, ways.count, const struct way *);
    if (list == NULL) {
        rc = RC_NO_MEMORY;
        goto out;
    }
    for (size_t i = 0; i < ways.count; i++)
        list[i] = &ways.ways[i];
    rc = graph_origins_of(graph, role, list, ways.count, out);
out:
    graph_leave(graph);
    return rc;
}
