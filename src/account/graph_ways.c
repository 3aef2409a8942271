/* SPDX-License-Identifier: Apache-2.0
 *
 * All ways to a role, or to a request (iam-evaluation.md 7.2, 7.5).
 *
 * First over edges that are open for certain; who is left over is then looked for over undecided ones too,
 * which make an unknown way and never an open one. A start that is asked directly is a path of no roles.
 */
#include "account/graph_parts.h"

#include <stdlib.h>

#include "policy/action.h"
#include "policy/arn.h"
#include "policy/match.h"

struct ways_search {
    struct graph *graph;
    const struct final_request *final; /* NULL: to the goal's session */
    struct str operation;              /* by which the goal is assumed; empty: whichever */
    struct path_budget budget;
    bool *done;   /* per node: its way is found */
    bool *failed; /* per node: reached, but the shortest chain is closed or undecided */
    bool any_failed;
    struct way *sure;
    size_t sure_count, sure_capacity;
    struct way *unknown;
    size_t unknown_count, unknown_capacity;
    struct str *missing;
    size_t missing_count, missing_capacity;
    bool incomplete;
    bool trust_unknown;
    bool dump_gap;
};

static enum rc add_way(struct arena *arena, struct way **ways, size_t *count, size_t *capacity, const struct way *way)
{
    struct way *place = ARENA_PUSH(arena, *ways, *count, *capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *way;
    (*count)++;
    return RC_OK;
}

static enum rc add_sure(struct ways_search *s, const struct way *way)
{
    s->done[node_of(s->graph, way->from)] = true;
    return add_way(s->graph->scratch, &s->sure, &s->sure_count, &s->sure_capacity, way);
}

static enum rc add_missing(struct ways_search *s, struct str line)
{
    return arena_push_once(s->graph->arena, &s->missing, &s->missing_count, &s->missing_capacity, line);
}

static enum rc add_unknown(struct ways_search *s, const struct way *way)
{
    enum rc rc = add_way(s->graph->scratch, &s->unknown, &s->unknown_count, &s->unknown_capacity, way);

    s->incomplete = true;
    for (size_t i = 0; rc == RC_OK && i < way->decision->unknown_count; i++)
        rc = add_missing(s, way->decision->unknowns[i]);
    return rc;
}

static enum rc search_new(struct graph *graph, const struct final_request *final, struct ways_search *s)
{
    *s = (struct ways_search){.graph = graph, .final = final, .budget = {GRAPH_PATHS_TRIED_MAX, GRAPH_STEPS_TRIED_MAX}};
    s->done = ARENA_ARRAY(graph->scratch, graph->start_count, bool);
    s->failed = ARENA_ARRAY(graph->scratch, graph->start_count, bool);
    return s->done == NULL || s->failed == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- The two closures ---- */

static enum rc take_sure(struct ways_search *s, const struct closure *closure)
{
    /* A shortest path for each start: no limit but their number. */
    struct path_budget budget = {.paths = s->graph->start_count + 1};

    for (size_t node = 0; node < s->graph->start_count; node++) {
        struct way way = {0};
        bool found = false;
        enum rc rc;
        if (node_is_role(s->graph, node) || s->done[node] || closure->distance[node] == NO_NODE)
            continue;
        rc = path_find(s->graph, node, closure, s->final, false, &budget, &found, &way);
        if (rc == RC_OK && found)
            rc = add_sure(s, &way);
        if (rc != RC_OK)
            return rc;
        s->failed[node] = !found;
        s->any_failed = s->any_failed || !found;
    }
    return RC_OK;
}

static enum rc take_rest(struct ways_search *s, const struct closure *closure)
{
    for (size_t node = 0; node < s->graph->start_count; node++) {
        struct way way = {0};
        bool found = false;
        enum rc rc;
        if (node_is_role(s->graph, node) || s->done[node] || closure->distance[node] == NO_NODE)
            continue;
        rc = path_find(s->graph, node, closure, s->final, true, &s->budget, &found, &way);
        if (rc == RC_OK && found)
            rc = add_sure(s, &way);
        else if (rc == RC_OK && way.decision != NULL)
            rc = add_unknown(s, &way);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* What the roles on the way hide: trust policies that are not known, principals that the dump may lack. */
static enum rc look_for_gaps(struct ways_search *s, const struct closure *closure)
{
    for (size_t i = 0; i < closure->reached_count; i++) {
        size_t role = closure->reached_roles[i];
        const struct trust_sketch *sketch = NULL;
        struct str line = STR_EMPTY;
        bool absent = false;
        enum rc rc = graph_sketch(s->graph, role, &sketch);
        if (rc != RC_OK)
            return rc;
        if (sketch->unknown) {
            struct str name = s->graph->starts[role].role->entity.name;
            line = arena_printf(s->graph->arena, "the trust policy of role %.*s is not known", (int)name.len, name.at);
            if (line.at == NULL)
                return RC_NO_MEMORY;
        } else {
            rc = edge_absent_principal(s->graph, role, &absent, &line);
        }
        if (rc == RC_OK && (sketch->unknown || absent)) {
            s->incomplete = true;
            s->trust_unknown = s->trust_unknown || sketch->unknown;
            s->dump_gap = s->dump_gap || absent;
            rc = add_missing(s, line);
        }
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc search_ways(struct ways_search *s, const size_t *sure_goals, size_t sure_count, const size_t *all_goals,
                           size_t all_count)
{
    struct closure closure = {0};
    enum rc rc = closure_build(s->graph, sure_goals, sure_count, s->operation, ANSWER_CONDITIONAL, &closure);

    if (rc == RC_OK)
        rc = take_sure(s, &closure);
    if (rc == RC_OK && (closure.unknown_seen || s->any_failed || all_count > sure_count)) {
        rc = closure_build(s->graph, all_goals, all_count, s->operation, ANSWER_UNKNOWN, &closure);
        if (rc == RC_OK)
            rc = take_rest(s, &closure);
    }
    if (rc == RC_OK)
        rc = look_for_gaps(s, &closure);
    return rc;
}

/* ---- The result ---- */

int ways_compare(const void *a, const void *b)
{
    const struct way *first = a;
    const struct way *second = b;
    bool first_sure = first->decision->answer >= ANSWER_CONDITIONAL;
    bool second_sure = second->decision->answer >= ANSWER_CONDITIONAL;

    if (first_sure != second_sure)
        return first_sure ? -1 : 1;
    if (first->from->kind != second->from->kind)
        return first->from->kind < second->from->kind ? -1 : 1;
    return str_compare(first->from->principal, second->from->principal);
}

static enum rc finish(struct ways_search *s, struct ways *out)
{
    struct way *all = ARENA_ARRAY(s->graph->arena, s->sure_count + s->unknown_count, struct way);

    if (all == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < s->sure_count; i++)
        all[i] = s->sure[i];
    for (size_t i = 0; i < s->unknown_count; i++)
        all[s->sure_count + i] = s->unknown[i];
    if (s->sure_count + s->unknown_count > 1)
        qsort(all, s->sure_count + s->unknown_count, sizeof *all, ways_compare);
    *out = (struct ways){
        .ways = all,
        .count = s->sure_count + s->unknown_count,
        .incomplete = s->incomplete,
        .trust_unknown = s->trust_unknown,
        .dump_gap = s->dump_gap,
        .missing = s->missing,
        .missing_count = s->missing_count,
    };
    return RC_OK;
}

/* Edges into the role that are shut. */
static enum rc add_refused(struct graph *graph, size_t role, struct ways *ways)
{
    struct edge *refused = ARENA_ARRAY(graph->scratch, GRAPH_REFUSED_MAX, struct edge);
    struct edge *kept;
    size_t *askable = ARENA_ARRAY(graph->scratch, graph->start_count, size_t);
    size_t count = 0;
    enum rc rc;

    if (refused == NULL || askable == NULL)
        return RC_NO_MEMORY;
    rc = edge_askable(graph, role, NULL, askable, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct edge *edge = &refused[ways->refused_count];
        enum answer answer = ANSWER_ALLOWED;
        if (askable[i] == role)
            continue;
        rc = edge_answer(graph, askable[i], role, &answer);
        if (rc != RC_OK || answer != ANSWER_DENIED)
            continue;
        ways->refused_total++;
        if (ways->refused_count == GRAPH_REFUSED_MAX)
            continue;
        *edge = (struct edge){.from = &graph->starts[askable[i]], .to = graph->starts[role].role};
        rc = edge_decision(graph, askable[i], role, &edge->decision);
        ways->refused_count++;
    }
    if (rc != RC_OK)
        return rc;
    kept = ARENA_ARRAY(graph->arena, ways->refused_count, struct edge);
    if (kept == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < ways->refused_count; i++)
        kept[i] = refused[i];
    ways->refused = kept;
    return RC_OK;
}

static enum rc ways_to_node(struct graph *graph, size_t role, struct str operation, struct ways *out)
{
    struct ways_search search;
    const struct trust_sketch *sketch = NULL;
    enum rc rc = search_new(graph, NULL, &search);

    search.operation = operation;
    if (rc == RC_OK)
        rc = search_ways(&search, &role, 1, &role, 1);
    if (rc == RC_OK)
        rc = finish(&search, out);
    if (rc == RC_OK)
        rc = graph_sketch(graph, role, &sketch);
    if (rc != RC_OK)
        return rc;
    out->deleted = sketch->deleted;
    out->deleted_count = sketch->deleted_count;
    return sketch->unknown ? RC_OK : add_refused(graph, role, out);
}

enum rc graph_ways_to_role(struct graph *graph, const struct role *role, struct ways *out)
{
    size_t node = graph_role_node(graph, role);
    struct ways *kept = NULL;
    enum rc rc;

    if (node == NO_NODE)
        return RC_INTERNAL;
    if (graph->role_ways[node - graph->role_first] == NULL) {
        kept = ARENA_NEW(graph->arena, struct ways);
        rc = kept == NULL ? RC_NO_MEMORY : graph_enter(graph);
        if (rc != RC_OK)
            return rc;
        rc = ways_follow(graph, &(struct ways_question){.role = role}, kept);
        graph_leave(graph);
        if (rc != RC_OK)
            return rc;
        graph->role_ways[node - graph->role_first] = kept;
    }
    *out = *graph->role_ways[node - graph->role_first];
    return RC_OK;
}

/* ---- Ways by another entry ---- */

static enum rc make_entry(struct graph *graph, const struct closure *closure, const struct start *from, size_t first,
                          struct way *out)
{
    size_t count = closure->distance[first] + 1;
    const struct role **roles = ARENA_ARRAY(graph->arena, count, const struct role *);

    if (roles == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0, role = first; i < count; i++, role = closure->next[role])
        roles[i] = graph->starts[role].role;
    *out = (struct way){.from = from, .roles = roles, .role_count = count};
    return RC_OK;
}

static enum rc find_entries(struct graph *graph, const struct way *way, size_t goal, struct way **out, size_t *count)
{
    size_t from = node_of(graph, way->from);
    struct closure closure = {0};
    enum rc rc = closure_build(graph, &goal, 1, STR_EMPTY, ANSWER_UNKNOWN, &closure);

    if (rc != RC_OK)
        return rc;
    *out = ARENA_ARRAY(graph->arena, closure.reached_count, struct way);
    if (*out == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < closure.reached_count; i++) {
        size_t first = closure.reached_roles[i];
        enum answer answer = ANSWER_DENIED;
        bool open = false;
        if (graph->starts[first].role == way->roles[0])
            continue;
        rc = edge_worth_asking(graph, from, first, &open);
        if (rc == RC_OK && open)
            rc = edge_answer(graph, from, first, &answer);
        if (rc == RC_OK && answer != ANSWER_DENIED)
            rc = make_entry(graph, &closure, way->from, first, &(*out)[(*count)++]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc graph_ways_by_entry(struct graph *graph, const struct way *way, const struct way **out, size_t *count)
{
    size_t goal = graph_role_node(graph, way->roles[way->role_count - 1]);
    struct way *found = NULL;
    size_t found_count = 0;
    enum rc rc;

    *out = NULL;
    *count = 0;
    if (goal == NO_NODE || map_get(graph->by_principal, way->from->principal) != way->from)
        return RC_OK;
    rc = graph_enter(graph);
    if (rc != RC_OK)
        return rc;
    rc = find_entries(graph, way, goal, &found, &found_count);
    graph_leave(graph);
    if (rc != RC_OK)
        return rc;
    *out = found;
    *count = found_count;
    return RC_OK;
}

/* ---- Ways to a request ---- */

static enum rc ask_directly(struct ways_search *s, size_t node, enum answer *answer, struct way *way)
{
    struct decision decision = {0};
    const struct decision *kept = NULL;
    enum rc rc = chain_decide(s->graph, node, NULL, 0, s->final, DECIDE_ALL, &decision);

    *answer = ANSWER_DENIED;
    if (rc != RC_OK || decision.answer == ANSWER_DENIED)
        return rc;
    rc = decision_keep(s->graph->arena, &decision, &kept);
    if (rc != RC_OK)
        return rc;
    *answer = decision.answer;
    *way = (struct way){.from = &s->graph->starts[node], .decision = kept};
    return RC_OK;
}

/* Users and role sessions that can do it themselves: ways of their own, and the roles are goals. */
static enum rc ask_everybody(struct ways_search *s, size_t *sure, size_t *sure_count, size_t *all, size_t *all_count,
                             struct way *perhaps, size_t *perhaps_count)
{
    for (size_t node = 0; node < s->graph->role_end; node++) {
        enum answer answer = ANSWER_DENIED;
        struct way way = {0};
        enum rc rc;
        if (s->graph->starts[node].part != 0) /* other accounts come by a role of this one */
            continue;
        if (!identity_may_act(&s->graph->starts[node].caller.identity, s->final->action))
            continue;
        rc = ask_directly(s, node, &answer, &way);
        if (rc == RC_OK && answer >= ANSWER_CONDITIONAL)
            rc = add_sure(s, &way);
        else if (rc == RC_OK && answer == ANSWER_UNKNOWN)
            perhaps[(*perhaps_count)++] = way;
        if (rc != RC_OK)
            return rc;
        if (node_is_role(s->graph, node) && answer != ANSWER_DENIED) {
            all[(*all_count)++] = node;
            if (answer != ANSWER_UNKNOWN)
                sure[(*sure_count)++] = node;
        }
    }
    return RC_OK;
}

static enum rc ways_to_request(struct graph *graph, const struct final_request *final, struct ways *out)
{
    struct ways_search search;
    size_t *sure = ARENA_ARRAY(graph->scratch, graph->role_end, size_t);
    size_t *all = ARENA_ARRAY(graph->scratch, graph->role_end, size_t);
    struct way *perhaps = ARENA_ARRAY(graph->scratch, graph->role_end, struct way);
    bool *listed = ARENA_ARRAY(graph->scratch, graph->start_count, bool);
    size_t sure_count = 0;
    size_t all_count = 0;
    size_t perhaps_count = 0;
    enum rc rc = search_new(graph, final, &search);

    if (rc != RC_OK)
        return rc;
    if (sure == NULL || all == NULL || perhaps == NULL || listed == NULL)
        return RC_NO_MEMORY;
    rc = ask_everybody(&search, sure, &sure_count, all, &all_count, perhaps, &perhaps_count);
    if (rc == RC_OK)
        rc = search_ways(&search, sure, sure_count, all, all_count);
    for (size_t i = 0; i < search.unknown_count; i++)
        listed[node_of(graph, search.unknown[i].from)] = true;
    for (size_t i = 0; i < perhaps_count && rc == RC_OK; i++) {
        size_t node = node_of(graph, perhaps[i].from);
        if (!search.done[node] && !listed[node])
            rc = add_unknown(&search, &perhaps[i]);
    }
    return rc == RC_OK ? finish(&search, out) : rc;
}

enum rc ways_find(struct graph *graph, const struct ways_question *question, struct ways *out)
{
    if (question->role != NULL)
        return ways_to_node(graph, graph_role_node(graph, question->role), question->operation, out);
    return ways_to_request(graph, question->final, out);
}

static bool is_assumption(struct str action)
{
    return action_is(action, STR("sts:assumerole")) || action_is(action, STR("sts:assumerolewithsaml")) ||
           action_is(action, STR("sts:assumerolewithwebidentity"));
}

/* None or some, where the question names no resource. */
static enum resource_kind kind_of_action(struct str action)
{
    size_t index = 0;

    return action_find(action, &index) && !action_has_resource(index) ? RESOURCE_NONE : RESOURCE_SOME;
}

void graph_request_target(const struct graph *graph, struct str action, struct str resource, struct target *out)
{
    bool named = resource.len > 0 && !str_equal(resource, STR("*"));
    const struct user *user = named ? account_user(graph->account, resource) : NULL;
    const struct role *role = named ? account_role(graph->account, resource) : NULL;
    const struct entity *entity = user != NULL ? &user->entity : role != NULL ? &role->entity : NULL;
    struct arn arn;

    account_plain_target(graph->account, named ? RESOURCE_ARN : kind_of_action(action), named ? resource : STR_EMPTY,
                         out);
    if (named && arn_read(resource, &arn) && arn_is_account(arn.account))
        out->account = arn.account;
    if (entity != NULL) {
        out->tags = entity->tags;
        out->tag_count = entity->tag_count;
        out->tags_known = entity->tags_known;
    }
}

enum rc graph_ways_to_action(struct graph *graph, struct str action, struct str resource, struct ways *out)
{
    const struct role *role = is_assumption(action) ? account_role(graph->account, resource) : NULL;
    struct target target = {0};
    struct final_request final = {.action = action, .target = &target};
    struct ways_question question = {.role = role, .operation = action, .final = &final};
    enum rc rc;

    graph_request_target(graph, action, resource, &target);
    rc = graph_enter(graph);
    if (rc != RC_OK)
        return rc;
    rc = ways_follow(graph, &question, out);
    graph_leave(graph);
    return rc;
}
