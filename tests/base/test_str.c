/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int sign(int order)
{
    return (order > 0) - (order < 0);
}

static void order_and_equality(void **state)
{
    (void)state;
    static const struct {
        struct str a, b;
        int order, order_nocase;
    } cases[] = {
        {{"", 0}, {NULL, 0}, 0, 0},         {{"a", 1}, {"", 0}, 1, 1},         {{"a", 1}, {"b", 1}, -1, -1},
        {{"A", 1}, {"a", 1}, -1, 0},        {{"ab", 2}, {"a", 1}, 1, 1},       {{"B", 1}, {"a", 1}, -1, 1},
        {{"a\0x", 3}, {"a\0y", 3}, -1, -1}, {{"\xc3\xa9", 2}, {"z", 1}, 1, 1}, {{"[", 1}, {"{", 1}, -1, -1},
        {{"@", 1}, {"`", 1}, -1, -1},       {{"Z", 1}, {"_", 1}, -1, 1},       {{"\xc3", 1}, {"\xe3", 1}, -1, -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_int_equal(sign(str_compare(cases[i].a, cases[i].b)), cases[i].order);
        assert_int_equal(sign(str_compare(cases[i].b, cases[i].a)), -cases[i].order);
        assert_int_equal(sign(str_compare_nocase(cases[i].a, cases[i].b)), cases[i].order_nocase);
        assert_int_equal(str_equal(cases[i].a, cases[i].b), cases[i].order == 0);
        assert_int_equal(str_equal_nocase(cases[i].a, cases[i].b), cases[i].order_nocase == 0);
        if (cases[i].order == 0)
            assert_true(str_hash(cases[i].a) == str_hash(cases[i].b));
    }
}

static void parts(void **state)
{
    (void)state;
    struct str s = STR("arn:aws");
    assert_true(str_starts_with(s, STR("arn:")));
    assert_false(str_starts_with(s, STR("ARN:")));
    assert_true(str_starts_with_nocase(s, STR("ARN:")));
    assert_false(str_starts_with_nocase(s, STR("ARN:AWS:")));
    assert_true(str_starts_with(s, STR_EMPTY));
    assert_false(str_starts_with(STR_EMPTY, s));
    assert_true(str_ends_with(s, STR(":aws")));
    assert_false(str_ends_with(STR("aws"), s));
    assert_true(str_contains(s, STR("n:a")));
    assert_true(str_contains(s, STR_EMPTY));
    assert_true(str_contains(STR_EMPTY, STR_EMPTY));
    assert_false(str_contains(STR_EMPTY, STR("a")));
    assert_false(str_contains(s, STR("x")));
    assert_int_equal(str_find(s, ':'), 3);
    assert_int_equal(str_find(s, 'x'), 7);
    assert_int_equal(str_find(STR_EMPTY, 'x'), 0);
    assert_true(str_equal(str_from(s, 4), STR("aws")));
    assert_int_equal(str_from(s, 99).len, 0);
    assert_int_equal(str_from(STR_EMPTY, 1).len, 0);
    assert_true(str_equal(str_slice(s, 1, 3), STR("rn")));
    assert_true(str_equal(str_slice(s, 4, 99), STR("aws")));
    assert_int_equal(str_slice(s, 5, 2).len, 0);
    assert_int_equal(str_of(NULL).len, 0);
    assert_true(str_equal(str_of("arn:aws"), s));
}

static void trim(void **state)
{
    (void)state;
    static const struct {
        const char *text, *trimmed;
    } cases[] = {{"", ""}, {" \t\r\n", ""}, {" a b\n", "a b"}, {"a", "a"}, {"\va", "\va"}};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_true(str_equal(str_trim(str_of(cases[i].text)), str_of(cases[i].trimmed)));
}

static void cut(void **state)
{
    (void)state;
    struct str rest = STR("a::b");
    assert_true(str_equal(str_cut(&rest, ':'), STR("a")));
    assert_true(str_equal(str_cut(&rest, ':'), STR("")));
    assert_true(str_equal(rest, STR("b")));
    assert_true(str_equal(str_cut(&rest, ':'), STR("b")));
    assert_null(rest.at);
    assert_int_equal(str_cut(&rest, ':').len, 0);
    rest = STR("a:");
    assert_true(str_equal(str_cut(&rest, ':'), STR("a")));
    assert_non_null(rest.at); /* an empty last field is not the same as no field */
    assert_int_equal(rest.len, 0);
}

static void hashes_differ(void **state)
{
    (void)state;
    static const struct str texts[] = {{"", 0},         {"\0", 1},         {"\0\0", 2},      {"a", 1},        {"b", 1},
                                       {"12345678", 8}, {"12345678\0", 9}, {"123456789", 9}, {"923456781", 9}};
    for (size_t i = 0; i < COUNT(texts); i++) {
        for (size_t j = 0; j < i; j++)
            assert_true(str_hash(texts[i]) != str_hash(texts[j]));
    }
}

static void sorts(void **state)
{
    (void)state;
    struct str texts[] = {STR("b"), STR("ab"), STR_EMPTY, STR("a")};
    qsort(texts, COUNT(texts), sizeof *texts, str_order);
    static const char *const wanted[] = {"", "a", "ab", "b"};
    for (size_t i = 0; i < COUNT(texts); i++)
        assert_true(str_equal(texts[i], str_of(wanted[i])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_and_equality), cmocka_unit_test(parts), cmocka_unit_test(trim), cmocka_unit_test(cut),
        cmocka_unit_test(hashes_differ),      cmocka_unit_test(sorts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
