/* SPDX-License-Identifier: Apache-2.0
 *
 * The effective set of a role (iam-evaluation.md 8.3): the list of actions is refined into classes that the
 * same statements hit, one action of each class is decided, and the answer is that of all.
 *
 * AWS: Service Authorization Reference.
 */
#include "policy/effective.h"

#include "policy/facts.h"

#include <stdlib.h>
#include <string.h>

/* What tells two actions apart for the engine: two hashes over which statements and facts hit them. */
struct signature {
    uint64_t first, second;
    uint32_t action;
};

struct effective {
    struct arena *arena;
    struct signature *signatures; /* one per action of the universe, in its order */
    size_t count;
    uint32_t *places; /* by action: its signature's place + 1; 0: not of the universe */
    struct action_set scratch;
    uint64_t serial; /* of the fact that is mixed in next */
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

static struct action_set empty_set(const struct effective *e)
{
    action_set_subtract(e->scratch, e->scratch);
    return e->scratch;
}

/* Marks the actions of `set` as having one more fact. */
static void mark(struct effective *e, struct action_set set)
{
    uint64_t one = mix(++e->serial), two = mix(e->serial ^ 0x9e3779b97f4a7c15u);
    for (size_t action = 0; action_set_next(set, &action); action++) {
        if (e->places[action] == 0)
            continue;
        e->signatures[e->places[action] - 1].first ^= one;
        e->signatures[e->places[action] - 1].second += two;
    }
}

/* Remembers an action that is written out and in no list. */
static enum rc note_unlisted(struct effective *e, struct str written)
{
    size_t index;
    if (str_find(written, '*') < written.len || str_find(written, '?') < written.len || action_find(written, &index))
        return RC_OK;
    for (size_t i = 0; i < e->unlisted_count; i++)
        if (str_equal_nocase(e->unlisted[i], written))
            return RC_OK;
    struct str *place = ARENA_PUSH(e->arena, e->unlisted, e->unlisted_count, e->unlisted_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = written;
    e->unlisted_count++;
    return RC_OK;
}

/* What a Deny says of a service as a whole may reach its actions without resource (2.3 rule 3): they are told from
 * those of other services. */
static enum rc mark_resources(struct effective *e, const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->resource_count; i++) {
        struct str rest = statement->resources[i].template.written;
        (void)str_cut(&rest, ':');
        (void)str_cut(&rest, ':');
        struct str service = str_cut(&rest, ':');
        if (service.len == 0)
            continue;
        const struct str parts[] = {service, STR(":*")};
        struct str pattern = arena_join(e->arena, parts, 2);
        struct action_set set = empty_set(e);
        if (pattern.at == NULL)
            return RC_NO_MEMORY;
        if (action_set_add_pattern(set, pattern))
            mark(e, set);
    }
    return RC_OK;
}

static enum rc mark_statement(struct effective *e, const struct policy_statement *statement, bool grants)
{
    struct action_set set = empty_set(e);
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < statement->action_count; i++) {
        const struct policy_action *action = &statement->actions[i];
        /* A pattern that is a fault is U for every action alike: it tells none apart. */
        if (action->fault || !action_set_add_pattern(set, action->written))
            continue;
        if (grants && !statement->not_action) {
            e->open_ended = e->open_ended || action->all;
            rc = note_unlisted(e, action->written);
        }
    }
    e->open_ended = e->open_ended || (grants && statement->not_action);
    if (rc != RC_OK)
        return rc;
    mark(e, set);
    return statement->effect == EFFECT_ALLOW ? RC_OK : mark_resources(e, statement);
}

static enum rc mark_layer(struct effective *e, const struct layer *layer, bool grants)
{
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        for (size_t s = 0; document != NULL && s < document->statement_count; s++) {
            const struct policy_statement *statement = &document->statements[s];
            enum rc rc = mark_statement(e, statement, grants && statement->effect == EFFECT_ALLOW);
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc mark_levels(struct effective *e, const struct levels *levels)
{
    for (size_t i = 0; levels->known && i < levels->count; i++) {
        enum rc rc = mark_layer(e, &levels->levels[i].layer, false);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* Facts about single actions that the engine asks for besides the policies: whether there is a resource, and rule 4 of
 * 2.3. */
static void mark_actions(struct effective *e)
{
    static const char *const apart[] = {"s3:ListAllMyBuckets", "kms:RetireGrant"};
    struct action_set set = empty_set(e);
    for (size_t i = 0; i < e->count; i++)
        if (action_has_resource(e->signatures[i].action))
            action_set_add(set, e->signatures[i].action);
    mark(e, set);
    for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++) {
        set = empty_set(e);
        if (action_set_add_pattern(set, str_of(apart[i])))
            mark(e, set);
    }
}

/* "service:Name" of an action of the list. */
static struct str action_text(struct arena *arena, size_t action)
{
    const struct str parts[] = {action_service(action), STR(":"), action_name(action)};
    return arena_join(arena, parts, 3);
}

/* The actions of those services of which `holds`, in one. */
static enum rc mark_services_where(struct effective *e, bool (*holds)(struct str action))
{
    struct action_set set = empty_set(e);
    for (size_t first = 0, end; first < action_count(); first = end) {
        struct str text = action_text(e->arena, first);
        if (text.at == NULL)
            return RC_NO_MEMORY;
        if (!action_service_range(action_service(first), &first, &end))
            return RC_INTERNAL;
        for (size_t action = first; holds(text) && action < end; action++)
            action_set_add(set, action);
    }
    mark(e, set);
    return RC_OK;
}

/* The services that the engine knows by name (Regions, transport, tags, keys), each with a fact of its own; and those that
 * RCPs reach, and SCPs, in one. */
static enum rc mark_services(struct effective *e)
{
    static const char *const apart[] = {"support", "support-console", "sts", "iam", "kms"};
    struct action_set set;
    enum rc rc = mark_services_where(e, rcp_applies_to);
    if (rc == RC_OK)
        rc = mark_services_where(e, scp_applies_to);
    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++) {
        size_t action, end;
        set = empty_set(e);
        if (!action_service_range(str_of(apart[i]), &action, &end))
            continue;
        for (; action < end; action++)
            action_set_add(set, action);
        mark(e, set);
    }
    return RC_OK;
}

/* Nobody is given what everybody has (5.2, step 1). */
static bool needs_permission(size_t sts_first, size_t sts_end, size_t action, struct arena *arena, enum rc *rc)
{
    if (action < sts_first || action >= sts_end)
        return true;
    struct str text = action_text(arena, action);
    if (text.at == NULL)
        *rc = RC_NO_MEMORY;
    return text.at == NULL || !service_needs_no_permission(text);
}

static enum rc effective_start(struct arena *arena, const struct action_set *universe, struct effective *e)
{
    size_t sts_first = 0, sts_end = 0;
    enum rc rc = action_service_range(STR("sts"), &sts_first, &sts_end) ? RC_OK : RC_INTERNAL;
    *e = (struct effective){.arena = arena};
    e->signatures = ARENA_ARRAY(arena, action_count(), struct signature);
    e->places = ARENA_ARRAY(arena, action_count(), uint32_t);
    e->scratch = action_set_new(arena);
    if (e->signatures == NULL || e->places == NULL || e->scratch.words == NULL)
        return RC_NO_MEMORY;
    for (size_t action = 0; action < action_count(); action++) {
        if (universe != NULL && !action_set_has(*universe, action))
            continue;
        if (!needs_permission(sts_first, sts_end, action, arena, &rc))
            continue;
        e->signatures[e->count].action = (uint32_t)action;
        e->places[action] = (uint32_t)++e->count;
    }
    return rc;
}

/* The class's answer, asked of its first action. */
static enum rc decide_class(const struct effective *e, struct arena *scratch, const struct step *asked_as, size_t first,
                            int64_t now, enum answer *answer)
{
    struct target target = *asked_as->target;
    struct step step = *asked_as;
    struct question question = {.steps = &step, .count = 1, .now = now, .wanted = DECIDE_ANSWER};
    struct decision decision;
    size_t action = e->signatures[first].action;
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

/* Classes by signature: an open hash table of first places + 1. */
struct classes {
    uint32_t *first;      /* of the table */
    size_t size;          /* a power of two */
    enum answer *answers; /* by first place */
};

static enum rc classes_new(const struct effective *e, struct classes *out)
{
    out->size = 64;
    while (out->size < 2 * e->count)
        out->size *= 2;
    out->first = ARENA_ARRAY(e->arena, out->size, uint32_t);
    out->answers = ARENA_ARRAY(e->arena, e->count, enum answer);
    return out->first == NULL || out->answers == NULL ? RC_NO_MEMORY : RC_OK;
}

/* The first place of the signature's class; *fresh when it is this one. */
static size_t class_of(const struct effective *e, struct classes *classes, size_t place, bool *fresh)
{
    const struct signature *signature = &e->signatures[place];
    size_t at = (size_t)mix(signature->first ^ signature->second) & (classes->size - 1);
    while (classes->first[at] != 0) {
        const struct signature *other = &e->signatures[classes->first[at] - 1];
        if (other->first == signature->first && other->second == signature->second) {
            *fresh = false;
            return classes->first[at] - 1;
        }
        at = (at + 1) & (classes->size - 1);
    }
    classes->first[at] = (uint32_t)place + 1;
    *fresh = true;
    return place;
}

static enum rc decide_classes(const struct effective *e, const struct step *asked_as, int64_t now,
                              struct effective_set *out)
{
    const struct action_set sets[ANSWER_COUNT] = {
        [ANSWER_ALLOWED] = out->allowed, [ANSWER_CONDITIONAL] = out->conditional, [ANSWER_UNKNOWN] = out->unknown};
    struct classes classes;
    struct arena *scratch = arena_new(0);
    enum rc rc = scratch == NULL ? RC_NO_MEMORY : classes_new(e, &classes);
    for (size_t place = 0; rc == RC_OK && place < e->count; place++) {
        bool fresh;
        size_t first = class_of(e, &classes, place, &fresh);
        if (fresh)
            rc = decide_class(e, scratch, asked_as, first, now, &classes.answers[first]);
        if (rc == RC_OK && classes.answers[first] != ANSWER_DENIED)
            action_set_add(sets[classes.answers[first]], e->signatures[place].action);
    }
    arena_free(scratch);
    return rc;
}

static int text_order(const void *a, const void *b)
{
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

/* Everything that tells actions apart. */
static enum rc mark_all(struct effective *e, const struct caller *caller, const struct target *owner)
{
    enum rc rc = mark_layer(e, &caller->identity, true);
    if (rc == RC_OK)
        rc = mark_layer(e, &caller->boundary, false);
    if (rc == RC_OK)
        rc = mark_layer(e, &caller->session, false);
    if (rc == RC_OK)
        rc = mark_levels(e, &caller->scps);
    if (rc == RC_OK)
        rc = mark_levels(e, &caller->own_rcps);
    if (rc == RC_OK)
        rc = mark_levels(e, &owner->rcps);
    if (rc == RC_OK)
        rc = mark_services(e);
    if (rc == RC_OK)
        mark_actions(e);
    return rc;
}

enum rc effective_actions(struct arena *arena, const struct caller *caller, const struct session_origins *origins,
                          const struct target *owner, const struct action_set *universe, int64_t now,
                          struct effective_set *out)
{
    struct effective e;
    struct effective_set result = {.open_ended = false};
    struct step asked_as = {.caller = caller, .target = owner, .origins = *origins};
    enum rc rc = effective_start(arena, universe, &e);
    if (rc == RC_OK)
        rc = mark_all(&e, caller, owner);
    if (rc != RC_OK)
        return rc;
    result.allowed = action_set_new(arena);
    result.conditional = action_set_new(arena);
    result.unknown = action_set_new(arena);
    if (result.allowed.words == NULL || result.conditional.words == NULL || result.unknown.words == NULL)
        return RC_NO_MEMORY;
    rc = decide_classes(&e, &asked_as, now, &result);
    if (rc != RC_OK)
        return rc;
    if (e.unlisted_count > 1)
        qsort(e.unlisted, e.unlisted_count, sizeof *e.unlisted, text_order);
    result.unlisted = e.unlisted;
    result.unlisted_count = e.unlisted_count;
    result.open_ended = e.open_ended;
    *out = result;
    return RC_OK;
}
