/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions and ways as the plain data that reports are drawn from.
 */
#include "cli/answers.h"

/* Who may, but has no means to sign in today. */
static bool lacks_credentials(const struct user *user)
{
    return user != NULL && user->credentials.known && !user->credentials.password_enabled &&
           !user->credentials.active_key;
}

/* What is not known, and notes. `from` may be NULL. */
static enum rc notes_of(struct arena *arena, const struct decision *decision, const struct start *from,
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
    if (from != NULL && from->kind == START_EXTERNAL)
        notes[(*count)++] = from->unseen;
    else if (from != NULL && lacks_credentials(from->user))
        notes[(*count)++] = STR("neither password nor active access key today");
    return RC_OK;
}

static enum rc conditions_of(struct arena *arena, const struct decision *decision, const struct role *const *roles,
                             size_t role_count, const struct str **out, size_t *count)
{
    struct str *lines = ARENA_ARRAY(arena, decision->condition_count, struct str);
    if (lines == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->condition_count; i++) {
        lines[i] = decided_condition(arena, &decision->conditions[i], "", roles, role_count);
        if (lines[i].at == NULL)
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
    enum rc rc = decided_steps(arena, decision, 0, &out->steps, &out->step_count);
    if (rc == RC_OK)
        rc = conditions_of(arena, decision, NULL, 0, &out->conditions, &out->condition_count);
    if (rc == RC_OK)
        rc = decided_witness(arena, decision, &out->witness, &out->witness_count);
    return rc == RC_OK ? notes_of(arena, decision, NULL, &out->notes, &out->note_count) : rc;
}

enum rc answer_principal(struct arena *arena, const struct way *way, bool goal, struct finding_principal *out)
{
    enum rc rc = decided_principal(arena, way, goal, out);
    if (rc == RC_OK)
        rc = conditions_of(arena, way->decision, way->roles, way->role_count, &out->conditions, &out->condition_count);
    return rc == RC_OK ? notes_of(arena, way->decision, way->from, &out->notes, &out->note_count) : rc;
}

/* Of request number `hop` of a way. The way is decided as a whole; each assumption is decided by itself too, and the last
 * request is as open as the way, unless the conditions are all of the assumptions before it. */
static enum answer request_answer(const struct way *way, size_t hop)
{
    enum answer whole = way->decision->answer;
    bool conditional = false;
    if (hop < way->edge_count)
        return way->edges[hop].decision->answer;
    for (size_t i = 0; i < way->decision->condition_count; i++)
        conditional = conditional || way->decision->conditions[i].hop == hop;
    if (whole == ANSWER_CONDITIONAL && !conditional)
        return ANSWER_ALLOWED;
    return whole;
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
            .decision = str_of(answer_name(request_answer(way, hop))),
        };
        enum rc rc = decided_steps(arena, way->decision, hop, &requests[hop].steps, &requests[hop].step_count);
        if (rc != RC_OK)
            return rc;
    }
    out->ways = requests;
    out->way_count = count;
    return RC_OK;
}
