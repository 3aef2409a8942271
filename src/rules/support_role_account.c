/* SPDX-License-Identifier: Apache-2.0
 *
 * What the account has beside its candidates: who holds AWSSupportAccess, what the CIS procedure and Security
 * Hub would see, and the context that the finding carries (support-rule.md).
 *
 * AWS: IAM API Reference, ListEntitiesForPolicy; Security Hub, IAM.18 (AWS Config rule iam-policy-in-use);
 * AWS Support User Guide, "Using service-linked roles for AWS Support"; AWS Support plans.
 */
#include "rules/support_role_parts.h"

struct str support_policy_arn(struct arena *arena, const struct account *account)
{
    return arena_printf(arena, "arn:%.*s:iam::aws:policy/AWSSupportAccess", SHOWN(account->partition));
}

static bool has_attached(const struct entity *entity, struct str arn)
{
    for (size_t i = 0; i < entity->attached_count; i++) {
        if (str_equal(entity->attached[i].arn, arn))
            return true;
    }
    return false;
}

static bool has_member(const struct account *account, const struct group *group)
{
    for (size_t i = 0; i < account->user_count; i++) {
        for (size_t k = 0; k < account->users[i].group_count; k++) {
            if (account->users[i].groups[k] == group)
                return true;
        }
    }
    return false;
}

/* ---- Who holds the policy ---- */

static void look_at_roles(const struct account *account, struct str arn, struct surroundings *out)
{
    for (size_t i = 0; i < account->role_count; i++) {
        const struct role *role = &account->roles[i];
        bool attached = has_attached(&role->entity, arn);
        if (!attached && !str_equal(role->entity.boundary_arn, arn))
            continue;
        if (out->role == NULL || (out->role_by_boundary && attached) ||
            (out->role_by_boundary == !attached && str_compare(role->entity.arn, out->role->entity.arn) < 0)) {
            out->role = role;
            out->role_by_boundary = !attached;
        }
    }
}

static enum rc look_at_others(struct arena *arena, const struct account *account, struct str arn,
                              struct surroundings *out)
{
    for (size_t i = 0; i < account->user_count && out->holder.len == 0; i++) {
        const struct entity *user = &account->users[i].entity;
        if (!has_attached(user, arn) && !str_equal(user->boundary_arn, arn))
            continue;
        out->holder = arena_printf(arena, "user %.*s", SHOWN(user->name));
        out->holder_by_boundary = !has_attached(user, arn);
    }
    for (size_t i = 0; i < account->group_count && out->holder.len == 0; i++) {
        const struct group *group = &account->groups[i];
        if (has_attached(&group->entity, arn) && has_member(account, group))
            out->holder = arena_printf(arena, "group %.*s", SHOWN(group->entity.name));
    }
    return out->holder.len > 0 && out->holder.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- Who may create cases without a role ---- */

static enum rc may_create(struct arena *scratch, const struct account *account, const struct caller *caller,
                          int64_t now, enum answer *out)
{
    struct target nothing;
    struct step step = {.caller = caller, .action = support_candidate_actions[0], .target = &nothing};
    struct question question = {.steps = &step, .count = 1, .now = now};
    struct decision decision = {0};
    enum rc rc;

    step.origins.user = true;
    account_plain_target(account, RESOURCE_NONE, STR_EMPTY, &nothing);
    arena_reset(scratch);
    rc = decide(scratch, &question, &decision);
    if (rc == RC_OK)
        *out = decision.answer;
    return rc;
}

/* The search for one who needs no role: first those who have the policy, then those who may create cases anyhow. */
struct creator_search {
    struct arena *arena, *scratch;
    const struct account *account;
    int64_t now;
    struct str policy;
    bool by_policy;
    struct surroundings *out;
};

static enum rc look_at_creator(struct creator_search *s, const char *word, const struct entity *entity,
                               const struct caller *caller)
{
    enum tri granted = TRI_FALSE;
    enum answer creates = ANSWER_DENIED;
    enum rc rc = RC_OK;

    if (s->by_policy) {
        creates = has_attached(entity, s->policy) ? ANSWER_ALLOWED : ANSWER_DENIED;
    } else {
        arena_reset(s->scratch);
        rc = identity_grants(&entity->identity, s->scratch, NULL, NULL, NULL, &granted);
        if (rc == RC_OK && granted != TRI_FALSE)
            rc = may_create(s->scratch, s->account, caller, s->now, &creates);
    }
    if (rc != RC_OK || creates == ANSWER_DENIED)
        return rc;
    if (creates == ANSWER_UNKNOWN) {
        if (s->out->perhaps.len > 0)
            return RC_OK;
        s->out->perhaps = arena_printf(s->arena, "%s %.*s", word, SHOWN(entity->name));
        return s->out->perhaps.at == NULL ? RC_NO_MEMORY : RC_OK;
    }
    s->out->creator_has_policy = s->by_policy;
    s->out->creator = arena_printf(s->arena, "%s %.*s", word, SHOWN(entity->name));
    return s->out->creator.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* A group judged by what it gives: as a user whom it alone gives rights. */
static struct caller group_caller(const struct account *account, const struct group *group)
{
    return (struct caller){
        .kind = CALLER_USER,
        .partition = account->partition,
        .account = account->id,
        .organization = account->organization,
        .identity = group->entity.identity,
    };
}

static enum rc look_at_everybody(struct creator_search *s)
{
    const struct account *account = s->account;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < account->user_count && rc == RC_OK && s->out->creator.len == 0; i++) {
        struct caller caller;
        account_user_caller(account, &account->users[i], &caller);
        rc = look_at_creator(s, "user", &account->users[i].entity, &caller);
    }
    for (size_t i = 0; i < account->group_count && rc == RC_OK && s->out->creator.len == 0; i++) {
        struct caller caller = group_caller(account, &account->groups[i]);
        rc = look_at_creator(s, "group", &account->groups[i].entity, &caller);
    }
    return rc;
}

enum rc surroundings_look_for_creator(struct arena *arena, struct account *account, int64_t now,
                                      struct surroundings *out)
{
    struct creator_search s = {
        .arena = arena, .scratch = arena_new(0), .account = account, .now = now, .by_policy = true, .out = out};
    enum rc rc = RC_NO_MEMORY;

    s.policy = support_policy_arn(arena, account);
    if (s.scratch == NULL || s.policy.at == NULL)
        goto out;
    rc = look_at_everybody(&s);
    s.by_policy = false;
    if (rc == RC_OK && out->creator.len == 0)
        rc = look_at_everybody(&s);
out:
    arena_free(s.scratch);
    return rc;
}

/* ---- Context ---- */

static bool is_support_linked(struct str name)
{
    static const struct str names[] = {
        {"AWSServiceRoleForSupport", 24},
        {"AWSServiceRoleForTrustedAdvisor", 31},
        {"AWSServiceRoleForTrustedAdvisorReporting", 40},
        {"AWSServiceRoleForSupportPlans", 29},
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (str_equal(name, names[i]))
            return true;
    }
    return false;
}

static const char *plan_note(const struct account *account)
{
    switch (account->support_plan) {
    case SUPPORT_PLAN_API: return "the support plan includes the Support API";
    case SUPPORT_PLAN_NO_API:
        return "the support plan has no Support API (Basic or Developer), so cases are managed in the Support Center "
               "alone: account, billing and quota cases, and with Developer technical ones; this fails nothing";
    case SUPPORT_PLAN_UNKNOWN: break;
    }
    return NULL;
}

/* What the snapshot tells of the plan, in one line; nothing where it was not asked. */
static enum rc add_plan_note(const struct account *account, struct lines *notes)
{
    const char *plan = plan_note(account);

    if (plan != NULL)
        return lines_add(notes, str_of(plan));
    if (account->support_plan_note.len == 0)
        return RC_OK;
    return lines_add(
        notes, arena_printf(notes->arena, "the support plan is not known: %.*s", SHOWN(account->support_plan_note)));
}

static enum rc add_notes(const struct account *account, bool policy_on_role, struct lines *notes)
{
    enum rc rc = RC_OK;

    if (!account->scps.known)
        rc = lines_add(notes, STR("no SCP is known: verdicts hold for the account's own policies"));
    else
        rc = lines_add(notes, account->scps.count > 0 ? STR("SCPs are known and counted")
                                                      : STR("no SCP applies to the account"));
    if (rc == RC_OK)
        rc = add_plan_note(account, notes);
    for (size_t i = 0; i < account->role_count && rc == RC_OK; i++) {
        const struct role *role = &account->roles[i];
        if (role->service_linked && is_support_linked(role->entity.name))
            rc = lines_add(notes,
                           arena_printf(notes->arena, "%.*s is a service-linked role: AWS's own, never a support role",
                                        SHOWN(role->entity.name)));
    }
    if (rc == RC_OK)
        rc = lines_add(notes, STR("AWS Support has no resource-level permissions: who may read one case may read all, "
                                  "attachments included"));
    if (rc == RC_OK && policy_on_role)
        rc = lines_add(notes,
                       STR("AWSSupportAccess also refreshes Trusted Advisor checks, starts AI interactions and closes "
                           "anybody's case; it does not change support plans, permit AWS to act on data, set up the "
                           "Support App or open the Trusted Advisor console"));
    return rc;
}

enum rc surroundings_look(struct arena *arena, struct account *account, struct surroundings *out)
{
    struct str policy = support_policy_arn(arena, account);
    enum rc rc;

    *out = (struct surroundings){
        .roles_complete = account->has_roles && !account->truncated,
        .others_complete = account->has_users && account->has_groups && !account->truncated,
        .notes = {.arena = arena},
    };
    if (policy.at == NULL)
        return RC_NO_MEMORY;
    look_at_roles(account, policy, out);
    rc = look_at_others(arena, account, policy, out);
    return rc == RC_OK ? add_notes(account, out->role != NULL && !out->role_by_boundary, &out->notes) : rc;
}
