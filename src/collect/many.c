/* SPDX-License-Identifier: Apache-2.0
 *
 * The loop over the organization's accounts.
 */
#include "collect/many.h"

#include <stdlib.h>

#include "collect/enter.h"
#include "collect/one.h"
#include "collect/selection.h"

struct many_run {
    const struct many_task *task;
    const struct organization_tree *organization;
    const struct organization_account **accounts; /* to be collected, sorted by id */
    size_t count, next;
    size_t running, ended; /* ended: of `count`, failed or not */
    bool starting, done;
    struct many_result *result;
    struct many_failure *failures;
    size_t failure_count, failure_capacity;
    struct str *whole;
    size_t whole_count, whole_capacity;
    struct err *err;
    enum rc rc; /* why no account is begun any more */
};

/* One account on its way. */
struct journey {
    struct many_run *run;
    const struct organization_account *account;
    struct entry *entry; /* NULL: our own account */
    struct collected *collected;
};

static void start_more(struct many_run *run);

static void run_stop(struct many_run *run, const struct err *why)
{
    if (run->rc != RC_OK)
        return;
    run->rc = why->code;
    err_copy(run->err, why);
}

static void run_starved(struct many_run *run)
{
    run_stop(run, &(struct err){.code = RC_NO_MEMORY});
}

static bool is_stopping(const struct many_run *run)
{
    return run->rc != RC_OK || (run->task->stopping != NULL && *run->task->stopping);
}

static void tell_progress(const struct many_run *run, struct str name)
{
    if (run->task->progress != NULL)
        run->task->progress(run->task->self, run->ended + run->result->kept, run->failure_count,
                            run->count + run->result->kept, name);
}

/* ---- How a journey ends ---- */

static void journey_end(struct journey *journey)
{
    struct many_run *run = journey->run;
    struct str name = journey->account->name;
    collected_free(journey->collected);
    entry_free(journey->entry);
    free(journey);
    run->running--;
    run->ended++;
    tell_progress(run, name);
    start_more(run);
}

/* Texts are copied: the result outlives the organization. */
static void fail(struct journey *journey, struct str reason)
{
    struct many_run *run = journey->run;
    struct arena *arena = run->result->arena;
    struct many_failure *place = ARENA_PUSH(arena, run->failures, run->failure_count, run->failure_capacity);
    const struct many_failure failure = {arena_copy(arena, journey->account->id),
                                         arena_copy(arena, journey->account->name), arena_copy(arena, reason)};
    if (place == NULL || failure.account.at == NULL || failure.name.at == NULL || failure.reason.at == NULL) {
        run_starved(run);
    } else {
        *place = failure;
        run->failure_count++;
        if (run->task->failed != NULL)
            run->task->failed(run->task->self, failure.account, failure.reason);
    }
    journey_end(journey);
}

static void fail_with(struct journey *journey, const struct err *why)
{
    if (why->code == RC_NO_MEMORY)
        run_stop(journey->run, why);
    fail(journey, str_of(why->text == NULL ? "out of memory" : why->text));
}

/* The account's folder is there and whole. */
static enum rc note_whole(struct many_run *run, struct str account)
{
    struct arena *arena = run->result->arena;
    struct str *place = ARENA_PUSH(arena, run->whole, run->whole_count, run->whole_capacity);
    struct str kept = arena_copy(arena, account);
    if (place == NULL || kept.at == NULL)
        return RC_NO_MEMORY;
    *place = kept;
    run->whole_count++;
    return RC_OK;
}

static void succeed(struct journey *journey)
{
    struct many_run *run = journey->run;
    if (note_whole(run, journey->account->id) != RC_OK)
        run_starved(run);
    else
        run->result->collected++;
    journey_end(journey);
}

/* ---- Collected: written, or not ---- */

static struct str reason_of_lack(struct many_run *run, const struct collected_call *lack)
{
    const struct str parts[] = {lack->call, STR(": "), str_of(collected_status_name(lack->status)),   STR(" ("),
                                lack->code, STR(")"),  lack->message.len > 0 ? STR(": ") : STR_EMPTY, lack->message};
    return arena_join(run->result->arena, parts, sizeof parts / sizeof *parts);
}

static void finish(struct journey *journey)
{
    struct many_run *run = journey->run;
    const struct many_task *task = run->task;
    struct collected *collected = journey->collected;
    const struct collected_call *lack = collected_lack(collected);
    const struct str parts[] = {task->out, STR("/"), collected->account};
    struct err err = ERR_NONE;
    if (lack != NULL) {
        struct str reason = reason_of_lack(run, lack);
        if (reason.at == NULL) {
            (void)err_no_memory(&err);
            fail_with(journey, &err);
            err_clear(&err);
        } else {
            fail(journey, reason);
        }
        return;
    }
    struct str path = arena_join(collected->arena, parts, sizeof parts / sizeof *parts);
    enum rc rc = path.at == NULL ? err_no_memory(&err) : organization_lay_on(run->organization, collected, &err);
    if (rc == RC_OK)
        rc = collected_finish(collected, task->account.world->now(task->account.world->self), &err);
    if (rc == RC_OK)
        rc = collected_write(collected, path, &err);
    if (rc == RC_OK)
        succeed(journey);
    else
        fail_with(journey, &err);
    err_clear(&err);
}

static void collected_done(void *self, const struct err *why)
{
    struct journey *journey = self;
    bool own = journey->entry == NULL;
    if (why == NULL) {
        finish(journey);
        return;
    }
    if (own) /* our own credentials are no good any more: nobody else's account can be entered */
        run_stop(journey->run, why);
    fail_with(journey, why);
}

static void collect(struct journey *journey, const struct identity *identity)
{
    struct account_task task = journey->run->task->account;
    struct err err = ERR_NONE;
    enum rc rc = RC_OK;
    if (journey->entry != NULL)
        task.credentials = entry_source(journey->entry);
    journey->collected = collect_begin(task.world, identity, &err);
    rc = journey->collected == NULL ? RC_NO_MEMORY
                                    : account_collect(&task, journey->collected, collected_done, journey, &err);
    if (rc != RC_OK)
        fail_with(journey, &err);
    err_clear(&err);
}

/* ---- Entering ---- */

static void entered(void *self, struct entry *entry, enum entry_end end, const struct err *why)
{
    struct journey *journey = self;
    const struct many_task *task = journey->run->task;
    journey->entry = entry;
    if (entry != NULL) {
        const struct identity identity = {
            .account = entry_account(entry),
            .partition = identity_partition(entry_arn(entry)),
            .arn = entry_arn(entry),
            .json = entry_identity(entry),
            .answer = {.attempts = 1},
        };
        collect(journey, &identity);
        return;
    }
    if (end == ENTRY_FATAL)
        run_stop(journey->run, why);
    if (end != ENTRY_REFUSED) {
        fail_with(journey, why);
        return;
    }
    /* Without the account in it, so that accounts with one reason are one group. */
    const struct str parts[] = {STR("could not be entered (role "), task->role, STR(" absent or not trusting "),
                                task->identity->account, STR(")")};
    struct str reason = arena_join(journey->run->result->arena, parts, sizeof parts / sizeof *parts);
    if (reason.at == NULL)
        fail_with(journey, &(struct err){.code = RC_NO_MEMORY});
    else
        fail(journey, reason);
}

static void begin(struct many_run *run, const struct organization_account *account)
{
    const struct many_task *task = run->task;
    struct err err = ERR_NONE;
    struct journey *journey = calloc(1, sizeof *journey);
    if (journey == NULL) {
        run_starved(run);
        return;
    }
    *journey = (struct journey){.run = run, .account = account};
    run->running++;
    if (str_equal(account->id, task->identity->account)) {
        collect(journey, task->identity);
        return;
    }
    const struct entry_task entry = {
        .client = task->account.client,
        .world = task->account.world,
        .credentials = task->account.credentials,
        .partition = task->identity->partition,
        .account = account->id,
        .role = task->role,
        .external_id = task->external_id,
        .session_name = task->session_name,
        .duration_seconds = 3600, /* the most that a chained role may have */
    };
    if (entry_start(&entry, entered, journey, &err) != RC_OK)
        fail_with(journey, &err);
    err_clear(&err);
}

/* Journeys that fail at once come here again from within: the loop outside goes on then. */
static void start_more(struct many_run *run)
{
    if (run->starting)
        return;
    run->starting = true;
    while (!is_stopping(run) && run->next < run->count && run->running < run->task->max_concurrency)
        begin(run, run->accounts[run->next++]);
    run->starting = false;
    if (run->running == 0 && (run->next >= run->count || is_stopping(run)))
        run->done = true;
}

/* ---- Before and after ---- */

/* Accounts that are not active are named and left out; those that are complete already are kept. */
static enum rc take_stock(struct many_run *run, const struct organization_account **selected, size_t count)
{
    struct many_result *result = run->result;
    run->accounts = ARENA_ARRAY(result->arena, count, const struct organization_account *);
    if (run->accounts == NULL)
        return err_no_memory(run->err);
    for (size_t i = 0; i < count; i++) {
        const struct organization_account *account = selected[i];
        const struct str parts[] = {run->task->out, STR("/"), account->id};
        struct str path = arena_join(result->arena, parts, sizeof parts / sizeof *parts);
        struct str line =
            arena_printf(result->arena, "skipped: its state is %.*s", (int)account->state.len, account->state.at);
        if (path.at == NULL || line.at == NULL)
            return err_no_memory(run->err);
        if (!str_equal(account->state, STR("ACTIVE"))) {
            result->skipped++;
            if (run->task->skipped != NULL)
                run->task->skipped(run->task->self, account->id, line);
        } else if (run->task->resume && collected_is_complete(path, account->id)) {
            if (note_whole(run, account->id) != RC_OK)
                return err_no_memory(run->err);
            result->kept++;
        } else {
            run->accounts[run->count++] = account;
        }
    }
    result->selected = run->count + result->kept;
    return RC_OK;
}

static int compare_failures(const void *left, const void *right)
{
    const struct many_failure *a = left;
    const struct many_failure *b = right;
    int order = str_compare(a->reason, b->reason);
    return order == 0 ? str_compare(a->account, b->account) : order;
}

static void sum_up(struct many_run *run)
{
    struct many_result *result = run->result;
    if (run->failure_count > 0)
        qsort(run->failures, run->failure_count, sizeof *run->failures, compare_failures);
    if (run->whole_count > 0)
        qsort(run->whole, run->whole_count, sizeof *run->whole, str_order);
    result->failures = run->failures;
    result->failure_count = run->failure_count;
    result->accounts = run->whole;
    result->account_count = run->whole_count;
    result->interrupted = run->rc == RC_OK && is_stopping(run);
}

void many_result_free(struct many_result *result)
{
    if (result == NULL)
        return;
    arena_free(result->arena);
    free(result);
}

static enum rc run_all(struct many_run *run)
{
    const struct many_task *task = run->task;
    const struct selection_options options = {task->wanted,         task->wanted_count, task->unwanted,
                                              task->unwanted_count, task->units,        task->unit_count};
    const struct organization_account **selected = NULL;
    size_t count = 0;
    enum rc rc = selection_make(run->organization, &options, run->result->arena, &selected, &count, run->err);
    if (rc == RC_OK)
        rc = take_stock(run, selected, count);
    if (rc != RC_OK)
        return rc;
    run->result->listed = run->organization->account_count;
    tell_progress(run, STR_EMPTY);
    start_more(run);
    rc = client_run(task->account.client, &run->done, run->err);
    if (rc == RC_OK)
        rc = run->rc;
    sum_up(run);
    return rc;
}

enum rc collect_many(const struct many_task *task, struct many_result **out, struct err *err)
{
    const struct organization_task organization_task = {task->account.client, task->account.credentials,
                                                        task->identity->account};
    struct organization_tree *organization = NULL;
    struct many_result *result = calloc(1, sizeof *result);
    if (result != NULL)
        result->arena = arena_new(0);
    if (result == NULL || result->arena == NULL) {
        free(result);
        return err_no_memory(err);
    }
    struct many_run run = {.task = task, .result = result, .err = err};
    enum rc rc = organization_read_all(&organization_task, &organization, err);
    if (rc == RC_OK) {
        run.organization = organization;
        rc = run_all(&run);
    }
    organization_free(organization);
    if (rc == RC_OK)
        *out = result;
    else
        many_result_free(result);
    return rc;
}
