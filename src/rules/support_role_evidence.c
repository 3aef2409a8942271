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

    return lines_add(lines, decided_condition(lines->arena, line, api, way->roles, way->role_count));
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
    enum rc rc = decided_principal(candidate->arena, comer->way, true, out);

    if (rc == RC_OK)
        rc = add_conditions(candidate, comer, out);
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

static enum rc add_ways(struct candidate *candidate, struct finding_evidence *out)
{
    struct decided_ways list;
    enum rc rc = decided_ways_new(candidate->arena, WAYS_SHOWN, &list);

    for (size_t i = 0; i < candidate->ways.count && rc == RC_OK; i++) {
        const struct way *way = &candidate->ways.ways[i];
        for (size_t k = 0; k < way->edge_count && rc == RC_OK; k++)
            rc = decided_ways_add(&list, &way->edges[k]);
    }
    for (size_t i = 0; i < candidate->ways.refused_count && rc == RC_OK; i++)
        rc = decided_ways_add(&list, &candidate->ways.refused[i]);
    if (rc != RC_OK)
        return rc;
    list.left_out += candidate->ways.refused_total - candidate->ways.refused_count;
    if (list.left_out > 0)
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

    if (candidate->role->entity.name_place.doc == NULL || candidate->account->live)
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
