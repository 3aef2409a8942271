/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall schema [NAME]`: the JSON Schemas (report-formats.md, section 1).
 */
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "report/schema.h"
#include "text/nearest.h"

static void no_such_schema(struct err *err, struct str name)
{
    size_t count = 0;
    struct buf list = BUF_NEW(BUF_UNBOUNDED);
    for (; schema_names[count] != NULL; count++)
        buf_printf(&list, "%s%s", count > 0 ? ", " : "", schema_names[count]);
    (void)err_set(err, RC_BAD_INPUT, "no schema %.*s; there are %s", (int)name.len, name.at,
                  list.failed == RC_OK ? list.at : "others");
    int near = nearest_word(name, schema_names, count);
    if (near >= 0)
        err_hint(err, "did you mean %s?", schema_names[near]);
    buf_free(&list);
}

int cmd_schema(int argc, char **argv, const struct world *world)
{
    struct command_line line;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    int status = command_line_open(&line, argc, argv, world);
    if (status != COMMAND_LINE_GO_ON)
        return status;

    struct str name = line.options.argument_count > 0 ? line.options.arguments[0] : str_of(schema_names[0]);
    if (line.options.argument_count > 1)
        (void)err_set(&err, RC_BAD_INPUT, "schema takes one name");
    else if (!schema_write(name, line.options.strict, &text))
        no_such_schema(&err, name);
    if (err.code == RC_OK) {
        status = command_line_print(&line.console, &text);
    } else {
        console_misuse(&line.console, argv[0], &err);
        status = EXIT_TROUBLE;
    }
    buf_free(&text);
    err_clear(&err);
    command_line_close(&line);
    return status;
}
