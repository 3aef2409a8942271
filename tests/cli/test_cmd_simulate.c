/* SPDX-License-Identifier: Apache-2.0
 *
 * The command: its options, the three forms of input, exit status, and what a person reads when it fails.
 */
#include "cli/simulate.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define ONE "{\"PolicyInputList\":[],\"ActionNames\":[\"s3:a\"]}"
#define TWO "{\"PolicyInputList\":[],\"ActionNames\":[\"s3:b\"]}"
#define ANSWER(action)                                                                                                 \
    "{\"EvaluationResults\":[{\"EvalActionName\":\"" action                                                            \
    "\",\"EvalResourceName\":\"*\",\"EvalDecision\":\"implicitDeny\","                                                 \
    "\"MatchedStatements\":[],\"MissingContextValues\":[]}]}"

static char folder[] = "/tmp/test-cmd-simulate-XXXXXX";
static char in_path[sizeof folder + 8];
static char out_path[sizeof folder + 8];
static char err_path[sizeof folder + 8];

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    snprintf(in_path, sizeof in_path, "%s/in", folder);
    snprintf(out_path, sizeof out_path, "%s/out", folder);
    snprintf(err_path, sizeof err_path, "%s/err", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(in_path);
    unlink(out_path);
    unlink(err_path);
    return rmdir(folder);
}

static void write_input(const char *text)
{
    FILE *file = fopen(in_path, "wb");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static char *read_whole(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 16);

    assert_non_null(file);
    assert_non_null(text);
    (void)!fread(text, 1, (1 << 16) - 1, file);
    fclose(file);
    return text;
}

/* Puts `path` in the place of a descriptor; the old one is returned. */
static int redirect(int fd, const char *path, int flags)
{
    int old = dup(fd);
    int file = open(path, flags, 0600);

    assert_true(old >= 0 && file >= 0);
    assert_true(dup2(file, fd) >= 0);
    close(file);
    return old;
}

static void restore(int fd, int old)
{
    dup2(old, fd);
    close(old);
}

struct run {
    int status;
    char *out, *err;
};

static struct run run(char **arguments)
{
    struct world world = world_real();
    struct run result = {.status = 0};
    int count = 0;
    int old_in, old_out, old_err;

    while (arguments[count] != NULL)
        count++;
    fflush(stdout);
    fflush(stderr);
    old_in = redirect(STDIN_FILENO, in_path, O_RDONLY);
    old_out = redirect(STDOUT_FILENO, out_path, O_WRONLY | O_CREAT | O_TRUNC);
    old_err = redirect(STDERR_FILENO, err_path, O_WRONLY | O_CREAT | O_TRUNC);
    result.status = cmd_simulate(count, arguments, &world);
    fflush(stdout);
    fflush(stderr);
    restore(STDERR_FILENO, old_err);
    restore(STDOUT_FILENO, old_out);
    restore(STDIN_FILENO, old_in);
    result.out = read_whole(out_path);
    result.err = read_whole(err_path);
    return result;
}

static void run_free(struct run *r)
{
    free(r->out);
    free(r->err);
}

static struct run run_stdin(const char *input)
{
    char *arguments[] = {(char[]){"simulate"}, (char[]){"--cli-input-json"}, (char[]){"-"}, NULL};

    write_input(input);
    return run(arguments);
}

static void three_forms_of_input(void **state)
{
    static const struct {
        const char *input, *output;
    } cases[] = {
        {ONE, ANSWER("s3:a") "\n"},
        {ONE "\n", ANSWER("s3:a") "\n"},
        {ONE "\n" TWO "\n", ANSWER("s3:a") "\n" ANSWER("s3:b") "\n"},
        {ONE "\n\n" TWO, ANSWER("s3:a") "\n" ANSWER("s3:b") "\n"},
        {"[" ONE "," TWO "]", "[\n" ANSWER("s3:a") ",\n" ANSWER("s3:b") "\n]\n"},
        {"[\n" ONE ",\n" TWO "\n]\n", "[\n" ANSWER("s3:a") ",\n" ANSWER("s3:b") "\n]\n"},
        {"[]", "[]\n"},
        {"{\n\"PolicyInputList\":[],\"ActionNames\":[\"s3:a\"]}",
         "{\n  \"EvaluationResults\": [\n    {\n      \"EvalActionName\": \"s3:a\",\n      \"EvalResourceName\": "
         "\"*\",\n"
         "      \"EvalDecision\": \"implicitDeny\",\n      \"MatchedStatements\": [],\n      \"MissingContextValues\": "
         "[]\n"
         "    }\n  ]\n}\n"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run r = run_stdin(cases[i].input);

        assert_string_equal(r.err, "");
        assert_string_equal(r.out, cases[i].output);
        assert_int_equal(r.status, 0);
        run_free(&r);
    }
}

static void bad_input_is_one_line_with_its_place(void **state)
{
    static const struct {
        const char *input, *output, *error;
    } cases[] = {
        {"", "", "rolecall: standard input:1:1: no request: the input is empty\n"},
        {"{\"a\":1}", "", "rolecall: standard input:1:6: the request has no member a\n"},
        {ONE "\n{}\n", ANSWER("s3:a") "\n", "rolecall: standard input:2:1: PolicyInputList is missing\n"},
        {"[" ONE ",\n  {\"PolicyInputList\":\n []}]", "[\n" ANSWER("s3:a") "\n]\n",
         "rolecall: standard input:2:3: ActionNames is missing\n"},
        {"[" ONE, "[\n" ANSWER("s3:a") "\n]\n", "rolecall: standard input:1:47: the array does not end\n"},
        {"[" ONE "," TWO ",]", "[\n" ANSWER("s3:a") ",\n" ANSWER("s3:b") "\n]\n",
         "rolecall: standard input:1:94: expected a request, which is a JSON object\n"},
        {"[{}," ONE "]", "", "rolecall: standard input:1:2: PolicyInputList is missing\n"},
        {"\n  {\"PolicyInputList\":[\"x\"],\"ActionNames\":[\"s3:a\"]}", "",
         "rolecall: standard input:2:23: PolicyInputList[0] is not a policy: "},
        {"{\"PolicyInputList\":\n [1],\"ActionNames\":[\"s3:a\"]}", "",
         "rolecall: standard input:2:3: PolicyInputList[0] must be a string that holds a policy, not a number\n"},
        {"{\"PolicyInputLists\":[]}", "",
         "rolecall: standard input:1:21: the request has no member PolicyInputLists\n"
         "rolecall: hint: did you mean PolicyInputList?\n"},
        {"{\"\\u001b[31m\":1}", "", "rolecall: standard input:1:15: the request has no member \\x1b[31m\n"},
        {"{\"a\":tru}", "", "rolecall: standard input:1:6: "},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run r = run_stdin(cases[i].input);

        assert_int_equal(r.status, 2);
        assert_string_equal(r.out, cases[i].output);
        if (strncmp(r.err, cases[i].error, strlen(cases[i].error)) != 0)
            fail_msg("%s: %s", cases[i].input, r.err);
        /* One line, and perhaps a hint. */
        const char *end = strchr(r.err, '\n');
        assert_true(end[1] == '\0' || strncmp(end + 1, "rolecall: hint: ", 16) == 0);
        run_free(&r);
    }
}

static void files_by_name(void **state)
{
    char *plain[] = {(char[]){"simulate"}, (char[]){"--cli-input-json"}, in_path, NULL};
    char with_scheme[sizeof in_path + 8];
    char *url[] = {
        (char[]){"simulate"}, (char[]){"--cli-input-json"}, with_scheme, (char[]){"-o"}, (char[]){"json"}, NULL};
    char *gone[] = {(char[]){"simulate"}, (char[]){"--cli-input-json"}, (char[]){"/nowhere/at/all"}, NULL};
    struct run r;
    (void)state;

    snprintf(with_scheme, sizeof with_scheme, "file://%s", in_path);
    write_input(ONE);
    r = run(plain);
    assert_int_equal(r.status, 0);
    assert_string_equal(r.out, ANSWER("s3:a") "\n");
    run_free(&r);
    r = run(url);
    assert_int_equal(r.status, 0);
    assert_string_equal(r.out, ANSWER("s3:a") "\n");
    run_free(&r);
    r = run(gone);
    assert_int_equal(r.status, 2);
    assert_string_equal(r.err, "rolecall: /nowhere/at/all: cannot open: No such file or directory\n");
    run_free(&r);
}

static void misuse(void **state)
{
    static const struct {
        const char *arguments[6];
        const char *error;
    } cases[] = {
        {{"simulate"}, "rolecall: simulate needs --cli-input-json FILE\n"},
        {{"simulate", "file"}, "rolecall: simulate takes options only; the requests come with --cli-input-json FILE\n"},
        {{"simulate", "--cli-input-json", "-", "-o", "text"}, "rolecall: simulate writes json to standard output: "},
        {{"simulate", "--cli-input-json", "-", "-o", "json=x"}, "rolecall: simulate writes json to standard output: "},
        {{"simulate", "--cli-input-json", "-", "--cli-input-json", "-"},
         "rolecall: option --cli-input-json is given twice\n"},
        {{"simulate", "--cli-input-jsn", "-"},
         "rolecall: no option --cli-input-jsn\nrolecall: hint: did you mean --cli-input-json?\n"},
        {{"simulate", "--cli-input-json"}, "rolecall: option --cli-input-json needs FILE\n"},
    };
    (void)state;

    write_input(ONE);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *arguments[6] = {NULL};
        struct run r;

        for (size_t j = 0; j < 6 && cases[i].arguments[j] != NULL; j++)
            arguments[j] = strdup(cases[i].arguments[j]);
        r = run(arguments);
        assert_int_equal(r.status, 2);
        assert_string_equal(r.out, "");
        if (strncmp(r.err, cases[i].error, strlen(cases[i].error)) != 0)
            fail_msg("case %zu: %s", i, r.err);
        run_free(&r);
        for (size_t j = 0; j < 6; j++)
            free(arguments[j]);
    }
}

static void help_is_no_failure(void **state)
{
    char *arguments[] = {(char[]){"simulate"}, (char[]){"--help"}, NULL};
    struct run r;
    (void)state;

    write_input("");
    r = run(arguments);
    assert_int_equal(r.status, 0);
    assert_memory_equal(r.out, "usage: rolecall simulate ", 25);
    assert_string_equal(r.err, "");
    run_free(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_forms_of_input), cmocka_unit_test(bad_input_is_one_line_with_its_place),
        cmocka_unit_test(files_by_name),        cmocka_unit_test(misuse),
        cmocka_unit_test(help_is_no_failure),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
