/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "options_fixture.h"

static void defaults(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(read_line(arena, (const char *const[]){"check", "a", NULL}, &options, &err), RC_OK);
    assert_int_equal(options.output_count, 1);
    assert_int_equal(options.outputs[0].format, REPORT_TEXT);
    assert_int_equal(options.outputs[0].file.len, 0);
    assert_int_equal(options.rule_count, 1);
    assert_string_equal(options.rules[0]->id, "aws-iam-support-role");
    assert_int_equal(options.now, 1000);
    assert_int_equal(options.jobs, 1);
    assert_int_equal(options.fail_on, FAIL_ON_FAIL | FAIL_ON_UNKNOWN | FAIL_ON_ERROR);
    assert_int_equal(options.colour, COLOUR_NOT_SAID);
    assert_false(options.all || options.quiet || options.help || options.strict);
    assert_int_equal(options.argument_count, 1);
    assert_true(str_equal(options.arguments[0], STR("a")));
    arena_free(arena);
}

static void everything_said(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(
        read_line(arena,
                  (const char *const[]){"check", "x", "-qj3", "--color=never", "--fail-on=fail,error", "--now",
                                        "2026-11-24T09:30:00Z", "--collected-at=0", "-ojson=f=g", "--", "-q", NULL},
                  &options, &err),
        RC_OK);
    assert_true(options.quiet);
    assert_int_equal(options.jobs, 3);
    assert_int_equal(options.colour, COLOUR_NEVER);
    assert_int_equal(options.fail_on, FAIL_ON_FAIL | FAIL_ON_ERROR);
    assert_int_equal(options.now, 1795512600);
    assert_true(str_equal(options.collected_at, STR("1970-01-01T00:00:00Z")));
    assert_int_equal(options.outputs[0].format, REPORT_JSON);
    assert_true(str_equal(options.outputs[0].file, STR("f=g")));
    assert_int_equal(options.argument_count, 2);
    assert_true(str_equal(options.arguments[1], STR("-q")));
    arena_free(arena);
}

static void refusals(void **state)
{
    (void)state;
    static const struct {
        const char *words[5];
        const char *text, *hint; /* NULL: none */
    } cases[] = {
        {{"check", "--quite"}, "no option --quite", "did you mean --quiet?"},
        {{"check", "--xyzzy=3"}, "no option --xyzzy", NULL},
        {{"check", "-z"}, "no option -z", NULL},
        {{"check", "-qz"}, "no option -z", NULL},
        {{"check", "--output"}, "option --output needs FORMAT[=FILE]", NULL},
        {{"check", "-o"}, "option --output needs FORMAT[=FILE]", NULL},
        {{"check", "--all=1"}, "option --all takes no value", NULL},
        {{"check", "--o", "x"}, "option --o is ambiguous", "did you mean --output or --oidc-providers?"},
        {{"check", "-o", "jsn"}, "--output jsn: no such format; there are text, json and ndjson", "did you mean json?"},
        {{"check", "-o", "sarif=x"}, "--output sarif: this version writes text, json and ndjson", NULL},
        {{"check", "-o", "json", "-otext"}, "--output: only one report can go to standard output", NULL},
        {{"check", "--fail-on", "fail,"}, "--fail-on fail,: a list of fail, unknown and error, or never", NULL},
        {{"check", "--fail-on", "never,fail"},
         "--fail-on never,fail: a list of fail, unknown and error, or never",
         NULL},
        {{"check", "-j", "1.5"}, "--jobs 1.5: not a number from 1 to 256", NULL},
        {{"check", "-j", "257"}, "--jobs 257: not a number from 1 to 256", NULL},
        {{"check", "--now", ""}, "--now : not a time such as 2026-11-24T09:30:00Z", NULL},
        {{"check", "--account", "12345678901x"}, "--account 12345678901x: not an account number of 12 digits", NULL},
        {{"check", "--rule", "nothing-like-it"},
         "--rule nothing-like-it: no such rule",
         "there is aws-iam-support-role"},
        {{"check", "--rule", "wud-s4z-fz9"}, "--rule wud-s4z-fz9: no such rule", "did you mean wud-s4z-fz8?"},
        {{"schema", "--all"}, "no option --all", NULL},
        {{"who-can", "--fail-on", "fail"}, "no option --fail-on", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        struct options options;
        struct err err = ERR_NONE;
        assert_int_equal(read_line(arena, cases[i].words, &options, &err), RC_BAD_INPUT);
        assert_string_equal(err.text, cases[i].text);
        if (cases[i].hint == NULL)
            assert_null(err.hint);
        else
            assert_string_equal(err.hint, cases[i].hint);
        err_clear(&err);
        arena_free(arena);
    }
}

static void said_twice_counts_once(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(read_line(arena,
                               (const char *const[]){"check", "--rule=wud-s4z-fz8", "--rule=aws-iam-support-role",
                                                     "--account=111122223333", "--account=111122223333", NULL},
                               &options, &err),
                     RC_OK);
    assert_int_equal(options.rule_count, 1);
    assert_int_equal(options.account_count, 1);
    arena_free(arena);
}

static void wanted_accounts(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(read_line(arena, (const char *const[]){"check", NULL}, &options, &err), RC_OK);
    assert_true(options_want_account(&options, STR("111122223333")));
    assert_int_equal(read_line(arena, (const char *const[]){"check", "--account=111122223333", NULL}, &options, &err),
                     RC_OK);
    assert_true(options_want_account(&options, STR("111122223333")));
    assert_false(options_want_account(&options, STR("222233334444")));
    assert_false(options_want_account(&options, STR_EMPTY));
    arena_free(arena);
}

static void help_wins(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(read_line(arena, (const char *const[]){"check", "--jobs", "x", "-h", NULL}, &options, &err),
                     RC_OK);
    assert_true(options.help);
    assert_int_equal(read_line(arena, (const char *const[]){"check", "--", "-h", NULL}, &options, &err), RC_OK);
    assert_false(options.help);
    arena_free(arena);
}

static void finding_the_command(void **state)
{
    (void)state;
    static const struct {
        const char *words[5];
        int at;
        enum option_id option;
    } cases[] = {
        {{"rolecall", "check", "--help"}, 1, OPTION_COUNT},
        {{"rolecall", "--help"}, 2, OPTION_HELP},
        {{"rolecall", "-V"}, 2, OPTION_VERSION},
        {{"rolecall", "-o", "json", "check"}, 3, OPTION_COUNT},
        {{"rolecall", "--quiet", "--", "check"}, 3, OPTION_COUNT},
        {{"rolecall", "-h", "check"}, 2, OPTION_HELP},
        {{"rolecall"}, 1, OPTION_COUNT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *argv[6] = {NULL};
        int argc = 0;
        int at = -1;
        enum option_id option = OPTION_ALL;
        struct err err = ERR_NONE;
        for (; argc < 5 && cases[i].words[argc] != NULL; argc++)
            argv[argc] = (char *)(uintptr_t)cases[i].words[argc];
        assert_int_equal(options_find_command(argc, argv, &at, &option, &err), RC_OK);
        assert_int_equal(at, cases[i].at);
        assert_int_equal(option, cases[i].option);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults),
        cmocka_unit_test(everything_said),
        cmocka_unit_test(refusals),
        cmocka_unit_test(said_twice_counts_once),
        cmocka_unit_test(help_wins),
        cmocka_unit_test(wanted_accounts),
        cmocka_unit_test(finding_the_command),
    };
    return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
