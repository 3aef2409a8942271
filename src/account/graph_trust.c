/* SPDX-License-Identifier: Apache-2.0
 *
 * What a trust policy says about who is worth asking: its Allow statements' principals, looked up among the
 * nodes (iam-evaluation.md 2.4, 5.6). Conditions and denies are left to the decision.
 *
 * AWS: AWS JSON policy elements: Principal.
 */
#include "account/graph_parts.h"

#include <stdlib.h>

#include "policy/arn.h"
#include "policy/match.h"

/* A sketch while it is made. */
struct sketching {
    struct graph *graph;
    const struct account *account; /* the role's */
    struct trust_sketch *sketch;
    size_t *named;
    size_t named_count, named_capacity;
    struct str *absent;
    size_t absent_count, absent_capacity;
    struct str *deleted;
    size_t deleted_count, deleted_capacity;
};

bool trust_entry_foreign(const struct account *account, const struct policy_principal *entry)
{
    return !str_equal(entry->account, account->id) ||
           (entry->partition.len > 0 && !str_equal(entry->partition, account->partition));
}

struct str trust_entry_principal(struct arena *arena, const struct account *account,
                                 const struct policy_principal *entry)
{
    struct str partition = entry->partition.len > 0 ? entry->partition : account->partition;

    if (entry->kind != ENTRY_ACCOUNT)
        return entry->written;
    return arena_printf(arena, "arn:%.*s:iam::%.*s:root", (int)partition.len, partition.at, (int)entry->account.len,
                        entry->account.at);
}

/* ---- Conditions that name an account ---- */

static bool names_whom(const struct condition_atom *atom, bool *arn)
{
    *arn = str_equal(atom->key, STR("aws:principalarn"));
    if (!*arn && !str_equal(atom->key, STR("aws:principalaccount")))
        return false;
    if (atom->fault || atom->op.negated)
        return false;
    switch (atom->op.test) {
    case TEST_STRING_EQUALS:
    case TEST_STRING_EQUALS_IGNORE_CASE:
    case TEST_STRING_LIKE:
    case TEST_ARN: return true;
    default: return false;
    }
}

enum rc trust_condition_accounts(const struct policy_statement *statement,
                                 enum rc (*found)(void *self, struct str account), void *self)
{
    for (size_t i = 0; i < statement->atom_count; i++) {
        const struct condition_atom *atom = &statement->atoms[i];
        bool is_arn = false;
        if (!names_whom(atom, &is_arn))
            continue;
        for (size_t k = 0; k < atom->value_count; k++) {
            struct str account = atom->values[k].template.written;
            struct arn arn;
            if (is_arn)
                account = arn_read(account, &arn) ? arn.account : STR_EMPTY;
            if (arn_is_account(account)) {
                enum rc rc = found(self, account);
                if (rc != RC_OK)
                    return rc;
            }
        }
    }
    return RC_OK;
}

/* ---- Entries ---- */

static enum rc name_node(struct sketching *s, size_t node)
{
    size_t *place = ARENA_PUSH(s->graph->arena, s->named, s->named_count, s->named_capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = node;
    s->named_count++;
    return RC_OK;
}

static enum rc name_start(struct sketching *s, const struct start *start)
{
    return start == NULL ? RC_OK : name_node(s, node_of(s->graph, start));
}

static enum rc name_absent(struct sketching *s, struct str arn)
{
    struct str *place = ARENA_PUSH(s->graph->arena, s->absent, s->absent_count, s->absent_capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = arn;
    s->absent_count++;
    return RC_OK;
}

static enum rc name_principal(struct sketching *s, struct str principal)
{
    return name_start(s, map_get(s->graph->by_principal, principal));
}

static enum rc name_deleted(struct sketching *s, struct str written)
{
    struct str *place = ARENA_PUSH(s->graph->arena, s->deleted, s->deleted_count, s->deleted_capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = written;
    s->deleted_count++;
    return RC_OK;
}

/* A user, role or session of the role's account or of another part. */
static enum rc name_known(struct sketching *s, const struct policy_principal *entry, size_t part)
{
    const struct account *account = s->graph->parts[part].account;
    bool complete = !account->truncated && (entry->kind == ENTRY_USER ? account->has_users : account->has_roles);
    const struct start *start = entry->kind == ENTRY_SESSION ? map_get(s->graph->parts[part].role_names, entry->name)
                                                             : map_get(s->graph->by_principal, entry->written);
    if (start != NULL)
        return name_start(s, start);
    return complete && account != s->account ? name_deleted(s, entry->written) : name_absent(s, entry->written);
}

static enum rc name_entry(struct sketching *s, const struct policy_principal *entry)
{
    size_t part = graph_entry_part(s->graph, s->account, entry);

    return part == NO_NODE ? name_principal(s, entry->written) : name_known(s, entry, part);
}

static enum rc name_unique_id(struct sketching *s, const struct policy_principal *entry)
{
    const struct user *user = NULL;
    const struct role *role = NULL;
    struct str id = entry->written;

    id = str_slice(id, 0, str_find(id, ':'));
    account_by_unique_id(s->account, id, &user, &role);
    if (user != NULL)
        return name_principal(s, user->entity.arn);
    if (role != NULL)
        return name_node(s, graph_role_node(s->graph, role));
    return name_deleted(s, entry->written);
}

/* An account other than the role's. */
static enum rc name_other(struct sketching *s, const struct policy_principal *entry)
{
    size_t part = graph_entry_part(s->graph, s->account, entry);
    struct str principal;

    if (part != NO_NODE) {
        s->sketch->others |= 1U << part;
        return RC_OK;
    }
    principal = trust_entry_principal(s->graph->scratch, s->account, entry);
    return principal.at == NULL ? RC_NO_MEMORY : name_principal(s, principal);
}

static enum rc name_account(void *self, struct str account)
{
    struct sketching *s = self;
    const struct policy_principal entry = {.kind = ENTRY_ACCOUNT, .account = account};

    return str_equal(account, s->account->id) ? RC_OK : name_other(s, &entry);
}

static enum rc sketch_account(struct sketching *s, const struct policy_principal *entry, bool assume)
{
    if (trust_entry_foreign(s->account, entry))
        return name_other(s, entry);
    s->sketch->account = s->sketch->account || assume;
    return RC_OK;
}

static enum rc sketch_everyone(struct sketching *s, const struct policy_statement *statement, bool all_kinds)
{
    bool assume = match_action(statement, STR("sts:AssumeRole")) != TRI_FALSE;

    s->sketch->everyone = s->sketch->everyone || assume;
    s->sketch->stranger = s->sketch->stranger || assume;
    s->sketch->services = s->sketch->services || (all_kinds && assume);
    s->sketch->federations =
        s->sketch->federations ||
        (all_kinds && (match_action(statement, STR("sts:AssumeRoleWithSAML")) != TRI_FALSE ||
                       match_action(statement, STR("sts:AssumeRoleWithWebIdentity")) != TRI_FALSE));
    return trust_condition_accounts(statement, name_account, s);
}

static enum rc sketch_entry(struct sketching *s, const struct policy_statement *statement,
                            const struct policy_principal *entry)
{
    bool assume = match_action(statement, STR("sts:AssumeRole")) != TRI_FALSE;

    switch (entry->kind) {
    case ENTRY_STAR: return sketch_everyone(s, statement, true);
    case ENTRY_AWS_STAR:
    case ENTRY_FAULT: return sketch_everyone(s, statement, entry->kind == ENTRY_AWS_STAR);
    case ENTRY_ACCOUNT: return sketch_account(s, entry, assume);
    case ENTRY_USER:
    case ENTRY_ROLE:
    case ENTRY_SESSION: return name_entry(s, entry);
    case ENTRY_UNIQUE_ID: return name_unique_id(s, entry);
    case ENTRY_FEDERATED:
    case ENTRY_SERVICE: return name_principal(s, entry->written);
    case ENTRY_FEDERATED_USER:
    case ENTRY_CANONICAL_USER:
    case ENTRY_KIND_COUNT: break;
    }
    return RC_OK;
}

static enum rc sketch_statement(struct sketching *s, const struct policy_statement *statement)
{
    enum rc rc = RC_OK;

    if (statement->effect == EFFECT_DENY)
        return RC_OK;
    if (statement->principal_element != PRINCIPAL_LISTED)
        return sketch_everyone(s, statement, true); /* a fault: nobody can say whom it means */
    for (size_t i = 0; i < statement->principal_count && rc == RC_OK; i++)
        rc = sketch_entry(s, statement, &statement->principals[i]);
    return rc;
}

static int compare_nodes(const void *a, const void *b)
{
    size_t first = *(const size_t *)a;
    size_t second = *(const size_t *)b;

    return (first > second) - (first < second);
}

static size_t sort_unique(size_t *nodes, size_t count)
{
    size_t kept = 0;

    if (count > 1)
        qsort(nodes, count, sizeof *nodes, compare_nodes);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || nodes[i] != nodes[kept - 1])
            nodes[kept++] = nodes[i];
    }
    return kept;
}

enum rc graph_sketch(struct graph *graph, size_t role, const struct trust_sketch **out)
{
    struct trust_sketch *sketch = &graph->sketches[role - graph->role_first];
    const struct policy_document *trust = graph->starts[role].role->trust;
    struct sketching s = {.graph = graph, .account = account_of(graph, role), .sketch = sketch};
    enum rc rc = RC_OK;

    if (!sketch->built) {
        *sketch = (struct trust_sketch){.unknown = trust == NULL || trust->unknown};
        for (size_t i = 0; !sketch->unknown && i < trust->statement_count && rc == RC_OK; i++)
            rc = sketch_statement(&s, &trust->statements[i]);
        if (rc != RC_OK)
            return rc;
        sketch->named_count = sort_unique(s.named, s.named_count);
        sketch->named = s.named;
        sketch->absent = s.absent;
        sketch->absent_count = s.absent_count;
        sketch->deleted = s.deleted;
        sketch->deleted_count = s.deleted_count;
        sketch->built = true;
    }
    *out = sketch;
    return RC_OK;
}
