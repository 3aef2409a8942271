/* SPDX-License-Identifier: Apache-2.0
 *
 * The product of patterns (automaton.c says what it is for): its states, and the way from one to the next.
 *
 * States are kept small: within a pattern, a position before a star that is alive and free adds nothing;
 * a union of which one pattern matches whatever follows is one mark; a clause that cannot match any
 * more, or an exclusion that cannot fail any more, ends the state.
 */
#include "policy/automaton_parts.h"

#include <string.h>

enum {
    OPEN_ALWAYS = 1,
    OPEN_BEHIND_COLONS = 2
};

/* Gives the pattern its positions. */
static void pattern_lay_out(struct machine *machine, uint32_t number)
{
    const struct pattern *pattern = &machine->patterns[number];
    const struct glob *glob = pattern->glob;
    bool counts = false;
    uint8_t opens = OPEN_ALWAYS | OPEN_BEHIND_COLONS;

    machine->owners[pattern->base + glob->count] = number;
    for (size_t i = glob->count; i-- > 0;) {
        uint32_t element = glob->elements[i];
        counts = counts || is_bound(element) || element == GLOB_INNER_COLON;
        if (!is_star(element))
            opens = 0;
        else if (is_bound(element))
            opens &= OPEN_BEHIND_COLONS;
        machine->owners[pattern->base + i] = number;
        machine->counts[pattern->base + i] = counts;
        machine->opens[pattern->base + i] = opens;
    }
}

enum rc machine_make(struct machine *machine, const struct pattern_source *groups, size_t group_count,
                     const struct pattern_source *excluded, size_t excluded_count)
{
    size_t patterns = 0;
    size_t positions = 0;

    for (size_t g = 0; g < group_count + excluded_count; g++) {
        const struct pattern_source *source = g < group_count ? &groups[g] : &excluded[g - group_count];
        patterns += source->count;
        for (size_t i = 0; i < source->count; i++)
            positions += source->globs[i].count + 1;
    }
    if (positions + group_count + 1 > UINT32_MAX / 8)
        return RC_NO_MEMORY;
    machine->patterns = ARENA_ARRAY(machine->arena, patterns, struct pattern);
    machine->owners = ARENA_ARRAY(machine->arena, positions, uint32_t);
    machine->counts = ARENA_ARRAY(machine->arena, positions, bool);
    machine->opens = ARENA_ARRAY(machine->arena, positions, uint8_t);
    machine->next = ARENA_ARRAY(machine->arena, positions + group_count + 1, uint32_t);
    machine->table_size = 256;
    machine->table = ARENA_ARRAY(machine->arena, machine->table_size, struct state *);
    if (machine->patterns == NULL || machine->owners == NULL || machine->counts == NULL || machine->opens == NULL ||
        machine->next == NULL || machine->table == NULL)
        return RC_NO_MEMORY;

    machine->group_count = (uint32_t)group_count;
    machine->position_count = (uint32_t)positions;
    uint32_t base = 0;
    for (size_t g = 0; g < group_count + excluded_count; g++) {
        const struct pattern_source *source = g < group_count ? &groups[g] : &excluded[g - group_count];
        for (size_t i = 0; i < source->count; i++) {
            uint32_t number = machine->pattern_count++;
            machine->patterns[number] =
                (struct pattern){&source->globs[i], base, (uint32_t)(g < group_count ? g : group_count)};
            pattern_lay_out(machine, number);
            base += (uint32_t)source->globs[i].count + 1;
        }
    }
    return RC_OK;
}

/* What is being put together: machine->next[0 … count). */
struct draft {
    uint32_t count;
    uint32_t group_start; /* where the positions of the group at hand begin */
    uint32_t group;
    bool satisfied; /* the group at hand is a mark already */
    uint8_t colons;
};

/* A draft's position, with those that stars let it pass on to. Positions of one pattern come in rising
 * order, and what a star passes on to is a run without gaps, so one look at the last is enough. */
static void draft_add(struct machine *machine, struct draft *draft, uint32_t position)
{
    for (;;) {
        bool end;
        uint32_t element = element_at(machine, position, &end);
        if (draft->count == draft->group_start || machine->next[draft->count - 1] < position)
            machine->next[draft->count++] = position;
        if (end || !is_star(element))
            return;
        position++;
    }
}

/* A pattern is through: drops what a later free star makes needless, and makes a mark of a group that
 * matches whatever follows. */
static void draft_end_pattern(struct machine *machine, struct draft *draft, uint32_t start)
{
    uint32_t keep = start;
    for (uint32_t i = start; i < draft->count; i++) {
        bool end;
        uint32_t element = element_at(machine, machine->next[i], &end);
        if (end)
            continue;
        uint8_t opens = machine->opens[machine->next[i]];
        if ((opens & OPEN_ALWAYS) != 0 || (draft->colons == COLONS_MAX && (opens & OPEN_BEHIND_COLONS) != 0)) {
            draft->count = draft->group_start;
            machine->next[draft->count++] = machine->position_count + draft->group;
            draft->satisfied = true;
            return;
        }
        if (is_star(element) && (!is_bound(element) || draft->colons == COLONS_MAX))
            keep = i;
    }
    if (keep > start) {
        memmove(&machine->next[start], &machine->next[keep], (draft->count - keep) * sizeof machine->next[0]);
        draft->count -= keep - start;
    }
}

/* A group is through. False: the state is dead. */
static bool draft_end_group(const struct machine *machine, struct draft *draft)
{
    bool excluded = draft->group == machine->group_count;
    bool alive = excluded ? !draft->satisfied : draft->count != draft->group_start;
    draft->group++;
    draft->group_start = draft->count;
    draft->satisfied = false;
    return alive;
}

/* Ends the groups before `group`. */
static bool draft_end_groups(const struct machine *machine, struct draft *draft, uint32_t group)
{
    while (draft->group < group) {
        if (!draft_end_group(machine, draft))
            return false;
    }
    return true;
}

/* The draft before anything is read. False: dead. */
static bool draft_start(struct machine *machine, struct draft *draft)
{
    *draft = (struct draft){0};
    for (uint32_t p = 0; p < machine->pattern_count; p++) {
        const struct pattern *pattern = &machine->patterns[p];
        if (!draft_end_groups(machine, draft, pattern->group))
            return false;
        if (draft->satisfied)
            continue;
        uint32_t start = draft->count;
        /* A new pattern begins behind the last: its positions are higher. */
        draft_add(machine, draft, pattern->base);
        draft_end_pattern(machine, draft, start);
    }
    return draft_end_groups(machine, draft, machine->group_count + 1);
}

/* The draft after `c` in `state`. False: dead. */
static bool draft_step(struct machine *machine, const struct state *state, uint32_t c, struct draft *draft)
{
    *draft = (struct draft){0};
    draft->colons = (uint8_t)(c == ':' && state->colons < COLONS_MAX ? state->colons + 1 : state->colons);
    for (uint32_t i = 0; i < state->count;) {
        uint32_t position = state->positions[i];
        if (position >= machine->position_count) {
            uint32_t group = position - machine->position_count;
            if (!draft_end_groups(machine, draft, group))
                return false;
            machine->next[draft->count++] = position;
            draft->satisfied = true;
            i++;
            continue;
        }
        uint32_t number = machine->owners[position];
        const struct pattern *pattern = &machine->patterns[number];
        if (!draft_end_groups(machine, draft, pattern->group))
            return false;
        uint32_t start = draft->count;
        for (; i < state->count && state->positions[i] < machine->position_count &&
               machine->owners[state->positions[i]] == number;
             i++) {
            bool end;
            uint32_t element = element_at(machine, state->positions[i], &end);
            if (draft->satisfied || end || !element_takes(element, pattern->glob->fold, c, state->colons))
                continue;
            draft_add(machine, draft, is_star(element) ? state->positions[i] : state->positions[i] + 1);
        }
        if (!draft->satisfied)
            draft_end_pattern(machine, draft, start);
    }
    return draft_end_groups(machine, draft, machine->group_count + 1);
}

static uint64_t positions_hash(const uint32_t *positions, uint32_t count, uint8_t colons, uint32_t length)
{
    uint64_t hash = 0x9e3779b97f4a7c15u ^ ((uint64_t)length << 8 | colons);
    for (uint32_t i = 0; i < count; i++) {
        hash ^= positions[i];
        hash *= 0xff51afd7ed558ccdu;
        hash ^= hash >> 32;
    }
    return hash;
}

static uint64_t state_hash(const struct state *state)
{
    return positions_hash(state->positions, state->count, state->colons, state->length);
}

static bool state_is(const struct machine *machine, const struct state *state, const struct draft *draft,
                     uint32_t length)
{
    return state->count == draft->count && state->colons == draft->colons && state->length == length &&
           (draft->count == 0 || memcmp(state->positions, machine->next, draft->count * sizeof machine->next[0]) == 0);
}

static enum rc table_grow(struct machine *machine)
{
    size_t size = machine->table_size * 2;
    struct state **table = ARENA_ARRAY(machine->arena, size, struct state *);
    if (table == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < machine->queue_count; i++) {
        size_t at = state_hash(machine->queue[i]) & (size - 1);
        while (table[at] != NULL)
            at = (at + 1) & (size - 1);
        table[at] = machine->queue[i];
    }
    machine->table = table;
    machine->table_size = size;
    return RC_OK;
}

/* Puts the draft into the queue, unless it is known. *out is the new state or NULL. */
static enum rc state_enter(struct machine *machine, struct draft *draft, const struct state *from, uint32_t symbol,
                           struct state **out)
{
    size_t depth = from == NULL ? 0 : (size_t)from->depth + 1;
    uint32_t length = (uint32_t)(depth < machine->domain->least ? depth : machine->domain->least);

    bool counting = false;
    for (uint32_t i = 0; i < draft->count && !counting; i++)
        counting = machine->next[i] < machine->position_count && machine->counts[machine->next[i]];
    if (!counting)
        draft->colons = COLONS_MAX;

    *out = NULL;
    if (machine->queue_count * 2 >= machine->table_size) {
        enum rc rc = table_grow(machine);
        if (rc != RC_OK)
            return rc;
    }
    size_t at = positions_hash(machine->next, draft->count, draft->colons, length) & (machine->table_size - 1);
    while (machine->table[at] != NULL) {
        if (state_is(machine, machine->table[at], draft, length))
            return RC_OK;
        at = (at + 1) & (machine->table_size - 1);
    }
    struct state *state = arena_alloc(machine->arena, sizeof *state + draft->count * sizeof state->positions[0]);
    struct state **slot = ARENA_PUSH(machine->arena, machine->queue, machine->queue_count, machine->queue_capacity);
    if (state == NULL || slot == NULL)
        return RC_NO_MEMORY;
    state->from = from;
    state->symbol = symbol;
    state->depth = (uint32_t)depth;
    state->length = length;
    state->colons = draft->colons;
    state->count = draft->count;
    if (draft->count != 0)
        memcpy(state->positions, machine->next, draft->count * sizeof machine->next[0]);
    machine->queue_count++;
    *slot = state;
    machine->table[at] = state;
    *out = state;
    return RC_OK;
}

/* Whether the word so far is one: every clause accepts, no exclusion does, and it is long enough. */
static bool state_accepts(const struct machine *machine, const struct state *state)
{
    if (state->length < machine->domain->least)
        return false;
    uint32_t accepted = 0; /* positive groups before this one accept */
    for (uint32_t i = 0; i < state->count; i++) {
        uint32_t position = state->positions[i];
        bool end = true;
        uint32_t group;
        if (position >= machine->position_count) {
            group = position - machine->position_count;
        } else {
            (void)element_at(machine, position, &end);
            group = machine->patterns[machine->owners[position]].group;
        }
        if (!end)
            continue;
        if (group == machine->group_count)
            return false;
        if (group == accepted)
            accepted++;
        else if (group > accepted)
            return false;
    }
    return accepted == machine->group_count;
}

/* -------------------------------------------------------------------- search */

/* What a state costs: broad ones cost more, so that the limit bounds memory too. */
static size_t state_cost(const struct state *state)
{
    return 1 + state->count / 64;
}

static bool budget_take(size_t *budget, size_t cost)
{
    if (*budget < cost) {
        *budget = 0;
        return false;
    }
    *budget -= cost;
    return true;
}

enum rc machine_run(struct machine *machine, size_t *budget, const struct state **found, bool *gave_up)
{
    struct alphabet alphabet = {0};
    struct draft draft;
    struct state *state;

    *found = NULL;
    *gave_up = false;
    if (!draft_start(machine, &draft))
        return RC_OK;
    enum rc rc = state_enter(machine, &draft, NULL, 0, &state);
    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < machine->queue_count; i++) {
        const struct state *from = machine->queue[i];
        if (i == 0 && state_accepts(machine, from)) {
            *found = from;
            return RC_OK;
        }
        if (!budget_take(budget, state_cost(from))) {
            *gave_up = true;
            return RC_OK;
        }
        if (machine->domain->most != 0 && from->depth >= machine->domain->most)
            continue;
        rc = alphabet_make(machine, from, &alphabet);
        if (rc != RC_OK)
            return rc;
        for (size_t s = 0; s < alphabet.symbol_count; s++) {
            if (!draft_step(machine, from, alphabet.symbols[s], &draft))
                continue;
            rc = state_enter(machine, &draft, from, alphabet.symbols[s], &state);
            if (rc != RC_OK)
                return rc;
            if (state != NULL && state_accepts(machine, state)) {
                *found = state;
                return RC_OK;
            }
        }
    }
    return RC_OK;
}
