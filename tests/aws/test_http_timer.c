/* SPDX-License-Identifier: Apache-2.0
 *
 * Timers, the time being a number.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "aws/http_timer.h"

struct log {
    struct http_timers timers;
    char text[64];
    size_t len;
    int64_t now;
};
struct note {
    struct log *log;
    char letter;
    bool again;              /* makes another of its kind, at once */
    struct http_timer *take; /* takes this one away */
};

static void write_letter(void *self)
{
    struct note *note = self;

    note->log->text[note->log->len++] = note->letter;
    note->log->text[note->log->len] = '\0';
    if (note->take != NULL)
        http_timers_remove(&note->log->timers, note->take);
    if (note->again)
        assert_non_null(http_timers_add(&note->log->timers, note->log->now, 0, write_letter, note));
}

static struct http_timer *add(struct log *log, int64_t ms, struct note *note)
{
    struct http_timer *timer = http_timers_add(&log->timers, log->now, ms, write_letter, note);

    assert_non_null(timer);
    return timer;
}

static void fires_in_order(void **state)
{
    (void)state;
    struct log log = {.now = 1000};
    struct note a = {.log = &log, .letter = 'a'}, b = {.log = &log, .letter = 'b'}, c = {.log = &log, .letter = 'c'};

    assert_int_equal(http_timers_wait_ms(&log.timers, log.now), -1);
    (void)add(&log, 30, &c);
    (void)add(&log, 10, &a);
    (void)add(&log, 10, &b); /* after the other of that moment */
    assert_int_equal(http_timers_wait_ms(&log.timers, log.now), 10);
    assert_false(http_timers_fire(&log.timers, 1009));
    assert_true(http_timers_fire(&log.timers, 1010));
    assert_string_equal(log.text, "ab");
    assert_int_equal(http_timers_wait_ms(&log.timers, 1010), 20);
    assert_int_equal(http_timers_wait_ms(&log.timers, 5000), 0);
    assert_true(http_timers_fire(&log.timers, 5000));
    assert_string_equal(log.text, "abc");
    assert_false(http_timers_fire(&log.timers, 9000));
}

static void fires_each_once_a_round(void **state)
{
    (void)state;
    struct log log = {.now = 0};
    struct note again = {.log = &log, .letter = 'x', .again = true}, last = {.log = &log, .letter = 'y'};

    (void)add(&log, 0, &again);
    (void)add(&log, 0, &last);
    assert_true(http_timers_fire(&log.timers, 0));
    assert_string_equal(log.text, "xy");
    assert_true(http_timers_fire(&log.timers, 0));
    assert_string_equal(log.text, "xyx");
    http_timers_clear(&log.timers);
    assert_null(log.timers.first);
}

static void takes_away(void **state)
{
    (void)state;
    struct log log = {.now = 0};
    struct note first = {.log = &log, .letter = '1'}, second = {.log = &log, .letter = '2'},
                third = {.log = &log, .letter = '3'};

    (void)add(&log, 5, &first);
    first.take = add(&log, 5, &second); /* due as well, but taken away before its turn */
    (void)add(&log, 5, &third);
    assert_true(http_timers_fire(&log.timers, 5));
    assert_string_equal(log.text, "13");
    http_timers_remove(&log.timers, NULL);
}

static void bears_any_time(void **state)
{
    (void)state;
    struct log log = {.now = 1000};
    struct note never = {.log = &log, .letter = 'n'}, past = {.log = &log, .letter = 'p'};

    (void)add(&log, INT64_MAX, &never);
    (void)add(&log, -7, &past); /* now */
    assert_int_equal(http_timers_wait_ms(&log.timers, log.now), 0);
    assert_true(http_timers_fire(&log.timers, log.now));
    assert_string_equal(log.text, "p");
    assert_int_equal(http_timers_wait_ms(&log.timers, log.now), INT64_MAX - 1000);
    http_timers_clear(&log.timers);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fires_in_order),
        cmocka_unit_test(fires_each_once_a_round),
        cmocka_unit_test(takes_away),
        cmocka_unit_test(bears_any_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
