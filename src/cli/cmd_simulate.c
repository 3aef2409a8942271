/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall simulate --cli-input-json FILE`: requests in, answers out, one after the other. Answers are written when
 * there are many, and always before more input is waited for.
 *
 * A request on one line is answered on one line, one over several lines by an indented document; an array
 * by an array, in its order. The first request that is not one ends the run; what was written by then is whole, and an
 * array is closed.
 */
#include <stdio.h>
#include <string.h>

#include "cli/command_line.h"
#include "cli/exit_codes.h"
#include "cli/simulate_quick.h"
#include "text/stream.h"

/* Bytes of answers with which they are written at once. */
#define WRITE_FROM ((size_t)64 << 10)

struct session {
    const struct world *world;
    struct str file;
    struct stream *stream;
    struct splitter splitter;
    struct policy_store *store;
    struct json_parser *parser;
    struct arena *arena;
    struct arena *scratch;
    struct buf out;
    size_t answered; /* requests whose answers are in `out` or written */
    bool shut;       /* standard output takes no more */
};

/* A place in a request becomes one in the file. */
static void place_in_file(const struct session *session, size_t line, size_t column, struct err *err)
{
    size_t from_line = err->line;
    size_t from_column = err->column;

    if (from_line == 0) {
        from_line = 1;
        from_column = 1;
    }
    err_place(err, session->file, line + from_line - 1, from_line == 1 ? column + from_column - 1 : from_column);
}

static enum rc print(struct session *session, struct err *err)
{
    struct str text = buf_str(&session->out);

    if (session->out.failed != RC_OK)
        return err_no_memory(err);
    if (text.len > 0 && (fwrite(text.at, 1, text.len, stdout) != text.len || fflush(stdout) != 0)) {
        session->shut = true;
        return err_set(err, RC_IO, "cannot write to standard output");
    }
    buf_reset(&session->out);
    return RC_OK;
}

/* Takes back what was added to the answers since they had that length. */
static void forget(struct session *session, size_t length)
{
    session->out.len = length;
    session->out.failed = RC_OK;
}

/* Reads the request that the splitter holds; *doc is what it borrows from, if anything. */
static enum rc read_request(struct session *session, struct simulate_request *request, struct json_doc **doc,
                            struct err *err)
{
    bool read = false;
    enum rc rc = simulate_read_quickly(session->arena, session->store, &session->splitter, request, &read);

    if (rc != RC_OK)
        return err_no_memory(err);
    if (read)
        return RC_OK;
    arena_reset(session->arena);
    rc = json_parse(session->parser, session->splitter.value, doc, err);
    return rc == RC_OK ? simulate_read(session->arena, json_root(*doc), request, err) : rc;
}

/* Answers the request that the splitter holds. */
static enum rc answer(struct session *session, struct err *err)
{
    const struct splitter *splitter = &session->splitter;
    bool in_array = splitter->form == SPLIT_ARRAY;
    size_t before = session->out.len;
    struct json_writer json = json_writer(&session->out, !in_array && splitter->many_lines);
    struct json_doc *doc = NULL;
    struct simulate_request request;
    enum rc rc = read_request(session, &request, &doc, err);

    if (rc != RC_OK) {
        place_in_file(session, splitter->line, splitter->column, err);
        goto out;
    }
    if (in_array)
        buf_add(&session->out, session->answered == 0 ? STR("[\n") : STR(",\n"));
    rc = simulate_answer(session->scratch, &request, session->world->now(session->world->self), &json);
    if (rc != RC_OK) {
        (void)err_set(err, rc, rc == RC_NO_MEMORY ? "out of memory" : "a fault of rolecall's own");
        place_in_file(session, splitter->line, splitter->column, err);
        forget(session, before);
        goto out;
    }
    if (!in_array)
        buf_add_char(&session->out, '\n');
    if (session->out.failed != RC_OK) {
        rc = err_no_memory(err);
        forget(session, before);
        goto out;
    }
    session->answered++;
    if (session->out.len >= WRITE_FROM)
        rc = print(session, err);
out:
    json_doc_free(doc);
    arena_reset(session->arena);
    arena_reset(session->scratch);
    policy_store_settle(session->store);
    return rc;
}

/* After a request that is not one: what stands before it becomes a whole array. */
static void close_array(struct session *session)
{
    struct err second = ERR_NONE; /* the first error is what is reported */

    if (session->splitter.form == SPLIT_ARRAY && session->answered > 0)
        buf_add(&session->out, STR("\n]\n"));
    (void)print(session, &second);
    err_clear(&second);
}

static enum rc answer_all(struct session *session, struct err *err)
{
    struct str bytes;
    bool complete = false;
    enum rc rc;

    for (;;) {
        rc = print(session, err);
        if (rc == RC_OK)
            rc = stream_next(session->stream, &bytes, err);
        if (rc != RC_OK)
            return rc;
        if (bytes.len == 0)
            break;
        while (bytes.len > 0) {
            rc = splitter_feed(&session->splitter, &bytes, &complete, err);
            if (rc != RC_OK)
                goto misplaced;
            if (complete)
                rc = answer(session, err);
            if (rc != RC_OK)
                return rc;
        }
    }
    rc = splitter_end(&session->splitter, err);
    if (rc != RC_OK)
        goto misplaced;
    if (session->splitter.form == SPLIT_ARRAY)
        buf_add(&session->out, session->splitter.count == 0 ? STR("[]\n") : STR("\n]\n"));
    return print(session, err);
misplaced:
    err_place(err, session->file, err->line, err->column);
    return rc;
}

static enum rc run(const struct world *world, struct str file, struct err *err)
{
    struct session session = {.world = world,
                              .file = str_equal(file, STR("-")) ? STR("standard input") : file,
                              .splitter = SPLITTER_NEW,
                              .out = BUF_NEW(BUF_UNBOUNDED)};
    enum rc rc = stream_open(file, &session.stream, err);

    if (rc != RC_OK)
        goto out;
    session.store = policy_store_new(POLICY_STORE_SIZE);
    session.parser = json_parser_new();
    session.arena = arena_new(0);
    session.scratch = arena_new(0);
    if (session.store == NULL || session.parser == NULL || session.arena == NULL || session.scratch == NULL)
        rc = err_no_memory(err);
    else
        rc = answer_all(&session, err);
    if (rc != RC_OK && !session.shut)
        close_array(&session);
out:
    buf_free(&session.out);
    arena_free(session.scratch);
    arena_free(session.arena);
    json_parser_free(session.parser);
    policy_store_free(session.store);
    splitter_free(&session.splitter);
    stream_free(session.stream);
    return rc;
}

static enum rc check_options(const struct options *options, struct err *err)
{
    if (options->argument_count > 0)
        return err_set(err, RC_BAD_INPUT, "simulate takes options only; the requests come with --cli-input-json FILE");
    if (options->cli_input_json.at == NULL)
        return err_set(err, RC_BAD_INPUT, "simulate needs --cli-input-json FILE");
    if (options->output_default)
        return RC_OK;
    if (options->output_count > 1 || options->outputs[0].format != REPORT_JSON || options->outputs[0].file.len > 0)
        return err_set(err, RC_BAD_INPUT, "simulate writes json to standard output: --output json is all there is");
    return RC_OK;
}

int cmd_simulate(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    struct err err = ERR_NONE;
    int status = command_line_open(&line, argc, argv, world);

    if (status != COMMAND_LINE_GO_ON)
        return status;
    struct str file = line.options.cli_input_json;
    enum rc rc = check_options(&line.options, &err);
    if (rc != RC_OK) {
        console_misuse(&line.console, argv[0], &err);
    } else {
        if (str_starts_with(file, STR("file://"))) /* as the AWS CLI takes it */
            file = str_from(file, STR("file://").len);
        rc = run(world, file, &err);
        if (rc != RC_OK)
            console_error(&line.console, &err);
    }
    err_clear(&err);
    command_line_close(&line);
    return rc == RC_OK ? EXIT_PASSED : EXIT_TROUBLE;
}
