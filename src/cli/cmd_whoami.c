/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall whoami`: who the credentials are, and where they came from. Nothing secret.
 */
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/session.h"
#include "text/json_write.h"
#include "text/utf8.h"

struct answer_row {
    const char *name; /* for people */
    const char *key;  /* in JSON */
    struct str value; /* empty: none */
};
enum {
    ROW_COUNT = 7,
    NAME_COLUMNS = 12
};

static void fill(const struct session *session, struct str key_id, struct answer_row rows[ROW_COUNT])
{
    const struct identity *identity = &session->identity;
    const struct answer_row made[ROW_COUNT] = {
        {"account", "account", identity->account},
        {"ARN", "arn", identity->arn},
        {"user id", "userId", identity->user_id},
        {"partition", "partition", identity->partition},
        {"Region", "region", session->settings->region},
        {"credentials", "credentials", session->credentials->name(session->credentials->self)},
        {"key id", "keyId", key_id},
    };
    memcpy(rows, made, sizeof made);
}

static void write_text(const struct answer_row *rows, bool ascii, struct buf *out)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        buf_printf(out, "%-*s ", NAME_COLUMNS, rows[i].name);
        if (rows[i].value.len > 0)
            utf8_add_shown(out, rows[i].value, ascii);
        else
            buf_add(out, STR("none"));
        buf_add_char(out, '\n');
    }
}

static void write_json(const struct answer_row *rows, struct buf *out)
{
    struct json_writer w = json_writer(out, true);
    json_write_object(&w);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        json_write_key(&w, str_of(rows[i].key));
        if (rows[i].value.len > 0)
            json_write_string(&w, rows[i].value);
        else
            json_write_null(&w);
    }
    json_write_object_end(&w);
    buf_add_char(out, '\n');
}

static enum rc answer(struct command_line *line, const struct session *session, struct err *err)
{
    const struct credentials *credentials;
    const struct output_choice *output;
    struct answer_row rows[ROW_COUNT];
    enum rc rc = command_line_one_output(&line->options, &output, err);
    if (rc == RC_OK)
        rc = session->credentials->get(session->credentials->self, &credentials, err);
    if (rc != RC_OK)
        return rc;
    struct str key_id = credentials_shown(credentials, line->arena);
    if (key_id.at == NULL)
        return err_no_memory(err);
    fill(session, key_id, rows);
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (output->format == REPORT_JSON)
        write_json(rows, &text);
    else
        write_text(rows, line->console.ascii, &text);
    rc = text.failed != RC_OK ? err_no_memory(err) : command_line_put(&line->console, output, buf_str(&text), err);
    buf_free(&text);
    return rc;
}

int cmd_whoami(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;
    enum {
        DEADLINE_MS = 60000
    };
    struct session session = {0};
    struct err err = ERR_NONE;
    enum rc rc = line.options.argument_count > 0 ? err_set(&err, RC_BAD_INPUT, "whoami takes no arguments")
                                                 : live_options_check(&line.options.live, &err);
    if (rc == RC_OK)
        rc = session_open(&session, &line.console, &line.options.live, DEADLINE_MS, NULL, NULL, line.arena, &err);
    int interrupted = session_interrupted(&session);
    if (rc == RC_OK && interrupted == 0)
        rc = answer(&line, &session, &err);
    if (rc != RC_OK)
        console_error(&line.console, &err);
    session_close(&session);
    err_clear(&err);
    command_line_close(&line);
    if (interrupted != 0)
        return interrupted;
    return rc == RC_OK ? EXIT_PASSED : EXIT_TROUBLE;
}
