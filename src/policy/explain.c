/* SPDX-License-Identifier: Apache-2.0
 *
 * What each layer says in each request of a question, and where the way breaks (report-formats.md, section
 * 0, `ways`): for whoever was let in, the statements that let in; for whoever was not, the statement or the
 * missing allow that closes the way first.
 */
#include "policy/decide_parts.h"

#include "policy/facts.h"

struct explainer {
    struct decider *d;
    const struct solution *solution; /* NULL: nobody certainly gets in */
    const struct reduced_step *step;
    bool trust;
    struct check_step *checks;
    size_t count, capacity;
};

static enum rc add_check(struct explainer *e, struct check_step check)
{
    check.hop = e->step->hop;
    check.trust = e->trust;
    struct check_step *place = ARENA_PUSH(e->d->arena, e->checks, e->count, e->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = check;
    e->count++;
    return RC_OK;
}

static bool of_layer(const struct reduced_statement *s, enum check check, size_t level)
{
    return s->check == check && (check != CHECK_SCP || s->level == level);
}

/* Whether the statement holds in the solution; without one it does not. */
static enum rc holds(const struct explainer *e, const struct reduced_statement *s, bool *out)
{
    enum tri value = TRI_FALSE;
    enum rc rc = e->solution == NULL
                     ? RC_OK
                     : formula_evaluate(e->d->arena, s->match, &e->d->problem, e->solution->values, &value);
    *out = value == TRI_TRUE;
    return rc;
}

/* The statement of the layer that allows: under the solution's values, else the first that might. */
static enum rc find_allowing(const struct explainer *e, enum check check, size_t level,
                             const struct reduced_statement **out)
{
    *out = NULL;
    for (size_t i = 0; i < e->step->statement_count; i++) {
        const struct reduced_statement *s = &e->step->statements[i];
        if (!of_layer(s, check, level) || s->effect == EFFECT_DENY)
            continue;
        bool now;
        enum rc rc = holds(e, s, &now);
        bool certain = s->match->kind != FORMULA_CONSTANT || s->match->constant == TRI_TRUE;
        if (*out == NULL || now || (certain && formula_is((*out)->match, TRI_UNKNOWN)))
            *out = s;
        if (rc != RC_OK || now)
            return rc;
    }
    return RC_OK;
}

/* A Deny that holds whatever the caller does. */
static const struct reduced_statement *denying(const struct explainer *e, enum check check, size_t level)
{
    for (size_t i = 0; i < e->step->statement_count; i++) {
        const struct reduced_statement *s = &e->step->statements[i];
        if (of_layer(s, check, level) && s->effect == EFFECT_DENY && formula_is(s->match, TRI_TRUE))
            return s;
    }
    return NULL;
}

static enum rc can_hold(struct explainer *e, const struct formula *f, enum solve_reading reading, bool *can)
{
    struct solve_budget budget = {SOLVE_NODES_MAX / 100, AUTOMATON_STATES_MAX / 100};
    enum solve_answer answer;
    if (f == NULL)
        return RC_NO_MEMORY;
    enum rc rc = decider_solve(e->d, f, reading, false, &budget, &answer, NULL);
    *can = rc == RC_OK && answer != SOLVE_UNSATISFIABLE;
    return rc;
}

static enum rc add_statement_check(struct explainer *e, enum check check, const struct reduced_statement *s,
                                   enum step_effect effect, struct str why)
{
    struct check_step step = {.check = check, .effect = effect, .why = why};
    if (s != NULL) {
        step.policy = s->policy->name;
        step.statement = s->statement;
    }
    return add_check(e, step);
}

static enum rc add_silent(struct explainer *e, enum check check, struct str policy)
{
    const char *what = check == CHECK_RESOURCE && e->trust ? " to this caller" : "";
    struct str why =
        arena_printf(e->d->arena, "no statement allows %.*s%s", (int)e->step->action.len, e->step->action.at, what);
    if (why.at == NULL)
        return RC_NO_MEMORY;
    return add_check(e, (struct check_step){.check = check, .policy = policy, .effect = EFFECT_STEP_NONE, .why = why});
}

/* The first conditional Deny of the layer that leaves nothing of what the layer allows. */
static enum rc find_closing_deny(struct explainer *e, enum check check, size_t level, const struct formula *allow,
                                 const struct reduced_statement **out)
{
    const struct reduced_statement *first = NULL;
    *out = NULL;
    for (size_t i = 0; i < e->step->statement_count; i++) {
        const struct reduced_statement *s = &e->step->statements[i];
        bool can;
        if (!of_layer(s, check, level) || s->effect == EFFECT_ALLOW)
            continue;
        if (first == NULL)
            first = s;
        const struct formula *left =
            formula_and2(e->d->arena, allow, formula_not(e->d->arena, s->match, e->d->problem.variables));
        enum rc rc = can_hold(e, left, SOLVE_MAYBE, &can);
        if (rc != RC_OK)
            return rc;
        if (!can) {
            *out = s;
            return RC_OK;
        }
    }
    *out = first;
    return RC_OK;
}

static bool is_document(const struct reduced_statement *s)
{
    return s->statement == NULL;
}

/* Where a layer leaves it open: the first statement, or document that is not known, by which it may allow; where it
 * allows for certain but for its denies, the first that may deny all of it. */
static enum rc find_doubt(struct explainer *e, enum check check, size_t level, const struct formula *allow,
                          const struct reduced_statement **out)
{
    const struct reduced_statement *first = NULL;
    bool sure;
    enum rc rc = can_hold(e, allow, SOLVE_SURE, &sure);
    *out = NULL;
    for (size_t i = 0; rc == RC_OK && i < e->step->statement_count; i++) {
        const struct reduced_statement *s = &e->step->statements[i];
        bool can;
        if (!of_layer(s, check, level) || s->effect == (sure ? EFFECT_ALLOW : EFFECT_DENY))
            continue;
        if (first == NULL)
            first = s;
        const struct formula *asked = s->match;
        if (sure)
            asked = formula_and2(e->d->arena, allow, formula_not(e->d->arena, s->match, e->d->problem.variables));
        rc = can_hold(e, asked, sure ? SOLVE_SURE : SOLVE_MAYBE, &can);
        if (rc != RC_OK || can == sure)
            continue;
        *out = s;
        return RC_OK;
    }
    *out = first;
    return rc;
}

/* A layer that is neither open nor closed. */
static enum rc explain_doubt(struct explainer *e, enum check check, size_t level, const struct formula *allow)
{
    const struct reduced_statement *s;
    enum rc rc = find_doubt(e, check, level, allow, &s);
    const char *why = "whether it allows depends on what is not known";
    if (rc != RC_OK)
        return rc;
    if (s != NULL && is_document(s))
        why = "what the document says is not known";
    else if (s != NULL && s->effect == EFFECT_DENY)
        why = "whether it denies depends on what is not known";
    return add_statement_check(e, check, s, EFFECT_STEP_UNKNOWN, str_of(why));
}

/* What one layer says by itself, where nobody gets in. */
static enum rc explain_closed(struct explainer *e, enum check check, size_t level, const struct formula *allow,
                              const struct formula *deny, struct str policy)
{
    const struct reduced_statement *s = denying(e, check, level);
    struct arena *arena = e->d->arena;
    bool can;
    if (s != NULL)
        return add_statement_check(e, check, s, EFFECT_STEP_DENY, STR_EMPTY);
    if (formula_is(allow, TRI_FALSE))
        return add_silent(e, check, policy);
    enum rc rc = can_hold(e, allow, SOLVE_MAYBE, &can);
    if (rc != RC_OK)
        return rc;
    if (!can) {
        rc = find_allowing(e, check, level, &s);
        return rc == RC_OK ? add_statement_check(e, check, s, EFFECT_STEP_NONE, STR("its conditions can never hold"))
                           : rc;
    }
    const struct formula *open = formula_and2(arena, allow, formula_not(arena, deny, e->d->problem.variables));
    rc = can_hold(e, open, SOLVE_MAYBE, &can);
    if (rc == RC_OK && !can) {
        rc = find_closing_deny(e, check, level, allow, &s);
        return rc == RC_OK
                   ? add_statement_check(e, check, s, EFFECT_STEP_DENY, STR("it denies whenever the layer allows"))
                   : rc;
    }
    if (rc == RC_OK)
        rc = can_hold(e, open, SOLVE_SURE, &can);
    if (rc != RC_OK)
        return rc;
    if (!can)
        return explain_doubt(e, check, level, allow);
    rc = find_allowing(e, check, level, &s);
    if (rc == RC_OK && s == NULL) /* a layer that is asked for its denies alone */
        rc = find_closing_deny(e, check, level, allow, &s);
    return rc == RC_OK ? add_statement_check(e, check, s, EFFECT_STEP_ALLOW, STR_EMPTY) : rc;
}

/* A layer that grants nothing here: only a deny of its is worth a line. */
static enum rc explain_denies(struct explainer *e, enum check check, const struct formula *deny)
{
    size_t before = e->count;
    enum rc rc = explain_closed(e, check, 0, formula_constant(TRI_TRUE), deny, STR_EMPTY);
    if (rc == RC_OK && e->count > before && e->checks[before].effect == EFFECT_STEP_ALLOW)
        e->count = before;
    return rc;
}

/* What let in: the statement that allows, where the layer took part at all. */
static enum rc explain_open(struct explainer *e, enum check check, size_t level)
{
    const struct reduced_statement *s;
    bool now = false;
    enum rc rc = find_allowing(e, check, level, &s);
    if (rc == RC_OK && s != NULL)
        rc = holds(e, s, &now);
    return rc == RC_OK && now ? add_statement_check(e, check, s, EFFECT_STEP_ALLOW, STR_EMPTY) : rc;
}

static enum rc explain_layer(struct explainer *e, enum check check, size_t level, const struct formula *allow,
                             const struct formula *deny, struct str policy)
{
    return e->solution != NULL ? explain_open(e, check, level) : explain_closed(e, check, level, allow, deny, policy);
}

/* The name of a layer's one policy; empty when it has several. */
static struct str only_policy(const struct layer *layer)
{
    return layer->count == 1 ? layer->policies[0].name : STR_EMPTY;
}

/* Whether the resource's policy may name the caller by one of these kinds of entry. */
static bool named_by(const struct reduced_step *step, const enum grant_kind *kinds, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!formula_is(step->by[kinds[i]], TRI_FALSE))
            return true;
    return false;
}

/* Whether the identity policies decide anything: not where an entry lets in that needs none, nor where a trust
 * policy lets in by none at all (5.3, 5.6). */
static bool identity_matters(const struct reduced_step *step, const struct step *asked)
{
    static const enum grant_kind needs_none[] = {GRANT_USER,    GRANT_ROLE,           GRANT_STAR,
                                                 GRANT_SESSION, GRANT_FEDERATED_USER, GRANT_PARENT_USER};
    bool trust = assumption_applies(asked->target, step->action);
    if (crosses_accounts(asked->caller, asked->target))
        return !trust || !formula_is(step->by[GRANT_ANY], TRI_FALSE);
    if (named_by(step, needs_none, sizeof needs_none / sizeof needs_none[0]))
        return false;
    return !trust || !formula_is(step->by[GRANT_ACCOUNT], TRI_FALSE);
}

/* The same of boundary and session policy. */
static bool limits_matter(const struct reduced_step *step, const struct step *asked)
{
    static const enum grant_kind beyond[] = {GRANT_USER, GRANT_STAR, GRANT_SESSION, GRANT_FEDERATED_USER};
    if (assumption_applies(asked->target, step->action))
        return !formula_is(step->by[GRANT_ANY], TRI_FALSE);
    return crosses_accounts(asked->caller, asked->target) || !named_by(step, beyond, sizeof beyond / sizeof beyond[0]);
}

static enum rc explain_own(struct explainer *e, const struct step *asked)
{
    const struct caller *caller = asked->caller;
    const struct {
        enum check check;
        struct str policy;
        bool matters;
    } own[] = {
        {CHECK_IDENTITY, STR_EMPTY, caller_has_policies(caller) && identity_matters(e->step, asked)},
        {CHECK_BOUNDARY, only_policy(&caller->boundary),
         e->step->layers[CHECK_BOUNDARY].applies && limits_matter(e->step, asked)},
        {CHECK_SESSION, only_policy(&caller->session),
         e->step->layers[CHECK_SESSION].applies && limits_matter(e->step, asked)},
    };
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < sizeof own / sizeof own[0]; i++) {
        const struct reduced_layer *layer = &e->step->layers[own[i].check];
        if (own[i].matters)
            rc = explain_layer(e, own[i].check, 0, layer->allow, layer->deny, own[i].policy);
        else if (e->solution == NULL && !formula_is(layer->deny, TRI_FALSE))
            rc = explain_denies(e, own[i].check, layer->deny);
    }
    return rc;
}

/* What the level's own Deny statements say. */
static enum rc level_deny(struct explainer *e, size_t level, const struct formula **out)
{
    *out = formula_constant(TRI_FALSE);
    for (size_t i = 0; *out != NULL && i < e->step->statement_count; i++) {
        const struct reduced_statement *s = &e->step->statements[i];
        if (of_layer(s, CHECK_SCP, level) && s->effect != EFFECT_ALLOW)
            *out = formula_or2(e->d->arena, *out, s->match);
    }
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc explain_scps(struct explainer *e)
{
    for (size_t i = 0; i < e->step->scp_level_count; i++) {
        const struct formula *deny;
        enum rc rc = level_deny(e, i, &deny);
        if (rc == RC_OK)
            rc = explain_layer(e, CHECK_SCP, i, e->step->scp_levels[i].allow, deny, e->step->scp_levels[i].target);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* RCPs never grant; only a deny of theirs is worth a line. */
static enum rc explain_rcps(struct explainer *e)
{
    const struct reduced_layer *layer = &e->step->layers[CHECK_RCP];
    if (e->solution != NULL || !layer->applies || formula_is(layer->deny, TRI_FALSE))
        return RC_OK;
    return explain_denies(e, CHECK_RCP, layer->deny);
}

static enum rc explain_resource(struct explainer *e, const struct step *asked)
{
    const struct reduced_layer *layer = &e->step->layers[CHECK_RESOURCE];
    if (e->step->impossible != NULL)
        return add_check(e, (struct check_step){.check = CHECK_RESOURCE,
                                                .effect = EFFECT_STEP_NONE,
                                                .why = str_of(e->step->impossible)});
    if (asked->assumption || layer->applies)
        return explain_layer(e, CHECK_RESOURCE, 0, layer->allow, layer->deny, only_policy(&asked->target->policy));
    return RC_OK;
}

static enum rc explain_hop(struct explainer *e, size_t hop)
{
    const struct step *asked = &e->d->question->steps[hop];
    e->step = &e->d->steps[hop];
    e->trust = asked->target->is_role;
    enum rc rc = explain_own(e, asked);
    if (rc == RC_OK)
        rc = explain_scps(e);
    if (rc == RC_OK)
        rc = explain_rcps(e);
    return rc == RC_OK ? explain_resource(e, asked) : rc;
}

static size_t first_break(const struct explainer *e)
{
    size_t first = 0;
    while (first < e->count && e->checks[first].effect == EFFECT_STEP_ALLOW)
        first++;
    return first;
}

static enum rc explain_conflict(struct explainer *e, enum answer answer)
{
    enum step_effect effect = answer == ANSWER_UNKNOWN ? EFFECT_STEP_UNKNOWN : EFFECT_STEP_NONE;
    struct str why;
    if (answer == ANSWER_UNKNOWN)
        why = STR("whether it is allowed depends on what is not known");
    else if (e->d->question->count > 1)
        why = STR("the conditions of the hops cannot hold together");
    else
        why = STR("its conditions cannot hold together with those of the other policies");
    if (e->count == 0)
        return add_check(e, (struct check_step){.check = CHECK_RESOURCE, .effect = effect, .why = why});
    size_t at = first_break(e);
    if (at == e->count)
        at--;
    e->checks[at].effect = effect;
    e->checks[at].why = why;
    return RC_OK;
}

static bool closes(const struct check_step *check)
{
    return check->effect == EFFECT_STEP_DENY || check->effect == EFFECT_STEP_NONE;
}

/* A denied way breaks where it is closed, not where something before is unknown: that is left out. */
static void leave_out_unknown(struct explainer *e)
{
    size_t close = 0, kept = 0;
    while (close < e->count && !closes(&e->checks[close]))
        close++;
    if (close == e->count)
        return;
    for (size_t i = 0; i < e->count; i++)
        if (i >= close || e->checks[i].effect == EFFECT_STEP_ALLOW)
            e->checks[kept++] = e->checks[i];
    e->count = kept;
}

enum rc explain_checks(struct decider *d, const struct solution *solution, struct decision *out)
{
    struct explainer e = {.d = d, .solution = solution, .step = d->steps};
    for (size_t hop = 0; hop < d->question->count; hop++) {
        enum rc rc = explain_hop(&e, hop);
        if (rc != RC_OK)
            return rc;
    }
    if (out->answer == ANSWER_DENIED)
        leave_out_unknown(&e);
    /* Nothing closes by itself: the layers, or the hops, cannot hold together. */
    size_t at = first_break(&e);
    bool closed = at < e.count && (out->answer != ANSWER_DENIED || closes(&e.checks[at]));
    if (solution == NULL && !closed) {
        enum rc rc = explain_conflict(&e, out->answer);
        if (rc != RC_OK)
            return rc;
    }
    out->checks = e.checks;
    out->check_count = e.count;
    out->breaks = first_break(&e);
    return RC_OK;
}
