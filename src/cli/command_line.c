/* SPDX-License-Identifier: Apache-2.0
 *
 * What every command does first and last.
 */
#include "cli/command_line.h"

#include "cli/exit_codes.h"
#include "text/file.h"

int command_line_print(struct console *console, const struct buf *text)
{
    struct err err = ERR_NONE;
    enum rc rc = text->failed != RC_OK ? err_no_memory(&err) : console_write(console, buf_str(text), &err);
    if (rc == RC_OK)
        rc = console_close(console, &err);
    if (rc != RC_OK)
        console_error(console, &err);
    err_clear(&err);
    return rc == RC_OK ? EXIT_PASSED : EXIT_TROUBLE;
}

static int show_help(struct console *console, const struct command *command)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    help_command(command, &text);
    int status = command_line_print(console, &text);
    buf_free(&text);
    return status;
}

int command_line_open(struct command_line *line, int argc, char **argv, const struct world *world)
{
    const struct command *command = command_find(str_of(argv[0]));
    struct err err = ERR_NONE;
    enum rc rc;
    *line = (struct command_line){.arena = arena_new(0), .console = console_new(world)};
    if (command == NULL)
        rc = err_set(&err, RC_INTERNAL, "a command that is not in the table");
    else if (line->arena == NULL)
        rc = err_no_memory(&err);
    else
        rc = options_read(command, argc, argv, world, line->arena, &line->options, &err);
    if (rc == RC_OK && !line->options.help) {
        line->console.quiet = line->options.quiet;
        return COMMAND_LINE_GO_ON;
    }

    int status = EXIT_TROUBLE;
    if (rc == RC_OK)
        status = show_help(&line->console, command);
    else
        console_misuse(&line->console, argv[0], &err);
    err_clear(&err);
    arena_free(line->arena);
    return status;
}

void command_line_close(struct command_line *line)
{
    arena_free(line->arena);
    line->arena = NULL;
}

enum rc command_line_one_output(const struct options *options, const struct output_choice **out, struct err *err)
{
    if (options->output_count > 1)
        return err_set(err, RC_BAD_INPUT, "--output: this command writes one answer");
    if (options->outputs[0].format == REPORT_NDJSON)
        return err_set(err, RC_BAD_INPUT, "--output ndjson: this command writes text and json");
    *out = &options->outputs[0];
    return RC_OK;
}

enum rc command_line_put(struct console *console, const struct output_choice *output, struct str text, struct err *err)
{
    if (text.len == 0)
        return RC_OK;
    if (output->file.len > 0)
        return file_write_whole(output->file, text, err);
    enum rc rc = console_write(console, text, err);
    return rc == RC_OK ? console_close(console, err) : rc;
}
