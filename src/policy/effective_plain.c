/* SPDX-License-Identifier: Apache-2.0
 *
 * Most of what a role can do is allowed outright and denied nowhere, or not allowed at all: of such actions the formula of
 * iam-evaluation.md 5.2 has one value whatever the request, and whole sets of them are found at once.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access.
 */
#include "policy/effective_plain.h"

#include "policy/facts.h"
#include "policy/resource.h"

/* What layers say, one after the other. */
struct plain {
    struct arena *arena;
    const struct plain_facts *facts;
    struct action_expansions *expansions;
    struct str partition;
    struct action_set own;          /* the identity policies certainly allow it, on any resource */
    struct action_set somewhere;    /* the same, on some */
    struct action_set limits;       /* every other layer that must allow does so, on any resource */
    struct action_set never;        /* some layer that must allow cannot, or one certainly denies */
    struct action_set maybe_denied; /* some statement may deny it */
    /* Of the layer that is looked at: what it certainly allows on any resource, may allow, certainly denies. */
    struct action_set layer_always, layer_maybe, layer_denied;
    struct action_set room;
};

/* ---- One statement ---- */

/* All but its actions and resources is settled. */
static bool is_certain(const struct policy_statement *statement, bool maybe_absent)
{
    return !maybe_absent && !statement->fault && statement->atom_count == 0 &&
           statement->resource_element == RESOURCE_LISTED;
}

static bool is_for_all(const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->resource_count; i++) {
        if (statement->resources[i].all && !statement->resources[i].fault)
            return true;
    }
    return false;
}

/* Whether an Allow may be one of a request without resource (2.3 rules 1 to 4), but for the one of rule 4. */
static bool may_do_without(const struct policy_statement *statement)
{
    if (statement->effect != EFFECT_ALLOW || statement->resource_element != RESOURCE_LISTED)
        return true;
    for (size_t i = 0; i < statement->resource_count; i++) {
        if (statement->resources[i].all || statement->resources[i].fault ||
            statement->resources[i].template.has_variables)
            return true;
    }
    return false;
}

/* An ARN of the caller's partition that the entry seems to mean: stars stand for nothing, in the place of the partition
 * for that. Empty: none is seen. */
static struct str example_of(const struct plain *plain, struct str written, bool *no_memory)
{
    struct str rest = written;
    struct str arn = str_cut(&rest, ':'), partition = str_cut(&rest, ':');
    *no_memory = false;
    if (!str_equal(arn, STR("arn")) || plain->partition.len == 0 ||
        (!str_equal(partition, plain->partition) && !str_equal(partition, STR("*"))))
        return STR_EMPTY;
    char *text = arena_alloc(plain->arena, rest.len);
    struct str tail = {text, 0};
    *no_memory = text == NULL;
    for (size_t i = 0; text != NULL && i < rest.len; i++) {
        char c = rest.at[i];
        if (c < ' ' || c > '~')
            return STR_EMPTY;
        if (c != '*')
            text[tail.len++] = c == '?' ? 'x' : c;
    }
    const struct str parts[] = {STR("arn:"), plain->partition, STR(":"), tail};
    struct str example = text == NULL ? STR_EMPTY : arena_join(plain->arena, parts, 4);
    *no_memory = example.at == NULL;
    return example;
}

/* Whether there is a resource that the statement certainly means. */
static enum rc is_for_some(const struct plain *plain, const struct policy_document *document,
                           const struct policy_statement *statement, bool *out)
{
    *out = false;
    for (size_t i = 0; i < statement->resource_count && !*out; i++) {
        const struct policy_resource *entry = &statement->resources[i];
        bool no_memory, null;
        enum tri match = TRI_FALSE;
        if (entry->fault || !template_is_plain(&entry->template))
            continue;
        struct str example = example_of(plain, entry->template.written, &no_memory);
        enum rc rc = no_memory ? RC_NO_MEMORY : RC_OK;
        if (rc == RC_OK && example.len > 0 && resource_field_count(&entry->template) >= RESOURCE_FIELDS)
            rc = match_resource_entry(document, entry, example, NULL, plain->arena, &match, &null);
        if (rc != RC_OK)
            return rc;
        *out = match == TRI_TRUE;
    }
    return RC_OK;
}

/* Adds what the statement's Action or NotAction certainly means. */
static void add_certain(struct plain *plain, const struct policy_statement *statement,
                        const struct action_expansion *expansion, struct action_set out)
{
    if (!statement->not_action) {
        action_expansion_add(expansion, out);
    } else if (!expansion->unreadable) {
        action_set_clear(plain->room);
        action_expansion_add(expansion, plain->room);
        action_set_complement(plain->room);
        action_set_union(out, plain->room);
    }
}

/* Adds what it may mean. */
static void add_possible(struct plain *plain, const struct policy_statement *statement,
                         const struct action_expansion *expansion, struct action_set out)
{
    if (expansion->unreadable || (statement->fault && statement->action_count == 0))
        action_set_fill(out);
    else
        add_certain(plain, statement, expansion, out);
}

/* Adds what an Allow, or what may be one, may allow. */
static void add_maybe(struct plain *plain, const struct policy_statement *statement,
                      const struct action_expansion *expansion)
{
    if (may_do_without(statement)) {
        add_possible(plain, statement, expansion, plain->layer_maybe);
    } else if (!statement->not_action && !expansion->unreadable && !expansion->all) {
        action_set_add_run_within(plain->layer_maybe, &expansion->actions, plain->facts->nameable);
    } else {
        action_set_union(plain->layer_maybe, plain->facts->nameable);
    }
}

/* ---- Layers ---- */

enum layer_kind {
    LAYER_IDENTITY,
    LAYER_LIMIT,
    LAYER_SCP,
    LAYER_RCP /* grants nothing, and its denies hang on who asks */
};

static enum rc look_at_statement(struct plain *plain, enum layer_kind kind, const struct policy_ref *policy,
                                 const struct policy_statement *statement)
{
    const struct action_expansion *expansion;
    bool certain = is_certain(statement, policy->maybe_absent), somewhere = false;
    if (kind == LAYER_RCP && statement->effect == EFFECT_ALLOW)
        return RC_OK;
    enum rc rc = action_expand(plain->expansions, statement, &expansion);
    if (rc != RC_OK)
        return rc;
    if (statement->effect != EFFECT_ALLOW)
        add_possible(plain, statement, expansion, plain->maybe_denied);
    if (kind == LAYER_RCP)
        return RC_OK;
    if (statement->effect == EFFECT_DENY) {
        if (certain && is_for_all(statement))
            add_certain(plain, statement, expansion, plain->layer_denied);
        return RC_OK;
    }
    add_maybe(plain, statement, expansion);
    if (statement->effect != EFFECT_ALLOW || !certain)
        return RC_OK;
    if (is_for_all(statement))
        add_certain(plain, statement, expansion, plain->layer_always);
    else if (kind == LAYER_IDENTITY)
        rc = is_for_some(plain, policy->document, statement, &somewhere);
    if (somewhere)
        add_certain(plain, statement, expansion, plain->somewhere);
    return rc;
}

static enum rc look_at_policies(struct plain *plain, enum layer_kind kind, const struct layer *layer)
{
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        if (document == NULL || document->unknown) {
            action_set_fill(plain->layer_maybe);
            action_set_fill(plain->maybe_denied);
            continue;
        }
        for (size_t s = 0; s < document->statement_count; s++) {
            enum rc rc = look_at_statement(plain, kind, &layer->policies[p], &document->statements[s]);
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

/* `never` takes in what this layer does not allow, or denies. */
static enum rc look_at_layer(struct plain *plain, enum layer_kind kind, const struct layer *layer)
{
    action_set_clear(plain->layer_always);
    action_set_clear(plain->layer_maybe);
    action_set_clear(plain->layer_denied);
    enum rc rc = look_at_policies(plain, kind, layer);
    if (kind == LAYER_RCP)
        return rc;
    action_set_complement(plain->layer_maybe);
    action_set_union(plain->layer_denied, plain->layer_maybe);
    if (kind == LAYER_SCP)
        action_set_subtract(plain->layer_denied, plain->facts->spared);
    action_set_union(plain->never, plain->layer_denied);
    if (kind == LAYER_IDENTITY)
        action_set_union(plain->own, plain->layer_always);
    else
        action_set_intersect(plain->limits, plain->layer_always);
    return rc;
}

static enum rc look_at_levels(struct plain *plain, enum layer_kind kind, const struct levels *levels)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && levels->known && i < levels->count; i++)
        rc = look_at_layer(plain, kind, &levels->levels[i].layer);
    return rc;
}

static enum rc look_at_all(struct plain *plain, const struct caller *caller, const struct target *owner)
{
    enum rc rc = look_at_layer(plain, LAYER_IDENTITY, &caller->identity);
    if (rc == RC_OK && caller->boundary.given)
        rc = look_at_layer(plain, LAYER_LIMIT, &caller->boundary);
    if (rc == RC_OK && caller->session.given)
        rc = look_at_layer(plain, LAYER_LIMIT, &caller->session);
    if (rc == RC_OK)
        rc = look_at_levels(plain, LAYER_SCP, &caller->scps);
    if (rc == RC_OK)
        rc = look_at_levels(plain, LAYER_RCP, &caller->own_rcps);
    return rc == RC_OK ? look_at_levels(plain, LAYER_RCP, &owner->rcps) : rc;
}

/* ---- The answers ---- */

/* In the own account the caller's policies are enough (5.3), where nothing is known of the resource's. */
static bool own_policies_count(const struct caller *caller, const struct target *owner)
{
    return (caller->kind == CALLER_USER || caller->kind == CALLER_ROLE_SESSION) && caller_has_policies(caller) &&
           caller->identity.given && !caller->service_linked && !crosses_accounts(caller, owner) && !owner->is_role &&
           !owner->policy.given && !owner->policy_seen;
}

static void answer(const struct plain *plain, struct plain_answers *out)
{
    action_set_union(out->denied, plain->never);
    action_set_union(out->allowed, plain->own);
    action_set_intersect(out->allowed, plain->limits);
    action_set_subtract(out->allowed, plain->maybe_denied);
    action_set_union(out->somewhere, plain->somewhere);
    action_set_intersect(out->somewhere, plain->limits);
    action_set_intersect(out->somewhere, plain->facts->with_resource);
    action_set_subtract(out->somewhere, plain->maybe_denied);
    action_set_subtract(out->somewhere, out->allowed);
    action_set_add_common(out->unknown, out->allowed, plain->facts->keys);
    action_set_add_common(out->unknown, out->somewhere, plain->facts->keys);
    action_set_subtract(out->allowed, plain->facts->keys);
    action_set_subtract(out->somewhere, plain->facts->keys);
}

enum rc effective_plain(struct arena *arena, const struct plain_facts *facts, struct action_expansions *expansions,
                        const struct caller *caller, const struct target *owner, struct plain_answers *out)
{
    struct plain plain = {.arena = arena, .facts = facts, .expansions = expansions, .partition = caller->partition};
    struct action_set *const sets[] = {
        &plain.own,          &plain.somewhere,   &plain.limits,       &plain.never, &plain.maybe_denied,
        &plain.layer_always, &plain.layer_maybe, &plain.layer_denied, &plain.room,  &out->allowed,
        &out->somewhere,     &out->unknown,      &out->denied,
    };
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        *sets[i] = action_set_new(arena);
        if (sets[i]->words == NULL)
            return RC_NO_MEMORY;
    }
    if (!own_policies_count(caller, owner))
        return RC_OK;
    action_set_fill(plain.limits);
    enum rc rc = look_at_all(&plain, caller, owner);
    if (rc == RC_OK)
        answer(&plain, out);
    return rc;
}

/* ---- Facts ---- */

enum rc plain_facts_make(struct arena *arena, struct plain_facts *out)
{
    size_t action = 0, end = 0;
    *out = (struct plain_facts){action_set_new(arena), action_set_new(arena), action_set_new(arena),
                                action_set_new(arena)};
    if (out->with_resource.words == NULL || out->nameable.words == NULL || out->spared.words == NULL ||
        out->keys.words == NULL)
        return RC_NO_MEMORY;
    action_set_add_with_resource(out->with_resource);
    action_set_union(out->nameable, out->with_resource);
    if (action_find(STR("s3:ListAllMyBuckets"), &action))
        action_set_add(out->nameable, action);
    for (size_t place = 0; place < action_service_count(); place++) {
        action_service_bounds(place, &action, &end);
        struct str service = action_service(action);
        bool spared = !scp_applies_to(service), keys = str_equal(service, STR("kms"));
        for (; (spared || keys) && action < end; action++)
            action_set_add(spared ? out->spared : out->keys, action);
    }
    action_set_intersect(out->keys, out->with_resource);
    return RC_OK;
}
