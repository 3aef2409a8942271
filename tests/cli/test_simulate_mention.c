/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys that policies mention: each once, in the order of first sight, few or many.
 */
#include "cli/simulate_mention.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void each_once(void **state)
{
    struct arena *arena = arena_new(0);
    struct mentions mentions = {.arena = arena};
    (void)state;

    assert_int_equal(mentions_add(&mentions, STR("aws:sourceip"), STR("aws:SourceIp")), RC_OK);
    assert_int_equal(mentions_add(&mentions, STR(""), STR("")), RC_OK);
    assert_int_equal(mentions_add(&mentions, STR("aws:userid"), STR("aws:userid")), RC_OK);
    assert_int_equal(mentions_add(&mentions, STR("aws:sourceip"), STR("aws:sourceIP")), RC_OK);
    assert_int_equal(mentions.count, 2);
    assert_true(str_equal(mentions.keys[0].written, STR("aws:SourceIp")));
    assert_true(str_equal(mentions.keys[1].lower, STR("aws:userid")));
    arena_free(arena);
}

/* Two policies of `count` keys each, of which every other is the same. */
static void many(void **state)
{
    (void)state;

    for (size_t count = 0; count < 100; count++) {
        struct arena *arena = arena_new(0);
        struct simulate_mention keys[2][100];
        struct mentions mentions = {.arena = arena};

        for (size_t p = 0; p < 2; p++) {
            for (size_t i = 0; i < count; i++) {
                size_t number = p == 1 && i % 2 == 1 ? 1000 + i : i;

                keys[p][i].lower = keys[p][i].written = arena_printf(arena, "key%zu", number);
            }
        }
        for (size_t p = 0; p < 2; p++) {
            struct simulate_policy policy = {.mentions = keys[p], .mention_count = count};

            assert_int_equal(mentions_add_policy(&mentions, &policy), RC_OK);
        }
        assert_int_equal(mentions.count, count + count / 2);
        for (size_t i = 0; i < mentions.count; i++)
            assert_true(
                str_equal(mentions.keys[i].lower, i < count ? keys[0][i].lower : keys[1][2 * (i - count) + 1].lower));
        arena_free(arena);
    }
}

static void no_memory(void **state)
{
    struct arena *arena = arena_new(1);
    struct mentions mentions = {.arena = arena};
    (void)state;

    assert_int_equal(mentions_add(&mentions, STR("a"), STR("a")), RC_NO_MEMORY);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_once),
        cmocka_unit_test(many),
        cmocka_unit_test(no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
