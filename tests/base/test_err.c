/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"

static void parts_are_kept(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(err_set(&err, RC_BAD_INPUT, "expected %s", "a value"), RC_BAD_INPUT);
    err_kind(&err, "bad-json");
    err_place(&err, STR("a.json, not this"), 3, 9);
    err_hint(&err, "look at %d", 3);
    assert_int_equal(err.code, RC_BAD_INPUT);
    assert_string_equal(err.text, "expected a value");
    assert_string_equal(err.kind, "bad-json");
    assert_string_equal(err.file, "a.json, not this");
    assert_int_equal(err.line, 3);
    assert_int_equal(err.column, 9);
    assert_string_equal(err.hint, "look at 3");

    err_place(&err, STR_EMPTY, 4, 1);
    assert_string_equal(err.file, "a.json, not this");
    assert_int_equal(err.line, 4);
    err_place(&err, (struct str){"b.jsonXX", 6}, 0, 0);
    assert_string_equal(err.file, "b.json");

    err_clear(&err);
    struct err none = ERR_NONE;
    assert_memory_equal(&err, &none, sizeof err);
    err_clear(&err);
}

static void later_text_may_quote_the_earlier(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    err_set(&err, RC_IO, "no such file");
    err_hint(&err, "make it");
    assert_int_equal(err_set(&err, RC_LIMIT, "policy: %s", err.text), RC_LIMIT);
    assert_string_equal(err.text, "policy: no such file");
    assert_string_equal(err.hint, "make it");
    assert_int_equal(err_no_memory(&err), RC_NO_MEMORY);
    assert_int_equal(err.code, RC_NO_MEMORY);
    err_clear(&err);
}

static void says_again(void **state)
{
    (void)state;
    struct err from = ERR_NONE, to = ERR_NONE;
    assert_int_equal(err_set(&from, RC_IO, "no %%such file"), RC_IO);
    err_place(&from, STR("a"), 1, 2);
    err_copy(&to, &from);
    assert_int_equal(to.code, RC_IO);
    assert_string_equal(to.text, "no %such file");
    assert_null(to.hint);
    assert_null(to.file);
    err_hint(&from, "100%%");
    err_copy(&to, &from);
    assert_string_equal(to.hint, "100%");
    err_clear(&to);
    err_copy(&to, &(struct err){.code = RC_IO}); /* there was no memory for its text */
    assert_int_equal(to.code, RC_NO_MEMORY);
    assert_string_equal(to.text, "out of memory");
    err_copy(NULL, &from);
    err_clear(&to);
    err_clear(&from);
}

static void nobody_listens(void **state)
{
    (void)state;
    assert_int_equal(err_set(NULL, RC_IO, "x"), RC_IO);
    assert_int_equal(err_no_memory(NULL), RC_NO_MEMORY);
    err_kind(NULL, "x");
    err_place(NULL, STR("x"), 1, 1);
    err_hint(NULL, "x");
    err_clear(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_kept),
        cmocka_unit_test(later_text_may_quote_the_earlier),
        cmocka_unit_test(says_again),
        cmocka_unit_test(nobody_listens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
