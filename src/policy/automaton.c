/* SPDX-License-Identifier: Apache-2.0
 *
 * Emptiness of a conjunction of patterns (iam-evaluation.md 6.6, "String emptiness").
 *
 * Every pattern is a nondeterministic automaton whose positions are the places between its elements. A
 * state of the product is the set of positions that are alive in any pattern, together with the number
 * of colons read (bound wildcards count them, up to five) and the length (up to the least one that the
 * domain asks for). A clause is the union of its patterns, so no choice has to be made; the excluded
 * patterns are one more union, which must not accept.
 *
 * States are kept small: within a pattern, a position before a star that is alive and free adds nothing;
 * a union of which one pattern matches whatever follows is one mark; a clause that cannot match any
 * more, or an exclusion that cannot fail any more, ends the state. From each state only the characters
 * that its own positions tell apart are tried, and one that stands for all others.
 */
#include "policy/automaton.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

#define COLONS_MAX 5u /* the colons that separate the fields of an ARN */
#define NO_CHARACTER UINT32_MAX

/* ------------------------------------------------------------------ elements */

static bool is_star(uint32_t element)
{
    return (element & ~GLOB_BOUND) == GLOB_STAR;
}

/* '?' or the domain's "one digit". */
static bool is_single(uint32_t element)
{
    return (element & ~GLOB_BOUND) == GLOB_ANY || (element & ~GLOB_BOUND) == GLOB_DIGIT;
}

/* Whether the element is a wildcard that tells the first five colons from other characters. */
static bool is_bound(uint32_t element)
{
    return (is_star(element) || is_single(element)) && (element & GLOB_BOUND) != 0;
}

static bool is_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool element_takes(uint32_t element, bool fold, uint32_t c, unsigned colons)
{
    return glob_element_takes(element, c, c == ':' && colons < COLONS_MAX, fold);
}

/* ------------------------------------------------------------------- domains */

static bool domain_has_character(const struct text_domain *domain, uint32_t c)
{
    if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false; /* not a character: an invalid byte of a policy's text */
    if (domain->any_character)
        return true;
    return c < 128 && (domain->ascii[c / 64] >> (c % 64) & 1) != 0;
}

/* Whether one of the globs matches. */
static enum rc any_matches(const struct glob *globs, size_t count, struct str text, bool *out)
{
    bool matches = false;
    for (size_t i = 0; i < count && !matches; i++) {
        enum glob_result result = glob_match(&globs[i], text);
        if (result == GLOB_OUT_OF_MEMORY)
            return RC_NO_MEMORY;
        matches = result == GLOB_MATCH;
    }
    *out = matches;
    return RC_OK;
}

enum rc text_domain_check(const struct text_domain *domain, struct str text, bool *out)
{
    bool matches = true;
    size_t length = 0;

    for (size_t at = 0; at < text.len; length++) {
        if (!domain_has_character(domain, utf8_next(text, &at))) {
            *out = false;
            return RC_OK;
        }
    }
    if (length < domain->least || (domain->most != 0 && length > domain->most)) {
        *out = false;
        return RC_OK;
    }
    if (domain->form_count != 0) {
        enum rc rc = any_matches(domain->forms, domain->form_count, text, &matches);
        if (rc != RC_OK)
            return rc;
    }
    if (matches && domain->excluded_count != 0) {
        bool excluded = false;
        enum rc rc = any_matches(domain->excluded, domain->excluded_count, text, &excluded);
        if (rc != RC_OK)
            return rc;
        matches = !excluded;
    }
    *out = matches;
    return RC_OK;
}

bool text_domain_contains(const struct text_domain *domain, struct str text)
{
    bool contains = false;
    return text_domain_check(domain, text, &contains) == RC_OK && contains;
}

/* ------------------------------------------------------------------- machine */

struct pattern {
    const struct glob *glob;
    uint32_t base; /* number of its first position */
    uint32_t group;
};

/* A state of the product. Positions are numbers of the machine, in order of their groups. */
struct state {
    const struct state *from;
    uint32_t symbol; /* read on the way from there */
    uint32_t count;
    uint32_t length; /* characters read, counted up to the domain's least length */
    uint32_t depth;  /* characters read */
    uint8_t colons;  /* read, up to five; five as well when nothing alive counts them */
    uint32_t positions[];
};

struct machine {
    struct arena *arena; /* scratch: dies with the search */
    const struct text_domain *domain;
    struct pattern *patterns;
    uint32_t pattern_count;
    uint32_t group_count;    /* positive groups; the excluded patterns are group `group_count` */
    uint32_t position_count; /* a number from here on is the mark of a satisfied group */
    uint32_t *owners;        /* by position: its pattern */
    bool *counts;            /* by position: something from here on counts colons */
    uint8_t *opens;          /* by position: what follows matches everything (bit 0), once five colons are read (bit 1) */
    uint32_t *next;          /* room for the positions of a state that is being made */
    struct state **table;    /* open addressing */
    size_t table_size;
    struct state **queue;
    size_t queue_count, queue_capacity;
};

enum { OPEN_ALWAYS = 1, OPEN_BEHIND_COLONS = 2 };

static uint32_t element_at(const struct machine *machine, uint32_t position, bool *end)
{
    const struct pattern *pattern = &machine->patterns[machine->owners[position]];
    uint32_t index = position - pattern->base;
    *end = index == pattern->glob->count;
    return *end ? 0 : pattern->glob->elements[index];
}

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

struct pattern_source {
    const struct glob *globs;
    size_t count;
};

static enum rc machine_make(struct machine *machine, const struct pattern_source *groups, size_t group_count,
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
            machine->patterns[number] = (struct pattern){&source->globs[i], base, (uint32_t)(g < group_count ? g : group_count)};
            pattern_lay_out(machine, number);
            base += (uint32_t)source->globs[i].count + 1;
        }
    }
    return RC_OK;
}

/* -------------------------------------------------------------------- states */

/* What is being put together: machine->next[0 … count). */
struct draft {
    uint32_t count;
    uint32_t group_start; /* where the positions of the group at hand begin */
    uint32_t group;
    bool satisfied;       /* the group at hand is a mark already */
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
        for (; i < state->count && state->positions[i] < machine->position_count && machine->owners[state->positions[i]] == number;
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

static bool state_is(const struct machine *machine, const struct state *state, const struct draft *draft, uint32_t length)
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

/* ------------------------------------------------------------------ alphabet */

/* The characters to be tried in one state. */
struct alphabet {
    uint64_t ascii[2];
    uint32_t *others; /* beyond ASCII */
    size_t other_count, other_capacity;
    uint32_t *symbols; /* what is tried, in order */
    size_t symbol_count, symbol_capacity;
};

static enum rc alphabet_name(struct arena *arena, struct alphabet *alphabet, uint32_t c)
{
    if (c < 128) {
        alphabet->ascii[c / 64] |= (uint64_t)1 << (c % 64);
        return RC_OK;
    }
    for (size_t i = 0; i < alphabet->other_count; i++) {
        if (alphabet->others[i] == c)
            return RC_OK;
    }
    uint32_t *slot = ARENA_PUSH(arena, alphabet->others, alphabet->other_count, alphabet->other_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = c;
    alphabet->other_count++;
    return RC_OK;
}

static bool alphabet_has(const struct alphabet *alphabet, uint32_t c)
{
    if (c < 128)
        return (alphabet->ascii[c / 64] >> (c % 64) & 1) != 0;
    for (size_t i = 0; i < alphabet->other_count; i++) {
        if (alphabet->others[i] == c)
            return true;
    }
    return false;
}

static enum rc alphabet_symbol(struct arena *arena, struct alphabet *alphabet, uint32_t c)
{
    uint32_t *slot = ARENA_PUSH(arena, alphabet->symbols, alphabet->symbol_count, alphabet->symbol_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = c;
    alphabet->symbol_count++;
    return RC_OK;
}

/* ASCII in the order in which a person would choose: letters, digits, capitals, signs; control
 * characters last. */
static const char preferred[] = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:=+@, !\"#$%&'()*;<>?[\\]^`{|}~";

/* The first character of the domain that is not named: a digit, one that is none, or either. */
enum other_kind { OTHER_ANY, OTHER_DIGIT, OTHER_NO_DIGIT };
static uint32_t alphabet_other(const struct alphabet *alphabet, const struct text_domain *domain, enum other_kind kind)
{
    for (size_t i = 0; i < sizeof preferred - 1; i++) {
        uint32_t c = (unsigned char)preferred[i];
        if ((kind == OTHER_DIGIT && !is_digit(c)) || (kind == OTHER_NO_DIGIT && is_digit(c)))
            continue;
        if (!alphabet_has(alphabet, c) && domain_has_character(domain, c))
            return c;
    }
    if (kind == OTHER_DIGIT)
        return NO_CHARACTER;
    if (domain->any_character) {
        for (uint32_t c = 0xe0; c <= 0x10ffff; c++) { /* what is named is finite and small: this ends soon */
            if (domain_has_character(domain, c) && !alphabet_has(alphabet, c))
                return c;
        }
    }
    for (uint32_t c = 1; c <= 128; c++) { /* U+0000 last of all */
        if (!is_digit(c) && !alphabet_has(alphabet, c % 128) && domain_has_character(domain, c % 128))
            return c % 128;
    }
    return NO_CHARACTER;
}

/* Names what the element tells from other characters. */
static enum rc alphabet_name_element(struct arena *arena, struct alphabet *alphabet, uint32_t element, bool fold)
{
    uint32_t all[4];
    size_t count = 0;
    enum rc rc = RC_OK;

    all[count++] = element == GLOB_INNER_COLON ? ':' : element & ~GLOB_CASE;
    bool every_case = (element & (GLOB_CASE | UTF8_INVALID)) == GLOB_CASE;
    if ((fold || every_case) && is_letter(all[0]))
        all[count++] = all[0] ^ 0x20u;
    if (every_case)
        count += glob_case_variants(all[0], &all[count]);
    for (size_t i = 0; i < count && rc == RC_OK; i++)
        rc = alphabet_name(arena, alphabet, all[i]);
    return rc;
}

/* Names the characters that the state's positions tell apart; *digits: digits from others too. */
static enum rc alphabet_collect(const struct machine *machine, const struct state *state, struct alphabet *alphabet,
                                bool *digits)
{
    *digits = false;
    memset(alphabet->ascii, 0, sizeof alphabet->ascii);
    alphabet->other_count = 0;
    alphabet->symbol_count = 0;
    if (state->colons < COLONS_MAX) /* something alive counts them, here or further on */
        alphabet->ascii[0] |= (uint64_t)1 << ':';
    for (uint32_t i = 0; i < state->count; i++) {
        bool end = false;
        if (state->positions[i] >= machine->position_count)
            continue;
        uint32_t element = element_at(machine, state->positions[i], &end);
        if (end || is_star(element))
            continue;
        if (is_single(element)) {
            *digits = *digits || (element & ~GLOB_BOUND) == GLOB_DIGIT;
            continue;
        }
        bool fold = machine->patterns[machine->owners[state->positions[i]]].glob->fold;
        enum rc rc = alphabet_name_element(machine->arena, alphabet, element, fold);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* Fills alphabet->symbols for the state. */
static enum rc alphabet_make(const struct machine *machine, const struct state *state, struct alphabet *alphabet)
{
    bool digits;
    enum rc rc = alphabet_collect(machine, state, alphabet, &digits);
    if (rc != RC_OK)
        return rc;
    uint32_t other = alphabet_other(alphabet, machine->domain, digits ? OTHER_NO_DIGIT : OTHER_ANY);
    uint32_t digit = digits ? alphabet_other(alphabet, machine->domain, OTHER_DIGIT) : NO_CHARACTER;
    uint32_t extra[2] = {other, digit};

    for (size_t i = 0; i < sizeof preferred - 1 && rc == RC_OK; i++) {
        uint32_t c = (unsigned char)preferred[i];
        if ((alphabet_has(alphabet, c) && domain_has_character(machine->domain, c)) || c == other || c == digit)
            rc = alphabet_symbol(machine->arena, alphabet, c);
    }
    for (uint32_t c = 0; c < 128 && rc == RC_OK; c++) {
        bool control = c < 0x20 || c == 0x7f;
        if (control && alphabet_has(alphabet, c) && domain_has_character(machine->domain, c))
            rc = alphabet_symbol(machine->arena, alphabet, c);
    }
    for (size_t i = 0; i < alphabet->other_count && rc == RC_OK; i++) {
        if (domain_has_character(machine->domain, alphabet->others[i]))
            rc = alphabet_symbol(machine->arena, alphabet, alphabet->others[i]);
    }
    for (size_t i = 0; i < 2 && rc == RC_OK; i++) {
        bool unlisted = extra[i] != NO_CHARACTER && (extra[i] < 0x20 || extra[i] >= 0x7f);
        if (unlisted)
            rc = alphabet_symbol(machine->arena, alphabet, extra[i]);
    }
    return rc;
}

/* -------------------------------------------------------------------- search */

static enum rc state_word(struct arena *arena, const struct state *state, struct str *word)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    struct str text = STR_EMPTY;
    enum rc rc = RC_NO_MEMORY;
    size_t count = state->depth;
    uint32_t *symbols = calloc(count + 1, sizeof *symbols);
    if (symbols == NULL)
        goto out;
    for (size_t i = count; i-- > 0; state = state->from)
        symbols[i] = state->symbol;
    for (size_t i = 0; i < count; i++)
        utf8_add(&buf, symbols[i]);
    rc = buf.failed;
    if (rc != RC_OK)
        goto out;
    text = arena_copy(arena, buf_str(&buf));
    if (text.at == NULL) {
        rc = RC_NO_MEMORY;
        goto out;
    }
    *word = text;
out:
    free(symbols);
    buf_free(&buf);
    return rc;
}

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

/* Breadth first. *found is the accepting state, or NULL when there is none. */
static enum rc machine_run(struct machine *machine, size_t *budget, const struct state **found, bool *gave_up)
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

bool glob_is_one_text(const struct glob *glob)
{
    if (!glob->literal)
        return false;
    for (size_t i = 0; glob->fold && i < glob->count; i++) {
        if (is_letter(glob->elements[i]))
            return false;
    }
    return true;
}

/* The clause of the fewest texts among those that are texts only; `count` when there is none. */
static size_t literal_clause(const struct glob_clause *clauses, size_t count)
{
    size_t best = count;
    for (size_t i = 0; i < count; i++) {
        bool literal = true;
        for (size_t g = 0; g < clauses[i].count && literal; g++)
            literal = glob_is_one_text(&clauses[i].globs[g]);
        if (literal && (best == count || clauses[i].count < clauses[best].count))
            best = i;
    }
    return best;
}

static enum rc text_fits(const struct text_domain *domain, const struct glob_clause *clauses, size_t clause_count,
                         const struct glob *excluded, size_t excluded_count, struct str text, bool *fits)
{
    bool matches = false;
    *fits = false;
    enum rc rc = text_domain_check(domain, text, &matches);
    for (size_t i = 0; rc == RC_OK && matches && i < clause_count; i++)
        rc = any_matches(clauses[i].globs, clauses[i].count, text, &matches);
    if (rc != RC_OK || !matches)
        return rc;
    rc = any_matches(excluded, excluded_count, text, &matches);
    *fits = rc == RC_OK && !matches;
    return rc;
}

/* Tries each text of a clause of texts: exact, and at once. */
static enum rc search_literals(struct arena *arena, const struct text_domain *domain, const struct glob_clause *clauses,
                               size_t clause_count, size_t chosen, const struct glob *excluded, size_t excluded_count,
                               enum automaton_answer *answer, struct str *word)
{
    bool found = false;
    size_t found_length = 0;
    struct str best = STR_EMPTY;

    for (size_t i = 0; i < clauses[chosen].count; i++) {
        struct str text = clauses[chosen].globs[i].text;
        bool fits = false;
        size_t length = clauses[chosen].globs[i].count;
        if (found && length >= found_length)
            continue;
        enum rc rc = text_fits(domain, clauses, clause_count, excluded, excluded_count, text, &fits);
        if (rc != RC_OK)
            return rc;
        if (fits) {
            found = true;
            found_length = length;
            best = text;
        }
    }
    if (found) {
        best = arena_copy(arena, best);
        if (best.at == NULL)
            return RC_NO_MEMORY;
        *word = best;
    }
    *answer = found ? AUTOMATON_WORD : AUTOMATON_EMPTY;
    return RC_OK;
}

static enum rc search_product(struct machine *machine, const struct glob_clause *clauses, size_t clause_count,
                              const struct glob *excluded, size_t excluded_count, size_t *budget, const struct state **found,
                              bool *gave_up)
{
    const struct text_domain *domain = machine->domain;
    struct pattern_source *groups = ARENA_ARRAY(machine->arena, clause_count + 1, struct pattern_source);
    if (groups == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < clause_count; i++) {
        bool all = false;
        for (size_t g = 0; g < clauses[i].count && !all; g++)
            all = clauses[i].globs[g].all && !clauses[i].globs[g].bound;
        if (!all)
            groups[count++] = (struct pattern_source){clauses[i].globs, clauses[i].count};
    }
    if (domain->form_count != 0)
        groups[count++] = (struct pattern_source){domain->forms, domain->form_count};
    struct pattern_source out[2] = {{excluded, excluded_count}, {domain->excluded, domain->excluded_count}};
    enum rc rc = machine_make(machine, groups, count, out, 2);
    if (rc != RC_OK)
        return rc;
    return machine_run(machine, budget, found, gave_up);
}

enum rc automaton_search(struct arena *arena, const struct text_domain *domain, const struct glob_clause *clauses,
                         size_t clause_count, const struct glob *excluded, size_t excluded_count, size_t *budget,
                         enum automaton_answer *answer, struct str *word)
{
    const struct state *found = NULL;
    bool gave_up = false;

    size_t chosen = literal_clause(clauses, clause_count);
    if (chosen != clause_count)
        return search_literals(arena, domain, clauses, clause_count, chosen, excluded, excluded_count, answer, word);
    struct machine machine = {.arena = arena_new(0), .domain = domain};
    if (machine.arena == NULL)
        return RC_NO_MEMORY;
    enum rc rc = search_product(&machine, clauses, clause_count, excluded, excluded_count, budget, &found, &gave_up);
    struct str text = STR_EMPTY;
    if (rc == RC_OK && found != NULL)
        rc = state_word(arena, found, &text);
    if (rc == RC_OK) {
        *answer = gave_up ? AUTOMATON_GAVE_UP : found != NULL ? AUTOMATON_WORD : AUTOMATON_EMPTY;
        if (found != NULL)
            *word = text;
    }
    arena_free(machine.arena);
    return rc;
}

/* ----------------------------------------------------------------- residuals */

/* alive[i] for all that stars let `i` pass on to. */
static void residual_add(const struct glob *glob, bool *alive, size_t i)
{
    alive[i] = true;
    while (i < glob->count && is_star(glob->elements[i]))
        alive[++i] = true;
}

/* Whether the wildcards that count colons can go on as they are when `colons` of the first five are read.
 * In a pattern of ArnLike no wildcard that stands before the last of them takes a colon at all, so
 * counting on from none gives the same; a free star before a bound one would not. */
static bool residual_counts_alike(const struct glob *glob, size_t from)
{
    bool free_seen = false;
    for (size_t i = from; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        if (is_bound(element) || element == GLOB_INNER_COLON) {
            if (free_seen)
                return false;
        } else if (is_star(element) || is_single(element)) {
            free_seen = true;
        }
    }
    return true;
}

/* Gives a literal glob its text. */
static enum rc glob_write_text(struct arena *arena, struct glob *glob)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < glob->count; i++) {
        if ((glob->elements[i] & UTF8_INVALID) != 0)
            buf_add_char(&buf, (char)(glob->elements[i] & 0xff));
        else
            utf8_add(&buf, glob->elements[i]);
    }
    enum rc rc = buf.failed;
    if (rc == RC_OK) {
        glob->text = arena_copy(arena, buf_str(&buf));
        if (glob->text.at == NULL)
            rc = RC_NO_MEMORY;
    }
    buf_free(&buf);
    return rc;
}

/* The part of the glob from element `from` on, `colons` colons having been read. */
static enum rc residual_make(struct arena *arena, const struct glob *glob, size_t from, unsigned colons, struct glob *out)
{
    if (colons != 0 && colons < COLONS_MAX && !residual_counts_alike(glob, from))
        return RC_INTERNAL;
    uint32_t *elements = ARENA_ARRAY(arena, glob->count - from, uint32_t);
    if (elements == NULL)
        return RC_NO_MEMORY;
    struct glob rest = {.elements = elements, .fold = glob->fold, .literal = true, .all = glob->count != from};
    for (size_t i = from; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        bool star = is_star(element);
        if (colons == COLONS_MAX && element == GLOB_INNER_COLON)
            element = ':';
        else if (colons == COLONS_MAX && (star || is_single(element)))
            element &= ~GLOB_BOUND;
        if (star || is_single(element) || element == GLOB_INNER_COLON)
            rest.literal = false;
        if (!star)
            rest.all = false;
        rest.bound = rest.bound || is_bound(element) || element == GLOB_INNER_COLON;
        if (star && rest.count != 0 && elements[rest.count - 1] == element)
            continue; /* stars that differed in being bound only */
        elements[rest.count++] = element;
    }
    rest.all = rest.all && !rest.bound;
    *out = rest;
    return rest.literal ? glob_write_text(arena, out) : RC_OK;
}

enum rc glob_residuals(struct arena *arena, const struct glob *glob, struct str prefix, struct glob **rest, size_t *count)
{
    unsigned colons = 0;
    size_t size = glob->count + 1;
    bool *alive = ARENA_ARRAY(arena, size, bool);
    bool *after = ARENA_ARRAY(arena, size, bool);
    if (alive == NULL || after == NULL)
        return RC_NO_MEMORY;

    residual_add(glob, alive, 0);
    for (size_t at = 0; at < prefix.len;) {
        uint32_t c = utf8_next(prefix, &at);
        memset(after, 0, size * sizeof *after);
        for (size_t i = 0; i < glob->count; i++) {
            if (alive[i] && element_takes(glob->elements[i], glob->fold, c, colons))
                residual_add(glob, after, is_star(glob->elements[i]) ? i : i + 1);
        }
        if (c == ':' && colons < COLONS_MAX)
            colons++;
        bool *swap = alive;
        alive = after;
        after = swap;
    }
    size_t found = 0;
    for (size_t i = 0; i < size; i++)
        found += alive[i];
    struct glob *globs = ARENA_ARRAY(arena, found, struct glob);
    if (globs == NULL)
        return RC_NO_MEMORY;
    found = 0;
    for (size_t i = 0; i < size; i++) {
        /* What follows a star is part of what the star gives. */
        if (!alive[i] || (i != 0 && alive[i - 1] && is_star(glob->elements[i - 1])))
            continue;
        enum rc rc = residual_make(arena, glob, i, colons, &globs[found]);
        if (rc != RC_OK)
            return rc;
        found++;
    }
    *rest = globs;
    *count = found;
    return RC_OK;
}
