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
        return lines_add(lines, arena_printf(candidate->arena, "people of %.*s",
                                             SHOWN(candidate_short_arn(candidate, start->principal))));
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
        struct str name = candidate_role_name(candidate, comer->way->roles[0]);
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

static struct str start_words(const struct candidate *candidate, const struct start *start)
{
    const struct entity *entity = start->user != NULL   ? &start->user->entity
                                  : start->role != NULL ? &start->role->entity
                                                        : NULL;

    if (entity != NULL && str_equal(start->caller.account, candidate->account->id))
        return arena_printf(candidate->scratch, "%s %.*s", start->user != NULL ? "user" : "role", SHOWN(entity->name));
    if (start->kind == START_EXTERNAL)
        return start->principal;
    return candidate_short_arn(candidate, start->principal);
}

/* How a trust policy that allows the action to somebody under conditions, which do not hold, does so. */
enum demand {
    DEMAND_NOTHING,
    DEMAND_OTHER,
    DEMAND_MFA
};

static bool asks_for_mfa(const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->atom_count; i++) {
        if (str_starts_with(statement->atoms[i].key, STR("aws:multifactorauth")))
            return true;
    }
    return false;
}

static enum rc demand_of(struct candidate *candidate, const struct edge *edge, enum demand *out)
{
    const struct policy_document *trust = edge->to->trust;
    struct str what = assume_operation(edge->from->caller.kind);

    *out = DEMAND_NOTHING;
    for (size_t i = 0; trust != NULL && i < trust->statement_count && *out != DEMAND_MFA; i++) {
        const struct policy_statement *statement = &trust->statements[i];
        struct principal_match match = {0};
        enum rc rc;
        if (statement->effect != EFFECT_ALLOW || statement->atom_count == 0 ||
            match_action(statement, what) != TRI_TRUE)
            continue;
        rc = match_principal(trust, statement, &edge->from->caller, candidate->account->id, candidate->scratch, &match);
        if (rc != RC_OK)
            return rc;
        if (match.any == TRI_TRUE)
            *out = asks_for_mfa(statement) ? DEMAND_MFA : DEMAND_OTHER;
    }
    return RC_OK;
}

static struct str refusal_by_silence(struct candidate *candidate, const struct edge *edge)
{
    struct arena *arena = candidate->arena;
    struct str who = start_words(candidate, edge->from);
    struct str what = assume_operation(edge->from->caller.kind);
    enum demand demand = DEMAND_NOTHING;

    if (demand_of(candidate, edge, &demand) != RC_OK)
        return STR_EMPTY;
    if (demand == DEMAND_MFA && edge->from->kind != START_USER) {
        candidate->remedy = STR("Leave MFA to the identity provider: ask for none of AWS's own in the trust policy.");
        return arena_printf(arena, "its trust policy asks for MFA, which no session of %.*s carries", SHOWN(who));
    }
    if (demand != DEMAND_NOTHING)
        candidate->remedy =
            arena_printf(arena, "Change the conditions of the trust policy so that %.*s can meet them.", SHOWN(who));
    return arena_printf(arena, "its trust policy does not allow %.*s to %.*s%s", SHOWN(what), SHOWN(who),
                        demand == DEMAND_NOTHING ? "" : " under conditions that can hold for it");
}

/* What the trust policy says of somebody, as a clause. */
static struct str refusal_by_trust(struct candidate *candidate, const struct edge *edge, const struct check_step *check)
{
    struct arena *arena = candidate->arena;
    struct str who = start_words(candidate, edge->from);
    struct str what = assume_operation(edge->from->caller.kind);

    if (edge->from->provider_missing) {
        candidate->remedy = STR("Let the trust policy name an identity provider that the account has.");
        return arena_printf(arena, "%.*s, which its trust policy names, is no identity provider of the account",
                            SHOWN(who));
    }
    if (check->effect == EFFECT_STEP_DENY)
        return arena_printf(arena, "its trust policy denies %.*s to %.*s", SHOWN(what), SHOWN(who));
    if (check->statement == NULL && check->effect == EFFECT_STEP_NONE && check->policy.len > 0)
        return refusal_by_silence(candidate, edge);
    if (check->why.len > 0)
        return arena_printf(arena, "its trust policy does not let %.*s in (%.*s)", SHOWN(who), SHOWN(check->why));
    return arena_printf(arena, "its trust policy does not let %.*s in", SHOWN(who));
}

/* The check that shuts an edge, as a clause. */
static struct str refusal(struct candidate *candidate, const struct edge *edge, const struct check_step *check)
{
    struct arena *arena = candidate->arena;
    struct str who = start_words(candidate, edge->from);
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
            candidate->remedy =
                arena_printf(arena, "Take away what denies %.*s on this role to %.*s.", SHOWN(what), SHOWN(who));
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

static bool names_account(const struct candidate *candidate, struct str account)
{
    const struct policy_document *trust = candidate->role->trust;

    for (size_t i = 0; trust != NULL && i < trust->statement_count; i++) {
        for (size_t k = 0; k < trust->statements[i].principal_count; k++) {
            const struct policy_principal *entry = &trust->statements[i].principals[k];
            if (trust->statements[i].effect != EFFECT_DENY && entry->kind == ENTRY_ACCOUNT &&
                str_equal(entry->account, account))
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
            struct str who = start_words(candidate, start);
            candidate->remedy = arena_printf(
                candidate->arena, "Let a person assume the role who can sign in, or give %.*s a password.", SHOWN(who));
            return arena_printf(candidate->arena, "%.*s has neither a password nor an active access key", SHOWN(who));
        }
        if (lines_add(&lines, candidate_short_arn(candidate, start->principal)) != RC_OK)
            return STR_EMPTY;
    }
    if (lines.count == 0)
        return STR("its trust policy lets nobody in");
    names = lines_joined(candidate->scratch, lines.items, lines.count, PEOPLE_SHOWN);
    return names.at == NULL ? STR_EMPTY
                            : arena_printf(candidate->arena, "its trust policy lets in only %.*s, which %s",
                                           SHOWN(names), lines.count == 1 ? "is no person" : "are no persons");
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
    if (candidate->comer_count == 0 && names_account(candidate, candidate->account->id)) {
        candidate->remedy = STR("Give the people who shall use it a policy that allows sts:AssumeRole on this role.");
        return STR(
            "its trust policy names the account, and no user or role has a policy that allows sts:AssumeRole on it");
    }
    for (size_t i = 0; candidate->comer_count == 0 && i < candidate->ways.followed_count; i++) {
        struct str account = candidate->ways.followed[i];
        if (!names_account(candidate, account))
            continue;
        candidate->remedy = STR("Give the people who shall use it a policy that allows sts:AssumeRole on this role.");
        return arena_printf(candidate->arena,
                            "its trust policy names account %.*s, where nobody has a policy that allows "
                            "sts:AssumeRole on it",
                            SHOWN(account));
    }
    if (candidate->comer_count == 0 && candidate->ways.deleted_count > 0)
        return arena_printf(candidate->arena, "its trust policy names only users or roles that were deleted (%.*s)",
                            SHOWN(candidate->ways.deleted[0]));
    return cause_machines(candidate);
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
            str_equal(code, STR("section-missing")) || str_equal(code, STR("group-missing")))
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
    case VERDICT_CANNOT_MANAGE_CASES: candidate->cause = candidate_lacks_cases(candidate); break;
    case VERDICT_NO_CONSOLE_ACCESS: candidate->cause = candidate_lacks_console(candidate); break;
    case VERDICT_TOO_MUCH_ACCESS: candidate->cause = cause_too_much(candidate); break;
    case VERDICT_UNKNOWN: candidate->cause = cause_unknown(candidate); break;
    case VERDICT_OK:
    case VERDICT_COUNT: candidate->cause = STR(""); break;
    }
    return candidate->cause.at == NULL || (candidate->remedy.len > 0 && candidate->remedy.at == NULL) ? RC_NO_MEMORY
                                                                                                      : RC_OK;
}
