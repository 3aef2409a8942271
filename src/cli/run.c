/* SPDX-License-Identifier: Apache-2.0
 *
 * The loop over accounts, in one thread or several.
 */
#include "cli/run.h"

#include <pthread.h>
#include <stdlib.h>

#include "cli/peers.h"
#include "cli/progress.h"
#include "text/file.h"

static void result_free(struct run_result *result)
{
    arena_free(result->arena);
    account_free(result->account);
    err_clear(&result->error);
}

/* What a thread reads accounts with. */
struct tools {
    struct snapshot_reader *reader; /* outlives the thread: accounts borrow policies from it */
    struct peers *peers;
};

static enum rc tools_open(struct tools *tools, struct peer_index *index)
{
    tools->reader = snapshot_reader_new();
    tools->peers = tools->reader == NULL ? NULL : peers_new(index, tools->reader);
    return tools->peers == NULL ? RC_NO_MEMORY : RC_OK;
}

static void tools_close(struct tools *tools)
{
    peers_free(tools->peers);
    snapshot_reader_free(tools->reader);
}

/* Reads and works on account number `index`. */
static struct run_result do_one(const struct run *run, const struct snapshot_list *list, size_t index,
                                struct tools *tools)
{
    struct run_result result = {.entry = &list->entries[index], .record = index + 1, .error = ERR_NONE};
    enum rc rc = snapshot_read(tools->reader, result.entry, &result.account, &result.error);
    if (rc == RC_OK) {
        result.arena = arena_new(0);
        rc = result.arena == NULL ? err_no_memory(&result.error)
                                  : run->work(run->self, result.account, peers_of_graph(tools->peers), result.arena,
                                              &result.made, &result.error);
    }
    if (rc != RC_OK && result.error.text == NULL)
        (void)(rc == RC_NO_MEMORY ? err_no_memory(&result.error)
                                  : err_set(&result.error, rc, "a fault of rolecall's own"));
    if (rc != RC_OK && result.error.file == NULL)
        err_place(&result.error, snapshot_entry_name(result.entry), 0, 0);
    result.failed = rc != RC_OK;
    return result;
}

/* The next account, in input order. */
static enum rc take_one(const struct run *run, struct peer_index *peers, const struct run_result *result,
                        struct err *err)
{
    if (result->failed)
        peer_index_said(peers, result->record - 1);
    return run->take(run->self, result, err);
}

/* Accounts that were read in their own turn, but not when others asked for them: what was said of those is not all that
 * there is to say. */
static enum rc take_unsaid(const struct run *run, const struct snapshot_list *list, struct peer_index *peers,
                           struct err *err)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < list->count; i++) {
        struct run_result result = {.entry = &list->entries[i], .record = i + 1, .error = ERR_NONE, .failed = true};
        if (!peer_index_unsaid(peers, i, &result.error))
            continue;
        rc = run->take(run->self, &result, err);
        result_free(&result);
    }
    return rc;
}

/* ---- One thread ---- */

static enum rc run_alone(const struct run *run, const struct snapshot_list *list, struct peer_index *index,
                         struct console *console, struct err *err)
{
    struct tools tools = {0};
    enum rc rc = tools_open(&tools, index) == RC_OK ? RC_OK : err_no_memory(err);
    if (rc == RC_OK)
        snapshot_reader_use_helper(tools.reader, SNAPSHOT_HELPER_LEAST);
    for (size_t i = 0; rc == RC_OK && i < list->count; i++) {
        progress_at(console->progress, i, snapshot_entry_name(&list->entries[i]));
        struct run_result result = do_one(run, list, i, &tools);
        rc = take_one(run, index, &result, err);
        result_free(&result);
    }
    tools_close(&tools);
    return rc;
}

/* ---- Several ---- */

struct slot {
    bool done;
    struct run_result result;
};

struct crew {
    const struct run *run;
    const struct snapshot_list *list;
    struct peer_index *peers;
    pthread_mutex_t mutex; /* over what follows */
    pthread_cond_t changed;
    size_t next;  /* the account that is begun next */
    size_t taken; /* accounts that were taken */
    bool stopping;
    struct slot *slots; /* account number i is in slot i % window */
    size_t window;
};

struct worker {
    pthread_t thread;
    struct crew *crew;
    struct tools tools;
};

/* Waits until an account may be begun. False: there is none left. */
static bool claim(struct crew *crew, size_t *index)
{
    pthread_mutex_lock(&crew->mutex);
    while (!crew->stopping && crew->next < crew->list->count && crew->next >= crew->taken + crew->window)
        pthread_cond_wait(&crew->changed, &crew->mutex);
    bool there = !crew->stopping && crew->next < crew->list->count;
    if (there)
        *index = crew->next++;
    pthread_mutex_unlock(&crew->mutex);
    return there;
}

static void *work(void *argument)
{
    struct worker *worker = argument;
    struct crew *crew = worker->crew;
    size_t index;
    while (claim(crew, &index)) {
        struct run_result result = do_one(crew->run, crew->list, index, &worker->tools);
        pthread_mutex_lock(&crew->mutex);
        crew->slots[index % crew->window] = (struct slot){true, result};
        pthread_cond_broadcast(&crew->changed);
        pthread_mutex_unlock(&crew->mutex);
    }
    return NULL;
}

static void wait_for(struct crew *crew, size_t index)
{
    pthread_mutex_lock(&crew->mutex);
    while (!crew->slots[index % crew->window].done)
        pthread_cond_wait(&crew->changed, &crew->mutex);
    pthread_mutex_unlock(&crew->mutex);
}

static void let_go(struct crew *crew, size_t index)
{
    struct slot *slot = &crew->slots[index % crew->window];
    result_free(&slot->result);
    pthread_mutex_lock(&crew->mutex);
    slot->done = false;
    crew->taken = index + 1;
    pthread_cond_broadcast(&crew->changed);
    pthread_mutex_unlock(&crew->mutex);
}

static enum rc take_all(struct crew *crew, struct console *console, struct err *err)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < crew->list->count; i++) {
        progress_at(console->progress, i, snapshot_entry_name(&crew->list->entries[i]));
        wait_for(crew, i);
        rc = take_one(crew->run, crew->peers, &crew->slots[i % crew->window].result, err);
        let_go(crew, i);
    }
    return rc;
}

static void stop(struct crew *crew)
{
    pthread_mutex_lock(&crew->mutex);
    crew->stopping = true;
    pthread_cond_broadcast(&crew->changed);
    pthread_mutex_unlock(&crew->mutex);
}

/* Starts the workers; *started of them run. */
static enum rc start(struct crew *crew, struct worker *workers, size_t count, size_t *started, struct err *err)
{
    for (*started = 0; *started < count; ++*started) {
        struct worker *worker = &workers[*started];
        worker->crew = crew;
        if (tools_open(&worker->tools, crew->peers) != RC_OK)
            return err_no_memory(err);
        if (pthread_create(&worker->thread, NULL, work, worker) != 0)
            return err_set(err, RC_LIMIT, "no more threads can be started: try a smaller --jobs");
    }
    return RC_OK;
}

static enum rc run_crew(struct crew *crew, size_t jobs, struct console *console, struct err *err)
{
    struct worker *workers = calloc(jobs, sizeof *workers);
    size_t started = 0;
    enum rc rc = RC_NO_MEMORY;
    crew->slots = calloc(crew->window, sizeof *crew->slots);
    if (workers == NULL || crew->slots == NULL) {
        (void)err_no_memory(err);
        goto out;
    }
    rc = start(crew, workers, jobs, &started, err);
    if (rc == RC_OK)
        rc = take_all(crew, console, err);
    stop(crew);
    for (size_t i = 0; i < started; i++)
        (void)pthread_join(workers[i].thread, NULL);
    for (size_t i = 0; i < crew->window; i++) {
        if (crew->slots[i].done)
            result_free(&crew->slots[i].result);
    }
    for (size_t i = 0; i < jobs; i++)
        tools_close(&workers[i].tools);
out:
    free(crew->slots);
    free(workers);
    return rc;
}

static enum rc run_together(const struct run *run, size_t jobs, const struct snapshot_list *list,
                            struct peer_index *index, struct console *console, struct err *err)
{
    struct crew crew = {.run = run, .list = list, .peers = index, .window = 2 * jobs};
    if (pthread_mutex_init(&crew.mutex, NULL) != 0)
        return err_set(err, RC_LIMIT, "no more threads can be started: try --jobs 1");
    enum rc rc;
    if (pthread_cond_init(&crew.changed, NULL) != 0) {
        rc = err_set(err, RC_LIMIT, "no more threads can be started: try --jobs 1");
    } else {
        rc = run_crew(&crew, jobs, console, err);
        pthread_cond_destroy(&crew.changed);
    }
    pthread_mutex_destroy(&crew.mutex);
    return rc;
}

enum rc run_oidc_list(struct arena *arena, struct str file, const struct oidc_list **out, struct err *err)
{
    struct file read = {STR_EMPTY, NULL};
    if (file.len == 0)
        return oidc_list_new(arena, STR_EMPTY, file, out, err);
    enum rc rc = file_read(file, &read, err);
    if (rc != RC_OK)
        return rc;
    struct str text = arena_copy(arena, read.bytes);
    file_free(&read);
    return text.at == NULL ? err_no_memory(err) : oidc_list_new(arena, text, file, out, err);
}

enum rc run_accounts(const struct run *run, const struct snapshot_list *list, struct console *console, struct err *err)
{
    size_t jobs = run->jobs < list->count ? run->jobs : list->count;
    struct peer_index *index = peer_index_new(list);
    if (index == NULL)
        return err_no_memory(err);
    if (console_shows_progress(console))
        console->progress = progress_new(run->verb, list->count, console->ascii, !console->signals_taken);
    enum rc rc =
        jobs > 1 ? run_together(run, jobs, list, index, console, err) : run_alone(run, list, index, console, err);
    if (rc == RC_OK)
        rc = take_unsaid(run, list, index, err);
    peer_index_free(index);
    progress_free(console->progress);
    console->progress = NULL;
    return rc;
}
