/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of numbers and instants: sorted intervals of exact decimals (iam-evaluation.md 6.6).
 *
 * In a domain of whole numbers every interval is closed and ends in whole numbers of the domain, so that
 * what holds no whole number is empty, and neighbours are one interval.
 */
#include "policy/states_private.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "text/date.h"

static bool is_unbounded(const struct domain *domain, int64_t end)
{
    return !domain->whole && domain->kind != DOMAIN_DATE && (end == INT64_MIN || end == INT64_MAX);
}

static bool is_whole(const struct domain *domain)
{
    return domain->whole || domain->kind == DOMAIN_DATE;
}

static int64_t domain_least(const struct domain *domain)
{
    return domain->kind == DOMAIN_DATE && domain->least < DATE_FIRST_SECOND ? DATE_FIRST_SECOND : domain->least;
}

static int64_t domain_most(const struct domain *domain)
{
    return domain->kind == DOMAIN_DATE && domain->most > DATE_LAST_SECOND ? DATE_LAST_SECOND : domain->most;
}

static enum rc decimal_of(struct arena *arena, int64_t number, struct decimal *out)
{
    struct str text = arena_printf(arena, "%" PRId64, number);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    return decimal_read(text, out) ? RC_OK : RC_INTERNAL;
}

enum rc instant_decimal(struct arena *arena, int64_t seconds, uint32_t nanos, struct decimal *out)
{
    struct str text;
    if (seconds < 0 && nanos != 0) /* nanos count upwards */
        text = arena_printf(arena, "-%" PRId64 ".%09" PRIu32, -(seconds + 1), 1000000000 - nanos);
    else
        text = arena_printf(arena, "%" PRId64 ".%09" PRIu32, seconds, nanos);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    return decimal_read(text, out) ? RC_OK : RC_INTERNAL;
}

/* ---------------------------------------------------------------------- ends */

static int compare_lows(const struct interval *a, const struct interval *b)
{
    if (!a->has_low || !b->has_low)
        return a->has_low - b->has_low;
    int order = decimal_compare(a->low, b->low);
    return order != 0 ? order : a->low_open - b->low_open;
}

static int compare_highs(const struct interval *a, const struct interval *b)
{
    if (!a->has_high || !b->has_high)
        return b->has_high - a->has_high;
    int order = decimal_compare(a->high, b->high);
    return order != 0 ? order : b->high_open - a->high_open;
}

/* Whether nothing lies between the ends (of whole numbers: they are rounded before). */
static bool is_empty(const struct interval *interval)
{
    if (!interval->has_low || !interval->has_high)
        return false;
    int order = decimal_compare(interval->low, interval->high);
    return order > 0 || (order == 0 && (interval->low_open || interval->high_open));
}

/* The whole number that is the largest not above d, or the smallest not below; d is within int64. */
static int64_t round_down(struct decimal d)
{
    struct decimal whole = d;
    int64_t number = 0;
    whole.fraction = STR_EMPTY;
    (void)decimal_int64(whole, &number);
    return d.negative && d.fraction.len != 0 ? number - 1 : number;
}

static int64_t round_up(struct decimal d)
{
    struct decimal whole = d;
    int64_t number = 0;
    whole.fraction = STR_EMPTY;
    (void)decimal_int64(whole, &number);
    return !d.negative && d.fraction.len != 0 ? number + 1 : number;
}

void interval_whole_ends(const struct domain *domain, const struct interval *interval, int64_t *low, int64_t *high)
{
    *low = interval->has_low ? round_up(interval->low) : domain_least(domain);
    *high = interval->has_high ? round_down(interval->high) : domain_most(domain);
}

/* One interval, or none, of whole numbers. */
static enum rc make_whole(struct arena *arena, int64_t low, int64_t high, struct interval_list *out)
{
    struct interval *interval = ARENA_NEW(arena, struct interval);
    if (interval == NULL)
        return RC_NO_MEMORY;
    *interval = (struct interval){.has_low = true, .has_high = true};
    enum rc rc = decimal_of(arena, low, &interval->low);
    if (rc == RC_OK)
        rc = decimal_of(arena, high, &interval->high);
    if (rc == RC_OK)
        *out = (struct interval_list){interval, low <= high};
    return rc;
}

/* Clips the interval to the domain and rounds its ends where the domain is of whole numbers. */
static enum rc clip(struct arena *arena, const struct domain *domain, const struct interval *interval,
                    struct interval_list *out)
{
    struct interval_list whole;
    enum rc rc = intervals_of_domain(arena, domain, &whole);
    if (rc != RC_OK || whole.count == 0) {
        *out = whole;
        return rc;
    }
    rc = intervals_intersect(arena, (struct interval_list){interval, !is_empty(interval)}, whole, out);
    if (rc != RC_OK || !is_whole(domain) || out->count == 0)
        return rc;
    /* Nothing overflows: behind an open end there is another number of the domain, or the interval would be empty. */
    const struct interval *cut = &out->items[0];
    int64_t low = round_up(cut->low);
    int64_t high = round_down(cut->high);
    if (cut->low_open && decimal_is_whole(cut->low))
        low++;
    if (cut->high_open && decimal_is_whole(cut->high))
        high--;
    return make_whole(arena, low, high, out);
}

enum rc intervals_of_domain(struct arena *arena, const struct domain *domain, struct interval_list *out)
{
    int64_t least = domain_least(domain);
    int64_t most = domain_most(domain);
    if (least > most) {
        *out = (struct interval_list){NULL, 0};
        return RC_OK;
    }
    struct interval *interval = ARENA_NEW(arena, struct interval);
    if (interval == NULL)
        return RC_NO_MEMORY;
    interval->has_low = !is_unbounded(domain, least);
    interval->has_high = !is_unbounded(domain, most);
    enum rc rc = decimal_of(arena, least, &interval->low);
    if (rc == RC_OK)
        rc = decimal_of(arena, most, &interval->high);
    if (rc == RC_OK)
        *out = (struct interval_list){interval, 1};
    return rc;
}

enum rc intervals_of_test(struct arena *arena, const struct domain *domain, enum condition_test test,
                          struct decimal bound, struct interval_list *out)
{
    struct interval interval = {.low = bound, .high = bound};
    switch (test) {
    case TEST_NUMERIC_LESS:
    case TEST_DATE_LESS: interval.has_high = interval.high_open = true; break;
    case TEST_NUMERIC_LESS_EQUALS:
    case TEST_DATE_LESS_EQUALS: interval.has_high = true; break;
    case TEST_NUMERIC_GREATER:
    case TEST_DATE_GREATER: interval.has_low = interval.low_open = true; break;
    case TEST_NUMERIC_GREATER_EQUALS:
    case TEST_DATE_GREATER_EQUALS: interval.has_low = true; break;
    default: interval.has_low = interval.has_high = true; break;
    }
    return clip(arena, domain, &interval, out);
}

enum rc intervals_between(struct arena *arena, const struct domain *domain, int64_t least, int64_t most,
                          struct interval_list *out)
{
    struct interval interval = {.has_low = true, .has_high = true};
    enum rc rc = decimal_of(arena, least, &interval.low);
    if (rc == RC_OK)
        rc = decimal_of(arena, most, &interval.high);
    return rc == RC_OK ? clip(arena, domain, &interval, out) : rc;
}

/* ------------------------------------------------------------------ sets */

/* Whether no number lies between the end of `a` and the start of `b`, which does not start before `a`. */
static bool touches(const struct domain *domain, const struct interval *a, const struct interval *b)
{
    if (!a->has_high || !b->has_low)
        return true;
    int order = decimal_compare(b->low, a->high);
    if (order < 0)
        return true;
    if (order == 0)
        return !(a->high_open && b->low_open);
    return is_whole(domain) && round_up(b->low) - 1 == round_down(a->high);
}

/* Adds the next interval of a sorted sequence behind `count` others. */
static size_t append(const struct domain *domain, struct interval *items, size_t count, const struct interval *next)
{
    struct interval *last = count == 0 ? NULL : &items[count - 1];
    if (last == NULL || !touches(domain, last, next)) {
        items[count++] = *next;
    } else if (compare_highs(last, next) < 0) {
        last->has_high = next->has_high;
        last->high_open = next->high_open;
        last->high = next->high;
    }
    return count;
}

enum rc intervals_union(struct arena *arena, const struct domain *domain, struct interval_list a,
                        struct interval_list b, struct interval_list *out)
{
    struct interval *items = ARENA_ARRAY(arena, a.count + b.count, struct interval);
    if (items == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0, j = 0; i < a.count || j < b.count;) {
        bool first = j == b.count || (i < a.count && compare_lows(&a.items[i], &b.items[j]) <= 0);
        count = append(domain, items, count, first ? &a.items[i++] : &b.items[j++]);
    }
    *out = (struct interval_list){items, count};
    return RC_OK;
}

static int order_of_lows(const void *left, const void *right)
{
    return compare_lows(left, right);
}

struct interval_list intervals_unite(const struct domain *domain, struct interval *items, size_t count)
{
    size_t kept = 0;
    if (count > 1)
        qsort(items, count, sizeof *items, order_of_lows);
    for (size_t i = 0; i < count; i++) {
        struct interval next = items[i];
        kept = append(domain, items, kept, &next);
    }
    return (struct interval_list){items, kept};
}

/* What is in both. */
static struct interval meet(const struct interval *a, const struct interval *b)
{
    struct interval both = compare_lows(a, b) >= 0 ? *a : *b;
    const struct interval *end = compare_highs(a, b) <= 0 ? a : b;
    both.has_high = end->has_high;
    both.high_open = end->high_open;
    both.high = end->high;
    return both;
}

enum rc intervals_intersect(struct arena *arena, struct interval_list a, struct interval_list b,
                            struct interval_list *out)
{
    struct interval *items = ARENA_ARRAY(arena, a.count + b.count, struct interval);
    if (items == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        struct interval both = meet(&a.items[i], &b.items[j]);
        if (!is_empty(&both))
            items[count++] = both;
        if (compare_highs(&a.items[i], &b.items[j]) <= 0)
            i++;
        else
            j++;
    }
    *out = (struct interval_list){items, count};
    return RC_OK;
}

enum rc intervals_complement(struct arena *arena, const struct domain *domain, struct interval_list a,
                             struct interval_list *out)
{
    struct interval_list piece; /* none or one */
    struct interval gap = {0};  /* from the end of the interval before */
    struct interval *rest = ARENA_ARRAY(arena, a.count + 1, struct interval);
    size_t count = 0;

    if (rest == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i <= a.count; i++) {
        bool last = i == a.count;
        gap.has_high = !last && a.items[i].has_low;
        if (gap.has_high) {
            gap.high = a.items[i].low;
            gap.high_open = !a.items[i].low_open;
        }
        if (last || gap.has_high) {
            enum rc rc = clip(arena, domain, &gap, &piece);
            if (rc != RC_OK)
                return rc;
            if (piece.count > 0)
                rest[count++] = piece.items[0];
        }
        if (!last && !a.items[i].has_high)
            break;
        if (!last) {
            gap.has_low = true;
            gap.low = a.items[i].high;
            gap.low_open = !a.items[i].high_open;
        }
    }
    *out = intervals_unite(domain, rest, count);
    return RC_OK;
}

bool intervals_contain(struct interval_list list, struct decimal value)
{
    struct interval point = {.has_low = true, .has_high = true, .low = value, .high = value};
    return intervals_inside((struct interval_list){&point, 1}, list);
}

bool intervals_meet(struct interval_list a, struct interval_list b)
{
    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        struct interval both = meet(&a.items[i], &b.items[j]);
        if (!is_empty(&both))
            return true;
        if (compare_highs(&a.items[i], &b.items[j]) <= 0)
            i++;
        else
            j++;
    }
    return false;
}

bool intervals_inside(struct interval_list a, struct interval_list b)
{
    size_t j = 0;
    for (size_t i = 0; i < a.count; i++) {
        while (j < b.count && compare_highs(&b.items[j], &a.items[i]) < 0)
            j++;
        if (j == b.count || compare_lows(&b.items[j], &a.items[i]) > 0)
            return false;
    }
    return true;
}

bool intervals_equal(struct interval_list a, struct interval_list b)
{
    if (a.count != b.count)
        return false;
    for (size_t i = 0; i < a.count; i++) {
        if (compare_lows(&a.items[i], &b.items[i]) != 0 || compare_highs(&a.items[i], &b.items[i]) != 0)
            return false;
    }
    return true;
}

/* ---------------------------------------------------------------- values */

enum rc number_read(struct arena *arena, const struct domain *domain, struct str text, bool *readable,
                    struct decimal *out)
{
    struct instant instant;
    if (domain->kind != DOMAIN_DATE) {
        *readable = decimal_read(text, out) && (!domain->whole || decimal_is_whole(*out));
        return RC_OK;
    }
    *readable = date_read(text, &instant) == DATE_READ && instant.nanos == 0;
    return *readable ? instant_decimal(arena, instant.seconds, 0, out) : RC_OK;
}

enum rc number_print(struct arena *arena, const struct domain *domain, struct decimal number, struct str *out)
{
    struct str parts[4] = {number.negative ? STR("-") : STR_EMPTY, number.whole.len == 0 ? STR("0") : number.whole,
                           number.fraction.len == 0 ? STR_EMPTY : STR("."), number.fraction};
    struct str text =
        domain->kind == DOMAIN_DATE ? date_print(arena, round_down(number)) : arena_join(arena, parts, 4);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    *out = text;
    return RC_OK;
}

/* A decimal of the same sign, a little further from zero: less than any that has `digits` digits of fraction,
 * or fewer, and is further too. */
static enum rc step_outwards(struct arena *arena, struct decimal number, size_t digits, bool negative,
                             struct decimal *out)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    if (negative)
        buf_add_char(&buf, '-');
    if (number.whole.len == 0)
        buf_add_char(&buf, '0');
    buf_add(&buf, number.whole);
    buf_add_char(&buf, '.');
    buf_add(&buf, number.fraction);
    for (size_t i = number.fraction.len; i < digits; i++)
        buf_add_char(&buf, '0');
    buf_add_char(&buf, '1');
    enum rc rc = buf.failed;
    if (rc == RC_OK) {
        struct str text = arena_copy(arena, buf_str(&buf));
        rc = text.at == NULL ? RC_NO_MEMORY : decimal_read(text, out) ? RC_OK : RC_INTERNAL;
    }
    buf_free(&buf);
    return rc;
}

enum rc number_witness(struct arena *arena, const struct domain *domain, struct interval_list list, struct str *out)
{
    const struct interval *interval = &list.items[0];
    struct decimal zero = {false, STR_EMPTY, STR_EMPTY};
    struct decimal number = interval->low;
    enum rc rc = RC_OK;

    if (interval->has_low && !interval->low_open) {
        number = interval->low;
    } else if (intervals_contain((struct interval_list){interval, 1}, zero)) {
        number = zero;
    } else if (interval->has_high && !interval->high_open) {
        number = interval->high;
    } else {
        /* Open, or without an end: just inside the end that is nearer to zero. */
        size_t digits = interval->low.fraction.len > interval->high.fraction.len ? interval->low.fraction.len
                                                                                 : interval->high.fraction.len;
        bool negative = interval->has_high && (interval->high.negative || decimal_compare(interval->high, zero) == 0);
        rc = step_outwards(arena, negative ? interval->high : interval->low, digits, negative, &number);
    }
    return rc == RC_OK ? number_print(arena, domain, number, out) : rc;
}
