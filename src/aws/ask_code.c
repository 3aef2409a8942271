/* SPDX-License-Identifier: Apache-2.0
 *
 * /dev/tty with its echo off. Signals that end or stop a process are held back while it is: one that comes is seen through a descriptor,
 * the terminal is put right, and then the signal is let through.
 */
#include "aws/ask_code.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include "text/utf8.h"

enum {
    LINE_MOST = 64
};

struct terminal {
    int fd;
    int signals;
    sigset_t mask_before;
    struct termios before;
};

static const int held_back[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGALRM, SIGPIPE};

/* Those of them that are not ignored: an ignored one would wake us for nothing. */
static void fill_held_back(sigset_t *set)
{
    (void)sigemptyset(set);
    for (size_t i = 0; i < sizeof held_back / sizeof *held_back; i++) {
        struct sigaction action;
        if (sigaction(held_back[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
            (void)sigaddset(set, held_back[i]);
    }
}

static enum rc echo_off(struct terminal *terminal, struct err *err)
{
    sigset_t set;
    struct termios silent;
    fill_held_back(&set);
    terminal->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (terminal->signals < 0 || tcgetattr(terminal->fd, &terminal->before) != 0 ||
        sigprocmask(SIG_BLOCK, &set, &terminal->mask_before) != 0) {
        int reason = errno;
        if (terminal->signals >= 0)
            (void)close(terminal->signals);
        return err_set(err, RC_IO, "the terminal cannot be asked: %s", strerrordesc_np(reason));
    }
    silent = terminal->before;
    silent.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
    silent.c_lflag |= ICANON | ISIG;
    if (tcsetattr(terminal->fd, TCSAFLUSH, &silent) == 0)
        return RC_OK;
    int reason = errno;
    (void)close(terminal->signals);
    (void)sigprocmask(SIG_SETMASK, &terminal->mask_before, NULL);
    return err_set(err, RC_IO, "the terminal cannot be asked: %s", strerrordesc_np(reason));
}

static void say(const struct terminal *terminal, struct str text)
{
    while (text.len != 0) {
        ssize_t done = write(terminal->fd, text.at, text.len);
        if (done < 0 && errno != EINTR)
            return; /* a terminal that takes nothing will give nothing either */
        text = str_from(text, done < 0 ? 0 : (size_t)done);
    }
}

/* As it was; what was held back comes through now. True: it was a stop, and we have been continued. */
static bool echo_on(struct terminal *terminal)
{
    sigset_t pending;
    bool stopped = sigpending(&pending) == 0 && sigismember(&pending, SIGTSTP) == 1;
    (void)close(terminal->signals);
    (void)tcsetattr(terminal->fd, TCSAFLUSH, &terminal->before);
    (void)sigprocmask(SIG_SETMASK, &terminal->mask_before, NULL);
    return stopped;
}

enum outcome {
    GOT_LINE,
    GOT_SIGNAL,
    GOT_END
};

static enum outcome read_line(const struct terminal *terminal, char *line, size_t *len)
{
    *len = 0;
    for (;;) {
        struct pollfd fds[] = {{terminal->signals, POLLIN, 0}, {terminal->fd, POLLIN, 0}};
        char c;
        if (poll(fds, 2, -1) < 0 && errno != EINTR)
            return GOT_END;
        if (fds[0].revents != 0)
            return GOT_SIGNAL;
        if (fds[1].revents == 0)
            continue;
        ssize_t got = read(terminal->fd, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return GOT_END;
        if (c == '\n' || c == '\r')
            return GOT_LINE;
        if (*len < LINE_MOST) /* what is longer is no code anyway */
            line[(*len)++] = c;
    }
}

static enum rc ask(struct terminal *terminal, struct str prompt, struct secret *out, struct err *err)
{
    char line[LINE_MOST];
    size_t len = 0;
    enum outcome outcome;
    enum rc rc;
    bool again;
    do {
        rc = echo_off(terminal, err);
        if (rc != RC_OK)
            return rc;
        say(terminal, prompt);
        outcome = read_line(terminal, line, &len);
        say(terminal, STR("\n"));
        again = echo_on(terminal) && outcome == GOT_SIGNAL;
    } while (again);
    if (outcome == GOT_SIGNAL)
        rc = err_set(err, RC_IO, "interrupted while the MFA code was asked for");
    else if (outcome == GOT_END)
        rc = err_set(err, RC_IO, "the terminal ended while the MFA code was asked for");
    else if (secret_set(out, str_trim((struct str){line, len})) != RC_OK)
        rc = err_no_memory(err);
    secret_wipe(line, sizeof line);
    return rc;
}

enum rc ask_code(void *self, struct str serial, struct secret *out, struct err *err)
{
    (void)self;
    struct terminal terminal = {.fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)};
    struct buf prompt = BUF_NEW(BUF_UNBOUNDED);
    if (terminal.fd < 0)
        return err_set(err, RC_BAD_INPUT, "there is no terminal");
    buf_add(&prompt, STR("Enter MFA code for "));
    utf8_add_shown(&prompt, serial, false);
    buf_add(&prompt, STR(": "));
    enum rc rc = prompt.failed != RC_OK ? err_no_memory(err) : ask(&terminal, buf_str(&prompt), out, err);
    buf_free(&prompt);
    (void)close(terminal.fd);
    return rc;
}
