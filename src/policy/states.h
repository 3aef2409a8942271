/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of states of one context key: what the solver computes with (iam-evaluation.md 6.6).
 *
 * A key that a caller can choose is a *variable* over a *domain*. A state of it is "missing" or a
 * value (for multivalued keys: a set of values). An atom of a policy is a *constraint*: the set of
 * states under which it is true. AND on one variable is intersection (struct states), negation the
 * complement, "missing" included; so denies need no rules of their own.
 */
#ifndef ROLECALL_POLICY_STATES_H
#define ROLECALL_POLICY_STATES_H

#include "base/arena.h"
#include "policy/automaton.h"
#include "policy/condition.h"
#include "policy/glob.h"
#include "policy/tri.h"
#include "policy/value.h"
#include "text/decimal.h"

enum domain_kind {
    DOMAIN_FINITE,  /* a few known values: booleans, Regions, worlds; at most 64 */
    DOMAIN_NUMBER,  /* exact decimals or whole numbers in an interval (MFA age) */
    DOMAIN_DATE,    /* whole seconds in an interval */
    DOMAIN_ADDRESS, /* IP addresses in a list of ranges */
    DOMAIN_STRING,  /* one text */
    DOMAIN_STRINGS, /* a set of texts (multivalued key) */
    DOMAIN_KIND_COUNT
};

struct domain {
    enum domain_kind kind;
    bool may_be_missing;
    /* FINITE */
    const struct str *values;
    size_t value_count;
    /* NUMBER, DATE: both ends belong to it. A number that is not whole has no end at INT64_MIN or INT64_MAX.
     * Dates are whole, and never outside the years 1 to 9999. */
    bool whole;
    int64_t least, most;
    /* ADDRESS: sorted, disjoint; IPv4 before IPv6. IPv4-mapped IPv6 is never in it: such text is no address
     * that a policy's operator can read (4.3). */
    const struct ip_range *ranges;
    size_t range_count;
    /* STRING, STRINGS (of each member): alphabet, length, a positive form (any of `forms`; none: no
     * restriction), and what is left out. */
    struct text_domain text;
    /* The value that a witness prefers when it fits; empty: none. Dates and numbers: as text. */
    struct str usual;
};

/* How the key's value comes from the variable's. */
enum derivation_kind {
    DERIVED_SAME,        /* it is the variable */
    DERIVED_PREFIXED,    /* `text` followed by the variable: aws:userid, a session ARN */
    DERIVED_ARN_ACCOUNT, /* the fifth field of the variable, an ARN: the stranger's aws:PrincipalAccount */
    DERIVED_OR_TEXT      /* the variable where it has a value, else `text` (or missing when `text` is not set):
                           aws:PrincipalTag under a session tag that may be passed */
};
struct derivation {
    enum derivation_kind kind;
    bool has_text;
    struct str text;
};

struct constraint; /* a set of states of one domain; immutable, in an arena */

/* The text of a date as a value of its variable is ISO 8601 (date_print). Of aws:EpochTime, which shares its
 * variable with aws:CurrentTime, the request has the same instant in seconds: Numeric operators read it there,
 * and nowhere else. */

/* The atom as sets of states of a variable: *sure holds those under which it is T, *maybe those under
 * which it is T or U (the same pointer when no state gives U). An atom that cannot be expressed over
 * the domain (an address under StringLike, a policy variable that is not fixed, …) is U everywhere:
 * *sure is then the empty set and *maybe the full one. `atom` has every operator, set and IfExists;
 * `multivalued` is the key's declared kind. Sets of a finite domain come from trying each value with
 * condition_evaluate. */
enum rc constraint_from_atom(struct arena *arena, const struct domain *domain, const struct derivation *derivation,
                             bool multivalued, const struct condition_atom *atom,
                             const struct variable_source *variables, const struct constraint **sure,
                             const struct constraint **maybe) MUST_USE;
/* Constraints that no atom wrote. */
enum rc constraint_all(struct arena *arena, const struct domain *domain, const struct constraint **out) MUST_USE;
enum rc constraint_none(struct arena *arena, const struct domain *domain, const struct constraint **out) MUST_USE;
/* Of a finite domain: bit i is values[i], `missing` whether missing is in. */
enum rc constraint_mask(struct arena *arena, const struct domain *domain, uint64_t mask, bool missing,
                        const struct constraint **out) MUST_USE;
/* Of a string domain: values that any of the globs matches (GLOBs are borrowed), and missing when said so.
 * Of a multivalued one: sets with a member that any of them matches. */
enum rc constraint_globs(struct arena *arena, const struct domain *domain, const struct glob *globs, size_t count,
                         bool missing, const struct constraint **out) MUST_USE;
enum rc constraint_complement(struct arena *arena, const struct domain *domain, const struct constraint *constraint,
                              const struct constraint **out) MUST_USE;

/* What was asked of a string so far, the latest first. */
struct constraint_list {
    const struct constraint *constraint;
    const struct constraint_list *before;
};

/* The accumulated set of one variable on the way down the search: the conjunction of constraints. */
struct states {
    const struct domain *domain;
    bool missing;  /* missing is still in */
    bool present;  /* some value may still be in (kept exact for all but strings) */
    uint64_t mask; /* FINITE */
    const struct interval *intervals;
    size_t interval_count; /* NUMBER, DATE: disjoint, sorted */
    const struct ip_range *ranges;
    size_t range_count; /* ADDRESS */
    bool blank;         /* STRINGS: the set of the empty text alone is in; `present` is of all others */
    const struct constraint_list *parts; /* STRING, STRINGS: the conjunction itself */
    bool has_texts;                      /* STRING: only these values are left, exactly */
    const struct str *texts;
    size_t text_count;
    bool constrained; /* something narrowed it below the domain */
};
/* An interval of exact decimals; an end may be open, or absent (unbounded). */
struct interval {
    bool has_low, has_high;
    bool low_open, high_open;
    struct decimal low, high;
};

enum rc states_of_domain(struct arena *arena, const struct domain *domain, struct states *out) MUST_USE;
/* *out is `states` ∩ `constraint`. *empty when nothing is left, as far as can be seen at once (exact for
 * all kinds but strings; strings: literals are tested, the rest at the leaf). */
enum rc states_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                         struct states *out, bool *empty) MUST_USE;
/* How they lie to each other, as far as can be seen at once without memory; RELATION_MIXED may be either. */
enum states_relation {
    RELATION_INSIDE /* all of `states` */,
    RELATION_DISJOINT,
    RELATION_MIXED
};
enum states_relation states_relation(const struct states *states, const struct constraint *constraint);

/* A value of a variable: missing (count 0) or its value(s), in the arena. */
struct variable_value {
    const struct str *values;
    size_t count;
};
enum witness_state {
    WITNESS_FOUND,
    WITNESS_EMPTY,
    WITNESS_GAVE_UP
};
/* Exact emptiness, and a member: missing is preferred when it is in and `prefer_missing`; else the usual value where it
 * fits, else the least or the shortest. `budget` counts automaton states down. */
enum rc states_witness(struct arena *arena, const struct states *states, bool prefer_missing, size_t *budget,
                       enum witness_state *state, struct variable_value *out) MUST_USE;
/* Whether one concrete state (count 0: missing) is in the set / the constraint, and in the domain. */
enum rc states_contains(struct arena *scratch, const struct states *states, const struct variable_value *value,
                        bool *out) MUST_USE;
enum rc constraint_contains(struct arena *scratch, const struct domain *domain, const struct constraint *constraint,
                            const struct variable_value *value, bool *out) MUST_USE;

/* The set in words, for iam-evaluation.md 6.8: what comes behind the key's name. At most five values,
 * then a count; clauses joined by "and"; empty text when the set is the whole domain. Examples:
 * `is "a"`, `is "a" or "b"`, `is not "x"`, `like "ops-*" and not like "*x"`, `is missing`, `is present`,
 * `from 203.0.113.0/24`, `before 2027-01-01T00:00:00Z`. */
enum rc states_words(struct arena *arena, const struct states *states, struct str *out) MUST_USE;
/* The patterns and literals that values must match or be among, as written, if the set is one positive clause; else count 0. */
struct words_parts {
    const struct str *is;
    size_t is_count; /* literals */
    const struct str *like;
    size_t like_count; /* globs */
    const struct str *is_not;
    size_t is_not_count;
    const struct str *not_like;
    size_t not_like_count;
    bool missing_allowed, present_allowed;
    bool some; /* of a multivalued key: `is` and `like` are of a member that it must have, not of every member */
};
enum rc states_parts(struct arena *arena, const struct states *states, struct words_parts *out) MUST_USE;

#endif
