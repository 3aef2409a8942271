/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"

static void additions_follow_each_other(void **state)
{
    (void)state;
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    assert_int_equal(buf_str(&buf).len, 0);
    buf_add(&buf, STR("a\0b"));
    buf_add_char(&buf, '-');
    buf_printf(&buf, "%d%%", 7);
    buf_add(&buf, STR_EMPTY);
    assert_int_equal(buf.failed, RC_OK);
    assert_true(str_equal(buf_str(&buf), STR("a\0b-7%")));
    assert_int_equal(buf.at[buf.len], '\0');

    for (int i = 0; i < 100000; i++)
        buf_add_char(&buf, 'x');
    assert_int_equal(buf.len, 100006);
    assert_int_equal(buf.at[100005], 'x');
    assert_int_equal(buf.at[100006], '\0');
    buf_free(&buf);
    assert_null(buf.at);
    buf_free(&buf);
}

static void room_is_filled(void **state)
{
    (void)state;
    struct buf buf = BUF_NEW(10);
    buf_add(&buf, STR("ab"));
    char *room = buf_room(&buf, 8);
    assert_non_null(room);
    memcpy(room, "cdefghij", 8);
    buf_fill(&buf, 3);
    assert_true(str_equal(buf_str(&buf), STR("abcde")));
    assert_int_equal(buf.at[5], '\0');
    buf_fill(&buf, 0);
    assert_int_equal(buf.len, 5);
    assert_null(buf_room(&buf, 6));
    assert_int_equal(buf.failed, RC_LIMIT);
    buf_free(&buf);
}

static void reserve_is_followed_by_nul(void **state)
{
    (void)state;
    struct buf buf = BUF_NEW(100);
    buf_add(&buf, STR("ab"));
    char *room = buf_reserve(&buf, 10);
    assert_non_null(room);
    assert_ptr_equal(room, buf.at + 2);
    memcpy(room, "cde", 3);
    buf.len += 3;
    assert_string_equal(buf.at, "abcde");
    assert_non_null(buf_reserve(&buf, 95));
    assert_null(buf_reserve(&buf, 96));
    assert_int_equal(buf.failed, RC_LIMIT);
    buf_free(&buf);
}

static void ceiling_sticks_until_forgiven(void **state)
{
    (void)state;
    struct buf buf = BUF_NEW(5);
    buf_add(&buf, STR("12345"));
    assert_int_equal(buf.failed, RC_OK);
    buf_add_char(&buf, '6');
    assert_int_equal(buf.failed, RC_LIMIT);
    buf_add(&buf, STR_EMPTY);
    buf_printf(&buf, "%s", "x");
    assert_null(buf_reserve(&buf, 0));
    assert_string_equal(buf.at, "12345");

    buf_reset(&buf);
    assert_int_equal(buf.failed, RC_LIMIT);
    assert_int_equal(buf.len, 0);
    buf_add_char(&buf, '1');
    assert_int_equal(buf.len, 0);
    buf_forgive(&buf);
    assert_int_equal(buf.failed, RC_OK);
    assert_string_equal(buf.at, "");
    buf_printf(&buf, "%s", "123456");
    assert_int_equal(buf.failed, RC_LIMIT);
    assert_int_equal(buf.len, 0);
    buf_free(&buf);
    assert_int_equal(buf.ceiling, 5);
}

static void lengths_that_do_not_fit(void **state)
{
    (void)state;
    struct buf buf = BUF_NEW(SIZE_MAX);
    buf_add_char(&buf, 'x');
    assert_null(buf_reserve(&buf, SIZE_MAX));
    assert_int_equal(buf.failed, RC_LIMIT);
    buf_forgive(&buf);
    assert_null(buf_reserve(&buf, SIZE_MAX - 1));
    assert_int_equal(buf.failed, RC_LIMIT);
    buf_free(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(additions_follow_each_other), cmocka_unit_test(room_is_filled),
        cmocka_unit_test(reserve_is_followed_by_nul),  cmocka_unit_test(ceiling_sticks_until_forgiven),
        cmocka_unit_test(lengths_that_do_not_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
