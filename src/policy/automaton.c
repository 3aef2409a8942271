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
 * automaton_machine.c has the states, automaton_alphabet.c the characters that are tried.
 */
#include "policy/automaton_parts.h"

#include <stdlib.h>

static enum rc state_word(struct arena *arena, const struct state *state, struct str *word)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    struct str text;
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
        rc = any_glob_matches(clauses[i].globs, clauses[i].count, text, &matches);
    if (rc != RC_OK || !matches)
        return rc;
    rc = any_glob_matches(excluded, excluded_count, text, &matches);
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

/* ---- A shortest text that can be read off the patterns ---- */

/* Clauses of more patterns are left to the search. */
#define PATTERNS_READ 8

/* Of the shortest texts that the glob matches (its stars take nothing) the one that the search would come to first. .at
 * NULL, with RC_OK: it is not to be told at once. */
static enum rc first_shortest(struct arena *arena, const struct glob *glob, struct str *text)
{
    char *at = arena_alloc(arena, glob->count + 1);
    size_t used = 0;

    *text = STR_EMPTY;
    text->at = NULL;
    if (at == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        if (is_star(element))
            continue;
        if (is_single(element))
            element = (element & ~GLOB_BOUND) == GLOB_DIGIT ? '0' : 'a';
        else if (element >= 0x80) /* what is no character of ASCII, or is not that alone */
            return RC_OK;
        else if (glob->fold && is_letter(element))
            element |= 0x20u;
        at[used++] = (char)element;
    }
    *text = (struct str){at, used};
    return RC_OK;
}

/* The order of the characters that are tried, in texts of one length. */
static bool comes_before(struct str a, struct str b)
{
    size_t i = 0;

    while (i < a.len && a.at[i] == b.at[i])
        i++;
    return i < a.len && alphabet_rank((unsigned char)a.at[i]) < alphabet_rank((unsigned char)b.at[i]);
}

/* What is asked of a text. */
struct asked {
    const struct text_domain *domain;
    const struct glob_clause *clauses;
    size_t clause_count;
    const struct glob *excluded;
    size_t excluded_count;
};

/* Each glob of the clause has its first shortest text; of the shortest of these all must be right, else one that is not
 * among them could be the first. Then *told. */
static enum rc read_off(struct arena *arena, const struct asked *asked, const struct glob *globs, size_t count,
                        bool *told, struct str *word)
{
    struct str texts[PATTERNS_READ];
    size_t least = SIZE_MAX;
    bool fits = true;

    *told = false;
    if (count == 0 || count > PATTERNS_READ)
        return RC_OK;
    for (size_t i = 0; i < count; i++) {
        enum rc rc = first_shortest(arena, &globs[i], &texts[i]);
        if (rc != RC_OK || texts[i].at == NULL)
            return rc;
        if (texts[i].len < least)
            least = texts[i].len;
    }
    for (size_t i = 0; i < count && fits; i++) {
        if (texts[i].len > least)
            continue;
        enum rc rc = text_fits(asked->domain, asked->clauses, asked->clause_count, asked->excluded,
                               asked->excluded_count, texts[i], &fits);
        if (rc != RC_OK)
            return rc;
        if (!*told || comes_before(texts[i], *word))
            *word = texts[i];
        *told = true;
    }
    *told = fits;
    return RC_OK;
}

/* Most questions have one pattern, and its shortest text answers them. */
static enum rc search_at_once(struct arena *arena, const struct asked *asked, size_t *budget, bool *told,
                              struct str *word)
{
    const struct text_domain *domain = asked->domain;
    enum rc rc = read_off(arena, asked, domain->forms, domain->form_count, told, word);

    for (size_t i = 0; i < asked->clause_count && rc == RC_OK && !*told; i++)
        rc = read_off(arena, asked, asked->clauses[i].globs, asked->clauses[i].count, told, word);
    *told = *told && word->len < *budget;
    if (rc == RC_OK && *told)
        *budget -= word->len + 1;
    return rc;
}

static enum rc search_product(struct machine *machine, const struct glob_clause *clauses, size_t clause_count,
                              const struct glob *excluded, size_t excluded_count, size_t *budget,
                              const struct state **found, bool *gave_up)
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
    const struct asked asked = {domain, clauses, clause_count, excluded, excluded_count};
    bool told = false;
    struct str text = STR_EMPTY;
    enum rc rc = search_at_once(arena, &asked, budget, &told, &text);
    if (rc != RC_OK)
        return rc;
    if (told) {
        *answer = AUTOMATON_WORD;
        *word = text;
        return RC_OK;
    }
    struct machine machine = {.arena = arena_new(0), .domain = domain};
    if (machine.arena == NULL)
        return RC_NO_MEMORY;
    rc = search_product(&machine, clauses, clause_count, excluded, excluded_count, budget, &found, &gave_up);
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
