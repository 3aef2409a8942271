/* SPDX-License-Identifier: Apache-2.0
 *
 * What a candidate cannot do of the job, by what takes it away, as a clause and with a remedy (support-rule.md,
 * verdicts 3 and 4).
 */
#include "rules/support_role_parts.h"

#include "policy/match.h"

#define ACTIONS_SHOWN 5
#define CLAUSES_SHOWN 2

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

struct str candidate_lacks_console(struct candidate *candidate)
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

struct str candidate_lacks_cases(struct candidate *candidate)
{
    return cause_lacking(candidate, NEED_CASE);
}
