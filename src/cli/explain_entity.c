/* SPDX-License-Identifier: Apache-2.0
 *
 * What there is to say of one role or user.
 */
#include "cli/explain_entity.h"

#include "cli/asking.h"

static const struct entity *entity_of(struct explained entity)
{
    return entity.role != NULL ? &entity.role->entity : &entity.user->entity;
}

static enum rc fill_head(const struct inquiry *inquiry, struct explain *out)
{
    const struct entity *entity = entity_of(inquiry->entity);
    *out = (struct explain){.account = inquiry->account->id,
                            .account_alias = inquiry->account->alias,
                            .source = inquiry->account->source,
                            .role = inquiry->entity.role != NULL,
                            .principal = entity->arn,
                            .name = entity->name};
    out->warnings = asking_warnings(inquiry->arena, inquiry->account);
    out->warning_count = inquiry->account->warning_count;
    return out->warnings == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- One request ---- */

static bool names_a_resource(struct str resource)
{
    return resource.len > 0 && !str_equal(resource, STR("*"));
}

/* Roles of other accounts can let it in too, if its own policies allow it. */
static enum rc note_roles_elsewhere(const struct inquiry *inquiry, struct str action, struct explain *out)
{
    struct explain_action anywhere;
    struct str *note = ARENA_NEW(inquiry->arena, struct str);
    if (note == NULL)
        return RC_NO_MEMORY;
    enum rc rc = inquiry_ask(inquiry, action, STR_EMPTY, &anywhere);
    if (rc != RC_OK || str_equal(anywhere.decision, STR("denied")))
        return rc;
    *note = STR(
        "its policies allow it on some role; of roles elsewhere, only their own accounts know whether they let it in");
    out->notes = note;
    out->note_count = 1;
    return RC_OK;
}

enum rc explain_asked(struct arena *arena, struct account *account, struct explained entity, struct str action,
                      struct str resource, const struct rule_options *options, struct explain *out, struct err *err)
{
    struct inquiry inquiry;
    (void)err;
    enum rc rc = inquiry_new(arena, account, entity, options->now, options->peers, &inquiry);
    if (rc == RC_OK)
        rc = fill_head(&inquiry, out);
    if (rc != RC_OK)
        return rc;
    out->asked = true;
    if (asking_is_assumption(action) && !names_a_resource(resource)) {
        rc = inquiry_ask_roles(&inquiry, action, &out->actions, &out->action_count);
        return rc == RC_OK ? note_roles_elsewhere(&inquiry, action, out) : rc;
    }
    struct explain_action *answer = ARENA_NEW(arena, struct explain_action);
    if (answer == NULL)
        return RC_NO_MEMORY;
    out->actions = answer;
    out->action_count = 1;
    return inquiry_ask(&inquiry, action, resource, answer);
}

/* ---- What can be done with support cases ---- */

/* Outside partition aws, support-console is documented nowhere. */
static bool is_asked_for(const struct inquiry *inquiry, const struct need *need)
{
    return need->kind != NEED_COMFORT && (!need->console_api || str_equal(inquiry->account->partition, STR("aws")));
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
    if (count == 0 && can_do->unknown)
        return STR("not known");
    const struct str parts[] = {cases,
                                can_do->console ? STR("; use the Support Center")
                                : count > 0     ? STR("; not all that the Support Center asks for")
                                                : STR_EMPTY,
                                can_do->unknown ? STR("; some of it is not known") : STR_EMPTY};
    return arena_join(arena, parts, 3);
}

static enum rc ask_support(const struct inquiry *inquiry, struct explain *out)
{
    struct explain_action *actions = ARENA_ARRAY(inquiry->arena, support_need_count, struct explain_action);
    enum need_kind *kinds = ARENA_ARRAY(inquiry->arena, support_need_count, enum need_kind);
    size_t count = 0;
    if (actions == NULL || kinds == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < support_need_count; i++) {
        if (!is_asked_for(inquiry, &support_needs[i]))
            continue;
        kinds[count] = support_needs[i].kind;
        enum rc rc = inquiry_ask(inquiry, support_needs[i].action, STR_EMPTY, &actions[count++]);
        if (rc != RC_OK)
            return rc;
    }
    struct abilities can_do = abilities_of(actions, kinds, count);
    out->actions = actions;
    out->action_count = count;
    out->ability = ability_words(inquiry->arena, &can_do);
    return out->ability.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* ---- Who can assume a role ---- */

/* All ways in, the refused ones too, as edges. */
static enum rc add_edges(const struct inquiry *inquiry, const struct ways *ways, struct explain *out)
{
    struct decided_ways edges;
    size_t most = ways->refused_count;
    for (size_t i = 0; i < ways->count; i++)
        most += ways->ways[i].edge_count;
    enum rc rc = decided_ways_new(inquiry->arena, most, &edges);
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
static enum rc add_who(const struct inquiry *inquiry, const struct ways *ways, const struct finding_evidence *evidence,
                       struct explain *out)
{
    size_t known = evidence == NULL ? 0 : evidence->who_count;
    struct finding_principal *who = ARENA_ARRAY(inquiry->arena, known + ways->count, struct finding_principal);
    if (who == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < known; i++)
        who[out->who_count++] = evidence->who[i];
    for (size_t i = 0; i < ways->count; i++) {
        if (evidence != NULL && ways->ways[i].decision->answer != ANSWER_UNKNOWN)
            continue;
        enum rc rc = answer_principal(inquiry->arena, &ways->ways[i], true, &who[out->who_count++]);
        if (rc != RC_OK)
            return rc;
    }
    out->who = who;
    return RC_OK;
}

/* The first statement of the trust policy that names it. */
static const struct policy_statement *naming_statement(const struct role *role, struct str entry)
{
    for (size_t i = 0; role->trust != NULL && i < role->trust->statement_count; i++) {
        const struct policy_statement *statement = &role->trust->statements[i];
        for (size_t j = 0; j < statement->principal_count; j++) {
            if (str_equal(statement->principals[j].written, entry))
                return statement;
        }
    }
    return NULL;
}

static enum rc add_deleted(const struct inquiry *inquiry, const struct ways *ways, struct explain *out)
{
    struct explain_deleted *deleted = ARENA_ARRAY(inquiry->arena, ways->deleted_count, struct explain_deleted);
    if (deleted == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < ways->deleted_count; i++) {
        const struct policy_statement *statement = naming_statement(inquiry->entity.role, ways->deleted[i]);
        deleted[i].entry = ways->deleted[i];
        if (statement == NULL)
            continue;
        deleted[i].statement = statement_id(inquiry->arena, statement);
        if (deleted[i].statement.at == NULL)
            return RC_NO_MEMORY;
    }
    out->deleted = deleted;
    out->deleted_count = ways->deleted_count;
    return RC_OK;
}

static bool is_among(const struct explain *explain, struct str principal)
{
    for (size_t i = 0; i < explain->who_count; i++) {
        if (str_equal(explain->who[i].principal, principal))
            return true;
    }
    return false;
}

/* Users whom the rule leaves out of `who`, since they cannot sign in: the reader should not miss them. */
static enum rc note_idle_users(struct arena *arena, const struct ways *ways, struct explain *out)
{
    struct str *notes = ARENA_ARRAY(arena, out->note_count + ways->count, struct str);
    size_t count = out->note_count;
    if (notes == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        notes[i] = out->notes[i];
    for (size_t i = 0; i < ways->count; i++) {
        const struct way *way = &ways->ways[i];
        if (way->from->kind != START_USER || way->decision->answer < ANSWER_CONDITIONAL ||
            is_among(out, way->from->principal))
            continue;
        const struct str parts[] = {way->from->principal,
                                    STR(" may assume it, but has neither password nor active access key today")};
        notes[count] = arena_join(arena, parts, 2);
        if (notes[count++].at == NULL)
            return RC_NO_MEMORY;
    }
    out->notes = notes;
    out->note_count = count;
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

static enum rc explain_role(const struct inquiry *inquiry, const struct rule_options *options, struct explain *out,
                            struct err *err)
{
    struct ways ways = {0};
    struct finding *finding = ARENA_NEW(inquiry->arena, struct finding);
    if (finding == NULL)
        return RC_NO_MEMORY;
    enum rc rc = support_role_check(inquiry->arena, inquiry->account, options, finding, err);
    if (rc == RC_OK)
        rc = graph_ways_to_role(inquiry->graph, inquiry->entity.role, &ways);
    if (rc != RC_OK)
        return rc;
    const struct finding_evidence *evidence = evidence_of(finding, out->principal);
    if (evidence != NULL)
        add_verdict(finding, evidence, out);
    out->refused_more = ways.refused_total - ways.refused_count;
    out->missing = ways.missing;
    out->missing_count = ways.missing_count;
    rc = add_deleted(inquiry, &ways, out);
    if (rc == RC_OK)
        rc = add_who(inquiry, &ways, evidence, out);
    if (rc == RC_OK && evidence != NULL)
        rc = note_idle_users(inquiry->arena, &ways, out);
    return rc == RC_OK ? add_edges(inquiry, &ways, out) : rc;
}

/* ---- What a user can assume ---- */

static const struct start *start_of(const struct inquiry *inquiry, enum rc *rc)
{
    const struct start *const *starts = NULL;
    size_t count = 0;
    *rc = graph_starts(inquiry->graph, &starts, &count);
    for (size_t i = 0; *rc == RC_OK && i < count; i++) {
        if (starts[i]->kind == START_USER && starts[i]->user == inquiry->entity.user)
            return starts[i];
    }
    return NULL;
}

/* Whether both sides let in and something else does not: of roles that nobody meant for the user there are too many. */
static bool is_nearly_open(const struct decision *decision)
{
    for (size_t i = 0; i < decision->check_count; i++) {
        const struct check_step *check = &decision->checks[i];
        bool side = check->check == CHECK_IDENTITY || check->check == CHECK_RESOURCE;
        if (side && check->effect == EFFECT_STEP_NONE)
            return false;
    }
    return true;
}

static enum rc explain_user(const struct inquiry *inquiry, struct explain *out)
{
    size_t most = inquiry->account->role_count;
    struct str *roles = ARENA_ARRAY(inquiry->arena, most, struct str);
    struct decided_ways ways;
    enum rc rc = decided_ways_new(inquiry->arena, most, &ways);
    if (roles == NULL)
        rc = RC_NO_MEMORY;
    const struct start *start = rc == RC_OK ? start_of(inquiry, &rc) : NULL;
    for (size_t i = 0; rc == RC_OK && start != NULL && i < most; i++) {
        struct edge edge = {.from = start, .to = &inquiry->account->roles[i]};
        rc = graph_edge(inquiry->graph, start, edge.to, &edge.decision);
        if (rc != RC_OK || (edge.decision->answer == ANSWER_DENIED && !is_nearly_open(edge.decision)))
            continue;
        if (edge.decision->answer >= ANSWER_CONDITIONAL)
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
    struct inquiry inquiry;
    enum rc rc = inquiry_new(arena, account, entity, options->now, options->peers, &inquiry);
    if (rc == RC_OK)
        rc = fill_head(&inquiry, out);
    if (rc != RC_OK)
        return rc;
    rc = entity.role != NULL ? explain_role(&inquiry, options, out, err) : explain_user(&inquiry, out);
    return rc == RC_OK ? ask_support(&inquiry, out) : rc;
}
