/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/decimal.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void reading(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good, negative;
        const char *whole, *fraction;
    } cases[] = {
        {"0", true, false, "", ""},       {"-0", true, false, "", ""},        {"-0.00", true, false, "", ""},
        {"10", true, false, "10", ""},    {"+10.0", true, false, "10", ""},   {"-007.2500", true, true, "7", "25"},
        {"0.050", true, false, "", "05"}, {"", false, false, "", ""},         {"-", false, false, "", ""},
        {"+-1", false, false, "", ""},    {".5", false, false, "", ""},       {"5.", false, false, "", ""},
        {"1e3", false, false, "", ""},    {" 1", false, false, "", ""},       {"1 ", false, false, "", ""},
        {"0x1f", false, false, "", ""},   {"1,5", false, false, "", ""},      {"1.2.3", false, false, "", ""},
        {"NaN", false, false, "", ""},    {"\xd9\xa1", false, false, "", ""}, /* an Arabic digit */
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct decimal d;
        assert_int_equal(decimal_read(str_of(cases[i].text), &d), cases[i].good);
        if (!cases[i].good)
            continue;
        assert_int_equal(d.negative, cases[i].negative);
        assert_true(str_equal(d.whole, str_of(cases[i].whole)));
        assert_true(str_equal(d.fraction, str_of(cases[i].fraction)));
        assert_int_equal(decimal_is_whole(d), cases[i].fraction[0] == '\0');
    }
    struct decimal d;
    assert_false(decimal_read(STR("1\0"), &d));
}

/* In order; neighbours with the same rank are equal. */
static void comparing(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int rank;
    } cases[] = {
        {"-100000000000000000000000000000000000000000", 0},
        {"-99999999999999999999", 1},
        {"-10.01", 2},
        {"-10", 3},
        {"-10.000", 3},
        {"-9", 4},
        {"-0.5", 5},
        {"-0.25", 6},
        {"-0", 7},
        {"0", 7},
        {"000.00", 7},
        {"0.00000000000000000000000000000000000001", 8},
        {"0.1", 9},
        {"0.11", 10},
        {"0.2", 11},
        {"1", 12},
        {"2", 13},
        {"10", 14},
        {"+10.0", 14},
        {"9007199254740992", 15}, /* a double takes these two for one */
        {"9007199254740993", 16},
        {"99999999999999999999", 17},
        {"99999999999999999999.000000000000000000001", 18},
        {"100000000000000000000000000000000000000000", 19},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (size_t j = 0; j < COUNT(cases); j++) {
            struct decimal a;
            struct decimal b;
            assert_true(decimal_read(str_of(cases[i].text), &a));
            assert_true(decimal_read(str_of(cases[j].text), &b));
            int order = decimal_compare(a, b);
            int wanted = (cases[i].rank > cases[j].rank) - (cases[i].rank < cases[j].rank);
            if ((order > 0) - (order < 0) != wanted)
                fail_msg("%s and %s: %d", cases[i].text, cases[j].text, order);
        }
    }
}

static void whole_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool fits;
        int64_t value;
    } cases[] = {
        {"0", true, 0},
        {"-3600", true, -3600},
        {"43200.0", true, 43200},
        {"0.5", false, 0},
        {"9223372036854775807", true, INT64_MAX},
        {"9223372036854775808", false, 0},
        {"-9223372036854775808", true, INT64_MIN},
        {"-9223372036854775809", false, 0},
        {"100000000000000000000000", false, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct decimal d;
        int64_t value = 0;
        assert_true(decimal_read(str_of(cases[i].text), &d));
        assert_int_equal(decimal_int64(d, &value), cases[i].fits);
        assert_true(value == cases[i].value);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading),
        cmocka_unit_test(comparing),
        cmocka_unit_test(whole_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
