/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions and ways as the plain data of findings.
 *
 * AWS: AWS JSON policy elements: Principal (an account in a trust policy leaves the choice to the account's own
 * policies).
 */
#include "rules/decided.h"

#include "policy/arn.h"

struct str statement_id(struct arena *arena, const struct policy_statement *statement)
{
    return statement->sid.len > 0 ? statement->sid : arena_printf(arena, "%zu", (size_t)statement->index);
}

/* ---- Steps ---- */

/* Whether all whom the statement of a trust policy names by an account are named by nothing else. */
static bool names_accounts_alone(const struct policy_statement *statement)
{
    bool account = false;
    if (statement->principal_element != PRINCIPAL_LISTED)
        return false;
    for (size_t i = 0; i < statement->principal_count; i++) {
        enum principal_entry_kind kind = statement->principals[i].kind;
        account = account || kind == ENTRY_ACCOUNT;
        if (kind != ENTRY_ACCOUNT && kind != ENTRY_FEDERATED && kind != ENTRY_SERVICE)
            return false;
    }
    return account;
}

/* What the reader of an allowing trust policy should know: that it does not decide alone. */
static struct str remark_on(const struct check_step *check, bool identity)
{
    bool leaves_it = identity && check->trust && check->effect == EFFECT_STEP_ALLOW && check->statement != NULL &&
                     names_accounts_alone(check->statement);
    return leaves_it ? STR("names the account (:root), so identity and boundary decide") : STR_EMPTY;
}

enum rc decided_steps(struct arena *arena, const struct decision *decision, size_t hop, const struct finding_step **out,
                      size_t *count)
{
    struct finding_step *steps = ARENA_ARRAY(arena, decision->check_count, struct finding_step);
    size_t used = 0;
    bool identity = false;
    if (steps == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->check_count; i++) {
        const struct check_step *check = &decision->checks[i];
        struct finding_step *step = &steps[used];
        if (check->hop != hop)
            continue;
        identity = identity || check->check == CHECK_IDENTITY;
        *step = (struct finding_step){.check = str_of(check_name(check->check, check->trust)),
                                      .policy = check->policy,
                                      .effect = str_of(step_effect_name(check->effect)),
                                      .why = check->why.len > 0 ? check->why : remark_on(check, identity)};
        if (check->statement != NULL)
            step->statement = statement_id(arena, check->statement);
        if (check->statement != NULL && step->statement.at == NULL)
            return RC_NO_MEMORY;
        used++;
    }
    *out = steps;
    *count = used;
    return RC_OK;
}

/* ---- Principals ---- */

/* A role's name; its ARN where it is of another account than the last role of the chain. */
static struct str role_words(const struct role *role, const struct role *last)
{
    struct arn arn;
    struct arn own;
    bool both = arn_read(role->entity.arn, &arn) && arn_read(last->entity.arn, &own);
    return both && !str_equal(arn.account, own.account) ? role->entity.arn : role->entity.name;
}

struct str decided_condition(struct arena *arena, const struct condition_line *line, const char *remark,
                             const struct role *const *roles, size_t role_count)
{
    const struct str parts[] = {line->text, str_of(remark), STR(", into role "),
                                line->hop < role_count ? role_words(roles[line->hop], roles[role_count - 1])
                                                       : STR_EMPTY};
    return arena_join(arena, parts, role_count > 1 && line->hop < role_count ? 4 : 2);
}

enum rc decided_witness(struct arena *arena, const struct decision *decision, const struct finding_condition_key **out,
                        size_t *count)
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

enum rc decided_principal(struct arena *arena, const struct way *way, bool goal, struct finding_principal *out)
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
    return decided_witness(arena, way->decision, &out->witness, &out->witness_count);
}

/* ---- Ways ---- */

enum rc decided_ways_new(struct arena *arena, size_t room, struct decided_ways *out)
{
    *out = (struct decided_ways){.arena = arena, .room = room};
    out->ways = ARENA_ARRAY(arena, room, struct finding_way);
    return out->ways == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc decided_ways_add(struct decided_ways *ways, const struct edge *edge)
{
    for (size_t i = 0; i < ways->count; i++) {
        if (str_equal(ways->ways[i].from, edge->from->principal) && str_equal(ways->ways[i].to, edge->to->entity.arn))
            return RC_OK;
    }
    if (ways->count == ways->room) {
        ways->left_out++;
        return RC_OK;
    }
    struct finding_way *way = &ways->ways[ways->count++];
    *way = (struct finding_way){.from = edge->from->principal,
                                .to = edge->to->entity.arn,
                                .decision = str_of(answer_name(edge->decision->answer))};
    return decided_steps(ways->arena, edge->decision, 0, &way->steps, &way->step_count);
}
