/* SPDX-License-Identifier: Apache-2.0
 *
 * The closure: from the goals backwards, breadth first, each role once (iam-evaluation.md 7.2).
 *
 * Roles of one distance are taken in the order of their ARNs, so the first that reaches somebody is the
 * next role of the shortest path, and of equal paths the first by ARN. Memory is that of the nodes; edges
 * between roles that are reached already are not looked at.
 */
#include "account/graph_parts.h"

#include <stdlib.h>

#include "policy/evaluate.h"

struct search {
    struct graph *graph;
    struct closure *closure;
    enum answer least;
    size_t *frontier, frontier_count; /* roles of this distance, in order */
    size_t *ahead, ahead_count;       /* and of the next */
    size_t *askable;
    size_t *reached;
};

static int compare_nodes(const void *a, const void *b)
{
    size_t first = *(const size_t *)a;
    size_t second = *(const size_t *)b;

    return (first > second) - (first < second);
}

static void sort_nodes(size_t *nodes, size_t count)
{
    if (count > 1)
        qsort(nodes, count, sizeof *nodes, compare_nodes);
}

bool closure_takes(const struct graph *graph, const struct closure *closure, size_t from, size_t role)
{
    return closure->operation.len == 0 || closure->distance[role] != 0 ||
           str_equal_nocase(closure->operation, assume_operation(graph->starts[from].caller.kind));
}

static enum rc expand(struct search *search, size_t role)
{
    struct closure *closure = search->closure;
    size_t count = 0;
    enum rc rc = edge_askable(search->graph, role, closure->distance, search->askable, &count);

    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        size_t from = search->askable[i];
        enum answer answer = ANSWER_DENIED;
        if (!closure_takes(search->graph, closure, from, role))
            continue;
        rc = edge_answer(search->graph, from, role, &answer);
        closure->unknown_seen = closure->unknown_seen || answer == ANSWER_UNKNOWN;
        if (rc != RC_OK || answer < search->least)
            continue;
        closure->distance[from] = closure->distance[role] + 1;
        closure->next[from] = role;
        if (node_is_role(search->graph, from))
            search->ahead[search->ahead_count++] = from;
    }
    return rc;
}

static enum rc search_new(struct graph *graph, struct closure *closure, struct search *search)
{
    size_t count = graph->start_count;
    size_t roles = graph->role_end - graph->role_first;
    struct arena *arena = graph->scratch;

    search->frontier = ARENA_ARRAY(arena, roles, size_t);
    search->ahead = ARENA_ARRAY(arena, roles, size_t);
    search->reached = ARENA_ARRAY(arena, roles, size_t);
    search->askable = ARENA_ARRAY(arena, count, size_t);
    closure->distance = ARENA_ARRAY(arena, count, size_t);
    closure->next = ARENA_ARRAY(arena, count, size_t);
    if (search->frontier == NULL || search->ahead == NULL || search->reached == NULL || search->askable == NULL ||
        closure->distance == NULL || closure->next == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        closure->distance[i] = closure->next[i] = NO_NODE;
    return RC_OK;
}

/* What path_find goes through, over and over. */
static enum rc list_near(struct arena *arena, struct closure *closure)
{
    for (size_t i = 0; i < closure->reached_count; i++) {
        for (size_t far = closure->distance[closure->reached_roles[i]]; far < GRAPH_PATH_MAX; far++)
            closure->near_count[far]++;
    }
    for (size_t far = 0; far < GRAPH_PATH_MAX; far++) {
        size_t count = 0;
        size_t *roles;
        closure->near_roles[far] = closure->reached_roles;
        if (closure->near_count[far] == closure->reached_count)
            continue;
        roles = ARENA_ARRAY(arena, closure->near_count[far], size_t);
        if (roles == NULL)
            return RC_NO_MEMORY;
        for (size_t i = 0; i < closure->reached_count; i++) {
            if (closure->distance[closure->reached_roles[i]] <= far)
                roles[count++] = closure->reached_roles[i];
        }
        closure->near_roles[far] = roles;
    }
    return RC_OK;
}

enum rc closure_build(struct graph *graph, const size_t *goals, size_t goal_count, struct str operation,
                      enum answer least, struct closure *out)
{
    struct closure closure = {.goals = goals, .goal_count = goal_count, .operation = operation};
    struct search search = {.graph = graph, .closure = &closure, .least = least};
    enum rc rc = search_new(graph, &closure, &search);

    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < goal_count; i++) {
        closure.distance[goals[i]] = 0;
        search.frontier[search.frontier_count++] = goals[i];
    }
    while (search.frontier_count > 0) {
        size_t *swap = search.frontier;
        for (size_t i = 0; i < search.frontier_count; i++) {
            search.reached[closure.reached_count++] = search.frontier[i];
            rc = expand(&search, search.frontier[i]);
            if (rc != RC_OK)
                return rc;
        }
        sort_nodes(search.ahead, search.ahead_count);
        search.frontier = search.ahead;
        search.frontier_count = search.ahead_count;
        search.ahead = swap;
        search.ahead_count = 0;
    }
    sort_nodes(search.reached, closure.reached_count);
    closure.reached_roles = search.reached;
    rc = list_near(graph->scratch, &closure);
    if (rc == RC_OK)
        *out = closure;
    return rc;
}
