/* SPDX-License-Identifier: Apache-2.0
 *
 * Callers that are alike to a role: users, or roles, of one account whose policies say the same about it, while nothing
 * asks which of them it is. decide() has the same question for each, so one of them is asked (iam-evaluation.md 7.1).
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#include "account/graph_parts.h"

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

/* A number of its own for all that may be said. */
enum said {
    SAID_BY_STATEMENT,
    SAID_PLAINLY,
    SAID_BY_UNKNOWN_DOCUMENT,
    SAID_COUNT
};

/* Policies are no sequence, and say nothing more by saying it twice. */
static void add_number(uint64_t *numbers, size_t *count, uint64_t number)
{
    size_t at = *count;

    while (at > 1 && numbers[at - 1] > number)
        at--;
    if (at > 1 && numbers[at - 1] == number)
        return;
    for (size_t i = *count; i > at; i--)
        numbers[i] = numbers[i - 1];
    numbers[at] = number;
    ++*count;
}

/* What the item says of the role. */
static uint64_t number_of(const struct graph *graph, const struct profile_item *item, enum tri means)
{
    uint64_t where = (uint64_t)item->layer * 2 + item->maybe_absent, what = 0;
    enum said said = SAID_BY_UNKNOWN_DOCUMENT;

    if (item->place != NO_NODE) {
        const struct assume_statement *one = &graph->assume_statements[item->place];
        said = one->plain ? SAID_PLAINLY : SAID_BY_STATEMENT;
        what = one->plain ? (uint64_t)one->says * (TRI_TRUE + 1) + (uint64_t)means : item->place;
    }
    return (what * CHECK_COUNT * 2 + where) * SAID_COUNT + (uint64_t)said;
}

/* All that is not the same for every caller: *count numbers in graph->described. *asks_who: some of it asks who the caller
 * is. */
static enum rc describe(struct graph *graph, size_t from, size_t role, enum origin origin, size_t *count,
                        bool *asks_who)
{
    const struct profile *profile = &graph->profiles[from];
    const struct caller *caller = &graph->starts[from].caller;
    const size_t flags[] = {caller->service_linked, caller->identity.given, caller->boundary.given,
                            caller->session.given};
    uint64_t own = (uint64_t)graph->starts[from].part * CALLER_KIND_COUNT + (uint64_t)caller->kind;

    own = own * ORIGIN_COUNT + (uint64_t)origin;
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        own = own * 2 + flags[i];
    graph->described[0] = own;
    *count = 1;
    for (size_t i = 0; i < profile->count; i++) {
        const struct profile_item *item = &profile->items[i];
        enum tri means = TRI_UNKNOWN;
        enum rc rc = item->place == NO_NODE ? RC_OK : profile_statement_means(graph, item->place, role, &means);
        if (rc != RC_OK)
            return rc;
        if (means == TRI_FALSE)
            continue;
        *asks_who = *asks_who || (item->place != NO_NODE && graph->assume_statements[item->place].asks_who);
        add_number(graph->described, count, number_of(graph, item, means));
    }
    return RC_OK;
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

enum rc alike_answer(struct graph *graph, size_t from, size_t role, enum origin origin, unsigned char **out)
{
    size_t count = 0;
    bool asks_who = false;
    enum rc rc = RC_OK;

    *out = NULL;
    if (from >= graph->role_end || from == role || role_asks_who(graph, role) ||
        part_asks_who(&graph->parts[graph->starts[from].part]) ||
        part_asks_who(&graph->parts[graph->starts[role].part]))
        return RC_OK;
    rc = profiles_make(graph);
    if (rc == RC_OK)
        rc = describe(graph, from, role, origin, &count, &asks_who);
    if (rc == RC_OK && !asks_who)
        rc = find_record(graph, &graph->sketches[role - graph->role_first],
                         (struct str){(const char *)graph->described, count * sizeof *graph->described}, out);
    return rc;
}
