/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall check`: rules over accounts, reports out (output.md).
 *
 * A report to standard output is text and JSON as a whole, NDJSON account by account; a report to a file appears
 * when the run is over, whole or not at all.
 */
#include <pthread.h>
#include <signal.h>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/live.h"
#include "cli/run.h"
#include "text/file.h"

enum {
    WARNINGS_SHOWN = 10,   /* of one account, on standard error */
    TWO_THREADS_FROM = 500 /* roles of an account that is alone, when nothing else is read or judged meanwhile */
};

struct sink {
    struct report *report;
    struct str file; /* empty: standard output */
    struct file_write *write;
};

struct check_run {
    const struct options *options;
    struct console console;
    struct live live;
    struct rule_options rule_options;
    struct sink *sinks;
    size_t sink_count;
    bool warns;        /* no report holds the warnings: they go to standard error */
    bool *seen;        /* per --account: it was there */
    size_t unreadable; /* accounts that could not be read */
};

/* What the thread makes of an account. */
struct checked {
    bool wanted; /* --account */
    struct finding *findings;
    size_t finding_count;
    struct report_warning *warnings;
    size_t warning_count;
    bool scps_unknown, rcps_unknown;
};

/* ---- In the threads ---- */

static size_t wanted_index(const struct options *options, struct str id)
{
    for (size_t i = 0; i < options->account_count; i++) {
        if (str_equal(options->accounts[i], id))
            return i;
    }
    return options->account_count;
}

static enum rc collect_warnings(const struct account *account, bool time_given, struct arena *arena,
                                struct checked *out)
{
    out->warnings = ARENA_ARRAY(arena, account->warning_count, struct report_warning);
    if (out->warnings == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < account->warning_count; i++) {
        struct str code = str_of(account->warnings[i].code);
        if (time_given && str_equal(code, STR("collected-at-unknown")))
            continue;
        out->scps_unknown = out->scps_unknown || str_equal(code, STR("scp-unknown"));
        out->rcps_unknown = out->rcps_unknown || str_equal(code, STR("rcp-unknown"));
        out->warnings[out->warning_count++] = (struct report_warning){code, account->warnings[i].message};
    }
    return RC_OK;
}

static enum rc check_account(void *self, struct account *account, const struct graph_peers *peers, struct arena *arena,
                             void **made, struct err *err)
{
    const struct check_run *check = self;
    struct rule_options rule_options = check->rule_options;
    const struct options *options = check->options;
    bool time_given = account->collected_at.len == 0 && options->collected_at.len > 0;
    struct checked *out = ARENA_NEW(arena, struct checked);
    if (out == NULL)
        return err_no_memory(err);
    *made = out;
    rule_options.peers = peers;
    rule_options.two_from = TWO_THREADS_FROM;
    out->wanted = options_want_account(options, account->id);
    if (!out->wanted)
        return RC_OK;
    if (time_given)
        account->collected_at = options->collected_at;

    out->findings = ARENA_ARRAY(arena, options->rule_count, struct finding);
    if (out->findings == NULL)
        return err_no_memory(err);
    for (size_t i = 0; i < options->rule_count; i++) {
        enum rc rc = options->rules[i]->check(arena, account, &rule_options, &out->findings[i], err);
        if (rc != RC_OK)
            return rc;
        out->finding_count++;
    }
    return collect_warnings(account, time_given, arena, out) == RC_OK ? RC_OK : err_no_memory(err);
}

/* ---- In input order ---- */

/* The closing sentence says these already. */
static bool is_said_at_the_end(struct str code)
{
    return str_equal(code, STR("scp-unknown")) || str_equal(code, STR("rcp-unknown")) ||
           str_equal(code, STR("collected-at-unknown"));
}

static void warn(struct check_run *check, struct str source, const struct checked *checked)
{
    size_t count = 0;
    for (size_t i = 0; i < checked->warning_count; i++) {
        if (is_said_at_the_end(checked->warnings[i].code))
            continue;
        if (count++ < WARNINGS_SHOWN)
            console_warning(&check->console, source, checked->warnings[i].message);
    }
    if (count > WARNINGS_SHOWN)
        console_warning(&check->console, source, STR("and more (--output json has all)"));
}

/* Standard output gets what is ready; files wait. */
static enum rc pass_on(struct check_run *check, const struct sink *sink, struct err *err)
{
    if (sink->file.len > 0)
        return RC_OK;
    enum rc rc = console_write(&check->console, report_output(sink->report), err);
    report_taken(sink->report);
    return rc;
}

static enum rc add_to_reports(struct check_run *check, const struct report_account *account, struct err *err)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < check->sink_count; i++) {
        rc = report_add(check->sinks[i].report, account, err);
        if (rc == RC_OK)
            rc = pass_on(check, &check->sinks[i], err);
    }
    return rc;
}

static enum rc take(void *self, const struct run_result *result, struct err *err)
{
    struct check_run *check = self;
    const struct checked *checked = result->made;
    if (result->failed) {
        check->unreadable++;
        console_error(&check->console, &result->error);
        return add_to_reports(check,
                              &(struct report_account){.source = snapshot_entry_name(result->entry),
                                                       .error = &result->error,
                                                       .record = result->record},
                              err);
    }
    if (!checked->wanted)
        return RC_OK;

    const struct account *account = result->account;
    size_t index = wanted_index(check->options, account->id);
    if (index < check->options->account_count)
        check->seen[index] = true;
    if (check->warns)
        warn(check, account->source, checked);
    return add_to_reports(check,
                          &(struct report_account){.id = account->id,
                                                   .partition = account->partition,
                                                   .alias = account->alias,
                                                   .source = account->source,
                                                   .collected_at = account->collected_at,
                                                   .warnings = checked->warnings,
                                                   .warning_count = checked->warning_count,
                                                   .scps_unknown = checked->scps_unknown,
                                                   .rcps_unknown = checked->rcps_unknown,
                                                   .findings = checked->findings,
                                                   .finding_count = checked->finding_count,
                                                   .record = result->record},
                          err);
}

/* ---- Reports ---- */

static enum rc open_reports(struct check_run *check, size_t account_count, struct arena *arena, struct err *err)
{
    const struct options *options = check->options;
    check->warns = true;
    check->sinks = ARENA_ARRAY(arena, options->output_count, struct sink);
    if (check->sinks == NULL)
        return err_no_memory(err);
    for (size_t i = 0; i < options->output_count; i++) {
        const struct output_choice *output = &options->outputs[i];
        struct report_options report_options = {
            .columns = output->file.len > 0 ? 100 : console_columns(),
            .colour = console_colour(&check->console, options->colour, output->file.len > 0),
            .ascii = check->console.ascii,
            .all = options->all,
            .quiet = options->quiet,
            .many = account_count > 1 && options->account_count != 1,
            .can_fix = command_find(STR("fix")) != NULL,
            .rule_count = options->rule_count,
        };
        enum rc rc = report_new(output->format, &report_options, &check->sinks[i].report, err);
        if (rc != RC_OK)
            return rc;
        check->sinks[i].file = output->file;
        check->sink_count++;
        check->warns = check->warns && output->format != REPORT_JSON;
    }
    return RC_OK;
}

static void close_reports(struct check_run *check)
{
    for (size_t i = 0; i < check->sink_count; i++) {
        report_free(check->sinks[i].report);
    }
}

/* When one of the files cannot be written, none appears; and none is left under its temporary name. */
static enum rc write_files(struct check_run *check, struct err *err)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < check->sink_count; i++) {
        struct sink *sink = &check->sinks[i];
        struct str text = report_output(sink->report);
        if (sink->file.len > 0 && text.len > 0)
            rc = file_write_prepare(sink->file, text, &sink->write, err);
    }
    for (size_t i = 0; i < check->sink_count; i++) {
        struct sink *sink = &check->sinks[i];
        if (sink->write != NULL && rc == RC_OK)
            rc = file_write_finish(sink->write, err);
        else
            file_write_drop(sink->write);
        sink->write = NULL;
    }
    return rc;
}

/* A signal that would end the run waits until the files are there, or gone. */
static enum rc write_files_undisturbed(struct check_run *check, struct err *err)
{
    sigset_t ending, before;
    (void)sigemptyset(&ending);
    (void)sigaddset(&ending, SIGINT);
    (void)sigaddset(&ending, SIGTERM);
    (void)sigaddset(&ending, SIGHUP);
    bool held = pthread_sigmask(SIG_BLOCK, &ending, &before) == 0;
    enum rc rc = write_files(check, err);
    if (held)
        (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return rc;
}

static enum rc end_reports(struct check_run *check, struct err *err)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < check->sink_count; i++)
        rc = report_end(check->sinks[i].report, err);
    for (size_t i = 0; rc == RC_OK && i < check->sink_count; i++)
        rc = pass_on(check, &check->sinks[i], err);
    if (rc == RC_OK)
        rc = console_close(&check->console, err);
    if (rc == RC_OK)
        rc = write_files_undisturbed(check, err);
    return rc;
}

/* ---- Exit status ---- */

/* Accounts of --account that no snapshot holds. */
static bool misses_accounts(struct check_run *check)
{
    bool missing = false;
    for (size_t i = 0; i < check->options->account_count; i++) {
        struct str id = check->options->accounts[i];
        if (check->seen[i])
            continue;
        struct err err = ERR_NONE;
        (void)err_set(&err, RC_BAD_INPUT, "--account %.*s: no snapshot of that account", (int)id.len, id.at);
        console_error(&check->console, &err);
        err_clear(&err);
        missing = true;
    }
    return missing;
}

/* An account that could not be read outweighs a finding that failed: the report is not whole. */
static int exit_status(struct check_run *check)
{
    struct report_totals totals = report_totals(check->sinks[0].report);
    unsigned fail_on = check->options->fail_on;
    bool nothing_read = check->unreadable > 0 && totals.accounts == 0;
    if (misses_accounts(check) || nothing_read || (check->unreadable > 0 && (fail_on & FAIL_ON_ERROR) != 0))
        return EXIT_TROUBLE;
    if (totals.by_status[STATUS_FAIL] > 0 && (fail_on & FAIL_ON_FAIL) != 0)
        return EXIT_FAILED;
    if (totals.by_status[STATUS_UNKNOWN] > 0 && (fail_on & FAIL_ON_UNKNOWN) != 0)
        return EXIT_TROUBLE;
    return EXIT_PASSED;
}

/* ---- The command ---- */

static enum rc check_all(struct check_run *check, struct arena *arena, struct err *err)
{
    const struct options *options = check->options;
    struct snapshot_list list;
    enum rc rc = live_find(&check->live, &check->console, options, options->arguments, options->argument_count, arena,
                           &list, err);
    if (rc == RC_OK)
        rc = run_oidc_list(arena, options->oidc_providers, &check->rule_options.oidc, err);
    if (rc != RC_OK)
        return rc;
    check->rule_options.now = options->now;
    check->seen = ARENA_ARRAY(arena, options->account_count, bool);
    if (check->seen == NULL)
        return err_no_memory(err);

    const struct run run = {.jobs = options->jobs, .verb = "check", .self = check, .work = check_account, .take = take};
    rc = open_reports(check, list.count, arena, err);
    if (rc == RC_OK)
        rc = run_accounts(&run, &list, &check->console, err);
    return rc == RC_OK ? end_reports(check, err) : rc;
}

int cmd_check(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;

    struct check_run check = {.options = &line.options, .console = line.console};
    struct err err = ERR_NONE;
    enum rc rc = check_all(&check, line.arena, &err);
    if (rc != RC_OK)
        console_error(&check.console, &err);
    int interrupted = session_interrupted(&check.live.session);
    status = interrupted != 0 ? interrupted : rc == RC_OK ? exit_status(&check) : EXIT_TROUBLE;
    close_reports(&check);
    live_close(&check.live);
    err_clear(&err);
    command_line_close(&line);
    return status;
}
