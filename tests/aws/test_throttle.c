/* SPDX-License-Identifier: Apache-2.0
 *
 * The numbers of aws-live.md 5.4.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/throttle.h"

static void end_well(struct throttle *throttle, unsigned calls)
{
    for (unsigned i = 0; i < calls; i++) {
        throttle_started(throttle);
        throttle_ended(throttle, false, 0);
    }
}

static void end_throttled(struct throttle *throttle, int64_t now_ms)
{
    throttle_started(throttle);
    throttle_ended(throttle, true, now_ms);
}

static void begins(void **state)
{
    (void)state;
    static const struct {
        unsigned start, most, limit;
    } cases[] = {{4, 16, 4}, {4, 2, 2}, {0, 16, 1}, {4, 0, 1}, {64, 64, 64}};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(throttle_new(cases[i].start, cases[i].most).limit, cases[i].limit);
}

static void counts_calls(void **state)
{
    (void)state;
    struct throttle throttle = throttle_new(2, 16);
    int64_t wait = 7;

    assert_true(throttle_may_start(&throttle, 0, &wait));
    assert_int_equal(wait, 0);
    throttle_started(&throttle);
    assert_true(throttle_may_start(&throttle, 0, &wait));
    throttle_started(&throttle);
    assert_false(throttle_may_start(&throttle, 0, &wait));
    assert_int_equal(wait, -1); /* until a call ends */
    throttle_ended(&throttle, false, 0);
    assert_true(throttle_may_start(&throttle, 0, &wait));
}

static void increases_by_one(void **state)
{
    (void)state;
    struct throttle throttle = throttle_new(4, 6);

    end_well(&throttle, 19);
    assert_int_equal(throttle.limit, 4);
    end_well(&throttle, 1); /* 20 calls without throttling */
    assert_int_equal(throttle.limit, 5);
    end_well(&throttle, 20);
    assert_int_equal(throttle.limit, 6);
    end_well(&throttle, 100); /* --max-concurrency */
    assert_int_equal(throttle.limit, 6);

    throttle = throttle_new(4, 16);
    end_well(&throttle, 19);
    end_throttled(&throttle, 0);
    assert_int_equal(throttle.limit, 2);
    end_well(&throttle, 19); /* counted anew */
    assert_int_equal(throttle.limit, 2);
    end_well(&throttle, 1);
    assert_int_equal(throttle.limit, 3);
}

static void halves(void **state)
{
    (void)state;
    struct throttle throttle = throttle_new(16, 16);

    end_throttled(&throttle, 1000);
    assert_int_equal(throttle.limit, 8);
    end_throttled(&throttle, 5999); /* at most once in 5 s */
    assert_int_equal(throttle.limit, 8);
    end_throttled(&throttle, 6000);
    assert_int_equal(throttle.limit, 4);
    end_throttled(&throttle, 11000);
    end_throttled(&throttle, 16000);
    assert_int_equal(throttle.limit, 1);
    end_throttled(&throttle, 100000); /* not below 1 */
    assert_int_equal(throttle.limit, 1);
}

static void holds(void **state)
{
    (void)state;
    struct throttle throttle = throttle_new(16, 16);
    static const int64_t seconds[] = {2, 4, 8, 16, 30, 30, 30}; /* min(2^k, 30), k from 1 */
    int64_t now = 500, wait;

    for (size_t i = 0; i < sizeof seconds / sizeof *seconds; i++) {
        end_throttled(&throttle, now);
        assert_false(throttle_may_start(&throttle, now, &wait));
        assert_int_equal(wait, seconds[i] * 1000);
        end_throttled(&throttle, now + 1); /* was under way when the hold began */
        assert_false(throttle_may_start(&throttle, now + wait - 1, &wait));
        assert_int_equal(wait, 1);
        now += seconds[i] * 1000;
        assert_true(throttle_may_start(&throttle, now, &wait));
    }
    end_well(&throttle, 1);
    end_throttled(&throttle, now); /* no longer in a row */
    assert_false(throttle_may_start(&throttle, now, &wait));
    assert_int_equal(wait, 2000);
}

static void paces(void **state)
{
    (void)state;
    struct pace pace = {10, 0};
    struct pace uneven = {3, 0}, none = {0, 0};
    size_t started = 0;

    assert_int_equal(pace_wait_ms(&pace, 1000), 0);
    assert_int_equal(pace_wait_ms(&pace, 1000), 100);
    assert_int_equal(pace_wait_ms(&pace, 1099), 1);
    assert_int_equal(pace_wait_ms(&pace, 1100), 0);
    assert_int_equal(pace_wait_ms(&pace, 9000), 0); /* what was not used is not saved up */
    assert_int_equal(pace_wait_ms(&pace, 9000), 100);
    for (int64_t now = 0; now < 1000; now++)
        started += pace_wait_ms(&uneven, now) == 0;
    assert_int_equal(started, 3);
    assert_int_equal(pace_wait_ms(&none, 0), 0);
    assert_int_equal(pace_wait_ms(&none, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begins), cmocka_unit_test(counts_calls), cmocka_unit_test(increases_by_one),
        cmocka_unit_test(halves), cmocka_unit_test(holds),        cmocka_unit_test(paces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
