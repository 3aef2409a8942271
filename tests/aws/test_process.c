/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "aws/process.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Each program as a shell's line; what it printed, and how it ended. */
static void ends(void **state)
{
    (void)state;
    struct world world = world_real();
    static const struct {
        const char *line;
        enum process_end end;
        int code;
        const char *out, *err;
    } cases[] = {
        {"echo out; echo err >&2", PROCESS_EXITED, 0, "out\n", "err\n"},
        {"exit 7", PROCESS_EXITED, 7, "", ""},
        {"kill -9 $$", PROCESS_KILLED, SIGKILL, "", ""},
        {"sleep 30", PROCESS_TIMED_OUT, 0, "", ""},
        {"trap '' TERM; sleep 30 & wait; sleep 30", PROCESS_TIMED_OUT, 0, "", ""},
        {"yes", PROCESS_TOO_LONG, 0, NULL, ""},
        {"sleep 30 & echo left", PROCESS_EXITED, 0, "left\n", ""}, /* who is left behind is not waited for */
        {"exec >&-; exec 2>&-; exit 3", PROCESS_EXITED, 3, "", ""},
        {"head -c 1000 /dev/zero | tr '\\0' a >&2", PROCESS_EXITED, 0, "", NULL}, /* more than errors have room for */
        {"ls -1 /proc/self/fd | wc -l", PROCESS_EXITED, 0, "4\n", ""}, /* 0, 1, 2 and the folder: nothing of ours */
        {"read -r a b c d group rest < /proc/$$/stat; test $group = $$ && echo own", PROCESS_EXITED, 0, "own\n", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *arguments[] = {(char[]){"sh"}, (char[]){"-c"}, (char *)(uintptr_t)cases[i].line, NULL};
        const struct process_limits limits = {cases[i].end == PROCESS_TIMED_OUT ? 300 : 20000, 200, 100, 100};
        struct process_result result = {.out = BUF_NEW(0), .err = BUF_NEW(0)};
        struct err err = ERR_NONE;
        int64_t before = world.monotonic_ms(world.self);
        assert_int_equal(process_run(arguments, &limits, &world, &result, &err), RC_OK);
        if (result.end != cases[i].end || result.code != cases[i].code)
            fail_msg("%s: %d, %d", cases[i].line, (int)result.end, result.code);
        if (cases[i].out != NULL)
            assert_true(str_equal(buf_str(&result.out), str_of(cases[i].out)));
        if (cases[i].err != NULL)
            assert_true(str_equal(buf_str(&result.err), str_of(cases[i].err)));
        else
            assert_int_equal(result.err.len, 100);
        assert_true(world.monotonic_ms(world.self) - before < 15000);
        process_result_free(&result);
        process_result_free(&result);
    }
}

static void programs_that_are_not_there(void **state)
{
    (void)state;
    struct world world = world_real();
    static const struct {
        const char *path;
        int code;
    } cases[] = {{"/nonexistent/helper", ENOENT}, {"no-such-helper-in-path", ENOENT}, {"/etc/passwd", EACCES}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *arguments[] = {(char *)(uintptr_t)cases[i].path, NULL};
        const struct process_limits limits = {10000, 200, 100, 100};
        struct process_result result = {.out = BUF_NEW(0), .err = BUF_NEW(0)};
        assert_int_equal(process_run(arguments, &limits, &world, &result, NULL), RC_OK);
        assert_int_equal(result.end, PROCESS_NOT_BEGUN);
        assert_int_equal(result.code, cases[i].code);
        process_result_free(&result);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(ends), cmocka_unit_test(programs_that_are_not_there)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
