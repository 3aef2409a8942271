/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"

/* Texts are many and short: no room is lost between them, and what follows is aligned again. */
static void texts_stand_close(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct str one = arena_copy(arena, STR("abc"));
    struct str two = arena_printf(arena, "%d", 12345);
    struct str three = arena_join(arena, (const struct str[]){STR("x"), STR("y")}, 2);
    assert_ptr_equal(two.at, one.at + 4);
    assert_ptr_equal(three.at, two.at + 6);
    assert_true(str_equal(one, STR("abc")) && str_equal(two, STR("12345")) && str_equal(three, STR("xy")));
    assert_int_equal(one.at[3] | two.at[5] | three.at[2], 0);
    assert_int_equal((uintptr_t)arena_alloc(arena, 24) % 8, 0);
    assert_int_equal((uintptr_t)arena_alloc(arena, 48) % _Alignof(max_align_t), 0);
    arena_free(arena);
}

static void items_are_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    static const size_t sizes[] = {0, 1, 7, 16, 17, 4000, 4096, 5000, 100000, 3 << 20};
    unsigned char *items[sizeof sizes / sizeof *sizes];
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        items[i] = arena_alloc(arena, sizes[i]);
        assert_non_null(items[i]);
        assert_int_equal((uintptr_t)items[i] % (sizes[i] % _Alignof(max_align_t) == 0 ? _Alignof(max_align_t) : 8), 0);
        for (size_t j = 0; j < sizes[i]; j++)
            assert_int_equal(items[i][j], 0);
        memset(items[i], (int)i + 1, sizes[i]);
    }
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (size_t j = 0; j < sizes[i]; j++)
            assert_int_equal(items[i][j], i + 1);
    }
    arena_free(arena);
    arena_free(NULL);
}

static void reset_gives_zeroed_memory_again(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    for (int round = 0; round < 3; round++) {
        char *item = arena_alloc(arena, 100);
        assert_non_null(item);
        for (int i = 0; i < 100; i++)
            assert_int_equal(item[i], 0);
        memset(item, 'x', 100);
        assert_non_null(arena_alloc(arena, 10000));
        size_t full = arena_size(arena);
        arena_reset(arena);
        assert_true(round > 0 || arena_size(arena) < full);
        assert_true(arena_size(arena) > 0);
    }
    arena_free(arena);
}

/* What was kept is used again, is zeroed, and does not add up, whatever sizes are asked for. */
static void blocks_are_kept(void **state)
{
    struct arena *arena = arena_new((size_t)8 << 20);
    size_t first = 0;
    (void)state;

    for (size_t round = 0; round < 200; round++) {
        size_t size = 100 + round * 7919 % 100000;

        for (size_t taken = 0; taken < (size_t)3 << 20; taken += size) {
            unsigned char *item = arena_alloc(arena, size);

            assert_non_null(item); /* the ceiling counts what is kept */
            assert_int_equal(item[0] | item[size - 1], 0);
            memset(item, 0xff, size);
        }
        if (round == 0)
            first = arena_size(arena);
        arena_reset_keeping(arena);
        assert_int_equal(arena_size(arena), 0);
    }
    assert_true(first >= (size_t)3 << 20);
    arena_reset(arena);
    assert_int_equal(arena_size(arena), 0);
    assert_non_null(arena_alloc(arena, (size_t)7 << 20));
    arena_free(arena);
}

static void another_is_adopted(void **state)
{
    (void)state;
    for (size_t mine = 0; mine < 3; mine++) {
        for (size_t theirs = 0; theirs < 3; theirs++) {
            struct arena *arena = arena_new(0), *other = arena_new(0);
            struct str kept[6];
            size_t count = 0;
            for (size_t i = 0; i < mine; i++) {
                kept[count++] = arena_copy(arena, STR("mine"));
                assert_non_null(arena_alloc(arena, 5000));
            }
            for (size_t i = 0; i < theirs; i++) {
                kept[count++] = arena_copy(other, STR("other"));
                assert_non_null(arena_alloc(other, 5000));
            }
            size_t size = arena_size(arena) + arena_size(other);
            arena_adopt(arena, other);
            assert_int_equal(arena_size(arena), size);
            kept[count++] = arena_copy(arena, STR("later"));
            for (size_t i = 0; i < count; i++)
                assert_true(str_equal(kept[i], i < mine ? STR("mine") : i + 1 < count ? STR("other") : STR("later")));
            arena_free(arena);
        }
    }
}

static void ceiling_holds(void **state)
{
    (void)state;
    struct arena *arena = arena_new(100000);
    size_t got = 0;
    while (arena_alloc(arena, 1000) != NULL) {
        got++;
        assert_true(arena_size(arena) <= 100000);
        assert_true(got < 101);
    }
    assert_true(got > 80); /* most of it can be used */
    assert_null(arena_alloc(arena, 200000));
    arena_reset(arena);
    assert_non_null(arena_alloc(arena, 1000));
    arena_free(arena);

    arena = arena_new(10);
    assert_null(arena_alloc(arena, 1));
    assert_int_equal(arena_size(arena), 0);
    arena_free(arena);
}

static void sizes_that_do_not_fit(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    assert_null(arena_alloc(arena, SIZE_MAX));
    assert_null(arena_alloc(arena, SIZE_MAX / 2 + 1));
    assert_null(arena_array(arena, SIZE_MAX / 4, 8));
    assert_null(arena_array(arena, (size_t)1 << 33, (size_t)1 << 33));
    assert_non_null(arena_array(arena, 0, 8));
    struct str huge[2] = {{"x", SIZE_MAX}, {"x", 1}};
    assert_null(arena_join(arena, huge, 2).at);
    assert_null(arena_join(arena, huge, 1).at);
    assert_null(arena_copy_lower(arena, huge[0]).at);
    arena_free(arena);
}

static void text(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct str copy = arena_copy(arena, STR("a\0b"));
    assert_int_equal(copy.len, 3);
    assert_memory_equal(copy.at, "a\0b", 4); /* the NUL behind it too */
    copy = arena_copy(arena, STR_EMPTY);
    assert_non_null(copy.at);
    assert_int_equal(copy.len, 0);

    copy = arena_copy_lower(arena, (struct str){"@AZ[`az{\0\xc3\x84", 11});
    assert_memory_equal(copy.at, "@az[`az{\0\xc3\x84", 12);
    assert_int_equal(copy.len, 11);
    assert_non_null(arena_copy_lower(arena, STR_EMPTY).at);

    struct str line = arena_printf(arena, "%s=%d", "count", 42);
    assert_true(str_equal(line, STR("count=42")));
    assert_int_equal(line.at[line.len], '\0');
    line = arena_printf(arena, "%0*d", 10000, 7);
    assert_int_equal(line.len, 10000);

    struct str parts[] = {STR("arn:"), STR_EMPTY, STR("aws")};
    assert_true(str_equal(arena_join(arena, parts, 3), STR("arn:aws")));
    assert_int_equal(arena_join(arena, NULL, 0).len, 0);
    arena_free(arena);
}

struct item {
    int number;
    char padding[20];
};

static void push_once_keeps_each_text_once(void **state)
{
    (void)state;
    static const char *const added[] = {"b", "a", "b", "", "A", "", "a"};
    static const char *const kept[] = {"b", "a", "", "A"};
    struct arena *arena = arena_new(0);
    struct str *texts = NULL;
    size_t count = 0;
    size_t capacity = 0;
    for (size_t i = 0; i < sizeof added / sizeof added[0]; i++)
        assert_int_equal(arena_push_once(arena, &texts, &count, &capacity, str_of(added[i])), RC_OK);
    assert_int_equal(count, sizeof kept / sizeof kept[0]);
    for (size_t i = 0; i < count; i++)
        assert_true(str_equal(texts[i], str_of(kept[i])));
    arena_free(arena);

    arena = arena_new(1);
    count = capacity = 0;
    assert_int_equal(arena_push_once(arena, &texts, &count, &capacity, STR("a")), RC_NO_MEMORY);
    assert_int_equal(count, 0);
    arena_free(arena);
}

static void push_grows_and_keeps(void **state)
{
    (void)state;
    struct arena *arena = arena_new(1 << 20);
    struct item *items = NULL;
    size_t count = 0;
    size_t capacity = 0;
    for (;;) {
        struct item *before = items;
        struct item *item = ARENA_PUSH(arena, items, count, capacity);
        if (item == NULL) { /* the ceiling: the array is as it was */
            assert_ptr_equal(items, before);
            break;
        }
        assert_ptr_equal(item, &items[count]);
        assert_int_equal(item->number, 0);
        item->number = (int)count;
        count++;
    }
    assert_true(count > 1000);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(items[i].number, i);

    /* A slot that was used before is zeroed again. */
    count -= 1;
    struct item *again = ARENA_PUSH(arena, items, count, capacity);
    assert_non_null(again);
    assert_int_equal(again->number, 0);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_stand_close),
        cmocka_unit_test(items_are_zeroed_aligned_and_apart),
        cmocka_unit_test(reset_gives_zeroed_memory_again),
        cmocka_unit_test(blocks_are_kept),
        cmocka_unit_test(another_is_adopted),
        cmocka_unit_test(ceiling_holds),
        cmocka_unit_test(sizes_that_do_not_fit),
        cmocka_unit_test(text),
        cmocka_unit_test(push_once_keeps_each_text_once),
        cmocka_unit_test(push_grows_and_keeps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
