/* SPDX-License-Identifier: Apache-2.0
 *
 * An atom of a policy as sets of states (iam-evaluation.md 6.6), so that condition_evaluate says T wherever
 * `sure` holds, and F wherever `maybe` does not.
 *
 * What is special is asked of condition_evaluate itself: a missing key, the empty text, each value of a finite
 * domain. For the rest the values of a policy are read as it reads them, each as the set that it certainly
 * matches and the set that it may match; operators, negation and set operators do the same with both.
 *
 * `maybe` is wider than need be in two places: StringEqualsIgnoreCase takes a letter beyond Latin-1 for any
 * character, and an Arn pattern of fewer than six fields may match texts that begin like an ARN and are none.
 *
 * AWS: IAM JSON policy elements: Condition operators.
 */
#include "policy/constraint_parts.h"

#include "text/date.h"

/* ---------------------------------------------------------------- single states */

/* The key's value when the variable's is `value`. */
static enum rc derive(const struct reading *reading, struct str value, struct str *out)
{
    struct str parts[2] = {reading->derivation->text, value};
    switch (reading->derivation->kind) {
    case DERIVED_PREFIXED: *out = arena_join(reading->arena, parts, 2); return out->at == NULL ? RC_NO_MEMORY : RC_OK;
    case DERIVED_ARN_ACCOUNT:
        for (int i = 0; i < 4; i++)
            (void)str_cut(&value, ':');
        *out = str_cut(&value, ':');
        return RC_OK;
    case DERIVED_SAME:
    case DERIVED_OR_TEXT: break;
    }
    *out = value;
    return RC_OK;
}

static enum rc evaluate_missing(const struct reading *reading, enum tri *out)
{
    struct key_values key = {NULL, 0, reading->multivalued};
    if (reading->derivation->kind == DERIVED_OR_TEXT && reading->derivation->has_text)
        return evaluate_one(reading, reading->derivation->text, out);
    return condition_evaluate(reading->atom, &key, reading->variables, reading->arena, out);
}

static enum rc finite_sets(const struct reading *reading, uint64_t *sure, uint64_t *maybe)
{
    for (size_t i = 0; i < reading->domain->value_count && i < 64; i++) {
        struct str value;
        enum tri result;
        enum rc rc = derive(reading, reading->domain->values[i], &value);
        if (rc == RC_OK)
            rc = evaluate_one(reading, value, &result);
        if (rc != RC_OK)
            return rc;
        if (result == TRI_TRUE)
            *sure |= (uint64_t)1 << i;
        if (result != TRI_FALSE)
            *maybe |= (uint64_t)1 << i;
    }
    return RC_OK;
}

/* Whether the atom says the same of every present value but the empty text. */
static bool is_uniform(const struct condition_atom *atom)
{
    return atom->fault || atom->value_count == 0 || atom->op.test == TEST_NULL;
}

static struct text_set set_complement(struct text_set set)
{
    set.complement = !set.complement;
    return set;
}

/* -------------------------------------------------------------------------- domains */

static bool sets_alike(struct text_set a, struct text_set b)
{
    return a.complement == b.complement && text_set_same(a, b);
}

/* The texts under which the atom holds. */
static enum rc text_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe,
                                bool *exact)
{
    struct text_sets sets;
    enum rc rc = match_sets(reading, &sets);
    if (rc != RC_OK)
        return rc;
    if (reading->atom->op.negated)
        sets = (struct text_sets){set_complement(sets.maybe), set_complement(sets.sure)};
    if (reading->domain->kind == DOMAIN_STRINGS) {
        static const enum quantifier quantifiers[] = {QUANTIFIER_ONE, QUANTIFIER_EVERY, QUANTIFIER_SOME};
        sure->quantifier = maybe->quantifier = quantifiers[reading->atom->op.set];
        if (reading->atom->op.set == SET_NONE)
            maybe->quantifier = QUANTIFIER_ONE_OR_MANY;
        *exact = reading->atom->op.set != SET_NONE && sets_alike(sets.sure, sets.maybe);
    } else {
        *exact = sets_alike(sets.sure, sets.maybe);
        rc = place_empty_text(reading, &sets, exact);
    }
    if (rc == RC_OK)
        rc = derive_set(reading, sets.sure, &sure->text);
    if (rc == RC_OK && !*exact)
        rc = derive_set(reading, sets.maybe, &maybe->text);
    return rc;
}

static bool is_numeric(enum condition_test test)
{
    return test >= TEST_NUMERIC_EQUALS && test <= TEST_NUMERIC_GREATER_EQUALS;
}

static bool is_date(enum condition_test test)
{
    return test >= TEST_DATE_EQUALS && test <= TEST_DATE_GREATER_EQUALS;
}

/* The bound that a policy's value is, as the operator reads it. */
static enum rc read_bound(const struct reading *reading, struct str text, bool *readable, struct decimal *bound)
{
    struct instant instant;
    if (is_numeric(reading->atom->op.test)) {
        *readable = decimal_read(text, bound);
        return RC_OK;
    }
    *readable = date_read(text, &instant) == DATE_READ;
    return *readable ? instant_decimal(reading->arena, instant.seconds, instant.nanos, bound) : RC_OK;
}

/* Whether the operator reads the values of the domain, as this key has them. */
static bool reads_numbers(const struct reading *reading)
{
    enum condition_test test = reading->atom->op.test;
    if (reading->domain->kind == DOMAIN_NUMBER)
        return is_numeric(test);
    return is_date(test) || (is_numeric(test) && str_equal(reading->atom->key, STR("aws:epochtime")));
}

/* Instants whose text in seconds has four digits: Date operators do not know whether it is a year. */
static enum rc ambiguous_instants(const struct reading *reading, struct interval_list *out)
{
    *out = (struct interval_list){NULL, 0};
    if (!is_date(reading->atom->op.test) || !str_equal(reading->atom->key, STR("aws:epochtime")))
        return RC_OK;
    return intervals_between(reading->arena, reading->domain, 1000, 9999, out);
}

static enum rc number_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe,
                                  bool *exact)
{
    struct arena *arena = reading->arena;
    const struct domain *domain = reading->domain;
    struct interval *intervals = ARENA_ARRAY(arena, reading->atom->value_count, struct interval);
    size_t count = 0;
    struct interval_list in;
    struct interval_list may;
    struct interval_list all;
    struct interval_list ambiguous;
    bool any = !reads_numbers(reading);

    if (intervals == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < reading->atom->value_count && reads_numbers(reading); i++) {
        struct decimal bound;
        struct interval_list one = {NULL, 0}; /* none or one */
        bool readable;
        enum rc rc = read_bound(reading, reading->atom->values[i].template.written, &readable, &bound);
        any = any || !readable;
        if (rc == RC_OK && readable)
            rc = intervals_of_test(arena, domain, reading->atom->op.test, bound, &one);
        if (rc != RC_OK)
            return rc;
        if (one.count > 0)
            intervals[count++] = one.items[0];
    }
    in = intervals_unite(domain, intervals, count);
    enum rc rc = intervals_of_domain(arena, domain, &all);
    may = any ? all : in;
    if (rc == RC_OK)
        rc = ambiguous_instants(reading, &ambiguous);
    *exact = !any && rc == RC_OK && ambiguous.count == 0;
    if (rc == RC_OK && ambiguous.count != 0) {
        struct interval_list rest;
        rc = intervals_complement(arena, domain, ambiguous, &rest);
        if (rc == RC_OK)
            rc = intervals_intersect(arena, in, rest, &in);
        if (rc == RC_OK)
            rc = intervals_union(arena, domain, may, ambiguous, &may);
    }
    if (rc == RC_OK && reading->atom->op.negated) {
        struct interval_list swap = in;
        rc = intervals_complement(arena, domain, may, &in);
        if (rc == RC_OK)
            rc = intervals_complement(arena, domain, swap, &may);
    }
    sure->intervals = in.items;
    sure->interval_count = in.count;
    maybe->intervals = may.items;
    maybe->interval_count = may.count;
    return rc;
}

static enum rc address_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe,
                                   bool *exact)
{
    struct arena *arena = reading->arena;
    struct ip_range *ranges = ARENA_ARRAY(arena, reading->atom->value_count, struct ip_range);
    size_t count = 0;
    struct range_list in;
    struct range_list all;
    bool reads = reading->atom->op.test == TEST_IP_ADDRESS;

    if (ranges == NULL)
        return RC_NO_MEMORY;
    *exact = reads;
    enum rc rc = ranges_of_domain(arena, reading->domain, &all);
    for (size_t i = 0; i < reading->atom->value_count && reads && rc == RC_OK; i++) {
        if (value_read_ip(reading->atom->values[i].template.written, &ranges[count]))
            count++;
        else
            *exact = false;
    }
    in = ranges_unite(ranges, count);
    if (rc == RC_OK)
        rc = ranges_intersect(arena, all, in, &in);
    struct range_list may = *exact ? in : all;
    if (rc == RC_OK && reading->atom->op.negated) {
        struct range_list swap = in;
        rc = ranges_subtract(arena, all, may, &in);
        if (rc == RC_OK)
            rc = ranges_subtract(arena, all, swap, &may);
    }
    sure->ranges = in.items;
    sure->range_count = in.count;
    maybe->ranges = may.items;
    maybe->range_count = may.count;
    return rc;
}

static enum rc value_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe,
                                 bool *exact)
{
    bool plain = reading->derivation->kind == DERIVED_SAME || reading->derivation->kind == DERIVED_OR_TEXT;
    bool texts = reading->domain->kind == DOMAIN_STRING || (reading->domain->kind == DOMAIN_STRINGS && plain);
    enum rc rc;

    if (reading->domain->kind == DOMAIN_FINITE) {
        rc = finite_sets(reading, &sure->mask, &maybe->mask);
        *exact = sure->mask == maybe->mask;
        return rc;
    }
    if (texts)
        return text_constraints(reading, sure, maybe, exact);
    if (!plain) { /* nothing is derived from numbers, addresses and sets of texts */
        const struct constraint *all;
        rc = constraint_all(reading->arena, reading->domain, &all);
        if (rc == RC_OK)
            *maybe = *all;
        return rc;
    }
    if (reading->domain->kind == DOMAIN_ADDRESS)
        return address_constraints(reading, sure, maybe, exact);
    return number_constraints(reading, sure, maybe, exact);
}

/* The atom that says the same of all values: constraints of all of them, or none. */
static enum rc uniform_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe,
                                   bool *exact)
{
    const struct constraint *all;
    const struct constraint *none;
    enum tri one;
    struct str sample = STR("a");

    enum rc rc = constraint_all(reading->arena, reading->domain, &all);
    if (rc == RC_OK)
        rc = constraint_none(reading->arena, reading->domain, &none);
    if (rc == RC_OK)
        rc = evaluate_one(reading, sample, &one);
    if (rc != RC_OK)
        return rc;
    *sure = one == TRI_TRUE ? *all : *none;
    *maybe = one != TRI_FALSE ? *all : *none;
    *exact = one != TRI_UNKNOWN;
    if (reading->domain->kind != DOMAIN_STRING)
        return RC_OK;
    struct text_sets sets = {sure->text, maybe->text};
    rc = place_empty_text(reading, &sets, exact);
    if (rc == RC_OK)
        rc = derive_set(reading, sets.sure, &sure->text);
    if (rc == RC_OK)
        rc = derive_set(reading, sets.maybe, &maybe->text);
    return rc;
}

enum rc constraint_from_atom(struct arena *arena, const struct domain *domain, const struct derivation *derivation,
                             bool multivalued, const struct condition_atom *atom,
                             const struct variable_source *variables, const struct constraint **sure,
                             const struct constraint **maybe)
{
    const struct reading reading = {arena, domain, derivation, multivalued, atom, variables};
    struct constraint *certain = ARENA_NEW(arena, struct constraint);
    struct constraint *possible = ARENA_NEW(arena, struct constraint);
    enum tri missing;
    enum tri blank = TRI_FALSE;
    bool exact = false;

    if (certain == NULL || possible == NULL)
        return RC_NO_MEMORY;
    enum rc rc = evaluate_missing(&reading, &missing);
    if (rc == RC_OK && domain->kind == DOMAIN_STRINGS)
        rc = evaluate_one(&reading, STR(""), &blank);
    if (rc == RC_OK)
        rc = is_uniform(atom) && domain->kind != DOMAIN_FINITE
                 ? uniform_constraints(&reading, certain, possible, &exact)
                 : value_constraints(&reading, certain, possible, &exact);
    if (rc != RC_OK)
        return rc;
    if (exact) /* of the values; a missing key may still be U */
        *possible = *certain;
    certain->text.hash = text_set_hash(certain->text);
    possible->text.hash = text_set_hash(possible->text);
    certain->missing = missing == TRI_TRUE;
    possible->missing = missing != TRI_FALSE;
    certain->blank = blank == TRI_TRUE;
    possible->blank = blank != TRI_FALSE;
    *sure = certain;
    *maybe = exact && missing != TRI_UNKNOWN && blank != TRI_UNKNOWN ? certain : possible;
    return RC_OK;
}
