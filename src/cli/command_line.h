/* SPDX-License-Identifier: Apache-2.0
 *
 * What every command does first: reads its line, and prints its help when asked.
 */
#ifndef ROLECALL_CLI_COMMAND_LINE_H
#define ROLECALL_CLI_COMMAND_LINE_H

#include "cli/console.h"

struct command_line {
    struct arena *arena; /* lives as long as the command */
    struct options options;
    struct console console;
};

/* The command goes on; anything else is its exit status, and there is nothing to close. */
#define COMMAND_LINE_GO_ON (-1)
int command_line_open(struct command_line *line, int argc, char **argv, const struct world *world);
void command_line_close(struct command_line *line);

/* Prints text that is the whole answer (help, a schema) to standard output; the exit status. */
int command_line_print(struct console *console, const struct buf *text);
/* One answer to one of the formats text and json, to standard output or a file. RC_BAD_INPUT for more than one output or
 * for NDJSON. */
enum rc command_line_one_output(const struct options *options, const struct output_choice **out,
                                struct err *err) MUST_USE;
enum rc command_line_put(struct console *console, const struct output_choice *output, struct str text,
                         struct err *err) MUST_USE;

#endif
