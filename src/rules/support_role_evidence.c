/* SPDX-License-Identifier: Apache-2.0
 *
 * The evidence of one candidate: who, ways, and what was collected on the way to its verdict (output.md,
 * report-formats.md section 0).
 */
#include "rules/support_role_parts.h"

#define WAYS_SHOWN 100

/* ---- Who ---- */

/* Switching roles in the console passes none of these. */
static bool api_only(const struct condition_line *line)
{
    static const struct str keys[] = {{"sts:ExternalId", 14}, {"sts:SourceIdentity", 18}, {"aws:TagKeys", 11}};

    if (str_contains(line->text, STR("missing")) || str_starts_with(line->text, STR("without")))
        return false;
    if (str_starts_with_nocase(line->key, STR("aws:RequestTag/")))
        return true;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (str_equal_nocase(line->key, keys[i]))
            return true;
    }
    return false;
}

static enum rc add_condition(struct lines *lines, const struct way *way, const struct condition_line *line)
{
    const char *api = api_only(line) ? " (by API only: the console's Switch role cannot pass it)" : "";

    if (way->role_count > 1 && line->hop < way->role_count)
        return lines_add(lines, arena_printf(lines->arena, "%.*s%s, into role %.*s", SHOWN(line->text), api,
                                             SHOWN(way->roles[line->hop]->entity.name)));
    return lines_add(lines, arena_printf(lines->arena, "%.*s%s", SHOWN(line->text), api));
}

static enum rc add_conditions(struct candidate *candidate, const struct comer *comer, struct finding_principal *out)
{
    struct lines lines = {.arena = candidate->arena};
    const struct decision *decision = comer->way->decision;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < decision->condition_count && rc == RC_OK; i++)
        rc = add_condition(&lines, comer->way, &decision->conditions[i]);
    if (rc == RC_OK && comer->condition.len > 0)
        rc = lines_add(&lines, comer->condition);
    if (rc == RC_OK)
        rc = lines_add_all(&lines, candidate->conditions.items, candidate->conditions.count);
    out->conditions = lines.items;
    out->condition_count = lines.count;
    return rc;
}

static enum rc add_witness(struct arena *arena, const struct decision *decision, struct finding_principal *out)
{
    struct finding_condition_key *keys = ARENA_ARRAY(arena, decision->witness_count, struct finding_condition_key);

    if (keys == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->witness_count; i++) {
        const struct witness_key *key = &decision->witness[i];
        keys[i] = (struct finding_condition_key){key->key, key->values, key->count, key->multivalued, key->hop};
    }
    out->witness = keys;
    out->witness_count = decision->witness_count;
    return RC_OK;
}

static enum rc add_notes(struct candidate *candidate, const struct comer *comer, struct finding_principal *out)
{
    struct lines lines = {.arena = candidate->arena};
    enum rc rc = RC_OK;

    if (comer->note.len > 0)
        rc = lines_add(&lines, comer->note);
    if (rc == RC_OK)
        rc = lines_add_all(&lines, comer->way->decision->notes, comer->way->decision->note_count);
    out->notes = lines.items;
    out->note_count = lines.count;
    return rc;
}

static enum rc principal_of(struct candidate *candidate, const struct comer *comer, struct finding_principal *out)
{
    const struct way *way = comer->way;
    size_t hops = way->role_count - 1;
    struct str *via = ARENA_ARRAY(candidate->arena, hops, struct str);
    enum rc rc;

    if (via == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < hops; i++)
        via[i] = way->roles[i]->entity.arn;
    *out = (struct finding_principal){
        .kind = str_of(start_kind_name(way->from->kind)),
        .principal = way->from->principal,
        .decision = str_of(answer_name(way->decision->answer)),
        .via = via,
        .via_count = hops,
    };
    rc = add_conditions(candidate, comer, out);
    if (rc == RC_OK)
        rc = add_witness(candidate->arena, way->decision, out);
    return rc == RC_OK ? add_notes(candidate, comer, out) : rc;
}

/* Who can: undecided ways are in `ways`, and users without credentials can nothing. */
static bool can(const struct comer *comer)
{
    return comer->way->decision->answer >= ANSWER_CONDITIONAL &&
           (comer->person || comer->way->from->kind != START_USER);
}

static enum rc add_who(struct candidate *candidate, struct finding_evidence *out)
{
    struct finding_principal *who = ARENA_ARRAY(candidate->arena, candidate->comer_count, struct finding_principal);

    if (who == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < candidate->comer_count; i++) {
        if (!can(&candidate->comers[i]))
            continue;
        enum rc rc = principal_of(candidate, &candidate->comers[i], &who[out->who_count]);
        if (rc != RC_OK)
            return rc;
        out->who_count++;
    }
    out->who = who;
    return RC_OK;
}

/* ---- Ways ---- */

static enum rc add_steps(struct arena *arena, const struct decision *decision, struct finding_way *out)
{
    struct finding_step *steps = ARENA_ARRAY(arena, decision->check_count, struct finding_step);

    if (steps == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->check_count; i++) {
        const struct check_step *check = &decision->checks[i];
        steps[i] = (struct finding_step){
            .check = str_of(check_name(check->check, check->trust)),
            .policy = check->policy,
            .effect = str_of(step_effect_name(check->effect)),
            .why = check->why,
        };
        if (check->statement != NULL) {
            steps[i].statement = statement_id(arena, check->statement);
            if (steps[i].statement.at == NULL)
                return RC_NO_MEMORY;
        }
    }
    out->steps = steps;
    out->step_count = decision->check_count;
    return RC_OK;
}

struct way_list {
    struct arena *arena;
    struct finding_way *ways;
    size_t count;
    size_t left_out;
};

static enum rc add_edge(struct way_list *list, const struct edge *edge)
{
    struct finding_way *way = &list->ways[list->count];

    for (size_t i = 0; i < list->count; i++) {
        if (str_equal(list->ways[i].from, edge->from->principal) && str_equal(list->ways[i].to, edge->to->entity.arn))
            return RC_OK;
    }
    if (list->count == WAYS_SHOWN) {
        list->left_out++;
        return RC_OK;
    }
    *way = (struct finding_way){
        .from = edge->from->principal,
        .to = edge->to->entity.arn,
        .decision = str_of(answer_name(edge->decision->answer)),
    };
    list->count++;
    return add_steps(list->arena, edge->decision, way);
}

static enum rc add_ways(struct candidate *candidate, struct finding_evidence *out)
{
    struct way_list list = {.arena = candidate->arena};
    enum rc rc = RC_OK;

    list.ways = ARENA_ARRAY(candidate->arena, WAYS_SHOWN + 1, struct finding_way);
    if (list.ways == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < candidate->ways.count && rc == RC_OK; i++) {
        const struct way *way = &candidate->ways.ways[i];
        for (size_t k = 0; k < way->edge_count && rc == RC_OK; k++)
            rc = add_edge(&list, &way->edges[k]);
    }
    for (size_t i = 0; i < candidate->ways.refused_count && rc == RC_OK; i++)
        rc = add_edge(&list, &candidate->ways.refused[i]);
    list.left_out += candidate->ways.refused_total - candidate->ways.refused_count;
    if (rc == RC_OK && list.left_out > 0)
        rc = lines_add(&candidate->notes,
                       arena_printf(candidate->arena, "%zu further ways are left out", list.left_out));
    out->ways = list.ways;
    out->way_count = list.count;
    return rc;
}

/* ---- The rest ---- */

static void add_location(const struct candidate *candidate, struct finding_evidence *out)
{
    struct json_place place;

    if (candidate->role->entity.name_place.doc == NULL)
        return;
    place = json_place(candidate->role->entity.name_place);
    out->has_location = true;
    out->line = place.line;
    out->column = place.column;
    out->end_line = place.end_line;
    out->end_column = place.end_column;
}

enum rc candidate_evidence(struct candidate *candidate, struct finding_evidence *out)
{
    const struct role *role = candidate->role;
    enum rc rc;

    *out = (struct finding_evidence){
        .role = role->entity.arn,
        .role_short = short_arn(role->entity.arn),
        .verdict = verdict_name(candidate->verdict),
        .last_used_known = role->last_used_known,
        .last_used = role->last_used,
    };
    rc = add_who(candidate, out);
    if (rc == RC_OK)
        rc = add_ways(candidate, out);
    if (rc == RC_OK && candidate->verdict == VERDICT_UNKNOWN)
        rc = lines_add_all(&candidate->blocks, candidate->missing.items, candidate->missing.count);
    if (rc != RC_OK)
        return rc;
    add_location(candidate, out);
    out->grants = candidate->grants.items;
    out->grant_count = candidate->grants.count;
    out->blocks = candidate->blocks.items;
    out->block_count = candidate->blocks.count;
    out->extra = candidate->extra.items;
    out->extra_count = candidate->extra.count;
    out->notes = candidate->notes.items;
    out->note_count = candidate->notes.count;
    return RC_OK;
}
