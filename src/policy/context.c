/* SPDX-License-Identifier: Apache-2.0
 *
 * The context keys of one request, and atoms over keys that are not known.
 *
 * AWS: AWS global condition context keys; IAM and AWS STS condition context keys; Single-valued vs.
 * multivalued context keys.
 */
#include "policy/context.h"

#include <stdlib.h>

#include "base/map.h"
#include "policy/value.h"

/* A context of so many keys is looked through; one of more gets a table. */
#define FEW_KEYS 16

struct context {
    struct arena *arena;
    struct map *by_name;       /* NULL as long as the keys are few */
    struct context_key **keys; /* in the order in which they were set first */
    size_t count;
    size_t capacity;
    struct context_key other; /* stands for every key that was never set */
};

struct context *context_new(struct arena *arena, enum context_state others)
{
    struct context *context = ARENA_NEW(arena, struct context);

    if (context == NULL)
        return NULL;
    context->arena = arena;
    context->other.state = others == CONTEXT_MISSING ? CONTEXT_MISSING : CONTEXT_UNKNOWN;
    context->other.maybe_missing = true;
    return context;
}

static struct context_key *find(const struct context *context, struct str lower)
{
    if (context->by_name != NULL)
        return map_get(context->by_name, lower);
    for (size_t i = 0; i < context->count; i++) {
        if (str_equal(context->keys[i]->name, lower))
            return context->keys[i];
    }
    return NULL;
}

static enum rc make_table(struct context *context)
{
    context->by_name = map_new_for(context->arena, 2 * FEW_KEYS);
    if (context->by_name == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < context->count; i++) {
        if (map_put(context->by_name, context->keys[i]->name, context->keys[i]) != RC_OK)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

/* `lower` is in the context's arena. */
static enum rc set_lower(struct context *context, struct str lower, const struct context_key *key)
{
    struct context_key *kept = find(context, lower);
    struct context_key **slot;
    enum rc rc = RC_OK;

    if (kept == NULL) {
        kept = ARENA_NEW(context->arena, struct context_key);
        slot = ARENA_PUSH(context->arena, context->keys, context->count, context->capacity);
        if (kept == NULL || slot == NULL)
            return RC_NO_MEMORY;
        if (context->count == FEW_KEYS)
            rc = make_table(context);
        if (rc == RC_OK && context->by_name != NULL)
            rc = map_put(context->by_name, lower, kept);
        if (rc != RC_OK)
            return rc;
        *slot = kept;
        context->count++;
    }
    *kept = *key;
    kept->name = lower;
    return RC_OK;
}

enum rc context_set(struct context *context, const struct context_key *key)
{
    struct context_key named = *key;
    struct str lower;

    if (named.written.at == NULL)
        named.written = named.name;
    lower = arena_copy_lower(context->arena, named.written);
    return lower.at == NULL ? RC_NO_MEMORY : set_lower(context, lower, &named);
}

enum rc context_set_one(struct context *context, struct str name, struct str value)
{
    struct context_key key = {.written = name, .state = CONTEXT_PRESENT, .count = 1};
    struct str lower = arena_copy_lower(context->arena, name);
    struct str *values = ARENA_NEW(context->arena, struct str);

    if (lower.at == NULL || values == NULL)
        return RC_NO_MEMORY;
    *values = value;
    key.values = values;
    key.multivalued = context_key_multivalued(lower);
    return set_lower(context, lower, &key);
}

enum rc context_fill(struct context *context, const struct context_key *key)
{
    return find(context, key->name) != NULL ? RC_OK : set_lower(context, key->name, key);
}

enum rc context_set_missing(struct context *context, struct str name)
{
    struct context_key key = {.written = name, .state = CONTEXT_MISSING};
    struct str lower = arena_copy_lower(context->arena, name);

    if (lower.at == NULL)
        return RC_NO_MEMORY;
    key.multivalued = context_key_multivalued(lower);
    return set_lower(context, lower, &key);
}

const struct context_key *context_get(const struct context *context, struct str name_lower)
{
    const struct context_key *key = find(context, name_lower);

    return key != NULL ? key : &context->other;
}

size_t context_count(const struct context *context)
{
    return context->count;
}

static int compare_names(const void *left, const void *right)
{
    const struct context_key *const *a = left;
    const struct context_key *const *b = right;

    return str_compare((*a)->name, (*b)->name);
}

const struct context_key *const *context_sorted(const struct context *context, struct arena *arena)
{
    const struct context_key **sorted = ARENA_ARRAY(arena, context->count, const struct context_key *);

    if (sorted == NULL)
        return NULL;
    for (size_t i = 0; i < context->count; i++)
        sorted[i] = context->keys[i];
    if (context->count > 1)
        qsort(sorted, context->count, sizeof *sorted, compare_names);
    return sorted;
}

/* A multivalued key has no place in a text, whatever its state (VAR). */
static enum variable_state variable_value(const void *self, struct str key_lower, struct str *value)
{
    const struct context_key *key = context_get(self, key_lower);

    if (key->multivalued || context_key_multivalued(key_lower) || key->state == CONTEXT_UNKNOWN)
        return VARIABLE_UNKNOWN;
    if (key->state == CONTEXT_MISSING || key->count == 0)
        return VARIABLE_MISSING;
    if (key->count > 1)
        return VARIABLE_UNKNOWN;
    *value = key->values[0];
    return VARIABLE_VALUE;
}

struct variable_source context_variables(const struct context *context)
{
    return (struct variable_source){context, variable_value};
}

/* What was found in some of a key's states: all the same so far, or not. */
struct agreement {
    bool some; /* a state was looked at */
    enum tri all;
};

static void agree(struct agreement *agreement, enum tri one)
{
    if (!agreement->some)
        agreement->all = one;
    else if (agreement->all != one)
        agreement->all = TRI_UNKNOWN;
    agreement->some = true;
}

/* Each listed value alone; of a multivalued key also all of them together. What holds for each alone and
 * for all together holds for every set between: set operators are an AND or an OR over the values, and
 * a plain operator is unknown for each such set alike. */
static enum rc evaluate_listed(const struct context_key *key, bool multivalued, const struct condition_atom *atom,
                               const struct variable_source *variables, struct arena *arena,
                               struct agreement *agreement)
{
    enum tri one;
    enum rc rc;

    for (size_t i = 0; i < key->count; i++) {
        struct key_values state = {&key->values[i], 1, multivalued};
        rc = condition_evaluate(atom, &state, variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        agree(agreement, one);
    }
    if (multivalued && key->count > 1) {
        struct key_values state = {key->values, key->count, multivalued};
        rc = condition_evaluate(atom, &state, variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        agree(agreement, one);
    }
    return RC_OK;
}

static bool is_text_test(enum condition_test test)
{
    return test == TEST_STRING_EQUALS || test == TEST_STRING_EQUALS_IGNORE_CASE || test == TEST_STRING_LIKE;
}

/* What a policy value says of every text there is, or of every one but the empty: T it matches all, F it matches none, U
 * some. */
static enum rc matches_every_text(enum condition_test test, const struct template *template, bool but_empty,
                                  const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    const struct glob_piece *pieces;
    enum template_state state;
    size_t count;
    bool wild_value;
    enum rc rc;

    *out = TRI_UNKNOWN;
    if (!condition_test_takes_variables(test))
        return RC_OK;
    if (but_empty && template_is_plain(template) && template->written.len == 0 && is_text_test(test)) {
        *out = TRI_FALSE;
        return RC_OK;
    }
    if (template_is_plain(template) && value_is_stars(template->written)) {
        if (test == TEST_STRING_LIKE || test == TEST_ARN)
            *out = TRI_TRUE;
        return RC_OK;
    }
    rc = template_expand(template, variables, arena, &state, &pieces, &count, &wild_value);
    if (rc == RC_OK && state == TEMPLATE_NULL)
        *out = TRI_FALSE; /* null matches nothing (VAR) */
    return rc;
}

/* The atom over every value that a text can be. The empty string is among them, and alone it makes ForAllValues
 * true and ForAnyValue unknown; a multivalued key may have two values, which leave a plain operator
 * unknown; and no text but an all-matching pattern, or one that matches nothing, says the same of all. */
static enum rc evaluate_any_value(const struct condition_atom *atom, bool multivalued,
                                  const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    struct condition_operator op = atom->op;
    enum tri any = TRI_FALSE;

    *out = TRI_UNKNOWN;
    if (atom->value_count == 0) {
        struct str empty = STR_EMPTY;
        struct str text = STR("a");
        struct key_values states[] = {{&text, 1, multivalued}, {&empty, 1, multivalued}};
        struct agreement agreement = {.some = false};

        for (size_t i = 0; i < 2; i++) {
            enum tri one;
            enum rc rc = condition_evaluate(atom, &states[i], variables, arena, &one);
            if (rc != RC_OK)
                return rc;
            agree(&agreement, one);
        }
        *out = agreement.all;
        return RC_OK;
    }
    if (op.test == TEST_NULL) {
        if (op.set != SET_NONE)
            *out = tri_of(op.set == SET_FOR_ALL);
        return RC_OK;
    }
    if (op.set == SET_FOR_ANY || (op.set == SET_NONE && multivalued))
        return RC_OK;
    for (size_t i = 0; i < atom->value_count && any != TRI_TRUE; i++) {
        enum tri one;
        bool but_empty = op.set == SET_FOR_ALL && !multivalued;
        enum rc rc = matches_every_text(op.test, &atom->values[i].template, but_empty, variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        any = tri_or(any, one);
    }
    any = op.negated ? tri_not(any) : any;
    if (op.set == SET_NONE || any == TRI_TRUE)
        *out = any;
    return RC_OK;
}

static enum rc evaluate_unknown(const struct context_key *key, bool multivalued, const struct condition_atom *atom,
                                const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    struct agreement agreement = {.some = false, .all = TRI_UNKNOWN};
    struct key_values missing = {NULL, 0, multivalued};
    enum tri one;
    enum rc rc;

    if (key->maybe_missing) {
        rc = condition_evaluate(atom, &missing, variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        agree(&agreement, one);
    }
    if (key->only_values) {
        rc = evaluate_listed(key, multivalued, atom, variables, arena, &agreement);
    } else {
        rc = evaluate_any_value(atom, multivalued, variables, arena, &one);
        if (rc == RC_OK)
            agree(&agreement, one);
    }
    if (rc == RC_OK)
        *out = agreement.all; /* unknown too when no state at all is left */
    return rc;
}

enum rc context_evaluate(const struct context *context, const struct condition_atom *atom, struct arena *arena,
                         enum tri *out)
{
    const struct context_key *key = context_get(context, atom->key);
    struct variable_source variables = context_variables(context);
    bool multivalued = key->multivalued || context_key_multivalued(atom->key);
    struct key_values values = {NULL, 0, multivalued};

    if (atom->fault) {
        *out = TRI_UNKNOWN;
        return RC_OK;
    }
    if (key->state == CONTEXT_UNKNOWN)
        return evaluate_unknown(key, multivalued, atom, &variables, arena, out);
    if (key->state == CONTEXT_PRESENT) {
        values.values = key->values;
        values.count = key->count;
    }
    return condition_evaluate(atom, &values, &variables, arena, out);
}

#define NAME(literal)                                                                                                  \
    {                                                                                                                  \
        literal, sizeof(literal) - 1                                                                                   \
    }

static bool is_among(const struct str *names, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(name, names[i]))
            return true;
    }
    return false;
}

/* IAM and AWS STS condition context keys: every attribute of a SAML assertion is a list but these. */
static bool saml_single_valued(struct str attribute)
{
    static const struct str names[] = {
        NAME("aud"),
        NAME("doc"),
        NAME("edupersonorgdn"),
        NAME("edupersonprimaryaffiliation"),
        NAME("edupersonprimaryorgunitdn"),
        NAME("edupersonprincipalname"),
        NAME("iss"),
        NAME("namequalifier"),
        NAME("sub"),
        NAME("sub_type"),
    };

    return is_among(names, sizeof names / sizeof names[0], attribute);
}

bool context_key_multivalued(struct str name_lower)
{
    static const struct str names[] = {
        NAME("aws:calledvia"),        NAME("aws:principalorgpaths"),       NAME("aws:principalservicenameslist"),
        NAME("aws:resourceorgpaths"), NAME("aws:sourceorgpaths"),          NAME("aws:tagkeys"),
        NAME("aws:vpceorgpaths"),     NAME("sts:requestcontextproviders"), NAME("sts:transitivetagkeys"),
    };
    struct str claim = name_lower;
    struct str host = str_cut(&claim, ':');

    if (is_among(names, sizeof names / sizeof names[0], name_lower))
        return true;
    if (str_equal(host, STR("saml")))
        return claim.len > 0 && !saml_single_valued(claim);
    /* The claim of an OIDC provider, whose host is not the prefix of a service. */
    return str_equal(claim, STR("amr")) && str_find(host, '.') != host.len;
}
