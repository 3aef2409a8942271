/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall collect DIR`: a snapshot of the live account, or of every account of the organization (aws-live.md 6).
 */
#include <stdlib.h>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/live.h"
#include "collect/documents.h"

enum {
    FAILURES_SHOWN = 10 /* accounts of one reason, in the summary */
};

/* ---- What collection needs ---- */

static int print_document(struct command_line *line)
{
    const struct live_options *options = &line->options.live;
    const struct documents_options documents = {
        .organization = options->organization,
        .partition = region_partition(options->region),
        .role = options->role_name,
        .external_id = options->external_id,
    };
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (options->print == LIVE_PRINT_POLICY)
        documents_policy(&documents, &text);
    else if (options->print == LIVE_PRINT_STACKSET)
        documents_stackset(&documents, &text);
    else
        documents_terraform(&documents, &text);
    int status = command_line_print(&line->console, &text);
    buf_free(&text);
    return status;
}

/* ---- The end of a run ---- */

/* "12 of 480 accounts: REASON: 111122223333, …" */
static void say_failures(struct console *console, const struct many_result *many)
{
    struct buf lines = BUF_NEW(BUF_UNBOUNDED);
    for (size_t first = 0, next; first < many->failure_count; first = next) {
        next = first;
        while (next < many->failure_count && str_equal(many->failures[next].reason, many->failures[first].reason))
            next++;
        buf_printf(&lines, "rolecall: %zu of %zu accounts: %.*s:", next - first, many->selected,
                   (int)many->failures[first].reason.len, many->failures[first].reason.at);
        for (size_t i = first; i < next && i < first + FAILURES_SHOWN; i++) {
            buf_add(&lines, i == first ? STR(" ") : STR(", "));
            buf_add(&lines, many->failures[i].account);
        }
        if (next > first + FAILURES_SHOWN)
            buf_printf(&lines, " and %zu more", next - first - FAILURES_SHOWN);
        buf_add_char(&lines, '\n');
    }
    console_lines(console, &lines);
    buf_free(&lines);
}

static void say_result(struct console *console, struct str folder, const struct many_result *many,
                       const struct collected *one)
{
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    if (console->quiet)
        return;
    if (one != NULL) {
        buf_printf(&line, "rolecall: account %.*s is in %.*s\n", (int)one->account.len, one->account.at,
                   (int)folder.len, folder.at);
    } else {
        buf_printf(&line, "rolecall: %zu accounts are in %.*s", many->account_count, (int)folder.len, folder.at);
        if (many->kept > 0)
            buf_printf(&line, ", %zu of them from before", many->kept);
        if (many->skipped > 0)
            buf_printf(&line, "; %zu are not active and were skipped", many->skipped);
        if (many->failure_count > 0)
            buf_printf(&line, "; %zu failed", many->failure_count);
        buf_add_char(&line, '\n');
    }
    console_lines(console, &line);
    buf_free(&line);
}

static enum rc choose_folder(const struct options *options, struct str *out, struct err *err)
{
    size_t count = options->argument_count + (options->live.out.len > 0);
    if (count == 0)
        return err_set(err, RC_BAD_INPUT, "collect needs the name of a folder, DIR, to write to");
    if (count > 1)
        return err_set(err, RC_BAD_INPUT, "collect writes to one folder, but %zu are named", count);
    *out = options->live.out.len > 0 ? options->live.out : options->arguments[0];
    return RC_OK;
}

static int run_collect(struct command_line *line, struct err *err)
{
    const struct live_options *options = &line->options.live;
    struct session session = {0};
    struct many_result *many = NULL;
    struct collected *one = NULL;
    struct str folder;
    enum rc rc = live_options_check(options, err);
    if (rc == RC_OK)
        rc = choose_folder(&line->options, &folder, err);
    if (rc == RC_OK)
        rc = session_open(&session, &line->console, options, 0, NULL, NULL, line->arena, err);
    if (rc == RC_OK)
        rc = live_collect(&session, options, folder, true, true, &many, &one, err);
    int interrupted = session_interrupted(&session);
    bool whole = rc == RC_OK && (many == NULL || (many->failure_count == 0 && !many->interrupted));
    if (rc != RC_OK)
        console_error(&line->console, err);
    if (many != NULL)
        say_failures(&line->console, many);
    if (rc == RC_OK)
        say_result(&line->console, folder, many, one);
    session_close(&session);
    many_result_free(many);
    collected_free(one);
    if (interrupted != 0)
        return interrupted;
    return whole ? EXIT_PASSED : EXIT_TROUBLE;
}

int cmd_collect(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    struct err err = ERR_NONE;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;
    status = line.options.live.print != LIVE_PRINT_NOTHING ? print_document(&line) : run_collect(&line, &err);
    err_clear(&err);
    command_line_close(&line);
    return status;
}
