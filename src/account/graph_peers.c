/* SPDX-License-Identifier: Apache-2.0
 *
 * Chains from other accounts of the input (iam-evaluation.md 5.4, 7.1): both sides are evaluated.
 *
 * Where an external principal gets in and its account is in the input, the question is put once more to a graph over
 * both accounts, in which that account's users, roles and federations stand for themselves; and so on for whom that
 * account's roles name, up to GRAPH_OTHERS_MAX accounts in a chain. One account is asked after the other, and what
 * it says is copied out of it before it is let go: so memory does not grow with the number of accounts that are named.
 *
 * AWS: Cross-account policy evaluation logic.
 */
#include "account/graph_parts.h"

#include <stdlib.h>

#include "policy/arn.h"

/* Accounts that are asked: by a graph, and by those around it. */
struct asked {
    const struct asked *outer; /* NULL: there are none around */
    struct map *ids;           /* id -> bool: it could be read */
};

/* One question to one graph. */
struct following {
    struct graph *graph;
    const struct ways_question *question;
    struct asked asked;
    struct str *ids; /* the same, sorted; in the graph's arena */
    size_t id_count, id_capacity;
    bool *followed; /* per id: it could be read */
    struct ways *found;
    struct map *sure; /* who gets in for certain without them */
};

static enum rc follow(struct graph *graph, const struct ways_question *question, const struct asked *outer,
                      struct ways *out);

/* ---- Whom to ask ---- */

/* Why the side of an account is not seen, at all that is external of it. */
static enum rc say_unseen(struct graph *graph, struct str id, const char *before, const char *after)
{
    struct str line = arena_printf(graph->arena, "%s %.*s %s", before, (int)id.len, id.at, after);

    for (size_t i = 0; i < graph->start_count; i++) {
        struct start *start = &graph->starts[i];
        if (start->kind == START_EXTERNAL && str_equal(start->caller.account, id))
            start->unseen = line;
    }
    return line.at == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc say_state(struct graph *graph, struct str id, enum peer_state state)
{
    if (state == PEER_AMBIGUOUS)
        return say_unseen(graph, id, "account", "is in the input more than once, so its side is not seen");
    if (state == PEER_UNREADABLE)
        return say_unseen(graph, id, "the snapshot of account", "cannot be read, so its side is not seen");
    return RC_OK;
}

static enum rc add_account(struct following *f, struct str id)
{
    struct graph *graph = f->graph;
    enum peer_state state = PEER_ABSENT;
    struct str *place;
    enum rc rc = graph->peers->find(graph->peers->self, id, &state, NULL);

    if (rc != RC_OK || state != PEER_FOUND)
        return rc == RC_OK ? say_state(graph, id, state) : rc;
    if (graph->part_count == GRAPH_PARTS_MAX)
        return say_unseen(graph, id, "the chain passes through too many accounts: the side of account", "is not seen");
    place = ARENA_PUSH(graph->arena, f->ids, f->id_count, f->id_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = id;
    f->id_count++;
    return RC_OK;
}

static bool is_part(const struct graph *graph, struct str id)
{
    for (size_t i = 0; i < graph->part_count; i++) {
        if (str_equal(graph->parts[i].account->id, id))
            return true;
    }
    return false;
}

/* The accounts of external principals that get in or may: of those that the last account of the graph names, for the
 * others are asked by the graphs around this one. */
static enum rc find_accounts(struct following *f, const struct ways *ways)
{
    struct graph *graph = f->graph;
    struct map *seen = map_new(graph->scratch);
    enum rc rc = seen == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < ways->count && rc == RC_OK; i++) {
        const struct start *start = ways->ways[i].from;
        struct str id = start->caller.account;
        if (start->kind != START_EXTERNAL || (start->named_by >> (graph->part_count - 1) & 1U) == 0 ||
            map_get(seen, id) != NULL || is_part(graph, id))
            continue;
        rc = map_put(seen, id, graph);
        if (rc == RC_OK)
            rc = add_account(f, id);
    }
    if (f->id_count > 1)
        qsort(f->ids, f->id_count, sizeof *f->ids, str_order);
    return rc;
}

/* Who needs no other account to get in. */
static enum rc find_sure(struct following *f, const struct ways *ways)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < ways->count && rc == RC_OK; i++) {
        if (ways->ways[i].from->kind != START_EXTERNAL && ways->ways[i].decision->answer >= ANSWER_CONDITIONAL)
            rc = start_map_put(f->sure, f->graph->scratch, ways->ways[i].from, f->graph);
    }
    return rc;
}

/* ---- Asking ---- */

/* The question to a graph that has one account more. */
static enum rc ask_together(struct following *f, const struct account *other, struct ways *out)
{
    const struct account *accounts[GRAPH_PARTS_MAX];
    struct graph *graph = f->graph;
    struct graph *both = NULL;
    struct ways ways = {0};
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < graph->part_count; i++)
        accounts[i] = graph->parts[i].account;
    accounts[graph->part_count] = other;
    if (rc == RC_OK)
        rc = graph_of_parts(arena, accounts, graph->part_count + 1, graph->now, graph->peers, &both);
    if (rc == RC_OK)
        rc = graph_enter(both);
    if (rc == RC_OK) {
        rc = follow(both, f->question, &f->asked, &ways);
        if (rc == RC_OK)
            rc = ways_copy(graph, both, f->sure, &ways, out);
        graph_leave(both);
    }
    arena_free(arena);
    return rc;
}

static enum rc ask_account(struct following *f, size_t index)
{
    const struct graph_peers *peers = f->graph->peers;
    const struct account *account = NULL;
    enum peer_state state = PEER_ABSENT;
    enum rc rc = peers->find(peers->self, f->ids[index], &state, &account);

    if (rc != RC_OK || state != PEER_FOUND)
        return rc == RC_OK ? say_state(f->graph, f->ids[index], state) : rc;
    f->followed[index] = true;
    rc = ask_together(f, account, &f->found[index]);
    peers->release(peers->self, account);
    return rc;
}

/* ---- One answer out of all ---- */

struct merging {
    struct graph *graph;
    struct way *ways;
    size_t count;
    struct map *places; /* kind and principal -> place in `ways`, counted from 1 */
    struct edge *refused;
    size_t refused_count, refused_total;
    struct str *missing, *deleted;
    size_t missing_count, deleted_count;
    bool trust_unknown, dump_gap;
};

static enum rc merge_way(struct merging *m, const struct way *way)
{
    void *place = NULL;
    enum rc rc = start_map_get(m->places, m->graph->scratch, way->from, &place);
    struct way *before = place == NULL ? NULL : &m->ways[(uintptr_t)place - 1];

    if (rc != RC_OK)
        return rc;
    if (before != NULL) {
        if (before->decision->answer < ANSWER_CONDITIONAL && way->decision->answer >= ANSWER_CONDITIONAL)
            *before = *way;
        return RC_OK;
    }
    m->ways[m->count++] = *way;
    return start_map_put(m->places, m->graph->scratch, way->from,
                         (void *)(uintptr_t)m->count); /* no pointer: a number */
}

static void merge_lines(struct str *lines, size_t *count, const struct str *more, size_t more_count)
{
    for (size_t i = 0; i < more_count; i++) {
        bool there = false;
        for (size_t k = 0; k < *count && !there; k++)
            there = str_equal(lines[k], more[i]);
        if (!there)
            lines[(*count)++] = more[i];
    }
}

static enum rc merge_answer(struct merging *m, const struct ways *ways)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < ways->count && rc == RC_OK; i++)
        rc = merge_way(m, &ways->ways[i]);
    for (size_t i = 0; i < ways->refused_count && m->refused_count < GRAPH_REFUSED_MAX; i++)
        m->refused[m->refused_count++] = ways->refused[i];
    merge_lines(m->missing, &m->missing_count, ways->missing, ways->missing_count);
    merge_lines(m->deleted, &m->deleted_count, ways->deleted, ways->deleted_count);
    m->trust_unknown = m->trust_unknown || ways->trust_unknown;
    m->dump_gap = m->dump_gap || ways->dump_gap;
    return rc;
}

static int compare_edges(const void *a, const void *b)
{
    const struct start *first = ((const struct edge *)a)->from;
    const struct start *second = ((const struct edge *)b)->from;

    if (first->kind != second->kind)
        return first->kind < second->kind ? -1 : 1;
    return str_compare(first->principal, second->principal);
}

static enum rc merging_new(const struct following *f, const struct ways *base, struct merging *m)
{
    struct arena *arena = f->graph->arena;
    size_t ways = base->count;
    size_t missing = base->missing_count;
    size_t deleted = base->deleted_count;

    for (size_t i = 0; i < f->id_count; i++) {
        ways += f->found[i].count;
        missing += f->found[i].missing_count;
        deleted += f->found[i].deleted_count;
    }
    *m =
        (struct merging){.graph = f->graph, .places = map_new(f->graph->scratch), .refused_total = base->refused_total};
    m->ways = ARENA_ARRAY(arena, ways, struct way);
    m->refused = ARENA_ARRAY(arena, GRAPH_REFUSED_MAX, struct edge);
    m->missing = ARENA_ARRAY(arena, missing, struct str);
    m->deleted = ARENA_ARRAY(arena, deleted, struct str);
    return m->places == NULL || m->ways == NULL || m->refused == NULL || m->missing == NULL || m->deleted == NULL
               ? RC_NO_MEMORY
               : RC_OK;
}

static enum rc merge_all(struct following *f, const struct ways *base, struct ways *out)
{
    struct merging m;
    size_t followed = 0;
    enum rc rc = merging_new(f, base, &m);

    if (rc == RC_OK)
        rc = merge_answer(&m, base);
    for (size_t i = 0; i < f->id_count && rc == RC_OK; i++) {
        if (!f->followed[i])
            continue;
        rc = merge_answer(&m, &f->found[i]);
        if (f->found[i].refused_total > base->refused_total)
            m.refused_total += f->found[i].refused_total - base->refused_total;
        f->ids[followed++] = f->ids[i];
    }
    if (rc != RC_OK)
        return rc;
    if (m.count > 1)
        qsort(m.ways, m.count, sizeof *m.ways, ways_compare);
    if (m.refused_count > 1)
        qsort(m.refused, m.refused_count, sizeof *m.refused, compare_edges);
    *out = (struct ways){.ways = m.ways,
                         .count = m.count,
                         .refused = m.refused,
                         .refused_count = m.refused_count,
                         .refused_total = m.refused_total,
                         .deleted = m.deleted,
                         .deleted_count = m.deleted_count,
                         .incomplete = m.trust_unknown || m.dump_gap ||
                                       (m.count > 0 && m.ways[m.count - 1].decision->answer == ANSWER_UNKNOWN),
                         .trust_unknown = m.trust_unknown,
                         .dump_gap = m.dump_gap,
                         .missing = m.missing,
                         .missing_count = m.missing_count,
                         .followed = f->ids,
                         .followed_count = followed};
    return RC_OK;
}

/* ---- All of it ---- */

static bool asked_elsewhere(const struct asked *asked, struct str id)
{
    for (; asked != NULL; asked = asked->outer) {
        if (map_get(asked->ids, id) != NULL)
            return true;
    }
    return false;
}

/* External principals in whose place their account's own are asked. *any tells that there are some. */
static void hide(const struct following *f, bool *any)
{
    struct graph *graph = f->graph;

    *any = false;
    for (size_t i = 0; i < graph->start_count; i++) {
        struct str id = graph->starts[i].caller.account;
        const bool *read = map_get(f->asked.ids, id);
        bool hidden =
            graph->starts[i].kind == START_EXTERNAL && (read != NULL ? *read : asked_elsewhere(f->asked.outer, id));
        graph->hidden[i] = hidden ? HIDDEN : HIDDEN_NOWHERE;
        *any = *any || hidden;
    }
}

/* Before this graph's own are known: those that the graphs around it ask come here only by the account that is new. */
static void hide_outer(struct graph *graph, const struct asked *outer)
{
    for (size_t i = 0; i < graph->start_count; i++) {
        bool external = graph->starts[i].kind == START_EXTERNAL;
        graph->hidden[i] =
            external && asked_elsewhere(outer, graph->starts[i].caller.account) ? HIDDEN_BUT_LAST : HIDDEN_NOWHERE;
    }
}

static enum rc prepare(struct following *f, const struct ways *ways)
{
    struct graph *graph = f->graph;
    enum rc rc;

    f->asked.ids = map_new(graph->scratch);
    f->sure = map_new(graph->scratch);
    if (f->asked.ids == NULL || f->sure == NULL)
        return RC_NO_MEMORY;
    rc = find_accounts(f, ways);
    if (rc == RC_OK)
        rc = find_sure(f, ways);
    if (rc != RC_OK)
        return rc;
    f->followed = ARENA_ARRAY(graph->scratch, f->id_count, bool);
    f->found = ARENA_ARRAY(graph->scratch, f->id_count, struct ways);
    if (f->followed == NULL || f->found == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < f->id_count && rc == RC_OK; i++)
        rc = map_put(f->asked.ids, f->ids[i], &f->followed[i]);
    return rc;
}

static enum rc follow(struct graph *graph, const struct ways_question *question, const struct asked *outer,
                      struct ways *out)
{
    struct following f = {.graph = graph, .question = question, .asked = {.outer = outer}};
    struct ways base = {0};
    bool hidden = false;
    enum rc rc;

    hide_outer(graph, outer);
    rc = ways_find(graph, question, &base);
    if (rc == RC_OK && graph->peers != NULL) {
        rc = prepare(&f, &base);
        for (size_t i = 0; i < f.id_count && rc == RC_OK; i++)
            rc = ask_account(&f, i);
        if (rc == RC_OK)
            hide(&f, &hidden);
        if (rc == RC_OK && hidden)
            rc = ways_find(graph, question, &base);
    }
    if (rc == RC_OK && f.id_count > 0)
        rc = merge_all(&f, &base, &base);
    if (rc == RC_OK)
        *out = base;
    return rc;
}

enum rc ways_follow(struct graph *graph, const struct ways_question *question, struct ways *out)
{
    return follow(graph, question, NULL, out);
}
