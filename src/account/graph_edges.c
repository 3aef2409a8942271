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
    uint64_t mixed = (key ^ key >> 29) * UINT64_C(0x9e3779b97f4a7c15);
    size_t at = (size_t)(mixed >> 32) & (capacity - 1);

    while (records[at].key != 0 && records[at].key != key)
        at = (at + 1) & (capacity - 1);
    return &records[at];
}

static enum rc table_room(struct graph *graph, struct edge_table *table)
{
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

static enum rc edge_record(struct graph *graph, size_t from, size_t role, enum origin origin, struct edge_record **out,
                           bool *fresh)
{
    struct edge_table *table = &graph->edges[origin];
    uint64_t key = edge_key(from, role);
    enum rc rc = table_room(graph, table);

    if (rc != RC_OK)
        return rc;
    *out = record_place(table->records, table->capacity, key);
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

/* The answer alone, which is that of all who have the same policies as far as the role is concerned. */
static enum rc ask_alike(struct graph *graph, size_t from, size_t role, enum origin origin, enum answer *out)
{
    struct decision decision = {0};
    unsigned char *known = NULL;
    enum rc rc = alike_answer(graph, from, role, origin, &known);

    if (rc != RC_OK)
        return rc;
    if (known != NULL && *known != 0) {
        *out = (enum answer)(*known - 1);
        return RC_OK;
    }
    if (origin == ORIGIN_ANY)
        rc = ask(graph, from, role, DECIDE_WHETHER, &decision);
    else
        rc = chain_decide_by(graph, from, role, origin, &decision);
    if (rc != RC_OK)
        return rc;
    if (known != NULL)
        *known = (unsigned char)(decision.answer + 1);
    *out = decision.answer;
    return RC_OK;
}

enum rc edge_answer_by(struct graph *graph, size_t from, size_t role, enum origin origin, enum answer *out)
{
    struct edge_record *record = NULL;
    enum answer answer = ANSWER_DENIED;
    bool fresh = false;
    enum rc rc = edge_record(graph, from, role, origin, &record, &fresh);

    if (rc != RC_OK)
        return rc;
    if (!fresh) {
        *out = record->answer;
        return RC_OK;
    }
    rc = ask_alike(graph, from, role, origin, &answer);
    if (rc != RC_OK)
        return rc;
    *record = (struct edge_record){edge_key(from, role), answer, NULL};
    graph->edges[origin].count++;
    *out = answer;
    return RC_OK;
}

enum rc edge_answer(struct graph *graph, size_t from, size_t role, enum answer *out)
{
    return edge_answer_by(graph, from, role, ORIGIN_ANY, out);
}

enum rc edge_decision(struct graph *graph, size_t from, size_t role, const struct decision **out)
{
    struct edge_record *record = NULL;
    struct decision decision = {0};
    bool fresh = false;
    enum rc rc = edge_record(graph, from, role, ORIGIN_ANY, &record, &fresh);

    if (rc != RC_OK)
        return rc;
    if (fresh || record->decision == NULL) {
        const struct decision *kept = NULL;
        rc = ask(graph, from, role, DECIDE_ALL, &decision);
        if (rc == RC_OK)
            rc = decision_keep(graph->arena, &decision, &kept);
        if (rc != RC_OK)
            return rc;
        graph->edges[ORIGIN_ANY].count += fresh;
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

/* Whether a star of the trust may mean the start, which is no user or role. AWS services are asked only where they are
 * named, but for those that come for people. */
static bool comes_by_star(const struct graph *graph, const struct trust_sketch *sketch, size_t node, size_t role)
{
    const struct start *start = &graph->starts[node];

    if (start->kind == START_ANYONE)
        return sketch->stranger;
    if (start->kind != START_FEDERATED)
        return false;
    return start->caller.kind == CALLER_SERVICE ? sketch->services
                                                : sketch->federations && signs_in_at(graph, node, role);
}

static void set_bit(uint64_t *bits, size_t node)
{
    bits[node / 64] |= (uint64_t)1 << node % 64;
}

static bool has_bit(const uint64_t *bits, size_t node)
{
    return (bits[node / 64] >> node % 64 & 1) != 0;
}

/* Who is being marked. */
struct marking {
    const struct graph *graph;
    const struct trust_sketch *sketch;
    size_t role;
    uint64_t *bits;
};

/* A user or role whose own policies may let it come. */
static void mark_assumer(void *self, size_t node)
{
    struct marking *marking = self;

    if (account_named(marking->graph, marking->sketch, node, marking->role))
        set_bit(marking->bits, node);
}

/* Users and roles: under a star all of the role's account, else those whose own policies may let them come. */
static enum rc mark_members(struct graph *graph, const struct trust_sketch *sketch, size_t role, uint64_t *bits)
{
    struct marking marking = {graph, sketch, role, bits};

    for (size_t node = 0; sketch->everyone && node < graph->role_end; node++) {
        if (graph->starts[node].part == graph->starts[role].part)
            set_bit(bits, node);
    }
    if (!sketch->account && sketch->others == 0)
        return RC_OK;
    return profiles_that_may(graph, role, mark_assumer, &marking);
}

/* Everybody whose edge into the role is worth asking, hidden or not: found once. */
static enum rc find_askable(struct graph *graph, size_t role)
{
    struct trust_sketch *sketch = &graph->sketches[role - graph->role_first];
    uint64_t *bits;
    enum rc rc;

    if (sketch->askable_known)
        return RC_OK;
    rc = profiles_make(graph);
    if (rc != RC_OK)
        return rc;
    bits = ARENA_ARRAY(graph->arena, graph->start_count / 64 + 1, uint64_t);
    if (bits == NULL)
        return RC_NO_MEMORY;
    rc = mark_members(graph, sketch, role, bits);
    if (rc != RC_OK)
        return rc;
    for (size_t node = graph->role_end; node < graph->start_count; node++) {
        if (comes_by_star(graph, sketch, node, role))
            set_bit(bits, node);
    }
    for (size_t i = 0; i < sketch->named_count; i++)
        set_bit(bits, sketch->named[i]);
    sketch->askable = bits;
    sketch->askable_known = true;
    return RC_OK;
}

enum rc edge_worth_asking(struct graph *graph, size_t from, size_t role, bool *out)
{
    const struct trust_sketch *sketch = NULL;
    enum rc rc = graph_sketch(graph, role, &sketch);

    if (rc == RC_OK)
        rc = find_askable(graph, role);
    if (rc == RC_OK)
        *out = !sketch->unknown && has_bit(sketch->askable, from) && !is_hidden(graph, from, role);
    return rc;
}

enum rc edge_askable(struct graph *graph, size_t role, const size_t *distance, size_t *out, size_t *count)
{
    const struct trust_sketch *sketch = NULL;
    enum rc rc = graph_sketch(graph, role, &sketch);

    *count = 0;
    if (rc == RC_OK)
        rc = find_askable(graph, role);
    if (rc != RC_OK || sketch->unknown)
        return rc;
    for (size_t word = 0; word < graph->start_count / 64 + 1; word++) {
        for (uint64_t bits = sketch->askable[word]; bits != 0; bits &= bits - 1) {
            size_t node = word * 64 + (size_t)__builtin_ctzll(bits);
            if (!is_hidden(graph, node, role) && (distance == NULL || distance[node] == NO_NODE))
                out[(*count)++] = node;
        }
    }
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
