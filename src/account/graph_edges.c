/* SPDX-License-Identifier: Apache-2.0
 *
 * Edges: who is worth asking, and what decide() answers, once for each pair (iam-evaluation.md 7.1).
 *
 * AWS: Update a role trust policy; Methods to assume a role.
 */
#include "account/graph_parts.h"

#include "policy/arn.h"
#include "policy/match.h"

/* ---- The table ---- */

static uint64_t edge_key(size_t from, size_t role)
{
    return (((uint64_t)from << 32) | (uint64_t)role) + 1;
}

/* The record of a key, or the free one where it belongs. */
static struct edge_record *record_place(struct edge_record *records, size_t capacity, uint64_t key)
{
    size_t at = (size_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 20) & (capacity - 1);

    while (records[at].key != 0 && records[at].key != key)
        at = (at + 1) & (capacity - 1);
    return &records[at];
}

static enum rc table_room(struct graph *graph)
{
    struct edge_table *table = &graph->edges;
    size_t capacity = table->capacity == 0 ? 64 : table->capacity * 2;
    struct edge_record *records;

    if (table->capacity > 0 && table->count < table->capacity / 4 * 3)
        return RC_OK;
    records = ARENA_ARRAY(graph->arena, capacity, struct edge_record);
    if (records == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < table->capacity; i++) {
        if (table->records[i].key != 0)
            *record_place(records, capacity, table->records[i].key) = table->records[i];
    }
    table->records = records;
    table->capacity = capacity;
    return RC_OK;
}

static enum rc edge_record(struct graph *graph, size_t from, size_t role, struct edge_record **out, bool *fresh)
{
    uint64_t key = edge_key(from, role);
    enum rc rc = table_room(graph);

    if (rc != RC_OK)
        return rc;
    *out = record_place(graph->edges.records, graph->edges.capacity, key);
    *fresh = (*out)->key == 0;
    return RC_OK;
}

/* ---- Asking ---- */

/* The list of the account's providers is known and lacks this one: nobody signs in through it. */
static enum rc missing_provider(struct graph *graph, struct decision *out)
{
    struct check_step *check = ARENA_NEW(graph->work, struct check_step);

    if (check == NULL)
        return RC_NO_MEMORY;
    *check = (struct check_step){.check = CHECK_RESOURCE,
                                 .trust = true,
                                 .policy = STR("trust"),
                                 .effect = EFFECT_STEP_NONE,
                                 .why = STR("the identity provider is not among those of the account")};
    *out = (struct decision){.answer = ANSWER_DENIED, .checks = check, .check_count = 1};
    return RC_OK;
}

static enum rc ask(struct graph *graph, size_t from, size_t role, enum decide_wanted wanted, struct decision *out)
{
    if (graph->starts[from].provider_missing)
        return missing_provider(graph, out);
    return chain_decide(graph, from, &role, 1, NULL, wanted, out);
}

enum rc edge_answer(struct graph *graph, size_t from, size_t role, enum answer *out)
{
    struct edge_record *record = NULL;
    struct decision decision = {0};
    bool fresh = false;
    enum rc rc = edge_record(graph, from, role, &record, &fresh);

    if (rc != RC_OK)
        return rc;
    if (!fresh) {
        *out = record->answer;
        return RC_OK;
    }
    rc = ask(graph, from, role, DECIDE_WHETHER, &decision);
    if (rc != RC_OK)
        return rc;
    *record = (struct edge_record){edge_key(from, role), decision.answer, NULL};
    graph->edges.count++;
    *out = decision.answer;
    return RC_OK;
}

enum rc edge_decision(struct graph *graph, size_t from, size_t role, const struct decision **out)
{
    struct edge_record *record = NULL;
    struct decision decision = {0};
    bool fresh = false;
    enum rc rc = edge_record(graph, from, role, &record, &fresh);

    if (rc != RC_OK)
        return rc;
    if (fresh || record->decision == NULL) {
        const struct decision *kept = NULL;
        rc = ask(graph, from, role, DECIDE_ALL, &decision);
        if (rc == RC_OK)
            rc = decision_keep(graph->arena, &decision, &kept);
        if (rc != RC_OK)
            return rc;
        graph->edges.count += fresh;
        *record = (struct edge_record){edge_key(from, role), decision.answer, kept};
    }
    *out = record->decision;
    return RC_OK;
}

/* ---- Who is worth asking ---- */

bool identity_may_act(const struct layer *identity, struct str action)
{
    for (size_t i = 0; i < identity->count; i++) {
        const struct policy_document *document = identity->policies[i].document;
        if (document == NULL || document->unknown)
            return true;
        for (size_t k = 0; k < document->statement_count; k++) {
            if (document->statements[k].effect != EFFECT_DENY &&
                match_action(&document->statements[k], action) != TRI_FALSE)
                return true;
        }
    }
    return false;
}

/* The statements of `identity` that may allow sts:AssumeRole. */
static enum rc find_allows(struct graph *graph, const struct layer *identity, struct assumer *out)
{
    struct assume_allow *allows = NULL;
    size_t count = 0;
    size_t capacity = 0;

    for (size_t i = 0; i < identity->count; i++) {
        const struct policy_document *document = identity->policies[i].document;
        if (document == NULL || document->unknown) {
            out->anything = true;
            return RC_OK;
        }
        for (size_t k = 0; k < document->statement_count; k++) {
            const struct policy_statement *statement = &document->statements[k];
            if (statement->effect == EFFECT_DENY || match_action(statement, STR("sts:AssumeRole")) == TRI_FALSE)
                continue;
            struct assume_allow *place = ARENA_PUSH(graph->arena, allows, count, capacity);
            if (place == NULL)
                return RC_NO_MEMORY;
            *place = (struct assume_allow){document, statement};
            count++;
        }
    }
    out->allows = allows;
    out->allow_count = count;
    return RC_OK;
}

/* Users and roles of which some identity policy may allow sts:AssumeRole at all. */
static enum rc find_assumers(struct graph *graph)
{
    struct assumer *assumers = NULL;
    size_t count = 0;
    size_t capacity = 0;

    if (graph->assumers_known)
        return RC_OK;
    for (size_t node = 0; node < graph->role_end; node++) {
        struct assumer assumer = {.node = node};
        enum rc rc = find_allows(graph, &graph->starts[node].caller.identity, &assumer);
        if (rc != RC_OK)
            return rc;
        if (!assumer.anything && assumer.allow_count == 0)
            continue;
        struct assumer *place = ARENA_PUSH(graph->arena, assumers, count, capacity);
        if (place == NULL)
            return RC_NO_MEMORY;
        *place = assumer;
        count++;
    }
    graph->assumers = assumers;
    graph->assumer_count = count;
    graph->assumers_known = true;
    return RC_OK;
}

static const struct assumer *assumer_at(const struct graph *graph, size_t node)
{
    size_t low = 0, high = graph->assumer_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (graph->assumers[middle].node == node)
            return &graph->assumers[middle];
        if (graph->assumers[middle].node < node)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Whether an identity policy of the node may allow sts:AssumeRole on this very role. */
static enum rc may_assume(struct graph *graph, size_t node, size_t role, bool *out)
{
    const struct assumer *assumer;
    const struct target *target = target_of(graph, role);
    enum rc rc = find_assumers(graph);

    if (rc != RC_OK)
        return rc;
    assumer = assumer_at(graph, node);
    *out = assumer != NULL && assumer->anything;
    if (assumer == NULL || assumer->anything)
        return RC_OK;
    arena_reset(graph->work);
    for (size_t i = 0; i < assumer->allow_count && !*out; i++) {
        enum tri match = TRI_FALSE;
        rc = match_resource(assumer->allows[i].document, assumer->allows[i].statement, STR("sts:AssumeRole"), target,
                            NULL, graph->work, &match);
        if (rc != RC_OK)
            return rc;
        *out = match != TRI_FALSE;
    }
    return RC_OK;
}

static bool is_named(const struct trust_sketch *sketch, size_t node)
{
    size_t from = 0;
    size_t to = sketch->named_count;

    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (sketch->named[middle] == node)
            return true;
        if (sketch->named[middle] < node)
            from = middle + 1;
        else
            to = middle;
    }
    return false;
}

/* Whether the trust names the account of this user or role, so that its own policies say whether it may come. */
static bool account_named(const struct graph *graph, const struct trust_sketch *sketch, size_t node, size_t role)
{
    size_t part = graph->starts[node].part;

    return part == graph->starts[role].part ? sketch->account : (sketch->others >> part & 1U) != 0;
}

static bool is_hidden(const struct graph *graph, size_t node, size_t role)
{
    return graph->hidden[node] == HIDDEN ||
           (graph->hidden[node] == HIDDEN_BUT_LAST && graph->starts[role].part != graph->part_count - 1);
}

/* A provider of another account is asked only where it is named. */
static bool signs_in_at(const struct graph *graph, size_t node, size_t role)
{
    const struct start *start = &graph->starts[node];
    struct str account = account_of(graph, role)->id;

    for (size_t i = 0; i < graph->part_count; i++) {
        if (graph->parts[i].account->id.len > 0 && !str_equal(graph->parts[i].account->id, account) &&
            str_equal(graph->parts[i].account->id, start->caller.account))
            return !str_starts_with(start->principal, STR("arn:"));
    }
    return true;
}

enum rc edge_worth_asking(struct graph *graph, size_t from, size_t role, bool *out)
{
    const struct trust_sketch *sketch = NULL;
    const struct start *start = &graph->starts[from];
    enum rc rc = graph_sketch(graph, role, &sketch);

    if (rc != RC_OK)
        return rc;
    *out = false;
    if (sketch->unknown || is_hidden(graph, from, role))
        return RC_OK;
    if (is_named(sketch, from)) {
        *out = true;
        return RC_OK;
    }
    switch (start->kind) {
    case START_USER:
    case START_ROLE:
        *out = sketch->everyone && start->part == graph->starts[role].part;
        return *out || !account_named(graph, sketch, from, role) ? RC_OK : may_assume(graph, from, role, out);
    case START_ANYONE: *out = sketch->stranger; return RC_OK;
    case START_FEDERATED: *out = sketch->federations && signs_in_at(graph, from, role); return RC_OK;
    case START_EXTERNAL: /* whom the trust does not name, anyone stands for */
    case START_SERVICE:
    case START_KIND_COUNT: break;
    }
    return RC_OK;
}

/* A list of nodes in the making, which the trust's named ones are merged into. */
struct merge {
    const struct trust_sketch *sketch;
    const struct graph *graph;
    size_t role;
    const size_t *distance; /* who has one is left out; NULL: nobody */
    size_t named;           /* of the trust's, how many are done */
    size_t *nodes;
    size_t count;
};

static bool is_done(const struct merge *merge, size_t node)
{
    return is_hidden(merge->graph, node, merge->role) || (merge->distance != NULL && merge->distance[node] != NO_NODE);
}

static void merge_add(struct merge *merge, size_t node)
{
    if (!is_done(merge, node))
        merge->nodes[merge->count++] = node;
}

static void merge_named(struct merge *merge, size_t below)
{
    while (merge->named < merge->sketch->named_count && merge->sketch->named[merge->named] < below)
        merge_add(merge, merge->sketch->named[merge->named++]);
}

static void merge_node(struct merge *merge, size_t node)
{
    merge_named(merge, node);
    if (merge->named < merge->sketch->named_count && merge->sketch->named[merge->named] == node)
        merge->named++;
    merge_add(merge, node);
}

/* Users and roles: under a star all of the role's account, else those whose own policies may let them come. */
static enum rc merge_members(struct graph *graph, struct merge *merge, size_t role)
{
    const struct trust_sketch *sketch = merge->sketch;
    size_t next = 0; /* of the assumers */

    if (!sketch->everyone && !sketch->account && sketch->others == 0)
        return RC_OK;
    for (size_t node = 0; node < graph->role_end; node++) {
        bool assumer = next < graph->assumer_count && graph->assumers[next].node == node;
        bool may = sketch->everyone && graph->starts[node].part == graph->starts[role].part;
        enum rc rc = RC_OK;
        next += assumer;
        if (!may && assumer && account_named(graph, sketch, node, role) && !is_done(merge, node))
            rc = may_assume(graph, node, role, &may);
        if (rc != RC_OK)
            return rc;
        if (may)
            merge_node(merge, node);
    }
    return RC_OK;
}

enum rc edge_askable(struct graph *graph, size_t role, const size_t *distance, size_t *out, size_t *count)
{
    struct merge merge = {.nodes = out, .graph = graph, .role = role, .distance = distance};
    enum rc rc = graph_sketch(graph, role, &merge.sketch);

    if (rc == RC_OK)
        rc = find_assumers(graph);
    if (rc != RC_OK)
        return rc;
    rc = merge_members(graph, &merge, role);
    if (rc != RC_OK)
        return rc;
    for (size_t node = graph->role_end; node < graph->start_count; node++) {
        if ((graph->starts[node].kind == START_ANYONE && merge.sketch->stranger) ||
            (graph->starts[node].kind == START_FEDERATED && merge.sketch->federations &&
             signs_in_at(graph, node, role)))
            merge_node(&merge, node);
    }
    merge_named(&merge, graph->start_count);
    *count = merge.count;
    return RC_OK;
}

/* ---- Who may be missing from a broken-off dump, or from one without lists of providers ---- */

/* Whether such a caller may get in, as far as the role's trust policy says; asked once, not kept. */
static enum rc could_assume(struct graph *graph, const struct caller *caller, size_t role, bool *out)
{
    const struct step step = {.caller = caller, .assumption = true, .target = target_of(graph, role)};
    const struct question question = {.steps = &step, .count = 1, .now = graph->now, .wanted = DECIDE_WHETHER};
    struct decision decision = {0};
    enum rc rc;

    arena_reset(graph->work);
    rc = decide(graph->work, &question, &decision);
    if (rc == RC_OK)
        *out = decision.answer != ANSWER_DENIED;
    return rc;
}

static enum rc absent_could(struct graph *graph, const struct account *account, size_t role, struct str arn, bool *out)
{
    const struct caller caller = {
        .kind = CALLER_EXTERNAL,
        .partition = account->partition,
        .account = account->id,
        .arn = arn,
        .policies_unseen = true,
        .organization = account->organization,
        .scps = account->scps,
    };

    return could_assume(graph, &caller, role, out);
}

/* The same for one account of the graph. */
static enum rc part_absent(struct graph *graph, size_t part, const struct trust_sketch *sketch, size_t role, bool *out)
{
    const struct account *account = graph->parts[part].account;
    bool own = part == graph->starts[role].part;
    bool users = account->truncated || !account->has_users;
    bool roles = account->truncated || !account->has_roles;
    enum rc rc = RC_OK;

    if (!users && !roles)
        return RC_OK;
    if (own ? sketch->everyone || sketch->account : (sketch->others >> part & 1U) != 0)
        rc = absent_could(graph, account, role, STR_EMPTY, out);
    for (size_t i = 0; i < sketch->absent_count && rc == RC_OK && !*out; i++) {
        bool user = str_contains(sketch->absent[i], STR(":user/"));
        struct arn arn;
        if ((user ? users : roles) && arn_read(sketch->absent[i], &arn) && str_equal(arn.account, account->id))
            rc = absent_could(graph, account, role, sketch->absent[i], out);
    }
    return rc;
}

/* A sign-in through a provider of the account that no list names. Which it is, is not known. */
static enum rc unlisted_could(struct graph *graph, enum caller_kind kind, size_t role, bool *out)
{
    const struct account *account = account_of(graph, role);
    const struct caller caller = {.kind = kind, .partition = account->partition, .account = account->id};

    return could_assume(graph, &caller, role, out);
}

static enum rc absent_provider(struct graph *graph, const struct trust_sketch *sketch, size_t role, bool *out,
                               struct str *why)
{
    const struct account *account = account_of(graph, role);
    const struct {
        const struct provider_list *list;
        enum caller_kind kind;
        const char *name;
    } kinds[] = {{&account->saml_providers, CALLER_SAML, "SAML"}, {&account->oidc_providers, CALLER_OIDC, "OIDC"}};
    enum rc rc = RC_OK;

    for (size_t i = 0; sketch->federations && i < sizeof kinds / sizeof *kinds && rc == RC_OK && !*out; i++) {
        if (kinds[i].list->known)
            continue;
        rc = unlisted_could(graph, kinds[i].kind, role, out);
        if (rc != RC_OK || !*out)
            continue;
        *why = arena_printf(graph->arena, "the %s providers of account %.*s are not listed: one of them may get in",
                            kinds[i].name, (int)account->id.len, account->id.at);
        if (why->at == NULL)
            return RC_NO_MEMORY;
    }
    return rc;
}

static const char *lacking(const struct account *account)
{
    if (account->truncated)
        return "is truncated: a user or role that it lacks may get in";
    return account->has_users ? "has no roles: one of them may get in" : "has no users: one of them may get in";
}

enum rc edge_absent_principal(struct graph *graph, size_t role, bool *out, struct str *why)
{
    const struct trust_sketch *sketch = NULL;
    enum rc rc = graph_sketch(graph, role, &sketch);

    *out = false;
    if (rc == RC_OK && !sketch->unknown)
        rc = absent_provider(graph, sketch, role, out, why);
    for (size_t part = 0; part < graph->part_count && rc == RC_OK && !sketch->unknown && !*out; part++) {
        const struct account *account = graph->parts[part].account;
        rc = part_absent(graph, part, sketch, role, out);
        if (rc != RC_OK || !*out)
            continue;
        *why = part == 0 ? arena_printf(graph->arena, "the dump %s", lacking(account))
                         : arena_printf(graph->arena, "the dump of account %.*s %s", (int)account->id.len,
                                        account->id.at, lacking(account));
        if (why->at == NULL)
            return RC_NO_MEMORY;
    }
    return rc;
}
