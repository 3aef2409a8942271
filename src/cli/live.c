/* SPDX-License-Identifier: Apache-2.0
 *
 * Live accounts as snapshots.
 */
#include "cli/live.h"

#include <stdlib.h>

#include "cli/progress.h"
#include "cli/run.h"
#include "collect/one.h"
#include "text/folder.h"

enum {
    DEADLINE_MS = 600000 /* of commands that answer a question */
};

/* ---- Collecting ---- */

/* Regions in which one call failed with one reason are one line. */
static bool is_same_failure(const struct collected_call *a, const struct collected_call *b)
{
    return str_equal(a->call, b->call) && a->status == b->status && str_equal(a->code, b->code);
}

static void say_gap(struct console *console, const struct collected *collected, size_t index)
{
    const struct collected_call *call = &collected->calls[index];
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    size_t regions = 0;
    for (size_t i = 0; i < collected->call_count; i++) {
        if (is_same_failure(&collected->calls[i], call) && i < index)
            return; /* said already */
        regions += is_same_failure(&collected->calls[i], call) && collected->calls[i].region.len > 0;
    }
    buf_add(&line, call->call);
    if (regions > 1)
        buf_printf(&line, " in %zu Regions", regions);
    else if (regions == 1)
        buf_printf(&line, " in %.*s", (int)call->region.len, call->region.at);
    buf_printf(&line, ": %s", collected_status_name(call->status));
    if (call->code.len > 0)
        buf_printf(&line, " (%.*s)", (int)call->code.len, call->code.at);
    if (call->message.len > 0)
        buf_printf(&line, ": %.*s", (int)call->message.len, call->message.at);
    console_warning(console, collected->account, line.failed == RC_OK ? buf_str(&line) : call->call);
    buf_free(&line);
}

static void say_gaps(struct console *console, const struct collected *collected)
{
    for (size_t i = 0; i < collected->call_count; i++) {
        enum call_status status = collected->calls[i].status;
        if (status != CALL_COLLECTED && status != CALL_ABSENT)
            say_gap(console, collected, i);
    }
}

static enum rc collect_single(struct session *session, struct str folder, bool flat, struct collected **out,
                              struct err *err)
{
    const struct account_task task = {session->client, session->http, session->console->world, session->credentials};
    const struct str parts[] = {folder, STR("/"), session->identity.account};
    struct collected *collected = NULL;
    enum rc rc = collect_one(&task, &session->identity, &collected, err);
    if (rc != RC_OK)
        return rc;
    const struct collected_call *lack = collected_lack(collected);
    struct str path = flat ? folder : arena_join(session->arena, parts, sizeof parts / sizeof *parts);
    if (path.at == NULL)
        rc = err_no_memory(err);
    else if (session->stopping)
        rc = err_set(err, RC_IO, "interrupted; nothing was written");
    else if (lack != NULL)
        rc = err_set(err, RC_IO, "account %.*s cannot be read: %.*s: %.*s%s%.*s", (int)collected->account.len,
                     collected->account.at, (int)lack->call.len, lack->call.at, (int)lack->code.len, lack->code.at,
                     lack->message.len > 0 ? ": " : "", (int)lack->message.len, lack->message.at);
    else
        rc = collected_write(collected, path, err);
    if (rc == RC_OK) {
        say_gaps(session->console, collected);
        *out = collected;
    } else {
        if (lack != NULL && lack->status == CALL_DENIED)
            err_hint(err, "rolecall collect --print-policy prints what must be allowed");
        collected_free(collected);
    }
    return rc;
}

static void tell_progress(void *self, size_t done, size_t failed, size_t total, struct str name)
{
    struct session *session = self;
    progress_total(session->console->progress, total, failed);
    progress_at(session->console->progress, done, name);
}

static void say(void *self, struct str account, struct str line)
{
    struct session *session = self;
    console_warning(session->console, account, line);
}

static enum rc collect_all(struct session *session, const struct live_options *options, struct str folder,
                           bool says_failures, struct many_result **out, struct err *err)
{
    const struct many_task task = {
        .account = {session->client, session->http, session->console->world, session->credentials},
        .identity = &session->identity,
        .out = folder,
        .resume = options->resume,
        .wanted = options->accounts.words,
        .wanted_count = options->accounts.count,
        .unwanted = options->excluded.words,
        .unwanted_count = options->excluded.count,
        .units = options->units.words,
        .unit_count = options->units.count,
        .role = options->role_name.len > 0 ? options->role_name : STR("OrganizationAccountAccessRole"),
        .external_id = options->external_id,
        .session_name = options->session_name,
        .max_concurrency = options->max_concurrency > 0 ? options->max_concurrency : LIVE_CONCURRENCY,
        .stopping = &session->stopping,
        .progress = tell_progress,
        .skipped = say,
        .failed = says_failures ? say : NULL,
        .self = session,
    };
    struct folder_lock *lock = NULL;
    enum rc rc = folder_make(folder, err);
    if (rc == RC_OK)
        rc = folder_lock(folder, &lock, err);
    if (rc == RC_OK) {
        folder_sweep(folder, collected_owns);
        rc = collect_many(&task, out, err);
    }
    folder_unlock(lock);
    return rc;
}

enum rc live_collect(struct session *session, const struct live_options *options, struct str folder, bool flat,
                     bool says_failures, struct many_result **many, struct collected **one, struct err *err)
{
    struct console *console = session->console;
    if (console_shows_progress(console))
        console->progress = progress_new("collect", options->organization ? 0 : 1, console->ascii, false);
    progress_at(console->progress, 0, session->identity.account);
    enum rc rc = options->organization ? collect_all(session, options, folder, says_failures, many, err)
                                       : collect_single(session, folder, flat, one, err);
    progress_free(console->progress);
    console->progress = NULL;
    return rc;
}

/* ---- For other commands ---- */

/* Also in the thread that takes signals, when one ends the program. */
static void remove_folder(void *self)
{
    const struct live *live = self;
    if (live->folder != NULL)
        folder_remove(str_of(live->folder), collected_owns);
}

static struct str last_component(struct str path)
{
    size_t name = path.len;
    while (name > 0 && path.at[name - 1] != '/')
        name--;
    return str_from(path, name);
}

/* An entry for each account that could not be collected, so that the report has it. */
static enum rc add_failures(struct arena *arena, struct str folder, bool temporary, const struct many_result *many,
                            struct snapshot_list *list)
{
    struct snapshot_entry *entries = ARENA_ARRAY(arena, list->count + many->failure_count, struct snapshot_entry);
    size_t count = 0;
    if (entries == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < list->count; i++)
        entries[count++] = list->entries[i];
    for (size_t i = 0; i < many->failure_count; i++) {
        const struct many_failure *failure = &many->failures[i];
        struct snapshot_entry *entry = &entries[count++];
        const struct str parts[] = {folder, STR("/"), failure->account};
        entry->path = arena_join(arena, parts, sizeof parts / sizeof *parts);
        entry->reason = arena_copy(arena, failure->reason);
        if (entry->path.at == NULL || entry->reason.at == NULL)
            return RC_NO_MEMORY;
        if (temporary)
            entry->live = last_component(entry->path);
    }
    *list = (struct snapshot_list){entries, count};
    return RC_OK;
}

static int compare_entries(const void *left, const void *right)
{
    const struct snapshot_entry *a = left;
    const struct snapshot_entry *b = right;
    return str_compare(snapshot_entry_name(a), snapshot_entry_name(b));
}

/* Places in files that nobody will see again mean nothing: accounts are called by their ids. */
static enum rc make_live(struct arena *arena, struct snapshot_list *list)
{
    struct snapshot_entry *entries = ARENA_ARRAY(arena, list->count, struct snapshot_entry);
    if (entries == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < list->count; i++) {
        entries[i] = list->entries[i];
        entries[i].live = last_component(entries[i].path);
    }
    list->entries = entries;
    return RC_OK;
}

static enum rc find_collected(struct live *live, const struct live_options *options, struct str folder, bool anything,
                              const struct many_result *many, struct arena *arena, struct snapshot_list *out,
                              struct err *err)
{
    enum rc rc = RC_OK;
    *out = (struct snapshot_list){NULL, 0};
    if (anything)
        rc = snapshot_find(arena, &folder, 1, out, err);
    if (rc == RC_OK && live->folder != NULL && make_live(arena, out) != RC_OK)
        rc = err_no_memory(err);
    if (rc == RC_OK && many != NULL && add_failures(arena, folder, live->folder != NULL, many, out) != RC_OK)
        rc = err_no_memory(err);
    if (rc == RC_OK && out->count > 1 && options->organization)
        qsort((struct snapshot_entry *)(uintptr_t)out->entries, out->count, sizeof *out->entries, compare_entries);
    return rc;
}

static enum rc collect_and_find(struct live *live, const struct live_options *options, struct arena *arena,
                                struct snapshot_list *out, struct err *err)
{
    struct many_result *many = NULL;
    struct collected *one = NULL;
    const char *temporary = live->session.console->world->getenv(live->session.console->world->self, "TMPDIR");
    enum rc rc = options->out.len > 0 ? RC_OK : folder_make_temporary(str_of(temporary), &live->folder, err);
    struct str folder = live->folder != NULL ? str_of(live->folder) : options->out;
    if (rc == RC_OK)
        rc = live_collect(&live->session, options, folder, live->folder == NULL, false, &many, &one, err);
    if (rc == RC_OK && many != NULL && many->interrupted)
        rc = err_set(err, RC_IO, "interrupted");
    if (rc == RC_OK)
        rc = find_collected(live, options, folder, one != NULL || many->account_count > 0, many, arena, out, err);
    many_result_free(many);
    collected_free(one);
    return rc;
}

enum rc live_find(struct live *live, struct console *console, const struct options *options, const struct str *paths,
                  size_t count, struct arena *arena, struct snapshot_list *out, struct err *err)
{
    const struct live_options *choice = &options->live;
    *live = (struct live){0};
    if (count > 0 && choice->first != OPTION_COUNT)
        return err_set(err, RC_BAD_INPUT, "--%s is for live accounts, but a SNAPSHOT is given: %.*s",
                       option_rows[choice->first].name, (int)paths[0].len, paths[0].at);
    if (count > 0)
        return snapshot_find(arena, paths, count, out, err);
    enum rc rc = live_options_check(choice, err);
    if (rc == RC_OK)
        rc = session_open(&live->session, console, choice, DEADLINE_MS, remove_folder, live, arena, err);
    if (rc == RC_OK)
        rc = collect_and_find(live, choice, arena, out, err);
    if (live->session.signals != NULL)
        signals_stop_listening(live->session.signals);
    return rc;
}

void live_close(struct live *live)
{
    remove_folder(live);
    session_close(&live->session);
    free(live->folder);
    live->folder = NULL;
}
