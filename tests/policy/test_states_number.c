/* SPDX-License-Identifier: Apache-2.0
 *
 * Intervals against sampling: what an interval list holds must be what the operations on its parts say for
 * every sample, and a witness must be in.
 */
#include "policy/states_private.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* clang-format off */
static const char *const samples[] = {
    "-100000000000000000000", "-5", "-4.999", "-1", "-0.5", "0", "0.25", "0.3", "1", "1.5", "2", "2.0001", "3", "4",
    "4.5", "5", "6", "7", "99999999999999999999999.5",
};
static const char *const bounds[] = {
    "-5", "-0.5", "0", "0.25", "1", "1.5", "2", "3", "4.5", "7", "99999999999999999999999",
};
/* clang-format on */

enum {
    SAMPLES = sizeof samples / sizeof samples[0],
    BOUNDS = sizeof bounds / sizeof bounds[0]
};

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static struct decimal number(const char *text)
{
    struct decimal out;
    assert_true(decimal_read(str_of(text), &out));
    return out;
}

static bool test_holds(enum condition_test test, struct decimal value, struct decimal bound)
{
    int order = decimal_compare(value, bound);
    switch (test) {
    case TEST_NUMERIC_LESS: return order < 0;
    case TEST_NUMERIC_LESS_EQUALS: return order <= 0;
    case TEST_NUMERIC_GREATER: return order > 0;
    case TEST_NUMERIC_GREATER_EQUALS: return order >= 0;
    default: return order == 0;
    }
}

struct made {
    struct interval_list list;
    bool holds[SAMPLES];
};

/* A random set, and what it should hold. */
static void make(struct arena *arena, const struct domain *domain, int depth, uint64_t *seed, struct made *out)
{
    struct made a, b;
    uint64_t what = depth == 0 ? 0 : next_random(seed) % 4;

    if (what == 0) {
        enum condition_test test = (enum condition_test)(TEST_NUMERIC_EQUALS + next_random(seed) % 5);
        struct decimal bound = number(bounds[next_random(seed) % BOUNDS]);
        assert_int_equal(intervals_of_test(arena, domain, test, bound, &out->list), RC_OK);
        for (size_t i = 0; i < SAMPLES; i++)
            out->holds[i] = test_holds(test, number(samples[i]), bound);
        return;
    }
    make(arena, domain, depth - 1, seed, &a);
    if (what == 1) {
        assert_int_equal(intervals_complement(arena, domain, a.list, &out->list), RC_OK);
        for (size_t i = 0; i < SAMPLES; i++)
            out->holds[i] = !a.holds[i];
        return;
    }
    make(arena, domain, depth - 1, seed, &b);
    assert_int_equal(what == 2 ? intervals_union(arena, domain, a.list, b.list, &out->list)
                               : intervals_intersect(arena, a.list, b.list, &out->list),
                     RC_OK);
    for (size_t i = 0; i < SAMPLES; i++)
        out->holds[i] = what == 2 ? a.holds[i] || b.holds[i] : a.holds[i] && b.holds[i];
    bool meets = false;
    assert_int_equal(intervals_intersect(arena, a.list, b.list, &a.list), RC_OK);
    meets = a.list.count != 0;
    assert_true(!meets || intervals_inside(a.list, b.list));
    assert_int_equal(intervals_meet(a.list, b.list), meets);
}

static void operations_agree_with_samples(void **state)
{
    static const struct domain domains[] = {
        {.kind = DOMAIN_NUMBER, .least = INT64_MIN, .most = INT64_MAX},
        {.kind = DOMAIN_NUMBER, .least = -5, .most = 5},
        {.kind = DOMAIN_NUMBER, .whole = true, .least = -5, .most = 6},
    };
    uint64_t seed = 3;
    (void)state;

    for (size_t n = 0; n < 3000; n++) {
        const struct domain *domain = &domains[n % 3];
        struct arena *arena = arena_new(0);
        struct interval_list whole;
        struct made made;
        struct str witness;
        struct decimal value;
        bool readable;
        assert_non_null(arena);
        make(arena, domain, 3, &seed, &made);
        assert_int_equal(intervals_of_domain(arena, domain, &whole), RC_OK);
        for (size_t i = 0; i < SAMPLES; i++) {
            assert_int_equal(number_read(arena, domain, str_of(samples[i]), &readable, &value), RC_OK);
            if (!readable || !intervals_contain(whole, value))
                continue;
            if (intervals_contain(made.list, value) != made.holds[i])
                fail_msg("set %zu: %s", n, samples[i]);
        }
        assert_true(intervals_inside(made.list, whole));
        if (made.list.count != 0) {
            assert_int_equal(number_witness(arena, domain, made.list, &witness), RC_OK);
            assert_int_equal(number_read(arena, domain, witness, &readable, &value), RC_OK);
            assert_true(readable && intervals_contain(made.list, value));
        }
        arena_free(arena);
    }
}

/* Between neighbours there is nothing in a domain of whole numbers (6.6). */
static void whole_numbers_leave_no_gaps(void **state)
{
    struct domain domain = {.kind = DOMAIN_NUMBER, .whole = true, .least = INT64_MIN, .most = INT64_MAX};
    struct interval_list above, below, both;
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_GREATER, number("4"), &above), RC_OK);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_LESS, number("5"), &below), RC_OK);
    assert_int_equal(intervals_intersect(arena, above, below, &both), RC_OK);
    assert_int_equal(both.count, 0);
    assert_int_equal(intervals_union(arena, &domain, above, below, &both), RC_OK);
    assert_int_equal(both.count, 1);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_GREATER, number("9223372036854775807"), &above),
                     RC_OK);
    assert_int_equal(above.count, 0);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_LESS, number("-9223372036854775808"), &below),
                     RC_OK);
    assert_int_equal(below.count, 0);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_GREATER, number("9223372036854775806"), &above),
                     RC_OK);
    assert_int_equal(above.count, 1);
    assert_int_equal(decimal_compare(above.items[0].low, number("9223372036854775807")), 0);
    arena_free(arena);
}

static void a_domain_without_numbers_has_none(void **state)
{
    struct domain domain = {.kind = DOMAIN_NUMBER, .whole = true, .least = 5, .most = 4};
    struct interval_list list;
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    assert_int_equal(intervals_of_domain(arena, &domain, &list), RC_OK);
    assert_int_equal(list.count, 0);
    assert_int_equal(intervals_of_test(arena, &domain, TEST_NUMERIC_LESS, number("5"), &list), RC_OK);
    assert_int_equal(list.count, 0);
    arena_free(arena);
}

static void dates_are_instants(void **state)
{
    static const struct {
        int64_t seconds;
        uint32_t nanos;
        const char *text;
    } cases[] = {{0, 0, "0"}, {5, 500000000, "5.5"}, {-5, 500000000, "-4.5"}, {-1, 1, "-0.999999999"}};
    struct domain domain = {.kind = DOMAIN_DATE, .least = INT64_MIN, .most = INT64_MAX};
    struct arena *arena = arena_new(0);
    struct interval_list whole;
    int64_t low, high;
    (void)state;

    assert_non_null(arena);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct decimal out;
        assert_int_equal(instant_decimal(arena, cases[i].seconds, cases[i].nanos, &out), RC_OK);
        assert_int_equal(decimal_compare(out, number(cases[i].text)), 0);
    }
    assert_int_equal(intervals_of_domain(arena, &domain, &whole), RC_OK);
    interval_whole_ends(&domain, &whole.items[0], &low, &high);
    assert_true(low == DATE_FIRST_SECOND && high == DATE_LAST_SECOND);
    /* A value of the domain is a whole second. */
    static const struct {
        const char *text;
        bool readable;
    } values[] = {{"2026-11-24T09:30:00Z", true}, {"2026-11-24T09:30:00.5Z", false}, {"nonsense", false}};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        struct decimal out;
        bool readable;
        assert_int_equal(number_read(arena, &domain, str_of(values[i].text), &readable, &out), RC_OK);
        assert_int_equal(readable, values[i].readable);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_agree_with_samples),
        cmocka_unit_test(whole_numbers_leave_no_gaps),
        cmocka_unit_test(dates_are_instants),
        cmocka_unit_test(a_domain_without_numbers_has_none),
    };
    return cmocka_run_group_tests_name("states_number", tests, NULL, NULL);
}
