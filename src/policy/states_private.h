/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the states*.c files and to what is built from them: how a set of states is kept.
 *
 * A set is always one of the domain's own states: numbers are clipped to it, addresses too.
 */
#ifndef ROLECALL_POLICY_STATES_PRIVATE_H
#define ROLECALL_POLICY_STATES_PRIVATE_H

#include "policy/states.h"

/* A union of patterns, or all texts but those. */
struct text_set {
    bool complement;
    const struct glob *globs;
    size_t count;
    uint64_t hash; /* of the patterns; 0: not made (text_set_hash) */
};
#define TEXT_SET_NONE ((struct text_set){0})
#define TEXT_SET_ALL  ((struct text_set){.complement = true})

/* What a constraint says of a set X of values that is neither missing nor the empty text alone. ONE and
 * ONE_OR_MANY are each other's kind of complement: X is one value, of the set; X is not one, or of the set. */
enum quantifier {
    QUANTIFIER_EVERY,
    QUANTIFIER_SOME,
    QUANTIFIER_ONE,
    QUANTIFIER_ONE_OR_MANY
};

struct constraint {
    bool missing;
    bool blank; /* STRINGS: the empty text alone */
    uint64_t mask;
    const struct interval *intervals;
    size_t interval_count;
    const struct ip_range *ranges;
    size_t range_count;
    struct text_set text;
    enum quantifier quantifier; /* STRINGS */
};

/* Numbers and dates (states_number.c). Lists are sorted, disjoint, without gaps that hold no number. */
struct interval_list {
    const struct interval *items;
    size_t count;
};
enum rc intervals_of_domain(struct arena *arena, const struct domain *domain, struct interval_list *out) MUST_USE;
/* What a Numeric or Date test leaves of the domain when the policy's value is `bound`. */
enum rc intervals_of_test(struct arena *arena, const struct domain *domain, enum condition_test test,
                          struct decimal bound, struct interval_list *out) MUST_USE;
enum rc intervals_between(struct arena *arena, const struct domain *domain, int64_t least, int64_t most,
                          struct interval_list *out) MUST_USE;
enum rc intervals_union(struct arena *arena, const struct domain *domain, struct interval_list a,
                        struct interval_list b, struct interval_list *out) MUST_USE;
/* Sorts intervals as they come, and makes one of those that touch: the union of all. */
struct interval_list intervals_unite(const struct domain *domain, struct interval *items, size_t count);
enum rc intervals_intersect(struct arena *arena, struct interval_list a, struct interval_list b,
                            struct interval_list *out) MUST_USE;
enum rc intervals_complement(struct arena *arena, const struct domain *domain, struct interval_list a,
                             struct interval_list *out) MUST_USE;
bool intervals_contain(struct interval_list list, struct decimal value);
/* Whether some number is in both; whether all of `a` is in `b`. */
bool intervals_meet(struct interval_list a, struct interval_list b);
bool intervals_inside(struct interval_list a, struct interval_list b);
bool intervals_equal(struct interval_list a, struct interval_list b);
/* The instant or number that a value's text stands for. False: none of the domain's kind. */
enum rc number_read(struct arena *arena, const struct domain *domain, struct str text, bool *readable,
                    struct decimal *out) MUST_USE;
enum rc instant_decimal(struct arena *arena, int64_t seconds, uint32_t nanos, struct decimal *out) MUST_USE;
enum rc number_witness(struct arena *arena, const struct domain *domain, struct interval_list list,
                       struct str *out) MUST_USE;
enum rc number_print(struct arena *arena, const struct domain *domain, struct decimal number, struct str *out) MUST_USE;
/* Ends of an interval of whole numbers. */
void interval_whole_ends(const struct domain *domain, const struct interval *interval, int64_t *low, int64_t *high);
/* The years 1 to 9999. */
#define DATE_FIRST_SECOND (-62135596800)
#define DATE_LAST_SECOND  253402300799

/* Addresses (states_address.c). Lists are sorted, disjoint, and neighbours that touch are one. */
struct range_list {
    const struct ip_range *items;
    size_t count;
};
enum rc ranges_of_domain(struct arena *arena, const struct domain *domain, struct range_list *out) MUST_USE;
enum rc ranges_union(struct arena *arena, struct range_list a, struct range_list b, struct range_list *out) MUST_USE;
/* Sorts ranges as they come, and makes one of those that touch: the union of all. */
struct range_list ranges_unite(struct ip_range *items, size_t count);
enum rc ranges_intersect(struct arena *arena, struct range_list a, struct range_list b,
                         struct range_list *out) MUST_USE;
/* What of `a` is not in `b`. */
enum rc ranges_subtract(struct arena *arena, struct range_list a, struct range_list b, struct range_list *out) MUST_USE;
bool ranges_contain(struct range_list list, const struct ip_range *range);
bool ranges_meet(struct range_list a, struct range_list b);
bool ranges_inside(struct range_list a, struct range_list b);
bool ranges_equal(struct range_list a, struct range_list b);
struct str address_print(struct arena *arena, bool v6, const uint8_t bytes[16]) MUST_USE;
/* The CIDR ranges that make up the list, as texts. */
enum rc ranges_cidrs(struct arena *arena, struct range_list list, const struct str **out, size_t *count) MUST_USE;

/* Texts (states_text.c). */
bool text_set_trivial(struct text_set set);               /* all texts, or none */
bool text_set_same(struct text_set a, struct text_set b); /* the same patterns, as far as is compared */
uint64_t text_set_hash(struct text_set set);
enum rc text_set_contains(struct text_set set, struct str text, bool *out) MUST_USE;
/* A shortest text of the domain in all the sets. */
enum rc text_search(struct arena *arena, const struct text_domain *domain, const struct text_set *sets, size_t count,
                    size_t *budget, enum automaton_answer *answer, struct str *word) MUST_USE;
enum rc text_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                       struct states *out) MUST_USE;
enum rc text_witness(struct arena *arena, const struct states *states, size_t *budget, enum witness_state *state,
                     struct str *out) MUST_USE;
void text_relation(const struct states *states, const struct constraint *constraint, bool *in, bool *out);
enum rc constraint_list_add(struct arena *arena, const struct constraint_list *before,
                            const struct constraint *constraint, const struct constraint_list **out) MUST_USE;

/* Sets of texts (states_texts.c). */
struct texts_part {
    enum quantifier quantifier;
    struct text_set set;
};
/* What a set of values must be, and the values it has to hold whatever else it does. */
struct texts_query {
    const struct text_domain *domain;
    const struct texts_part *parts;
    size_t count;
    const struct str *given;
    size_t given_count;
};
/* A set of values, not the empty text alone, that satisfies the query. *out is in the arena. */
enum rc texts_search(struct arena *arena, const struct texts_query *query, size_t *budget, enum witness_state *state,
                     struct variable_value *out) MUST_USE;
enum rc texts_parts(struct arena *arena, const struct states *states, const struct texts_part **out,
                    size_t *count) MUST_USE;
enum rc texts_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                        struct states *out) MUST_USE;
enum rc texts_witness(struct arena *arena, const struct states *states, size_t *budget, enum witness_state *state,
                      struct variable_value *out) MUST_USE;
void texts_relation(const struct states *states, const struct constraint *constraint, bool *in, bool *out);
/* Whether X (not missing, not the empty text alone) satisfies the constraint. */
enum rc texts_satisfy(const struct constraint *constraint, const struct variable_value *value, bool *out) MUST_USE;

/* A copy that shares nothing with the original but constraints and the domain. */
enum rc states_copy(struct arena *arena, const struct states *states, struct states *out) MUST_USE;

/* Whether the state is in; the domain is not looked at. */
enum rc constraint_holds(struct arena *arena, const struct domain *domain, const struct constraint *constraint,
                         const struct variable_value *value, bool *out) MUST_USE;

#endif
