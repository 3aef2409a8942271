/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall who-can ACTION [RESOURCE] [SNAPSHOT…]` (output.md).
 */
#include "cli/answers.h"
#include "cli/asking.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/live.h"
#include "cli/run.h"
#include "policy/match.h"

struct who_can_run {
    const struct options *options;
    struct console console;
    struct live live;
    struct str action, resource;
    struct who_can *answer;
    size_t read, unreadable;
};

/* ---- In the threads ---- */

/* Whether the way ends with the assumption that was asked about. */
static bool ends_at_goal(const struct who_can_run *run, const struct way *way)
{
    return way->role_count > 0 && str_equal(way->roles[way->role_count - 1]->entity.arn, run->resource) &&
           asking_is_assumption(run->action);
}

/* Allowed, then conditional, then unknown; each in the graph's order. */
static enum rc collect(const struct who_can_run *run, const struct ways *ways, struct arena *arena,
                       struct who_can_account *out)
{
    static const enum answer order[] = {ANSWER_ALLOWED, ANSWER_CONDITIONAL, ANSWER_UNKNOWN};
    struct who_can_principal *principals = ARENA_ARRAY(arena, ways->count, struct who_can_principal);
    if (principals == NULL)
        return RC_NO_MEMORY;
    for (size_t k = 0; k < sizeof order / sizeof *order; k++) {
        for (size_t i = 0; i < ways->count; i++) {
            const struct way *way = &ways->ways[i];
            bool goal = ends_at_goal(run, way);
            if (way->decision->answer != order[k])
                continue;
            struct who_can_principal *principal = &principals[out->principal_count++];
            enum rc rc = answer_principal(arena, way, goal, &principal->principal);
            if (rc == RC_OK)
                rc = answer_requests(arena, way, goal, run->action, principal);
            if (rc != RC_OK)
                return rc;
        }
    }
    out->principals = principals;
    out->complete = !ways->incomplete;
    out->missing = ways->missing;
    out->missing_count = ways->missing_count;
    return RC_OK;
}

static enum rc ask_account(void *self, struct account *account, const struct graph_peers *peers, struct arena *arena,
                           void **made, struct err *err)
{
    const struct who_can_run *run = self;
    struct who_can_account *out;
    struct graph *graph;
    struct ways ways = {0};
    if (!options_want_account(run->options, account->id))
        return RC_OK;
    if (asking_is_assumption(run->action) && account_role(account, run->resource) == NULL)
        return RC_OK; /* the account of the role knows who can */
    out = ARENA_NEW(arena, struct who_can_account);
    if (out == NULL)
        return err_no_memory(err);
    *out = (struct who_can_account){.id = account->id,
                                    .alias = account->alias,
                                    .source = account->source,
                                    .warnings = asking_warnings(arena, account),
                                    .warning_count = account->warning_count};
    if (out->warnings == NULL)
        return RC_NO_MEMORY;
    enum rc rc = graph_new(arena, account, run->options->now, peers, &graph);
    if (rc == RC_OK)
        rc = graph_ways_to_action(graph, run->action, run->resource, &ways);
    if (rc == RC_OK)
        rc = collect(run, &ways, arena, out);
    *made = out;
    return rc;
}

/* ---- In input order ---- */

static enum rc take(void *self, const struct run_result *result, struct err *err)
{
    struct who_can_run *run = self;
    if (result->failed) {
        run->unreadable++;
        console_error(&run->console, &result->error);
        return who_can_add_error(run->answer, snapshot_entry_name(result->entry), &result->error, err);
    }
    if (result->made == NULL)
        return RC_OK;
    run->read++;
    return who_can_add(run->answer, result->made, err);
}

/* ---- The command ---- */

static enum rc read_arguments(struct who_can_run *run, struct str **paths, size_t *count, struct err *err)
{
    const struct options *options = run->options;
    size_t at = 1;
    if (options->argument_count == 0)
        return err_set(err, RC_BAD_INPUT, "who-can needs an ACTION");
    run->action = options->arguments[0];
    enum rc rc = asking_check_action(&run->console, run->action, err);
    if (rc != RC_OK)
        return rc;
    if (options->argument_count > 1 && !asking_is_snapshot(options->arguments[1]) &&
        (str_starts_with(options->arguments[1], STR("arn:")) || str_equal(options->arguments[1], STR("*")))) {
        run->resource = options->arguments[1];
        rc = asking_check_resource(run->resource, err);
        at = 2;
    }
    *paths = options->arguments + at;
    *count = options->argument_count - at;
    if (rc == RC_OK && asking_is_assumption(run->action) &&
        (run->resource.len == 0 || str_equal(run->resource, STR("*"))))
        rc = err_set(err, RC_BAD_INPUT, "who-can %.*s needs a RESOURCE: the ARN of a role", (int)run->action.len,
                     run->action.at);
    return rc;
}

/* No account was there to be asked. */
static enum rc nothing_asked(const struct who_can_run *run, struct err *err)
{
    if (asking_is_assumption(run->action))
        return err_set(err, RC_BAD_INPUT, "%.*s: no snapshot has such a role", (int)run->resource.len,
                       run->resource.at);
    return err_set(err, RC_BAD_INPUT, "--account: no snapshot of that account");
}

static enum rc answer_all(struct who_can_run *run, struct arena *arena, struct err *err)
{
    const struct options *options = run->options;
    const struct output_choice *output;
    struct snapshot_list list;
    struct str *paths = NULL;
    size_t path_count = 0;
    enum rc rc = command_line_one_output(options, &output, err);
    if (rc == RC_OK)
        rc = read_arguments(run, &paths, &path_count, err);
    if (rc == RC_OK)
        rc = live_find(&run->live, &run->console, options, paths, path_count, arena, &list, err);
    if (rc != RC_OK)
        return rc;

    const struct report_options report_options = {
        .columns = output->file.len > 0 ? 100 : console_columns(),
        .colour = console_colour(&run->console, options->colour, output->file.len > 0),
        .ascii = run->console.ascii,
        .quiet = options->quiet,
        .many = list.count > 1 && options->account_count != 1,
    };
    const struct run accounts = {
        .jobs = options->jobs, .verb = "who-can", .self = run, .work = ask_account, .take = take};
    rc = who_can_new(output->format, run->action, run->resource, &report_options, &run->answer, err);
    if (rc == RC_OK)
        rc = run_accounts(&accounts, &list, &run->console, err);
    if (rc == RC_OK && run->read == 0 && run->unreadable == 0)
        rc = nothing_asked(run, err);
    if (rc == RC_OK)
        rc = who_can_end(run->answer, err);
    return rc == RC_OK ? command_line_put(&run->console, output, who_can_output(run->answer), err) : rc;
}

int cmd_who_can(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;

    struct who_can_run run = {.options = &line.options, .console = line.console};
    struct err err = ERR_NONE;
    enum rc rc = answer_all(&run, line.arena, &err);
    if (rc != RC_OK)
        console_error(&run.console, &err);
    int interrupted = session_interrupted(&run.live.session);
    status = interrupted != 0 ? interrupted : rc == RC_OK && run.unreadable == 0 ? EXIT_PASSED : EXIT_TROUBLE;
    live_close(&run.live);
    who_can_free(run.answer);
    err_clear(&err);
    command_line_close(&line);
    return status;
}
