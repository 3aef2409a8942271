/* SPDX-License-Identifier: Apache-2.0
 *
 * The effective set of a role (iam-evaluation.md 8.3): what hangs on no condition needs no proof (effective_plain.c); the
 * other actions are refined into classes that the same statements hit, one action of each class is decided, and the answer
 * is that of all.
 *
 * AWS: Service Authorization Reference.
 */
#include "policy/effective.h"

#include "base/map.h"
#include "policy/effective_plain.h"
#include "policy/facts.h"
#include "policy/key.h"

#include <stdlib.h>

/* What tells two actions apart for the engine: two hashes over which statements and facts hit them. */
struct signature {
    uint64_t first, second;
};

/* What is so of a service whoever asks. */
struct service_facts {
    bool known;
    struct signature signature;
};

#define APART_COUNT 2

struct effective_work {
    struct arena *arena;
    enum decide_wanted wanted;
    struct action_expansions *expansions;
    struct service_facts *services; /* by place */
    struct plain_facts plain;
    struct action_set given;   /* what needs no permission */
    size_t apart[APART_COUNT]; /* actions that the engine knows by name */
    uint32_t *places;          /* by action; of those that are asked for */
    struct map *answers;       /* a signature, as bytes -> answer + 1 */
    uint64_t callers;          /* so far */
};

/* An action that is decided. */
struct effective_action {
    struct signature signature;
    uint32_t action;
    bool asks_who; /* a statement that hits it asks who the caller is */
};

struct effective {
    struct arena *arena;
    struct effective_work *work;
    struct action_set asked;          /* actions that are decided */
    struct effective_action *actions; /* the same, in the order of the list */
    size_t count;
    struct signature common; /* what hits all of them */
    bool asks_who;
    struct str *unlisted;
    size_t unlisted_count, unlisted_capacity;
    bool open_ended;
};

static uint64_t mix(uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9u;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

/* One more fact. */
static void signature_add(struct signature *signature, uint64_t fact)
{
    signature->first += mix(fact);
    signature->second += mix(fact ^ 0x9e3779b97f4a7c15u);
}

/* Facts have numbers of their own: a kind, and what it is about. */
enum fact_kind {
    FACT_OF_ENGINE,
    FACT_COVERS,
    FACT_COVERS_ALL,
    FACT_LISTS_EXCEPTIONS,
    FACT_RESOURCE_SERVICE,
    FACT_UNKNOWN_DOCUMENT,
    FACT_LAYER,
    FACT_OF_CALLER
};
static uint64_t fact(enum fact_kind kind, uint64_t about, uint64_t where)
{
    return (about << 24 | where << 8 | (uint64_t)kind) + 1;
}

/* Remembers actions that are written out and in no list. */
static enum rc note_unlisted(struct effective *e, const struct action_expansion *expansion)
{
    for (size_t k = 0; k < expansion->unlisted_count; k++) {
        bool there = false;
        for (size_t i = 0; i < e->unlisted_count && !there; i++)
            there = str_equal_nocase(e->unlisted[i], expansion->unlisted[k]);
        if (there)
            continue;
        struct str *place = ARENA_PUSH(e->arena, e->unlisted, e->unlisted_count, e->unlisted_capacity);
        if (place == NULL)
            return RC_NO_MEMORY;
        *place = expansion->unlisted[k];
        e->unlisted_count++;
    }
    return RC_OK;
}

/* Of one that is decided. */
static void mark_one(struct effective *e, size_t action, uint64_t number, bool asks_who)
{
    struct effective_action *one = &e->actions[e->work->places[action]];
    signature_add(&one->signature, number);
    one->asks_who = one->asks_who || asks_who;
}

static void mark_all(struct effective *e, uint64_t number, bool asks_who)
{
    signature_add(&e->common, number);
    e->asks_who = e->asks_who || asks_who;
}

/* What a Deny says of a service as a whole may reach its actions without resource (2.3 rule 3): they are told from
 * those of other services. */
static enum rc mark_resources(struct effective *e, const struct policy_statement *statement, size_t number,
                              uint64_t where)
{
    for (size_t i = 0; i < statement->resource_count; i++) {
        struct str rest = statement->resources[i].template.written;
        (void)str_cut(&rest, ':');
        (void)str_cut(&rest, ':');
        struct str service = str_cut(&rest, ':');
        const struct str parts[] = {service, STR(":*")};
        if (service.len == 0)
            continue;
        struct str pattern = arena_join(e->arena, parts, 2);
        struct action_set set = action_set_new(e->arena);
        if (pattern.at == NULL || set.words == NULL)
            return RC_NO_MEMORY;
        if (!action_set_add_pattern(set, pattern))
            continue;
        action_set_intersect(set, e->asked);
        for (size_t action = 0; action_set_next(set, &action); action++)
            mark_one(e, action, fact(FACT_RESOURCE_SERVICE, number, where) ^ (uint64_t)i << 56, false);
    }
    return RC_OK;
}

static bool has_variables(const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->resource_count; i++)
        if (statement->resources[i].template.has_variables)
            return true;
    return false;
}

static enum rc mark_statement(struct effective *e, const struct policy_statement *statement, uint64_t where,
                              bool grants)
{
    const struct action_expansion *expansion;
    bool asks_who = has_variables(statement) || statement_asks_who(statement);
    enum rc rc = action_expand(e->work->expansions, statement, &expansion);
    if (rc != RC_OK)
        return rc;
    if (grants && !statement->not_action) {
        e->open_ended = e->open_ended || expansion->all;
        rc = note_unlisted(e, expansion);
    }
    e->open_ended = e->open_ended || (grants && statement->not_action);
    if (rc != RC_OK)
        return rc;
    /* An entry that is a fault is U for every action alike, and "*" is all of them. */
    if (expansion->all || expansion->unreadable)
        mark_all(e, fact(FACT_COVERS_ALL, expansion->number, where), asks_who);
    if (statement->not_action)
        mark_all(e, fact(FACT_LISTS_EXCEPTIONS, expansion->number, where), asks_who);
    for (size_t action = 0; action_run_next(&expansion->actions, e->asked, &action); action++)
        mark_one(e, action, fact(FACT_COVERS, expansion->number, where), asks_who);
    return statement->effect != EFFECT_ALLOW ? mark_resources(e, statement, expansion->number, where) : RC_OK;
}

/* `where` tells layers apart. */
static enum rc mark_layer(struct effective *e, const struct layer *layer, uint64_t where, bool grants)
{
    mark_all(e, fact(FACT_LAYER, layer->given, where), false);
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        uint64_t here = where * 2 + layer->policies[p].maybe_absent;
        if (document == NULL || document->unknown)
            mark_all(e, fact(FACT_UNKNOWN_DOCUMENT, 0, here), false);
        for (size_t s = 0; document != NULL && s < document->statement_count; s++) {
            const struct policy_statement *statement = &document->statements[s];
            enum rc rc = mark_statement(e, statement, here, grants && statement->effect == EFFECT_ALLOW);
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc mark_levels(struct effective *e, const struct levels *levels, uint64_t where)
{
    for (size_t i = 0; levels->known && i < levels->count; i++) {
        enum rc rc = mark_layer(e, &levels->levels[i].layer, where + i, false);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* ---- What is so whoever asks ---- */

/* "service:Name" of an action of the list. */
static struct str action_text(struct arena *arena, size_t action)
{
    const struct str parts[] = {action_service(action), STR(":"), action_name(action)};
    return arena_join(arena, parts, 3);
}

/* Of an action's service: whether RCPs reach it, and SCPs; and those that the engine knows by name (Regions, transport,
 * tags, keys), each with a fact of its own. */
static enum rc facts_of_service(struct effective_work *work, size_t action, struct signature *out)
{
    static const char *const apart[] = {"support", "support-console", "sts", "iam", "kms"};
    struct service_facts *facts = &work->services[action_service_place(action)];
    uint64_t serial = 0;
    if (!facts->known) {
        struct str service = action_service(action);
        const struct str parts[] = {service, STR(":*")};
        struct str text = arena_join(work->arena, parts, 2);
        if (text.at == NULL)
            return RC_NO_MEMORY;
        const bool reached[] = {rcp_applies_to(text), scp_applies_to(text)};
        for (size_t i = 0; i < sizeof reached / sizeof reached[0]; i++, serial++)
            if (reached[i])
                signature_add(&facts->signature, fact(FACT_OF_ENGINE, serial, 0));
        for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++, serial++)
            if (str_equal_nocase(service, str_of(apart[i])))
                signature_add(&facts->signature, fact(FACT_OF_ENGINE, serial, 0));
        facts->known = true;
    }
    *out = facts->signature;
    return RC_OK;
}

/* What the engine asks for besides the policies: the service, whether there is a resource, and rule 4 of 2.3. */
static enum rc facts_of_action(struct effective_work *work, size_t action, struct signature *out)
{
    enum rc rc = facts_of_service(work, action, out);
    if (action_has_resource(action))
        signature_add(out, fact(FACT_OF_ENGINE, 0, 1));
    for (size_t i = 0; i < APART_COUNT; i++)
        if (work->apart[i] == action)
            signature_add(out, fact(FACT_OF_ENGINE, i, 2));
    return rc;
}

/* Nobody is given what everybody has (5.2, step 1). */
static enum rc find_given(struct effective_work *work)
{
    size_t action = 0, end = 0;
    if (!action_service_range(STR("sts"), &action, &end))
        return RC_INTERNAL;
    for (; action < end; action++) {
        struct str text = action_text(work->arena, action);
        if (text.at == NULL)
            return RC_NO_MEMORY;
        if (service_needs_no_permission(text))
            action_set_add(work->given, action);
    }
    return RC_OK;
}

static void find_apart(struct effective_work *work)
{
    static const char *const names[APART_COUNT] = {"s3:ListAllMyBuckets", "kms:RetireGrant"};
    for (size_t i = 0; i < APART_COUNT; i++)
        if (!action_find(str_of(names[i]), &work->apart[i]))
            work->apart[i] = SIZE_MAX;
}

enum rc effective_work_new(struct arena *arena, enum decide_wanted wanted, struct effective_work **out)
{
    struct effective_work *work = ARENA_NEW(arena, struct effective_work);
    if (work == NULL)
        return RC_NO_MEMORY;
    work->arena = arena;
    work->wanted = wanted;
    work->expansions = action_expansions_new(arena);
    work->services = ARENA_ARRAY(arena, action_service_count(), struct service_facts);
    work->places = ARENA_ARRAY(arena, action_count(), uint32_t);
    work->given = action_set_new(arena);
    work->answers = map_new(arena);
    if (work->expansions == NULL || work->services == NULL || work->places == NULL || work->given.words == NULL ||
        work->answers == NULL)
        return RC_NO_MEMORY;
    find_apart(work);
    enum rc rc = find_given(work);
    if (rc == RC_OK)
        rc = plain_facts_make(arena, &work->plain);
    if (rc == RC_OK)
        *out = work;
    return rc;
}

struct action_expansions *effective_expansions(struct effective_work *work)
{
    return work->expansions;
}

/* ---- One caller ---- */

/* Those actions of `asked` that need no proof go where their answer says. */
static void take_plain(struct action_set asked, struct action_set plain, struct action_set out)
{
    action_set_add_common(out, asked, plain);
    action_set_subtract(asked, plain);
}

/* What is asked for, but for what is plain, is to be decided. */
static enum rc effective_start(struct effective *e, const struct action_set *universe,
                               const struct plain_answers *plain, struct effective_set *out)
{
    struct effective_work *work = e->work;
    if (universe == NULL)
        action_set_fill(e->asked);
    else
        action_set_union(e->asked, *universe);
    action_set_subtract(e->asked, work->given);
    action_set_subtract(e->asked, plain->denied);
    take_plain(e->asked, plain->allowed, work->wanted == DECIDE_WHETHER ? out->conditional : out->allowed);
    take_plain(e->asked, plain->unknown, out->unknown);
    if (work->wanted == DECIDE_WHETHER)
        take_plain(e->asked, plain->somewhere, out->conditional);
    e->actions = ARENA_ARRAY(e->arena, action_set_count(e->asked), struct effective_action);
    if (e->actions == NULL)
        return RC_NO_MEMORY;
    for (size_t action = 0; action_set_next(e->asked, &action); action++) {
        struct effective_action *one = &e->actions[e->count];
        enum rc rc = facts_of_action(work, action, &one->signature);
        if (rc != RC_OK)
            return rc;
        one->action = (uint32_t)action;
        work->places[action] = (uint32_t)e->count++;
    }
    return RC_OK;
}

/* The class's answer, asked of its first action. */
static enum rc decide_class(struct arena *scratch, const struct effective_work *work, const struct step *asked_as,
                            size_t action, int64_t now, enum answer *answer)
{
    struct target target = *asked_as->target;
    struct step step = *asked_as;
    struct question question = {.steps = &step, .count = 1, .now = now, .wanted = work->wanted};
    struct decision decision;
    arena_reset(scratch);
    target.kind = action_has_resource(action) ? RESOURCE_SOME : RESOURCE_NONE;
    target.arn = STR_EMPTY;
    step.target = &target;
    step.action = action_text(scratch, action);
    enum rc rc = step.action.at == NULL ? RC_NO_MEMORY : decide(scratch, &question, &decision);
    if (rc == RC_OK)
        *answer = decision.answer;
    return rc;
}

/* The record of the class's answer: 0, not decided yet, or the answer + 1. Classes are the same for all callers of whom
 * nothing asks who they are. */
static enum rc class_record(const struct effective *e, const struct effective_action *one, unsigned char **out)
{
    struct effective_work *work = e->work;
    struct signature signature = one->signature;
    struct str key = {(const char *)&signature, sizeof signature};
    signature.first += e->common.first;
    signature.second += e->common.second;
    if (one->asks_who || e->asks_who)
        signature_add(&signature, fact(FACT_OF_CALLER, work->callers, 0));
    *out = map_get(work->answers, key);
    if (*out != NULL)
        return RC_OK;
    key = arena_copy(work->arena, key);
    *out = ARENA_NEW(work->arena, unsigned char);
    return key.at == NULL || *out == NULL ? RC_NO_MEMORY : map_put(work->answers, key, *out);
}

static enum rc decide_classes(const struct effective *e, const struct step *asked_as, int64_t now,
                              struct effective_set *out)
{
    const struct action_set sets[ANSWER_COUNT] = {
        [ANSWER_ALLOWED] = out->allowed, [ANSWER_CONDITIONAL] = out->conditional, [ANSWER_UNKNOWN] = out->unknown};
    const struct effective_action *before = NULL;
    unsigned char *record = NULL;
    struct arena *scratch = arena_new(0);
    enum rc rc = scratch == NULL ? RC_NO_MEMORY : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < e->count; i++) {
        const struct effective_action *one = &e->actions[i];
        enum answer answer = ANSWER_DENIED;
        bool same = before != NULL && before->asks_who == one->asks_who &&
                    before->signature.first == one->signature.first &&
                    before->signature.second == one->signature.second;
        if (!same)
            rc = class_record(e, one, &record);
        before = one;
        if (rc == RC_OK && *record == 0) {
            rc = decide_class(scratch, e->work, asked_as, one->action, now, &answer);
            *record = (unsigned char)(answer + 1);
        }
        if (rc == RC_OK && *record != ANSWER_DENIED + 1)
            action_set_add(sets[*record - 1], one->action);
    }
    arena_free(scratch);
    return rc;
}

/* Where a layer stands: far enough apart for levels to be counted from there. */
enum {
    AT_IDENTITY,
    AT_BOUNDARY,
    AT_SESSION,
    AT_SCPS = 1 << 4,
    AT_OWN_RCPS = 1 << 8,
    AT_RCPS = 1 << 12
};

/* Everything that tells actions, and callers, apart. */
static enum rc mark_caller(struct effective *e, const struct caller *caller, const struct session_origins *origins,
                           const struct target *owner)
{
    uint64_t kind = (uint64_t)caller->kind << 8 | (uint64_t)caller->service_linked << 4 | (uint64_t)origins->user << 3 |
                    (uint64_t)origins->federation << 2 | (uint64_t)origins->service << 1 | (uint64_t)origins->tags;
    mark_all(e, fact(FACT_OF_CALLER, kind, 1), false);
    enum rc rc = mark_layer(e, &caller->identity, AT_IDENTITY, true);
    if (rc == RC_OK)
        rc = mark_layer(e, &caller->boundary, AT_BOUNDARY, false);
    if (rc == RC_OK)
        rc = mark_layer(e, &caller->session, AT_SESSION, false);
    if (rc == RC_OK)
        rc = mark_levels(e, &caller->scps, AT_SCPS);
    if (rc == RC_OK)
        rc = mark_levels(e, &caller->own_rcps, AT_OWN_RCPS);
    if (rc == RC_OK)
        rc = mark_levels(e, &owner->rcps, AT_RCPS);
    return rc;
}

static enum rc new_sets(struct arena *arena, struct effective_set *out)
{
    out->allowed = action_set_new(arena);
    out->conditional = action_set_new(arena);
    out->unknown = action_set_new(arena);
    return out->allowed.words == NULL || out->conditional.words == NULL || out->unknown.words == NULL ? RC_NO_MEMORY
                                                                                                      : RC_OK;
}

enum rc effective_actions(struct arena *arena, struct effective_work *work, const struct caller *caller,
                          const struct session_origins *origins, const struct target *owner,
                          const struct action_set *universe, int64_t now, struct effective_set *out)
{
    struct effective_set result = {.open_ended = false};
    struct plain_answers plain;
    struct step asked_as = {.caller = caller, .target = owner, .origins = *origins};
    enum rc rc = work == NULL ? effective_work_new(arena, DECIDE_ANSWER, &work) : RC_OK;
    struct effective e = {.arena = arena, .work = work, .asked = action_set_new(arena)};
    if (rc == RC_OK)
        rc = e.asked.words == NULL ? RC_NO_MEMORY : new_sets(arena, &result);
    if (rc == RC_OK)
        rc = effective_plain(arena, &work->plain, work->expansions, caller, owner, &plain);
    if (rc == RC_OK)
        rc = effective_start(&e, universe, &plain, &result);
    if (rc != RC_OK)
        return rc;
    work->callers++;
    rc = mark_caller(&e, caller, origins, owner);
    if (rc == RC_OK)
        rc = decide_classes(&e, &asked_as, now, &result);
    if (rc != RC_OK)
        return rc;
    if (e.unlisted_count > 1)
        qsort(e.unlisted, e.unlisted_count, sizeof *e.unlisted, str_order);
    result.unlisted = e.unlisted;
    result.unlisted_count = e.unlisted_count;
    result.open_ended = e.open_ended;
    *out = result;
    return RC_OK;
}
