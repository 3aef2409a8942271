/* SPDX-License-Identifier: Apache-2.0
 *
 * Verdict 5: what the role can do beyond AWS Support (support-rule.md; iam-evaluation.md 8.4).
 *
 * AWS: Service Authorization Reference (access levels).
 */
#include "rules/support_role_parts.h"

#define EXTRA_SHOWN 20
/* So many or fewer are all named in the message. */
#define EXTRA_NAMED 3

/* Of AWS Support's own services only what weighs is told. */
static void sort_family(const struct extra_classes *classes, size_t place)
{
    size_t first = 0, end = 0;
    action_service_bounds(place, &first, &end);
    struct str service = action_service(first);
    bool weighty = support_weighty(service);

    for (size_t i = first; support_family(service) && i < end; i++) {
        for (size_t class = 0; class < EXTRA_CLASS_COUNT; class ++)
            action_set_remove(classes->of[class], i);
        if (weighty && action_level(i) >= ACTION_WRITE)
            action_set_add(classes->of[EXTRA_WEIGHTY], i);
    }
}

/* What AWS calls a write and lets its read-only policies grant. */
static void sort_reads(const struct extra_classes *classes)
{
    for (size_t i = 0; i < support_read_count; i++) {
        size_t action;
        if (!action_find(support_reads[i], &action))
            continue;
        for (size_t class = EXTRA_PERMISSIONS; class <= EXTRA_TAGGING; class ++)
            action_set_remove(classes->of[class], action);
        action_set_add(classes->of[EXTRA_READ], action);
    }
}

enum rc support_extra_classes(struct arena *arena, const struct extra_classes **out)
{
    struct extra_classes *classes = ARENA_NEW(arena, struct extra_classes);

    for (size_t class = 0; classes != NULL && class < EXTRA_CLASS_COUNT; class ++) {
        classes->of[class] = action_set_new(arena);
        if (classes->of[class].words == NULL)
            return RC_NO_MEMORY;
    }
    if (classes == NULL)
        return RC_NO_MEMORY;
    const struct action_set levels[ACTION_LEVEL_COUNT] = {
        [ACTION_LIST] = classes->of[EXTRA_READ],
        [ACTION_READ] = classes->of[EXTRA_READ],
        [ACTION_WRITE] = classes->of[EXTRA_WRITE],
        [ACTION_TAGGING] = classes->of[EXTRA_TAGGING],
        [ACTION_PERMISSIONS] = classes->of[EXTRA_PERMISSIONS],
    };
    action_sets_add_by_level(levels);
    for (size_t place = 0; place < action_service_count(); place++)
        sort_family(classes, place);
    sort_reads(classes);
    *out = classes;
    return RC_OK;
}

/* ---- What a policy of the role could allow at all ---- */

/* What no Allow of its own covers, only somebody else could give (a KMS grant, a resource policy), which is in no dump
 * and enlarges no role (iam-evaluation.md 8.3). */
static enum rc add_statement(struct candidate *candidate, const struct policy_statement *statement,
                             struct action_set out, bool *all)
{
    const struct action_expansion *expansion;
    struct action_set set = out;
    enum rc rc = action_expand(effective_expansions(candidate->known->work), statement, &expansion);

    if (rc != RC_OK)
        return rc;
    *all = *all || expansion->unreadable || (statement->fault && statement->action_count == 0);
    if (statement->not_action) {
        set = action_set_new(candidate->scratch);
        if (set.words == NULL)
            return RC_NO_MEMORY;
    }
    action_expansion_add(expansion, set);
    if (statement->not_action) {
        action_set_complement(set);
        action_set_union(out, set);
    }
    return RC_OK;
}

static enum rc grantable(struct candidate *candidate, struct action_set *out)
{
    const struct layer *identity = &candidate->role->entity.identity;
    bool all = false;

    *out = action_set_new(candidate->scratch);
    if (out->words == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < identity->count; i++) {
        const struct policy_document *document = identity->policies[i].document;
        all = all || document == NULL || document->unknown;
        for (size_t k = 0; !all && k < document->statement_count; k++) {
            enum rc rc = RC_OK;
            if (document->statements[k].effect != EFFECT_DENY)
                rc = add_statement(candidate, &document->statements[k], *out, &all);
            if (rc != RC_OK)
                return rc;
        }
    }
    if (all) {
        action_set_subtract(*out, *out);
        action_set_complement(*out);
    }
    return RC_OK;
}

/* ---- Roles with the same policies ---- */

/* What tells two roles' sets apart, when their policies ask nothing of the role itself. */
struct extra_known {
    const struct policy_document **documents; /* of the identity layer, then of the boundary */
    size_t identity_count, count;
    bool boundary;
    struct session_origins origins;
    struct effective_set can;
    struct extra_known *next;
};

static bool asks_for_nothing(const struct policy_document *document)
{
    if (document == NULL || document->unknown)
        return false;
    for (size_t i = 0; i < document->statement_count; i++) {
        const struct policy_statement *statement = &document->statements[i];
        if (statement->atom_count > 0 || statement->fault)
            return false;
        for (size_t k = 0; document->version2012 && k < statement->resource_count; k++) {
            if (str_find(statement->resources[k].template.written, '$') < statement->resources[k].template.written.len)
                return false;
        }
    }
    return true;
}

static bool layer_asks_for_nothing(const struct layer *layer)
{
    for (size_t i = 0; i < layer->count; i++) {
        if (layer->policies[i].maybe_absent || !asks_for_nothing(layer->policies[i].document))
            return false;
    }
    return true;
}

static bool levels_ask_for_nothing(const struct levels *levels)
{
    for (size_t i = 0; levels->known && i < levels->count; i++) {
        if (!layer_asks_for_nothing(&levels->levels[i].layer))
            return false;
    }
    return true;
}

static bool same_origins(struct session_origins a, struct session_origins b)
{
    return a.user == b.user && a.federation == b.federation && a.service == b.service && a.tags == b.tags;
}

static bool is_known(const struct extra_known *known, const struct extra_known *wanted)
{
    if (known->count != wanted->count || known->identity_count != wanted->identity_count ||
        known->boundary != wanted->boundary || !same_origins(known->origins, wanted->origins))
        return false;
    for (size_t i = 0; i < known->count; i++) {
        if (known->documents[i] != wanted->documents[i])
            return false;
    }
    return true;
}

/* The same sets in an arena that lasts. */
static enum rc keep_sets(struct arena *arena, struct effective_set *can)
{
    struct action_set *const sets[] = {&can->allowed, &can->conditional, &can->unknown};

    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        struct action_set copy = action_set_new(arena);
        if (copy.words == NULL)
            return RC_NO_MEMORY;
        action_set_union(copy, *sets[i]);
        *sets[i] = copy;
    }
    struct str *unlisted = ARENA_ARRAY(arena, can->unlisted_count, struct str);
    if (unlisted == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < can->unlisted_count; i++)
        unlisted[i] = can->unlisted[i];
    can->unlisted = unlisted;
    return RC_OK;
}

static enum rc list_documents(struct arena *arena, const struct caller *session, struct extra_known *out)
{
    const struct layer *const layers[] = {&session->identity, &session->boundary};

    out->identity_count = session->identity.count;
    out->boundary = session->boundary.given;
    out->documents =
        ARENA_ARRAY(arena, session->identity.count + session->boundary.count, const struct policy_document *);
    if (out->documents == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) {
        for (size_t k = 0; k < layers[i]->count; k++)
            out->documents[out->count++] = layers[i]->policies[k].document;
    }
    return RC_OK;
}

/* What the role's sessions can do of what its policies could allow at all. */
static enum rc decide_set(struct candidate *candidate, const struct caller *session, const struct target *owner,
                          const struct session_origins *origins, struct effective_set *can)
{
    struct extra_memory *known = candidate->known;
    struct action_set own;
    enum rc rc = RC_OK;

    /* Under a condition is as good as always here. */
    if (known->work == NULL)
        rc = effective_work_new(known->arena, DECIDE_WHETHER, &known->work);

    if (rc == RC_OK)
        rc = grantable(candidate, &own);
    if (rc != RC_OK)
        return rc;
    return effective_actions(candidate->scratch, known->work, session, origins, owner, &own, candidate->options->now,
                             can);
}

static enum rc find_set(struct candidate *candidate, struct effective_set *can)
{
    struct extra_known wanted = {0};
    struct extra_known *kept;
    struct caller session;
    struct target owner;
    enum rc rc = graph_origins(candidate->graph, candidate->role, &wanted.origins);

    if (rc != RC_OK)
        return rc;
    account_role_caller(candidate->account, candidate->role, &session);
    account_plain_target(candidate->account, RESOURCE_SOME, STR_EMPTY, &owner);
    if (!layer_asks_for_nothing(&session.identity) || !layer_asks_for_nothing(&session.boundary) ||
        !levels_ask_for_nothing(&session.scps) || !levels_ask_for_nothing(&session.own_rcps))
        return decide_set(candidate, &session, &owner, &wanted.origins, can);
    rc = list_documents(candidate->scratch, &session, &wanted);
    if (rc != RC_OK)
        return rc;
    for (const struct extra_known *known = candidate->known->first; known != NULL; known = known->next) {
        if (is_known(known, &wanted)) {
            *can = known->can;
            return RC_OK;
        }
    }
    rc = decide_set(candidate, &session, &owner, &wanted.origins, &wanted.can);
    if (rc == RC_OK)
        rc = keep_sets(candidate->known->arena, &wanted.can);
    wanted.count = 0;
    if (rc == RC_OK)
        rc = list_documents(candidate->known->arena, &session, &wanted);
    if (rc != RC_OK)
        return rc;
    kept = ARENA_NEW(candidate->known->arena, struct extra_known);
    if (kept == NULL)
        return RC_NO_MEMORY;
    *kept = wanted;
    kept->next = candidate->known->first;
    candidate->known->first = kept;
    *can = kept->can;
    return RC_OK;
}

/* ---- The list ---- */

/* An effective set by what its actions count as. */
struct listing {
    struct candidate *candidate;
    struct effective_set can;
    struct action_set sure, undecided; /* undecided: those alone that would fail */
    struct action_set room;
    size_t sure_of[EXTRA_CLASS_COUNT], undecided_of[EXTRA_CLASS_COUNT];
    size_t total;
};

static enum rc sort_out(struct listing *l)
{
    const struct extra_classes *classes = l->candidate->extra_classes;

    l->sure = action_set_new(l->candidate->scratch);
    l->undecided = action_set_new(l->candidate->scratch);
    l->room = action_set_new(l->candidate->scratch);
    if (l->sure.words == NULL || l->undecided.words == NULL || l->room.words == NULL)
        return RC_NO_MEMORY;
    action_set_union(l->sure, l->can.allowed);
    action_set_union(l->sure, l->can.conditional);
    for (size_t class = EXTRA_PERMISSIONS; class <= EXTRA_TAGGING; class ++)
        action_set_union(l->undecided, classes->of[class]);
    action_set_intersect(l->undecided, l->can.unknown);
    action_set_subtract(l->undecided, l->sure);
    for (size_t class = 0; class < EXTRA_CLASS_COUNT; class ++) {
        l->sure_of[class] = action_set_count_common(l->sure, classes->of[class]);
        l->undecided_of[class] = action_set_count_common(l->undecided, classes->of[class]);
    }
    return RC_OK;
}

/* Those of one class, in l->room. */
static void pick_class(struct listing *l, struct action_set set, enum extra_class class)
{
    action_set_clear(l->room);
    action_set_add_common(l->room, set, l->candidate->extra_classes->of[class]);
}

static struct str action_text(struct arena *arena, size_t action)
{
    return arena_join(arena, (const struct str[]){action_service(action), STR(":"), action_name(action)}, 3);
}

static bool room(const struct candidate *candidate)
{
    return candidate->extra.count < EXTRA_SHOWN;
}

/* Those of one class, of which there are `count`. */
static enum rc list_actions(struct listing *l, struct action_set set, enum extra_class class, size_t count,
                            const char *remark)
{
    struct candidate *candidate = l->candidate;
    enum rc rc = RC_OK;

    l->total += count;
    if (count == 0)
        return RC_OK;
    pick_class(l, set, class);
    for (size_t i = 0; rc == RC_OK && room(candidate) && action_set_next(l->room, &i); i++) {
        struct str name = action_text(candidate->scratch, i);
        rc = lines_add(&candidate->extra, arena_printf(candidate->arena, "%.*s (%s%s)", SHOWN(name),
                                                       action_level_name(action_level(i)), remark));
    }
    return rc;
}

static enum rc list_unlisted(struct listing *l)
{
    struct candidate *candidate = l->candidate;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < l->can.unlisted_count && rc == RC_OK; i++) {
        struct str written = l->can.unlisted[i];
        if (support_family(str_slice(written, 0, str_find(written, ':'))))
            continue;
        l->total++;
        if (room(candidate))
            rc = lines_add(&candidate->extra, arena_printf(candidate->arena, "%.*s (level unknown)", SHOWN(written)));
    }
    return rc;
}

/* A policy that is not known may allow anything: that is one line, not the whole list. */
static enum rc list_unseen(struct listing *l)
{
    struct candidate *candidate = l->candidate;
    const struct layer *identity = &candidate->role->entity.identity;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < identity->count && rc == RC_OK; i++) {
        const struct policy_document *document = identity->policies[i].document;
        if (document == NULL || document->unknown)
            rc = lines_add(&candidate->extra, arena_printf(candidate->arena, "whatever %.*s allows, which is not known",
                                                           SHOWN(identity->policies[i].name)));
    }
    return rc;
}

static bool has_unseen(const struct candidate *candidate)
{
    const struct layer *identity = &candidate->role->entity.identity;

    for (size_t i = 0; i < identity->count; i++) {
        if (identity->policies[i].document == NULL || identity->policies[i].document->unknown)
            return true;
    }
    return false;
}

static enum rc list_all(struct listing *l)
{
    static const enum extra_class order[] = {EXTRA_WEIGHTY, EXTRA_PERMISSIONS, EXTRA_WRITE, EXTRA_TAGGING, EXTRA_READ};
    struct candidate *candidate = l->candidate;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < sizeof order / sizeof *order && rc == RC_OK; i++) {
        rc = list_actions(l, l->sure, order[i], l->sure_of[order[i]], "");
        if (rc == RC_OK && !has_unseen(candidate))
            rc = list_actions(l, l->undecided, order[i], l->undecided_of[order[i]], ", undecided");
    }
    if (rc == RC_OK)
        rc = list_unlisted(l);
    if (rc == RC_OK && l->total > candidate->extra.count)
        rc = lines_add(&candidate->extra,
                       arena_printf(candidate->arena, "\xe2\x80\xa6 and %zu more", l->total - candidate->extra.count));
    if (rc == RC_OK)
        rc = list_unseen(l);
    if (rc == RC_OK && l->can.open_ended)
        rc = lines_add(&candidate->notes,
                       STR("an Allow of all actions, or of all but some, takes in what AWS adds later"));
    return rc;
}

/* ---- The verdict ---- */

/* Why it is not decided whether the role may call an action. */
static enum rc explain_undecided(struct candidate *candidate, size_t action)
{
    struct caller session;
    struct target owner;
    struct step step = {.caller = &session, .action = action_text(candidate->scratch, action), .target = &owner};
    struct question question = {.steps = &step, .count = 1, .now = candidate->options->now};
    struct decision decision = {0};
    enum rc rc;

    if (step.action.at == NULL)
        return RC_NO_MEMORY;
    rc = graph_origins(candidate->graph, candidate->role, &step.origins);
    if (rc != RC_OK)
        return rc;
    account_role_caller(candidate->account, candidate->role, &session);
    account_plain_target(candidate->account, action_has_resource(action) ? RESOURCE_SOME : RESOURCE_NONE, STR_EMPTY,
                         &owner);
    rc = decide(candidate->scratch, &question, &decision);
    if (rc == RC_OK)
        rc =
            lines_add(&candidate->missing,
                      arena_printf(candidate->arena,
                                   "it is not decided whether it may call %.*s, which writes outside AWS Support%s%.*s",
                                   SHOWN(step.action), decision.unknown_count > 0 ? ": " : "",
                                   SHOWN(decision.unknown_count > 0 ? decision.unknowns[0] : STR_EMPTY)));
    return rc;
}

/* The one that is named of many: of IAM where there is one, for that is how a role gets more. */
static enum rc name_one(struct listing *l, const enum extra_class *order, size_t count)
{
    struct candidate *candidate = l->candidate;
    size_t example = action_count(), iam = 0, end = 0;
    bool there = action_service_range(STR("iam"), &iam, &end);
    bool of_iam = false;

    for (size_t k = 0; k < count && !of_iam; k++) {
        size_t first = 0, of_class = iam;
        pick_class(l, l->sure, order[k]);
        of_iam = there && action_set_next(l->room, &of_class) && of_class < end;
        if (of_iam)
            example = of_class;
        else if (example == action_count() && action_set_next(l->room, &first))
            example = first;
    }
    return lines_add(&candidate->extra_examples, action_text(candidate->arena, example));
}

/* Those that are named: all of a few. */
static enum rc name_examples(struct listing *l)
{
    static const enum extra_class order[] = {EXTRA_PERMISSIONS, EXTRA_WRITE, EXTRA_TAGGING};
    struct candidate *candidate = l->candidate;
    enum rc rc = RC_OK;

    candidate->extra_examples = (struct lines){.arena = candidate->arena};
    if (candidate->extra_count > EXTRA_NAMED)
        return name_one(l, order, sizeof order / sizeof *order);
    for (size_t k = 0; k < sizeof order / sizeof *order && rc == RC_OK; k++) {
        pick_class(l, l->sure, order[k]);
        for (size_t i = 0; rc == RC_OK && action_set_next(l->room, &i); i++)
            rc = lines_add(&candidate->extra_examples, action_text(candidate->arena, i));
    }
    return rc;
}

static enum rc judge_listing(struct listing *l)
{
    struct candidate *candidate = l->candidate;
    size_t first = 0;

    candidate->extra_count = l->sure_of[EXTRA_PERMISSIONS] + l->sure_of[EXTRA_WRITE] + l->sure_of[EXTRA_TAGGING];
    if (candidate->extra_count > 0) {
        candidate->too_much = TRI_TRUE;
        return name_examples(l);
    }
    if (!action_set_next(l->undecided, &first)) {
        candidate->too_much = TRI_FALSE;
        return RC_OK;
    }
    candidate->too_much = TRI_UNKNOWN;
    /* Of a policy that is not known it is said already. */
    return has_unseen(candidate) ? RC_OK : explain_undecided(candidate, first);
}

enum rc candidate_judge_extra(struct candidate *candidate)
{
    struct listing listing = {.candidate = candidate};
    enum rc rc = find_set(candidate, &listing.can);

    if (rc == RC_OK)
        rc = sort_out(&listing);
    if (rc == RC_OK)
        rc = judge_listing(&listing);
    return rc == RC_OK ? list_all(&listing) : rc;
}
