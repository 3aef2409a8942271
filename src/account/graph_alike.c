/* SPDX-License-Identifier: Apache-2.0
 *
 * Callers that are alike to a role: users, or roles, of one account whose policies say the same about it, while nothing
 * asks which of them it is. decide() has the same question for each, so one of them is asked (iam-evaluation.md 7.1).
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#include "account/graph_parts.h"

#include "base/buf.h"
#include "policy/key.h"

/* ---- Whether policies ask who the caller is ---- */

bool layer_asks_who(const struct layer *layer)
{
    for (size_t i = 0; i < layer->count; i++) {
        const struct policy_document *document = layer->policies[i].document;
        for (size_t k = 0; document != NULL && k < document->statement_count; k++) {
            if (statement_asks_who(&document->statements[k]))
                return true;
            for (size_t r = 0; r < document->statements[k].resource_count; r++) {
                if (document->statements[k].resources[r].template.has_variables)
                    return true;
            }
        }
    }
    return false;
}

static bool levels_ask_who(const struct levels *levels)
{
    for (size_t i = 0; levels->known && i < levels->count; i++) {
        if (layer_asks_who(&levels->levels[i].layer))
            return true;
    }
    return false;
}

/* SCPs and RCPs of an account. */
static bool part_asks_who(struct graph_part *part)
{
    if (part->levels_ask_who == LOOKED_NOT_YET)
        part->levels_ask_who =
            levels_ask_who(&part->account->scps) || levels_ask_who(&part->account->rcps) ? LOOKED_YES : LOOKED_NO;
    return part->levels_ask_who == LOOKED_YES;
}

static bool trust_asks_who(const struct policy_document *trust)
{
    for (size_t i = 0; i < trust->statement_count; i++) {
        if (trust->statements[i].principal_element != PRINCIPAL_LISTED || statement_asks_who(&trust->statements[i]))
            return true;
    }
    return false;
}

static bool role_asks_who(struct graph *graph, size_t role)
{
    struct trust_sketch *sketch = &graph->sketches[role - graph->role_first];
    const struct policy_document *trust = graph->starts[role].role->trust;

    if (sketch->asks_who == LOOKED_NOT_YET)
        sketch->asks_who = trust == NULL || trust->unknown || trust_asks_who(trust) ? LOOKED_YES : LOOKED_NO;
    return sketch->asks_who == LOOKED_YES;
}

/* ---- What a caller's policies say about a role ---- */

static void add_number(struct buf *buf, size_t number)
{
    buf_add(buf, (struct str){(const char *)&number, sizeof number});
}

/* All that is not the same for every caller, as bytes. *asks_who: some of it asks who the caller is. */
static enum rc describe(struct graph *graph, size_t from, size_t role, struct buf *buf, bool *asks_who)
{
    const struct profile *profile = &graph->profiles[from];
    const struct caller *caller = &graph->starts[from].caller;
    const size_t own[] = {graph->starts[from].part, (size_t)caller->kind,   caller->service_linked,
                          caller->identity.given,   caller->boundary.given, caller->session.given};

    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        add_number(buf, own[i]);
    for (size_t i = 0; i < profile->count; i++) {
        const struct profile_item *item = &profile->items[i];
        bool may = item->place == NO_NODE;
        enum rc rc = may ? RC_OK : profile_statement_may(graph, item->place, role, &may);
        if (rc != RC_OK)
            return rc;
        if (!may)
            continue;
        *asks_who = *asks_who || (item->place != NO_NODE && graph->assume_statements[item->place].asks_who);
        add_number(buf, item->place);
        add_number(buf, (size_t)item->layer * 2 + item->maybe_absent);
    }
    return buf->failed;
}

static enum rc find_record(struct graph *graph, struct trust_sketch *sketch, struct str key, unsigned char **out)
{
    if (sketch->alike == NULL)
        sketch->alike = map_new(graph->arena);
    if (sketch->alike == NULL)
        return RC_NO_MEMORY;
    *out = map_get(sketch->alike, key);
    if (*out != NULL)
        return RC_OK;
    key = arena_copy(graph->arena, key);
    *out = ARENA_NEW(graph->arena, unsigned char);
    return key.at == NULL || *out == NULL ? RC_NO_MEMORY : map_put(sketch->alike, key, *out);
}

enum rc alike_answer(struct graph *graph, size_t from, size_t role, unsigned char **out)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    bool asks_who = false;
    enum rc rc = RC_OK;

    *out = NULL;
    if (from >= graph->role_end || from == role || role_asks_who(graph, role) ||
        part_asks_who(&graph->parts[graph->starts[from].part]) ||
        part_asks_who(&graph->parts[graph->starts[role].part]))
        return RC_OK;
    rc = profiles_make(graph);
    if (rc == RC_OK)
        rc = describe(graph, from, role, &buf, &asks_who);
    if (rc == RC_OK && !asks_who)
        rc = find_record(graph, &graph->sketches[role - graph->role_first], buf_str(&buf), out);
    buf_free(&buf);
    return rc;
}
