/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/run.h"
#include "options_fixture.h"

/* What the run did. */
struct log {
    size_t taken, failed;
    bool in_order, made_right;
    size_t stop_at; /* take() fails at this record; 0: never */
};

static enum rc work(void *self, struct account *account, const struct graph_peers *peers, struct arena *arena,
                    void **made, struct err *err)
{
    (void)self;
    assert_non_null(peers);
    struct str *id = ARENA_NEW(arena, struct str);
    if (id == NULL)
        return RC_NO_MEMORY;
    *id = account->id;
    *made = id;
    if (str_equal(account->id, STR("100200300405")))
        return err_set(err, RC_INTERNAL, "this one is refused");
    return RC_OK;
}

static enum rc take(void *self, const struct run_result *result, struct err *err)
{
    struct log *log = self;
    log->taken++;
    log->in_order = log->in_order && result->record == log->taken;
    log->failed += result->failed;
    if (!result->failed)
        log->made_right = log->made_right && str_equal(*(struct str *)result->made, result->account->id);
    else if (result->error.file == NULL || result->error.text == NULL)
        log->made_right = false;
    return log->taken == log->stop_at ? err_set(err, RC_IO, "enough") : RC_OK;
}

static enum rc run_over(struct arena *arena, size_t jobs, struct log *log, struct err *err)
{
    struct str path = STR("examples/accounts");
    struct snapshot_list list;
    struct console console = {.world = &world, .quiet = true};
    struct run run = {.jobs = jobs, .verb = "test", .self = log, .work = work, .take = take};
    assert_int_equal(snapshot_find(arena, &path, 1, &list, err), RC_OK);
    assert_int_equal(list.count, 20);
    return run_accounts(&run, &list, &console, err);
}

/* Every account once and in input order, whatever the number of threads; one that fails does not stop the others. */
static void all_in_order(void **state)
{
    (void)state;
    static const size_t jobs[] = {1, 2, 3, 20, 100};
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++) {
        struct arena *arena = arena_new(0);
        struct log log = {.in_order = true, .made_right = true};
        struct err err = ERR_NONE;
        assert_int_equal(run_over(arena, jobs[i], &log, &err), RC_OK);
        assert_int_equal(log.taken, 20);
        assert_int_equal(log.failed, 1);
        assert_true(log.in_order && log.made_right);
        arena_free(arena);
    }
}

static void an_error_of_take_ends_the_run(void **state)
{
    (void)state;
    for (size_t jobs = 1; jobs <= 4; jobs += 3) {
        struct arena *arena = arena_new(0);
        struct log log = {.in_order = true, .made_right = true, .stop_at = 3};
        struct err err = ERR_NONE;
        assert_int_equal(run_over(arena, jobs, &log, &err), RC_IO);
        assert_string_equal(err.text, "enough");
        assert_int_equal(log.taken, 3);
        err_clear(&err);
        arena_free(arena);
    }
}

static void oidc_lists(void **state)
{
    (void)state;
    const struct oidc_list *list;
    struct err err = ERR_NONE;
    struct arena *arena = arena_new(0);
    assert_int_equal(run_oidc_list(arena, STR_EMPTY, &list, &err), RC_OK);
    assert_non_null(oidc_find(list, STR("token.actions.githubusercontent.com")));
    assert_int_equal(run_oidc_list(arena, STR("no such file"), &list, &err), RC_IO);
    err_clear(&err);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_in_order),
        cmocka_unit_test(an_error_of_take_ends_the_run),
        cmocka_unit_test(oidc_lists),
    };
    return cmocka_run_group_tests_name("run", tests, NULL, NULL);
}
