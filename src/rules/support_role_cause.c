/* SPDX-License-Identifier: Apache-2.0
 *
 * Why a candidate has its verdict, as a clause that a person can act on (support-rule.md).
 */
#include "rules/support_role_parts.h"

#include "policy/match.h"

#define ACTIONS_SHOWN 5
#define CLAUSES_SHOWN 2
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

    candidate->people = STR("any AWS account in the world");
    if (comer == NULL)
        return STR("its trust policy lets strangers in");
    if (comer->way->from->kind != START_ANYONE)
        candidate->people = STR("anybody");
    if (comer->way->role_count > 1) {
        struct str name = comer->way->roles[0]->entity.name;
        return arena_printf(arena, "the way leads through role %.*s, whose trust policy lets strangers in",
                            SHOWN(name));
    }
    if (comer->guests)
        return STR("its trust policy lets the guests of an Amazon Cognito identity pool in (amr \"unauthenticated\")");
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
    if (start->kind == START_EXTERNAL)
        return start->principal;
    return short_arn(start->principal);
}

/* What the trust policy says of somebody, as a clause. */
static struct str refusal_by_trust(struct candidate *candidate, const struct edge *edge, const struct check_step *check)
{
    struct arena *arena = candidate->arena;
    struct str who = start_words(candidate->scratch, edge->from);
    struct str what = assume_operation(edge->from->caller.kind);

    if (edge->from->provider_missing) {
        candidate->remedy = STR("Let the trust policy name an identity provider that the account has.");
        return arena_printf(arena, "%.*s, which its trust policy names, is no identity provider of the account",
                            SHOWN(who));
    }
    if (check->effect == EFFECT_STEP_DENY)
        return arena_printf(arena, "its trust policy denies %.*s to %.*s", SHOWN(what), SHOWN(who));
    if (check->statement == NULL && check->effect == EFFECT_STEP_NONE && check->policy.len > 0)
        return arena_printf(arena, "its trust policy does not allow %.*s to %.*s", SHOWN(what), SHOWN(who));
    if (check->why.len > 0)
        return arena_printf(arena, "its trust policy does not let %.*s in (%.*s)", SHOWN(who),
                            SHOWN(check->why));
    return arena_printf(arena, "its trust policy does not let %.*s in", SHOWN(who));
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
        if (!deny)
            return arena_printf(arena, "no %s at %.*s allows %.*s to %.*s", check->check == CHECK_SCP ? "SCP" : "RCP",
                                SHOWN(check->policy), SHOWN(what), SHOWN(who));
        return arena_printf(arena, "the %s %.*s denies %.*s to %.*s", check->check == CHECK_SCP ? "SCP" : "RCP",
                            SHOWN(check->policy), SHOWN(what), SHOWN(who));
    case CHECK_IDENTITY:
        if (deny) {
            candidate->remedy = arena_printf(arena, "Take away what denies %.*s on this role to %.*s.", SHOWN(what),
                                             SHOWN(who));
            return arena_printf(arena, "the policy %.*s denies %.*s to %.*s", SHOWN(check->policy), SHOWN(what),
                                SHOWN(who));
        }
        candidate->remedy =
            arena_printf(arena, "Give %.*s a policy that allows %.*s on this role.", SHOWN(who), SHOWN(what));
        if (check->statement != NULL)
            return arena_printf(arena, "the policy %.*s does not allow %.*s to %.*s: %.*s", SHOWN(check->policy),
                                SHOWN(what), SHOWN(who), SHOWN(check->why));
        return arena_printf(arena, "no policy of %.*s allows %.*s on it", SHOWN(who), SHOWN(what));
    case CHECK_RESOURCE:
    case CHECK_SESSION:
    case CHECK_COUNT: break;
    }
    return refusal_by_trust(candidate, edge, check);
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

/* Who comes in, or may, and is no person. */
static struct str cause_machines(struct candidate *candidate)
{
    struct lines lines = {.arena = candidate->scratch};
    struct str names;

    for (size_t i = 0; i < candidate->comer_count; i++) {
        const struct start *start = candidate->comers[i].way->from;
        if (candidate->comers[i].person)
            continue;
        if (start->kind == START_USER) {
            candidate->remedy = arena_printf(
                candidate->arena, "Let a person assume the role who can sign in, or give user %.*s a password.",
                SHOWN(start->user->entity.name));
            return arena_printf(candidate->arena, "user %.*s has neither a password nor an active access key",
                                SHOWN(start->user->entity.name));
        }
        if (lines_add(&lines, short_arn(start->principal)) != RC_OK)
            return STR_EMPTY;
    }
    if (lines.count == 0)
        return STR("its trust policy lets nobody in");
    names = lines_joined(candidate->scratch, lines.items, lines.count, PEOPLE_SHOWN);
    return names.at == NULL ? STR_EMPTY
                            : arena_printf(candidate->arena, "its trust policy lets in only %.*s, which %s", SHOWN(names),
                                           lines.count == 1 ? "is no person" : "are no persons");
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

/* Whether some policy of the role allows the action under conditions, which then hold for nobody who comes in. */
static bool allows_under_conditions(const struct candidate *candidate, struct str action)
{
    const struct layer *identity = &candidate->role->entity.identity;

    for (size_t i = 0; i < identity->count; i++) {
        const struct policy_document *document = identity->policies[i].document;
        for (size_t k = 0; document != NULL && k < document->statement_count; k++) {
            const struct policy_statement *statement = &document->statements[k];
            if (statement->effect == EFFECT_ALLOW && statement->atom_count > 0 &&
                match_action(statement, action) == TRI_TRUE)
                return true;
        }
    }
    return false;
}

/* What takes some actions away, as a clause: "its boundary B does not allow support:CreateCase". */
static struct str loss(struct candidate *candidate, const struct check_step *check, const struct lines *actions,
                       struct str names)
{
    struct arena *arena = candidate->arena;
    struct str label = statement_label(candidate->scratch, check->policy, check->statement);
    struct str policy = last_name(check->policy);

    switch (check->check) {
    case CHECK_BOUNDARY:
        if (check->effect == EFFECT_STEP_DENY)
            return arena_printf(arena, "its boundary %.*s denies %.*s", SHOWN(policy), SHOWN(names));
        return arena_printf(arena, "its boundary %.*s does not allow %.*s", SHOWN(policy), SHOWN(names));
    case CHECK_SCP:
    case CHECK_RCP: {
        const char *word = check->check == CHECK_SCP ? "SCP" : "RCP";
        if (check->effect == EFFECT_STEP_DENY)
            return arena_printf(arena, "the %s %.*s denies %.*s", word, SHOWN(label), SHOWN(names));
        return arena_printf(arena, "no %s at %.*s allows %.*s", word, SHOWN(check->policy), SHOWN(names));
    }
    case CHECK_IDENTITY:
        if (check->effect == EFFECT_STEP_DENY)
            return arena_printf(arena, "its policy statement %.*s denies %.*s", SHOWN(label), SHOWN(names));
        if (check->statement == NULL)
            return arena_printf(arena, "no policy of the role allows %.*s%s", SHOWN(names),
                                allows_under_conditions(candidate, actions->items[0])
                                    ? " under conditions that its people can meet"
                                    : "");
        return arena_printf(arena, "its policy statement %.*s does not allow %.*s: %.*s", SHOWN(label), SHOWN(names),
                            SHOWN(check->why));
    case CHECK_RESOURCE:
    case CHECK_SESSION:
    case CHECK_COUNT: break;
    }
    return arena_printf(arena, "it may not call %.*s", SHOWN(names));
}

static struct str remedy_for_loss(struct candidate *candidate, const struct check_step *check)
{
    struct arena *arena = candidate->arena;
    struct str policy = last_name(check->policy);
    struct str label = statement_label(candidate->scratch, check->policy, check->statement);

    if (check->check == CHECK_BOUNDARY)
        return arena_printf(arena, "Let the boundary %.*s allow these actions, or give the role another boundary.",
                            SHOWN(policy));
    if (check->check == CHECK_SCP || check->check == CHECK_RCP)
        return STR("Let the organization's policies allow these actions to the role.");
    if (check->effect == EFFECT_STEP_DENY)
        return arena_printf(arena, "Remove the Deny %.*s, which takes these actions away.", SHOWN(label));
    if (check->statement != NULL)
        return arena_printf(arena, "Change the conditions of %.*s, or attach AWSSupportAccess to the role.",
                            SHOWN(label));
    return STR_EMPTY;
}

static const struct check_step *breaking(const struct decision *decision)
{
    return decision->breaks < decision->check_count ? &decision->checks[decision->breaks] : NULL;
}

static bool is_lacking(const struct candidate *candidate, const struct asked *asked, enum need_kind kind)
{
    return asked->need->kind == kind && asked->decision->answer == ANSWER_DENIED &&
           !(asked->need->console_api && !str_equal(candidate->account->partition, STR("aws")));
}

static bool breaks_alike(const struct check_step *a, const struct check_step *b)
{
    return a == b || (a != NULL && b != NULL && a->check == b->check && a->effect == b->effect &&
                      a->statement == b->statement && str_equal(a->policy, b->policy));
}

/* The clause for all that the check of `first` takes away. */
static enum rc add_loss(struct candidate *candidate, enum need_kind kind, const struct check_step *first,
                        struct lines *clauses)
{
    struct lines actions = {.arena = candidate->scratch};
    struct str names;

    for (size_t i = 0; i < candidate->asked_count; i++) {
        const struct asked *asked = &candidate->asked[i];
        if (!is_lacking(candidate, asked, kind) || !breaks_alike(breaking(asked->decision), first))
            continue;
        enum rc rc = lines_add(&actions, asked->need->action);
        if (rc != RC_OK)
            return rc;
    }
    names = lines_joined(candidate->scratch, actions.items, actions.count, ACTIONS_SHOWN);
    if (names.at == NULL)
        return RC_NO_MEMORY;
    if (first == NULL)
        return lines_add(clauses, arena_printf(candidate->arena, "it may not call %.*s", SHOWN(names)));
    if (clauses->count == 0)
        candidate->remedy = remedy_for_loss(candidate, first);
    return lines_add(clauses, loss(candidate, first, &actions, names));
}

/* The actions of a kind that it lacks, by what takes them away. */
static struct str cause_lacking(struct candidate *candidate, enum need_kind kind)
{
    struct lines clauses = {.arena = candidate->scratch};

    for (size_t i = 0; i < candidate->asked_count; i++) {
        const struct asked *asked = &candidate->asked[i];
        bool seen = false;
        for (size_t k = 0; k < i && !seen; k++)
            seen = is_lacking(candidate, &candidate->asked[k], kind) &&
                   breaks_alike(breaking(candidate->asked[k].decision), breaking(asked->decision));
        if (is_lacking(candidate, asked, kind) && !seen &&
            add_loss(candidate, kind, breaking(asked->decision), &clauses) != RC_OK)
            return STR_EMPTY;
    }
    return lines_joined(candidate->arena, clauses.items, clauses.count, CLAUSES_SHOWN);
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

/* ---- What it can do besides ---- */

static struct str cause_too_much(struct candidate *candidate)
{
    struct arena *arena = candidate->arena;
    const struct lines *examples = &candidate->extra_examples;
    struct str names = lines_joined(candidate->scratch, examples->items, examples->count, ACTIONS_SHOWN);

    if (names.at == NULL)
        return STR_EMPTY;
    if (candidate->extra_count > examples->count)
        return arena_printf(arena, "it may call %zu actions that write outside AWS Support, such as %.*s",
                            candidate->extra_count, SHOWN(names));
    return arena_printf(arena, "it may call %.*s, which write%s outside AWS Support", SHOWN(names),
                        examples->count == 1 ? "s" : "");
}

/* ---- What is not known ---- */

static bool speaks_of_organizations(const struct candidate *candidate)
{
    if (candidate->account->organization.known)
        return false;
    for (size_t i = 0; i < candidate->missing.count; i++) {
        if (str_contains(candidate->missing.items[i], STR(".aws:PrincipalOrg")) ||
            str_contains(candidate->missing.items[i], STR(".aws:ResourceOrg")))
            return true;
    }
    return false;
}

static bool snapshot_has_gaps(const struct account *account)
{
    for (size_t i = 0; i < account->warning_count; i++) {
        struct str code = str_of(account->warnings[i].code);
        if (str_equal(code, STR("policy-document-missing")) || str_equal(code, STR("truncated")) ||
            str_equal(code, STR("section-missing")))
            return true;
    }
    return false;
}

/* "trust: Statement[0]…" is the role's own where nobody undecided comes by way of another role. */
static struct str missing_words(struct candidate *candidate, struct str line)
{
    static const struct str trust = {"trust: ", 7};

    for (size_t i = 0; i < candidate->comer_count; i++) {
        if (!candidate->comers[i].sure && candidate->comers[i].way->role_count > 1)
            return line;
    }
    if (!str_starts_with(line, trust))
        return line;
    return arena_printf(candidate->arena, "its trust policy, %.*s", SHOWN(str_from(line, trust.len)));
}

static struct str cause_unknown(struct candidate *candidate)
{
    if (speaks_of_organizations(candidate))
        candidate->remedy = STR("Add to the snapshot what aws organizations describe-organization prints, as "
                                "describe-organization.json.");
    else if (!snapshot_has_gaps(candidate->account))
        candidate->remedy = STR("Settle by hand what the evidence names as not known, or write the policy so that "
                                "nothing hangs on it.");
    return candidate->missing.count > 0 ? missing_words(candidate, candidate->missing.items[0])
                                        : STR("something that the verdict needs is not known");
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
    case VERDICT_TOO_MUCH_ACCESS: candidate->cause = cause_too_much(candidate); break;
    case VERDICT_UNKNOWN: candidate->cause = cause_unknown(candidate); break;
    case VERDICT_OK:
    case VERDICT_COUNT: candidate->cause = STR(""); break;
    }
    return candidate->cause.at == NULL || (candidate->remedy.len > 0 && candidate->remedy.at == NULL) ? RC_NO_MEMORY
                                                                                                       : RC_OK;
}
