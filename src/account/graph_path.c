/* SPDX-License-Identifier: Apache-2.0
 *
 * The way of one start: the shortest path whose whole chain can be gone (iam-evaluation.md 7.2, 7.3).
 *
 * What an earlier hop fixes for a later one can close a chain whose edges are all open by themselves. Then
 * other paths without repeated roles are tried, shorter ones first, of one length by ARN.
 */
#include "account/graph_parts.h"

#include "policy/key.h"

struct path_search {
    struct graph *graph;
    size_t start;
    const struct closure *closure;
    const struct final_request *final;
    struct path_budget *budget;
    size_t *path; /* roles; as many as the closure reaches */
    size_t count; /* of the path that is being looked at */
    bool found;
    bool longer;    /* paths of more roles than are tried may be there */
    bool spent;     /* the budget is */
    struct way way; /* found, or the first undecided one */
};

/* ---- One path ---- */

static enum rc make_way(struct path_search *s, const struct decision *decision, struct way *way)
{
    struct graph *graph = s->graph;
    const struct role **roles = ARENA_ARRAY(graph->arena, s->count, const struct role *);

    if (roles == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < s->count; i++)
        roles[i] = graph->starts[s->path[i]].role;
    *way = (struct way){.from = &graph->starts[s->start], .roles = roles, .role_count = s->count, .decision = decision};
    return RC_OK;
}

/* Edges are decided when the way is wanted: most paths that are tried are not. */
static enum rc add_edges(struct graph *graph, struct way *way)
{
    struct edge *edges = ARENA_ARRAY(graph->arena, way->role_count, struct edge);
    size_t from = node_of(graph, way->from);

    if (edges == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < way->role_count; i++) {
        size_t role = graph_role_node(graph, way->roles[i]);
        enum rc rc = edge_decision(graph, from, role, &edges[i].decision);
        if (rc != RC_OK)
            return rc;
        edges[i].from = &graph->starts[from];
        edges[i].to = way->roles[i];
        from = role;
    }
    way->edges = edges;
    way->edge_count = way->role_count;
    return RC_OK;
}

/* How sessions come to be that begin with this start; a user's may have come in every way that there is. */
static enum origin origin_of(const struct start *start)
{
    switch (start->caller.kind) {
    case CALLER_SAML:
    case CALLER_OIDC: return ORIGIN_FEDERATION;
    case CALLER_SERVICE: return ORIGIN_SERVICE;
    default: return ORIGIN_ANY;
    }
}

/* Whether tags of the session that makes the request number `hop` may be older than the call before it: then the chain as
 * a whole says less about them than the edge does (riders.c). */
static bool tags_are_hazy(const struct path_search *s, size_t hop)
{
    static const struct str tagging = {"sts:TagSession", 14};

    return hop > 1 && trust_mentions(target_of(s->graph, s->path[hop - 1]), tagging) &&
           trust_mentions(target_of(s->graph, s->path[hop - 2]), tagging);
}

/* Whether an assumption by one of the roles on the path is closed to whoever begins like this start: most chains that are
 * closed are so by what their sessions lack from the beginning, such as MFA, and that is found once for each edge. */
static enum rc path_shut(struct path_search *s, bool *out)
{
    enum origin origin = origin_of(&s->graph->starts[s->start]);

    *out = false;
    for (size_t i = 1; origin != ORIGIN_ANY && i < s->count && !*out; i++) {
        enum answer answer = ANSWER_DENIED;
        enum rc rc = edge_answer_by(s->graph, s->path[i - 1], s->path[i], origin, &answer);
        if (rc != RC_OK)
            return rc;
        *out = answer == ANSWER_DENIED && !tags_are_hazy(s, i);
    }
    return RC_OK;
}

static enum rc decide_path(struct path_search *s, const struct decision **out, enum answer *answer)
{
    struct decision decision = {0};
    enum rc rc;

    *out = NULL;
    if (s->count == 1 && s->final == NULL) {
        rc = edge_decision(s->graph, s->start, s->path[0], out);
        if (rc == RC_OK)
            *answer = (*out)->answer;
        return rc;
    }
    *answer = ANSWER_DENIED;
    if (s->count + (s->final != NULL) <= KEYRING_HOPS_MAX) {
        bool shut = false;
        rc = path_shut(s, &shut);
        if (rc != RC_OK || shut)
            return rc;
    }
    /* Most paths that are tried are closed: of those nothing more is wanted. */
    rc = chain_decide(s->graph, s->start, s->path, s->count, s->final, DECIDE_WHETHER, &decision);
    if (rc != RC_OK)
        return rc;
    *answer = decision.answer;
    if (decision.answer == ANSWER_DENIED || (decision.answer == ANSWER_UNKNOWN && s->way.decision != NULL))
        return RC_OK;
    rc = chain_decide(s->graph, s->start, s->path, s->count, s->final, DECIDE_ALL, &decision);
    return rc == RC_OK ? decision_keep(s->graph->arena, &decision, out) : rc;
}

static enum rc try_path(struct path_search *s)
{
    const struct decision *decision = NULL;
    enum answer answer = ANSWER_DENIED;
    enum rc rc;

    if (s->budget->paths == 0) {
        s->spent = true;
        return RC_OK;
    }
    s->budget->paths--;
    rc = decide_path(s, &decision, &answer);
    if (rc != RC_OK || answer == ANSWER_DENIED)
        return rc;
    if (answer == ANSWER_UNKNOWN && s->way.decision != NULL)
        return RC_OK;
    s->found = answer != ANSWER_UNKNOWN;
    return make_way(s, decision, &s->way);
}

/* ---- All paths of one length ---- */

static bool on_path(const struct path_search *s, size_t depth, size_t role)
{
    for (size_t i = 0; i < depth; i++) {
        if (s->path[i] == role)
            return true;
    }
    return false;
}

/* Whether the path may go on with `role` as its place `depth` when it is to have `length` roles. */
static enum rc step_open(struct path_search *s, size_t depth, size_t length, size_t role, bool *out)
{
    size_t from = depth == 0 ? s->start : s->path[depth - 1];
    bool too_far = s->closure->distance[role] > length - 1 - depth;
    bool open = false;
    enum answer answer = ANSWER_DENIED;
    enum rc rc;

    *out = false;
    if (role == from || on_path(s, depth, role) || (too_far && length < GRAPH_PATH_MAX))
        return RC_OK;
    if (s->budget->steps == 0) {
        s->spent = true;
        return RC_OK;
    }
    s->budget->steps--;
    if (edge_seen_shut(s->graph, from, role))
        return RC_OK;
    rc = edge_worth_asking(s->graph, from, role, &open);
    open = open && closure_takes(s->graph, s->closure, from, role);
    if (rc == RC_OK && open)
        rc = edge_answer(s->graph, from, role, &answer);
    if (rc != RC_OK || answer == ANSWER_DENIED)
        return rc;
    /* Longer paths than are tried may begin here. */
    s->longer = s->longer || too_far;
    *out = !too_far;
    return RC_OK;
}

static enum rc try_length(struct path_search *s, size_t length)
{
    const struct closure *closure = s->closure;
    size_t at[GRAPH_PATH_MAX] = {0}; /* per place: the next of the roles that are near enough */
    size_t depth = 0;

    while (!s->found && !s->spent) {
        size_t left = length - 1 - depth;
        bool all = length == GRAPH_PATH_MAX; /* of those too far it is still said that they are there */
        bool open = false;
        if (at[depth] == (all ? closure->reached_count : closure->near_count[left])) {
            if (depth == 0)
                break;
            depth--;
            continue;
        }
        size_t role = (all ? closure->reached_roles : closure->near_roles[left])[at[depth]++];
        enum rc rc = step_open(s, depth, length, role, &open);
        if (rc != RC_OK)
            return rc;
        if (!open)
            continue;
        s->path[depth] = role;
        if (depth + 1 < length) {
            at[++depth] = 0;
            continue;
        }
        s->count = length;
        rc = try_path(s);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* No path can be gone, and not all were tried. */
static enum rc give_up(struct path_search *s)
{
    struct decision *decision = ARENA_NEW(s->graph->arena, struct decision);
    struct str *line = ARENA_NEW(s->graph->arena, struct str);

    if (decision == NULL || line == NULL)
        return RC_NO_MEMORY;
    *line = STR("there are more chains of roles than are tried");
    *decision = (struct decision){.answer = ANSWER_UNKNOWN, .unknowns = line, .unknown_count = 1, .gave_up = true};
    return make_way(s, decision, &s->way);
}

static void shortest(struct path_search *s)
{
    size_t role = s->closure->next[s->start];

    s->count = 0;
    if (node_is_role(s->graph, s->start) && s->closure->distance[s->start] == 0)
        return;
    while (role != NO_NODE) {
        s->path[s->count++] = role;
        role = s->closure->next[role];
    }
}

enum rc path_find(struct graph *graph, size_t start, const struct closure *closure, const struct final_request *final,
                  bool others, struct path_budget *budget, bool *found, struct way *way)
{
    size_t shortest_path = closure->distance[start] == NO_NODE ? 0 : closure->distance[start];
    size_t room = shortest_path > GRAPH_PATH_MAX ? shortest_path : GRAPH_PATH_MAX;
    struct path_search s = {.graph = graph, .start = start, .closure = closure, .final = final, .budget = budget};
    enum rc rc;

    s.path = ARENA_ARRAY(graph->scratch, room, size_t);
    if (s.path == NULL)
        return RC_NO_MEMORY;
    shortest(&s);
    rc = try_path(&s);
    for (size_t length = 1; others && length <= GRAPH_PATH_MAX && rc == RC_OK && !s.found; length++)
        rc = try_length(&s, length);
    if (rc == RC_OK && !s.found && s.way.decision == NULL && (s.longer || s.spent)) {
        shortest(&s);
        rc = give_up(&s);
    }
    if (rc == RC_OK && s.way.decision != NULL)
        rc = add_edges(graph, &s.way);
    if (rc != RC_OK)
        return rc;
    *found = s.found;
    *way = s.way;
    return RC_OK;
}
