/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of states of a key, whatever its domain (iam-evaluation.md 6.6): constants, complement,
 * intersection, membership, witness. What a domain's values are is in states_number.c, states_address.c,
 * states_text.c and states_texts.c.
 */
#include "policy/states_private.h"

static uint64_t full_mask(const struct domain *domain)
{
    return domain->value_count >= 64 ? UINT64_MAX : ((uint64_t)1 << domain->value_count) - 1;
}

/* ------------------------------------------------------------------ constraints */

/* All states, missing among them, or none. */
static enum rc make_uniform(struct arena *arena, const struct domain *domain, bool holds, const struct constraint **out)
{
    struct constraint *constraint = ARENA_NEW(arena, struct constraint);
    struct interval_list intervals = {NULL, 0};
    struct range_list ranges = {NULL, 0};
    enum rc rc = RC_OK;

    if (constraint == NULL)
        return RC_NO_MEMORY;
    if (holds && (domain->kind == DOMAIN_NUMBER || domain->kind == DOMAIN_DATE))
        rc = intervals_of_domain(arena, domain, &intervals);
    if (holds && domain->kind == DOMAIN_ADDRESS)
        rc = ranges_of_domain(arena, domain, &ranges);
    if (rc != RC_OK)
        return rc;
    *constraint = (struct constraint){
        .missing = holds,
        .blank = holds,
        .mask = holds ? full_mask(domain) : 0,
        .intervals = intervals.items,
        .interval_count = intervals.count,
        .ranges = ranges.items,
        .range_count = ranges.count,
        .text = {.complement = holds},
        .quantifier = QUANTIFIER_EVERY,
    };
    *out = constraint;
    return RC_OK;
}

enum rc constraint_all(struct arena *arena, const struct domain *domain, const struct constraint **out)
{
    return make_uniform(arena, domain, true, out);
}

enum rc constraint_none(struct arena *arena, const struct domain *domain, const struct constraint **out)
{
    return make_uniform(arena, domain, false, out);
}

enum rc constraint_mask(struct arena *arena, const struct domain *domain, uint64_t mask, bool missing,
                        const struct constraint **out)
{
    struct constraint *constraint = ARENA_NEW(arena, struct constraint);
    if (constraint == NULL)
        return RC_NO_MEMORY;
    if (domain->kind != DOMAIN_FINITE)
        return RC_INTERNAL;
    *constraint = (struct constraint){.missing = missing, .mask = mask & full_mask(domain)};
    *out = constraint;
    return RC_OK;
}

enum rc constraint_globs(struct arena *arena, const struct domain *domain, const struct glob *globs, size_t count,
                         bool missing, const struct constraint **out)
{
    struct constraint *constraint = ARENA_NEW(arena, struct constraint);
    bool blank = false;

    if (constraint == NULL)
        return RC_NO_MEMORY;
    if (domain->kind != DOMAIN_STRING && domain->kind != DOMAIN_STRINGS)
        return RC_INTERNAL;
    struct text_set set = {.globs = globs, .count = count};
    set.hash = text_set_hash(set);
    enum rc rc = text_set_contains(set, STR_EMPTY, &blank);
    if (rc != RC_OK)
        return rc;
    *constraint = (struct constraint){.missing = missing, .blank = blank, .text = set, .quantifier = QUANTIFIER_SOME};
    *out = constraint;
    return RC_OK;
}

static enum rc complement_values(struct arena *arena, const struct domain *domain, const struct constraint *from,
                                 struct constraint *to)
{
    struct interval_list intervals = {NULL, 0};
    struct range_list ranges = {NULL, 0};
    struct range_list whole;
    enum rc rc = RC_OK;

    switch (domain->kind) {
    case DOMAIN_FINITE: to->mask = full_mask(domain) & ~from->mask; break;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE:
        rc = intervals_complement(arena, domain, (struct interval_list){from->intervals, from->interval_count},
                                  &intervals);
        to->intervals = intervals.items;
        to->interval_count = intervals.count;
        break;
    case DOMAIN_ADDRESS:
        rc = ranges_of_domain(arena, domain, &whole);
        if (rc == RC_OK)
            rc = ranges_subtract(arena, whole, (struct range_list){from->ranges, from->range_count}, &ranges);
        to->ranges = ranges.items;
        to->range_count = ranges.count;
        break;
    case DOMAIN_STRING:
    case DOMAIN_STRINGS:
        to->text = from->text;
        to->text.complement = !from->text.complement;
        to->quantifier = from->quantifier == QUANTIFIER_EVERY  ? QUANTIFIER_SOME
                         : from->quantifier == QUANTIFIER_SOME ? QUANTIFIER_EVERY
                         : from->quantifier == QUANTIFIER_ONE  ? QUANTIFIER_ONE_OR_MANY
                                                               : QUANTIFIER_ONE;
        break;
    case DOMAIN_KIND_COUNT: return RC_INTERNAL;
    }
    return rc;
}

enum rc constraint_complement(struct arena *arena, const struct domain *domain, const struct constraint *constraint,
                              const struct constraint **out)
{
    struct constraint *complement = ARENA_NEW(arena, struct constraint);
    if (complement == NULL)
        return RC_NO_MEMORY;
    complement->missing = !constraint->missing;
    complement->blank = !constraint->blank;
    enum rc rc = complement_values(arena, domain, constraint, complement);
    if (rc == RC_OK)
        *out = complement;
    return rc;
}

/* ------------------------------------------------------------------- membership */

/* Where the value stands in a finite domain. */
static bool finite_index(const struct domain *domain, struct str value, size_t *index)
{
    for (size_t i = 0; i < domain->value_count && i < 64; i++) {
        if (str_equal(domain->values[i], value)) {
            *index = i;
            return true;
        }
    }
    return false;
}

static enum rc number_holds(struct arena *arena, const struct domain *domain, struct interval_list list,
                            struct str text, bool *out)
{
    struct decimal number;
    bool readable = false;
    enum rc rc = number_read(arena, domain, text, &readable, &number);
    *out = rc == RC_OK && readable && intervals_contain(list, number);
    return rc;
}

/* Of several values one alone has. */
static enum rc present_holds(struct arena *arena, const struct domain *domain, const struct constraint *constraint,
                             const struct variable_value *value, bool *out)
{
    struct ip_range address;
    size_t index;

    *out = false;
    if (domain->kind == DOMAIN_STRINGS) {
        bool blank = value->count == 1 && value->values[0].len == 0;
        if (!blank)
            return texts_satisfy(constraint, value, out);
        *out = constraint->blank;
        return RC_OK;
    }
    if (value->count != 1)
        return RC_OK;
    switch (domain->kind) {
    case DOMAIN_FINITE:
        *out = finite_index(domain, value->values[0], &index) && (constraint->mask >> index & 1) != 0;
        return RC_OK;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE:
        return number_holds(arena, domain, (struct interval_list){constraint->intervals, constraint->interval_count},
                            value->values[0], out);
    case DOMAIN_ADDRESS:
        *out = value_read_ip(value->values[0], &address) && ip_range_is_address(&address) &&
               ranges_contain((struct range_list){constraint->ranges, constraint->range_count}, &address);
        return RC_OK;
    case DOMAIN_STRING: return text_set_contains(constraint->text, value->values[0], out);
    default: return RC_INTERNAL;
    }
}

enum rc constraint_holds(struct arena *arena, const struct domain *domain, const struct constraint *constraint,
                         const struct variable_value *value, bool *out)
{
    if (value->count == 0) {
        *out = constraint->missing;
        return RC_OK;
    }
    return present_holds(arena, domain, constraint, value, out);
}

/* Whether the state is one of the domain's. */
static enum rc domain_holds(struct arena *arena, const struct domain *domain, const struct variable_value *value,
                            bool *out)
{
    const struct constraint *whole;

    *out = domain->may_be_missing;
    if (value->count == 0)
        return RC_OK;
    *out = true;
    if (domain->kind == DOMAIN_STRING || domain->kind == DOMAIN_STRINGS) {
        *out = domain->kind == DOMAIN_STRINGS || value->count == 1;
        for (size_t i = 0; i < value->count && *out; i++) {
            enum rc rc = text_domain_check(&domain->text, value->values[i], out);
            if (rc != RC_OK)
                return rc;
        }
        return RC_OK;
    }
    if (domain->kind == DOMAIN_FINITE)
        return RC_OK; /* a mask holds none but the domain's */
    enum rc rc = constraint_all(arena, domain, &whole);
    return rc == RC_OK ? constraint_holds(arena, domain, whole, value, out) : rc;
}

enum rc constraint_contains(struct arena *scratch, const struct domain *domain, const struct constraint *constraint,
                            const struct variable_value *value, bool *out)
{
    enum rc rc = domain_holds(scratch, domain, value, out);
    return rc == RC_OK && *out ? constraint_holds(scratch, domain, constraint, value, out) : rc;
}

enum rc states_contains(struct arena *scratch, const struct states *states, const struct variable_value *value,
                        bool *out)
{
    const struct constraint own = {
        .missing = states->missing,
        .blank = states->blank,
        .mask = states->mask,
        .intervals = states->intervals,
        .interval_count = states->interval_count,
        .ranges = states->ranges,
        .range_count = states->range_count,
        .text = TEXT_SET_ALL,
        .quantifier = QUANTIFIER_EVERY,
    };
    bool text = states->domain->kind == DOMAIN_STRING || states->domain->kind == DOMAIN_STRINGS;
    bool special =
        value->count == 0 || (states->domain->kind == DOMAIN_STRINGS && value->count == 1 && value->values[0].len == 0);
    *out = false;
    if (text && !special && !states->present)
        return RC_OK;
    enum rc rc = constraint_contains(scratch, states->domain, &own, value, out);
    for (const struct constraint_list *part = special ? NULL : states->parts; rc == RC_OK && *out && part != NULL;
         part = part->before)
        rc = constraint_contains(scratch, states->domain, part->constraint, value, out);
    return rc;
}

/* ----------------------------------------------------------------- accumulation */

static bool is_left(const struct states *states)
{
    return states->missing || states->blank || states->present;
}

enum rc states_of_domain(struct arena *arena, const struct domain *domain, struct states *out)
{
    const struct constraint *whole;
    enum rc rc = constraint_all(arena, domain, &whole);
    if (rc != RC_OK)
        return rc;
    *out = (struct states){
        .domain = domain,
        .missing = domain->may_be_missing,
        .mask = whole->mask,
        .intervals = whole->intervals,
        .interval_count = whole->interval_count,
        .ranges = whole->ranges,
        .range_count = whole->range_count,
    };
    switch (domain->kind) {
    case DOMAIN_FINITE: out->present = out->mask != 0; break;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE: out->present = out->interval_count != 0; break;
    case DOMAIN_ADDRESS: out->present = out->range_count != 0; break;
    case DOMAIN_STRING: out->present = true; break;
    case DOMAIN_STRINGS: out->present = true; return text_domain_check(&domain->text, STR_EMPTY, &out->blank);
    case DOMAIN_KIND_COUNT: return RC_INTERNAL;
    }
    return RC_OK;
}

static enum rc copy_decimal(struct arena *arena, struct decimal *number)
{
    number->whole = arena_copy(arena, number->whole);
    number->fraction = arena_copy(arena, number->fraction);
    return number->whole.at == NULL || number->fraction.at == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc states_copy(struct arena *arena, const struct states *states, struct states *out)
{
    struct states copy = *states;
    struct interval *intervals = ARENA_ARRAY(arena, states->interval_count, struct interval);
    struct ip_range *ranges = ARENA_ARRAY(arena, states->range_count, struct ip_range);
    struct str *texts = ARENA_ARRAY(arena, states->text_count, struct str);
    const struct constraint_list **end = &copy.parts;

    if (intervals == NULL || ranges == NULL || texts == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < states->interval_count; i++) {
        intervals[i] = states->intervals[i];
        enum rc rc = copy_decimal(arena, &intervals[i].low);
        if (rc == RC_OK)
            rc = copy_decimal(arena, &intervals[i].high);
        if (rc != RC_OK)
            return rc;
    }
    for (size_t i = 0; i < states->range_count; i++)
        ranges[i] = states->ranges[i];
    for (size_t i = 0; i < states->text_count; i++)
        texts[i] = states->texts[i];
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before) {
        struct constraint_list *item = ARENA_NEW(arena, struct constraint_list);
        if (item == NULL)
            return RC_NO_MEMORY;
        *item = (struct constraint_list){part->constraint, NULL};
        *end = item;
        end = &item->before;
    }
    copy.intervals = intervals;
    copy.ranges = ranges;
    copy.texts = texts;
    *out = copy;
    return RC_OK;
}

/* The values of both, into *out, which is a copy of `states`. */
static enum rc intersect_values(struct arena *arena, const struct states *states, const struct constraint *constraint,
                                struct states *out)
{
    struct interval_list intervals = {states->intervals, states->interval_count};
    struct range_list ranges = {states->ranges, states->range_count};
    enum rc rc = RC_OK;

    switch (states->domain->kind) {
    case DOMAIN_FINITE:
        out->mask = states->mask & constraint->mask;
        out->present = out->mask != 0;
        out->constrained = out->constrained || out->mask != states->mask;
        return RC_OK;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE:
        rc = intervals_intersect(arena, intervals,
                                 (struct interval_list){constraint->intervals, constraint->interval_count}, &intervals);
        out->constrained = out->constrained ||
                           (rc == RC_OK && !intervals_equal(intervals, (struct interval_list){states->intervals,
                                                                                              states->interval_count}));
        out->intervals = intervals.items;
        out->interval_count = intervals.count;
        out->present = intervals.count != 0;
        return rc;
    case DOMAIN_ADDRESS:
        rc = ranges_intersect(arena, ranges, (struct range_list){constraint->ranges, constraint->range_count}, &ranges);
        out->constrained =
            out->constrained ||
            (rc == RC_OK && !ranges_equal(ranges, (struct range_list){states->ranges, states->range_count}));
        out->ranges = ranges.items;
        out->range_count = ranges.count;
        out->present = ranges.count != 0;
        return rc;
    case DOMAIN_STRING: rc = text_intersect(arena, states, constraint, out); break;
    case DOMAIN_STRINGS: rc = texts_intersect(arena, states, constraint, out); break;
    case DOMAIN_KIND_COUNT: return RC_INTERNAL;
    }
    out->constrained = out->constrained || out->parts != states->parts || out->present != states->present;
    return rc;
}

enum rc states_intersect(struct arena *arena, const struct states *states, const struct constraint *constraint,
                         struct states *out, bool *empty)
{
    struct states both = *states;

    both.missing = states->missing && constraint->missing;
    both.blank = states->blank && constraint->blank;
    both.constrained = states->constrained || both.missing != states->missing || both.blank != states->blank;
    enum rc rc = states->present ? intersect_values(arena, states, constraint, &both) : RC_OK;
    if (rc != RC_OK)
        return rc;
    *empty = !is_left(&both);
    *out = both;
    return RC_OK;
}

/* Whether some value of `states` may be in the constraint, and some may be out of it. */
static void relate_values(const struct states *states, const struct constraint *constraint, bool *in, bool *out)
{
    struct interval_list intervals = {states->intervals, states->interval_count};
    struct interval_list other_intervals = {constraint->intervals, constraint->interval_count};
    struct range_list ranges = {states->ranges, states->range_count};
    struct range_list other_ranges = {constraint->ranges, constraint->range_count};

    switch (states->domain->kind) {
    case DOMAIN_FINITE:
        *in = (states->mask & constraint->mask) != 0;
        *out = (states->mask & ~constraint->mask) != 0;
        break;
    case DOMAIN_NUMBER:
    case DOMAIN_DATE:
        *in = intervals_meet(intervals, other_intervals);
        *out = !intervals_inside(intervals, other_intervals);
        break;
    case DOMAIN_ADDRESS:
        *in = ranges_meet(ranges, other_ranges);
        *out = !ranges_inside(ranges, other_ranges);
        break;
    case DOMAIN_STRING: text_relation(states, constraint, in, out); break;
    case DOMAIN_STRINGS: texts_relation(states, constraint, in, out); break;
    case DOMAIN_KIND_COUNT: break;
    }
}

enum states_relation states_relation(const struct states *states, const struct constraint *constraint)
{
    bool in = false;
    bool out = false;

    if (states->present)
        relate_values(states, constraint, &in, &out);
    if (states->missing) {
        in = in || constraint->missing;
        out = out || !constraint->missing;
    }
    if (states->blank) {
        in = in || constraint->blank;
        out = out || !constraint->blank;
    }
    if (!in)
        return RELATION_DISJOINT;
    return out ? RELATION_MIXED : RELATION_INSIDE;
}

/* ---------------------------------------------------------------------- witness */

static enum rc one_value(struct arena *arena, struct str text, struct variable_value *out)
{
    struct str *value = ARENA_NEW(arena, struct str);
    if (value == NULL)
        return RC_NO_MEMORY;
    *value = text;
    *out = (struct variable_value){value, 1};
    return RC_OK;
}

/* The usual value where it fits, of a domain whose sets are exact. */
static enum rc usual_witness(struct arena *arena, const struct states *states, bool *found, struct variable_value *out)
{
    struct variable_value usual;
    *found = false;
    if (states->domain->usual.len == 0)
        return RC_OK;
    enum rc rc = one_value(arena, states->domain->usual, &usual);
    if (rc == RC_OK)
        rc = states_contains(arena, states, &usual, found);
    if (rc == RC_OK && *found)
        *out = usual;
    return rc;
}

static enum rc least_witness(struct arena *arena, const struct states *states, struct str *out)
{
    const struct domain *domain = states->domain;

    if (domain->kind == DOMAIN_FINITE) {
        *out = domain->values[__builtin_ctzll(states->mask)];
        return RC_OK;
    }
    if (domain->kind != DOMAIN_ADDRESS)
        return number_witness(arena, domain, (struct interval_list){states->intervals, states->interval_count}, out);
    *out = address_print(arena, states->ranges[0].v6, states->ranges[0].low);
    return out->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* A value, of the present part. */
static enum rc present_witness(struct arena *arena, const struct states *states, size_t *budget,
                               enum witness_state *state, struct variable_value *out)
{
    struct str text = STR_EMPTY;
    bool usual;
    enum rc rc;

    *state = WITNESS_EMPTY;
    if (!states->present)
        return RC_OK;
    if (states->domain->kind == DOMAIN_STRINGS)
        return texts_witness(arena, states, budget, state, out);
    if (states->domain->kind == DOMAIN_STRING) {
        rc = text_witness(arena, states, budget, state, &text);
        return rc == RC_OK && *state == WITNESS_FOUND ? one_value(arena, text, out) : rc;
    }
    *state = WITNESS_FOUND;
    rc = usual_witness(arena, states, &usual, out);
    if (rc != RC_OK || usual)
        return rc;
    rc = least_witness(arena, states, &text);
    return rc == RC_OK ? one_value(arena, text, out) : rc;
}

enum rc states_witness(struct arena *arena, const struct states *states, bool prefer_missing, size_t *budget,
                       enum witness_state *state, struct variable_value *out)
{
    struct variable_value value = {NULL, 0};
    enum witness_state found = WITNESS_FOUND;

    if (!(states->missing && prefer_missing)) {
        enum rc rc = present_witness(arena, states, budget, &found, &value);
        if (rc == RC_OK && found != WITNESS_FOUND && states->blank) {
            found = WITNESS_FOUND;
            rc = one_value(arena, STR(""), &value);
        }
        if (rc != RC_OK)
            return rc;
        if (found != WITNESS_FOUND && states->missing) {
            found = WITNESS_FOUND;
            value = (struct variable_value){NULL, 0};
        }
    }
    *state = found;
    if (found == WITNESS_FOUND)
        *out = value;
    return RC_OK;
}
