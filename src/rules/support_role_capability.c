/* SPDX-License-Identifier: Apache-2.0
 *
 * Verdicts 3 and 4: can a person's session see a case through, by the API and in the Support Center?
 * (support-rule.md)
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center"; Service Authorization Reference, AWS
 * Support and AWS Support Console.
 */
#include "rules/support_role_parts.h"

#include "policy/match.h"

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

/* ---- Actions that the same statements take ---- */

static bool layer_tells_apart(const struct layer *layer, const struct asked_action *a, const struct asked_action *b)
{
    for (size_t i = 0; i < layer->count; i++) {
        const struct policy_document *document = layer->policies[i].document;
        if (document == NULL || (document->services & (a->bit | b->bit)) == 0)
            continue;
        for (size_t k = 0; k < document->statement_count; k++) {
            if (match_asked_action(&document->statements[k], a) != match_asked_action(&document->statements[k], b))
                return true;
        }
    }
    return false;
}

static bool levels_tell_apart(const struct levels *levels, const struct asked_action *a, const struct asked_action *b)
{
    for (size_t i = 0; levels->known && i < levels->count; i++) {
        if (layer_tells_apart(&levels->levels[i].layer, a, b))
            return true;
    }
    return false;
}

/* None of the needed actions has a resource, so that the service and the statements settle the answer. */
static bool told_apart(const struct caller *session, const struct need *first, const struct need *second)
{
    const struct asked_action a = asked_action(first->action), b = asked_action(second->action);

    return !str_equal(a.service, b.service) || layer_tells_apart(&session->identity, &a, &b) ||
           layer_tells_apart(&session->boundary, &a, &b) || levels_tell_apart(&session->scps, &a, &b) ||
           levels_tell_apart(&session->own_rcps, &a, &b);
}

/* The decision of an action that was asked before and has the same; NULL: none. */
static const struct decision *decided_before(const struct candidate *candidate, const struct caller *session,
                                             const struct need *need)
{
    for (size_t i = 0; i < candidate->asked_count; i++) {
        if (candidate->asked[i].own && !told_apart(session, candidate->asked[i].need, need))
            return candidate->asked[i].decision;
    }
    return NULL;
}

/* ---- Verdicts ---- */

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
        struct asked *asked = &candidate->asked[candidate->asked_count];
        enum rc rc = RC_OK;
        asked->need = need;
        asked->decision = decided_before(candidate, session, need);
        asked->own = asked->decision == NULL;
        if (asked->own)
            rc = ask(candidate, session, nothing, need, &asked->decision);
        if (rc != RC_OK)
            return rc;
        candidate->asked_count++;
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
