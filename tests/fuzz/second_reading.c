/* SPDX-License-Identifier: Apache-2.0
 *
 * A pipe to and from Python. It is started with the first question and ends with this process: its input ends then.
 */
#include "second_reading.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

extern char **environ;

static const char program[] = "tests/oracle/oracle.py";

/* One for the process, as libFuzzer has one function for it. */
static struct {
    bool tried;
    int to, from; /* -1: there is none */
} reader = {false, -1, -1};

/* Python with its two ends; false where it cannot be started. */
static bool start(const char *python, int input, int output)
{
    char *const argv[] = {(char *)(uintptr_t)python, (char *)(uintptr_t) "-B", (char *)(uintptr_t) "-u",
                          (char *)(uintptr_t)program, NULL};
    posix_spawn_file_actions_t actions;
    pid_t pid;
    if (posix_spawn_file_actions_init(&actions) != 0)
        return false;
    bool started = posix_spawn_file_actions_adddup2(&actions, input, 0) == 0 &&
                   posix_spawn_file_actions_adddup2(&actions, output, 1) == 0 &&
                   posix_spawn(&pid, python, &actions, NULL, argv, environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    return started;
}

static void start_once(void)
{
    int to[2], from[2];
    reader.tried = true;
    if (access(program, R_OK) != 0 || access("/usr/bin/python3", X_OK) != 0) {
        fprintf(stderr, "skipped: no second reading (%s, /usr/bin/python3); the engine is compared with itself alone\n",
                program);
        return;
    }
    if (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0 || !start("/usr/bin/python3", to[0], from[1])) {
        perror(program);
        exit(1);
    }
    close(to[0]);
    close(from[1]);
    reader.to = to[1];
    reader.from = from[0];
}

static void give_up(const char *what)
{
    perror(what);
    __builtin_trap();
}

static void send_all(struct str text)
{
    while (text.len > 0) {
        ssize_t sent = write(reader.to, text.at, text.len);
        if (sent < 0 && errno != EINTR)
            give_up("to the second reading");
        text = str_from(text, sent > 0 ? (size_t)sent : 0);
    }
}

static void receive_line(struct buf *line)
{
    while (line->len == 0 || line->at[line->len - 1] != '\n') {
        char bytes[4096];
        ssize_t got = read(reader.from, bytes, sizeof bytes);
        if (got == 0)
            give_up("the second reading has ended");
        if (got < 0 && errno != EINTR)
            give_up("from the second reading");
        if (got > 0)
            buf_add(line, (struct str){bytes, (size_t)got});
    }
    line->len--;
}

struct str second_reading(struct str line)
{
    static struct buf answer = BUF_NEW(BUF_UNBOUNDED);
    if (!reader.tried)
        start_once();
    if (reader.to < 0)
        return STR_EMPTY;
    buf_reset(&answer);
    send_all(line);
    send_all(STR("\n"));
    receive_line(&answer);
    return buf_str(&answer);
}
