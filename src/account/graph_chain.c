/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole chains of assumptions: the question that is put to decide(), and keeping its answer
 * (iam-evaluation.md 7.2, 7.3).
 *
 * AWS: IAM User Guide, "Methods to assume a role" (role chaining).
 */
#include "account/graph_parts.h"

#include "policy/arn.h"
#include "policy/key.h"

/* A role's session in front of a single edge may have come from anywhere; a chain says from where. It has no session tags,
 * not even ones from further back, if nobody may pass any into the role. */
static struct step first_step(const struct graph *graph, size_t start)
{
    struct step step = {.caller = &graph->starts[start].caller};

    if (node_is_role(graph, start))
        step.origins = (struct session_origins){.user = true,
                                                .federation = true,
                                                .service = true,
                                                .tags = trust_mentions(target_of(graph, start), STR("sts:TagSession"))};
    return step;
}

enum rc chain_decide_by(struct graph *graph, size_t from, size_t role, enum origin origin, struct decision *out)
{
    struct step step = first_step(graph, from);
    const struct question question = {.steps = &step, .count = 1, .wanted = DECIDE_WHETHER, .now = graph->now};

    arena_reset(graph->work);
    step.assumption = true;
    step.target = target_of(graph, role);
    step.origins.user = false;
    step.origins.federation = origin == ORIGIN_FEDERATION;
    step.origins.service = origin == ORIGIN_SERVICE;
    return decide(graph->work, &question, out);
}

enum rc chain_first_caller(const struct start *start, const struct target *target, struct arena *arena,
                           const struct caller **out)
{
    struct caller *caller;

    *out = &start->caller;
    if (start->kind != START_FEDERATED || start->caller.kind != CALLER_OIDC ||
        str_starts_with(start->principal, STR("arn:")) || str_equal(start->caller.account, target->account))
        return RC_OK;
    caller = ARENA_NEW(arena, struct caller);
    if (caller == NULL)
        return RC_NO_MEMORY;
    *caller = start->caller;
    caller->account = target->account;
    *out = caller;
    return RC_OK;
}

/* More requests than one question can hold. */
static enum rc too_long(struct graph *graph, struct decision *out)
{
    struct str *line = ARENA_NEW(graph->work, struct str);
    if (line == NULL)
        return RC_NO_MEMORY;
    *line = arena_printf(graph->work, "the way leads over more than %d requests", KEYRING_HOPS_MAX);
    *out = (struct decision){.answer = ANSWER_UNKNOWN, .unknowns = line, .unknown_count = 1, .gave_up = true};
    return line->at == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc chain_decide(struct graph *graph, size_t start, const size_t *roles, size_t count,
                     const struct final_request *final, enum decide_wanted wanted, struct decision *out)
{
    size_t step_count = count + (final != NULL);
    struct question question = {.count = step_count, .wanted = wanted, .now = graph->now};
    struct step *steps;

    arena_reset(graph->work);
    if (step_count > KEYRING_HOPS_MAX)
        return too_long(graph, out);
    steps = ARENA_ARRAY(graph->work, step_count, struct step);
    if (steps == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < step_count; i++) {
        if (i == 0)
            steps[i] = first_step(graph, start);
        else
            steps[i].caller = &graph->starts[roles[i - 1]].caller;
        steps[i].assumption = i < count;
        steps[i].target = i < count ? target_of(graph, roles[i]) : final->target;
        if (i == count)
            steps[i].action = final->action;
    }
    if (count > 0) {
        enum rc rc = chain_first_caller(&graph->starts[start], steps[0].target, graph->work, &steps[0].caller);
        if (rc != RC_OK)
            return rc;
    }
    question.steps = steps;
    return decide(graph->work, &question, out);
}

/* ---- A way, once more ---- */

/* The role as it stands in its account, which may have been let go since; *held is then the account, found anew. */
static enum rc live_role(struct graph *graph, const struct role *role, const struct account **held,
                         const struct account **account, const struct role **out)
{
    size_t node = graph_role_node(graph, role);
    enum peer_state state = PEER_ABSENT;
    struct arn arn;
    enum rc rc;

    if (node != NO_NODE) {
        *account = account_of(graph, node);
        *out = role;
        return RC_OK;
    }
    if (graph->peers == NULL || !arn_read(role->entity.arn, &arn))
        return RC_INTERNAL;
    rc = graph->peers->find(graph->peers->self, arn.account, &state, account);
    if (rc != RC_OK || state != PEER_FOUND)
        return rc != RC_OK ? rc : RC_IO; /* its file has changed meanwhile */
    *held = *account;
    *out = account_role(*account, role->entity.arn);
    return *out == NULL ? RC_IO : RC_OK;
}

enum rc graph_way_steps(struct graph *graph, const struct way *way, struct arena *arena, struct step **steps,
                        const struct role **first)
{
    size_t count = way->role_count;
    struct step *row = ARENA_ARRAY(arena, count, struct step);
    struct target *targets = ARENA_ARRAY(arena, count, struct target);
    struct caller *callers = ARENA_ARRAY(arena, count + 1, struct caller);
    const struct account **held = ARENA_ARRAY(arena, count, const struct account *);
    const struct role *role = NULL;
    enum rc rc = RC_OK;

    if (row == NULL || targets == NULL || callers == NULL || held == NULL)
        return RC_NO_MEMORY;
    if (way->from->kind != START_FEDERATED || count == 0)
        return RC_INTERNAL;
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        const struct account *account = NULL;
        rc = live_role(graph, way->roles[i], &held[i], &account, &role);
        if (rc != RC_OK)
            break;
        account_role_target(account, role, &targets[i]);
        account_role_caller(account, role, &callers[i + 1]);
        row[i] = (struct step){.caller = &callers[i], .assumption = true, .target = &targets[i]};
        if (i == 0) {
            *first = role;
            rc = chain_first_caller(way->from, &targets[0], arena, &row[0].caller);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (held[i] != NULL)
            graph->peers->release(graph->peers->self, held[i]);
    }
    *steps = row;
    return rc;
}

/* ---- Keeping ---- */

static enum rc keep_text(struct arena *arena, struct str *text)
{
    struct str copy;

    if (text->len == 0) {
        *text = STR_EMPTY;
        return RC_OK;
    }
    copy = arena_copy(arena, *text);
    if (copy.at == NULL)
        return RC_NO_MEMORY;
    *text = copy;
    return RC_OK;
}

static enum rc keep_texts(struct arena *arena, const struct str **texts, size_t count)
{
    struct str *copy = ARENA_ARRAY(arena, count, struct str);

    if (copy == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        copy[i] = (*texts)[i];
        enum rc rc = keep_text(arena, &copy[i]);
        if (rc != RC_OK)
            return rc;
    }
    *texts = copy;
    return RC_OK;
}

static enum rc keep_conditions(struct arena *arena, struct decision *decision)
{
    struct condition_line *lines = ARENA_ARRAY(arena, decision->condition_count, struct condition_line);
    enum rc rc = lines == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; rc == RC_OK && i < decision->condition_count; i++) {
        lines[i] = decision->conditions[i];
        rc = keep_text(arena, &lines[i].key);
        if (rc == RC_OK)
            rc = keep_text(arena, &lines[i].text);
    }
    decision->conditions = lines;
    return rc;
}

static enum rc keep_witness(struct arena *arena, struct decision *decision)
{
    struct witness_key *keys = ARENA_ARRAY(arena, decision->witness_count, struct witness_key);
    enum rc rc = keys == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; rc == RC_OK && i < decision->witness_count; i++) {
        keys[i] = decision->witness[i];
        rc = keep_text(arena, &keys[i].key);
        if (rc == RC_OK)
            rc = keep_texts(arena, &keys[i].values, keys[i].count);
    }
    decision->witness = keys;
    return rc;
}

static enum rc keep_checks(struct arena *arena, struct decision *decision)
{
    struct check_step *checks = ARENA_ARRAY(arena, decision->check_count, struct check_step);
    enum rc rc = checks == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; rc == RC_OK && i < decision->check_count; i++) {
        checks[i] = decision->checks[i];
        rc = keep_text(arena, &checks[i].policy);
        if (rc == RC_OK)
            rc = keep_text(arena, &checks[i].why);
    }
    decision->checks = checks;
    return rc;
}

enum rc decision_keep(struct arena *arena, const struct decision *decision, const struct decision **out)
{
    struct decision *kept = ARENA_NEW(arena, struct decision);
    enum rc rc;

    if (kept == NULL)
        return RC_NO_MEMORY;
    *kept = *decision;
    rc = keep_conditions(arena, kept);
    if (rc == RC_OK)
        rc = keep_witness(arena, kept);
    if (rc == RC_OK)
        rc = keep_checks(arena, kept);
    if (rc == RC_OK)
        rc = keep_texts(arena, &kept->unknowns, kept->unknown_count);
    if (rc == RC_OK)
        rc = keep_texts(arena, &kept->notes, kept->note_count);
    if (rc == RC_OK)
        rc = keep_text(arena, &kept->resource);
    if (rc == RC_OK)
        rc = keep_text(arena, &kept->fault);
    if (rc == RC_OK)
        *out = kept;
    return rc;
}
