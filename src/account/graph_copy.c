/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers copied out of one graph for another that outlives it: of accounts that are let go nothing is kept but
 * names, decisions, and what evidence shows of statements.
 */
#include "account/graph_parts.h"

/* Kind and principal, as a key. In `arena`. */
static struct str key_of(struct arena *arena, const struct start *start)
{
    return arena_printf(arena, "%d %.*s", (int)start->kind, (int)start->principal.len, start->principal.at);
}

enum rc start_map_put(struct map *map, struct arena *arena, const struct start *start, void *value)
{
    struct str key = key_of(arena, start);

    return key.at == NULL ? RC_NO_MEMORY : map_put(map, key, value);
}

enum rc start_map_get(const struct map *map, struct arena *arena, const struct start *start, void **value)
{
    struct str key = key_of(arena, start);

    *value = key.at == NULL ? NULL : map_get(map, key);
    return key.at == NULL ? RC_NO_MEMORY : RC_OK;
}

struct copying {
    struct graph *graph; /* whose the copies are */
    struct graph *from;
    struct map *statements; /* the address of a statement -> its copy */
};

static enum rc copy_texts(struct arena *arena, struct str *const *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct str copy = texts[i]->len == 0 ? STR_EMPTY : arena_copy(arena, *texts[i]);
        if (texts[i]->len > 0 && copy.at == NULL)
            return RC_NO_MEMORY;
        *texts[i] = copy;
    }
    return RC_OK;
}

/* Names alone: policies, tags and places stay behind. */
static enum rc copy_entity(struct arena *arena, const struct entity *entity, struct entity *out)
{
    *out =
        (struct entity){.arn = entity->arn, .path = entity->path, .name = entity->name, .unique_id = entity->unique_id};
    return copy_texts(arena, (struct str *const[]){&out->arn, &out->path, &out->name, &out->unique_id}, 4);
}

static enum rc copy_user(struct arena *arena, const struct user *user, const struct user **out)
{
    struct user *copy = ARENA_NEW(arena, struct user);

    if (copy == NULL)
        return RC_NO_MEMORY;
    copy->credentials = user->credentials;
    *out = copy;
    return copy_entity(arena, &user->entity, &copy->entity);
}

static enum rc copy_role(struct arena *arena, const struct role *role, const struct role **out)
{
    struct role *copy = ARENA_NEW(arena, struct role);

    if (copy == NULL)
        return RC_NO_MEMORY;
    copy->service_linked = role->service_linked;
    copy->identity_center = role->identity_center;
    *out = copy;
    return copy_entity(arena, &role->entity, &copy->entity);
}

static enum rc copy_start(struct arena *arena, const struct start *start, const struct start **out)
{
    struct start *copy = ARENA_NEW(arena, struct start);
    struct caller *caller;
    enum rc rc;

    if (copy == NULL)
        return RC_NO_MEMORY;
    *copy = *start;
    caller = &copy->caller;
    *caller = (struct caller){.kind = start->caller.kind,
                              .partition = start->caller.partition,
                              .account = start->caller.account,
                              .arn = start->caller.arn,
                              .unique_id = start->caller.unique_id,
                              .name = start->caller.name,
                              .policies_unseen = start->caller.policies_unseen};
    rc = copy_texts(arena,
                    (struct str *const[]){&copy->principal, &copy->unseen, &caller->partition, &caller->account,
                                          &caller->arn, &caller->unique_id, &caller->name},
                    7);
    if (rc == RC_OK && start->user != NULL)
        rc = copy_user(arena, start->user, &copy->user);
    if (rc == RC_OK && start->role != NULL)
        rc = copy_role(arena, start->role, &copy->role);
    *out = copy;
    return rc;
}

/* The graph's own, or the copy of one that it does not have. */
static enum rc keep_start(struct copying *c, const struct start *start, const struct start **out)
{
    struct graph *graph = c->graph;
    const struct start *own = map_get(graph->by_principal, start->principal);
    void *kept = NULL;
    enum rc rc;

    if (own != NULL && own->kind == start->kind) {
        *out = own;
        return RC_OK;
    }
    rc = start_map_get(graph->copies, graph->scratch, start, &kept);
    if (rc != RC_OK || kept != NULL) {
        *out = kept;
        return rc;
    }
    rc = copy_start(graph->arena, start, out);
    return rc == RC_OK ? start_map_put(graph->copies, graph->arena, *out, (void *)(uintptr_t)*out) : rc;
}

static enum rc keep_role(struct copying *c, const struct role *role, const struct role **out)
{
    const struct start named = {.kind = START_ROLE, .principal = role->entity.arn};
    const struct start *start = NULL;
    size_t node = graph_role_node(c->from, role);
    void *copy = NULL;
    enum rc rc = RC_OK;

    *out = role;
    if (graph_role_node(c->graph, role) != NO_NODE)
        return RC_OK;
    if (node == NO_NODE) /* a copy itself */
        rc = start_map_get(c->from->copies, c->graph->scratch, &named, &copy);
    if (rc == RC_OK)
        rc = node == NO_NODE && copy == NULL ? RC_INTERNAL
                                             : keep_start(c, node == NO_NODE ? copy : &c->from->starts[node], &start);
    if (rc == RC_OK)
        *out = start->role;
    return rc;
}

/* Whom a statement names. */
static enum rc copy_principals(struct arena *arena, const struct policy_statement *statement,
                               struct policy_statement *copy)
{
    struct policy_principal *principals = ARENA_ARRAY(arena, statement->principal_count, struct policy_principal);
    enum rc rc = principals == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < statement->principal_count && rc == RC_OK; i++) {
        principals[i] = (struct policy_principal){.kind = statement->principals[i].kind,
                                                  .written = statement->principals[i].written};
        rc = copy_texts(arena, (struct str *const[]){&principals[i].written}, 1);
    }
    copy->principal_element = statement->principal_element;
    copy->principals = principals;
    copy->principal_count = statement->principal_count;
    return rc;
}

/* What evidence shows of a statement: its Sid and place, and whom it names. */
static enum rc keep_statement(struct copying *c, const struct policy_statement **statement)
{
    struct str address = {(const char *)statement, sizeof *statement};
    struct policy_statement *copy = map_get(c->statements, address);
    enum rc rc = RC_OK;

    if (copy == NULL) {
        struct str key = arena_copy(c->graph->scratch, address);
        copy = ARENA_NEW(c->graph->arena, struct policy_statement);
        if (copy == NULL || key.at == NULL)
            return RC_NO_MEMORY;
        copy->sid = (*statement)->sid;
        copy->index = (*statement)->index;
        copy->effect = (*statement)->effect;
        rc = copy_texts(c->graph->arena, (struct str *const[]){&copy->sid}, 1);
        if (rc == RC_OK)
            rc = copy_principals(c->graph->arena, *statement, copy);
        if (rc == RC_OK)
            rc = map_put(c->statements, key, copy);
    }
    *statement = copy;
    return rc;
}

static enum rc keep_decision(struct copying *c, const struct decision *decision, const struct decision **out)
{
    struct decision lent = *decision;
    struct check_step *checks = ARENA_ARRAY(c->graph->scratch, decision->check_count, struct check_step);
    enum rc rc = checks == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < decision->check_count && rc == RC_OK; i++) {
        checks[i] = decision->checks[i];
        if (checks[i].statement != NULL)
            rc = keep_statement(c, &checks[i].statement);
    }
    lent.checks = checks;
    return rc == RC_OK ? decision_keep(c->graph->arena, &lent, out) : rc;
}

static enum rc keep_edge(struct copying *c, const struct edge *edge, struct edge *out)
{
    enum rc rc = keep_start(c, edge->from, &out->from);

    if (rc == RC_OK)
        rc = keep_role(c, edge->to, &out->to);
    return rc == RC_OK ? keep_decision(c, edge->decision, &out->decision) : rc;
}

static enum rc keep_way(struct copying *c, const struct way *way, struct way *out)
{
    const struct role **roles = ARENA_ARRAY(c->graph->arena, way->role_count, const struct role *);
    struct edge *edges = ARENA_ARRAY(c->graph->arena, way->edge_count, struct edge);
    enum rc rc = roles == NULL || edges == NULL ? RC_NO_MEMORY : keep_start(c, way->from, &out->from);

    for (size_t i = 0; i < way->role_count && rc == RC_OK; i++)
        rc = keep_role(c, way->roles[i], &roles[i]);
    for (size_t i = 0; i < way->edge_count && rc == RC_OK; i++)
        rc = keep_edge(c, &way->edges[i], &edges[i]);
    if (rc == RC_OK)
        rc = keep_decision(c, way->decision, &out->decision);
    out->roles = roles;
    out->role_count = way->role_count;
    out->edges = edges;
    out->edge_count = way->edge_count;
    return rc;
}

/* Those of the ways that the graph does not have for certain already. */
static enum rc keep_ways(struct copying *c, const struct map *sure, const struct ways *ways, struct ways *out)
{
    struct way *kept = ARENA_ARRAY(c->graph->arena, ways->count, struct way);

    if (kept == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < ways->count; i++) {
        void *there = NULL;
        enum rc rc = start_map_get(sure, c->graph->scratch, ways->ways[i].from, &there);
        if (rc == RC_OK && there == NULL)
            rc = keep_way(c, &ways->ways[i], &kept[out->count++]);
        if (rc != RC_OK)
            return rc;
    }
    out->ways = kept;
    return RC_OK;
}

/* Edges of principals that the graph does not have. */
static enum rc keep_refused(struct copying *c, const struct ways *ways, struct ways *out)
{
    struct edge *refused = ARENA_ARRAY(c->graph->arena, ways->refused_count, struct edge);

    if (refused == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < ways->refused_count; i++) {
        const struct start *own = map_get(c->graph->by_principal, ways->refused[i].from->principal);
        if (own != NULL && own->kind == ways->refused[i].from->kind)
            continue;
        enum rc rc = keep_edge(c, &ways->refused[i], &refused[out->refused_count++]);
        if (rc != RC_OK)
            return rc;
    }
    out->refused = refused;
    return RC_OK;
}

static enum rc keep_lines(struct arena *arena, const struct str *lines, size_t count, const struct str **out)
{
    struct str *kept = ARENA_ARRAY(arena, count, struct str);
    enum rc rc = kept == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        kept[i] = lines[i];
        rc = copy_texts(arena, (struct str *const[]){&kept[i]}, 1);
    }
    *out = kept;
    return rc;
}

enum rc ways_copy(struct graph *graph, struct graph *from, const struct map *sure, const struct ways *ways,
                  struct ways *out)
{
    struct copying c = {.graph = graph, .from = from, .statements = map_new(graph->scratch)};
    enum rc rc = c.statements == NULL ? RC_NO_MEMORY : RC_OK;

    *out = (struct ways){.refused_total = ways->refused_total,
                         .trust_unknown = ways->trust_unknown,
                         .dump_gap = ways->dump_gap,
                         .missing_count = ways->missing_count,
                         .deleted_count = ways->deleted_count};
    if (rc == RC_OK)
        rc = keep_ways(&c, sure, ways, out);
    if (rc == RC_OK)
        rc = keep_refused(&c, ways, out);
    if (rc == RC_OK)
        rc = keep_lines(graph->arena, ways->missing, ways->missing_count, &out->missing);
    return rc == RC_OK ? keep_lines(graph->arena, ways->deleted, ways->deleted_count, &out->deleted) : rc;
}
