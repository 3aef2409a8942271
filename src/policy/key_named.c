/* SPDX-License-Identifier: Apache-2.0
 *
 * Whom and what the policies of a step name (iam-evaluation.md 6.4, the stranger): accounts, unique ids,
 * literal values of a key, and by which operators they ask for it.
 */
#include "policy/key_classify.h"

#include "policy/arn.h"

struct names {
    struct arena *arena;
    struct str *items;
    size_t count, capacity;
};

static enum rc names_add(struct names *names, struct str name)
{
    return arena_push_once(names->arena, &names->items, &names->count, &names->capacity, name);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_id_character(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z');
}

/* Runs of exactly twelve digits. */
static enum rc collect_accounts(struct names *names, struct str text)
{
    for (size_t at = 0; at < text.len;) {
        size_t end = at;
        while (end < text.len && is_digit(text.at[end]))
            end++;
        if (end - at == 12) {
            enum rc rc = names_add(names, str_slice(text, at, end));
            if (rc != RC_OK)
                return rc;
        }
        at = end > at ? end : at + 1;
    }
    return RC_OK;
}

/* AIDA… and AROA…, as far as they are written out. */
static enum rc collect_unique_ids(struct names *names, struct str text)
{
    for (size_t at = 0; at + 4 <= text.len;) {
        struct str rest = str_from(text, at);
        if (!str_starts_with(rest, STR("AIDA")) && !str_starts_with(rest, STR("AROA"))) {
            at++;
            continue;
        }
        size_t end = at;
        while (end < text.len && is_id_character(text.at[end]))
            end++;
        /* Four letters alone would be everybody. */
        if (end - at > 4) {
            enum rc rc = names_add(names, str_slice(text, at, end));
            if (rc != RC_OK)
                return rc;
        }
        at = end;
    }
    return RC_OK;
}

typedef enum rc collector(struct names *names, struct str text);

/* Gives `collect` every condition value of the layer's documents (of one key, where it is not empty), and, with
 * `principals`, every principal entry. */
static enum rc walk_layer(const struct layer *layer, struct str key, bool principals, collector *collect,
                          struct names *names)
{
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        for (size_t s = 0; document != NULL && s < document->statement_count; s++) {
            const struct policy_statement *statement = &document->statements[s];
            enum rc rc = RC_OK;
            for (size_t i = 0; principals && rc == RC_OK && i < statement->principal_count; i++)
                rc = collect(names, statement->principals[i].written);
            for (size_t a = 0; rc == RC_OK && a < statement->atom_count; a++) {
                const struct condition_atom *atom = &statement->atoms[a];
                if (key.len > 0 && !str_equal(atom->key, key))
                    continue;
                for (size_t v = 0; rc == RC_OK && v < atom->value_count; v++)
                    rc = collect(names, atom->values[v].template.written);
            }
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc walk_step(const struct step *step, struct str key, bool principals, collector *collect,
                         struct names *names)
{
    enum rc rc = walk_layer(&step->target->policy, key, principals, collect, names);
    for (size_t i = 0; rc == RC_OK && i < step->target->rcps.count; i++)
        rc = walk_layer(&step->target->rcps.levels[i].layer, key, principals, collect, names);
    return rc;
}

static enum rc finish(const struct names *names, enum rc rc, const struct str **out, size_t *count)
{
    if (rc != RC_OK)
        return rc;
    *out = names->items;
    *count = names->count;
    return RC_OK;
}

enum rc named_accounts(struct arena *arena, const struct step *step, const struct str **out, size_t *count)
{
    struct names names = {.arena = arena};
    enum rc rc = RC_OK;
    if (step->target->account.len > 0)
        rc = names_add(&names, step->target->account);
    if (rc == RC_OK)
        rc = walk_step(step, STR_EMPTY, true, collect_accounts, &names);
    return finish(&names, rc, out, count);
}

enum rc named_unique_ids(struct arena *arena, const struct step *step, const struct str **out, size_t *count)
{
    struct names names = {.arena = arena};
    enum rc rc = walk_step(step, STR_EMPTY, true, collect_unique_ids, &names);
    return finish(&names, rc, out, count);
}

static bool has_wildcard(struct str text)
{
    return str_find(text, '*') < text.len || str_find(text, '?') < text.len;
}

/* Whose a path below an organization or an ARN is, where that is written out: all that is theirs. */
static enum rc collect_owner(struct names *names, struct str text)
{
    struct str organization = str_slice(text, 0, str_find(text, '/'));
    struct str parts[3] = {organization, STR("/*")};
    size_t count = 2;
    struct arn arn;
    if (arn_read(text, &arn) && arn_is_account(arn.account)) {
        parts[0] = STR("arn:*:*:*:");
        parts[1] = arn.account;
        parts[2] = STR(":*");
        count = 3;
    } else if (organization.len == text.len || !str_starts_with(text, STR("o-")) || has_wildcard(organization)) {
        return RC_OK;
    }
    struct str pattern = arena_join(names->arena, parts, count);
    return pattern.at == NULL ? RC_NO_MEMORY : names_add(names, pattern);
}

static enum rc collect_literal(struct names *names, struct str text)
{
    enum rc rc = collect_owner(names, text);
    return rc != RC_OK || has_wildcard(text) || text.len == 0 ? rc : names_add(names, text);
}

enum rc named_literals(struct arena *arena, const struct step *step, struct str key_lower, const struct str **out,
                       size_t *count)
{
    struct names names = {.arena = arena};
    enum rc rc = walk_step(step, key_lower, false, collect_literal, &names);
    return finish(&names, rc, out, count);
}

/* Lowers *test to the first of the operators that the layer's documents ask the key with; Null tells nothing of it. */
static void layer_test(const struct layer *layer, struct str key, enum condition_test *test)
{
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        for (size_t s = 0; document != NULL && s < document->statement_count; s++)
            for (size_t a = 0; a < document->statements[s].atom_count; a++) {
                const struct condition_atom *atom = &document->statements[s].atoms[a];
                if (!atom->fault && atom->op.test != TEST_NULL && atom->op.test < *test && str_equal(atom->key, key))
                    *test = atom->op.test;
            }
    }
}

static void levels_test(const struct levels *levels, struct str key, enum condition_test *test)
{
    for (size_t i = 0; i < levels->count; i++)
        layer_test(&levels->levels[i].layer, key, test);
}

enum condition_test named_test(const struct step *step, struct str key_lower)
{
    enum condition_test test = TEST_COUNT;
    layer_test(&step->caller->identity, key_lower, &test);
    layer_test(&step->caller->boundary, key_lower, &test);
    layer_test(&step->caller->session, key_lower, &test);
    layer_test(&step->target->policy, key_lower, &test);
    levels_test(&step->caller->scps, key_lower, &test);
    levels_test(&step->caller->own_rcps, key_lower, &test);
    levels_test(&step->target->rcps, key_lower, &test);
    return test == TEST_COUNT ? TEST_NULL : test;
}

bool trust_mentions(const struct target *role, struct str action)
{
    for (size_t p = 0; p < role->policy.count; p++) {
        const struct policy_document *document = role->policy.policies[p].document;
        if (document == NULL || document->unknown)
            return true;
        for (size_t s = 0; s < document->statement_count; s++)
            if (document->statements[s].effect != EFFECT_DENY &&
                match_action(&document->statements[s], action) != TRI_FALSE)
                return true;
    }
    return false;
}
