/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall explain ROLE|USER [ACTION [RESOURCE]] [SNAPSHOT]` (report-formats.md, section 8).
 */
#include "cli/asking.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/explain_entity.h"
#include "cli/live.h"
#include "cli/run.h"
#include "policy/match.h"
#include "text/nearest.h"
#include "text/utf8.h"

enum {
    MATCHES_SHOWN = 20,
    NEAR_SHOWN = 3
};

struct explain_run {
    const struct options *options;
    struct console console;
    struct live live;
    struct arena *arena;
    struct rule_options rule_options;
    struct report_options report_options;
    const struct output_choice *output;
    struct str name, action, resource;
    struct str snapshot;               /* empty: none was given */
    struct buf answer;                 /* about the first match */
    struct str matches[MATCHES_SHOWN]; /* lines, in the arena */
    size_t match_count;
    struct str near[NEAR_SHOWN];
    size_t near_count;
    size_t unreadable;
};

/* What the thread makes of an account. */
struct looked {
    struct str *matches; /* ARNs */
    size_t match_count;
    struct explain explain; /* of the only match */
    struct str near;        /* where nothing matches; empty: nothing is near */
};

/* ---- Finding the role or user ---- */

/* "Name", "role/path/Name", "role/Name", the ARN, the unique id. */
static bool is_called(const struct entity *entity, struct str kind, struct str asked)
{
    struct str rest = asked;
    if (str_equal(asked, entity->arn) || str_equal(asked, entity->name))
        return true;
    if (asked.len > 0 && str_equal(asked, entity->unique_id))
        return true;
    if (!str_equal(str_cut(&rest, '/'), kind) || rest.at == NULL)
        return false;
    return str_equal(rest, entity->name) || (str_ends_with(entity->arn, asked) && entity->arn.len > asked.len &&
                                             entity->arn.at[entity->arn.len - asked.len - 1] == ':');
}

static enum rc add_match(struct arena *arena, struct looked *looked, size_t most, struct str arn)
{
    if (looked->matches == NULL)
        looked->matches = ARENA_ARRAY(arena, most, struct str);
    if (looked->matches == NULL)
        return RC_NO_MEMORY;
    looked->matches[looked->match_count++] = arn;
    return RC_OK;
}

static enum rc find_matches(const struct account *account, struct str asked, struct arena *arena, struct looked *looked,
                            struct explained *out)
{
    size_t most = account->user_count + account->role_count;
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < account->user_count; i++) {
        if (!is_called(&account->users[i].entity, STR("user"), asked))
            continue;
        *out = (struct explained){.user = &account->users[i]};
        rc = add_match(arena, looked, most, account->users[i].entity.arn);
    }
    for (size_t i = 0; rc == RC_OK && i < account->role_count; i++) {
        if (!is_called(&account->roles[i].entity, STR("role"), asked))
            continue;
        *out = (struct explained){.role = &account->roles[i]};
        rc = add_match(arena, looked, most, account->roles[i].entity.arn);
    }
    return rc;
}

static enum rc find_near(const struct account *account, struct str asked, struct arena *arena, struct looked *looked)
{
    size_t most = account->user_count + account->role_count;
    const char **names = ARENA_ARRAY(arena, most, const char *);
    size_t count = 0;
    if (names == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < most; i++) {
        const struct entity *entity =
            i < account->user_count ? &account->users[i].entity : &account->roles[i - account->user_count].entity;
        struct str name = arena_copy(arena, entity->name);
        if (name.at == NULL)
            return RC_NO_MEMORY;
        names[count++] = name.at;
    }
    int near = nearest_word(asked, names, count);
    looked->near = near < 0 ? STR_EMPTY : str_of(names[near]);
    return RC_OK;
}

/* ---- In the threads ---- */

static enum rc look(void *self, struct account *account, const struct graph_peers *peers, struct arena *arena,
                    void **made, struct err *err)
{
    const struct explain_run *run = self;
    struct rule_options rule_options = run->rule_options;
    struct explained entity = {0};
    struct looked *looked = ARENA_NEW(arena, struct looked);
    if (looked == NULL)
        return err_no_memory(err);
    *made = looked;
    rule_options.peers = peers;
    if (!options_want_account(run->options, account->id))
        return RC_OK;
    enum rc rc = find_matches(account, run->name, arena, looked, &entity);
    if (rc != RC_OK)
        return rc;
    if (looked->match_count == 0)
        return find_near(account, run->name, arena, looked);
    if (looked->match_count > 1)
        return RC_OK;
    if (run->action.len > 0)
        return explain_asked(arena, account, entity, run->action, run->resource, &rule_options, &looked->explain, err);
    return explain_entity(arena, account, entity, &rule_options, &looked->explain, err);
}

/* ---- In input order ---- */

static enum rc keep_match(struct explain_run *run, struct str arn, struct str source)
{
    const struct str parts[] = {arn, STR("  "), source};
    if (run->match_count < MATCHES_SHOWN) {
        run->matches[run->match_count] = arena_join(run->arena, parts, 3);
        if (run->matches[run->match_count].at == NULL)
            return RC_NO_MEMORY;
    }
    run->match_count++;
    return RC_OK;
}

static enum rc keep_near(struct explain_run *run, struct str near)
{
    if (near.len == 0 || run->near_count == NEAR_SHOWN)
        return RC_OK;
    for (size_t i = 0; i < run->near_count; i++) {
        if (str_equal(run->near[i], near))
            return RC_OK;
    }
    run->near[run->near_count] = arena_copy(run->arena, near);
    return run->near[run->near_count++].at == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc write_answer(struct explain_run *run, const struct explain *explain)
{
    if (run->output->format == REPORT_JSON)
        return explain_json(explain, &run->answer);
    return explain_text(explain, &run->report_options, &run->answer);
}

static enum rc take(void *self, const struct run_result *result, struct err *err)
{
    struct explain_run *run = self;
    const struct looked *looked = result->made;
    enum rc rc = RC_OK;
    if (result->failed) {
        run->unreadable++;
        console_error(&run->console, &result->error);
        return RC_OK;
    }
    bool only = run->match_count == 0 && looked->match_count == 1;
    for (size_t i = 0; rc == RC_OK && i < looked->match_count; i++)
        rc = keep_match(run, looked->matches[i], result->account->source);
    if (rc == RC_OK && looked->match_count == 0)
        rc = keep_near(run, looked->near);
    if (rc == RC_OK && only)
        rc = write_answer(run, &looked->explain);
    if (rc != RC_OK)
        return rc == RC_NO_MEMORY ? err_no_memory(err) : err_set(err, rc, "the answer is too large");
    return RC_OK;
}

/* ---- The answer ---- */

static enum rc several(struct explain_run *run, struct err *err)
{
    struct buf list = BUF_NEW(BUF_UNBOUNDED);
    size_t shown = run->match_count < MATCHES_SHOWN ? run->match_count : MATCHES_SHOWN;
    for (size_t i = 0; i < shown; i++) {
        buf_add(&list, STR("  "));
        utf8_add_shown(&list, run->matches[i], run->console.ascii);
        buf_add_char(&list, '\n');
    }
    (void)err_set(err, RC_BAD_INPUT, "%zu roles and users are called %.*s%s", run->match_count, (int)run->name.len,
                  run->name.at, run->match_count > shown ? "; the first are" : "");
    err_hint(err, "name one of them by its ARN, or one account's snapshot");
    console_error(&run->console, err);
    console_lines(&run->console, &list);
    buf_free(&list);
    err_clear(err); /* it is said */
    return RC_BAD_INPUT;
}

static enum rc nobody(struct explain_run *run, struct err *err)
{
    struct buf near = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < run->near_count; i++) {
        buf_add(&near, i == 0 ? STR_EMPTY : i + 1 == run->near_count ? STR(" or ") : STR(", "));
        buf_add(&near, run->near[i]);
    }
    (void)err_set(err, RC_BAD_INPUT, "no role or user is called %.*s", (int)run->name.len, run->name.at);
    if (near.len > 0 && near.failed == RC_OK)
        err_hint(err, "did you mean %s?", near.at);
    buf_free(&near);
    return RC_BAD_INPUT;
}

/* ROLE|USER [ACTION [RESOURCE]] [SNAPSHOT]: the last argument that can be read is the snapshot. */
static enum rc read_arguments(struct explain_run *run, struct err *err)
{
    const struct options *options = run->options;
    size_t count = options->argument_count;
    if (count == 0)
        return err_set(err, RC_BAD_INPUT, "explain needs a ROLE or USER");
    run->name = options->arguments[0];
    if (count > 1 && asking_is_snapshot(options->arguments[count - 1]))
        run->snapshot = options->arguments[--count];
    if (count > 1 && !asking_is_action(options->arguments[1])) {
        (void)err_set(err, RC_BAD_INPUT, "%.*s: neither an action (service:Name) nor a file or folder",
                      (int)options->arguments[1].len, options->arguments[1].at);
        return RC_BAD_INPUT;
    }
    if (count > 1)
        run->action = options->arguments[1];
    if (count > 2)
        run->resource = options->arguments[2];
    if (count > 3)
        return err_set(err, RC_BAD_INPUT,
                       "explain takes ROLE, ACTION, RESOURCE and one SNAPSHOT: %.*s is too much, or not there",
                       (int)options->arguments[3].len, options->arguments[3].at);
    if (asking_is_assumption(run->action) && !action_is(run->action, STR("sts:assumerole"))) {
        (void)err_set(err, RC_BAD_INPUT, "%.*s is called by who has no AWS credentials yet, not by a role or user",
                      (int)run->action.len, run->action.at);
        err_hint(err, "rolecall who-can %.*s ROLE-ARN says who can", (int)run->action.len, run->action.at);
        return RC_BAD_INPUT;
    }
    enum rc rc = asking_check_resource(run->resource, err);
    return rc == RC_OK && run->action.len > 0 ? asking_check_action(&run->console, run->action, err) : rc;
}

static enum rc explain_all(struct explain_run *run, struct err *err)
{
    const struct options *options = run->options;
    struct snapshot_list list;
    enum rc rc = command_line_one_output(options, &run->output, err);
    if (rc == RC_OK)
        rc = read_arguments(run, err);
    if (rc == RC_OK)
        rc = live_find(&run->live, &run->console, options, &run->snapshot, run->snapshot.len > 0, run->arena, &list,
                       err);
    if (rc == RC_OK)
        rc = run_oidc_list(run->arena, options->oidc_providers, &run->rule_options.oidc, err);
    if (rc != RC_OK)
        return rc;
    run->rule_options.now = options->now;
    run->report_options = (struct report_options){
        .columns = run->output->file.len > 0 ? 100 : console_columns(),
        .colour = console_colour(&run->console, options->colour, run->output->file.len > 0),
        .ascii = run->console.ascii,
        .quiet = options->quiet,
        .can_fix = command_find(STR("fix")) != NULL,
    };
    const struct run accounts = {.jobs = options->jobs, .verb = "explain", .self = run, .work = look, .take = take};
    rc = run_accounts(&accounts, &list, &run->console, err);
    if (rc != RC_OK)
        return rc;
    if (run->match_count > 1)
        return several(run, err);
    if (run->match_count == 0)
        return run->unreadable > 0 && run->unreadable == list.count ? RC_OK : nobody(run, err);
    return command_line_put(&run->console, run->output, buf_str(&run->answer), err);
}

int cmd_explain(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;

    struct explain_run run = {
        .options = &line.options, .console = line.console, .arena = line.arena, .answer = BUF_NEW(BUF_UNBOUNDED)};
    struct err err = ERR_NONE;
    enum rc rc = explain_all(&run, &err);
    if (rc != RC_OK && err.code != RC_OK)
        console_error(&run.console, &err);
    int interrupted = session_interrupted(&run.live.session);
    status = interrupted != 0 ? interrupted : rc == RC_OK && run.unreadable == 0 ? EXIT_PASSED : EXIT_TROUBLE;
    live_close(&run.live);
    buf_free(&run.answer);
    err_clear(&err);
    command_line_close(&line);
    return status;
}
