/* SPDX-License-Identifier: Apache-2.0
 *
 * What an assumption needs besides: who passes session tags, sets a source identity or passes a context needs
 * an action of the role for each, and some of it comes up again in every later hop (iam-evaluation.md 5.7).
 *
 * AWS: Pass session tags in AWS STS; Monitor and control actions taken with assumed roles.
 */
#include "policy/decide_parts.h"

enum rider {
    RIDER_TAGS,
    RIDER_IDENTITY,
    RIDER_CONTEXT,
    RIDER_COUNT
};

static struct str rider_action(enum rider rider)
{
    switch (rider) {
    case RIDER_TAGS: return STR("sts:TagSession");
    case RIDER_IDENTITY: return STR("sts:SetSourceIdentity");
    case RIDER_CONTEXT: return STR("sts:SetContext");
    case RIDER_COUNT: break;
    }
    return STR_EMPTY;
}

/* Whether the call passes what the rider is for: evaluate_assumption looks at the same keys. */
static bool belongs(struct str key, enum rider rider)
{
    switch (rider) {
    case RIDER_TAGS:
        return str_equal(key, STR("aws:tagkeys")) || str_equal(key, STR("sts:transitivetagkeys")) ||
               str_starts_with(key, STR("aws:requesttag/"));
    case RIDER_IDENTITY: return str_equal(key, STR("sts:sourceidentity")) || str_equal(key, STR("aws:sourceidentity"));
    case RIDER_CONTEXT: return str_equal(key, STR("sts:requestcontextproviders"));
    case RIDER_COUNT: break;
    }
    return false;
}

struct riding {
    struct decider *d;
    const struct formula **needed;          /* by hop and rider: the action is allowed; NULL: nobody has asked */
    const struct formula **denied;          /* of those: a Deny hits it */
    const struct context_key *const *given; /* keys of a question that gives them */
    size_t given_count;
};

static bool has_slot(const struct riding *r, size_t hop, const char *slot)
{
    return keyring_slot(r->d->keyring, hop, slot) != NO_VARIABLE;
}

/* Tags that an earlier call made transitive are passed on in this one. */
static bool may_inherit_tags(const struct riding *r, size_t hop)
{
    for (size_t before = 0; before < hop; before++)
        if (has_slot(r, before, SLOT_TRANSITIVE_KEYS))
            return true;
    return false;
}

/* Whether some key of the rider's is looked at, or given. Otherwise the caller leaves it out. */
static bool is_asked(const struct riding *r, size_t hop, enum rider rider)
{
    const struct keyring *keyring = r->d->keyring;
    if (rider == RIDER_TAGS && (has_slot(r, hop, SLOT_TAG_KEYS) || may_inherit_tags(r, hop)))
        return true;
    if (rider == RIDER_IDENTITY && has_slot(r, 0, SLOT_IDENTITY_SETTER))
        return true;
    for (size_t i = 0; i < keyring->key_count; i++)
        if (keyring->keys[i]->hop == hop && belongs(keyring->keys[i]->key, rider))
            return true;
    for (size_t i = 0; i < r->given_count; i++)
        if (belongs(r->given[i]->name, rider))
            return true;
    return false;
}

/* Reduces the riders that have come up. What they ask for may bring up others: until nothing is new. */
static enum rc reduce_needed(struct riding *r)
{
    const struct question *question = r->d->question;
    bool more = true;
    while (more) {
        more = false;
        for (size_t i = 0; i < question->count * RIDER_COUNT; i++) {
            size_t hop = i / RIDER_COUNT;
            enum rider rider = (enum rider)(i % RIDER_COUNT);
            struct reduced_step step;
            if (r->needed[i] != NULL || !question->steps[hop].assumption || !is_asked(r, hop, rider))
                continue;
            enum rc rc = reduce_step(&r->d->reducer, hop, rider_action(rider), &step);
            if (rc != RC_OK)
                return rc;
            r->needed[i] = step.allowed;
            r->denied[i] = step.denied;
            more = true;
        }
    }
    return RC_OK;
}

/* Whether a question that gives its keys says that the key is there, or that it is not. An empty value is one: what Null
 * makes of it (4.4) is another question. */
static bool is_given(const struct riding *r, struct str key, enum tri *present)
{
    if (r->d->question->given == NULL)
        return false;
    const struct context_key *given = context_get(r->d->question->given, key);
    *present = tri_of(given->state == CONTEXT_PRESENT && given->count > 0);
    return given->name.len > 0 && given->state != CONTEXT_UNKNOWN;
}

/* The key is in the request. */
static enum rc add_present(struct riding *r, size_t hop, struct str key, struct str written, const struct formula **any)
{
    enum tri given;
    if (is_given(r, key, &given))
        return formula_or_into(r->d->arena, any, formula_constant(given));
    const struct template_part no = {.kind = TEMPLATE_TEXT, .text = STR("false")};
    const struct condition_value value = {.template = {.written = STR("false"), .parts = &no, .count = 1}};
    const struct condition_atom atom = {.op = {.test = TEST_NULL},
                                        .operator_written = STR("Null"),
                                        .key = key,
                                        .key_written = written,
                                        .values = &value,
                                        .value_count = 1};
    const struct formula *present;
    enum rc rc = reduce_atom(&r->d->reducer, hop, &atom, &present);
    return rc == RC_OK ? formula_or_into(r->d->arena, any, present) : rc;
}

static enum rc add_inherited_tags(struct riding *r, size_t hop, const struct formula **any)
{
    for (size_t before = 0; before < hop; before++) {
        if (!has_slot(r, before, SLOT_TRANSITIVE_KEYS))
            continue;
        enum rc rc = add_present(r, before, STR("sts:transitivetagkeys"), STR(SLOT_TRANSITIVE_KEYS), any);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* *any: the call passes something that needs the rider. */
static enum rc passed(struct riding *r, size_t hop, enum rider rider, const struct formula **any)
{
    struct keyring *keyring = r->d->keyring;
    enum rc rc = RC_OK;
    *any = formula_constant(TRI_FALSE);
    if (rider == RIDER_TAGS && has_slot(r, hop, SLOT_TAG_KEYS))
        rc = add_present(r, hop, STR("aws:tagkeys"), STR(SLOT_TAG_KEYS), any);
    if (rc == RC_OK && rider == RIDER_TAGS)
        rc = add_inherited_tags(r, hop, any);
    if (rc == RC_OK && rider == RIDER_IDENTITY && has_slot(r, 0, SLOT_IDENTITY_SETTER))
        rc = add_present(r, hop, STR("sts:sourceidentity"), STR(SLOT_SOURCE_IDENTITY), any);
    if (rc == RC_OK && rider == RIDER_IDENTITY && has_slot(r, 0, SLOT_IDENTITY_SETTER))
        rc = add_present(r, hop, STR("aws:sourceidentity"), STR("aws:SourceIdentity"), any);
    size_t count = keyring->key_count;
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        const struct key_cases *key = keyring->keys[i];
        if (key->hop == hop && belongs(key->key, rider))
            rc = add_present(r, hop, key->key, key->written, any);
    }
    for (size_t i = 0; rc == RC_OK && i < r->given_count; i++)
        if (belongs(r->given[i]->name, rider))
            rc = add_present(r, hop, r->given[i]->name, r->given[i]->written, any);
    return rc;
}

/* Tags that were made transitive cannot be passed anew: the call fails (5.7). */
static enum rc require_not_overridden(struct riding *r, const struct variable *tag, const struct formula **clauses)
{
    struct str prefix = STR("aws:RequestTag/"), member = str_from(tag->key, prefix.len);
    for (size_t before = 0; before < tag->hop; before++) {
        const struct formula *both = formula_constant(TRI_FALSE), *present = both;
        size_t transitive = keyring_slot(r->d->keyring, before, SLOT_TRANSITIVE_KEYS);
        if (transitive == NO_VARIABLE)
            continue;
        struct str lower = arena_copy_lower(r->d->arena, tag->key);
        enum rc rc = lower.at == NULL ? RC_NO_MEMORY : add_present(r, tag->hop, lower, tag->key, &present);
        if (rc == RC_OK)
            rc = reduce_has_tag(&r->d->reducer, transitive, member, &both);
        if (rc == RC_OK)
            rc = formula_and_into(r->d->arena, &both, present);
        if (rc == RC_OK)
            rc = formula_and_into(r->d->arena, clauses, formula_not(r->d->arena, both, r->d->keyring->variables));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc riders(struct decider *d, const struct formula **clauses)
{
    size_t count = d->question->count;
    struct riding r = {.d = d,
                       .needed = ARENA_ARRAY(d->arena, count * RIDER_COUNT, const struct formula *),
                       .denied = ARENA_ARRAY(d->arena, count * RIDER_COUNT, const struct formula *)};
    enum rc rc = RC_OK;
    *clauses = formula_constant(TRI_TRUE);
    d->riders_denied = formula_constant(TRI_FALSE);
    if (d->question->given != NULL) {
        r.given = context_sorted(d->question->given, d->arena);
        r.given_count = context_count(d->question->given);
    }
    if (r.needed == NULL || r.denied == NULL || (d->question->given != NULL && r.given == NULL))
        return RC_NO_MEMORY;
    rc = reduce_needed(&r);
    for (size_t i = 0; rc == RC_OK && i < count * RIDER_COUNT; i++) {
        const struct formula *any;
        if (r.needed[i] == NULL)
            continue;
        rc = passed(&r, i / RIDER_COUNT, (enum rider)(i % RIDER_COUNT), &any);
        if (rc == RC_OK)
            rc = formula_or_into(d->arena, &d->riders_denied, formula_and2(d->arena, any, r.denied[i]));
        if (rc == RC_OK)
            rc =
                formula_and_into(d->arena, clauses,
                                 formula_or2(d->arena, formula_not(d->arena, any, d->keyring->variables), r.needed[i]));
    }
    for (size_t i = 0; rc == RC_OK && i < d->keyring->variable_count; i++) {
        const struct variable tag = d->keyring->variables[i]; /* more may be made meanwhile */
        if (str_starts_with(tag.key, STR("aws:RequestTag/")))
            rc = require_not_overridden(&r, &tag, clauses);
    }
    return rc;
}
