/* SPDX-License-Identifier: Apache-2.0
 *
 * The decision: which layers apply to a request, the formula over them, and the reason in its order
 * (iam-evaluation.md 5.1, 5.2); and an assumption with its riders (5.7).
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Pass session tags in
 * AWS STS; Monitor and control actions taken with assumed roles.
 */
#include "policy/evaluate_parts.h"

const char *check_name(enum check check, bool trust)
{
    switch (check) {
    case CHECK_RCP: return "rcp";
    case CHECK_SCP: return "scp";
    case CHECK_RESOURCE: return trust ? "trust" : "resource";
    case CHECK_IDENTITY: return "identity";
    case CHECK_BOUNDARY: return "boundary";
    case CHECK_SESSION: return "session";
    case CHECK_COUNT: break;
    }
    return "";
}

static enum rc line_add(struct arena *arena, struct line_list *list, struct str line)
{
    struct str *place;

    if (line.at == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < list->count; i++) {
        if (str_equal(list->items[i], line))
            return RC_OK;
    }
    place = ARENA_PUSH(arena, list->items, list->count, list->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = line;
    list->count++;
    return RC_OK;
}

enum rc evaluator_note(struct evaluator *e, struct str line)
{
    return line_add(e->arena, &e->notes, line);
}

enum rc evaluator_unknown(struct evaluator *e, struct str line)
{
    return line_add(e->arena, &e->unknowns, line);
}

/* A session whose name was not given may still say it in its aws:userid, `AROA…:name`. */
static void take_session_name(struct evaluator *e)
{
    const struct context_key *userid;

    if (e->caller->kind != CALLER_ROLE_SESSION || e->caller->session_name.len > 0)
        return;
    userid = context_get(e->request->context, STR("aws:userid"));
    if (userid == NULL || userid->state != CONTEXT_PRESENT || userid->count != 1)
        return;
    e->named = *e->caller;
    e->named.session_name = userid->values[0];
    str_cut(&e->named.session_name, ':');
    e->caller = &e->named;
}

static void evaluator_start(struct evaluator *e, const struct request *request, struct indexed_action *indexed,
                            struct arena *arena)
{
    *e = (struct evaluator){.request = request, .caller = request->caller, .indexed = indexed, .arena = arena};
    take_session_name(e);
    e->owner = target_owner(request->target, request->caller);
    e->assumption = assumption_applies(request->target, request->action);
    e->key_policy = service_kms_key(request->action, request->target);
    e->asked = asked_action(request->action);
    e->variables = context_variables(request->context);
}

/* The layers of the organization: each level must allow, a deny at any counts (5.1, 5.5). */
static enum rc organization_layers(struct evaluator *e, struct evaluation *out)
{
    const struct target *target = e->request->target;
    enum rc rc = RC_OK;

    const struct levels *rcps = target_rcps(target, e->caller);

    out->layers[CHECK_RCP] = (struct layer_result){.allow = TRI_TRUE, .deny = TRI_FALSE};
    out->layers[CHECK_SCP] = (struct layer_result){.allow = TRI_TRUE, .deny = TRI_FALSE};
    /* Where there are no levels, whom they spare need not be asked. */
    if (rcps->known && rcps->count > 0 && !rcp_spares(e->caller, target, e->request->action))
        rc = levels_evaluate(e, CHECK_RCP, rcps, &out->layers[CHECK_RCP]);
    if (rc == RC_OK && e->caller->scps.known && e->caller->scps.count > 0 && !scp_spares(e->caller, e->request->action))
        rc = levels_evaluate(e, CHECK_SCP, &e->caller->scps, &out->layers[CHECK_SCP]);
    return rc;
}

/* The resource's policy. A trust policy speaks of assumptions only. */
static enum rc resource_layer(struct evaluator *e, struct evaluation *out, struct principal_match *by)
{
    const struct target *target = e->request->target;
    struct layer_says says = {.allow = TRI_FALSE, .deny = TRI_FALSE};
    bool speaks = !target->is_role || e->assumption;
    enum rc rc = RC_OK;

    if (target->policy.given && speaks)
        rc = layer_evaluate(e, CHECK_RESOURCE, 0, &target->policy, &says);
    else if (e->key_policy && !target->policy_seen) {
        says.allow = says.deny = says.allow_by.any = says.allow_by.account = TRI_UNKNOWN;
        rc = evaluator_unknown(e, STR("the policy of the KMS key is not in the input"));
    } else if (speaks && !target->policy_seen && target->kind == RESOURCE_ARN && !target->is_role &&
               service_has_resource_policies(e->request->action))
        rc = evaluator_note(e, STR("resource policy not seen"));
    out->layers[CHECK_RESOURCE] =
        (struct layer_result){.applies = target->policy.given && speaks, .allow = says.allow, .deny = says.deny};
    *by = says.allow_by;
    return rc;
}

static enum rc own_layer(struct evaluator *e, enum check check, const struct layer *layer, enum tri when_none,
                         struct evaluation *out)
{
    struct layer_says says;
    enum rc rc;

    out->layers[check] = (struct layer_result){.allow = when_none, .deny = TRI_FALSE};
    if (!layer->given || !caller_has_policies(e->caller))
        return RC_OK;
    rc = layer_evaluate(e, check, 0, layer, &says);
    if (rc == RC_OK)
        out->layers[check] = (struct layer_result){.applies = true, .allow = says.allow, .deny = says.deny};
    return rc;
}

/* The caller's own policies, with the defaults of 5.1. */
static enum rc own_layers(struct evaluator *e, struct evaluation *out)
{
    enum tri without_session_policy = e->caller->kind == CALLER_FEDERATED_USER ? TRI_FALSE : TRI_TRUE;
    enum rc rc = own_layer(e, CHECK_IDENTITY, &e->caller->identity, TRI_FALSE, out);

    if (rc == RC_OK)
        rc = own_layer(e, CHECK_BOUNDARY, &e->caller->boundary, TRI_TRUE, out);
    if (rc == RC_OK)
        rc = own_layer(e, CHECK_SESSION, &e->caller->session, without_session_policy, out);
    return rc;
}

/* The grant term: 5.6 for an assumption, else 5.3 or 5.4, with the grants of KMS keys (5.8). */
static enum rc grant_term(struct evaluator *e, const struct sides *sides, struct evaluation *out, bool *no_way)
{
    const struct request *request = e->request;
    const char *note = request_impossible(e->caller, request->target, request->action);
    enum rc rc = RC_OK;

    *no_way = note != NULL;
    if (note != NULL) {
        out->grant = TRI_FALSE;
    } else if (e->assumption) {
        struct assume_answer answer = assume_grant(sides, request, out->cross_account);
        out->grant = answer.grant;
        note = answer.note;
    } else if (out->cross_account) {
        out->grant = grant_cross_account(sides);
    } else {
        out->grant = grant_same_account(sides, e->key_policy);
    }
    if (note != NULL)
        rc = evaluator_note(e, str_of(note));
    if (rc == RC_OK && note != NULL && out->grant == TRI_UNKNOWN)
        rc = evaluator_unknown(e, str_of(note));
    if (rc != RC_OK || *no_way || out->grant != TRI_FALSE || request->complete ||
        !request_may_have_grant(e->caller, request->target, request->action))
        return rc;
    out->grant = TRI_UNKNOWN;
    return evaluator_unknown(e, STR("a grant of the KMS key could allow it; grants are not in the input"));
}

/* Of an implicit deny, the layer that is silent: first SCPs, then the part that the grant term lacks. */
static enum check silent_layer(const struct evaluator *e, const struct sides *sides, const struct evaluation *out,
                               bool no_way)
{
    const struct principal_match *r = &sides->resource;
    bool must = e->assumption || out->cross_account || !caller_has_policies(e->caller);
    enum tri opens = e->key_policy && !out->cross_account ? tri_or(r->account, r->any) : r->any;
    enum tri named = e->caller->kind == CALLER_FEDERATED_USER ? r->parent_user : tri_or(r->role, r->user);
    bool needs_identity = named == TRI_FALSE || out->cross_account;

    if (out->layers[CHECK_SCP].allow == TRI_FALSE)
        return CHECK_SCP;
    if (no_way)
        return e->assumption ? CHECK_RESOURCE : CHECK_IDENTITY;
    if ((must || e->key_policy) && opens == TRI_FALSE)
        return CHECK_RESOURCE;
    if (needs_identity && sides->identity == TRI_FALSE)
        return CHECK_IDENTITY;
    if (sides->boundary == TRI_FALSE)
        return CHECK_BOUNDARY;
    if (sides->session == TRI_FALSE)
        return CHECK_SESSION;
    return must || e->key_policy ? CHECK_RESOURCE : CHECK_IDENTITY;
}

/* The formula of 5.2, and the reason in its order. */
static void decide(const struct evaluator *e, const struct sides *sides, bool no_way, struct evaluation *out)
{
    out->explicit_deny = TRI_FALSE;
    for (size_t i = 0; i < CHECK_COUNT; i++)
        out->explicit_deny = tri_or(out->explicit_deny, out->layers[i].deny);
    out->allowed = tri_and(tri_and(tri_not(out->explicit_deny), out->grant),
                           tri_and(out->layers[CHECK_SCP].allow, out->layers[CHECK_RCP].allow));
    if (out->allowed == TRI_TRUE)
        out->decision = DECISION_ALLOWED;
    else if (out->explicit_deny == TRI_TRUE)
        out->decision = DECISION_EXPLICIT_DENY;
    else if (out->allowed == TRI_UNKNOWN)
        out->decision = DECISION_UNKNOWN;
    else {
        out->decision = DECISION_IMPLICIT_DENY;
        out->reason = silent_layer(e, sides, out, no_way);
    }
}

/* What an input does not say and the answer takes for granted (5.1, 5.8). */
static enum rc note_assumptions(struct evaluator *e)
{
    const struct target *target = e->request->target;
    enum rc rc = RC_OK;

    if (!e->request->complete && context_get(e->request->context, STR("aws:sourcevpce"))->state == CONTEXT_PRESENT)
        rc = evaluator_note(e, STR("the policy of the VPC endpoint is not in the input: taken as full access"));
    if (rc == RC_OK && target->account.len == 0 && e->owner.len > 0) {
        struct arn arn = target_arn(target);

        if (str_equal(arn.service, STR("s3")) && arn.account.len == 0)
            rc = evaluator_note(e, STR("the owner of the bucket is not given: taken as the caller's account"));
    }
    return rc;
}

static void hand_over(struct evaluator *e, struct evaluation *result, struct evaluation *out)
{
    result->hits = e->hits;
    result->hit_count = e->hit_count;
    result->notes = e->notes.items;
    result->note_count = e->notes.count;
    result->unknowns = e->unknowns.items;
    result->unknown_count = e->unknowns.count;
    *out = *result;
}

/* sts:GetCallerIdentity and its kind: allowed, and no deny has an effect (5.2, step 1). */
static enum rc needs_no_permission(struct evaluator *e, struct evaluation *out)
{
    struct evaluation result = {
        .allowed = TRI_TRUE, .decision = DECISION_ALLOWED, .explicit_deny = TRI_FALSE, .grant = TRI_TRUE};
    enum rc rc = evaluator_note(e, STR("this action needs no permission"));

    for (size_t i = 0; i < CHECK_COUNT; i++)
        result.layers[i].allow = TRI_TRUE;
    if (rc == RC_OK)
        hand_over(e, &result, out);
    return rc;
}

enum rc evaluate(const struct request *request, struct arena *arena, struct evaluation *out)
{
    struct evaluator e;
    struct indexed_action indexed;
    struct evaluation result = {.allowed = TRI_FALSE};
    struct sides sides = {.caller = request->caller};
    bool no_way = false;
    enum rc rc;

    if (request->target->kind == RESOURCE_SOME)
        return RC_INTERNAL; /* "some resource" has no single answer here (8.3) */
    evaluator_start(&e, request, &indexed, arena);
    result.cross_account = crosses_accounts(e.caller, request->target);
    if (request_needs_no_permission(e.caller, request->target, request->action))
        return needs_no_permission(&e, out);
    result.caller_unseen = caller_is_unseen(e.caller);
    rc = organization_layers(&e, &result);
    if (rc == RC_OK)
        rc = resource_layer(&e, &result, &sides.resource);
    if (rc == RC_OK)
        rc = own_layers(&e, &result);
    if (rc != RC_OK)
        return rc;
    sides.identity = result.layers[CHECK_IDENTITY].allow;
    sides.boundary = result.layers[CHECK_BOUNDARY].allow;
    sides.session = result.layers[CHECK_SESSION].allow;
    rc = grant_term(&e, &sides, &result, &no_way);
    if (rc == RC_OK)
        rc = note_assumptions(&e);
    if (rc != RC_OK)
        return rc;
    decide(&e, &sides, no_way, &result);
    hand_over(&e, &result, out);
    return RC_OK;
}

/* Whether the call passes it: T, F, or U where the context does not know. */
static enum tri passed(const struct context *context, struct str key_lower)
{
    const struct context_key *key = context_get(context, key_lower);

    if (key == NULL || key->state == CONTEXT_MISSING)
        return TRI_FALSE;
    if (key->state == CONTEXT_UNKNOWN)
        return TRI_UNKNOWN;
    return tri_of(key->count > 0);
}

/* Session tags show in aws:TagKeys, in aws:RequestTag/K, and as transitive ones. */
static enum rc tags_passed(const struct request *request, struct arena *arena, enum tri *out)
{
    enum tri any =
        tri_or(passed(request->context, STR("aws:tagkeys")), passed(request->context, STR("sts:transitivetagkeys")));
    const struct context_key *const *keys = context_sorted(request->context, arena);

    if (keys == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < context_count(request->context); i++) {
        if (str_starts_with(keys[i]->name, STR("aws:requesttag/")))
            any = tri_or(any, passed(request->context, keys[i]->name));
    }
    *out = any;
    return RC_OK;
}

static enum rc lines_joined(struct arena *arena, const struct str *a, size_t a_count, const struct str *b,
                            size_t b_count, const struct str **out, size_t *count)
{
    struct line_list list = {NULL, 0, 0};
    enum rc rc = RC_OK;

    for (size_t i = 0; i < a_count && rc == RC_OK; i++)
        rc = line_add(arena, &list, a[i]);
    for (size_t i = 0; i < b_count && rc == RC_OK; i++)
        rc = line_add(arena, &list, b[i]);
    if (rc == RC_OK) {
        *out = list.items;
        *count = list.count;
    }
    return rc;
}

/* *whole AND `needed`, with the reason of whichever denies: an explicit deny before a silent layer. */
static void lower(struct evaluation *whole, const struct evaluation *rider, enum tri needed)
{
    bool denied = whole->allowed == TRI_FALSE;

    whole->allowed = tri_and(whole->allowed, needed);
    if (needed == TRI_UNKNOWN) {
        if (!denied)
            whole->decision = DECISION_UNKNOWN;
    } else if (whole->decision != DECISION_EXPLICIT_DENY && (!denied || rider->decision == DECISION_EXPLICIT_DENY)) {
        whole->decision = rider->decision;
        whole->reason = rider->reason;
        whole->explicit_deny = tri_or(whole->explicit_deny, rider->explicit_deny);
    }
}

static enum rc rider_denied(struct arena *arena, struct str action, struct evaluation *whole)
{
    struct str line =
        arena_printf(arena, "the call passes what needs %.*s, which is not allowed", (int)action.len, action.at);

    return lines_joined(arena, whole->notes, whole->note_count, &line, 1, &whole->notes, &whole->note_count);
}

static enum rc rider_unknown(struct arena *arena, struct str action, const struct evaluation *answer,
                             struct evaluation *whole)
{
    struct str line = arena_printf(arena, "whether the call passes what needs %.*s, or may, is not known",
                                   (int)action.len, action.at);
    enum rc rc =
        lines_joined(arena, whole->unknowns, whole->unknown_count, &line, 1, &whole->unknowns, &whole->unknown_count);

    if (rc != RC_OK)
        return rc;
    return lines_joined(arena, whole->unknowns, whole->unknown_count, answer->unknowns, answer->unknown_count,
                        &whole->unknowns, &whole->unknown_count);
}

/* One rider of the call: without its permission the whole call fails (5.7). */
static enum rc rider_apply(const struct request *request, struct arena *arena, struct str action, enum tri is_passed,
                           struct evaluation *whole)
{
    struct request rider = *request;
    struct evaluation answer;
    enum tri needed;
    enum rc rc;

    if (is_passed == TRI_FALSE)
        return RC_OK;
    rider.action = action;
    rc = evaluate(&rider, arena, &answer);
    if (rc != RC_OK)
        return rc;
    needed = tri_or(tri_not(is_passed), answer.allowed);
    if (needed == TRI_TRUE)
        return RC_OK;
    rc = needed == TRI_FALSE ? rider_denied(arena, action, whole) : rider_unknown(arena, action, &answer, whole);
    if (rc != RC_OK)
        return rc;
    lower(whole, &answer, needed);
    return RC_OK;
}

enum rc evaluate_assumption(const struct request *request, struct arena *arena, struct evaluation *out)
{
    struct evaluation whole;
    enum tri tags;
    enum tri source_identity = tri_or(passed(request->context, STR("sts:sourceidentity")),
                                      passed(request->context, STR("aws:sourceidentity")));
    enum tri assertion = passed(request->context, STR("sts:requestcontextproviders"));
    enum rc rc = evaluate(request, arena, &whole);

    if (rc == RC_OK && !assumption_applies(request->target, request->action)) {
        *out = whole;
        return RC_OK;
    }
    if (rc == RC_OK)
        rc = tags_passed(request, arena, &tags);
    if (rc == RC_OK)
        rc = rider_apply(request, arena, STR("sts:TagSession"), tags, &whole);
    if (rc == RC_OK)
        rc = rider_apply(request, arena, STR("sts:SetSourceIdentity"), source_identity, &whole);
    if (rc == RC_OK)
        rc = rider_apply(request, arena, STR("sts:SetContext"), assertion, &whole);
    if (rc == RC_OK)
        *out = whole;
    return rc;
}
