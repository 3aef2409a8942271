/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/map.h"

static void get_what_was_put(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct map *map = map_new(arena);
    int values[3] = {0};
    assert_null(map_get(map, STR("a")));
    assert_int_equal(map_put(map, STR("a"), &values[0]), RC_OK);
    assert_int_equal(map_put(map, STR("a\0b"), &values[1]), RC_OK);
    assert_int_equal(map_put(map, STR_EMPTY, &values[2]), RC_OK);
    assert_ptr_equal(map_get(map, STR("a")), &values[0]);
    assert_ptr_equal(map_get(map, STR("a\0b")), &values[1]);
    assert_ptr_equal(map_get(map, STR("")), &values[2]);
    assert_null(map_get(map, STR("A")));
    assert_int_equal(map_put(map, STR("a"), &values[2]), RC_OK);
    assert_ptr_equal(map_get(map, STR("a")), &values[2]);
    assert_int_equal(map_count(map), 3);
    assert_null(map_get(NULL, STR("a")));
    assert_int_equal(map_count(NULL), 0);
    arena_free(arena);
}

static void many_keys(void **state)
{
    (void)state;
    enum {
        MANY = 100000
    };
    struct arena *arena = arena_new(0);
    struct map *map = map_new(arena);
    struct str *keys = ARENA_ARRAY(arena, MANY, struct str);
    assert_non_null(keys);
    for (size_t i = 0; i < MANY; i++) {
        keys[i] = arena_printf(arena, "AIDA%zu", i);
        assert_int_equal(map_put(map, keys[i], &keys[i]), RC_OK);
    }
    assert_int_equal(map_count(map), MANY);
    for (size_t i = 0; i < MANY; i++)
        assert_ptr_equal(map_get(map, arena_copy(arena, keys[i])), &keys[i]);
    assert_null(map_get(map, STR("AIDA100000")));
    arena_free(arena);
}

static void full_arena_loses_nothing(void **state)
{
    (void)state;
    struct arena *texts = arena_new(0);
    struct arena *arena = arena_new(20000);
    struct map *map = map_new(arena);
    struct str keys[2000];
    size_t count = 0;
    for (; count < 2000; count++) {
        keys[count] = arena_printf(texts, "%zu", count);
        if (map_put(map, keys[count], &keys[count]) != RC_OK)
            break;
    }
    assert_in_range(count, 40, 1999);
    assert_int_equal(map_count(map), count);
    for (size_t i = 0; i < count; i++)
        assert_ptr_equal(map_get(map, keys[i]), &keys[i]);
    assert_null(map_get(map, keys[count]));
    arena_free(arena);
    arena_free(texts);
}

/* A table that is made for its entries takes no memory when they come. */
static void made_for_a_number(void **state)
{
    (void)state;
    struct arena *texts = arena_new(0);
    static const size_t counts[] = {0, 1, 10, 11, 682, 683, 5000};
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        struct arena *arena = arena_new(0);
        struct map *map = map_new_for(arena, counts[c]);
        assert_non_null(map);
        size_t size = arena_size(arena);
        for (size_t i = 0; i < counts[c]; i++)
            assert_int_equal(map_put(map, arena_printf(texts, "%zu", i), texts), RC_OK);
        assert_int_equal(map_count(map), counts[c]);
        assert_int_equal(arena_size(arena), size);
        assert_null(map_get(map, STR("x")));
        arena_free(arena);
    }
    struct arena *arena = arena_new(4096);
    assert_null(map_new_for(arena, SIZE_MAX));
    assert_null(map_new_for(arena, 1000));
    arena_free(arena);
    arena_free(texts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(get_what_was_put),
        cmocka_unit_test(many_keys),
        cmocka_unit_test(full_arena_loses_nothing),
        cmocka_unit_test(made_for_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
