/* SPDX-License-Identifier: Apache-2.0
 *
 * Profiles: what of the policies of a user or role has to do with assuming roles (iam-evaluation.md 5.6, 5.7). Many share
 * the statements, and most have none.
 *
 * AWS: Methods to assume a role; Pass session tags in AWS STS; Monitor and control actions taken with assumed roles.
 */
#include "account/graph_parts.h"

#include "policy/key.h"
#include "policy/match.h"

#include <stdlib.h>

/* An assumption, and what rides along (riders.c). */
static const struct str assume_actions[] = {
    {"sts:AssumeRole", 14}, {"sts:TagSession", 14}, {"sts:SetSourceIdentity", 21}, {"sts:SetContext", 14}};
#define ASSUME_ACTIONS (sizeof assume_actions / sizeof *assume_actions)

/* Profiles in the making. */
struct profiling {
    struct graph *graph;
    struct asked_action asked[ASSUME_ACTIONS];
    struct map *places; /* a pointer to a statement, as bytes -> place + 1 */
    struct assume_statement *statements;
    size_t statement_count, statement_capacity;
    struct profile_item *items; /* of the one at hand */
    size_t item_count, item_capacity;
};

static bool has_variables(const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->resource_count; i++) {
        if (statement->resources[i].template.has_variables)
            return true;
    }
    return false;
}

static enum rc list_add(struct arena *arena, struct node_list *list, size_t node)
{
    size_t *place = ARENA_PUSH(arena, list->nodes, list->count, list->capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = node;
    list->count++;
    return RC_OK;
}

/* Whether all that the statement means are ARNs that are written out. */
static bool is_written_out(const struct policy_statement *statement)
{
    if (statement->resource_element != RESOURCE_LISTED)
        return false;
    for (size_t i = 0; i < statement->resource_count; i++) {
        const struct policy_resource *entry = &statement->resources[i];
        struct str written = entry->template.written;
        if (entry->fault || entry->all || !entry->as_text || !str_starts_with(written, STR("arn:")) ||
            str_find(written, '*') < written.len || str_find(written, '?') < written.len)
            return false;
    }
    return true;
}

static int compare_nodes(const void *a, const void *b)
{
    size_t first = *(const size_t *)a;
    size_t second = *(const size_t *)b;

    return (first > second) - (first < second);
}

/* The roles that the statement names; of one that may allow they are told so. */
static enum rc find_roles(struct profiling *p, size_t place, struct assume_statement *one)
{
    struct graph *graph = p->graph;
    struct node_list roles = {0};

    for (size_t i = 0; i < one->statement->resource_count; i++) {
        const struct start *start = map_get(graph->by_principal, one->statement->resources[i].template.written);
        size_t node = start == NULL ? NO_NODE : node_of(graph, start);
        enum rc rc;
        if (node == NO_NODE || !node_is_role(graph, node))
            continue;
        rc = list_add(graph->arena, &roles, node);
        if (rc == RC_OK && one->may_allow)
            rc = list_add(graph->arena, &graph->role_named[node - graph->role_first], place);
        if (rc != RC_OK)
            return rc;
    }
    if (roles.count > 1)
        qsort(roles.nodes, roles.count, sizeof *roles.nodes, compare_nodes);
    one->roles = roles.nodes;
    one->role_count = roles.count;
    return RC_OK;
}

/* The statement's place; made when it is seen for the first time. */
static enum rc statement_place(struct profiling *p, const struct policy_document *document,
                               const struct policy_statement *statement, size_t *out)
{
    struct assume_statement *place;
    struct str key = {(const char *)&statement, sizeof statement};
    size_t known = (size_t)(uintptr_t)map_get(p->places, key);
    enum rc rc;

    if (known != 0) {
        *out = known - 1;
        return RC_OK;
    }
    key = arena_copy(p->graph->scratch, key);
    place = ARENA_PUSH(p->graph->arena, p->statements, p->statement_count, p->statement_capacity);
    if (key.at == NULL || place == NULL)
        return RC_NO_MEMORY;
    *place = (struct assume_statement){
        .document = document,
        .statement = statement,
        .may_allow = statement->effect != EFFECT_DENY && match_asked_action(statement, &p->asked[0]) != TRI_FALSE,
        .asks_who = has_variables(statement) || statement_asks_who(statement),
    };
    place->plain = !place->asks_who && !statement->fault && statement->atom_count == 0;
    place->says = (unsigned)statement->effect;
    for (size_t i = 0; i < ASSUME_ACTIONS; i++)
        place->says = place->says * (TRI_TRUE + 1) + (unsigned)match_asked_action(statement, &p->asked[i]);
    *out = p->statement_count++;
    place->wide = !is_written_out(statement);
    if (place->wide) {
        place->number = p->graph->wide_count++;
        rc = place->may_allow ? list_add(p->graph->arena, &p->graph->wide, *out) : RC_OK;
    } else {
        rc = find_roles(p, *out, place);
    }
    return rc != RC_OK ? rc : map_put(p->places, key, (void *)(uintptr_t)p->statement_count); /* no pointer: a number */
}

static enum rc add_item(struct profiling *p, const struct policy_ref *policy, enum check layer, size_t place)
{
    struct profile_item *item = ARENA_PUSH(p->graph->scratch, p->items, p->item_count, p->item_capacity);

    if (item == NULL)
        return RC_NO_MEMORY;
    *item = (struct profile_item){place, layer, policy->maybe_absent};
    p->item_count++;
    return RC_OK;
}

static bool is_of_assumptions(const struct profiling *p, const struct policy_statement *statement)
{
    if ((statement->services & p->asked[0].bit) == 0) /* all are of one service */
        return false;
    for (size_t i = 0; i < ASSUME_ACTIONS; i++) {
        if (match_asked_action(statement, &p->asked[i]) != TRI_FALSE)
            return true;
    }
    return false;
}

static enum rc read_layer(struct profiling *p, size_t node, const struct layer *layer, enum check which,
                          struct profile *out)
{
    for (size_t i = 0; i < layer->count; i++) {
        const struct policy_ref *policy = &layer->policies[i];
        const struct policy_document *document = policy->document;
        enum rc rc = RC_OK;
        if (document == NULL || document->unknown) {
            out->anything = out->anything || which == CHECK_IDENTITY;
            rc = add_item(p, policy, which, NO_NODE);
            if (rc != RC_OK)
                return rc;
            continue;
        }
        if ((document->services & p->asked[0].bit) == 0)
            continue;
        for (size_t k = 0; k < document->statement_count; k++) {
            size_t place = NO_NODE;
            if (!is_of_assumptions(p, &document->statements[k]))
                continue;
            rc = statement_place(p, document, &document->statements[k], &place);
            if (rc == RC_OK)
                rc = add_item(p, policy, which, place);
            if (rc != RC_OK)
                return rc;
            if (which != CHECK_IDENTITY || !p->statements[place].may_allow)
                continue;
            out->may_assume = true;
            rc = list_add(p->graph->arena, &p->statements[place].holders, node);
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc read_caller(struct profiling *p, size_t node, struct profile *out)
{
    const struct caller *caller = &p->graph->starts[node].caller;
    struct profile_item *items;
    enum rc rc;

    p->item_count = 0;
    rc = read_layer(p, node, &caller->identity, CHECK_IDENTITY, out);
    if (rc == RC_OK)
        rc = read_layer(p, node, &caller->boundary, CHECK_BOUNDARY, out);
    if (rc == RC_OK)
        rc = read_layer(p, node, &caller->session, CHECK_SESSION, out);
    if (rc != RC_OK || p->item_count == 0)
        return rc;
    items = ARENA_ARRAY(p->graph->arena, p->item_count, struct profile_item);
    if (items == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < p->item_count; i++)
        items[i] = p->items[i];
    out->items = items;
    out->count = p->item_count;
    return RC_OK;
}

enum rc profiles_make(struct graph *graph)
{
    struct profiling p = {.graph = graph};
    struct profile *profiles;
    size_t most = 0;
    enum rc rc = RC_OK;

    if (graph->profiles != NULL)
        return RC_OK;
    for (size_t i = 0; i < ASSUME_ACTIONS; i++)
        p.asked[i] = asked_action(assume_actions[i]);
    p.places = map_new(graph->scratch);
    profiles = ARENA_ARRAY(graph->arena, graph->role_end, struct profile);
    graph->role_named = ARENA_ARRAY(graph->arena, graph->role_end - graph->role_first, struct node_list);
    if (p.places == NULL || profiles == NULL || graph->role_named == NULL)
        return RC_NO_MEMORY;
    for (size_t node = 0; node < graph->role_end && rc == RC_OK; node++) {
        rc = read_caller(&p, node, &profiles[node]);
        if (rc == RC_OK && profiles[node].anything)
            rc = list_add(graph->arena, &graph->anything, node);
        most = profiles[node].count > most ? profiles[node].count : most;
    }
    if (rc != RC_OK)
        return rc;
    graph->described = ARENA_ARRAY(graph->arena, most + 1, uint64_t);
    if (graph->described == NULL)
        return RC_NO_MEMORY;
    graph->assume_statements = p.statements;
    graph->assume_statement_count = p.statement_count;
    graph->profiles = profiles;
    return RC_OK;
}

/* Of a wide one, looked at once for each role. */
static enum rc wide_means(struct graph *graph, const struct assume_statement *one, size_t role, enum tri *out)
{
    struct trust_sketch *sketch = &graph->sketches[role - graph->role_first];

    if (sketch->matches == NULL)
        sketch->matches = ARENA_ARRAY(graph->arena, graph->wide_count, unsigned char);
    if (sketch->matches == NULL)
        return RC_NO_MEMORY;
    if (sketch->matches[one->number] == 0) {
        enum tri match = TRI_FALSE;
        enum rc rc;
        arena_reset(graph->work);
        rc = match_resource(one->document, one->statement, assume_actions[0], target_of(graph, role), NULL, graph->work,
                            &match);
        if (rc != RC_OK)
            return rc;
        sketch->matches[one->number] = (unsigned char)(match + 1);
    }
    *out = (enum tri)(sketch->matches[one->number] - 1);
    return RC_OK;
}

enum rc profile_statement_means(struct graph *graph, size_t place, size_t role, enum tri *out)
{
    const struct assume_statement *one = &graph->assume_statements[place];

    if (one->wide)
        return wide_means(graph, one, role, out);
    *out = tri_of(one->role_count > 0 &&
                  bsearch(&role, one->roles, one->role_count, sizeof *one->roles, compare_nodes) != NULL);
    return RC_OK;
}

static void tell(const struct node_list *list, void (*found)(void *self, size_t node), void *self)
{
    for (size_t i = 0; i < list->count; i++)
        found(self, list->nodes[i]);
}

enum rc profiles_that_may(struct graph *graph, size_t role, void (*found)(void *self, size_t node), void *self)
{
    const struct node_list *named = &graph->role_named[role - graph->role_first];

    tell(&graph->anything, found, self);
    for (size_t i = 0; i < named->count; i++)
        tell(&graph->assume_statements[named->nodes[i]].holders, found, self);
    for (size_t i = 0; i < graph->wide.count; i++) {
        const struct assume_statement *one = &graph->assume_statements[graph->wide.nodes[i]];
        enum tri means = TRI_FALSE;
        enum rc rc = wide_means(graph, one, role, &means);
        if (rc != RC_OK)
            return rc;
        if (means != TRI_FALSE)
            tell(&one->holders, found, self);
    }
    return RC_OK;
}
