/* SPDX-License-Identifier: Apache-2.0
 *
 * The keyring: variables, couplings, and the classified keys of each request of a question
 * (iam-evaluation.md 6.3). What a key is, by name, is key_table.c's; what it is for whom, key_caller.c's
 * and key_request.c's.
 */
#include "policy/key_classify.h"

#include <string.h>

enum rc keyring_new(struct arena *arena, const struct question *question, struct keyring **out)
{
    struct keyring *keyring = ARENA_NEW(arena, struct keyring);
    if (keyring == NULL)
        return RC_NO_MEMORY;
    if (question->count > KEYRING_HOPS_MAX)
        return RC_LIMIT;
    keyring->arena = arena;
    keyring->question = question;
    keyring->by_hop = ARENA_ARRAY(arena, question->count, struct map *);
    keyring->slots = ARENA_ARRAY(arena, question->count, struct map *);
    if (keyring->by_hop == NULL || keyring->slots == NULL)
        return RC_NO_MEMORY;
    for (size_t hop = 0; hop < question->count; hop++) {
        keyring->by_hop[hop] = map_new(arena);
        keyring->slots[hop] = map_new(arena);
        if (keyring->by_hop[hop] == NULL || keyring->slots[hop] == NULL)
            return RC_NO_MEMORY;
    }
    *out = keyring;
    return RC_OK;
}

struct problem keyring_problem(const struct keyring *keyring)
{
    return (struct problem){
        .variables = keyring->variables,
        .variable_count = keyring->variable_count,
        .couplings = keyring->couplings,
        .coupling_count = keyring->coupling_count,
    };
}

static enum rc add_variable(struct keyring *keyring, const struct variable *variable, size_t *index)
{
    struct variable *place =
        ARENA_PUSH(keyring->arena, keyring->variables, keyring->variable_count, keyring->variable_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *variable;
    *index = keyring->variable_count++;
    return RC_OK;
}

enum rc keyring_variable(struct keyring *keyring, size_t hop, struct str key, const struct domain *domain,
                         bool prefer_missing, size_t *index)
{
    const struct variable variable = {.key = key, .hop = hop, .domain = *domain, .prefer_missing = prefer_missing};
    return add_variable(keyring, &variable, index);
}

enum rc keyring_couple(struct keyring *keyring, struct coupling coupling)
{
    struct coupling *place =
        ARENA_PUSH(keyring->arena, keyring->couplings, keyring->coupling_count, keyring->coupling_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = coupling;
    keyring->coupling_count++;
    return RC_OK;
}

/* A slot's value is its variable's index + 1, kept in a cell because a map keeps pointers. */
size_t keyring_slot(const struct keyring *keyring, size_t hop, const char *slot)
{
    const size_t *cell = map_get(keyring->slots[hop], str_of(slot));
    return cell == NULL ? NO_VARIABLE : *cell;
}

/* ---- Variables that several keys share ---- */

/* World d, a code in the call itself, exists for sts:AssumeRole alone (6.5). */
static enum rc credentials_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    static const struct str worlds[WORLD_COUNT] = {{"long-term key", 13},
                                                   {"session without MFA", 19},
                                                   {"session with MFA", 16},
                                                   {"long-term key with MFA code", 27}};
    static const unsigned char costs[WORLD_COUNT] = {0, 1, 2, 4};
    variable->domain =
        (struct domain){.kind = DOMAIN_FINITE,
                        .values = worlds,
                        .value_count = step_at(keyring, hop)->assumption ? WORLD_COUNT : WORLD_KEY_WITH_CODE,
                        .usual = worlds[WORLD_LONG_TERM_KEY]};
    variable->costs = costs;
    return RC_OK;
}

static enum rc network_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    static const struct str networks[NETWORK_COUNT] = {{"public", 6}, {"endpoint", 8}};
    static const unsigned char costs[NETWORK_COUNT] = {0, 2};
    (void)keyring;
    (void)hop;
    variable->domain =
        (struct domain){.kind = DOMAIN_FINITE, .values = networks, .value_count = NETWORK_COUNT, .usual = networks[0]};
    variable->costs = costs;
    return RC_OK;
}

/* Nobody; somebody before the question's first call, where its caller may be a session; the call of each hop. */
static enum rc identity_setter_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    size_t count = keyring->question->count + 2, used = 0;
    struct str *values = ARENA_ARRAY(keyring->arena, count, struct str);
    unsigned char *costs = ARENA_ARRAY(keyring->arena, count, unsigned char);
    (void)hop;
    if (values == NULL || costs == NULL)
        return RC_NO_MEMORY;
    values[used++] = STR(IDENTITY_NOBODY);
    if (may_bring_identity(caller_at(keyring, 0)))
        values[used++] = STR(IDENTITY_BEFORE);
    for (size_t h = 0; h < keyring->question->count && step_at(keyring, h)->assumption; h++, used++) {
        values[used] = arena_printf(keyring->arena, "call %zu", h + 1);
        if (values[used].at == NULL)
            return RC_NO_MEMORY;
    }
    for (size_t i = 1; i < used; i++)
        costs[i] = 2;
    variable->domain =
        (struct domain){.kind = DOMAIN_FINITE, .values = values, .value_count = used, .usual = values[0]};
    variable->costs = costs;
    return RC_OK;
}

static enum rc now_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    (void)hop;
    variable->domain = domain_dates(keyring->question->now, DATE_LAST, false);
    variable->domain.usual = date_print(keyring->arena, keyring->question->now);
    return variable->domain.usual.at == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc session_name_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    (void)keyring;
    (void)hop;
    variable->domain = domain_session_name();
    return RC_OK;
}

/* Whether there is one at all, the setter says. */
static enum rc source_identity_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    (void)keyring;
    (void)hop;
    variable->domain = domain_source_identity();
    variable->domain.may_be_missing = false;
    return RC_OK;
}

static enum rc tag_keys_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    (void)keyring;
    (void)hop;
    variable->domain = domain_texts_any(true);
    variable->domain.text.least = 1;
    variable->domain.text.most = 128;
    variable->prefer_missing = true;
    return RC_OK;
}

static enum rc resource_slot(struct keyring *keyring, size_t hop, struct variable *variable)
{
    variable->free_of_cost = true; /* some resource is asked for, whichever */
    return resource_domain(keyring, hop, &variable->domain);
}

typedef enum rc slot_maker(struct keyring *keyring, size_t hop, struct variable *variable);

static slot_maker *slot_maker_of(struct str slot)
{
    static const struct {
        const char *slot;
        slot_maker *make;
    } makers[] = {
        {SLOT_CREDENTIALS, credentials_slot},
        {SLOT_NETWORK, network_slot},
        {SLOT_NOW, now_slot},
        {SLOT_SESSION_NAME, session_name_slot},
        {SLOT_CALLER_SESSION, session_name_slot},
        {SLOT_SOURCE_IDENTITY, source_identity_slot},
        {SLOT_IDENTITY_SETTER, identity_setter_slot},
        {SLOT_TAG_KEYS, tag_keys_slot},
        {SLOT_TRANSITIVE_KEYS, tag_keys_slot},
        {SLOT_RESOURCE, resource_slot},
    };
    for (size_t i = 0; i < sizeof makers / sizeof makers[0]; i++)
        if (str_equal(slot, str_of(makers[i].slot)))
            return makers[i].make;
    return NULL;
}

/* How the variable hangs together with those that are there already. */
static enum rc couple_slot(struct keyring *keyring, size_t hop, struct str slot, size_t variable)
{
    if (str_equal(slot, STR(SLOT_NOW)))
        return couple_now(keyring, hop, variable);
    if (!str_equal(slot, STR(SLOT_TRANSITIVE_KEYS)))
        return RC_OK;
    size_t keys;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_TAG_KEYS, &keys);
    if (rc != RC_OK)
        return rc;
    return keyring_couple(keyring, (struct coupling){.kind = COUPLING_SUBSET, .first = variable, .second = keys});
}

enum rc keyring_share_slot(struct keyring *keyring, size_t hop, struct str name, size_t variable)
{
    size_t *cell = ARENA_NEW(keyring->arena, size_t);
    if (cell == NULL)
        return RC_NO_MEMORY;
    *cell = variable;
    return map_put(keyring->slots[hop], name, cell);
}

enum rc keyring_need_slot(struct keyring *keyring, size_t hop, const char *slot, size_t *index)
{
    struct str name = str_of(slot);
    size_t there = keyring_slot(keyring, hop, slot);
    if (there != NO_VARIABLE) {
        *index = there;
        return RC_OK;
    }
    struct variable made = {.key = name, .hop = hop};
    slot_maker *make = slot_maker_of(name);
    size_t variable;
    enum rc rc = make == NULL ? RC_INTERNAL : make(keyring, hop, &made);
    if (rc == RC_OK)
        rc = add_variable(keyring, &made, &variable);
    if (rc == RC_OK)
        rc = keyring_share_slot(keyring, hop, name, variable);
    if (rc == RC_OK)
        rc = couple_slot(keyring, hop, name, variable);
    if (rc != RC_OK)
        return rc;
    *index = variable;
    return RC_OK;
}

enum rc keyring_key(struct keyring *keyring, size_t hop, struct str key_lower, struct str written,
                    const struct key_cases **out)
{
    const struct key_cases *there = map_get(keyring->by_hop[hop], key_lower);
    if (there != NULL) {
        *out = there;
        return RC_OK;
    }
    struct key_cases *cases = ARENA_NEW(keyring->arena, struct key_cases);
    if (cases == NULL)
        return RC_NO_MEMORY;
    cases->key = key_lower;
    cases->written = written;
    cases->hop = hop;
    cases->multivalued = context_key_multivalued(key_lower);
    enum rc rc = keyring->question->given != NULL ? classify_given(keyring, hop, cases)
                                                  : classify_key(keyring, hop, cases);
    if (rc != RC_OK)
        return rc;
    const struct key_cases **place =
        ARENA_PUSH(keyring->arena, keyring->keys, keyring->key_count, keyring->key_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = cases;
    keyring->key_count++;
    rc = map_put(keyring->by_hop[hop], key_lower, cases);
    if (rc != RC_OK)
        return rc;
    *out = cases;
    return RC_OK;
}

/* Cases, as the classifiers make them. */

enum rc key_add_case(struct keyring *keyring, struct key_cases *cases, struct key_case one)
{
    struct key_case *grown = ARENA_ARRAY(keyring->arena, cases->count + 1, struct key_case);
    if (grown == NULL)
        return RC_NO_MEMORY;
    if (cases->count > 0)
        memcpy(grown, cases->cases, cases->count * sizeof *grown);
    grown[cases->count] = one;
    cases->cases = grown;
    cases->count++;
    return RC_OK;
}

struct key_case case_missing(void)
{
    return (struct key_case){.guard = NO_VARIABLE, .class = KEY_FIXED};
}

struct key_case case_unknown(void)
{
    return (struct key_case){.guard = NO_VARIABLE, .class = KEY_UNKNOWN, .maybe_missing = true};
}

struct key_case case_free(size_t variable)
{
    return (struct key_case){.guard = NO_VARIABLE, .class = KEY_FREE, .variable = variable};
}

struct key_case case_guarded(struct key_case one, size_t guard, uint64_t mask)
{
    one.guard = guard;
    one.mask = mask;
    return one;
}

enum rc key_fixed(struct keyring *keyring, struct key_cases *cases, struct str value)
{
    struct str *values = ARENA_NEW(keyring->arena, struct str);
    if (values == NULL)
        return RC_NO_MEMORY;
    *values = value;
    struct key_case one = case_missing();
    one.values = values;
    one.count = 1;
    return key_add_case(keyring, cases, one);
}

enum rc key_missing(struct keyring *keyring, struct key_cases *cases)
{
    return key_add_case(keyring, cases, case_missing());
}

enum rc key_unknown(struct keyring *keyring, struct key_cases *cases)
{
    return key_add_case(keyring, cases, case_unknown());
}

enum rc key_free(struct keyring *keyring, struct key_cases *cases, const struct domain *domain, bool prefer_missing)
{
    size_t variable;
    enum rc rc = keyring_variable(keyring, cases->hop, cases->written, domain, prefer_missing, &variable);
    if (rc != RC_OK)
        return rc;
    return key_add_case(keyring, cases, case_free(variable));
}
