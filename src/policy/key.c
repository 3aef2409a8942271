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

enum rc keyring_variable(struct keyring *keyring, size_t hop, struct str key, const struct domain *domain,
                         bool prefer_missing, size_t *index)
{
    struct variable *variable =
        ARENA_PUSH(keyring->arena, keyring->variables, keyring->variable_count, keyring->variable_capacity);
    if (variable == NULL)
        return RC_NO_MEMORY;
    variable->key = key;
    variable->hop = hop;
    variable->domain = *domain;
    variable->prefer_missing = prefer_missing;
    *index = keyring->variable_count++;
    return RC_OK;
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

static enum rc credentials_domain(const struct keyring *keyring, size_t hop, struct domain *domain)
{
    static const struct str worlds[WORLD_COUNT] = {
        {"long-term key", 13}, {"session without MFA", 19}, {"session with MFA", 16}, {"long-term key with MFA code", 27}};
    const struct step *step = &keyring->question->steps[hop];
    /* World d, a code in the call itself, exists for sts:AssumeRole alone. */
    *domain = (struct domain){.kind = DOMAIN_FINITE,
                              .values = worlds,
                              .value_count = step->assumption ? WORLD_COUNT : WORLD_KEY_WITH_CODE,
                              .usual = worlds[WORLD_LONG_TERM_KEY]};
    return RC_OK;
}

static enum rc slot_domain(struct keyring *keyring, size_t hop, struct str slot, struct domain *domain, bool *prefer_missing)
{
    static const struct str networks[NETWORK_COUNT] = {{"public", 6}, {"endpoint", 8}};
    *prefer_missing = false;
    if (str_equal(slot, STR(SLOT_CREDENTIALS)))
        return credentials_domain(keyring, hop, domain);
    if (str_equal(slot, STR(SLOT_NETWORK))) {
        *domain = (struct domain){.kind = DOMAIN_FINITE, .values = networks, .value_count = NETWORK_COUNT, .usual = networks[0]};
        return RC_OK;
    }
    if (str_equal(slot, STR(SLOT_NOW))) {
        *domain = domain_dates(keyring->question->now, DATE_LAST, false);
        domain->usual = date_print(keyring->arena, keyring->question->now);
        return domain->usual.at == NULL ? RC_NO_MEMORY : RC_OK;
    }
    if (str_equal(slot, STR(SLOT_SESSION_NAME)) || str_equal(slot, STR(SLOT_CALLER_SESSION))) {
        *domain = domain_session_name();
        return RC_OK;
    }
    *prefer_missing = true;
    if (str_equal(slot, STR(SLOT_SOURCE_IDENTITY))) {
        *domain = domain_source_identity();
        return RC_OK;
    }
    if (str_equal(slot, STR(SLOT_TAG_KEYS))) {
        *domain = domain_texts_any(true);
        domain->text.least = 1;
        domain->text.most = 128;
        return RC_OK;
    }
    if (str_equal(slot, STR(SLOT_RESOURCE))) {
        *prefer_missing = false;
        return resource_domain(keyring, hop, domain);
    }
    return RC_INTERNAL;
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
    struct domain domain;
    bool prefer_missing;
    enum rc rc = slot_domain(keyring, hop, name, &domain, &prefer_missing);
    if (rc != RC_OK)
        return rc;
    size_t variable;
    rc = keyring_variable(keyring, hop, name, &domain, prefer_missing, &variable);
    if (rc != RC_OK)
        return rc;
    rc = keyring_share_slot(keyring, hop, name, variable);
    if (rc != RC_OK)
        return rc;
    *index = variable;
    return RC_OK;
}

enum rc keyring_key(struct keyring *keyring, size_t hop, struct str key_lower, struct str written,
                    enum condition_test test, const struct key_cases **out)
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
    enum rc rc = keyring->question->given != NULL ? classify_given(keyring, hop, test, cases)
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
