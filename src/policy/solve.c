/* SPDX-License-Identifier: Apache-2.0
 *
 * The search for an assignment under which a formula holds (iam-evaluation.md 6.7).
 *
 * What must hold is asserted: literals narrow their variable's states, ORs wait in the agenda. An OR of
 * which one alternative is left is asserted too; one that holds anyway is done; else the one of the fewest
 * alternatives is branched on. Everything that changes is on the trail, and undone on the way back. When the
 * agenda is through, the leaf (solve_leaf.c) decides.
 *
 * A failure knows what it comes from: the variables whose states left nothing, and the ORs that were at
 * work. The search goes back to the last choice that touched any of these; the choices after it are no help,
 * and are not made again.
 *
 * Strings are empty only if an automaton says so. So that this need not be asked at every step, a string's
 * states carry a value that was found in them: as long as what is asked further admits it, they are not empty.
 */
#include "policy/solve_parts.h"

#include <limits.h>
#include <string.h>

/* An OR that must hold. */
struct waiting {
    const struct formula * or ;
    bool done;     /* it holds anyway, or is branched on */
    size_t live;   /* alternatives that were possible when it was last looked at */
    uint64_t seen; /* when that was */
};

/* What something comes from: variables, as bits of formula.variables, and the ORs of the agenda below `items`. */
struct blame {
    uint64_t variables;
    size_t items;
};

/* What to put back. */
struct change {
    bool is_waiting;
    size_t index;
    const struct held *held;
    struct waiting waiting;
    struct blame reason; /* of a variable that was narrowed because an OR forced it; else nothing */
};

/* A choice that was made. */
struct frame {
    struct arena *arena; /* states made under the alternative at hand */
    const struct formula * or ;
    size_t item;                      /* where it stands in the agenda */
    size_t next;                      /* the alternative to be tried next */
    struct blame blame;               /* why the alternatives so far failed */
    size_t trail_count, agenda_count; /* before the choice */
    size_t cost;
};

struct search {
    struct arena *arena;
    const struct problem *problem;
    enum solve_reading reading;
    struct solve_budget *budget;
    struct leaf *leaf;
    const struct held **held; /* by variable */
    uint64_t id;              /* the last that was given */
    uint64_t clock;           /* rises with every change of states */
    uint64_t changed[64];     /* by bit of formula.variables: when a variable of that bit last changed */
    size_t cost;              /* of the variables narrowed below their domain */
    struct waiting *agenda;
    size_t agenda_count, agenda_capacity;
    struct change *trail;
    size_t trail_count, trail_capacity;
    struct frame *frames;
    size_t frame_count, frame_capacity;
    struct variable_value *values;
    bool *blamed;
    struct blame reason;   /* of what is being asserted */
    struct blame conflict; /* why it failed */
    bool gave_up;
};

/* Everything: nothing is known to be innocent. */
#define BLAME_ALL ((struct blame){UINT64_MAX, SIZE_MAX})

static struct blame blame_both(struct blame a, struct blame b)
{
    return (struct blame){a.variables | b.variables, a.items > b.items ? a.items : b.items};
}

static uint64_t bit_of(size_t variable)
{
    return (uint64_t)1 << variable % 64;
}

static const struct constraint *set_of(const struct search *search, const struct formula *literal)
{
    return search->reading == SOLVE_SURE ? literal->sure : literal->maybe;
}

static bool constant_holds(const struct search *search, const struct formula *f)
{
    return f->constant == TRI_TRUE || (f->constant == TRI_UNKNOWN && search->reading == SOLVE_MAYBE);
}

/* How the formula lies to the states at hand, as far as can be seen at once: INSIDE, it holds whatever value
 * is chosen; DISJOINT, it cannot hold. */
static enum states_relation look(const struct search *search, const struct formula *f)
{
    if (f->kind == FORMULA_CONSTANT)
        return constant_holds(search, f) ? RELATION_INSIDE : RELATION_DISJOINT;
    if (f->kind == FORMULA_LITERAL)
        return states_relation(&search->held[f->variable]->states, set_of(search, f));
    enum states_relation decided = f->kind == FORMULA_AND ? RELATION_DISJOINT : RELATION_INSIDE;
    enum states_relation result = f->kind == FORMULA_AND ? RELATION_INSIDE : RELATION_DISJOINT;
    for (size_t i = 0; i < f->part_count; i++) {
        enum states_relation part = look(search, f->parts[i]);
        if (part == decided)
            return decided;
        if (part == RELATION_MIXED)
            result = RELATION_MIXED;
    }
    return result;
}

/* ----------------------------------------------------------------------- asserting */

static struct arena *current_arena(const struct search *search)
{
    return search->frame_count == 0 ? search->arena : search->frames[search->frame_count - 1].arena;
}

static enum rc trail_add(struct search *search, struct change change)
{
    struct change *slot = ARENA_PUSH(search->arena, search->trail, search->trail_count, search->trail_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = change;
    search->trail_count++;
    return RC_OK;
}

/* What the variable's states count. Never less when they are narrowed. */
static size_t cost_of(const struct search *search, size_t index, const struct states *states)
{
    const struct variable *variable = &search->problem->variables[index];
    size_t least = UCHAR_MAX;

    if (!states->constrained || variable->free_of_cost)
        return 0;
    if (variable->costs == NULL)
        return 1;
    for (size_t i = 0; i < variable->domain.value_count; i++) {
        if ((states->mask >> i & 1) != 0 && variable->costs[i] < least)
            least = variable->costs[i];
    }
    return least;
}

/* Sees to it that a string's present states are not empty, as far as the budget allows to say. */
static enum rc probe(struct search *search, const struct held *before, const struct constraint *set, struct held *after)
{
    const struct domain *domain = after->states.domain;
    bool text = domain->kind == DOMAIN_STRING || domain->kind == DOMAIN_STRINGS;
    bool admitted = false;

    if (!text || !after->states.present || after->states.has_texts)
        return RC_OK;
    if (before->sample_unknown) {
        after->sample_unknown = true;
        return RC_OK;
    }
    if (before->sample.count != 0) {
        enum rc rc = constraint_holds(search->arena, domain, set, &before->sample, &admitted);
        if (rc != RC_OK)
            return rc;
    }
    if (admitted) {
        after->sample = before->sample;
        return RC_OK;
    }
    return leaf_sample(search->leaf, current_arena(search), after);
}

static enum rc narrow(struct search *search, const struct formula *literal, bool *conflict)
{
    const struct held *before = search->held[literal->variable];
    const struct constraint *set = set_of(search, literal);
    enum states_relation relation = states_relation(&before->states, set);
    bool empty = false;

    *conflict = relation == RELATION_DISJOINT;
    search->conflict = blame_both(search->reason, (struct blame){bit_of(literal->variable), 0});
    if (relation != RELATION_MIXED)
        return RC_OK;
    struct held *after = ARENA_NEW(current_arena(search), struct held);
    if (after == NULL)
        return RC_NO_MEMORY;
    after->id = ++search->id;
    enum rc rc = states_intersect(current_arena(search), &before->states, set, &after->states, &empty);
    if (rc == RC_OK)
        rc = probe(search, before, set, after);
    if (rc == RC_OK)
        rc = trail_add(search, (struct change){.index = literal->variable, .held = before, .reason = search->reason});
    if (rc != RC_OK)
        return rc;
    search->held[literal->variable] = after;
    search->changed[literal->variable % 64] = ++search->clock;
    search->cost +=
        cost_of(search, literal->variable, &after->states) - cost_of(search, literal->variable, &before->states);
    *conflict = empty || !(after->states.missing || after->states.blank || after->states.present);
    return RC_OK;
}

static enum rc wait_for(struct search *search, const struct formula * or)
{
    struct waiting *slot = ARENA_PUSH(search->arena, search->agenda, search->agenda_count, search->agenda_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = (struct waiting){.or = or, .live = or->part_count};
    search->agenda_count++;
    return RC_OK;
}

/* Makes the formula hold. Nested as deep as formulas are. */
static enum rc assert_formula(struct search *search, const struct formula *f, bool *conflict)
{
    enum rc rc = RC_OK;
    *conflict = false;
    switch (f->kind) {
    case FORMULA_CONSTANT:
        *conflict = !constant_holds(search, f);
        search->conflict = search->reason;
        return RC_OK;
    case FORMULA_LITERAL: return narrow(search, f, conflict);
    case FORMULA_OR: return wait_for(search, f);
    case FORMULA_AND:
        for (size_t i = 0; i < f->part_count && rc == RC_OK && !*conflict; i++)
            rc = assert_formula(search, f->parts[i], conflict);
        return rc;
    }
    return RC_INTERNAL;
}

static enum rc set_waiting(struct search *search, size_t index, struct waiting waiting)
{
    enum rc rc =
        trail_add(search, (struct change){.is_waiting = true, .index = index, .waiting = search->agenda[index]});
    if (rc == RC_OK)
        search->agenda[index] = waiting;
    return rc;
}

/* Whether a variable of the OR has changed since it was looked at. */
static bool is_stale(const struct search *search, const struct waiting *waiting)
{
    if (waiting->seen == 0)
        return true;
    for (uint64_t bits = waiting->or->variables; bits != 0; bits &= bits - 1) {
        if (search->changed[__builtin_ctzll(bits)] > waiting->seen)
            return true;
    }
    return false;
}

/* Looks at one waiting OR again. */
static enum rc review(struct search *search, size_t index, bool *conflict, bool *asserted)
{
    struct waiting waiting = search->agenda[index];
    const struct formula *only = NULL;

    *asserted = false;
    waiting.live = 0;
    waiting.seen = search->clock;
    for (size_t i = 0; i < waiting.or->part_count && !waiting.done; i++) {
        enum states_relation relation = look(search, waiting.or->parts[i]);
        waiting.done = relation == RELATION_INSIDE;
        if (relation == RELATION_DISJOINT)
            continue;
        waiting.live++;
        only = waiting.or->parts[i];
    }
    struct blame own = {waiting.or->variables, index + 1};
    *conflict = !waiting.done && waiting.live == 0;
    search->conflict = own;
    if (*conflict)
        return RC_OK;
    *asserted = !waiting.done && waiting.live == 1;
    waiting.done = waiting.done || *asserted;
    if (!waiting.done) {
        /* Not for the trail: what is undone makes the OR stale, and it is looked at anew. */
        search->agenda[index] = waiting;
        return RC_OK;
    }
    enum rc rc = set_waiting(search, index, waiting);
    if (rc != RC_OK || !*asserted)
        return rc;
    search->reason = own;
    rc = assert_formula(search, only, conflict);
    search->reason = (struct blame){0, 0};
    return rc;
}

/* Follows what is forced until nothing more is. */
static enum rc propagate(struct search *search, bool *conflict)
{
    bool more = true;
    *conflict = false;
    while (more) {
        more = false;
        for (size_t i = 0; i < search->agenda_count; i++) {
            bool asserted;
            if (search->agenda[i].done || !is_stale(search, &search->agenda[i]))
                continue;
            enum rc rc = review(search, i, conflict, &asserted);
            if (rc != RC_OK || *conflict)
                return rc;
            more = more || asserted;
        }
    }
    return RC_OK;
}

/* ------------------------------------------------------------------------ branching */

static void undo(struct search *search, const struct frame *frame)
{
    while (search->trail_count > frame->trail_count) {
        const struct change *change = &search->trail[--search->trail_count];
        if (change->is_waiting) {
            search->agenda[change->index] = change->waiting;
        } else {
            search->held[change->index] = change->held;
            search->changed[change->index % 64] = ++search->clock;
        }
    }
    search->agenda_count = frame->agenda_count;
    search->cost = frame->cost;
}

/* The waiting OR of the fewest alternatives; false: none waits. */
static bool smallest(const struct search *search, size_t *index)
{
    bool found = false;
    for (size_t i = 0; i < search->agenda_count; i++) {
        if (search->agenda[i].done || (found && search->agenda[i].live >= search->agenda[*index].live))
            continue;
        *index = i;
        found = true;
    }
    return found;
}

static enum rc branch(struct search *search, size_t index)
{
    struct waiting waiting = search->agenda[index];
    /* A frame leaves its arena to the next one of the same depth. */
    struct arena *arena =
        search->frame_count < search->frame_capacity ? search->frames[search->frame_count].arena : NULL;
    waiting.done = true;
    enum rc rc = set_waiting(search, index, waiting);
    if (rc != RC_OK)
        return rc;
    struct frame *slot = ARENA_PUSH(search->arena, search->frames, search->frame_count, search->frame_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = (struct frame){.arena = arena != NULL ? arena : arena_new(0),
                           .or = waiting.or
                           ,
                           .item = index,
                           .trail_count = search->trail_count,
                           .agenda_count = search->agenda_count,
                           .cost = search->cost};
    if (slot->arena == NULL)
        return RC_NO_MEMORY;
    search->frame_count++;
    return RC_OK;
}

/* Whether the choice of the top frame has to do with the failure; adds to *blame what that rests on in turn. */
static bool is_concerned(const struct search *search, const struct frame *frame, struct blame *blame)
{
    bool concerned = false;
    struct blame all = {0, 0};
    for (size_t i = search->trail_count; i-- > frame->trail_count;) {
        const struct change *change = &search->trail[i];
        if (change->is_waiting)
            continue;
        all = blame_both(all, change->reason);
        if ((blame->variables & bit_of(change->index)) == 0)
            continue;
        concerned = true;
        *blame = blame_both(*blame, change->reason);
    }
    if (blame->items > frame->agenda_count) { /* an OR that came with the choice */
        concerned = true;
        *blame = blame_both(*blame, all);
    }
    return concerned;
}

/* Back from a failure to a choice that may mend it, or to the root. */
static void retreat(struct search *search, struct blame blame)
{
    while (search->frame_count != 0) {
        struct frame *frame = &search->frames[search->frame_count - 1];
        bool concerned = is_concerned(search, frame, &blame);
        undo(search, frame);
        if (concerned) {
            frame->blame = blame_both(frame->blame, blame);
            return;
        }
        search->frame_count--;
    }
}

/* Takes the next alternative that does not fail at once, going back as far as need be. *end: there is none.
 * Alternatives that cost `bound` or more are not wanted. */
static enum rc advance(struct search *search, size_t bound, bool *end)
{
    *end = false;
    while (search->frame_count != 0) {
        struct frame *frame = &search->frames[search->frame_count - 1];
        bool conflict;
        if (frame->next == frame->or->part_count) {
            struct blame blame = blame_both(frame->blame, (struct blame){frame->or->variables, frame->item + 1});
            search->frame_count--;
            retreat(search, blame);
            continue;
        }
        const struct formula *alternative = frame->or->parts[frame->next++];
        if (look(search, alternative) == RELATION_DISJOINT)
            continue;
        if (search->budget->nodes == 0) {
            search->gave_up = true;
            break;
        }
        search->budget->nodes--;
        arena_reset(frame->arena);
        enum rc rc = assert_formula(search, alternative, &conflict);
        if (rc == RC_OK && !conflict)
            rc = propagate(search, &conflict);
        if (rc != RC_OK || (!conflict && search->cost < bound))
            return rc;
        retreat(search, conflict ? search->conflict : BLAME_ALL);
    }
    *end = true;
    return RC_OK;
}

/* The variables whose states leave nothing at the leaf. */
static struct blame leaf_blame(const struct search *search)
{
    struct blame blame = {0, 0};
    for (size_t i = 0; i < search->problem->variable_count; i++)
        blame.variables |= search->blamed[i] ? bit_of(i) : 0;
    return blame;
}

/* ------------------------------------------------------------------------- solutions */

static enum rc literal_evaluate(struct arena *scratch, const struct formula *f, const struct problem *problem,
                                const struct variable_value *values, enum tri *out)
{
    const struct domain *domain = &problem->variables[f->variable].domain;
    bool sure = false, maybe = false;
    enum rc rc = constraint_contains(scratch, domain, f->sure, &values[f->variable], &sure);
    if (rc == RC_OK && !sure && f->maybe != f->sure)
        rc = constraint_contains(scratch, domain, f->maybe, &values[f->variable], &maybe);
    *out = sure ? TRI_TRUE : maybe ? TRI_UNKNOWN : TRI_FALSE;
    return rc;
}

enum rc formula_evaluate(struct arena *scratch, const struct formula *f, const struct problem *problem,
                         const struct variable_value *values, enum tri *out)
{
    *out = f->constant;
    if (f->kind == FORMULA_CONSTANT)
        return RC_OK;
    if (f->kind == FORMULA_LITERAL)
        return literal_evaluate(scratch, f, problem, values, out);
    bool and = f->kind == FORMULA_AND;
    *out = tri_of(and);
    for (size_t i = 0; i < f->part_count && *out != tri_of(!and); i++) {
        enum tri part;
        enum rc rc = formula_evaluate(scratch, f->parts[i], problem, values, &part);
        if (rc != RC_OK)
            return rc;
        *out = and? tri_and(*out, part) : tri_or(*out, part);
    }
    return RC_OK;
}

/* Whether the values are what they are taken for: every one in its states, the formula and the couplings. */
static enum rc check_witness(struct search *search, const struct formula *formula)
{
    const struct problem *problem = search->problem;
    bool holds = true;
    enum tri value = TRI_FALSE;
    enum rc rc = RC_OK;

    for (size_t i = 0; rc == RC_OK && holds && i < problem->variable_count; i++)
        rc = states_contains(search->arena, &search->held[i]->states, &search->values[i], &holds);
    for (size_t i = 0; rc == RC_OK && holds && i < problem->coupling_count; i++)
        rc = coupling_holds(search->arena, problem, &problem->couplings[i], search->values, &holds);
    if (rc == RC_OK && holds)
        rc = formula_evaluate(search->arena, formula, problem, search->values, &value);
    if (rc != RC_OK)
        return rc;
    bool enough = value == TRI_TRUE || (value == TRI_UNKNOWN && search->reading == SOLVE_MAYBE);
    return enough ? RC_OK : RC_INTERNAL;
}

enum rc variable_value_copy(struct arena *arena, const struct variable_value *from, struct variable_value *to)
{
    struct str *values = ARENA_ARRAY(arena, from->count, struct str);
    if (values == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < from->count; i++) {
        values[i] = arena_copy(arena, from->values[i]);
        if (values[i].at == NULL)
            return RC_NO_MEMORY;
    }
    *to = (struct variable_value){values, from->count};
    return RC_OK;
}

/* The solution at hand, in the arena. */
static enum rc copy_solution(struct search *search, struct arena *arena, struct solution *out)
{
    size_t count = search->problem->variable_count;
    struct solution solution = {ARENA_ARRAY(arena, count, struct states),
                                ARENA_ARRAY(arena, count, struct variable_value)};
    if (solution.states == NULL || solution.values == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        enum rc rc = states_copy(arena, &search->held[i]->states, &solution.states[i]);
        if (rc == RC_OK)
            rc = variable_value_copy(arena, &search->values[i], &solution.values[i]);
        if (rc != RC_OK)
            return rc;
    }
    *out = solution;
    return RC_OK;
}

/* ----------------------------------------------------------------------------- search */

static enum rc search_start(struct search *search, bool *supported)
{
    size_t count = search->problem->variable_count;
    search->held = ARENA_ARRAY(search->arena, count, const struct held *);
    search->values = ARENA_ARRAY(search->arena, count, struct variable_value);
    search->blamed = ARENA_ARRAY(search->arena, count, bool);
    if (search->held == NULL || search->values == NULL || search->blamed == NULL)
        return RC_NO_MEMORY;
    search->clock = 1;
    for (size_t i = 0; i < count; i++) {
        struct held *held = ARENA_NEW(search->arena, struct held);
        if (held == NULL)
            return RC_NO_MEMORY;
        enum rc rc = states_of_domain(search->arena, &search->problem->variables[i].domain, &held->states);
        if (rc != RC_OK)
            return rc;
        held->id = ++search->id;
        search->held[i] = held;
    }
    return leaf_new(search->arena, search->problem, search->budget, &search->leaf, supported);
}

/* What the search is after, and what it has found. */
struct quest {
    const struct formula *formula;
    struct arena *arena;
    struct solution *out; /* may be NULL */
    bool best;
    size_t solutions;
    size_t cost;       /* of the best so far */
    size_t nodes_left; /* the search for a better one ends here */
};

static enum rc take_solution(struct search *search, struct quest *quest, bool *end)
{
    enum rc rc = check_witness(search, quest->formula);
    if (rc == RC_OK && quest->out != NULL)
        rc = copy_solution(search, quest->arena, quest->out);
    if (rc != RC_OK)
        return rc;
    if (quest->solutions++ == 0)
        quest->nodes_left = search->budget->nodes / 2;
    quest->cost = search->cost;
    *end = !quest->best || quest->out == NULL || search->cost == 0 || quest->solutions == SOLVE_SOLUTIONS_MAX;
    return RC_OK;
}

/* At a leaf, or, to see early what cannot be, at the root: *empty when the states leave nothing. */
static enum rc check_leaf(struct search *search, bool *satisfied, bool *empty)
{
    enum leaf_answer answer;
    enum rc rc = leaf_check(search->leaf, search->held, search->values, search->blamed, &answer);
    *satisfied = rc == RC_OK && answer == LEAF_SATISFIED;
    *empty = rc == RC_OK && answer == LEAF_EMPTY;
    return rc;
}

static enum rc run(struct search *search, struct quest *quest)
{
    bool satisfied;
    bool empty;
    bool end;
    size_t index = 0;
    enum rc rc = assert_formula(search, quest->formula, &end);
    if (rc == RC_OK && !end)
        rc = propagate(search, &end);
    if (rc == RC_OK && !end && smallest(search, &index))
        rc = check_leaf(search, &satisfied, &end);

    while (rc == RC_OK && !end) {
        if (smallest(search, &index)) {
            rc = branch(search, index);
        } else {
            rc = check_leaf(search, &satisfied, &empty);
            if (rc == RC_OK && satisfied) {
                rc = take_solution(search, quest, &end);
            } else if (rc == RC_OK && !empty) {
                search->gave_up = true;
                end = search->budget->automaton_states == 0;
            }
            if (rc == RC_OK && !end)
                retreat(search, empty ? leaf_blame(search) : BLAME_ALL);
        }
        if (rc == RC_OK && !end)
            rc = advance(search, quest->solutions == 0 ? SIZE_MAX : quest->cost, &end);
        if (quest->solutions != 0 && search->budget->nodes <= quest->nodes_left)
            end = true;
    }
    return rc;
}

static void search_free(struct search *search)
{
    leaf_free(search->leaf);
    for (size_t i = 0; i < search->frame_capacity; i++)
        arena_free(search->frames[i].arena);
    arena_free(search->arena);
}

enum rc solve(struct arena *arena, const struct problem *problem, const struct formula *formula,
              enum solve_reading reading, bool best, struct solve_budget *budget, enum solve_answer *answer,
              struct solution *out)
{
    struct search search = {.problem = problem, .reading = reading, .budget = budget, .arena = arena_new(0)};
    struct quest quest = {.formula = formula, .arena = arena, .out = out, .best = best};
    bool supported = true;

    if (search.arena == NULL)
        return RC_NO_MEMORY;
    enum rc rc = search_start(&search, &supported);
    if (rc == RC_OK && supported)
        rc = run(&search, &quest);
    if (rc == RC_OK) {
        bool gave_up = search.gave_up || !supported;
        *answer = quest.solutions != 0 ? SOLVE_SATISFIABLE : gave_up ? SOLVE_GAVE_UP : SOLVE_UNSATISFIABLE;
    }
    search_free(&search);
    return rc;
}
