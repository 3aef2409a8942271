/* SPDX-License-Identifier: Apache-2.0
 *
 * The thread that takes the signals.
 */
#include "cli/signals.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

struct signals {
    pthread_t thread;
    void (*last)(void *self);
    void *self;
    sigset_t taken, before;
    atomic_int asked;
    atomic_bool listening, ending;
};

void signals_choose(const int *numbers, size_t count, sigset_t *out)
{
    (void)sigemptyset(out);
    (void)sigaddset(out, SIGRTMIN);
    for (size_t i = 0; i < count; i++) {
        struct sigaction action;
        if (sigaction(numbers[i], NULL, &action) == 0 && action.sa_handler == SIG_DFL)
            (void)sigaddset(out, numbers[i]);
    }
}

void signals_end_program(int number)
{
    sigset_t one;
    (void)sigemptyset(&one);
    (void)sigaddset(&one, number);
    (void)pthread_sigmask(SIG_UNBLOCK, &one, NULL);
    (void)raise(number);
}

static void end_program(struct signals *signals, int number)
{
    if (signals->last != NULL)
        signals->last(signals->self);
    signals_end_program(number);
}

static void *take(void *argument)
{
    struct signals *signals = argument;
    while (!atomic_load(&signals->ending)) {
        int number = 0;
        if (sigwait(&signals->taken, &number) != 0 || number == SIGRTMIN)
            continue;
        if (atomic_load(&signals->listening) && atomic_load(&signals->asked) == 0)
            atomic_store(&signals->asked, number);
        else
            end_program(signals, number);
    }
    return NULL;
}

enum rc signals_take(void (*last)(void *self), void *self, struct signals **out, struct err *err)
{
    static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
    struct signals *signals = calloc(1, sizeof *signals);
    if (signals == NULL)
        return err_no_memory(err);
    signals->last = last;
    signals->self = self;
    atomic_init(&signals->asked, 0);
    atomic_init(&signals->listening, true);
    atomic_init(&signals->ending, false);
    signals_choose(ending, sizeof ending / sizeof *ending, &signals->taken);
    if (pthread_sigmask(SIG_BLOCK, &signals->taken, &signals->before) == 0) {
        if (pthread_create(&signals->thread, NULL, take, signals) == 0) {
            *out = signals;
            return RC_OK;
        }
        (void)pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
    }
    free(signals);
    return err_set(err, RC_LIMIT, "no thread can be started");
}

void signals_stop_listening(struct signals *signals)
{
    atomic_store(&signals->listening, false);
}

int signals_asked(const struct signals *signals)
{
    return atomic_load(&signals->asked);
}

void signals_free(struct signals *signals)
{
    if (signals == NULL)
        return;
    atomic_store(&signals->ending, true);
    (void)pthread_kill(signals->thread, SIGRTMIN);
    (void)pthread_join(signals->thread, NULL);
    (void)pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
    free(signals);
}
