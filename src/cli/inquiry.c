/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests of one role or user.
 *
 * AWS: AWS STS API Reference, AssumeRole; IAM User Guide, Cross-account policy evaluation logic.
 */
#include "cli/inquiry.h"

#include "cli/asking.h"
#include "policy/arn.h"

enum rc inquiry_new(struct arena *arena, struct account *account, struct explained entity, int64_t now,
                    const struct graph_peers *peers, struct inquiry *out)
{
    *out = (struct inquiry){.arena = arena, .account = account, .entity = entity, .peers = peers, .now = now};
    enum rc rc = graph_new(arena, account, now, peers, &out->graph);
    if (rc != RC_OK)
        return rc;
    if (entity.user != NULL) {
        account_user_caller(account, entity.user, &out->caller);
        return RC_OK;
    }
    account_role_caller(account, entity.role, &out->caller);
    return graph_origins(out->graph, entity.role, &out->origins);
}

static enum rc ask_target(const struct inquiry *inquiry, struct str action, struct str resource, bool assumption,
                          const struct target *target, struct explain_action *out)
{
    struct decision *decision = ARENA_NEW(inquiry->arena, struct decision);
    struct step step = {.caller = &inquiry->caller,
                        .action = action,
                        .target = target,
                        .assumption = assumption,
                        .origins = inquiry->origins};
    struct question question = {.steps = &step, .count = 1, .now = inquiry->now};
    if (decision == NULL)
        return RC_NO_MEMORY;
    enum rc rc = decide(inquiry->arena, &question, decision);
    return rc == RC_OK ? answer_action(inquiry->arena, action, resource, decision, out) : rc;
}

/* An answer that no policy gives. */
static enum rc answer_plainly(struct arena *arena, struct str action, struct str resource, bool known, const char *why,
                              struct explain_action *out)
{
    struct finding_step *step = ARENA_NEW(arena, struct finding_step);
    if (step == NULL)
        return RC_NO_MEMORY;
    *step = (struct finding_step){
        .check = STR("trust"), .effect = known ? STR("none") : STR("unknown"), .why = str_of(why)};
    *out = (struct explain_action){.action = action,
                                   .resource = resource,
                                   .decision = known ? STR("denied") : STR("unknown"),
                                   .steps = step,
                                   .step_count = 1};
    return RC_OK;
}

/* ---- Assumptions ---- */

/* Whether all roles of the account are in the dump. */
static bool roles_are_whole(const struct account *account)
{
    return account->has_roles && !account->truncated;
}

/* The other account may be in the input; then another question has the answer. */
static enum rc note_where_to_ask(const struct inquiry *inquiry, struct str role, struct str account,
                                 struct explain_action *out)
{
    enum peer_state state = PEER_ABSENT;
    struct str *note = ARENA_NEW(inquiry->arena, struct str);
    if (note == NULL)
        return RC_NO_MEMORY;
    enum rc rc = inquiry->peers == NULL ? RC_OK : inquiry->peers->find(inquiry->peers->self, account, &state, NULL);
    if (rc != RC_OK || !str_equal(out->decision, STR("unknown")))
        return rc;
    *note = state == PEER_FOUND
                ? arena_printf(inquiry->arena,
                               "the account of the role is in the input: rolecall who-can sts:AssumeRole %.*s",
                               (int)role.len, role.at)
                : STR("the account of the role is not in the input, so its trust policy is not seen");
    if (note->at == NULL)
        return RC_NO_MEMORY;
    out->notes = note;
    out->note_count = 1;
    return RC_OK;
}

/* A role whose account is not the one that was read: its trust policy is there, and what it says is not asked. */
static enum rc ask_elsewhere(const struct inquiry *inquiry, struct str action, struct str role, struct str account,
                             struct explain_action *out)
{
    static const struct policy_ref unseen = {.name = {"the role's trust policy", 23}};
    struct target *target = ARENA_NEW(inquiry->arena, struct target);
    if (target == NULL)
        return RC_NO_MEMORY;
    *target = (struct target){.kind = RESOURCE_ARN,
                              .arn = role,
                              .account = account,
                              .is_role = true,
                              .policy = {.given = true, .policies = &unseen, .count = 1},
                              .policy_seen = true};
    enum rc rc = ask_target(inquiry, action, role, true, target, out);
    return rc == RC_OK ? note_where_to_ask(inquiry, role, account, out) : rc;
}

static enum rc ask_role(const struct inquiry *inquiry, struct str action, const struct role *role,
                        struct explain_action *out)
{
    struct target *target = ARENA_NEW(inquiry->arena, struct target);
    if (target == NULL)
        return RC_NO_MEMORY;
    account_role_target(inquiry->account, role, target);
    return ask_target(inquiry, action, role->entity.arn, true, target, out);
}

enum rc inquiry_ask(const struct inquiry *inquiry, struct str action, struct str resource, struct explain_action *out)
{
    const struct role *role = asking_is_assumption(action) ? account_role(inquiry->account, resource) : NULL;
    struct target *target = ARENA_NEW(inquiry->arena, struct target);
    struct arn arn;
    if (target == NULL)
        return RC_NO_MEMORY;
    if (role != NULL)
        return ask_role(inquiry, action, role, out);
    if (asking_is_assumption(action) && arn_read(resource, &arn) && str_equal(arn.service, STR("iam")) &&
        str_starts_with(arn.resource, STR("role/"))) {
        if (!str_equal(arn.account, inquiry->account->id))
            return ask_elsewhere(inquiry, action, resource, arn.account, out);
        return answer_plainly(inquiry->arena, action, resource, roles_are_whole(inquiry->account),
                              "the snapshot has no such role", out);
    }
    graph_request_target(inquiry->graph, action, resource, target);
    return ask_target(inquiry, action, resource, false, target, out);
}

enum rc inquiry_ask_roles(const struct inquiry *inquiry, struct str action, const struct explain_action **out,
                          size_t *count)
{
    const struct account *account = inquiry->account;
    struct explain_action *actions = ARENA_ARRAY(inquiry->arena, account->role_count + 1, struct explain_action);
    size_t used = 0;
    enum rc rc = actions == NULL ? RC_NO_MEMORY : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < account->role_count; i++) {
        rc = ask_role(inquiry, action, &account->roles[i], &actions[used]);
        if (rc == RC_OK && !str_equal(actions[used].decision, STR("denied")))
            used++;
    }
    if (rc == RC_OK && used == 0) {
        bool whole = roles_are_whole(account);
        rc = answer_plainly(inquiry->arena, action, STR_EMPTY, whole,
                            whole ? "no role of the account lets it in" : "not all roles are in the snapshot", actions);
        used = 1;
    }
    *out = actions;
    *count = used;
    return rc;
}
