/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of IP addresses: sorted ranges, IPv4 before IPv6 (iam-evaluation.md 6.6).
 *
 * A range here need not be a CIDR one: only its ends count, `prefix` says nothing.
 */
#include "policy/states_private.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

enum {
    V4_BYTES = 4,
    V6_BYTES = 16
};

static size_t width(bool v6)
{
    return v6 ? V6_BYTES : V4_BYTES;
}

static int compare_ends(bool a_v6, const uint8_t a[16], bool b_v6, const uint8_t b[16])
{
    return a_v6 != b_v6 ? a_v6 - b_v6 : memcmp(a, b, width(a_v6));
}

/* The next address; false behind the last one. */
static bool step_up(bool v6, uint8_t bytes[16])
{
    for (size_t i = width(v6); i-- > 0;) {
        if (++bytes[i] != 0)
            return true;
    }
    return false;
}

/* There is an address before. */
static void step_down(bool v6, uint8_t bytes[16])
{
    for (size_t i = width(v6); i-- > 0;) {
        if (bytes[i]-- != 0)
            return;
    }
}

/* Whether `b`, which does not start before `a`, overlaps it or comes right behind it. */
static bool touches(const struct ip_range *a, const struct ip_range *b)
{
    uint8_t next[16];
    if (a->v6 != b->v6)
        return false;
    memcpy(next, a->high, sizeof next);
    return !step_up(a->v6, next) || memcmp(b->low, next, width(a->v6)) <= 0;
}

/* Adds the next range of a sorted sequence behind `count` others. */
static size_t append(struct ip_range *items, size_t count, const struct ip_range *next)
{
    struct ip_range *last = count == 0 ? NULL : &items[count - 1];
    if (last == NULL || !touches(last, next))
        items[count++] = *next;
    else if (memcmp(last->high, next->high, sizeof last->high) < 0)
        memcpy(last->high, next->high, sizeof last->high);
    return count;
}

enum rc ranges_union(struct arena *arena, struct range_list a, struct range_list b, struct range_list *out)
{
    struct ip_range *items = ARENA_ARRAY(arena, a.count + b.count, struct ip_range);
    if (items == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0, j = 0; i < a.count || j < b.count;) {
        bool first = j == b.count ||
                     (i < a.count && compare_ends(a.items[i].v6, a.items[i].low, b.items[j].v6, b.items[j].low) <= 0);
        count = append(items, count, first ? &a.items[i++] : &b.items[j++]);
    }
    *out = (struct range_list){items, count};
    return RC_OK;
}

static int compare_lows(const void *left, const void *right)
{
    const struct ip_range *a = left;
    const struct ip_range *b = right;
    return compare_ends(a->v6, a->low, b->v6, b->low);
}

struct range_list ranges_unite(struct ip_range *items, size_t count)
{
    size_t kept = 0;
    if (count > 1)
        qsort(items, count, sizeof *items, compare_lows);
    for (size_t i = 0; i < count; i++) {
        struct ip_range next = items[i];
        kept = append(items, kept, &next);
    }
    return (struct range_list){items, kept};
}

/* False: nothing is in both. */
static bool meet(const struct ip_range *a, const struct ip_range *b, struct ip_range *both)
{
    if (a->v6 != b->v6)
        return false;
    *both = *a;
    if (memcmp(b->low, a->low, sizeof a->low) > 0)
        memcpy(both->low, b->low, sizeof both->low);
    if (memcmp(b->high, a->high, sizeof a->high) < 0)
        memcpy(both->high, b->high, sizeof both->high);
    return memcmp(both->low, both->high, sizeof both->low) <= 0;
}

enum rc ranges_intersect(struct arena *arena, struct range_list a, struct range_list b, struct range_list *out)
{
    struct ip_range *items = ARENA_ARRAY(arena, a.count + b.count, struct ip_range);
    if (items == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        count += meet(&a.items[i], &b.items[j], &items[count]);
        if (compare_ends(a.items[i].v6, a.items[i].high, b.items[j].v6, b.items[j].high) <= 0)
            i++;
        else
            j++;
    }
    *out = (struct range_list){items, count};
    return RC_OK;
}

enum rc ranges_subtract(struct arena *arena, struct range_list a, struct range_list b, struct range_list *out)
{
    struct ip_range *items = ARENA_ARRAY(arena, a.count + b.count, struct ip_range);
    if (items == NULL)
        return RC_NO_MEMORY;
    size_t count = 0;
    size_t from = 0; /* in `b`: what is before it ends before what is left of `a` */
    for (size_t i = 0; i < a.count; i++) {
        struct ip_range rest = a.items[i];
        bool some = true;
        while (from < b.count && compare_ends(b.items[from].v6, b.items[from].high, rest.v6, rest.low) < 0)
            from++;
        for (size_t j = from; j < b.count && some; j++) {
            struct ip_range both;
            if (compare_ends(b.items[j].v6, b.items[j].low, rest.v6, rest.high) > 0)
                break;
            if (!meet(&rest, &b.items[j], &both))
                continue;
            struct ip_range before = rest;
            memcpy(before.high, both.low, sizeof before.high);
            if (memcmp(rest.low, both.low, sizeof rest.low) < 0) {
                step_down(rest.v6, before.high);
                items[count++] = before;
            }
            some = memcmp(both.high, rest.high, sizeof rest.high) < 0;
            memcpy(rest.low, both.high, sizeof rest.low);
            if (some)
                some = step_up(rest.v6, rest.low);
        }
        if (some)
            items[count++] = rest;
    }
    *out = (struct range_list){items, count};
    return RC_OK;
}

enum rc ranges_of_domain(struct arena *arena, const struct domain *domain, struct range_list *out)
{
    /* ::ffff:0:0/96, IPv4-mapped: no operator reads such an address. */
    static const struct ip_range mapped = {
        .v6 = true,
        .low = {[10] = 0xff, [11] = 0xff},
        .high = {[10] = 0xff, [11] = 0xff, [12] = 0xff, [13] = 0xff, [14] = 0xff, [15] = 0xff},
    };
    struct range_list all;
    enum rc rc = ranges_union(arena, (struct range_list){domain->ranges, domain->range_count},
                              (struct range_list){NULL, 0}, &all);
    return rc == RC_OK ? ranges_subtract(arena, all, (struct range_list){&mapped, 1}, out) : rc;
}

bool ranges_contain(struct range_list list, const struct ip_range *range)
{
    return ranges_inside((struct range_list){range, 1}, list);
}

bool ranges_meet(struct range_list a, struct range_list b)
{
    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        struct ip_range both;
        if (meet(&a.items[i], &b.items[j], &both))
            return true;
        if (compare_ends(a.items[i].v6, a.items[i].high, b.items[j].v6, b.items[j].high) <= 0)
            i++;
        else
            j++;
    }
    return false;
}

bool ranges_inside(struct range_list a, struct range_list b)
{
    size_t j = 0;
    for (size_t i = 0; i < a.count; i++) {
        while (j < b.count && compare_ends(b.items[j].v6, b.items[j].high, a.items[i].v6, a.items[i].high) < 0)
            j++;
        if (j == b.count || compare_ends(b.items[j].v6, b.items[j].low, a.items[i].v6, a.items[i].low) > 0)
            return false;
    }
    return true;
}

bool ranges_equal(struct range_list a, struct range_list b)
{
    return ranges_inside(a, b) && ranges_inside(b, a);
}

struct str address_print(struct arena *arena, bool v6, const uint8_t bytes[16])
{
    char text[INET6_ADDRSTRLEN];
    if (inet_ntop(v6 ? AF_INET6 : AF_INET, bytes, text, sizeof text) == NULL)
        return STR_EMPTY;
    return arena_copy(arena, str_of(text));
}

/* The longest CIDR range that starts at `low` and does not pass `high`: gives its prefix length and its last
 * address. */
static unsigned widest(const struct ip_range *range, uint8_t last[16])
{
    unsigned bits = (unsigned)width(range->v6) * 8;
    unsigned prefix = bits;
    memcpy(last, range->low, 16);
    while (prefix > 0) {
        unsigned bit = prefix - 1;
        uint8_t mask = (uint8_t)(0x80u >> bit % 8);
        if ((range->low[bit / 8] & mask) != 0)
            break;
        uint8_t wider[16];
        memcpy(wider, last, sizeof wider);
        wider[bit / 8] |= mask;
        if (memcmp(wider, range->high, sizeof wider) > 0)
            break;
        memcpy(last, wider, sizeof wider);
        prefix = bit;
    }
    return prefix;
}

enum rc ranges_cidrs(struct arena *arena, struct range_list list, const struct str **out, size_t *count)
{
    struct str *texts = NULL;
    size_t capacity = 0;
    size_t found = 0;

    for (size_t i = 0; i < list.count; i++) {
        struct ip_range rest = list.items[i];
        bool more = true;
        while (more) {
            uint8_t last[16];
            unsigned prefix = widest(&rest, last);
            struct str address = address_print(arena, rest.v6, rest.low);
            struct str *text = ARENA_PUSH(arena, texts, found, capacity);
            if (address.at == NULL || text == NULL)
                return RC_NO_MEMORY;
            *text = prefix == width(rest.v6) * 8 ? address
                                                 : arena_printf(arena, "%.*s/%u", (int)address.len, address.at, prefix);
            if (text->at == NULL)
                return RC_NO_MEMORY;
            found++;
            more = memcmp(last, rest.high, width(rest.v6)) < 0;
            memcpy(rest.low, last, sizeof rest.low);
            if (more)
                more = step_up(rest.v6, rest.low);
        }
    }
    *out = texts;
    *count = found;
    return RC_OK;
}
