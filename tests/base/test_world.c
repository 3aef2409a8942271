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

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(real_world)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
