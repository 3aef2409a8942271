/* SPDX-License-Identifier: Apache-2.0
 *
 * Why a candidate has its verdict, as a clause that a person can act on (support-rule.md).
 */
#include "rules/support_role_parts.h"

#include "policy/match.h"

#define ACTIONS_SHOWN 5
#define PEOPLE_SHOWN  3

/* ---- People ---- */

static enum rc add_people(struct candidate *candidate, const struct start *start, struct lines *lines)
{
    if (start->identity_center)
        return lines_add(lines, STR("people assigned in IAM Identity Center"));
    if (start->kind == START_FEDERATED)
        return lines_add(lines, arena_printf(candidate->arena, "people of %.*s", SHOWN(short_arn(start->principal))));
    if (str_ends_with(start->principal, STR(":root")))
        return lines_add(lines,
                         arena_printf(candidate->arena, "principals of account %.*s", SHOWN(start->caller.account)));
    return lines_add(lines, arena_printf(candidate->arena, "%.*s of account %.*s", SHOWN(short_arn(start->principal)),
                                         SHOWN(start->caller.account)));
}

static enum rc describe_people(struct candidate *candidate)
{
    struct lines lines = {.arena = candidate->arena};
    enum rc rc = RC_OK;

    if (candidate->user_count > 0)
        rc = lines_add(&lines, candidate->user_count == 1
                                   ? STR("1 person")
                                   : arena_printf(candidate->arena, "%zu persons", candidate->user_count));
    for (size_t i = 0; i < candidate->comer_count && rc == RC_OK; i++) {
        const struct comer *comer = &candidate->comers[i];
        if (comer->person && comer->sure && comer->way->from->kind != START_USER)
            rc = add_people(candidate, comer->way->from, &lines);
    }
    if (rc != RC_OK)
        return rc;
    candidate->people = lines_joined(candidate->arena, lines.items, lines.count, PEOPLE_SHOWN);
    return candidate->people.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- Strangers ---- */

/* The plainest of the ways: direct before chained, any AWS principal before a federation. */
static const struct comer *stranger_of(const struct candidate *candidate)
{
    const struct comer *best = NULL;

    for (size_t i = 0; i < candidate->comer_count; i++) {
        const struct comer *comer = &candidate->comers[i];
        if (comer->stranger != TRI_TRUE)
            continue;
        if (best == NULL || comer->way->role_count < best->way->role_count ||
            (comer->way->role_count == best->way->role_count && comer->way->from->kind == START_ANYONE))
            best = comer;
    }
    return best;
}

static struct str conditions_of(struct arena *arena, const struct decision *decision)
{
    struct lines lines = {.arena = arena};

    for (size_t i = 0; i < decision->condition_count; i++) {
        if (lines_add(&lines, decision->conditions[i].text) != RC_OK)
            return STR_EMPTY;
    }
    return lines_joined(arena, lines.items, lines.count, PEOPLE_SHOWN);
}

static struct str cause_stranger(struct candidate *candidate)
{
    const struct comer *comer = stranger_of(candidate);
    struct arena *arena = candidate->arena;

    if (comer == NULL)
        return STR("its trust policy lets strangers in");
    if (comer->way->role_count > 1) {
        struct str name = comer->way->roles[0]->entity.name;
        return arena_printf(arena, "by way of role %.*s, whose trust policy lets strangers in", SHOWN(name));
    }
    if (comer->way->from->kind == START_FEDERATED)
        return arena_printf(arena, "everybody can join %.*s, and its trust policy names no tenant of it",
                            SHOWN(short_arn(comer->way->from->principal)));
    if (comer->way->decision->condition_count > 0) {
        struct str conditions = conditions_of(candidate->scratch, comer->way->decision);
        return conditions.at == NULL
                   ? STR_EMPTY
                   : arena_printf(arena, "its trust policy names \"*\", and no condition says who (only %.*s)",
                                  SHOWN(conditions));
    }
    return STR("its trust policy names \"*\"");
}

/* ---- Nobody ---- */

static struct str start_words(struct arena *arena, const struct start *start)
{
    const struct entity *entity = start->user != NULL   ? &start->user->entity
                                  : start->role != NULL ? &start->role->entity
                                                        : NULL;

    if (entity != NULL)
        return arena_printf(arena, "%s %.*s", start->user != NULL ? "user" : "role", SHOWN(entity->name));
    return short_arn(start->principal);
}

/* The check that shuts an edge, as a clause. */
static struct str refusal(struct candidate *candidate, const struct edge *edge, const struct check_step *check)
{
    struct arena *arena = candidate->arena;
    struct str who = start_words(candidate->scratch, edge->from);
    struct str what = assume_operation(edge->from->caller.kind);
    struct str policy = last_name(check->policy);
    bool deny = check->effect == EFFECT_STEP_DENY;

    switch (check->check) {
    case CHECK_BOUNDARY:
        candidate->remedy =
            arena_printf(arena, "Let the boundary %.*s allow %.*s on this role.", SHOWN(policy), SHOWN(what));
        return arena_printf(arena, "the boundary %.*s of %.*s %s %.*s", SHOWN(policy), SHOWN(who),
                            deny ? "denies" : "does not allow", SHOWN(what));
    case CHECK_SCP:
    case CHECK_RCP:
        candidate->remedy =
            arena_printf(arena, "Let the organization's policies allow %.*s on this role.", SHOWN(what));
        return arena_printf(arena, "the %s %.*s %s %.*s for %.*s", check->check == CHECK_SCP ? "SCP" : "RCP",
                            SHOWN(check->policy), deny ? "denies" : "does not allow", SHOWN(what), SHOWN(who));
    case CHECK_IDENTITY:
        if (deny)
            return arena_printf(arena, "%.*s denies %.*s to %.*s", SHOWN(check->policy), SHOWN(what), SHOWN(who));
        candidate->remedy =
            arena_printf(arena, "Give %.*s a policy that allows %.*s on this role.", SHOWN(who), SHOWN(what));
        return arena_printf(arena, "no policy of %.*s allows %.*s on it", SHOWN(who), SHOWN(what));
    case CHECK_RESOURCE:
    case CHECK_SESSION:
    case CHECK_COUNT: break;
    }
    if (check->why.len > 0)
        return arena_printf(arena, "its trust policy does not let %.*s in (%.*s)", SHOWN(who), SHOWN(check->why));
    return arena_printf(arena, "its trust policy does not let %.*s in", SHOWN(who));
}

static bool names_account(const struct candidate *candidate)
{
    const struct policy_document *trust = candidate->role->trust;

    for (size_t i = 0; trust != NULL && i < trust->statement_count; i++) {
        for (size_t k = 0; k < trust->statements[i].principal_count; k++) {
            const struct policy_principal *entry = &trust->statements[i].principals[k];
            if (trust->statements[i].effect != EFFECT_DENY && entry->kind == ENTRY_ACCOUNT &&
                str_equal(entry->account, candidate->account->id))
                return true;
        }
    }
    return false;
}

/* Who comes in and is no person. */
static struct str cause_machines(struct candidate *candidate)
{
    struct lines lines = {.arena = candidate->scratch};
    struct str names;

    for (size_t i = 0; i < candidate->comer_count; i++) {
        const struct start *start = candidate->comers[i].way->from;
        if (candidate->comers[i].person || !candidate->comers[i].sure)
            continue;
        if (start->kind == START_USER)
            return arena_printf(candidate->arena, "user %.*s has neither a password nor an active access key",
                                SHOWN(start->user->entity.name));
        if (lines_add(&lines, short_arn(start->principal)) != RC_OK)
            return STR_EMPTY;
    }
    if (lines.count == 0)
        return STR("its trust policy lets nobody in");
    names = lines_joined(candidate->scratch, lines.items, lines.count, PEOPLE_SHOWN);
    return names.at == NULL ? STR_EMPTY
                            : arena_printf(candidate->arena, "only %.*s can, and that is no person", SHOWN(names));
}

static struct str cause_nobody(struct candidate *candidate)
{
    for (size_t i = 0; i < candidate->ways.refused_count; i++) {
        const struct edge *edge = &candidate->ways.refused[i];
        const struct decision *decision = edge->decision;
        if (edge->from->kind != START_SERVICE && edge->from->kind != START_ANYONE &&
            decision->breaks < decision->check_count)
            return refusal(candidate, edge, &decision->checks[decision->breaks]);
    }
    if (candidate->comer_count == 0 && names_account(candidate)) {
        candidate->remedy = STR("Give the people who shall use it a policy that allows sts:AssumeRole on this role.");
        return STR(
            "its trust policy names the account, and no user or role has a policy that allows sts:AssumeRole on it");
    }
    if (candidate->comer_count == 0 && candidate->ways.deleted_count > 0)
        return arena_printf(candidate->arena, "its trust policy names only users or roles that were deleted (%.*s)",
                            SHOWN(candidate->ways.deleted[0]));
    return cause_machines(candidate);
}

/* ---- What it cannot do ---- */

/* The actions of a kind that it lacks, and why it lacks the first. */
static struct str cause_lacking(struct candidate *candidate, enum need_kind kind)
{
    struct lines actions = {.arena = candidate->scratch};
    struct str why = STR_EMPTY;
    struct str names;

    for (size_t i = 0; i < candidate->asked_count; i++) {
        const struct asked *asked = &candidate->asked[i];
        const struct decision *decision = asked->decision;
        if (asked->need->kind != kind || decision->answer != ANSWER_DENIED ||
            (asked->need->console_api && !str_equal(candidate->account->partition, STR("aws"))))
            continue;
        if (lines_add(&actions, asked->need->action) != RC_OK)
            return STR_EMPTY;
        if (why.len == 0 && decision->breaks < decision->check_count) {
            const struct check_step *check = &decision->checks[decision->breaks];
            why = check->check == CHECK_IDENTITY && check->statement == NULL
                      ? STR("no policy of the role allows it")
                      : check_words(candidate->scratch, check, asked->need->action);
        }
    }
    names = lines_joined(candidate->scratch, actions.items, actions.count, ACTIONS_SHOWN);
    if (names.at == NULL)
        return STR_EMPTY;
    return arena_printf(candidate->arena, "it may not call %.*s (%.*s)", SHOWN(names), SHOWN(why));
}

/* AWSSupportAccess as it was before 18 July 2025. */
static bool has_old_policy(const struct candidate *candidate)
{
    struct str arn = support_policy_arn(candidate->scratch, candidate->account);
    const struct entity *entity = &candidate->role->entity;

    for (size_t i = 0; i < entity->attached_count; i++) {
        const struct attached_policy *attached = &entity->attached[i];
        const struct policy_document *document = attached->policy == NULL ? NULL : attached->policy->document;
        if (!str_equal(attached->arn, arn) || document == NULL || document->unknown)
            continue;
        for (size_t k = 0; k < document->statement_count; k++) {
            if (match_action(&document->statements[k], STR("support-console:GetAccountState")) != TRI_FALSE)
                return false;
        }
        return true;
    }
    return false;
}

static struct str cause_no_console(struct candidate *candidate)
{
    struct str lacking = cause_lacking(candidate, NEED_CONSOLE);

    if (lacking.at == NULL || !has_old_policy(candidate))
        return lacking;
    candidate->remedy =
        STR("Collect the snapshot again: AWSSupportAccess has had the support-console actions since 18 July 2025.");
    return arena_printf(
        candidate->arena,
        "%.*s; the snapshot is old: AWSSupportAccess has had the support-console actions since 18 July 2025",
        SHOWN(lacking));
}

enum rc candidate_explain(struct candidate *candidate)
{
    enum rc rc = describe_people(candidate);

    if (rc != RC_OK)
        return rc;
    switch (candidate->verdict) {
    case VERDICT_TRUSTS_ANYONE: candidate->cause = cause_stranger(candidate); break;
    case VERDICT_NOBODY_CAN_ASSUME: candidate->cause = cause_nobody(candidate); break;
    case VERDICT_CANNOT_MANAGE_CASES: candidate->cause = cause_lacking(candidate, NEED_CASE); break;
    case VERDICT_NO_CONSOLE_ACCESS: candidate->cause = cause_no_console(candidate); break;
    case VERDICT_TOO_MUCH_ACCESS:
        candidate->cause = arena_printf(candidate->arena, "%zu action%s outside AWS Support that write%s, such as %.*s",
                                        candidate->extra_count, candidate->extra_count == 1 ? "" : "s",
                                        candidate->extra_count == 1 ? "s" : "", SHOWN(candidate->extra_first));
        break;
    case VERDICT_UNKNOWN:
        candidate->cause = candidate->missing.count > 0 ? candidate->missing.items[0]
                                                        : STR("something that the verdict needs is not known");
        break;
    case VERDICT_OK:
    case VERDICT_COUNT: candidate->cause = STR(""); break;
    }
    return candidate->cause.at == NULL ? RC_NO_MEMORY : RC_OK;
}
