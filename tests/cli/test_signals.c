/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "cli/signals.h"

static void nap(void)
{
    const struct timespec pause = {0, 5000000};
    (void)nanosleep(&pause, NULL);
}

static void wait_until_asked(const struct signals *signals)
{
    for (int i = 0; i < 2000 && signals_asked(signals) == 0; i++)
        nap();
}

static void asks_once(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct signals *signals = NULL;
    assert_int_equal(signals_take(NULL, NULL, &signals, &err), RC_OK);
    assert_int_equal(signals_asked(signals), 0);
    assert_int_equal(kill(getpid(), SIGTERM), 0);
    wait_until_asked(signals);
    assert_int_equal(signals_asked(signals), SIGTERM);
    signals_free(signals);
    signals_free(NULL);
}

/* Sets a byte that the parent sees. */
static void leave_a_mark(void *self)
{
    const int *pipe_end = self;
    if (write(*pipe_end, "x", 1) != 1)
        _exit(99);
}

/* In a child: takes signals, listens or not, sends itself `count` of them; how it ends, and whether `last` was called. */
static int end_of_child(bool listening, int number, int count, bool *marked)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_int_not_equal(child, -1);
    if (child == 0) {
        struct err err = ERR_NONE;
        struct signals *signals = NULL;
        (void)signal(number, SIG_DFL); /* whoever runs the tests may have it ignored, as nohup does */
        if (signals_take(leave_a_mark, &ends[1], &signals, &err) != RC_OK)
            _exit(98);
        if (!listening)
            signals_stop_listening(signals);
        for (int i = 0; i < count; i++) {
            (void)kill(getpid(), number);
            if (listening && i == 0)
                wait_until_asked(signals);
        }
        for (int i = 0; i < 100; i++)
            nap();
        _exit(0); /* nothing ended it */
    }
    int status = 0;
    char byte;
    (void)close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    *marked = read(ends[0], &byte, 1) == 1;
    (void)close(ends[0]);
    return status;
}

static void a_second_one_ends_the_program(void **state)
{
    (void)state;
    bool marked;
    int status = end_of_child(true, SIGINT, 2, &marked);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
    assert_true(marked);
    status = end_of_child(true, SIGINT, 1, &marked);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_false(marked);
}

static void the_first_one_does_when_nobody_listens(void **state)
{
    (void)state;
    bool marked;
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        int status = end_of_child(false, numbers[i], 1, &marked);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        assert_true(marked);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asks_once),
        cmocka_unit_test(a_second_one_ends_the_program),
        cmocka_unit_test(the_first_one_does_when_nobody_listens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
