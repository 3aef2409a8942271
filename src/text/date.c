/* SPDX-License-Identifier: Apache-2.0
 *
 * Instants: the W3C note "Date and Time Formats", which the IAM User Guide names for the Date
 * operators ("IAM JSON policy elements: Condition operators", "Date condition operators").
 *
 * The calendar is the proleptic Gregorian one of ISO 8601, years 0001 to 9999; the arithmetic is our
 * own, so that neither time zone nor locale has a part in it. A leap second (:60) is not a time.
 */
#include "text/date.h"

#include <inttypes.h>

#include "text/decimal.h"

enum {
    DAY = 86400
};
enum {
    YEAR_FIRST = 1,
    YEAR_LAST = 9999
};

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days of `year` before the first of `month`, 13 being the next January. */
static int days_before_month(int year, int month)
{
    static const int days[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    /* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): take_number gave 1 to 12 */
    return days[month - 1] + (month > 2 && is_leap(year));
}

static int days_in_month(int year, int month)
{
    return days_before_month(year, month + 1) - days_before_month(year, month);
}

/* Days from 0001-01-01 to the first day of `year`. */
static int64_t days_before_year(int year)
{
    int64_t past = year - 1;
    return past * 365 + past / 4 - past / 100 + past / 400;
}

static int64_t days_of_date(int year, int month, int day)
{
    return days_before_year(year) - days_before_year(1970) + days_before_month(year, month) + day - 1;
}

static bool is_in_calendar(int64_t seconds)
{
    return seconds >= days_of_date(YEAR_FIRST, 1, 1) * DAY && seconds < days_of_date(YEAR_LAST + 1, 1, 1) * DAY;
}

/* What is still to be read. */
struct reader {
    struct str rest;
    bool loose;
};

static bool take(struct reader *reader, char c)
{
    if (reader->rest.len == 0 || reader->rest.at[0] != c)
        return false;
    reader->rest = str_from(reader->rest, 1);
    return true;
}

/* Exactly `count` digits with a value in [from, to]. */
static bool take_number(struct reader *reader, size_t count, int from, int to, int *out)
{
    if (reader->rest.len < count)
        return false;
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        char c = reader->rest.at[i];
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
    }
    reader->rest = str_from(reader->rest, count);
    *out = value;
    return value >= from && value <= to;
}

/* One or more digits behind a point. What is finer than a nanosecond cannot be kept: read loosely it is
 * dropped, since no clock tells it; read strictly the date is unreadable rather than another one. */
static bool take_fraction(struct reader *reader, uint32_t *nanos)
{
    uint32_t scale = 100000000;
    size_t count = 0;
    *nanos = 0;
    for (; count < reader->rest.len; count++) {
        char c = reader->rest.at[count];
        if (c < '0' || c > '9')
            break;
        if (scale == 0 && c != '0' && !reader->loose)
            return false;
        *nanos += (uint32_t)(c - '0') * scale;
        scale /= 10;
    }
    reader->rest = str_from(reader->rest, count);
    return count != 0;
}

/* Z or ±hh:mm, as seconds east of UTC. */
static bool take_zone(struct reader *reader, int64_t *east)
{
    *east = 0;
    if (take(reader, 'Z') || (reader->loose && (take(reader, 'z') || reader->rest.len == 0)))
        return true;
    bool west = take(reader, '-');
    if (!west && !take(reader, '+'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!take_number(reader, 2, 0, 23, &hours))
        return false;
    if (!take(reader, ':') && !reader->loose)
        return false;
    if (!take_number(reader, 2, 0, 59, &minutes))
        return false;
    *east = ((int64_t)hours * 60 + minutes) * 60 * (west ? -1 : 1);
    return true;
}

static bool take_time(struct reader *reader, int64_t *seconds, uint32_t *nanos)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int64_t east = 0;
    if (!take_number(reader, 2, 0, 23, &hour) || !take(reader, ':') || !take_number(reader, 2, 0, 59, &minute))
        return false;
    if (take(reader, ':')) {
        if (!take_number(reader, 2, 0, 59, &second))
            return false;
        if (take(reader, '.') && !take_fraction(reader, nanos))
            return false;
    }
    if (!take_zone(reader, &east))
        return false;
    *seconds = (hour * 60 + minute) * 60 + second - east;
    return true;
}

/* A calendar date with or without time; all of it, or false. */
static bool read_calendar(struct reader reader, struct instant *out)
{
    int year = 0;
    int month = 1;
    int day = 1;
    bool has_day = false;
    int64_t seconds = 0;
    uint32_t nanos = 0;
    if (!take_number(&reader, 4, YEAR_FIRST, YEAR_LAST, &year))
        return false;
    if (take(&reader, '-')) {
        if (!take_number(&reader, 2, 1, 12, &month))
            return false;
        has_day = take(&reader, '-');
        if (has_day && !take_number(&reader, 2, 1, days_in_month(year, month), &day))
            return false;
    }
    bool has_time = has_day && (take(&reader, 'T') || (reader.loose && (take(&reader, 't') || take(&reader, ' '))));
    if (has_time && !take_time(&reader, &seconds, &nanos))
        return false;
    if (reader.rest.len != 0)
        return false;
    *out = (struct instant){days_of_date(year, month, day) * DAY + seconds, nanos};
    return true;
}

/* Seconds since 1970 within the years of the calendar. */
static bool read_epoch(struct str s, bool loose, struct instant *out)
{
    struct decimal decimal;
    int64_t seconds = 0;
    uint32_t nanos = 0;
    if (s.len == 0 || s.at[0] == '+' || !decimal_read(s, &decimal) || (!loose && str_find(s, '.') != s.len))
        return false;
    struct reader fraction = {decimal.fraction, loose};
    decimal.fraction = STR_EMPTY;
    if (!decimal_int64(decimal, &seconds))
        return false;
    if (fraction.rest.len != 0 && !take_fraction(&fraction, &nanos))
        return false;
    if (decimal.negative && nanos != 0) { /* nanos count upwards, before 1970 too */
        seconds--;
        nanos = 1000000000 - nanos;
    }
    if (!is_in_calendar(seconds))
        return false;
    *out = (struct instant){seconds, nanos};
    return true;
}

static bool is_four_digits(struct str s)
{
    struct reader reader = {s, false};
    int year;
    return s.len == 4 && take_number(&reader, 4, 0, YEAR_LAST, &year);
}

enum date_form date_read(struct str s, struct instant *out)
{
    if (is_four_digits(s))
        return DATE_AMBIGUOUS;
    if (read_calendar((struct reader){s, false}, out) || read_epoch(s, false, out))
        return DATE_READ;
    return DATE_UNREADABLE;
}

bool date_read_loose(struct str s, struct instant *out)
{
    s = str_trim(s);
    if (is_four_digits(s))
        return read_calendar((struct reader){s, true}, out);
    return read_calendar((struct reader){s, true}, out) || read_epoch(s, true, out);
}

int instant_compare(struct instant a, struct instant b)
{
    if (a.seconds != b.seconds)
        return a.seconds < b.seconds ? -1 : 1;
    return (a.nanos > b.nanos) - (a.nanos < b.nanos);
}

static void put_two_digits(char *at, int number)
{
    at[0] = (char)('0' + number / 10);
    at[1] = (char)('0' + number % 10);
}

struct str date_print(struct arena *arena, int64_t seconds)
{
    if (!is_in_calendar(seconds))
        return arena_printf(arena, "%" PRId64, seconds); /* still readable as an epoch */
    int64_t days = seconds / DAY;
    int64_t rest = seconds % DAY;
    if (rest < 0) {
        rest += DAY;
        days--;
    }
    /* A year has 365.2425 days: the guess is right or off by one. */
    int64_t since_first = days + days_before_year(1970);
    int year = (int)(since_first * 400 / 146097) + 1;
    while (days_before_year(year) > since_first)
        year--;
    while (days_before_year(year + 1) <= since_first)
        year++;
    int day_of_year = (int)(since_first - days_before_year(year));
    int month = 1;
    while (month < 12 && days_before_month(year, month + 1) <= day_of_year)
        month++;
    int day = day_of_year - days_before_month(year, month) + 1;
    int second = (int)rest;
    char text[] = "0000-00-00T00:00:00Z";
    put_two_digits(text, year / 100);
    put_two_digits(text + 2, year % 100);
    put_two_digits(text + 5, month);
    put_two_digits(text + 8, day);
    put_two_digits(text + 11, second / 3600);
    put_two_digits(text + 14, second / 60 % 60);
    put_two_digits(text + 17, second % 60);
    return arena_copy(arena, (struct str){text, sizeof text - 1});
}
