/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall simulate --cli-input-json FILE`: requests in, answers out, one after the other.
 *
 * A request on one line is answered on one line, one over several lines by an indented document; an array
 * by an array, in its order. The first request that is not one ends the run.
 */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "cli/simulate.h"
#include "cli/simulate_split.h"
#include "text/stream.h"
#include "text/utf8.h"

static const char usage[] =
    "usage: rolecall simulate --cli-input-json FILE [--output json]\n"
    "\n"
    "Decides requests as AWS's policy simulator does, offline. FILE (\"-\": standard input) holds the JSON\n"
    "of `aws iam simulate-custom-policy --cli-input-json`, an array of such requests, or one a line.\n"
    "\n"
    "  --cli-input-json FILE  the requests\n"
    "  -o, --output json      the form of the answer; there is no other\n"
    "  -h, --help             show this text\n"
    "\n"
    "Beyond AWS's members: SessionPolicyInputList, ServiceControlPolicyLevels,\n"
    "ResourceControlPolicyLevels, and Unknown: \"deny\" (keys not given are absent) or \"report\" (they\n"
    "are unknown, and the decision may be \"conditional\").\n";

struct session {
    const struct world *world;
    struct str file;
    struct stream *stream;
    struct splitter splitter;
    struct json_parser *parser;
    struct arena *arena;
    struct arena *scratch;
    struct buf out;
};

/* Says on standard error what went wrong, in one line that does nothing to a terminal. */
static void complain(const struct err *err)
{
    struct buf line = BUF_NEW(BUF_UNBOUNDED);

    buf_add(&line, STR("rolecall: "));
    if (err->file != NULL) {
        utf8_add_shown(&line, str_of(err->file), false);
        if (err->line > 0)
            buf_printf(&line, ":%zu:%zu", err->line, err->column);
        buf_add(&line, STR(": "));
    }
    utf8_add_shown(&line, str_of(err->text != NULL ? err->text : "out of memory"), false);
    if (err->hint != NULL) {
        buf_add(&line, STR(" ("));
        utf8_add_shown(&line, str_of(err->hint), false);
        buf_add_char(&line, ')');
    }
    buf_add_char(&line, '\n');
    if (line.failed == RC_OK)
        (void)fwrite(line.at, 1, line.len, stderr);
    else
        (void)fputs("rolecall: out of memory\n", stderr);
    buf_free(&line);
}

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
    if (text.len > 0 && (fwrite(text.at, 1, text.len, stdout) != text.len || fflush(stdout) != 0))
        return err_set(err, RC_IO, "cannot write to standard output");
    buf_reset(&session->out);
    return RC_OK;
}

/* Answers the request that the splitter holds. */
static enum rc answer(struct session *session, struct err *err)
{
    const struct splitter *splitter = &session->splitter;
    bool in_array = splitter->form == SPLIT_ARRAY;
    struct json_writer json = json_writer(&session->out, !in_array && splitter->many_lines);
    struct json_doc *doc = NULL;
    struct simulate_request request;
    enum rc rc = json_parse(session->parser, buf_str(&splitter->value), &doc, err);

    if (rc == RC_OK)
        rc = simulate_read(session->arena, json_root(doc), &request, err);
    if (rc != RC_OK) {
        place_in_file(session, splitter->line, splitter->column, err);
        goto out;
    }
    if (in_array)
        buf_add(&session->out, splitter->count == 1 ? STR("[\n") : STR(",\n"));
    rc = simulate_answer(session->arena, session->scratch, &request, session->world->now(session->world->self), &json);
    if (rc != RC_OK) {
        (void)err_set(err, rc, rc == RC_NO_MEMORY ? "out of memory" : "a fault of rolecall's own");
        place_in_file(session, splitter->line, splitter->column, err);
        goto out;
    }
    if (!in_array)
        buf_add_char(&session->out, '\n');
    rc = print(session, err);
out:
    json_doc_free(doc);
    arena_reset(session->arena);
    arena_reset(session->scratch);
    return rc;
}

static enum rc answer_all(struct session *session, struct err *err)
{
    struct str bytes;
    bool complete = false;
    enum rc rc;

    for (;;) {
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

static enum rc run(const struct world *world, const char *file, struct err *err)
{
    struct session session = {.world = world,
                              .file = strcmp(file, "-") == 0 ? STR("standard input") : str_of(file),
                              .splitter = SPLITTER_NEW,
                              .out = BUF_NEW(BUF_UNBOUNDED)};
    enum rc rc = stream_open(str_of(file), &session.stream, err);

    if (rc != RC_OK)
        goto out;
    session.parser = json_parser_new();
    session.arena = arena_new(0);
    session.scratch = arena_new(0);
    if (session.parser == NULL || session.arena == NULL || session.scratch == NULL)
        rc = err_no_memory(err);
    else
        rc = answer_all(&session, err);
out:
    buf_free(&session.out);
    arena_free(session.scratch);
    arena_free(session.arena);
    json_parser_free(session.parser);
    splitter_free(&session.splitter);
    stream_free(session.stream);
    return rc;
}

static int misused(const char *text)
{
    (void)fprintf(stderr, "rolecall: %s\nTry 'rolecall simulate --help'.\n", text);
    return 2;
}

int cmd_simulate(int argc, char **argv, const struct world *world)
{
    static const struct option options[] = {
        {"cli-input-json", required_argument, NULL, 'j'},
        {"output", required_argument, NULL, 'o'},
        {"help", no_argument, NULL, 'h'},
        {NULL, 0, NULL, 0},
    };
    const char *file = NULL;
    struct err err = ERR_NONE;
    enum rc rc;
    int option;

    optind = 0; /* main has read its own options before: begin anew */
    while ((option = getopt_long(argc, argv, "o:h", options, NULL)) != -1) {
        switch (option) {
        case 'j':
            if (file != NULL)
                return misused("simulate: --cli-input-json is given twice");
            file = optarg;
            break;
        case 'o':
            if (strcmp(optarg, "json") != 0)
                return misused("simulate: --output takes json only");
            break;
        case 'h': return fputs(usage, stdout) < 0 || fflush(stdout) != 0 ? 2 : 0;
        default: (void)fputs("Try 'rolecall simulate --help'.\n", stderr); return 2;
        }
    }
    if (optind < argc)
        return misused("simulate: takes options only; the requests come with --cli-input-json FILE");
    if (file == NULL)
        return misused("simulate: --cli-input-json FILE is missing");
    if (str_starts_with(str_of(file), STR("file://")))
        file += strlen("file://"); /* as the AWS CLI takes it */
    rc = run(world, file, &err);
    if (rc != RC_OK)
        complain(&err);
    err_clear(&err);
    return rc == RC_OK ? 0 : 2;
}
