/* SPDX-License-Identifier: Apache-2.0
 *
 * The line that says how far a long run is: on standard error, from the second second on, at most ten times
 * a second, gone before anything else is written and at the end (report-formats.md, section 8).
 *
 * A thread of its own draws it, so that it moves while an account is being read. The same thread takes the
 * signals that end the program, so that they leave a clean line.
 */
#ifndef ROLECALL_CLI_PROGRESS_H
#define ROLECALL_CLI_PROGRESS_H

#include "base/err.h"

struct progress;

/* Starts the line of a run over `total` accounts (0: not known yet): "check  7/12 accounts  acme-dev  38s". Before any other
 * thread is started. `signals`: it takes those that end the program; otherwise somebody else does (signals.h). NULL when it
 * cannot be had: a run does without. */
struct progress *progress_new(const char *verb, size_t total, bool ascii, bool signals) MUST_USE;
/* `done` accounts are behind us, the one at hand is called `name`. `progress` may be NULL, here and below. */
void progress_at(struct progress *progress, size_t done, struct str name);
/* How many accounts there are, and how many of those that are done failed: then the line has the rate and the time left, too. */
void progress_total(struct progress *progress, size_t total, size_t failed);
/* Nothing is drawn between these two. */
void progress_hide(struct progress *progress);
void progress_show(struct progress *progress);
void progress_free(struct progress *progress);

#endif
