/* SPDX-License-Identifier: Apache-2.0
 *
 * Verdicts 1 and 2: does a stranger get in, and does a person? (support-rule.md)
 *
 * Way by way: who begins it, and whether that is a person, anyone at all, or a machine. A stranger who comes by
 * way of another role is in all the same.
 *
 * AWS: AWS JSON policy elements: Principal; IAM Identity Center User Guide; Getting credential reports.
 */
#include "rules/support_role_parts.h"

static bool has_credentials(const struct user *user)
{
    return !user->credentials.known || user->credentials.password_enabled || user->credentials.active_key;
}

static bool has_condition_on(const struct decision *decision, enum condition_subject subject)
{
    for (size_t i = 0; i < decision->condition_count; i++) {
        if (decision->conditions[i].subject == subject)
            return true;
    }
    return false;
}

static void look_at_user(const struct way *way, struct comer *comer)
{
    const struct user *user = way->from->user;

    comer->person = has_credentials(user);
    if (!comer->person)
        comer->note = STR("neither password nor active access key");
    else if (user->credentials.known && !user->credentials.mfa_active && has_condition_on(way->decision, ABOUT_MFA))
        comer->note = STR("no MFA device today");
}

static enum rc look_at_oidc(struct candidate *candidate, const struct way *way, struct comer *comer)
{
    struct federation_view view = {0};
    enum rc rc = federation_look(candidate, way, &view);

    if (rc != RC_OK)
        return rc;
    comer->stranger = view.stranger;
    comer->guests = view.guests;
    comer->person = view.class != OIDC_MACHINE && view.workload != TRI_TRUE;
    if (view.class == OIDC_MACHINE) {
        comer->note = arena_printf(candidate->arena, "machines: %.*s", SHOWN(view.name));
    } else if (view.workload == TRI_TRUE) {
        comer->note = STR("machines: Kubernetes service accounts");
    } else if (view.class == OIDC_EITHER) {
        comer->note = view.name.len > 0 ? arena_printf(candidate->arena, "people or machines: %.*s", SHOWN(view.name))
                                        : STR("people or machines: rolecall does not know this provider");
    }
    if (comer->note.len > 0 && comer->note.at == NULL)
        return RC_NO_MEMORY;
    /* Whether its tokens are machines' is not decided: it is no certain way for a person. */
    if (comer->person && view.workload == TRI_UNKNOWN)
        comer->sure = false;
    return RC_OK;
}

static void look_at_identity_center(const struct way *way, struct comer *comer)
{
    comer->person = true;
    if (way->from->caller.kind == CALLER_SERVICE || way->roles[0]->identity_center)
        comer->condition = STR("assigned in IAM Identity Center (to whom, IAM does not show)");
}

static enum rc look_at_way(struct candidate *candidate, const struct way *way, struct comer *comer)
{
    *comer = (struct comer){.way = way, .sure = way->decision->answer >= ANSWER_CONDITIONAL};
    switch (way->from->kind) {
    case START_USER: look_at_user(way, comer); break;
    case START_FEDERATED:
        if (way->from->identity_center)
            look_at_identity_center(way, comer);
        else if (way->from->caller.kind == CALLER_OIDC)
            return look_at_oidc(candidate, way, comer);
        else
            comer->person = true;
        break;
    case START_EXTERNAL:
        comer->person = true;
        comer->note = way->from->unseen;
        break;
    case START_ANYONE: comer->stranger = comer->sure ? TRI_TRUE : TRI_UNKNOWN; break;
    case START_ROLE:
    case START_SERVICE:
    case START_KIND_COUNT: break;
    }
    return RC_OK;
}

static enum rc add_unknowns(struct candidate *candidate, const struct comer *comer)
{
    return lines_add_all(&candidate->missing, comer->way->decision->unknowns, comer->way->decision->unknown_count);
}

/* Persons' sessions: of those who come in for certain, else of those who may. */
static enum rc look_at_origins(struct candidate *candidate)
{
    const struct way **ways = ARENA_ARRAY(candidate->scratch, candidate->comer_count, const struct way *);
    size_t count = 0;

    if (ways == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < candidate->comer_count; i++) {
        const struct comer *comer = &candidate->comers[i];
        if (comer->person && (comer->sure || candidate->person_count == 0))
            ways[count++] = comer->way;
    }
    return graph_origins_of(candidate->graph, candidate->role, ways, count, &candidate->origins);
}

enum rc candidate_judge_trust(struct candidate *candidate)
{
    bool perhaps = false;
    enum rc rc = graph_ways_to_role(candidate->graph, candidate->role, &candidate->ways);

    if (rc != RC_OK)
        return rc;
    candidate->comer_count = candidate->ways.count;
    candidate->comers = ARENA_ARRAY(candidate->arena, candidate->comer_count, struct comer);
    if (candidate->comers == NULL)
        return RC_NO_MEMORY;
    candidate->stranger = candidate->ways.trust_unknown ? TRI_UNKNOWN : TRI_FALSE;
    for (size_t i = 0; i < candidate->comer_count; i++) {
        struct comer *comer = &candidate->comers[i];
        rc = look_at_way(candidate, &candidate->ways.ways[i], comer);
        if (rc != RC_OK)
            return rc;
        candidate->stranger = tri_or(candidate->stranger, comer->stranger);
        candidate->person_count += comer->person && comer->sure;
        candidate->user_count += comer->person && comer->sure && comer->way->from->kind == START_USER;
        perhaps = perhaps || (comer->person && !comer->sure);
        if ((comer->person && !comer->sure) || comer->stranger == TRI_UNKNOWN)
            rc = add_unknowns(candidate, comer);
        if (rc != RC_OK)
            return rc;
    }
    perhaps = perhaps || candidate->ways.trust_unknown || candidate->ways.dump_gap;
    candidate->nobody = candidate->person_count > 0 ? TRI_FALSE : perhaps ? TRI_UNKNOWN : TRI_TRUE;
    if (candidate->nobody == TRI_UNKNOWN || candidate->stranger == TRI_UNKNOWN)
        rc = lines_add_all(&candidate->missing, candidate->ways.missing, candidate->ways.missing_count);
    return rc == RC_OK ? look_at_origins(candidate) : rc;
}
