/* SPDX-License-Identifier: Apache-2.0
 *
 * The end of a branch: one value for each variable, from its states, such that the couplings hold
 * (iam-evaluation.md 6.6).
 *
 * Variables without a coupling are independent. Those of COUPLING_TAG and COUPLING_SUBSET hang, each, on one
 * set of texts (aws:TagKeys), which is solved with all that hangs on it; COUPLING_AGE is a system of
 * differences over intervals (solve_age.c).
 */
#include "policy/solve_age.h"
#include "policy/solve_parts.h"

#include <stdlib.h>
#include <string.h>

/* What a variable is in the couplings. */
enum role {
    ROLE_FREE,
    ROLE_AGE,
    ROLE_TAG,
    ROLE_SUBSET,
    ROLE_SET
};

/* What was found out about a variable's states. */
struct finding {
    uint64_t id; /* 0: nothing yet */
    enum witness_state state;
    struct variable_value value;
};

struct leaf {
    struct arena *arena;   /* what is found out stays */
    struct arena *scratch; /* one question's */
    const struct problem *problem;
    struct solve_budget *budget;
    enum role *roles;
    struct finding *findings;  /* by variable; of a tag: its present states alone */
    struct text_set *tag_keys; /* by coupling: the texts that are the tag's key, whatever their case */
};

/* ----------------------------------------------------------------------- couplings */

static bool has_member(const struct variable_value *value, struct str text, bool fold)
{
    for (size_t i = 0; i < value->count; i++) {
        if (fold ? str_equal_nocase(value->values[i], text) : str_equal(value->values[i], text))
            return true;
    }
    return false;
}

enum rc coupling_holds(struct arena *arena, const struct problem *problem, const struct coupling *coupling,
                       const struct variable_value *values, bool *out)
{
    const struct variable_value *first = &values[coupling->first];
    const struct variable_value *second = &values[coupling->second];

    *out = true;
    switch (coupling->kind) {
    case COUPLING_AGE: return age_holds(arena, problem, coupling, values, out);
    case COUPLING_TAG: *out = (first->count != 0) == has_member(second, coupling->text, true); return RC_OK;
    case COUPLING_SUBSET:
        for (size_t i = 0; i < first->count && *out; i++)
            *out = has_member(second, first->values[i], false);
        return RC_OK;
    case COUPLING_KIND_COUNT: break;
    }
    return RC_INTERNAL;
}

static bool take_role(struct leaf *leaf, size_t variable, enum role role)
{
    enum role had = leaf->roles[variable];
    leaf->roles[variable] = role;
    /* Dates may hang on many, and much on a set; a tag and a subset on one set each. */
    return had == ROLE_FREE || (had == role && (role == ROLE_AGE || role == ROLE_SET));
}

/* Gives each variable its role. */
static enum rc take_roles(struct leaf *leaf, bool *supported)
{
    *supported = true;
    for (size_t i = 0; i < leaf->problem->coupling_count; i++) {
        const struct coupling *coupling = &leaf->problem->couplings[i];
        bool age = coupling->kind == COUPLING_AGE;
        if (coupling->first >= leaf->problem->variable_count || coupling->second >= leaf->problem->variable_count)
            return RC_INTERNAL;
        const struct domain *first = &leaf->problem->variables[coupling->first].domain;
        const struct domain *second = &leaf->problem->variables[coupling->second].domain;
        bool fits =
            age ? first->kind == DOMAIN_DATE && second->kind == DOMAIN_DATE && coupling->seconds >= 0
                : second->kind == DOMAIN_STRINGS && (coupling->kind == COUPLING_TAG || first->kind == DOMAIN_STRINGS);
        if (!fits || coupling->first == coupling->second)
            return RC_INTERNAL;
        enum role role = age ? ROLE_AGE : coupling->kind == COUPLING_TAG ? ROLE_TAG : ROLE_SUBSET;
        *supported = take_role(leaf, coupling->first, role) && *supported;
        *supported = take_role(leaf, coupling->second, age ? ROLE_AGE : ROLE_SET) && *supported;
        if (coupling->kind != COUPLING_TAG)
            continue;
        struct glob *glob = ARENA_NEW(leaf->arena, struct glob);
        if (glob == NULL)
            return RC_NO_MEMORY;
        enum rc rc = glob_compile_text(leaf->arena, coupling->text, GLOB_LITERAL, true, glob);
        if (rc != RC_OK)
            return rc;
        leaf->tag_keys[i] = (struct text_set){.globs = glob, .count = 1};
    }
    return RC_OK;
}

enum rc leaf_new(struct arena *arena, const struct problem *problem, struct solve_budget *budget, struct leaf **out,
                 bool *supported)
{
    struct leaf *leaf = ARENA_NEW(arena, struct leaf);
    if (leaf == NULL)
        return RC_NO_MEMORY;
    *leaf = (struct leaf){.arena = arena, .problem = problem, .budget = budget};
    leaf->roles = ARENA_ARRAY(arena, problem->variable_count, enum role);
    leaf->findings = ARENA_ARRAY(arena, problem->variable_count, struct finding);
    leaf->tag_keys = ARENA_ARRAY(arena, problem->coupling_count, struct text_set);
    leaf->scratch = arena_new(0);
    enum rc rc = RC_NO_MEMORY;
    if (leaf->roles != NULL && leaf->findings != NULL && leaf->tag_keys != NULL && leaf->scratch != NULL)
        rc = take_roles(leaf, supported);
    if (rc == RC_OK)
        *out = leaf;
    else
        leaf_free(leaf);
    return rc;
}

void leaf_free(struct leaf *leaf)
{
    if (leaf != NULL)
        arena_free(leaf->scratch);
}

/* -------------------------------------------------------------------- one variable */

/* The witness of the variable's states, or of the present ones alone. */
static enum rc find_witness(struct leaf *leaf, size_t variable, const struct held *held, const struct finding **out)
{
    struct finding *finding = &leaf->findings[variable];
    struct variable_value value = {NULL, 0};
    struct states states = held->states;

    *out = finding;
    if (finding->id == held->id)
        return RC_OK;
    if (leaf->roles[variable] == ROLE_TAG)
        states.missing = false;
    arena_reset(leaf->scratch);
    struct finding found = {.id = held->id};
    enum rc rc = states_witness(leaf->scratch, &states, leaf->problem->variables[variable].prefer_missing,
                                &leaf->budget->automaton_states, &found.state, &value);
    if (rc == RC_OK && found.state == WITNESS_FOUND)
        rc = variable_value_copy(leaf->arena, &value, &found.value);
    if (rc == RC_OK)
        *finding = found;
    return rc;
}

/* A sample is a help, not an answer: it must not use up what the leaf needs. */
enum {
    SAMPLE_STATES_MAX = 2000
};

enum rc leaf_sample(struct leaf *leaf, struct arena *arena, struct held *held)
{
    struct states states = held->states;
    struct variable_value value = {NULL, 0};
    enum witness_state state;
    size_t granted =
        leaf->budget->automaton_states < SAMPLE_STATES_MAX ? leaf->budget->automaton_states : SAMPLE_STATES_MAX;
    size_t left = granted;

    states.missing = states.blank = false;
    arena_reset(leaf->scratch);
    enum rc rc = states_witness(leaf->scratch, &states, false, &left, &state, &value);
    leaf->budget->automaton_states -= granted - left;
    if (rc == RC_OK && state == WITNESS_FOUND)
        rc = variable_value_copy(arena, &value, &held->sample);
    if (rc != RC_OK)
        return rc;
    held->sample_unknown = state == WITNESS_GAVE_UP;
    if (state == WITNESS_EMPTY)
        held->states.present = false;
    return RC_OK;
}

/* ------------------------------------------------- a set of texts and what hangs on it */

/* A set variable's question. */
struct cluster {
    struct leaf *leaf;
    const struct held *const *held;
    size_t set; /* the variable */
    struct variable_value *values;
};

/* Whether the tag of coupling `i` can be present and can be missing, in this cluster, as find_tags found it. */
static void tag_ways(const struct cluster *cluster, size_t i, bool *present, bool *missing, bool *unsure)
{
    size_t tag = cluster->leaf->problem->couplings[i].first;
    const struct finding *finding = &cluster->leaf->findings[tag];
    *present = finding->state == WITNESS_FOUND;
    *unsure = finding->state == WITNESS_GAVE_UP;
    *missing = cluster->held[tag]->states.missing;
}

static bool is_of(const struct cluster *cluster, size_t i, enum coupling_kind kind)
{
    const struct coupling *coupling = &cluster->leaf->problem->couplings[i];
    return coupling->kind == kind && coupling->second == cluster->set;
}

/* Gives tags their values for the set's value, and says whether they can have them. */
static enum leaf_answer settle_tags(const struct cluster *cluster)
{
    const struct problem *problem = cluster->leaf->problem;
    for (size_t i = 0; i < problem->coupling_count; i++) {
        bool present, missing, unsure;
        size_t tag = problem->couplings[i].first;
        if (!is_of(cluster, i, COUPLING_TAG))
            continue;
        tag_ways(cluster, i, &present, &missing, &unsure);
        if (has_member(&cluster->values[cluster->set], problem->couplings[i].text, true)) {
            if (!present) /* it is not known: of a tag that cannot be there the set has no key */
                return LEAF_GAVE_UP;
            cluster->values[tag] = cluster->leaf->findings[tag].value;
        } else {
            if (!missing)
                return LEAF_EMPTY;
            cluster->values[tag] = (struct variable_value){NULL, 0};
        }
    }
    return LEAF_SATISFIED;
}

/* The set missing, or the empty text alone: subsets can be nothing else then. */
static enum leaf_answer try_bare(const struct cluster *cluster, bool blank)
{
    static const struct str empty[1] = {{"", 0}};
    const struct variable_value bare = {blank ? empty : NULL, blank};
    const struct problem *problem = cluster->leaf->problem;
    const struct states *states = &cluster->held[cluster->set]->states;

    if (blank ? !states->blank : !states->missing)
        return LEAF_EMPTY;
    cluster->values[cluster->set] = bare;
    for (size_t i = 0; i < problem->coupling_count; i++) {
        if (!is_of(cluster, i, COUPLING_SUBSET))
            continue;
        size_t subset = problem->couplings[i].first;
        const struct states *of_subset = &cluster->held[subset]->states;
        if (!of_subset->missing && !(blank && of_subset->blank))
            return LEAF_EMPTY;
        cluster->values[subset] = of_subset->missing ? (struct variable_value){NULL, 0} : bare;
    }
    return settle_tags(cluster);
}

/* A growing list of parts. */
struct parts {
    struct texts_part *items;
    size_t count, capacity;
};

static enum rc parts_add(struct arena *arena, struct parts *parts, enum quantifier quantifier, struct text_set set)
{
    struct texts_part *slot = ARENA_PUSH(arena, parts->items, parts->count, parts->capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = (struct texts_part){quantifier, set};
    parts->count++;
    return RC_OK;
}

/* Adds the states' parts; with `every_only` only what is asked of every value. */
static enum rc parts_add_states(struct arena *arena, struct parts *parts, const struct states *states, bool every_only)
{
    const struct texts_part *list;
    size_t count;
    enum rc rc = texts_parts(arena, states, &list, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        if (!every_only || list[i].quantifier == QUANTIFIER_EVERY)
            rc = parts_add(arena, parts, list[i].quantifier, list[i].set);
    }
    return rc;
}

/* What the tags ask of the set. *gave_up: of one it is not known. *empty: one can be neither way. */
static enum rc parts_add_tags(const struct cluster *cluster, struct parts *parts, bool *empty, bool *gave_up)
{
    struct leaf *leaf = cluster->leaf;
    for (size_t i = 0; i < leaf->problem->coupling_count; i++) {
        bool present, missing, unsure;
        if (!is_of(cluster, i, COUPLING_TAG))
            continue;
        enum rc rc = RC_OK;
        tag_ways(cluster, i, &present, &missing, &unsure);
        *gave_up = *gave_up || unsure;
        *empty = *empty || (!present && !unsure && !missing);
        struct text_set key = leaf->tag_keys[i];
        if (!missing) {
            rc = parts_add(leaf->scratch, parts, QUANTIFIER_SOME, key);
        } else if (!present) { /* so too when it is not known: a set without the key is right in any case */
            key.complement = true;
            rc = parts_add(leaf->scratch, parts, QUANTIFIER_EVERY, key);
        }
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* The texts of both domains; what cannot be said by a domain alone is one more part. */
static enum rc meet_domains(struct arena *arena, const struct text_domain *a, const struct text_domain *b,
                            struct text_domain *out, struct parts *parts)
{
    struct text_domain both = *a;
    both.any_character = a->any_character && b->any_character;
    for (int i = 0; i < 2; i++) {
        uint64_t left = a->any_character ? UINT64_MAX : a->ascii[i];
        both.ascii[i] = left & (b->any_character ? UINT64_MAX : b->ascii[i]);
    }
    both.least = a->least > b->least ? a->least : b->least;
    if (b->most != 0 && (a->most == 0 || b->most < a->most))
        both.most = b->most;
    struct glob *excluded = ARENA_ARRAY(arena, a->excluded_count + b->excluded_count, struct glob);
    if (excluded == NULL)
        return RC_NO_MEMORY;
    if (a->excluded_count != 0)
        memcpy(excluded, a->excluded, a->excluded_count * sizeof *excluded);
    if (b->excluded_count != 0)
        memcpy(excluded + a->excluded_count, b->excluded, b->excluded_count * sizeof *excluded);
    both.excluded = excluded;
    both.excluded_count = a->excluded_count + b->excluded_count;
    *out = both;
    if (b->form_count == 0)
        return RC_OK;
    return parts_add(arena, parts, QUANTIFIER_EVERY, (struct text_set){.globs = b->forms, .count = b->form_count});
}

static enum leaf_answer answer_of(enum witness_state state)
{
    return state == WITNESS_FOUND ? LEAF_SATISFIED : state == WITNESS_EMPTY ? LEAF_EMPTY : LEAF_GAVE_UP;
}

/* Whether the empty text can be a value of the set, beside others. */
static enum rc admits_empty(const struct cluster *cluster, const struct parts *set_parts, bool *out)
{
    const struct text_domain *domain = &cluster->leaf->problem->variables[cluster->set].domain.text;
    enum rc rc = text_domain_check(domain, STR_EMPTY, out);
    for (size_t i = 0; i < set_parts->count && rc == RC_OK && *out; i++) {
        if (set_parts->items[i].quantifier == QUANTIFIER_EVERY)
            rc = text_set_contains(set_parts->items[i].set, STR_EMPTY, out);
    }
    return rc;
}

/* Values of a subset that must be there, within what is asked of every value of the set. */
static enum rc solve_subset(const struct cluster *cluster, size_t subset, const struct parts *set_parts,
                            enum leaf_answer *answer)
{
    static const struct str empty[1] = {{"", 0}};
    struct leaf *leaf = cluster->leaf;
    const struct states *states = &cluster->held[subset]->states;
    struct parts parts = {0};
    struct text_domain domain;
    enum witness_state state = WITNESS_EMPTY;

    enum rc rc = parts_add_states(leaf->scratch, &parts, states, false);
    for (size_t i = 0; i < set_parts->count && rc == RC_OK; i++) {
        if (set_parts->items[i].quantifier == QUANTIFIER_EVERY)
            rc = parts_add(leaf->scratch, &parts, QUANTIFIER_EVERY, set_parts->items[i].set);
    }
    if (rc == RC_OK)
        rc = meet_domains(leaf->scratch, &leaf->problem->variables[subset].domain.text,
                          &leaf->problem->variables[cluster->set].domain.text, &domain, &parts);
    if (rc == RC_OK && states->present) {
        struct texts_query query = {.domain = &domain, .parts = parts.items, .count = parts.count};
        rc = texts_search(leaf->scratch, &query, &leaf->budget->automaton_states, &state, &cluster->values[subset]);
    }
    if (rc == RC_OK && state != WITNESS_FOUND && states->blank) {
        bool admitted;
        rc = admits_empty(cluster, set_parts, &admitted);
        if (rc == RC_OK && admitted) {
            state = WITNESS_FOUND;
            cluster->values[subset] = (struct variable_value){empty, 1};
        }
    }
    *answer = answer_of(state);
    return rc;
}

/* The set is one value: it is every subset's too. */
static enum rc solve_as_one(const struct cluster *cluster, struct parts *parts, enum leaf_answer *answer)
{
    struct leaf *leaf = cluster->leaf;
    struct text_domain domain = leaf->problem->variables[cluster->set].domain.text;
    enum witness_state state;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < leaf->problem->coupling_count && rc == RC_OK; i++) {
        size_t subset = leaf->problem->couplings[i].first;
        if (!is_of(cluster, i, COUPLING_SUBSET) || cluster->held[subset]->states.missing)
            continue;
        if (!cluster->held[subset]->states.present) {
            *answer = LEAF_EMPTY;
            return RC_OK;
        }
        rc = parts_add_states(leaf->scratch, parts, &cluster->held[subset]->states, false);
        if (rc == RC_OK)
            rc = meet_domains(leaf->scratch, &domain, &leaf->problem->variables[subset].domain.text, &domain, parts);
    }
    if (rc != RC_OK)
        return rc;
    struct texts_query query = {.domain = &domain, .parts = parts->items, .count = parts->count};
    rc = texts_search(leaf->scratch, &query, &leaf->budget->automaton_states, &state, &cluster->values[cluster->set]);
    for (size_t i = 0; i < leaf->problem->coupling_count && rc == RC_OK && state == WITNESS_FOUND; i++) {
        size_t subset = leaf->problem->couplings[i].first;
        if (is_of(cluster, i, COUPLING_SUBSET) && !cluster->held[subset]->states.missing)
            cluster->values[subset] = cluster->values[cluster->set];
    }
    *answer = answer_of(state);
    return rc;
}

/* The set is any number of values: those of its subsets, and its own. */
static enum rc solve_as_many(const struct cluster *cluster, const struct parts *parts, enum leaf_answer *answer)
{
    struct leaf *leaf = cluster->leaf;
    struct str *given = NULL;
    size_t given_count = 0;
    size_t capacity = 0;
    enum witness_state state;

    for (size_t i = 0; i < leaf->problem->coupling_count; i++) {
        size_t subset = leaf->problem->couplings[i].first;
        if (!is_of(cluster, i, COUPLING_SUBSET) || cluster->held[subset]->states.missing)
            continue;
        enum rc rc = solve_subset(cluster, subset, parts, answer);
        if (rc != RC_OK || *answer != LEAF_SATISFIED)
            return rc;
        for (size_t v = 0; v < cluster->values[subset].count; v++) {
            struct str *slot = ARENA_PUSH(leaf->scratch, given, given_count, capacity);
            if (slot == NULL)
                return RC_NO_MEMORY;
            *slot = cluster->values[subset].values[v];
            given_count++;
        }
    }
    struct texts_query query = {.domain = &leaf->problem->variables[cluster->set].domain.text,
                                .parts = parts->items,
                                .count = parts->count,
                                .given = given,
                                .given_count = given_count};
    enum rc rc =
        texts_search(leaf->scratch, &query, &leaf->budget->automaton_states, &state, &cluster->values[cluster->set]);
    *answer = answer_of(state);
    return rc;
}

/* The set with values in it. */
static enum rc try_values(const struct cluster *cluster, enum leaf_answer *answer)
{
    struct leaf *leaf = cluster->leaf;
    struct parts parts = {0};
    bool empty = false;
    bool gave_up = false;
    bool one = false;

    *answer = LEAF_EMPTY;
    if (!cluster->held[cluster->set]->states.present)
        return RC_OK;
    enum rc rc = parts_add_states(leaf->scratch, &parts, &cluster->held[cluster->set]->states, false);
    if (rc == RC_OK)
        rc = parts_add_tags(cluster, &parts, &empty, &gave_up);
    if (rc != RC_OK || empty)
        return rc;
    for (size_t i = 0; i < leaf->problem->coupling_count; i++) {
        size_t subset = leaf->problem->couplings[i].first;
        if (is_of(cluster, i, COUPLING_SUBSET) && cluster->held[subset]->states.missing)
            cluster->values[subset] = (struct variable_value){NULL, 0}; /* asks least of the set */
    }
    for (size_t i = 0; i < parts.count && !one; i++)
        one = parts.items[i].quantifier == QUANTIFIER_ONE;
    rc = one ? solve_as_one(cluster, &parts, answer) : solve_as_many(cluster, &parts, answer);
    if (rc == RC_OK && *answer == LEAF_SATISFIED)
        *answer = settle_tags(cluster);
    if (rc == RC_OK && *answer == LEAF_EMPTY && gave_up)
        *answer = LEAF_GAVE_UP;
    return rc;
}

/* The witnesses of the tags are found first: what follows uses the scratch memory for itself. */
static enum rc find_tags(const struct cluster *cluster)
{
    for (size_t i = 0; i < cluster->leaf->problem->coupling_count; i++) {
        const struct finding *finding;
        size_t tag = cluster->leaf->problem->couplings[i].first;
        if (!is_of(cluster, i, COUPLING_TAG))
            continue;
        enum rc rc = find_witness(cluster->leaf, tag, cluster->held[tag], &finding);
        if (rc != RC_OK)
            return rc;
    }
    arena_reset(cluster->leaf->scratch);
    return RC_OK;
}

/* Values of the cluster move from the scratch memory to the leaf's. */
static enum rc keep_cluster(const struct cluster *cluster)
{
    const struct problem *problem = cluster->leaf->problem;
    enum rc rc =
        variable_value_copy(cluster->leaf->arena, &cluster->values[cluster->set], &cluster->values[cluster->set]);
    for (size_t i = 0; i < problem->coupling_count && rc == RC_OK; i++) {
        struct variable_value *value = &cluster->values[problem->couplings[i].first];
        if (is_of(cluster, i, COUPLING_SUBSET))
            rc = variable_value_copy(cluster->leaf->arena, value, value);
    }
    return rc;
}

static enum rc solve_cluster(const struct cluster *cluster, enum leaf_answer *answer)
{
    enum leaf_answer way = LEAF_EMPTY;
    bool gave_up = false;
    bool missing_first = cluster->leaf->problem->variables[cluster->set].prefer_missing;
    enum rc rc = find_tags(cluster);

    for (int turn = 0; turn < 3 && rc == RC_OK; turn++) {
        int what = missing_first ? turn : (turn + 1) % 3; /* missing, values, blank; or values, blank, missing */
        if (what == 1)
            rc = try_values(cluster, &way);
        else
            way = try_bare(cluster, what == 2);
        if (rc == RC_OK && way == LEAF_SATISFIED) {
            *answer = LEAF_SATISFIED;
            return keep_cluster(cluster);
        }
        gave_up = gave_up || way == LEAF_GAVE_UP;
    }
    *answer = gave_up ? LEAF_GAVE_UP : LEAF_EMPTY;
    return rc;
}

/* ------------------------------------------------------------------------- all of it */

static void blame_cluster(const struct cluster *cluster, bool *blamed)
{
    const struct problem *problem = cluster->leaf->problem;
    blamed[cluster->set] = true;
    for (size_t i = 0; i < problem->coupling_count; i++) {
        if (problem->couplings[i].kind != COUPLING_AGE && problem->couplings[i].second == cluster->set)
            blamed[problem->couplings[i].first] = true;
    }
}

static enum rc check_variable(struct leaf *leaf, const struct held *const *held, size_t variable,
                              struct variable_value *values, bool *blamed, enum leaf_answer *answer)
{
    struct cluster cluster = {leaf, held, variable, values};
    const struct finding *finding;
    enum rc rc;

    *answer = LEAF_SATISFIED;
    switch (leaf->roles[variable]) {
    case ROLE_FREE:
        rc = find_witness(leaf, variable, held[variable], &finding);
        if (rc != RC_OK)
            return rc;
        *answer = answer_of(finding->state);
        values[variable] = finding->value;
        blamed[variable] = *answer == LEAF_EMPTY;
        return RC_OK;
    case ROLE_SET:
        rc = solve_cluster(&cluster, answer);
        if (rc == RC_OK && *answer == LEAF_EMPTY)
            blame_cluster(&cluster, blamed);
        return rc;
    case ROLE_AGE:
    case ROLE_TAG:
    case ROLE_SUBSET: break;
    }
    return RC_OK;
}

enum rc leaf_check(struct leaf *leaf, const struct held *const *held, struct variable_value *values, bool *blamed,
                   enum leaf_answer *answer)
{
    bool gave_up = false;

    memset(blamed, 0, leaf->problem->variable_count * sizeof *blamed);
    for (size_t i = 0; i < leaf->problem->variable_count; i++) {
        enum rc rc = check_variable(leaf, held, i, values, blamed, answer);
        if (rc != RC_OK || *answer == LEAF_EMPTY)
            return rc;
        gave_up = gave_up || *answer == LEAF_GAVE_UP;
    }
    arena_reset(leaf->scratch);
    enum rc rc = age_solve(leaf->arena, leaf->scratch, leaf->problem, held, leaf->budget, values, blamed, answer);
    if (rc == RC_OK && *answer == LEAF_SATISFIED && gave_up)
        *answer = LEAF_GAVE_UP;
    return rc;
}
