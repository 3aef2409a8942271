/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/date.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Seconds were computed with date(1): date -u -d 2026-11-24T09:30:00Z +%s */
static const struct {
    const char *text;
    enum date_form form;
    int64_t seconds;
    uint32_t nanos;
} strict[] = {
    /* iam-evaluation.md 4.3: accepted. */
    {"2026-11", DATE_READ, 1793491200, 0},
    {"2026-11-24", DATE_READ, 1795478400, 0},
    {"2026-11-24T09:30Z", DATE_READ, 1795512600, 0},
    {"2026-11-24T09:30:00Z", DATE_READ, 1795512600, 0},
    {"2026-11-24T09:30:15Z", DATE_READ, 1795512615, 0},
    {"2026-11-24T09:30:15.5Z", DATE_READ, 1795512615, 500000000},
    {"2026-11-24T09:30:15.123456789000Z", DATE_READ, 1795512615, 123456789},
    /* finer than can be kept: not read as another instant */
    {"2026-11-24T09:30:15.123456789123Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:15.0000000001Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30+01:00", DATE_READ, 1795509000, 0},
    {"2026-11-24T09:30:00-05:30", DATE_READ, 1795532400, 0},
    {"2026-11-24T09:30:00.25-00:00", DATE_READ, 1795512600, 250000000},
    {"1795512600", DATE_READ, 1795512600, 0},
    {"0", DATE_READ, 0, 0},
    {"-1", DATE_READ, -1, 0},
    {"123", DATE_READ, 123, 0},
    {"-1234", DATE_READ, -1234, 0},
    {"20261124", DATE_READ, 20261124, 0}, /* seconds: the profile has no dates without dashes */
    {"1970-01-01", DATE_READ, 0, 0},
    {"1969-12-31T23:59:59Z", DATE_READ, -1, 0},
    {"1600-02-29", DATE_READ, -11670998400, 0},
    {"2000-02-29", DATE_READ, 951782400, 0},
    {"2024-02-29", DATE_READ, 1709164800, 0},
    {"2024-12-31T23:59:59Z", DATE_READ, 1735689599, 0},
    {"0001-01-01", DATE_READ, -62135596800, 0},
    {"9999-12-31T23:59:59Z", DATE_READ, 253402300799, 0},
    {"253402300799", DATE_READ, 253402300799, 0},
    {"-62135596800", DATE_READ, -62135596800, 0},
    /* Four digits alone. */
    {"2026", DATE_AMBIGUOUS, 0, 0},
    {"0000", DATE_AMBIGUOUS, 0, 0},
    /* Unreadable or odd. */
    {"", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00", DATE_UNREADABLE, 0, 0},
    {"2026-11-24t09:30:00Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24 09:30:00Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T", DATE_UNREADABLE, 0, 0},
    {"2026-11-24Z", DATE_UNREADABLE, 0, 0},
    {"2026-11T09:30Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00.Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30.5Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00+0100", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00+01", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00+24:00", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:30:00Zx", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T24:00:00Z", DATE_UNREADABLE, 0, 0},
    {"2026-11-24T09:60:00Z", DATE_UNREADABLE, 0, 0},
    {"2026-12-31T23:59:60Z", DATE_UNREADABLE, 0, 0},
    {"2026-00-01", DATE_UNREADABLE, 0, 0},
    {"2026-13-01", DATE_UNREADABLE, 0, 0},
    {"2026-11-00", DATE_UNREADABLE, 0, 0},
    {"2026-11-31", DATE_UNREADABLE, 0, 0},
    {"2026-02-29", DATE_UNREADABLE, 0, 0},
    {"1900-02-29", DATE_UNREADABLE, 0, 0},
    {"2026-02-30", DATE_UNREADABLE, 0, 0},
    {"0000-01-01", DATE_UNREADABLE, 0, 0},
    {"2026-1-1", DATE_UNREADABLE, 0, 0},
    {"26-11-24", DATE_UNREADABLE, 0, 0},
    {"2026/11/24", DATE_UNREADABLE, 0, 0},
    {"2026-11-", DATE_UNREADABLE, 0, 0},
    {"2026-", DATE_UNREADABLE, 0, 0},
    {"-", DATE_UNREADABLE, 0, 0},
    {"+5", DATE_UNREADABLE, 0, 0},
    {"1795512600.5", DATE_UNREADABLE, 0, 0},
    {"1795512600.0", DATE_UNREADABLE, 0, 0},
    {"1.7e9", DATE_UNREADABLE, 0, 0},
    {" 1795512600", DATE_UNREADABLE, 0, 0},
    {"253402300800", DATE_UNREADABLE, 0, 0},
    {"-62135596801", DATE_UNREADABLE, 0, 0},
    {"99999999999999999999", DATE_UNREADABLE, 0, 0},
    {"now", DATE_UNREADABLE, 0, 0},
};

static void strict_forms(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(strict); i++) {
        struct instant instant = {0, 0};
        if (date_read(str_of(strict[i].text), &instant) != strict[i].form || instant.seconds != strict[i].seconds ||
            instant.nanos != strict[i].nanos)
            fail_msg("%s: %lld.%09u", strict[i].text, (long long)instant.seconds, instant.nanos);
        /* What is strict is loose too, with the same meaning. */
        struct instant again = {0, 0};
        if (strict[i].form == DATE_READ) {
            assert_true(date_read_loose(str_of(strict[i].text), &again));
            assert_int_equal(instant_compare(instant, again), 0);
        }
    }
    struct instant instant;
    assert_int_equal(date_read(STR("2026-11-24\0"), &instant), DATE_UNREADABLE);
}

static void loose_forms(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int64_t seconds;
        uint32_t nanos;
    } cases[] = {
        {"2026", true, 1767225600, 0},
        {"2026-11-24T09:30:00", true, 1795512600, 0},
        {"2026-11-24 09:30:00", true, 1795512600, 0},
        {"2026-11-24 09:30:00+01:00", true, 1795509000, 0},
        {"2026-11-24t09:30:00z", true, 1795512600, 0},
        {"2026-11-24T09:30:00+0000", true, 1795512600, 0},
        {"2026-11-24T09:30:00.123456+00:00", true, 1795512600, 123456000},
        {" 2026-11-24 ", true, 1795478400, 0},
        {"1795512600.25", true, 1795512600, 250000000},
        {"1.0", true, 1, 0},
        {"-0.25", true, -1, 750000000},
        {"-1.0", true, -1, 0},
        {"0000", false, 0, 0},
        {"N/A", false, 0, 0},
        {"no_information", false, 0, 0},
        {"", false, 0, 0},
        {"2026-02-29", false, 0, 0},
        {"2026-11-24T09:30:00 x", false, 0, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct instant instant = {0, 0};
        if (date_read_loose(str_of(cases[i].text), &instant) != cases[i].good || instant.seconds != cases[i].seconds ||
            instant.nanos != cases[i].nanos)
            fail_msg("%s: %lld.%09u", cases[i].text, (long long)instant.seconds, instant.nanos);
    }
}

static void order(void **state)
{
    (void)state;
    static const struct instant ordered[] = {{-2, 0}, {-1, 999999999}, {0, 0}, {0, 1}, {1, 0}};
    for (int i = 0; i < (int)COUNT(ordered); i++) {
        for (int j = 0; j < (int)COUNT(ordered); j++)
            assert_int_equal(instant_compare(ordered[i], ordered[j]), (i > j) - (i < j));
    }
}

static void printing(void **state)
{
    (void)state;
    static const struct {
        int64_t seconds;
        const char *text;
    } cases[] = {
        {0, "1970-01-01T00:00:00Z"},
        {-1, "1969-12-31T23:59:59Z"},
        {1795512600, "2026-11-24T09:30:00Z"},
        {951782400, "2000-02-29T00:00:00Z"},
        {951868800, "2000-03-01T00:00:00Z"},
        {-62135596800, "0001-01-01T00:00:00Z"},
        {253402300799, "9999-12-31T23:59:59Z"},
        {253402300800, "253402300800"},
        {INT64_MIN, "-9223372036854775808"},
    };
    struct arena *arena = arena_new(0);
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_string_equal(date_print(arena, cases[i].seconds).at, cases[i].text);
    /* Every day of the calendar, there and back. */
    for (int64_t seconds = -62135596800; seconds <= 253402300799; seconds += 86400 + 3661) {
        arena_reset(arena);
        struct instant instant;
        struct str text = date_print(arena, seconds);
        if (date_read(text, &instant) != DATE_READ || instant.seconds != seconds)
            fail_msg("%s", text.at);
    }
    arena_free(arena);
    arena = arena_new(1);
    assert_null(date_print(arena, 0).at);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strict_forms),
        cmocka_unit_test(loose_forms),
        cmocka_unit_test(order),
        cmocka_unit_test(printing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
