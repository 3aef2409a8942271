/* SPDX-License-Identifier: Apache-2.0
 *
 * What there is to say of one role or user.
 */
#include "cli/explain_entity.h"

#include "policy/match.h"

struct asking {
    struct arena *arena;
    struct account *account;
    struct explained entity;
    struct graph *graph;
    int64_t now;
    struct caller caller;
    struct session_origins origins;
};

static const struct entity *entity_of(struct explained entity)
{
    return entity.role != NULL ? &entity.role->entity : &entity.user->entity;
}

static enum rc asking_new(struct arena *arena, struct account *account, struct explained entity, int64_t now,
                          struct asking *out)
{
    *out = (struct asking){.arena = arena, .account = account, .entity = entity, .now = now};
    enum rc rc = graph_new(arena, account, now, &out->graph);
    if (rc != RC_OK)
        return rc;
    if (entity.user != NULL) {
        account_user_caller(account, entity.user, &out->caller);
        return RC_OK;
    }
    account_role_caller(account, entity.role, &out->caller);
    return graph_origins(out->graph, entity.role, &out->origins);
}

static void fill_head(const struct asking *asking, struct explain *out)
{
    const struct entity *entity = entity_of(asking->entity);
    *out = (struct explain){.account = asking->account->id,
                            .account_alias = asking->account->alias,
                            .source = asking->account->source,
                            .role = asking->entity.role != NULL,
                            .principal = entity->arn,
                            .name = entity->name};
}

/* ---- One request ---- */

static bool is_assumption(struct str action)
{
    return action_is(action, STR("sts:assumerole")) || action_is(action, STR("sts:assumerolewithsaml")) ||
           action_is(action, STR("sts:assumerolewithwebidentity"));
}

static enum rc ask(const struct asking *asking, struct str action, struct str resource, struct explain_action *out)
{
    const struct role *goal = is_assumption(action) ? account_role(asking->account, resource) : NULL;
    struct target *target = ARENA_NEW(asking->arena, struct target);
    struct decision *decision = ARENA_NEW(asking->arena, struct decision);
    struct step step = {.caller = &asking->caller, .action = action, .target = target, .origins = asking->origins};
    struct question question = {.steps = &step, .count = 1, .now = asking->now};
    if (target == NULL || decision == NULL)
        return RC_NO_MEMORY;
    if (goal != NULL) {
        account_role_target(asking->account, goal, target);
        step.assumption = true;
    } else {
        graph_request_target(asking->graph, action, resource, target);
    }
    enum rc rc = decide(asking->arena, &question, decision);
    return rc == RC_OK ? answer_action(asking->arena, action, resource, decision, out) : rc;
}

enum rc explain_asked(struct arena *arena, struct account *account, struct explained entity, struct str action,
                      struct str resource, int64_t now, struct explain *out, struct err *err)
{
    struct asking asking;
    struct explain_action *answer = ARENA_NEW(arena, struct explain_action);
    (void)err;
    if (answer == NULL)
        return RC_NO_MEMORY;
    enum rc rc = asking_new(arena, account, entity, now, &asking);
    if (rc != RC_OK)
        return rc;
    fill_head(&asking, out);
    out->asked = true;
    out->actions = answer;
    out->action_count = 1;
    return ask(&asking, action, resource, answer);
}

/* ---- What can be done with support cases ---- */

/* Outside partition aws, support-console is documented nowhere. */
static bool is_asked_for(const struct asking *asking, const struct need *need)
{
    return need->kind != NEED_COMFORT && (!need->console_api || str_equal(asking->account->partition, STR("aws")));
}

static bool can(const struct explain_action *action)
{
    return str_equal(action->decision, STR("allowed")) || str_equal(action->decision, STR("conditional"));
}

struct abilities {
    bool open, follow, resolve, console, unknown;
};

static struct abilities abilities_of(const struct explain_action *actions, const enum need_kind *kinds, size_t count)
{
    struct abilities can_do = {true, true, true, true, false};
    for (size_t i = 0; i < count; i++) {
        bool yes = can(&actions[i]);
        can_do.unknown = can_do.unknown || str_equal(actions[i].decision, STR("unknown"));
        if (kinds[i] == NEED_CONSOLE)
            can_do.console = can_do.console && yes;
        else if (str_equal(actions[i].action, STR("support:CreateCase")))
            can_do.open = yes;
        else if (str_equal(actions[i].action, STR("support:ResolveCase")))
            can_do.resolve = yes;
        else
            can_do.follow = can_do.follow && yes;
    }
    return can_do;
}

static struct str ability_words(struct arena *arena, const struct abilities *can_do)
{
    const char *verbs[3];
    size_t count = 0;
    struct str cases = STR("nothing with support cases");
    if (can_do->open)
        verbs[count++] = "open";
    if (can_do->follow)
        verbs[count++] = "follow";
    if (can_do->resolve)
        verbs[count++] = "resolve";
    if (count == 1)
        cases = arena_printf(arena, "%s cases", verbs[0]);
    else if (count == 2)
        cases = arena_printf(arena, "%s and %s cases", verbs[0], verbs[1]);
    else if (count == 3)
        cases = STR("open, follow and resolve cases");
    if (cases.at == NULL)
        return cases;
    const struct str parts[] = {cases,
                                can_do->console ? STR("; use the Support Center")
                                : count > 0     ? STR("; not all that the Support Center asks for")
                                                : STR_EMPTY,
                                can_do->unknown ? STR("; some of it is not known") : STR_EMPTY};
    return arena_join(arena, parts, 3);
}

static enum rc ask_support(const struct asking *asking, struct explain *out)
{
    struct explain_action *actions = ARENA_ARRAY(asking->arena, support_need_count, struct explain_action);
    enum need_kind *kinds = ARENA_ARRAY(asking->arena, support_need_count, enum need_kind);
    size_t count = 0;
    if (actions == NULL || kinds == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < support_need_count; i++) {
        if (!is_asked_for(asking, &support_needs[i]))
            continue;
        kinds[count] = support_needs[i].kind;
        enum rc rc = ask(asking, support_needs[i].action, STR_EMPTY, &actions[count++]);
        if (rc != RC_OK)
            return rc;
    }
    struct abilities can_do = abilities_of(actions, kinds, count);
    out->actions = actions;
    out->action_count = count;
    out->ability = ability_words(asking->arena, &can_do);
    return out->ability.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- Who can assume a role ---- */

/* All ways in, the refused ones too, as edges. */
static enum rc add_edges(const struct asking *asking, const struct ways *ways, struct explain *out)
{
    struct decided_ways edges;
    size_t most = ways->refused_count;
    for (size_t i = 0; i < ways->count; i++)
        most += ways->ways[i].edge_count;
    enum rc rc = decided_ways_new(asking->arena, most, &edges);
    for (size_t i = 0; rc == RC_OK && i < ways->count; i++) {
        for (size_t k = 0; rc == RC_OK && k < ways->ways[i].edge_count; k++)
            rc = decided_ways_add(&edges, &ways->ways[i].edges[k]);
    }
    for (size_t i = 0; rc == RC_OK && i < ways->refused_count; i++)
        rc = decided_ways_add(&edges, &ways->refused[i]);
    out->ways = edges.ways;
    out->way_count = edges.count;
    return rc;
}

/* The rule's own `who` where the role is its candidate, for it knows who is a person; else all who come in. Undecided ones
 * stand behind them. */
static enum rc add_who(const struct asking *asking, const struct ways *ways, const struct finding_evidence *evidence,
                       struct explain *out)
{
    size_t known = evidence == NULL ? 0 : evidence->who_count;
    struct finding_principal *who = ARENA_ARRAY(asking->arena, known + ways->count, struct finding_principal);
    if (who == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < known; i++)
        who[out->who_count++] = evidence->who[i];
    for (size_t i = 0; i < ways->count; i++) {
        if (evidence != NULL && ways->ways[i].decision->answer != ANSWER_UNKNOWN)
            continue;
        enum rc rc = answer_principal(asking->arena, &ways->ways[i], true, &who[out->who_count++]);
        if (rc != RC_OK)
            return rc;
    }
    out->who = who;
    return RC_OK;
}

static const struct finding_evidence *evidence_of(const struct finding *finding, struct str role)
{
    for (size_t i = 0; i < finding->evidence_count; i++) {
        if (str_equal(finding->evidence[i].role, role))
            return &finding->evidence[i];
    }
    return NULL;
}

static void add_verdict(const struct finding *finding, const struct finding_evidence *evidence, struct explain *out)
{
    out->verdict = evidence->verdict;
    out->blocks = evidence->blocks;
    out->block_count = evidence->block_count;
    out->extra = evidence->extra;
    out->extra_count = evidence->extra_count;
    out->extra_known = !str_equal(evidence->verdict, STR("unknown"));
    out->notes = evidence->notes;
    out->note_count = evidence->note_count;
    if (str_equal(finding->explain_role, out->name)) {
        out->remediation_text = finding->remediation_text;
        out->remediation_command = finding->remediation_command;
        out->remediation_url = finding->remediation_url;
    }
}

static enum rc explain_role(const struct asking *asking, const struct rule_options *options, struct explain *out,
                            struct err *err)
{
    struct ways ways = {0};
    struct finding *finding = ARENA_NEW(asking->arena, struct finding);
    if (finding == NULL)
        return RC_NO_MEMORY;
    enum rc rc = support_role_check(asking->arena, asking->account, options, finding, err);
    if (rc == RC_OK)
        rc = graph_ways_to_role(asking->graph, asking->entity.role, &ways);
    if (rc != RC_OK)
        return rc;
    const struct finding_evidence *evidence = evidence_of(finding, out->principal);
    if (evidence != NULL)
        add_verdict(finding, evidence, out);
    out->deleted = ways.deleted;
    out->deleted_count = ways.deleted_count;
    out->refused_more = ways.refused_total - ways.refused_count;
    out->missing = ways.missing;
    out->missing_count = ways.missing_count;
    rc = add_who(asking, &ways, evidence, out);
    return rc == RC_OK ? add_edges(asking, &ways, out) : rc;
}

/* ---- What a user can assume ---- */

static const struct start *start_of(const struct asking *asking, enum rc *rc)
{
    const struct start *const *starts = NULL;
    size_t count = 0;
    *rc = graph_starts(asking->graph, &starts, &count);
    for (size_t i = 0; *rc == RC_OK && i < count; i++) {
        if (starts[i]->kind == START_USER && starts[i]->user == asking->entity.user)
            return starts[i];
    }
    return NULL;
}

static enum rc explain_user(const struct asking *asking, struct explain *out)
{
    size_t most = asking->account->role_count;
    struct str *roles = ARENA_ARRAY(asking->arena, most, struct str);
    struct decided_ways ways;
    enum rc rc = decided_ways_new(asking->arena, most, &ways);
    if (roles == NULL)
        rc = RC_NO_MEMORY;
    const struct start *start = rc == RC_OK ? start_of(asking, &rc) : NULL;
    for (size_t i = 0; rc == RC_OK && start != NULL && i < most; i++) {
        struct edge edge = {.from = start, .to = &asking->account->roles[i]};
        rc = graph_edge(asking->graph, start, edge.to, &edge.decision);
        if (rc != RC_OK || edge.decision->answer == ANSWER_DENIED)
            continue;
        if (edge.decision->answer != ANSWER_UNKNOWN)
            roles[out->can_assume_count++] = edge.to->entity.arn;
        rc = decided_ways_add(&ways, &edge);
    }
    out->ways = ways.ways;
    out->way_count = ways.count;
    out->can_assume = roles;
    return rc;
}

/* ---- All of it ---- */

enum rc explain_entity(struct arena *arena, struct account *account, struct explained entity,
                       const struct rule_options *options, struct explain *out, struct err *err)
{
    struct asking asking;
    enum rc rc = asking_new(arena, account, entity, options->now, &asking);
    if (rc != RC_OK)
        return rc;
    fill_head(&asking, out);
    rc = entity.role != NULL ? explain_role(&asking, options, out, err) : explain_user(&asking, out);
    return rc == RC_OK ? ask_support(&asking, out) : rc;
}
