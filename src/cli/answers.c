/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions and ways as the plain data that reports are drawn from.
 */
#include "cli/answers.h"

static struct str statement_word(struct arena *arena, const struct policy_statement *statement)
{
    return statement->sid.len > 0 ? statement->sid : arena_printf(arena, "%zu", statement->index);
}

/* What each layer says to request number `hop` of a decision. */
static enum rc steps_of(struct arena *arena, const struct decision *decision, size_t hop,
                        const struct finding_step **out, size_t *count)
{
    struct finding_step *steps = ARENA_ARRAY(arena, decision->check_count, struct finding_step);
    *count = 0;
    if (steps == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->check_count; i++) {
        const struct check_step *check = &decision->checks[i];
        struct finding_step *step = &steps[*count];
        if (check->hop != hop)
            continue;
        *step = (struct finding_step){.check = str_of(check_name(check->check, check->trust)),
                                      .policy = check->policy,
                                      .effect = str_of(step_effect_name(check->effect)),
                                      .why = check->why};
        if (check->statement != NULL)
            step->statement = statement_word(arena, check->statement);
        if (check->statement != NULL && step->statement.at == NULL)
            return RC_NO_MEMORY;
        ++*count;
    }
    *out = steps;
    return RC_OK;
}

static enum rc witness_of(struct arena *arena, const struct decision *decision,
                          const struct finding_condition_key **out, size_t *count)
{
    struct finding_condition_key *keys = ARENA_ARRAY(arena, decision->witness_count, struct finding_condition_key);
    if (keys == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->witness_count; i++) {
        const struct witness_key *key = &decision->witness[i];
        keys[i] = (struct finding_condition_key){key->key, key->values, key->count, key->multivalued, key->hop};
    }
    *out = keys;
    *count = decision->witness_count;
    return RC_OK;
}

/* Who may, but has no means to sign in today. */
static bool lacks_credentials(const struct user *user)
{
    return user != NULL && user->credentials.known && !user->credentials.password_enabled &&
           !user->credentials.active_key;
}

/* What is not known, and notes. `user` may be NULL. */
static enum rc notes_of(struct arena *arena, const struct decision *decision, const struct user *user,
                        const struct str **out, size_t *count)
{
    struct str *notes = ARENA_ARRAY(arena, decision->note_count + decision->unknown_count + 1, struct str);
    if (notes == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->unknown_count; i++)
        notes[i] = decision->unknowns[i];
    for (size_t i = 0; i < decision->note_count; i++)
        notes[decision->unknown_count + i] = decision->notes[i];
    *out = notes;
    *count = decision->note_count + decision->unknown_count;
    if (lacks_credentials(user))
        notes[(*count)++] = STR("neither password nor active access key today");
    return RC_OK;
}

/* Conditions in words; of a chain, those of an assumption name its role. */
static enum rc conditions_of(struct arena *arena, const struct decision *decision, const struct role *const *roles,
                             size_t role_count, const struct str **out, size_t *count)
{
    struct str *lines = ARENA_ARRAY(arena, decision->condition_count, struct str);
    if (lines == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->condition_count; i++) {
        const struct condition_line *line = &decision->conditions[i];
        lines[i] = line->text;
        if (role_count > 1 && line->hop < role_count) {
            const struct str parts[] = {line->text, STR(", into role "), roles[line->hop]->entity.name};
            lines[i] = arena_join(arena, parts, 3);
        }
        if (lines[i].at == NULL && line->text.len > 0)
            return RC_NO_MEMORY;
    }
    *out = lines;
    *count = decision->condition_count;
    return RC_OK;
}

enum rc answer_action(struct arena *arena, struct str action, struct str resource, const struct decision *decision,
                      struct explain_action *out)
{
    *out = (struct explain_action){.action = action,
                                   .resource = resource.len > 0 ? resource : decision->resource,
                                   .decision = str_of(answer_name(decision->answer))};
    enum rc rc = steps_of(arena, decision, 0, &out->steps, &out->step_count);
    if (rc == RC_OK)
        rc = conditions_of(arena, decision, NULL, 0, &out->conditions, &out->condition_count);
    if (rc == RC_OK)
        rc = witness_of(arena, decision, &out->witness, &out->witness_count);
    return rc == RC_OK ? notes_of(arena, decision, NULL, &out->notes, &out->note_count) : rc;
}

enum rc answer_edge(struct arena *arena, const struct edge *edge, struct finding_way *out)
{
    *out = (struct finding_way){.from = edge->from->principal,
                                .to = edge->to->entity.arn,
                                .decision = str_of(answer_name(edge->decision->answer))};
    return steps_of(arena, edge->decision, 0, &out->steps, &out->step_count);
}

enum rc answer_principal(struct arena *arena, const struct way *way, bool goal, struct finding_principal *out)
{
    size_t stops = way->role_count - (goal && way->role_count > 0);
    struct str *via = ARENA_ARRAY(arena, stops, struct str);
    if (via == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < stops; i++)
        via[i] = way->roles[i]->entity.arn;
    *out = (struct finding_principal){.kind = str_of(start_kind_name(way->from->kind)),
                                      .principal = way->from->principal,
                                      .decision = str_of(answer_name(way->decision->answer)),
                                      .via = via,
                                      .via_count = stops};
    enum rc rc =
        conditions_of(arena, way->decision, way->roles, way->role_count, &out->conditions, &out->condition_count);
    if (rc == RC_OK)
        rc = witness_of(arena, way->decision, &out->witness, &out->witness_count);
    return rc == RC_OK ? notes_of(arena, way->decision, way->from->user, &out->notes, &out->note_count) : rc;
}

enum rc answer_requests(struct arena *arena, const struct way *way, bool goal, struct str action,
                        struct who_can_principal *out)
{
    size_t count = way->role_count + !goal;
    struct finding_way *requests = ARENA_ARRAY(arena, count, struct finding_way);
    if (requests == NULL)
        return RC_NO_MEMORY;
    for (size_t hop = 0; hop < count; hop++) {
        requests[hop] = (struct finding_way){
            .from = hop == 0 ? way->from->principal : way->roles[hop - 1]->entity.arn,
            .to = hop < way->role_count ? way->roles[hop]->entity.arn : action,
            .decision = str_of(answer_name(way->decision->answer)),
        };
        enum rc rc = steps_of(arena, way->decision, hop, &requests[hop].steps, &requests[hop].step_count);
        if (rc != RC_OK)
            return rc;
    }
    out->ways = requests;
    out->way_count = count;
    return RC_OK;
}
