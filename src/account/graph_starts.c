/* SPDX-License-Identifier: Apache-2.0
 *
 * Everyone who may begin a way: users, roles, and whoever the trust policies of the account name or let in
 * (iam-evaluation.md 7.1).
 *
 * AWS: AWS JSON policy elements: Principal; IAM Identity Center User Guide, "AWSReservedSSO roles"; AWS
 * Account Management, account access.
 */
#include "account/graph_parts.h"

#include <stdlib.h>

#include "policy/arn.h"
#include "policy/match.h"

/* What is collected before it is sorted. */
struct collection {
    struct graph *graph;
    struct start *starts;
    size_t count, capacity;
    struct map *seen; /* principals that are in: their place, counted from 1 */
    size_t part;      /* whose are being added */
    bool anyone;
};

static const struct account *account_at(const struct collection *collection)
{
    return collection->graph->parts[collection->part].account;
}

/* The providers that IAM knows without an entry of the account. */
static const struct str built_in_providers[] = {
    {"cognito-identity.amazonaws.com", 30},
    {"www.amazon.com", 14},
    {"graph.facebook.com", 18},
    {"accounts.google.com", 19},
};

static enum rc push(struct collection *collection, const struct start *start)
{
    uintptr_t before = (uintptr_t)map_get(collection->seen, start->principal);
    struct start *place;

    if (before != 0) {
        collection->starts[before - 1].named_by |= start->named_by;
        return RC_OK;
    }
    place = ARENA_PUSH(collection->graph->scratch, collection->starts, collection->count, collection->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *start;
    collection->count++;
    return map_put(collection->seen, start->principal, (void *)(uintptr_t)collection->count); /* no pointer: a number */
}

static enum rc add_users_and_roles(struct collection *collection)
{
    const struct account *account = account_at(collection);
    enum rc rc = RC_OK;

    for (size_t i = 0; i < account->user_count && rc == RC_OK; i++) {
        struct start start = {.kind = START_USER,
                              .principal = account->users[i].entity.arn,
                              .user = &account->users[i],
                              .part = collection->part};
        account_user_caller(account, start.user, &start.caller);
        rc = push(collection, &start);
    }
    for (size_t i = 0; i < account->role_count && rc == RC_OK; i++) {
        struct start start = {.kind = START_ROLE,
                              .principal = account->roles[i].entity.arn,
                              .role = &account->roles[i],
                              .part = collection->part};
        account_role_caller(account, start.role, &start.caller);
        rc = push(collection, &start);
    }
    return rc;
}

/* ---- Federation ---- */

/* The graph's account of this id; else the one whose are being added. */
static const struct account *account_by_id(const struct collection *collection, struct str id)
{
    for (size_t i = 0; i < collection->graph->part_count; i++) {
        if (str_equal(collection->graph->parts[i].account->id, id))
            return collection->graph->parts[i].account;
    }
    return account_at(collection);
}

static bool provider_listed(const struct provider_list *list, struct str arn)
{
    for (size_t i = 0; i < list->count; i++) {
        if (str_equal(list->providers[i].arn, arn))
            return true;
    }
    return false;
}

static bool is_identity_center(struct str name)
{
    return str_starts_with(name, STR("saml-provider/AWSSSO_")) && str_ends_with(name, STR("_DO_NOT_DELETE"));
}

static enum rc add_provider(struct collection *collection, struct str provider)
{
    const struct account *account = account_at(collection);
    struct start start = {.kind = START_FEDERATED, .principal = provider};
    struct arn arn;

    start.caller = (struct caller){.kind = CALLER_OIDC,
                                   .partition = account->partition,
                                   .account = account->id,
                                   .arn = provider,
                                   .name = provider};
    if (arn_read(provider, &arn)) {
        bool saml = str_starts_with(arn.resource, STR("saml-provider/"));
        account = account_by_id(collection, arn.account);
        const struct provider_list *list = saml ? &account->saml_providers : &account->oidc_providers;
        start.caller.kind = saml ? CALLER_SAML : CALLER_OIDC;
        start.caller.partition = arn.partition;
        start.caller.account = arn.account;
        start.caller.name = arn.resource;
        start.identity_center = is_identity_center(arn.resource);
        start.provider_missing = list->known && str_equal(arn.account, account->id) && !provider_listed(list, provider);
    }
    return push(collection, &start);
}

static enum rc add_listed_providers(struct collection *collection, const struct provider_list *list)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; list->known && i < list->count && rc == RC_OK; i++)
        rc = add_provider(collection, list->providers[i].arn);
    return rc;
}

/* ---- Everybody else whom a trust policy names ---- */

static enum rc add_service(struct collection *collection, struct str service)
{
    struct start start = {.kind = START_SERVICE, .principal = service};

    /* AWS assumes the role for people of Identity Center. */
    if (str_equal_nocase(service, STR("account-access.amazonaws.com"))) {
        start.kind = START_FEDERATED;
        start.identity_center = true;
    }
    start.caller = (struct caller){
        .kind = CALLER_SERVICE, .partition = collection->graph->account->partition, .arn = service, .name = service};
    return push(collection, &start);
}

static enum rc add_external(struct collection *collection, const struct policy_principal *entry)
{
    const struct account *account = account_at(collection);
    struct start start = {.kind = START_EXTERNAL,
                          .unseen = STR("the other account is not in the snapshot, so its side is not seen"),
                          .named_by = 1U << collection->part};

    if (graph_entry_part(collection->graph, account, entry) != NO_NODE)
        return RC_OK;
    start.principal = trust_entry_principal(collection->graph->scratch, account, entry);
    if (start.principal.at == NULL)
        return RC_NO_MEMORY;
    start.caller = (struct caller){
        .kind = CALLER_EXTERNAL,
        .partition = entry->partition.len > 0 ? entry->partition : account->partition,
        .account = entry->account,
        .arn = entry->kind == ENTRY_ACCOUNT ? STR_EMPTY : entry->written,
        .name = entry->name,
        .policies_unseen = true,
    };
    return push(collection, &start);
}

static enum rc add_external_account(void *self, struct str account)
{
    struct collection *collection = self;
    const struct policy_principal entry = {.kind = ENTRY_ACCOUNT, .written = account, .account = account};

    return add_external(collection, &entry);
}

static enum rc add_entry(struct collection *collection, const struct policy_principal *entry)
{
    switch (entry->kind) {
    case ENTRY_STAR:
    case ENTRY_AWS_STAR:
    case ENTRY_FAULT: collection->anyone = true; return RC_OK;
    case ENTRY_ACCOUNT:
    case ENTRY_USER:
    case ENTRY_ROLE:
    case ENTRY_SESSION: return add_external(collection, entry);
    case ENTRY_FEDERATED: return add_provider(collection, entry->written);
    case ENTRY_SERVICE: return add_service(collection, entry->written);
    case ENTRY_FEDERATED_USER: /* its session cannot assume roles */
    case ENTRY_UNIQUE_ID:      /* a user or role of the account, or nobody */
    case ENTRY_CANONICAL_USER:
    case ENTRY_KIND_COUNT: break;
    }
    return RC_OK;
}

static bool under_web_identity(const struct policy_statement *statement)
{
    return match_action(statement, STR("sts:AssumeRoleWithWebIdentity")) != TRI_FALSE;
}

static enum rc add_statement(struct collection *collection, const struct policy_statement *statement)
{
    bool star = statement->principal_element != PRINCIPAL_LISTED;
    bool anybody = star; /* an entry that is not understood may mean whomever the conditions name */
    enum rc rc = RC_OK;

    if (statement->effect == EFFECT_DENY)
        return RC_OK;
    for (size_t i = 0; i < statement->principal_count && rc == RC_OK; i++) {
        rc = add_entry(collection, &statement->principals[i]);
        star = star || statement->principals[i].kind == ENTRY_STAR || statement->principals[i].kind == ENTRY_AWS_STAR;
        anybody = anybody || star || statement->principals[i].kind == ENTRY_FAULT;
    }
    if (rc != RC_OK || !anybody)
        return rc;
    collection->anyone = true;
    for (size_t i = 0;
         star && under_web_identity(statement) && i < sizeof built_in_providers / sizeof *built_in_providers; i++) {
        rc = add_provider(collection, built_in_providers[i]);
        if (rc != RC_OK)
            return rc;
    }
    return trust_condition_accounts(statement, add_external_account, collection);
}

static enum rc add_named(struct collection *collection)
{
    const struct account *account = account_at(collection);

    for (size_t i = 0; i < account->role_count; i++) {
        const struct policy_document *trust = account->roles[i].trust;
        for (size_t k = 0; trust != NULL && k < trust->statement_count; k++) {
            enum rc rc = add_statement(collection, &trust->statements[k]);
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc add_anyone(struct collection *collection)
{
    struct start anyone = {.kind = START_ANYONE, .principal = STR("*")};

    if (!collection->anyone)
        return RC_OK;
    anyone.caller = (struct caller){
        .kind = CALLER_STRANGER, .partition = collection->graph->account->partition, .policies_unseen = true};
    return push(collection, &anyone);
}

static enum rc add_part(struct collection *collection)
{
    const struct account *account = account_at(collection);
    enum rc rc = add_users_and_roles(collection);

    if (rc == RC_OK)
        rc = add_listed_providers(collection, &account->saml_providers);
    if (rc == RC_OK)
        rc = add_listed_providers(collection, &account->oidc_providers);
    return rc == RC_OK ? add_named(collection) : rc;
}

/* ---- In order ---- */

static int compare_starts(const void *a, const void *b)
{
    const struct start *first = a;
    const struct start *second = b;

    if (first->kind != second->kind)
        return first->kind < second->kind ? -1 : 1;
    return str_compare(first->principal, second->principal);
}

static enum rc index_part(struct graph *graph, struct graph_part *part)
{
    part->user_nodes = ARENA_ARRAY(graph->arena, part->account->user_count, size_t);
    part->role_nodes = ARENA_ARRAY(graph->arena, part->account->role_count, size_t);
    part->role_names = map_new_for(graph->arena, part->account->role_count);
    if (part->user_nodes == NULL || part->role_nodes == NULL || part->role_names == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < part->account->role_count; i++)
        part->role_nodes[i] = NO_NODE;
    return RC_OK;
}

static enum rc index_starts(struct graph *graph)
{
    graph->sorted = ARENA_ARRAY(graph->arena, graph->start_count, const struct start *);
    graph->hidden = ARENA_ARRAY(graph->arena, graph->start_count, enum hiding);
    graph->by_principal = map_new_for(graph->arena, graph->start_count);
    if (graph->sorted == NULL || graph->hidden == NULL || graph->by_principal == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < graph->part_count; i++) {
        enum rc rc = index_part(graph, &graph->parts[i]);
        if (rc != RC_OK)
            return rc;
    }
    for (size_t i = 0; i < graph->start_count; i++) {
        struct start *start = &graph->starts[i];
        const struct graph_part *part = &graph->parts[start->part];
        enum rc rc = map_put(graph->by_principal, start->principal, start);
        if (rc == RC_OK && start->role != NULL)
            rc = map_put(part->role_names, start->role->entity.name, start);
        if (rc != RC_OK)
            return rc;
        graph->sorted[i] = start;
        if (start->user != NULL)
            part->user_nodes[start->user - part->account->users] = i;
        if (start->role != NULL)
            part->role_nodes[start->role - part->account->roles] = i;
        graph->role_first += start->kind == START_USER;
        graph->role_end += start->kind == START_USER || start->kind == START_ROLE;
    }
    return RC_OK;
}

enum rc graph_collect_starts(struct graph *graph)
{
    /* Few others are named: growing would double what is by far the most. */
    size_t most = graph->account->user_count + graph->account->role_count / 8 * 9 + 64;
    struct collection collection = {.graph = graph, .capacity = most, .seen = map_new_for(graph->scratch, most)};
    enum rc rc;

    collection.starts = ARENA_ARRAY(graph->scratch, most, struct start);
    if (collection.starts == NULL || collection.seen == NULL)
        return RC_NO_MEMORY;
    rc = RC_OK;
    for (; collection.part < graph->part_count && rc == RC_OK; collection.part++)
        rc = add_part(&collection);
    if (rc == RC_OK)
        rc = add_anyone(&collection);
    if (rc != RC_OK)
        return rc;

    graph->starts = ARENA_ARRAY(graph->arena, collection.count, struct start);
    if (graph->starts == NULL)
        return RC_NO_MEMORY;
    graph->start_count = collection.count;
    for (size_t i = 0; i < collection.count; i++) {
        graph->starts[i] = collection.starts[i];
        graph->starts[i].principal = arena_copy(graph->arena, collection.starts[i].principal);
        if (graph->starts[i].principal.at == NULL)
            return RC_NO_MEMORY;
    }
    if (collection.count > 1)
        qsort(graph->starts, graph->start_count, sizeof *graph->starts, compare_starts);
    return index_starts(graph);
}
