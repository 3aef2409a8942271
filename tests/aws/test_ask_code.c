/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "aws/ask_code.h"
#include "base/buf.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* In a session of its own, whose terminal is `slave`: asks, and ends with 0 when the answer is "123456", else with 10 + rc. */
static _Noreturn void child(const char *slave)
{
    struct secret code = SECRET_NONE;
    (void)setsid();
    int fd = slave == NULL ? -1 : open(slave, O_RDWR);
    if (slave != NULL && fd < 0)
        _exit(99);
    enum rc rc = ask_code(NULL, STR("arn:aws:iam::111122223333:mfa/\x1bme"), &code, NULL);
    bool good = rc == RC_OK && str_equal(secret_str(&code), STR("123456"));
    secret_clear(&code);
    _exit(good ? 0 : 10 + (int)rc);
}

static void read_until(int fd, struct buf *seen, const char *wanted)
{
    while (!str_contains(buf_str(seen), str_of(wanted))) {
        char bytes[256];
        struct pollfd ready = {fd, POLLIN, 0};
        assert_int_equal(poll(&ready, 1, 10000), 1);
        ssize_t got = read(fd, bytes, sizeof bytes);
        assert_true(got > 0);
        buf_add(seen, (struct str){bytes, (size_t)got});
    }
}

static bool echoes(int fd)
{
    struct termios modes;
    assert_int_equal(tcgetattr(fd, &modes), 0);
    return (modes.c_lflag & ECHO) != 0;
}

/* What is typed, or the signal that comes; the terminal echoes again afterwards, and nothing that was typed was shown. */
static void asks_and_puts_right(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        int signal, status; /* of waitpid: an exit status, or the negative of a signal */
    } cases[] = {
        {"123456\n", 0, 0},      {" 123456 \n", 0, 0},    {"123\n", 0, 10},
        {"", SIGTERM, -SIGTERM}, {"12", SIGINT, -SIGINT}, {"12\x03", 0, -SIGINT}, /* Ctrl-C */
        {"", SIGHUP, -SIGHUP},   {"\x04", 0, 10 + RC_IO},                         /* the end */
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buf seen = BUF_NEW(BUF_UNBOUNDED);
        int status = 0;
        int master = posix_openpt(O_RDWR | O_NOCTTY);
        assert_true(master >= 0);
        assert_int_equal(grantpt(master) | unlockpt(master), 0);
        char slave_name[64];
        assert_int_equal(ptsname_r(master, slave_name, sizeof slave_name), 0);
        int slave = open(slave_name, O_RDWR | O_NOCTTY); /* so that it lives on when the child has ended */
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (pid == 0) {
            (void)signal(SIGHUP, SIG_DFL); /* nohup, around the tests, has it ignored */
            child(slave_name);
        }
        read_until(master, &seen, "mfa/\\x1bme: ");
        assert_false(echoes(slave));
        size_t length = strlen(cases[i].typed);
        assert_int_equal(write(master, cases[i].typed, length), length);
        if (cases[i].signal != 0)
            assert_int_equal(kill(pid, cases[i].signal), 0);
        assert_int_equal(waitpid(pid, &status, 0), pid);
        int ended = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
        if (ended != cases[i].status)
            fail_msg("case %zu: %d", i, ended);
        assert_true(echoes(slave));
        assert_false(
            str_contains(str_from(buf_str(&seen), strlen("Enter MFA code for arn:aws:iam::111122223333")), STR("123")));
        (void)close(slave);
        (void)close(master);
        buf_free(&seen);
    }
}

static void without_a_terminal(void **state)
{
    (void)state;
    int status = 0;
    pid_t pid = fork();
    if (pid == 0)
        child(NULL);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_int_equal(WEXITSTATUS(status), 10 + RC_BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(asks_and_puts_right), cmocka_unit_test(without_a_terminal)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
