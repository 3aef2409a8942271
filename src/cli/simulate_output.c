/* SPDX-License-Identifier: Apache-2.0
 *
 * The answer to a request of `simulate`, as AWS writes it: a result for each action, the most restrictive
 * decision over its resources, and below it each resource where there are several. Beyond AWS:
 * UnknownReasons, Conditions and Notes, which are there only where there is something to say.
 *
 * AWS: IAM API Reference, EvaluationResult, ResourceSpecificResult, Statement, Position.
 */
#include "cli/simulate.h"

struct answer_writer {
    const struct simulate_request *request;
    struct json_writer *json;
};

static const char *decision_name(enum simulate_decision decision)
{
    switch (decision) {
    case SIMULATE_ALLOWED: return "allowed";
    case SIMULATE_CONDITIONAL: return "conditional";
    case SIMULATE_UNKNOWN: return "unknown";
    case SIMULATE_IMPLICIT_DENY: return "implicitDeny";
    case SIMULATE_EXPLICIT_DENY: return "explicitDeny";
    }
    return "";
}

static void write_lines(struct json_writer *json, struct str key, const struct str *lines, size_t count)
{
    if (count == 0)
        return;
    json_write_key(json, key);
    json_write_array(json);
    for (size_t i = 0; i < count; i++)
        json_write_string(json, lines[i]);
    json_write_array_end(json);
}

static void write_position(struct json_writer *json, struct str key, size_t line, size_t column)
{
    json_write_key(json, key);
    json_write_object(json);
    json_write_key(json, STR("Line"));
    json_write_size(json, line);
    json_write_key(json, STR("Column"));
    json_write_size(json, column);
    json_write_object_end(json);
}

/* The list of the request that a hit's policy is in; NULL for those that AWS does not show (SCPs, RCPs). */
static const struct simulate_policies *list_of(const struct simulate_request *request, const struct statement_hit *hit)
{
    switch (hit->check) {
    case CHECK_RESOURCE: return hit->policy == request->trust.layer.policies ? &request->trust : &request->resource;
    case CHECK_IDENTITY: return &request->identity;
    case CHECK_BOUNDARY: return &request->boundary;
    case CHECK_SESSION: return &request->session;
    default: return NULL;
    }
}

static enum rc position_of(const struct simulate_policies *list, const struct statement_hit *hit,
                           struct simulate_position *out)
{
    struct simulate_policy *policy = list->items[hit->policy - list->layer.policies];
    size_t count = policy->document->statement_count;
    enum rc rc;

    if (policy->positions == NULL) {
        struct simulate_position *positions = ARENA_ARRAY(policy->arena, count, struct simulate_position);

        if (positions == NULL)
            return RC_NO_MEMORY;
        rc = simulate_positions(policy->text, count, positions);
        if (rc != RC_OK)
            return rc;
        policy->positions = positions;
    }
    *out = policy->positions[hit->statement - policy->document->statements];
    return RC_OK;
}

static enum rc write_match(struct answer_writer *w, const struct statement_hit *hit)
{
    const struct simulate_policies *list = list_of(w->request, hit);
    struct simulate_position position;
    enum rc rc;

    if (list == NULL || hit->statement == NULL)
        return RC_OK;
    rc = position_of(list, hit, &position);
    if (rc != RC_OK)
        return rc;
    json_write_object(w->json);
    json_write_key(w->json, STR("SourcePolicyId"));
    json_write_string(w->json, hit->policy->name);
    json_write_key(w->json, STR("SourcePolicyType"));
    json_write_string(w->json, hit->check == CHECK_RESOURCE ? STR("Resource Policy") : STR("IAM Policy"));
    write_position(w->json, STR("StartPosition"), position.line, position.column);
    write_position(w->json, STR("EndPosition"), position.end_line, position.end_column);
    json_write_object_end(w->json);
    return RC_OK;
}

/* The statements that decided; where the answer is open, those too that may match. */
static enum rc write_matches(struct answer_writer *w, const struct simulate_result *result)
{
    bool open = result->decision == SIMULATE_UNKNOWN || result->decision == SIMULATE_CONDITIONAL;
    enum rc rc = RC_OK;

    json_write_key(w->json, STR("MatchedStatements"));
    json_write_array(w->json);
    for (size_t i = 0; i < result->evaluation.hit_count && rc == RC_OK; i++) {
        const struct statement_hit *hit = &result->evaluation.hits[i];

        if (hit->match == TRI_TRUE || open)
            rc = write_match(w, hit);
    }
    json_write_array_end(w->json);
    return rc;
}

/* Keys that the policies mention and the request lacks. */
static void write_missing(struct answer_writer *w)
{
    const struct context *context = w->request->context;

    json_write_key(w->json, STR("MissingContextValues"));
    json_write_array(w->json);
    for (size_t i = 0; i < w->request->mentioned_count; i++) {
        const struct context_key *key = context_get(context, w->request->mentioned[i].lower);

        if (key == NULL || key->state != CONTEXT_PRESENT)
            json_write_string(w->json, w->request->mentioned[i].written);
    }
    json_write_array_end(w->json);
}

/* T, F, or null where it is not known. */
static void write_detail(struct json_writer *json, struct str name, struct str member, enum tri value)
{
    json_write_key(json, name);
    json_write_object(json);
    json_write_key(json, member);
    if (value == TRI_UNKNOWN)
        json_write_null(json);
    else
        json_write_bool(json, value == TRI_TRUE);
    json_write_object_end(json);
}

static enum tri allows(const struct layer_result *layer)
{
    return tri_and(layer->allow, tri_not(layer->deny));
}

static enum tri boundary_allows(const struct simulate_result *results, size_t count)
{
    enum tri all = TRI_TRUE;

    for (size_t i = 0; i < count; i++)
        all = tri_and(all, allows(&results[i].evaluation.layers[CHECK_BOUNDARY]));
    return all;
}

static enum tri organization_allows(const struct simulate_result *results, size_t count)
{
    enum tri all = TRI_TRUE;

    for (size_t i = 0; i < count; i++) {
        const struct layer_result *layers = results[i].evaluation.layers;

        all = tri_and(all, tri_and(allows(&layers[CHECK_SCP]), allows(&layers[CHECK_RCP])));
    }
    return all;
}

static void write_remarks(struct json_writer *json, const struct simulate_result *result)
{
    write_lines(json, STR("UnknownReasons"), result->unknowns, result->unknown_count);
    write_lines(json, STR("Conditions"), result->conditions, result->condition_count);
    write_lines(json, STR("Notes"), result->notes, result->note_count);
}

static enum rc write_resource(struct answer_writer *w, const struct simulate_result *result)
{
    enum rc rc;

    json_write_object(w->json);
    json_write_key(w->json, STR("EvalResourceName"));
    json_write_string(w->json, result->resource);
    json_write_key(w->json, STR("EvalResourceDecision"));
    json_write_string(w->json, str_of(decision_name(result->decision)));
    rc = write_matches(w, result);
    if (rc != RC_OK)
        return rc;
    write_missing(w);
    if (w->request->boundary.layer.given)
        write_detail(w->json, STR("PermissionsBoundaryDecisionDetail"), STR("AllowedByPermissionsBoundary"),
                     boundary_allows(result, 1));
    write_remarks(w->json, result);
    json_write_object_end(w->json);
    return RC_OK;
}

/* One action over all resources. Of several, AWS's name for the whole is "*". */
static enum rc write_action(struct answer_writer *w, struct str action, const struct simulate_result *results,
                            size_t count)
{
    const struct simulate_result *strictest = results;
    enum rc rc;

    for (size_t i = 1; i < count; i++) {
        if (results[i].decision > strictest->decision)
            strictest = &results[i];
    }
    json_write_object(w->json);
    json_write_key(w->json, STR("EvalActionName"));
    json_write_string(w->json, action);
    json_write_key(w->json, STR("EvalResourceName"));
    json_write_string(w->json, count == 1 ? results[0].resource : STR("*"));
    json_write_key(w->json, STR("EvalDecision"));
    json_write_string(w->json, str_of(decision_name(strictest->decision)));
    rc = write_matches(w, strictest);
    if (rc != RC_OK)
        return rc;
    write_missing(w);
    if (w->request->scps.known || w->request->rcps.known)
        write_detail(w->json, STR("OrganizationsDecisionDetail"), STR("AllowedByOrganizations"),
                     organization_allows(results, count));
    if (w->request->boundary.layer.given)
        write_detail(w->json, STR("PermissionsBoundaryDecisionDetail"), STR("AllowedByPermissionsBoundary"),
                     boundary_allows(results, count));
    write_remarks(w->json, strictest);
    if (count > 1) {
        json_write_key(w->json, STR("ResourceSpecificResults"));
        json_write_array(w->json);
        for (size_t i = 0; i < count && rc == RC_OK; i++)
            rc = write_resource(w, &results[i]);
        json_write_array_end(w->json);
    }
    json_write_object_end(w->json);
    return rc;
}

enum rc simulate_answer(struct arena *scratch, const struct simulate_request *request, int64_t now,
                        struct json_writer *out)
{
    struct answer_writer w = {.request = request, .json = out};

    json_write_object(out);
    json_write_key(out, STR("EvaluationResults"));
    json_write_array(out);
    for (size_t i = 0; i < request->action_count; i++) {
        struct simulate_result *results = ARENA_ARRAY(scratch, request->resource_count, struct simulate_result);
        enum rc rc = results == NULL ? RC_NO_MEMORY : RC_OK;

        for (size_t j = 0; j < request->resource_count && rc == RC_OK; j++)
            rc = simulate_run(scratch, request, request->actions[i], request->resources[j], now, &results[j]);
        if (rc == RC_OK)
            rc = write_action(&w, request->actions[i], results, request->resource_count);
        if (rc != RC_OK)
            return rc;
        arena_reset(scratch);
    }
    json_write_array_end(out);
    json_write_object_end(out);
    return out->out->failed;
}
