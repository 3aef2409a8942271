/* SPDX-License-Identifier: Apache-2.0
 *
 * What takes the job away from a role, and what keeps people out of it: the `blocks` of the evidence
 * (output.md, support-rule.md).
 */
#include "rules/support_role_parts.h"

#define ACTIONS_SHOWN 13
#define PEOPLE_SHOWN  20

/* Actions that the same check takes away. */
struct block {
    const struct check_step *check;
    struct str unknown; /* what the answer hangs on; empty: it is certain */
    struct str purpose; /* empty: it fails the role */
    struct lines actions;
};

struct str check_words(struct arena *arena, const struct check_step *check, struct str what)
{
    struct str label = statement_label(arena, check->policy, check->statement);
    struct str where = check->check == CHECK_SCP && check->statement == NULL
                           ? arena_printf(arena, "SCPs at %.*s", SHOWN(label))
                       : check->check == CHECK_RCP ? arena_printf(arena, "RCP %.*s", SHOWN(label))
                       : check->check == CHECK_SCP ? arena_printf(arena, "SCP %.*s", SHOWN(label))
                                                   : label;

    if (where.at == NULL && check->policy.len > 0)
        return STR_EMPTY;
    if (where.len == 0)
        where = str_of(check_name(check->check, check->trust));
    switch (check->effect) {
    case EFFECT_STEP_DENY: return arena_printf(arena, "%.*s: denies %.*s", SHOWN(where), SHOWN(what));
    case EFFECT_STEP_NONE:
        if (check->statement == NULL)
            return arena_printf(arena, "%.*s: no allow for %.*s", SHOWN(where), SHOWN(what));
        return arena_printf(arena, "%.*s: %.*s: %.*s", SHOWN(where), SHOWN(what), SHOWN(check->why));
    case EFFECT_STEP_ALLOW:
    case EFFECT_STEP_UNKNOWN: break;
    }
    return arena_printf(arena, "%.*s: %.*s is undecided: %.*s", SHOWN(where), SHOWN(what), SHOWN(check->why));
}

/* ---- Actions ---- */

static const struct check_step *breaking_check(const struct decision *decision)
{
    return decision->breaks < decision->check_count ? &decision->checks[decision->breaks] : NULL;
}

static bool same_check(const struct check_step *a, const struct check_step *b)
{
    bool silent = a->effect == EFFECT_STEP_NONE && a->statement == NULL;

    return a->check == b->check && a->effect == b->effect && a->statement == b->statement &&
           str_equal(a->policy, b->policy) && (silent || str_equal(a->why, b->why));
}

static struct str purpose_of(const struct candidate *candidate, const struct need *need)
{
    if (need->kind == NEED_COMFORT)
        return need->purpose;
    if (need->console_api && !str_equal(candidate->account->partition, STR("aws")))
        return STR("support-console, which AWS documents for partition aws alone");
    return STR_EMPTY;
}

static enum rc add_to_block(struct candidate *candidate, struct block *blocks, size_t *count, const struct asked *asked,
                            const struct check_step *check)
{
    struct str purpose = purpose_of(candidate, asked->need);
    size_t i = 0;

    while (i < *count && !(same_check(blocks[i].check, check) && str_equal(blocks[i].purpose, purpose)))
        i++;
    if (i == *count) {
        blocks[i] =
            (struct block){.check = check,
                           .unknown = asked->decision->answer == ANSWER_UNKNOWN && asked->decision->unknown_count > 0
                                          ? asked->decision->unknowns[0]
                                          : STR_EMPTY,
                           .purpose = purpose,
                           .actions = {.arena = candidate->scratch}};
        (*count)++;
    }
    return lines_add(&blocks[i].actions, asked->need->action);
}

enum rc candidate_block_actions(struct candidate *candidate)
{
    struct block *blocks = ARENA_ARRAY(candidate->scratch, candidate->asked_count, struct block);
    size_t count = 0;
    enum rc rc = blocks == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; i < candidate->asked_count && rc == RC_OK; i++) {
        const struct asked *asked = &candidate->asked[i];
        const struct check_step *check = breaking_check(asked->decision);
        if (asked->decision->answer <= ANSWER_UNKNOWN && check != NULL)
            rc = add_to_block(candidate, blocks, &count, asked, check);
    }
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct str what =
            lines_joined(candidate->scratch, blocks[i].actions.items, blocks[i].actions.count, ACTIONS_SHOWN);
        struct str words = what.at == NULL             ? STR_EMPTY
                           : blocks[i].unknown.len > 0 ? arena_printf(candidate->arena, "%.*s: undecided: %.*s",
                                                                      SHOWN(what), SHOWN(blocks[i].unknown))
                                                       : check_words(candidate->arena, blocks[i].check, what);
        if (words.at != NULL && blocks[i].purpose.len > 0)
            words = arena_printf(candidate->arena, "%.*s (for %.*s; fails nothing)", SHOWN(words),
                                 SHOWN(blocks[i].purpose));
        rc = lines_add(&candidate->blocks, words);
    }
    return rc;
}

/* ---- People ---- */

static struct str operation_of(const struct edge *edge)
{
    return assume_operation(edge->from->caller.kind);
}

static enum rc block_refused(struct candidate *candidate)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < candidate->ways.refused_count && i < PEOPLE_SHOWN && rc == RC_OK; i++) {
        const struct edge *edge = &candidate->ways.refused[i];
        const struct check_step *check = breaking_check(edge->decision);
        if (edge->from->provider_missing)
            rc = lines_add(&candidate->blocks,
                           arena_printf(candidate->arena, "%.*s: no identity provider of the account",
                                        SHOWN(short_arn(edge->from->principal))));
        /* That a stranger or a service is kept out takes nothing away. */
        else if (check != NULL && edge->from->kind != START_ANYONE && edge->from->kind != START_SERVICE)
            rc = lines_add(&candidate->blocks, check_words(candidate->arena, check, operation_of(edge)));
    }
    return rc;
}

static enum rc block_comers(struct candidate *candidate)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < candidate->comer_count && i < PEOPLE_SHOWN && rc == RC_OK; i++) {
        const struct comer *comer = &candidate->comers[i];
        struct str who = candidate_short_arn(candidate, comer->way->from->principal);
        if (!comer->sure && comer->person)
            rc = lines_add(
                &candidate->blocks,
                arena_printf(candidate->arena, "%.*s: whether it can assume the role is undecided", SHOWN(who)));
        else if (comer->way->from->kind == START_SERVICE)
            rc = lines_add(&candidate->blocks,
                           arena_printf(candidate->arena, "%.*s: an AWS service, no person", SHOWN(who)));
        else if (!comer->person && comer->note.len > 0)
            rc = lines_add(&candidate->blocks,
                           arena_printf(candidate->arena, "%.*s: %.*s", SHOWN(who), SHOWN(comer->note)));
    }
    return rc;
}

enum rc candidate_block_people(struct candidate *candidate)
{
    enum rc rc = block_refused(candidate);

    if (rc == RC_OK)
        rc = block_comers(candidate);
    for (size_t i = 0; i < candidate->ways.deleted_count && rc == RC_OK; i++)
        rc = lines_add(&candidate->blocks,
                       arena_printf(candidate->arena, "trust: %.*s names a user or role that was deleted",
                                    SHOWN(candidate->ways.deleted[i])));
    return rc;
}
