/* SPDX-License-Identifier: Apache-2.0
 *
 * Address ranges against sampling, and their CIDR form.
 */
#include "policy/states_private.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* clang-format off */
static const char *const ranges[] = {
    "0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/9", "10.128.0.0/9", "203.0.113.0/24", "203.0.113.7", "255.255.255.255",
    "0.0.0.0", "::/0", "fc00::/7", "2001:db8::/32", "2001:db8::7", "::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
};
static const char *const samples[] = {
    "0.0.0.0", "0.0.0.1", "9.255.255.255", "10.0.0.0", "10.127.255.255", "10.128.0.0", "10.255.255.255", "11.0.0.0",
    "203.0.113.6", "203.0.113.7", "203.0.113.8", "203.0.114.0", "255.255.255.254", "255.255.255.255", "::", "::1",
    "::2", "2001:db8::6", "2001:db8::7", "2001:db9::", "fbff::", "fc00::", "fdff::1", "fe00::",
    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
};
/* clang-format on */
enum {
    RANGES = sizeof ranges / sizeof ranges[0],
    SAMPLES = sizeof samples / sizeof samples[0]
};

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

struct made {
    struct range_list list;
    bool holds[SAMPLES];
};

static void make(struct arena *arena, int depth, uint64_t *seed, struct made *out)
{
    struct made a, b;
    uint64_t what = next_random(seed) % 3;

    if (depth == 0) {
        struct ip_range *range = arena_alloc(arena, sizeof *range);
        assert_non_null(range);
        assert_true(value_read_ip(str_of(ranges[next_random(seed) % RANGES]), range));
        out->list = (struct range_list){range, 1};
        for (size_t i = 0; i < SAMPLES; i++) {
            struct ip_range address;
            assert_true(value_read_ip(str_of(samples[i]), &address));
            out->holds[i] = ip_range_contains(range, &address);
        }
        return;
    }
    make(arena, depth - 1, seed, &a);
    make(arena, depth - 1, seed, &b);
    enum rc rc = what == 0   ? ranges_union(arena, a.list, b.list, &out->list)
                 : what == 1 ? ranges_intersect(arena, a.list, b.list, &out->list)
                             : ranges_subtract(arena, a.list, b.list, &out->list);
    assert_int_equal(rc, RC_OK);
    for (size_t i = 0; i < SAMPLES; i++)
        out->holds[i] = what == 0   ? a.holds[i] || b.holds[i]
                        : what == 1 ? a.holds[i] && b.holds[i]
                                    : a.holds[i] && !b.holds[i];
    assert_int_equal(rc, RC_OK);
    assert_int_equal(ranges_intersect(arena, a.list, b.list, &a.list), RC_OK);
    assert_int_equal(ranges_meet(a.list, b.list), a.list.count != 0);
    assert_true(ranges_inside(a.list, b.list));
}

static void operations_agree_with_samples(void **state)
{
    uint64_t seed = 11;
    (void)state;

    for (size_t n = 0; n < 2000; n++) {
        struct arena *arena = arena_new(0);
        struct made made;
        const struct str *cidrs;
        size_t count;
        struct range_list again = {NULL, 0};
        assert_non_null(arena);
        make(arena, 3, &seed, &made);
        for (size_t i = 0; i < SAMPLES; i++) {
            struct ip_range address;
            assert_true(value_read_ip(str_of(samples[i]), &address));
            if (ranges_contain(made.list, &address) != made.holds[i])
                fail_msg("set %zu: %s", n, samples[i]);
        }
        /* written down as CIDR ranges and read again it is the same set, where that can be read at all */
        assert_int_equal(ranges_cidrs(arena, made.list, &cidrs, &count), RC_OK);
        bool readable = true;
        for (size_t i = 0; i < count && readable; i++) {
            struct ip_range range;
            readable = value_read_ip(cidrs[i], &range);
            if (readable)
                assert_int_equal(ranges_union(arena, again, (struct range_list){&range, 1}, &again), RC_OK);
        }
        if (readable)
            assert_true(ranges_equal(again, made.list));
        /* and so it is when they come in another order, and twice */
        struct ip_range *shuffled = arena_alloc(arena, 2 * count * sizeof *shuffled);
        for (size_t i = 0; i < 2 * count && readable; i++)
            assert_true(value_read_ip(cidrs[i % 2 == 0 ? i / 2 : count - 1 - i / 2], &shuffled[i]));
        if (readable)
            assert_true(ranges_equal(ranges_unite(shuffled, 2 * count), made.list));
        arena_free(arena);
    }
}

static void cidr_ranges_are_the_widest(void **state)
{
    struct arena *arena = arena_new(0);
    struct ip_range list[2];
    struct range_list rest;
    const struct str *cidrs;
    size_t count;
    (void)state;

    assert_non_null(arena);
    assert_true(value_read_ip(STR("10.0.0.0/8"), &list[0]) && value_read_ip(STR("10.0.0.0/10"), &list[1]));
    assert_int_equal(ranges_subtract(arena, (struct range_list){&list[0], 1}, (struct range_list){&list[1], 1}, &rest),
                     RC_OK);
    assert_int_equal(ranges_cidrs(arena, rest, &cidrs, &count), RC_OK);
    assert_int_equal(count, 2);
    assert_true(str_equal(cidrs[0], STR("10.64.0.0/10")) && str_equal(cidrs[1], STR("10.128.0.0/9")));
    /* Equal is what lies in each other. */
    const struct range_list whole = {&list[0], 1}, part = {&list[1], 1};
    assert_true(ranges_equal(whole, whole));
    assert_false(ranges_equal(whole, part) || ranges_equal(part, whole));
    arena_free(arena);
}

static void mapped_addresses_are_no_part_of_a_domain(void **state)
{
    struct arena *arena = arena_new(0);
    struct ip_range all;
    struct domain domain = {.kind = DOMAIN_ADDRESS, .ranges = &all, .range_count = 1};
    struct range_list list;
    struct ip_range mapped = {
        .v6 = true, .low = {[10] = 0xff, [11] = 0xff, [15] = 1}, .high = {[10] = 0xff, [11] = 0xff, [15] = 1}};
    (void)state;

    assert_non_null(arena);
    assert_true(value_read_ip(STR("::/0"), &all));
    assert_int_equal(ranges_of_domain(arena, &domain, &list), RC_OK);
    assert_int_equal(list.count, 2);
    assert_false(ranges_contain(list, &mapped));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_agree_with_samples),
        cmocka_unit_test(cidr_ranges_are_the_widest),
        cmocka_unit_test(mapped_addresses_are_no_part_of_a_domain),
    };
    return cmocka_run_group_tests_name("states_address", tests, NULL, NULL);
}
