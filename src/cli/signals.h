/* SPDX-License-Identifier: Apache-2.0
 *
 * Ctrl-C and its like while something must be ended well: a thread takes SIGINT, SIGTERM and SIGHUP.
 *
 * The first one asks the work to stop, as long as it listens; a second one, or one when nothing listens any more, does what must be
 * done and ends the program as the signal would have.
 */
#ifndef ROLECALL_CLI_SIGNALS_H
#define ROLECALL_CLI_SIGNALS_H

#include <signal.h>

#include "base/err.h"

struct signals;

/* Before any other thread is started. `last` (NULL: nothing) is called, in the thread, before the program is ended. */
enum rc signals_take(void (*last)(void *self), void *self, struct signals **out, struct err *err) MUST_USE;
/* From here on the first signal ends the program. */
void signals_stop_listening(struct signals *signals);
/* The number of the signal that asks to stop; 0: none does. Any thread may ask. */
int signals_asked(const struct signals *signals);
void signals_free(struct signals *signals); /* gives the signals back; NULL is fine */

/* What the threads that take signals are made of. The signals that end the program, of those in `numbers`, but for those
 * that our parent chose to ignore; and SIGRTMIN, which nobody sends and with which such a thread is woken at its end. */
void signals_choose(const int *numbers, size_t count, sigset_t *out);
/* Ends the program as the signal would have without us. */
void signals_end_program(int number);

#endif
