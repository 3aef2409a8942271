/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole chains of assumptions: the question that is put to decide(), and keeping its answer
 * (iam-evaluation.md 7.2, 7.3).
 *
 * AWS: IAM User Guide, "Methods to assume a role" (role chaining).
 */
#include "account/graph_parts.h"

/* A role's session in front of a single edge may have come from anywhere; a chain says from where. */
static const struct session_origins any_origin = {.user = true, .federation = true, .service = true, .tags = true};

static struct step first_step(const struct graph *graph, size_t start)
{
    struct step step = {.caller = &graph->starts[start].caller};

    if (node_is_role(graph, start))
        step.origins = any_origin;
    return step;
}

enum rc chain_decide(struct graph *graph, size_t start, const size_t *roles, size_t count,
                     const struct final_request *final, struct decision *out)
{
    size_t step_count = count + (final != NULL);
    struct question question = {.count = step_count, .now = graph->now};
    struct step *steps;

    arena_reset(graph->work);
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
    question.steps = steps;
    return decide(graph->work, &question, out);
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
