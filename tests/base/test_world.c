/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "base/world.h"

static void real_world(void **state)
{
    (void)state;
    struct world world = world_real();
    int64_t before = (int64_t)time(NULL);
    int64_t now = world.now(world.self);
    assert_true(now >= before && now <= (int64_t)time(NULL));

    assert_int_equal(setenv("ROLECALL_TEST_WORLD", "value", 1), 0);
    assert_string_equal(world.getenv(world.self, "ROLECALL_TEST_WORLD"), "value");
    assert_int_equal(unsetenv("ROLECALL_TEST_WORLD"), 0);
    assert_null(world.getenv(world.self, "ROLECALL_TEST_WORLD"));
}

static void time_that_never_goes_back(void **state)
{
    (void)state;
    struct world world = world_real();
    int64_t before = world.monotonic_ms(world.self);
    struct timespec nap = {0, 3000000};
    assert_int_equal(nanosleep(&nap, NULL), 0);
    int64_t after = world.monotonic_ms(world.self);
    assert_true(after >= before + 2);
    assert_true(after < before + 60000);
}

static void chance(void **state)
{
    (void)state;
    struct world world = world_real();
    unsigned char first[32] = {0}, second[32] = {0};
    assert_true(world.random(world.self, first, sizeof first));
    assert_true(world.random(world.self, second, sizeof second));
    assert_memory_not_equal(first, second, sizeof first);
    assert_true(world.random(world.self, NULL, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(real_world),
        cmocka_unit_test(time_that_never_goes_back),
        cmocka_unit_test(chance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
