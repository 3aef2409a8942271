/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates of which one is not before the other and not later than so many seconds after it
 * (iam-evaluation.md 6.6: TokenIssueTime against CurrentTime; 7.3: the times of a chain's requests).
 *
 * For each variable one of its intervals is chosen, or that it is missing; then the ends of the intervals
 * are drawn together until nothing changes. If none is empty by then, all the low ends are a solution: no
 * coupling moves a low end further than the other low end asks, and none in a circle.
 */
#include "policy/solve_age.h"

#include <string.h>

#include "text/date.h"

struct span {
    bool chosen;
    bool missing;
    int64_t low, high;
};

struct age {
    struct arena *scratch;
    const struct problem *problem;
    const struct held *const *held;
    struct solve_budget *budget;
    size_t *members; /* the variables that hang together */
    size_t member_count;
    bool gave_up;
};

static int64_t add_clipped(int64_t a, int64_t b)
{
    int64_t sum;
    if (__builtin_add_overflow(a, b, &sum))
        return b < 0 ? INT64_MIN : INT64_MAX;
    return sum;
}

enum rc age_holds(struct arena *arena, const struct problem *problem, const struct coupling *coupling,
                  const struct variable_value *values, bool *out)
{
    struct instant first;
    struct instant second;
    (void)arena;
    (void)problem;

    *out = true;
    if (values[coupling->first].count == 0 || values[coupling->second].count == 0)
        return RC_OK;
    if (date_read(values[coupling->first].values[0], &first) != DATE_READ ||
        date_read(values[coupling->second].values[0], &second) != DATE_READ)
        return RC_INTERNAL;
    *out = first.seconds <= second.seconds && second.seconds <= add_clipped(first.seconds, coupling->seconds);
    return RC_OK;
}

/* Draws the ends of what is chosen together. False: something is empty. */
static bool draw_together(const struct problem *problem, struct span *spans)
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (size_t i = 0; i < problem->coupling_count; i++) {
            const struct coupling *coupling = &problem->couplings[i];
            if (coupling->kind != COUPLING_AGE)
                continue;
            struct span *first = &spans[coupling->first];
            struct span *second = &spans[coupling->second];
            if (!first->chosen || !second->chosen || first->missing || second->missing)
                continue;
            struct span before[2] = {*first, *second};
            int64_t earliest = add_clipped(second->low, -coupling->seconds);
            int64_t latest = add_clipped(first->high, coupling->seconds);
            if (second->low < first->low)
                second->low = first->low;
            if (first->low < earliest)
                first->low = earliest;
            if (first->high > second->high)
                first->high = second->high;
            if (second->high > latest)
                second->high = latest;
            if (first->low > first->high) /* the second is empty only if the first is */
                return false;
            changed = changed || before[0].low != first->low || before[0].high != first->high ||
                      before[1].low != second->low || before[1].high != second->high;
        }
    }
    return true;
}

/* Option `n` of a variable: missing, if it is in, before or after the intervals. */
static bool take_option(const struct age *age, size_t variable, size_t n, struct span *out)
{
    const struct states *states = &age->held[variable]->states;
    size_t intervals = states->present ? states->interval_count : 0;
    bool missing_first = age->problem->variables[variable].prefer_missing && states->missing;

    *out = (struct span){.chosen = true};
    if (missing_first && n == 0) {
        out->missing = true;
        return true;
    }
    size_t index = missing_first ? n - 1 : n;
    if (index == intervals && states->missing && !missing_first) {
        out->missing = true;
        return true;
    }
    if (index >= intervals)
        return false;
    interval_whole_ends(states->domain, &states->intervals[index], &out->low, &out->high);
    return true;
}

/* Chooses for members[at …]; spans[] is the solution's, drawn together, when it returns true. Goes as deep as
 * there are members, which are variables of the problem. */
static enum rc choose(struct age *age, size_t at, struct span *spans, bool *found)
{
    size_t count = age->problem->variable_count;
    *found = at == age->member_count;
    if (*found)
        return RC_OK;
    struct span *before = ARENA_ARRAY(age->scratch, count, struct span);
    if (before == NULL)
        return RC_NO_MEMORY;
    memcpy(before, spans, count * sizeof *before);
    for (size_t n = 0; take_option(age, age->members[at], n, &spans[age->members[at]]); n++) {
        if (age->budget->nodes == 0) {
            age->gave_up = true;
            return RC_OK;
        }
        if (n != 0)
            age->budget->nodes--;
        if (draw_together(age->problem, spans)) {
            enum rc rc = choose(age, at + 1, spans, found);
            if (rc != RC_OK || *found || age->gave_up)
                return rc;
        }
        memcpy(spans, before, count * sizeof *before);
    }
    return RC_OK;
}

/* Narrows each to one instant: the usual one where it fits, else the first. Ends that are drawn together are such
 * that every instant between them is part of a solution. */
static enum rc settle(const struct age *age, struct span *spans)
{
    for (size_t i = 0; i < age->member_count; i++) {
        struct span *span = &spans[age->members[i]];
        struct instant usual;
        if (span->missing)
            continue;
        bool fits = date_read(age->problem->variables[age->members[i]].domain.usual, &usual) == DATE_READ &&
                    usual.seconds >= span->low && usual.seconds <= span->high;
        if (fits)
            span->low = usual.seconds;
        span->high = span->low;
        if (!draw_together(age->problem, spans))
            return RC_INTERNAL;
    }
    return RC_OK;
}

static enum rc print_values(const struct age *age, struct arena *arena, const struct span *spans,
                            struct variable_value *values)
{
    for (size_t i = 0; i < age->member_count; i++) {
        const struct span *span = &spans[age->members[i]];
        struct str *text = ARENA_NEW(arena, struct str);
        if (text == NULL)
            return RC_NO_MEMORY;
        values[age->members[i]] = (struct variable_value){text, !span->missing};
        if (span->missing)
            continue;
        *text = date_print(arena, span->low);
        if (text->at == NULL)
            return RC_NO_MEMORY;
    }
    return RC_OK;
}

static bool is_member(const struct age *age, size_t variable)
{
    for (size_t i = 0; i < age->member_count; i++) {
        if (age->members[i] == variable)
            return true;
    }
    return false;
}

/* All that hangs together with members[0]. */
static void gather(struct age *age)
{
    bool more = true;
    while (more) {
        more = false;
        for (size_t i = 0; i < age->problem->coupling_count; i++) {
            const struct coupling *coupling = &age->problem->couplings[i];
            if (coupling->kind != COUPLING_AGE || is_member(age, coupling->first) == is_member(age, coupling->second))
                continue;
            age->members[age->member_count++] = is_member(age, coupling->first) ? coupling->second : coupling->first;
            more = true;
        }
    }
}

enum rc age_solve(struct arena *arena, struct arena *scratch, const struct problem *problem,
                  const struct held *const *held, struct solve_budget *budget, struct variable_value *values,
                  bool *blamed, enum leaf_answer *answer)
{
    struct age age = {.scratch = scratch, .problem = problem, .held = held, .budget = budget};
    bool *done = ARENA_ARRAY(scratch, problem->variable_count, bool);
    age.members = ARENA_ARRAY(scratch, problem->variable_count, size_t);
    if (done == NULL || age.members == NULL)
        return RC_NO_MEMORY;

    *answer = LEAF_SATISFIED;
    for (size_t i = 0; i < problem->coupling_count; i++) {
        bool found = false;
        if (problem->couplings[i].kind != COUPLING_AGE || done[problem->couplings[i].first])
            continue;
        struct span *spans = ARENA_ARRAY(scratch, problem->variable_count, struct span);
        if (spans == NULL)
            return RC_NO_MEMORY;
        age.members[0] = problem->couplings[i].first;
        age.member_count = 1;
        gather(&age);
        for (size_t m = 0; m < age.member_count; m++)
            done[age.members[m]] = true;
        enum rc rc = choose(&age, 0, spans, &found);
        if (rc == RC_OK && found)
            rc = settle(&age, spans);
        if (rc == RC_OK && found)
            rc = print_values(&age, arena, spans, values);
        if (rc != RC_OK)
            return rc;
        if (!found) {
            *answer = age.gave_up ? LEAF_GAVE_UP : LEAF_EMPTY;
            for (size_t m = 0; m < age.member_count && *answer == LEAF_EMPTY; m++)
                blamed[age.members[m]] = true;
            return RC_OK;
        }
    }
    return RC_OK;
}
