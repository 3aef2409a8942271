/* SPDX-License-Identifier: Apache-2.0
 *
 * Is there a text that these patterns all match, those do not, and the domain admits?
 *
 * Decided by the product of the patterns' position sets, breadth first, so that the first accepted word
 * is a shortest one (iam-evaluation.md 6.6). The alphabet is every character that any pattern names,
 * and one "other" of the domain.
 */
#ifndef ROLECALL_POLICY_AUTOMATON_H
#define ROLECALL_POLICY_AUTOMATON_H

#include "policy/glob.h"

/* What texts a key can have. Lengths in characters; most 0: no limit. */
struct text_domain {
    bool any_character; /* else only those of `ascii` */
    uint64_t ascii[2];  /* bit c of 0..127 */
    size_t least, most;
    const struct glob *forms; /* the text matches one of these; none: free */
    size_t form_count;
    const struct glob *excluded; /* and none of these */
    size_t excluded_count;
};
/* A text of any characters and any length. */
#define TEXT_DOMAIN_ANY ((struct text_domain){.any_character = true})

/* Positive clauses: the text matches one glob of each. */
struct glob_clause {
    const struct glob *globs;
    size_t count;
};

enum automaton_answer {
    AUTOMATON_WORD,
    AUTOMATON_EMPTY,
    AUTOMATON_GAVE_UP
};
#define AUTOMATON_STATES_MAX 200000

/* Looks for a shortest text. The choice of a glob per clause is part of the search (literal clauses
 * first, exact). *budget is lowered by the states visited; at 0 it gives up. *word (valid UTF-8, preferring
 * ordinary letters and digits for "other" and wildcards) is in the arena. */
enum rc automaton_search(struct arena *arena, const struct text_domain *domain, const struct glob_clause *clauses,
                         size_t clause_count, const struct glob *excluded, size_t excluded_count, size_t *budget,
                         enum automaton_answer *answer, struct str *word) MUST_USE;

/* What is left of a glob when `prefix` has been read: the union of *rest (in the arena); none: no text with
 * that prefix matches. For keys that are a constant and a variable; for patterns of ArnLike and such that
 * count no colons (another one, cut between two of the first five colons, is RC_INTERNAL). */
enum rc glob_residuals(struct arena *arena, const struct glob *glob, struct str prefix, struct glob **rest,
                       size_t *count) MUST_USE;

/* Whether the domain has the text. */
enum rc text_domain_check(const struct text_domain *domain, struct str text, bool *out) MUST_USE;

/* Whether the pattern matches glob->text and nothing else. */
bool glob_is_one_text(const struct glob *glob);

#endif
