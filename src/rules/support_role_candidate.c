/* SPDX-License-Identifier: Apache-2.0
 *
 * Which roles are candidates: an identity policy allows one of the three actions, denies, limits and
 * conditions left aside (support-rule.md, "Candidates and verdicts" and "Corners").
 *
 * AWS: Service Authorization Reference, AWS Support (no action has a resource type: only Resource "*"
 * grants it).
 */
#include "rules/support_role_parts.h"

#include "policy/match.h"

#define PATTERNS_SHOWN 5

/* One identity layer that is looked through. */
struct reading {
    const struct layer *identity;
    struct arena *scratch;
    struct lines *grants, *notes, *missing;
    enum tri granted;
};

static enum rc note_missing(struct reading *r, const struct policy_ref *policy)
{
    struct str name = last_name(policy->name);

    if (r->granted == TRI_FALSE)
        r->granted = TRI_UNKNOWN;
    if (r->missing == NULL)
        return RC_OK;
    if (policy->document == NULL)
        return lines_add(r->missing, arena_printf(r->missing->arena,
                                                  "the document of policy %.*s is not in the snapshot", SHOWN(name)));
    return lines_add(r->missing, arena_printf(r->missing->arena, "policy %.*s cannot be understood", SHOWN(name)));
}

/* How the statement takes the actions of a list: the best of them. */
static enum tri match_best(const struct policy_statement *statement, const struct str *actions, size_t count)
{
    enum tri best = TRI_FALSE;

    for (size_t i = 0; i < count; i++)
        best = tri_or(best, match_action(statement, actions[i]));
    return best;
}

static bool matches_needed(const struct policy_statement *statement)
{
    for (size_t i = 0; i < support_need_count; i++) {
        if (support_needs[i].kind != NEED_COMFORT && match_action(statement, support_needs[i].action) != TRI_FALSE)
            return true;
    }
    return false;
}

/* The statement's patterns that mean an action of the job, as written. */
static enum rc grant_line(struct reading *r, const struct policy_ref *policy, const struct policy_statement *statement)
{
    struct lines patterns = {.arena = r->scratch};
    struct arena *arena = r->grants->arena;
    struct str label = statement_label(arena, policy->name, statement);
    struct str listed;
    enum rc rc = label.at == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < statement->action_count && rc == RC_OK; i++) {
        struct policy_statement one = *statement;
        one.actions = &statement->actions[i];
        one.action_count = 1;
        /* What cannot be read as an action has no text to show. */
        if (one.actions->written.len > 0 && (statement->not_action || matches_needed(&one)))
            rc = lines_add(&patterns, statement->actions[i].written);
    }
    if (rc != RC_OK)
        return rc;
    listed = lines_joined(r->scratch, patterns.items, patterns.count, PATTERNS_SHOWN);
    if (listed.at == NULL && patterns.count > 0)
        return RC_NO_MEMORY;
    return lines_add(r->grants, arena_printf(arena, "%.*s: %s%.*s%s", SHOWN(label),
                                             statement->not_action ? "all actions but " : "", SHOWN(listed),
                                             statement->atom_count > 0 ? ", under conditions" : ""));
}

static enum rc read_statement(struct reading *r, const struct policy_ref *policy,
                              const struct policy_statement *statement)
{
    static const struct target nothing = {.kind = RESOURCE_NONE};
    enum tri action = match_best(statement, support_candidate_actions, support_candidate_action_count);
    enum tri resource = TRI_FALSE;
    enum tri match;
    enum rc rc;

    if (statement->effect == EFFECT_DENY || (action == TRI_FALSE && (r->grants == NULL || !matches_needed(statement))))
        return RC_OK;
    rc = match_resource(policy->document, statement, support_candidate_actions[0], &nothing, NULL, r->scratch,
                        &resource);
    if (rc != RC_OK)
        return rc;
    match = tri_and(action, resource);
    if (match != TRI_FALSE && (statement->fault || statement->effect == EFFECT_UNKNOWN))
        match = TRI_UNKNOWN;
    if (match == TRI_UNKNOWN && r->missing != NULL) {
        struct str label = statement_label(r->missing->arena, policy->name, statement);
        rc = label.at == NULL
                 ? RC_NO_MEMORY
                 : lines_add(r->missing,
                             arena_printf(r->missing->arena, "statement %.*s cannot be understood", SHOWN(label)));
    }
    r->granted = tri_or(r->granted, match);
    if (rc == RC_OK && resource != TRI_FALSE && r->grants != NULL)
        return grant_line(r, policy, statement);
    if (rc == RC_OK && resource == TRI_FALSE && action != TRI_FALSE && r->notes != NULL) {
        struct str label = statement_label(r->notes->arena, policy->name, statement);
        if (label.at == NULL)
            return RC_NO_MEMORY;
        return lines_add(r->notes,
                         arena_printf(r->notes->arena,
                                      "%.*s grants nothing of AWS Support: its actions have no resource types, so only "
                                      "Resource \"*\" would",
                                      SHOWN(label)));
    }
    return rc;
}

/* Bits of the services that the job is in: what speaks of none of them grants nothing of it. */
static uint64_t services_of_job(void)
{
    uint64_t services = 0;

    for (size_t i = 0; i < support_candidate_action_count; i++)
        services |= asked_action(support_candidate_actions[i]).bit;
    for (size_t i = 0; i < support_need_count; i++)
        services |= asked_action(support_needs[i].action).bit;
    return services;
}

enum rc identity_grants(const struct layer *identity, struct arena *scratch, struct lines *grants, struct lines *notes,
                        struct lines *missing, enum tri *out)
{
    struct reading r = {identity, scratch, grants, notes, missing, TRI_FALSE};
    const uint64_t services = services_of_job();
    enum rc rc = RC_OK;

    for (size_t i = 0; i < identity->count && rc == RC_OK; i++) {
        const struct policy_ref *policy = &identity->policies[i];
        if (policy->document == NULL || policy->document->unknown) {
            rc = note_missing(&r, policy);
            continue;
        }
        if ((policy->document->services & services) == 0)
            continue;
        for (size_t k = 0; k < policy->document->statement_count && rc == RC_OK; k++) {
            if ((policy->document->statements[k].services & services) != 0)
                rc = read_statement(&r, policy, &policy->document->statements[k]);
        }
    }
    if (rc == RC_OK)
        *out = r.granted;
    return rc;
}

enum rc candidate_find(struct candidate *candidate, bool *is_candidate)
{
    enum rc rc;

    *is_candidate = false;
    if (candidate->role->service_linked)
        return RC_OK;
    rc = identity_grants(&candidate->role->entity.identity, candidate->scratch, NULL, &candidate->notes,
                         &candidate->missing, &candidate->granted);
    *is_candidate = rc == RC_OK && candidate->granted != TRI_FALSE;
    if (!*is_candidate)
        return rc;
    /* What of the whole job each statement gives is looked up for candidates alone. */
    return identity_grants(&candidate->role->entity.identity, candidate->scratch, &candidate->grants, NULL, NULL,
                           &candidate->granted);
}
