/* SPDX-License-Identifier: Apache-2.0
 *
 * A program as a child in a process group of its own.
 */
#include "aws/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "aws/secret.h"

enum {
    READ,
    WRITE,
    ENDS
};

/* The three ways from the child to us: its output, its errors, and why it could not begin. */
enum pipe_of {
    PIPE_OUT,
    PIPE_ERR,
    PIPE_EXEC,
    PIPE_COUNT
};

struct child {
    int pipes[PIPE_COUNT][ENDS];
    pid_t pid;
    int pid_fd;
    /* Of the terminal, as it was: */
    bool foreground;
    bool has_modes;
    struct termios modes;
};

void process_result_free(struct process_result *result)
{
    if (result->out.at != NULL)
        secret_wipe(result->out.at, result->out.capacity);
    if (result->err.at != NULL)
        secret_wipe(result->err.at, result->err.capacity);
    buf_free(&result->out);
    buf_free(&result->err);
    *result = (struct process_result){.out = BUF_NEW(0), .err = BUF_NEW(0)};
}

static void close_end(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

static void close_all(struct child *child)
{
    for (int i = 0; i < PIPE_COUNT; i++) {
        close_end(&child->pipes[i][READ]);
        close_end(&child->pipes[i][WRITE]);
    }
    close_end(&child->pid_fd);
}

/* ---- The terminal ---- */

/* Gives it to a group; a background group may do so only while SIGTTOU is held back. */
static void give_terminal(pid_t group)
{
    sigset_t held;
    sigset_t before;
    (void)sigemptyset(&held);
    (void)sigaddset(&held, SIGTTOU);
    if (sigprocmask(SIG_BLOCK, &held, &before) != 0)
        return;
    (void)tcsetpgrp(STDIN_FILENO, group);
    (void)sigprocmask(SIG_SETMASK, &before, NULL);
}

static void take_terminal_back(const struct child *child)
{
    if (!child->foreground)
        return;
    give_terminal(getpgrp());
    if (child->has_modes) /* a helper that was ended may have left the echo off */
        (void)tcsetattr(STDIN_FILENO, TCSADRAIN, &child->modes);
}

/* ---- In the child: nothing but calls of the system ---- */

static _Noreturn void become(char *const *arguments, const struct child *child)
{
    static const int by_default[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGCHLD};
    sigset_t none;
    (void)setpgid(0, 0);
    if (child->foreground)
        give_terminal(getpgrp());
    for (size_t i = 0; i < sizeof by_default / sizeof *by_default; i++)
        (void)signal(by_default[i], SIG_DFL);
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
    if (dup2(child->pipes[PIPE_OUT][WRITE], STDOUT_FILENO) >= 0 &&
        dup2(child->pipes[PIPE_ERR][WRITE], STDERR_FILENO) >= 0 &&
        close_range(STDERR_FILENO + 1, ~0u, CLOSE_RANGE_CLOEXEC) == 0)
        (void)execvp(arguments[0], arguments);
    int reason = errno;
    (void)!write(child->pipes[PIPE_EXEC][WRITE], &reason, sizeof reason);
    _exit(127);
}

/* ---- In the parent ---- */

static enum rc begin(char *const *arguments, struct child *child, struct err *err)
{
    for (int i = 0; i < PIPE_COUNT; i++) {
        if (pipe2(child->pipes[i], O_CLOEXEC) != 0)
            return err_set(err, RC_IO, "a program cannot be begun: %s", strerrordesc_np(errno));
        if (fcntl(child->pipes[i][READ], F_SETFL, O_NONBLOCK) != 0)
            return err_set(err, RC_IO, "a program cannot be begun: %s", strerrordesc_np(errno));
    }
    child->foreground = isatty(STDIN_FILENO) == 1 && tcgetpgrp(STDIN_FILENO) == getpgrp();
    child->has_modes = child->foreground && tcgetattr(STDIN_FILENO, &child->modes) == 0;
    child->pid = fork();
    if (child->pid < 0)
        return err_set(err, RC_IO, "a program cannot be begun: %s", strerrordesc_np(errno));
    if (child->pid == 0)
        become(arguments, child);
    (void)setpgid(child->pid, child->pid); /* whoever of the two is first */
    for (int i = 0; i < PIPE_COUNT; i++)
        close_end(&child->pipes[i][WRITE]);
    child->pid_fd = pidfd_open(child->pid, 0);
    return child->pid_fd >= 0 ? RC_OK : err_set(err, RC_IO, "a program cannot be watched: %s", strerrordesc_np(errno));
}

/* Takes what there is. False: nothing will come any more. *over: there was more than the buffer holds. */
static bool take(int fd, struct buf *into, bool *over)
{
    char bytes[4096];
    ssize_t got;
    do {
        got = read(fd, bytes, sizeof bytes);
        if (got > 0) {
            size_t room = into->ceiling - into->len;
            *over = (size_t)got > room;
            buf_add(into, (struct str){bytes, *over ? room : (size_t)got});
        }
    } while (got > 0 || (got < 0 && errno == EINTR));
    secret_wipe(bytes, sizeof bytes);
    return got < 0 && errno == EAGAIN;
}

static int64_t now_ms(const struct world *world)
{
    return world->monotonic_ms(world->self);
}

/* Waits at most until `until` for the end; in between takes what the child prints. True: it has ended. */
static bool watch(struct child *child, const struct world *world, int64_t until, struct process_result *result)
{
    for (;;) {
        struct pollfd fds[] = {{child->pid_fd, POLLIN, 0},
                               {child->pipes[PIPE_OUT][READ], POLLIN, 0},
                               {child->pipes[PIPE_ERR][READ], POLLIN, 0}};
        bool over = false;
        bool ignored = false;
        int64_t left = until - now_ms(world);
        if (left <= 0)
            return false;
        int ready = poll(fds, sizeof fds / sizeof *fds, left > 1000 ? 1000 : (int)left);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready <= 0)
            continue;
        if (fds[1].revents != 0 && !take(fds[1].fd, &result->out, &over))
            close_end(&child->pipes[PIPE_OUT][READ]);
        if (fds[2].revents != 0 && !take(fds[2].fd, &result->err, &ignored))
            close_end(&child->pipes[PIPE_ERR][READ]);
        if (over) {
            result->end = PROCESS_TOO_LONG;
            return false;
        }
        if (fds[0].revents == 0)
            continue;
        /* Ended. What it had printed is in the pipes; whom it left behind with their other ends is not waited for. */
        if (child->pipes[PIPE_OUT][READ] >= 0)
            (void)take(child->pipes[PIPE_OUT][READ], &result->out, &over);
        if (child->pipes[PIPE_ERR][READ] >= 0)
            (void)take(child->pipes[PIPE_ERR][READ], &result->err, &ignored);
        if (over)
            result->end = PROCESS_TOO_LONG;
        return true;
    }
}

/* What it prints from here on does not count any more. */
static void end_it(struct child *child, const struct process_limits *limits, const struct world *world,
                   struct process_result *result)
{
    enum process_end end = result->end;
    (void)kill(-child->pid, SIGTERM);
    if (!watch(child, world, now_ms(world) + limits->grace_ms, result))
        (void)kill(-child->pid, SIGKILL);
    result->end = end;
}

static void bury(struct child *child, struct process_result *result)
{
    int status = 0;
    int reason = 0;
    pid_t waited;
    do
        waited = waitpid(child->pid, &status, 0);
    while (waited < 0 && errno == EINTR);
    if (result->end == PROCESS_TIMED_OUT || result->end == PROCESS_TOO_LONG)
        return;
    if (read(child->pipes[PIPE_EXEC][READ], &reason, sizeof reason) == (ssize_t)sizeof reason) {
        result->end = PROCESS_NOT_BEGUN;
        result->code = reason;
    } else if (WIFSIGNALED(status)) {
        result->end = PROCESS_KILLED;
        result->code = WTERMSIG(status);
    } else {
        result->end = PROCESS_EXITED;
        result->code = WEXITSTATUS(status);
    }
}

enum rc process_run(char *const *arguments, const struct process_limits *limits, const struct world *world,
                    struct process_result *out, struct err *err)
{
    struct child child = {.pipes = {{-1, -1}, {-1, -1}, {-1, -1}}, .pid = -1, .pid_fd = -1};
    struct process_result result = {.out = BUF_NEW(limits->out_most), .err = BUF_NEW(limits->err_most)};
    enum rc rc = RC_OK;
    if (buf_room(&result.out, limits->out_most) == NULL || buf_room(&result.err, limits->err_most) == NULL)
        rc = err_no_memory(err);
    if (rc == RC_OK)
        rc = begin(arguments, &child, err);
    if (child.pid > 0) {
        result.end = PROCESS_EXITED;
        bool watched = rc == RC_OK && watch(&child, world, now_ms(world) + limits->time_ms, &result);
        if (!watched) {
            if (result.end == PROCESS_EXITED)
                result.end = PROCESS_TIMED_OUT;
            end_it(&child, limits, world, &result);
        }
        bury(&child, &result);
        take_terminal_back(&child);
    }
    close_all(&child);
    if (rc == RC_OK) {
        *out = result;
        result = (struct process_result){.out = BUF_NEW(0), .err = BUF_NEW(0)};
    }
    process_result_free(&result);
    return rc;
}
