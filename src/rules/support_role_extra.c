/* SPDX-License-Identifier: Apache-2.0
 *
 * Verdict 5: what the role can do beyond AWS Support (support-rule.md; iam-evaluation.md 8.4).
 *
 * AWS: Service Authorization Reference (access levels).
 */
#include "rules/support_role_parts.h"

#define EXTRA_SHOWN 20

/* In the order of the list. */
enum extra_class {
    EXTRA_WEIGHTY,     /* writes of supportplans and supportauthz: fail nothing */
    EXTRA_PERMISSIONS, /* these three fail */
    EXTRA_WRITE,
    EXTRA_TAGGING,
    EXTRA_READ,
    EXTRA_NONE
};

static enum extra_class class_of(size_t action)
{
    struct str service = action_service(action);
    enum action_level level = action_level(action);

    if (support_family(service))
        return support_weighty(service) && level >= ACTION_WRITE ? EXTRA_WEIGHTY : EXTRA_NONE;
    if (level < ACTION_WRITE || support_counts_as_read(service, action_name(action)))
        return EXTRA_READ;
    return level == ACTION_PERMISSIONS ? EXTRA_PERMISSIONS : level == ACTION_TAGGING ? EXTRA_TAGGING : EXTRA_WRITE;
}

enum rc support_extra_classes(struct arena *arena, const unsigned char **out)
{
    unsigned char *classes = ARENA_ARRAY(arena, action_count(), unsigned char);

    if (classes == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < action_count(); i++)
        classes[i] = (unsigned char)class_of(i);
    *out = classes;
    return RC_OK;
}

static bool fails(enum extra_class class)
{
    return class == EXTRA_PERMISSIONS || class == EXTRA_WRITE || class == EXTRA_TAGGING;
}

/* ---- What a policy of the role could allow at all ---- */

/* What no Allow of its own covers, only somebody else could give (a KMS grant, a resource policy), which is in no dump
 * and enlarges no role (iam-evaluation.md 8.3), or everybody has (sts:GetCallerIdentity). */
static enum rc add_statement(struct arena *arena, const struct policy_statement *statement, struct action_set out,
                             bool *all)
{
    struct action_set set = action_set_new(arena);

    if (set.words == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < statement->action_count; i++) {
        if (statement->actions[i].fault || !action_set_add_pattern(set, statement->actions[i].written))
            *all = true;
    }
    if (statement->not_action)
        action_set_complement(set);
    action_set_union(out, set);
    *all = *all || (statement->fault && statement->action_count == 0);
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
                rc = add_statement(candidate->scratch, &document->statements[k], *out, &all);
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

/* ---- The list ---- */

static enum rc list_action(struct candidate *candidate, size_t action, bool undecided)
{
    struct str service = action_service(action);
    struct str name = action_name(action);
    struct str line = arena_printf(candidate->arena, "%.*s:%.*s (%s%s)", SHOWN(service), SHOWN(name),
                                   action_level_name(action_level(action)), undecided ? ", undecided" : "");

    return lines_add(&candidate->extra, line);
}

static bool room(const struct candidate *candidate)
{
    return candidate->extra.count < EXTRA_SHOWN;
}

/* Actions of one class, in the order of their names. */
static enum rc list_class(struct candidate *candidate, const struct effective_set *can, enum extra_class class,
                          size_t *total)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < action_count() && rc == RC_OK; i++) {
        bool sure = action_set_has(can->allowed, i) || action_set_has(can->conditional, i);
        bool undecided = !sure && fails(class) && action_set_has(can->unknown, i);
        if ((!sure && !undecided) || candidate->extra_classes[i] != class)
            continue;
        (*total)++;
        if (room(candidate))
            rc = list_action(candidate, i, undecided);
    }
    return rc;
}

static enum rc list_unlisted(struct candidate *candidate, const struct effective_set *can, size_t *total)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < can->unlisted_count && rc == RC_OK; i++) {
        struct str written = can->unlisted[i];
        if (support_family(str_slice(written, 0, str_find(written, ':'))))
            continue;
        (*total)++;
        if (room(candidate))
            rc = lines_add(&candidate->extra, arena_printf(candidate->arena, "%.*s (level unknown)", SHOWN(written)));
    }
    return rc;
}

/* The one that is named: of IAM where there is one, for that is how a role gets more. */
static void take_example(struct candidate *candidate, size_t action, size_t *example)
{
    bool iam = str_equal(action_service(action), STR("iam"));

    if (candidate->extra_count++ == 0 || (iam && !str_equal(action_service(*example), STR("iam"))))
        *example = action;
}

static enum rc count_failing(struct candidate *candidate, const struct effective_set *can)
{
    static const enum extra_class order[] = {EXTRA_PERMISSIONS, EXTRA_WRITE, EXTRA_TAGGING};
    bool undecided = false;
    size_t example = 0;

    for (size_t k = 0; k < sizeof order / sizeof *order; k++) {
        for (size_t i = 0; i < action_count(); i++) {
            if (candidate->extra_classes[i] != order[k])
                continue;
            if (action_set_has(can->allowed, i) || action_set_has(can->conditional, i))
                take_example(candidate, i, &example);
            else
                undecided = undecided || action_set_has(can->unknown, i);
        }
    }
    candidate->too_much = candidate->extra_count > 0 ? TRI_TRUE : undecided ? TRI_UNKNOWN : TRI_FALSE;
    if (candidate->too_much == TRI_UNKNOWN)
        return lines_add(&candidate->missing, STR("whether it can write outside AWS Support is not decided"));
    if (candidate->extra_count > 0) {
        candidate->extra_first =
            arena_printf(candidate->arena, "%.*s:%.*s", SHOWN(action_service(example)), SHOWN(action_name(example)));
        if (candidate->extra_first.at == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

enum rc candidate_judge_extra(struct candidate *candidate)
{
    static const enum extra_class order[] = {EXTRA_WEIGHTY, EXTRA_PERMISSIONS, EXTRA_WRITE, EXTRA_TAGGING, EXTRA_READ};
    struct effective_set can = {0};
    struct action_set own;
    struct session_origins origins;
    struct caller session;
    struct target owner;
    size_t total = 0;
    enum rc rc;

    rc = graph_origins(candidate->graph, candidate->role, &origins);
    if (rc != RC_OK)
        return rc;
    account_role_caller(candidate->account, candidate->role, &session);
    account_plain_target(candidate->account, RESOURCE_SOME, STR_EMPTY, &owner);
    rc = effective_actions(candidate->scratch, &session, &origins, &owner, NULL, candidate->options->now, &can);
    if (rc == RC_OK)
        rc = grantable(candidate, &own);
    if (rc != RC_OK)
        return rc;
    action_set_intersect(can.allowed, own);
    action_set_intersect(can.conditional, own);
    action_set_intersect(can.unknown, own);
    rc = count_failing(candidate, &can);
    for (size_t i = 0; i < sizeof order / sizeof *order && rc == RC_OK; i++)
        rc = list_class(candidate, &can, order[i], &total);
    if (rc == RC_OK)
        rc = list_unlisted(candidate, &can, &total);
    if (rc == RC_OK && total > candidate->extra.count)
        rc = lines_add(&candidate->extra,
                       arena_printf(candidate->arena, "\xe2\x80\xa6 and %zu more", total - candidate->extra.count));
    if (rc == RC_OK && can.open_ended)
        rc = lines_add(&candidate->notes,
                       STR("an Allow of all actions, or of all but some, takes in what AWS adds later"));
    return rc;
}
