/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "options_fixture.h"

static void nothing_given(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    assert_int_equal(read_line(arena, (const char *const[]){"check", NULL}, &options, &err), RC_OK);
    assert_int_equal(options.live.first, OPTION_COUNT);
    assert_int_equal(options.live.print, LIVE_PRINT_NOTHING);
    assert_int_equal(live_options_check(&options.live, &err), RC_OK);
    arena_free(arena);
}

static void everything_given(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    static const char *const words[] = {"collect",
                                        "--debug",
                                        "--profile=p",
                                        "--region=eu-west-1",
                                        "--endpoint-url=http://x",
                                        "--ca-bundle=f",
                                        "--external-id=id",
                                        "--role-session-name=s@1",
                                        "--organization",
                                        "--accounts=a,b*",
                                        "--accounts",
                                        "111122223333",
                                        "--exclude-accounts=c",
                                        "--ou=ou-1,ou-2",
                                        "--role-name=audit/rolecall",
                                        "--max-concurrency=64",
                                        "--resume",
                                        "--connect-timeout=3",
                                        "--read-timeout=90s",
                                        "--deadline=2h",
                                        "out",
                                        NULL};
    assert_int_equal(read_line(arena, words, &options, &err), RC_OK);
    const struct live_options *live = &options.live;
    assert_int_equal(live_options_check(live, &err), RC_OK);
    assert_int_equal(live->first, OPTION_DEBUG);
    assert_true(str_equal(live->profile, STR("p")) && str_equal(live->region, STR("eu-west-1")));
    assert_true(str_equal(live->endpoint_url, STR("http://x")) && str_equal(live->ca_bundle, STR("f")));
    assert_true(str_equal(live->external_id, STR("id")) && str_equal(live->session_name, STR("s@1")));
    assert_int_equal(live->accounts.count, 3);
    assert_true(str_equal(live->accounts.words[1], STR("b*")));
    assert_true(str_equal(live->accounts.words[2], STR("111122223333")));
    assert_int_equal(live->excluded.count, 1);
    assert_int_equal(live->units.count, 2);
    assert_true(str_equal(live->role_name, STR("audit/rolecall")));
    assert_int_equal(live->max_concurrency, 64);
    assert_int_equal(live->connect_timeout_ms, 3000);
    assert_int_equal(live->read_timeout_ms, 90000);
    assert_int_equal(live->deadline_ms, 7200000);
    assert_true(live->resume && live->organization && live->debug);
    assert_int_equal(options.argument_count, 1);
    arena_free(arena);
}

static void faults(void **state)
{
    (void)state;
    const struct {
        const char *words[6];
        const char *text;
    } cases[] = {
        {{"collect", "--deadline=0", NULL}, "--deadline 0: not a time in seconds such as 10, 90s, 15m or 2h"},
        {{"collect", "--deadline=s", NULL}, "--deadline s: not a time in seconds such as 10, 90s, 15m or 2h"},
        {{"collect", "--read-timeout=1d", NULL}, "--read-timeout 1d: not a time in seconds such as 10, 90s, 15m or 2h"},
        {{"collect", "--deadline=1e9", NULL}, "--deadline 1e9: not a time in seconds such as 10, 90s, 15m or 2h"},
        {{"collect", "--max-concurrency=65", NULL}, "--max-concurrency 65: not a number from 1 to 64"},
        {{"collect", "--max-concurrency=x", NULL}, "--max-concurrency x: not a number from 1 to 64"},
        {{"collect", "--accounts=a,,b", NULL}, "--accounts a,,b: a name is missing"},
        {{"collect", "--ou=", NULL}, "--ou : a name is missing"},
        {{"collect", "--profile=", NULL}, "option --profile needs NAME"},
        {{"collect", "--role-name=a b", NULL},
         "--role-name a b: not the name of a role, which may have a path in front"},
        {{"check", "--role-arn=x", NULL}, "--role-arn x: not the ARN of a role"},
        {{"check", "--external-id=a b", NULL},
         "--external-id a b: not an external id: 2 to 1224 letters, digits and _+=,.@:/-"},
        {{"check", "--role-session-name=a", NULL},
         "--role-session-name a: not a session name: 2 to 64 letters, digits and _+=,.@-"},
        {{"collect", "--print-policy", "--print-stackset", NULL},
         "only one of --print-policy, --print-stackset and --print-terraform can be given"},
        /* together */
        {{"collect", "--accounts=a", "x", NULL}, "--accounts is for --organization"},
        {{"check", "--ou=ou-1", NULL}, "--ou is for --organization"},
        {{"collect", "--resume", "x", NULL}, "--resume is for --organization"},
        {{"collect", "--role-name=a", "x", NULL}, "--role-name is for --organization"},
        {{"collect", "--organization", "--role-arn=arn:aws:iam::1:role/a", NULL}, "--role-arn is for one account"},
        {{"check", "--external-id=ab", NULL}, "--external-id goes with --role-arn or --organization"},
        {{"check", "--role-session-name=ab", NULL}, "--role-session-name goes with --role-arn or --organization"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new(0);
        struct options options;
        struct err err = ERR_NONE;
        enum rc rc = read_line(arena, cases[i].words, &options, &err);
        if (rc == RC_OK)
            rc = live_options_check(&options.live, &err);
        assert_int_equal(rc, RC_BAD_INPUT);
        assert_string_equal(err.text, cases[i].text);
        err_clear(&err);
        arena_free(arena);
    }
}

static void printing_needs_no_organization(void **state)
{
    (void)state;
    struct arena *arena = arena_new(0);
    struct options options;
    struct err err = ERR_NONE;
    static const char *const words[] = {"collect", "--print-stackset", "--role-name=a", "--external-id=ab", NULL};
    assert_int_equal(read_line(arena, words, &options, &err), RC_OK);
    assert_int_equal(live_options_check(&options.live, &err), RC_OK);
    assert_int_equal(options.live.print, LIVE_PRINT_STACKSET);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_given),
        cmocka_unit_test(everything_given),
        cmocka_unit_test(faults),
        cmocka_unit_test(printing_needs_no_organization),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
