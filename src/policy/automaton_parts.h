/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to automaton*.c, text_domain.c and glob_residual.c: elements, and the product of patterns.
 */
#ifndef ROLECALL_POLICY_AUTOMATON_PARTS_H
#define ROLECALL_POLICY_AUTOMATON_PARTS_H

#include "policy/automaton.h"
#include "text/utf8.h"

#define COLONS_MAX   5u /* the colons that separate the fields of an ARN */
#define NO_CHARACTER UINT32_MAX

static inline bool is_star(uint32_t element)
{
    return (element & ~GLOB_BOUND) == GLOB_STAR;
}

/* '?' or the domain's "one digit". */
static inline bool is_single(uint32_t element)
{
    return (element & ~GLOB_BOUND) == GLOB_ANY || (element & ~GLOB_BOUND) == GLOB_DIGIT;
}

/* Whether the element is a wildcard that tells the first five colons from other characters. */
static inline bool is_bound(uint32_t element)
{
    return (is_star(element) || is_single(element)) && (element & GLOB_BOUND) != 0;
}

static inline bool is_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static inline bool element_takes(uint32_t element, bool fold, uint32_t c, unsigned colons)
{
    return glob_element_takes(element, c, c == ':' && colons < COLONS_MAX, fold);
}

/* Whether a text of the domain can hold the character (text_domain.c). */
bool domain_has_character(const struct text_domain *domain, uint32_t c);
/* Whether one of the globs matches. */
enum rc any_glob_matches(const struct glob *globs, size_t count, struct str text, bool *out) MUST_USE;

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
    uint8_t *opens;       /* by position: what follows matches everything (bit 0), once five colons are read (bit 1) */
    uint32_t *next;       /* room for the positions of a state that is being made */
    struct state **table; /* open addressing */
    size_t table_size;
    struct state **queue;
    size_t queue_count, queue_capacity;
};

static inline uint32_t element_at(const struct machine *machine, uint32_t position, bool *end)
{
    const struct pattern *pattern = &machine->patterns[machine->owners[position]];
    uint32_t index = position - pattern->base;
    *end = index == pattern->glob->count;
    return *end ? 0 : pattern->glob->elements[index];
}

/* A group: the patterns of a clause, or excluded ones. */
struct pattern_source {
    const struct glob *globs;
    size_t count;
};

/* Lays the patterns out; machine->arena and ->domain are set (automaton_machine.c). */
enum rc machine_make(struct machine *machine, const struct pattern_source *groups, size_t group_count,
                     const struct pattern_source *excluded, size_t excluded_count) MUST_USE;
/* Breadth first. *found is the accepting state, or NULL when there is none. */
enum rc machine_run(struct machine *machine, size_t *budget, const struct state **found, bool *gave_up) MUST_USE;

/* The characters to be tried in one state. */
struct alphabet {
    uint64_t ascii[2];
    uint32_t *others; /* beyond ASCII */
    size_t other_count, other_capacity;
    uint32_t *symbols; /* what is tried, in order */
    size_t symbol_count, symbol_capacity;
};

/* The place of an ASCII character among those that are tried: the least is tried first (automaton_alphabet.c). */
size_t alphabet_rank(uint32_t c);
/* Fills alphabet->symbols for the state (automaton_alphabet.c). */
enum rc alphabet_make(const struct machine *machine, const struct state *state, struct alphabet *alphabet) MUST_USE;

#endif
