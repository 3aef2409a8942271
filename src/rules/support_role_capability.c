/* SPDX-License-Identifier: Apache-2.0
 *
 * Verdicts 3 and 4: can a person's session see a case through, by the API and in the Support Center?
 * (support-rule.md)
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center"; Service Authorization Reference, AWS
 * Support and AWS Support Console.
 */
#include "rules/support_role_parts.h"

/* Outside partition aws, support-console is documented nowhere. */
static bool asked_for(const struct candidate *candidate, const struct need *need)
{
    return !need->console_api || str_equal(candidate->account->partition, STR("aws"));
}

static enum rc ask(struct candidate *candidate, const struct caller *session, const struct target *nothing,
                   const struct need *need, const struct decision **out)
{
    struct step step = {.caller = session, .action = need->action, .target = nothing, .origins = candidate->origins};
    struct question question = {.steps = &step, .count = 1, .now = candidate->options->now};
    struct decision *decision = ARENA_NEW(candidate->scratch, struct decision);
    enum rc rc;

    if (decision == NULL)
        return RC_NO_MEMORY;
    rc = decide(candidate->scratch, &question, decision);
    if (rc == RC_OK)
        *out = decision;
    return rc;
}

static enum tri lacks(enum answer answer)
{
    return answer == ANSWER_DENIED ? TRI_TRUE : answer == ANSWER_UNKNOWN ? TRI_UNKNOWN : TRI_FALSE;
}

static enum rc add_conditions(struct candidate *candidate, const struct decision *decision)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < decision->condition_count && rc == RC_OK; i++)
        rc = lines_add(&candidate->conditions,
                       arena_printf(candidate->arena, "to use AWS Support: %.*s", SHOWN(decision->conditions[i].text)));
    return rc;
}

enum rc candidate_judge_capability(struct candidate *candidate)
{
    struct caller *session = ARENA_NEW(candidate->scratch, struct caller);
    struct target *nothing = ARENA_NEW(candidate->scratch, struct target);

    candidate->asked = ARENA_ARRAY(candidate->scratch, support_need_count, struct asked);
    if (session == NULL || nothing == NULL || candidate->asked == NULL)
        return RC_NO_MEMORY;
    account_role_caller(candidate->account, candidate->role, session);
    account_plain_target(candidate->account, RESOURCE_NONE, STR_EMPTY, nothing);
    for (size_t i = 0; i < support_need_count; i++) {
        const struct need *need = &support_needs[i];
        struct asked *asked = &candidate->asked[candidate->asked_count++];
        enum rc rc = ask(candidate, session, nothing, need, &asked->decision);
        if (rc != RC_OK)
            return rc;
        asked->need = need;
        if (need->kind == NEED_CASE)
            candidate->cannot = tri_or(candidate->cannot, lacks(asked->decision->answer));
        else if (need->kind == NEED_CONSOLE && asked_for(candidate, need))
            candidate->no_console = tri_or(candidate->no_console, lacks(asked->decision->answer));
        if (need->kind == NEED_COMFORT || !asked_for(candidate, need))
            continue;
        rc = add_conditions(candidate, asked->decision);
        if (rc == RC_OK && asked->decision->answer == ANSWER_UNKNOWN)
            rc = lines_add_all(&candidate->missing, asked->decision->unknowns, asked->decision->unknown_count);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}
