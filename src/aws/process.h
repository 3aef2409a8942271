/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs a program and takes what it prints, with limits of time and length. No shell.
 */
#ifndef ROLECALL_AWS_PROCESS_H
#define ROLECALL_AWS_PROCESS_H

#include "base/buf.h"
#include "base/world.h"

struct process_limits {
    int64_t time_ms;  /* then SIGTERM to its process group */
    int64_t grace_ms; /* then SIGKILL */
    size_t out_most;  /* more than that ends it */
    size_t err_most;  /* what is more is dropped */
};

enum process_end {
    PROCESS_EXITED, /* code: its status */
    PROCESS_KILLED, /* code: the signal, not of our sending */
    PROCESS_TIMED_OUT,
    PROCESS_TOO_LONG, /* more on standard output than `out_most` */
    PROCESS_NOT_BEGUN /* code: errno of execvp */
};
struct process_result {
    struct buf out, err; /* all room at once; process_result_free wipes them */
    enum process_end end;
    int code;
};
void process_result_free(struct process_result *result); /* a zeroed one is fine */

/* `arguments` ends with NULL; the first is looked for in PATH. Standard input and the environment are ours; no other descriptor is. At a
 * terminal the program is in the foreground meanwhile, so that it may ask. On RC_OK *out is the caller's. */
enum rc process_run(char *const *arguments, const struct process_limits *limits, const struct world *world,
                    struct process_result *out, struct err *err) MUST_USE;

#endif
